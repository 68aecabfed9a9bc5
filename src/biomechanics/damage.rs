//! What is left of the tissue of a damaged posterior wall, from place to place.
//!
//! A radial fissure begins at the nucleus and grows outward with damage. Along it the tissue is as damaged as the wall;
//! beyond its tip, above it and below it less. All factors are our own simplification (docs/model.md).

use super::herniation::HerniationLaw;
use crate::content::{biomechanics::DAMAGE, sources::Source};

/// What is left of a tissue's stiffness, each from 1 (whole) down to 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Integrity {
    /// Of the fibres.
    pub fibres: f64,
    /// Of the ground substance.
    pub matrix: f64,
    /// Of the hold around the hoop.
    pub hoop: f64,
}

impl Integrity {
    /// Nothing is missing.
    pub const WHOLE: Self = Self { fibres: 1.0, matrix: 1.0, hoop: 1.0 };
}

/// The law as data.
#[derive(Debug)]
pub struct DamageLaw {
    /// Damage and what it leaves, in order; even between two rows.
    pub rows: &'static [(f64, Integrity)],
    /// For healthy, worn, fissured, torn: the damage from which the wall is called so, and the damage that stands for it.
    pub states: [(f64, f64); 4],
    /// The damage at which the fissure begins.
    pub opens: f64,
    /// How much less damaged the tissue beyond the tip is, per thickness of the wall.
    pub ahead: f64,
    /// Height over which damage falls off beside the fissure, as a share of the wall's height.
    pub spread: f64,
    /// Share of the damage that is left far beside it.
    pub beside: f64,
    /// What comes out through the fissure.
    pub herniation: HerniationLaw,
    /// Where it comes from.
    pub sources: &'static [Source],
}

/// The damage of one wall: how much, and where its fissure lies in the height (0 lower, 1 upper endplate).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Damage {
    /// 0 whole to 1 torn.
    pub amount: f64,
    /// 0 to 1.
    pub fissure: f64,
}

impl Damage {
    /// None.
    pub const NONE: Self = Self { amount: 0.0, fissure: 0.5 };

    /// How far the fissure has come through the wall: 0 not begun, 1 at the outside.
    pub fn tip(self) -> f64 {
        ((self.amount - DAMAGE.opens) / (1.0 - DAMAGE.opens)).max(0.0)
    }

    /// What is left at a place of the wall: `outward` 0 at the nucleus to 1 outside, `up` 0 to 1.
    pub fn at(self, outward: f64, up: f64) -> Integrity {
        let away = (up - self.fissure) / DAMAGE.spread;
        let share = DAMAGE.beside + (1.0 - DAMAGE.beside) * (-away * away).exp();
        left(self.amount * share - DAMAGE.ahead * (outward - self.tip()).max(0.0))
    }
}

/// What a damage leaves of the tissue that has it.
fn left(damage: f64) -> Integrity {
    let rows = DAMAGE.rows;
    let next = rows.partition_point(|(from, _)| *from <= damage);
    match (next.checked_sub(1).and_then(|index| rows.get(index)), rows.get(next)) {
        (Some((low, before)), Some((high, after))) => {
            let part = (damage - low) / (high - low);
            let mix = |a: f64, b: f64| a + (b - a) * part;
            Integrity {
                fibres: mix(before.fibres, after.fibres),
                matrix: mix(before.matrix, after.matrix),
                hoop: mix(before.hoop, after.hoop),
            }
        }
        (Some((_, last)), None) => *last,
        (None, _) => Integrity::WHOLE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_wall_is_whole_everywhere() {
        for place in [0.0, 0.3, 1.0] {
            assert_eq!(Damage { amount: 0.29, fissure: 0.2 }.at(place, place), Integrity::WHOLE);
        }
    }

    #[test]
    fn the_fissure_grows_outward_and_leaves_least_where_it_is() {
        let fissured = Damage { amount: 0.8, fissure: 0.4 };
        assert!(fissured.at(0.0, 0.4).fibres < fissured.at(1.0, 0.4).fibres);
        assert!(fissured.at(0.0, 0.4).fibres < fissured.at(0.0, 0.9).fibres);
        let torn = Damage { amount: 1.0, fissure: 0.4 };
        assert_eq!(torn.at(1.0, 0.4), torn.at(0.0, 0.4));
        assert_eq!(torn.tip(), 1.0);
    }

    #[test]
    fn tissue_grows_weaker_without_a_jump() {
        let mut before = left(0.0);
        for step in 1..=1000 {
            let now = left(f64::from(step) / 1000.0);
            assert!(now.fibres <= before.fibres && now.matrix <= before.matrix && now.hoop <= before.hoop);
            assert!(before.fibres - now.fibres < 0.01 && before.hoop - now.hoop < 0.01);
            before = now;
        }
    }
}
