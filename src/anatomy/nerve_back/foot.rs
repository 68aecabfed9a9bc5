//! The pointed foot with its sole: lengths and widths are shares of the foot's own.

use super::leg;
use crate::{
    anatomy::{
        Seen, Shape, Tissue,
        form::{
            self, Form,
            Line::{Closed, Open},
            Part::{Outline, Texture},
        },
    },
    content::{anatomy as content, anatomy::measure},
    geometry::{
        Point,
        table::{BREAK, places, tenths},
        tube::Tube,
    },
    quantity::angle::{cos, sin},
};

/// How far the foot is pointed; the sole is seen shortened by the sine of this. Our choice for the picture.
const POINTED: f64 = 52.0;
/// Middle of the heel, mm from the midline.
const MIDDLE: f64 = 78.0;

/// A place on the sole: `along` from the heel (0) to the tip of the big toe (1), `across` from inside (-0.5) to outside (0.5).
pub const fn place(along: f64, across: f64) -> Point {
    let length = measure::FOOT_LENGTH * measure::REFERENCE_HEIGHT * sin(POINTED.to_radians());
    let width = measure::FOOT_WIDTH * measure::REFERENCE_HEIGHT;
    Point::new(MIDDLE + across * width, leg::ankle() + 6.0 - along * length)
}

/// Such places as a table.
const fn on_the_sole<const N: usize>(mut shares: [[f64; 2]; N]) -> [[i16; 2]; N] {
    let mut at = 0;
    while at < N {
        shares[at] = place(shares[at][0], shares[at][1]).row();
        at += 1;
    }
    tenths(shares)
}

/// The front edges of the pads of the toes; each is given by its middle on the sole and its half width in mm.
const fn pads(toes: [[f64; 3]; 5]) -> [[i16; 2]; 24] {
    const TURNS: [f64; 4] = [-0.9, -0.3, 0.3, 0.9];
    let mut rows = [BREAK; 24];
    let mut at = 0;
    while at < 20 {
        let ([along, across, r], turn) = (toes[at / 4], TURNS[at % 4]);
        rows[at + at / 4] = place(along, across).by(sin(turn) * r, -4.0 + cos(turn) * r * 0.9);
        at += 1;
    }
    tenths(rows)
}

static FORMS: [Form<'_>; 2] = [
    Form::context(
        Tissue::Skin,
        &[
            (
                Outline,
                Closed(
                    const {
                        &on_the_sole([
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
                        ])
                    },
                ),
            ),
            (
                Texture,
                Open(
                    const {
                        &pads([
                            [0.905, -0.35, 12.5],
                            [0.91, -0.135, 7.2],
                            [0.89, 0.03, 6.8],
                            [0.865, 0.185, 6.4],
                            [0.83, 0.36, 6.2],
                        ])
                    },
                ),
            ),
        ],
    )
    .unlabelled(),
    Form::of(
        content::HEEL_BONE,
        &[(
            Outline,
            Closed(
                const {
                    &on_the_sole([
                        [0.03, 0.02],
                        [0.06, 0.19],
                        [0.17, 0.22],
                        [0.27, 0.15],
                        [0.3, 0.0],
                        [0.28, -0.12],
                        [0.17, -0.2],
                        [0.06, -0.17],
                    ])
                },
            ),
        )],
    )
    .on(place(0.2, 0.12)),
];

/// Metatarsals and toes, five rays: base, knuckle and tip of each.
static RAYS: [[i16; 2]; 15] = on_the_sole([
    [0.5, -0.19],
    [0.74, -0.33],
    [0.93, -0.36],
    [0.48, -0.07],
    [0.75, -0.12],
    [0.925, -0.135],
    [0.48, 0.03],
    [0.735, 0.05],
    [0.905, 0.03],
    [0.47, 0.13],
    [0.71, 0.2],
    [0.88, 0.185],
    [0.45, 0.22],
    [0.675, 0.34],
    [0.84, 0.36],
]);

/// The sole with the bones seen through it.
pub fn shapes(shapes: &mut Vec<Shape>) {
    form::draw(shapes, &FORMS);
    let mut wide = 1.5; // the big toe comes first
    for ray in places(&RAYS).chunks_exact(3) {
        let &[base, knuckle, tip] = ray else { continue };
        for &(from, to, w) in &[(base, knuckle, wide), (knuckle.towards(tip, 0.1), tip, wide * 0.8)] {
            let tube = Tube::along(
                &[from, from.towards(to, 0.2), from.midway(to), from.towards(to, 0.82), to],
                &[7.5 * w, 7.0 * w, 5.2 * w, 7.0 * w, 7.2 * w],
            );
            shapes.push(Shape::context(Tissue::Bone, tube.rounded()).seen(Seen::Faintly));
        }
        wide = 1.0;
    }
}
