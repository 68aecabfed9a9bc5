//! The jointed body: lengths as shares of stature, and where everything is.
//!
//! Lengths and heights are Drillis & Contini 1966 as reproduced in Winter 2009, figure 4.1; the distance between the hips and the length of
//! the lumbar spine are those of the atlas. What is marked as ours is drawn by eye: no table gives it.

use super::{
    joint::{Joint, Pose},
    space::{Axes, Vector},
};

/// Stature of the body, mm: the figure for which the sources were put together.
pub const STATURE: f64 = 1750.0;

const fn share(of: f64) -> f64 {
    of * STATURE
}

/// From hip to knee, mm.
pub const THIGH: f64 = share(0.245);
/// From knee to ankle, mm.
pub const SHANK: f64 = share(0.246);
/// From the ankle down to the sole, mm.
pub const ANKLE: f64 = share(0.039);
/// From the end of the heel to the end of the toes, mm.
pub const FOOT: f64 = share(0.152);
/// From the heel to below the ankle, mm; ours.
pub const HEEL: f64 = share(0.040);
/// From below the ankle to the ball of the foot, mm; ours.
pub const BALL: f64 = share(0.075);
/// From shoulder to elbow, mm.
pub const UPPER_ARM: f64 = share(0.186);
/// From elbow to wrist, mm.
pub const FOREARM: f64 = share(0.146);
/// From wrist to finger tips, mm.
pub const HAND: f64 = share(0.108);
/// From the middle to a hip, mm: half of 0.098 of stature.
pub const HALF_HIPS: f64 = share(0.049);
/// From the middle to a shoulder joint, mm: half of the shoulder width, less the flesh around the joint (ours).
pub const HALF_SHOULDERS: f64 = share(0.101);

/// Segments of the trunk in this model: three for the low back, three for the upper back.
pub const TRUNK: usize = 6;
/// From each level of the spine to the next in standing, mm: L1 to S1 is 0.11 of stature, the rest reaches the height of the shoulders.
const LEVELS: [f64; TRUNK] =
    [share(0.11 / 3.0), share(0.11 / 3.0), share(0.11 / 3.0), share(0.036), share(0.036), share(0.036)];
/// How a segment leans forward in standing, degrees: the curves of the spine; ours.
const CURVE: [f64; TRUNK] = [18.0, -2.0, -16.0, -12.0, 4.0, 20.0];
/// The same for the two halves of the neck; ours.
const NECK: [f64; 2] = [20.0, 4.0];
/// From one half of the neck to the next, mm; ours, so that the eyes are at 0.936 and the crown at the stature.
const NECK_LEVEL: f64 = share(0.036);
/// The top of the sacrum from the middle between the hips, mm: behind and above; ours, between the heights of dimple and crest.
const SACRUM: (f64, f64) = (share(-0.024), share(0.070));

/// A side of the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Side {
    /// The person's left.
    Left,
    /// The person's right.
    Right,
}

impl Side {
    /// Both.
    pub const BOTH: [Self; 2] = [Self::Left, Self::Right];

    /// 1 for the left, -1 for the right: the direction of y.
    pub const fn sign(self) -> f64 {
        match self {
            Self::Left => 1.0,
            Self::Right => -1.0,
        }
    }
}

/// A place on the skin that can stay where it is, or hold something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Site {
    /// What one sits on.
    Seat,
    /// The back of the pelvis.
    Sacrum,
    /// The front of the pelvis.
    Pelvis,
    /// The outer side of a hip.
    Hip(Side),
    /// The low back.
    Waist,
    /// Between the shoulder blades.
    UpperBack,
    /// The breastbone.
    Chest,
    /// The back of the head.
    Head,
    /// The front of a knee.
    Knee(Side),
    /// Where a heel touches the floor.
    Heel(Side),
    /// The sole below the ankle; the whole foot.
    Foot(Side),
    /// Where the ball of a foot touches the floor.
    Toes(Side),
    /// The wrist; the whole hand.
    Hand(Side),
    /// The tip of an elbow.
    Elbow(Side),
    /// Between the knees.
    Knees,
    /// Between the ankles.
    Ankles,
    /// Between the hands.
    Hands,
    /// Below the middle of the body at the height of the lower foot.
    Feet,
}

/// Half thickness of the body at a place, mm: ours, for drawing and for what touches the floor.
pub mod flesh {
    use super::share;

    /// Below the seat, behind the sacrum, before the pelvis, beside a hip.
    pub const SEAT: f64 = share(0.056);
    /// The pelvis from front to back.
    pub const PELVIS: f64 = share(0.069);
    /// The pelvis from the middle to the side: half of the outer breadth of 0.191.
    pub const HIPS: f64 = share(0.0955);
    /// The chest from the spine to the back.
    pub const BACK: f64 = share(0.034);
    /// Around a hip, a knee, an ankle.
    pub const LEG: [f64; 3] = [share(0.050), share(0.031), share(0.021)];
    /// Around a shoulder, an elbow, a wrist.
    pub const ARM: [f64; 3] = [share(0.030), share(0.021), share(0.015)];
    /// Heel, ball and toes.
    pub const FOOT: [f64; 3] = [share(0.020), share(0.014), share(0.011)];
    /// The head.
    pub const HEAD: f64 = share(0.056);
}

/// One arm or leg: three joints and the end, from the trunk outwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limb {
    /// Shoulder or hip.
    pub root: Vector,
    /// Elbow or knee.
    pub middle: Vector,
    /// Wrist or ankle.
    pub end: Vector,
    /// How the upper part is turned.
    pub upper: Axes,
    /// How the lower part is turned.
    pub lower: Axes,
    /// How the hand or the foot is turned.
    pub last: Axes,
}

/// Where each level of the spine is: from the sacrum to the base of the skull.
pub type Stations = [Vector; TRUNK + 3];

/// A body in a pose. Places in mm.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// The middle between the hips.
    pub origin: Vector,
    /// How the pelvis is turned.
    pub pelvis: Axes,
    /// How each segment of the trunk is turned, without its curve.
    pub trunk: [Axes; TRUNK],
    /// The line of the spine.
    pub spine: Stations,
    /// How the head is turned.
    pub head: Axes,
    /// Left and right arm.
    pub arms: [Limb; 2],
    /// Left and right leg.
    pub legs: [Limb; 2],
}

impl Body {
    /// The body with these angles, its hips at the origin.
    #[inline(never)]
    pub fn of(pose: &Pose) -> Self {
        let pelvis =
            Axes::default().bent(pose.get(Joint::Pitch)).turned(pose.get(Joint::Turn)).leaned(pose.get(Joint::Lean));
        let mut spine = [pelvis.step(SACRUM.0, 0.0, SACRUM.1); TRUNK + 3];
        let mut trunk = [pelvis; TRUNK];
        let mut axes = pelvis;
        for level in 0..TRUNK {
            let bend = pose.get(if level < TRUNK / 2 { Joint::Lumbar } else { Joint::Thoracic }) / 3.0;
            axes = axes.bent(bend).leaned(pose.get(Joint::Side) / TRUNK as f64);
            trunk[level] = axes;
            spine[level + 1] = spine[level] + along(&axes, CURVE[level], LEVELS[level]);
        }
        let chest = axes;
        for half in 0..NECK.len() {
            axes = axes.bent(pose.get(Joint::Neck) / 3.0).turned(pose.get(Joint::Look) / 3.0);
            spine[TRUNK + half + 1] = spine[TRUNK + half] + along(&axes, NECK[half], NECK_LEVEL);
        }
        let head = axes.bent(pose.get(Joint::Neck) / 3.0).turned(pose.get(Joint::Look) / 3.0);
        let shoulders = spine[TRUNK] + chest.step(share(0.012), 0.0, share(-0.004));
        Self {
            origin: Vector::default(),
            pelvis,
            trunk,
            spine,
            head,
            arms: Side::BOTH.map(|side| arm(pose, side, shoulders, &chest)),
            legs: Side::BOTH.map(|side| leg(pose, side, &pelvis)),
        }
    }

    /// How the chest is turned.
    pub const fn chest(&self) -> &Axes {
        &self.trunk[TRUNK - 1]
    }

    /// The middle of the skull.
    pub fn skull(&self) -> Vector {
        self.spine[TRUNK + 2] + self.head.step(share(0.014), 0.0, share(0.045))
    }

    /// The leg of a side.
    pub const fn leg(&self, side: Side) -> &Limb {
        &self.legs[side as usize]
    }

    /// The arm of a side.
    pub const fn arm(&self, side: Side) -> &Limb {
        &self.arms[side as usize]
    }

    /// Where a place of the skin is.
    #[inline(never)]
    pub fn site(&self, site: Site) -> Vector {
        let between = |a: Vector, b: Vector| (a + b) * 0.5;
        match site {
            Site::Seat => self.origin - self.pelvis.up * flesh::SEAT,
            Site::Sacrum => self.spine[0] - self.pelvis.forward * share(0.040),
            Site::Pelvis => self.origin + self.pelvis.forward * flesh::PELVIS,
            Site::Hip(side) => self.origin + self.pelvis.left * (flesh::HIPS * side.sign()),
            Site::Waist => self.spine[2] - self.trunk[1].forward * flesh::BACK,
            Site::UpperBack => self.spine[TRUNK - 1] - self.chest().forward * flesh::BACK,
            Site::Chest => self.spine[TRUNK - 1] + self.chest().forward * share(0.1),
            Site::Head => self.skull() - self.head.forward * flesh::HEAD,
            Site::Knee(side) => self.leg(side).middle + self.leg(side).lower.forward * flesh::LEG[1],
            Site::Heel(side) => heel(self.leg(side)) - Vector::UP * flesh::FOOT[0],
            Site::Foot(side) => self.leg(side).end - self.leg(side).last.up * ANKLE,
            Site::Toes(side) => ball(self.leg(side)) - Vector::UP * flesh::FOOT[1],
            Site::Hand(side) => self.arm(side).end,
            Site::Elbow(side) => self.arm(side).middle,
            Site::Knees => between(self.legs[0].middle, self.legs[1].middle),
            Site::Ankles => between(self.legs[0].end, self.legs[1].end),
            Site::Feet => {
                let mut low = f64::INFINITY;
                for side in Side::BOTH {
                    let leg = self.leg(side);
                    low = low.min(ball(leg).z - flesh::FOOT[1]).min(heel(leg).z - flesh::FOOT[0]);
                }
                Vector::new(self.origin.x, self.origin.y, low)
            }
            Site::Hands => between(tip(&self.arms[0]), tip(&self.arms[1])),
        }
    }

    /// The body moved by a step.
    #[must_use]
    #[inline(never)]
    pub fn moved(mut self, by: Vector) -> Self {
        self.origin = self.origin + by;
        for level in &mut self.spine {
            *level = *level + by;
        }
        for limb in self.arms.iter_mut().chain(&mut self.legs) {
            for place in [&mut limb.root, &mut limb.middle, &mut limb.end] {
                *place = *place + by;
            }
        }
        self
    }

    /// Everything that can touch the floor: the middle of a round part and its radius, mm.
    #[inline(never)]
    pub fn round_parts(&self) -> Vec<(Vector, f64)> {
        let mut parts = vec![(self.skull(), flesh::HEAD), (self.origin, flesh::SEAT)];
        for (level, axes) in self.trunk.iter().enumerate() {
            parts.push((self.spine[level + 1] + axes.forward * share(0.03), share(0.058)));
        }
        for leg in &self.legs {
            parts.push((leg.root, flesh::LEG[0]));
            parts.push((leg.middle, flesh::LEG[1]));
            parts.push((leg.end, flesh::LEG[2]));
            parts.push((ball(leg), flesh::FOOT[1]));
            parts.push((heel(leg), flesh::FOOT[0]));
            parts.push((toes(leg), flesh::FOOT[2]));
        }
        for arm in &self.arms {
            parts.push((arm.root, flesh::ARM[0]));
            parts.push((arm.middle, flesh::ARM[1]));
            parts.push((arm.end, flesh::ARM[2]));
            parts.push((tip(arm), flesh::ARM[2] * 0.6));
        }
        parts
    }
}

/// The middle of the heel.
pub fn heel(leg: &Limb) -> Vector {
    leg.end + leg.last.step(flesh::FOOT[0] - HEEL, 0.0, flesh::FOOT[0] - ANKLE)
}

/// The middle of the ball of the foot.
pub fn ball(leg: &Limb) -> Vector {
    leg.end + leg.last.step(BALL, 0.0, flesh::FOOT[1] - ANKLE)
}

/// The middle of the end of the toes. They bend where the floor is, as the heel lifts.
pub fn toes(leg: &Limb) -> Vector {
    let radius = flesh::FOOT[2];
    let mut end = leg.end + leg.last.step(FOOT - HEEL - radius, 0.0, radius - ANKLE);
    end.z = end.z.max(radius);
    end
}

/// The end of the fingers.
pub fn tip(arm: &Limb) -> Vector {
    arm.end - arm.last.up * (HAND * 0.85) // a hand at rest is a little bent
}

/// A segment that leans by the curve of the spine and rises by `level` in standing.
fn along(axes: &Axes, curve: f64, level: f64) -> Vector {
    let (sin, cos) = crate::quantity::angle::sin_cos(curve.to_radians());
    axes.step(level * sin / cos, 0.0, level)
}

/// A limb that hangs from the trunk: its joints from the trunk outwards, the length of its bones, and 1 where its middle joint bends
/// backward as a knee, -1 where it bends forward as an elbow.
#[inline(never)]
fn limb(
    pose: &Pose,
    side: Side,
    (root, trunk): (Vector, &Axes),
    [forward, out, turn, middle, last]: [Joint; 5],
    [long, short]: [f64; 2],
    bends: f64,
) -> Limb {
    let (sign, on) = (side.sign(), |joint| pose.on(joint, side));
    let upper = trunk.bent(-on(forward)).leaned(-on(out) * sign).turned(on(turn) * sign);
    let lower = upper.bent(on(middle) * bends);
    let middle = root - upper.up * long;
    Limb { root, middle, end: middle - lower.up * short, upper, lower, last: lower.bent(-on(last)) }
}

fn arm(pose: &Pose, side: Side, shoulders: Vector, chest: &Axes) -> Limb {
    let root = shoulders + chest.left * (HALF_SHOULDERS * side.sign());
    let joints = [Joint::Shoulder, Joint::ArmOut, Joint::ArmTurn, Joint::Elbow, Joint::Wrist];
    limb(pose, side, (root, chest), joints, [UPPER_ARM, FOREARM], -1.0)
}

fn leg(pose: &Pose, side: Side, pelvis: &Axes) -> Limb {
    let root = pelvis.left * (HALF_HIPS * side.sign());
    let joints = [Joint::Hip, Joint::Spread, Joint::HipTurn, Joint::Knee, Joint::Ankle];
    limb(pose, side, (root, pelvis), joints, [THIGH, SHANK], 1.0)
}
