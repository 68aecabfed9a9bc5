//! Exercises and postures as data, and the body at any moment of one: a pure function of time.

use super::{
    body::{Body, Side, Site},
    joint::{COUNT, Joint, Pose},
    solve,
};
use crate::{biomechanics::Posture, content::movement::EXERCISES};

/// What the breath does on the way to a key pose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breath {
    /// As it comes.
    Free,
    /// In.
    In,
    /// Out.
    Out,
}

/// A place of the body that stays where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plant {
    /// The place.
    pub site: Site,
    /// Its height above the floor, cm; without one, the height that the first key pose gives it.
    pub height: Option<i16>,
}

/// A hand that stays on a place of the own body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hold {
    /// Whose hand.
    pub hand: Side,
    /// What it holds.
    pub site: Site,
}

/// A pose that the exercise comes through.
#[derive(Debug, PartialEq)]
pub struct Key {
    /// Angles in the order of [`super::Joint`], whole degrees.
    pub angles: [i16; COUNT],
    /// From the pose before, tenths of a second; for the first one, from the last.
    pub reach: u16,
    /// How long it is held, tenths of a second.
    pub hold: u16,
    /// What the breath does on the way.
    pub breath: Breath,
    /// The posture of the lab that this is.
    pub lab: Option<&'static Posture>,
}

/// A thing in the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum PropKind {
    Mat,
    Chair,
    Stool,
    Bed,
    Step,
    Counter,
    Wall,
    Bar,
    Ball,
    Roller,
    Towel,
    Pillow,
    Band,
    Box,
    Trolley,
}

/// Where a thing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prop {
    /// What it is.
    pub kind: PropKind,
    /// The place of the body that it is beside; without one, the point of the floor below the anchor.
    pub at: Option<Site>,
    /// From there forward, to the left and upwards, cm.
    pub by: [i16; 3],
    /// Whether it goes with the body; otherwise it stays where it was in the first key pose.
    pub moves: bool,
}

/// From where a body is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Camera {
    /// 0 from the person's right side, 90 from the front, degrees.
    pub turn: i16,
    /// How far from above, degrees.
    pub tilt: i16,
}

impl Camera {
    /// From the right side.
    pub const SIDE: Self = Self { turn: 0, tilt: 0 };
    /// From the front.
    pub const FRONT: Self = Self { turn: 90, tilt: 0 };
}

/// An exercise or a posture.
#[derive(Debug, PartialEq)]
pub struct Exercise {
    /// Stable id in kebab case, as in addresses.
    pub id: &'static str,
    /// Pain above this ends it, 0 to 10, where its sources ask for less than the rule that holds for all.
    pub most_pain: Option<u8>,
    /// The key poses in order; after the last one it begins again.
    pub keys: &'static [Key],
    /// The place that carries the body and stays.
    pub anchor: Plant,
    /// Further places that stay.
    pub plants: &'static [Plant],
    /// Hands on the own body.
    pub holds: &'static [Hold],
    /// What is in the room.
    pub props: &'static [Prop],
    /// From where it reads best.
    pub camera: Camera,
}

/// Where a moment is in an exercise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Phase {
    /// The key pose that is reached or held.
    pub key: usize,
    /// How much of the way to it is behind, 0 to 1; 1 while it is held.
    pub share: f64,
}

/// All exercises and postures in the order in which they are offered.
pub fn exercises() -> &'static [Exercise] {
    EXERCISES
}

/// The exercise with this id.
pub fn exercise(id: &str) -> Option<&'static Exercise> {
    EXERCISES.iter().find(|exercise| exercise.id == id)
}

fn seconds(tenths: u16) -> f64 {
    f64::from(tenths) / 10.0
}

impl Exercise {
    /// One time through all key poses, seconds. 0 for a posture, which is one key pose.
    pub fn duration(&self) -> f64 {
        if self.keys.len() < 2 {
            return 0.0;
        }
        let mut sum = 0.0;
        for key in self.keys {
            sum += seconds(key.reach) + seconds(key.hold);
        }
        sum
    }

    /// Where so many seconds after the beginning are. It begins when the first key pose is reached; any number is a moment.
    #[inline(never)]
    pub fn phase(&self, time: f64) -> Phase {
        let duration = self.duration();
        if duration <= 0.0 || !time.is_finite() {
            return Phase { key: 0, share: 1.0 };
        }
        let mut left = time - (time / duration).floor() * duration;
        for step in 0..self.keys.len() {
            left -= seconds(self.keys[step].hold);
            if left <= 0.0 {
                return Phase { key: step, share: 1.0 };
            }
            let next = (step + 1) % self.keys.len();
            let reach = seconds(self.keys[next].reach);
            if left < reach {
                return Phase { key: next, share: left / reach };
            }
            left -= reach;
        }
        Phase { key: 0, share: 1.0 }
    }

    /// The angles that the data gives at a moment, before what is planted is brought to its place.
    pub fn pose(&self, phase: Phase) -> Pose {
        let Some(end) = self.keys.get(phase.key) else { return Pose::default() };
        let end = Pose::whole(&end.angles);
        let before = (phase.key + self.keys.len() - 1) % self.keys.len();
        let s = phase.share;
        Pose::whole(&self.keys[before].angles).towards(&end, s * s * (3.0 - 2.0 * s))
    }

    /// The key pose that is nearest to a moment.
    pub fn nearest_key(&self, time: f64) -> usize {
        let Phase { key, share } = self.phase(time);
        let before = key + self.keys.len().max(1) - 1;
        if share < 0.5 { before % self.keys.len().max(1) } else { key }
    }

    /// The moment at which a key pose is reached, s.
    pub fn reached(&self, key: usize) -> f64 {
        let mut time = 0.0;
        for step in 1..=key.min(self.keys.len().saturating_sub(1)) {
            time += seconds(self.keys[step - 1].hold) + seconds(self.keys[step].reach);
        }
        time
    }

    /// Whether the lab knows the postures that it goes between.
    pub fn is_known_to_lab(&self) -> bool {
        let known = self.keys.iter().filter(|key| key.lab.is_some()).count();
        known >= self.keys.len().min(2)
    }

    /// Whether it is done with one side at a time: a pose of it has no mirror image among its poses. Where the head looks to does not count.
    pub fn is_one_sided(&self) -> bool {
        let mirrors = |a: &Key, b: &Key| {
            (0..COUNT).all(|index| {
                let is_turned = [Joint::Turn, Joint::Lean, Joint::Side].iter().any(|joint| *joint as usize == index);
                let other = if index < Joint::Shoulder as usize { index } else { index ^ 1 };
                let sign = if is_turned { -1 } else { 1 };
                index == Joint::Look as usize || a.angles[index] == sign * b.angles[other]
            })
        };
        !self.keys.iter().all(|a| self.keys.iter().any(|b| mirrors(a, b)))
    }

    /// The body so many seconds after the beginning.
    pub fn body(&self, time: f64) -> Body {
        self.phase_body(self.phase(time))
    }

    /// The angles at a moment as they are after everything planted was brought to its place, degrees.
    pub fn measured(&self, time: f64) -> Pose {
        let pose = self.pose(self.phase(time));
        solve::measured(&solve::body(self, &pose), &pose)
    }

    /// The body in a phase.
    pub fn phase_body(&self, phase: Phase) -> Body {
        solve::body(self, &self.pose(phase))
    }

    /// The body in a key pose.
    pub fn key_body(&self, key: usize) -> Body {
        self.phase_body(Phase { key, share: 1.0 })
    }
}
