//! Lessons over the real screens, and people whose stories a class takes through the pattern check.
//!
//! A lesson is data: each step names the state of a screen as a link holds it, says one thing, asks one question and has notes for the
//! teacher. The built-in ones come from the content ([`lessons`]); a teacher's own is a file ([`read`], [`Lesson::written`],
//! `docs/lesson.schema.json`). Both are the same [`Lesson`] to whoever shows them.

mod built_in;
mod case;
mod read;
mod write;

pub use crate::json::Problem;
pub use built_in::{BuiltIn, StepWords, lesson, lessons};
pub use case::{Case, Gives, case, cases};
pub use read::{Leads, draft, read};

/// The version of the format.
pub const VERSION: i64 = 1;

/// What a lesson may take up: enough for a lesson of two hours, and little enough for a link or a copy of the page.
pub mod limit {
    use std::ops::RangeInclusive;

    /// A file, bytes.
    pub const FILE: usize = 200_000;
    /// Steps of a lesson.
    pub const STEPS: RangeInclusive<usize> = 1..=60;
    /// Minutes of a step.
    pub const MINUTES: RangeInclusive<i64> = 1..=60;
    /// Letters of an id.
    pub const ID: usize = 60;
    /// Letters of an address.
    pub const ROUTE: usize = 1_000;
    /// Letters of a line.
    pub const LINE: usize = 300;
    /// Letters of a text of several lines.
    pub const TEXT: usize = 3_000;
    /// Aims, misconceptions or sources, each a line.
    pub const LINES: RangeInclusive<usize> = 0..=10;
    /// Answers to a question, each a line.
    pub const ANSWERS: RangeInclusive<usize> = 2..=6;
}

/// The shelves of cases and quizzes: in an address they stand before the id of one, so no lesson has such an id.
pub const RESERVED: [&str; 2] = ["cases", "quizzes"];

/// A lesson.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lesson {
    /// Stable id in kebab case, part of its address.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What a class can do after it.
    pub aims: Vec<String>,
    /// For whom it is.
    pub audience: String,
    /// What they should know before.
    pub prior_knowledge: String,
    /// The steps in order.
    pub steps: Vec<Step>,
}

/// A step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// The state of a screen, exactly as a link holds it: `#/disc?posture=slumped`.
    pub route: String,
    /// What it says to the class.
    pub says: String,
    /// What it asks the class.
    pub question: Option<Question>,
    /// What is for the teacher alone.
    pub notes: Notes,
    /// How long it takes, minutes.
    pub minutes: u8,
}

/// A question to the class.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// The question.
    pub asks: String,
    /// The answers to choose from.
    pub answers: Vec<String>,
    /// Which of them the model or the study gives, the first is 1; none where it is open.
    pub right: Option<u8>,
    /// What the model or the study says.
    pub reveals: String,
    /// Where that comes from.
    pub sources: Vec<String>,
}

impl Question {
    /// Whether there is anything to show once the class has predicted.
    pub const fn has_answer(&self) -> bool {
        self.right.is_some() || !self.reveals.is_empty()
    }
}

impl Step {
    /// The same for the question of a step.
    pub fn has_answer(&self) -> bool {
        self.question.as_ref().is_some_and(Question::has_answer)
    }
}

/// What is for the teacher alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// What to say.
    pub say: String,
    /// What people often get wrong here.
    pub misconceptions: Vec<String>,
    /// What the model or the drawing leaves out.
    pub simplified: String,
}

impl Lesson {
    /// How long all steps take, minutes.
    pub fn minutes(&self) -> u32 {
        let mut minutes = 0;
        for step in &self.steps {
            minutes += u32::from(step.minutes);
        }
        minutes
    }
}
