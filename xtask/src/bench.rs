//! `cargo xtask bench`: the models natively and in Chromium, the frames of the lab under a dragging hand, and how long the single
//! file takes to ask its first question.

use crate::browsers::Engine;
use crate::problem::{Outcome, Problem};
use crate::{build, process, setup};

/// Measures everything in one run.
pub fn run(options: &[String]) -> Outcome {
    if !options.is_empty() {
        return Err(Problem::Usage("bench takes no options".into()));
    }
    setup::for_testing(&[Engine::Chromium], false)?;
    build::run(&[])?;
    // The benchmarks print one line of JSON each; the harness sets its own figures beside them.
    let mut lines = Vec::new();
    let note = |line: &str| lines.extend(line.starts_with('{').then(|| line.to_owned()));
    let mut native = process::command("cargo");
    process::step("measure natively", || process::watched(native.args(["bench", "--bench", "*"]), note))?;
    let mut harness = process::command("cargo");
    harness.args(["run", "--quiet", "--package", "e2e", "--", "bench"]).args(lines);
    process::step("measure in Chromium", || process::run(&mut harness))
}
