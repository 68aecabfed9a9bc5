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

/// The path of a source's static, for other generated code; notes a problem when there is no such source.
pub fn reference(sources: &Sources, id: &str, place: &str, problems: &mut Problems) -> String {
    if !sources.contains_key(id) {
        problems.add(place, format!("source \"{id}\" is not in assets/content/sources"));
    }
    format!("&crate::content::sources::{}", emit::constant_name(id))
}

/// The statics: one per source, and a list of all.
pub fn emit(sources: &Sources) -> String {
    let mut out = String::new();
    for (id, s) in sources {
        let _ = writeln!(
            out,
            "#[allow(missing_docs, reason = \"generated\")]\npub static {}: Source = Source {{ id: {id:?}, cite: {:?}, title: {:?}, published: {:?}, doi: {:?}, reviewed: {:?} }};",
            emit::constant_name(id),
            s.cite,
            s.title,
            s.published,
            s.doi,
            s.reviewed
        );
    }
    let names: Vec<_> = sources.keys().map(|id| format!("&{}", emit::constant_name(id))).collect();
    let _ = writeln!(out, "/// Every source, in order of id.\npub static ALL: &[&Source] = &[{}];", names.join(", "));
    out
}
