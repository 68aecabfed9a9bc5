//! The patterns, what an answer weighs in each of them, and the rules of the comparison.
//!
//! Weights are computed here, so that the page has no logarithm to take and every machine compares with the same bits.

use super::{Desk, people::question_id, place, variant};
use crate::emit;
use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

/// `matrix.toml`, as the evidence has it: answer → pattern → ratios.
#[derive(Deserialize, Default)]
struct Matrix {
    version: u32,
    #[serde(flatten)]
    rows: BTreeMap<String, BTreeMap<String, Cell>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cell {
    yes: f64,
    no: f64,
    published: bool,
    #[serde(default)]
    regression: bool,
    only_if: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Patterns {
    pattern: Vec<Pattern>,
    look_alike: Vec<LookAlike>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LookAlike {
    id: String,
    sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pattern {
    id: String,
    atlas: String,
    disc: Option<String>,
    source: Option<String>,
    #[serde(default)]
    source_of: BTreeMap<String, String>,
    sources: Vec<String>,
    #[serde(default)]
    sits_behind: bool,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Rules {
    half_weight: HalfWeight,
    cap: Cap,
    family: Vec<Family>,
    regression: Regression,
    words: Thresholds,
    strength: Strength,
    evidence: Evidence,
    reader: Reader,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct HalfWeight {
    value: f64,
    source: String,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Cap {
    low: f64,
    high: f64,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Family {
    id: String,
    answers: Vec<String>,
    count: usize,
    #[serde(default)]
    also: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Regression {
    pattern: String,
    intercept: f64,
    sample: f64,
    source: String,
    item: BTreeMap<String, Item>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Item {
    coefficient: f64,
    yes_in_sample: f64,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Thresholds {
    close_from: f64,
    close_from_reason: String,
    some_from: f64,
    some_from_reason: String,
    close_covered: f64,
    close_covered_reason: String,
    some_covered: f64,
    some_covered_reason: String,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Strength {
    strong_ratio: f64,
    strong_ratio_reason: String,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Evidence {
    studied_share: f64,
    studied_share_reason: String,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Reader {
    youngest: u8,
    oldest: u8,
}

pub fn emit(desk: &mut Desk, questions: &[String]) {
    let matrix: Matrix = desk.file("matrix");
    let patterns: Patterns = desk.file("patterns");
    let rules: Rules = desk.file("comparison");
    check(desk, &matrix, &patterns, &rules, questions);

    let ids: Vec<String> = patterns.pattern.iter().map(|pattern| pattern.id.clone()).collect();
    desk.ids("PatternId", "A pattern, in the order in which they are always shown.", &ids, &place("patterns"));
    let ages = ages(desk, &matrix);
    emit_patterns(desk, &patterns);
    let mut profiles = String::new();
    for pattern in &patterns.pattern {
        profiles.push_str(&profile(desk, pattern, &matrix, &rules, questions, &ages));
    }
    let _ = writeln!(
        desk.out,
        "/// What an answer weighs in each pattern, in the order of [`PatternId`].\npub static PROFILES: [Profile; {}] = [\n{profiles}];",
        ids.len()
    );
    emit_rules(desk, &rules, questions);
}

fn check(desk: &mut Desk, matrix: &Matrix, patterns: &Patterns, rules: &Rules, questions: &[String]) {
    let here = place("matrix");
    if matrix.version != 1 {
        desk.problems.add(&here, format!("version {} is not known; 1 is", matrix.version));
    }
    let asked: Vec<&String> = matrix.rows.keys().filter(|id| !id.starts_with("age-")).collect();
    desk.same(questions.iter(), asked.into_iter(), &place("questions"), "matrix.toml");
    let known: BTreeSet<&String> = patterns.pattern.iter().map(|pattern| &pattern.id).collect();
    for (answer, row) in &matrix.rows {
        for (pattern, cell) in row {
            let at = format!("{here} {answer}.{pattern}");
            if !known.contains(pattern) {
                desk.problems.add(&at, "there is no such pattern in patterns.toml");
            }
            for ratio in [cell.yes, cell.no] {
                if !(ratio.is_finite() && ratio > 0.0) {
                    desk.problems.add(&at, format!("a ratio of {ratio} is not possible; it must be above 0"));
                }
            }
            let in_regression = *pattern == rules.regression.pattern && rules.regression.item.contains_key(answer);
            if cell.regression != in_regression {
                desk.problems.add(&at, "regression = true and the items of comparison.toml must agree");
            }
        }
    }
    let path = place("comparison");
    let t = &rules.words;
    for (key, reason) in [
        ("words.close_from", &t.close_from_reason),
        ("words.some_from", &t.some_from_reason),
        ("words.close_covered", &t.close_covered_reason),
        ("words.some_covered", &t.some_covered_reason),
        ("strength.strong_ratio", &rules.strength.strong_ratio_reason),
        ("evidence.studied_share", &rules.evidence.studied_share_reason),
    ] {
        if reason.trim().is_empty() {
            desk.problems.add(format!("{path} {key}"), "a threshold needs its reason");
        }
    }
    if !(t.some_from < t.close_from && t.some_covered <= t.close_covered) {
        desk.problems.add(&path, "words: \"some\" must begin below \"close\"");
    }
    for id in [&rules.half_weight.source, &rules.cap.source, &rules.regression.source] {
        desk.source(id, &path);
    }
    if rules.regression.item.values().any(|item| !(0.0..=rules.regression.sample).contains(&item.yes_in_sample)) {
        desk.problems.add(&path, "regression.item: yes_in_sample cannot be more than the sample");
    }
}

/// The age findings of the matrix: id → (over or under, years).
fn ages(desk: &mut Desk, matrix: &Matrix) -> BTreeMap<String, (&'static str, u8)> {
    let mut found = BTreeMap::new();
    for id in matrix.rows.keys().filter(|id| id.starts_with("age-")) {
        let parsed = id
            .strip_prefix("age-over-")
            .map(|years| ("Over", years))
            .or_else(|| id.strip_prefix("age-under-").map(|years| ("Under", years)))
            .and_then(|(kind, years)| Some((kind, years.parse::<u8>().ok()?)));
        match parsed {
            Some(limit) => {
                found.insert(id.clone(), limit);
            }
            None => {
                desk.problems.add(place("matrix"), format!("\"{id}\" is no age; age-over-65 or age-under-20 would be"))
            }
        }
    }
    let mut borders: BTreeSet<u8> = BTreeSet::new();
    for (id, (kind, years)) in &found {
        borders.extend(if *kind == "Over" { [*years, years + 1] } else { [years - 1, *years] });
        let short = desk.message(id, &place("matrix"));
        let _ = writeln!(
            desk.out,
            "static {}: AgeFinding = AgeFinding {{ id: {id:?}, limit: AgeLimit::{kind}({years}), short: {short} }};",
            emit::constant_name(id)
        );
    }
    let _ = writeln!(
        desk.out,
        "/// One age on each side of every border: what holds for these holds for every age.\npub static AGE_BORDERS: &[u8] = &{:?};",
        borders.iter().collect::<Vec<_>>()
    );
    found
}

fn emit_patterns(desk: &mut Desk, patterns: &Patterns) {
    let mut out = String::new();
    for pattern in &patterns.pattern {
        let here = format!("{} {}", place("patterns"), pattern.id);
        for route in [Some(&pattern.atlas), pattern.disc.as_ref()].into_iter().flatten() {
            if !route.starts_with("#/") {
                desk.problems.add(&here, format!("route \"{route}\" must begin with #/"));
            }
        }
        let message = format!("pattern-{}", pattern.id);
        let _ = writeln!(
            out,
            "Pattern {{ id: PatternId::{}, name: {}, what: {}, usual_course: {}, what_helps: {}, what_does_not: {}, when_to_be_seen: {}, questions_to_take: {}, atlas_route: {:?}, disc_route: {:?}, sits_behind: {}, sources: {} }},",
            variant(&pattern.id),
            desk.message(&message, &here),
            desk.message(&format!("{message}.what"), &here),
            desk.message(&format!("{message}.course"), &here),
            desk.message(&format!("{message}.helps"), &here),
            desk.message(&format!("{message}.not"), &here),
            desk.message(&format!("{message}.seen"), &here),
            desk.message(&format!("{message}.ask"), &here),
            pattern.atlas,
            pattern.disc,
            pattern.sits_behind,
            desk.source_list(&pattern.sources, &here),
        );
    }
    let _ = writeln!(
        desk.out,
        "/// Every pattern, in the order of [`PatternId`].\npub static PATTERNS: [Pattern; {}] = [\n{out}];",
        patterns.pattern.len()
    );
    let mut out = String::new();
    for other in &patterns.look_alike {
        let here = format!("{} {}", place("patterns"), other.id);
        let message = format!("look-alike-{}", other.id);
        let name = desk.message(&message, &here);
        let what = desk.message(&format!("{message}.what"), &here);
        let sources = desk.source_list(&other.sources, &here);
        let _ = writeln!(out, "LookAlike {{ name: {name}, what: {what}, sources: {sources} }},");
    }
    let _ = writeln!(
        desk.out,
        "/// Causes that can feel alike and are not compared.\npub static LOOK_ALIKES: &[LookAlike] = &[\n{out}];"
    );
}

fn profile(
    desk: &mut Desk,
    pattern: &Pattern,
    matrix: &Matrix,
    rules: &Rules,
    questions: &[String],
    ages: &BTreeMap<String, (&'static str, u8)>,
) -> String {
    let mut rows = String::new();
    let mut question_rows = 0;
    let mut used = BTreeSet::new();
    for answer in questions.iter().chain(ages.keys()) {
        let Some(cell) = matrix.rows.get(answer).and_then(|row| row.get(&pattern.id)) else {
            continue;
        };
        let at = format!("{} {}", place("patterns"), pattern.id);
        let finding = if ages.contains_key(answer) {
            format!("Finding::Age(&{})", emit::constant_name(answer))
        } else {
            question_rows += 1;
            format!("Finding::Question(QuestionId::{})", variant(answer))
        };
        let (yes, no) = weights(cell, answer, rules);
        let only_if = cell
            .only_if
            .as_ref()
            .map(|id| question_id(desk, id, questions, &format!("{} {answer}.{}", place("matrix"), pattern.id)));
        let source = if cell.published {
            let id = pattern.source_of.get(answer).or(pattern.source.as_ref());
            if id.is_none() {
                desk.problems.add(&at, format!("the ratio of \"{answer}\" is published; name its source"));
            }
            used.extend(pattern.source_of.get_key_value(answer).map(|(key, _)| key));
            id.map_or("our-estimate", |id| id.as_str())
        } else {
            "our-estimate"
        };
        let source = desk.source(source, &at);
        let family = families(pattern, rules).position(|family| family.contains(&answer));
        let _ = writeln!(
            rows,
            "        Row {{ finding: {finding}, yes: {}, no: {}, published: {}, only_if: {}, family: {family:?}, source: {source} }},",
            weighed(desk, cell.yes, yes, &at),
            weighed(desk, cell.no, no, &at),
            cell.published,
            only_if.map_or("None".to_owned(), |id| format!("Some({id})")),
        );
    }
    for answer in pattern.source_of.keys().filter(|answer| !used.contains(answer)) {
        desk.problems.add(
            format!("{} {}", place("patterns"), pattern.id),
            format!("source_of.{answer} belongs to no published ratio"),
        );
    }
    format!(
        "    Profile {{ pattern: &PATTERNS[PatternId::{} as usize], rows: &[\n{rows}    ], question_rows: {question_rows} }},\n",
        variant(&pattern.id)
    )
}

/// The answers of each family in one pattern.
fn families<'a>(pattern: &'a Pattern, rules: &'a Rules) -> impl Iterator<Item = Vec<&'a String>> {
    rules
        .family
        .iter()
        .map(|family| family.answers.iter().chain(family.also.get(&pattern.id).into_iter().flatten()).collect())
}

/// Weight of a yes and of a no: half the logarithm of the ratio, or half the regression's coefficient measured from the average person.
fn weights(cell: &Cell, answer: &str, rules: &Rules) -> (f64, f64) {
    let kept = |weight: f64| weight.clamp(rules.cap.low.ln(), rules.cap.high.ln());
    let half = rules.half_weight.value;
    match rules.regression.item.get(answer) {
        Some(item) if cell.regression => {
            let average = item.yes_in_sample / rules.regression.sample;
            (kept(half * item.coefficient * (1.0 - average)), kept(half * item.coefficient * -average))
        }
        _ => (kept(half * cell.yes.ln()), kept(half * cell.no.ln())),
    }
}

/// A ratio in hundredths and its weight in ten-thousandths, as whole numbers.
fn weighed(desk: &mut Desk, ratio: f64, weight: f64, at: &str) -> String {
    let hundredths = (ratio * 100.0).round();
    if (hundredths / 100.0 - ratio).abs() > 1e-9 || !(1.0..=65_535.0).contains(&hundredths) {
        desk.problems.add(at, format!("the ratio {ratio} is not in 0.01 to 655.35 with two decimals at most"));
    }
    format!("Weighed {{ ratio: {hundredths:.0}, weight: {:.0} }}", weight * 1e4)
}

fn emit_rules(desk: &mut Desk, rules: &Rules, questions: &[String]) {
    let here = place("comparison");
    let mut families = String::new();
    for family in &rules.family {
        for answer in family.answers.iter().chain(family.also.values().flatten()) {
            question_id(desk, answer, questions, &format!("{here} family {}", family.id));
        }
        if family.count == 0 {
            desk.problems.add(&here, format!("family {}: count must be at least 1", family.id));
        }
        let _ = write!(families, "{}, ", family.count);
    }
    let mut items = String::new();
    for (answer, item) in &rules.regression.item {
        let id = question_id(desk, answer, questions, &here);
        let _ = write!(
            items,
            "RegressionItem {{ question: {id}, coefficient: {:?}, average: {:?} }}, ",
            item.coefficient,
            item.yes_in_sample / rules.regression.sample
        );
    }
    let t = &rules.words;
    let _ = writeln!(
        desk.out,
        "/// How answers are compared.\npub static RULES: Rules = Rules {{ half_weight: {:?}, cap: ({:?}, {:?}), counted_in_family: &[{families}], \
         regression: Regression {{ pattern: PatternId::{}, intercept: {:?}, items: &[{items}] }}, \
         thresholds: Thresholds {{ close_from: {:?}, some_from: {:?}, close_covered: {:?}, some_covered: {:?} }}, \
         strong_ratio: {:?}, studied_share: {:?}, youngest: {}, oldest: {} }};",
        rules.half_weight.value,
        rules.cap.low,
        rules.cap.high,
        variant(&rules.regression.pattern),
        rules.regression.intercept,
        t.close_from,
        t.some_from,
        t.close_covered,
        t.some_covered,
        rules.strength.strong_ratio,
        rules.evidence.studied_share,
        rules.reader.youngest,
        rules.reader.oldest,
    );
}
