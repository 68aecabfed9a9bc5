//! `assets/content/sources/*.toml`: every publication once. Facts name a source by its id.

use crate::{emit, problem::Problems};
use serde::Deserialize;
use std::{collections::BTreeMap, fmt::Write};

/// One publication, or our own estimate or arithmetic, as a reader is told of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// How it is named in a line of text: "Wilke 1999".
    cite: String,
    /// Its title, or what was estimated or computed.
    title: String,
    /// Journal and place, or nothing for our own work.
    #[serde(default)]
    published: String,
    /// DOI without the resolver's address, or nothing.
    #[serde(default)]
    doi: String,
    /// ISO date on which somebody last held the facts against it.
    reviewed: String,
}

/// All sources by id.
pub type Sources = BTreeMap<String, Source>;

/// Reads and checks every source file.
pub fn read(problems: &mut Problems) -> Sources {
    let mut all = Sources::new();
    for (path, text) in emit::toml_files("sources") {
        match toml::from_str::<BTreeMap<String, Source>>(&text) {
            Err(error) => problems.add(&path, error),
            Ok(found) => {
                for (id, source) in found {
                    if source.reviewed.len() != 10 {
                        problems.add(
                            &path,
                            format!(
                                "{id}.reviewed is \"{}\"; an ISO date such as 2026-11-21 is needed",
                                source.reviewed
                            ),
                        );
                    }
                    if all.insert(id.clone(), source).is_some() {
                        problems.add(&path, format!("source \"{id}\" is defined twice; keep one"));
                    }
                }
            }
        }
    }
    all
}

/// The path of a source's constant, for other generated code; notes a problem when there is no such source.
pub fn reference(sources: &Sources, id: &str, place: &str, problems: &mut Problems) -> String {
    if !sources.contains_key(id) {
        problems.add(place, format!("source \"{id}\" is not in assets/content/sources"));
    }
    format!("crate::content::sources::{}", emit::constant_name(id))
}

/// The constants, the text of all, a line each, its parts between tabs, and the lines of what is told of each elsewhere. A constant says
/// where its line begins.
pub fn emit(sources: &Sources, problems: &mut Problems) -> (String, String, String) {
    let (mut code, mut lines) = (String::new(), String::new());
    let mut told = format!("{}\n", emit::LATER);
    for (id, s) in sources {
        let parts = [id, &s.cite, &s.reviewed];
        let more = [&s.title, &s.published, &s.doi];
        if parts.iter().chain(&more).any(|part| part.contains(['\t', '\n'])) {
            problems.add("assets/content/sources", format!("{id} has a tab or a line break in it; use spaces"));
        }
        let _ = writeln!(
            code,
            "#[allow(missing_docs, reason = \"generated\")]\npub const {}: Source = Source({});",
            emit::constant_name(id),
            lines.len()
        );
        for (text, parts) in [(&mut lines, parts), (&mut told, more)] {
            text.push_str(&parts.map(String::as_str).join("\t"));
            text.push('\n');
        }
    }
    told.push_str(emit::LATER);
    (code, lines, told)
}
