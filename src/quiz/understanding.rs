//! Questions about what was understood, each wrong answer with the reason why it is wrong. The same seed asks all pupils the same.

use super::Dice;
use crate::{
    content::{sources::Source, teach::QUIZZES},
    text::{Language, Message},
};

/// A row of questions.
pub struct Quiz {
    /// Stable id in kebab case, part of its address.
    pub id: &'static str,
    /// Its name.
    pub name: Message,
    /// Its questions.
    pub questions: &'static [Question],
}

/// A question.
pub struct Question {
    /// What is asked.
    pub asks: Message,
    /// The right answer.
    pub right: Message,
    /// Why it is right.
    pub because: Message,
    /// The wrong answers, a line each.
    pub wrong: Message,
    /// Why each is wrong, a line each in the same order.
    pub reasons: Message,
    /// Where that comes from.
    pub sources: &'static [Source],
}

/// An answer that is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offered {
    /// The answer.
    pub answer: &'static str,
    /// Why it is right or wrong.
    pub reason: &'static str,
    /// Whether it is right.
    pub is_right: bool,
}

/// All of them, in the order of the page.
pub fn quizzes() -> &'static [Quiz] {
    &QUIZZES
}

/// The quiz with this id.
pub fn quiz(id: &str) -> Option<&'static Quiz> {
    QUIZZES.iter().find(|quiz| quiz.id == id)
}

impl Quiz {
    /// Its address.
    pub fn route(&self) -> String {
        ["#/teach/quizzes/", self.id].concat()
    }

    /// The questions with their answers, in the order of this seed.
    pub fn asked(&self, seed: u32, language: Language) -> Vec<(&'static Question, Vec<Offered>)> {
        let mut dice = Dice::new(seed);
        let mut asked = Vec::new();
        for question in self.questions {
            asked.push((question, question.offered(language)));
        }
        dice.shuffle(&mut asked);
        for (_, offered) in &mut asked {
            dice.shuffle(offered);
        }
        asked
    }
}

impl Question {
    /// The answers, the right one first.
    fn offered(&self, language: Language) -> Vec<Offered> {
        let [answer, reason] = [self.right, self.because].map(|message| message.in_language(language));
        let mut offered = vec![Offered { answer, reason, is_right: true }];
        let [wrong, reasons] = [self.wrong, self.reasons].map(|message| message.in_language(language).split('\n'));
        for (answer, reason) in wrong.zip(reasons) {
            offered.push(Offered { answer, reason, is_right: false });
        }
        offered
    }
}
