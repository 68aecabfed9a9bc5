//! What age does to a disc without damage: a smaller and drier nucleus, a thicker and stiffer annulus.
//!
//! Changes go into the mesh and the material, never onto a result. All of them are our own estimates (docs/model.md).

use super::{material::Material, segment::Segment};
use crate::{
    content::{biomechanics::AGEING, sources::Source},
    quantity::{Megapascals, Millimetres},
};

/// What every figure has become by the age `to`, as a share of what it was at the age `from`.
#[derive(Debug)]
pub struct Ageing {
    /// Years at which the figures of the healthy adult hold.
    pub from: f64,
    /// Years.
    pub to: f64,
    /// Area of the nucleus seen from above; the annulus takes its place.
    pub nucleus_area: f64,
    /// Volume that the nucleus wants to fill, of the room it has.
    pub nucleus_volume: f64,
    /// Stiffness of the nucleus against change of volume.
    pub nucleus_bulk_modulus: f64,
    /// Stiffness of the ground substance of the walls.
    pub shear_modulus: f64,
    /// Stiffness of the annulus beside the nucleus.
    pub lateral_modulus: f64,
    /// Where it comes from.
    pub sources: &'static [Source],
}

/// Segment and material of a healthy adult at an age in years.
pub fn aged(segment: &Segment, material: &Material, age: u8) -> (Segment, Material) {
    let part = (f64::from(age) - AGEING.from) / (AGEING.to - AGEING.from);
    let share = |by_then: f64| 1.0 + (by_then - 1.0) * part;
    let area = share(AGEING.nucleus_area);
    let (back, front) = (segment.nucleus_back.value(), segment.nucleus_front.value());
    // The nucleus shrinks around its middle, as much from front to back as from side to side.
    let (middle, half) = ((back + front) / 2.0, (front - back) / 2.0);
    let shrunk = half * area.sqrt();
    let nucleus_area = segment.nucleus_area * area;
    let walls = 2.0 * (half - shrunk) * segment.wall_depth.value();
    let lateral = segment.lateral_area + segment.nucleus_area - nucleus_area - walls;
    let segment = Segment {
        nucleus_back: Millimetres(middle - shrunk),
        nucleus_front: Millimetres(middle + shrunk),
        nucleus_area,
        lateral_area: lateral,
        ..segment.clone()
    };
    let stiffer = |modulus: Megapascals, by_then: f64| Megapascals(modulus.value() * share(by_then));
    let material = Material {
        shear_modulus: stiffer(material.shear_modulus, AGEING.shear_modulus),
        lateral_modulus: stiffer(material.lateral_modulus, AGEING.lateral_modulus),
        nucleus_bulk_modulus: stiffer(material.nucleus_bulk_modulus, AGEING.nucleus_bulk_modulus),
        ..material.clone()
    };
    (segment, material)
}

/// The volume that the nucleus wants to fill at an age, as a share of the room it has in the undeformed disc.
pub fn fullness(age: u8) -> f64 {
    1.0 + (AGEING.nucleus_volume - 1.0) * (f64::from(age) - AGEING.from) / (AGEING.to - AGEING.from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::biomechanics::{HEALTHY, L4_L5};

    #[test]
    fn at_thirty_the_disc_is_that_of_the_healthy_adult() {
        let (segment, material) = aged(&L4_L5, &HEALTHY, 30);
        assert!((segment.nucleus_back.value() - L4_L5.nucleus_back.value()).abs() < 1e-12);
        assert_eq!((segment.nucleus_area, material), (L4_L5.nucleus_area, HEALTHY.clone()));
        assert_eq!(fullness(30), 1.0);
    }

    #[test]
    fn with_age_the_annulus_takes_the_place_of_the_nucleus() {
        let area = |segment: &Segment| {
            let depth = segment.anterior_rim.value() - segment.posterior_rim.value();
            let nucleus = segment.nucleus_front.value() - segment.nucleus_back.value();
            segment.nucleus_area + segment.lateral_area + (depth - nucleus) * segment.wall_depth.value()
        };
        let (old, _) = aged(&L4_L5, &HEALTHY, 80);
        assert!(old.nucleus_area < L4_L5.nucleus_area && old.lateral_area > L4_L5.lateral_area);
        assert!((area(&old) - area(&L4_L5)).abs() < 1e-9);
    }
}
