//! What comes out of a torn disc: how much, where it lies, and what radiology calls it.
//!
//! A share of the nucleus is outside for good, and more of it under pressure. It hangs on the mouth of the fissure as a drop
//! whose volume the nucleus lacks. All of it is our own simplification (docs/model.md).

use super::{
    condition::{Annulus, Condition, Herniation},
    damage::Damage,
    section::beyond,
};
use crate::{content::biomechanics::DAMAGE, geometry::Point, quantity::angle::sin_cos};

/// The law as data.
#[derive(Debug)]
pub struct HerniationLaw {
    /// The damage at which the outer layers begin to open; at 1 they are open.
    pub opens: f64,
    /// What has come out for good, mm³.
    pub volume: f64,
    /// What comes out further, mm³ per MPa.
    pub yielding: f64,
    /// Width of what came out from left to right, mm.
    pub width: f64,
    /// Height of the mouth of the fissure, mm.
    pub mouth: f64,
    /// How far the back of a disc whose layers have come apart stands out when it is said to bulge, mm.
    pub bulge: f64,
    /// How far it stands out when that is called a protrusion, mm.
    pub protrusion: f64,
    /// The share of the wall that the fissure must have come through for a protrusion.
    pub focal: f64,
    /// A piece that stands out more than this many times as far as its neck is high comes off.
    pub neck: f64,
    /// How far away it lies then, mm.
    pub apart: f64,
}

/// The law.
pub fn law() -> &'static HerniationLaw {
    &DAMAGE.herniation
}

/// How much of the nucleus a damage lets out: for good (mm³), and further under pressure (mm³ per MPa).
pub fn escape(damage: Damage) -> (f64, f64) {
    let law = law();
    let open = ((damage.amount - law.opens) / (1.0 - law.opens)).max(0.0);
    (open * law.volume, open * law.yielding)
}

/// What lies outside the wall.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Escaped {
    /// Its closed outline; empty where nothing has come out.
    pub outline: Vec<Point>,
    /// Whether it has lost its hold on the disc.
    pub apart: bool,
}

/// Points along the outline of what came out.
const POINTS: u32 = 24;

impl Escaped {
    /// What lies behind a wall whose outer column runs from the lower to the upper endplate; `volume` in mm³.
    pub fn new(outer: &[Point], fissure: f64, volume: f64) -> Self {
        let Some((mouth, up)) = on_column(outer, fissure).filter(|_| volume > 0.0) else {
            return Self::default();
        };
        let law = law();
        let half = law.mouth / 2.0;
        let area = volume / law.width;
        let out = Point::new(-up.y, up.x);
        let at = |along: f64, away: f64| {
            Point::new(mouth.x + up.x * along + out.x * away, mouth.y + up.y * along + out.y * away)
        };
        let opening = opening(half, area);
        let (sine, cosine) = sin_cos(opening);
        let radius = half / sine;
        let apart = radius * (1.0 - cosine) > law.neck * 2.0 * half;
        let (radius, centre, first) = if apart {
            let radius = (area / std::f64::consts::PI).sqrt();
            (radius, law.apart + radius, std::f64::consts::PI)
        } else {
            (radius, -radius * cosine, opening)
        };
        let mut outline = Vec::new();
        for step in 0..=POINTS {
            let (sine, cosine) = sin_cos(first * (2.0 * f64::from(step) / f64::from(POINTS) - 1.0));
            outline.push(at(radius * sine, centre + radius * cosine));
        }
        Self { outline, apart }
    }
}

/// The angle, seen from the middle of a drop, between its top and the edge of the mouth that holds it, so that it has this
/// area; `half` is half the mouth.
fn opening(half: f64, area: f64) -> f64 {
    let (mut low, mut high) = (1e-3, std::f64::consts::PI - 1e-3);
    for _ in 0..40 {
        let middle = (low + high) / 2.0;
        let (sine, cosine) = sin_cos(middle);
        let found = half * half * (middle - sine * cosine) / (sine * sine);
        *(if found < area { &mut low } else { &mut high }) = middle;
    }
    low
}

/// The place at a share of a column's height, and the direction of the column there (length 1).
fn on_column(column: &[Point], share: f64) -> Option<(Point, Point)> {
    let pieces = column.len().checked_sub(1).filter(|pieces| *pieces > 0)?;
    let index = ((share * pieces as f64) as usize).min(pieces - 1);
    let part = share * pieces as f64 - index as f64;
    let (low, high) = (column.get(index)?, column.get(index + 1)?);
    let along = Point::new(high.x - low.x, high.y - low.y);
    let length = along.x.hypot(along.y);
    Some((Point::new(low.x + part * along.x, low.y + part * along.y), Point::new(along.x / length, along.y / length)))
}

/// The middle line of the fissure in the columns of a deformed wall, from the nucleus to its tip; empty in a whole wall.
pub fn fissure(columns: &[Vec<Point>], damage: Damage) -> Vec<Point> {
    let tip = damage.tip() * columns.len().saturating_sub(1) as f64;
    if tip <= 0.0 {
        return Vec::new();
    }
    let mut points = Vec::new();
    for column in columns {
        points.extend(on_column(column, damage.fissure).map(|(place, _)| place));
    }
    let whole = tip as usize;
    if let (Some(from), Some(to)) = (points.get(whole).copied(), points.get_mut(whole + 1)) {
        let part = tip - whole as f64;
        *to = Point::new(from.x + part * (to.x - from.x), from.y + part * (to.y - from.y));
    }
    points.truncate(whole + 2);
    points
}

/// How far the outer column and what came out stand beyond the line between the rims, mm.
pub fn standing_out(outer: &[Point], escaped: &Escaped) -> f64 {
    match (outer.first(), outer.last()) {
        (Some(&low), Some(&high)) => beyond([low, high], outer, -1.0).max(beyond([low, high], &escaped.outline, -1.0)),
        _ => 0.0,
    }
}

/// What radiology calls it. `reach` in mm beyond the unloaded healthy disc.
pub fn name(condition: &Condition, escaped: &Escaped, reach: f64) -> Option<Herniation> {
    let law = law();
    if escaped.apart {
        Some(Herniation::Sequestration)
    } else if !escaped.outline.is_empty() {
        Some(Herniation::Extrusion)
    } else if condition.annulus() == Annulus::Healthy || reach < law.bulge {
        None
    } else if condition.injury().tip() < law.focal || reach < law.protrusion {
        Some(Herniation::Bulge)
    } else {
        Some(Herniation::Protrusion)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(outline: &[Point]) -> f64 {
        outline.iter().zip(outline.iter().cycle().skip(1)).map(|(a, b)| a.x * b.y - b.x * a.y).sum::<f64>().abs() / 2.0
    }

    /// A straight back wall.
    fn wall() -> Vec<Point> {
        (0..=12).map(|row| Point::new(-16.0, f64::from(row) - 6.0)).collect()
    }

    #[test]
    fn what_came_out_has_the_volume_that_the_nucleus_lacks() {
        for volume in [5.0, 60.0, 400.0] {
            let escaped = Escaped::new(&wall(), 0.5, volume);
            let found = area(&escaped.outline) * law().width;
            assert!((found / volume - 1.0).abs() < 0.03, "{volume} {found}");
            assert!(escaped.outline.iter().all(|point| point.x < -16.0 + 1e-9), "it lies behind the wall");
        }
    }

    #[test]
    fn a_small_drop_hangs_on_and_a_large_one_comes_off() {
        assert!(!Escaped::new(&wall(), 0.5, 20.0).apart);
        let large = Escaped::new(&wall(), 0.5, 600.0);
        assert!(large.apart);
        assert!(large.outline.iter().all(|point| point.x <= -16.0 - law().apart + 1e-9));
        assert_eq!(Escaped::new(&wall(), 0.5, 0.0), Escaped::default());
    }

    #[test]
    fn the_fissure_ends_at_its_tip() {
        let columns: Vec<Vec<Point>> = (0..=4)
            .map(|column| (0..=12).map(|row| Point::new(-f64::from(column), f64::from(row))).collect())
            .collect();
        let line = fissure(&columns, Damage { amount: 0.65, fissure: 0.25 });
        assert!((line.last().unwrap().x + 2.0).abs() < 1e-9 && (line[0].y - 3.0).abs() < 1e-9);
        assert_eq!(fissure(&columns, Damage { amount: 1.0, fissure: 1.0 }).len(), 5);
        assert!(fissure(&columns, Damage { amount: 0.3, fissure: 0.5 }).is_empty());
    }
}
