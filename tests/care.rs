//! The words of the care part: nothing missing, nothing out of place, nothing without a source.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may fall over")]

use sciatica_explorer::{
    care::{self, Item, Part},
    content::{
        care::{LEFT_OUT, ROWS},
        movement::ABOUT,
    },
    movement::exercises,
    text::{ALL, Language},
};
use std::collections::BTreeSet;

/// Every part under the name of its attribute.
const PARTS: [(Part, &str); 23] = [
    (Part::Careful, "careful"),
    (Part::Common, "common"),
    (Part::Cues, "cues"),
    (Part::Dark, "dark"),
    (Part::Dose, "dose"),
    (Part::Evidence, "evidence"),
    (Part::Fine, "fine"),
    (Part::Harms, "harms"),
    (Part::Helps, "helps"),
    (Part::Leaves, "leaves"),
    (Part::Less, "less"),
    (Part::Long, "long"),
    (Part::Research, "research"),
    (Part::Seeds, "seeds"),
    (Part::Steps, "steps"),
    (Part::Stop, "stop"),
    (Part::Suits, "suits"),
    (Part::Sure, "sure"),
    (Part::Text, "text"),
    (Part::What, "what"),
    (Part::When, "when"),
    (Part::Who, "who"),
    (Part::Without, "without"),
];

/// What all these words together may take, letters.
const MOST_LETTERS: usize = 48_000;

fn in_english(id: &str) -> Option<&'static str> {
    ALL.iter().find(|(own, _)| *own == id).map(|(_, [english, ..])| *english)
}

fn part(item: &Item, part: Part) -> &'static str {
    item.part(part).map(|words| words.in_language(Language::English)).unwrap_or_default()
}

/// Every item with the beginning of the ids of its words.
fn items() -> Vec<(&'static str, &'static Item)> {
    let mut all: Vec<(&str, &Item)> = Vec::new();
    all.extend(care::exercises().iter().map(|own| ("exercise-", &own.words)));
    all.extend(care::pairs().iter().map(|own| ("care-pair-", &own.words)));
    all.extend(care::groups().iter().map(|own| ("care-group-", own)));
    all.extend(care::options().iter().map(|own| ("option-", own)));
    all.extend(care::disputes().iter().map(|own| ("disagreement-", own)));
    all.extend(care::moods().iter().map(|own| ("mood-", own)));
    all
}

#[test]
fn each_part_of_an_item_is_what_its_words_are_called() {
    for (beginning, item) in items() {
        let id = format!("{beginning}{}", item.id);
        assert_eq!(Some(item.name().in_language(Language::English)), in_english(&id), "{id}");
        for (part, name) in PARTS {
            let words = item.part(part).map(|words| words.in_language(Language::English));
            assert_eq!(words, in_english(&format!("{id}.{name}")), "{id}.{name}");
        }
    }
}

#[test]
fn every_figure_has_its_words_and_no_words_are_without_a_figure() {
    let paired: Vec<&str> = care::pairs().iter().flat_map(|pair| pair.of).map(|own| own.words.id).collect();
    assert_eq!(care::exercises().len(), exercises().len());
    for figure in exercises() {
        let own = care::exercise(figure.id).expect("words");
        assert_eq!(part(&own.words, Part::Cues).split('\n').count(), figure.keys.len(), "{}", figure.id);
        assert!(own.words.group().is_some(), "{}", figure.id);
        let moves = figure.keys.len() > 1;
        assert!(if moves { own.repetitions > 0 } else { own.seconds > 0 }, "{} cannot be begun", figure.id);
        if paired.contains(&figure.id) {
            continue;
        }
        for needed in [Part::Suits, Part::Leaves, Part::Dose, Part::Steps] {
            assert!(!part(&own.words, needed).is_empty(), "{} has no {needed:?}", figure.id);
        }
        let evidence =
            [part(&own.words, Part::Evidence), own.words.group().map_or("", |all| part(all, Part::Evidence))];
        assert!(evidence.iter().any(|words| !words.is_empty()), "{} has no evidence", figure.id);
    }
}

#[test]
fn a_person_who_takes_the_other_side_reads_the_same() {
    for exercise in care::exercises() {
        for words in [part(&exercise.words, Part::Cues), part(&exercise.words, Part::Steps)] {
            let mut said = words.split(|letter: char| !letter.is_alphabetic());
            assert!(!said.any(|word| matches!(word, "left" | "right" | "Left" | "Right")), "{words}");
        }
    }
}

#[test]
fn whatever_was_found_or_advised_has_a_source() {
    let told = [Part::Dose, Part::Evidence, Part::Research, Part::Helps, Part::Common];
    for (beginning, item) in items() {
        let tells = told.iter().any(|part| item.part(*part).is_some());
        // the dose of a muscle that no source counts says so in words
        let uncounted = part(item, Part::Dose).starts_with("No source");
        assert!(!tells || uncounted || !item.sources().is_empty(), "{beginning}{}", item.id);
    }
}

#[test]
fn each_row_of_the_treatments_is_told_or_says_why_not() {
    let told: BTreeSet<&str> = ROWS.iter().chain(ABOUT).flat_map(|(_, rows)| rows.iter().copied()).collect();
    for number in 1..=42 {
        let row = format!("T{number:02}");
        let why = LEFT_OUT.iter().find(|(own, _)| *own == row);
        assert_ne!(told.contains(row.as_str()), why.is_some(), "{row} is told or left out, one of both: {why:?}");
    }
}

#[test]
fn all_disagreements_say_what_a_careful_person_does() {
    assert_eq!(care::disputes().len(), 35);
    for dispute in care::disputes() {
        for needed in [Part::Seeds, Part::Research, Part::Sure, Part::Careful] {
            assert!(!part(dispute, needed).is_empty(), "{} has no {needed:?}", dispute.id);
        }
        assert!(dispute.sources().iter().any(|source| source.id().starts_with("seed-")), "{}", dispute.id);
        assert!(dispute.sources().iter().any(|source| !source.id().starts_with("seed-")), "{}", dispute.id);
    }
}

#[test]
fn dark_thoughts_are_met_with_help_that_is_there_in_every_country() {
    let low = care::item(care::moods(), "low").expect("low mood");
    let dark = part(low, Part::Dark);
    for said in ["emergency number", "crisis line", "do not stay alone"] {
        assert!(dark.contains(said), "{said}");
    }
    assert!(!dark.contains(|letter: char| letter.is_ascii_digit()), "a number of one country helps nobody else");
}

#[test]
fn each_answer_about_pain_says_what_to_do() {
    for id in ["pain-rule", "before", "after"] {
        let section = care::page(id).expect("a section");
        for advice in [Part::Fine, Part::Less, Part::Stop] {
            assert!(!part(section, advice).is_empty(), "{id} {advice:?}");
        }
    }
    assert!(care::walk_of(1, Language::English).contains("one step"));
    assert!(care::walk_of(29, Language::English).contains("29 steps"));
    assert!(care::minutes_to_goal(12, Language::English).starts_with("12 minutes"));
}

#[test]
fn the_words_stay_within_their_space() {
    let ours = ["exercise-", "care-", "option-", "disagreement-", "mood-"];
    let words = ALL.iter().filter(|(id, _)| ours.iter().any(|beginning| id.starts_with(beginning)));
    let letters: usize = words.map(|(_, [english, ..])| english.chars().count()).sum();
    println!("{letters} letters");
    assert!(letters <= MOST_LETTERS, "{letters} letters");
}
