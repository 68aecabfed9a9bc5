//! `cargo xtask bench`: the models natively and in Chromium, and how long the single file takes to ask its first question.

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
    process::step("measure natively", || process::run(process::command("cargo").args(["bench", "--benches"])))?;
    let mut harness = process::command("cargo");
    harness.args(["run", "--quiet", "--package", "e2e", "--", "bench"]);
    process::step("measure in Chromium", || process::run(&mut harness))
}
