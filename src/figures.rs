//! Components that draw domain values as SVG.
//!
//! Drawing units are tenths of a millimetre, so that paths are whole numbers; line weights and colours come from the style sheet.

pub mod labels;
mod layout;
pub mod nerve_back;
pub mod plate;
pub mod spine_side;
