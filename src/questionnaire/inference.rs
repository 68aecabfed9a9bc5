//! Answers held against ten descriptions.
//!
//! Two numbers decide the word for a pattern, and neither is shown. *Agreement* is the weight of the person's answers divided by the
//! most that this pattern could reach with the questions answered; it is 1 for the description itself. *Coverage* is the most that could
//! be reached with the questions answered divided by the most with all of them. Each pattern is compared by itself: they need not add
//! up to anything, and causes coexist. Everything is computed in the order of the content, so the order of answering cannot matter.

mod tally;

use super::{
    Answer, Answers, Finding, Id, Neutral, NotForYou, Pattern, PatternId, Profile, QuestionId, Reason, StandingFlag,
    Thresholds, Urgency, explanation, standing_flags, urgency,
};
use crate::{
    content::questionnaire::{PROFILES, RULES},
    text::{self, Message},
};
use tally::Tally;

pub(super) use tally::{Facts, side};

/// How well the answers agree with a description. No chance of anything, and no order between patterns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Resemblance {
    /// Few answers agree, or too few were given.
    Little,
    /// Some agree, others do not.
    Some,
    /// They agree well.
    Close,
}

/// How much of the weight behind a resemblance was ever studied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Evidence {
    /// At least half.
    Studied,
    /// Less than half; the rest is our cautious estimate.
    LittleStudied,
}

/// One pattern compared with the answers.
#[derive(Clone, Debug)]
pub struct PatternResult {
    /// The pattern.
    pub pattern: &'static Pattern,
    /// The word for it.
    pub resemblance: Resemblance,
    /// Whether enough was answered for a comparison; without that the word is [`Resemblance::Little`].
    pub enough: bool,
    /// How much of that was studied.
    pub evidence: Evidence,
    /// What speaks for it, the weightiest first.
    pub reasons_for: Vec<Reason>,
    /// What speaks against it, the weightiest first.
    pub reasons_against: Vec<Reason>,
    /// Answers that count neither way although they belong to it, and why.
    pub neutral: Vec<Neutral>,
}

/// An open question that could change the picture, and the pattern for which it matters most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WouldChange {
    /// The unanswered or unsure question.
    pub question: QuestionId,
    /// The pattern.
    pub pattern: PatternId,
}

/// Everything there is to say about a set of answers.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// How soon to act.
    pub urgency: Option<Urgency>,
    /// Why the comparison is not made for this person.
    pub not_for_you: Option<NotForYou>,
    /// The warning signs that count, most urgent first.
    pub flags: Vec<StandingFlag>,
    /// All ten patterns in their order, or none when the urgency is today or now or the comparison is not made for this person.
    pub patterns: Vec<PatternResult>,
    /// The two open questions that matter most.
    pub would_change: Vec<WouldChange>,
}

/// Warning signs first, and only then the comparison.
pub fn assess(answers: &Answers) -> Assessment {
    let urgency = urgency(answers);
    let not_for_you = answers.not_for_you();
    let flags = standing_flags(answers);
    if not_for_you.is_some() || urgency.is_some_and(Urgency::ends_the_check) {
        return Assessment { urgency, not_for_you, flags, patterns: Vec::new(), would_change: Vec::new() };
    }
    Assessment { urgency, not_for_you, flags, patterns: compare(answers), would_change: would_change(answers) }
}

/// The comparison alone, without a look at the warning signs: screens use [`assess`].
pub fn compare(answers: &Answers) -> Vec<PatternResult> {
    compare_with(answers, &PROFILES, &RULES.thresholds)
}

/// The same with other descriptions, or other borders between the words, to see how much depends on them.
pub fn compare_with(answers: &Answers, profiles: &'static [Profile], thresholds: &Thresholds) -> Vec<PatternResult> {
    let facts = Facts::of(answers);
    let mut results = Vec::with_capacity(profiles.len());
    for profile in profiles {
        results.push(compare_pattern(profile, &facts, thresholds));
    }
    results
}

#[inline(never)]
fn compare_pattern(profile: &'static Profile, facts: &Facts, thresholds: &Thresholds) -> PatternResult {
    let tally = Tally::of(profile, facts);
    let (reasons_for, reasons_against, neutral) = explanation::reasons(profile, facts);
    let whole = Tally::whole(profile);
    PatternResult {
        pattern: profile.pattern,
        resemblance: tally.resemblance(&whole, thresholds),
        enough: tally.covers(&whole, thresholds.some_covered),
        evidence: tally.evidence(profile),
        reasons_for,
        reasons_against,
        neutral,
    }
}

/// The two open questions whose answer would move a pattern most; those that would change a word come first.
#[inline(never)]
fn would_change(answers: &Answers) -> Vec<WouldChange> {
    let facts = Facts::of(answers);
    let mut first: [Option<Candidate>; 2] = [None, None];
    let mut tallies = Vec::with_capacity(PROFILES.len());
    for profile in &PROFILES {
        tallies.push((profile, Tally::of(profile, &facts), Tally::whole(profile)));
    }
    for &question in QuestionId::ALL {
        if facts.answered(question).is_some() {
            continue;
        }
        // Of what weighs the same, the pattern and the question that come first.
        let mut most: Option<Candidate> = None;
        for (profile, tally, whole) in &tallies {
            most = weightier(most, matter(profile, tally, whole, &facts, question));
        }
        let [one, other] = first;
        first = if outweighs(most, one) { [most, one] } else { [one, weightier(other, most)] };
    }
    let mut changes = Vec::new();
    for candidate in first.into_iter().flatten() {
        changes.push(candidate.change);
    }
    changes
}

/// What an open question could change.
#[derive(Clone, Copy)]
struct Candidate {
    changes_word: bool,
    /// How far a yes and a no are apart, as a share of the whole description.
    swing: f64,
    change: WouldChange,
}

fn outweighs(one: Option<Candidate>, other: Option<Candidate>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) if one.changes_word == other.changes_word => one.swing > other.swing,
        (Some(one), Some(_)) => one.changes_word,
        (one, _) => one.is_some(),
    }
}

fn weightier(one: Option<Candidate>, other: Option<Candidate>) -> Option<Candidate> {
    if outweighs(other, one) { other } else { one }
}

/// Whether a yes or a no would change the word, and how far apart they would be as a share of the whole description.
#[inline(never)]
fn matter(profile: &Profile, tally: &Tally, whole: &Tally, facts: &Facts, question: QuestionId) -> Option<Candidate> {
    let row = profile.rows.iter().find(|row| matches!(row.finding, Finding::Question(id) if id == question))?;
    let stands_alone = row.family.is_none() && !profile.rows.iter().any(|other| other.only_if == Some(question));
    let tally_with = |answer: Answer, present: bool| {
        if stands_alone {
            let mut with = *tally;
            with.weight += side(row, present).weight();
            with.add_reach(row.reach(), row.published);
            with
        } else {
            Tally::of(profile, &facts.with(question, answer))
        }
    };
    let (yes, no) = (tally_with(Answer::Yes, true), tally_with(Answer::No, false));
    let swing = (yes.weight - no.weight).abs() / whole.reach;
    if swing == 0.0 {
        return None;
    }
    let word = |tally: &Tally| tally.resemblance(whole, &RULES.thresholds);
    let changes = word(&yes) != word(tally) || word(&no) != word(tally);
    Some(Candidate { changes_word: changes, swing, change: WouldChange { question, pattern: profile.pattern.id } })
}

impl Resemblance {
    /// All of them, the closest first.
    pub const ALL: [Self; 3] = [Self::Close, Self::Some, Self::Little];

    /// Its name in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Close => "close",
            Self::Some => "some",
            Self::Little => "little",
        }
    }

    /// Its word on the page.
    pub const fn word(self) -> Message {
        match self {
            Self::Close => text::RESEMBLANCE_CLOSE,
            Self::Some => text::RESEMBLANCE_SOME,
            Self::Little => text::RESEMBLANCE_LITTLE,
        }
    }

    /// What the word means.
    pub const fn meaning(self) -> Message {
        match self {
            Self::Close => text::RESEMBLANCE_CLOSE_MEANS,
            Self::Some => text::RESEMBLANCE_SOME_MEANS,
            Self::Little => text::RESEMBLANCE_LITTLE_MEANS,
        }
    }
}

impl Evidence {
    /// Its name in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Studied => "studied",
            Self::LittleStudied => "little-studied",
        }
    }

    /// Its word on the page.
    pub const fn word(self) -> Message {
        match self {
            Self::Studied => text::EVIDENCE_STUDIED,
            Self::LittleStudied => text::EVIDENCE_LITTLE_STUDIED,
        }
    }

    /// What the word means.
    pub const fn meaning(self) -> Message {
        match self {
            Self::Studied => text::EVIDENCE_STUDIED_MEANS,
            Self::LittleStudied => text::EVIDENCE_LITTLE_STUDIED_MEANS,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::evidence::Row;

    #[test]
    fn what_a_question_could_change_is_what_answering_it_changes() {
        let mut answers = Answers::default();
        // More and more is answered, so that families and conditions come into it.
        for (place, &next) in QuestionId::ALL.iter().enumerate() {
            let facts = Facts::of(&answers);
            for profile in &PROFILES {
                let (tally, whole) = (Tally::of(profile, &facts), Tally::whole(profile));
                assert!(whole.reach > 0.0, "something speaks for {:?}", profile.pattern.id);
                for &question in QuestionId::ALL.iter().filter(|&&question| facts.answered(question).is_none()) {
                    let [yes, no] = [Answer::Yes, Answer::No]
                        .map(|answer| Tally::of(profile, &facts.with(question, answer)).weight / whole.reach);
                    let swing = matter(profile, &tally, &whole, &facts, question).map_or(0.0, |change| change.swing);
                    let is_asked = |row: &Row| matches!(row.finding, Finding::Question(id) if id == question);
                    let apart = if profile.rows.iter().any(is_asked) { (yes - no).abs() } else { 0.0 };
                    assert!((swing - apart).abs() < 1e-9, "{question:?} for {:?}: {swing}", profile.pattern.id);
                }
            }
            answers.answers.set(next, if place % 3 == 0 { Answer::No } else { Answer::Yes });
        }
    }

    #[test]
    fn of_what_weighs_the_same_the_first_comes_first() {
        let [pattern, ..] = PROFILES.each_ref().map(|profile| profile.pattern.id);
        let weighs = |question, swing, changes_word| {
            Some(Candidate { changes_word, swing, change: WouldChange { question, pattern } })
        };
        let [one, other, ..] = QuestionId::ALL else { panic!("there are questions") };
        let first = |left, right| weightier(left, right).map(|candidate| candidate.change.question);
        assert_eq!(first(weighs(*one, 0.5, false), weighs(*other, 0.5, false)), Some(*one));
        assert_eq!(first(weighs(*one, 0.5, false), weighs(*other, 0.6, false)), Some(*other));
        assert_eq!(first(weighs(*one, 0.5, true), weighs(*other, 0.6, false)), Some(*one));
        assert_eq!(first(None, weighs(*other, 0.1, false)), Some(*other));
    }
}
