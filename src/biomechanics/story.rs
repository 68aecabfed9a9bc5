//! Stories: a few steps, each a posture in which hours pass or which is bent to again and again. The model finds what
//! they do to a disc.

use super::posture::Posture;
use crate::{content::stories::STORIES, text::Message};

/// A story.
#[derive(Debug, PartialEq)]
pub struct Story {
    /// Stable id in kebab case.
    pub id: &'static str,
    /// Its name.
    pub name: Message,
    /// Its steps, at least one.
    pub steps: &'static [StoryStep],
}

/// A step of a story.
#[derive(Debug, PartialEq)]
pub struct StoryStep {
    /// What happens, in a sentence or two.
    pub words: Message,
    /// The posture that is taken.
    pub posture: &'static Posture,
    /// Whole hours in that posture.
    pub hours: u32,
    /// Bends from neutral to that posture.
    pub bends: u32,
}

/// Every story, in the order in which they are offered.
pub fn stories() -> &'static [Story] {
    STORIES
}

/// The story with this id.
pub fn story(id: &str) -> Option<&'static Story> {
    STORIES.iter().find(|story| story.id == id)
}
