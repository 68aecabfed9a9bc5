//! A story under way.

use super::Moment;
use crate::biomechanics::{Story, story::StoryStep};

/// A story that is being told.
#[derive(Clone, Debug, PartialEq)]
pub struct Telling {
    pub(super) story: &'static Story,
    pub(super) step: usize,
    pub(super) before: Vec<Moment>,
}

impl Telling {
    /// The story.
    pub fn story(&self) -> &'static Story {
        self.story
    }

    /// The place of the present step, from 0.
    pub fn step(&self) -> usize {
        self.step
    }

    /// What the present step says and does.
    pub fn now(&self) -> Option<&'static StoryStep> {
        self.story.steps.get(self.step)
    }

    /// Whether there is a step after this one.
    pub fn goes_on(&self) -> bool {
        self.step + 1 < self.story.steps.len()
    }
}
