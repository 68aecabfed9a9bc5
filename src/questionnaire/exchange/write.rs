//! What goes out: an assessment, and a person's own answers for saving.

use super::VERSION;
use crate::{
    content::questionnaire::NUMB_LEG,
    questionnaire::{
        Answer, Answers, Assessment, DetailId, Id, Neutral, NotForYou, PatternResult, QuestionId, Reason, RedFlagId,
        RegionId, Urgency, answers_with_regions,
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
#[inline(never)]
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
    let mut out = ["{\"version\":", &VERSION.to_string()].concat();
    if answers.for_another {
        out.push_str(",\"forAnother\":true");
    }
    if let Some(age) = answers.age {
        out.push_str(&[",\"age\":", &age.years().to_string()].concat());
    }
    push_answer(&mut out, "pregnant", answers.pregnant);
    push_answer(&mut out, "recentSurgery", answers.recent_surgery);
    out.push_str(",\"redFlags\":{");
    for id in RedFlagId::ALL {
        push_answer(&mut out, id.name(), answers.red_flags.get(*id));
    }
    for id in DetailId::ALL {
        push_answer(&mut out, id.name(), answers.details.get(*id));
    }
    out.push_str("},\"regions\":[");
    for id in RegionId::ALL {
        if answers.regions.get(*id).is_some() {
            push(&mut out, &["\"", id.name(), "\""]);
        }
    }
    out.push_str("],\"answers\":{");
    // The kind of feeling has no place in a file; what it answers has.
    let mut said = answers.answers;
    if let Some(answer) = answers_with_regions(answers).get(NUMB_LEG) {
        said.set(NUMB_LEG, answer);
    }
    for id in QuestionId::ALL {
        push_answer(&mut out, id.name(), said.get(*id));
    }
    out.push_str("}}");
    out
}

fn push_answer(out: &mut String, key: &str, answer: Option<Answer>) {
    if let Some(answer) = answer {
        push(out, &["\"", key, "\":\"", answer.name(), "\""]);
    }
}

/// A further entry, with a comma before it unless it is the first.
fn push(out: &mut String, entry: &[&str]) {
    if !out.ends_with(['{', '[']) {
        out.push(',');
    }
    out.push_str(&entry.concat());
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
