//! Points, polylines and smooth paths: the only mathematics vocabulary of the drawings. Lengths in millimetres.
//!
//! What the drawings call hundreds of times is kept out of line (`#[inline(never)]` here and on `anatomy::Shape`): it
//! saves twenty kilobytes of the page and no time that can be felt.

pub mod curve;
pub mod outline;
pub mod path;
pub mod region;
pub mod rigid;
pub mod table;
pub mod tube;
pub mod zoom;

use std::ops::{Add, Mul, Neg, Sub};

/// A point in a plane, or the step from one point to another; what the axes mean is said where it is used.
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

    /// The point a `fraction` of the way to `other`; 0 is here, 1 is there.
    pub const fn towards(self, other: Self, fraction: f64) -> Self {
        Self::new(self.x + (other.x - self.x) * fraction, self.y + (other.y - self.y) * fraction)
    }

    /// The point half way to `other`.
    pub const fn midway(self, other: Self) -> Self {
        self.towards(other, 0.5)
    }

    /// Distance from the origin, mm.
    pub fn length(self) -> f64 {
        // Not `hypot`: that guards against overflow, which no length in a drawing comes near, by a long call in the browser.
        self.dot(self).sqrt()
    }

    /// Distance to `other`, mm.
    pub fn distance(self, other: Self) -> f64 {
        (other - self).length()
    }

    /// The same direction with length 1; the zero step stays zero.
    pub fn unit(self) -> Self {
        let length = self.length();
        if length > 0.0 { self * (1.0 / length) } else { self }
    }

    /// The point as a row of a [`table`].
    pub const fn row(self) -> [f64; 2] {
        [self.x, self.y]
    }

    /// The point after a step, as a row of a [`table`].
    pub const fn by(self, x: f64, y: f64) -> [f64; 2] {
        [self.x + x, self.y + y]
    }

    /// The step turned a quarter turn counter-clockwise (with y upwards).
    pub const fn quarter_turn(self) -> Self {
        Self::new(-self.y, self.x)
    }

    /// Inner product.
    pub const fn dot(self, other: Self) -> f64 {
        self.x * other.x + self.y * other.y
    }

    /// Signed area of the parallelogram spanned with `other`; positive when `other` lies counter-clockwise.
    pub const fn cross(self, other: Self) -> f64 {
        self.x * other.y - self.y * other.x
    }
}

impl Add for Point {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self::new(self.x + other.x, self.y + other.y)
    }
}

impl Sub for Point {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self::new(self.x - other.x, self.y - other.y)
    }
}

impl Mul<f64> for Point {
    type Output = Self;

    fn mul(self, factor: f64) -> Self {
        Self::new(self.x * factor, self.y * factor)
    }
}

impl Neg for Point {
    type Output = Self;

    fn neg(self) -> Self {
        self * -1.0
    }
}

/// The mirror image at the upright axis.
#[inline(never)]
pub fn mirrored(line: &[Point]) -> Vec<Point> {
    line.iter().map(|point| Point::new(-point.x, point.y)).collect()
}

/// A half outline from the upper to the lower end of the midline, and its mirror: one closed symmetric outline.
#[inline(never)]
pub fn symmetric(half: &[Point]) -> Vec<Point> {
    let mut whole = half.to_vec();
    for point in half.iter().rev() {
        if point.x.abs() > 1e-9 {
            whole.push(Point::new(-point.x, point.y));
        }
    }
    whole
}

/// Every point changed.
#[inline(never)]
pub fn each(line: &[Point], change: &dyn Fn(Point) -> Point) -> Vec<Point> {
    let mut changed = Vec::with_capacity(line.len());
    for point in line {
        changed.push(change(*point));
    }
    changed
}

/// One point for every pair of two lines that run side by side, as far as both reach.
#[inline(never)]
pub fn each_pair(one: &[Point], other: &[Point], join: &dyn Fn(Point, Point) -> Point) -> Vec<Point> {
    let mut joined = Vec::with_capacity(one.len());
    for (a, b) in one.iter().zip(other) {
        joined.push(join(*a, *b));
    }
    joined
}

/// The points that are wanted.
#[inline(never)]
pub fn kept(line: &[Point], is_wanted: &dyn Fn(Point) -> bool) -> Vec<Point> {
    let mut kept = Vec::new();
    for point in line {
        if is_wanted(*point) {
            kept.push(*point);
        }
    }
    kept
}

/// The first point and every so many-th after it.
#[inline(never)]
pub fn every(step: usize, line: &[Point]) -> Vec<Point> {
    let mut kept = Vec::new();
    for part in line.chunks(step.max(1)) {
        kept.extend(part.first());
    }
    kept
}

/// The same line from its end to its beginning.
#[must_use]
#[inline(never)]
pub fn reversed(mut line: Vec<Point>) -> Vec<Point> {
    line.reverse();
    line
}

/// Points from plain pairs of coordinates in mm: the short way to write down a form.
#[inline(never)]
pub fn points(pairs: &[[f64; 2]]) -> Vec<Point> {
    points_from(Point::default(), pairs)
}

/// Points from pairs of steps in mm from an origin.
#[inline(never)]
pub fn points_from(origin: Point, pairs: &[[f64; 2]]) -> Vec<Point> {
    let mut points = Vec::new();
    extend_from(&mut points, origin, pairs);
    points
}

/// Adds points from plain pairs of coordinates in mm.
#[inline(never)]
pub fn extend(points: &mut Vec<Point>, pairs: &[[f64; 2]]) {
    extend_from(points, Point::default(), pairs);
}

/// Adds points from pairs of steps in mm from an origin.
#[inline(never)]
pub fn extend_from(points: &mut Vec<Point>, origin: Point, pairs: &[[f64; 2]]) {
    points.extend(pairs.iter().map(|&[x, y]| origin + Point::new(x, y)));
}
