//! A band of changing width along a smooth line: nerves, ligaments, the shafts of long bones.

use super::{
    Point, curve, every,
    path::Path,
    reversed,
    table::{Stations, place},
};

/// Samples to each span between two given points of the middle line.
const STEPS: usize = 4;

/// A band along a line.
#[derive(Clone, Debug)]
pub struct Tube {
    middle: Vec<Point>,
    half_widths: Vec<f64>,
}

impl Tube {
    /// A band whose middle passes the given stations smoothly.
    #[inline(never)]
    pub fn new(stations: &Stations) -> Self {
        let (mut knots, mut widths) = (Vec::new(), Vec::new());
        for [x, y, width] in stations {
            knots.push(place([*x, *y]));
            widths.push(f64::from(*width) / 10.0);
        }
        Self::along(&knots, &widths)
    }

    /// A band along `knots` with a full width at each knot; the last width holds where widths are missing.
    #[inline(never)]
    pub fn along(knots: &[Point], widths: &[f64]) -> Self {
        let middle = curve::sampled(knots, STEPS);
        let last = widths.last().copied().unwrap_or_default();
        let width = |index: usize| widths.get(index).copied().unwrap_or(last);
        let mut half_widths = Vec::with_capacity(middle.len());
        for i in 0..middle.len() {
            let (span, t) = (i / STEPS, (i % STEPS) as f64 / STEPS as f64);
            let ease = t * t * (3.0 - 2.0 * t); // so that the edge has no kink at a knot
            half_widths.push((width(span) + (width(span + 1) - width(span)) * ease) / 2.0);
        }
        Self { middle, half_widths }
    }

    /// The part of the band between two heights.
    #[must_use]
    #[inline(never)]
    pub fn part(&self, low: f64, high: f64) -> Self {
        let (mut knots, mut widths) = (Vec::new(), Vec::new());
        for (point, half) in self.middle.iter().zip(&self.half_widths) {
            if point.y > low && point.y < high {
                knots.push(*point);
                widths.push(half * 2.0);
            }
        }
        Self::along(&knots, &widths)
    }

    /// The middle line, finely sampled.
    pub fn middle(&self) -> &[Point] {
        &self.middle
    }

    /// The full width where the middle line passes nearest to `point`, mm.
    #[inline(never)]
    pub fn width_near(&self, point: Point) -> f64 {
        let nearest = self
            .middle
            .iter()
            .zip(&self.half_widths)
            .min_by(|a, b| a.0.distance(point).total_cmp(&b.0.distance(point)));
        nearest.map_or(0.0, |(_, half)| half * 2.0)
    }

    /// The line at `share` of the half width from the middle: 1 is the left edge (looking along the line), -1 the right.
    #[inline(never)]
    pub fn edge(&self, share: f64) -> Vec<Point> {
        let at = |index: usize| self.middle.get(index).copied();
        let mut edge = Vec::with_capacity(self.middle.len());
        for (index, (point, half)) in self.middle.iter().zip(&self.half_widths).enumerate() {
            let before = index.checked_sub(1).and_then(at).unwrap_or(*point);
            let after = at(index + 1).unwrap_or(*point);
            edge.push(*point + (after - before).unit().quarter_turn() * (half * share));
        }
        edge
    }

    /// `count` lines along the band at even distances, the first at the share `outer` of half its width and the last as far on the other
    /// side, as one path through every `step`th of its points.
    #[inline(never)]
    pub fn lines(&self, outer: f64, count: usize, step: usize) -> Path {
        let mut all = Path::default();
        for number in 0..count {
            let share = outer * (1.0 - 2.0 * number as f64 / count.saturating_sub(1).max(1) as f64);
            all.extend(curve::open(&every(step, &self.edge(share))));
        }
        all
    }

    /// The closed outline, cut straight at both ends.
    #[inline(never)]
    pub fn outline(&self) -> Path {
        self.strip(1.0, -1.0)
    }

    /// The closed outline with both ends rounded.
    #[inline(never)]
    pub fn rounded(&self) -> Path {
        let (mut left, mut right) = (self.edge(1.0), reversed(self.edge(-1.0)));
        if let (Some(end), Some(start)) = (self.tip(true), self.tip(false)) {
            left.push(end);
            right.push(start);
        }
        left.extend(right);
        curve::closed(&left)
    }

    fn tip(&self, end: bool) -> Option<Point> {
        let count = self.middle.len();
        let (at, inward) = if end { (count.checked_sub(1)?, count.checked_sub(2)?) } else { (0, 1) };
        let (point, inner) = (*self.middle.get(at)?, *self.middle.get(inward)?);
        Some(point + (point - inner).unit() * (self.half_widths.get(at)? * 0.7))
    }

    /// The part of the band between two shares of its half width.
    #[inline(never)]
    pub fn strip(&self, one: f64, other: f64) -> Path {
        curve::cornered(&[self.edge(one), reversed(self.edge(other))])
    }

    /// The side away from light that falls from the upper left: the soft shade of a round form.
    #[inline(never)]
    pub fn shade(&self) -> Path {
        let (Some(first), Some(last)) = (self.middle.first(), self.middle.last()) else {
            return Path::default();
        };
        let left = (*last - *first).quarter_turn();
        let away = Point::new(1.0, -1.0);
        if left.dot(away) > 0.0 { self.strip(1.0, 0.35) } else { self.strip(-0.35, -1.0) }
    }

    /// The middle line as a path.
    pub fn line(&self) -> Path {
        curve::open(&every(STEPS, &self.middle))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::{region, table::mm};

    #[test]
    fn a_straight_band_has_the_area_of_a_rectangle() {
        let tube = Tube::new(mm![[0.0, 0.0, 10.0], [0.0, 50.0, 10.0], [0.0, 100.0, 10.0]]);
        let outline = &tube.outline().polylines(4)[0];
        assert!((region::area(outline) - 1000.0).abs() < 1.0);
    }

    #[test]
    fn the_width_tapers_between_stations() {
        let tube = Tube::new(mm![[0.0, 0.0, 16.0], [0.0, -100.0, 11.0]]);
        assert!((tube.width_near(Point::new(0.0, -50.0)) - 13.5).abs() < 0.01);
    }
}
