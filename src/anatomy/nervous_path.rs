//! The way of a signal: from where a nerve is hit, through spinal cord to brain, and where the brain feels it.
//!
//! Seen from behind, in the frame of [`super::body_map`]; the struck nerve is on the person's right.

use super::body_map::{Dermatome, outline};
use crate::{anatomy::Body, content::anatomy::measure, geometry::Point};

/// Which nerve is hit, and where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Story {
    /// The ulnar nerve at the elbow: the funny bone.
    #[default]
    FunnyBone,
    /// The root L5 behind a disc.
    RootL5,
    /// The root S1 behind a disc.
    RootS1,
}

impl Story {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 3] = [Self::FunnyBone, Self::RootL5, Self::RootS1];

    /// Its name in addresses and style classes.
    pub const fn name(self) -> &'static str {
        match self {
            Self::FunnyBone => "funny-bone",
            Self::RootL5 => "l5",
            Self::RootS1 => "s1",
        }
    }

    /// The skin in which the brain feels it, for a root.
    pub const fn skin(self) -> Option<Dermatome> {
        match self {
            Self::FunnyBone => None,
            Self::RootL5 => Some(Dermatome::L5),
            Self::RootS1 => Some(Dermatome::S1),
        }
    }

    /// Where the nerve is hit.
    pub fn hit(self) -> Point {
        let [_, elbow, ..] = outline::arm_joints();
        match self {
            Self::FunnyBone => elbow + Point::new(-26.0, -4.0),
            Self::RootL5 => Point::new(14.0, 26.0),
            Self::RootS1 => Point::new(12.0, -4.0),
        }
    }

    /// From where it is hit to the brain.
    pub fn to_the_brain(self) -> Vec<Point> {
        let head = Body::level(measure::CHIN_LEVEL) + measure::HEAD_HEIGHT * measure::REFERENCE_HEIGHT * 0.6;
        let neck = Body::level(measure::SHOULDER_LEVEL) + 60.0;
        let [shoulder, ..] = outline::arm_joints();
        let mut way = vec![self.hit()];
        if self == Self::FunnyBone {
            way.extend([shoulder + Point::new(-20.0, -60.0), Point::new(60.0, neck - 20.0)]);
        }
        way.extend([Point::new(0.0, neck.min(self.hit().y + 600.0)), Point::new(0.0, head)]);
        way
    }
}
