//! JSON that people bring and take away: read with its places, so that a mistake can be named, and written in one form only.

mod read;
mod write;

use std::fmt;

/// A mistake in a file that somebody brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where: a path such as `answers.below-knee`, or `input`.
    pub path: String,
    /// What was found there.
    pub found: String,
    /// What is allowed there.
    pub allowed: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}; {}", self.path, self.found, self.allowed)
    }
}

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    /// Nothing.
    Null,
    /// True or false.
    Flag(bool),
    /// A number without fraction.
    Whole(i64),
    /// Any other number, as it was written.
    Fraction(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Self>),
    /// Keys with their values, in order.
    Object(Vec<(String, Self)>),
}

impl Tree {
    /// What it is, as a reader of a [`Problem`] sees it.
    pub fn shown(&self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Flag(flag) => if *flag { "true" } else { "false" }.to_owned(),
            Self::Whole(number) => number.to_string(),
            Self::Fraction(number) => shown(number),
            Self::Text(text) => ["\"", &shown(text), "\""].concat(),
            Self::List(_) => "a list".to_owned(),
            Self::Object(_) => "an object".to_owned(),
        }
    }
}

/// A piece of the input, safe to print: on one line, without control characters, not too long.
pub fn shown(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut out = String::new();
    for (place, letter) in text.chars().enumerate() {
        if place == LONGEST {
            out.push('…');
            break;
        }
        out.push(if letter.is_control() { '?' } else { letter });
    }
    out
}

/// The place of a key; a key of the outermost object has no parent.
pub fn path(parent: &str, key: &str) -> String {
    [parent, if parent.is_empty() { "" } else { "." }, &shown(key)].concat()
}

/// The place of an item of a list.
pub fn item_path(list: &str, index: usize) -> String {
    [list, "[", &index.to_string(), "]"].concat()
}

/// What is not allowed where it stands.
#[inline(never)]
pub fn wrong(path: &str, value: &Tree, allowed: &[&str]) -> Problem {
    problem(path, &["is ", &value.shown()], allowed)
}

/// What was found at a place, and what is allowed there, each in pieces.
#[inline(never)]
pub fn problem(path: &str, found: &[&str], allowed: &[&str]) -> Problem {
    Problem { path: path.to_owned(), found: found.concat(), allowed: allowed.concat() }
}
