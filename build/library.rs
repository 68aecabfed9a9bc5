//! `assets/content/library`: common questions, words that need explaining, and claims with their verdicts.

use crate::{
    care::{figures, says},
    emit,
    problem::Problems,
    source::{self, Sources},
    text::Words,
};
use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

const FOLDER: &str = "assets/content/library";
/// In the order of `library::Verdict`, by the names there.
const VERDICTS: [(&str, &str); 5] = [
    ("supported", "Supported"),
    ("mixed", "Mixed"),
    ("unsupported", "Unsupported"),
    ("opinion", "Opinion"),
    ("feature", "Feature"),
];
/// A place in a table is a byte.
const MOST: usize = 255;

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Answers {
    group: Vec<Group>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    id: String,
    answer: Vec<Answer>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Answer {
    id: String,
    /// What was read in each source, as it stands in the evidence; every number of the words is in one of these.
    sources: BTreeMap<String, String>,
    /// An address where it can be seen or tried.
    #[serde(default)]
    see: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Claim {
    verdict: String,
    #[serde(default)]
    sources: Vec<String>,
    /// The address that answers it.
    #[serde(default)]
    place: String,
    /// Of a feature: the message that stands on the control or the heading there.
    #[serde(default)]
    control: String,
    /// Why the page has no place for it.
    #[serde(default)]
    why: String,
}

/// The statics of the library, and its ids and addresses as texts beside them.
pub fn emit(words: &Words, sources: &Sources, problems: &mut Problems) -> String {
    let mut desk = Desk { words, sources, problems, ids: BTreeSet::new(), out: String::new() };
    desk.answers();
    desk.terms();
    desk.claims();
    desk.all_words_are_used();
    desk.out
}

struct Desk<'a> {
    words: &'a Words,
    sources: &'a Sources,
    problems: &'a mut Problems,
    /// Every message of the library that has a row, by its id without attribute. An id of the library is an address too.
    ids: BTreeSet<String>,
    out: String,
}

impl Desk<'_> {
    fn message(&mut self, id: &str, place: &str) -> String {
        self.words.reference(id, place, self.problems)
    }

    /// Notes an item with its words. Ids are addresses, so no two kinds may share one.
    fn item(&mut self, kind: &str, id: &str, place: &str) -> String {
        let others = ["asked", "term", "claim"].map(|kind| format!("{kind}-{id}"));
        if others.iter().any(|other| self.ids.contains(other)) {
            self.problems.add(place, "another item of the library has this id; rename one");
        }
        let message = format!("{kind}-{id}");
        self.ids.insert(message.clone());
        message
    }

    /// The sources of all items of a kind in one table, and how many each has.
    fn cited(&mut self, kind: &str, all: &[(String, Vec<&String>)]) {
        let (mut table, mut counts) = (Vec::new(), Vec::new());
        for (place, ids) in all {
            for id in ids {
                table.push(source::reference(self.sources, id, place, self.problems));
            }
            counts.push(ids.len().to_string());
        }
        if all.len() > MOST {
            self.problems.add(FOLDER, format!("{} rows of {kind}; at most {MOST} are possible", all.len()));
        }
        let _ = writeln!(
            self.out,
            "pub(crate) static {kind}_SOURCES: [Source; {}] = [{}];\n\
             pub(crate) static {kind}S_CITED: [u8; {}] = [{}];",
            table.len(),
            table.join(", "),
            counts.len(),
            counts.join(", "),
        );
    }

    fn need_sources(&mut self, sources: &[&String], place: &str) {
        if sources.is_empty() {
            self.problems.add(place, "has no source; name at least one, our-estimate if it is ours");
        }
    }

    fn answers(&mut self) {
        let path = format!("{FOLDER}/answers.toml");
        let file: Answers = emit::content(&path, self.problems);
        let (mut groups, mut questions, mut parts, mut lines, mut cited) =
            (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for group in &file.group {
            for answer in &group.answer {
                let place = format!("{path} answer {}", answer.id);
                let message = self.item("asked", &answer.id, &place);
                let words = ["", ".full", ".short"].map(|part| self.message(&format!("{message}{part}"), &place));
                parts.push(format!("[{}]", words.join(", ")));
                questions.extend(words.into_iter().next());
                let sources: Vec<_> = answer.sources.keys().collect();
                self.need_sources(&sources, &place);
                for part in ["short", "full"] {
                    let text = self.words.text(&format!("{message}.{part}"));
                    for number in figures(&text) {
                        if !answer.sources.values().any(|read| says(read, &number)) {
                            self.problems.add(&place, format!(".{part} says {number}, which none of its sources does"));
                        }
                    }
                }
                lines.push(format!("{}\t{}", answer.id, answer.see));
                cited.push((place, sources));
            }
            let name = self.message(&format!("library-{}", group.id), &path);
            groups.push(format!("Group {{ name: {name}, end: {} }}", questions.len()));
        }
        let _ = writeln!(
            self.out,
            "pub(crate) static GROUPS: [Group; {}] = [{}];\npub(crate) static ANSWER_WORDS: [Message; {count}] = [{}];\n\
             pub(crate) const ANSWER_PARTS: [[Message; 3]; {count}] = [{}];",
            groups.len(),
            groups.join(", "),
            questions.join(", "),
            parts.join(", "),
            count = questions.len(),
        );
        self.cited("ANSWER", &cited);
        emit::file("answers.txt", &lines.join("\n"));
    }

    fn terms(&mut self) {
        let path = format!("{FOLDER}/glossary.toml");
        let file: BTreeMap<String, Vec<String>> = emit::content(&path, self.problems);
        let (mut names, mut parts, mut lines, mut cited) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for (id, sources) in &file {
            let place = format!("{path} {id}");
            let message = self.item("term", id, &place);
            let has_forms = self.words.has(&format!("{message}.forms"));
            let name = self.message(&message, &place);
            let second = if has_forms { self.message(&format!("{message}.forms"), &place) } else { name.clone() };
            parts.push(format!("[{name}, {second}, {}]", self.message(&format!("{message}.what"), &place)));
            names.push(format!("({name}, {has_forms})"));
            let sources: Vec<_> = sources.iter().collect();
            self.need_sources(&sources, &place);
            lines.push(id.clone());
            cited.push((place, sources));
        }
        let _ = writeln!(
            self.out,
            "pub(crate) static TERM_WORDS: [(Message, bool); {count}] = [{}];\n\
             pub(crate) const TERM_PARTS: [[Message; 3]; {count}] = [{}];",
            names.join(", "),
            parts.join(", "),
            count = names.len(),
        );
        self.cited("TERM", &cited);
        emit::file("terms.txt", &lines.join("\n"));
    }

    fn claims(&mut self) {
        let path = format!("{FOLDER}/claims.toml");
        let file: BTreeMap<String, Claim> = emit::content(&path, self.problems);
        let (mut messages, mut verdicts, mut lines, mut cited, mut notes) =
            (Vec::new(), Vec::new(), Vec::new(), Vec::new(), String::new());
        for (id, claim) in &file {
            let place = format!("{path} {id}");
            let message = self.item("claim", id, &place);
            messages.push(self.message(&message, &place));
            match VERDICTS.iter().find(|(name, _)| *name == claim.verdict) {
                Some((_, variant)) => verdicts.push(format!("Verdict::{variant}")),
                None => self.problems.add(
                    &place,
                    format!(
                        "verdict is \"{}\"; allowed are {}",
                        claim.verdict,
                        VERDICTS.map(|(name, _)| name).join(", ")
                    ),
                ),
            }
            if claim.place.is_empty() == claim.why.is_empty() {
                self.problems.add(&place, "exactly one of place and why is needed");
            }
            if claim.control.is_empty() == (claim.verdict == "feature" && !claim.place.is_empty()) {
                self.problems.add(&place, "a feature with a place names its control, and nothing else does");
            }
            if !claim.control.is_empty() && !self.words.has(&claim.control) {
                self.problems.add(&place, format!("no message \"{}\" in assets/text/en", claim.control));
            }
            if claim.place.contains(['\t', '\n']) {
                self.problems.add(&place, "has a tab or a line break in it; use spaces");
            }
            lines.push(format!("{id}\t{}", claim.place));
            cited.push((place, claim.sources.iter().collect()));
            let _ = writeln!(notes, "    ({id:?}, {:?}, {:?}),", claim.control, claim.why);
        }
        let _ = writeln!(
            self.out,
            "pub(crate) const CLAIM_WORDS: [Message; {count}] = [{}];\n\
             pub(crate) static VERDICTS: [Verdict; {count}] = [{}];\n\
             /// Of each claim the control that answers a feature, and why the page has no place for it; for docs/coverage.md, not in the page.\n\
             pub static CLAIM_NOTES: [(&str, &str, &str); {count}] = [\n{notes}];",
            messages.join(", "),
            verdicts.join(", "),
            count = messages.len(),
        );
        self.cited("CLAIM", &cited);
        emit::file("claims.txt", &lines.join("\n"));
    }

    /// Words of the library without a row would never be shown.
    fn all_words_are_used(&mut self) {
        for message in self.words.messages() {
            let is_item = ["asked-", "term-", "claim-"].iter().any(|kind| message.starts_with(kind));
            if is_item && !self.ids.contains(message) {
                self.problems.add(FOLDER, format!("message \"{message}\" has no row"));
            }
        }
    }
}
