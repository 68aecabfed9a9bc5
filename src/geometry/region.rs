//! Boxes and areas: what lies inside what.

use super::Point;
use crate::quantity::within;

/// An upright box; y upwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// Least x and y.
    pub low: Point,
    /// Greatest x and y.
    pub high: Point,
}

impl Bounds {
    /// The smallest box around the points; nothing when there are none.
    #[inline(never)]
    pub fn around(points: &[Point]) -> Option<Self> {
        let first = *points.first()?;
        let mut bounds = Self { low: first, high: first };
        for point in points {
            bounds = bounds.with(Self { low: *point, high: *point });
        }
        Some(bounds)
    }

    /// The smallest box around both.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self {
            low: Point::new(self.low.x.min(other.low.x), self.low.y.min(other.low.y)),
            high: Point::new(self.high.x.max(other.high.x), self.high.y.max(other.high.y)),
        }
    }

    /// The box with a margin on every side.
    #[must_use]
    pub fn grown(self, margin: f64) -> Self {
        let step = Point::new(margin, margin);
        Self { low: self.low - step, high: self.high + step }
    }

    /// Extent in x, mm.
    pub const fn width(self) -> f64 {
        self.high.x - self.low.x
    }

    /// Extent in y, mm.
    pub const fn height(self) -> f64 {
        self.high.y - self.low.y
    }

    /// The middle of the box.
    pub fn centre(self) -> Point {
        self.low.midway(self.high)
    }

    /// Whether the point lies in the box, edge included.
    pub const fn contains(self, point: Point) -> bool {
        point.x >= self.low.x && point.x <= self.high.x && point.y >= self.low.y && point.y <= self.high.y
    }

    /// Whether two boxes share more than an edge.
    pub const fn overlaps(self, other: Self) -> bool {
        self.low.x < other.high.x && other.low.x < self.high.x && self.low.y < other.high.y && other.low.y < self.high.y
    }
}

/// Whether the point lies inside the polygon (even–odd rule); the last corner joins the first.
pub fn contains(polygon: &[Point], point: Point) -> bool {
    let mut is_inside = false;
    for (a, b) in edges(polygon) {
        is_inside ^= (a.y > point.y) != (b.y > point.y) && point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x;
    }
    is_inside
}

/// Where the border crosses a height, from left to right, mm.
pub fn crossings(polygon: &[Point], y: f64) -> Vec<f64> {
    let mut found: Vec<f64> = Vec::new();
    for (a, b) in edges(polygon) {
        if (a.y > y) != (b.y > y) {
            let x = a.towards(b, (y - a.y) / (b.y - a.y)).x;
            let place = found.iter().take_while(|other| **other < x).count();
            found.insert(place, x);
        }
    }
    found
}

/// A point inside a form: half way between its outermost borders at a share of its height.
pub fn inner_point(form: &[Point], share: f64) -> Point {
    let Some(bounds) = Bounds::around(form) else { return Point::default() };
    let y = bounds.low.y + bounds.height() * share;
    match crossings(form, y).as_slice() {
        [low, .., high] => Point::new(low.midpoint(*high), y),
        _ => bounds.centre(),
    }
}

/// Area of the polygon in mm²; positive when it runs against the clock (y up).
pub fn signed_area(polygon: &[Point]) -> f64 {
    let mut sum = 0.0;
    for (a, b) in edges(polygon) {
        sum += a.cross(b);
    }
    sum / 2.0
}

/// Area of the polygon in mm², whichever way round it is written.
pub fn area(polygon: &[Point]) -> f64 {
    signed_area(polygon).abs()
}

/// Distance from a point to the nearest point of the straight piece `a`–`b`.
pub fn distance_to_piece(point: Point, a: Point, b: Point) -> f64 {
    let way = b - a;
    let length = way.dot(way);
    let share = if length > 0.0 { within((point - a).dot(way) / length, 0.0, 1.0) } else { 0.0 };
    point.distance(a.towards(b, share))
}

/// Distance from a point to the border of the polygon, mm.
pub fn distance_to_border(point: Point, polygon: &[Point]) -> f64 {
    let mut least = f64::INFINITY;
    for (a, b) in edges(polygon) {
        least = least.min(distance_to_piece(point, a, b));
    }
    least
}

/// Mean of the corners: a good enough middle for forms without long arms.
pub fn middle(polygon: &[Point]) -> Point {
    let sum = polygon.iter().fold(Point::default(), |sum, point| sum + *point);
    sum * (1.0 / polygon.len().max(1) as f64)
}

/// Whether the straight pieces `a`–`b` and `c`–`d` cross.
pub fn cross(a: Point, b: Point, c: Point, d: Point) -> bool {
    let side = |p: Point, q: Point, r: Point| (q - p).cross(r - p) > 0.0;
    side(a, b, c) != side(a, b, d) && side(c, d, a) != side(c, d, b)
}

fn edges(polygon: &[Point]) -> impl Iterator<Item = (Point, Point)> + '_ {
    let mut from = polygon.last().copied().unwrap_or_default();
    polygon.iter().map(move |to| (std::mem::replace(&mut from, *to), *to))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::points;

    #[test]
    fn the_notch_of_an_l_shape_is_outside() {
        let shape = points(&[[0.0, 0.0], [4.0, 0.0], [4.0, 1.0], [1.0, 1.0], [1.0, 4.0], [0.0, 4.0]]);
        assert!(contains(&shape, Point::new(0.5, 3.0)));
        assert!(!contains(&shape, Point::new(3.0, 3.0)));
        assert!((area(&shape) - 7.0).abs() < 1e-12);
    }
}
