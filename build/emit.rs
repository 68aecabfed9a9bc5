//! Small helpers for reading content and writing Rust source.

use crate::problem::Problems;
use serde::de::DeserializeOwned;
use std::{env, fs, path::Path};

/// Before and behind texts that no first screen needs: by it the build of the single file finds them.
pub const LATER: &str = "\u{e}later\u{f}";

/// Writes generated source into Cargo's output folder.
///
/// A build script has nobody to hand an error to but Cargo, which shows the panic.
pub fn file(name: &str, source: &str) {
    let folder = env::var("OUT_DIR").expect("Cargo sets OUT_DIR");
    fs::write(Path::new(&folder).join(name), source).expect("the output folder is writable");
}

/// A Rust string literal.
pub fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// `some-id.part` as the name of a constant: `SOME_ID_PART`.
pub fn constant_name(id: &str) -> String {
    id.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' }).collect()
}

/// Every `.toml` file of a folder below `assets/content`, in order of name, as (path, text).
pub fn toml_files(folder: &str) -> Vec<(String, String)> {
    files(&format!("assets/content/{folder}"), "toml")
}

/// A file of content; what cannot be read is a problem and counts as empty.
pub fn content<T: Default + DeserializeOwned>(path: &str, problems: &mut Problems) -> T {
    let parsed = fs::read_to_string(path)
        .map_err(|error| error.to_string())
        .and_then(|text| toml::from_str(&text).map_err(|error| error.to_string()));
    parsed.unwrap_or_else(|error| {
        problems.add(path, error);
        T::default()
    })
}

/// A word with a capital, as variants are named.
pub fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
}

/// Whether what is built is the page, and no test or example.
pub fn is_for_page() -> bool {
    env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|target| target == "wasm32")
}

/// Every file of a folder with the given ending, in order of name, as (path, text).
pub fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut found: Vec<_> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|e| e == ending))
        .map(|path| (path.display().to_string(), fs::read_to_string(&path).expect("the file is readable text")))
        .collect();
    found.sort();
    found
}
