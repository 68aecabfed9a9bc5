//! The two ligaments that make the notches of the pelvis into openings.

use crate::{
    anatomy::{
        body::from_behind,
        form::{
            Form,
            Line::{Between, Cornered},
            Part::{Outline, Texture},
        },
    },
    content::{anatomy as content, anatomy::measure},
    geometry::{
        Point,
        table::{BREAK, joined, mm, reversed, tenths},
    },
};

const SPINE: Point = from_behind(measure::ISCHIAL_SPINE);

/// From the side of the lowest sacrum and coccyx to the spine of the ischium.
pub const SACROSPINOUS: Form<'_> = Form::of(
    content::SACROSPINOUS_LIGAMENT,
    &[
        (
            Outline,
            Cornered(mm![
                [26.0, -88.0],
                [36.0, -94.0],
                SPINE.by(3.0, 2.5),
                BREAK,
                SPINE.by(2.5, -3.5),
                [30.0, -108.0],
                [8.0, -115.0],
                BREAK,
                [8.0, -115.0],
                [15.0, -101.0],
                [26.0, -88.0],
            ]),
        ),
        (
            Texture,
            Between(
                [5, 1],
                mm![
                    [26.0, -88.0],
                    [36.0, -94.0],
                    SPINE.by(3.0, 2.5),
                    BREAK,
                    [8.0, -115.0],
                    [30.0, -108.0],
                    SPINE.by(2.5, -3.5),
                ],
            ),
        ),
    ],
)
.at(31.0, -99.0);

/// The lower border of the sacrotuberous ligament downwards, and its outer border upwards again.
const TUBEROUS_LOWER: [[f64; 2]; 5] = [[12.0, -116.0], [22.0, -119.0], [32.0, -131.0], [40.0, -152.0], [40.0, -163.0]];
const TUBEROUS_OUTER: [[f64; 2]; 6] =
    [[54.0, -146.0], [50.0, -137.0], [44.0, -120.0], [41.0, -95.0], [41.5, -70.0], [41.5, -44.0]];

/// From the back of the hip bone and the side of the sacrum to the sitting bone: a fan that narrows, twists and widens.
pub const SACROTUBEROUS: Form<'_> = Form::of(
    content::SACROTUBEROUS_LIGAMENT,
    &[
        (
            Outline,
            Cornered(
                const {
                    &tenths(joined::<18, 2>(&[
                        &[[41.5, -44.0], [37.5, -64.0], [30.0, -86.0], [19.0, -101.0], [12.0, -116.0]],
                        &[BREAK],
                        &TUBEROUS_LOWER,
                        &[BREAK],
                        &TUBEROUS_OUTER,
                    ]))
                },
            ),
        ),
        (
            Texture,
            Between(
                [6, 1],
                const { &tenths(joined::<12, 2>(&[&TUBEROUS_LOWER, &[BREAK], &reversed(TUBEROUS_OUTER)])) },
            ),
        ),
    ],
)
.at(37.0, -124.0);
