//! The nucleus pulposus: a sealed cavity between the endplates and the inner walls, with one pressure.
//!
//! Its volume is that of the flat piece between the four corners (as deep as the nucleus is on average) and of the two
//! bulges of the inner walls (as deep as the walls). Units: mm, MPa, N·mm.

use super::{material::Material, mesh::Vector, pose::Pose, segment::Segment};

/// What the nucleus is and was when undeformed.
#[derive(Clone, Debug, PartialEq)]
pub struct Cavity {
    /// Back end and front end on the lower endplate.
    lower: [Vector; 2],
    /// Back end and front end on the upper endplate, in the undeformed disc.
    upper: [Vector; 2],
    /// Depth of the piece between the corners, mm.
    depth: f64,
    /// Volume of the undeformed nucleus, mm³.
    pub resting_volume: f64,
    /// Volume of what is in it when it is not squeezed, mm³.
    contents: f64,
    bulk_modulus: f64,
    /// What leaves it under pressure, mm³ per MPa.
    yielding: f64,
    suction: f64,
}

/// The volume between the four corners and how it changes with the upper vertebra.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Core {
    /// mm³.
    pub volume: f64,
    /// By the shift of the upper vertebra, mm².
    pub by_shift: Vector,
    /// By its angle, mm³ per radian.
    pub by_angle: f64,
}

/// What the nucleus answers to a volume.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Content {
    /// Energy, N·mm.
    pub energy: f64,
    /// Pressure, MPa.
    pub pressure: f64,
    /// Fall of pressure with volume, MPa/mm³, never negative.
    pub stiffness: f64,
}

impl Cavity {
    /// The nucleus of a segment.
    pub fn new(segment: &Segment, material: &Material) -> Self {
        let ends = [segment.nucleus_back.value(), segment.nucleus_front.value()];
        let corner = |x: f64, half: f64| [x, half * segment.height_at(x)];
        let depth = segment.nucleus_area / (ends[1] - ends[0]);
        let mut cavity = Self {
            lower: ends.map(|x| corner(x, -0.5)),
            upper: ends.map(|x| corner(x, 0.5)),
            depth,
            resting_volume: 0.0,
            contents: 0.0,
            yielding: 0.0,
            bulk_modulus: material.nucleus_bulk_modulus.value(),
            suction: material.nucleus_suction.value(),
        };
        cavity.resting_volume = cavity.core(&Pose::default()).volume;
        cavity.contents = cavity.resting_volume;
        cavity
    }

    /// Fills it with a share of its room, less what has left it for good (mm³); under pressure more leaves, mm³ per MPa.
    pub fn fill(&mut self, share: f64, (lost, yielding): (f64, f64)) {
        self.contents = share * self.resting_volume - lost;
        self.yielding = yielding;
    }

    /// The piece between the four corners: half the cross product of the diagonals, times its depth.
    pub fn core(&self, pose: &Pose) -> Core {
        let [back, front] = self.upper.map(|corner| pose.moved(corner));
        let rising = [front[0] - self.lower[0][0], front[1] - self.lower[0][1]];
        let falling = [back[0] - self.lower[1][0], back[1] - self.lower[1][1]];
        let (swing_front, swing_back) = (pose.swing(front), pose.swing(back));
        let half = self.depth / 2.0;
        Core {
            volume: half * (rising[0] * falling[1] - rising[1] * falling[0]),
            by_shift: [half * (falling[1] - rising[1]), half * (rising[0] - falling[0])],
            by_angle: half
                * (swing_front[0] * falling[1] - swing_front[1] * falling[0] + rising[0] * swing_back[1]
                    - rising[1] * swing_back[0]),
        }
    }

    /// Pressure of the nucleus at a volume: linear when squeezed; when stretched it sinks no lower than the suction.
    pub fn content(&self, volume: f64) -> Content {
        let swelling = volume / self.contents - 1.0;
        // What leaves under pressure p is as if the rest were softer: p = −K·(volume + yielding·p − v)/v.
        let v = self.contents;
        let k = self.bulk_modulus / (1.0 + self.bulk_modulus * self.yielding / v);
        if swelling <= 0.0 {
            return Content { energy: k / 2.0 * swelling * swelling * v, pressure: -k * swelling, stiffness: k / v };
        }
        let left = (-k * swelling / self.suction).exp();
        Content {
            energy: self.suction * (swelling - self.suction / k * (1.0 - left)) * v,
            pressure: -self.suction * (1.0 - left),
            stiffness: k / v * left,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::biomechanics::{HEALTHY, L4_L5};

    #[test]
    fn pressure_is_the_slope_of_energy_and_stiffness_that_of_pressure() {
        let cavity = Cavity::new(&L4_L5, &HEALTHY);
        let step = 1e-3;
        for part in [0.93, 0.99, 0.9999, 1.000_05, 1.001, 1.05] {
            let volume = part * cavity.resting_volume;
            let (low, mid, high) =
                (cavity.content(volume - step), cavity.content(volume), cavity.content(volume + step));
            assert!(((low.energy - high.energy) / (2.0 * step) - mid.pressure).abs() < 1e-5, "{part}");
            assert!(((low.pressure - high.pressure) / (2.0 * step) - mid.stiffness).abs() < 1e-6, "{part}");
        }
    }

    #[test]
    fn the_core_changes_as_its_slopes_say() {
        let cavity = Cavity::new(&L4_L5, &HEALTHY);
        let pose = Pose { shift: [0.4, -1.2], angle: 0.1 };
        let core = cavity.core(&pose);
        let step = 1e-5;
        for (change, slope) in [
            (Pose { shift: [step, 0.0], angle: 0.0 }, core.by_shift[0]),
            (Pose { shift: [0.0, step], angle: 0.0 }, core.by_shift[1]),
            (Pose { shift: [0.0, 0.0], angle: step }, core.by_angle),
        ] {
            let moved = |sign: f64| Pose {
                shift: [pose.shift[0] + sign * change.shift[0], pose.shift[1] + sign * change.shift[1]],
                angle: pose.angle + sign * change.angle,
            };
            let difference = (cavity.core(&moved(1.0)).volume - cavity.core(&moved(-1.0)).volume) / (2.0 * step);
            assert!((difference - slope).abs() < 1e-3);
        }
    }
}
