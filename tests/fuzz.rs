//! Whatever comes in from outside, whole, cut, mixed up or meant to do harm: it is read or refused, and what is read is written so that it
//! reads the same. One test for each door: links, the query of a frame, lesson files, saved answers, the kept session, messages of a page
//! around this one, and what is typed.
//!
//! `SOAK_INPUTS=100000 cargo test --test fuzz` tries more than the 300 of every day for each door.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop")]

use proptest::{prelude::*, sample::Index, test_runner::TestRunner};
use sciatica_explorer::{
    app::{Action, Address, CareAction, CheckAction, CheckState, Configuration, Frame, State, teach::leads, update},
    embedding,
    json::{Problem, Tree},
    lesson::{self, lessons},
    questionnaire::{self, write_answers},
    text::Language,
};
use std::fmt::Debug;

/// Tries one door with as many inputs as are asked for.
fn try_with<S: Strategy>(inputs: &S, look: impl Fn(S::Value) -> Result<(), TestCaseError>)
where
    S::Value: Debug,
{
    let cases = std::env::var("SOAK_INPUTS").ok().and_then(|count| count.parse().ok()).unwrap_or(300);
    let mut runner = TestRunner::new(ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() });
    runner.run(inputs, look).unwrap();
}

/// One thing done to a text.
#[derive(Clone, Debug)]
enum Damage {
    Cut(Index, Index),
    Double(Index, Index),
    Insert(Index, String),
    Replace(Index, char),
    Join(Index, Index, Index),
}

impl Damage {
    fn done_to(&self, text: &str, seeds: &[String]) -> String {
        let mut letters: Vec<char> = text.chars().collect();
        let at = |place: &Index| place.index(text.chars().count() + 1);
        let range = |a: &Index, b: &Index| at(a).min(at(b))..at(a).max(at(b));
        match self {
            Self::Cut(a, b) => drop(letters.drain(range(a, b))),
            Self::Double(a, b) => {
                let piece = letters[range(a, b)].to_vec();
                letters.splice(at(a)..at(a), piece);
            }
            Self::Insert(a, piece) => drop(letters.splice(at(a)..at(a), piece.chars())),
            Self::Replace(a, letter) if at(a) < letters.len() => letters[at(a)] = *letter,
            Self::Replace(..) => {}
            Self::Join(a, other, b) => {
                let other: Vec<char> = seeds[other.index(seeds.len())].chars().collect();
                letters.truncate(at(a));
                letters.extend(&other[b.index(other.len() + 1)..]);
            }
        }
        letters.into_iter().collect()
    }
}

/// Texts that were good before something was done to them, and texts that never were.
fn inputs(seeds: Vec<String>, pieces: &'static [&'static str]) -> impl Strategy<Value = String> {
    let place = any::<Index>;
    let piece =
        prop_oneof![4 => prop::sample::select(pieces).prop_map(str::to_owned), 1 => "\\PC{0,8}", 1 => any::<String>()];
    let damage = prop_oneof![
        1 => (place(), place()).prop_map(|(a, b)| Damage::Cut(a, b)),
        1 => (place(), place()).prop_map(|(a, b)| Damage::Double(a, b)),
        3 => (place(), piece).prop_map(|(a, piece)| Damage::Insert(a, piece)),
        2 => (place(), any::<char>()).prop_map(|(a, letter)| Damage::Replace(a, letter)),
        1 => (place(), place(), place()).prop_map(|(a, other, b)| Damage::Join(a, other, b)),
    ];
    let from_good = (place(), prop::collection::vec(damage, 0..5)).prop_map(move |(seed, damages)| {
        let first = seeds[seed.index(seeds.len())].clone();
        damages.iter().fold(first, |text, damage| damage.done_to(&text, &seeds))
    });
    prop_oneof![8 => from_good, 1 => any::<String>()]
}

const IN_ADDRESSES: &[&str] = &[
    "#",
    "/",
    "?",
    "&",
    "=",
    "%",
    "%23",
    "%ZZ",
    "%00",
    "..",
    "//",
    "anatomy",
    "disc",
    "care",
    "teach",
    "posture=slumped",
    "angle=NaN",
    "load=-1e308",
    "age=999999999999999999999",
    "view=",
    "at=-1",
    "level=L5-S1",
    "muscles=",
    "quizzes/",
    "?&&==",
];
const IN_JSON: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "\\",
    "\\u0000",
    "\\ud800",
    "\\u00e4",
    "null",
    "true",
    "1e999",
    "-0",
    "0.1",
    "9223372036854775808",
    "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
    "\"version\":1",
    "\"steps\":[]",
    "\"redFlags\":{}",
    "\u{202e}",
    "\u{0}",
    "<script>",
];

fn routes() -> Vec<String> {
    let steps = lessons().iter().flat_map(|lesson| lesson.steps.iter().map(|step| step.route.to_owned()));
    steps
        .chain(["#/care/walk", "#/questions/disc-heals", "#/teach/quizzes/scans", "#/emergency"].map(str::to_owned))
        .collect()
}

/// What a person is told of a mistake: on one line, without signs that no one sees.
fn is_told(problem: &Problem) -> Result<(), TestCaseError> {
    let told = problem.to_string();
    prop_assert!(!told.is_empty() && !told.chars().any(char::is_control), "{told:?}");
    Ok(())
}

#[test]
fn every_link_opens_something_and_what_is_open_has_one_link() {
    try_with(&inputs(routes(), IN_ADDRESSES), |text| {
        let written = Address::parse(&text).to_string();
        prop_assert_eq!(Address::parse(&written).to_string(), written.clone(), "from {:?}", text);
        // A pasted one leads into the page or nowhere.
        if let Some(start) = embedding::start(&text) {
            prop_assert_eq!(Address::parse(&start.to_string()), start);
        }
        Ok(())
    });
}

#[test]
fn a_query_says_the_same_without_what_was_ignored() {
    let seeds = [
        "?panel=disc&theme=dark",
        "?start=%23/disc%3Fposture=slumped&controls=none&height=400",
        "?lang=es&accent=0d5a6b",
    ];
    let pieces = &[
        "&",
        "=",
        "%",
        "panel=anatomy",
        "start=",
        "%23/disc",
        "theme=",
        "accent=fff",
        "height=1e9",
        "height=auto",
        "lang=ar",
        "controls=few",
    ];
    try_with(&inputs(seeds.map(str::to_owned).into(), pieces), |text| {
        let mut ignored = Vec::new();
        let frame = Frame::read(&text, &mut |pair| ignored.push(pair.to_owned()));
        let query = text.strip_prefix('?').unwrap_or(&text);
        let heeded: Vec<&str> = query.split('&').filter(|pair| !ignored.iter().any(|other| other == pair)).collect();
        let mut none = Vec::new();
        prop_assert_eq!(Frame::read(&heeded.join("&"), &mut |pair| none.push(pair.to_owned())), frame);
        prop_assert!(none.is_empty(), "{:?} of {:?}", none, text);
        Ok(())
    });
}

#[test]
fn a_lesson_file_is_read_whole_or_every_mistake_is_told() {
    let seeds = lessons().iter().map(|lesson| lesson.in_language(Language::English).written()).collect();
    try_with(&inputs(seeds, IN_JSON), |text| {
        match lesson::read(&text, leads) {
            Ok(lesson) => prop_assert_eq!(lesson::read(&lesson.written(), leads), Ok(lesson)),
            Err(problems) => {
                prop_assert!(!problems.is_empty());
                problems.iter().try_for_each(is_told)?;
            }
        }
        if let Ok((draft, problems)) = lesson::draft(&text, leads) {
            problems.iter().try_for_each(is_told)?;
            prop_assert!(
                lesson::draft(&draft.written(), leads).is_ok(),
                "a draft cannot be opened again: {}",
                draft.written()
            );
        }
        Ok(())
    });
}

#[test]
fn saved_answers_are_read_whole_or_the_mistake_is_told() {
    let saved = std::fs::read_to_string("examples/answers.json").unwrap();
    let short = r#"{"version":1,"forAnother":true,"redFlags":{"ca1":"yes","ca1-new-severe-or-band-like":"no"},"regions":["low-back"]}"#;
    try_with(&inputs(vec![saved, short.to_owned()], IN_JSON), |text| {
        match questionnaire::read(&text) {
            Ok(answers) => {
                prop_assert_eq!(questionnaire::read(&write_answers(&answers)), Ok(answers));
                let _ = questionnaire::assess(&answers);
            }
            Err(problem) => is_told(&problem)?,
        }
        Ok(())
    });
}

#[test]
fn any_json_is_read_and_written_the_same_or_refused() {
    let saved = std::fs::read_to_string("examples/answers.json").unwrap();
    try_with(&inputs(vec![saved, "[1, -2.5e3, null, \"a\\u00e4\\n\", {\"b\": [true]}]".to_owned()], IN_JSON), |text| {
        match Tree::parse(&text) {
            Ok(tree) => prop_assert_eq!(Tree::parse(&tree.written()), Ok(tree)),
            Err(problem) => is_told(&problem)?,
        }
        Ok(())
    });
}

#[test]
fn a_kept_session_is_opened_whole_or_nothing_changes() {
    let empty = update(&State::default(), Action::AddressOpened(Address::parse("#/care/session")));
    let seeds = ["1\nbridge 7\nclam 5\nclam 5 other\n", "1\ntowel-under-low-back 60"].map(str::to_owned).to_vec();
    let pieces =
        &["\n", " ", "1", "2", "other", "bridge", "clam 0", "clam 65536", "-1", "bridge 7 other", "\r\n", "\t"];
    try_with(&inputs(seeds, pieces), |text| {
        let open = |text: String| update(&empty, Action::Care(CareAction::Opened(text)));
        let opened = open(text);
        if opened.care.keeping().is_none() {
            let again = open(opened.care.written());
            prop_assert_eq!(again.care.tasks(), opened.care.tasks());
        } else {
            prop_assert_eq!(opened.care.tasks(), empty.care.tasks());
        }
        Ok(())
    });
}

#[test]
fn a_message_is_heeded_only_where_it_is_one() {
    let words = |good: &'static [&'static str]| prop_oneof![3 => prop::sample::select(good).prop_map(|word| Some(word.to_owned())), 1 => Just(None), 1 => any::<Option<String>>()];
    let version = prop_oneof![3 => Just(Some(1.0)), 1 => any::<Option<f64>>()];
    let fields = (
        words(&["sciatica-explorer"]),
        words(&["configure", "ready", "height"]),
        words(&["en", "es", "ar", "EN"]),
        words(&["dark", "light", "auto", "projector"]),
        words(&["disc", "anatomy", "check", "care"]),
    );
    try_with(&(version, fields), |(version, (app, kind, lang, theme, panel))| {
        let word = |key: &'static str| match key {
            "app" => app.clone(),
            "type" => kind.clone(),
            "lang" => lang.clone(),
            "theme" => theme.clone(),
            "panel" => panel.clone(),
            _ => None,
        };
        let read = Configuration::read(version, &word);
        let is_one =
            version == Some(1.0) && app.as_deref() == Some("sciatica-explorer") && kind.as_deref() == Some("configure");
        prop_assert!(is_one || read.is_none());
        // Only what was named is asked for.
        let asked = read.unwrap_or_default();
        prop_assert!(asked.language.is_none_or(|it| Some(it.code()) == lang.as_deref()));
        prop_assert!(asked.theme.is_none_or(|it| Some(it.code()) == theme.as_deref()));
        prop_assert!(asked.panel.is_none() || panel.is_some());
        Ok(())
    });
}

#[test]
fn what_is_typed_as_an_age_is_an_age_or_is_none() {
    let typed = prop_oneof!["[0-9 +-]{0,6}", any::<String>()];
    try_with(&typed, |text| {
        let state = CheckState::default().after(CheckAction::AgeTyped(text.clone()));
        let age = state.answers().age.map(|age| age.years());
        prop_assert!(age.is_none_or(|years| years <= 120));
        prop_assert_eq!(state.age_text(), text.as_str());
        prop_assert!(!(state.has_wrong_age() && age.is_some()));
        Ok(())
    });
}
