//! What goes out: an assessment, and a person's own answers for saving.

use super::VERSION;
use crate::{
    content::questionnaire::NUMB_LEG,
    questionnaire::{
        Answer, Answers, Assessment, Id, Neutral, NotForYou, PatternResult, Reason, Urgency, answers_with_regions,
    },
};
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AssessmentJson {
    version: i64,
    urgency: Option<&'static str>,
    not_for_you: Option<&'static str>,
    flags: Vec<FlagJson>,
    patterns: Vec<PatternJson>,
    would_change: Vec<WouldChangeJson>,
}

#[derive(Serialize)]
struct FlagJson {
    id: &'static str,
    urgency: &'static str,
}

#[derive(Serialize)]
struct PatternJson {
    id: &'static str,
    resemblance: &'static str,
    evidence: &'static str,
    r#for: Vec<ReasonJson>,
    against: Vec<ReasonJson>,
    neutral: Vec<NeutralJson>,
}

#[derive(Serialize)]
struct ReasonJson {
    answer: &'static str,
    value: &'static str,
    strength: &'static str,
    source: &'static str,
}

#[derive(Serialize)]
struct NeutralJson {
    answer: &'static str,
    value: &'static str,
    because: &'static str,
    source: &'static str,
}

#[derive(Serialize)]
struct WouldChangeJson {
    answer: &'static str,
    pattern: &'static str,
}

/// One line of JSON. Values are words; no weight leaves the comparison.
pub fn write(assessment: &Assessment) -> String {
    line(&AssessmentJson {
        version: VERSION,
        urgency: assessment.urgency.map(Urgency::name),
        not_for_you: assessment.not_for_you.map(NotForYou::name),
        flags: assessment
            .flags
            .iter()
            .map(|standing| FlagJson { id: standing.flag.id.name(), urgency: standing.urgency.name() })
            .collect(),
        patterns: assessment.patterns.iter().map(pattern).collect(),
        would_change: assessment
            .would_change
            .iter()
            .map(|change| WouldChangeJson { answer: change.question.name(), pattern: change.pattern.name() })
            .collect(),
    })
}

fn pattern(result: &PatternResult) -> PatternJson {
    PatternJson {
        id: result.pattern.id.name(),
        resemblance: result.resemblance.name(),
        evidence: result.evidence.name(),
        r#for: result.reasons_for.iter().map(reason).collect(),
        against: result.reasons_against.iter().map(reason).collect(),
        neutral: result.neutral.iter().map(neutral).collect(),
    }
}

fn reason(reason: &Reason) -> ReasonJson {
    ReasonJson {
        answer: reason.finding.name(),
        value: reason.answer.name(),
        strength: reason.strength.name(),
        source: reason.source.id(),
    }
}

fn neutral(neutral: &Neutral) -> NeutralJson {
    NeutralJson {
        answer: neutral.finding.name(),
        value: neutral.answer.name(),
        because: neutral.because.name(),
        source: neutral.source.id(),
    }
}

/// A person's own answers as [`super::read`] takes them back. Only on the person's act. Ids and answers need no escapes.
pub fn write_answers(answers: &Answers) -> String {
    let mut fields = List(["{\"version\":", &VERSION.to_string()].concat());
    if answers.for_another {
        fields.add(&["\"forAnother\":true"]);
    }
    if let Some(age) = answers.age {
        fields.add(&["\"age\":", &age.years().to_string()]);
    }
    for (key, answer) in [("pregnant", answers.pregnant), ("recentSurgery", answers.recent_surgery)] {
        if let Some(answer) = answer {
            fields.pair(key, answer);
        }
    }
    let (mut flags, mut regions, mut questions) = (List::default(), List::default(), List::default());
    for (id, answer) in answers.red_flags.iter() {
        flags.pair(id.name(), answer);
    }
    for (id, answer) in answers.details.iter() {
        flags.pair(id.name(), answer);
    }
    for (id, _) in answers.regions.iter() {
        regions.add(&["\"", id.name(), "\""]);
    }
    // The kind of feeling has no place in a file; what it answers has.
    let mut said = answers.answers;
    if let Some(answer) = answers_with_regions(answers).get(NUMB_LEG) {
        said.set(NUMB_LEG, answer);
    }
    for (id, answer) in said.iter() {
        questions.pair(id.name(), answer);
    }
    fields.add(&["\"redFlags\":{", &flags.0, "},\"regions\":[", &regions.0, "],\"answers\":{", &questions.0, "}}"]);
    fields.0
}

/// The text of a list as far as it is written.
#[derive(Default)]
struct List(String);

impl List {
    /// One entry more, from its parts.
    fn add(&mut self, parts: &[&str]) {
        if !self.0.is_empty() {
            self.0.push(',');
        }
        for part in parts {
            self.0.push_str(part);
        }
    }

    fn pair(&mut self, key: &str, answer: Answer) {
        self.add(&["\"", key, "\":\"", answer.name(), "\""]);
    }
}

/// Plain structs of words cannot fail to serialise; an empty line would show if they ever did.
fn line(value: &impl Serialize) -> String {
    const USUAL_LENGTH: usize = 16_384;
    let mut out = Vec::with_capacity(USUAL_LENGTH);
    match serde_json::to_writer(&mut out, value) {
        Ok(()) => String::from_utf8(out).unwrap_or_default(),
        Err(_) => String::new(),
    }
}
