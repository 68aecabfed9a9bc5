//! Installs what is missing, and nothing else. What is there in a working version is used as it is.

use crate::browsers::Engine;
use crate::install::{self, GECKODRIVER, TRUNK, WASM_BINDGEN, WASM_OPT};
use crate::problem::{Outcome, Problem};
use crate::{paths, process};
use std::fs;
use std::path::Path;
use std::process::Command;

/// `cargo xtask setup [--dry-run]`.
pub fn run(options: &[String]) -> Outcome {
    let dry_run = match options {
        [] => false,
        [option] if option == "--dry-run" => true,
        _ => return Err(Problem::Usage("setup takes only --dry-run".into())),
    };
    for_building(dry_run)?;
    for_testing(&Engine::ALL, dry_run)
}

/// What a release build needs.
pub fn for_building(dry_run: bool) -> Outcome {
    process::step("look for the tools of the build", || {
        install::ensure_wasm_target(dry_run)?;
        install::ensure_std_source(dry_run);
        WASM_OPT.ensure(dry_run)?;
        WASM_BINDGEN.ensure(dry_run)?;
        TRUNK.ensure(dry_run)
    })
}

/// What the browser tests need on top.
pub fn for_testing(engines: &[Engine], dry_run: bool) -> Outcome {
    process::step("look for the browsers and their drivers", || {
        ensure_browsers(engines, dry_run)?;
        if engines.contains(&Engine::Firefox) {
            GECKODRIVER.ensure(dry_run)?;
        }
        if engines.contains(&Engine::Chromium) { install::ensure_axe(dry_run) } else { Ok(()) }
    })
}

fn ensure_browsers(engines: &[Engine], dry_run: bool) -> Outcome {
    let mut lacking = Vec::new();
    for &engine in engines {
        match engine.find() {
            Ok(there) => println!("   {}: there ({})", engine.name(), there.browser.display()),
            Err(what) => lacking.push((engine, what)),
        }
    }
    let packages: Vec<&str> = lacking.iter().flat_map(|(engine, _)| engine.packages()).copied().collect();
    if packages.is_empty() {
        return Ok(());
    }
    if dry_run {
        println!("   would run `apt-get install {}`", packages.join(" "));
        return Ok(());
    }
    let installed = process::step(&format!("install {}", packages.join(", ")), || apt_install(&packages));
    for (engine, what) in lacking {
        let why = match (&installed, engine.find()) {
            (Ok(()), Ok(_)) => continue,
            (Ok(()), Err(still)) => format!("after installing its packages {still} is still missing"),
            (Err(problem), _) => format!("{what} is not there; {problem}"),
        };
        return Err(Problem::Missing {
            what: engine.name().into(),
            why,
            get: format!("{}; or leave it out with --skip-browser {}", engine.usual_way(), engine.name()),
        });
    }
    Ok(())
}

/// `apt-get`, as root or by a `sudo` that asks for no password.
fn apt(arguments: &[&str]) -> Outcome<Command> {
    let problem = |end: &str| Problem::Command { line: format!("apt-get {}", arguments.join(" ")), end: end.into() };
    process::find("apt-get").ok_or_else(|| problem("cannot run: this system has no apt"))?;
    let is_root = process::output(process::command("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    let mut command = if is_root {
        process::command("apt-get")
    } else if process::run(process::command("sudo").args(["-n", "true"])).is_ok() {
        let mut sudo = process::command("sudo");
        sudo.args(["-n", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        sudo
    } else {
        return Err(problem("needs root, and sudo asks for a password: run it yourself, then come back"));
    };
    command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
    Ok(command)
}

pub(crate) fn apt_install(packages: &[&str]) -> Outcome {
    let mut arguments = vec!["install", "-y", "-q", "--no-install-recommends"];
    arguments.extend(packages);
    let mut install = apt(&arguments)?;
    process::run(&mut apt(&["update", "-q"])?)?;
    process::run(&mut install)
}

/// For networks where rustup cannot download: Debian's Rust and the standard library built once from its source.
pub fn wasm_target_from_debian() -> Outcome {
    apt_install(&["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm", "lld-22"])?;
    let folder = paths::target().join("wasm-std");
    let source = folder.join("src");
    fs::create_dir_all(&source).map_err(Problem::file(&source))?;
    let write = |path: &Path, text: &str| fs::write(path, text).map_err(Problem::file(path));
    write(&folder.join("Cargo.toml"), "[package]\nname = \"wasm-std\"\nedition = \"2021\"\n[workspace]\n")?;
    write(&source.join("lib.rs"), "#![no_std]\n")?;
    let mut cargo = process::command("/usr/bin/cargo");
    cargo.args(["build", "--release", "-Zbuild-std=std,panic_abort", "--target", "wasm32-unknown-unknown"]);
    // Without embedded bitcode link-time optimisation fails later.
    cargo.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", "-Cembed-bitcode=yes").env("RUSTC", "/usr/bin/rustc");
    cargo.env("CARGO_TARGET_DIR", folder.join("target")).current_dir(&folder);
    process::run(&mut cargo)?;
    let library = Path::new("/usr/lib/rustlib/wasm32-unknown-unknown/lib");
    fs::create_dir_all(library).map_err(Problem::file(library))?;
    let built = folder.join("target/wasm32-unknown-unknown/release/deps");
    for file in fs::read_dir(&built).map_err(Problem::file(&built))?.flatten() {
        let from = file.path();
        if from.extension().is_some_and(|extension| extension == "rlib") {
            fs::copy(&from, library.join(file.file_name())).map_err(Problem::file(&from))?;
        }
    }
    Ok(())
}
