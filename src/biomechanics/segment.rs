//! A lumbar motion segment as plain data: the outline of its disc in the mid-sagittal plane and what surrounds it.
//!
//! Frame of the lower vertebra: x forward, y up, origin in the middle of the disc's height. Lengths in millimetres.

use crate::{
    content::{self, sources::Source},
    quantity::{self, Millimetres},
};

/// The disc between two vertebrae, and the parts beside it that carry load. All places are x coordinates.
#[derive(Clone, Debug)]
pub struct Segment {
    /// Id as in addresses: `L4-L5`.
    pub id: &'static str,
    /// Outer edge of the posterior annulus.
    pub posterior_rim: Millimetres,
    /// Back end of the nucleus.
    pub nucleus_back: Millimetres,
    /// Front end of the nucleus.
    pub nucleus_front: Millimetres,
    /// Outer edge of the anterior annulus.
    pub anterior_rim: Millimetres,
    /// Height of the disc at its posterior rim.
    pub posterior_height: Millimetres,
    /// Height of the disc at its anterior rim.
    pub anterior_height: Millimetres,
    /// Area of the nucleus seen from above, mm².
    pub nucleus_area: f64,
    /// Area of the annulus beside the nucleus, both sides together, seen from above, mm².
    pub lateral_area: f64,
    /// How wide the anterior and the posterior wall are from left to right.
    pub wall_depth: Millimetres,
    /// Radius of the annulus seen from above, as felt by its hoop stretch.
    pub hoop_radius: Millimetres,
    /// Where the vertical line of the load passes.
    pub load_line: Millimetres,
    /// Ligaments, facet joints and capsules together.
    pub ligaments: Ligaments,
    /// Where the numbers come from.
    pub sources: &'static [Source],
}

/// Every level, from above downward.
pub fn segments() -> &'static [&'static Segment] {
    content::biomechanics::SEGMENTS
}

/// The level with this id.
pub fn segment(id: &str) -> Option<&'static Segment> {
    segments().iter().copied().find(|segment| segment.id == id)
}

/// The same level; an aged one stays what it is.
impl PartialEq for Segment {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Segment {
    /// Height of the undeformed disc at `x`, mm.
    pub fn height_at(&self, x: f64) -> f64 {
        let (back, front) = (self.posterior_rim.value(), self.anterior_rim.value());
        let (low, high) = (self.posterior_height.value(), self.anterior_height.value());
        low + (high - low) * (x - back) / (front - back)
    }
}

/// Ligaments and facet joints: a moment over the angle, soft around neutral and stiff near the end of the range; a stop
/// against sliding; and the ligament over the back wall.
///
/// Bending stiffness at angle θ is `resting + end · (|θ| / range)^power`, with `end` and `range` per direction.
#[derive(Clone, Debug)]
pub struct Ligaments {
    /// Stiffness at the neutral angle, N·m per degree.
    pub resting_stiffness: f64,
    /// What is added at the end of flexion, N·m per degree.
    pub flexion_end_stiffness: f64,
    /// The end of flexion, degrees.
    pub flexion_range: f64,
    /// What is added at the end of extension, N·m per degree.
    pub extension_end_stiffness: f64,
    /// The end of extension, degrees, as a positive number.
    pub extension_range: f64,
    /// How suddenly they tighten; at least 1.
    pub power: f64,
    /// How far the upper vertebra slides forward or backward freely, mm.
    pub slide: f64,
    /// What resists beyond that, N/mm.
    pub slide_stiffness: f64,
    /// Stiffness of the posterior longitudinal ligament, N per unit of strain.
    pub back_stiffness: f64,
    /// The strain at which it is taut.
    pub back_toe: f64,
}

impl Ligaments {
    /// Energy (N·mm), force (N) and stiffness (N/mm) against sliding forward by `shift` mm.
    pub fn sliding(&self, shift: f64) -> (f64, f64, f64) {
        let beyond = shift.abs() - self.slide;
        if beyond <= 0.0 {
            return (0.0, 0.0, 0.0);
        }
        let force = self.slide_stiffness * beyond;
        (force * beyond / 2.0, force.copysign(shift), self.slide_stiffness)
    }

    /// Energy (N), force (N) and stiffness (N) of the ligament over the back wall at a strain, each per millimetre or strain
    /// of its length.
    pub fn along_the_back(&self, strain: f64) -> (f64, f64, f64) {
        let taut = strain - self.back_toe;
        if taut <= 0.0 {
            return (0.0, 0.0, 0.0);
        }
        let force = self.back_stiffness * taut;
        (force * taut / 2.0, force, self.back_stiffness)
    }

    /// Energy (N·mm) and moment (N·mm, resisting) at an angle in radians.
    pub fn at(&self, angle: f64) -> (f64, f64) {
        let degrees = angle.to_degrees();
        let (end, range) = if degrees >= 0.0 {
            (self.flexion_end_stiffness, self.flexion_range)
        } else {
            (self.extension_end_stiffness, self.extension_range)
        };
        let (size, power) = (degrees.abs(), self.power);
        let tight = end * quantity::power(size / range, power);
        let moment = self.resting_stiffness * size + tight * size / (power + 1.0);
        let energy = self.resting_stiffness * size * size / 2.0 + tight * size * size / ((power + 1.0) * (power + 2.0));
        // N·m and degrees become N·mm and radians.
        (energy * 1000.0_f64.to_radians(), (moment * 1000.0).copysign(degrees))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_moment_of_the_ligaments_is_the_slope_of_their_energy() {
        let ligaments = Ligaments {
            resting_stiffness: 0.5,
            flexion_end_stiffness: 7.0,
            flexion_range: 12.0,
            extension_end_stiffness: 6.0,
            extension_range: 8.0,
            power: 3.0,
            slide: 1.0,
            slide_stiffness: 100.0,
            back_stiffness: 300.0,
            back_toe: 0.2,
        };
        for degrees in [-8.0_f64, -3.0, -0.2, 0.3, 5.0, 12.0] {
            let (angle, step) = (degrees.to_radians(), 1e-6);
            let slope = (ligaments.at(angle + step).0 - ligaments.at(angle - step).0) / (2.0 * step);
            assert!((slope - ligaments.at(angle).1).abs() < 1e-3, "{degrees}");
        }
    }
}
