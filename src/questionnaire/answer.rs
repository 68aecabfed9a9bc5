//! What a person said: pure data, in no order, with nothing computed.

use super::{DetailId, Id, Marks, NotForYou, QuestionId, RedFlag, RedFlagId, Sheet};
use crate::{
    content::questionnaire::RULES,
    text::{self, Message},
};
use std::fmt;

/// An answer to any question. "Not sure" is always allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not sure.
    Unsure,
}

impl Answer {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Unsure];

    /// Its name in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unsure => "unsure",
        }
    }

    /// Its word on the page.
    pub const fn word(self) -> Message {
        match self {
            Self::Yes => text::ANSWER_YES,
            Self::No => text::ANSWER_NO,
            Self::Unsure => text::ANSWER_UNSURE,
        }
    }
}

/// An age in whole years, from 0 to the highest of the rules (120).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Age(u8);

/// A number that is no age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnAge(pub i64);

impl Age {
    /// The age, unless it is negative or above the highest.
    pub fn new(years: i64) -> Result<Self, NotAnAge> {
        u8::try_from(years).ok().filter(|years| *years <= RULES.oldest).map(Self).ok_or(NotAnAge(years))
    }

    /// Whole years.
    pub const fn years(self) -> u8 {
        self.0
    }
}

impl fmt::Display for NotAnAge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is not an age; whole years from 0 to {} are allowed", self.0, RULES.oldest)
    }
}

/// Answers to the questions of the comparison.
pub type AnswerSheet = Sheet<QuestionId, Answer, { QuestionId::COUNT }>;

/// Everything a person said. What was not asked is absent.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Answers {
    /// Whether somebody answers for another person. It is kept for the words only and changes no comparison.
    pub for_another: bool,
    /// Age, if told.
    pub age: Option<Age>,
    /// Pregnant?
    pub pregnant: Option<Answer>,
    /// Operated on in the last weeks?
    pub recent_surgery: Option<Answer>,
    /// The red flags.
    pub red_flags: Sheet<RedFlagId, Answer, { RedFlagId::COUNT }>,
    /// Their details.
    pub details: Sheet<DetailId, Answer, { DetailId::COUNT }>,
    /// What was marked on the body drawing. The kind of feeling is never written down.
    pub regions: Marks,
    /// The questions of the comparison.
    pub answers: AnswerSheet,
}

impl Answers {
    /// Why the comparison is not made for this person, if it is not. "Not sure" does not send anybody away.
    pub fn not_for_you(&self) -> Option<NotForYou> {
        if self.age.is_some_and(|age| age.years() < RULES.youngest) {
            Some(NotForYou::Under16)
        } else if self.pregnant == Some(Answer::Yes) {
            Some(NotForYou::Pregnant)
        } else if self.recent_surgery == Some(Answer::Yes) {
            Some(NotForYou::RecentSurgery)
        } else {
            None
        }
    }

    /// None of these signs is there. An answer that was given is not taken back by a word about the others.
    pub fn deny(&mut self, signs: &[&RedFlag]) {
        for sign in signs {
            if self.red_flags.get(sign.id).is_none() {
                self.answer_flag(sign.id, Some(Answer::No));
            }
        }
    }

    /// Whether one of these signs is there.
    pub fn has_one_of(&self, signs: &[RedFlagId]) -> bool {
        signs.iter().any(|sign| self.red_flags.get(*sign) == Some(Answer::Yes))
    }

    /// Changes the answer to a red flag. A detail is asked after a yes only, so its answer goes when the yes goes.
    pub fn answer_flag(&mut self, flag: RedFlagId, answer: Option<Answer>) {
        match answer {
            Some(answer) => self.red_flags.set(flag, answer),
            None => self.red_flags.clear(flag),
        }
        if answer != Some(Answer::Yes) {
            for &detail in DetailId::ALL.iter().filter(|detail| detail.flag() == flag) {
                self.details.clear(detail);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_age_is_between_0_and_120_years() {
        assert_eq!(Age::new(0).map(Age::years), Ok(0));
        assert_eq!(Age::new(120).map(Age::years), Ok(120));
        for wrong in [-1, 121, 256, i64::MIN, i64::MAX] {
            assert_eq!(Age::new(wrong), Err(NotAnAge(wrong)));
        }
    }

    #[test]
    fn sixteen_is_old_enough_and_fifteen_is_not() {
        let of_age = |years| Answers { age: Age::new(years).ok(), ..Answers::default() }.not_for_you();
        assert_eq!(of_age(15), Some(NotForYou::Under16));
        assert_eq!(of_age(16), None);
    }

    #[test]
    fn taking_back_a_yes_takes_its_details_with_it() {
        let mut answers = Answers::default();
        answers.answer_flag(RedFlagId::In1, Some(Answer::Yes));
        answers.details.set(DetailId::In1VeryIll, Answer::Yes);
        answers.answer_flag(RedFlagId::In1, Some(Answer::No));
        assert_eq!(answers.details.get(DetailId::In1VeryIll), None);
    }
}
