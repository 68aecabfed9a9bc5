//! JSON as it stands in the input, with keys in order, so that doubles are seen and places can be named.
//!
//! Read by hand: of numbers only whole ones mean anything here, and a general reader brings its arithmetic of floats, which
//! weighs more than the whole comparison in a page that is sent to people.

use super::{Problem, Tree, problem, shown};
use std::str::Chars;

/// Lists and objects may stand in each other so deep.
const DEEPEST: usize = 64;

impl Tree {
    /// Parses one value with nothing after it.
    #[inline(never)]
    pub fn parse(json: &str) -> Result<Self, Problem> {
        let mut reader = Reader { rest: json.chars(), line: 1, column: 0, mistake: Mistake::End };
        reader.whole().ok_or_else(|| {
            let place = ["line ", &reader.line.to_string(), " column ", &reader.column.to_string()].concat();
            match &reader.mistake {
                Mistake::Double(key) => problem(
                    "input",
                    &["has the key ", &shown(key), " twice (", &place, ")"],
                    &["each key once is allowed"],
                ),
                Mistake::End => {
                    problem("input", &["ends too early (", &place, ")"], &["one whole JSON object is needed"])
                }
                Mistake::NotJson => {
                    problem("input", &["is not JSON at ", &place], &["one JSON object and nothing else is allowed"])
                }
            }
        })
    }
}

enum Mistake {
    Double(String),
    End,
    NotJson,
}

/// Where the reading is. What cannot be read is `None`.
struct Reader<'a> {
    rest: Chars<'a>,
    line: usize,
    column: usize,
    /// Why something could not be read: the end came, unless something else was found.
    mistake: Mistake,
}

impl Reader<'_> {
    fn whole(&mut self) -> Option<Tree> {
        let value = self.value(0)?;
        self.skip_space();
        if self.next().is_some() { self.not_json() } else { Some(value) }
    }

    fn next(&mut self) -> Option<char> {
        let letter = self.rest.next()?;
        if letter == '\n' {
            self.line += 1;
            self.column = 0;
        } else {
            self.column += 1;
        }
        Some(letter)
    }

    fn peek(&self) -> Option<char> {
        self.rest.clone().next()
    }

    fn not_json<T>(&mut self) -> Option<T> {
        self.mistake = Mistake::NotJson;
        None
    }

    fn takes(&mut self, letter: char) -> bool {
        let is_next = self.peek() == Some(letter);
        if is_next {
            self.next();
        }
        is_next
    }

    fn skip_space(&mut self) {
        while self.peek().is_some_and(|letter| matches!(letter, ' ' | '\t' | '\r' | '\n')) {
            self.next();
        }
    }

    fn value(&mut self, depth: usize) -> Option<Tree> {
        self.skip_space();
        match self.peek() {
            None => None,
            Some('{' | '[') if depth >= DEEPEST => self.not_json(),
            Some('{') => self.object(depth + 1),
            Some('[') => self.list(depth + 1),
            Some('"') => Some(Tree::Text(self.text()?)),
            Some('-' | '0'..='9') => self.number(),
            Some('n') => self.word("null", Tree::Null),
            Some('t') => self.word("true", Tree::Flag(true)),
            Some('f') => self.word("false", Tree::Flag(false)),
            Some(_) => self.stray(),
        }
    }

    /// What cannot stand here; the place is after it.
    fn stray<T>(&mut self) -> Option<T> {
        self.next()?;
        self.not_json()
    }

    fn word(&mut self, word: &str, value: Tree) -> Option<Tree> {
        for letter in word.chars() {
            if self.next()? != letter {
                return self.not_json();
            }
        }
        Some(value)
    }

    #[inline(never)]
    fn list(&mut self, depth: usize) -> Option<Tree> {
        self.next()?;
        let mut items = Vec::new();
        self.skip_space();
        if self.takes(']') {
            return Some(Tree::List(items));
        }
        loop {
            items.push(self.value(depth)?);
            self.skip_space();
            match self.next()? {
                ',' => {}
                ']' => return Some(Tree::List(items)),
                _ => return self.not_json(),
            }
        }
    }

    #[inline(never)]
    fn object(&mut self, depth: usize) -> Option<Tree> {
        self.next()?;
        let mut entries: Vec<(String, Tree)> = Vec::new();
        self.skip_space();
        if self.takes('}') {
            return Some(Tree::Object(entries));
        }
        loop {
            self.skip_space();
            match self.peek() {
                Some('"') => {}
                None => return None,
                Some(_) => return self.stray(),
            }
            let key = self.text()?;
            self.skip_space();
            if self.next()? != ':' {
                return self.not_json();
            }
            let value = self.value(depth)?;
            if entries.iter().any(|(known, _)| *known == key) {
                self.mistake = Mistake::Double(key);
                return None;
            }
            entries.push((key, value));
            self.skip_space();
            match self.next()? {
                ',' => {}
                '}' => return Some(Tree::Object(entries)),
                _ => return self.not_json(),
            }
        }
    }

    fn text(&mut self) -> Option<String> {
        self.next()?;
        let mut text = String::new();
        loop {
            match self.next()? {
                '"' => return Some(text),
                '\\' => text.push(self.escape()?),
                letter if letter < ' ' => return self.not_json(),
                letter => text.push(letter),
            }
        }
    }

    #[inline(never)]
    fn escape(&mut self) -> Option<char> {
        Some(match self.next()? {
            letter @ ('"' | '\\' | '/') => letter,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                let first = self.four_digits()?;
                if !(0xD800..0xDC00).contains(&first) {
                    return char::from_u32(first).or_else(|| self.not_json());
                }
                // Letters beyond the first plane are written as two halves.
                if self.next()? != '\\' || self.next()? != 'u' {
                    return self.not_json();
                }
                let second = self.four_digits()?.checked_sub(0xDC00).filter(|half| *half < 0x400);
                let letter = second.and_then(|second| char::from_u32(0x1_0000 + ((first - 0xD800) << 10) + second));
                letter.or_else(|| self.not_json())?
            }
            _ => return self.not_json(),
        })
    }

    fn four_digits(&mut self) -> Option<u32> {
        let mut number = 0;
        for _ in 0..4 {
            number = number * 16 + self.next()?.to_digit(16).or_else(|| self.not_json())?;
        }
        Some(number)
    }

    #[inline(never)]
    fn number(&mut self) -> Option<Tree> {
        let mut text = String::new();
        if self.takes('-') {
            text.push('-');
        }
        let first = self.digits(&mut text)?;
        // No digit stands after a leading zero.
        if first.starts_with('0') && first.len() > 1 {
            return self.not_json();
        }
        let mut is_whole = true;
        if self.takes('.') {
            is_whole = false;
            text.push('.');
            self.digits(&mut text)?;
        }
        if self.takes('e') || self.takes('E') {
            is_whole = false;
            text.push('e');
            for sign in ['+', '-'] {
                if self.takes(sign) {
                    text.push(sign);
                    break;
                }
            }
            self.digits(&mut text)?;
        }
        // A whole number beyond all bounds, and a zero with a sign, are numbers like any other that is not allowed.
        Some(text.parse().ok().filter(|_| is_whole && text != "-0").map_or(Tree::Fraction(text), Tree::Whole))
    }

    /// At least one digit.
    fn digits(&mut self, text: &mut String) -> Option<String> {
        let mut digits = String::new();
        while let Some(digit) = self.peek().filter(char::is_ascii_digit) {
            self.next();
            digits.push(digit);
        }
        if digits.is_empty() {
            return self.stray();
        }
        text.push_str(&digits);
        Some(digits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The same value as a general reader sees it.
    fn same(tree: &Tree, value: &serde_json::Value) -> bool {
        match (tree, value) {
            (Tree::Null, serde_json::Value::Null) => true,
            (Tree::Flag(a), serde_json::Value::Bool(b)) => a == b,
            (Tree::Whole(a), serde_json::Value::Number(b)) => b.as_i64() == Some(*a),
            (Tree::Fraction(a), serde_json::Value::Number(b)) => b.as_i64().is_none() && a.parse().ok() == b.as_f64(),
            (Tree::Text(a), serde_json::Value::String(b)) => a == b,
            (Tree::List(a), serde_json::Value::Array(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
            }
            (Tree::Object(a), serde_json::Value::Object(b)) => {
                a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
            }
            _ => false,
        }
    }

    fn agrees(json: &str) -> bool {
        match (Tree::parse(json), serde_json::from_str(json)) {
            (Ok(tree), Ok(value)) => same(&tree, &value),
            (Err(problem), Ok(_)) => problem.found.starts_with("has the key"),
            (Err(_), Err(_)) => true,
            (Ok(_), Err(error)) => error.to_string().starts_with("number out of range"),
        }
    }

    #[test]
    fn it_reads_what_a_general_reader_reads() {
        for json in [
            r#" {"a" : [1, -2, 3.5, 1e3, -0.25E-2, true, false, null, "x\"\\\/\b\f\n\r\té😀"]} "#,
            "0",
            "-0",
            "01",
            "1.",
            ".5",
            "-",
            "1e",
            "+1",
            "9223372036854775807",
            "9223372036854775808",
            "[1,]",
            "{,}",
            "{\"a\"}",
            "{\"a\":1,}",
            "\"\u{1}\"",
            r#""\u12""#,
            r#""\ud83d""#,
            r#""\ud83dA""#,
            r#""\ude00""#,
            "nul",
            "[",
            "",
            "[]]",
            "NaN",
        ] {
            assert!(agrees(json), "{json}");
        }
    }

    proptest! {
        #[test]
        fn it_agrees_on_anything_near_json(json in r#"[\[\]{}",:0-9eE.\-\\/ unltrfasd]{0,24}"#) {
            prop_assert!(agrees(&json), "{json}");
        }
    }
}
