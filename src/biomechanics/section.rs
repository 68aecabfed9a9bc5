//! What a drawing of the disc needs: the deformed mesh in the mid-sagittal plane.
//!
//! Millimetres in the frame of the lower vertebra: x forward, y up, y = 0 in the middle of the undeformed disc.

use crate::{
    geometry::{Point, reversed},
    quantity::{Degrees, Millimetres},
};

/// The deformed disc, cut along the middle of the body.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Mesh columns of the anterior wall from the nucleus outward, each from the lower to the upper endplate.
    pub anterior: Vec<Vec<Point>>,
    /// Mesh columns of the posterior wall from the nucleus outward, each from the lower to the upper endplate.
    pub posterior: Vec<Vec<Point>>,
    /// Back end and front end of the lower endplate.
    pub lower_endplate: [Point; 2],
    /// Back end and front end of the upper endplate.
    pub upper_endplate: [Point; 2],
    /// How the upper vertebra has moved.
    pub upper_vertebra: Placement,
    /// The middle line of the fissure from the nucleus outward; empty in a whole wall.
    pub fissure: Vec<Point>,
    /// Closed outline of the jelly that has left the wall; empty where none has. A sequestrated piece lies apart from the wall.
    pub escaped: Vec<Point>,
}

/// A rigid motion from the place in the undeformed mesh: a turn about the origin of the frame, then a shift.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placement {
    /// Forward.
    pub dx: Millimetres,
    /// Up.
    pub dy: Millimetres,
    /// Flexion positive: with x forward and y up this turns clockwise.
    pub angle: Degrees,
}

impl Section {
    /// The closed outline of the nucleus: up along its back, down along its front.
    pub fn nucleus(&self) -> Vec<Point> {
        up_and_down(self.posterior.first(), self.anterior.first())
    }

    /// The closed outline of the whole disc: up along its back, down along its front.
    pub fn outline(&self) -> Vec<Point> {
        up_and_down(self.posterior.last(), self.anterior.last())
    }
}

fn up_and_down(back: Option<&Vec<Point>>, front: Option<&Vec<Point>>) -> Vec<Point> {
    let mut outline = back.cloned().unwrap_or_default();
    outline.extend_from_slice(&reversed(front.cloned().unwrap_or_default()));
    outline
}

/// Centre of the area inside a closed outline, mm; the first point where there is no area.
pub fn centroid(outline: &[Point]) -> Point {
    let (mut area, mut x, mut y) = (0.0, 0.0, 0.0);
    for (a, b) in outline.iter().zip(outline.iter().cycle().skip(1)) {
        let cross = a.x * b.y - b.x * a.y;
        area += cross;
        x += (a.x + b.x) * cross;
        y += (a.y + b.y) * cross;
    }
    if area == 0.0 {
        return outline.first().copied().unwrap_or_default();
    }
    Point::new(x / (3.0 * area), y / (3.0 * area))
}

/// How far a column bulges beyond the straight line between its ends, mm; `outward` is +1 to the front, −1 to the back.
pub fn bulge(column: &[Point], outward: f64) -> f64 {
    match (column.first(), column.last()) {
        (Some(&low), Some(&high)) => beyond([low, high], column, outward),
        _ => 0.0,
    }
}

/// How far the furthest of some points lies beyond a line from `low` to `high`, mm; nothing if none does.
pub fn beyond([low, high]: [Point; 2], points: &[Point], outward: f64) -> f64 {
    let (along_x, along_y) = (high.x - low.x, high.y - low.y);
    let length = along_x.hypot(along_y);
    let mut furthest = 0.0_f64;
    for point in points {
        furthest = furthest.max(outward * ((point.x - low.x) * along_y - (point.y - low.y) * along_x) / length);
    }
    furthest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_centre_of_a_triangle_is_the_mean_of_its_corners() {
        let centre = centroid(&[Point::new(0.0, 0.0), Point::new(3.0, 0.0), Point::new(0.0, 6.0)]);
        assert!((centre.x - 1.0).abs() < 1e-12 && (centre.y - 2.0).abs() < 1e-12);
    }

    #[test]
    fn a_bulge_is_measured_square_to_the_chord_and_outward() {
        let column = [Point::new(0.0, 0.0), Point::new(3.0, 2.0), Point::new(4.0, 4.0)];
        assert!((bulge(&column, 1.0) - 0.5_f64.sqrt()).abs() < 1e-12);
        assert_eq!(bulge(&column, -1.0), 0.0);
    }
}
