//! What must be true of a body that moves: bones keep their length, joints their range, planted places stay, nothing goes through the floor.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what is wrong by panicking")]

use proptest::prelude::*;
use sciatica_explorer::{
    content::movement::ABOUT,
    movement::{
        Body, Exercise, Joint, Pose, Side, Site,
        body::{FOREARM, Limb, SHANK, STATURE, THIGH, UPPER_ARM, flesh},
        exercise::{Plant, exercise, exercises},
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
                    wrong.push(format!("{} at {time:.2} s: {:?} moves {:.1} mm", exercise.id, plant.site, step.length()));
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
