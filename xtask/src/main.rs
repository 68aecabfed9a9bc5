//! `cargo xtask TASK`: dispatch only.

use std::process::ExitCode;
use xtask::problem::{Outcome, Problem};
use xtask::{bench, build, finish, hosts, scorm, serve, setup, shots, size, soak, test};

const USAGE: &str = "cargo xtask TASK
  serve   install what the build needs, build the release, serve it on http://127.0.0.1:8080/
  test    install what is missing, build, run every test; --skip-browser NAME leaves out chromium, firefox or webkit
  build   build the release into dist/
  size    sizes against the budgets, with the change; --save keeps them as the baseline
  bench   the models and how their cost grows, the lab's frames, every control with a slow processor, memory, the cold start,
          Lighthouse; --only NAME
  soak    what takes too long for the tests, in steps: random dragging, moves and inputs, changed rules, a second build;
          --only NAME, --minutes N, --sequences N, --inputs N
  shots   a picture of every screen into target/shots/
  hosts   the lines for hosts in a real WordPress, a real Hugo and a page with a strict policy; pictures into target/hosts/
  scorm   the quizzes as SCORM 1.2 packages into target/scorm/, tried against a host that only notes what it is told
  setup   only install what is missing; --dry-run says what would be done
  finish  what Trunk's hook calls after a release build";

fn run(task: &str, options: &[String]) -> Outcome {
    match task {
        "serve" => serve::run(options),
        "test" => test::run(options),
        "build" => build::run(options),
        "size" => size::run(options),
        "bench" => bench::run(options),
        "soak" => soak::run(options),
        "shots" => shots::run(options),
        "hosts" => hosts::run(options),
        "scorm" => scorm::run(options),
        "setup" => setup::run(options),
        "finish" => finish::run(options),
        other => Err(Problem::Usage(format!("no task named `{other}`\n{USAGE}"))),
    }
}

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(task) = arguments.next() else {
        println!("{USAGE}");
        return ExitCode::from(2);
    };
    let options: Vec<String> = arguments.collect();
    match run(&task, &options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Problem::TestsFailed) => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::from(if matches!(problem, Problem::Usage(_)) { 2 } else { 1 })
        }
    }
}
