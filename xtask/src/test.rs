//! `cargo xtask test`: every ring of tests, from formatting to three browser engines. CI runs this and nothing else.

use crate::browsers::Engine;
use crate::problem::{Outcome, Problem};
use crate::{artefacts, build, process, setup};
use std::process::Command;

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    passed: u32,
    failed: u32,
}

impl Tally {
    fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }

    const fn one(is_good: bool) -> Self {
        Self { passed: is_good as u32, failed: !is_good as u32 }
    }

    /// Reads a closing line: `test result: ok. 3 passed; 0 failed; …` or `3 passed, 0 failed`.
    fn read(line: &str) -> Option<Self> {
        let line =
            line.strip_prefix("test result: ").and_then(|rest| rest.split_once(". ")).map_or(line, |(_, rest)| rest);
        let mut parts = line.split([',', ';']).map(str::trim);
        let mut number = |word| parts.next()?.strip_suffix(word)?.trim().parse().ok();
        Some(Self { passed: number("passed")?, failed: number("failed")? })
    }
}

/// `cargo xtask test [--skip-browser NAME]…`
pub fn run(options: &[String]) -> Outcome {
    let engines = engines(options)?;
    setup::for_building(false)?;
    setup::for_testing(&engines, false)?;
    let mut total = Tally::default();
    let mut failures = Vec::new();
    let mut note = |name: &str, tally: Tally| {
        total.add(tally);
        if tally.failed > 0 {
            failures.push(name.to_owned());
        }
    };
    for (name, arguments) in CHECKS {
        note(name, Tally::one(process::step(name, || process::run(process::command("cargo").args(arguments))).is_ok()));
    }
    for (name, arguments) in NATIVE {
        note(name, counted(name, process::command("cargo").args(arguments)));
    }
    let is_built = build::release().is_ok();
    note("release build", Tally::one(is_built));
    if is_built {
        note("artefacts", process::step("check the artefacts", check_artefacts).unwrap_or(Tally::one(false)));
        // Asked for no engine, the harness takes all.
        if engines.is_empty() {
            println!("no browser is left to test in");
        } else {
            let mut harness = process::command("cargo");
            harness.args(["run", "--quiet", "--package", "e2e", "--", "test"]);
            harness.args(engines.iter().map(|engine| engine.name()));
            note("browser tests", counted("browser tests", &mut harness));
        }
    }
    for name in &failures {
        println!("FAILED: {name}");
    }
    println!("{} passed, {} failed", total.passed, total.failed);
    if total.failed == 0 { Ok(()) } else { Err(Problem::TestsFailed) }
}

const CHECKS: [(&str, &[&str]); 3] = [
    ("formatting", &["fmt", "--all", "--check"]),
    ("lints", &["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"]),
    (
        "lints for the browser",
        &["clippy", "--quiet", "--lib", "--bins", "--target", "wasm32-unknown-unknown", "--", "-D", "warnings"],
    ),
];

/// The first also builds the examples and runs the doc tests.
const NATIVE: [(&str, &[&str]); 2] = [
    ("native tests", &["test", "--no-fail-fast"]),
    ("tests of the tools", &["test", "--no-fail-fast", "--package", "xtask", "--package", "e2e"]),
];

fn engines(options: &[String]) -> Outcome<Vec<Engine>> {
    let mut engines = Engine::ALL.to_vec();
    let mut options = options.iter();
    while let Some(option) = options.next() {
        let name = match option.as_str() {
            "--skip-browser" => options.next().map(String::as_str),
            other => other.strip_prefix("--skip-browser="),
        };
        let known = name.filter(|name| Engine::ALL.iter().any(|engine| engine.name() == *name));
        let name = known.ok_or_else(|| {
            Problem::Usage(format!("`{option}`: test takes --skip-browser with chromium, firefox or webkit"))
        })?;
        engines.retain(|engine| engine.name() != name);
    }
    Ok(engines)
}

/// Runs a test program and sums its closing lines. One that ends badly without a failed test counts as a failure.
fn counted(name: &str, command: &mut Command) -> Tally {
    let mut tally = Tally::default();
    let end = process::step(name, || {
        process::watched(command, |line| {
            if let Some(more) = Tally::read(line) {
                tally.add(more);
            }
        })
    });
    if let (Err(problem), 0) = (&end, tally.failed) {
        println!("   {problem}");
        tally.failed = 1;
    }
    tally
}

fn check_artefacts() -> Outcome<Tally> {
    let mut tally = Tally::default();
    for finding in artefacts::check()? {
        let how = finding.wrong.as_ref().map_or_else(|| "ok".to_owned(), |wrong| format!("FAILED: {wrong}"));
        println!("test {} ... {how}", finding.claim);
        tally.add(Tally::one(finding.wrong.is_none()));
    }
    Ok(tally)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_of_both_harnesses_are_counted() {
        let counts = |passed, failed| Some(Tally { passed, failed });
        assert_eq!(Tally::read("test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured"), counts(12, 0));
        assert_eq!(Tally::read("test result: FAILED. 3 passed; 2 failed; 0 ignored"), counts(3, 2));
        assert_eq!(Tally::read("40 passed, 1 failed"), counts(40, 1));
        assert_eq!(Tally::read("test screens::start ... ok"), None);
    }

    #[test]
    fn an_unknown_browser_is_refused_and_a_known_one_left_out() {
        let words = |line: &str| line.split(' ').map(str::to_owned).collect::<Vec<_>>();
        assert!(engines(&words("--skip-browser opera")).is_err());
        assert!(engines(&words("--skip-browser")).is_err());
        assert_eq!(engines(&words("--skip-browser webkit --skip-browser=firefox")).unwrap(), [Engine::Chromium]);
        assert_eq!(engines(&[]).unwrap().len(), 3);
    }
}
