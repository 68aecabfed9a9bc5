//! One form for each value: two spaces a level, a line for each entry, text as it is but for what JSON has to escape.

use super::Tree;

impl Tree {
    /// The value as a file, with a line end behind it.
    pub fn written(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, 0);
        out.push('\n');
        out
    }

    fn write(&self, out: &mut String, depth: usize) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
            Self::Whole(number) => out.push_str(&number.to_string()),
            Self::Fraction(number) => out.push_str(number),
            Self::Text(text) => write_text(out, text),
            Self::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    begin_line(out, index, depth + 1);
                    item.write(out, depth + 1);
                }
                end(out, items.is_empty(), depth, ']');
            }
            Self::Object(entries) => {
                out.push('{');
                for (index, (key, value)) in entries.iter().enumerate() {
                    begin_line(out, index, depth + 1);
                    write_text(out, key);
                    out.push_str(": ");
                    value.write(out, depth + 1);
                }
                end(out, entries.is_empty(), depth, '}');
            }
        }
    }
}

fn begin_line(out: &mut String, index: usize, depth: usize) {
    if index > 0 {
        out.push(',');
    }
    new_line(out, depth);
}

fn end(out: &mut String, is_empty: bool, depth: usize, sign: char) {
    if !is_empty {
        new_line(out, depth);
    }
    out.push(sign);
}

fn new_line(out: &mut String, depth: usize) {
    out.push('\n');
    for _ in 0..depth {
        out.push_str("  ");
    }
}

fn write_text(out: &mut String, text: &str) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            letter if letter < ' ' => {
                out.push_str("\\u00");
                for half in [letter as u32 >> 4, letter as u32 & 15] {
                    out.push(char::from_digit(half, 16).unwrap_or('0'));
                }
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fall over")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_value_has_one_form() {
        let tree = Tree::parse(r#"{"a":[],"b":{},"c":[1,{"d":"x\"\\\/\n\té😀\u0001"}],"e":-0.5E+3}"#).unwrap();
        let form = "{\n  \"a\": [],\n  \"b\": {},\n  \"c\": [\n    1,\n    {\n      \"d\": \
                    \"x\\\"\\\\/\\n\\u0009é😀\\u0001\"\n    }\n  ],\n  \"e\": -0.5e+3\n}\n";
        assert_eq!(tree.written(), form);
        assert_eq!(Tree::parse(form).unwrap(), tree);
    }

    proptest! {
        #[test]
        fn any_text_comes_back(text in any::<String>()) {
            let tree = Tree::Text(text);
            prop_assert_eq!(Tree::parse(&tree.written()).unwrap(), tree);
        }
    }
}
