//! The other nerves that leave the pelvis here, as lines of our drawing between the openings they pass and the muscles they reach.

use crate::{
    anatomy::{
        Form,
        form::{
            Line::{Band, Shaded},
            Part::{Outline, Shade},
            nerve,
        },
    },
    content::anatomy as content,
    geometry::table::{Stations, mm},
};

const SUPERIOR: &Stations = mm![
    [60.0, -53.5, 3.2],
    [70.0, -47.0, 3.4],
    [88.0, -42.0, 3.0],
    [110.0, -45.0, 2.6],
    [132.0, -60.0, 2.0],
    [141.0, -72.0, 1.4],
];

/// Above piriformis, then between medius and minimus to the front of the hip.
pub static SUPERIOR_GLUTEAL: [Form<'_>; 1] = [Form::of(
    content::SUPERIOR_GLUTEAL_NERVE,
    &[
        (Outline, Band(mm![[74.0, -45.5, 2.6], [84.0, -30.0, 2.4], [100.0, -15.0, 2.0], [118.0, -8.0, 1.4]])),
        (Outline, Band(SUPERIOR)),
        (Shade, Shaded(SUPERIOR)),
    ],
)
.at(108.0, -44.5)];

/// Below piriformis, inside the sciatic nerve: to the short rotators, to the skin of the thigh, to gluteus maximus.
pub static BELOW_PIRIFORMIS: [Form<'_>; 3] = [
    nerve!(
        content::NERVE_TO_OBTURATOR_INTERNUS,
        mm![[54.0, -92.0, 1.8], [57.0, -100.0, 2.0], [56.5, -108.0, 2.0], [52.0, -114.0, 1.6], [50.5, -119.0, 1.2]]
    )
    .at(57.0, -105.0),
    nerve!(
        content::POSTERIOR_FEMORAL_CUTANEOUS_NERVE,
        mm![
            [58.0, -91.0, 3.4],
            [62.5, -102.0, 3.6],
            [74.0, -122.0, 3.6],
            [85.0, -146.0, 3.6],
            [90.0, -180.0, 3.4],
            [90.5, -240.0, 3.2],
            [88.0, -340.0, 2.8],
            [84.0, -440.0, 2.2],
            [82.0, -525.0, 1.6],
        ]
    )
    .at(90.0, -192.0),
    Form::of(
        content::INFERIOR_GLUTEAL_NERVE,
        &[
            (Outline, Band(mm![[57.0, -95.0, 2.6], [64.0, -104.0, 2.4], [76.0, -106.0, 2.0], [90.0, -103.0, 1.2]])),
            (Outline, Band(mm![[56.0, -96.0, 2.6], [60.0, -108.0, 2.2], [66.0, -124.0, 1.8], [70.0, -138.0, 1.2]])),
        ],
    )
    .at(66.0, -124.0),
];

/// Out below piriformis, behind the tip of the ischial spine, and back in through the lesser opening.
pub static PUDENDAL: [Form<'_>; 1] = [nerve!(
    content::PUDENDAL_NERVE,
    mm![[48.0, -92.0, 2.8], [50.0, -99.0, 3.2], [49.5, -106.0, 3.2], [46.5, -113.0, 2.8], [44.5, -118.0, 2.2]]
)
.at(49.5, -104.0)];
