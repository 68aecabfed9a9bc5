//! Components that draw domain values as SVG. They ask the model and compute nothing of their own but shapes.

pub mod disc_section;
pub mod donut;
mod drag;
pub mod exaggeration;
mod figure_shell;
mod paper;
