//! The screens: one module per place, and the frame around them.

mod about;
mod app;
mod atlas;
mod care;
mod check;
mod disc_lab;
mod embed;
mod emergency;
mod number;
mod parts;
mod questions;
mod search;
mod start;
mod teach;
mod tonight;
mod unknown;
mod whole;
mod without;

pub use about::CRATES;
pub use app::App;
pub use start::panel_pictures;
pub use without::{how_to_open, without_program};
