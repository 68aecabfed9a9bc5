//! The leg from the front and its sole.

use super::*;
use sciatica_explorer::anatomy::{Tissue, leg_front};

/// Mirrored back, so that outward is greater x as in the view from behind.
fn shapes() -> Vec<Shape> {
    leg_front::shapes(Body::default(), Side::Left)
}

fn points_of(shapes: &[Shape], id: &str) -> Vec<Point> {
    of(shapes, id).iter().flat_map(|shape| shape.form.polylines(6)).flatten().collect()
}

/// Middle of what is drawn of a structure at a height.
fn middle_at(shapes: &[Shape], id: &str, y: f64) -> f64 {
    let crossings: Vec<f64> = of(shapes, id).iter().flat_map(|shape| region::crossings(&outline(shape), y)).collect();
    assert!(!crossings.is_empty(), "{id} does not pass {y}");
    crossings.iter().sum::<f64>() / crossings.len() as f64
}

#[test]
fn from_the_front_the_right_leg_lies_on_the_left_and_the_left_is_its_mirror() {
    let right = leg_front::shapes(Body::default(), Side::Right);
    for (right, left) in right.iter().zip(&shapes()) {
        let [r, l] = [right, left].map(|shape| shape.form.bounds().expect("drawn"));
        assert!((r.low.x + l.high.x).abs() < 1e-9 && (r.low.y - l.low.y).abs() < 1e-9);
    }
    assert!(points_of(&right, "patella").iter().all(|point| point.x < 0.0));
    let scene = Scene::of(ViewId::LegFront);
    assert_eq!(scene.drawn_on(), Side::Left);
    use sciatica_explorer::text::Language::English;
    assert_eq!(scene.directions().map(|words| words.in_language(English)), ["right", "left"]);
}

#[test]
fn nothing_leaves_the_skin_of_leg_and_sole() {
    let shapes = shapes();
    let skins = shapes.iter().filter(|shape| shape.tissue == Tissue::Skin);
    let skins: Vec<Vec<Point>> = skins.flat_map(|shape| shape.form.polylines(8)).collect();
    for shape in shapes.iter().filter(|shape| shape.tissue != Tissue::Skin) {
        for point in shape.form.polylines(3).into_iter().flatten() {
            // the inner ankle is right under the skin
            let off = outside(&skins, point);
            assert!(off < 3.0, "{:?} leaves the skin by {off} mm at {point:?}", shape.structure.map(|it| it.id()));
        }
    }
}

#[test]
fn the_femoral_nerve_passes_the_groin_between_hip_spine_and_symphysis_and_ends_above_the_knee() {
    let shapes = shapes();
    let at = middle_at(&shapes, "femoral-nerve", -60.0);
    assert!((60.0..110.0).contains(&at), "{at}: under the middle of the line from spine to pubis");
    assert!(points_of(&shapes, "femoral-nerve").iter().all(|point| point.y > leg::knee() + 100.0));
    let widest = of(&shapes, "femoral-nerve").last().and_then(|shape| shape.form.bounds()).expect("drawn");
    assert!(widest.width() < 60.0);
}

#[test]
fn check_29_the_inner_shin_belongs_to_the_saphenous_nerve_and_no_branch_of_the_sciatic_nerve_goes_there() {
    let shapes = shapes();
    for y in [-620.0, -700.0, -800.0, -900.0] {
        let shin = middle_at(&shapes, "tibia", y);
        assert!(middle_at(&shapes, "saphenous-nerve", y) < shin, "inside the shin bone at {y}");
        for branch in ["deep-fibular-nerve", "superficial-fibular-nerve"] {
            assert!(middle_at(&shapes, branch, y) > shin, "{branch} outside it at {y}");
        }
    }
    let felt =
        structure("saphenous-nerve").expect("known").felt().in_language(sciatica_explorer::text::Language::English);
    assert!(felt.contains("inner shin") && felt.contains("does not belong to the sciatic nerve"));
}

#[test]
fn check_27_the_common_fibular_nerve_comes_round_the_outside_of_the_fibular_neck() {
    let shapes = shapes();
    let neck = Body::level(measure::FIBULAR_NECK_LEVEL);
    let seen: Vec<Point> = of(&shapes, "common-fibular-nerve")
        .into_iter()
        .filter(|shape| shape.seen == Seen::Plainly)
        .flat_map(outline)
        .collect();
    assert!(seen.iter().any(|point| point.x > middle_at(&shapes, "fibula", neck) + 5.0));
    assert!(seen.iter().all(|point| (point.y - neck).abs() < 25.0), "only there is it in front");
    let behind = of(&shapes, "common-fibular-nerve").into_iter().filter(|shape| shape.seen == Seen::Through);
    assert_eq!(behind.count(), 1, "above, it lies behind the knee");
}

#[test]
fn the_obturator_nerve_leaves_the_pelvis_through_its_opening() {
    let shapes = shapes();
    let holes: Vec<Vec<Point>> = of(&shapes, "hip-bone").iter().flat_map(|shape| shape.form.polylines(6)).collect();
    let hole = holes.iter().filter(|line| region::area(line) < 4000.0 && region::middle(line).x > 0.0);
    let hole = hole.min_by(|a, b| region::area(a).total_cmp(&region::area(b))).expect("an opening");
    assert!(points_of(&shapes, "obturator-nerve").iter().any(|point| region::contains(hole, *point)));
}
