//! The ligaments of the spine in the middle plane.

use super::Spine;
use crate::{
    anatomy::Shape,
    content::anatomy as content,
    geometry::{Point, curve, path::Path, tube::Tube},
};

/// In front of and behind the bodies, from L1 to the sacrum.
pub fn along_the_bodies(spine: &Spine) -> Vec<Shape> {
    let mut front = Vec::new();
    let mut back = Vec::new();
    let outer = |columns: &[Vec<Point>]| columns.last().map(|column| curve::along(column, 0.5)).unwrap_or_default();
    for (vertebra, disc) in spine.vertebrae.iter().zip(&spine.discs) {
        let forward = (vertebra.upper[1] - vertebra.upper[0]).unit();
        let wall = [vertebra.upper[1], vertebra.lower[1]];
        front.extend(
            [0.06, 0.5, 0.94].map(|t: f64| wall[0].towards(wall[1], t) + forward * (0.9 - 9.6 * t * (1.0 - t))),
        );
        front.push(outer(&disc.anterior) + forward * 0.7);
        back.extend([0.95, 0.5, 0.05].map(|share| vertebra.wall().at(1.0, share)));
        back.push(outer(&disc.posterior) - forward * 0.7);
    }
    front.extend(spine.sacrum.front.iter().take(3).map(|p| *p + Point::new(0.7, -1.2)));
    back.extend([0.95, 0.6, 0.2].map(|share| spine.sacrum.wall().at(1.0, share)));
    // narrower over the bodies, wider where it is woven into the discs
    let back_widths: Vec<f64> = (0..back.len()).map(|i| if i % 4 == 3 { 1.6 } else { 1.0 }).collect();
    let anterior = Tube::along(&front, &[1.9]);
    let posterior = Tube::along(&back, &back_widths);
    vec![
        Shape::new(content::ANTERIOR_LONGITUDINAL_LIGAMENT, anterior.outline())
            .labelled_at(spine.vertebrae[3].lower[1].midway(spine.vertebrae[3].upper[1]) - Point::new(1.0, 0.0)),
        Shape::new(content::POSTERIOR_LONGITUDINAL_LIGAMENT, posterior.outline())
            .labelled_at(spine.vertebrae[3].wall().at(1.0, 0.2)),
    ]
}

/// Between the laminae, between the spinous processes, and over their tips.
pub fn behind(spine: &Spine) -> Vec<Shape> {
    let mut shapes = Vec::new();
    for pair in spine.vertebrae.windows(2) {
        let [above, below] = [&pair[0], &pair[1]];
        let (upper, lower) = (above.rear, below.rear);
        let tall = if below.index == 4 { 7.5 } else { 9.5 };
        shapes.push(interspinous(
            [upper.at(above.canal + 4.0, 0.1), above.tip + Point::new(3.5, -8.5)],
            [lower.at(below.canal + 4.0, 0.62), below.tip + Point::new(3.5, tall - 1.5)],
        ));
        shapes.push(flavum(
            [upper.at(above.canal - 0.4, 0.30), upper.at(above.canal + 1.0, 0.06)],
            [lower.at(below.canal - 0.2, 0.72), lower.at(below.canal + 0.2, 0.56)],
        ));
    }
    shapes.push(supraspinous(spine));
    let l5 = &spine.vertebrae[4];
    let canal_back = &spine.sacrum.canal_back;
    let sacral = |share: f64| curve::along(canal_back, share);
    shapes.push(interspinous(
        [l5.rear.at(l5.canal + 4.0, 0.1), l5.tip + Point::new(5.0, -6.5)],
        [sacral(0.03) + Point::new(-6.0, 1.0), curve::along(&spine.sacrum.back, 0.03)],
    ));
    shapes.push(flavum(
        [l5.rear.at(l5.canal - 0.4, 0.30), l5.rear.at(l5.canal + 1.0, 0.06)],
        [sacral(0.0) + Point::new(1.0, -0.5), sacral(0.05)],
    ));
    shapes
}

/// The band over the tips, which ends at L5.
fn supraspinous(spine: &Spine) -> Shape {
    let tips: Vec<Point> =
        spine.vertebrae.iter().flat_map(|v| [v.tip + Point::new(-0.2, 6.0), v.tip + Point::new(-0.2, -5.5)]).collect();
    let tube = Tube::along(&tips, &[2.4]);
    Shape::band(content::INTERSPINOUS_LIGAMENTS, &tube)
}

#[inline(never)]
fn flavum(above: [Point; 2], below: [Point; 2]) -> Shape {
    let back = (above[1] - above[0]).unit().quarter_turn() * -0.8;
    let tube = Tube::along(&[above[0], above[1] + back, below[0] + back, below[1]], &[1.6, 3.2, 3.0, 1.4]);
    Shape::band(content::LIGAMENTUM_FLAVUM, &tube).with_texture(tube.lines(0.35, 2, 4))
}

#[inline(never)]
fn interspinous(above: [Point; 2], below: [Point; 2]) -> Shape {
    let upper = vec![above[0], above[0].midway(above[1]), above[1]];
    let back = vec![above[1], above[1].midway(below[1]) + Point::new(1.6, 0.0), below[1]];
    let lower = vec![below[1], below[0].midway(below[1]), below[0]];
    let mut fibres = Path::default();
    for i in 1..6 {
        let t = f64::from(i) / 6.0;
        let (from, to) = (above[0].towards(above[1], t), below[0].towards(below[1], (t - 0.14).max(0.02)));
        fibres = fibres.and(curve::open(&[from, from.midway(to) + Point::new(0.8, 0.0), to]));
    }
    Shape::new(content::INTERSPINOUS_LIGAMENTS, curve::cornered(&[upper, back, lower])).with_texture(fibres)
}
