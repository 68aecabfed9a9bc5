//! The script of the single file with short names and no more space than it needs. Each name that the script declares becomes another
//! one wherever it stands, whatever the scope, and never one that is there already: so nothing is hidden and nothing confused.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};

/// What the language itself says, and what is there without being declared, should a script use the name for both.
const NOT_NAMES: &str = "arguments async await break case catch class const continue default delete do document else event \
    false finally for function get global globalThis if import in instanceof let name new null of return self set static status \
    super switch this throw true try typeof undefined var void while window yield \
    fetch history location navigator parent performance top";
/// Names are given in this order to what is named most: letters that are frequent in scripts anyway.
const LETTERS: &str = "etnrioasclupdfhmgvybwxkTSIjqNLMEPOACRDFzUVBHWJKXYZGQ";

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    /// A name or a word of the language.
    Word,
    /// A name behind a dot.
    Property,
    Number,
    /// What stands between quotes of any kind, or a regular expression.
    Text,
    Sign,
}

#[derive(Clone, Copy, Debug)]
struct Token<'a> {
    kind: Kind,
    text: &'a str,
    /// What parts it from the one before.
    gap: &'a str,
}

/// The script, saying the same; nothing for one whose texts are not clear.
pub fn small(script: &str) -> Option<String> {
    let tokens = tokens(script)?;
    let names = short_names(&tokens);
    let mut written = String::with_capacity(script.len());
    let mut before: Option<Token> = None;
    for token in tokens {
        if let Some(before) = before {
            written.push_str(gap(before, token));
        }
        let short = names.get(token.text).filter(|_| token.kind == Kind::Word);
        written.push_str(short.map_or(token.text, String::as_str));
        before = Some(token);
    }
    written.push('\n');
    Some(written)
}

fn tokens(script: &str) -> Option<Vec<Token<'_>>> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut at = 0;
    loop {
        let from = at;
        at += space(&script[at..])?;
        let gap = &script[from..at];
        let rest = &script[at..];
        let Some(first) = rest.chars().next() else { return Some(tokens) };
        let last = tokens.last().map_or("(", |token| token.text);
        let divides = last != "return" && (last.ends_with([')', ']', '}']) || last.ends_with(is_of_word));
        // Behind a bracket or a word of the language a stroke can be either.
        let is_clear = !(last == "}" || NOT_NAMES.split(' ').any(|word| word == last && word != "return"))
            && (last != ")" || rest.starts_with("/ "));
        if first == '/' && divides && !is_clear {
            return None;
        }
        let (kind, length) = if matches!(first, '"' | '\'' | '`') {
            (Kind::Text, quoted(rest, first)?)
        } else if first == '/' && !divides {
            let end = quoted(rest, first)?;
            let flags = rest[end..].find(|letter| !is_of_word(letter)).unwrap_or(rest.len() - end);
            (Kind::Text, end + flags)
        } else if is_of_word(first) {
            let length = rest.find(|letter| !is_of_word(letter)).unwrap_or(rest.len());
            let kind = match last {
                _ if first.is_ascii_digit() => Kind::Number,
                "." => Kind::Property,
                _ => Kind::Word,
            };
            (kind, length)
        } else {
            let long = ["...", "=>"].into_iter().find(|sign| rest.starts_with(sign));
            (Kind::Sign, long.map_or(first.len_utf8(), str::len))
        };
        tokens.push(Token { kind, text: &rest[..length], gap });
        at += length;
    }
}

fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_' || letter == '$'
}

/// How long the spaces and comments are with which this begins.
fn space(text: &str) -> Option<usize> {
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        if rest.starts_with("//") {
            rest = &rest[rest.find('\n').unwrap_or(rest.len())..];
        } else if let Some(comment) = rest.strip_prefix("/*") {
            rest = &comment[comment.find("*/")? + 2..];
        } else {
            return Some(text.len() - rest.len());
        }
    }
}

/// How long the text is that begins with this quote, which must end in the same line. What a template shows must be plain.
fn quoted(text: &str, quote: char) -> Option<usize> {
    let (mut escaped, mut in_class, mut shows, mut before) = (false, false, false, quote);
    for (at, letter) in text.char_indices().skip(1) {
        let previous = std::mem::replace(&mut before, letter);
        match letter {
            '\n' => return None,
            '"' | '\'' | '`' | '{' if shows => return None,
            '}' => shows = false,
            '{' if quote == '`' && previous == '$' && !escaped => shows = true,
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' if quote == '/' => in_class = true,
            ']' => in_class = false,
            _ if letter == quote && !in_class => return Some(at + 1),
            _ => {}
        }
    }
    None
}

/// What must stand between two tokens.
fn gap(before: Token, token: Token) -> &'static str {
    let is_word = |token: Token| matches!(token.kind, Kind::Word | Kind::Property | Kind::Number);
    let joins = before.text == token.text && matches!(token.text, "+" | "-");
    let ends = |end: &str| matches!(end, ")" | "}" | "]" | "+" | "-");
    if token.gap.is_empty() {
        ""
    } else if token.gap.contains('\n')
        && (before.kind != Kind::Sign || ends(before.text))
        && (token.kind != Kind::Sign || !matches!(token.text, ")" | "}" | "]" | "," | ";" | "." | "?" | ":"))
    {
        // The line may be what ends the statement.
        "\n"
    } else if joins || is_word(before) && is_word(token) {
        " "
    } else {
        ""
    }
}

/// The new name of each name that the script declares and uses as nothing else.
fn short_names<'a>(tokens: &[Token<'a>]) -> HashMap<&'a str, String> {
    let mut not_names: BTreeSet<&str> = NOT_NAMES.split_whitespace().collect();
    let mut taken = not_names.clone();
    let mut declared = BTreeSet::new();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    let mut open: Vec<usize> = Vec::new();
    let text = |at: usize| tokens.get(at).map_or("", |token| token.text);
    for (at, token) in tokens.iter().enumerate() {
        let before = at.checked_sub(1).map_or("", text);
        match token.kind {
            Kind::Sign if matches!(token.text, "(" | "[" | "{") => open.push(at),
            Kind::Sign if matches!(token.text, ")" | "]" | "}") => {
                let from = open.pop().unwrap_or(at);
                let named = from.checked_sub(1).and_then(|at| tokens.get(at));
                if let Some(method) =
                    named.filter(|it| token.text == ")" && text(at + 1) == "{" && it.kind == Kind::Word)
                    && text(from.saturating_sub(2)) != "function"
                {
                    not_names.insert(method.text);
                }
                if token.text == ")" && takes_parameters(tokens, from, text(at + 1)) {
                    let inside = tokens.get(from + 1..at).unwrap_or_default();
                    if inside.iter().all(|token| token.text != "=") {
                        declared.extend(inside.iter().filter(|it| it.kind == Kind::Word).map(|it| it.text));
                    }
                }
            }
            Kind::Text => {
                // A template names what it shows.
                let words = token.text.split(|letter| !is_of_word(letter));
                taken.extend(words.clone());
                if token.text.starts_with('`') {
                    not_names.extend(words);
                }
            }
            Kind::Property => {
                taken.insert(token.text);
                not_names.insert(token.text);
            }
            Kind::Word => {
                taken.insert(token.text);
                *counts.entry(token.text).or_default() += 1;
                let in_braces = open.last().is_some_and(|at| text(*at) == "{");
                let is_key = in_braces && matches!(before, "{" | ",") && matches!(text(at + 1), ":" | "," | "}" | "=");
                if is_key {
                    not_names.insert(token.text);
                } else if matches!(before, "function" | "const" | "let" | "var") || text(at + 1) == "=>" {
                    declared.insert(token.text);
                }
            }
            Kind::Number | Kind::Sign => {}
        }
    }
    let mut names: Vec<&str> = declared.difference(&not_names).copied().collect();
    names.sort_by_key(|name| Reverse(counts.get(name)));
    let one = || LETTERS.chars().map(String::from);
    let two = LETTERS.chars().flat_map(|first| one().map(move |second| format!("{first}{second}")));
    names.into_iter().zip(one().chain(two).filter(|short| !taken.contains(short.as_str()))).collect()
}

/// Whether the parenthesis that opens here names what a function or a `catch` is handed.
fn takes_parameters(tokens: &[Token], open: usize, next: &str) -> bool {
    let word = |back: usize| {
        let token = open.checked_sub(back).and_then(|at| tokens.get(at));
        token.filter(|token| token.kind == Kind::Word).map_or("", |token| token.text)
    };
    next == "=>" || matches!(word(1), "function" | "catch") || word(2) == "function"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::process;

    fn said(script: &str) -> String {
        let end = process::answer(process::command("node").arg("--input-type=module").arg("--eval").arg(script), b"");
        String::from_utf8(end.unwrap()).unwrap()
    }

    #[test]
    fn names_become_short_and_what_is_not_a_name_stays() {
        let script =
            "function addOne(value) {\n  // why\n  return value + 1;\n}\nconst sum = addOne(2);\nconsole.log(sum);\n";
        assert_eq!(small(script).unwrap(), "function e(n){return n+1;}\nconst t=e(2);console.log(t);\n");
        let kept = "const length=\"length of it\".length;const other={length,x:1};";
        assert_eq!(small(kept).unwrap(), "const length=\"length of it\".length;const e={length,x:1};\n");
    }

    #[test]
    fn a_new_name_is_never_one_that_is_there() {
        let small = small("const first = e;\nlet second = t.n + `${r}`;\n").unwrap();
        assert_eq!(small, "const i=e;let o=t.n+`${r}`;\n");
    }

    #[test]
    fn statements_without_a_semicolon_and_signs_that_could_join_stay_apart() {
        assert_eq!(small("a = b\nc = d + +e - -f\n(g)").unwrap(), "a=b\nc=d+ +e- -f\n(g)\n");
        assert_eq!(small("x = /[/ ]'/.test(y) / 2 / z;").unwrap(), "x=/[/ ]'/.test(y)/2/z;\n");
        assert_eq!(small("const g = 1; x = /g/g.test(g);").unwrap(), "const e=1;x=/g/g.test(e);\n");
        for unclear in
            ["`a\nb`", "'a", "/* a", "`a${f(`b`)}`", "`${f('}')}`", "if (x) /a/.test(y)", "typeof /a/", "{} /a/"]
        {
            assert!(small(unclear).is_none(), "{unclear}");
        }
    }

    #[test]
    fn what_a_method_is_handed_or_called_is_no_name_of_the_script() {
        assert_eq!(
            small("p.catch(console.error);console.log(1);").unwrap(),
            "p.catch(console.error);console.log(1);\n"
        );
        let method = "const handleEvent=1;const it={handleEvent(){return 1;}};";
        assert_eq!(small(method).unwrap(), "const handleEvent=1;const e={handleEvent(){return 1;}};\n");
    }

    #[test]
    fn it_says_the_same() {
        let script = r#"
            const outer = (text, { size, shift: moved }, ...rest) => {
                let counted = 0
                for (const [index, letter] of [...text].entries()) counted += letter === "x" ? index : -index;
                try { throw new Error(`${counted}`) } catch (problem) { return { counted, problem: problem.message, size, moved, rest } }
            };
            class Kept { get text() { return "text" } }
            console.log(JSON.stringify([outer("axb", { size: 2, shift: 3 }, 4, 5), new Kept().text, ((a, b) => a - -b)(1, 2)]))
        "#;
        let smaller = small(script).unwrap();
        assert!(smaller.len() < script.len() * 3 / 4 && !smaller.contains("outer"), "{smaller}");
        assert_eq!(said(&smaller), said(script));
    }
}
