//! Energy, stress and stiffness of the annulus at one point: neo-Hookean ground substance with two families of fibres.
//!
//! The slice is flat but the fibres run mostly out of it, so that each point has five strains: the in-plane deformation
//! gradient `F` and the hoop stretch `λ = 1 + u/R` (u outward displacement, R hoop radius). With `J = λ·det F`:
//! `W = μ/2·(tr FᵀF + λ² − 3 − 2 ln J) + Λ/2·ln²J + φ·Ψ(s − 1)`, fibre stretch `s² = cos²α·λ² + sin²α·|F·a|²`,
//! a the direction of the lamella (up), α the fibres' angle to the transverse plane, φ their share, Ψ their energy.
//! (Section "annulus" of docs/model.md.) Units: MPa = N·mm/mm³.

use super::{
    damage::Integrity,
    fibre_law::FibreLaw,
    material::{Fibres, Material},
};
use crate::quantity::angle::sin_cos;

/// The five strains of a point: `F` as xx, xy, yx, yy, then the hoop stretch; or what belongs to each of them.
pub type Strains = [f64; 5];

/// Positions in [`Strains`] of the stretch along the lamella (second column of `F`) and around the hoop.
const LAMELLA_X: usize = 1;
const LAMELLA_Y: usize = 3;
const HOOP: usize = 4;
/// The strains by which the fibres are stretched.
static STRETCHED: [usize; 3] = [LAMELLA_X, LAMELLA_Y, HOOP];

/// Below this the tissue counts as turned inside out: no energy exists there.
const LEAST_VOLUME: f64 = 0.02;

/// The constants of one wall in the form the formulas need.
#[derive(Clone, Debug, PartialEq)]
pub struct Tissue {
    shear: f64,
    bulk: f64,
    hoop_share: f64,
    lamella_share: f64,
    fibre_fraction: f64,
    fibres: FibreLaw,
}

/// Energy density and its first and second derivatives by the five strains.
#[derive(Clone, Copy, Debug, Default)]
pub struct Response {
    /// Energy density, MPa.
    pub energy: f64,
    /// Relative volume.
    pub volume: f64,
    /// First derivatives, MPa.
    pub stress: Strains,
    /// Second derivatives, MPa, symmetric.
    pub stiffness: [Strains; 5],
}

/// Some tissue is turned inside out: there is no energy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Inverted;

impl Tissue {
    /// The wall that has these fibres.
    pub fn new(material: &Material, fibres: &Fibres) -> Self {
        let (sine, cosine) = sin_cos(material.fibre_angle.radians());
        let shear = material.shear_modulus.value();
        Self {
            shear,
            bulk: material.bulk_modulus.value(),
            hoop_share: cosine * cosine,
            lamella_share: sine * sine,
            fibre_fraction: material.fibre_fraction,
            fibres: FibreLaw::new(fibres.curve, fibres.pretension),
        }
    }

    /// Writes the response of the point, or tells that it is turned inside out. Damage weakens ground substance and fibres;
    /// what it does around the hoop is already in the strains.
    #[inline]
    pub fn respond(&self, strains: &Strains, left: &Integrity, response: &mut Response) -> Result<(), Inverted> {
        let [xx, xy, yx, yy, hoop] = *strains;
        let area = xx * yy - xy * yx;
        if area.is_nan() || area <= LEAST_VOLUME || hoop <= LEAST_VOLUME {
            return Err(Inverted);
        }
        response.volume = area * hoop;
        let log_volume = response.volume.ln();
        let (shear, lame) = (left.matrix * self.shear, self.bulk - left.matrix * self.shear * 2.0 / 3.0);
        let pressure = lame * log_volume - shear;
        // First derivatives of ln J.
        let normal = [yy / area, -yx / area, -xy / area, xx / area, 1.0 / hoop];
        let squares = xx * xx + xy * xy + yx * yx + yy * yy + hoop * hoop;
        response.energy = shear / 2.0 * (squares - 3.0 - 2.0 * log_volume) + lame / 2.0 * log_volume * log_volume;
        // In the plane the second derivatives of ln det F are C/det F − n·nᵀ, around the hoop −1/λ².
        let in_plane = lame - pressure;
        for i in 0..5 {
            response.stress[i] = shear * strains[i] + pressure * normal[i];
            let row = if i == HOOP { lame } else { in_plane } * normal[i];
            for (entry, normal) in response.stiffness[i].iter_mut().zip(&normal[..i]) {
                *entry = row * normal;
            }
            response.stiffness[i][i] = shear + in_plane * normal[i] * normal[i];
        }
        response.stiffness[3][0] += pressure / area;
        response.stiffness[2][1] -= pressure / area;
        self.add_fibres(strains, left.fibres * self.fibre_fraction, response);
        for i in 1..5 {
            for j in 0..i {
                response.stiffness[j][i] = response.stiffness[i][j];
            }
        }
        Ok(())
    }

    /// Adds what the fibres do; of the stiffness only the lower half.
    #[inline]
    fn add_fibres(&self, strains: &Strains, fraction: f64, response: &mut Response) {
        let [_, xy, _, yy, hoop] = *strains;
        let stretch = (self.hoop_share * hoop * hoop + self.lamella_share * (xy * xy + yy * yy)).sqrt();
        let fibre = self.fibres.at(stretch - 1.0);
        if fibre.energy == 0.0 {
            return;
        }
        response.energy += fraction * fibre.energy;
        let tension = fraction * fibre.stress;
        let along = tension / stretch;
        let across = fraction * fibre.stiffness - along;
        // First derivatives of the fibre stretch.
        let by =
            [self.lamella_share * xy / stretch, self.lamella_share * yy / stretch, self.hoop_share * hoop / stretch];
        for (i, &row) in STRETCHED.iter().enumerate() {
            response.stress[row] += tension * by[i];
            for (j, &column) in STRETCHED.iter().enumerate().take(i + 1) {
                response.stiffness[row][column] += across * by[i] * by[j];
            }
            response.stiffness[row][row] += along * if row == HOOP { self.hoop_share } else { self.lamella_share };
        }
    }
}
