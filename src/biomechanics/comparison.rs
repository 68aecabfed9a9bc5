//! The model beside what was measured in people, and beside a real donut: numbers that a reader can judge it by.
//!
//! Solves some dozen states; ask once and keep the answer.

use super::{
    condition::{Annulus, Condition},
    creep,
    disc::{Disc, Readings},
    equilibrium::SolveError,
    posture::{Posture, posture, postures, standing},
};
use crate::{
    content::biomechanics::BESIDE,
    quantity::{Degrees, Megapascals, Millimetres, Newtons},
};

/// What the model finds for a posture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Compared {
    /// The posture, with what was measured.
    pub posture: &'static Posture,
    /// The pressure in the healthy L4-L5 disc of the model.
    pub computed: Megapascals,
}

impl Compared {
    /// How far the model is from the measured value, as a share of it; nothing where nobody measured.
    pub fn error(&self) -> Option<f64> {
        let measured = self.posture.measured?.value();
        Some(self.computed.value() / measured - 1.0)
    }
}

/// Every posture that the model can solve, in the order of the tables: those of the lab, then those that were only measured.
pub fn compared() -> Vec<Compared> {
    let healthy = Disc::healthy();
    let mut rows = Vec::new();
    for list in [postures(), BESIDE] {
        for posture in list {
            if let Ok(disc) = healthy.moved_to(posture.angle, posture.load) {
                rows.push(Compared { posture, computed: disc.readings().pressure });
            }
        }
    }
    rows
}

/// What tells a disc from a donut, as the L4-L5 disc of the model has it: healthy in quiet standing where nothing else is said.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DiscTraits {
    /// Pressure in the core.
    pub pressure: Megapascals,
    /// How far the back stands out, as a root beside it meets it.
    pub reach: Millimetres,
    /// How far the core moves towards the back from neutral to [`TRAIT_ANGLE`], and how long it is.
    pub core: [Millimetres; 2],
    /// How far the back wall stands out in neutral and at [`TRAIT_ANGLE`], under the same load.
    pub bulge: [Millimetres; 2],
    /// How far the back stands out with all its layers and torn.
    pub torn: [Millimetres; 2],
    /// By how much the first and the second of two equal loads lower it.
    pub lowered: [Millimetres; 2],
    /// By how much it is lowered at once, and by a day upright on top of that.
    pub day: [Millimetres; 2],
    /// How far a torn disc stands out before a press-up, and standing again after it.
    pub press_up: [Millimetres; 2],
}

/// Bend forward at which traits are read: that of bending in standing.
pub const TRAIT_ANGLE: Degrees = Degrees(8.0);
/// Hours upright that stand for a day.
pub const DAY_UPRIGHT: f64 = 16.0;

/// The traits, or why the model did not find them.
pub fn disc_traits() -> Result<DiscTraits, SolveError> {
    let load = standing().load;
    let stand = |disc: &Disc| disc.moved_to(standing().angle, load);
    let unloaded = Disc::healthy();
    let upright = stand(&unloaded)?;
    let evening = creep::after_hours(&upright, DAY_UPRIGHT)?.readings();
    let bent = upright.moved_to(TRAIT_ANGLE, load)?.readings();
    let doubled = upright.moved_to(standing().angle, Newtons(2.0 * load.value()))?.readings();
    let torn = stand(&Disc::of(Condition { damage: Annulus::Torn.damage(), ..Condition::healthy() })?)?;
    let pressed_up =
        posture("press-up").map_or_else(|| Ok(torn.clone()), |posture| torn.moved_to(posture.angle, posture.load))?;
    let after = stand(&pressed_up)?;
    let (none, now) = (unloaded.readings(), upright.readings());
    let lowered = |from: Readings, to: Readings| Millimetres(to.height_loss.value() - from.height_loss.value());
    let segment = Condition::healthy().segment;
    let shift = bent.nucleus_shift.value() - now.nucleus_shift.value();
    let length = segment.nucleus_front.value() - segment.nucleus_back.value();
    Ok(DiscTraits {
        pressure: now.pressure,
        reach: upright.reach(),
        core: [shift, length].map(Millimetres),
        bulge: [now.bulge_posterior, bent.bulge_posterior],
        torn: [upright.reach(), torn.reach()],
        lowered: [lowered(none, now), lowered(now, doubled)],
        day: [lowered(none, now), lowered(now, evening)],
        press_up: [torn.reach(), after.reach()],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_posture_is_compared_and_the_model_lies_within_a_fifth_of_what_was_measured() {
        let rows = compared();
        assert_eq!(rows.len(), postures().len() + BESIDE.len());
        let errors: Vec<_> = rows.iter().filter_map(Compared::error).collect();
        assert_eq!(errors.len(), 10, "postures whose pressure we read in the source");
        assert!(errors.iter().all(|error| error.abs() < 0.2), "{errors:?}");
    }

    #[test]
    fn a_disc_is_tense_layered_and_stiff_and_hardly_lets_its_core_move() {
        let traits = disc_traits().expect("the states are in range");
        assert!(traits.pressure.value() > 0.3, "a hole would have no pressure");
        let [shift, length] = traits.core;
        assert!(0.0 < shift.value() && shift.value() < length.value() / 10.0, "{shift:?}");
        let [upright, bent] = traits.bulge;
        assert!(bent < upright, "in this model the back wall flattens when it is stretched");
        let [whole, torn] = traits.torn;
        assert!(torn.value() > 2.0 * whole.value(), "the layers hold the wall");
        let [first, second] = traits.lowered;
        assert!(second < first, "the second load lowers it less");
        let [_, day] = traits.day;
        assert!((0.3..2.5).contains(&day.value()), "scans saw 6 to 8 % of some 12 mm: {day:?}");
    }

    #[test]
    fn a_press_up_leaves_a_torn_disc_as_it_was() {
        let [before, after] = disc_traits().expect("the states are in range").press_up;
        assert!((before.value() - after.value()).abs() < 0.01, "{before:?} {after:?}");
    }
}
