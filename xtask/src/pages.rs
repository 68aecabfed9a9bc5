//! Packs an example as a page of its own, the way the application is packed: for measuring beside it.

use crate::finish::page::Page;
use crate::finish::{read, single_file};
use crate::problem::{Outcome, Problem};
use crate::{paths, process};
use std::fs;
use std::path::PathBuf;

/// Builds `examples/NAME.rs` for the browser and packs it into one file; returns where it lies.
pub fn pack_example(name: &str) -> Outcome<PathBuf> {
    let folder = paths::target().join("pages");
    fs::create_dir_all(&folder).map_err(Problem::file(&folder))?;
    let mut cargo = process::command("cargo");
    process::run(cargo.args([
        "build",
        "--quiet",
        "--release",
        "--target",
        "wasm32-unknown-unknown",
        "--example",
        name,
    ]))?;
    let wasm = paths::target().join(format!("wasm32-unknown-unknown/release/examples/{name}.wasm"));
    let mut bindgen = process::command("wasm-bindgen");
    process::run(bindgen.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(&folder).arg(wasm))?;
    let bound = folder.join(format!("{name}_bg.wasm"));
    let mut optimise = process::command("wasm-opt");
    process::run(optimise.args(options()?).arg("-Oz").arg(&bound).arg("-o").arg(&bound))?;
    let page = Page::parse(shell(name), &folder)?;
    let path = folder.join(format!("{name}.html"));
    fs::write(&path, single_file::pack(&page, None)?).map_err(Problem::file(&path))?;
    Ok(path)
}

/// Keeps the names of functions, by which the application is cut in two.
const NAMES: &str = "-g";

/// What `index.html` tells wasm-opt, but for the names: an example stays in one piece.
fn options() -> Outcome<Vec<String>> {
    const PLACE: &str = "data-wasm-opt-params=\"";
    let html = read(&paths::root().join("index.html"))?;
    let found = html.split_once(PLACE).and_then(|(_, rest)| rest.split_once('"'));
    let (words, _) = found.ok_or_else(|| Problem::Artefact(format!("index.html lacks {PLACE}")))?;
    Ok(words.split_whitespace().filter(|word| *word != NAMES).map(str::to_owned).collect())
}

/// A page without words or style, in the form in which Trunk would leave it.
fn shell(name: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\" /><!-- policy --><title>{name}</title>\n\
         <script type=\"module\">import init from './{name}.js'; init({{ module_or_path: './{name}_bg.wasm' }})</script></head>\n\
         <body><div id=\"app\"></div><div id=\"panic-notice\" hidden><p id=\"start-notice\"></p></div></body></html>\n"
    )
}
