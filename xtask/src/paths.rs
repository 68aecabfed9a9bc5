//! Where things lie in the project and on the machine.

use std::path::{Path, PathBuf};

/// The project's folder.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// What a release build leaves.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The build's own folder, also where `CARGO_TARGET_DIR` moved it.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// Tools for this project alone: where the machine has another version that must stay as it is, and test-only files.
pub fn tools() -> PathBuf {
    target().join("tools")
}

/// Where `cargo install` puts programs; on PATH wherever cargo is.
pub fn cargo_home() -> PathBuf {
    let home = || std::env::home_dir().unwrap_or_default().join(".cargo");
    std::env::var_os("CARGO_HOME").map_or_else(home, PathBuf::from)
}

/// Where npm puts a package below a folder of ours.
pub fn package(folder: &Path, name: &str) -> PathBuf {
    folder.join("lib/node_modules").join(name)
}

/// axe-core's script for the accessibility tests.
pub fn axe() -> PathBuf {
    package(&tools(), "axe-core").join("axe.min.js")
}

/// Lighthouse's program.
pub fn lighthouse() -> PathBuf {
    package(&tools(), "lighthouse").join("cli/index.js")
}

/// A Node for Lighthouse alone: apart from the tools, where every program would find it.
pub fn node() -> PathBuf {
    tools().join("node")
}
