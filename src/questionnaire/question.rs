//! The questions of the comparison.

use super::QuestionId;
use crate::{content::questionnaire::QUESTIONS, text::Message};

/// A question. Every one can be answered with yes, no or "not sure".
#[derive(Debug)]
pub struct Question {
    /// Which one.
    pub id: QuestionId,
    /// The question.
    pub text: Message,
    /// A word of help.
    pub help: Option<Message>,
    /// What counts as yes.
    pub yes_means: Message,
    /// As a reason names it.
    pub short: Message,
    /// Why its answer counts neither way, where it does not.
    pub neutral: Option<Message>,
}

/// Questions under one heading.
#[derive(Debug)]
pub struct QuestionGroup {
    /// Stable id in kebab case.
    pub id: &'static str,
    /// The heading.
    pub title: Message,
    /// Its questions in order.
    pub questions: &'static [&'static Question],
}

impl QuestionId {
    /// Everything about this question.
    pub fn question(self) -> &'static Question {
        &QUESTIONS[self as usize]
    }
}
