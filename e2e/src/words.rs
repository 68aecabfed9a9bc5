//! The words and the content as they stand in `assets/`, so that no test retypes them.

use crate::failure::{Failure, Outcome};
use crate::page::Page;
use crate::pseudo;
use std::fs;
use xtask::paths;

/// The words of a message on one line, or of one of its attributes: `check-continue`, `urgency-now.do`.
pub fn words(id: &str) -> Outcome<String> {
    Ok(xtask::words::words(id)?)
}

/// The same in the language of this code.
pub fn words_in(language: &str, id: &str) -> Outcome<String> {
    Ok(xtask::words::words_in(language, id)?)
}

impl Page<'_> {
    /// The same in the language in which the page is read.
    pub fn words(&self, id: &str) -> Outcome<String> {
        if self.language == pseudo::CODE { Ok(pseudo::text(&words(id)?)) } else { words_in(self.language, id) }
    }
}

/// A file of `assets/content/`.
pub fn content(name: &str) -> Outcome<toml::Table> {
    let text = fs::read_to_string(paths::root().join("assets/content").join(name))?;
    text.parse().map_err(|error| Failure::new(format!("{name}: {error}")))
}

/// The strings of a list in a table.
pub fn strings<'a>(table: &'a toml::Table, key: &str) -> impl Iterator<Item = &'a str> {
    table.get(key).and_then(toml::Value::as_array).into_iter().flatten().filter_map(toml::Value::as_str)
}

/// The tables of a list in a table: `[[group]]`.
pub fn tables<'a>(table: &'a toml::Table, key: &str) -> impl Iterator<Item = &'a toml::Table> {
    table.get(key).and_then(toml::Value::as_array).into_iter().flatten().filter_map(toml::Value::as_table)
}

/// A string of a table.
pub fn string<'a>(table: &'a toml::Table, key: &str) -> Outcome<&'a str> {
    table.get(key).and_then(toml::Value::as_str).ok_or_else(|| Failure::new(format!("the content lacks `{key}`")))
}
