//! How long the disc takes to follow a slider and to bend again and again: the same loops for native benches and for the browser.

use super::{
    disc::Disc,
    fatigue::Repetition,
    posture::{Posture, postures},
};
use crate::quantity::Degrees;

/// Times of moves of an unloaded disc by one degree back and forth around every posture, `rounds` times over, in the unit of the clock.
pub fn step_times(unloaded: &Disc, rounds: usize, mut clock: impl FnMut() -> f64) -> Vec<f64> {
    let mut times = Vec::new();
    for posture in postures() {
        let Ok(mut disc) = unloaded.moved_to(posture.angle, posture.load) else { continue };
        for round in 0..2 * rounds {
            let start = clock();
            let Ok(next) = disc.moved_to(target(posture, round), posture.load) else { continue };
            times.push(clock() - start);
            disc = next;
        }
    }
    times
}

/// Bends of the long run.
pub const BENDS: u32 = 10_000;

/// The time of [`BENDS`] bends of a healthy disc in the posture that wears it most, in the unit of the clock, and the damage
/// that they leave; nothing where the disc finds no balance on the way.
pub fn bends_time(mut clock: impl FnMut() -> f64) -> Option<(f64, f64)> {
    let worst = postures().iter().max_by(|a, b| a.load.value().total_cmp(&b.load.value()))?;
    let healthy = Disc::healthy();
    let start = clock();
    let mut bends = Repetition::new(&healthy, worst.angle, worst.load, BENDS).ok()?;
    while !bends.is_over() {
        bends.advance(1).ok()?;
    }
    Some((clock() - start, bends.disc().condition().damage))
}

fn target(posture: &Posture, round: usize) -> Degrees {
    // Lies within the range for every posture: none is at its upper end.
    Degrees(if round.is_multiple_of(2) { posture.angle.value() + 1.0 } else { posture.angle.value() })
}

/// The value below which a share of the sorted times lies; nothing without times.
pub fn quantile(times: &mut [f64], share: f64) -> Option<f64> {
    times.sort_by(f64::total_cmp);
    times.get((share * times.len().saturating_sub(1) as f64).round() as usize).copied()
}
