//! After Trunk's release build: the prerendered start screen, the policies, the single files, and what lets a device keep the site.

mod around;
pub mod cards;
mod coarse;
pub mod embed;
mod icons;
mod imports;
mod letters;
pub mod manifest;
mod mixing;
mod neighbours;
pub mod page;
pub mod pictures;
mod places;
pub mod policy;
mod reach;
mod rules;
mod scripts;
mod sentences;
pub mod single_file;
mod site;
mod split;
mod streams;
mod unpacker;
mod wasm;
pub mod worker;
pub mod zip_file;

use crate::problem::{Outcome, Problem};
use crate::words::words_in;
use crate::{paths, process};
use page::Page;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// Whether the application of the single file is cut in two, the larger part of which is unpacked behind the first answer
/// (docs/decisions/0009-room.md).
pub const IS_CUT: bool = true;

/// What every copy does when the program stops.
const STOPPED: &str = include_str!("finish/stopped.js");

/// A language by its code, and its words, or where they are.
pub type Translation = (&'static str, String);
/// The codes of the languages beside English.
pub const OTHERS: [&str; 2] = ["es", "ar"];
/// The codes of all languages.
pub fn languages() -> impl Iterator<Item = &'static str> {
    ["en"].into_iter().chain(OTHERS)
}

/// The single file with every language.
pub const ALL_LANGUAGES: &str = "sciatica-explorer.html";
/// The single file in English only.
pub const ENGLISH: &str = "sciatica-explorer.en.html";
/// The same in a zip, for those whose mail holds HTML back.
pub const ZIP: &str = "sciatica-explorer.en.zip";

/// What hosts name: a folder with the version in its name, so that a later one changes nothing under their hands.
pub const SINGLE_FOLDER: &str = concat!("v", env!("CARGO_PKG_VERSION"), "/");
/// Under this name the page finds the hash of the script for the lines that it offers to hosts.
pub const INTEGRITY: &str = "<meta name=\"embed-integrity\" content=\"";
/// Under this name the site, and no single file, says what its preview may frame.
pub const PREVIEWED: &str = "<meta name=\"embed-frame\" content=\"";

/// Trunk's hook: works in the folder that Trunk is about to put in place. A debug build is left as it is.
pub fn run(options: &[String]) -> Outcome {
    if !options.is_empty() {
        return Err(Problem::Usage("finish takes no options: Trunk's environment says where the build lies".into()));
    }
    if std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "debug") {
        return Ok(());
    }
    let folder = std::env::var_os("TRUNK_STAGING_DIR").map_or_else(paths::dist, PathBuf::from);
    process::step("finish: policies and single files", || finish(&folder))
}

fn finish(folder: &Path) -> Outcome {
    let mut page = Page::read(folder)?;
    if let Some(start) = prerendered()? {
        page.set_start(&coarse::coarsen(&start)?)?;
    }
    embed::add(folder)?;
    let script = read(&folder.join(embed::NAME))?;
    page.add_to_head(&format!("  {INTEGRITY}{}\" />\n  ", policy::long_integrity(script.as_bytes())))?;
    let single = single_file::pack(&page, IS_CUT.then(single_file::linked).as_deref())?;
    write(&folder.join(ENGLISH), &single)?;
    let others = words_of_others()?;
    let all = around::notice_in_all(single_file::with_words(&single, &others)?)?;
    write(&folder.join(ALL_LANGUAGES), &all)?;
    let zip = zip_file::pack(&[(ENGLISH, single.as_bytes()), (zip_file::NOTE, note()?.as_bytes())])?;
    write_bytes(&folder.join(ZIP), &zip)?;
    pictures::add(folder, &page)?;
    site::put(folder, &mut page, &others)?;
    for_hosts(folder)
}

/// The files that the lines for hosts name.
pub fn named_by_hosts() -> Vec<String> {
    let files = [embed::NAME, ALL_LANGUAGES, ENGLISH].map(str::to_owned);
    files.into_iter().chain(pictures::PANELS.map(pictures::name)).collect()
}

/// Copies what hosts name into the folder of this version.
fn for_hosts(folder: &Path) -> Outcome {
    let own = folder.join(SINGLE_FOLDER);
    fs::create_dir_all(&own).map_err(Problem::file(&own))?;
    for name in named_by_hosts() {
        let from = folder.join(&name);
        fs::copy(&from, own.join(name)).map_err(Problem::file(&from))?;
    }
    Ok(())
}

/// The two lines beside the file in the zip, in each language, with the ends that every system's editor understands.
pub fn note() -> Outcome<String> {
    let lines =
        |code| Ok([words_in(code, "page-zip-out")?, words_in(code, "page-zip-open")?, String::new()].join("\r\n"));
    Ok(languages().map(lines).collect::<Outcome<Vec<String>>>()?.join("\r\n"))
}

/// The start screen as the application draws it, from `examples/prerender.rs`.
fn prerendered() -> Outcome<Option<String>> {
    if !paths::root().join("examples/prerender.rs").is_file() {
        return Ok(None);
    }
    let mut cargo = process::command("cargo");
    cargo.args(["run", "--quiet", "--example", "prerender"]);
    process::output(&mut cargo).map(|html| Some(html.trim().to_owned()))
}

/// The words of the languages that the program has not inside, by their codes.
fn words_of_others() -> Outcome<Vec<Translation>> {
    OTHERS.into_iter().map(|code| words_to_bring(code).map(|words| (code, words))).collect()
}

/// The words of the language with this code, as the program takes them: from `examples/words.rs`.
pub fn words_to_bring(code: &str) -> Outcome<String> {
    let mut cargo = process::command("cargo");
    cargo.args(["run", "--quiet", "--example", "words", code]);
    process::output(&mut cargo)
}

fn hexadecimal(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(Problem::file(path))
}

fn write(path: &Path, text: &str) -> Outcome {
    write_bytes(path, text.as_bytes())
}

fn write_bytes(path: &Path, bytes: &[u8]) -> Outcome {
    fs::write(path, bytes).map_err(Problem::file(path))
}

/// Words between two tags.
fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;")
}
