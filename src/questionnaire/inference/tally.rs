//! The weight of the answers in one pattern, and what it could have been.

use super::{Evidence, Resemblance};
use crate::{
    content::questionnaire::{AGE_BORDERS, PROFILES, RULES},
    questionnaire::{
        Age, Answer, AnswerSheet, Answers, Finding, Id, PatternId, Profile, QuestionId, Row, Thresholds, Weighed,
        answers_with_regions,
    },
};
use std::sync::LazyLock;

/// What is known: answers after the drawing, and the age.
#[derive(Clone, Copy)]
pub struct Facts {
    answers: AnswerSheet,
    age: Option<Age>,
}

impl Facts {
    pub fn of(answers: &Answers) -> Self {
        Self { answers: answers_with_regions(answers), age: answers.age }
    }

    pub fn with(&self, question: QuestionId, answer: Answer) -> Self {
        Self { answers: self.answers.with(question, answer), ..*self }
    }

    /// Yes or no to a finding; nothing when it is open, or when the row needs another answer that is not yes.
    pub fn finds(&self, row: &Row) -> Option<bool> {
        if row.only_if.is_some_and(|other| self.answers.get(other) != Some(Answer::Yes)) {
            return None;
        }
        match row.finding {
            Finding::Question(id) => self.answered(id),
            Finding::Age(age) => self.age.map(|years| age.limit.holds(years)),
        }
    }

    pub fn answered(&self, question: QuestionId) -> Option<bool> {
        match self.answers.get(question) {
            Some(Answer::Yes) => Some(true),
            Some(Answer::No) => Some(false),
            Some(Answer::Unsure) | None => None,
        }
    }
}

/// The weight of the answers in one pattern, and what it could have been. Log odds.
#[derive(Clone, Copy, Default)]
pub struct Tally {
    /// Of the answers given.
    pub weight: f64,
    /// The most that the questions answered could have given.
    pub reach: f64,
    published_reach: f64,
}

impl Tally {
    pub fn of(profile: &Profile, facts: &Facts) -> Self {
        let mut tally = Self::default();
        for (index, row) in profile.rows.iter().enumerate() {
            let Finding::Question(question) = row.finding else {
                continue;
            };
            if facts.answered(question).is_none() {
                continue;
            }
            if let Some(present) = facts.finds(row)
                && counts_in_family(profile, index, &|other| {
                    facts.finds(other).map(|present| side(other, present).weight().abs())
                })
            {
                tally.weight += side(row, present).weight();
            }
            if counts_in_family(profile, index, &|other| facts.finds(other).map(|_| other.reach())) {
                tally.add_reach(row.reach(), row.published);
            }
        }
        if let Some(age) = facts.age {
            let asked = |question| facts.answered(question).is_some();
            let given = |question| facts.answered(question) == Some(true);
            tally.weight += total(&ages(profile, age.years(), &given));
            tally.add_best_age(profile, &asked);
        }
        tally
    }

    /// The most that the pattern could reach with everything answered; the content decides it, so it is computed once.
    pub fn whole(profile: &Profile) -> Self {
        static WHOLE: LazyLock<[Tally; PatternId::COUNT]> =
            LazyLock::new(|| PROFILES.each_ref().map(Tally::compute_whole));
        WHOLE.get(profile.pattern.id.index()).copied().unwrap_or_default()
    }

    fn compute_whole(profile: &'static Profile) -> Self {
        let mut tally = Self::default();
        for (index, row) in profile.rows.iter().enumerate() {
            if matches!(row.finding, Finding::Question(_))
                && counts_in_family(profile, index, &|other| Some(other.reach()))
            {
                tally.add_reach(row.reach(), row.published);
            }
        }
        tally.add_best_age(profile, &|_| true);
        tally
    }

    pub fn add_reach(&mut self, reach: f64, published: bool) {
        self.reach += reach;
        if published {
            self.published_reach += reach;
        }
    }

    /// The best that any age could add, where `open` says which conditions of a row can be met.
    fn add_best_age(&mut self, profile: &Profile, open: &dyn Fn(QuestionId) -> bool) {
        let mut best = Vec::new();
        for years in AGE_BORDERS {
            let here = ages(profile, *years, open);
            if total(&here) > 0.0 && total(&here) >= total(&best) {
                best = here;
            }
        }
        for (weight, published) in best {
            self.add_reach(weight, published);
        }
    }

    pub fn resemblance(&self, whole: &Self, thresholds: &Thresholds) -> Resemblance {
        let agreement = self.weight / self.reach;
        if agreement >= thresholds.close_from && self.covers(whole, thresholds.close_covered) {
            Resemblance::Close
        } else if agreement >= thresholds.some_from && self.covers(whole, thresholds.some_covered) {
            Resemblance::Some
        } else {
            Resemblance::Little
        }
    }

    /// Whether the questions answered could have given this share of the whole description.
    pub fn covers(&self, whole: &Self, share: f64) -> bool {
        self.reach > 0.0 && whole.reach > 0.0 && self.reach / whole.reach >= share
    }

    /// Of what was asked; of the whole description when nothing was.
    pub fn evidence(&self, profile: &Profile) -> Evidence {
        let measured = if self.reach > 0.0 { *self } else { Self::whole(profile) };
        if measured.published_reach >= RULES.studied_share * measured.reach {
            Evidence::Studied
        } else {
            Evidence::LittleStudied
        }
    }
}

/// The weight that each age row adds at this age, and whether it is published; `met` says which conditions of a row are met.
fn ages(profile: &Profile, years: u8, met: &dyn Fn(QuestionId) -> bool) -> Vec<(f64, bool)> {
    let mut ages = Vec::new();
    for row in profile.age_rows() {
        if let Finding::Age(age) = row.finding
            && row.only_if.is_none_or(met)
        {
            ages.push((side(row, age.limit.holds_at(years)).weight(), row.published));
        }
    }
    ages
}

fn total(ages: &[(f64, bool)]) -> f64 {
    let mut total = 0.0;
    for (weight, _) in ages {
        total += weight;
    }
    total
}

/// What a row weighs when the finding is there, or not.
pub fn side(row: &Row, present: bool) -> Weighed {
    if present { row.yes } else { row.no }
}

/// Whether the row is among those that count in its family, by `strength`; a row whose strength is unknown takes no place.
/// Rows without a family always count.
#[inline(never)]
pub fn counts_in_family(profile: &Profile, index: usize, strength: &dyn Fn(&Row) -> Option<f64>) -> bool {
    let Some(row) = profile.rows.get(index) else {
        return false;
    };
    let Some(family) = row.family else {
        return true;
    };
    let places = RULES.counted_in_family.get(usize::from(family)).copied().unwrap_or(usize::MAX);
    let Some(own) = strength(row) else {
        return false;
    };
    let mut stronger = 0;
    for (place, other) in profile.rows.iter().enumerate() {
        if other.family == row.family
            && strength(other).is_some_and(|other| other > own || (other == own && place < index))
        {
            stronger += 1;
        }
    }
    stronger < places
}
