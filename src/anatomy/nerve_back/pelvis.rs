//! The bones of the pelvis from behind.

use crate::{
    anatomy::{
        Seen, Tissue,
        body::from_behind,
        form::{
            Form,
            Line::{Band, Closed, Ellipses, Open, Symmetric},
            Part::{Edges, Outline, Shade, Texture},
        },
    },
    content::{anatomy as content, anatomy::measure},
    geometry::{
        Point,
        table::{BREAK, Places, mm, places},
    },
};

/// Half the width of the sacrum at a height, mm, between the measured rows.
pub const fn half_width_of_the_sacrum(height: f64) -> f64 {
    let rows = measure::SACRUM_WIDTH;
    let mut at = 1;
    while at < rows.len() {
        let ([high, wide], [low, narrow]) = (rows[at - 1], rows[at]);
        if height <= high && height >= low {
            return (wide + (narrow - wide) * (high - height) / (high - low)) / 2.0;
        }
        at += 1;
    }
    (if height > 0.0 { rows[0][1] } else { rows[rows.len() - 1][1] }) / 2.0
}

/// The back part of the right hip bone, from the dimple along the crest: wing, socket from behind, spine of the ischium and sitting bone.
pub const HIP_BONE: &Places = mm![
    from_behind(measure::POSTERIOR_SUPERIOR_ILIAC_SPINE).row(),
    [40.0, 3.0],
    [51.0, 24.0],
    [69.0, 41.0],
    from_behind(measure::ILIAC_CREST_TOP).row(),
    [114.0, 43.0],
    [131.0, 26.0],
    from_behind(measure::ILIAC_CREST_WIDEST).row(),
    [138.5, -13.0],
    from_behind(measure::ANTERIOR_SUPERIOR_ILIAC_SPINE).row(),
    // round the socket to the sitting bone
    [121.5, -42.0],
    [117.5, -58.0],
    [111.0, -71.0],
    [112.0, -86.0],
    [112.0, -104.0],
    [105.5, -122.0],
    [96.0, -133.0],
    [86.0, -139.0],
    [79.0, -147.0],
    [70.0, -160.0],
    [58.0, -169.0],
    from_behind(measure::ISCHIAL_TUBEROSITY_LOWEST).row(),
    [38.5, -165.0],
    [40.5, -152.0],
    [47.0, -138.0],
    [53.5, -124.0],
    [54.5, -113.0],
    [52.0, -107.5],
    from_behind(measure::ISCHIAL_SPINE).row(),
    [56.0, -99.0],
    [64.5, -89.0],
    [70.0, -75.0],
    from_behind(measure::GREATER_SCIATIC_NOTCH).row(),
    [65.5, -51.5],
    [54.0, -47.0],
    from_behind(measure::POSTERIOR_INFERIOR_ILIAC_SPINE).row(),
    [37.5, -38.0],
    [39.5, -28.0],
];

/// The same as places.
pub fn ilium_and_ischium() -> Vec<Point> {
    places(HIP_BONE)
}

const TOP: Point = from_behind(measure::SYMPHYSIS_TOP);
const BOTTOM: Point = from_behind(measure::SYMPHYSIS_BOTTOM);

/// The front of both hip bones, further from the viewer: pubic bones with the obturator foramina, which are cut out because they are wound
/// the other way round.
pub static FRONT_OF_THE_HIP_BONES: [Form<'_>; 2] = [
    Form::of(
        content::HIP_BONE,
        &[(
            Outline,
            Closed(mm![
                TOP.by(2.5, -3.0),
                [14.0, -86.0],
                [34.0, -83.0],
                [58.0, -84.0],
                [76.0, -92.0],
                [82.0, -112.0],
                [74.0, -140.0],
                [58.0, -161.0],
                [46.0, -170.0],
                [33.0, -163.0],
                [18.0, -147.0],
                BOTTOM.by(4.0, -2.0),
                TOP.midway(BOTTOM).by(2.0, 0.0),
                BREAK,
                [19.0, -109.0],
                [21.0, -123.0],
                [31.0, -140.0],
                [43.0, -149.0],
                [55.0, -134.0],
                [56.0, -110.0],
                [42.0, -99.0],
                [25.0, -101.0],
            ]),
        )],
    )
    .both()
    .unlabelled(),
    Form::context(
        Tissue::Cartilage,
        &[(Outline, Ellipses(mm![[0.0, TOP.midway(BOTTOM).y, 0.0, 1.0, (TOP.y - BOTTOM.y) / 2.0 - 2.0, 2.6]]))],
    ),
];

const HIP_JOINT: Point = from_behind(measure::HIP_JOINT_CENTRE);
const RADIUS: f64 = measure::FEMORAL_HEAD_RADIUS;

/// The back of both hip bones, and the hip joint in front of the drawn one. Labels point at the drawn leg's side.
pub static HIP_BONES: [Form<'_>; 2] = [
    Form::of(
        content::HIP_BONE,
        &[
            (Outline, Closed(HIP_BONE)),
            (
                Edges,
                Open(mm![
                    // socket
                    [102.0, -73.0],
                    [106.0, -90.0],
                    [105.0, -107.0],
                    [97.0, -120.0],
                    [86.0, -127.0],
                    BREAK,
                    // sitting bone
                    [66.0, -135.0],
                    [61.0, -150.0],
                    [52.0, -161.0],
                ]),
            ),
            (
                Texture,
                Open(mm![
                    // the lines where the gluteal muscles begin
                    [58.0, 22.0],
                    [61.0, 5.0],
                    [60.0, -18.0],
                    [56.0, -42.0],
                    BREAK,
                    [126.0, 12.0],
                    [108.0, 17.0],
                    [90.0, 6.0],
                    [78.0, -18.0],
                    [72.0, -48.0],
                    BREAK,
                    [118.0, -32.0],
                    [104.0, -38.0],
                    [90.0, -50.0],
                    [82.0, -64.0],
                    BREAK,
                    // crest
                    [43.0, -10.0],
                    [49.0, 7.0],
                    [60.0, 24.0],
                    [76.0, 36.0],
                    [93.0, 41.0],
                    [111.0, 35.5],
                    [125.0, 20.0],
                    [132.5, 0.0],
                ]),
            ),
        ],
    )
    .both()
    .at(112.0, 14.0),
    Form::of(content::HIP_JOINT, &[(Outline, Ellipses(mm![[HIP_JOINT.x, HIP_JOINT.y, 1.0, 0.0, RADIUS, RADIUS]]))])
        .seen(Seen::Through)
        .at(HIP_JOINT.x + 8.0, HIP_JOINT.y + 12.0),
];

/// The hip bones without the joint.
pub fn hip_bone_alone() -> &'static [Form<'static>] {
    HIP_BONES.get(..1).unwrap_or_default()
}

/// The gap through which everything leaves the pelvis to the buttock.
pub const GREATER_SCIATIC_FORAMEN: Form<'_> = Form::of(
    content::GREATER_SCIATIC_FORAMEN,
    &[(
        Outline,
        Closed(mm![
            [40.5, -47.0],
            [54.0, -48.0],
            [65.0, -53.0],
            [70.0, -61.0],
            [69.5, -75.0],
            [64.0, -89.0],
            [56.0, -98.0],
            [49.5, -102.0],
            [38.0, -95.0],
            [32.0, -86.0],
            [36.0, -74.0],
            [40.0, -62.0],
        ]),
    )],
)
.seen(Seen::Faintly)
.at(62.0, -54.5);

/// The openings of the sacrum on both sides.
const HOLES: &[[i16; 6]] = mm![
    hole(19.5, -17.0, 3.6),
    hole(18.0, -36.0, 3.3),
    hole(15.5, -55.0, 3.0),
    hole(12.5, -72.0, 2.6),
    hole(-19.5, -17.0, 3.6),
    hole(-18.0, -36.0, 3.3),
    hole(-15.5, -55.0, 3.0),
    hole(-12.5, -72.0, 2.6),
];

const fn hole(x: f64, y: f64, r: f64) -> [f64; 6] {
    [x, y, 0.3_f64.copysign(x), 1.0, r, r * 0.72]
}

/// Sacrum and coccyx, as far as the hip bones leave them free.
pub static SACRUM: [Form<'_>; 2] = [
    Form::of(
        content::COCCYX,
        &[
            (
                Outline,
                Band(mm![
                    [0.0, -103.0, 21.0],
                    [0.0, -108.0, 19.0],
                    [0.0, -116.0, 12.5],
                    [0.0, -124.0, 9.5],
                    [from_behind(measure::COCCYX_TIP).x, from_behind(measure::COCCYX_TIP).y + 2.0, 5.0],
                ]),
            ),
            (
                Edges,
                Open(mm![
                    [-7.0, -111.9],
                    [0.0, -113.3],
                    [7.0, -111.9],
                    BREAK,
                    [-5.0, -118.9],
                    [0.0, -120.3],
                    [5.0, -118.9],
                    BREAK,
                    [-3.8, -125.4],
                    [0.0, -126.8],
                    [3.8, -125.4],
                ]),
            ),
        ],
    )
    .at(-1.0, -117.0),
    Form::of(
        content::SACRUM,
        &[
            (
                Outline,
                Symmetric(mm![
                    [0.0, -3.0],
                    [8.0, -1.0],
                    [14.0, 6.0],
                    [19.0, 16.0],
                    [26.0, 19.0],
                    [30.5, 12.0],
                    [31.5, 3.0],
                    [36.0, -1.0],
                    [39.0, -6.0],
                    [36.0, -17.0],
                    [38.5, -29.0],
                    [36.8, -38.0],
                    [40.3, -46.0],
                    [half_width_of_the_sacrum(-60.0) - 1.5, -60.0],
                    [half_width_of_the_sacrum(-72.0) - 1.0, -72.0],
                    [half_width_of_the_sacrum(-80.0), -80.0],
                    [half_width_of_the_sacrum(-90.0) + 2.0, -91.0],
                    [half_width_of_the_sacrum(-100.0), -100.0],
                    [10.5, -104.0],
                    [0.0, -105.0],
                ]),
            ),
            (Shade, Ellipses(HOLES)),
            (
                Edges,
                // the crest in the middle
                Ellipses(mm![
                    [0.0, -12.0, 0.0, 1.0, 6.0, 2.6],
                    [0.0, -30.0, 0.0, 1.0, 6.0, 2.6],
                    [0.0, -48.0, 0.0, 1.0, 6.0, 2.6],
                    [0.0, -65.0, 0.0, 1.0, 6.0, 2.6],
                ]),
            ),
            (Edges, Ellipses(HOLES)),
            // the lower opening of the canal
            (Edges, Open(mm![[-5.0, -99.0], [-3.0, -90.0], [0.0, -84.0], [3.0, -90.0], [5.0, -99.0]])),
            (
                Texture,
                // the ridges beside the holes
                Open(mm![
                    [27.0, 6.0],
                    [27.5, -18.0],
                    [26.0, -38.0],
                    [22.0, -58.0],
                    [17.0, -78.0],
                    [9.0, -96.0],
                    BREAK,
                    [-27.0, 6.0],
                    [-27.5, -18.0],
                    [-26.0, -38.0],
                    [-22.0, -58.0],
                    [-17.0, -78.0],
                    [-9.0, -96.0],
                ]),
            ),
        ],
    )
    .at(-9.0, -40.0),
];

const DIMPLE: Point = from_behind(measure::POSTERIOR_SUPERIOR_ILIAC_SPINE);
const SPINE: Point = from_behind(measure::ISCHIAL_SPINE);
const LOWEST: Point = from_behind(measure::ISCHIAL_TUBEROSITY_LOWEST);

/// Places on the bones that can be felt and picked: the joint of the sacrum, the dimple over it, spine and sitting bone.
pub static LANDMARKS: [Form<'_>; 4] = [
    Form::of(
        content::SACROILIAC_JOINT,
        &[(
            Outline,
            Band(mm![
                [41.0, -1.0, 2.0],
                [36.6, -17.0, 3.2],
                [38.6, -29.0, 3.2],
                [37.2, -38.0, 3.2],
                [40.6, -46.0, 2.0],
            ]),
        )],
    )
    .at(38.0, -27.0),
    Form::of(
        content::POSTERIOR_SUPERIOR_ILIAC_SPINE,
        &[(Outline, Ellipses(mm![[DIMPLE.x + 4.5, DIMPLE.y - 0.5, 3.5, 10.0, 9.0, 5.2]]))],
    )
    .seen(Seen::Faintly),
    Form::of(
        content::ISCHIAL_SPINE,
        &[(
            Outline,
            Closed(mm![[49.5, -103.8], [55.5, -99.5], [61.0, -97.0], [62.0, -106.0], [55.5, -111.5], [52.0, -107.5]]),
        )],
    )
    .seen(Seen::Faintly)
    .at(SPINE.x + 4.0, SPINE.y),
    Form::of(
        content::ISCHIAL_TUBEROSITY,
        &[(
            Outline,
            Closed(mm![
                [47.0, -139.0],
                [57.0, -133.0],
                [67.0, -140.0],
                [70.0, -154.0],
                [61.0, -166.0],
                [46.0, -171.0],
                [39.5, -164.0],
                [41.5, -151.0],
            ]),
        )],
    )
    .seen(Seen::Faintly)
    .at(LOWEST.x + 6.0, LOWEST.y + 17.0),
];

/// Of these the first two.
pub fn joint_and_dimple() -> &'static [Form<'static>] {
    LANDMARKS.get(..2).unwrap_or_default()
}
