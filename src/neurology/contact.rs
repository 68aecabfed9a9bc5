//! The gap between the back of the disc and a root, and the pressure of their contact.
//!
//! The pressure inside the disc is some seventy times what was ever measured on a root, so it is never used here:
//! contact comes from geometry alone.

use crate::{
    content::{self, sources::Source},
    quantity::{Degrees, Megapascals, Millimetres},
    text::Message,
};

/// A pressure in kilopascals (1 kPa = 7.501 mmHg).
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Kilopascals(pub f64);

/// mmHg in one kPa.
const MMHG_PER_KPA: f64 = 7.501;

impl Kilopascals {
    /// The pressure that the studies give in millimetres of mercury.
    pub fn of_mmhg(mmhg: f64) -> Self {
        Self(mmhg / MMHG_PER_KPA)
    }

    /// The same pressure in millimetres of mercury, as the studies give it.
    pub fn mmhg(self) -> f64 {
        self.0 * MMHG_PER_KPA
    }
}

impl From<Megapascals> for Kilopascals {
    fn from(pressure: Megapascals) -> Self {
        Self(pressure.value() * 1000.0)
    }
}

/// A number of the law with where it comes from.
#[derive(Debug)]
pub struct Sourced {
    /// The value in the unit of its field.
    pub value: f64,
    /// Its source.
    pub source: Source,
}

/// The numbers of the law. Measured where a source is named, otherwise our own estimate.
#[derive(Debug)]
pub struct ContactLaw {
    /// How far the disc can bulge in neutral before contact becomes compression, mm.
    pub free_play_mm: Sourced,
    /// How much wider the room becomes per degree of flexion, mm; narrower in extension.
    pub opening_mm_per_degree: Sourced,
    /// Contact pressure per millimetre of overlap, kPa.
    pub stiffness_kpa_per_mm: Sourced,
    /// Pressure at which half of the mechanical effect is reached, kPa.
    pub half_effect_kpa: Sourced,
    /// Pressure from which a root begins to lose feeling, kPa.
    pub numbness_from_kpa: Sourced,
    /// Pressure from which a root begins to lose power, kPa.
    pub weakness_from_kpa: Sourced,
}

/// A published pressure and what it does.
#[derive(Debug)]
pub struct Threshold {
    /// Stable id.
    pub id: &'static str,
    /// The pressure, mmHg.
    pub mmhg: f64,
    /// What happens there.
    pub effect: Message,
    /// Who measured it.
    pub source: Source,
}

/// The pressure of discs on roots as measured at surgery.
#[derive(Debug)]
pub struct Surgery {
    /// The mean, mmHg.
    pub mean: f64,
    /// The lowest and the highest, mmHg.
    pub range: (f64, f64),
    /// How many people were measured.
    pub people: u16,
    /// Who measured.
    pub source: Source,
}

/// What was measured at surgery.
pub fn surgery() -> &'static Surgery {
    &content::neurology::SURGERY
}

/// The law.
pub fn law() -> &'static ContactLaw {
    &content::neurology::LAW
}

/// The published thresholds, in order of pressure.
pub fn thresholds() -> &'static [Threshold] {
    content::neurology::THRESHOLDS
}

/// How the disc and the root beside it stand to each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contact {
    /// Room left between them; zero in contact.
    pub gap: Millimetres,
    /// Pressure of the disc on the root; zero without contact.
    pub pressure: Kilopascals,
}

/// The contact of a disc whose back bulges by `reach`, at an angle of the segment.
///
/// q = k · max(0, reach − play − opening · angle), with the numbers of [`law`].
pub fn contact(reach: Millimetres, angle: Degrees) -> Contact {
    let law = law();
    let room = law.free_play_mm.value + law.opening_mm_per_degree.value * angle.0;
    let left = room - reach.0;
    Contact {
        gap: Millimetres(left.max(0.0)),
        pressure: Kilopascals(law.stiffness_kpa_per_mm.value * (-left).max(0.0)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_millimetres_of_overlap_give_the_pressure_measured_at_surgery() {
        let pressed = contact(Millimetres(5.0), Degrees(0.0));
        assert_eq!(pressed.gap, Millimetres(0.0));
        assert!((pressed.pressure.mmhg() - 53.0).abs() < 1.0, "{:?}", pressed.pressure.mmhg());
    }

    #[test]
    fn a_small_bulge_touches_nothing() {
        let free = contact(Millimetres(0.7), Degrees(0.0));
        assert_eq!(free.pressure, Kilopascals(0.0));
        assert!((free.gap.0 - 2.3).abs() < 1e-9);
    }

    #[test]
    fn bending_forward_makes_room_and_bending_backward_takes_it() {
        let room = |angle| contact(Millimetres(1.0), Degrees(angle)).gap.0;
        assert!(room(5.0) > room(0.0) && room(0.0) > room(-5.0));
        assert!((room(5.0) - room(0.0) - 1.0).abs() < 1e-9, "one millimetre for five degrees");
    }

    #[test]
    fn a_pressure_is_the_same_pressure_in_every_unit() {
        // 7.50062 mmHg are a kilopascal by the definition of both.
        assert!((Kilopascals::of_mmhg(750.062).0 - 100.0).abs() < 0.01);
        assert!((Kilopascals::of_mmhg(53.0).mmhg() - 53.0).abs() < 1e-9);
        assert_eq!(Kilopascals::from(Megapascals(0.25)), Kilopascals(250.0));
    }

    #[test]
    fn thresholds_rise_in_the_order_in_which_they_are_listed() {
        assert!(thresholds().len() > 1, "there is something to compare a contact with");
        assert!(thresholds().windows(2).all(|pair| pair[0].mmhg < pair[1].mmhg));
    }
}
