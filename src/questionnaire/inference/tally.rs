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

    /// Whether what a row weighs with these answers counts in its family.
    pub fn counts(&self, profile: &Profile, index: usize) -> bool {
        counts_in_family(profile, index, &|row| self.finds(row).map(|present| side(row, present).weight().abs()))
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
                && facts.counts(profile, index)
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
            tally.weight += age_weight(profile, age.years(), &given);
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
        let (mut best, mut most) = (None, 0.0);
        for &years in AGE_BORDERS {
            let weight = age_weight(profile, years, open);
            if weight > most {
                (best, most) = (Some(years), weight);
            }
        }
        if let Some(best) = best {
            for row in profile.age_rows() {
                self.add_reach(weight_at(row, best, open), row.published);
            }
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

/// The weight that the rows of the age add at this age.
fn age_weight(profile: &Profile, years: u8, met: &dyn Fn(QuestionId) -> bool) -> f64 {
    let mut weight = 0.0;
    for row in profile.age_rows() {
        weight += weight_at(row, years, met);
    }
    weight
}

/// The weight that a row of the age adds at this age, where its condition is met.
fn weight_at(row: &Row, years: u8, met: &dyn Fn(QuestionId) -> bool) -> f64 {
    match row.finding {
        Finding::Age(age) if row.only_if.is_none_or(met) => side(row, age.limit.holds_at(years)).weight(),
        _ => 0.0,
    }
}

/// What a row weighs when the finding is there, or not.
pub fn side(row: &Row, present: bool) -> Weighed {
    if present { row.yes } else { row.no }
}

/// Whether the row is among those that count in its family, by `strength`; a row whose strength is unknown takes no place.
/// Rows without a family always count.
fn counts_in_family(profile: &Profile, index: usize, strength: &dyn Fn(&Row) -> Option<f64>) -> bool {
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
            && let Some(other) = strength(other)
            && (other > own || (other == own && place < index))
        {
            stronger += 1;
        }
    }
    stronger < places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_age_is_the_best_of_all_ages() {
        for profile in &PROFILES {
            for is_open in [true, false] {
                let open = |_: QuestionId| is_open;
                let best = (0..=120).map(|years| age_weight(profile, years, &open)).fold(0.0, f64::max);
                let mut tally = Tally::default();
                tally.add_best_age(profile, &open);
                assert!(
                    (tally.reach - best).abs() < 1e-9,
                    "{:?}: {} instead of {best}",
                    profile.pattern.id,
                    tally.reach
                );
                // Which of those that weigh the same is taken makes no difference.
                for years in AGE_BORDERS.iter().filter(|&&years| age_weight(profile, years, &open) >= best) {
                    let published = profile.age_rows().iter().filter(|row| row.published);
                    let published: f64 = published.map(|row| weight_at(row, *years, &open)).sum();
                    assert!((tally.published_reach - published).abs() < 1e-9, "{:?} at {years}", profile.pattern.id);
                }
            }
        }
    }

    #[test]
    fn nothing_asked_covers_nothing_however_little_is_wanted() {
        let asked = |reach| Tally { reach, ..Tally::default() };
        assert!(asked(1.0).covers(&asked(2.0), 0.5));
        assert!(!asked(0.0).covers(&asked(2.0), 0.0), "nothing was asked");
        assert!(!asked(1.0).covers(&asked(0.0), 0.5), "there is nothing to describe");
    }

    #[test]
    fn how_well_it_is_studied_is_told_of_what_was_asked_and_else_of_the_whole() {
        let of = |reach, published_reach| Tally { reach, published_reach, ..Tally::default() };
        let mut wholes = Vec::new();
        for profile in &PROFILES {
            assert_eq!(of(1.0, 1.0).evidence(profile), Evidence::Studied);
            assert_eq!(of(1.0, 0.0).evidence(profile), Evidence::LittleStudied);
            let whole = Tally::whole(profile).evidence(profile);
            assert_eq!(of(0.0, 0.0).evidence(profile), whole, "{:?}", profile.pattern.id);
            wholes.push(whole);
        }
        assert!(wholes.contains(&Evidence::Studied) && wholes.contains(&Evidence::LittleStudied), "{wholes:?}");
    }

    #[test]
    fn of_answers_of_one_family_that_weigh_the_same_the_first_count() {
        let mut left_out = 0;
        for profile in &PROFILES {
            for (index, row) in profile.rows.iter().enumerate() {
                let Some(family) = row.family else { continue };
                let before = profile.rows.iter().take(index).filter(|other| other.family == row.family).count();
                let counts = before < RULES.counted_in_family[usize::from(family)];
                assert_eq!(
                    counts_in_family(profile, index, &|_| Some(1.0)),
                    counts,
                    "{:?} {index}",
                    profile.pattern.id
                );
                left_out += usize::from(!counts);
            }
        }
        assert!(left_out > 0, "every family counts whole");
    }
}
