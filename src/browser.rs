//! The one door to the web platform: small functions that return `Option` or `Result`, so that a missing or refused
//! feature is a value and never a panic. Knows nothing of Yew or of the application.

pub mod alarm;
pub mod awake;
pub mod clipboard;
pub mod copy;
pub mod file;
pub mod focus;
pub mod gesture;
pub mod host;
pub mod left;
pub mod location;
pub mod page;
pub mod picture;
pub mod pointer;
pub mod requests;
pub mod second;
pub mod sound;
pub mod storage;
pub mod tip;
pub mod translation;
pub mod words;
