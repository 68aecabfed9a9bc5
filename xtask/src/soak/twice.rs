//! The release, built twice, in the project's folder and from nothing in a copy of it elsewhere: the same, byte for byte.

use super::Wanted;
use super::folders::{copy_project, emptied, hashes};
use crate::problem::{Outcome, Problem};
use crate::{build, paths, process};

/// Where the copy lies, in the build's own folder.
const COPY: &str = "twice";

pub(super) fn run(_: &Wanted) -> Outcome {
    let copy = paths::target().join(COPY);
    emptied(&copy, "")?;
    copy_project(&copy, &[])?;
    build::run(&[])?;
    let mut again = process::command("cargo");
    again.args(["xtask", "build"]).current_dir(&copy).env_remove("CARGO_TARGET_DIR");
    process::step("build the copy", || process::run(&mut again))?;
    let (first, second) = (hashes(&paths::dist())?, hashes(&copy.join("dist"))?);
    let differ: Vec<&str> = first
        .iter()
        .filter(|(name, hash)| second.get(*name) != Some(hash))
        .map(|(name, _)| name.as_str())
        .chain(second.keys().map(String::as_str).filter(|name| !first.contains_key(*name)))
        .collect();
    if differ.is_empty() {
        println!("   {} files, the same in both", first.len());
        return Ok(());
    }
    Err(Problem::Artefact(format!("two builds differ in {}", differ.join(", "))))
}
