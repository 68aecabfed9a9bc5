//! What unpacks the program of the single file: a small WebAssembly module of its own, from the same Rust as [`super::mixing`].

use super::wasm;
use crate::build::SMALL_STD;
use crate::problem::{Outcome, Problem};
use crate::{install, paths, process};
use std::fs;

/// As `index.html` has them for the program.
const FEATURES: [&str; 4] =
    ["--enable-bulk-memory", "--enable-nontrapping-float-to-int", "--enable-sign-ext", "--enable-mutable-globals"];

/// Builds the module.
pub fn built() -> Outcome<Vec<u8>> {
    let mut cargo = process::command("cargo");
    cargo.args(["build", "--quiet", "--package", "unpacker", "--release", "--target", "wasm32-unknown-unknown"]);
    if install::has_std_source() {
        cargo.envs(SMALL_STD);
    }
    process::run(&mut cargo)?;
    let folder = paths::root().join("target/wasm32-unknown-unknown/release");
    let (from, to) = (folder.join("unpacker.wasm"), folder.join("unpacker.small.wasm"));
    let mut optimiser = process::command("wasm-opt");
    optimiser.args(FEATURES).args(["-O3", "--low-memory-unused", "--strip-debug", "--strip-producers"]);
    process::run(optimiser.arg("--strip-target-features").arg(&from).arg("-o").arg(&to))?;
    let module = fs::read(&to).map_err(Problem::file(&to))?;
    wasm::without_custom(&module).map_err(|why| Problem::Artefact(format!("the unpacker is no module: {why}")))
}

/// Each byte as a sign 256 further on: no parser changes one, and the loader takes only the last eight bits.
pub fn text(module: &[u8]) -> String {
    module.iter().filter_map(|byte| char::from_u32(256 + u32::from(*byte))).collect()
}
