//! `cargo xtask bench`: the models natively and in Chromium, what the page takes for whatever people do with it, what it keeps in memory,
//! how cost grows, how long the single file takes to ask its first question, and what Lighthouse says. `--only NAME` measures one part.

use crate::browsers::Engine;
use crate::growth::Growth;
use crate::problem::{Outcome, Problem};
use crate::{build, install, lighthouse, process, setup};

/// Measured by the harness in Chromium, in this order.
pub const IN_CHROMIUM: [&str; 7] = ["model", "frames", "atlas", "interactions", "memory", "lesson", "start"];
/// The benchmarks of `benches/`, which the harness sets its own figures beside.
const NATIVE: &str = "native";
/// Lighthouse on the site.
const LIGHTHOUSE: &str = "lighthouse";

/// Measures everything in one run.
pub fn run(options: &[String]) -> Outcome {
    let names = [&[NATIVE], IN_CHROMIUM.as_slice(), &[LIGHTHOUSE]].concat();
    let wanted = match options {
        [] => None,
        [only, name] if only == "--only" && names.contains(&name.as_str()) => Some(name.as_str()),
        _ => {
            let names = names.join(", ");
            return Err(Problem::Usage(format!("bench takes only --only NAME, one of {names}")));
        }
    };
    let wants = |name: &str| wanted.is_none_or(|wanted| wanted == name);
    setup::for_testing(&[Engine::Chromium], false)?;
    build::run(&[])?;
    // The benchmarks print one line of JSON each.
    let mut lines = Vec::new();
    let note = |line: &str| lines.extend(line.starts_with('{').then(|| line.to_owned()));
    if wants(NATIVE) || wants("model") {
        let mut native = process::command("cargo");
        process::step("measure natively", || process::watched(native.args(["bench", "--bench", "*"]), note))?;
        for growth in lines.iter().filter_map(|line| Growth::read(line)) {
            growth.tell()?;
        }
    }
    let mut failed = Vec::new();
    for part in IN_CHROMIUM.into_iter().filter(|part| wants(part)) {
        let mut harness = process::command("cargo");
        harness.args(["run", "--quiet", "--package", "e2e", "--", "bench", part]).args(&lines);
        // The others still measure.
        failed.extend(process::step(&format!("measure in Chromium: {part}"), || process::run(&mut harness)).err());
    }
    if wants(LIGHTHOUSE) {
        install::ensure_lighthouse(false)?;
        failed.extend(process::step("ask Lighthouse", lighthouse::run).err());
    }
    for problem in &failed {
        println!("FAILED: {problem}");
    }
    if failed.is_empty() { Ok(()) } else { Err(Problem::TestsFailed) }
}
