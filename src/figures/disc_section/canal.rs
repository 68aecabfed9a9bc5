//! What lies in front of and behind the disc: the long ligaments, fat, the dural sac with the cauda equina, the
//! traversing L5 root, the yellow ligament. Never a spinal cord: it ends higher up. Points in mm, y up.

use super::{bone::Motion, disc::outside};
use crate::{
    biomechanics::section::Section,
    figures::paper::{self, push_band},
    geometry::{
        Point,
        curve::sampled,
        each, every, kept,
        outline::{PathData, beside, between, widened},
        reversed,
    },
    neurology::Contact,
    quantity::angle::cos,
};

/// Thickness of the ligaments in the drawing, mm; our choice, there to be seen.
const FRONT_LIGAMENT: f64 = 1.7;
const BACK_LIGAMENT: f64 = 1.1;

/// Front and back wall of the bodies where the long ligaments lie on them, from below upwards (L5, then L4).
const FRONT_BELOW: &[Point] =
    &[Point::new(12.6, -45.0), Point::new(15.2, -36.0), Point::new(16.2, -26.0), Point::new(18.4, -15.5)];
const FRONT_ABOVE: &[Point] = &[
    Point::new(19.9, 15.5),
    Point::new(17.9, 23.0),
    Point::new(17.3, 30.0),
    Point::new(18.2, 38.0),
    Point::new(20.2, 47.0),
    Point::new(20.0, 66.0),
];
const BACK_BELOW: &[Point] =
    &[Point::new(-17.9, -33.0), Point::new(-16.6, -26.0), Point::new(-15.5, -18.0), Point::new(-15.8, -11.0)];
const BACK_ABOVE: &[Point] = &[
    Point::new(-16.6, 12.0),
    Point::new(-17.6, 19.0),
    Point::new(-19.8, 28.0),
    Point::new(-22.4, 36.0),
    Point::new(-23.6, 45.0),
    Point::new(-26.0, 66.0),
];

/// Middle of the traversing L5 root: about 3 mm of free play behind the disc (recess 6.7 mm, root 3.5 mm), then under
/// the pedicle of L5.
const ROOT: &[Point] = &[
    Point::new(-31.0, 66.0),
    Point::new(-26.8, 36.0),
    Point::new(-24.6, 24.0),
    Point::new(-22.6, 12.0),
    Point::new(-21.7, 2.0),
    Point::new(-21.3, -7.0),
    Point::new(-20.9, -16.0),
    Point::new(-19.6, -24.0),
    Point::new(-16.9, -31.5),
];
/// Half its thickness along the way; it swells to the ganglion under the pedicle.
const ROOT_HALF: &[f64] = &[1.5, 1.55, 1.6, 1.7, 1.75, 1.75, 1.85, 2.7, 2.9];

const SAC_FRONT: &[Point] = &[
    Point::new(-30.0, 66.0),
    Point::new(-25.0, 36.0),
    Point::new(-22.6, 24.0),
    Point::new(-20.9, 12.0),
    Point::new(-20.2, 2.0),
    Point::new(-20.0, -7.0),
    Point::new(-19.9, -18.0),
    Point::new(-21.2, -32.0),
];
const SAC_BACK: &[Point] = &[
    Point::new(-41.6, 66.0),
    Point::new(-36.2, 36.0),
    Point::new(-33.8, 24.0),
    Point::new(-32.0, 12.0),
    Point::new(-30.4, 2.0),
    Point::new(-30.4, -7.0),
    Point::new(-31.0, -18.0),
    Point::new(-31.4, -32.0),
];
/// The front and back border of the canal's fat.
const CANAL_BACK: &[Point] = &[
    Point::new(-45.6, 66.0),
    Point::new(-40.0, 36.0),
    Point::new(-38.0, 25.0),
    Point::new(-35.4, 12.0),
    Point::new(-35.0, 2.0),
    Point::new(-35.4, -7.0),
    Point::new(-33.8, -18.0),
    Point::new(-34.2, -32.0),
];

/// The yellow ligament between the arches: canal side and far side, from below upwards, with the share of the upper
/// vertebra's motion.
const YELLOW_FRONT: &[(Point, f64)] = &[
    (Point::new(-33.7, -10.4), 0.0),
    (Point::new(-32.6, -4.0), 0.2),
    (Point::new(-32.5, 3.0), 0.75),
    (Point::new(-34.4, 11.0), 1.0),
];
const YELLOW_BACK: &[(Point, f64)] = &[
    (Point::new(-36.6, -4.4), 0.0),
    (Point::new(-37.0, -1.6), 0.3),
    (Point::new(-37.0, 1.4), 0.7),
    (Point::new(-36.4, 4.8), 1.0),
];
/// Between the spinous processes: along the lower one and along the upper one, from the front backwards.
const LOWER_SPINE: &[Point] = &[
    Point::new(-36.8, -5.0),
    Point::new(-41.0, -7.4),
    Point::new(-45.0, -11.4),
    Point::new(-52.0, -16.0),
    Point::new(-62.0, -20.0),
];
const UPPER_SPINE: &[Point] = &[
    Point::new(-36.6, 5.0),
    Point::new(-40.0, 3.6),
    Point::new(-45.0, -0.6),
    Point::new(-54.0, -4.6),
    Point::new(-64.0, -4.6),
];

/// A long ligament over both bodies and the disc.
fn long_ligament(column: &[Point], below: &[Point], above: &[Point], motion: &Motion, outward: f64) -> String {
    let inner = bed(column, below, above, motion);
    paper::band(&inner, beside(&inner, outward))
}

/// The line on which a long ligament lies.
fn bed(column: &[Point], below: &[Point], above: &[Point], motion: &Motion) -> Vec<Point> {
    let mut inner = motion.lower.all(below);
    // every second point over the disc, without its rims
    let over_disc = column.get(2..column.len().saturating_sub(1)).unwrap_or_default();
    inner.extend_from_slice(&every(2, over_disc));
    inner.extend_from_slice(&motion.upper.all(above));
    inner
}

/// The ligament down the front of the spine.
pub fn front_ligament(section: &Section, motion: &Motion) -> String {
    long_ligament(outside(&section.anterior), FRONT_BELOW, FRONT_ABOVE, motion, -FRONT_LIGAMENT)
}

/// Fat and vessels between the front ligament and the waists of the bodies.
pub fn front_bed(section: &Section, motion: &Motion) -> String {
    let inner = bed(outside(&section.anterior), FRONT_BELOW, FRONT_ABOVE, motion);
    paper::band(&inner, beside(&inner, 4.0))
}

/// The ligament down the back of the bodies and discs.
pub fn back_ligament(section: &Section, motion: &Motion) -> String {
    long_ligament(outside(&section.posterior), BACK_BELOW, BACK_ABOVE, motion, BACK_LIGAMENT)
}

/// The fat that fills the canal around the sac.
pub fn fat(section: &Section, motion: &Motion) -> String {
    let mut front = reversed(motion.upper.all(BACK_ABOVE));
    front.extend_from_slice(&every(3, &reversed(outside(&section.posterior).to_vec())));
    front.extend(motion.lower.all(BACK_BELOW).iter().rev());
    paper::band(front, motion.soft_all(CANAL_BACK))
}

/// The front of the sac, which gives way to what comes out of the disc.
fn sac_front(section: &Section, motion: &Motion) -> Vec<Point> {
    let at_rest = sampled(&motion.soft_all(SAC_FRONT), 3);
    each(&at_rest, &|point| Point::new(point.x.min(reach_at(section, point.y) - APART), point.y))
}

/// The dural sac.
pub fn sac(section: &Section, motion: &Motion) -> String {
    paper::band(sac_front(section, motion), sampled(&motion.soft_all(SAC_BACK), 3))
}

/// The roots of the cauda equina inside the sac, as strands that lie loosely side by side.
#[inline(never)]
pub fn cauda_equina(section: &Section, motion: &Motion) -> String {
    let mut path = PathData::new();
    let front = every(3, &sac_front(section, motion));
    let back = motion.soft_all(SAC_BACK);
    for strand in 0..6 {
        let place = 0.24 + 0.11 * f64::from(strand);
        let mut points = Vec::new();
        for (row, (front, back)) in front.iter().zip(&back).enumerate() {
            let sway = 0.018 * if (row + strand as usize).is_multiple_of(3) { 1.0 } else { -0.6 };
            points.push(between(*front, *back, place + sway));
        }
        path.smooth(&paper::all_on_paper(&points));
    }
    path.into_text()
}

/// The traversing root as it is drawn.
pub struct Root {
    /// Its outline.
    pub outline: String,
    /// Its middle line.
    pub middle: String,
    /// Slanting stripes across it, for an inflamed one.
    pub stripes: String,
    /// Where disc or jelly lies against it; empty where nothing does.
    pub touch: String,
    /// A place in it below the disc, mm.
    pub label: Point,
}

/// Steps of the root between two of its places.
const STEPS: usize = 4;
/// The gap that is drawn at least where nothing touches, mm.
const APART: f64 = 0.4;
/// How far above and below the disc the root gives way, mm.
const GIVES_WAY: f64 = 24.0;

/// How far back the disc, its ligament and its jelly reach at a height, mm.
fn reach_at(section: &Section, height: f64) -> f64 {
    let mut least = f64::INFINITY;
    for &(line, over) in &[(outside(&section.posterior), BACK_LIGAMENT), (&section.escaped, 0.0)] {
        for point in line {
            if (point.y - height).abs() < 1.4 {
                least = least.min(point.x - over);
            }
        }
    }
    least
}

/// The traversing root. It gives way so that the room beside it is the room of the contact.
#[inline(never)]
pub fn root(section: &Section, motion: &Motion, contact: Option<Contact>) -> Root {
    let rest = sampled(&motion.soft_all(ROOT), STEPS);
    let half = |index: usize| {
        let place = index as f64 / STEPS as f64;
        let (below, above) = (ROOT_HALF.get(place as usize), ROOT_HALF.get(place as usize + 1));
        let below = below.copied().unwrap_or(1.5);
        below + (above.copied().unwrap_or(below) - below) * place.fract()
    };
    let pressed = contact.is_some_and(|contact| contact.pressure.0 > 0.0);
    let room = |index: usize, point: &Point| point.x + half(index) - reach_at(section, point.y);
    // Without what is in front of it, the least room that there is; with it, the whole root moves by what is too much or too little.
    let (mut tightest, mut at) = (f64::INFINITY, 0.0);
    for (index, point) in rest.iter().enumerate() {
        let here = -room(index, point);
        if here < tightest {
            (tightest, at) = (here, point.y);
        }
    }
    let wanted = match contact {
        Some(contact) if pressed => -contact.gap.value(),
        Some(contact) => contact.gap.value().max(APART),
        None => tightest.max(APART),
    };
    let shift = tightest - wanted;
    let (mut middle, mut halves) = (Vec::new(), Vec::new());
    for (index, point) in rest.iter().enumerate() {
        let share = ((point.y - at) / GIVES_WAY).abs().min(1.0);
        let x = point.x + shift * (1.0 + cos(std::f64::consts::PI * share)) / 2.0;
        let least = if pressed { 0.0 } else { APART };
        middle.push(Point::new(x.min(reach_at(section, point.y) - half(index) - least), point.y));
        halves.push(half(index));
    }
    let sides = [widened(&middle, 1.0, &halves), widened(&middle, -1.0, &halves)];
    let mut outline = PathData::new();
    push_band(&mut outline, &sides[0], &sides[1]);
    let mut stripes = PathData::new();
    for (from, to) in sides[0].iter().zip(sides[1].iter().skip(1)) {
        stripes.move_to(paper::on_paper(*from));
        stripes.line_to(paper::on_paper(*to));
    }
    // The front of the root is on the left of its way down.
    let touch = kept(&sides[0], &|p| pressed && (reach_at(section, p.y) - p.x).abs() < 0.35);
    Root {
        label: middle.get(ROOT.len() / 2 * STEPS + STEPS).copied().unwrap_or_default(),
        outline: outline.into_text(),
        middle: paper::open(&middle),
        stripes: stripes.into_text(),
        touch: if touch.len() > 1 { paper::open(&touch) } else { String::new() },
    }
}

/// The yellow ligament.
pub fn yellow_ligament(motion: &Motion) -> String {
    let side = |row: &[(Point, f64)]| {
        let mut line = Vec::new();
        for (point, share) in row {
            line.push(between(motion.lower.of(*point), motion.upper.of(*point), *share));
        }
        line
    };
    paper::band(side(YELLOW_FRONT), side(YELLOW_BACK))
}

/// The ligament between the spinous processes.
pub fn interspinous_ligament(motion: &Motion) -> String {
    paper::band(motion.lower.all(LOWER_SPINE), motion.upper.all(UPPER_SPINE))
}
