//! From millimetres (y up) to the paper: one drawing unit is a tenth of a millimetre, y down.

use crate::{
    geometry::{
        Point, each,
        outline::{PathData, inset, push_tenths, to_tenths},
        region::Bounds,
        reversed,
    },
    quantity::decimal,
};

/// Drawing units in a millimetre.
pub const UNITS_PER_MM: f64 = 10.0;

/// The part of the plane that a drawing shows, mm, y up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Left edge.
    pub left: f64,
    /// Lower edge.
    pub bottom: f64,
    /// Right edge.
    pub right: f64,
    /// Upper edge.
    pub top: f64,
}

impl Frame {
    /// Width, mm.
    pub fn width(self) -> f64 {
        self.right - self.left
    }

    /// Height, mm.
    pub fn height(self) -> f64 {
        self.top - self.bottom
    }

    /// The text for the `viewBox` attribute.
    pub fn view_box(self) -> String {
        view_box(&[self.left, -self.top, self.width(), self.height()], units)
    }
}

impl From<Bounds> for Frame {
    fn from(bounds: Bounds) -> Self {
        Self { left: bounds.low.x, bottom: bounds.low.y, right: bounds.high.x, top: bounds.high.y }
    }
}

/// Numbers in mm as the text of a `viewBox`, in the way that `written` writes them.
#[inline(never)]
pub fn view_box(numbers: &[f64], written: fn(f64) -> String) -> String {
    let mut text = String::new();
    for number in numbers {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&written(*number));
    }
    text
}

/// A point in drawing units.
pub fn on_paper(point: Point) -> Point {
    Point::new(point.x * UNITS_PER_MM, -point.y * UNITS_PER_MM)
}

/// Several points in drawing units.
pub fn all_on_paper(points: &[Point]) -> Vec<Point> {
    each(points, &on_paper)
}

/// A length or coordinate in mm as attribute text in drawing units.
pub fn units(mm: f64) -> String {
    let mut text = String::new();
    push_tenths(&mut text, to_tenths(mm * UNITS_PER_MM));
    text
}

/// A number with one decimal at most; the minus sign is the typographic one.
pub fn one_decimal(value: f64) -> String {
    decimal::short(value, 1).replace('-', "−")
}

/// A number with two decimals, for pressures.
pub fn two_decimals(value: f64) -> String {
    decimal::fixed(value, 2).replace('-', "−")
}

/// Path data of short straight strokes, each from one point in mm to another.
pub fn strokes(strokes: &[[Point; 2]]) -> String {
    let mut path = PathData::new();
    for [from, to] in strokes {
        path.move_to(on_paper(*from));
        path.line_to(on_paper(*to));
    }
    path.into_text()
}

/// Path data of a smooth closed curve through points in mm.
#[inline(never)]
pub fn closed(points: &[Point]) -> String {
    let mut path = PathData::new();
    path.smooth_closed(&all_on_paper(points));
    path.into_text()
}

/// Path data of a smooth open curve through points in mm.
pub fn open(points: &[Point]) -> String {
    let mut path = PathData::new();
    path.smooth(&all_on_paper(points));
    path.into_text()
}

/// Path data of a band between two curves in mm that run the same way; the ends are straight.
#[inline(never)]
pub fn band(one: impl AsRef<[Point]>, other: impl AsRef<[Point]>) -> String {
    let mut path = PathData::new();
    push_band(&mut path, one.as_ref(), other.as_ref());
    path.into_text()
}

/// Adds a band between two curves to a path.
pub fn push_band(path: &mut PathData, one: &[Point], other: &[Point]) {
    path.smooth(&all_on_paper(one));
    path.then_smooth(&reversed(all_on_paper(other)));
    path.close();
}

/// The part of a form further inside than `edge`, without a soft crescent of up to `shade` on the side away from the light,
/// which comes from the upper left.
#[inline(never)]
pub fn lit(outline: impl AsRef<[Point]>, edge: f64, shade: f64) -> Vec<Point> {
    inset(outline.as_ref(), &|outward| edge + shade * (0.6 * outward.x - 0.8 * outward.y).max(0.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_for_readers_are_rounded_and_signed_properly() {
        assert_eq!(one_decimal(-3.96), "−4");
        assert_eq!(one_decimal(0.04), "0");
        assert_eq!(one_decimal(1.55), "1.6");
        assert_eq!(two_decimals(0.499), "0.50");
        assert_eq!(two_decimals(-0.011), "−0.01");
        assert_eq!(two_decimals(2.3), "2.30");
    }

    #[test]
    fn the_view_box_begins_at_the_upper_left_corner() {
        let frame = Frame { left: -48.0, bottom: -30.0, right: 35.0, top: 47.0 };
        assert_eq!(frame.view_box(), "-480 -470 830 770");
    }
}
