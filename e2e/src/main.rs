//! Opens what was built in three browser engines, as a reader would: from disk and over http.
//!
//! `engines` starts browsers, `page` opens what was built, `find`, `action`, `answering` and `check` are the words in which
//! the tests are written, `words` and `signs` the content they compare with, `lab` the disc lab under a tireless hand, `promises` are the tests: one file per promise.

mod action;
mod answering;
mod bench;
mod check;
mod engines;
mod failure;
mod find;
mod hosts;
mod lab;
mod lack;
mod monkey;
mod page;
mod print;
mod promises;
mod pseudo;
mod runner;
mod scorm;
mod screens;
mod sheets;
mod shots;
mod signs;
mod soak;
mod wire;
mod words;

use failure::Failure;
use std::process::ExitCode;

const USAGE: &str = "test [ENGINE…] [--only TEXT] | shots [--only TEXT] | hosts FILE | scorm FOLDER | bench PART | soak MINUTES | axe | monkey ENGINE [--seed N] [--actions N] [--kinds]";

async fn run(arguments: &[String]) -> Result<bool, Failure> {
    let (task, options) = arguments.split_first().ok_or_else(|| Failure::new(USAGE))?;
    match task.as_str() {
        "test" => runner::run(options).await,
        "shots" => shots::run(options).await.map(|()| true),
        "scorm" => scorm::run(options).await.map(|()| true),
        "hosts" => hosts::run(options).await.map(|()| true),
        "bench" => bench::run(options).await.map(|()| true),
        "axe" => promises::axe(options).await.map(|()| true),
        "monkey" => monkey::run(options).await.map(|()| true),
        "soak" => soak::run(options).await.map(|()| true),
        other => Err(Failure::new(format!("`{other}`: {USAGE}"))),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::from(2)
        }
    }
}
