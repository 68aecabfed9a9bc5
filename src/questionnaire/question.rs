//! The questions of the comparison.

use super::{Answer, Answers, Id, QuestionId, RedFlagId, region::drawn};
use crate::{
    content::questionnaire::{QUESTIONS, SELDOM_TOGETHER, SELDOM_WITH_SIGN},
    text::Message,
};

/// A question. Every one can be answered with yes, no or "not sure".
#[derive(Debug)]
pub struct Question {
    /// Which one.
    pub id: QuestionId,
    /// The question.
    pub text: Message,
    /// The same about another person, where the words differ.
    pub of_another: Option<Message>,
    /// A word of help.
    pub help: Option<Message>,
    /// The same about another person, where the words differ.
    pub help_of_another: Option<Message>,
    /// What counts as yes.
    pub yes_means: Message,
    /// As a reason names it.
    pub short: Message,
    /// Why its answer counts neither way, where it does not.
    pub neutral: Option<Message>,
    /// Warning signs that are asked once more after a yes: one may be noticed only now.
    pub signs_after_yes: &'static [RedFlagId],
}

impl Question {
    /// The question and its help, about oneself or about another person.
    pub fn words(&self, about_another: bool) -> (Message, Option<Message>) {
        if about_another {
            (self.of_another.unwrap_or(self.text), self.help_of_another.or(self.help))
        } else {
            (self.text, self.help)
        }
    }
}

/// Two answers that are worth a second look together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contradiction {
    /// Both were answered with yes, which is seldom true of the same pain.
    BothYes([QuestionId; 2]),
    /// The same of a question and a warning sign.
    WithSign(QuestionId, RedFlagId),
    /// Answered with no, while a mark on the drawing says yes.
    Drawing(QuestionId),
}

/// What does not seem to fit together. It changes nothing: pain differs from day to day.
#[inline(never)]
pub fn contradictions(answers: &Answers) -> Vec<Contradiction> {
    let said = |id: QuestionId| answers.answers.get(id);
    let drawn = drawn(answers);
    let mut found = Vec::new();
    for pair in SELDOM_TOGETHER {
        if pair.iter().all(|id| said(*id) == Some(Answer::Yes)) {
            found.push(Contradiction::BothYes(*pair));
        }
    }
    for (id, sign) in SELDOM_WITH_SIGN {
        if said(*id) == Some(Answer::Yes) && answers.has_one_of(&[*sign]) {
            found.push(Contradiction::WithSign(*id, *sign));
        }
    }
    for id in QuestionId::ALL {
        if said(*id) == Some(Answer::No) && drawn.get(*id).is_some() {
            found.push(Contradiction::Drawing(*id));
        }
    }
    found
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pain_that_sitting_eases_seldom_goes_with_cramps_that_standing_still_eases() {
        let mut answers = Answers::default();
        answers.answers.set(QuestionId::Claudication, Answer::Yes);
        answers.red_flags.set(RedFlagId::Va3, Answer::Unsure);
        assert!(contradictions(&answers).is_empty(), "not sure contradicts nothing");
        answers.red_flags.set(RedFlagId::Va3, Answer::Yes);
        assert_eq!(contradictions(&answers), [Contradiction::WithSign(QuestionId::Claudication, RedFlagId::Va3)]);
    }
}
