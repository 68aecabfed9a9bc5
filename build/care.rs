//! `assets/content/care`: what stands behind the words of the care part. How an entry is written is told in `exercises.toml`.

use crate::{
    emit, movement,
    problem::Problems,
    source::{self, Sources},
    text::Words,
};
use serde::Deserialize;
use std::{collections::BTreeMap, fmt::Write};

/// What can be said of an entry, as its attributes are called; `care::Part` has the same in the same order, which is that of the alphabet.
const PARTS: [&str; 23] = [
    "careful", "common", "cues", "dark", "dose", "evidence", "fine", "harms", "helps", "leaves", "less", "long",
    "research", "seeds", "steps", "stop", "suits", "sure", "text", "what", "when", "who", "without",
];

/// Where the words of an entry are, and what must be said of it.
struct Kind {
    prefix: &'static str,
    needs: &'static [&'static str],
    may: &'static [&'static str],
}

const GROUP: Kind = Kind { prefix: "care-group-", needs: &["text"], may: &["evidence", "seeds", "stop"] };
const EXERCISE: Kind = Kind {
    prefix: "exercise-",
    needs: &["cues", "dose", "leaves", "steps", "suits"],
    may: &["evidence", "seeds", "stop"],
};
/// One of a pair of postures, of which the pair tells the rest.
const POSTURE: Kind = Kind { prefix: "exercise-", needs: &["cues"], may: &["dose"] };
const PAIR: Kind =
    Kind { prefix: "care-pair-", needs: &["evidence", "leaves", "steps", "suits"], may: &["seeds", "stop"] };
const OPTION: Kind = Kind { prefix: "option-", needs: &["harms", "helps", "long", "what", "without"], may: &["seeds"] };
const DISPUTE: Kind = Kind { prefix: "disagreement-", needs: &["careful", "research", "seeds", "sure"], may: &[] };
const MOOD: Kind = Kind { prefix: "mood-", needs: &["common", "helps", "text", "when", "who"], may: &["dark"] };
const PAGE: Kind = Kind { prefix: "care-page-", needs: &[], may: &PARTS };

/// Sources that are no studies: a dose that rests on them alone says so.
const OWN: &str = "our-estimate";
const ARTICLE: &str = "seed-";
/// How it says so.
const UNTESTED: &str = "not tested";

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
struct File {
    group: Vec<Entry>,
    exercise: Vec<Entry>,
    pair: Vec<Entry>,
    option: Vec<Entry>,
    dispute: Vec<Entry>,
    mood: Vec<Entry>,
    page: Vec<Entry>,
    left_out: Vec<LeftOut>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    #[serde(default)]
    group: String,
    /// Rows of the evidence's table of treatments; an exercise has its own in `assets/content/movement`.
    #[serde(default)]
    rows: Vec<String>,
    /// What was read in each source, as it stands in the evidence; every number of the words is in one of these.
    #[serde(default)]
    sources: BTreeMap<String, String>,
    #[serde(default)]
    repetitions: u8,
    #[serde(default)]
    seconds: u16,
    /// The two figures of a pair, and whether the first is the one that a sore back likes less.
    #[serde(default)]
    of: Vec<String>,
    #[serde(default)]
    compares: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LeftOut {
    row: String,
    why: String,
}

/// Reads, checks and emits everything of the care part.
pub fn emit(words: &Words, sources: &Sources, problems: &mut Problems) -> String {
    let mut all = File::default();
    for (path, text) in emit::toml_files("care") {
        match toml::from_str::<File>(&text) {
            Err(error) => problems.add(path, error),
            Ok(file) => {
                all.group.extend(file.group);
                all.exercise.extend(file.exercise);
                all.pair.extend(file.pair);
                all.option.extend(file.option);
                all.dispute.extend(file.dispute);
                all.mood.extend(file.mood);
                all.page.extend(file.page);
                all.left_out.extend(file.left_out);
            }
        }
    }
    let groups: Vec<String> = all.group.iter().map(|group| group.id.clone()).collect();
    let mut desk = Desk {
        words,
        sources,
        problems,
        groups,
        used: Vec::new(),
        references: String::new(),
        count: 0,
        rows: String::new(),
        checks: String::new(),
    };
    let mut out = String::new();

    let paired: Vec<&String> = all.pair.iter().flat_map(|pair| &pair.of).collect();
    let figures = movement::key_counts();
    let mut exercises = String::new();
    for entry in &all.exercise {
        let place = format!("assets/content/care exercise {}", entry.id);
        let kind = if paired.contains(&&entry.id) { &POSTURE } else { &EXERCISE };
        let item = desk.item(entry, kind);
        match figures.iter().find(|(id, _)| *id == entry.id) {
            None => desk
                .problems
                .add(&place, "there is no such figure in assets/content/movement; take it out or mend the id"),
            Some((_, keys)) => desk.cues(&entry.id, *keys, &place),
        }
        let _ = writeln!(
            exercises,
            "    Exercise {{ words: {item}, repetitions: {}, seconds: {} }},",
            entry.repetitions, entry.seconds
        );
    }
    for (id, _) in &figures {
        if !all.exercise.iter().any(|entry| entry.id == *id) {
            desk.problems
                .add("assets/content/care", format!("the figure \"{id}\" has no [[exercise]]; add one with its words"));
        }
    }
    let _ = writeln!(out, "pub(crate) static EXERCISES: &[Exercise] = &[\n{exercises}];");

    let mut pairs = String::new();
    for entry in &all.pair {
        let item = desk.item(entry, &PAIR);
        let mut of = [0; 2];
        if entry.of.len() != 2 {
            desk.problems.add(format!("pair {}", entry.id), "of needs two figures");
        }
        for (place, id) in of.iter_mut().zip(&entry.of) {
            match all.exercise.iter().position(|own| own.id == *id) {
                Some(at) => *place = at,
                None => desk.problems.add(format!("pair {}", entry.id), format!("of: \"{id}\" is no exercise")),
            }
        }
        let _ = writeln!(
            pairs,
            "    Pair {{ words: {item}, of: [&EXERCISES[{}], &EXERCISES[{}]], compares: {} }},",
            of[0], of[1], entry.compares
        );
    }
    let _ = writeln!(out, "pub(crate) static PAIRS: &[Pair] = &[\n{pairs}];");

    for (name, kind, entries) in [
        ("GROUPS", &GROUP, &all.group),
        ("OPTIONS", &OPTION, &all.option),
        ("DISPUTES", &DISPUTE, &all.dispute),
        ("MOODS", &MOOD, &all.mood),
        ("PAGE", &PAGE, &all.page),
    ] {
        let mut items = String::new();
        for entry in entries {
            let item = desk.item(entry, kind);
            let _ = writeln!(items, "    {item},");
        }
        let _ = writeln!(out, "pub(crate) static {name}: &[Item] = &[\n{items}];");
    }
    desk.spare();
    let mut left_out = String::new();
    for row in &all.left_out {
        let _ = writeln!(left_out, "    ({:?}, {:?}),", row.row, row.why);
    }
    let _ = writeln!(
        out,
        "pub(crate) static SOURCES: &[Source] = &[{}];\n\
         /// Rows of the evidence behind each entry, by its kind and id; for tests, no part of the page.\n\
         pub static ROWS: &[(&str, &[&str])] = &[\n{}];\n\
         /// Rows of the evidence that have no entry, and why.\n\
         pub static LEFT_OUT: &[(&str, &str)] = &[\n{left_out}];\n\
         const _: () = {{\n{}}};\n",
        desk.references, desk.rows, desk.checks
    );
    out
}

/// What every entry needs, and what is gathered from all of them.
struct Desk<'a> {
    words: &'a Words,
    sources: &'a Sources,
    problems: &'a mut Problems,
    groups: Vec<String>,
    used: Vec<String>,
    references: String,
    count: usize,
    rows: String,
    checks: String,
}

impl Desk<'_> {
    /// An entry as an `Item`, checked.
    fn item(&mut self, entry: &Entry, kind: &Kind) -> String {
        let message = format!("{}{}", kind.prefix, entry.id);
        let place = format!("assets/content/care {message}");
        if self.used.contains(&message) {
            self.problems.add(&place, "this id is used twice; rename one");
        }
        let first = self.words.reference(&message, &place, self.problems);
        let parts = self.words.parts(&message);
        let mut bits = 0_u32;
        for (index, part) in parts.iter().enumerate() {
            match PARTS.iter().position(|own| own == part) {
                Some(at) if kind.needs.contains(part) || kind.may.contains(part) => bits |= 1 << at,
                _ => self.problems.add(
                    &place,
                    format!("has .{part}; only {} and {} are known here", kind.needs.join(", "), kind.may.join(", ")),
                ),
            }
            let reference = self.words.reference(&format!("{message}.{part}"), &place, self.problems);
            let _ = writeln!(
                self.checks,
                "    assert!({reference}.is({first}.after({})), \"the parts of words follow each other\");",
                index + 1
            );
        }
        for part in kind.needs {
            if !parts.contains(part) {
                self.problems.add(&place, format!("the message {message} has no .{part}; write one"));
            }
        }
        self.numbers(entry, &message, &parts, &place);
        let start = self.count;
        for id in entry.sources.keys() {
            let reference = source::reference(self.sources, id, &place, self.problems);
            let _ = write!(self.references, "{reference}, ");
            self.count += 1;
        }
        let group = self.groups.iter().position(|group| *group == entry.group);
        if group.is_none() && !entry.group.is_empty() {
            self.problems.add(&place, format!("group \"{}\" is not one of {}", entry.group, self.groups.join(", ")));
        }
        for row in &entry.rows {
            if row.len() != 3 || !row.starts_with('T') {
                self.problems.add(&place, format!("rows has \"{row}\"; a row of treatments.md such as T11 is needed"));
            }
        }
        let _ = writeln!(self.rows, "    ({message:?}, &{:?}),", entry.rows);
        self.used.push(message);
        format!(
            "Item {{ id: {:?}, first: {first}, parts: {bits:#x}, sources: ({start}, {}), group: {} }}",
            entry.id,
            entry.sources.len(),
            group.unwrap_or(usize::from(u8::MAX))
        )
    }

    /// Each figure in the words was read in a source of the entry, where 40.2 % is 40 of 100; a dose from no study says so.
    fn numbers(&mut self, entry: &Entry, message: &str, parts: &[&str], place: &str) {
        for id in std::iter::once(message.to_owned()).chain(parts.iter().map(|part| format!("{message}.{part}"))) {
            let text = self.words.text(&id);
            let mut tested = true;
            for number in figures(&text) {
                let mut found = entry.sources.iter().filter(|(_, read)| says(read, &number)).peekable();
                if found.peek().is_none() {
                    self.problems.add(
                        place,
                        format!("{id} says {number}, which none of its sources does; quote it or leave it"),
                    );
                }
                tested &= found.any(|(source, _)| source != OWN && !source.starts_with(ARTICLE));
            }
            if id.ends_with(".dose") && !tested && !text.contains(UNTESTED) {
                self.problems.add(place, format!("{id} rests on no study; it has to say \"{UNTESTED}\""));
            }
        }
    }

    /// A cue for each key position, and none that a person who takes the other side must read the other way round.
    fn cues(&mut self, id: &str, keys: usize, place: &str) {
        let said = self.words.text(&format!("exercise-{id}.cues"));
        let count = said.split('\n').filter(|cue| !cue.trim().is_empty()).count();
        if count != keys {
            self.problems
                .add(place, format!("{count} cues for {keys} key positions; write one for each, a paragraph each"));
        }
        for part in ["cues", "steps"] {
            let text = self.words.text(&format!("exercise-{id}.{part}")).to_lowercase();
            if text.split(|c: char| !c.is_alphabetic()).any(|word| matches!(word, "left" | "right")) {
                self.problems
                    .add(place, format!(".{part} says left or right; the side can be changed, so say \"one leg\""));
            }
        }
    }

    /// Words that nothing asks for.
    fn spare(&mut self) {
        for id in self.words.messages() {
            let ours = [&GROUP, &EXERCISE, &PAIR, &OPTION, &DISPUTE, &MOOD, &PAGE]
                .iter()
                .any(|kind| id.starts_with(kind.prefix));
            if ours && !self.used.iter().any(|used| used == id) {
                self.problems.add(id, "no entry in assets/content/care has these words; add one or take them out");
            }
        }
    }
}

/// Numbers as words. Smaller ones count things on the page too, such as pages and articles.
const SPELLED: [(&str, &str); 9] = [
    ("six", "6"),
    ("seven", "7"),
    ("eight", "8"),
    ("nine", "9"),
    ("ten", "10"),
    ("twelve", "12"),
    ("twenty", "20"),
    ("thirty", "30"),
    ("hundred", "100"),
];

/// Whether what was read has this number, where 40.2 % is 40 of 100.
pub fn says(read: &str, number: &str) -> bool {
    let rounded = |own: &String| own.parse::<f64>().is_ok_and(|own| own.round().to_string() == number);
    figures(read).iter().any(|own| own == number || rounded(own)) || number == "100" && read.contains('%')
}

/// The figures of a text, without the commas that part thousands.
pub fn figures(text: &str) -> Vec<String> {
    let spelled = text.split(|letter: char| !letter.is_alphabetic());
    let spelled = spelled.filter_map(|word| SPELLED.iter().find(|(own, _)| own.eq_ignore_ascii_case(word)));
    let mut found: Vec<String> = spelled.map(|(_, number)| (*number).to_owned()).collect();
    let letters: Vec<char> = text.chars().collect();
    let mut at = 0;
    while at < letters.len() {
        if !letters[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let mut number = String::new();
        while at < letters.len() {
            let goes_on = letters.get(at + 1).is_some_and(char::is_ascii_digit);
            match letters[at] {
                digit if digit.is_ascii_digit() => number.push(digit),
                '.' if goes_on => number.push('.'),
                ',' if goes_on => {}
                _ => break,
            }
            at += 1;
        }
        found.push(number);
    }
    found
}
