//! Joint angles in whole degrees, and how far each joint goes.

use super::body::Side;

/// How many angles a pose has.
pub const COUNT: usize = 28;

/// What an angle says. Those of the limbs stand for the left; the right one follows ([`Joint::on`]). 0 is upright standing with the
/// arms hanging.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Joint {
    /// Pelvis leaned forward; lying on the front is 90, on the back -90.
    Pitch,
    /// Pelvis turned to the left about the length of the body; lying on the right side is -90 from the back.
    Turn,
    /// Pelvis leaned to the left.
    Lean,
    /// Low back bent forward, all of its segments together.
    Lumbar,
    /// Upper back bent forward, all of its segments together.
    Thoracic,
    /// Both bent to the left.
    Side,
    /// Neck bent forward.
    Neck,
    /// Head turned to the left.
    Look,
    /// Arm lifted forward.
    Shoulder,
    /// Arm lifted sideways.
    ArmOut = 10,
    /// Arm turned outward about its length.
    ArmTurn = 12,
    /// Elbow bent.
    Elbow = 14,
    /// Hand bent to the front of the forearm.
    Wrist = 16,
    /// Thigh lifted forward.
    Hip = 18,
    /// Thigh spread sideways.
    Spread = 20,
    /// Thigh turned outward about its length.
    HipTurn = 22,
    /// Knee bent.
    Knee = 24,
    /// Toes pulled up.
    Ankle = 26,
}

impl Joint {
    /// Those that each side has one of.
    pub const PAIRED: [Self; 10] = [
        Self::Shoulder,
        Self::ArmOut,
        Self::ArmTurn,
        Self::Elbow,
        Self::Wrist,
        Self::Hip,
        Self::Spread,
        Self::HipTurn,
        Self::Knee,
        Self::Ankle,
    ];

    /// The place of the angle of a side.
    pub const fn on(self, side: Side) -> usize {
        self as usize + side as usize
    }
}

/// A set of joint angles, degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pose(pub [f64; COUNT]);

impl Default for Pose {
    fn default() -> Self {
        Self([0.0; COUNT])
    }
}

impl Pose {
    /// The angle of a joint that there is one of.
    pub const fn get(&self, joint: Joint) -> f64 {
        self.0[joint as usize]
    }

    /// The angle of the joint on a side.
    pub const fn on(&self, joint: Joint, side: Side) -> f64 {
        self.0[joint.on(side)]
    }

    /// The pose of whole degrees.
    pub fn whole(degrees: &[i16; COUNT]) -> Self {
        let mut pose = Self::default();
        for (angle, whole) in pose.0.iter_mut().zip(degrees) {
            *angle = f64::from(*whole);
        }
        pose
    }

    /// The pose a share of the way to another; 0 is here, 1 is there.
    #[must_use]
    pub fn towards(&self, other: &Self, share: f64) -> Self {
        let mut pose = *self;
        for (angle, end) in pose.0.iter_mut().zip(&other.0) {
            *angle += (end - *angle) * share;
        }
        pose
    }
}

/// How far an angle goes, degrees.
pub type Range = (f64, f64);

/// The range of each angle, a paired joint once: the widest of common clinical tables, seen as copies only and not kept with the evidence,
/// so that none may be shown as a finding. They are for a joint without load; under the weight of the body, as in a squat or on the heels, knee and ankle go further. What
/// is marked as ours is an estimate that keeps a drawing believable, no finding about people.
const RANGES: [(Joint, Range); 18] = [
    (Joint::Pitch, (-180.0, 180.0)), // no joint
    (Joint::Turn, (-180.0, 180.0)),
    (Joint::Lean, (-90.0, 90.0)),
    (Joint::Lumbar, (-30.0, 60.0)),   // ours
    (Joint::Thoracic, (-25.0, 45.0)), // ours
    (Joint::Side, (-35.0, 35.0)),     // ours
    (Joint::Neck, (-60.0, 60.0)),     // ours
    (Joint::Look, (-80.0, 80.0)),     // ours
    (Joint::Shoulder, (-60.0, 180.0)),
    (Joint::ArmOut, (-50.0, 180.0)),
    (Joint::ArmTurn, (-90.0, 90.0)),
    (Joint::Elbow, (0.0, 150.0)),
    (Joint::Wrist, (-90.0, 90.0)),
    (Joint::Hip, (-30.0, 130.0)),
    (Joint::Spread, (-40.0, 50.0)),
    (Joint::HipTurn, (-45.0, 60.0)),
    (Joint::Knee, (0.0, 155.0)),   // ours above 130
    (Joint::Ankle, (-55.0, 40.0)), // ours above 20
];

/// The range of the angle at this place of a pose.
pub fn range(place: usize) -> Range {
    let mut found = (0.0, 0.0);
    for (joint, range) in RANGES {
        if joint as usize <= place {
            found = range;
        }
    }
    found
}
