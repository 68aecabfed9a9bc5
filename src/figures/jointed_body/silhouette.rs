//! Round parts of a body joined to one outline.

use super::Sight;
use crate::{
    geometry::{Point, outline::PathData, region::signed_area, reversed},
    movement::space::{Axes, Vector},
};

/// Points on each quarter of a round end.
const STEPS: usize = 3;

/// Overlapping outlines that run the same way round, so that filling them joins them; the style paints the line under the fill.
pub struct Silhouette<'a> {
    sight: &'a Sight,
    data: PathData,
}

impl<'a> Silhouette<'a> {
    pub fn new(sight: &'a Sight) -> Self {
        Self { sight, data: PathData::new() }
    }

    /// What is around two balls and between them.
    #[inline(never)]
    pub fn cone(&mut self, a: Vector, radius_a: f64, b: Vector, radius_b: f64) {
        let (mut a, mut b) = ((self.sight.at(a), radius_a), (self.sight.at(b), radius_b));
        if a.1 < b.1 {
            std::mem::swap(&mut a, &mut b);
        }
        let mut way = b.0 - a.0;
        // one ball hides the other, or all but a rim of which the round end would be nearly a whole turn
        if 0.9 * way.length() <= a.1 - b.1 || way.length() < 1e-6 {
            (way, b) = (Point::new(1.0, 0.0), a);
        }
        let along = way.unit();
        let lean = (a.1 - b.1) / way.length();
        let (ahead, aside) = (along * lean, along.quarter_turn() * (1.0 - lean * lean).max(0.0).sqrt());
        self.data.smooth(&arc(b, [ahead - aside, along, ahead + aside]));
        self.data.then_smooth(&arc(a, [ahead + aside, -along, ahead - aside]));
        self.data.close();
    }

    /// A closed outline with straight sides.
    pub fn polygon(&mut self, outline: &[Point]) {
        for (index, point) in outline.iter().enumerate() {
            if index == 0 {
                self.data.move_to(*point);
            } else {
                self.data.line_to(*point);
            }
        }
        self.data.close();
    }

    /// A band of changing depth and width along stations: centre, axes, half depth and half width.
    #[inline(never)]
    pub fn band(&mut self, stations: &[(Vector, &Axes, f64, f64)]) {
        let (mut one, mut other) = (Vec::new(), Vec::new());
        for (index, (centre, axes, depth, width)) in stations.iter().enumerate() {
            let at = self.sight.at(*centre);
            let near = |index: usize| stations.get(index).map_or(at, |station| self.sight.at(station.0));
            let along = near(index + 1) - near(index.saturating_sub(1));
            let across = along.quarter_turn().unit();
            let out = self.sight.right * across.x - self.sight.up * across.y;
            let (forward, left) = (axes.forward.dot(out) * depth, axes.left.dot(out) * width);
            let half = (forward * forward + left * left).sqrt();
            one.push(at + across * half);
            other.push(at - across * half);
        }
        one.extend(reversed(other));
        if signed_area(&one) < 0.0 {
            one = reversed(one);
        }
        self.data.smooth_closed(&one);
    }

    /// The data of the path.
    pub fn into_text(self) -> String {
        self.data.into_text()
    }
}

/// Points of a circle from one direction by a second to a third, each less than half a turn on.
fn arc((centre, radius): (Point, f64), [from, by, to]: [Point; 3]) -> Vec<Point> {
    let mut points = Vec::with_capacity(2 * STEPS + 1);
    for step in 0..=2 * STEPS {
        let (start, end, step) = if step < STEPS { (from, by, step) } else { (by, to, step - STEPS) };
        points.push(centre + start.towards(end, step as f64 / STEPS as f64).unit() * radius);
    }
    points
}
