//! The body as a whole: its height, and which side is looked at.

use crate::{content::anatomy::measure, geometry::Point};

/// A side of the body (the person's own left and right).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Side {
    /// The person's left.
    Left,
    /// The person's right.
    #[default]
    Right,
}

impl Side {
    /// Mirrors a drawing that was made for the right side.
    pub const fn place(self, point: Point) -> Point {
        match self {
            Self::Right => point,
            Self::Left => Point::new(-point.x, point.y),
        }
    }
}

/// A body from behind: x to the side from the midline, y up, 0 just below the middle of the L5-S1 disc; mm on the reference height.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Body {
    /// Height in mm; every length is in proportion to it.
    pub height: f64,
}

impl Default for Body {
    fn default() -> Self {
        Self { height: measure::REFERENCE_HEIGHT }
    }
}

impl Body {
    /// How much larger this body is than the measured one.
    pub fn scale(self) -> f64 {
        self.height / measure::REFERENCE_HEIGHT
    }

    /// The place of a level given as a share of the height above the floor, in mm of the reference body.
    pub const fn level(share: f64) -> f64 {
        let [.., hip] = measure::HIP_JOINT_CENTRE;
        hip + (share - measure::HIP_LEVEL) * measure::REFERENCE_HEIGHT
    }
}

/// A measured place as seen from behind.
pub const fn from_behind(at: [f64; 3]) -> Point {
    Point::new(at[1], at[2])
}

/// A measured place as seen from the side.
pub const fn from_the_side(at: [f64; 3]) -> Point {
    Point::new(at[0], at[2])
}
