//! The words as they stand in `assets/text`, for what the build writes around the program and for the tests.

use crate::finish::read;
use crate::paths;
use crate::problem::{Outcome, Problem};
use std::fs;

/// The words of a message on one line, or of one of its attributes: `check-continue`, `urgency-now.do`. Terms in them (`{ -name }`) are
/// put in.
pub fn words(id: &str) -> Outcome<String> {
    words_in("en", id)
}

/// The same in the language of this code.
pub fn words_in(language: &str, id: &str) -> Outcome<String> {
    let mut words = written(language, id)?;
    while let Some((before, (term, behind))) =
        words.split_once("{ -").and_then(|(before, rest)| Some((before, rest.split_once(" }")?)))
    {
        words = [before, &written(language, &["-", term].concat())?, behind].concat();
    }
    Ok(words)
}

fn written(language: &str, id: &str) -> Outcome<String> {
    let folder = paths::root().join("assets/text").join(language);
    for entry in fs::read_dir(&folder).map_err(Problem::file(&folder))? {
        let entry = entry.map_err(Problem::file(&folder))?;
        if let Some(found) = message(&read(&entry.path())?, id) {
            return Ok(found.to_owned());
        }
    }
    Err(Problem::Artefact(format!("assets/text/{language} has no words `{id}`")))
}

fn message<'a>(text: &'a str, id: &str) -> Option<&'a str> {
    let (message, attribute) = id.split_once('.').map_or((id, None), |(message, attribute)| (message, Some(attribute)));
    let mut lines = text.lines().skip_while(|line| value(line, message).is_none());
    let own = lines.next()?;
    match attribute {
        None => value(own, message),
        Some(attribute) => lines
            // paragraphs of an attribute stand apart
            .take_while(|line| line.is_empty() || line.starts_with(' '))
            .find_map(|line| value(line.trim_start().strip_prefix('.')?, attribute)),
    }
}

fn value<'a>(line: &'a str, id: &str) -> Option<&'a str> {
    line.strip_prefix(id)?.strip_prefix(" = ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_stands_in_the_words_that_name_it() {
        let recap = words("explain-recap-felt").or_else(|_| words("without-recap-felt"));
        assert!(recap.is_err() || recap.is_ok_and(|words| !words.contains('{')));
        assert!(!words("-recap-felt").unwrap().is_empty());
    }

    #[test]
    fn a_message_and_its_attribute_are_found_by_their_whole_names() {
        let text = "go-on = On\ngo = Go\n    .why = Because\nstay = Stay\n    .why = Else\n";
        assert_eq!(message(text, "go"), Some("Go"));
        assert_eq!(message(text, "go.why"), Some("Because"));
        assert_eq!(message(text, "stay.why"), Some("Else"));
        assert_eq!(message(text, "go.how"), None);
        assert_eq!(message(text, "g"), None);
    }
}
