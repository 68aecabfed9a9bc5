//! The body that moves: joint angles in, places of joints out, the same for every exercise and posture. Pure and total.
//!
//! A person stands in a room with x forward, y to the person's left and z upwards, in millimetres; the floor is at z = 0.

pub mod body;
pub mod exercise;
pub mod joint;
pub mod nerve;
mod reach;
mod solve;
pub mod space;

pub use body::{Body, Side, Site, Stations};
pub use exercise::{Breath, Exercise, Key, Prop, PropKind, exercise, exercises};
pub use joint::{Joint, Pose};
