//! The outline of the body and the long bones of the leg, from behind.

use crate::{
    anatomy::{
        Body, Tissue,
        body::from_behind,
        form::{
            Form,
            Line::{Band, Closed, Cornered, Open, Shaded},
            Part::{Edges, Outline, Shade, Texture},
        },
    },
    content::{anatomy as content, anatomy::measure},
    geometry::{
        Point,
        table::{BREAK, Places, Stations, joined, mm, tenths},
        tube::Tube,
    },
    quantity::angle::{cos, sin},
};

/// Height of the joint line of the knee in the frame of the view.
pub const fn knee() -> f64 {
    KNEE
}

/// Height of the ankle joint.
pub const fn ankle() -> f64 {
    ANKLE
}

const KNEE: f64 = Body::level(measure::KNEE_LEVEL);
const ANKLE: f64 = Body::level(measure::ANKLE_LEVEL);
const NECK: f64 = Body::level(measure::FIBULAR_NECK_LEVEL);
const TROCHANTER: Point = from_behind(measure::GREATER_TROCHANTER);

/// The skin in six runs: cut at the waist, outer side, inner side, and of the other leg inner side, cut and outer side.
pub const OUTLINE: &Places = mm![
    [-137.0, 116.0],
    [137.0, 116.0],
    BREAK,
    // outer side
    [137.0, 116.0],
    [141.0, 85.0],
    [151.0, 42.0],
    [165.0, -8.0],
    [177.0, -60.0],
    [187.0, -112.0],
    [190.0, -150.0],
    [185.0, -210.0],
    [173.0, -300.0],
    [157.0, -390.0],
    [143.0, -460.0],
    [135.0, -508.0],
    [132.0, -546.0],
    [134.0, -582.0],
    [140.0, -630.0],
    [142.0, -680.0],
    [135.0, -750.0],
    [122.0, -830.0],
    [114.5, -900.0],
    [114.0, -950.0],
    [118.0, -985.0],
    [116.5, -1006.0],
    [110.0, -1030.0],
    BREAK,
    // inner side
    [50.0, -1030.0],
    [43.0, -1005.0],
    [44.0, -985.0],
    [50.0, -950.0],
    [49.0, -905.0],
    [41.0, -835.0],
    [29.0, -760.0],
    [21.0, -690.0],
    [23.0, -640.0],
    [30.0, -590.0],
    [31.0, -546.0],
    [34.0, -508.0],
    [32.0, -460.0],
    [24.0, -395.0],
    [16.0, -320.0],
    [11.0, -245.0],
    [7.0, -200.0],
    [0.0, -186.0],
    BREAK,
    // the other leg: inner side, cut, outer side
    [0.0, -186.0],
    [-7.0, -200.0],
    [-11.0, -245.0],
    BREAK,
    [-11.0, -245.0],
    [-50.0, -262.0],
    [-100.0, -246.0],
    [-145.0, -258.0],
    [-180.0, -248.0],
    BREAK,
    [-180.0, -248.0],
    [-185.0, -210.0],
    [-190.0, -150.0],
    [-187.0, -112.0],
    [-177.0, -60.0],
    [-165.0, -8.0],
    [-151.0, 42.0],
    [-141.0, 85.0],
    [-137.0, 116.0],
];

/// The soft outline of trunk and leg; the other leg is cut off at the thigh.
pub static SKIN: [Form<'_>; 1] = [Form::context(
    Tissue::Skin,
    &[
        (Outline, Cornered(OUTLINE)),
        (
            Texture,
            Open(mm![
                // cleft, folds, hollow of the knee
                [0.0, -118.0],
                [-1.0, -140.0],
                [0.0, -186.0],
                BREAK,
                [6.0, -188.0],
                [38.0, -203.0],
                [80.0, -205.0],
                [118.0, -196.0],
                BREAK,
                [-6.0, -188.0],
                [-38.0, -203.0],
                [-80.0, -205.0],
                [-118.0, -196.0],
                BREAK,
                [48.0, -541.0],
                [80.0, -549.0],
                [114.0, -541.0],
            ]),
        ),
    ],
)
.unlabelled()];

/// Head, neck and upper shaft of the thigh bone, from the lower side of the neck round to the outer side.
const UPPER_FEMUR: [[f64; 2]; 14] = joined(&[
    &[
        on_the_head(-75.0),
        on_the_head(-120.0),
        on_the_head(-165.0),
        on_the_head(150.0),
        on_the_head(105.0),
        on_the_head(62.0),
    ],
    &[
        [113.0, -95.0],
        [126.0, -106.0],
        [137.0, -109.0],
        TROCHANTER.by(-3.0, 2.0),
        [158.0, -112.0],
        [163.0, -128.0],
        [161.0, -146.0],
        [153.0, -178.0],
    ],
]);

/// A place on the round head, by its direction from the middle.
const fn on_the_head(degrees: f64) -> [f64; 2] {
    let (angle, radius) = (degrees.to_radians(), measure::FEMORAL_HEAD_RADIUS);
    from_behind(measure::HIP_JOINT_CENTRE).by(cos(angle) * radius, sin(angle) * radius)
}

/// The rest of it, down and round the knee, and up the inner side.
const LOWER_FEMUR: [[f64; 2]; 29] = [
    [148.0, -220.0],
    [141.0, -290.0],
    [131.0, -370.0],
    [121.0, -440.0],
    [119.0, KNEE + 75.0],
    [122.0, KNEE + 50.0],
    [125.0, KNEE + 26.0],
    [122.0, KNEE + 8.0],
    [112.0, KNEE + 2.5],
    [100.0, KNEE + 4.0],
    [91.0, KNEE + 14.0],
    [83.0, KNEE + 22.0],
    [74.0, KNEE + 14.0],
    [64.0, KNEE + 3.0],
    [52.0, KNEE + 0.5],
    [42.0, KNEE + 6.0],
    [38.0, KNEE + 24.0],
    [43.0, KNEE + 44.0],
    [55.0, KNEE + 66.0],
    [69.0, KNEE + 100.0],
    [83.0, KNEE + 150.0],
    [96.0, KNEE + 200.0],
    [106.0, KNEE + 260.0],
    [113.0, KNEE + 320.0],
    [115.0, KNEE + 352.0],
    [107.0, KNEE + 368.0],
    [105.0, KNEE + 380.0],
    [111.0, KNEE + 390.0],
    [108.0, KNEE + 404.0],
];

/// The thigh bones, tibia and fibula.
pub static BONES: [Form<'_>; 4] = [
    Form::of(
        content::FEMUR,
        &[
            (Outline, Closed(const { &tenths(joined::<43, 2>(&[&UPPER_FEMUR, &LOWER_FEMUR])) })),
            (Edges, Open(mm![[143.0, -118.0], [137.0, -135.0], [128.0, -152.0], [113.0, -166.0]])),
            (
                Texture,
                // the rough line
                Open(mm![
                    [132.0, -190.0],
                    [128.0, -260.0],
                    [120.0, -340.0],
                    [112.0, -410.0],
                    [116.0, -470.0],
                    BREAK,
                    [122.0, -196.0],
                    [122.0, -260.0],
                    [115.0, -340.0],
                    [104.0, -410.0],
                    [78.0, -478.0],
                ]),
            ),
            (
                Shade,
                Band(mm![[143.0, -190.0, 10.0], [139.0, -260.0, 10.0], [129.0, -350.0, 9.0], [119.0, -425.0, 8.0]]),
            ),
        ],
    )
    .at(125.0, -300.0),
    // the other thigh bone, cut where the leg is
    Form::of(
        content::FEMUR,
        &[(
            Outline,
            Closed(
                const {
                    &other_side(joined::<21, 2>(&[
                        &UPPER_FEMUR,
                        &[
                            [147.0, -232.0],
                            [118.0, -228.0],
                            [115.0, -194.0],
                            [107.0, -178.0],
                            [105.0, -166.0],
                            [111.0, -156.0],
                            [108.0, -142.0],
                        ],
                    ]))
                },
            ),
        )],
    )
    .unlabelled(),
    Form::of(
        content::TIBIA,
        &[
            (
                Outline,
                Closed(mm![
                    [43.0, KNEE - 8.0],
                    [58.0, KNEE - 4.0],
                    [72.0, KNEE - 5.0],
                    [82.0, KNEE - 9.0],
                    [92.0, KNEE - 5.0],
                    [106.0, KNEE - 4.0],
                    [120.0, KNEE - 8.0],
                    [121.0, KNEE - 19.0],
                    [113.0, KNEE - 34.0],
                    [101.0, -615.0],
                    [95.0, -660.0],
                    [92.0, -730.0],
                    [90.0, -810.0],
                    [89.0, -880.0],
                    [91.0, -930.0],
                    [97.0, ANKLE + 27.0],
                    [99.0, ANKLE + 8.0],
                    [92.0, ANKLE - 1.0],
                    [76.0, ANKLE - 4.0],
                    [63.0, ANKLE - 1.0],
                    [57.0, ANKLE - 13.0],
                    [49.0, ANKLE - 16.0],
                    [43.0, ANKLE - 4.0],
                    [46.0, ANKLE + 22.0],
                    [57.0, -930.0],
                    [63.0, -880.0],
                    [65.0, -810.0],
                    [64.0, -730.0],
                    [60.0, -660.0],
                    [53.0, -610.0],
                    [44.0, -580.0],
                    [41.5, -566.0],
                ]),
            ),
            (Texture, Open(mm![[106.0, -582.0], [90.0, -612.0], [76.0, -650.0], [70.0, -700.0]])),
            (Shade, Band(mm![[91.0, -640.0, 8.0], [88.5, -730.0, 8.0], [86.5, -820.0, 8.0], [87.0, -905.0, 7.0]])),
        ],
    )
    .at(70.0, -780.0),
    Form::of(content::FIBULA, &[(Outline, Band(FIBULA)), (Shade, Shaded(FIBULA))]).at(110.0, -790.0),
];

/// Of these bones the two above the knee.
pub fn thigh_bones() -> &'static [Form<'static>] {
    BONES.get(..2).unwrap_or_default()
}

/// Of these bones the two below the knee.
pub fn lower_leg_bones() -> &'static [Form<'static>] {
    BONES.get(2..).unwrap_or_default()
}

/// A table of the other side of the body.
const fn other_side<const N: usize>(mut rows: [[f64; 2]; N]) -> [[i16; 2]; N] {
    let mut at = 0;
    while at < N {
        rows[at][0] = -rows[at][0];
        at += 1;
    }
    tenths(rows)
}

/// Heights of the upper and the lower end of the fibula.
pub const FIBULA_ENDS: [f64; 2] = [NECK + 23.0, ANKLE - 25.0];

/// Head, neck and shaft of the fibula, down to the outer ankle.
const FIBULA: &Stations = mm![
    [114.0, FIBULA_ENDS[0], 10.0],
    [117.5, NECK + 13.0, 20.0],
    [118.5, NECK, 11.0],
    [117.0, NECK - 30.0, 11.5],
    [113.0, -700.0, 12.5],
    [108.5, -820.0, 12.5],
    [105.0, -920.0, 12.5],
    [105.5, ANKLE + 25.0, 15.0],
    [107.5, ANKLE - 5.0, 18.0],
    [108.0, FIBULA_ENDS[1], 9.0],
];

/// The same as a band.
pub fn fibula_tube() -> Tube {
    Tube::new(FIBULA)
}

/// The bony corner of the outer hip.
pub const GREATER_TROCHANTER: Form<'_> = Form::of(
    content::GREATER_TROCHANTER,
    &[(
        Outline,
        Closed(mm![
            TROCHANTER.by(-10.0, -4.0),
            TROCHANTER.by(-3.0, 2.0),
            TROCHANTER.by(8.0, -7.0),
            TROCHANTER.by(13.0, -23.0),
            TROCHANTER.by(11.0, -41.0),
            TROCHANTER.by(1.0, -38.0),
            TROCHANTER.by(-9.0, -28.0),
            TROCHANTER.by(-13.0, -13.0),
        ]),
    )],
)
.at(TROCHANTER.x + 6.0, TROCHANTER.y - 18.0);
