//! The content as a reader sees it: how hard the words are, and what no sentence may say about a person.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may fall over")]

use sciatica_explorer::{
    content::questionnaire::PATTERNS,
    text::{ALL, Language},
};
use std::collections::BTreeMap;

#[test]
fn each_question_to_take_along_is_a_line_of_its_own() {
    for pattern in &PATTERNS {
        let questions: Vec<&str> = pattern.questions_to_take.in_language(Language::English).split('\n').collect();
        assert!(questions.len() > 1, "{questions:?}");
        assert!(questions.iter().all(|line| line.ends_with('?') && line.matches('?').count() == 1), "{questions:?}");
    }
}

/// Messages that are held to the reading age; a domain adds the beginnings of its ids.
const READ_BY_EVERYONE: &[&str] = &[
    "flag-",
    "suspicion-",
    "urgency-",
    "safety-net",
    "emergency-",
    "not-for-",
    "resemblance-",
    "evidence-",
    "neutral-",
    "can-sit-behind",
    "question-",
    "pattern-",
    "explain-",
    "finding-",
    "recovery-",
    "dispute-",
    "difference-",
    "check-",
    "tonight-",
    "look-alike-",
    "embed-",
    "asked-",
    "term-",
    "claim-",
    "exercise-",
    "care-",
    "option-",
    "disagreement-",
    "mood-",
    "teach-",
];

/// Technical names that are explained where they stand; a reader meets them as one name, so they count as one short word.
const NAMES: &[&str] = &[
    "cauda equina syndrome",
    "cauda equina",
    "spondylolisthesis",
    "stenosis",
    "piriformis",
    "sacroiliac joint",
    "sacroiliac",
    "sacrum",
    "facet joints",
    "facet joint",
    "hamstrings",
    "hamstring",
    "sciatica",
    "sciatic nerve",
    "vertebra",
    "physiotherapist",
    "out-of-hours service",
    "emergency department",
    "emergency number",
    "emergency",
    "chemotherapy",
    "dialysis",
    "diabetes",
    "HIV",
    "genitals",
    "gymnastics",
    "infection",
    "pelvis",
    "cautious estimate",
    "arthritis",
    "ambulance",
    "operation",
    "pregnancy",
];

const HARDEST_ON_AVERAGE: f64 = 7.0;
const HARDEST: f64 = 10.0;
/// Fewer words than this are a label, not a sentence.
const LABEL: usize = 6;

#[test]
fn a_twelve_year_old_can_read_the_words() {
    let mut grades: Vec<(f64, &str)> = plain_messages().filter_map(|(id, text)| Some((grade(text)?, id))).collect();
    grades.sort_by(|a, b| b.0.total_cmp(&a.0));
    assert!(grades.len() > 150, "only {} messages were graded", grades.len());
    let mean = grades.iter().map(|(grade, _)| grade).sum::<f64>() / grades.len() as f64;
    let hard: Vec<_> = grades.iter().take_while(|(grade, _)| *grade > HARDEST).collect();
    assert!(hard.is_empty(), "too hard: {hard:#?}");
    println!("{} messages, mean grade {mean:.2}, hardest {:?}", grades.len(), grades.first());
    assert!(mean <= HARDEST_ON_AVERAGE, "on average grade {mean:.2}; the hardest: {:#?}", grades.get(..20));
}

#[test]
fn no_part_of_the_care_page_is_hard_to_read() {
    for part in ["exercise-", "care-", "option-", "disagreement-", "mood-", "teach-"] {
        let grades: Vec<f64> =
            messages().filter(|(id, _)| id.starts_with(part)).filter_map(|(_, text)| grade(text)).collect();
        let mean = grades.iter().sum::<f64>() / grades.len() as f64;
        println!("{part} {} messages, mean grade {mean:.2}", grades.len());
        assert!(mean <= HARDEST_ON_AVERAGE, "{part} on average grade {mean:.2}");
    }
}

/// Things with a screen or a card of their own: what is read there together begins with these, up to the point.
const SCREENS_OF_THEIR_OWN: [&str; 11] = [
    "asked-",
    "claim-",
    "difference-",
    "disagreement-",
    "exercise-",
    "mood-",
    "option-",
    "structure-",
    "teach-",
    "term-",
    "tonight-",
];
const HARDEST_SCREEN: f64 = 8.0;
/// Fewer words than this are a line on a screen.
const LINE: usize = 25;

/// What is read together: the words of a thing with a screen of its own, or all words of one kind.
fn screens() -> BTreeMap<&'static str, String> {
    let mut screens = BTreeMap::new();
    for (id, text) in messages().filter(|(id, text)| !id.ends_with(".forms") && text.split(' ').count() >= LABEL) {
        let is_own = SCREENS_OF_THEIR_OWN.iter().any(|own| id.starts_with(own));
        let screen: &mut String =
            screens.entry(id.split(if is_own { '.' } else { '-' }).next().unwrap_or(id)).or_default();
        screen.push_str(text);
        screen.push('\n');
    }
    screens.retain(|_, text| text.split_whitespace().count() >= LINE);
    screens
}

#[test]
fn no_screen_is_hard_to_read() {
    let mut grades: Vec<(f64, &str)> = screens().iter().filter_map(|(id, text)| Some((grade(text)?, *id))).collect();
    grades.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mean = grades.iter().map(|(grade, _)| grade).sum::<f64>() / grades.len() as f64;
    println!("{} screens and cards, mean grade {mean:.2}, hardest {:?}", grades.len(), grades.first());
    let hard: Vec<_> = grades.iter().take_while(|(grade, _)| *grade > HARDEST_SCREEN).collect();
    assert!(hard.is_empty(), "too hard: {hard:#?}");
    assert!(mean <= HARDEST_ON_AVERAGE, "on average grade {mean:.2}");
}

#[test]
fn the_grade_knows_easy_from_hard() {
    let easy = grade("The cat sat on the mat. It was warm and it was glad.").expect("sentences");
    let hard = grade("Conservative management of lumbosacral radiculopathy necessitates multidisciplinary consideration of individual circumstances.")
        .expect("a sentence");
    assert!(easy < 2.0, "{easy}");
    assert!(hard > 15.0, "{hard}");
}

/// Flesch–Kincaid grade (Kincaid 1975): 0.39 words per sentence + 11.8 syllables per word - 15.59. None for a label.
fn grade(text: &str) -> Option<f64> {
    let mut text = text.to_owned();
    for name in NAMES {
        text = replace_ignoring_case(&text, name);
    }
    let words: Vec<&str> = text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).collect();
    if words.len() < LABEL {
        return None;
    }
    let ends =
        text.split_inclusive(['.', '?', '!', ';', ':', '\n']).filter(|part| part.chars().any(char::is_alphabetic));
    let (words, sentences) = (words.iter().map(|word| syllables(word)).collect::<Vec<_>>(), ends.count().max(1));
    let count = words.len() as f64;
    Some(0.39 * count / sentences as f64 + 11.8 * words.iter().sum::<usize>() as f64 / count - 15.59)
}

fn replace_ignoring_case(text: &str, name: &str) -> String {
    let lower = text.to_ascii_lowercase();
    let name = name.to_ascii_lowercase();
    let mut out = String::new();
    let mut from = 0;
    for (at, _) in lower.match_indices(&name) {
        if at >= from {
            out.push_str(&text[from..at]);
            out.push_str("name");
            from = at + name.len();
        }
    }
    out.push_str(&text[from..]);
    out
}

/// Groups of vowels, less a silent e at the end; at least one.
fn syllables(word: &str) -> usize {
    let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).map(|c| c.to_ascii_lowercase()).collect();
    let vowel = |c: &char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'é' | 'ö' | 'ø');
    let groups =
        letters.iter().enumerate().filter(|(at, c)| vowel(c) && (*at == 0 || !vowel(&letters[at - 1]))).count();
    let ends = |end: &str| letters.iter().collect::<String>().ends_with(end);
    let silent = ends("e") && !(ends("le") && letters.len() > 3 && !vowel(&letters[letters.len() - 3]))
        || (ends("ed") && !ends("ted") && !ends("ded"))
        || (ends("es") && !ends("ses") && !ends("ches") && !ends("shes") && !ends("ces") && !ends("xes"));
    groups.saturating_sub(usize::from(silent)).max(1)
}

/// "You have" where it is grammar and says nothing about an illness.
const HARMLESS: &[&str] = &["you have to "];
/// "Diagnos…" only where it says that this is none.
const NOT_A_DIAGNOSIS: &[&str] = &["not a diagnosis", "never a diagnosis", "no diagnosis"];

#[test]
fn no_sentence_says_that_a_person_has_something() {
    for (id, text) in messages() {
        let mut lower = text.to_lowercase();
        for harmless in HARMLESS.iter().chain(NOT_A_DIAGNOSIS) {
            lower = lower.replace(harmless, "");
        }
        for said in [
            "you have ",
            "you've got",
            "you suffer",
            "your disease",
            "your risk",
            "you are ill",
            "diagnos",
            "family history of cancer",
        ] {
            assert!(!lower.contains(said), "{id} says \"{said}\": {text}");
        }
    }
}

#[test]
fn no_percentage_is_about_the_person() {
    for (id, text) in messages() {
        for sentence in text.split(['.', '?', '!', '\n']) {
            let lower = sentence.to_lowercase();
            let about_the_person =
                lower.split(|c: char| !c.is_alphabetic()).any(|word| matches!(word, "you" | "your" | "yours"));
            let share = lower.contains('%')
                || lower.contains("per cent")
                || lower.contains("percent")
                || lower.contains("in 100 ");
            assert!(!(about_the_person && share), "{id}: {sentence}");
        }
    }
}

#[test]
fn a_result_speaks_of_answers_and_never_of_a_probability() {
    for (id, text) in messages().filter(|(id, _)| id.starts_with("resemblance-") || id.starts_with("evidence-")) {
        for word in ["probab", "likel", "chance", "risk", "%"] {
            assert!(!text.to_lowercase().contains(word), "{id} says \"{word}\"");
        }
    }
}

#[test]
fn words_that_frighten_without_need_are_not_used() {
    for (id, text) in plain_messages() {
        // Between “ and ” stands the word of a report, to be explained and so made harmless.
        let own = text.split('“').map(|part| part.rsplit('”').next().unwrap_or_default()).collect::<String>();
        let lower = own.to_lowercase();
        for word in ["slipped disc", "crumbl", "wear and tear", "degenerat", "damage", "cripple", "paralys"] {
            assert!(!lower.contains(word), "{id} says \"{word}\": {text}");
        }
    }
}

fn plain_messages() -> impl Iterator<Item = (&'static str, &'static str)> {
    let is_prose = |id: &str| !id.ends_with(".forms");
    messages().filter(move |(id, _)| is_prose(id) && READ_BY_EVERYONE.iter().any(|beginning| id.starts_with(beginning)))
}

fn messages() -> impl Iterator<Item = (&'static str, &'static str)> {
    ALL.iter().map(|(id, [english, ..])| (*id, *english))
}
