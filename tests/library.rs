//! The common questions, the words that need explaining and the claims: complete, short, sourced, and each claim answered somewhere.

#![allow(clippy::expect_used, reason = "a test may fall over")]

use sciatica_explorer::{
    app::{Address, Screen},
    content::sources::Source,
    library::{Verdict, answer, answers, claim, claims, groups, term, terms},
    text::{ALL, Language, Message},
};
use std::{collections::BTreeSet, process::Command};

const ENGLISH: Language = Language::English;
/// How many claims and features each of the five texts has.
const ROWS: [usize; 5] = [79, 27, 64, 51, 22];
/// Words that may frighten, and those of which one has to stand by: how rare it is, or what to do.
const FRIGHTENING: [&str; 8] =
    ["cancer", "emergency", "blood clot", "ambulance", "danger", "illness", "warning sign", "at once"];
const BALANCE: [&str; 9] = ["rare", "seldom", "mostly", "most people", "many", "few", "99 of 100", "good", "doctor"];
/// How the ids of words begin that stand on a page of their own.
const READ_AS_A_WHOLE: [&str; 7] =
    ["care-pair-", "disagreement-", "exercise-", "mood-", "option-", "structure-", "teach-"];
/// What the words of each kind may take, letters: all of it is in the page.
const MOST_LETTERS: [(&str, usize); 3] = [("asked-", 20_000), ("term-", 9_500), ("claim-", 13_000)];
const LONGEST_SENTENCE: usize = 25;
const MEAN_SENTENCE: f64 = 15.0;

fn english(message: Message) -> &'static str {
    message.in_language(ENGLISH)
}

/// The sentences of a text; a mark inside quotation marks ends none.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for paragraph in text.split('\n') {
        let mut start = 0;
        for (at, sign) in paragraph.char_indices() {
            let rest = &paragraph[at + sign.len_utf8()..];
            if matches!(sign, '.' | '?' | '!') && (rest.is_empty() || rest.starts_with(' ')) {
                found.push(paragraph[start..=at].trim());
                start = at + 1;
            }
        }
        let rest = paragraph[start..].trim();
        if !rest.is_empty() {
            found.push(rest);
        }
    }
    found
}

fn words(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

fn run(option: &str) -> String {
    let test = std::env::current_exe().expect("the path of this test");
    let folder = test.parent().and_then(|deps| deps.parent()).expect("the target folder");
    let path = folder.join("examples").join(format!("questions{}", std::env::consts::EXE_SUFFIX));
    let output = Command::new(path).arg(option).output().expect("`cargo build --example questions` makes it");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// Whether somebody else than us is named.
fn is_published(sources: &[Source]) -> bool {
    sources.iter().any(|source| !source.id().starts_with("our-"))
}

#[test]
fn every_row_of_the_five_texts_is_there_once_and_the_table_of_their_places_is_up_to_date() {
    let all =
        ROWS.iter().enumerate().flat_map(|(text, rows)| (1..=*rows).map(move |row| format!("{text:03}-{row:02}")));
    assert_eq!(claims().map(|it| it.id().to_owned()).collect::<Vec<_>>(), all.collect::<Vec<_>>());
    let table = std::fs::read_to_string("docs/coverage.md").expect("docs/coverage.md");
    let hint = "cargo run --example questions -- --coverage > docs/coverage.md";
    assert!(run("--coverage") == table, "docs/coverage.md is not what the content says: {hint}");
}

#[test]
fn every_address_in_the_content_leads_somewhere() {
    let mut open = vec![std::path::PathBuf::from("assets/content")];
    let mut count = 0;
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(path.read_dir().expect("a folder").map(|entry| entry.expect("an entry").path()));
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("a file of content");
        for address in text.split('"').filter(|piece| piece.starts_with("#/")) {
            count += 1;
            assert_ne!(Address::parse(address).screen, Screen::Unknown, "{}: {address}", path.display());
        }
    }
    assert!(count > 250, "only {count} addresses were found");
}

#[test]
fn a_verdict_that_rests_on_research_names_it_and_the_text_that_makes_the_claim() {
    for it in claims() {
        let rests = matches!(it.verdict(), Verdict::Supported | Verdict::Mixed | Verdict::Unsupported);
        assert_eq!(rests, !it.sources().is_empty(), "{}", it.id());
        assert_eq!(it.said_by().id(), format!("seed-{}", &it.id()[..3]));
        assert!(english(it.words()).chars().count() <= 84, "{} is long: {}", it.id(), english(it.words()));
    }
}

#[test]
fn every_question_is_answered_in_two_sentences_and_in_full() {
    for it in answers() {
        let (question, short, full) = (english(it.question()), english(it.short()), english(it.full()));
        assert!(question.ends_with('?'), "{question}");
        assert_eq!(sentences(short).len(), 2, "{}: {short}", it.id());
        assert!(!full.is_empty() && full != short, "{}", it.id());
        assert!(!it.sources().is_empty(), "{}", it.id());
    }
    let grouped: Vec<_> = groups().flat_map(|(_, own)| own.map(|it| it.id())).collect();
    assert_eq!(grouped, answers().map(|it| it.id()).collect::<Vec<_>>());
}

#[test]
fn every_number_has_a_source() {
    let asked = answers().map(|it| (it.id(), [english(it.short()), english(it.full())].concat(), it.sources()));
    let told = terms().map(|it| (it.id(), english(it.what()).to_owned(), it.sources()));
    for (id, text, sources) in asked.chain(told) {
        assert!(!sources.is_empty(), "{id} names no source");
        let own = ["pain-allowed", "newton-metre"]; // our rule and our arithmetic, said so
        let number = text.contains(|letter: char| letter.is_ascii_digit());
        assert!(!number || own.contains(&id) || is_published(sources), "{id} has a number of nobody: {text}");
    }
}

#[test]
fn the_words_stay_within_their_space() {
    for (kind, most) in MOST_LETTERS {
        let own = ALL.iter().filter(|(id, _)| id.starts_with(kind));
        let letters: usize = own.map(|(_, [english, ..])| english.chars().count()).sum();
        println!("{kind}: {letters} letters");
        assert!(letters <= most, "{kind}: {letters} letters; {most} are allowed");
    }
}

#[test]
fn sentences_are_short() {
    let mut lengths = Vec::new();
    for it in answers() {
        for sentence in [it.short(), it.full()].into_iter().flat_map(|part| sentences(english(part))) {
            assert!(words(sentence) <= LONGEST_SENTENCE, "{}: {sentence}", it.id());
            lengths.push(words(sentence));
        }
    }
    let mean = lengths.iter().sum::<usize>() as f64 / lengths.len() as f64;
    println!("{} sentences, {mean:.1} words on average", lengths.len());
    assert!(mean < MEAN_SENTENCE, "{mean:.1} words on average");
}

#[test]
fn no_word_frightens_without_saying_how_rare_it_is_or_what_to_do() {
    let asked = answers().map(|it| (it.id(), [it.question(), it.short(), it.full()].map(english).join(" ")));
    // what stands on a page of its own is read as a whole: a step, a story or a question of a lesson, an option
    let is_read = |id: &str| READ_AS_A_WHOLE.iter().any(|beginning| id.starts_with(beginning));
    let read = ALL.iter().filter(|(id, _)| is_read(id) && !id.contains('.')).map(|(id, _)| {
        let parts = ALL.iter().filter(|(own, _)| own.split('.').next() == Some(*id));
        (*id, parts.map(|(_, [english, ..])| *english).collect::<Vec<_>>().join(" "))
    });
    let mut alone = Vec::new();
    for (id, text) in asked.chain(read) {
        let text = text.to_lowercase();
        for word in FRIGHTENING.into_iter().filter(|word| text.contains(word)) {
            if !BALANCE.iter().any(|balance| text.contains(balance)) {
                alone.push(format!("{id} says \"{word}\" alone: {text}"));
            }
        }
    }
    assert!(alone.is_empty(), "{alone:#?}");
}

#[test]
fn the_sentences_of_lessons_are_short() {
    let mut lengths = Vec::new();
    for (id, [english, ..]) in ALL.iter().filter(|(id, _)| id.starts_with("teach-")) {
        for sentence in sentences(english) {
            assert!(words(sentence) <= LONGEST_SENTENCE, "{id}: {sentence}");
            lengths.push(words(sentence));
        }
    }
    let mean = lengths.iter().sum::<usize>() as f64 / lengths.len() as f64;
    println!("{} sentences, {mean:.1} words on average", lengths.len());
    assert!(mean < MEAN_SENTENCE, "{mean:.1} words on average");
}

#[test]
fn a_technical_word_is_explained_in_one_sentence_and_no_form_means_two_things() {
    let mut forms = BTreeSet::new();
    for it in terms() {
        let what = english(it.what());
        assert_eq!(sentences(what).len(), 1, "{}: {what}", it.id());
        assert!(words(what) <= LONGEST_SENTENCE, "{}: {what}", it.id());
        for form in it.forms(ENGLISH).chain([english(it.name())]) {
            assert!(forms.insert(form.to_lowercase()), "\"{form}\" is explained twice");
        }
    }
}

#[test]
fn everything_is_found_by_its_id_and_nothing_else_is() {
    assert!(answers().all(|it| answer(it.id()) == Some(it)) && answers().count() > 40);
    assert!(terms().all(|it| term(it.id()) == Some(it)) && terms().count() > 100);
    assert!(claims().all(|it| claim(it.id()) == Some(it)));
    for id in ["", "nothing", "000-1", "recap\t"] {
        assert!(answer(id).is_none() && term(id).is_none() && claim(id).is_none(), "{id}");
    }
    let ids: Vec<_> = answers().map(|it| it.id()).chain(terms().map(|it| it.id())).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "an id is an address");
}

#[test]
fn the_example_lists_everything_with_name_address_and_sources() {
    let list: serde_json::Value = serde_json::from_str(&run("--list")).expect("JSON");
    assert_eq!(list["version"], 1);
    for (kind, count) in
        [("items", answers().count()), ("glossary", terms().count()), ("claims", ROWS.iter().sum::<usize>())]
    {
        let items = list[kind].as_array().expect("a list");
        assert_eq!(items.len(), count, "{kind}");
        for item in items {
            let id = item["id"].as_str().expect("an id");
            assert_eq!(item["route"], format!("#/questions/{id}"));
            assert!(item["name"].as_str().is_some_and(|name| !name.is_empty()), "{id}");
            assert!(item["sources"].is_array(), "{id}");
        }
    }
}
