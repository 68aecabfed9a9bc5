//! Smooth curves through points, and SVG path data written with whole numbers only: no float formatting, which alone
//! would cost several kilobytes of the page.

use super::{Point, curve::controls, path::bezier, region::signed_area};
use crate::quantity::within;

/// The point at `share` of the way from `from` to `to`.
pub fn between(from: Point, to: Point, share: f64) -> Point {
    from.towards(to, share)
}

/// Distance between two points.
pub fn distance(a: Point, b: Point) -> f64 {
    a.distance(b)
}

/// The point at `share` (0 to 1) along a row of points, counted by points, not by length. The origin for an empty row.
pub fn along(points: &[Point], share: f64) -> Point {
    let steps = points.len().saturating_sub(1);
    let position = share.clamp(0.0, 1.0) * steps as f64;
    let index = (position as usize).min(steps.saturating_sub(1));
    match (points.get(index), points.get(index + 1)) {
        (Some(from), Some(to)) => between(*from, *to, position - index as f64),
        (Some(only), None) => *only,
        _ => Point::default(),
    }
}

/// A row of points moved sideways: by `by` to the left of the direction of travel (y up).
pub fn beside(points: &[Point], by: f64) -> Vec<Point> {
    let last = points.len().saturating_sub(1);
    let at = |index: usize| points.get(index).copied().unwrap_or_default();
    let mut moved = Vec::with_capacity(points.len());
    for (index, point) in points.iter().enumerate() {
        moved.push(*point + left_of(at(index.saturating_sub(1)), at((index + 1).min(last))) * by);
    }
    moved
}

/// A row of points moved sideways, each by its own amount, to the left of the direction of travel where `side` is 1 and to
/// the right where it is -1.
#[inline(never)]
pub fn widened(points: &[Point], side: f64, by: &[f64]) -> Vec<Point> {
    let mut moved = beside(points, side);
    for ((to, from), by) in moved.iter_mut().zip(points).zip(by) {
        *to = from.towards(*to, *by);
    }
    moved
}

/// A closed outline moved inward at every point by what `amount` says for the outward normal there (length 1, y up).
#[inline(never)]
pub fn inset(outline: &[Point], amount: &dyn Fn(Point) -> f64) -> Vec<Point> {
    let count = outline.len();
    let turn = if signed_area(outline) > 0.0 { 1.0 } else { -1.0 };
    let at = |index: usize| outline.get(index % count.max(1)).copied().unwrap_or_default();
    let mut moved = Vec::with_capacity(count);
    for (i, point) in outline.iter().enumerate() {
        let outward = left_of(at(i + count - 1), at(i + 1)) * -turn;
        moved.push(*point - outward * amount(outward));
    }
    moved
}

/// Points on a smooth closed curve through `corners`, `parts` for each corner.
pub fn rounded(corners: &[Point], parts: usize) -> Vec<Point> {
    let count = corners.len();
    let at = |index: usize| corners.get(index % count.max(1)).copied().unwrap_or_default();
    let mut line = Vec::with_capacity(count * parts);
    for i in 0..count {
        let (from, to) = (at(i), at(i + 1));
        let [leave, arrive] = controls(at(i + count - 1), from, to, at(i + 2));
        for part in 0..parts {
            line.push(bezier(from, leave, arrive, to, part as f64 / parts as f64));
        }
    }
    line
}

/// A closed outline with points between its corners: as many pieces for each side as `pieces` says for the step along it, at least one.
#[inline(never)]
pub fn refined(outline: &[Point], pieces: &dyn Fn(Point) -> f64) -> Vec<Point> {
    let mut line = Vec::new();
    for (index, from) in outline.iter().enumerate() {
        let Some(to) = outline.get((index + 1) % outline.len()) else { continue };
        let count = (pieces(*to - *from) as usize).max(1);
        for piece in 0..count {
            line.push(from.towards(*to, piece as f64 / count as f64));
        }
    }
    line
}

/// The unit vector to the left of the way from `from` to `to` (y up); zero when they coincide.
fn left_of(from: Point, to: Point) -> Point {
    (to - from).unit().quarter_turn()
}

/// SVG path data, rounded to tenths of a drawing unit. Points are taken as they are; SVG's y runs down.
#[derive(Clone, Debug, Default)]
pub struct PathData {
    /// ASCII.
    text: Vec<u8>,
    at: (i64, i64),
}

impl PathData {
    /// An empty path.
    pub fn new() -> Self {
        Self::default()
    }

    /// Starts a new piece at `point`.
    pub fn move_to(&mut self, point: Point) {
        self.text.push(b'M');
        self.at = (0, 0);
        self.pairs(&[point]);
    }

    /// A straight line to `point`.
    pub fn line_to(&mut self, point: Point) {
        self.text.push(b'l');
        self.pairs(&[point]);
    }

    /// A new piece: a smooth curve through `points`.
    pub fn smooth(&mut self, points: &[Point]) {
        if let Some(first) = points.first() {
            self.move_to(*first);
            self.smooth_from_here(points);
        }
    }

    /// Goes on by a straight line to the first of `points` and by a smooth curve through the rest.
    pub fn then_smooth(&mut self, points: &[Point]) {
        if let Some(first) = points.first() {
            self.line_to(*first);
            self.smooth_from_here(points);
        }
    }

    /// A new piece: a smooth closed curve through `points`.
    pub fn smooth_closed(&mut self, points: &[Point]) {
        let count = points.len();
        let at = |index: usize| points.get(index % count.max(1)).copied().unwrap_or_default();
        if count > 0 {
            self.move_to(at(0));
        }
        for i in 0..count {
            self.curve(at(i + count - 1), at(i), at(i + 1), at(i + 2));
        }
        self.close();
    }

    /// Closes the current piece.
    pub fn close(&mut self) {
        self.text.push(b'z');
    }

    /// The text for the `d` attribute.
    pub fn into_text(self) -> String {
        String::from_utf8(self.text).unwrap_or_default()
    }

    fn smooth_from_here(&mut self, points: &[Point]) {
        for (i, pair) in points.windows(2).enumerate() {
            let &[from, to] = pair else { continue };
            let before = i.checked_sub(1).and_then(|b| points.get(b)).copied().unwrap_or(from);
            let after = points.get(i + 2).copied().unwrap_or(to);
            self.curve(before, from, to, after);
        }
    }

    fn curve(&mut self, before: Point, from: Point, to: Point, after: Point) {
        let [leave, arrive] = controls(before, from, to, after);
        self.text.push(b'c');
        self.pairs(&[leave, arrive, to]);
    }

    /// Coordinates against the current point, which becomes the last of them.
    fn pairs(&mut self, points: &[Point]) {
        let start = self.at;
        for (i, point) in points.iter().enumerate() {
            let tenths = (to_tenths(point.x), to_tenths(point.y));
            self.number(tenths.0 - start.0, i == 0);
            self.number(tenths.1 - start.1, false);
            self.at = tenths;
        }
    }

    fn number(&mut self, tenths: i64, first: bool) {
        if tenths < 0 {
            self.text.push(b'-');
        } else if !first {
            self.text.push(b' ');
        }
        write_tenths(&mut self.text, tenths.abs());
    }
}

/// Writes a number given in tenths: 123 as "12.3", -40 as "-4".
pub fn push_tenths(out: &mut String, tenths: i64) {
    let mut digits = Vec::new();
    write_tenths(&mut digits, tenths);
    out.extend(digits.into_iter().map(char::from));
}

/// The same in bytes. A drawing has thousands of numbers and is written anew for every frame of a drag, so each digit is
/// written straight to its place.
pub(super) fn write_tenths(out: &mut Vec<u8>, tenths: i64) {
    if tenths < 0 {
        out.push(b'-');
    }
    // No length of a drawing is longer, and the browser divides shorter numbers faster.
    let size = u32::try_from(tenths.unsigned_abs()).unwrap_or(u32::MAX);
    let (whole, rest) = (size / 10, (size % 10) as u8);
    if whole > 0 || rest == 0 {
        let (mut digits, mut left, mut first) = ([0; 10], whole, 10);
        loop {
            first -= 1;
            if let Some(digit) = digits.get_mut(first) {
                *digit = b'0' + (left % 10) as u8;
            }
            left /= 10;
            if left == 0 || first == 0 {
                break;
            }
        }
        out.extend_from_slice(digits.get(first..).unwrap_or_default());
    }
    if rest > 0 {
        out.push(b'.');
        out.push(b'0' + rest);
    }
}

/// Rounds to tenths; what is not finite becomes 0, so that a drawing never holds "NaN".
pub fn to_tenths(value: f64) -> i64 {
    // Half a tenth towards where the sign points, and the rest cut off: `round` is a call in the browser. The cut saturates.
    let tenths = value * 10.0;
    if value.is_finite() { within(tenths + 0.5_f64.copysign(tenths), -1e10, 1e10) as i64 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SQUARE: [Point; 4] =
        [Point::new(0.0, 0.0), Point::new(10.0, 0.0), Point::new(10.0, 10.0), Point::new(0.0, 10.0)];

    #[test]
    fn numbers_are_written_in_tenths_without_needless_characters() {
        let mut path = PathData::new();
        path.move_to(Point::new(1.25, -0.04));
        path.line_to(Point::new(0.75, 2.0));
        path.line_to(Point::new(f64::NAN, 2.0));
        insta::assert_snapshot!(path.into_text(), @"M1.3 0l-.5 2l-.8 0");
    }

    #[test]
    fn any_number_of_tenths_is_written_as_it_is_said() {
        for (tenths, text) in [
            (0, "0"),
            (7, ".7"),
            (-7, "-.7"),
            (10, "1"),
            (-40, "-4"),
            (123, "12.3"),
            (10_000, "1000"),
            (-98_765, "-9876.5"),
        ] {
            let mut out = String::new();
            push_tenths(&mut out, tenths);
            assert_eq!(out, text);
        }
    }

    #[test]
    fn halves_are_rounded_away_from_zero_and_what_is_no_number_is_zero() {
        for (value, tenths) in
            [(0.05, 1), (-0.05, -1), (0.04, 0), (-0.04, 0), (1.25, 13), (1e300, 100_000_000_000 / 10)]
        {
            assert_eq!(to_tenths(value), tenths, "{value}");
        }
        assert_eq!([f64::NAN, f64::INFINITY].map(to_tenths), [0, 0]);
    }

    #[test]
    fn an_inset_outline_is_smaller_whichever_way_it_runs() {
        let mut backward = SQUARE;
        backward.reverse();
        for outline in [SQUARE, backward] {
            let inner = inset(&outline, &|_| 1.0);
            assert!(signed_area(&inner).abs() < signed_area(&outline).abs());
        }
    }

    #[test]
    fn a_mirrored_row_of_points_gives_the_mirrored_curve() {
        let points = [Point::new(0.0, 0.0), Point::new(2.0, 5.0), Point::new(9.0, 6.0), Point::new(12.0, 1.0)];
        let mirrored = points.map(|p| Point::new(-p.x, p.y));
        for (a, b) in rounded(&points, 4).iter().zip(rounded(&mirrored, 4)) {
            assert!((a.x + b.x).abs() < 1e-9 && (a.y - b.y).abs() < 1e-9);
        }
    }

    #[test]
    fn a_smooth_curve_stays_near_its_points() {
        let points = rounded(&SQUARE, 8);
        assert!(points.iter().all(|p| (-2.5..12.5).contains(&p.x) && (-2.5..12.5).contains(&p.y)));
    }

    #[test]
    fn points_along_a_row_begin_and_end_with_it() {
        assert_eq!(along(&SQUARE, 0.0), SQUARE[0]);
        assert_eq!(along(&SQUARE, 1.0), SQUARE[3]);
        assert_eq!(along(&SQUARE, 0.5), Point::new(10.0, 5.0));
        assert_eq!(along(&[], 0.5), Point::default());
    }
}
