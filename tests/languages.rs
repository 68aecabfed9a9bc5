//! Every translation says what English says: the same messages, paragraphs and numbers, in its own words. Whether it says it well a
//! clinician and a native reader have to judge.

use sciatica_explorer::text::{ALL, Language};
use std::collections::BTreeMap;

/// Messages that are the same in every language: numbers, signs and names.
const SAME: [&str; 4] = ["asked-recap.full", "term-levels.forms", "app-name", "app-title"];
/// Arabic writes one and two of a thing as a word, and says a pair by it.
const WORDS: [&str; 2] = ["1", "2"];

/// The numbers in a text, however a language parts their digits, each with how often it stands there.
fn numbers(text: &str) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    let letters: Vec<char> = text.chars().collect();
    let mut number = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let is_inside = |letter: &char| letter.is_ascii_digit();
        let three = letters.get(at + 1..at + 4).is_some_and(|next| next.iter().all(is_inside));
        let joins = match letter {
            '.' | ',' => letters.get(at + 1).is_some_and(is_inside),
            // Spanish parts thousands by a space.
            ' ' | '\u{a0}' | '\u{202f}' => three && !letters.get(at + 4).is_some_and(is_inside) && number == "10",
            _ => false,
        } && !number.is_empty();
        if letter.is_ascii_digit() {
            number.push(*letter);
        } else if !joins && !number.is_empty() {
            *found.entry(std::mem::take(&mut number)).or_insert(0) += 1;
        }
    }
    if !number.is_empty() {
        *found.entry(number).or_insert(0) += 1;
    }
    found
}

fn pairs() -> impl Iterator<Item = (Language, &'static str, &'static str, &'static str)> {
    ALL.iter().flat_map(|(id, texts)| {
        let pair = |(language, text): (&Language, &&'static str)| (*language, *id, texts[0], *text);
        Language::ALL.iter().zip(texts).skip(1).map(pair).collect::<Vec<_>>()
    })
}

#[test]
fn nothing_is_left_untranslated_or_empty_and_paragraphs_are_the_same() {
    let mut wrong = Vec::new();
    for (language, id, english, own) in pairs() {
        let is_same = own == english && english.split_whitespace().count() > 3 && !SAME.contains(&id);
        let paragraphs = |text: &str| text.matches('\n').count();
        if is_same || own.trim().is_empty() != english.trim().is_empty() || paragraphs(own) != paragraphs(english) {
            wrong.push(format!("{} {id}: {own}", language.code()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_number_of_the_english_stands_in_the_translation_and_no_other() {
    let mut wrong = Vec::new();
    for (language, id, english, own) in pairs() {
        let (mut expected, mut found) = (numbers(english), numbers(own));
        for word in WORDS.iter().filter(|_| language == Language::Arabic) {
            expected.remove(*word);
            found.remove(*word);
        }
        if expected != found {
            wrong.push(format!("{} {id}: {expected:?} became {found:?}", language.code()));
        }
    }
    assert!(wrong.is_empty(), "{} messages\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn arabic_is_written_in_arabic_letters() {
    let is_arabic = |letter: char| ('\u{600}'..='\u{6ff}').contains(&letter);
    for (language, id, english, own) in pairs() {
        let words = english.split(' ').filter(|word| word.chars().filter(char::is_ascii_lowercase).count() > 2).count();
        // Latin names stay.
        if language == Language::Arabic && words > 2 && own != english {
            assert!(own.contains(is_arabic), "{id}: {own} ({english})");
        }
    }
}
