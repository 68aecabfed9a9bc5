//! The model beside what was measured in people, and beside a real donut: numbers that a reader can judge it by.
//!
//! Solves some dozen states; ask once and keep the answer.

use super::{
    disc::{Disc, Readings},
    equilibrium::SolveError,
    posture::{Posture, postures, standing},
};
use crate::quantity::{Degrees, Megapascals, Millimetres, Newtons};

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

/// Every posture that the model can solve, in the order of the table.
pub fn compared() -> Vec<Compared> {
    let healthy = Disc::healthy();
    let solved = postures().iter().filter_map(|posture| {
        let disc = healthy.moved_to(posture.angle, posture.load).ok()?;
        Some(Compared { posture, computed: disc.readings().pressure })
    });
    solved.collect()
}

/// What tells a disc from a donut, as the healthy L4-L5 disc of the model has it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DiscTraits {
    /// Pressure in the core in quiet standing.
    pub pressure: Megapascals,
    /// How far the core moves towards the back for each degree of flexion, under the load of standing.
    pub shift_per_degree: Millimetres,
    /// How far the back wall stands out in neutral and bent forward, under the load of standing.
    pub bulge: [Millimetres; 2],
    /// By how much the first and the second of two equal loads lower it.
    pub lowered: [Millimetres; 2],
}

/// Bend forward at which the traits are read: that of standing bent, where the bulge is disputed.
pub const TRAIT_ANGLE: Degrees = Degrees(8.0);

/// The traits.
pub fn disc_traits() -> Result<DiscTraits, SolveError> {
    let load = standing().load;
    let unloaded = Disc::healthy();
    let upright = unloaded.moved_to(Degrees(0.0), load)?;
    let bent = upright.moved_to(TRAIT_ANGLE, load)?;
    let doubled = upright.moved_to(Degrees(0.0), Newtons(2.0 * load.value()))?;
    let [none, upright, bent, doubled]: [Readings; 4] = [unloaded, upright, bent, doubled].map(|disc| disc.readings());
    let lowered = |from: Readings, to: Readings| Millimetres(to.height_loss.value() - from.height_loss.value());
    let shift = bent.nucleus_shift.value() - upright.nucleus_shift.value();
    Ok(DiscTraits {
        pressure: upright.pressure,
        shift_per_degree: Millimetres(shift / TRAIT_ANGLE.value()),
        bulge: [upright.bulge_posterior, bent.bulge_posterior],
        lowered: [lowered(none, upright), lowered(upright, doubled)],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_posture_is_compared_and_the_model_lies_within_a_fifth_of_what_was_measured() {
        let rows = compared();
        assert_eq!(rows.len(), postures().len());
        let errors: Vec<_> = rows.iter().filter_map(Compared::error).collect();
        assert_eq!(errors.len(), 7, "postures whose pressure we read in the source");
        assert!(errors.iter().all(|error| error.abs() < 0.2), "{errors:?}");
    }

    #[test]
    fn a_disc_is_tense_hardly_lets_its_core_move_and_grows_stiffer() {
        let traits = disc_traits().expect("the states are in range");
        assert!(traits.pressure.value() > 0.3, "a hole would have no pressure");
        assert!((0.05..0.2).contains(&traits.shift_per_degree.value()), "{:?}", traits.shift_per_degree);
        let [upright, bent] = traits.bulge;
        assert!(bent < upright, "in this model the back wall flattens when it is stretched");
        let [first, second] = traits.lowered;
        assert!(second < first, "the second load lowers it less");
    }
}
