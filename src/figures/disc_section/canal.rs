//! What lies in front of and behind the disc: the long ligaments, fat, the dural sac with the cauda equina, the
//! traversing L5 root, the yellow ligament. Never a spinal cord: it ends higher up. Points in mm, y up.

use super::bone::Motion;
use crate::{
    biomechanics::section::Section,
    figures::paper::{self, push_band},
    geometry::{
        Point,
        outline::{PathData, beside, between},
    },
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
    paper::band(&inner, &beside(&inner, outward))
}

/// The line on which a long ligament lies.
fn bed(column: &[Point], below: &[Point], above: &[Point], motion: &Motion) -> Vec<Point> {
    let over_disc = column.iter().enumerate().filter(|(row, _)| *row > 0 && row + 1 < column.len() && row % 2 == 0);
    let mut inner: Vec<_> = below.iter().map(|p| motion.lower.of(*p)).collect();
    inner.extend(over_disc.map(|(_, point)| *point));
    inner.extend(above.iter().map(|p| motion.upper.of(*p)));
    inner
}

/// The ligament down the front of the spine.
pub fn front_ligament(section: &Section, motion: &Motion) -> String {
    let column = section.anterior.last().cloned().unwrap_or_default();
    long_ligament(&column, FRONT_BELOW, FRONT_ABOVE, motion, -FRONT_LIGAMENT)
}

/// Fat and vessels between the front ligament and the waists of the bodies.
pub fn front_bed(section: &Section, motion: &Motion) -> String {
    let inner = bed(&section.anterior.last().cloned().unwrap_or_default(), FRONT_BELOW, FRONT_ABOVE, motion);
    paper::band(&inner, &beside(&inner, 4.0))
}

/// The ligament down the back of the bodies and discs.
pub fn back_ligament(section: &Section, motion: &Motion) -> String {
    let column = section.posterior.last().cloned().unwrap_or_default();
    long_ligament(&column, BACK_BELOW, BACK_ABOVE, motion, BACK_LIGAMENT)
}

/// The fat that fills the canal around the sac.
pub fn fat(section: &Section, motion: &Motion) -> String {
    let column = section.posterior.last().cloned().unwrap_or_default();
    let mut front: Vec<_> = BACK_ABOVE.iter().rev().map(|p| motion.upper.of(*p)).collect();
    front.extend(column.iter().rev().step_by(3));
    front.extend(BACK_BELOW.iter().rev().map(|p| motion.lower.of(*p)));
    paper::band(&front, &motion.soft_all(CANAL_BACK))
}

/// The dural sac.
pub fn sac(motion: &Motion) -> String {
    paper::band(&motion.soft_all(SAC_FRONT), &motion.soft_all(SAC_BACK))
}

/// The roots of the cauda equina inside the sac, as strands that lie loosely side by side.
pub fn cauda_equina(motion: &Motion) -> String {
    let mut path = PathData::new();
    let (front, back) = (motion.soft_all(SAC_FRONT), motion.soft_all(SAC_BACK));
    for strand in 0..6 {
        let place = 0.24 + 0.11 * f64::from(strand);
        let points: Vec<_> = front
            .iter()
            .zip(&back)
            .enumerate()
            .map(|(row, (front, back))| {
                let sway = 0.018 * if (row + strand as usize).is_multiple_of(3) { 1.0 } else { -0.6 };
                between(*front, *back, place + sway)
            })
            .collect();
        path.smooth(&paper::all_on_paper(&points));
    }
    path.into_text()
}

/// The traversing L5 root: outline, and its middle line.
pub fn root(motion: &Motion) -> (String, String) {
    let middle = motion.soft_all(ROOT);
    let side = |sign: f64| -> Vec<Point> {
        middle
            .iter()
            .zip(beside(&middle, sign))
            .zip(ROOT_HALF)
            .map(|((m, n), half)| Point::new(m.x + (n.x - m.x) * half, m.y + (n.y - m.y) * half))
            .collect()
    };
    let mut path = PathData::new();
    push_band(&mut path, &side(1.0), &side(-1.0));
    (path.into_text(), paper::open(&middle))
}

/// The yellow ligament.
pub fn yellow_ligament(motion: &Motion) -> String {
    let side = |row: &[(Point, f64)]| -> Vec<Point> {
        row.iter().map(|(p, share)| between(motion.lower.of(*p), motion.upper.of(*p), *share)).collect()
    };
    paper::band(&side(YELLOW_FRONT), &side(YELLOW_BACK))
}

/// The ligament between the spinous processes.
pub fn interspinous_ligament(motion: &Motion) -> String {
    let [lower, upper] = [(LOWER_SPINE, motion.lower), (UPPER_SPINE, motion.upper)]
        .map(|(row, motion)| row.iter().map(|p| motion.of(*p)).collect::<Vec<_>>());
    paper::band(&lower, &upper)
}
