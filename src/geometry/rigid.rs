//! Moves that keep every length: how a vertebra goes from one posture to another.

use super::Point;
use crate::quantity::angle::sin_cos;

/// A turn by an angle about one point, which then goes to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rigid {
    from: Point,
    to: Point,
    angle: f64,
}

impl Rigid {
    /// The move that changes nothing.
    pub const STILL: Self = Self { from: Point::new(0.0, 0.0), to: Point::new(0.0, 0.0), angle: 0.0 };

    /// A turn by `angle` radians (counter-clockwise, y up) about `from`, which then goes to `to`.
    pub const fn new(from: Point, to: Point, angle: f64) -> Self {
        Self { from, to, angle }
    }

    /// A rotation about a point, counter-clockwise positive (y upwards), in radians.
    pub const fn rotation(centre: Point, radians: f64) -> Self {
        Self::new(centre, centre, radians)
    }

    /// The move that lays the piece `from` on the piece `to`: middles together, directions the same.
    pub fn laying(from: [Point; 2], to: [Point; 2]) -> Self {
        let angle = |[a, b]: [Point; 2]| (b.y - a.y).atan2(b.x - a.x);
        Self::new(from[0].midway(from[1]), to[0].midway(to[1]), angle(to) - angle(from))
    }

    /// The point after the move.
    #[inline(never)]
    pub fn of(&self, point: Point) -> Point {
        let (sine, cosine) = sin_cos(self.angle);
        let arm = point - self.from;
        self.to + Point::new(cosine * arm.x - sine * arm.y, sine * arm.x + cosine * arm.y)
    }

    /// Takes several points along.
    #[inline(never)]
    pub fn carry(&self, points: &mut [Point]) {
        for point in points {
            *point = self.of(*point);
        }
    }

    /// This move, and then `next`.
    #[must_use]
    pub fn then(&self, next: &Self) -> Self {
        Self { to: next.of(self.to), angle: self.angle + next.angle, ..*self }
    }

    /// This move and then a step to the side.
    #[must_use]
    pub fn shifted(self, step: Point) -> Self {
        Self { to: self.to + step, ..self }
    }

    /// The same move, `factor` times as large.
    #[must_use]
    pub fn times(self, factor: f64) -> Self {
        Self { to: self.from.towards(self.to, factor), angle: self.angle * factor, ..self }
    }

    /// How far the point goes about which it turns.
    pub fn shift(self) -> Point {
        self.to - self.from
    }

    /// The angle of the rotation in radians, counter-clockwise positive.
    pub const fn angle(&self) -> f64 {
        self.angle
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
        assert!(laid.of(from[0]).distance(to[0]) < 1e-9 && laid.of(from[1]).distance(to[1]) < 1e-9);
    }

    #[test]
    fn two_moves_in_one_are_the_moves_one_after_the_other() {
        let first = Rigid::rotation(Point::new(3.0, -2.0), 0.4);
        let second = Rigid::rotation(Point::new(-7.0, 11.0), -1.1);
        let point = Point::new(20.0, 30.0);
        assert!(first.then(&second).of(point).distance(second.of(first.of(point))) < 1e-9);
    }
}
