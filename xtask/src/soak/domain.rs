//! The domain as a package of its own: without Yew and the browser it compiles in seconds, which is what makes hundreds of changed copies
//! possible.

use super::folders::{copy_project, emptied};
use crate::finish::read;
use crate::paths;
use crate::problem::{Outcome, Problem};
use std::fs;
use std::path::Path;

/// What the domain is made of, and what its tests read.
const PARTS: [&str; 6] = ["src", "build", "assets", "tests", "docs/model.md", "Cargo.lock"];
/// What it, its build and its tests are made with.
const PROGRAM: [&str; 2] = ["serde", "serde_json"];
const BUILD: [&str; 3] = ["fluent-syntax", "serde", "toml"];
const OF_TESTS: [&str; 2] = ["insta", "proptest"];
/// The first module in `src/lib.rs` that is not of the domain.
const FIRST_OTHER: &str = "\npub mod app;";

/// Writes it into a folder; what was compiled there before stays.
pub fn write(folder: &Path, tests: &[&str]) -> Outcome {
    emptied(folder, "target")?;
    copy_project(folder, &PARTS)?;
    let put = |name: &str, text: &str| {
        let path = folder.join(name);
        fs::write(&path, text).map_err(Problem::file(&path))
    };
    put("src/lib.rs", domain_alone(&read(&paths::root().join("src/lib.rs"))?)?)?;
    put("Cargo.toml", &manifest(&read(&paths::root().join("Cargo.toml"))?, tests)?)
}

fn domain_alone(lib: &str) -> Outcome<&str> {
    let cut = lib.split_once(FIRST_OTHER).map(|(domain, _)| domain);
    cut.ok_or_else(|| Problem::Artefact(format!("src/lib.rs lacks `{}`", FIRST_OTHER.trim())))
}

/// Its manifest, with the versions of the project's own.
fn manifest(project: &str, tests: &[&str]) -> Outcome<String> {
    let line = |name: &str| {
        let found = project.lines().find(|line| line.strip_prefix(name).is_some_and(|rest| rest.starts_with(" = ")));
        found.ok_or_else(|| Problem::Artefact(format!("Cargo.toml lacks `{name}`")))
    };
    let all = |names: &[&str]| names.iter().map(|name| line(name)).collect::<Outcome<Vec<_>>>();
    let [program, build, of_tests] = [all(&PROGRAM)?.join("\n"), all(&BUILD)?.join("\n"), all(&OF_TESTS)?.join("\n")];
    let tests: String =
        tests.iter().map(|name| format!("[[test]]\nname = \"{name}\"\npath = \"tests/{name}.rs\"\n")).collect();
    Ok(format!(
        "[workspace]\n[package]\nname = \"sciatica-explorer\"\nversion = \"0.0.0\"\nedition = \"2024\"\nbuild = \"build/main.rs\"\n\
         autobins = false\nautotests = false\n[dependencies]\n{program}\n[build-dependencies]\n{build}\n\
         [dev-dependencies]\n{of_tests}\n[profile.dev]\ndebug = 0\n[lints.rust]\ndead_code = \"allow\"\n{tests}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_of_the_domain_is_left_out() {
        assert_eq!(domain_alone("pub mod json;\n\npub mod app;\npub mod browser;\n").unwrap(), "pub mod json;\n");
        assert!(domain_alone("pub mod json;").is_err());
    }

    #[test]
    fn its_packages_are_those_of_the_project() {
        let project = "yew = \"1\"\nserde = { version = \"1\" }\nserde_json = \"2\"\nfluent-syntax = \"3\"\ntoml = \"4\"\nproptest = \"5\"\ninsta = \"6\"\n";
        let made = manifest(project, &["a"]).unwrap();
        for line in project.lines().skip(1) {
            assert!(made.contains(line), "{line}");
        }
        assert!(!made.contains("yew") && made.contains("tests/a.rs"));
        assert!(manifest("serde = \"1\"", &[]).is_err());
    }
}
