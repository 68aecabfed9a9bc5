//! Bending again and again, under way or ended.

use super::super::setup::Setup;
use crate::biomechanics::Repetition;

/// Bending again and again, under way or ended.
#[derive(Clone, Debug)]
pub struct Bending {
    pub(super) repetition: Repetition,
    pub(super) before: Setup,
    pub(super) stage: Stage,
    pub(super) slices: u32,
}

/// Compared by what it tells, as the disc follows from that.
impl PartialEq for Bending {
    fn eq(&self, other: &Self) -> bool {
        let told = |it: &Self| (it.before, it.stage, it.progress(), it.slices);
        told(self) == told(other)
    }
}

/// How far bending is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Goes on by itself.
    Running,
    /// Waits.
    Paused,
    /// Reached its end, or was ended.
    Ended,
}

impl Bending {
    /// Bends so far, and bends wanted.
    pub fn progress(&self) -> (u32, u32) {
        (self.repetition.done(), self.repetition.wanted())
    }

    /// Whether it goes on, waits or has ended.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// The damage of the back wall before it began, and so far.
    pub fn damage(&self) -> (f64, f64) {
        (self.before.condition.damage, self.repetition.disc().condition().damage)
    }

    /// A number that changes with every piece that was done.
    pub fn slices(&self) -> u32 {
        self.slices
    }
}
