//! The muscles that the nerve passes: piriformis above it, the short rotators under it, the hamstrings over it.

use super::leg;
use crate::{
    anatomy::{
        Seen, Shape, Structure, Tissue,
        body::from_behind,
        form::{
            Form,
            Line::{Band, Between, Cornered, Strands},
            Part::{Outline, Texture},
        },
    },
    content::{anatomy as content, anatomy::measure},
    geometry::{
        Point, curve,
        table::{BREAK, Places, Stations, joined, mm, places, reversed, tenths},
        tube::Tube,
    },
};

const TENDON: f64 = measure::PIRIFORMIS_TENDON_WIDTH;
const INSERTION: Point = insertion();

/// Upper border of piriformis, from the front of the sacrum through the foramen to the top of the trochanter.
const UPPER: &Places = mm![
    [18.0, -45.0],
    [33.0, -49.0],
    [50.0, -56.0],
    [68.0, -66.0],
    [92.0, -80.0],
    [115.0, -92.0],
    [132.0, -98.5],
    INSERTION.by(0.0, TENDON / 2.0),
];

/// Its lower border.
const LOWER: &Places = mm![
    [29.0, -85.0],
    [42.0, -88.0],
    [56.0, -92.5],
    [68.0, -97.0],
    [92.0, -104.0],
    [115.0, -107.0],
    [132.0, -106.0],
    INSERTION.by(0.0, -TENDON / 2.0),
];

/// Both.
pub fn piriformis() -> [Vec<Point>; 2] {
    [UPPER, LOWER].map(places)
}

/// Where the tendon ends: on the top of the greater trochanter.
pub const fn insertion() -> Point {
    let [x, y] = from_behind(measure::GREATER_TROCHANTER).by(-2.0, 0.5);
    Point::new(x, y)
}

/// Piriformis; its origin in front of the sacrum is covered by what is drawn later.
pub fn piriformis_belly() -> Shape {
    let [upper, lower] = piriformis();
    between_borders(content::PIRIFORMIS, &upper, &lower, 8).labelled_at(Point::new(94.0, -91.0))
}

/// Its tendon.
pub fn piriformis_tendon() -> Shape {
    let [upper, lower] = piriformis();
    let middle = |share: f64| curve::along(&upper, share).midway(curve::along(&lower, share));
    let tendon = Tube::along(&[middle(0.72), middle(0.9), INSERTION], &[1.0, TENDON * 0.8, TENDON]);
    Shape::band(content::PIRIFORMIS, &tendon).of(Tissue::Ligament).unlabelled()
}

/// A muscle between two borders that run the same way, with fibres along them.
#[inline(never)]
pub fn between_borders(structure: Structure, upper: &[Point], lower: &[Point], fibres: usize) -> Shape {
    let back = crate::geometry::reversed(lower.to_vec());
    let lines = curve::between(&curve::sampled(upper, 4), &curve::sampled(lower, 4), fibres);
    Shape::new(structure, curve::cornered(&[upper.to_vec(), back])).with_texture(curve::all_open(&lines))
}

const UPPER_GEMELLUS: &Stations =
    mm![[54.0, -107.0, 6.0], [72.0, -110.0, 9.5], [98.0, -112.0, 10.0], [124.0, -112.5, 7.0], [139.0, -111.5, 4.0]];
const LOWER_GEMELLUS: &Stations =
    mm![[58.0, -131.0, 7.0], [76.0, -129.0, 11.0], [100.0, -124.5, 11.0], [124.0, -119.0, 7.5], [139.0, -115.0, 4.0]];

/// Obturator internus between the two gemelli, and quadratus femoris below.
pub static SHORT_ROTATORS: [Form<'_>; 4] = [
    Form::of(
        content::QUADRATUS_FEMORIS,
        &[
            (
                Outline,
                Cornered(mm![
                    [66.0, -140.0],
                    [100.0, -136.0],
                    [136.0, -130.0],
                    BREAK,
                    [136.0, -130.0],
                    [138.0, -148.0],
                    [136.0, -166.0],
                    BREAK,
                    [136.0, -166.0],
                    [100.0, -168.0],
                    [67.0, -166.0],
                    BREAK,
                    [67.0, -166.0],
                    [69.0, -153.0],
                    [66.0, -140.0],
                ]),
            ),
            (
                Texture,
                Between(
                    [6, 1],
                    mm![
                        [66.0, -140.0],
                        [100.0, -136.0],
                        [136.0, -130.0],
                        BREAK,
                        [67.0, -166.0],
                        [100.0, -168.0],
                        [136.0, -166.0],
                    ],
                ),
            ),
        ],
    )
    .at(124.0, -152.0),
    Form::of(content::GEMELLI, &[(Outline, Band(UPPER_GEMELLUS)), (Texture, Strands([40, 2, 4], UPPER_GEMELLUS))])
        .unlabelled(),
    Form::of(content::GEMELLI, &[(Outline, Band(LOWER_GEMELLUS)), (Texture, Strands([40, 2, 4], LOWER_GEMELLUS))])
        .at(103.0, -125.0),
    Form::of(
        content::OBTURATOR_INTERNUS,
        &[(
            Outline,
            Band(mm![
                [45.0, -115.0, 7.0],
                [55.0, -118.5, 9.0],
                [74.0, -119.5, 8.5],
                [100.0, -118.0, 7.5],
                [124.0, -115.5, 6.0],
                [140.0, -113.0, 5.5],
            ]),
        )],
    )
    .made_of(Tissue::Ligament)
    .at(118.0, -116.5),
];

/// The outer border of adductor magnus downwards, and the inner one upwards again.
const MAGNUS: [[f64; 2]; 6] =
    [[66.0, -158.0], [112.0, -196.0], [122.0, -270.0], [114.0, -350.0], [98.0, -420.0], [47.0, -484.0]];
const MAGNUS_INNER: [[f64; 2]; 5] = [[43.0, -478.0], [38.0, -410.0], [38.0, -320.0], [40.0, -230.0], [46.0, -158.0]];

/// Adductor magnus, on which the nerve lies: from the sitting bone to the whole length of the thigh bone.
pub static ADDUCTOR_MAGNUS: [Form<'_>; 1] = [Form::of(
    content::ADDUCTOR_MAGNUS,
    &[
        (Outline, Cornered(const { &tenths(joined::<12, 2>(&[&MAGNUS, &[BREAK], &MAGNUS_INNER])) })),
        (Texture, Between([6, 4], const { &tenths(joined::<12, 2>(&[&MAGNUS, &[BREAK], &reversed(MAGNUS_INNER)])) })),
    ],
)
.seen(Seen::Faintly)
.at(64.0, -250.0)];

/// A muscle that is only hinted at so that the nerves under it stay in sight: the lines of a [`Form`].
macro_rules! hinted {
    ($structure:expr, $stations:expr) => {
        $crate::anatomy::Form::of(
            $structure,
            &[
                ($crate::anatomy::form::Part::Outline, $crate::anatomy::form::Line::Band($stations)),
                ($crate::anatomy::form::Part::Texture, $crate::anatomy::form::Line::Strands([60, 4, 4], $stations)),
            ],
        )
        .seen($crate::anatomy::Seen::Faintly)
    };
}
pub(crate) use hinted;

const FIBULAR: &Stations = mm![
    [122.0, -590.0, 8.0],
    [126.0, -650.0, 15.0],
    [121.0, -740.0, 15.0],
    [113.0, -840.0, 10.0],
    [111.0, -930.0, 6.0],
    [111.0, leg::ankle() - 14.0, 5.0],
];
const ACHILLES: &Stations = mm![
    [77.0, -725.0, 34.0],
    [77.0, -790.0, 22.0],
    [77.5, -880.0, 12.5],
    [78.0, leg::ankle() + 20.0, 13.0],
    [78.0, leg::ankle() - 4.0, 18.0],
];
const INNER_HEAD: &Stations =
    mm![[60.0, -518.0, 12.0], [56.0, -560.0, 30.0], [59.0, -620.0, 46.0], [62.0, -690.0, 38.0], [71.0, -742.0, 12.0]];
const OUTER_HEAD: &Stations =
    mm![[101.0, -520.0, 12.0], [104.0, -560.0, 26.0], [102.5, -620.0, 40.0], [96.5, -685.0, 32.0], [88.0, -730.0, 9.0]];

/// The muscles of the lower leg that lie behind and outside.
pub static LOWER_LEG: [Form<'_>; 4] = [
    hinted!(content::FIBULAR_MUSCLES, FIBULAR).at(122.0, -700.0),
    hinted!(content::ACHILLES_TENDON, ACHILLES).made_of(Tissue::Ligament).at(77.5, -870.0),
    hinted!(content::CALF_MUSCLES, INNER_HEAD).at(50.0, -640.0),
    hinted!(content::CALF_MUSCLES, OUTER_HEAD).unlabelled(),
];

const SEMITENDINOSUS: &Stations = mm![
    [48.0, -154.0, 8.0],
    [54.0, -225.0, 27.0],
    [57.0, -315.0, 37.0],
    [55.0, -410.0, 36.0],
    [50.0, -480.0, 28.0],
    [45.0, -535.0, 12.0],
    [50.0, -575.0, 6.0],
    [60.0, -592.0, 5.0],
];
const BICEPS: &Stations = mm![
    [53.0, -152.0, 8.0],
    [67.0, -215.0, 22.0],
    [88.0, -300.0, 33.0],
    [104.0, -385.0, 35.0],
    [115.0, -465.0, 24.0],
    [120.0, -525.0, 10.0],
    [119.0, -562.0, 7.0],
];

/// The hamstrings; the long head of biceps crosses the nerve.
pub static HAMSTRINGS: [Form<'_>; 2] = [
    hinted!(content::SEMITENDINOSUS, SEMITENDINOSUS).at(50.0, -330.0),
    hinted!(content::BICEPS_FEMORIS, BICEPS).at(113.0, -395.0),
];

/// The long head of biceps from the sitting bone to the head of the fibula.
pub fn biceps() -> Tube {
    Tube::new(BICEPS)
}
