//! The reviewer's checklist on the geometry of the atlas: what a machine can judge. Numbers in names are those of the checklist of
//! forty questions that an anatomist asks of such drawings.
#![allow(clippy::expect_used, clippy::panic, reason = "a test says what is wrong by panicking")]

use sciatica_explorer::{
    anatomy::{
        Body, Scene, Seen, Settings, Shape, Side, Structure, ViewId,
        body::from_behind,
        nerve_back::{self, leg, lumbar, muscle, pelvis, sciatic_nerve},
        spine::{Spine, canal, segment_angle},
        structure, views,
    },
    biomechanics::{Placement, Section},
    content::anatomy::measure,
    geometry::{Point, curve, points, region},
    quantity::{Degrees, Millimetres},
    questionnaire::BodyView,
};

mod checks_from_above;
mod checks_leg;
mod checks_leg_front;
mod checks_pelvis;
mod checks_skin;
mod checks_slip;
mod checks_spine;
mod checks_spine_back;
mod checks_words;

const L4: usize = 3;
const L5: usize = 4;
const L4_L5: usize = 3;
const L5_S1: usize = 4;

fn upright() -> Spine {
    Spine::new(Degrees(0.0), None)
}

fn bent(angle: f64) -> Spine {
    Spine::new(Degrees(angle), None)
}

fn from_behind_shapes() -> Vec<Shape> {
    nerve_back::shapes(Body::default(), Side::Right)
}

fn of<'a>(shapes: &'a [Shape], id: &str) -> Vec<&'a Shape> {
    let wanted = structure(id).unwrap_or_else(|| panic!("no structure {id}"));
    shapes.iter().filter(|shape| shape.structure == Some(wanted)).collect()
}

/// Place in the order of depth of the last plainly drawn form.
fn depth(shapes: &[Shape], id: &str) -> usize {
    let wanted = of(shapes, id);
    let last = wanted.iter().rev().find(|shape| shape.seen != Seen::Through).expect("drawn plainly");
    shapes.iter().position(|shape| std::ptr::eq(shape, *last)).expect("in the list")
}

fn outline(shape: &Shape) -> Vec<Point> {
    shape.form.polylines(8).into_iter().next().unwrap_or_default()
}

/// How far a point lies outside every body, mm.
fn outside(bodies: &[Vec<Point>], point: Point) -> f64 {
    if bodies.iter().any(|body| region::contains(body, point)) {
        return 0.0;
    }
    let pieces = bodies.iter().flat_map(|body| body.windows(2));
    pieces.map(|pair| region::distance_to_piece(point, pair[0], pair[1])).fold(f64::MAX, f64::min)
}

/// The height of a line that runs outward, at a distance from the midline.
fn height_at(line: &[Point], x: f64) -> f64 {
    let pair = line.windows(2).find(|pair| pair[0].x <= x && x <= pair[1].x).expect("the line passes there");
    pair[0].towards(pair[1], (x - pair[0].x) / (pair[1].x - pair[0].x)).y
}

// --- proportion -----------------------------------------------------------------------------------------------------------

#[test]
fn check_38_knee_hip_and_crest_are_at_their_shares_of_the_height() {
    let floor = Body::level(0.0);
    let share = |y: f64| (y - floor) / measure::REFERENCE_HEIGHT;
    assert!((share(leg::knee()) - 0.285).abs() < 1e-9);
    assert!((share(measure::HIP_JOINT_CENTRE[2]) - 0.530).abs() < 1e-9);
    assert!((share(measure::ILIAC_CREST_TOP[2]) - 0.615).abs() < 0.005);
    assert!((share(sciatic_nerve::division().y) - 0.325).abs() < 0.005);
    let shapes = from_behind_shapes();
    let thigh_bone = of(&shapes, "femur")[0].form.bounds().expect("drawn");
    assert!((thigh_bone.low.y - leg::knee()).abs() < 5.0, "the thigh bone ends at the knee");
}

#[test]
fn check_39_the_pelvis_is_a_quarter_wider_than_high_and_the_lumbar_spine_nearly_as_long() {
    let hip = pelvis::ilium_and_ischium();
    let width = 2.0 * hip.iter().map(|p| p.x).fold(f64::MIN, f64::max);
    let height = hip.iter().map(|p| p.y).fold(f64::MIN, f64::max) - hip.iter().map(|p| p.y).fold(f64::MAX, f64::min);
    assert!((width / height - 1.28).abs() < 0.02, "{}", width / height);
    let spine = upright();
    let length = spine.vertebrae[0].upper[0]
        .midway(spine.vertebrae[0].upper[1])
        .distance(spine.sacrum.upper[0].midway(spine.sacrum.upper[1]));
    assert!((length / height - 0.9).abs() < 0.05, "{}", length / height);
}

#[test]
fn check_40_the_left_leg_is_the_mirror_of_the_right() {
    let right = from_behind_shapes();
    let left = nerve_back::shapes(Body::default(), Side::Left);
    for (right, left) in right.iter().zip(&left) {
        let [r, l] = [right, left].map(|shape| shape.form.bounds().expect("drawn"));
        assert!((r.low.x + l.high.x).abs() < 1e-9 && (r.low.y - l.low.y).abs() < 1e-9);
    }
}

#[test]
fn another_height_is_another_multiple() {
    let small = nerve_back::shapes(Body { height: 1500.0 }, Side::Right);
    let extent = |shapes: &[Shape]| {
        shapes.iter().filter_map(|shape| shape.form.bounds()).reduce(region::Bounds::with).expect("drawn").height()
    };
    assert!((extent(&small) / extent(&from_behind_shapes()) - 1500.0 / 1800.0).abs() < 1e-6);
}

#[test]
fn the_pedicles_from_behind_leave_the_measured_canal_between_them() {
    for (which, [_, canal]) in measure::CANAL_SIZE.into_iter().enumerate() {
        let [width] = measure::PEDICLE_WIDTH[which];
        assert!((2.0 * (lumbar::pedicle(which).x - width / 2.0) - canal).abs() < 1e-9);
    }
}

// --- content ----------------------------------------------------------------------------------------------------------------

#[test]
fn every_structure_of_a_view_is_drawn_in_it_when_it_is_picked_and_nothing_else() {
    use sciatica_explorer::anatomy::pelvis_back::Variant;
    for view in views().iter().map(|view| view.which) {
        for structure in view.structures() {
            let drawn = Variant::ALL.into_iter().any(|variant| {
                let settings = Settings { variant, ..Settings::PLAIN };
                let shapes = Scene::of(view).set(settings, Some(structure)).shapes();
                for shape in &shapes {
                    assert!(shape.structure.is_none_or(|it| it.is_in(view)), "{:?}", shape.structure);
                }
                shapes.iter().any(|shape| shape.structure == Some(structure))
            });
            assert!(drawn, "{} is not drawn", structure.id());
        }
        assert!(view.structures().count() >= 10, "{view:?}");
    }
}

proptest::proptest! {
    #[test]
    fn no_posture_gives_an_unreal_number(angle in -8.0..12.0_f64) {
        for shape in bent(angle).shapes() {
            let bounds = shape.form.bounds().expect("drawn");
            assert!(bounds.width().is_finite() && bounds.height().is_finite() && bounds.width() < 400.0);
        }
    }
}

#[test]
fn the_sentence_under_the_spine_says_posture_and_selection() {
    use sciatica_explorer::text::Language;
    let scene = |angle: f64| Scene { angle: Degrees(angle), ..Scene::of(ViewId::SpineSide) };
    let says = |angle: f64, selected: Option<Structure>| scene(angle).sentence(Language::English, selected);
    assert!(says(1.0, None).contains("forward by one degree"));
    assert!(says(7.4, None).contains("forward by 7 degrees"));
    assert!(says(-4.0, None).contains("backward by 4 degrees"));
    let root = structure("root-l5");
    assert!(says(0.0, root).ends_with("Selected: Nerve root L5 (Nervus lumbalis V)."));
    let elsewhere = structure("tibia");
    assert!(!says(0.0, elsewhere).contains("Selected"), "what is not in the picture is not said to be selected in it");
}
