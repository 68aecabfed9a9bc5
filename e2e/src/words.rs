//! The words and the content as they stand in `assets/`, so that no test retypes them.

use crate::failure::{Failure, Outcome};
use std::fs;
use xtask::paths;

/// The words of a message on one line, or of one of its attributes: `check-continue`, `urgency-now.do`.
pub fn words(id: &str) -> Outcome<String> {
    let (message, attribute) = id.split_once('.').map_or((id, None), |(message, attribute)| (message, Some(attribute)));
    for entry in fs::read_dir(paths::root().join("assets/text/en"))? {
        let text = fs::read_to_string(entry?.path())?;
        let mut lines = text.lines().skip_while(|line| value(line, message).is_none());
        let Some(own) = lines.next() else { continue };
        let found = match attribute {
            None => value(own, message),
            Some(attribute) => lines
                .take_while(|line| line.starts_with(' '))
                .find_map(|line| value(line.trim_start().strip_prefix('.')?, attribute)),
        };
        if let Some(found) = found {
            return Ok(found.to_owned());
        }
    }
    Err(Failure::new(format!("assets/text/en has no words `{id}`")))
}

fn value<'a>(line: &'a str, id: &str) -> Option<&'a str> {
    line.strip_prefix(id)?.strip_prefix(" = ")
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
