//! What an answer weighs: likelihood ratios of `matrix.toml`, halved and capped, and the rules of the comparison.
//!
//! A weight is half the natural logarithm of a likelihood ratio, so that weights of unrelated findings add. Self-reported answers
//! separate less well than answers taken by a clinician, hence the half (Konstantinou 2012). Weights are computed by the build.

use super::{Age, Pattern, PatternId, QuestionId};
use crate::{content::sources::Source, text::Message};

/// Something that an answer or the age tells.
#[derive(Clone, Copy, Debug)]
pub enum Finding {
    /// The answer to a question.
    Question(QuestionId),
    /// The age, above or below a border.
    Age(&'static AgeFinding),
}

/// Being older or younger than a border.
#[derive(Debug)]
pub struct AgeFinding {
    /// Stable id: `age-over-65`.
    pub id: &'static str,
    /// The border.
    pub limit: AgeLimit,
    /// As a reason names it.
    pub short: Message,
}

/// A border of age in whole years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgeLimit {
    /// Older than this.
    Over(u8),
    /// Younger than this.
    Under(u8),
}

impl AgeLimit {
    /// Whether the age is beyond the border.
    pub const fn holds(self, age: Age) -> bool {
        self.holds_at(age.years())
    }

    /// The same for an age in whole years.
    pub(super) const fn holds_at(self, years: u8) -> bool {
        match self {
            Self::Over(limit) => years > limit,
            Self::Under(limit) => years < limit,
        }
    }
}

impl Finding {
    /// Its id in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Question(id) => super::Id::name(id),
            Self::Age(age) => age.id,
        }
    }

    /// As a reason names it.
    pub fn short(self) -> Message {
        match self {
            Self::Question(id) => id.question().short,
            Self::Age(age) => age.short,
        }
    }
}

/// What an answer weighs. Whole numbers, as they lie in the page by the hundred.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weighed {
    /// Likelihood ratio in hundredths.
    pub(crate) ratio: u16,
    /// Log odds in ten-thousandths.
    pub(crate) weight: i16,
}

impl Weighed {
    /// Likelihood ratio as published or estimated, above 0; 1 says nothing.
    pub const fn ratio(self) -> f64 {
        self.ratio as f64 / 100.0
    }

    /// Weight in the comparison, log odds to four decimals: positive speaks for the pattern, negative against.
    pub const fn weight(self) -> f64 {
        self.weight as f64 / 10_000.0
    }
}

/// A cell of the matrix.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// The finding.
    pub finding: Finding,
    /// Weight when it is there.
    pub yes: Weighed,
    /// Weight when it is not there.
    pub no: Weighed,
    /// Whether the ratio is published or computed from published counts; otherwise it is our cautious estimate.
    pub published: bool,
    /// The row counts only when this other answer is yes.
    pub only_if: Option<QuestionId>,
    /// Family of findings that say nearly the same, an index into [`Rules::counted_in_family`].
    pub family: Option<u8>,
    /// Where the ratio comes from.
    pub source: Source,
}

impl Row {
    /// The most that this finding can add.
    pub const fn reach(&self) -> f64 {
        self.yes.weight().max(self.no.weight()).max(0.0)
    }
}

/// A pattern's column of the matrix.
#[derive(Debug)]
pub struct Profile {
    /// The pattern.
    pub pattern: &'static Pattern,
    /// Its cells: questions in their order, then ages.
    pub rows: &'static [Row],
    /// How many of the rows are questions.
    pub question_rows: usize,
}

impl Profile {
    /// The rows of the age.
    pub fn age_rows(&self) -> &'static [Row] {
        self.rows.get(self.question_rows..).unwrap_or_default()
    }
}

/// The rules of the comparison; `comparison.toml` has the reason for each.
#[derive(Debug)]
pub struct Rules {
    /// Factor on the logarithm of a ratio.
    pub half_weight: f64,
    /// Lowest and highest halved ratio.
    pub cap: (f64, f64),
    /// How many answers count in each family.
    pub counted_in_family: &'static [usize],
    /// The regression behind the four leg questions.
    pub regression: Regression,
    /// The borders between the words.
    pub thresholds: Thresholds,
    /// A published ratio from which the evidence is called strong.
    pub strong_ratio: f64,
    /// Share of the reachable weight that must be published for "studied".
    pub studied_share: f64,
    /// Lowest age, whole years.
    pub youngest: u8,
    /// Highest age, whole years.
    pub oldest: u8,
}

/// Borders between the words. Agreement and coverage are explained in [`super::compare`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Thresholds {
    /// Agreement from which answers are close.
    pub close_from: f64,
    /// Agreement from which answers are somewhat alike.
    pub some_from: f64,
    /// Share of the description that must have been asked for "close".
    pub close_covered: f64,
    /// Share of the description that must have been asked for "some".
    pub some_covered: f64,
}

/// Logistic regression of the clinician's label "sciatica" on four answers (Stynes 2018, re-estimated).
#[derive(Debug)]
pub struct Regression {
    /// The pattern it belongs to.
    pub pattern: PatternId,
    /// Log odds when all four are absent, before halving.
    pub intercept: f64,
    /// Its four items.
    pub items: &'static [RegressionItem],
}

/// One item of the regression.
#[derive(Debug)]
pub struct RegressionItem {
    /// The question.
    pub question: QuestionId,
    /// Log odds ratio of a yes, before halving.
    pub coefficient: f64,
    /// Share of the study's people who said yes.
    pub average: f64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::questionnaire::{PROFILES, RULES};

    /// Half of the last decimal that is kept of a weight.
    const ROUNDED: f64 = 0.5001e-4;

    #[test]
    fn a_weight_is_half_the_logarithm_of_its_ratio_within_the_caps() {
        for profile in &PROFILES {
            for row in profile.rows {
                let in_regression = profile.pattern.id == RULES.regression.pattern
                    && RULES
                        .regression
                        .items
                        .iter()
                        .any(|item| matches!(row.finding, Finding::Question(id) if id == item.question));
                for side in [row.yes, row.no] {
                    let (low, high) = (RULES.cap.0.ln(), RULES.cap.1.ln());
                    assert!((low - ROUNDED..=high + ROUNDED).contains(&side.weight()), "{row:?}");
                    let expected = (RULES.half_weight * side.ratio().ln()).clamp(low, high);
                    assert!(in_regression || (side.weight() - expected).abs() < ROUNDED, "{row:?}");
                }
            }
        }
    }

    #[test]
    fn the_four_leg_questions_weigh_what_the_regression_says_measured_from_the_average_person() {
        for item in RULES.regression.items {
            let row = PROFILES[RULES.regression.pattern as usize]
                .rows
                .iter()
                .find(|row| matches!(row.finding, Finding::Question(id) if id == item.question))
                .expect("the item has a row");
            let whole = RULES.half_weight * item.coefficient;
            assert!(
                (row.yes.weight() - row.no.weight() - whole).abs() < 2.0 * ROUNDED,
                "a yes instead of a no moves by the halved coefficient"
            );
            let mean = item.average * row.yes.weight() + (1.0 - item.average) * row.no.weight();
            assert!(mean.abs() < ROUNDED, "the average person of the study is at zero");
        }
    }

    #[test]
    fn the_borders_of_age_belong_to_neither_side() {
        let age = |years| Age::new(years).expect("an age");
        assert!(!AgeLimit::Over(65).holds(age(65)) && AgeLimit::Over(65).holds(age(66)));
        assert!(!AgeLimit::Under(20).holds(age(20)) && AgeLimit::Under(20).holds(age(19)));
    }
}
