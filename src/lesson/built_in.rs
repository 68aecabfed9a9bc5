//! The lessons that come with the page, from the content.

use super::{Lesson, Notes, Question, Step};
use crate::{
    content::{sources::Source, teach::LESSONS},
    text::{Language, Message},
};

/// A lesson of the content.
pub struct BuiltIn {
    /// Stable id in kebab case, part of its address.
    pub id: &'static str,
    /// Its name.
    pub title: Message,
    /// What a class can do after it, a line each.
    pub aims: Message,
    /// For whom it is.
    pub audience: Message,
    /// What they should know before.
    pub prior: Message,
    /// How long it is announced to take, minutes.
    pub minutes: u8,
    /// Its steps.
    pub steps: &'static [StepWords],
}

/// A step of a lesson of the content.
pub struct StepWords {
    /// The state of a screen, as a link holds it.
    pub route: &'static str,
    /// How long it takes, minutes.
    pub minutes: u8,
    /// Which answer the model or the study gives, the first is 1; 0 where the question is open.
    pub right: u8,
    /// What it says to the class.
    pub says: Message,
    /// What it asks the class.
    pub asks: Message,
    /// The answers, a line each.
    pub answers: Message,
    /// What the model or the study says.
    pub reveals: Message,
    /// What the teacher can say.
    pub say: Message,
    /// What people often get wrong, a line each.
    pub misconceptions: Message,
    /// What the model or the drawing leaves out.
    pub simplified: Message,
    /// Where all that comes from.
    pub sources: &'static [Source],
}

/// All of them, in the order of the page.
pub fn lessons() -> &'static [BuiltIn] {
    &LESSONS
}

/// The lesson with this id.
pub fn lesson(id: &str) -> Option<&'static BuiltIn> {
    LESSONS.iter().find(|lesson| lesson.id == id)
}

impl BuiltIn {
    /// Its address.
    pub fn route(&self) -> String {
        ["#/teach/", self.id].concat()
    }

    /// The address of a step; the first is 1.
    pub fn step_route(&self, number: usize) -> String {
        [&self.route(), "/", &number.to_string()].concat()
    }

    /// The same as a lesson that can be shown, changed and saved.
    pub fn in_language(&self, language: Language) -> Lesson {
        let lines = |message: Message| message.in_language(language).split('\n').map(str::to_owned).collect();
        let text = |message: Message| message.owned(language);
        let step = |step: &StepWords| Step {
            route: step.route.to_owned(),
            says: text(step.says),
            question: Some(Question {
                asks: text(step.asks),
                answers: lines(step.answers),
                right: Some(step.right).filter(|right| *right > 0),
                reveals: text(step.reveals),
                sources: step.sources.iter().map(|source| source.cite().to_owned()).collect(),
            }),
            notes: Notes {
                say: text(step.say),
                misconceptions: lines(step.misconceptions),
                simplified: text(step.simplified),
            },
            minutes: step.minutes,
        };
        Lesson {
            id: self.id.to_owned(),
            title: text(self.title),
            aims: lines(self.aims),
            audience: text(self.audience),
            prior_knowledge: text(self.prior),
            steps: self.steps.iter().map(step).collect(),
        }
    }
}
