//! The hero: from the roots L4 to S3 through the plexus and the whole leg to the sole, in one continuous course.

use super::{foot, leg, lumbar};
use crate::{
    anatomy::{
        Body, Seen, Shape, Structure,
        body::from_behind,
        form::{
            Form,
            Line::{Band, Cut, Shaded, Strands},
            Part::{Outline, Shade, Texture},
            draw, nerve,
        },
    },
    content::{anatomy as content, anatomy::measure},
    geometry::{
        Point,
        table::{Stations, mm, tenths},
        tube::Tube,
    },
};

/// Height at which the nerve divides.
pub const fn division() -> Point {
    Point::new(86.5, leg::knee() + measure::NERVE_DIVISION)
}

const DIVISION: Point = division();
const ANKLE: f64 = leg::ankle();
const NECK: f64 = Body::level(measure::FIBULAR_NECK_LEVEL);

/// A station of a band at a place.
const fn at(place: Point, x: f64, y: f64, width: f64) -> [f64; 3] {
    [place.x + x, place.y + y, width]
}

const START: Point = from_behind(measure::NERVE_ON_DIMPLE_LINE);
const EXIT: Point = from_behind(measure::NERVE_EXIT);
const MIDWAY: Point = from_behind(measure::NERVE_MIDWAY);
const WIDE: f64 = measure::NERVE_WIDTH_AT_EXIT;
const SLIM: f64 = measure::NERVE_WIDTH_IN_THIGH;

const SCIATIC: &Stations = mm![
    at(START, -1.0, 9.0, 9.0),
    at(START, 1.0, -1.0, 14.0),
    at(START, 11.0, -15.0, WIDE),
    at(EXIT, 0.0, 0.0, WIDE),
    at(EXIT.midway(MIDWAY), 0.5, 1.0, WIDE),
    at(MIDWAY, 0.0, 0.0, WIDE * 0.95),
    [106.5, -165.0, SLIM * 1.1],
    [109.5, -205.0, SLIM],
    [107.5, -270.0, SLIM],
    [101.0, -350.0, SLIM],
    [93.0, -425.0, SLIM],
    at(DIVISION, 0.8, 12.0, SLIM * 1.08),
    at(DIVISION, 0.0, 0.0, SLIM * 1.2),
];

/// The sciatic nerve from the front of piriformis to its division.
pub fn sciatic() -> Tube {
    Tube::new(SCIATIC)
}

const TIBIAL: &Stations = mm![
    at(DIVISION, 1.0, 50.0, 0.8),
    at(DIVISION, -1.6, 18.0, 6.8),
    at(DIVISION, -3.0, -4.0, 7.6),
    [82.0, -515.0, 7.4],
    [81.0, leg::knee(), 7.2],
    [81.0, -600.0, 6.8],
    [80.0, -680.0, 6.4],
    [76.0, -770.0, 6.0],
    [69.0, -860.0, 5.8],
    [61.5, -935.0, 5.6],
    [58.0, Body::level(measure::MALLEOLUS_LEVEL), 5.6],
    at(FORK, 0.0, 0.0, 5.4),
];

/// The tibial nerve, straight down the middle and behind the inner ankle.
pub fn tibial() -> Tube {
    Tube::new(TIBIAL)
}

/// Where it divides into the nerves of the sole.
const FORK: Point = Point::new(59.5, Body::level(measure::MALLEOLUS_LEVEL) - 16.0);

const COMMON_FIBULAR: &Stations = mm![
    at(DIVISION, 6.4, 44.0, 0.8),
    at(DIVISION, 4.4, 16.0, 4.8),
    at(DIVISION, 5.0, -4.0, 5.6),
    [98.0, -508.0, 5.6],
    [107.5, -538.0, 5.4],
    [116.5, NECK + 26.0, 5.2],
    [123.5, NECK + 9.0, 5.0],
    [125.5, NECK - 2.0, 4.6],
    [124.0, NECK - 9.0, 3.6],
];

/// The common fibular nerve, along the biceps tendon to the outer side of the fibular neck.
pub fn common_fibular() -> Tube {
    Tube::new(COMMON_FIBULAR)
}

const ROOT: f64 = measure::ROOT_WIDTH;
const GANGLION: f64 = measure::GANGLION_WIDTH;
const L4: Point = lumbar::pedicle(3);
const L5: Point = lumbar::pedicle(4);
/// From the middle of a pedicle to its lower edge.
const BELOW: f64 = -(measure::PEDICLE_HEIGHT / 2.0);

/// The roots L4 and L5 over the vertebrae, S1 to S3 in and in front of the sacrum.
const ROOTS: [(Structure, &Stations); 5] = [
    (
        content::ROOT_L4,
        mm![
            [6.0, 100.0, 2.4],
            [8.6, 84.0, 3.0],
            at(L4, -lumbar::pedicle_width(3) / 2.0 - 1.8, -2.0, ROOT * 0.9),
            at(L4, -3.0, BELOW - 2.4, ROOT * 1.05),
            at(L4, 4.0, BELOW - 6.5, GANGLION * 0.95),
            [31.0, 44.0, ROOT],
            [38.0, 27.0, ROOT],
            [42.5, 8.0, ROOT],
            [44.5, -8.0, ROOT],
        ],
    ),
    (
        content::ROOT_L5,
        mm![
            [5.0, 62.0, 2.4],
            [9.0, 47.0, 3.0],
            at(L5, -lumbar::pedicle_width(4) / 2.0 - 2.2, -1.0, ROOT * 0.95),
            at(L5, -4.5, BELOW - 2.2, ROOT * 1.1),
            at(L5, 4.0, BELOW - 6.5, GANGLION),
            [35.5, 7.0, ROOT * 1.15],
            [42.0, -6.0, ROOT * 1.15],
            [45.0, -18.0, ROOT * 1.15],
        ],
    ),
    (
        content::ROOT_S1,
        mm![
            [5.0, 24.0, 2.4],
            [8.5, 8.0, 3.4],
            [14.0, -10.0, 4.6],
            [21.0, -23.0, 5.6],
            [30.0, -38.0, 5.0],
            [38.0, -52.0, 5.0],
            [44.0, -66.0, 5.0],
        ],
    ),
    (
        content::ROOT_S2,
        mm![
            [3.6, -4.0, 2.0],
            [8.0, -24.0, 2.8],
            [17.0, -42.0, 3.8],
            [29.0, -56.0, 4.2],
            [42.0, -68.0, 4.2],
            [50.0, -78.0, 4.0],
        ],
    ),
    (
        content::ROOT_S3,
        mm![
            [2.4, -28.0, 1.6],
            [6.5, -46.0, 2.2],
            [15.0, -60.0, 2.8],
            [30.0, -70.0, 3.0],
            [46.0, -78.0, 3.0],
            [54.0, -84.0, 3.0],
        ],
    ),
];

/// The roots on the right.
pub fn roots() -> [(Structure, Tube); 5] {
    ROOTS.map(|(structure, stations)| (structure, Tube::new(stations)))
}

const TRUNK: &Stations =
    mm![[43.5, -2.0, 6.5], [45.0, -16.0, 7.4], [44.0, -34.0, 7.4], [41.0, -50.0, 7.6], [41.5, -62.0, 8.0]];

/// The trunk of L4 and L5 on its way in front of the sacrum to the others.
pub fn lumbosacral_trunk() -> Tube {
    Tube::new(TRUNK)
}

/// The plexus where nothing lies over it; bones and muscles drawn later cover the rest.
pub static PLEXUS: [Form<'_>; 6] = [
    Form::of(content::LUMBOSACRAL_TRUNK, &[(Outline, Cut(TRUNK)), (Shade, Shaded(TRUNK))]).at(44.8, -12.0),
    nerve!(ROOTS[4].0, ROOTS[4].1).both().along(42),
    nerve!(ROOTS[3].0, ROOTS[3].1).both().along(42),
    nerve!(ROOTS[2].0, ROOTS[2].1).both().along(34),
    nerve!(ROOTS[1].0, ROOTS[1].1).both().along(62),
    nerve!(ROOTS[0].0, ROOTS[0].1).both().along(62),
];

static HIDDEN_ROOTS: [Form<'_>; 4] = [
    nerve!(content::LUMBOSACRAL_TRUNK, TRUNK).seen(Seen::Through).at(44.8, -12.0),
    nerve!(ROOTS[2].0, ROOTS[2].1).seen(Seen::Through).both().along(42),
    nerve!(ROOTS[3].0, ROOTS[3].1).seen(Seen::Through).both().along(42),
    nerve!(ROOTS[4].0, ROOTS[4].1).seen(Seen::Through).both().along(42),
];

/// The sac and the roots in and in front of the sacrum, as if it were of glass.
pub fn roots_through_the_sacrum(shapes: &mut Vec<Shape>) {
    let low = lumbar::sac_tube().part(f64::NEG_INFINITY, 2.0);
    shapes.push(Shape::new(content::DURAL_SAC, low.rounded()).seen(Seen::Through));
    draw(shapes, &HIDDEN_ROOTS);
}

/// What runs in and in front of the sacrum and in front of piriformis, as if these were of glass.
pub fn plexus_through_the_sacrum(shapes: &mut Vec<Shape>) {
    roots_through_the_sacrum(shapes);
    shapes.push(hidden(EXIT.y - 3.0, f64::INFINITY));
}

/// The sciatic nerve between two heights, as if what lies over it were of glass.
pub fn hidden(low: f64, high: f64) -> Shape {
    let part = sciatic().part(low, high);
    Shape::new(content::SCIATIC_NERVE, part.outline()).seen(Seen::Through).unlabelled()
}

/// Branches that run on the front or outer side of the leg, seen as if through it.
pub static BRANCHES_IN_FRONT: [Form<'_>; 2] = [
    Form::of(
        content::DEEP_FIBULAR_NERVE,
        &[(
            Outline,
            Band(mm![
                [123.0, NECK - 7.0, 3.4],
                [113.0, -606.0, 3.4],
                [103.0, -640.0, 3.2],
                [98.5, -720.0, 3.0],
                [95.0, -820.0, 2.8],
                [89.0, -910.0, 2.6],
                [82.0, -985.0, 2.4],
                [73.0, -1050.0, 2.0],
                [62.0, -1120.0, 1.6],
            ]),
        )],
    )
    .seen(Seen::Through)
    .along(52),
    Form::of(
        content::SUPERFICIAL_FIBULAR_NERVE,
        &[(
            Outline,
            Band(mm![
                [124.5, NECK - 6.0, 3.6],
                [122.5, -640.0, 3.4],
                [119.0, -730.0, 3.2],
                [114.0, -820.0, 3.0],
                [108.0, superficial_exit(), 2.8],
                [100.0, -945.0, 2.4],
                [94.0, -1000.0, 2.2],
                [91.0, -1045.0, 2.0],
                [84.0, -1110.0, 1.6],
            ]),
        )],
    )
    .seen(Seen::Through)
    .along(30),
];

/// Height at which the superficial branch comes through the fascia: a measured share of the fibula above its lower end.
pub const fn superficial_exit() -> f64 {
    let [top, bottom] = leg::FIBULA_ENDS;
    bottom + measure::SUPERFICIAL_BRANCH_LEVEL * (top - bottom)
}

const SURAL_EDGE: Point = foot::place(0.3, 0.29);
const INNER: Point = foot::place(0.5, -0.12);
const OUTER: Point = foot::place(0.5, 0.16);

/// From a fork in the sole to a toe.
const fn to_a_toe(from: Point, along: f64, across: f64) -> [[i16; 3]; 3] {
    let end = foot::place(along, across);
    tenths([at(from, 0.0, 3.0, 2.8), at(from.midway(end), (end.x - from.x) * 0.16, 0.0, 2.4), at(end, 0.0, 0.0, 1.4)])
}

macro_rules! plantar {
    ($stations:expr) => {
        Form::of(content::PLANTAR_NERVES, &[(Outline, Band($stations))])
    };
}

/// The branches of the nerve as far as the toes.
pub static BRANCHES: [Form<'_>; 9] = [
    // by a thin branch that joins it, from the common fibular nerve
    Form::of(
        content::SURAL_NERVE,
        &[(Outline, Band(mm![[105.0, -530.0, 2.2], [102.0, -580.0, 2.2], [96.5, -650.0, 2.2], [91.0, -735.0, 2.2]]))],
    )
    .unlabelled(),
    // from the tibial nerve to the outer border of the foot
    Form::of(
        content::SURAL_NERVE,
        &[(
            Outline,
            Band(mm![
                [82.5, -560.0, 3.0],
                [85.5, -620.0, 3.0],
                [89.0, -700.0, 3.0],
                [92.5, -800.0, 3.0],
                [95.5, -890.0, 3.0],
                [98.5, -950.0, 3.0],
                [100.5, ANKLE - 4.0, 2.8],
                at(SURAL_EDGE, -3.0, 14.0, 2.6),
                at(SURAL_EDGE, 0.0, 0.0, 2.4),
                at(foot::place(0.62, 0.4), 0.0, 0.0, 1.6),
            ]),
        )],
    )
    .along(50),
    // the two nerves of the sole with their branches to the toes
    plantar!(const { &to_a_toe(INNER, 0.86, -0.33) }).unlabelled(),
    plantar!(const { &to_a_toe(INNER, 0.85, -0.2) }).unlabelled(),
    plantar!(const { &to_a_toe(INNER, 0.84, -0.04) }).unlabelled(),
    plantar!(const { &to_a_toe(OUTER, 0.8, 0.13) }).unlabelled(),
    plantar!(const { &to_a_toe(OUTER, 0.78, 0.3) }).unlabelled(),
    plantar!(mm![
        at(FORK, 0.0, 8.0, 4.6),
        at(FORK, 4.0, -10.0, 4.0),
        at(foot::place(0.32, 0.06), 0.0, 0.0, 3.6),
        at(OUTER, 0.0, 0.0, 3.0),
    ])
    .unlabelled(),
    plantar!(mm![
        at(FORK, 0.0, 8.0, 4.8),
        at(FORK, 0.5, -12.0, 4.4),
        at(foot::place(0.3, -0.14), 0.0, 0.0, 4.0),
        at(INNER, 0.0, 0.0, 3.2),
    ])
    .on(foot::place(0.36, -0.135)),
];

/// The nerve from the front of piriformis, which is drawn later and covers its beginning.
pub static NERVE: [Form<'_>; 1] = [Form::of(
    content::SCIATIC_NERVE,
    &[(Outline, Band(SCIATIC)), (Shade, Shaded(SCIATIC)), (Texture, Strands([45, 3, 8], SCIATIC))],
)
.along(30)];

/// Its two great branches.
pub static GREAT_BRANCHES: [Form<'_>; 2] =
    [nerve!(content::COMMON_FIBULAR_NERVE, COMMON_FIBULAR).along(62), nerve!(content::TIBIAL_NERVE, TIBIAL).along(36)];
