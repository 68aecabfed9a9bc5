//! `cargo xtask build`: the release. Trunk builds and bundles; its hook calls `cargo xtask finish`.

use crate::problem::{Outcome, Problem};
use crate::{install, process, setup};

/// The standard library is compiled along, for size, and a panic is a trap without words: docs/decisions/0006.
/// These flags are not stable in Rust 1.95, so the compiler has to be told that they are meant.
pub const SMALL_STD: [(&str, &str); 4] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    (
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
        "-Zunstable-options -Cpanic=immediate-abort -Cllvm-args=-max-store-memcpy=1 -Cllvm-args=-max-store-memmove=1",
    ),
];

/// Installs what is missing and builds.
pub fn run(options: &[String]) -> Outcome {
    if !options.is_empty() {
        return Err(Problem::Usage("build takes no options".into()));
    }
    setup::for_building(false)?;
    release()
}

/// Builds with the tools that are there.
pub fn release() -> Outcome {
    let mut trunk = process::command("trunk");
    // Trunk reads NO_COLOR as a boolean and stops at the usual value "1".
    trunk.args(["build", "--release"]).env_remove("NO_COLOR");
    if install::has_std_source() {
        trunk.envs(SMALL_STD);
    }
    process::step("build the release into dist/", || process::run(&mut trunk))
}
