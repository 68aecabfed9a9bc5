//! A map of one half of the body's surface: height, and the share of the way from the inner edge to the outer.
//!
//! Whatever is drawn through this map lies inside the outline, and what is disjoint on the map is disjoint on the body.

use super::outline;
use crate::{
    geometry::{Point, reversed},
    questionnaire::BodyView,
};

/// How far one step beyond an edge of the map is, mm: room around the body for touch.
const OUTSIDE: f64 = 100.0;

/// The edges of a half, from the armpit to the toes.
pub struct Chart {
    inner: Vec<Point>,
    outer: Vec<Point>,
}

impl Chart {
    /// The map of a view.
    pub fn new(view: BodyView) -> Self {
        let mut outer = outline::outer_side();
        let mut inner = vec![Point::new(0.0, outline::trunk(1.0))];
        inner.extend(outline::inner_side());
        let foot = outline::foot_edge(view).concat();
        let tip = lowest(&foot);
        outer.extend_from_slice(foot.get(..=tip).unwrap_or_default());
        inner.extend(reversed(foot.get(tip..).unwrap_or_default().to_vec()));
        Self { inner: smooth(&inner), outer: smooth(&outer) }
    }

    /// The place at a share of the way from the inner (0) to the outer edge (1) at a height; beyond them outside the body.
    pub fn place(&self, across: f64, y: f64) -> Point {
        let (inner, outer) = (edge(&self.inner, y), edge(&self.outer, y));
        let within = crate::quantity::within(across, 0.0, 1.0);
        Point::new(inner + (outer - inner) * within + (across - within) * OUTSIDE, y)
    }
}

fn lowest(line: &[Point]) -> usize {
    let (mut lowest, mut low) = (0, f64::MAX);
    for (index, point) in line.iter().enumerate() {
        if point.y < low {
            (lowest, low) = (index, point.y);
        }
    }
    lowest
}

fn smooth(knots: &[Point]) -> Vec<Point> {
    crate::geometry::curve::sampled(knots, 6)
}

/// Where a line that runs down is at a height; its ends hold beyond them.
fn edge(line: &[Point], y: f64) -> f64 {
    let ends = [line.first(), line.last()].map(|p| p.copied().unwrap_or_default());
    if y >= ends[0].y {
        return ends[0].x;
    }
    for pair in line.windows(2) {
        if let [a, b] = pair
            && a.y >= y
            && b.y < y
        {
            return a.towards(*b, (a.y - y) / (a.y - b.y)).x;
        }
    }
    ends[1].x
}
