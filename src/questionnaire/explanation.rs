//! Why a pattern resembles the answers or does not: each reason is one answer of the person, with its strength and its source.

use super::{
    Answer, Finding, Profile, Row,
    inference::{Facts, side},
};
use crate::{
    content::{questionnaire::RULES, sources::Source},
    order::sort_few,
    text::{self, Message},
};

/// How well founded a reason is. Nothing about a chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Strength {
    /// Published, and the answer shifted much in its study.
    Strong,
    /// Published.
    Some,
    /// Our cautious estimate.
    Estimate,
}

/// One answer that speaks for or against a pattern.
#[derive(Clone, Copy, Debug)]
pub struct Reason {
    /// What was answered.
    pub finding: Finding,
    /// Yes or no.
    pub answer: Answer,
    /// How well founded.
    pub strength: Strength,
    /// Weight, log odds: positive speaks for the pattern.
    pub weight: f64,
    /// Where it comes from.
    pub source: Source,
}

/// An answer that belongs to a pattern and counts neither way.
#[derive(Clone, Copy, Debug)]
pub struct Neutral {
    /// What was answered.
    pub finding: Finding,
    /// Yes or no.
    pub answer: Answer,
    /// Why it does not count.
    pub because: NeutralBecause,
    /// Where that comes from.
    pub source: Source,
}

/// Why an answer counts neither way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NeutralBecause {
    /// A published finding is kept neutral, because it does not separate or cannot be trusted in self-report.
    NoDifference,
    /// Others of its family say the same more strongly.
    CountedOnce,
}

/// Reasons for, reasons against, and what counts neither way; the weightiest first, then in the order of asking.
#[inline(never)]
pub(super) fn reasons(profile: &Profile, facts: &Facts) -> (Vec<Reason>, Vec<Reason>, Vec<Neutral>) {
    let mut speaks_for = Vec::with_capacity(profile.rows.len());
    let mut speaks_against = Vec::with_capacity(profile.rows.len());
    let mut neutral = Vec::new();
    for (index, row) in profile.rows.iter().enumerate() {
        let Some(present) = facts.finds(row) else {
            continue;
        };
        let answer = if present { Answer::Yes } else { Answer::No };
        let weight = side(row, present).weight();
        let without_weight = |because| Neutral { finding: row.finding, answer, because, source: row.source };
        if weight == 0.0 {
            if kept_neutral(row) {
                neutral.push(without_weight(NeutralBecause::NoDifference));
            }
        } else if !facts.counts(profile, index) {
            neutral.push(without_weight(NeutralBecause::CountedOnce));
        } else {
            let reason =
                Reason { finding: row.finding, answer, strength: strength(row, present), weight, source: row.source };
            if weight > 0.0 { speaks_for.push(reason) } else { speaks_against.push(reason) }
        }
    }
    for reasons in [&mut speaks_for, &mut speaks_against] {
        sort_few(reasons, |a, b| b.weight.abs().total_cmp(&a.weight.abs()));
    }
    (speaks_for, speaks_against, neutral)
}

/// A published cell that says nothing in either direction was set so on purpose.
fn kept_neutral(row: &Row) -> bool {
    row.published && row.yes.weight == 0 && row.no.weight == 0
}

fn strength(row: &Row, present: bool) -> Strength {
    let ratio = side(row, present).ratio();
    if !row.published {
        Strength::Estimate
    } else if ratio >= RULES.strong_ratio || ratio * RULES.strong_ratio <= 1.0 {
        Strength::Strong
    } else {
        Strength::Some
    }
}

impl Strength {
    /// Its name in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Strong => "strong",
            Self::Some => "some",
            Self::Estimate => "estimate",
        }
    }

    /// Its words on the page.
    pub const fn words(self) -> Message {
        match self {
            Self::Strong => text::STRENGTH_STRONG,
            Self::Some => text::STRENGTH_SOME,
            Self::Estimate => text::STRENGTH_ESTIMATE,
        }
    }
}

impl NeutralBecause {
    /// Its name in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NoDifference => "no-difference",
            Self::CountedOnce => "counted-once",
        }
    }
}

impl Neutral {
    /// Why it does not count, in words: the question's own note where it has one.
    pub fn words(&self) -> Message {
        match (self.because, self.finding) {
            (NeutralBecause::CountedOnce, _) => text::NEUTRAL_COUNTED_ONCE,
            (NeutralBecause::NoDifference, Finding::Question(id)) => {
                id.question().neutral.unwrap_or(text::NEUTRAL_NO_DIFFERENCE)
            }
            (NeutralBecause::NoDifference, Finding::Age(_)) => text::NEUTRAL_NO_DIFFERENCE,
        }
    }
}
