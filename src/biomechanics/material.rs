//! What the parts of a disc are made of, as plain data: nothing here knows which disc or how it is loaded.

use super::fibre_law::FibreCurve;
use crate::{
    content::sources::Source,
    quantity::{Degrees, Megapascals},
};

/// The annulus fibrosus and the nucleus pulposus.
#[derive(Clone, Debug, PartialEq)]
pub struct Material {
    /// Stiffness of the annulus ground substance against change of shape.
    pub shear_modulus: Megapascals,
    /// Stiffness of the annulus ground substance against change of volume.
    pub bulk_modulus: Megapascals,
    /// Share of the annulus that is fibre, 0 to 1.
    pub fibre_fraction: f64,
    /// Angle of the fibres to the transverse plane.
    pub fibre_angle: Degrees,
    /// Fibres of the anterior wall.
    pub anterior_fibres: Fibres,
    /// Fibres of the posterior wall.
    pub posterior_fibres: Fibres,
    /// Young's modulus of the lateral annulus along the spine.
    pub lateral_modulus: Megapascals,
    /// Stiffness of the nucleus against change of volume, with the give of the endplates in it.
    pub nucleus_bulk_modulus: Megapascals,
    /// The lowest pressure below that of the air which the nucleus can keep up under traction.
    pub nucleus_suction: Megapascals,
    /// Where the numbers come from.
    pub sources: &'static [Source],
}

/// The fibres of one wall.
#[derive(Clone, Debug, PartialEq)]
pub struct Fibres {
    /// The published curve.
    pub curve: FibreCurve,
    /// Strain of the fibres in the undeformed disc.
    pub pretension: f64,
}
