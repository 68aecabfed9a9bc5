//! The script that a host loads: `<sciatica-explorer>` frames the single file beside it.

use super::{single_file::tight, write};
use crate::problem::{Outcome, Problem};
use std::path::Path;

/// Its name.
pub const NAME: &str = "embed.js";
/// So many bytes it may have as it lies, before any compression.
pub const LIMIT: usize = 2_000;

const SCRIPT: &str = include_str!("embed.js");
/// The line at its head that stays: the licence, and what it does not do.
const NOTICE: &str = "/*!";

/// Writes it into the folder of the build.
pub fn add(folder: &Path) -> Outcome {
    write(&folder.join(NAME), &packed()?)
}

/// The script in few bytes.
fn packed() -> Outcome<String> {
    let (notice, rest) = SCRIPT
        .split_once('\n')
        .filter(|(notice, _)| notice.starts_with(NOTICE))
        .ok_or_else(|| Problem::Artefact(format!("{NAME} does not begin with its notice")))?;
    let script = format!("{notice}\n{}\n", dense(&tight(rest)?)?);
    if script.len() > LIMIT {
        return Err(Problem::Artefact(format!("{NAME} has {} bytes; {LIMIT} are allowed", script.len())));
    }
    Ok(script)
}

/// A tight script, each statement of which ends with a sign, without the spaces that part no words. Texts in quotes stay;
/// forms in which a space or a line end could mean more are refused.
fn dense(script: &str) -> Outcome<String> {
    let mut kept = String::new();
    for (place, part) in script.split('"').enumerate() {
        if part.contains(['\'', '`', '\\']) || part.contains("//") || part.contains("/*") {
            return Err(Problem::Artefact(format!(
                "{NAME}: only double quotes and comments on lines of their own: {part}"
            )));
        }
        if place > 0 {
            kept.push('"');
        }
        if place % 2 == 1 {
            kept.push_str(part);
            continue;
        }
        let is_word = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '$');
        let mut letters = part.chars().peekable();
        while let Some(letter) = letters.next() {
            if !letter.is_whitespace() {
                kept.push(letter);
                continue;
            }
            while letters.peek().is_some_and(|next| next.is_whitespace()) {
                letters.next();
            }
            let parts_words = kept.ends_with(is_word) && letters.peek().is_some_and(|next| is_word(*next));
            if parts_words {
                kept.push(' ');
            }
        }
    }
    // A comma or a semicolon before a closing bracket says nothing, but in the head of a loop, which this script has not.
    Ok(kept.replace(";}", "}").replace(",}", "}").replace(",]", "]"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::process;

    #[test]
    fn the_script_is_small_and_whole() {
        let script = packed().unwrap();
        assert!(script.len() <= LIMIT, "{} bytes", script.len());
        assert!(script.starts_with(NOTICE) && script.contains("CC BY 4.0"));
        // Node reads it as far as it goes: only the page is missing.
        let try_it = format!(
            "globalThis.document = {{ currentScript: {{ src: \"https://x.example/a/embed.js\" }} }};
            globalThis.HTMLElement = class {{}}; let found;
            globalThis.customElements = {{ get: () => found, define: (name, element) => (found = [name, element]) }};
            {script}; {script};
            process.stdout.write(found[0] + \" \" + found[1].observedAttributes.join());"
        );
        let told = process::answer(process::command("node").arg("--eval").arg(try_it), b"").unwrap();
        assert_eq!(String::from_utf8(told).unwrap(), "sciatica-explorer panel,lang,theme,start,accent,controls,height");
    }

    #[test]
    fn it_uses_nothing_that_a_strict_host_refuses() {
        for word in
            ["innerHTML", "srcdoc", "setAttribute", "eval", "document.write", "allow-same-origin", "http:", "https:"]
        {
            assert!(!SCRIPT.contains(word), "{word}");
        }
    }

    #[test]
    fn texts_stay_and_spaces_between_words_too() {
        assert_eq!(
            dense("const a = \"x  y\";\nclass B extends C {\n  d() {\n    return a;\n  }\n}\n").unwrap(),
            "const a=\"x  y\";class B extends C{d(){return a}}"
        );
        assert!(dense("const a = 'x';").is_err() && dense("a / /x/").is_ok());
        assert!(dense("a; // why").is_err());
    }
}
