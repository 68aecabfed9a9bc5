//! `assets/content/natural_history`: findings without pain, shrinking, recovery and disputes.

use crate::{
    emit,
    problem::Problems,
    source::{self, Sources},
    text::Words,
};
use serde::Deserialize;
use std::fmt::Write;

const FOLDER: &str = "assets/content/natural_history";

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Findings {
    finding: Vec<Finding>,
    odds: Vec<Odds>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Finding {
    id: String,
    source: String,
    cells: Vec<Cell>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cell {
    age: u8,
    percent: u8,
    people: Option<u16>,
    read: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Odds {
    id: String,
    ratio: f64,
    low: f64,
    high: f64,
    source: String,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Course {
    resorption: Vec<Resorption>,
    recovery: Vec<Recovery>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Resorption {
    herniation: String,
    studies: Vec<Shrinking>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Shrinking {
    source: String,
    percent: f64,
    gone: Option<f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Recovery {
    id: String,
    weeks: u16,
    low: u8,
    high: u8,
    people: Option<u16>,
    source: String,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Disputes {
    dispute: Vec<Dispute>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Dispute {
    id: String,
    sides: [Side; 2],
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Side {
    id: String,
    sources: Vec<String>,
}

/// The statics of the natural history.
pub fn emit(words: &Words, sources: &Sources, problems: &mut Problems) -> String {
    let mut desk = Desk { words, sources, problems, out: String::new() };
    desk.findings();
    desk.course();
    desk.disputes();
    desk.out
}

/// What every part needs: the words, the sources, and where mistakes go.
struct Desk<'a> {
    words: &'a Words,
    sources: &'a Sources,
    problems: &'a mut Problems,
    out: String,
}

impl Desk<'_> {
    fn message(&mut self, id: &str, place: &str) -> String {
        self.words.reference(id, place, self.problems)
    }

    fn source(&mut self, id: &str, place: &str) -> String {
        source::reference(self.sources, id, place, self.problems)
    }

    fn percent(&mut self, percent: f64, place: &str) {
        if !(0.0..=100.0).contains(&percent) {
            self.problems.add(place, format!("{percent} of 100 people; 0 to 100 is allowed"));
        }
    }

    fn findings(&mut self) {
        let path = format!("{FOLDER}/findings.toml");
        let file: Findings = emit::content(&path, self.problems);
        let mut rows = String::new();
        for finding in &file.finding {
            let place = format!("{path} finding {}", finding.id);
            let mut cells = String::new();
            for cell in &finding.cells {
                self.percent(f64::from(cell.percent), &place);
                let quoted = match cell.read.as_deref() {
                    None => false,
                    Some("quoted") => true,
                    Some(other) => {
                        self.problems.add(&place, format!("read is \"{other}\"; \"quoted\" or nothing is allowed"));
                        false
                    }
                };
                let _ = write!(
                    cells,
                    "Cell {{ age: {}, percent: {}, people: {:?}, quoted: {quoted} }}, ",
                    cell.age, cell.percent, cell.people
                );
            }
            if finding.cells.windows(2).any(|pair| pair[0].age >= pair[1].age || pair[0].percent > pair[1].percent) {
                self.problems
                    .add(&place, "cells go up in age and never down in share; the bands between them rely on it");
            }
            let message = format!("finding-{}", finding.id);
            let name = self.message(&message, &place);
            let what = self.message(&format!("{message}.what"), &place);
            let source = self.source(&finding.source, &place);
            let _ = writeln!(
                rows,
                "    Finding {{ id: {:?}, name: {name}, what: {what}, cells: &[{cells}], source: {source} }},",
                finding.id
            );
        }
        let _ = writeln!(self.out, "pub(crate) static FINDINGS: &[Finding] = &[\n{rows}];");
        let mut rows = String::new();
        for odds in &file.odds {
            let place = format!("{path} odds {}", odds.id);
            if !(0.0 < odds.low && odds.low <= odds.ratio && odds.ratio <= odds.high) {
                self.problems.add(&place, "the ratio lies within its range, above nothing");
            }
            let name = self.message(&format!("finding-{}", odds.id), &place);
            let source = self.source(&odds.source, &place);
            let _ = writeln!(
                rows,
                "    Odds {{ id: {:?}, name: {name}, ratio: {:?}, range: ({:?}, {:?}), source: {source} }},",
                odds.id, odds.ratio, odds.low, odds.high
            );
        }
        let _ = writeln!(self.out, "pub(crate) static ODDS: &[Odds] = &[\n{rows}];");
    }

    fn course(&mut self) {
        let path = format!("{FOLDER}/course.toml");
        let file: Course = emit::content(&path, self.problems);
        let mut rows = String::new();
        for kind in &file.resorption {
            let place = format!("{path} resorption {}", kind.herniation);
            let herniation = match kind.herniation.as_str() {
                "bulge" => "Bulge",
                "protrusion" => "Protrusion",
                "extrusion" => "Extrusion",
                "sequestration" => "Sequestration",
                _ => {
                    self.problems.add(&place, "bulge, protrusion, extrusion and sequestration are known");
                    continue;
                }
            };
            let mut studies = String::new();
            for study in &kind.studies {
                self.percent(study.percent, &place);
                self.percent(study.gone.unwrap_or_default(), &place);
                let source = self.source(&study.source, &place);
                let _ = write!(
                    studies,
                    "Shrinking {{ source: {source}, percent: {:?}, gone: {:?} }}, ",
                    study.percent, study.gone
                );
            }
            let message = format!("finding-{}", kind.herniation);
            let name = self.message(&message, &place);
            let what = self.message(&format!("{message}.what"), &place);
            let _ = writeln!(
                rows,
                "    Resorption {{ herniation: Herniation::{herniation}, name: {name}, what: {what}, studies: &[{studies}] }},"
            );
        }
        let _ = writeln!(self.out, "pub(crate) static RESORPTION: &[Resorption] = &[\n{rows}];");
        let mut rows = String::new();
        for row in &file.recovery {
            let place = format!("{path} recovery {}", row.id);
            self.percent(f64::from(row.high), &place);
            if row.low > row.high {
                self.problems.add(&place, "low is above high");
            }
            let message = format!("recovery-{}", row.id);
            let who = self.message(&format!("{message}.who"), &place);
            let better = self.message(&message, &place);
            let source = self.source(&row.source, &place);
            let _ = writeln!(
                rows,
                "    Recovery {{ id: {:?}, who: {who}, better: {better}, weeks: {}, of_hundred: ({}, {}), people: {:?}, source: {source} }},",
                row.id, row.weeks, row.low, row.high, row.people
            );
        }
        let _ = writeln!(self.out, "pub(crate) static RECOVERY: &[Recovery] = &[\n{rows}];");
    }

    fn disputes(&mut self) {
        let path = format!("{FOLDER}/disputes.toml");
        let file: Disputes = emit::content(&path, self.problems);
        let mut rows = String::new();
        for dispute in &file.dispute {
            let place = format!("{path} dispute {}", dispute.id);
            let message = format!("dispute-{}", dispute.id);
            let mut sides = String::new();
            for side in &dispute.sides {
                if side.sources.is_empty() {
                    self.problems.add(&place, format!("side \"{}\" names no source", side.id));
                }
                let words = self.message(&format!("{message}.{}", side.id), &place);
                let sources: Vec<_> = side.sources.iter().map(|id| self.source(id, &place)).collect();
                let _ = write!(sides, "Position {{ words: {words}, sources: &[{}] }}, ", sources.join(", "));
            }
            let title = self.message(&message, &place);
            let so = self.message(&format!("{message}.so"), &place);
            let _ =
                writeln!(rows, "    Dispute {{ id: {:?}, title: {title}, so: {so}, sides: [{sides}] }},", dispute.id);
        }
        let _ = writeln!(self.out, "pub(crate) static DISPUTES: &[Dispute] = &[\n{rows}];");
    }
}
