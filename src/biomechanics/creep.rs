//! Water leaves a loaded nucleus slowly and comes back lying down. One Kelvin element on the volume of the nucleus: it goes
//! towards the volume that belongs to its pressure, and the gap shrinks by the same share every hour (docs/model.md).

use super::{Condition, Disc, SolveError, condition::WATER_RANGE};
use crate::{
    content::{self, sources::Source},
    quantity::{self, Hours, Megapascals, within},
};

/// Most of the volume that may come or go before the disc is solved again.
const VOLUME_STEP: f64 = 0.01;
/// By how much the volume is changed to see how the pressure follows.
const PROBE: f64 = 0.002;

/// The numbers of the law. Volumes are shares of that of the undeformed model.
#[derive(Debug)]
pub struct CreepLaw {
    /// A pressure that presses water out, as in standing.
    pub heavy_pressure: Megapascals,
    /// The volume that the nucleus reaches under it.
    pub heavy_volume: f64,
    /// A pressure that lets water in, as in lying.
    pub light_pressure: Megapascals,
    /// The volume that the nucleus reaches under it and under anything less.
    pub light_volume: f64,
    /// Time until 63 % of the water that will leave has left.
    pub leaving: Hours,
    /// Time until 63 % of the water that will return has returned.
    pub returning: Hours,
    /// Where the numbers come from.
    pub sources: &'static [Source],
}

/// The law.
pub fn law() -> &'static CreepLaw {
    &content::time::CREEP
}

/// The volume that a nucleus comes to under a pressure that stays, as a share of the undeformed one.
///
/// V = V₁ · (p₁ / p)^a through both points of the law; below the light pressure it stays at the light volume.
pub fn settled_water(pressure: Megapascals) -> f64 {
    let law = law();
    let (light, heavy) = (law.light_pressure.value(), law.heavy_pressure.value());
    let power = (law.light_volume / law.heavy_volume).ln() / (heavy / light).ln();
    law.light_volume * quantity::power(light / pressure.value().max(light), power)
}

/// The share of water in the nucleus after some hours under a pressure that stays.
///
/// Hours below zero or not a number count as none.
pub fn water_after(water: f64, pressure: Megapascals, hours: f64) -> f64 {
    let settled = settled_water(pressure);
    settled + (water - settled) * (-hours.max(0.0) / time_constant(water, settled)).exp()
}

/// The disc after some hours at its angle and load. The pressure changes while the disc creeps, so it is solved again on the way.
///
/// Hours below zero or not a number count as none; endless hours end where nothing flows any more.
pub fn after_hours(disc: &Disc, hours: f64) -> Result<Disc, SolveError> {
    let mut disc = disc.clone();
    let mut left = hours.max(0.0);
    // How the settled volume follows the volume: a fuller nucleus is pressed more, and settles lower.
    let mut slope = if left > 0.0 { probed_slope(&disc)? } else { 0.0 };
    while left > 0.0 {
        let (water, settled) = (disc.condition().water, settled(&disc));
        // Along the tangent the way to the end of it all is an exponential too, only faster and shorter.
        let (aim, hours_to_aim) =
            (water + (settled - water) / (1.0 - slope), time_constant(water, settled) / (1.0 - slope));
        let way = aim - water;
        let step = if way.abs() <= VOLUME_STEP { left } else { -hours_to_aim * (1.0 - VOLUME_STEP / way.abs()).ln() };
        let step = step.min(left);
        let next = with_water(&disc, aim - way * (-step / hours_to_aim).exp())?;
        let moved = next.condition().water - water;
        if moved.abs() > PROBE {
            slope = falling((self::settled(&next) - settled) / moved);
        }
        left -= step;
        disc = next;
    }
    Ok(disc)
}

fn settled(disc: &Disc) -> f64 {
    settled_water(disc.readings().pressure)
}

fn with_water(disc: &Disc, water: f64) -> Result<Disc, SolveError> {
    let water = within(water, *WATER_RANGE.start(), *WATER_RANGE.end());
    disc.changed_to(Condition { water, ..disc.condition() })
}

fn probed_slope(disc: &Disc) -> Result<f64, SolveError> {
    let fuller = with_water(disc, disc.condition().water + PROBE)?;
    Ok(falling((settled(&fuller) - settled(disc)) / PROBE))
}

/// More water never makes a nucleus settle higher; where rounding says so there is no slope.
fn falling(slope: f64) -> f64 {
    within(slope, -1000.0, 0.0)
}

fn time_constant(water: f64, settled: f64) -> f64 {
    if settled < water { law().leaving.value() } else { law().returning.value() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_law_goes_through_both_of_its_points() {
        for (pressure, volume) in [(0.5, 0.9), (0.1, 1.06)] {
            assert!((settled_water(Megapascals(pressure)) - volume).abs() < 1e-12);
        }
        assert!((settled_water(Megapascals(-0.013)) - 1.06).abs() < 1e-12, "traction draws in no more than lying");
        assert!(settled_water(Megapascals(2.3)) > 0.7 && settled_water(Megapascals(2.3)) < 0.9);
    }

    #[test]
    fn after_one_time_constant_sixty_three_hundredths_of_the_way_are_gone() {
        let share = 1.0 - (-1.0_f64).exp();
        let (standing, lying) = (Megapascals(0.5), Megapascals(0.1));
        assert!((water_after(1.0, standing, 4.0) - (1.0 - 0.1 * share)).abs() < 1e-12);
        assert!((water_after(0.9, lying, 2.0) - (0.9 + 0.16 * share)).abs() < 1e-12);
    }

    #[test]
    fn no_time_changes_nothing() {
        for hours in [0.0, -1.0, f64::NAN] {
            assert_eq!(water_after(0.97, Megapascals(0.5), hours), 0.97);
        }
    }
}
