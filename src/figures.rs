//! Components that draw domain values as SVG. They ask the model and compute nothing of their own but shapes.
//!
//! Drawing units are tenths of a millimetre, so that paths are whole numbers; line weights and colours come from the style sheet.

pub mod disc_from_above;
pub mod body_map;
pub mod chart;
pub mod disc_section;
pub mod donut;
mod drag;
pub mod exaggeration;
mod figure_shell;
pub mod hands;
pub mod jointed_body;
pub mod labels;
mod layout;
mod marks;
pub mod nerve_bed;
pub mod nervous_path;
mod paper;
pub mod plate;
pub mod pointed;
pub mod pressure_trace;
pub mod saved;
