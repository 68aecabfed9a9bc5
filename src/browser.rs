//! The one door to the web platform. What a browser refuses or lacks is `None`, never a panic.

pub mod pointer;
