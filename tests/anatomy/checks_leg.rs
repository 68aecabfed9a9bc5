//! Pelvis, piriformis, nerve and leg.

use super::*;

// --- pelvis and piriformis ----------------------------------------------------------------------------------------------

#[test]
fn check_16_crest_dimple_spine_and_sitting_bone_lie_at_their_levels() {
    let [crest, dimple, notch, spine, lowest] = [
        measure::ILIAC_CREST_TOP,
        measure::POSTERIOR_SUPERIOR_ILIAC_SPINE,
        measure::GREATER_SCIATIC_NOTCH,
        measure::ISCHIAL_SPINE,
        measure::ISCHIAL_TUBEROSITY_LOWEST,
    ]
    .map(from_behind);
    let upright = upright();
    assert!(
        crest.y > upright.vertebrae[L5].upper[1].y && crest.y < upright.vertebrae[L4].upper[0].y,
        "crest at L4 or L4-L5"
    );
    assert!((-40.0..=-8.0).contains(&dimple.y), "dimple at S2");
    assert!(spine.y < notch.y && spine.x < notch.x, "spine below and inside the notch");
    let drawn = pelvis::ilium_and_ischium();
    assert!(drawn.iter().all(|point| point.y >= lowest.y), "the sitting bone is the lowest");
    assert!(drawn.iter().all(|point| point.y <= crest.y), "the crest is the highest");
    for place in [crest, dimple, notch, spine, lowest] {
        assert!(drawn.iter().any(|point| point.distance(place) < 1e-9), "{place:?} is on the outline");
    }
}

#[test]
fn check_17_the_greater_opening_lies_above_the_sacrospinous_ligament_and_behind_the_hip_joint() {
    let shapes = from_behind_shapes();
    let opening = of(&shapes, "greater-sciatic-foramen")[0].form.bounds().expect("drawn");
    let ligament = of(&shapes, "sacrospinous-ligament")[0].form.bounds().expect("drawn");
    assert!(opening.centre().y > ligament.high.y);
    assert!(
        depth(&shapes, "greater-sciatic-foramen") > depth(&shapes, "femur"),
        "it is nearer to the viewer than the hip joint"
    );
}

#[test]
fn check_18_piriformis_comes_from_the_front_of_the_sacrum_through_the_opening_to_the_top_of_the_trochanter() {
    let shapes = from_behind_shapes();
    let [upper, lower] = muscle::piriformis();
    for (start, height) in [(upper[0], -45.0), (lower[0], -85.0)] {
        assert!(
            (start.y - height).abs() < 1.0 && start.x < pelvis::half_width_of_the_sacrum(start.y),
            "origin within the sacrum"
        );
    }
    assert!(depth(&shapes, "piriformis") < depth(&shapes, "sacrum"), "its origin is in front of the sacrum");
    assert!(
        depth(&shapes, "piriformis") > depth(&shapes, "hip-bone"),
        "outside the pelvis it lies behind the hip bone"
    );
    let opening = outline(of(&shapes, "greater-sciatic-foramen")[0]);
    let way = Point::new(57.0, 0.0);
    let middle = Point::new(way.x, (height_at(&upper, way.x) + height_at(&lower, way.x)) / 2.0);
    assert!(region::contains(&opening, middle), "it passes the opening");
    assert!(height_at(&upper, 57.0) < opening.iter().map(|p| p.y).fold(f64::MIN, f64::max), "a gap stays above it");
    let tip = from_behind(measure::GREATER_TROCHANTER);
    assert!(muscle::insertion().distance(tip) < 3.0, "it ends on the top of the trochanter");
}

#[test]
fn check_19_the_nerve_leaves_below_piriformis() {
    let [_, lower] = muscle::piriformis();
    let nerve = sciatic_nerve::sciatic();
    let exit = from_behind(measure::NERVE_EXIT);
    assert!((height_at(&lower, exit.x) - exit.y).abs() < 2.0, "it appears at the lower edge");
    let after = nerve.middle().iter().filter(|point| point.x > exit.x + 1.0 && point.x < 100.0 && point.y > -160.0);
    assert!(after.clone().count() > 3 && after.clone().all(|point| point.y < height_at(&lower, point.x)));
    let quarter = (exit.x - lower[0].x) / (lower.last().expect("ends").x - lower[0].x);
    assert!((0.25..=0.5).contains(&quarter), "in the second quarter of the muscle, at {quarter}");
    let shapes = from_behind_shapes();
    assert!(
        depth(&shapes, "sciatic-nerve") < depth(&shapes, "piriformis"),
        "its beginning lies in front of the muscle"
    );
}

#[test]
fn check_21_the_nerve_is_half_way_between_sitting_bone_and_trochanter_and_a_third_down_from_the_dimple() {
    let nerve = sciatic_nerve::sciatic();
    let [sitting, trochanter, dimple] =
        [measure::ISCHIAL_TUBEROSITY_LOWEST, measure::GREATER_TROCHANTER, measure::POSTERIOR_SUPERIOR_ILIAC_SPINE]
            .map(from_behind);
    let crossing = |from: Point, to: Point| {
        let pair =
            nerve.middle().windows(2).find(|pair| region::cross(pair[0], pair[1], from, to)).expect("they cross");
        from.distance(pair[0].midway(pair[1])) / from.distance(to)
    };
    let half = crossing(sitting, trochanter);
    assert!((half - 0.483).abs() < 0.067, "58 of 120 mm, sd 8; drawn {half}");
    let third = crossing(dimple, sitting);
    assert!((third - 0.313).abs() < 0.06, "52 of 166 mm, sd 10; drawn {third}");
}

#[test]
fn check_22_the_nerve_is_16_mm_wide_at_its_exit_tapers_to_11_and_is_the_widest() {
    let nerve = sciatic_nerve::sciatic();
    let at_exit = nerve.width_near(from_behind(measure::NERVE_EXIT));
    assert!((15.0..=17.0).contains(&at_exit), "{at_exit}");
    let in_thigh = nerve.width_near(Point::new(107.0, -270.0));
    assert!((10.5..=11.5).contains(&in_thigh), "{in_thigh}");
    for tube in [sciatic_nerve::tibial(), sciatic_nerve::common_fibular(), sciatic_nerve::lumbosacral_trunk()] {
        assert!(tube.middle().iter().all(|point| tube.width_near(*point) < in_thigh));
    }
}

#[test]
fn the_nerve_leaves_the_pelvis_as_steeply_as_measured_or_as_built() {
    let [exit, midway] = [measure::NERVE_EXIT, measure::NERVE_MIDWAY].map(from_behind);
    let angle = (exit.y - midway.y).atan2(midway.x - exit.x).to_degrees();
    assert!((52.0..=66.4).contains(&angle), "between the built 52 and the measured 66.4 degrees: {angle}");
}

#[test]
fn check_23_the_nerve_lies_on_the_short_rotators() {
    let shapes = from_behind_shapes();
    for muscle in ["obturator-internus", "quadratus-femoris"] {
        assert!(depth(&shapes, "sciatic-nerve") > depth(&shapes, muscle), "{muscle}");
    }
}

// --- leg -------------------------------------------------------------------------------------------------------------------

#[test]
fn check_25_the_nerve_runs_behind_the_femur_and_under_the_long_head_of_biceps() {
    let shapes = from_behind_shapes();
    assert!(depth(&shapes, "sciatic-nerve") > depth(&shapes, "femur"));
    assert!(depth(&shapes, "biceps-femoris") > depth(&shapes, "sciatic-nerve"));
    let (nerve, biceps) = (sciatic_nerve::sciatic(), muscle::biceps());
    let x = |line: &[Point], y: f64| {
        line.iter().min_by(|a, b| (a.y - y).abs().total_cmp(&(b.y - y).abs())).expect("has points").x
    };
    assert!(x(biceps.middle(), -220.0) < x(nerve.middle(), -220.0) - 20.0, "inside the nerve above");
    assert!(x(biceps.middle(), -465.0) > x(nerve.middle(), -465.0) + 10.0, "outside it below");
}

#[test]
fn check_26_the_nerve_divides_65_to_80_mm_above_the_knee_into_an_inner_and_an_outer_branch() {
    let above = sciatic_nerve::division().y - leg::knee();
    assert!((65.0..=80.0).contains(&above), "{above}");
    let x_at_knee = |line: &[Point]| line.iter().find(|point| point.y < leg::knee()).expect("passes the knee").x;
    let [tibial, fibular] =
        [sciatic_nerve::tibial(), sciatic_nerve::common_fibular()].map(|tube| x_at_knee(tube.middle()));
    assert!(fibular > tibial + 20.0);
    let knee = (x_at_knee(&points(&[[43.0, 0.0], [43.0, -600.0]])) + 121.0) / 2.0;
    assert!((tibial - knee).abs() < 6.0, "the tibial nerve runs in the middle of the hollow of the knee");
    for tube in [sciatic_nerve::tibial(), sciatic_nerve::common_fibular()] {
        let start = tube.middle()[4];
        let nearest =
            sciatic_nerve::sciatic().middle().iter().map(|point| point.distance(start)).fold(f64::MAX, f64::min);
        assert!(nearest < 8.0, "both branches begin in the nerve");
    }
}

#[test]
fn check_27_the_common_fibular_nerve_winds_round_the_outer_side_of_the_fibular_neck() {
    let neck = Body::level(measure::FIBULAR_NECK_LEVEL);
    let fibula = leg::fibula_tube();
    let line = sciatic_nerve::common_fibular();
    let outermost = line.middle().iter().max_by(|a, b| a.x.total_cmp(&b.x)).expect("has points");
    assert!((outermost.y - neck).abs() < 8.0, "it is outermost at the neck");
    let edge = fibula.edge(1.0).into_iter().chain(fibula.edge(-1.0)).filter(|point| (point.y - neck).abs() < 4.0);
    assert!(edge.map(|point| point.x).fold(f64::MIN, f64::max) < outermost.x + 1.5, "outside the bone");
}

#[test]
fn check_28_the_tibial_nerve_passes_behind_the_inner_ankle() {
    let level = Body::level(measure::MALLEOLUS_LEVEL);
    let line = sciatic_nerve::tibial();
    let at =
        line.middle().iter().min_by(|a, b| (a.y - level).abs().total_cmp(&(b.y - level).abs())).expect("has points").x;
    assert!((50.0..66.0).contains(&at), "between the bump (43-57) and the heel's tendon (78): {at}");
    let shapes = from_behind_shapes();
    assert!(depth(&shapes, "tibial-nerve") > depth(&shapes, "tibia"), "on the side of the heel");
}

#[test]
fn the_superficial_branch_comes_through_at_28_per_cent_of_the_fibula() {
    let fibula = leg::fibula_tube();
    let (top, bottom) = (fibula.middle()[0].y, fibula.middle().last().expect("ends").y);
    let share = (sciatic_nerve::superficial_exit() - bottom) / (top - bottom);
    assert!((share - 0.28).abs() < 0.06);
}

#[test]
fn check_25_the_nerve_lies_on_adductor_magnus() {
    let shapes = from_behind_shapes();
    let muscle = of(&shapes, "adductor-magnus")[0];
    assert!(depth(&shapes, "adductor-magnus") < depth(&shapes, "sciatic-nerve"));
    let outline = outline(muscle);
    let course = sciatic_nerve::sciatic();
    let on_it = course.middle().iter().filter(|point| region::contains(&outline, **point)).count();
    assert!(on_it > 8, "{on_it} places of the nerve lie on the muscle");
}

#[test]
fn the_calf_lies_over_the_tibial_nerve_and_its_tendon_ends_on_the_heel() {
    let shapes = from_behind_shapes();
    assert!(depth(&shapes, "calf-muscles") > depth(&shapes, "tibial-nerve"));
    let tendon = of(&shapes, "achilles-tendon")[0].form.bounds().expect("drawn");
    let heel = of(&shapes, "heel-bone")[0].form.bounds().expect("drawn");
    assert!(tendon.low.y < heel.high.y + 1.0 && tendon.low.y > heel.low.y);
}
