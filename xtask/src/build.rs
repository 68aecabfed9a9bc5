//! `cargo xtask build`: the release. Trunk builds and bundles; its hook calls `cargo xtask finish`.

use crate::problem::{Outcome, Problem};
use crate::{process, setup};

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
    process::step("build the release into dist/", || process::run(&mut trunk))
}
