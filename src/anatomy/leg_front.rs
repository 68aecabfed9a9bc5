//! One leg from the front and its sole: the nerves that come over the groin and those that wind round from behind, and the muscles that
//! a root powers most.
//!
//! The frame of `nerve_back`, made for the right side as if seen from behind and then mirrored, as from the front the person's right is
//! on the left. Levels and lengths are those of the same body; the courses between them are our drawing.

use super::{
    body_map::{outline, sole},
    nerve_back::{
        leg, lumbar,
        muscle::hinted,
        pelvis,
        sciatic_nerve::{self, superficial_exit},
    },
};
use crate::{
    anatomy::{
        Body, Form, Seen, Shape, Side, Tissue,
        body::from_behind,
        form::{
            Line::{Band, Closed, Ellipses, Open, Shaded, Strands},
            Part::{Outline, Shade, Texture},
            draw, nerve,
        },
    },
    content::{anatomy as content, anatomy::measure},
    geometry::{
        Point, curve, each, kept,
        path::Path,
        table::{BREAK, Stations, lines, mm, rows},
        tube::Tube,
    },
    quantity::within,
    questionnaire::BodyView,
    text::{self, Language},
};

const KNEE: f64 = leg::knee();
const ANKLE: f64 = leg::ankle();
const NECK: f64 = Body::level(measure::FIBULAR_NECK_LEVEL);
const SPINE: Point = from_behind(measure::ANTERIOR_SUPERIOR_ILIAC_SPINE);

/// Where the sole lies beside the leg: its lower edge level with the toes, mm.
const SOLE: Point = Point::new(-196.0, ANKLE - 180.0);

const PSOAS: &Stations = mm![
    [24.0, 96.0, 20.0],
    [34.0, 50.0, 34.0],
    [52.0, -10.0, 38.0],
    [74.0, -60.0, 32.0],
    [92.0, -110.0, 24.0],
    [107.0, -158.0, 10.0],
];
const TIBIALIS: &Stations = mm![
    [106.0, KNEE - 34.0, 8.0],
    [104.0, -640.0, 21.0],
    [98.0, -740.0, 19.0],
    [87.0, -830.0, 11.0],
    [74.0, -920.0, 6.5],
    [62.0, ANKLE - 8.0, 6.0],
    [57.0, ANKLE - 62.0, 5.0],
];
const EXTENSOR: &Stations = mm![
    [105.0, -735.0, 3.0],
    [97.0, -820.0, 8.0],
    [84.0, -915.0, 6.0],
    [73.0, ANKLE - 6.0, 5.0],
    [67.0, ANKLE - 80.0, 4.0],
    [65.0, ANKLE - 160.0, 3.5],
];
const FIBULAR: &Stations = mm![
    [121.0, NECK - 6.0, 8.0],
    [125.0, -650.0, 15.0],
    [120.0, -750.0, 15.0],
    [112.0, -850.0, 10.0],
    [109.0, -930.0, 6.0],
    [107.0, ANKLE - 12.0, 5.0],
];

/// Muscles and their tendons, the deepest first.
static MUSCLES: [Form<'_>; 7] = [
    hinted!(content::PSOAS_MAJOR, PSOAS).at(40.0, 30.0),
    Form::of(
        content::ADDUCTORS,
        &[
            (
                Outline,
                Closed(mm![
                    [14.0, -116.0],
                    [36.0, -112.0],
                    [62.0, -150.0],
                    [88.0, -220.0],
                    [98.0, -300.0],
                    [78.0, -370.0],
                    [56.0, -430.0],
                    [44.0, KNEE + 60.0],
                    [36.0, -430.0],
                    [30.0, -340.0],
                    [22.0, -240.0],
                    [12.0, -160.0],
                ]),
            ),
            (
                Texture,
                Open(mm![
                    [24.0, -130.0],
                    [52.0, -210.0],
                    [78.0, -280.0],
                    BREAK,
                    [20.0, -150.0],
                    [42.0, -250.0],
                    [62.0, -350.0],
                    BREAK,
                    [17.0, -175.0],
                    [32.0, -290.0],
                    [42.0, -420.0],
                ]),
            ),
        ],
    )
    .seen(Seen::Faintly)
    .at(34.0, -230.0),
    Form::of(
        content::QUADRICEPS,
        &[
            (
                Outline,
                Closed(mm![
                    [112.0, -66.0],
                    [126.0, -100.0],
                    [148.0, -170.0],
                    [148.0, -270.0],
                    [139.0, -370.0],
                    [125.0, -450.0],
                    [106.0, KNEE + 38.0],
                    [86.0, KNEE + 28.0],
                    [62.0, KNEE + 34.0],
                    [45.0, KNEE + 62.0],
                    [48.0, -420.0],
                    [66.0, -320.0],
                    [88.0, -220.0],
                    [102.0, -120.0],
                ]),
            ),
            (
                Texture,
                Open(mm![
                    [113.0, -90.0],
                    [116.0, -200.0],
                    [108.0, -330.0],
                    [92.0, KNEE + 44.0],
                    BREAK,
                    [106.0, -110.0],
                    [100.0, -220.0],
                    [92.0, -340.0],
                    [84.0, KNEE + 44.0],
                    BREAK,
                    [132.0, -150.0],
                    [137.0, -250.0],
                    [126.0, -380.0],
                    [108.0, KNEE + 56.0],
                    BREAK,
                    [76.0, -300.0],
                    [62.0, -390.0],
                    [62.0, KNEE + 52.0],
                ]),
            ),
        ],
    )
    .seen(Seen::Faintly)
    .at(106.0, -440.0),
    hinted!(content::FIBULAR_MUSCLES, FIBULAR).at(121.0, -740.0),
    hinted!(content::EXTENSOR_HALLUCIS_LONGUS, EXTENSOR).at(90.0, -870.0),
    hinted!(content::TIBIALIS_ANTERIOR, TIBIALIS).at(104.0, -660.0),
    Form::context(
        Tissue::Ligament,
        &[
            (Outline, Band(mm![[86.0, KNEE + 36.0, 30.0], [83.0, KNEE - 8.0, 20.0], [79.0, KNEE - 50.0, 16.0]])),
            (Outline, Band(mm![[SPINE.x, SPINE.y, 4.0], [78.0, -62.0, 5.0], [26.0, -96.0, 4.0]])),
        ],
    )
    .seen(Seen::Faintly),
];

static PATELLA: [Form<'_>; 1] =
    [Form::of(content::PATELLA, &[(Outline, Ellipses(mm![[84.0, KNEE + 12.0, 1.0, 0.0, 21.0, 22.0]]))])];

const FEMORAL: &Stations =
    mm![[50.0, 56.0, 3.6], [64.0, 8.0, 5.0], [79.0, -36.0, 6.0], [87.0, -66.0, 6.8], [90.0, -98.0, 6.8]];
const TO_THE_FRONT: &Stations =
    mm![[90.0, -94.0, 5.0], [100.0, -150.0, 4.0], [108.0, -230.0, 3.0], [106.0, -320.0, 1.5]];
const TO_THE_OUTSIDE: &Stations =
    mm![[91.0, -90.0, 4.5], [112.0, -140.0, 4.0], [128.0, -220.0, 3.0], [132.0, -300.0, 1.5]];
const SAPHENOUS: &Stations = mm![
    [90.0, -94.0, 4.0],
    [88.0, -180.0, 4.0],
    [76.0, -300.0, 4.0],
    [56.0, -420.0, 4.0],
    [42.0, KNEE + 20.0, 4.0],
    [42.0, KNEE - 50.0, 3.8],
    [50.0, -700.0, 3.6],
    [56.0, -830.0, 3.4],
    [58.0, -930.0, 3.2],
    [53.0, ANKLE + 6.0, 3.0],
    [56.0, ANKLE - 70.0, 1.8],
];
const OBTURATOR_IN_THE_PELVIS: &Stations =
    mm![[30.0, 40.0, 3.2], [38.0, -20.0, 3.6], [46.0, -76.0, 4.0], [51.0, -106.0, 4.0]];
const OBTURATOR: &Stations = mm![[51.0, -102.0, 4.0], [52.0, -120.0, 4.0], [50.0, -190.0, 3.4], [48.0, -280.0, 1.8]];
const DEEP_FIBULAR: &Stations = mm![
    [124.5, NECK - 4.0, 4.0],
    [116.0, NECK - 22.0, 4.0],
    [104.0, -660.0, 3.8],
    [96.0, -780.0, 3.6],
    [88.0, -900.0, 3.4],
    [79.0, ANKLE, 3.2],
    [77.0, ANKLE - 80.0, 2.8],
    [78.5, ANKLE - 152.0, 1.6],
];
const SUPERFICIAL_FIBULAR: &Stations = mm![
    [125.0, NECK - 6.0, 4.0],
    [122.0, NECK - 60.0, 4.0],
    [117.0, -740.0, 3.8],
    [109.0, superficial_exit(), 3.6],
    [97.0, ANKLE + 20.0, 3.4],
    [90.0, ANKLE - 40.0, 3.0],
    [92.0, ANKLE - 110.0, 1.8],
];
const TO_THE_INNER_TOES: &Stations =
    mm![[93.0, ANKLE - 30.0, 2.6], [80.0, ANKLE - 90.0, 2.2], [69.0, ANKLE - 150.0, 1.4]];

/// The nerves, the deepest first.
static NERVES: [Form<'_>; 10] = [
    nerve!(content::OBTURATOR_NERVE, OBTURATOR_IN_THE_PELVIS).seen(Seen::Through).unlabelled(),
    nerve!(content::OBTURATOR_NERVE, OBTURATOR).along(50),
    nerve!(content::FEMORAL_NERVE, TO_THE_OUTSIDE).unlabelled(),
    nerve!(content::FEMORAL_NERVE, TO_THE_FRONT).unlabelled(),
    nerve!(content::SAPHENOUS_NERVE, SAPHENOUS).along(75),
    Form::of(
        content::FEMORAL_NERVE,
        &[(Outline, Band(FEMORAL)), (Shade, Shaded(FEMORAL)), (Texture, Strands([45, 3, 5], FEMORAL))],
    )
    .along(70),
    nerve!(content::SUPERFICIAL_FIBULAR_NERVE, TO_THE_INNER_TOES).unlabelled(),
    nerve!(content::SUPERFICIAL_FIBULAR_NERVE, SUPERFICIAL_FIBULAR).along(50),
    nerve!(content::DEEP_FIBULAR_NERVE, DEEP_FIBULAR).along(60),
    // here it comes round the neck of the fibula
    nerve!(content::COMMON_FIBULAR_NERVE, mm![[121.0, NECK + 8.0, 5.0], [126.0, NECK, 5.0], [124.0, NECK - 10.0, 4.4]]),
];

/// Nerves of the sole, as shares of the foot's length from the heel and of its width from its middle, and width in mm.
const PLANTAR: [&Stations; 5] = [
    rows![SOLE_UNITS, [0.16, -0.24, 5.0], [0.34, -0.17, 4.4], [0.56, -0.24, 3.6], [0.74, -0.3, 3.0], [0.88, -0.3, 1.6]],
    rows![SOLE_UNITS, [0.5, -0.21, 3.0], [0.7, -0.12, 2.6], [0.88, -0.08, 1.4]],
    rows![SOLE_UNITS, [0.5, -0.21, 3.0], [0.68, -0.02, 2.6], [0.86, 0.09, 1.4]],
    rows![SOLE_UNITS, [0.16, -0.24, 4.4], [0.28, 0.0, 4.0], [0.48, 0.14, 3.4], [0.68, 0.2, 2.8], [0.83, 0.25, 1.4]],
    rows![SOLE_UNITS, [0.48, 0.14, 3.0], [0.66, 0.3, 2.6], [0.79, 0.39, 1.4]],
];
/// Thousandths of length and width, tenths of a millimetre.
const SOLE_UNITS: [f64; 3] = [1000.0, 1000.0, 10.0];

/// The outline of the leg from behind down to the ankle, with the foot as it is seen from the front.
#[inline(never)]
fn skin() -> Path {
    let [waist, outer, inner, rest @ ..] = &lines(leg::OUTLINE)[..] else { return Path::default() };
    let above_the_foot = |side: &[Point]| kept(side, &|point| point.y > ANKLE + 6.0);
    let mut leg = above_the_foot(outer);
    let mut runs = vec![waist.clone()];
    for (index, run) in outline::foot_edge(BodyView::Front).into_iter().enumerate() {
        if index > 0 {
            runs.push(std::mem::take(&mut leg));
        }
        // room for the outer ankle
        let wider = |y: f64| if index == 0 { 6.0 * within((y - ANKLE + 70.0) / 60.0, 0.0, 1.0) } else { 0.0 };
        leg.extend(each(&run, &|point| Point::new(point.x + wider(point.y), point.y)));
    }
    leg.extend(above_the_foot(inner));
    runs.push(leg);
    runs.extend_from_slice(rest);
    curve::cornered(&runs)
}

/// Every form, the deepest first.
#[inline(never)]
pub fn shapes(body: Body, side: Side) -> Vec<Shape> {
    let mut shapes = vec![Shape::context(Tissue::Skin, skin()).unlabelled()];
    let all = &mut shapes;
    // from the front the sacrum lies between the hip bones and before their back
    let bones = all.len();
    draw(all, leg::thigh_bones());
    draw(all, pelvis::hip_bone_alone());
    let spine = all.len();
    let mut bodies = Vec::new();
    lumbar::bodies(&mut bodies, 3);
    // the cut bridges of their arches are behind them
    bodies.retain(Shape::is_labelled);
    all.append(&mut bodies);
    draw(all, &pelvis::SACRUM);
    let front = all.len();
    draw(all, &pelvis::FRONT_OF_THE_HIP_BONES);
    draw(all, leg::lower_leg_bones());
    for (index, shape) in all.iter_mut().enumerate().skip(bones) {
        // their inner lines are those seen from behind
        (shape.edges, shape.texture) = (Path::default(), Path::default());
        if (spine..front).contains(&index) {
            shape.structure = None;
        }
    }
    draw(all, &MUSCLES);
    draw(all, &PATELLA);
    // before it winds round, it lies behind the knee
    let behind = sciatic_nerve::common_fibular().part(NECK + 4.0, sciatic_nerve::division().y);
    all.push(Shape::tube(content::COMMON_FIBULAR_NERVE, &behind).seen(Seen::Through).unlabelled());
    draw(all, &NERVES);
    for form in sole::forms(1.0) {
        all.push(Shape::context(Tissue::Skin, form.map(|point| point + SOLE)).unlabelled());
    }
    if let Some(sole) = all.last_mut() {
        sole.texture = sole::lines(1.0).map(|point| point + SOLE);
    }
    for (index, stations) in PLANTAR.iter().enumerate() {
        let (mut knots, mut widths) = (Vec::new(), Vec::new());
        for [along, across, width] in *stations {
            knots.push(sole::place([f64::from(*along) / 1000.0, f64::from(*across) / 1000.0]) + SOLE);
            widths.push(f64::from(*width) / 10.0);
        }
        let shape = Shape::band(content::PLANTAR_NERVES, &Tube::along(&knots, &widths));
        all.push(if index == 3 { shape } else { shape.unlabelled() });
    }
    let scale = body.scale();
    Shape::all(shapes, &|point| side.place(Point::new(-point.x, point.y)) * scale)
}

/// What the picture shows, in plain words.
pub fn sentence(language: Language, side: Side) -> String {
    let shown = if side == Side::Left { text::LEG_FRONT_LEFT } else { text::LEG_FRONT_RIGHT };
    [shown.in_language(language), " ", text::LEG_FRONT_ROOTS.in_language(language)].concat()
}
