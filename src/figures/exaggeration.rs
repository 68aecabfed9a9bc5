//! Makes small movements visible: what differs from a neutral section is drawn larger, and the figure says by how much.
//!
//! The tilt and drop of the upper vertebra stay a rigid motion and grow by a quarter of what is asked for: they are seen
//! well enough, and more would close the disc. The bulge of the walls on top of that grows by the full factor. Both are
//! held back before plates would meet or walls turn inside out. The figure tells both factors.

use crate::{
    biomechanics::section::Section,
    geometry::{
        Point, each,
        outline::{between, distance},
        rigid::Rigid,
    },
    quantity::{Degrees, Millimetres},
};

/// The least share of its neutral height or thickness that anything is drawn with.
const LEAST_SHARE: f64 = 0.4;
/// How much of an enlargement goes to the tilt.
const TILT_SHARE: f64 = 0.25;
/// The most that the disc is stretched in a drawing, at an end and in the middle, as a share of its height at rest.
const MOST_STRETCH: [f64; 2] = [1.9, 1.5];
/// The furthest that any point is drawn from where the plates alone would take it, mm.
const MOST_OWN_MOVEMENT: f64 = 4.0;
/// Differences below this count as none, mm.
const SAME: f64 = 1e-9;

/// A section as it is drawn, and how much larger than true its movements are.
#[derive(Clone, Debug, PartialEq)]
pub struct Exaggerated {
    /// The section to draw.
    pub section: Section,
    /// Factor on tilt and drop of the upper vertebra.
    pub tilt: f64,
    /// Factor on the bulge of the walls and the shape of the nucleus.
    pub shape: f64,
}

/// Draws what differs from `neutral` up to `factor` times as large. A factor of 1 changes nothing.
pub fn exaggerate(section: &Section, neutral: &Section, factor: f64) -> Exaggerated {
    let factor = if factor.is_finite() { factor.max(0.0) } else { 1.0 };
    if (factor - 1.0).abs() < SAME {
        return Exaggerated { section: section.clone(), tilt: 1.0, shape: 1.0 };
    }
    let tilt = tilt_factor(section, neutral, 1.0 + (factor - 1.0) * TILT_SHARE);
    let motion = Rigid::laying(neutral.upper_endplate, section.upper_endplate).times(tilt);
    let shape = shape_factor(&section.posterior, &neutral.posterior, factor);
    let shape = shape_factor(&section.anterior, &neutral.anterior, shape);
    let wall = |wall: &[Vec<Point>], rest: &[Vec<Point>]| exaggerate_wall(wall, rest, motion, shape);
    let (now, rest) = (section.upper_vertebra, neutral.upper_vertebra);
    let stretch = |now: f64, rest: f64| rest + (now - rest) * tilt;
    let mut drawn = section.clone();
    drawn.anterior = wall(&section.anterior, &neutral.anterior);
    drawn.posterior = wall(&section.posterior, &neutral.posterior);
    drawn.fissure = each(&section.fissure, &|point| carried(point, section, &drawn));
    // Jelly outside keeps its true size and goes with the wall beside it.
    if let Some(mut mouth) = section.escaped.first().copied() {
        for point in &section.escaped {
            if point.x > mouth.x {
                mouth = *point;
            }
        }
        let step = carried(mouth, section, &drawn) - mouth;
        drawn.escaped = each(&section.escaped, &|point| point + step);
    }
    drawn.upper_endplate = neutral.upper_endplate;
    motion.carry(&mut drawn.upper_endplate);
    drawn.upper_vertebra.dx = Millimetres(stretch(now.dx.value(), rest.dx.value()));
    drawn.upper_vertebra.dy = Millimetres(stretch(now.dy.value(), rest.dy.value()));
    drawn.upper_vertebra.angle = Degrees(stretch(now.angle.value(), rest.angle.value()));
    Exaggerated { section: drawn, tilt, shape }
}

/// Where a point in or beside the back wall is drawn: it keeps its depth and its height in the wall.
fn carried(point: Point, section: &Section, drawn: &Section) -> Point {
    let (mut nearest, mut least) = (Point::default(), f64::INFINITY);
    for (columns, to) in section.posterior.windows(2).zip(drawn.posterior.windows(2)) {
        let ([a, b], [c, d]) = (columns, to) else { continue };
        for (row, (from, to)) in a.windows(2).zip(b.windows(2)).enumerate() {
            let ([low_in, high_in], [low_out, high_out]) = (from, to) else { continue };
            for quarter in 0..16 {
                let (depth, height) = (f64::from(quarter % 4) / 3.0, f64::from(quarter / 4) / 3.0);
                let here = between(between(*low_in, *high_in, height), between(*low_out, *high_out, height), depth);
                if here.distance(point) < least {
                    least = here.distance(point);
                    let inner = c.get(row).zip(c.get(row + 1)).map(|(low, high)| between(*low, *high, height));
                    let outer = d.get(row).zip(d.get(row + 1)).map(|(low, high)| between(*low, *high, height));
                    if let Some((inner, outer)) = inner.zip(outer) {
                        nearest = point + (between(inner, outer, depth) - here);
                    }
                }
            }
        }
    }
    nearest
}

/// The largest factor up to `wanted` with which the plates keep a believable distance at both ends and in the middle;
/// never below 1.
#[inline(never)]
fn tilt_factor(section: &Section, neutral: &Section, wanted: f64) -> f64 {
    let heights = |s: &Section| {
        let [back, front] = [0, 1].map(|end| {
            s.upper_endplate.get(end).zip(s.lower_endplate.get(end)).map_or(0.0, |(upper, lower)| upper.y - lower.y)
        });
        [back, (back + front) / 2.0, front]
    };
    let ([a, b, c], [d, e, f]) = (heights(neutral), heights(section));
    let mut factor = wanted;
    for &(rest, now, most) in &[(a, d, MOST_STRETCH[0]), (b, e, MOST_STRETCH[1]), (c, f, MOST_STRETCH[0])] {
        factor = factor.min(within(rest, now, most));
    }
    factor.max(1.0_f64.min(wanted))
}

/// The largest factor up to `wanted` with which a wall keeps half its thickness and no point of it leaves the straight
/// way between the plates much further than it did; never below 1.
fn shape_factor(wall: &[Vec<Point>], rest: &[Vec<Point>], wanted: f64) -> f64 {
    let across = |columns: &[Vec<Point>], row: usize| {
        let (outer, inner) = (columns.last()?.get(row)?, columns.first()?.get(row)?);
        Some(distance(*outer, *inner))
    };
    let (mut thickness, mut row) = (wanted, 0);
    while let (Some(rest), Some(now)) = (across(rest, row), across(wall, row)) {
        thickness = thickness.min(within(rest, now, f64::INFINITY));
        row += 1;
    }
    let mut furthest: f64 = SAME;
    for (column, rest) in wall.iter().zip(rest) {
        furthest = furthest.max(own_movement(column, rest));
    }
    thickness.min(MOST_OWN_MOVEMENT / furthest).max(1.0_f64.min(wanted))
}

/// The factor with which a size stays between its least and `most` share of the size at rest.
fn within(rest: f64, now: f64, most: f64) -> f64 {
    if rest - now > SAME {
        rest * (1.0 - LEAST_SHARE) / (rest - now)
    } else if now - rest > SAME {
        rest * (most - 1.0) / (now - rest)
    } else {
        f64::INFINITY
    }
}

/// How far forward or back any point of a column has gone beyond following the upper plate, mm.
fn own_movement(column: &[Point], rest: &[Point]) -> f64 {
    let rows = column.len().saturating_sub(1).max(1) as f64;
    let followed = column.last().zip(rest.last()).map_or(0.0, |(now, rest)| now.x - rest.x);
    let mut furthest: f64 = 0.0;
    for (row, (now, rest)) in column.iter().zip(rest).enumerate() {
        furthest = furthest.max((now.x - rest.x - followed * row as f64 / rows).abs());
    }
    furthest
}

fn exaggerate_wall(wall: &[Vec<Point>], rest: &[Vec<Point>], motion: Rigid, shape: f64) -> Vec<Vec<Point>> {
    let mut drawn = Vec::new();
    for (column, rest) in wall.iter().zip(rest) {
        drawn.push(exaggerate_column(column, rest, motion, shape));
    }
    drawn
}

/// What follows the upper plate follows its enlarged motion; the rest of the movement is the layer's own shape.
fn exaggerate_column(column: &[Point], rest: &[Point], motion: Rigid, shape: f64) -> Vec<Point> {
    let (Some(top), Some(rest_top)) = (column.last(), rest.last()) else { return column.to_vec() };
    let followed = *top - *rest_top;
    let drawn = motion.of(*rest_top) - *rest_top;
    let rows = column.len().saturating_sub(1).max(1) as f64;
    let mut exaggerated = Vec::with_capacity(column.len());
    for (row, (now, rest)) in column.iter().zip(rest).enumerate() {
        let share = row as f64 / rows;
        exaggerated.push(*rest + drawn * share + (*now - *rest - followed * share) * shape);
    }
    exaggerated
}
