//! Moves that keep every length: how a vertebra goes from one posture to another.

use super::Point;

/// A rotation followed by a shift.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rigid {
    cosine: f64,
    sine: f64,
    shift: Point,
}

impl Rigid {
    /// The move that changes nothing.
    pub const STILL: Self = Self { cosine: 1.0, sine: 0.0, shift: Point::new(0.0, 0.0) };

    /// A rotation about a point, counter-clockwise positive (y upwards), in radians.
    pub fn rotation(centre: Point, radians: f64) -> Self {
        let turn = Self { cosine: radians.cos(), sine: radians.sin(), ..Self::STILL };
        Self { shift: centre - turn.apply(centre), ..turn }
    }

    /// The move that lays the piece `from` on the piece `to`: middles together, directions the same.
    pub fn laying(from: [Point; 2], to: [Point; 2]) -> Self {
        let angle = |[a, b]: [Point; 2]| (b.y - a.y).atan2(b.x - a.x);
        let middle = from[0].midway(from[1]);
        let turn = Self::rotation(middle, angle(to) - angle(from));
        Self { shift: turn.shift + to[0].midway(to[1]) - middle, ..turn }
    }

    /// The point after the move.
    pub fn apply(&self, point: Point) -> Point {
        Point::new(self.cosine * point.x - self.sine * point.y, self.sine * point.x + self.cosine * point.y)
            + self.shift
    }

    /// This move, and then `next`.
    #[must_use]
    pub fn then(&self, next: &Self) -> Self {
        Self {
            cosine: self.cosine * next.cosine - self.sine * next.sine,
            sine: self.sine * next.cosine + self.cosine * next.sine,
            shift: next.apply(self.shift),
        }
    }

    /// The angle of the rotation in radians, counter-clockwise positive.
    pub fn angle(&self) -> f64 {
        self.sine.atan2(self.cosine)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn laying_one_piece_on_another_brings_its_ends_there() {
        let from = [Point::new(0.0, 0.0), Point::new(10.0, 0.0)];
        let to = [Point::new(5.0, 5.0), Point::new(5.0, 15.0)];
        let laid = Rigid::laying(from, to);
        assert!(laid.apply(from[0]).distance(to[0]) < 1e-9 && laid.apply(from[1]).distance(to[1]) < 1e-9);
    }

    #[test]
    fn two_moves_in_one_are_the_moves_one_after_the_other() {
        let first = Rigid::rotation(Point::new(3.0, -2.0), 0.4);
        let second = Rigid::rotation(Point::new(-7.0, 11.0), -1.1);
        let point = Point::new(20.0, 30.0);
        assert!(first.then(&second).apply(point).distance(second.apply(first.apply(point))) < 1e-9);
    }
}
