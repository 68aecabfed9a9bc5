//! Stories of people whom a class takes through the pattern check. The people are made up; the answers go the way of any answers.

use crate::{
    content::{sources::Source, teach::CASES},
    questionnaire::{Answers, Problem, read},
    text::Message,
};

/// A story.
pub struct Case {
    /// Stable id in kebab case, part of its address.
    pub id: &'static str,
    /// Name, age and job.
    pub person: Message,
    /// The story in three parts: how it began, how it behaves, what else there is.
    pub parts: [Message; 3],
    /// What the comparison gives, in words.
    pub outcome: Message,
    /// How it went on.
    pub follow_up: Message,
    /// The answers, as a file of the pattern check holds them.
    pub input: &'static str,
    /// What the story says that the comparison gives.
    pub gives: Gives,
    /// Where the course of the story comes from.
    pub sources: &'static [Source],
}

/// What a story says that the comparison gives, by the names in files.
pub struct Gives {
    /// How soon to act; empty where no sign asks for it.
    pub urgency: &'static str,
    /// The warning signs that count.
    pub flags: &'static [&'static str],
    /// The patterns that are close, all of them.
    pub close: &'static [&'static str],
    /// The patterns with some resemblance, all of them.
    pub some: &'static [&'static str],
    /// A pattern, and what the story names as speaking for it.
    pub reasons_for: &'static [(&'static str, &'static [&'static str])],
    /// A pattern, and what the story names as speaking against it.
    pub reasons_against: &'static [(&'static str, &'static [&'static str])],
}

/// All of them, in the order of the page.
pub fn cases() -> &'static [Case] {
    &CASES
}

/// The story with this id.
pub fn case(id: &str) -> Option<&'static Case> {
    CASES.iter().find(|case| case.id == id)
}

impl Case {
    /// Its address.
    pub fn route(&self) -> String {
        ["#/teach/cases/", self.id].concat()
    }

    /// What this person answers.
    pub fn answers(&self) -> Result<Answers, Problem> {
        read(self.input)
    }
}
