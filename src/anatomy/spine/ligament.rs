//! The ligaments of the spine in the middle plane.

use super::{Spine, disc};
use crate::{
    anatomy::Shape,
    content::anatomy as content,
    geometry::{Point, curve, path::Path, tube::Tube},
};

/// In front of and behind the bodies, from L1 to the sacrum.
#[inline(never)]
pub fn along_the_bodies(shapes: &mut Vec<Shape>, spine: &Spine) {
    let mut front = Vec::new();
    let mut back = Vec::new();
    let mut back_widths = Vec::new();
    for (vertebra, disc) in spine.vertebrae.iter().zip(&spine.discs) {
        let forward = (vertebra.upper[1] - vertebra.upper[0]).unit();
        let wall = [vertebra.upper[1], vertebra.lower[1]];
        for &t in &[0.06, 0.5, 0.94] {
            front.push(wall[0].towards(wall[1], t) + forward * (0.9 - 9.6 * t * (1.0 - t)));
        }
        front.push(disc::middle(disc.anterior.last()) + forward * 0.7);
        for &share in &[0.95, 0.5, 0.05] {
            back.push(vertebra.wall().at(1.0, share));
        }
        back.push(disc::middle(disc.posterior.last()) - forward * 0.7);
        // narrower over the bodies, wider where it is woven into the discs
        back_widths.extend([1.0, 1.0, 1.0, 1.6]);
    }
    back_widths.push(1.0);
    for point in spine.sacrum.front.iter().take(3) {
        front.push(*point + Point::new(0.7, -1.2));
    }
    for &share in &[0.95, 0.6, 0.2] {
        back.push(spine.sacrum.wall().at(1.0, share));
    }
    let anterior = Tube::along(&front, &[1.9]);
    let posterior = Tube::along(&back, &back_widths);
    let [.., l4, _] = &spine.vertebrae;
    let anterior = Shape::new(content::ANTERIOR_LONGITUDINAL_LIGAMENT, anterior.outline());
    shapes.push(anterior.labelled_at(l4.lower[1].midway(l4.upper[1]) - Point::new(1.0, 0.0)));
    let posterior = Shape::new(content::POSTERIOR_LONGITUDINAL_LIGAMENT, posterior.outline());
    shapes.push(posterior.labelled_at(l4.wall().at(1.0, 0.04)));
}

/// Between the laminae, between the spinous processes, and over their tips.
#[inline(never)]
pub fn behind(shapes: &mut Vec<Shape>, spine: &Spine) {
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
}

/// The band over the tips, which ends at L5.
fn supraspinous(spine: &Spine) -> Shape {
    let mut tips = Vec::new();
    for vertebra in &spine.vertebrae {
        tips.extend([vertebra.tip + Point::new(-0.2, 6.0), vertebra.tip + Point::new(-0.2, -5.5)]);
    }
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
        fibres.extend(curve::open(&[from, from.midway(to) + Point::new(0.8, 0.0), to]));
    }
    Shape::new(content::INTERSPINOUS_LIGAMENTS, curve::cornered(&[upper, back, lower])).with_texture(fibres)
}
