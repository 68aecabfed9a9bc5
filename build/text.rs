//! `assets/text/<language>/*.ftl`: every word on the page, in Fluent syntax, resolved at compile time.
//!
//! The subset: text, `{ $argument }`, `{ -term }`, string and number literals, attributes, and selection by plural category or exact number
//! on an argument. Anything else is a build error. English is the reference; other languages fall back to it per message.

use crate::{emit, problem::Problems};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

/// The languages that have words, reference first. `src/text.rs` has the same list as a type.
const LANGUAGES: [&str; 3] = ["en", "es", "ar"];

/// One piece of a message after terms have been put in.
#[derive(Clone)]
enum Piece {
    Text(String),
    Argument(String),
    Select { argument: String, variants: Vec<(Key, Vec<Piece>)>, default: Vec<Piece> },
}

#[derive(Clone)]
enum Key {
    Number(u32),
    Category(String),
}

struct Message {
    place: String,
    pieces: Vec<Piece>,
}

/// The messages of every language, by id (`message` or `message.attribute`).
pub struct Words {
    by_language: Vec<BTreeMap<String, Message>>,
}

impl Words {
    /// The path of a message's constant, for other generated code; notes a problem when it is missing or takes arguments.
    pub fn reference(&self, id: &str, place: &str, problems: &mut Problems) -> String {
        match self.by_language[0].get(id) {
            None => problems.add(place, format!("no message \"{id}\" in assets/text/en")),
            Some(message) if !arguments(&message.pieces).is_empty() => {
                problems.add(place, format!("message \"{id}\" takes arguments and cannot be content"));
            }
            Some(_) => {}
        }
        format!("crate::text::{}", emit::constant_name(id))
    }

    /// The attributes of a message, in the order in which their texts follow it.
    pub fn parts(&self, id: &str) -> Vec<&str> {
        let ids = self.by_language[0].keys().filter_map(|own| own.split_once('.'));
        ids.filter(|(message, _)| *message == id).map(|(_, part)| part).collect()
    }

    /// The text of a message in the reference language, its paragraphs parted by a newline; nothing where there is none.
    pub fn text(&self, id: &str) -> String {
        self.by_language[0].get(id).map(|message| plain(&message.pieces)).unwrap_or_default()
    }

    /// Every message without its attributes and without arguments.
    pub fn messages(&self) -> impl Iterator<Item = &str> {
        let all = self.by_language[0].iter().filter(|(id, own)| !id.contains('.') && arguments(&own.pieces).is_empty());
        all.map(|(id, _)| id.as_str())
    }

    /// Whether the reference language has this message.
    pub fn has(&self, id: &str) -> bool {
        self.by_language[0].contains_key(id)
    }
}

/// Reads every language.
pub fn read(problems: &mut Problems) -> Words {
    Words { by_language: LANGUAGES.iter().map(|language| read_language(language, problems)).collect() }
}

fn read_language(language: &str, problems: &mut Problems) -> BTreeMap<String, Message> {
    let mut messages = BTreeMap::new();
    let files = emit::files(&format!("assets/text/{language}"), "ftl");
    let mut terms = BTreeMap::new();
    let parsed: Vec<_> = files
        .iter()
        .map(|(path, text)| match fluent_syntax::parser::parse(text.as_str()) {
            Ok(resource) => (path, resource),
            Err((resource, errors)) => {
                for error in errors {
                    let line = text[..error.pos.start.min(text.len())].lines().count();
                    problems.add(format!("{path}:{line}"), error);
                }
                (path, resource)
            }
        })
        .collect();
    for (_, resource) in &parsed {
        for entry in &resource.body {
            if let Entry::Term(term) = entry {
                terms.insert(term.id.name.to_owned(), term.value.clone());
            }
        }
    }
    for (path, resource) in &parsed {
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let name = message.id.name;
            let values = message.value.iter().map(|value| (name.to_owned(), value));
            let attributes = message.attributes.iter().map(|a| (format!("{name}.{}", a.id.name), &a.value));
            for (id, pattern) in values.chain(attributes) {
                let place = format!("{path} {id}");
                let pieces = pieces(pattern, &terms, &place, problems);
                if messages.insert(id.clone(), Message { place: place.clone(), pieces }).is_some() {
                    problems.add(&place, "this message is defined twice; keep one");
                }
            }
        }
    }
    messages
}

type Terms<'a> = BTreeMap<String, Pattern<&'a str>>;

fn pieces(pattern: &Pattern<&str>, terms: &Terms<'_>, place: &str, problems: &mut Problems) -> Vec<Piece> {
    let mut found = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found.push(Piece::Text((*value).to_owned())),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => found.extend(inline_pieces(inline, terms, place, problems)),
                Expression::Select { selector, variants } => {
                    let InlineExpression::VariableReference { id } = selector else {
                        problems.add(place, "a selection works on a plain { $argument } only");
                        continue;
                    };
                    let mut keyed = Vec::new();
                    let mut default = Vec::new();
                    for variant in variants {
                        let inner = pieces(&variant.value, terms, place, problems);
                        if variant.default {
                            default = inner;
                            continue;
                        }
                        match variant.key {
                            VariantKey::NumberLiteral { value } => match value.parse() {
                                Ok(number) => keyed.push((Key::Number(number), inner)),
                                Err(_) => problems.add(place, format!("variant [{value}] is not a whole number")),
                            },
                            VariantKey::Identifier { name } => keyed.push((Key::Category(name.to_owned()), inner)),
                        }
                    }
                    found.push(Piece::Select { argument: id.name.to_owned(), variants: keyed, default });
                }
            },
        }
    }
    found
}

fn inline_pieces(
    inline: &InlineExpression<&str>,
    terms: &Terms<'_>,
    place: &str,
    problems: &mut Problems,
) -> Vec<Piece> {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            vec![Piece::Text((*value).to_owned())]
        }
        InlineExpression::VariableReference { id } => vec![Piece::Argument(id.name.to_owned())],
        InlineExpression::TermReference { id, attribute: None, .. } => match terms.get(id.name) {
            Some(pattern) => pieces(pattern, terms, place, problems),
            None => {
                problems.add(place, format!("term -{} does not exist", id.name));
                Vec::new()
            }
        },
        _ => {
            problems.add(place, "only { $argument }, { -term } and literals are understood here");
            Vec::new()
        }
    }
}

/// The arguments of a message; `true` where it is a number that a selection works on.
fn arguments(pieces: &[Piece]) -> Arguments {
    let mut found = BTreeMap::new();
    for piece in pieces {
        match piece {
            Piece::Text(_) => {}
            Piece::Argument(name) => {
                found.entry(name.clone()).or_insert(false);
            }
            Piece::Select { argument, variants, default } => {
                for inner in variants.iter().map(|(_, inner)| inner).chain([default]) {
                    for (name, number) in arguments(inner) {
                        *found.entry(name).or_insert(false) |= number;
                    }
                }
                found.insert(argument.clone(), true);
            }
        }
    }
    found
}

/// Lines of a paragraph are joined, blank lines part paragraphs with a single newline.
fn flowing(text: &str) -> String {
    text.replace("\r\n", "\n").replace("\n\n", "\0").replace('\n', " ").replace('\0', "\n")
}

fn plain(pieces: &[Piece]) -> String {
    let text: String = pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Argument(name) => format!("{{${name}}}"),
            Piece::Select { default, .. } => plain(default),
        })
        .collect();
    flowing(&text)
}

/// How the ids of words begin that the build writes around the program: they are no part of it, but are tested like all others.
const AROUND: &str = "page-";

/// How the ids of words begin, and how they end, that the start, the shell and the signs that need help are made of. All other words
/// have a table of their own, which the single file unpacks later: whatever first needs a word of it waits.
const FIRST: &[(&str, &str)] = &[
    ("about-old", ""),
    ("answer-", ""),
    ("app-", ""),
    ("care-link", ""),
    ("check-action-print", ""),
    ("check-reason", ""),
    ("check-unsure", ""),
    ("country-", ""),
    ("embed-link", ""),
    ("emergency-", ""),
    ("flag-", ".short"),
    ("flag-group-", ""),
    ("frame-no-print", ""),
    ("not-", ""),
    ("questions-search", ""),
    ("safety-", ""),
    ("start-", ""),
    ("tonight-", ""),
    ("urgency-", ""),
];

fn is_first(id: &str) -> bool {
    FIRST.iter().any(|(begin, end)| id.starts_with(begin) && id.ends_with(end))
}

/// What stands between two texts of a table.
const END: char = '\0';
/// What stands for the arguments of a message in its text, the first, the second, …
const ARGUMENTS: [char; 8] = ['\u{1}', '\u{2}', '\u{3}', '\u{4}', '\u{5}', '\u{6}', '\u{7}', '\u{8}'];

/// What stands between the parts of a language that is brought later.
const PART: &str = "\u{c}";

/// Tells one numbering of words from another: a sum over the names of all texts and their numbers.
fn stamp(source: &str) -> String {
    let sum = source
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{sum:016x}")
}

/// The texts of one language in two pieces, so that the page holds a small number for each instead of an address and a
/// length. The numbers of whole messages are the same in every language.
struct Table {
    first: Vec<String>,
    later: Vec<String>,
}

impl Table {
    /// Numbers of later words go on from here.
    const LATER: usize = 1 << 12;

    fn new() -> Self {
        Self { first: Vec::new(), later: vec![emit::LATER.to_owned()] }
    }

    fn number_of(&mut self, id: &str, text: String) -> usize {
        let (table, from) = if is_first(id) { (&mut self.first, 0) } else { (&mut self.later, Self::LATER) };
        table.push(text);
        from + table.len() - 1
    }
}

/// The source of `text.rs`: a constant per plain message, a function per message with arguments, and a list of all for the
/// tests. The texts themselves lie beside it, in a file per language.
pub fn emit(words: &Words, problems: &mut Problems) -> String {
    let mut out = String::new();
    let reference = &words.by_language[0];
    let mut names = BTreeSet::new();
    let mut all = String::new();
    let mut tables: Vec<Table> = LANGUAGES.iter().map(|_| Table::new()).collect();
    let mut selecting = Vec::new();
    // the parts of a message follow it at once, so that content can count on from its number
    let mut in_order: Vec<(&String, &Message)> = reference.iter().collect();
    in_order.sort_by_key(|(id, _)| id.split_once('.').unwrap_or((id.as_str(), "")));
    for (id, message) in in_order {
        if !names.insert(emit::constant_name(id)) {
            problems.add(&message.place, "another message has the same name in code; rename one");
        }
        let versions: Vec<&Message> =
            words.by_language.iter().map(|language| language.get(id).unwrap_or(message)).collect();
        let texts: Vec<String> = versions.iter().map(|version| emit::literal(&plain(&version.pieces))).collect();
        let _ = writeln!(all, "    ({id:?}, [{}]),", texts.join(", "));
        if id.starts_with(AROUND) {
            continue;
        }
        let arguments = arguments(&message.pieces);
        for version in &versions {
            as_in(&arguments, version, problems);
        }
        if arguments.len() > ARGUMENTS.len() {
            problems.add(&message.place, format!("has more than {} arguments", ARGUMENTS.len()));
        } else if versions.iter().any(|version| selects(&version.pieces)) {
            selecting.push((id, arguments, versions));
        } else {
            let mut number = 0;
            for (table, version) in tables.iter_mut().zip(&versions) {
                number = table.number_of(id, pattern(&version.pieces, &arguments, problems, &version.place));
            }
            if arguments.is_empty() {
                let _ = writeln!(out, "pub(crate) const {}: Message = Message({number});", emit::constant_name(id));
            } else {
                emit_function(&mut out, id, &arguments, &number.to_string());
            }
        }
    }
    for (id, arguments, versions) in selecting {
        let reference = versions[0];
        let Some(Select { argument, numbers }) = select_of(&reference.pieces) else { continue };
        let mut base = 0;
        for (table, version) in tables.iter_mut().zip(versions) {
            let slots = CATEGORIES.len() + numbers.len();
            for slot in 0..slots {
                let pieces = slot_of(&version.pieces, slot, &numbers);
                let text =
                    pieces.map_or(String::new(), |pieces| pattern(&pieces, &arguments, problems, &version.place));
                let number = table.number_of(id, text);
                if slot == 0 {
                    base = number;
                }
            }
        }
        let subject = variable(&argument);
        let mut number = format!("chosen(language, {base}, ");
        if numbers.is_empty() {
            let _ = write!(number, "plural(language, {subject}))");
        } else {
            let _ = write!(number, "match {subject} {{ ");
            for (at, value) in numbers.iter().enumerate() {
                let _ = write!(number, "{value} => {}, ", CATEGORIES.len() + at);
            }
            let _ = write!(number, "_ => plural(language, {subject}) }})");
        }
        emit_function(&mut out, id, &arguments, &number);
    }
    for language in &words.by_language[1..] {
        for (id, message) in language {
            if !reference.contains_key(id) {
                problems.add(&message.place, "English has no such message");
            }
        }
    }
    let _ = writeln!(
        out,
        "/// Every message with its id, as written; for tests over all words.\npub static ALL: &[(&str, [&str; Language::COUNT])] = &[\n{all}];"
    );
    let stamp = stamp(&out);
    let end = [emit::LATER.to_owned()];
    let include = |file: &str| format!("include_str!(concat!(env!(\"OUT_DIR\"), \"/{file}\"))");
    let mut others = Vec::new();
    for (language, table) in LANGUAGES.iter().zip(&tables) {
        let texts = [&table.first[..], &[&table.later[..], &end].concat()].map(|texts| texts.join(&END.to_string()));
        if others.is_empty() && *language == LANGUAGES[0] {
            for (name, text) in ["FIRST", "LATER"].into_iter().zip(texts) {
                let file = format!("text.{name}.txt");
                emit::file(&file, &text);
                let _ = writeln!(out, "static {name}: &str = {};", include(&file));
            }
        } else {
            let file = format!("text.{language}.txt");
            emit::file(&file, &[stamp.as_str(), &texts[0], &texts[1]].join(PART));
            others.push(include(&file));
        }
    }
    let _ = writeln!(out, "/// Tells the words that are numbered as here.\nconst STAMP: &str = {stamp:?};");
    let _ =
        writeln!(out, "/// Between the stamp, the words of the start and the others.\nconst PART: &str = {PART:?};");
    let _ = writeln!(
        out,
        "#[cfg(not(target_arch = \"wasm32\"))]\nstatic OTHERS: [&str; {}] = [{}];",
        others.len(),
        others.join(", ")
    );
    let _ = writeln!(out, "/// The numbers of later words begin here.\nconst LATER_FROM: u16 = {};", Table::LATER);
    out
}

/// Whether a plural category or a number chooses between pieces.
fn selects(pieces: &[Piece]) -> bool {
    pieces.iter().any(|piece| matches!(piece, Piece::Select { .. }))
}

type Arguments = BTreeMap<String, bool>;

/// Makes sure that a translation has the arguments of the reference, and selects only on those that are numbers there.
fn as_in(reference: &Arguments, version: &Message, problems: &mut Problems) {
    let own = arguments(&version.pieces);
    let selects_more = own.iter().any(|(name, number)| *number && reference.get(name) == Some(&false));
    if !own.keys().eq(reference.keys()) || selects_more {
        let names: Vec<_> = reference
            .iter()
            .map(|(name, number)| if *number { format!("number {name}") } else { name.clone() })
            .collect();
        problems.add(&version.place, format!("has other arguments than English: {}", names.join(", ")));
    }
}

/// The text of pieces without a selection, with a mark for each argument.
fn pattern(pieces: &[Piece], arguments: &Arguments, problems: &mut Problems, place: &str) -> String {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(part) if part.chars().any(|letter| letter == END || ARGUMENTS.contains(&letter)) => {
                problems.add(place, "has a control character; write words");
            }
            Piece::Text(part) => text.push_str(part),
            Piece::Argument(name) => {
                let place = arguments.keys().position(|argument| argument == name).unwrap_or_default();
                text.push(ARGUMENTS[place]);
            }
            Piece::Select { .. } => unreachable!("selections are parted before"),
        }
    }
    // As a whole: each line is a piece of its own, and only the empty one between two tells that a paragraph ends.
    flowing(&text)
}

/// The function of a message with arguments; `number` tells which text it is.
fn emit_function(out: &mut String, id: &str, arguments: &Arguments, number: &str) {
    let parameters: Vec<String> = arguments
        .iter()
        .map(|(name, number)| {
            format!("{}: {}", variable(name), if *number { "u32" } else { "impl Into<Argument<'a>>" })
        })
        .collect();
    let lifetime = if arguments.values().all(|number| *number) { "" } else { "<'a>" };
    let values: Vec<String> = arguments.keys().map(|name| format!("{}.into()", variable(name))).collect();
    let _ = writeln!(
        out,
        "pub(crate) fn {}{lifetime}(language: Language, {}) -> String {{\n    filled(language, {number}, &[{}])\n}}",
        variable(id),
        parameters.join(", "),
        values.join(", ")
    );
}

/// The categories of CLDR in the order of their texts; the first is there in every language.
const CATEGORIES: [&str; 6] = ["other", "one", "two", "few", "many", "zero"];

/// By what a message selects: the argument, and the numbers that have a text of their own.
struct Select {
    argument: String,
    numbers: Vec<String>,
}

fn select_of(pieces: &[Piece]) -> Option<Select> {
    pieces.iter().find_map(|piece| {
        let Piece::Select { argument, variants, .. } = piece else { return None };
        let numbers = variants.iter().filter_map(|(key, _)| match key {
            Key::Number(number) => Some(number.to_string()),
            Key::Category(_) => None,
        });
        Some(Select { argument: argument.clone(), numbers: numbers.collect() })
    })
}

/// The pieces for one slot: those of the default first, then the other categories, then the numbers. None where the default says it.
fn slot_of(pieces: &[Piece], slot: usize, numbers: &[String]) -> Option<Vec<Piece>> {
    let at = pieces.iter().position(|piece| matches!(piece, Piece::Select { .. }))?;
    let (before, [Piece::Select { variants, default, .. }, after @ ..]) = pieces.split_at(at) else { return None };
    let inner = if slot == 0 {
        Some(default)
    } else {
        variants.iter().find_map(|(key, inner)| {
            let is_it = match key {
                Key::Category(category) => CATEGORIES.get(slot).is_some_and(|own| own == category),
                Key::Number(number) => {
                    slot.checked_sub(CATEGORIES.len()).and_then(|at| numbers.get(at)) == Some(&number.to_string())
                }
            };
            is_it.then_some(inner)
        })
    }?;
    Some([before, inner, after].concat())
}

fn variable(id: &str) -> String {
    emit::constant_name(id).to_lowercase()
}
