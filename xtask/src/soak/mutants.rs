//! Mutation testing, by cargo-mutants, of the rules of the warning signs, the comparison of patterns and the model of contact: one small
//! change at a time, which a test must notice.

use super::{Wanted, domain};
use crate::finish::read;
use crate::install::CARGO_MUTANTS;
use crate::problem::{Outcome, Problem};
use crate::{paths, process};
use std::fs;
use std::path::Path;

const FILES: [&str; 6] = [
    "src/questionnaire/red_flag.rs",
    "src/questionnaire/inference.rs",
    "src/questionnaire/inference/tally.rs",
    "src/questionnaire/evidence.rs",
    "src/questionnaire/pattern.rs",
    "src/neurology/contact.rs",
];
/// The tests that look at them, beside those in the files themselves.
const TESTS: [&str; 2] = ["questionnaire", "scenarios"];
/// Parts of the domain whose own tests have nothing to say here and take long.
const OTHERS: [&str; 7] = ["biomechanics::", "movement::", "anatomy::", "geometry::", "text::", "json::", "library::"];
/// Compares a table of the guide, drawn a hundred thousand times, with what the words say now: it would notice much, and says of little
/// what must be true for a person.
const GUIDE: &str = "the_guide_has_the_table";
/// Random answers that a test draws at most, and those of proptest: what a change breaks it breaks for many of them.
const DRAWS: [(&str, &str); 2] = [("MOST_DRAWS", "100"), ("PROPTEST_CASES", "16")];
/// Changes that are tried beside each other, in copies of the folder.
const JOBS: &str = "2";
/// The share that must be noticed.
const NOTICED: f64 = 0.95;

/// Changes that no test can notice, and why.
const EXPLAINED: &[(&str, &str)] = &[
    (
        "src/questionnaire/inference/tally.rs: replace > with >= in Tally::add_best_age",
        "of ages that weigh the same any may be the best: a test holds that they add the same",
    ),
    (
        "src/questionnaire/inference.rs: replace == with != in matter",
        "only which of two ways counts: a test holds that both come to the same for every question and pattern",
    ),
];

pub(super) fn run(_: &Wanted) -> Outcome {
    CARGO_MUTANTS.ensure(false)?;
    let folder = paths::target().join("mutants");
    domain::write(&folder, &TESTS)?;
    let mut cargo = process::command("cargo");
    // All of this lies in the project's `target/`, which git is told to pass over.
    cargo.args(["mutants", "--jobs", JOBS, "--gitignore", "false", "--no-shuffle", "--colors=never"]);
    cargo.args(FILES.iter().flat_map(|file| ["--file", file]));
    cargo.args(["--", "--lib"]).args(TESTS.iter().flat_map(|test| ["--test", test]));
    cargo.arg("--").args(OTHERS.iter().chain([&GUIDE]).flat_map(|room| ["--skip", room]));
    cargo.current_dir(&folder).env_remove("CARGO_TARGET_DIR").envs(DRAWS);
    // It also ends badly where a change was not noticed, which is judged below.
    let end = process::run(&mut cargo);
    let outcome = Tally::read(&folder.join("mutants.out"));
    let Ok(tally) = outcome else { return end.and(outcome.map(drop)) };
    tally.judge()
}

/// What came out.
struct Tally {
    noticed: Vec<String>,
    missed: Vec<String>,
}

impl Tally {
    fn read(folder: &Path) -> Outcome<Self> {
        let lines = |name: &str| {
            let text = read(&folder.join(name))?;
            Ok::<_, Problem>(text.lines().map(without_place).collect::<Vec<_>>())
        };
        if fs::metadata(folder.join("missed.txt")).is_err() {
            return Err(Problem::Artefact("cargo-mutants left no list".into()));
        }
        let noticed = [lines("caught.txt")?, lines("timeout.txt")?].concat();
        Ok(Self { noticed, missed: lines("missed.txt")? })
    }

    fn judge(&self) -> Outcome {
        let (noticed, missed) = (self.noticed.len(), self.missed.len());
        let share = noticed as f64 / (noticed + missed).max(1) as f64;
        println!("   {noticed} of {} changes noticed, {:.1} %", noticed + missed, 100.0 * share);
        let unexplained: Vec<&str> = self
            .missed
            .iter()
            .map(String::as_str)
            .filter(|it| !EXPLAINED.iter().any(|(known, _)| known == it))
            .collect();
        if !unexplained.is_empty() {
            return Err(Problem::Artefact(format!(
                "no test notices, and nobody has explained: {}",
                unexplained.join("; ")
            )));
        }
        if share < NOTICED {
            return Err(Problem::Artefact(format!("fewer than {} % are noticed", 100.0 * NOTICED)));
        }
        Ok(())
    }
}

/// `src/a.rs:12:5: replace f with ()` without line and column, which move with every edit.
fn without_place(line: &str) -> String {
    let mut parts = line.splitn(4, ':');
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(file), Some(_), Some(_), Some(change)) => format!("{file}:{change}"),
        _ => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(noticed: usize, missed: &[&str]) -> Tally {
        Tally { noticed: vec![String::new(); noticed], missed: missed.iter().map(|&it| it.to_owned()).collect() }
    }

    #[test]
    fn a_change_is_known_wherever_it_stands() {
        assert_eq!(
            without_place("src/a.rs:12:5: replace f -> A::B with C::D"),
            "src/a.rs: replace f -> A::B with C::D"
        );
    }

    #[test]
    fn what_nobody_has_explained_is_refused_however_few_they_are() {
        assert!(tally(1000, &[]).judge().is_ok());
        assert!(tally(1000, &["src/a.rs: replace f with ()"]).judge().is_err());
        assert!(tally(0, &[]).judge().is_err(), "nothing was tried");
    }
}
