//! The three gluteal muscles and the origin of the hamstrings.

use crate::{
    anatomy::{
        Form, Shape, Tissue,
        form::{
            Line::{Band, Cornered, Open, Strands},
            Part::{Outline, Texture},
        },
    },
    content::{anatomy as content, anatomy::measure},
    geometry::{
        Point, curve,
        path::Path,
        table::{BREAK, Places, Stations, joined, lines, mm, reversed, tenths},
    },
};

/// A muscle that runs together like a fan: its form, with fibres from its wide to its narrow end, which `ends` gives in this order. How each
/// fibre bows at its middle is said by `bow` from its two ends and its share of the way across.
#[inline(never)]
fn fan(form: &Form<'_>, ends: &Places, count: u8, bow: &dyn Fn(Point, Point, f64) -> Point) -> Shape {
    let ends = lines(ends);
    let end = |index: usize, share: f64| ends.get(index).map(|line| curve::along(line, share)).unwrap_or_default();
    let mut fibres = Path::default();
    for number in 1..=count {
        let share = f64::from(number) / f64::from(count + 1);
        let (from, to) = (end(0, share), end(1, share));
        fibres.extend(curve::open(&[from, bow(from, to, share), to]));
    }
    form.shape().with_texture(fibres)
}

/// Fibres that bow a little towards the outer side, as the muscle does over the bone.
fn over_the_bone(from: Point, to: Point, share: f64) -> Point {
    from.midway(to) + (to - from).quarter_turn() * (0.05 * (1.0 - share) - 0.02)
}

/// Where gluteus minimus begins, and where it ends, from its outer to its inner corner.
const MINIMUS_WIDE: [[f64; 2]; 5] = [[71.0, -52.0], [77.0, -22.0], [90.0, 3.0], [108.0, 13.5], [125.0, 9.0]];
const MINIMUS_NARROW: [[f64; 2]; 4] = [[152.0, -109.0], [149.0, -105.0], [145.0, -104.0], [141.0, -106.0]];

static MINIMUS: Form<'_> = Form::of(
    content::GLUTEUS_MINIMUS,
    &[(
        Outline,
        Cornered(
            const {
                &tenths(joined::<21, 2>(&[
                    &MINIMUS_WIDE,
                    &[BREAK],
                    &[[125.0, 9.0], [133.0, -22.0], [145.0, -64.0], [152.0, -109.0]],
                    &[BREAK],
                    &MINIMUS_NARROW,
                    &[BREAK],
                    &[[141.0, -106.0], [132.0, -98.0], [112.0, -84.0], [86.0, -65.0], [71.0, -52.0]],
                ]))
            },
        ),
    )],
)
.at(106.0, -22.0);

/// From the outer face of the hip bone, between the front and the lower line on it, to the front of the trochanter.
pub fn minimus() -> Shape {
    const ENDS: &Places = const { &tenths(joined::<10, 2>(&[&MINIMUS_WIDE, &[BREAK], &reversed(MINIMUS_NARROW)])) };
    fan(&MINIMUS, ENDS, 13, &over_the_bone)
}

/// Where gluteus medius begins, and where it ends, from its outer to its inner corner.
const MEDIUS_WIDE: [[f64; 2]; 8] =
    [[55.0, -20.0], [56.0, 5.0], [63.0, 25.0], [77.0, 41.0], [93.0, 46.5], [113.0, 42.0], [130.0, 25.0], [139.0, 1.0]];
const MEDIUS_NARROW: [[f64; 2]; 4] = [[162.0, -124.0], [159.0, -113.0], [153.0, -106.0], [146.0, -104.0]];

static MEDIUS: Form<'_> = Form::of(
    content::GLUTEUS_MEDIUS,
    &[(
        Outline,
        Cornered(
            const {
                &tenths(joined::<26, 2>(&[
                    &MEDIUS_WIDE,
                    &[BREAK],
                    &[[139.0, 1.0], [148.0, -32.0], [158.0, -75.0], [164.0, -106.0], [162.0, -124.0]],
                    &[BREAK],
                    &MEDIUS_NARROW,
                    &[BREAK],
                    &[[146.0, -104.0], [134.0, -98.0], [112.0, -84.0], [86.0, -64.0], [66.0, -44.0], [55.0, -20.0]],
                ]))
            },
        ),
    )],
)
.at(116.0, -8.0);

/// From the crest downwards over minimus to the outer face of the trochanter.
pub fn medius() -> Shape {
    const ENDS: &Places = const { &tenths(joined::<13, 2>(&[&MEDIUS_WIDE, &[BREAK], &reversed(MEDIUS_NARROW)])) };
    fan(&MEDIUS, ENDS, 13, &over_the_bone)
}

/// Upper and lower border of gluteus maximus, from sacrum and hip bone to the thigh.
const BORDERS: &Places = mm![
    [64.0, 26.0],
    [86.0, 6.0],
    [116.0, -34.0],
    [146.0, -80.0],
    [164.0, -116.0],
    BREAK,
    [3.0, -126.0],
    [24.0, -152.0],
    [62.0, -184.0],
    [104.0, -208.0],
    [141.0, -224.0],
];

/// The same as places.
pub fn maximus_borders() -> [Vec<Point>; 2] {
    let mut borders = lines(BORDERS).into_iter();
    [(); 2].map(|()| borders.next().unwrap_or_default())
}

static MAXIMUS: Form<'_> = Form::of(
    content::GLUTEUS_MAXIMUS,
    &[(
        Outline,
        Cornered(mm![
            [64.0, 26.0],
            [86.0, 6.0],
            [116.0, -34.0],
            [146.0, -80.0],
            [164.0, -116.0],
            BREAK,
            [164.0, -116.0],
            [170.0, -140.0],
            [166.0, -172.0],
            [155.0, -203.0],
            [141.0, -224.0],
            BREAK,
            [141.0, -224.0],
            [104.0, -208.0],
            [62.0, -184.0],
            [24.0, -152.0],
            [3.0, -126.0],
            BREAK,
            [3.0, -126.0],
            [10.0, -104.0],
            [21.0, -72.0],
            [31.0, -38.0],
            [39.0, -14.0],
            [50.0, 8.0],
            [64.0, 26.0],
        ]),
    )],
)
.at(76.0, -86.0);

/// The band at the outer side of the thigh into which most of gluteus maximus goes.
pub static BAND: [Form<'_>; 1] = [Form::context(
    Tissue::Ligament,
    &[
        (
            Outline,
            Band(mm![
                [158.0, -92.0, 4.0],
                [167.0, -124.0, 12.0],
                [172.0, -170.0, 13.0],
                [166.0, -240.0, 11.0],
                [156.0, -310.0, 9.0],
            ]),
        ),
        (Texture, Open(mm![[158.0, -92.0], [167.0, -124.0], [172.0, -170.0], [166.0, -240.0], [156.0, -310.0]])),
    ],
)];

/// The largest muscle of the buttock.
#[inline(never)]
pub fn maximus() -> Shape {
    const ENDS: &Places = mm![
        [64.0, 26.0],
        [50.0, 8.0],
        [39.0, -14.0],
        [31.0, -38.0],
        [21.0, -72.0],
        [10.0, -104.0],
        [3.0, -126.0],
        BREAK,
        [164.0, -116.0],
        [170.0, -140.0],
        [166.0, -172.0],
        [155.0, -203.0],
        [141.0, -224.0],
    ];
    let [upper, lower] = maximus_borders().map(|border| curve::along(&border, 0.5));
    fan(&MAXIMUS, ENDS, 17, &|_, _, share| upper.towards(lower, share))
}

const SHARED: f64 = measure::HAMSTRING_FOOTPRINTS[0][1];
const OUTER: f64 = measure::HAMSTRING_FOOTPRINTS[1][1];
const OUTER_TENDON: &Stations = mm![
    [64.0, -139.0, 8.0],
    [64.5, -150.0, OUTER],
    [65.0, -168.0, OUTER],
    [64.0, -196.0, OUTER * 0.8],
    [62.0, -226.0, 6.0],
];
const SHARED_TENDON: &Stations = mm![
    [52.0, -138.0, 8.0],
    [51.5, -150.0, SHARED],
    [53.5, -170.0, SHARED],
    [58.5, -200.0, SHARED],
    [64.0, -238.0, 8.0],
];

/// The tendons on the sitting bone: the shared one of semitendinosus and biceps inside, semimembranosus outside.
pub static HAMSTRING_ORIGIN: [Form<'_>; 2] = [
    Form::of(content::HAMSTRING_ORIGIN, &[(Outline, Band(OUTER_TENDON)), (Texture, Strands([45, 3, 4], OUTER_TENDON))])
        .unlabelled(),
    Form::of(
        content::HAMSTRING_ORIGIN,
        &[(Outline, Band(SHARED_TENDON)), (Texture, Strands([45, 3, 4], SHARED_TENDON))],
    )
    .at(51.5, -144.0),
];
