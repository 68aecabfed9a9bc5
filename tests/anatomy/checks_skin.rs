//! The map of the skin and the whole path of a nerve as views of the atlas.

use super::*;
use sciatica_explorer::{
    anatomy::{
        Referral, Tissue,
        body_map::{Dermatome, plate::WAYS},
        nervous_path::Story,
    },
    text::Language,
};

fn skin(referral: Option<Referral>, side: Side) -> Vec<Shape> {
    Scene::of(ViewId::SkinMap).set(Settings { referral, side, ..Settings::PLAIN }, None).shapes()
}

fn bodies(shapes: &[Shape]) -> Vec<Vec<Point>> {
    let bodies = shapes.iter().filter(|shape| shape.structure.is_none());
    bodies.flat_map(|shape| shape.form.polylines(8)).collect()
}

#[test]
fn check_33_bands_and_described_areas_lie_on_the_skin_on_both_sides() {
    for referral in std::iter::once(None).chain(Referral::ALL.map(Some)) {
        for side in [Side::Left, Side::Right] {
            let shapes = skin(referral, side);
            let bodies = bodies(&shapes);
            for shape in shapes.iter().filter(|shape| shape.structure.is_some()) {
                for point in shape.form.polylines(2).into_iter().flatten() {
                    let off = outside(&bodies, point);
                    assert!(
                        off < 4.0,
                        "{referral:?} {:?} leaves the skin by {off} mm",
                        shape.structure.map(|it| it.id())
                    );
                }
            }
        }
    }
}

#[test]
fn check_31_each_root_has_its_skin_where_the_textbooks_have_it() {
    let shapes = skin(None, Side::Right);
    // the front is drawn on the left of the picture, its outer side at the left; the back on the right
    let shin = (leg::knee() + leg::ankle()) / 2.0;
    let middle = |id: &str, from: BodyView| -> f64 {
        let borders = of(&shapes, id).into_iter().flat_map(|shape| region::crossings(&outline(shape), shin));
        let seen: Vec<f64> = borders.filter(|x| (*x < 0.0) == (from == BodyView::Front)).collect();
        seen.iter().sum::<f64>() / seen.len() as f64
    };
    assert!(middle("root-l4", BodyView::Front) > middle("root-l5", BodyView::Front) + 20.0, "L4 inner, L5 outer shin");
    assert!(middle("root-s1", BodyView::Back) > middle("root-s2", BodyView::Back) + 10.0, "S1 further out than S2");
    let sole = of(&shapes, "root-s1").into_iter().filter_map(|shape| shape.form.bounds());
    assert!(sole.map(|bounds| bounds.high.y).fold(f64::MAX, f64::min) < Body::level(0.0), "the sole is of S1");
}

#[test]
fn check_31_the_little_toe_is_of_s1_and_the_big_toe_of_l5_from_the_front_and_from_below() {
    let right = sciatica_explorer::questionnaire::Side::Right;
    for (view, tip) in [(BodyView::Front, -1.0), (BodyView::Sole, 1.0)] {
        // the end of the foot in each third of its width, counted from the inner side
        let [l5, s1] = [Dermatome::L5, Dermatome::S1].map(|of| of.patches(view, right).concat());
        let feet = |points: &[Point]| -> Vec<Point> {
            points.iter().map(|point| Point::new(point.x.abs(), point.y * tip)).collect()
        };
        let (l5, s1) = (feet(&l5), feet(&s1));
        let end = l5.iter().map(|point| point.y).fold(f64::MIN, f64::max);
        let at_the_tip = |points: &[Point]| -> Vec<f64> {
            points.iter().filter(|point| end - point.y < 45.0).map(|point| point.x).collect()
        };
        let (l5, s1) = (at_the_tip(&l5), at_the_tip(&s1));
        let most = |of: &[f64]| of.iter().copied().fold(f64::MIN, f64::max);
        let least = |of: &[f64]| of.iter().copied().fold(f64::MAX, f64::min);
        assert!(!s1.is_empty(), "{view:?}: S1 reaches the toes");
        assert!(most(&s1) > most(&l5) && least(&l5) < least(&s1), "{view:?}: S1 outside, L5 inside");
    }
}

#[test]
fn check_33_s1_follows_the_outer_edge_of_the_foot_from_behind() {
    let shapes = skin(None, Side::Right);
    let behind = bodies(&shapes).into_iter().filter(|body| region::middle(body).x > 100.0);
    let edge = behind.flatten().fold(Point::default(), |most, point| {
        // the outermost place of the foot
        if point.y < leg::ankle() && point.x > most.x { point } else { most }
    });
    let s1: Vec<Vec<Point>> = of(&shapes, "root-s1").into_iter().map(outline).collect();
    let off = s1.iter().flatten().map(|point| point.distance(edge)).fold(f64::MAX, f64::min);
    assert!(off < 6.0, "S1 ends {off} mm before the outer edge at {edge:?}");
}

#[test]
fn check_40_the_map_of_the_skin_says_which_side_is_which_in_both_pictures() {
    for side in [Side::Left, Side::Right] {
        let scene = Scene::of(ViewId::SkinMap).set(Settings { side, ..Settings::PLAIN }, None);
        let said = scene.directions().map(|words| words.in_language(Language::English));
        let name = if side == Side::Left { "left" } else { "right" };
        assert_eq!(said, [name, name]);
        // the drawn side lies outside in both pictures
        for shape in of(&scene.shapes(), "root-s2") {
            let bounds = shape.form.bounds().expect("drawn");
            let middle = (bounds.low.x + bounds.high.x) / 2.0;
            assert!(middle.abs() > 205.0, "S2 at {middle} lies on the outer leg");
        }
    }
}

#[test]
fn check_32_bands_that_meet_differ_in_their_pattern_and_the_caption_says_how_loose_they_are() {
    let meet = |a: &[Vec<Point>], b: &[Vec<Point>]| {
        a.iter().any(|a| b.iter().any(|b| a.iter().any(|point| region::contains(b, *point))))
    };
    let patches = |of: Dermatome, view| of.patches(view, sciatica_explorer::questionnaire::Side::Right);
    let mut meetings = 0;
    for view in [BodyView::Front, BodyView::Back] {
        for a in Dermatome::ALL {
            for b in Dermatome::ALL.into_iter().filter(|b| *b != a) {
                if meet(&patches(a, view), &patches(b, view)) {
                    meetings += 1;
                    assert_ne!(WAYS[a as usize], WAYS[b as usize], "{a:?} and {b:?} look alike from {view:?}");
                }
            }
        }
    }
    assert!(meetings > 12, "bands overlap");
    let said = Scene::of(ViewId::SkinMap).sentence(Language::English, None);
    assert!(said.contains("64") && said.contains("nobody can name the root"), "{said}");
}

#[test]
fn check_35_the_areas_of_facet_and_sacroiliac_joint_end_above_the_knee_and_say_that_they_prove_nothing() {
    for referral in [Referral::Facet, Referral::Sacroiliac] {
        for shape in skin(Some(referral), Side::Right).iter().filter(|shape| shape.structure.is_some()) {
            assert!(shape.form.bounds().expect("drawn").low.y > leg::knee() + 40.0, "{referral:?}");
        }
        assert!(referral.description().in_language(Language::English).contains("overlaps"));
    }
}

#[test]
fn picking_a_root_or_a_joint_shows_its_skin() {
    let picked = |id: &str, before: Option<Referral>| {
        let before = Settings { referral: before, ..Settings::PLAIN };
        before.showing(ViewId::SkinMap, structure(id)).referral
    };
    assert_eq!(picked("facet-joint", None), Some(Referral::Facet));
    assert_eq!(picked("root-l5", Some(Referral::Hip)), None);
    let joint = Settings { referral: Some(Referral::Hip), ..Settings::PLAIN };
    assert_eq!(joint.heeded_by(ViewId::PelvisBack).referral, None, "the buttock shows muscles only");
}

#[test]
fn the_signal_ends_in_the_other_half_of_the_brain_and_nothing_leaves_the_body() {
    for story in Story::ALL {
        for side in [Side::Left, Side::Right] {
            let scene = Scene::of(ViewId::NervousPath).set(Settings { story, side, ..Settings::PLAIN }, None);
            let shapes = scene.shapes();
            let bodies = bodies(&shapes);
            for shape in shapes.iter().filter(|shape| shape.structure.is_some()) {
                for point in shape.form.polylines(2).into_iter().flatten() {
                    let off = outside(&bodies, point);
                    assert!(off < 4.0, "{story:?} {:?} by {off} mm at {point:?}", shape.structure.map(|it| it.id()));
                }
            }
            let lit = shapes.iter().filter(|shape| shape.tissue == Tissue::Sore && shape.seen == Seen::Plainly);
            let lit: Vec<Vec<Point>> = lit.map(outline).collect();
            let [way, hit] = lit.as_slice() else { panic!("a way and the place that is hit") };
            let end = way.iter().copied().fold(hit[0], |end, point| if point.y > end.y { point } else { end });
            let halves = of(&shapes, "brain")[0].form.bounds().expect("drawn");
            assert!(halves.contains(end), "the signal reaches the brain");
            let hit = region::middle(hit);
            assert!(end.x * hit.x < 0.0, "in the half of the other side");
            assert_eq!(scene.drawn_on() == Side::Right, hit.x > 0.0, "{story:?} {side:?}");
        }
    }
}
