//! The rigid motion of the upper vertebra in the mid-sagittal plane.

use super::mesh::Vector;
use crate::quantity::angle::sin_cos;

/// Rotation about the origin by an angle (flexion positive: the front goes down), then a shift.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Pose {
    /// Forward, up, mm.
    pub shift: Vector,
    /// Radians.
    pub angle: f64,
}

impl Pose {
    /// Where a point of the upper vertebra has gone.
    pub fn moved(&self, [x, y]: Vector) -> Vector {
        let (sine, cosine) = sin_cos(self.angle);
        [cosine * x + sine * y + self.shift[0], cosine * y - sine * x + self.shift[1]]
    }

    /// How a point that is now at `place` moves with the angle, mm per radian.
    pub fn swing(&self, place: Vector) -> Vector {
        [place[1] - self.shift[1], self.shift[0] - place[0]]
    }
}
