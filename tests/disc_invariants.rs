//! What must be true of any disc at any angle and load, in any order of moves.

#![allow(clippy::unwrap_used, reason = "a test may stop")]

use proptest::prelude::*;
use sciatica_explorer::{
    biomechanics::{
        Disc, Readings, SolveError,
        material::Material,
        mesh::Resolution,
        segment::{Ligaments, Segment},
    },
    content::biomechanics::{HEALTHY, L4_L5},
    quantity::{Degrees, Millimetres, Newtons},
};

fn angles() -> impl Strategy<Value = f64> {
    prop_oneof![8 => -8.0..=12.0, 1 => Just(-8.0), 1 => Just(12.0)]
}

fn loads() -> impl Strategy<Value = f64> {
    prop_oneof![5 => -300.0..=3000.0, 3 => -300.0..=200.0, 1 => Just(-300.0), 1 => Just(3000.0)]
}

fn move_to(disc: &Disc, (angle, load): (f64, f64)) -> Disc {
    disc.moved_to(Degrees(angle), Newtons(load)).unwrap()
}

fn numbers(r: &Readings) -> [f64; 6] {
    let Readings { pressure, height_loss, bulge_anterior, bulge_posterior, nucleus_shift, moment, .. } = *r;
    [
        pressure.value(),
        height_loss.value(),
        bulge_anterior.value(),
        bulge_posterior.value(),
        nucleus_shift.value(),
        moment.value(),
    ]
}

/// The same within 0.1 %, or within a thousandth of the smallest thing anybody reads.
fn same(one: &Readings, other: &Readings) -> bool {
    numbers(one).iter().zip(numbers(other)).all(|(a, b)| (a - b).abs() <= 1e-3 * b.abs() + 1e-5)
}

/// A disc that is its own mirror image.
fn symmetric() -> Disc {
    let segment = Segment {
        posterior_rim: Millimetres(-19.0),
        nucleus_back: Millimetres(-13.5),
        nucleus_front: Millimetres(13.5),
        anterior_rim: Millimetres(19.0),
        posterior_height: Millimetres(12.0),
        anterior_height: Millimetres(12.0),
        load_line: Millimetres(0.0),
        // A ligament along the back alone would not be mirrored.
        ligaments: Ligaments {
            extension_end_stiffness: 8.0,
            extension_range: 12.0,
            back_stiffness: 0.0,
            ..L4_L5.ligaments.clone()
        },
        ..L4_L5.clone()
    };
    let material = Material { posterior_fibres: HEALTHY.anterior_fibres.clone(), ..HEALTHY.clone() };
    Disc::unloaded(&segment, &material, Resolution { anterior: 5, posterior: 5, height: 12 })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_ever_becomes_infinite_or_folds_in_any_order_of_moves(
        moves in prop::collection::vec((angles(), loads()), 1..6)
    ) {
        let mut disc = Disc::healthy();
        for target in moves {
            disc = move_to(&disc, target);
            let readings = disc.readings();
            prop_assert!(numbers(&readings).iter().all(|number| number.is_finite()), "{target:?}");
            prop_assert!(readings.residual.value() < 1e-2, "{target:?}");
            prop_assert!(readings.pressure.value() > -0.0135, "{target:?}");
            prop_assert!(disc.least_volume() > 0.2, "{target:?} {}", disc.least_volume());
            let section = disc.section();
            let finite = section.anterior.iter().chain(&section.posterior).flatten()
                .all(|point| point.x.is_finite() && point.y.is_finite());
            prop_assert!(finite, "{target:?}");
        }
    }

    #[test]
    fn the_way_to_a_state_leaves_no_trace(
        detour in prop::collection::vec((angles(), loads()), 1..4), target in (angles(), loads())
    ) {
        let straight = move_to(&Disc::healthy(), target);
        let around = move_to(&detour.into_iter().fold(Disc::healthy(), |disc, way| move_to(&disc, way)), target);
        prop_assert!(same(&around.readings(), &straight.readings()));
    }

    #[test]
    fn more_load_means_more_pressure(angle in angles(), load in -50.0..2900.0, more in 20.0..100.0) {
        let disc = move_to(&Disc::healthy(), (angle, load));
        let pressed = move_to(&disc, (angle, load + more));
        prop_assert!(pressed.readings().pressure > disc.readings().pressure);
        prop_assert!(pressed.readings().height_loss > disc.readings().height_loss);
    }

    #[test]
    fn a_symmetric_disc_bends_forward_as_it_bends_backward(angle in 0.0..=8.0, load in loads()) {
        let disc = symmetric();
        let (forward, backward) = (move_to(&disc, (angle, load)).readings(), move_to(&disc, (-angle, load)).readings());
        let mirrored = Readings {
            bulge_anterior: backward.bulge_posterior,
            bulge_posterior: backward.bulge_anterior,
            nucleus_shift: Millimetres(-backward.nucleus_shift.value()),
            moment: sciatica_explorer::quantity::NewtonMetres(-backward.moment.value()),
            ..backward
        };
        let differences = numbers(&forward).iter().zip(numbers(&mirrored)).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
        prop_assert!(differences < 1e-4, "{forward:?} {mirrored:?}");
    }

    #[test]
    fn what_is_out_of_range_is_refused_and_said(angle in -1e9..1e9_f64, load in -1e9..1e9_f64) {
        let moved = Disc::healthy().moved_to(Degrees(angle), Newtons(load));
        if !(-8.0..=12.0).contains(&angle) {
            prop_assert_eq!(moved, Err(SolveError::Angle(angle)));
        } else if !(-300.0..=3000.0).contains(&load) {
            prop_assert_eq!(moved, Err(SolveError::Load(load)));
        } else {
            prop_assert!(moved.is_ok());
        }
    }
}

#[test]
fn every_corner_of_the_range_can_follow_every_other() {
    let corners = [(-8.0, -300.0), (-8.0, 3000.0), (12.0, -300.0), (12.0, 3000.0), (0.0, 0.0)];
    for from in corners {
        for to in corners {
            let disc = move_to(&move_to(&Disc::healthy(), from), to);
            assert!(same(&disc.readings(), &move_to(&Disc::healthy(), to).readings()), "{from:?} {to:?}");
            assert!(disc.least_volume() > 0.2, "{from:?} {to:?}");
        }
    }
}

#[test]
fn returning_to_neutral_returns() {
    let healthy = Disc::healthy();
    for away in [(8.0, 1100.0), (9.0, 2400.0), (-4.0, 250.0), (0.0, -200.0)] {
        let back = move_to(&move_to(&healthy, away), (0.0, 0.0)).readings();
        assert!(numbers(&back).iter().zip(numbers(&healthy.readings())).all(|(a, b)| (a - b).abs() < 1e-4), "{away:?}");
    }
}

#[test]
fn what_is_not_a_number_is_refused() {
    let disc = Disc::healthy();
    for bad in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert!(matches!(disc.moved_to(Degrees(bad), Newtons(0.0)), Err(SolveError::Angle(_))));
        assert!(matches!(disc.moved_to(Degrees(0.0), Newtons(bad)), Err(SolveError::Load(_))));
    }
    let said = disc.moved_to(Degrees(12.5), Newtons(0.0)).unwrap_err().to_string();
    assert_eq!(said, "12.5 degrees; -8 to 12 is allowed");
}
