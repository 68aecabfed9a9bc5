//! Lumbar vertebrae and discs from behind, their arches taken off at the pedicles, with the dural sac. Levels count from 0 for L1
//! to 4 for L5, discs from 0 for L1-L2 to 4 for L5-S1.

use super::mirrored;
use crate::{
    anatomy::{Shape, Structure, Tissue, spine},
    content::{anatomy as content, anatomy::measure},
    geometry::{Point, curve, path::Path, tube::Tube},
};

/// Height of the upper and the lower border of a back wall.
pub fn back_wall(level: usize) -> [f64; 2] {
    let bottom = measure::DISC_CORNERS[level.min(4)][1];
    let [[_, behind]] = measure::L1_BODY_HEIGHTS;
    [level.checked_sub(1).map_or(bottom + behind, |above| measure::DISC_CORNERS[above.min(4)][5]), bottom]
}

/// The middle of a pedicle on the right.
pub fn pedicle(level: usize) -> Point {
    let [top, _] = back_wall(level);
    let canal = measure::CANAL_SIZE[level.min(4)][1];
    let [width] = measure::PEDICLE_WIDTH[level.min(4)];
    Point::new(canal / 2.0 + width / 2.0, top - 1.4 - measure::PEDICLE_HEIGHT / 2.0)
}

/// Vertebrae and discs from `first` downwards, and the disc above it as context.
pub fn bodies(first: usize) -> Vec<Shape> {
    let mut shapes: Vec<Shape> = (first..5).map(|segment| disc(spine::disc::structure(segment), segment)).collect();
    if let Some(above) = first.checked_sub(1) {
        shapes.push(Shape::context(Tissue::Annulus, disc_outline(above)).with_texture(fibres(above)));
    }
    shapes.extend((first..5).flat_map(|level| vertebra(spine::vertebra::structure(level), level)));
    shapes
}

fn disc(structure: &'static Structure, segment: usize) -> Shape {
    let outline = disc_outline(segment);
    let anchor = outline.bounds().map(|bounds| Point::new(-20.0, bounds.centre().y)).unwrap_or_default();
    Shape::new(structure, outline).with_texture(fibres(segment)).labelled_at(anchor)
}

/// Upper and lower border of a disc's back wall and half its width.
fn disc_size(segment: usize) -> [f64; 3] {
    let row = measure::DISC_CORNERS[segment.min(4)];
    let [width, _] = measure::VERTEBRA_WIDTH[segment.min(4)];
    [row[1], row[5], width / 2.0]
}

fn disc_outline(segment: usize) -> Path {
    let [top, bottom, half] = disc_size(segment);
    let middle = (top + bottom) / 2.0;
    let side = |sign: f64| {
        [(0.96, top + 1.0), (1.0, top - 1.2), (1.03, middle), (1.0, bottom + 1.2), (0.96, bottom - 1.0)]
            .map(|(share, y)| Point::new(half * share * sign, y))
            .to_vec()
    };
    let mut left = side(-1.0);
    left.reverse();
    curve::cornered(&[side(1.0), left])
}

/// The fibres of the outer layers, at about 30 degrees to the level, crossing.
fn fibres(segment: usize) -> Path {
    let [top, bottom, half] = disc_size(segment);
    let run = (top - bottom) / 30.0_f64.to_radians().tan();
    let count = 9;
    let lines = (0..count).flat_map(|index| {
        let x = -half * 0.94 + f64::from(index) * (half * 1.88 - run) / f64::from(count - 1);
        [[Point::new(x, bottom), Point::new(x + run, top)], [Point::new(x, top), Point::new(x + run, bottom)]]
    });
    Path::joined(lines.map(|line| Path::line(&line)))
}

fn vertebra(structure: &'static Structure, level: usize) -> Vec<Shape> {
    let [top, bottom] = back_wall(level);
    let [width, span] = measure::VERTEBRA_WIDTH[level.min(4)];
    let half = width / 2.0;
    let middle = (top + bottom) / 2.0;
    let right = [
        (0.9, top + 0.4),
        (0.99, top - 2.0),
        (0.89, middle + 3.0),
        (0.88, middle - 3.0),
        (0.98, bottom + 2.0),
        (0.9, bottom - 0.4),
    ];
    let outline: Vec<Point> = right
        .iter()
        .map(|(share, y)| Point::new(half * share, *y))
        .chain([Point::new(0.0, bottom - 0.2)])
        .chain(right.iter().rev().map(|(share, y)| Point::new(-half * share, *y)))
        .chain([Point::new(0.0, top + 0.2)])
        .collect();
    let pedicle = pedicle(level);
    let [pedicle_width] = measure::PEDICLE_WIDTH[level.min(4)];
    let reach = span / 2.0;
    let transverse = Tube::new(&[
        [pedicle.x, pedicle.y - 0.5, 11.0],
        [pedicle.x + 7.0, pedicle.y, 10.0],
        [reach - 12.0, pedicle.y + 2.5, 8.5],
        [reach - 3.5, pedicle.y + 4.0, 8.0],
    ]);
    let process = Shape::band(structure, &transverse).with_shade(transverse.shade()).unlabelled();
    let oval = |a: f64, b: f64| Path::ellipse(pedicle, Point::new(0.0, 1.0), a, b);
    let cut = Shape::new(structure, oval(measure::PEDICLE_HEIGHT / 2.0, pedicle_width / 2.0))
        .with_texture(oval(measure::PEDICLE_HEIGHT / 2.0 - 1.6, pedicle_width / 2.0 - 1.6))
        .unlabelled();
    let vessels = curve::open_through(&[[-4.0, middle + 1.0], [0.0, middle - 0.5], [4.0, middle + 1.0]]);
    vec![
        Shape::new(structure, curve::closed(&outline))
            .with_texture(vessels)
            .labelled_at(Point::new(-half * 0.56, middle - 1.0)),
        mirrored(&process),
        process,
        mirrored(&cut),
        cut,
    ]
}

/// The sac with the roots of the cauda equina in it; its lower end lies in the canal of the sacrum, at S2.
pub fn dural_sac() -> Shape {
    let tube = sac_tube();
    Shape::new(&content::DURAL_SAC, tube.outline())
        .with_shade(tube.shade())
        .with_texture(tube.lines(&[0.66, 0.33, 0.0, -0.33, -0.66], 4))
        .labelled_at(Point::new(-2.0, 92.0))
}

/// The sac from above L4 to S2.
pub fn sac_tube() -> Tube {
    Tube::new(&[
        [0.0, 110.0, 16.5],
        [0.0, 80.0, 16.0],
        [0.0, 50.0, 16.0],
        [0.0, 20.0, 15.0],
        [0.0, -5.0, 12.0],
        [0.0, -30.0, 7.0],
        [0.0, -42.0, 2.5],
    ])
}
