//! The bed of the sciatic nerve from neck to foot: how much longer or shorter a pose makes it.
//!
//! OURS, a simplification: each joint adds its arm times its angle. No publication in our evidence gives the arms; they are the distances
//! at which a nerve is drawn behind each joint in this figure. So only the direction of a change and its share of the whole are shown, never
//! a length, and nothing is said of the tension or the sliding of a living nerve.

use super::{
    body::Side,
    joint::{Joint, Pose},
};

/// How far behind a joint the bed lies, as shares of stature; ours.
const ARMS: [(Joint, f64, Whose); 6] = [
    (Joint::Neck, 0.020, Whose::Trunk),
    (Joint::Thoracic, 0.015, Whose::Trunk),
    (Joint::Lumbar, 0.015, Whose::Trunk),
    (Joint::Hip, 0.025, Whose::Leg),
    (Joint::Knee, -0.018, Whose::Leg),
    (Joint::Ankle, 0.015, Whose::Leg),
];

#[derive(Clone, Copy, PartialEq)]
enum Whose {
    Trunk,
    Leg,
}

/// From the base of the skull to the sole in upright standing, as a share of stature: the height of the skull's base.
const BED: f64 = 0.89;

/// How long the bed of a side is beside that of upright standing, from the angles of a moment: those of the data where nothing that is
/// planted changes them, as in the exercises of the nerve, else the measured ones: 1 is the same, 1.02 is two hundredths longer.
pub fn bed(pose: &Pose, side: Side) -> f64 {
    let mut change = 0.0;
    for (joint, arm, whose) in ARMS {
        let angle = if whose == Whose::Leg { pose.on(joint, side) } else { pose.get(joint) };
        change += arm * angle.to_radians();
    }
    1.0 + change / BED
}
