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

/// The languages of the page, reference first. `src/text.rs` has the same list as a type.
pub const LANGUAGES: &[&str] = &["en"];

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

    /// Whether the reference language has this message.
    #[allow(dead_code, reason = "optional parts of a card ask")]
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
fn arguments(pieces: &[Piece]) -> BTreeMap<String, bool> {
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
    text.replace("\r\n", "\n").replace("\n\n", "\u{1}").replace('\n', " ").replace('\u{1}', "\n")
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

/// The source of `text.rs`: a constant per plain message, a function per message with arguments, and a list of all for the tests.
pub fn emit(words: &Words, problems: &mut Problems) -> String {
    let mut out = String::new();
    let reference = &words.by_language[0];
    let mut names = BTreeSet::new();
    let mut all = String::new();
    for (id, message) in reference {
        if !names.insert(emit::constant_name(id)) {
            problems.add(&message.place, "another message has the same name in code; rename one");
        }
        let versions: Vec<&Message> =
            words.by_language.iter().map(|language| language.get(id).unwrap_or(message)).collect();
        let texts: Vec<String> = versions.iter().map(|version| emit::literal(&plain(&version.pieces))).collect();
        let arguments = arguments(&message.pieces);
        if arguments.is_empty() {
            let _ = writeln!(
                out,
                "pub(crate) const {}: Message = Message([{}]);",
                emit::constant_name(id),
                texts.join(", ")
            );
        } else {
            emit_function(&mut out, id, &arguments, &versions);
        }
        let _ = writeln!(all, "    ({id:?}, [{}]),", texts.join(", "));
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
    out
}

fn emit_function(out: &mut String, id: &str, arguments: &BTreeMap<String, bool>, versions: &[&Message]) {
    let parameters: Vec<String> = arguments
        .iter()
        .map(|(name, number)| format!("{}: {}", variable(name), if *number { "u32" } else { "&str" }))
        .collect();
    let _ = writeln!(
        out,
        "pub(crate) fn {}(language: Language, {}) -> String {{\n    let mut out = String::new();\n    match language {{",
        variable(id),
        parameters.join(", ")
    );
    for (index, version) in versions.iter().enumerate() {
        let _ = writeln!(out, "        Language::{} => {{", variant(LANGUAGES[index]));
        emit_pieces(out, &version.pieces, arguments, LANGUAGES[index]);
        out.push_str("        }\n");
    }
    out.push_str("    }\n    out\n}\n");
}

fn emit_pieces(out: &mut String, pieces: &[Piece], arguments: &BTreeMap<String, bool>, language: &str) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => {
                let text = flowing(text);
                let mut letters = text.chars();
                let _ = match (letters.next(), letters.next()) {
                    (Some(only), None) => writeln!(out, "            out.push({only:?});"),
                    _ => writeln!(out, "            out.push_str({});", emit::literal(&text)),
                };
            }
            Piece::Argument(name) if arguments.get(name) == Some(&true) => {
                let _ = writeln!(out, "            push_number(&mut out, {});", variable(name));
            }
            Piece::Argument(name) => {
                let _ = writeln!(out, "            out.push_str({});", variable(name));
            }
            Piece::Select { argument, variants, default } => {
                let subject = variable(argument);
                for (key, inner) in variants {
                    let condition = match key {
                        Key::Number(number) => format!("{subject} == {number}"),
                        Key::Category(category) => {
                            format!("plural(Language::{}, {subject}) == {category:?}", variant(language))
                        }
                    };
                    let _ = writeln!(out, "            if {condition} {{");
                    emit_pieces(out, inner, arguments, language);
                    out.push_str("            } else ");
                }
                out.push_str("{\n");
                emit_pieces(out, default, arguments, language);
                out.push_str("            }\n");
            }
        }
    }
}

fn variable(id: &str) -> String {
    emit::constant_name(id).to_lowercase()
}

fn variant(language: &str) -> &'static str {
    match language {
        "en" => "English",
        _ => unreachable!("LANGUAGES and this table are edited together"),
    }
}
