//! Points, polylines and smooth paths: the only mathematics vocabulary of the drawings. Lengths in millimetres.

pub mod curve;

/// A point in a plane; what the axes mean is said where it is used.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// First coordinate, mm.
    pub x: f64,
    /// Second coordinate, mm.
    pub y: f64,
}

impl Point {
    /// A point from its coordinates in mm.
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }
}
