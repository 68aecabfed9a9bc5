//! Which disc: its level, the age of its owner, how worn its annulus is, and how much water its nucleus holds.

use super::{damage::Damage, equilibrium::SolveError, segment::Segment};
use crate::content::biomechanics::{DAMAGE, L4_L5};
use std::ops::RangeInclusive;

/// The ages, in years, that the model knows.
pub const AGE_RANGE: RangeInclusive<u8> = 20..=80;
/// The shares of its rested volume that a nucleus can hold.
pub const WATER_RANGE: RangeInclusive<f64> = 0.8..=1.1;

/// The state of the annulus in the words of a report, from healthy to torn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Annulus {
    /// Every layer is whole.
    #[default]
    Healthy,
    /// Inner layers have come apart.
    Worn,
    /// A radial fissure runs outward from the nucleus.
    Fissured,
    /// The fissure reaches the outside.
    Torn,
}

impl Annulus {
    /// Every state, from healthy to torn.
    pub const ALL: [Self; 4] = [Self::Healthy, Self::Worn, Self::Fissured, Self::Torn];

    /// Stable id, as in addresses.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Healthy => "healthy",
            Self::Worn => "worn",
            Self::Fissured => "fissured",
            Self::Torn => "torn",
        }
    }

    /// The damage of the posterior wall that stands for this state.
    pub fn damage(self) -> f64 {
        let [healthy, worn, fissured, torn] = DAMAGE.states.map(|(_, damage)| damage);
        match self {
            Self::Healthy => healthy,
            Self::Worn => worn,
            Self::Fissured => fissured,
            Self::Torn => torn,
        }
    }
}

/// What has left its place, in the words of radiology.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Herniation {
    /// The whole back stands out a little.
    Bulge,
    /// A part stands out, still covered by the outer layers.
    Protrusion,
    /// Jelly has come through the outer layers and hangs on.
    Extrusion,
    /// A piece has come off.
    Sequestration,
}

impl Herniation {
    /// Stable id, as in JSON.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Bulge => "bulge",
            Self::Protrusion => "protrusion",
            Self::Extrusion => "extrusion",
            Self::Sequestration => "sequestration",
        }
    }
}

/// Everything about a disc but how it is bent and loaded.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Condition {
    /// The level.
    pub segment: &'static Segment,
    /// Age of its owner in years.
    pub age: u8,
    /// Damage of the posterior wall, 0 (whole) to 1 (torn through).
    pub damage: f64,
    /// Where the fissure lies in the height of the posterior wall: 0 at the lower endplate, 1 at the upper.
    pub fissure: f64,
    /// Volume of the nucleus as a share of that in the rested disc.
    pub water: f64,
}

impl Condition {
    /// The healthy adult L4-L5 disc, rested.
    pub const fn healthy() -> Self {
        Self { segment: &L4_L5, age: 30, damage: 0.0, fissure: 0.5, water: 1.0 }
    }

    /// The state of its annulus in the words of a report.
    pub fn annulus(&self) -> Annulus {
        let [_, worn, fissured, torn] = DAMAGE.states.map(|(from, _)| self.damage >= from);
        match (worn, fissured, torn) {
            (_, _, true) => Annulus::Torn,
            (_, true, _) => Annulus::Fissured,
            (true, ..) => Annulus::Worn,
            _ => Annulus::Healthy,
        }
    }

    /// Says what is outside its range.
    pub fn check(&self) -> Result<(), SolveError> {
        let share = 0.0..=1.0;
        if !AGE_RANGE.contains(&self.age) {
            Err(SolveError::Age(self.age))
        } else if !share.contains(&self.damage) {
            Err(SolveError::Damage(self.damage))
        } else if !share.contains(&self.fissure) {
            Err(SolveError::Fissure(self.fissure))
        } else if !WATER_RANGE.contains(&self.water) {
            Err(SolveError::Water(self.water))
        } else {
            Ok(())
        }
    }

    /// The damage of its posterior wall and where that lies.
    pub const fn injury(&self) -> Damage {
        Damage { amount: self.damage, fissure: self.fissure }
    }
}
