//! `cargo xtask shots`: a picture of every screen, taken by the browser harness.

use crate::browsers::Engine;
use crate::problem::Outcome;
use crate::{build, process, setup};

/// Builds, then pictures the single file.
pub fn run(options: &[String]) -> Outcome {
    setup::for_testing(&[Engine::Chromium], false)?;
    build::run(&[])?;
    let mut harness = process::command("cargo");
    harness.args(["run", "--quiet", "--package", "e2e", "--", "shots"]).args(options);
    process::step("take the pictures", || process::run(&mut harness))
}
