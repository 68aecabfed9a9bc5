//! JSON as it stands in the input, with keys in order, so that doubles are seen and places can be named.

use super::{Problem, problem};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// A JSON value.
#[derive(Debug, PartialEq)]
pub enum Tree {
    Null,
    Flag(bool),
    /// A number without fraction.
    Whole(i64),
    Fraction(f64),
    Text(String),
    List(Vec<Self>),
    Object(Vec<(String, Self)>),
}

impl Tree {
    /// Parses one value with nothing after it.
    pub fn parse(json: &str) -> Result<Self, Problem> {
        serde_json::from_str(json).map_err(|error| {
            let place = format!("line {} column {}", error.line(), error.column());
            let text = error.to_string();
            match text.strip_prefix(DOUBLE).and_then(|rest| rest.split(DOUBLE).next()) {
                Some(key) => problem("input", format!("has the key {key} twice ({place})"), "each key once is allowed"),
                None if error.is_eof() => {
                    problem("input", format!("ends too early ({place})"), "one whole JSON object is needed")
                }
                None => {
                    problem("input", format!("is not JSON at {place}"), "one JSON object and nothing else is allowed")
                }
            }
        })
    }
}

/// Marks a doubled key inside a parser's message; it cannot stand in a shown key.
const DOUBLE: &str = "\u{1}";

/// A piece of the input, safe to print: on one line, without control characters, not too long.
pub fn shown(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut out: String = text
        .chars()
        .take(LONGEST)
        .flat_map(|c| if c.is_control() { '?'.to_string() } else { c.to_string() }.chars().collect::<Vec<_>>())
        .collect();
    if text.chars().nth(LONGEST).is_some() {
        out.push('…');
    }
    out
}

impl fmt::Display for Tree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => write!(f, "null"),
            Self::Flag(flag) => write!(f, "{flag}"),
            Self::Whole(number) => write!(f, "{number}"),
            Self::Fraction(number) => write!(f, "{number}"),
            Self::Text(text) => write!(f, "\"{}\"", shown(text)),
            Self::List(_) => write!(f, "a list"),
            Self::Object(_) => write!(f, "an object"),
        }
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Tree, E> {
        Ok(Tree::Null)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Tree, E> {
        Ok(Tree::Flag(flag))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Tree, E> {
        Ok(Tree::Whole(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Tree, E> {
        Ok(i64::try_from(number).map_or(Tree::Fraction(number as f64), Tree::Whole))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Tree, E> {
        Ok(Tree::Fraction(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Tree, E> {
        Ok(Tree::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Tree, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Tree::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Tree, A::Error> {
        let mut object: Vec<(String, Tree)> = Vec::new();
        while let Some((key, value)) = entries.next_entry::<String, Tree>()? {
            if object.iter().any(|(known, _)| *known == key) {
                return Err(A::Error::custom(format_args!("{DOUBLE}{}{DOUBLE}", shown(&key))));
            }
            object.push((key, value));
        }
        Ok(Tree::Object(object))
    }
}
