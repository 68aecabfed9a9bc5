//! Tools that the build and the tests need: which version, is it there, how to get it.

use crate::problem::{Outcome, Problem};
use crate::{paths, process};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A program from a registry.
pub struct Tool {
    /// The program's name.
    pub name: &'static str,
    /// What its `--version` must contain; empty where any version will do.
    pub wanted: &'static str,
    source: Source,
    version: &'static str,
}

enum Source {
    CratesIo,
    Npm(&'static str),
}

/// Builds and bundles the page.
pub const TRUNK: Tool = Tool { name: "trunk", wanted: "0.21.14", source: Source::CratesIo, version: "0.21.14" };
/// Writes the JavaScript beside the wasm; the same version as the crate in `Cargo.toml`.
pub const WASM_BINDGEN: Tool =
    Tool { name: "wasm-bindgen", wanted: "0.2.129", source: Source::CratesIo, version: "0.2.129" };
/// Shrinks the wasm; the version that `Trunk.toml` names.
pub const WASM_OPT: Tool =
    Tool { name: "wasm-opt", wanted: "version_132", source: Source::Npm("binaryen"), version: "132.0.0" };
/// Drives Firefox.
pub const GECKODRIVER: Tool = Tool { name: "geckodriver", wanted: "", source: Source::CratesIo, version: "0.37.1" };

/// Changes the code to see whether a test notices.
pub const CARGO_MUTANTS: Tool = Tool { name: "cargo-mutants", wanted: "", source: Source::CratesIo, version: "27.1.0" };

const NODE: &str = " (Node and npm from https://nodejs.org or the system's packages)";
const AXE_VERSION: &str = "4.14.1";
const LIGHTHOUSE_VERSION: &str = "13.5.0";
/// The Node that Lighthouse gets where the machine's is older than it wants.
const NODE_VERSION: &str = "22.23.3";
const NODE_WANTED: (u32, u32) = (22, 19);

/// Where a tool stands and where it would go.
#[derive(Debug, PartialEq, Eq)]
pub enum State {
    /// A working version is there.
    Ready(String),
    /// There is none: it goes where cargo's programs are, so that `trunk build` works on its own too.
    Absent,
    /// Another version is there and stays: ours goes into `target/tools`.
    Other(String),
}

impl Tool {
    /// Judges what `--version` said.
    fn judge(&self, said: Option<String>) -> State {
        match said {
            None => State::Absent,
            Some(version) if version.contains(self.wanted) => State::Ready(version),
            Some(version) => State::Other(version),
        }
    }

    /// Looks for the tool.
    pub fn state(&self) -> State {
        // A part of cargo wants its own name first.
        match self.name.strip_prefix("cargo-") {
            Some(part) => self.judge(process::version_by(self.name, &[part, "--version"])),
            None => self.judge(process::version(self.name)),
        }
    }

    fn package(&self) -> &'static str {
        match self.source {
            Source::CratesIo if self.name == "wasm-bindgen" => "wasm-bindgen-cli",
            Source::CratesIo => self.name,
            Source::Npm(package) => package,
        }
    }

    fn recipe(&self, folder: &Path) -> Command {
        match self.source {
            Source::CratesIo => {
                let mut cargo = process::command("cargo");
                cargo.args(["install", "--locked", self.package(), "--version", self.version, "--root"]).arg(folder);
                // Built once and used a few times: compile time counts more than speed.
                cargo.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1").env("CARGO_PROFILE_RELEASE_LTO", "off");
                cargo.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16").env_remove("CARGO_TARGET_DIR");
                cargo
            }
            Source::Npm(package) => npm(package, self.version, folder),
        }
    }

    /// Installs the tool where it is missing; with `dry_run` only says what would be done.
    pub fn ensure(&self, dry_run: bool) -> Outcome {
        let folder = match self.state() {
            State::Ready(version) => {
                println!("   {}: there ({})", self.name, version.lines().next().unwrap_or_default());
                return Ok(());
            }
            State::Absent => paths::cargo_home(),
            State::Other(version) => {
                println!("   {}: found {version}, wanted {}; yours stays as it is", self.name, self.wanted);
                paths::tools()
            }
        };
        let mut recipe = self.recipe(&folder);
        let typed = process::line(&recipe);
        if dry_run {
            println!("   {}: would run `{typed}`", self.name);
            return Ok(());
        }
        let missing = |why: String| Problem::Missing {
            what: format!("{} {}", self.name, self.version),
            why,
            get: match self.source {
                Source::CratesIo => typed.clone(),
                Source::Npm(_) => format!("{typed}{NODE}"),
            },
        };
        process::step(&format!("install {} {}", self.name, self.version), || process::run(&mut recipe))
            .map_err(|problem| missing(problem.to_string()))?;
        match self.state() {
            State::Ready(_) => Ok(()),
            State::Absent => Err(missing(format!("it was installed into {} but does not run", folder.display()))),
            State::Other(version) => Err(missing(format!("after installing it is still {version}"))),
        }
    }
}

fn npm(package: &str, version: &str, folder: &Path) -> Command {
    let mut npm = process::command("npm");
    npm.args(["install", "--global", "--no-fund", "--no-audit", "--prefix"])
        .arg(folder)
        .arg(format!("{package}@{version}"));
    npm
}

/// Installs axe-core, which the accessibility tests run inside the page.
pub fn ensure_axe(dry_run: bool) -> Outcome {
    ensure_package("axe-core", AXE_VERSION, &paths::tools(), dry_run)
}

/// Installs Lighthouse, and a Node for it where there is none that is new enough.
pub fn ensure_lighthouse(dry_run: bool) -> Outcome {
    if !has_new_node() {
        ensure_package(&node_package(), NODE_VERSION, &paths::node(), dry_run)?;
    }
    ensure_package("lighthouse", LIGHTHOUSE_VERSION, &paths::tools(), dry_run)
}

/// The Node that runs Lighthouse.
pub fn node_for_lighthouse() -> PathBuf {
    if has_new_node() {
        PathBuf::from("node")
    } else {
        paths::package(&paths::node(), &node_package()).join("bin/node")
    }
}

fn has_new_node() -> bool {
    process::version("node").is_some_and(|said| is_new_node(&said))
}

/// Whether it is new enough, by what it says: `v22.19.0`.
fn is_new_node(said: &str) -> bool {
    let mut numbers = said.trim_start_matches('v').split('.').map_while(|number| number.parse::<u32>().ok());
    matches!((numbers.next(), numbers.next()), (Some(major), Some(minor)) if (major, minor) >= NODE_WANTED)
}

/// npm has Node's programs by system and processor.
fn node_package() -> String {
    let system = match std::env::consts::OS {
        "macos" => "darwin",
        "windows" => "win",
        other => other,
    };
    let processor = match std::env::consts::ARCH {
        "aarch64" => "arm64",
        _ => "x64",
    };
    format!("node-{system}-{processor}")
}

/// Installs a package of npm in this version where it is not there yet.
fn ensure_package(name: &str, version: &str, folder: &Path, dry_run: bool) -> Outcome {
    let manifest = paths::package(folder, name).join("package.json");
    let wanted = format!("\"version\": \"{version}\"");
    if fs::read_to_string(&manifest).is_ok_and(|text| text.contains(&wanted)) {
        println!("   {name}: there ({version})");
        return Ok(());
    }
    let mut recipe = npm(name, version, folder);
    let typed = process::line(&recipe);
    if dry_run {
        println!("   {name}: would run `{typed}`");
        return Ok(());
    }
    let missing = |problem: Problem| Problem::Missing {
        what: format!("{name} {version}"),
        why: problem.to_string(),
        get: format!("{typed}{NODE}"),
    };
    process::step(&format!("install {name} {version}"), || process::run(&mut recipe)).map_err(missing)
}

/// The standard library for the browser, if the Rust that will be used has it.
fn wasm_library() -> Option<PathBuf> {
    let mut rustc = process::command("rustc");
    let printed = rustc.args(["--print", "target-libdir", "--target", "wasm32-unknown-unknown"]).output().ok()?;
    let folder = PathBuf::from(String::from_utf8_lossy(&printed.stdout).trim());
    let mut files = fs::read_dir(&folder).ok()?.flatten();
    files.any(|file| file.file_name().to_string_lossy().starts_with("libstd-")).then_some(folder)
}

/// Installs the wasm target: by rustup, else from Debian's packages.
pub fn ensure_wasm_target(dry_run: bool) -> Outcome {
    const GET: &str = "rustup target add wasm32-unknown-unknown";
    if wasm_library().is_some() {
        println!("   wasm target: there");
        return Ok(());
    }
    if dry_run {
        println!("   wasm target: would run `{GET}`");
        return Ok(());
    }
    let mut rustup = process::command("rustup");
    rustup.args(["target", "add", "wasm32-unknown-unknown"]);
    let by_rustup = process::step("install the wasm target", || process::run(&mut rustup));
    if by_rustup.is_ok() && wasm_library().is_some() {
        return Ok(());
    }
    let why =
        by_rustup.err().map_or_else(|| "rustup ended well, the library is not there".to_owned(), |p| p.to_string());
    println!("   rustup could not: {why}; trying Debian's Rust");
    process::step("build the wasm target from Debian's packages", crate::setup::wasm_target_from_debian).map_err(
        |problem| Problem::Missing {
            what: "the wasm32-unknown-unknown target".into(),
            why: format!("{why}; {problem}"),
            get: format!("{GET} (rustup from https://rustup.rs)"),
        },
    )
}

/// Whether the source of the standard library is there.
pub fn has_std_source() -> bool {
    let answer = process::command("rustc").args(["--print", "sysroot"]).output();
    answer.is_ok_and(|answer| {
        let folder = String::from_utf8_lossy(&answer.stdout).trim().to_owned();
        Path::new(&folder).join("lib/rustlib/src/rust/library/Cargo.lock").is_file()
    })
}

/// Gets the source of the standard library where rustup can; without it the page is built with the library that is there.
pub fn ensure_std_source(dry_run: bool) {
    const GET: [&str; 3] = ["component", "add", "rust-src"];
    if has_std_source() {
        println!("   source of Rust's library: there");
    } else if dry_run {
        println!("   source of Rust's library: would run `rustup {}`", GET.join(" "));
    } else {
        let mut rustup = process::command("rustup");
        rustup.args(GET);
        let got = process::step("get the source of Rust's library", || process::run(&mut rustup));
        if got.is_err() || !has_std_source() {
            println!(
                "   not there: the page is built with the library as it is, and its file is some kilobytes larger"
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tool_in_the_wanted_version_is_left_alone() {
        assert!(matches!(TRUNK.judge(Some("trunk 0.21.14".into())), State::Ready(_)));
        assert!(matches!(WASM_OPT.judge(Some("wasm-opt version 132 (version_132)".into())), State::Ready(_)));
        assert!(matches!(GECKODRIVER.judge(Some("geckodriver 0.35.0".into())), State::Ready(_)));
    }

    #[test]
    fn another_version_of_a_tool_is_not_replaced() {
        assert!(matches!(TRUNK.judge(Some("trunk 0.22.1".into())), State::Other(_)));
        assert!(matches!(WASM_OPT.judge(Some("wasm-opt version 108".into())), State::Other(_)));
    }

    #[test]
    fn lighthouse_gets_a_node_of_its_own_only_where_the_one_there_is_too_old() {
        assert!(is_new_node("v22.19.0") && is_new_node("v24.1.0"));
        assert!(!is_new_node("v20.20.2") && !is_new_node("v22.9.0") && !is_new_node("none"));
    }

    #[test]
    fn a_tool_that_does_not_run_counts_as_absent() {
        assert_eq!(TRUNK.judge(None), State::Absent);
    }
}
