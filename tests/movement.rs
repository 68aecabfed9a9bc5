//! What must be true of a body that moves: bones keep their length, joints their range, planted places stay, nothing goes through the floor.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what is wrong by panicking")]

use proptest::prelude::*;
use sciatica_explorer::{
    content::movement::ABOUT,
    movement::{
        Body, Exercise, Joint, Pose, Side, Site,
        body::{Limb, STATURE},
        exercise::{Plant, PropKind, exercise, exercises},
        joint::{COUNT, range},
        nerve,
        space::Vector,
    },
};

/// Half a millimetre of a person of 1750 mm.
const STILL: f64 = 0.5;

/// Moments of a whole round, key poses and between.
fn moments(exercise: &Exercise) -> Vec<f64> {
    let mut times = vec![0.0];
    let mut now = 0.0;
    for (index, key) in exercise.keys.iter().enumerate() {
        now += f64::from(key.hold) / 10.0;
        let next = &exercise.keys[(index + 1) % exercise.keys.len()];
        let way = f64::from(next.reach) / 10.0;
        for step in 0..=20 {
            times.push(now + way * f64::from(step) / 20.0);
        }
        now += way;
    }
    times
}

fn each_moment(mut check: impl FnMut(&Exercise, f64, &Body)) {
    for exercise in exercises() {
        for time in moments(exercise) {
            check(exercise, time, &exercise.body(time));
        }
    }
}

fn bones(limb: &Limb) -> [f64; 2] {
    [(limb.root - limb.middle).length(), (limb.middle - limb.end).length()]
}

fn lengths(body: &Body) -> Vec<f64> {
    let mut all = Vec::new();
    for limb in body.arms.iter().chain(&body.legs) {
        all.extend(bones(limb));
    }
    for pair in body.spine.windows(2) {
        all.push((pair[1] - pair[0]).length());
    }
    all.push((body.arms[0].root - body.arms[1].root).length());
    all.push((body.legs[0].root - body.legs[1].root).length());
    all
}

#[test]
fn a_person_who_stands_has_the_heights_of_the_table() {
    let body = exercise("squat").unwrap().key_body(0);
    let share = |place: Vector| place.z / STATURE;
    let close = |found: f64, table: f64| assert!((found - table).abs() < 0.006, "{found} is not {table}");
    close(share(body.leg(Side::Left).end), 0.039);
    close(share(body.leg(Side::Left).middle), 0.285);
    close(share(body.leg(Side::Right).root), 0.530);
    close(share(body.arm(Side::Right).root), 0.818);
    close(share(body.skull()), 0.935);
    close(bones(body.arm(Side::Left))[0] / STATURE, 0.186);
}

#[test]
fn bones_keep_their_length_in_every_frame() {
    let upright = lengths(&Body::of(&Pose::default()));
    each_moment(|exercise, time, body| {
        for (found, due) in lengths(body).iter().zip(&upright) {
            assert!((found - due).abs() < 1e-6 * STATURE, "{} at {time:.2} s: {found} is not {due}", exercise.id);
        }
    });
}

#[test]
fn joints_stay_within_their_range_in_every_frame() {
    let mut wrong = Vec::new();
    for exercise in exercises() {
        for time in moments(exercise) {
            let pose = exercise.measured(time);
            for place in 0..COUNT {
                let ((low, high), angle) = (range(place), pose.0[place]);
                if angle < low - 0.5 || angle > high + 0.5 {
                    wrong.push(format!("{} at {time:.2} s: angle {place} is {angle:.0}, {low} to {high}", exercise.id));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn planted(exercise: &Exercise) -> impl Iterator<Item = Plant> {
    std::iter::once(exercise.anchor).chain(exercise.plants.iter().copied())
}

#[test]
fn what_is_planted_stays() {
    let mut wrong = Vec::new();
    for exercise in exercises() {
        let home = exercise.body(0.0);
        for time in moments(exercise) {
            let body = exercise.body(time);
            for plant in planted(exercise) {
                let mut step = body.site(plant.site) - home.site(plant.site);
                if plant.site == Site::Feet {
                    step = Vector::new(0.0, 0.0, step.z); // walking on the spot: what stays is the height of the lower foot
                }
                if step.length() > STILL {
                    wrong.push(format!(
                        "{} at {time:.2} s: {:?} moves {:.1} mm",
                        exercise.id,
                        plant.site,
                        step.length()
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn hands_stay_on_what_they_hold() {
    let mut wrong = Vec::new();
    each_moment(|exercise, time, body| {
        for hold in exercise.holds {
            let off = (body.arm(hold.hand).end - body.site(hold.site)).length();
            if off > STILL {
                wrong.push(format!("{} at {time:.2} s: {:?} is {off:.0} mm off", exercise.id, hold.hand));
            }
        }
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_goes_through_the_floor() {
    let mut wrong = Vec::new();
    each_moment(|exercise, time, body| {
        for (index, (middle, radius)) in body.round_parts().into_iter().enumerate() {
            let depth = radius - middle.z;
            if depth > 12.0 {
                wrong.push(format!("{} at {time:.2} s: part {index} is {depth:.0} mm deep", exercise.id));
            }
        }
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn angle_of(id: &str, share_of_way: f64, side: Side) -> f64 {
    let exercise = exercise(id).unwrap();
    let way = f64::from(exercise.keys[1].reach) / 10.0;
    let start = f64::from(exercise.keys[0].hold) / 10.0;
    nerve::bed(&exercise.measured(start + way * share_of_way), side)
}

#[test]
fn the_slider_leaves_the_bed_of_the_nerve_as_long_as_it_is() {
    for id in ["nerve-slider", "nerve-slider-upright"] {
        let slider = exercise(id).unwrap();
        let beds: Vec<f64> =
            moments(slider).into_iter().map(|time| nerve::bed(&slider.measured(time), Side::Right)).collect();
        let longest = beds.iter().copied().fold(f64::MIN, f64::max);
        let shortest = beds.iter().copied().fold(f64::MAX, f64::min);
        assert!(longest / shortest < 1.02, "{id}: {shortest} to {longest}");
    }
}

#[test]
fn the_exercises_of_the_nerve_need_no_measuring() {
    for id in ["nerve-slider", "nerve-slider-upright", "nerve-tensioner"] {
        let exercise = exercise(id).unwrap();
        for time in moments(exercise) {
            let given = nerve::bed(&exercise.pose(exercise.phase(time)), Side::Right);
            assert!((given - nerve::bed(&exercise.measured(time), Side::Right)).abs() < 1e-9, "{id} at {time}");
        }
    }
}

#[test]
fn the_tensioner_makes_the_bed_longer_up_to_its_end() {
    let mut before = angle_of("nerve-tensioner", 0.0, Side::Right);
    let start = before;
    for step in 1..=100 {
        let now = angle_of("nerve-tensioner", f64::from(step) / 100.0, Side::Right);
        assert!(now > before, "at {step} of 100 it is {now} after {before}");
        before = now;
    }
    assert!(before / start > 1.03, "{start} to {before}: more than the slider ever does");
    let resting = angle_of("nerve-tensioner", 1.0, Side::Left);
    assert!(before > resting, "the leg that is not lifted has less: {resting}");
}

fn places(body: &Body) -> Vec<Vector> {
    let mut all = body.spine.to_vec();
    for side in Side::BOTH {
        for limb in [body.arm(side), body.leg(side)] {
            all.extend([limb.root, limb.middle, limb.end]);
        }
    }
    all
}

fn assert_same(one: &[Vector], other: &[Vector], what: &str) {
    for (a, b) in one.iter().zip(other) {
        assert!((*a - *b).length() < 1e-6 * STATURE, "{what}: {a:?} is not {b:?}");
    }
}

proptest! {
    #[test]
    fn a_frame_depends_on_its_moment_alone(which in 0..exercises().len(), time in 0.0..60.0_f64, rounds in 0..50_u8) {
        let exercise = &exercises()[which];
        let once = places(&exercise.body(time));
        assert_same(&once, &places(&exercise.body(time + f64::from(rounds) * exercise.duration())), exercise.id);
        assert_same(&once, &places(&exercise.body(time)), exercise.id);
    }

    #[test]
    fn a_body_does_not_jump(which in 0..exercises().len(), time in 0.0..60.0_f64) {
        let exercise = &exercises()[which];
        let (now, next) = (places(&exercise.body(time)), places(&exercise.body(time + 0.005)));
        for (a, b) in now.iter().zip(&next) {
            prop_assert!((*a - *b).length() < 0.025 * STATURE, "{} at {time}", exercise.id);
        }
    }

    #[test]
    fn no_moment_falls_over(which in 0..exercises().len(), time in proptest::num::f64::ANY) {
        let body = exercises()[which].body(time);
        prop_assert!(places(&body).iter().all(|place| place.length().is_finite()));
    }

    #[test]
    fn what_was_measured_makes_the_same_limbs(which in 0..exercises().len(), time in 0.0..60.0_f64) {
        let exercise = &exercises()[which];
        let (body, again) = (exercise.body(time), Body::of(&exercise.measured(time)));
        let step = body.origin;
        assert_same(&places(&body), &places(&again.moved(step)), exercise.id);
    }
}

#[test]
fn every_exercise_of_the_seeds_is_there() {
    assert!(exercises().len() >= 40, "{}", exercises().len());
    assert_eq!(exercises().len(), ABOUT.len());
    for (exercise, (id, rows)) in exercises().iter().zip(ABOUT) {
        assert_eq!(exercise.id, *id);
        assert!(!rows.is_empty(), "{id}");
    }
    let rows: Vec<&str> = ABOUT.iter().flat_map(|about| about.1.iter().copied()).collect();
    for row in [
        "T02", "T03", "T04", "T06", "T07", "T10", "T11", "T12", "T13", "T14", "T16", "T17", "T18", "T19", "T20", "T21",
        "T22", "T24", "T25", "T26", "T27",
    ] {
        assert!(rows.contains(&row), "{row} has no exercise");
    }
}

#[test]
fn each_posture_of_the_lab_but_the_harness_has_its_figure() {
    let shown: Vec<&str> =
        exercises().iter().flat_map(|own| own.keys).filter_map(|key| key.lab).map(|posture| posture.id).collect();
    for posture in sciatica_explorer::biomechanics::posture::postures() {
        // A harness pulls a person who lies down; leaning on a counter and hanging are other loads, which nobody gave.
        let is_figure = posture.id != "traction";
        assert_eq!(shown.contains(&posture.id), is_figure, "{}", posture.id);
    }
}

#[test]
fn the_low_back_bends_more_where_the_disc_of_the_lab_does() {
    for key in exercises().iter().flat_map(|own| own.keys) {
        if let Some(posture) = key.lab {
            let bend = f64::from(key.angles[Joint::Lumbar as usize]);
            assert!((bend - 5.0 * posture.angle.value()).abs() <= 0.5, "{}: {bend}", posture.id);
        }
    }
}

/// A hand that lies flat gives so far, mm.
const GIVES: f64 = 16.0;

#[test]
fn nobody_goes_through_a_wall() {
    let mut wrong = Vec::new();
    each_moment(|exercise, time, body| {
        for prop in exercise.props.iter().filter(|prop| prop.kind == PropKind::Wall) {
            let home = exercise.key_body(0);
            let at = prop.at.map(|site| home.site(site)).unwrap_or_default().x + 10.0 * f64::from(prop.by[0]);
            let side = (body.origin.x - at).signum();
            for (index, (middle, radius)) in body.round_parts().into_iter().enumerate() {
                let depth = radius - (middle.x - at) * side;
                if depth > GIVES {
                    wrong.push(format!("{} at {time:.2} s: part {index} is {depth:.0} mm deep", exercise.id));
                }
            }
        }
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
