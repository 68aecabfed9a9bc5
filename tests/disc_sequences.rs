//! Random sequences of moves through every level, age and condition: whatever a person does to the disc, in whatever order.
//!
//! `SOAK_SEQUENCES=10000 cargo test --release --test disc_sequences` runs more than the 200 of every day.

#![allow(clippy::unwrap_used, reason = "a test may stop")]

use proptest::{prelude::*, test_runner::TestRunner};
use sciatica_explorer::{
    biomechanics::{
        Condition, Disc, Readings,
        condition::{AGE_RANGE, WATER_RANGE},
        segment::segments,
    },
    quantity::{Degrees, Newtons},
};

/// What a person can do to the disc.
#[derive(Clone, Copy, Debug)]
enum Move {
    To(f64, f64),
    Become(Condition),
}

fn moves() -> impl Strategy<Value = Move> {
    let angle = prop_oneof![6 => -8.0..=12.0, 1 => Just(-8.0), 1 => Just(12.0)];
    let load = prop_oneof![6 => -300.0..=3000.0, 2 => -300.0..=200.0, 1 => Just(-300.0), 1 => Just(3000.0)];
    prop_oneof![
        2 => (angle, load).prop_map(|(angle, load)| Move::To(angle, load)),
        1 => conditions().prop_map(Move::Become),
    ]
}

fn conditions() -> impl Strategy<Value = Condition> {
    let damage = prop_oneof![3 => 0.0..=1.0, 1 => Just(0.0), 1 => Just(1.0)];
    let water = prop_oneof![3 => WATER_RANGE, 1 => Just(1.0)];
    (0..segments().len(), AGE_RANGE, damage, 0.0..=1.0, water).prop_map(|(level, age, damage, fissure, water)| {
        Condition { segment: segments()[level], age, damage, fissure, water }
    })
}

fn numbers(r: &Readings) -> [f64; 7] {
    let Readings { pressure, height_loss, bulge_anterior, bulge_posterior, nucleus_shift, moment, energy, .. } = *r;
    let [pressure, moment] = [pressure.value(), moment.value()];
    let [height, front, back, shift] = [height_loss, bulge_anterior, bulge_posterior, nucleus_shift].map(|l| l.value());
    [pressure, height, front, back, shift, moment, energy]
}

fn check(disc: &Disc, way: &[Move]) -> Result<(), TestCaseError> {
    let readings = disc.readings();
    prop_assert!(numbers(&readings).iter().all(|number| number.is_finite()), "{way:?}");
    prop_assert!(readings.residual.value() < 0.5, "{way:?} {}", readings.residual.value());
    prop_assert!(disc.least_volume() > 0.0, "inside out: {way:?}");
    prop_assert!(readings.pressure.value() > -0.0135, "{way:?}");
    prop_assert!(disc.reach().value().is_finite(), "{way:?}");
    let section = disc.section();
    let columns = section.anterior.iter().chain(&section.posterior).chain([&section.fissure, &section.escaped]);
    prop_assert!(columns.flatten().all(|point| point.x.is_finite() && point.y.is_finite()), "{way:?}");
    Ok(())
}

fn go(way: &[Move]) -> Result<(), TestCaseError> {
    let healthy = Disc::healthy();
    let mut disc = healthy.clone();
    for (index, step) in way.iter().enumerate() {
        let next = match *step {
            Move::To(angle, load) => disc.moved_to(Degrees(angle), Newtons(load)),
            Move::Become(condition) => disc.changed_to(condition),
        };
        disc = next.map_err(|error| TestCaseError::fail(format!("{error}: {:?}", &way[..=index])))?;
        check(&disc, &way[..=index])?;
    }
    let back = disc.changed_to(Condition::healthy()).and_then(|disc| disc.moved_to(Degrees(0.0), Newtons(0.0)));
    let back = back.map_err(|error| TestCaseError::fail(format!("{error}: back from {way:?}")))?;
    let apart = numbers(&back.readings()).into_iter().zip(numbers(&healthy.readings()));
    prop_assert!(apart.clone().all(|(a, b)| (a - b).abs() < 1e-4), "not neutral again: {way:?}");
    Ok(())
}

#[test]
fn nothing_breaks_in_any_order_and_neutral_is_neutral_again() {
    let cases = std::env::var("SOAK_SEQUENCES").ok().and_then(|count| count.parse().ok()).unwrap_or(200);
    let mut runner = TestRunner::new(ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() });
    runner.run(&prop::collection::vec(moves(), 1..8), |way| go(&way)).unwrap();
}

/// Found by chance: near the end of the range and under the greatest load, rounding ends the search with 0.03 N left.
#[test]
fn a_torn_disc_bends_to_the_end_under_the_greatest_load() {
    let segment = segments().iter().copied().find(|segment| segment.id == "L5-S1").unwrap();
    let condition = Condition { segment, age: 20, damage: 1.0, fissure: 0.803504634215326, water: 0.9337960615413422 };
    go(&[Move::To(0.0, 3000.0), Move::Become(condition), Move::To(11.514861704021481, 3000.0)]).unwrap();
}

/// Found by ten thousand sequences: the search began beside a ridge of the energy and left it too slowly, with 0.035 N after 80 steps.
#[test]
fn a_torn_disc_that_is_bent_and_loaded_changes_under_that_load() {
    let segment = segments().iter().copied().find(|segment| segment.id == "L5-S1").unwrap();
    let condition =
        Condition { segment, age: 39, damage: 1.0, fissure: 0.421_813_126_904_107_1, water: 0.825_820_965_340_512_3 };
    go(&[Move::To(8.069_984_861_964_947, 3000.0), Move::Become(condition), Move::To(8.069_984_861_964_947, 3000.0)])
        .unwrap();
}
