//! `assets/content/questionnaire`: red flags, questions, regions, patterns and how they are compared.
//!
//! `red-flags.toml` and `matrix.toml` are taken over whole from the evidence; the files beside them say what those leave open.
//! Ids become enums, so that code cannot name a flag or a question that does not exist.

mod comparison;
mod flags;
mod people;

use crate::{
    emit,
    problem::Problems,
    source::{self, Sources},
    text::Words,
};
use serde::de::DeserializeOwned;
use std::{collections::BTreeSet, fmt::Write};

const FOLDER: &str = "assets/content/questionnaire";

/// What every part needs: the words, the sources, and where mistakes go.
struct Desk<'a> {
    words: &'a Words,
    sources: &'a Sources,
    problems: &'a mut Problems,
    out: String,
}

/// The source of `questionnaire.rs`.
pub fn emit(words: &Words, sources: &Sources, problems: &mut Problems) -> String {
    let mut desk = Desk { words, sources, problems, out: String::new() };
    flags::emit(&mut desk);
    let questions = people::emit(&mut desk);
    comparison::emit(&mut desk, &questions);
    desk.out
}

impl Desk<'_> {
    /// One file of the folder; on a mistake its default, with the mistake noted.
    fn file<T: DeserializeOwned + Default>(&mut self, name: &str) -> T {
        emit::content(&place(name), self.problems)
    }

    fn message(&mut self, id: &str, place: &str) -> String {
        self.words.reference(id, place, self.problems)
    }

    /// A message that may be missing, as an `Option`.
    fn optional_message(&mut self, id: &str, place: &str) -> String {
        if self.words.has(id) { format!("Some({})", self.message(id, place)) } else { "None".to_owned() }
    }

    fn source(&mut self, id: &str, place: &str) -> String {
        source::reference(self.sources, id, place, self.problems)
    }

    fn source_list(&mut self, ids: &[String], place: &str) -> String {
        if ids.is_empty() {
            self.problems.add(place, "has no source; name at least one, our-estimate if it is ours");
        }
        let all: Vec<_> = ids.iter().map(|id| self.source(id, place)).collect();
        format!("&[{}]", all.join(", "))
    }

    /// An enum of ids with its list and names, as an `Id`.
    fn ids(&mut self, name: &str, doc: &str, ids: &[String], place: &str) {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id) {
                self.problems.add(place, format!("\"{id}\" is there twice; keep one"));
            }
        }
        let variants: Vec<_> = ids.iter().map(|id| variant(id)).collect();
        let names: Vec<_> = ids.iter().map(|id| emit::literal(id)).collect();
        let _ = writeln!(
            self.out,
            "#[doc = {doc:?}]\n#[allow(missing_docs, reason = \"generated\")]\n#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub enum {name} {{ {} }}\n\
             impl {name} {{\n    /// How many there are.\n    pub const COUNT: usize = {};\n    const NAME: [&'static str; {}] = [{}];\n}}\n\
             impl Id for {name} {{\n    const NAMES: &'static [&'static str] = &Self::NAME;\n    const ALL: &'static [Self] = &[{}];\n    fn index(self) -> usize {{ self as usize }}\n    fn name(self) -> &'static str {{ Self::NAME[self as usize] }}\n}}",
            variants.join(", "),
            ids.len(),
            ids.len(),
            names.join(", "),
            variants.iter().map(|v| format!("Self::{v}")).collect::<Vec<_>>().join(", "),
        );
    }

    /// Checks that `listed` names everything in `known` exactly once and nothing else.
    fn same<'a>(
        &mut self,
        listed: impl Iterator<Item = &'a String>,
        known: impl Iterator<Item = &'a String>,
        place: &str,
        of: &str,
    ) {
        let listed: Vec<_> = listed.collect();
        let known: BTreeSet<_> = known.collect();
        for id in &listed {
            if !known.contains(*id) {
                self.problems.add(place, format!("\"{id}\" is not in {of}"));
            }
        }
        for id in known {
            if listed.iter().filter(|listed| **listed == id).count() != 1 {
                self.problems.add(place, format!("\"{id}\" of {of} must be named exactly once"));
            }
        }
    }
}

fn place(name: &str) -> String {
    format!("{FOLDER}/{name}.toml")
}

/// `below-knee` as a variant: `BelowKnee`.
fn variant(id: &str) -> String {
    id.split('-')
        .map(|part| {
            let mut letters = part.chars();
            letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect::<String>()
        })
        .collect()
}
