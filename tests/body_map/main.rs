//! The body that a person marks: every place is where it belongs, can be touched, and says its name; the skin of the roots and the way of a
//! signal lie on the same body.
#![allow(clippy::expect_used, clippy::panic, reason = "a test says what is wrong by panicking")]

use sciatica_explorer::{
    anatomy::{
        Body,
        body_map::{Area, Dermatome, Extent, areas, frame, outline, silhouette},
        nervous_path::{self, Story},
    },
    content::anatomy::measure,
    geometry::{Point, curve, path::Path, region},
    questionnaire::{BodyView, Id, RegionId, Side},
};

mod markup;

const VIEWS: [BodyView; 3] = [BodyView::Front, BodyView::Back, BodyView::Sole];

fn line(path: &Path) -> Vec<Point> {
    path.polylines(8).into_iter().next().expect("drawn")
}

fn on_the_body(view: BodyView, point: Point) -> bool {
    silhouette(view).iter().any(|form| region::contains(&line(form), point))
}

fn area(name: &str) -> Area {
    let id = RegionId::named(name).unwrap_or_else(|| panic!("no region {name}"));
    areas(id.region().view).into_iter().find(|area| area.id == id).unwrap_or_else(|| panic!("{name} is not drawn"))
}

fn middle(name: &str) -> Point {
    area(name).form.bounds().expect("drawn").centre()
}

// --- regions ----------------------------------------------------------------------------------------------------------------

#[test]
fn every_region_is_drawn_once_in_its_view() {
    for id in RegionId::ALL {
        let drawn = VIEWS.iter().flat_map(|view| areas(*view)).filter(|area| area.id == *id).count();
        assert_eq!(drawn, 1, "{}", id.name());
    }
}

#[test]
fn every_region_lies_on_the_body() {
    for view in VIEWS {
        for area in areas(view) {
            for point in line(&area.form) {
                assert!(on_the_body(view, point), "{} leaves the outline at {point:?}", area.id.name());
            }
        }
    }
}

#[test]
fn no_two_regions_overlap() {
    for view in VIEWS {
        let forms: Vec<(RegionId, Vec<Point>)> = areas(view).iter().map(|area| (area.id, line(&area.form))).collect();
        for (one, form) in &forms {
            for (other, border) in forms.iter().filter(|(other, _)| other != one) {
                let inside = border.iter().find(|point| region::contains(form, **point));
                assert!(inside.is_none(), "{} reaches into {} at {inside:?}", other.name(), one.name());
            }
        }
    }
}

#[test]
fn left_is_the_persons_left() {
    for id in RegionId::ALL.iter().filter(|id| id.region().side.is_some()) {
        let region = id.region();
        let at_the_viewers_right = middle(id.name()).x > 0.0;
        let left = region.side == Some(Side::Left);
        assert_eq!(at_the_viewers_right, left == (region.view != BodyView::Back), "{}", id.name());
    }
}

#[test]
fn the_right_half_is_the_mirror_of_the_left() {
    for id in RegionId::ALL.iter().filter(|id| id.name().starts_with("left-")) {
        let other = area(&id.name().replacen("left-", "right-", 1)).form.bounds().expect("drawn");
        let own = area(id.name()).form.bounds().expect("drawn");
        assert!((own.low.x + other.high.x).abs() < 1e-6 && (own.low.y - other.low.y).abs() < 1e-6, "{}", id.name());
    }
}

#[test]
fn regions_lie_in_their_anatomical_order() {
    let y = |name: &str| middle(name).y;
    for (upper, lower) in [
        ("low-back", "left-dimple"),
        ("left-dimple", "left-buttock"),
        ("left-buttock", "left-sit-bone"),
        ("left-sit-bone", "left-thigh-back"),
        ("left-thigh-back", "left-calf-back"),
        ("left-calf-back", "left-foot-outer"),
        ("left-outer-hip", "left-thigh-outer"),
        ("left-groin", "left-thigh-front"),
        ("left-thigh-front", "left-knee"),
        ("left-knee", "left-shin"),
        ("left-shin", "left-foot-top"),
        ("left-foot-top", "left-big-toe"),
    ] {
        assert!(y(upper) > y(lower), "{upper} is above {lower}");
    }
    let away = |name: &str| middle(name).x.abs();
    for (inner, outer) in [
        ("left-groin", "left-outer-hip"),
        ("left-thigh-front", "left-thigh-outer"),
        ("left-calf-back", "left-calf-outer"),
        ("left-big-toe", "left-foot-top"),
        ("groin-front", "left-groin"),
    ] {
        assert!(away(inner) < away(outer), "{inner} is inside of {outer}");
    }
}

#[test]
fn spots_lie_on_the_bones_they_are_named_for() {
    let [_, x, z] = measure::POSTERIOR_SUPERIOR_ILIAC_SPINE;
    assert!(
        region::contains(&line(&area("right-dimple").form), Point::new(x, z)),
        "the dimple is over the spine of the ilium"
    );
    let [_, x, z] = measure::ISCHIAL_TUBEROSITY_BACK;
    assert!(region::contains(&line(&area("right-sit-bone").form), Point::new(x, z)));
    let [_, x, z] = measure::GREATER_TROCHANTER;
    assert!(region::contains(&line(&area("left-outer-hip").form), Point::new(x, z)));
}

/// A region, its form and the border of its wider target.
type Target = (RegionId, Vec<Point>, Vec<Point>);

/// Which region answers to touch at a point: forms lie over the wider targets, later ones over earlier ones.
fn touched(areas: &[Target], point: Point) -> Option<RegionId> {
    let by = |pick: fn(&Target) -> &Vec<Point>| {
        areas.iter().rev().find(|area| region::contains(pick(area), point)).map(|area| area.0)
    };
    by(|area| &area.1).or_else(|| by(|area| &area.2))
}

#[test]
fn on_the_narrowest_screen_every_region_has_room_for_a_finger() {
    // widths of the pictures on a screen of 320 px with its margins; a target is at least 44 px wide
    for (view, css_width) in [(BodyView::Front, 294.0), (BodyView::Back, 294.0), (BodyView::Sole, 240.0)] {
        let px_per_mm = css_width / frame(view, Extent::Legs).width();
        let radius = 22.0 / px_per_mm;
        let mut small = Vec::new();
        let all: Vec<Target> = areas(view).into_iter().map(|area| (area.id, line(&area.form), area.touch)).collect();
        for (id, form, touch) in &all {
            let bounds = region::Bounds::around(&[form.as_slice(), touch].concat()).expect("drawn");
            let steps =
                |low: f64, high: f64| (0..).map(move |i| low + f64::from(i) * 4.0).take_while(move |v| *v <= high);
            let fits = |centre: Point| {
                (0..48).all(|i| {
                    let (turn, share) =
                        (f64::from(i % 24) / 24.0 * std::f64::consts::TAU, if i < 24 { 0.99 } else { 0.5 });
                    let point = centre + Point::new(turn.cos(), turn.sin()) * (radius * share);
                    touched(&all, point) == Some(*id)
                })
            };
            let room = steps(bounds.low.x, bounds.high.x)
                .any(|x| steps(bounds.low.y, bounds.high.y).any(|y| fits(Point::new(x, y))));
            if !room {
                small.push(id.name());
            }
            let frame = frame(view, Extent::Legs);
            assert!(form.iter().all(|point| frame.contains(*point)), "{} is cut off", id.name());
        }
        assert!(small.is_empty(), "too small to touch: {small:?}");
    }
}

// --- proportion ---------------------------------------------------------------------------------------------------------------

#[test]
fn the_body_has_the_measured_proportions() {
    let height = measure::REFERENCE_HEIGHT;
    let body = line(&outline::body(BodyView::Front));
    let head = outline::head().iter().filter_map(Path::bounds).reduce(region::Bounds::with).expect("drawn");
    assert!((head.high.y - Body::level(1.0)).abs() < 0.01 * height, "the crown is at the height");
    assert!((head.height() - measure::HEAD_HEIGHT * height).abs() < 0.005 * height);
    let breadth_at = |y: f64| {
        let near = body.iter().filter(|p| (p.y - y).abs() < 12.0 && p.x.abs() < 260.0);
        2.0 * near.map(|p| p.x).fold(f64::MIN, f64::max)
    };
    let [_, _, hip] = measure::HIP_JOINT_CENTRE;
    assert!((breadth_at(hip) / height - measure::HIP_WIDTH).abs() < 0.006, "{}", breadth_at(hip) / height);
    let shoulders = breadth_at(Body::level(measure::SHOULDER_LEVEL) - 10.0);
    assert!((shoulders / height - measure::SHOULDER_WIDTH).abs() < 0.02, "{}", shoulders / height);
    let [shoulder, elbow, wrist, finger] = outline::arm_joints();
    assert!((shoulder.distance(elbow) / height - measure::UPPER_ARM_LENGTH).abs() < 1e-9);
    assert!((elbow.distance(wrist) / height - measure::FOREARM_LENGTH).abs() < 1e-9);
    assert!((wrist.distance(finger) / height - measure::HAND_LENGTH).abs() < 1e-9);
}

#[test]
fn the_outline_from_the_front_is_the_one_from_behind_down_to_the_ankles() {
    let ankle = outline::shank(1.0) + 20.0;
    let above = |view| line(&outline::body(view)).into_iter().filter(|p| p.y > ankle).collect::<Vec<_>>();
    let (front, back) = (above(BodyView::Front), above(BodyView::Back));
    assert_eq!(front.len(), back.len());
    assert!(front.iter().zip(&back).all(|(one, other)| one.distance(*other) < 1.0));
}

#[test]
fn both_halves_of_the_outline_are_alike() {
    for view in [BodyView::Front, BodyView::Back] {
        let bounds = outline::body(view).bounds().expect("drawn");
        assert!((bounds.low.x + bounds.high.x).abs() < 1e-6);
    }
}

// --- the skin of the roots ------------------------------------------------------------------------------------------------------

fn has_skin_at(root: Dermatome, view: BodyView, point: Point) -> bool {
    root.patches(view, Side::Right).iter().any(|patch| region::contains(patch, point))
}

fn right(name: &str) -> Point {
    middle(&format!("right-{name}"))
}

#[test]
fn check_31_each_root_has_its_usual_skin() {
    use Dermatome::{L1, L2, L3, L4, L5, S1, S2, S3, S4};
    let shank = |x: f64, share: f64| Point::new(-x, outline::shank(share)); // the right leg is at the viewer's left
    for (root, view, place, what) in [
        (L1, BodyView::Front, right("groin"), "groin"),
        (L2, BodyView::Front, Point::new(-100.0, outline::thigh(0.2)), "upper front of the thigh"),
        (L3, BodyView::Front, Point::new(-80.0, outline::thigh(0.75)), "lower front of the thigh"),
        (L3, BodyView::Front, right("knee") + Point::new(8.0, 20.0), "front of the knee"),
        (L4, BodyView::Front, shank(30.0, 0.4), "inner shin"),
        (L4, BodyView::Front, shank(52.0, 0.9), "above the inner ankle"),
        (L5, BodyView::Front, shank(125.0, 0.35), "outer calf"),
        (L5, BodyView::Front, right("foot-top"), "top of the foot"),
        (L5, BodyView::Front, right("big-toe"), "big toe"),
        (L5, BodyView::Sole, right("sole") + Point::new(35.0, 126.0), "pad of the big toe"),
        (S1, BodyView::Front, Point::new(-139.0, outline::shank(1.0) - 140.0), "little toe"),
        (S1, BodyView::Back, right("foot-outer"), "outer edge of the foot"),
        (S1, BodyView::Sole, right("sole"), "sole"),
        (S2, BodyView::Back, Point::new(75.0, outline::thigh(0.6)), "middle of the back of the thigh"),
        (S2, BodyView::Back, Point::new(72.0, outline::thigh(1.0)), "hollow of the knee"),
        (S3, BodyView::Back, Point::new(35.0, outline::thigh(0.05)), "inner ring of the buttock"),
        (S4, BodyView::Back, Point::new(8.0, outline::thigh(0.1)), "around the anus"),
    ] {
        assert!(has_skin_at(root, view, place), "{} serves the {what}, {place:?}", root.short());
    }
    assert!(!has_skin_at(L5, BodyView::Front, shank(30.0, 0.4)), "29: the inner shin is not the sciatic nerve's");
    assert!(!has_skin_at(S1, BodyView::Front, shank(30.0, 0.4)));
}

#[test]
fn check_32_neighbours_overlap() {
    for pair in Dermatome::ALL.windows(2) {
        let share = [BodyView::Front, BodyView::Back].into_iter().any(|view| {
            pair[0].patches(view, Side::Right).iter().flatten().any(|point| has_skin_at(pair[1], view, *point))
        });
        assert!(share, "{} and {}", pair[0].short(), pair[1].short());
    }
}

/// From where to where a root's skin reaches the outer edge of the body, above the ankle.
fn reach_at_the_outer_edge(root: Dermatome, view: BodyView) -> Option<[f64; 2]> {
    let outer = curve::sampled(&outline::outer_side(), 6);
    let edge = |y: f64| {
        let pair = outer.windows(2).find(|pair| pair[0].y >= y && pair[1].y < y)?;
        Some(pair[0].towards(pair[1], (pair[0].y - y) / (pair[0].y - pair[1].y)).x)
    };
    let patches = root.patches(view, Side::Right);
    let at_edge = patches.iter().flatten().filter(|p| edge(p.y).is_some_and(|x| (p.x.abs() - x).abs() < 0.1));
    at_edge.fold(None, |found: Option<[f64; 2]>, p| {
        Some(found.map_or([p.y, p.y], |[low, high]| [low.min(p.y), high.max(p.y)]))
    })
}

#[test]
fn check_33_front_and_back_agree_at_the_outline() {
    let mut crossing = 0;
    for root in Dermatome::ALL {
        let [front, back] = [BodyView::Front, BodyView::Back].map(|view| reach_at_the_outer_edge(root, view));
        assert_eq!(front.is_some(), back.is_some(), "{}", root.short());
        if let Some((front, back)) = front.zip(back) {
            crossing += 1;
            let apart = (front[0] - back[0]).abs().max((front[1] - back[1]).abs());
            assert!(apart < 20.0, "{}: {front:?} in front, {back:?} behind", root.short());
        }
    }
    assert!(crossing >= 5, "most areas go round the limb");
}

#[test]
fn the_skin_of_every_root_lies_on_the_body() {
    for root in Dermatome::ALL {
        for view in VIEWS {
            for patch in root.patches(view, Side::Left) {
                let outside =
                    patch.iter().filter(|p| !on_the_body(view, p.towards(region::middle(&patch), 0.06))).count();
                assert!(outside * 10 <= patch.len(), "{} {view:?}: {outside} of {}", root.short(), patch.len());
            }
        }
    }
}

#[test]
fn roots_are_found_by_their_names() {
    for root in Dermatome::ALL {
        assert_eq!(Dermatome::named(&root.short().to_lowercase()), Some(root));
    }
    assert_eq!(Dermatome::named("L6"), None);
}

// --- the way of a signal --------------------------------------------------------------------------------------------------------

#[test]
fn the_signal_runs_from_the_hit_place_to_the_brain() {
    let brain: Vec<Vec<Point>> = nervous_path::brain().iter().map(line).collect();
    for story in Story::ALL {
        let way = story.to_the_brain();
        assert_eq!(way.first().copied(), Some(story.hit()), "{}", story.name());
        let end = way.last().copied().expect("drawn");
        assert!(brain.iter().any(|part| region::contains(part, end)), "{} ends in the brain", story.name());
        assert!(end.x < 0.0, "in the half of the other side");
        assert!(way.iter().all(|point| on_the_body(BodyView::Back, *point)), "{} stays in the body", story.name());
        let start = story.to_the_skin().first().and_then(|line| line.first().copied()).expect("drawn");
        assert!(start.distance(story.hit()) < 8.0, "{}: the rest of the nerve begins where it is hit", story.name());
    }
}

#[test]
fn the_funny_bone_is_hit_at_the_inner_side_of_the_elbow_and_felt_in_the_last_two_fingers() {
    let [_, elbow, ..] = outline::arm_joints();
    let hit = Story::FunnyBone.hit();
    assert!(hit.x < elbow.x && hit.distance(elbow) < 40.0);
    for (along, across, felt) in
        [(0.7, -0.17, true), (0.8, -0.07, true), (0.8, 0.09, false), (0.8, 0.22, false), (0.4, 0.4, false)]
    {
        assert_eq!(
            region::contains(&nervous_path::ulnar_skin(), outline::on_hand(along, across)),
            felt,
            "{along} {across}"
        );
    }
    for point in nervous_path::ulnar_skin() {
        assert!(on_the_body(BodyView::Back, point), "{point:?} is on the hand");
    }
}

#[test]
fn each_root_is_hit_at_the_disc_above_its_way_out() {
    let disc = |index: usize| measure::DISC_CORNERS[index].iter().skip(1).step_by(2).sum::<f64>() / 4.0;
    let (l4_l5, l5_s1) = (disc(3), disc(4));
    assert!((Story::RootL5.hit().y - l4_l5).abs() < 45.0 && Story::RootL5.hit().y > l5_s1);
    assert!((Story::RootS1.hit().y - l5_s1).abs() < 12.0);
}

#[test]
fn check_7_no_spinal_cord_below_l2() {
    let lowest = nervous_path::cord_form().bounds().expect("drawn").low.y;
    let top_of_l2_l3 = measure::DISC_CORNERS[1][1];
    assert!(lowest > top_of_l2_l3, "{lowest} {top_of_l2_l3}");
}
