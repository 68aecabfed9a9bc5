//! The annulus to the left and right of the nucleus: springs from endplate to endplate, spread along the nucleus.

use super::{material::Material, pose::Pose, segment::Segment};

/// Places of a three-point Gauss rule on 0..1, and their weights.
const RULE: [(f64, f64); 3] =
    [(0.112_701_665_379_258_3, 5.0 / 18.0), (0.5, 8.0 / 18.0), (0.887_298_334_620_741_7, 5.0 / 18.0)];

/// The springs.
#[derive(Clone, Debug, PartialEq)]
pub struct LateralAnnulus {
    /// Place, height (mm) and stiffness (N per unit of strain) of each.
    springs: [(f64, f64, f64); 3],
}

/// Energy and derivatives of all springs together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Springs {
    /// N·mm.
    pub energy: f64,
    /// By the upward shift of the upper vertebra, N.
    pub force: f64,
    /// By its angle, N·mm.
    pub moment: f64,
    /// Second derivative by the upward shift, N/mm.
    pub stiffness: f64,
}

impl LateralAnnulus {
    /// The springs of a segment.
    pub fn new(segment: &Segment, material: &Material) -> Self {
        let (back, front) = (segment.nucleus_back.value(), segment.nucleus_front.value());
        let stiffness = material.lateral_modulus.value() * segment.lateral_area;
        Self {
            springs: RULE.map(|(part, weight)| {
                let x = back + (front - back) * part;
                (x, segment.height_at(x), weight * stiffness)
            }),
        }
    }

    /// The springs under a pose.
    pub fn at(&self, pose: &Pose) -> Springs {
        self.springs.iter().fold(Springs::default(), |sum, &(x, height, stiffness)| {
            let top = pose.moved([x, height / 2.0]);
            let strain = (top[1] - height / 2.0) / height;
            let force = stiffness * strain;
            Springs {
                energy: sum.energy + force * strain * height / 2.0,
                force: sum.force + force,
                moment: sum.moment + force * pose.swing(top)[1],
                stiffness: sum.stiffness + stiffness / height,
            }
        })
    }
}
