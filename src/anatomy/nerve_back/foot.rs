//! The pointed foot with its sole: lengths and widths are shares of the foot's own.

use super::leg;
use crate::{
    anatomy::{Seen, Shape, Tissue},
    content::{anatomy as content, anatomy::measure},
    geometry::{Point, curve, path::Path, tube::Tube},
};

/// How far the foot is pointed; the sole is seen shortened by the sine of this. Our choice for the picture.
const POINTED: f64 = 52.0;
/// Middle of the heel, mm from the midline.
const MIDDLE: f64 = 78.0;

/// A place on the sole: `along` from the heel (0) to the tip of the big toe (1), `across` from inside (-0.5) to outside (0.5).
pub fn place(along: f64, across: f64) -> Point {
    let length = measure::FOOT_LENGTH * measure::REFERENCE_HEIGHT * POINTED.to_radians().sin();
    let width = measure::FOOT_WIDTH * measure::REFERENCE_HEIGHT;
    Point::new(MIDDLE + across * width, leg::ankle() + 6.0 - along * length)
}

/// The sole with the bones seen through it.
pub fn shapes() -> Vec<Shape> {
    let at = |knots: &[[f64; 2]]| knots.iter().map(|[along, across]| place(*along, *across)).collect::<Vec<_>>();
    let sole = at(&[
        [0.0, 0.0],
        [0.03, 0.18],
        [0.11, 0.29],
        [0.24, 0.32],
        [0.42, 0.34],
        [0.58, 0.42],
        [0.72, 0.47],
        [0.82, 0.44],
        [0.875, 0.385],
        [0.88, 0.32],
        [0.905, 0.27],
        [0.918, 0.2],
        [0.905, 0.14],
        [0.935, 0.085],
        [0.948, 0.02],
        [0.935, -0.04],
        [0.962, -0.09],
        [0.972, -0.15],
        [0.955, -0.2],
        [0.985, -0.27],
        [1.0, -0.36],
        [0.97, -0.45],
        [0.9, -0.475],
        [0.82, -0.46],
        [0.74, -0.5],
        [0.64, -0.46],
        [0.5, -0.31],
        [0.36, -0.245],
        [0.2, -0.28],
        [0.09, -0.27],
        [0.025, -0.17],
    ]);
    let toes = [[0.905, -0.35, 12.5], [0.91, -0.135, 7.2], [0.89, 0.03, 6.8], [0.865, 0.185, 6.4], [0.83, 0.36, 6.2]];
    let pads = toes.map(|[along, across, r]| {
        let centre = place(along, across);
        curve::open(
            &[-0.9_f64, -0.3, 0.3, 0.9].map(|turn| centre + Point::new(turn.sin() * r, -4.0 + turn.cos() * r * 0.9)),
        )
    });
    let heel = at(&[
        [0.03, 0.02],
        [0.06, 0.19],
        [0.17, 0.22],
        [0.27, 0.15],
        [0.3, 0.0],
        [0.28, -0.12],
        [0.17, -0.2],
        [0.06, -0.17],
    ]);
    let mut shapes = vec![
        Shape::context(Tissue::Skin, curve::closed(&sole)).with_texture(Path::joined(pads)).unlabelled(),
        Shape::new(&content::HEEL_BONE, curve::closed(&heel)).labelled_at(place(0.2, 0.12)),
    ];
    shapes.extend(rays().map(|tube| Shape { seen: Seen::Faintly, ..Shape::context(Tissue::Bone, tube.rounded()) }));
    shapes
}

/// Metatarsals and toes, five rays.
fn rays() -> impl Iterator<Item = Tube> {
    let rays: [[[f64; 2]; 3]; 5] = [
        [[0.5, -0.19], [0.74, -0.33], [0.93, -0.36]],
        [[0.48, -0.07], [0.75, -0.12], [0.925, -0.135]],
        [[0.48, 0.03], [0.735, 0.05], [0.905, 0.03]],
        [[0.47, 0.13], [0.71, 0.2], [0.88, 0.185]],
        [[0.45, 0.22], [0.675, 0.34], [0.84, 0.36]],
    ];
    rays.into_iter().enumerate().flat_map(|(index, [base, knuckle, tip])| {
        let wide = if index == 0 { 1.5 } else { 1.0 };
        let [base, knuckle, tip] = [base, knuckle, tip].map(|[along, across]| place(along, across));
        let bone = |from: Point, to: Point, w: f64| {
            Tube::along(
                &[from, from.towards(to, 0.2), from.midway(to), from.towards(to, 0.82), to],
                &[7.5 * w, 7.0 * w, 5.2 * w, 7.0 * w, 7.2 * w],
            )
        };
        [bone(base, knuckle, wide), bone(knuckle.towards(tip, 0.1), tip, wide * 0.8)]
    })
}
