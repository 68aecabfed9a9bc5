//! Lessons, case stories and quizzes: the built-in ones, the door for files, and what the comparison says of the stories.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may fall over")]

#[path = "support/answers.rs"]
#[allow(dead_code, reason = "shared with other tests, which use more of it")]
mod support;

use sciatica_explorer::{
    anatomy::views,
    app::{Address, Screen, teach::leads},
    browser::file,
    lesson::{Case, Lesson, Problem, cases, draft, lesson, lessons, limit, read},
    questionnaire::{Id, Reason, Resemblance, Urgency, assess},
    quiz::understanding::{quiz, quizzes},
    text::{Language, Message},
};
use serde_json::{Value, json};
use std::{collections::BTreeSet, process::Command};
use support::Draw;

const ENGLISH: Language = Language::English;
/// The lessons that were promised, and their minutes.
const PROMISED: [(&str, &str, u32); 5] = [
    ("what-is-sciatica", "What is sciatica?", 15),
    ("jelly-donut", "The jelly donut, and where it stops", 20),
    ("same-pain", "Same pain, different cause", 25),
    ("scan-report", "Read a scan report calmly", 15),
    ("move-well", "Move well", 20),
];

fn english(message: Message) -> &'static str {
    message.in_language(ENGLISH)
}

fn built_in(id: &str) -> Lesson {
    lesson(id).expect(id).in_language(ENGLISH)
}

fn problems(json: &str) -> Vec<String> {
    read(json, leads).expect_err(json).iter().map(Problem::to_string).collect()
}

// --- the built-in lessons ---

#[test]
fn the_promised_lessons_are_there_and_take_as_long_as_announced() {
    let found: Vec<_> = lessons().iter().map(|it| (it.id, english(it.title), built_in(it.id).minutes())).collect();
    assert_eq!(found, PROMISED);
    for it in lessons() {
        assert_eq!(u32::from(it.minutes), built_in(it.id).minutes(), "{}", it.id);
    }
}

#[test]
fn every_step_shows_a_screen_exactly_as_a_link_holds_it() {
    for it in lessons() {
        for step in it.steps {
            let address = Address::parse(step.route);
            assert_ne!(address.screen, Screen::Unknown, "{} {}", it.id, step.route);
            assert_eq!(address.to_string(), step.route, "{}", it.id);
        }
    }
}

#[test]
fn every_step_asks_one_question_says_what_is_known_and_helps_the_teacher() {
    for it in lessons() {
        let own = built_in(it.id);
        assert!((2..=5).contains(&own.aims.len()) && !own.audience.is_empty(), "{}", it.id);
        for (step, number) in own.steps.iter().zip(1..) {
            let question = step.question.as_ref().expect("a question");
            assert!(question.asks.ends_with('?') && question.answers.len() >= 3, "{} {number}", it.id);
            assert_eq!(question.answers.iter().collect::<BTreeSet<_>>().len(), question.answers.len());
            assert!(question.right.is_some() && !question.reveals.is_empty(), "{} {number}", it.id);
            assert!(!question.sources.is_empty() && !step.notes.say.is_empty(), "{} {number}", it.id);
            assert!(!step.notes.misconceptions.is_empty() && !step.notes.simplified.is_empty(), "{} {number}", it.id);
            assert!(step.says.split_whitespace().count() <= 35, "one thing: {}", step.says);
        }
        let right: BTreeSet<_> = own.steps.iter().filter_map(|step| step.question.as_ref()?.right).collect();
        assert_eq!(right.len(), 3, "{}: the right answer can be guessed from its place", it.id);
    }
}

// --- the door for files ---

#[test]
fn a_lesson_saved_opened_and_saved_again_is_the_same_to_the_byte() {
    for it in lessons() {
        let own = built_in(it.id);
        let file = own.written();
        let opened = read(&file, leads).expect(it.id);
        assert_eq!(opened, own, "{}", it.id);
        assert_eq!(opened.written(), file, "{}", it.id);
        let marked = read(&format!("\u{feff}{file}"), leads).expect("with the mark of some editors");
        assert_eq!(marked, own);
    }
}

#[test]
fn text_with_markup_stays_the_text_that_it_is() {
    let mut own = built_in("move-well");
    own.title = "<b onclick=\"alert('x')\">&amp; \\ { $x } </b>".to_owned();
    let opened = read(&own.written(), leads).expect("a lesson");
    assert_eq!(opened.title, own.title);
}

#[test]
fn all_that_is_wrong_is_told_at_once_with_its_place_what_was_found_and_what_is_allowed() {
    let found = problems(
        r##"{"version":1,"id":"My lesson","titel":"T","aims":["a",7],"minutes":9,"steps":[
            {"route":"#/disc?posture=slumped","says":"Look.","minutes":3},
            {"route":"#/disk","says":"","minutes":0,"colour":"red"},
            {"route":"#/disc?postur=slumped","says":"Look.","minutes":3,"question":{"asks":"Why?","answers":["a"],"right":2}},
            "four"]}"##,
    );
    let expected = [
        "titel: is an unknown key; version, id, title, ",
        "id: is \"My lesson\"; small letters a to z, ",
        "title: is missing; a text of 1 to 300 letters in one line is allowed",
        "aims[1]: is 7; a text of ",
        "steps[1].colour: is an unknown key; route, ",
        "steps[1].route: is \"#/disk\", which opens no screen; ",
        "steps[1].says: says nothing; a text of 1 to 3000 letters is allowed",
        "steps[1].minutes: is 0; a whole number from 1 to 60 is allowed",
        "steps[2].question.answers: has 1 items; a list of 2 to 6 is allowed",
        "steps[2].question.right: is 2; ",
        "steps[2].route: is \"#/disc?postur=slumped\", which opens #/disc; ",
        "steps[3]: is \"four\"; an object with route, ",
    ];
    for begins in expected {
        assert!(found.iter().any(|problem| problem.starts_with(begins)), "{begins}\n is not in\n{found:#?}");
    }
    assert_eq!(found.len(), expected.len(), "{found:#?}");
}

#[test]
fn a_plan_that_does_not_add_up_is_told() {
    let file = built_in("move-well").written().replace("\"minutes\": 20", "\"minutes\": 21");
    assert_eq!(problems(&file), ["minutes: is 21; 20 is allowed, as the steps take so many"]);
}

#[test]
fn a_later_version_is_told_and_nothing_else() {
    assert_eq!(
        problems(r#"{"version":2,"slides":[{"film":1}]}"#),
        ["version: is 2, later than this page knows; 1 is allowed"]
    );
    assert!(problems(r#"{"id":"x"}"#).contains(&"version: is missing; 1 is needed".to_owned()));
}

#[test]
fn a_file_beyond_all_size_is_not_even_read() {
    let found = problems(&" ".repeat(limit::FILE + 1));
    assert_eq!(found, [format!("input: is longer; at most {} bytes are allowed", limit::FILE)]);
    assert!(file::READ as usize > limit::FILE + "\u{feff}".len(), "what is read of a longer file is too long too");
}

/// Any value, not too deep.
fn any_value(draw: &mut Draw, depth: u32) -> Value {
    let kinds = if depth == 0 { 6 } else { 8 };
    match draw.below(kinds) {
        0 => Value::Null,
        1 => json!(draw.below(2) == 0),
        2 => json!(draw.below(100) as i64 - 20),
        3 => json!(draw.below(1000) as f64 / 7.0),
        4 => json!(["", "#/disc", "#/nowhere", "<script>", "\u{1}\u{202e}é😀", "a\nb"][draw.below(6) as usize]),
        5 => json!("long ".repeat(draw.below(900) as usize)),
        6 => (0..draw.below(4)).map(|_| any_value(draw, depth - 1)).collect(),
        _ => {
            let keys = ["version", "id", "steps", "route", "minutes", "notes", "x\n"];
            let entries = (0..draw.below(4))
                .map(|_| (keys[draw.below(7) as usize].to_owned(), any_value(draw, depth - 1)))
                .collect::<serde_json::Map<_, _>>();
            Value::Object(entries)
        }
    }
}

/// All places of a value as (pointer of JSON, path as a problem names it).
fn places(value: &Value, pointer: &str, path: &str, found: &mut Vec<(String, String)>) {
    found.push((pointer.to_owned(), path.to_owned()));
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                places(item, &format!("{pointer}/{index}"), &format!("{path}[{index}]"), found);
            }
        }
        Value::Object(entries) => {
            for (key, item) in entries {
                let dot = if path.is_empty() { "" } else { "." };
                places(item, &format!("{pointer}/{key}"), &format!("{path}{dot}{key}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn where_only_words_are_missing_a_draft_comes_with_its_gaps_and_any_other_fault_is_refused_with_all() {
    let gaps = r##"{"version":1,"id":"My lesson","aims":["a",""],"minutes":3,
        "steps":[{"route":"#/disc","minutes":3,"question":{"asks":"Why?","answers":["One"]}}]}"##;
    let (lesson, found) = draft(gaps, leads).expect("a draft");
    let paths: Vec<_> = found.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(paths, ["id", "title", "aims[1]", "steps[0].says", "steps[0].question.answers"]);
    assert_eq!(found.iter().map(Problem::to_string).collect::<Vec<_>>(), problems(gaps));
    assert_eq!(
        (lesson.id.as_str(), lesson.title.as_str(), lesson.steps[0].route.as_str()),
        ("My lesson", "", "#/disc")
    );
    let long = "long ".repeat(100);
    let (lesson, _) = draft(&gaps.replace("One", &long), leads).expect("a draft");
    assert_eq!(lesson.steps[0].question.as_ref().expect("a question").answers, [long], "no word is lost");
    for (part, other) in [
        ("\"aims\"", "\"goals\""),
        ("\"a\",", "7,"),
        ("#/disc", "#/disk"),
        ("\"#/disc\"", "\"\""),
        ("\"minutes\":3,\"question\"", "\"minutes\":0,\"question\""),
        ("\"minutes\":3,\n", "\"minutes\":4,\n"),
        ("[\"One\"]", "[\"One\"],\"right\":2"),
        ("\"version\":1", "\"version\":\"1\""),
    ] {
        assert!(gaps.contains(part), "{part}");
        let all = draft(&gaps.replace(part, other), leads).expect_err(other);
        assert!(all.iter().any(|problem| problem.path == "title"), "{other}: {all:?}");
    }
    let empty = Lesson::default();
    assert_eq!(draft(&empty.written(), leads).expect("nothing is there yet").0, empty);
}

/// Opens a file that may be anything: what opens can be saved and opened again, what does not tells why.
fn hold(json: &str) -> Result<Lesson, Vec<Problem>> {
    let problems = match draft(json, leads) {
        Ok((lesson, problems)) => {
            let saved = lesson.written();
            let (again, _) = draft(&saved, leads).expect("what was saved opens");
            assert_eq!(again.written(), saved);
            assert!(!problems.is_empty() || read(&saved, leads).is_ok(), "{json}");
            problems
        }
        Err(problems) => {
            assert!(!problems.is_empty(), "{json}");
            problems
        }
    };
    for problem in &problems {
        assert!(!problem.path.is_empty() && !problem.found.is_empty() && !problem.allowed.is_empty());
        assert!(!problem.to_string().chars().any(char::is_control), "{problem}");
    }
    let opened = read(json, leads);
    assert_eq!(opened.as_ref().err().cloned().unwrap_or_default(), problems);
    opened
}

#[test]
fn two_thousand_random_and_mutated_files_never_break_it_and_errors_name_the_place() {
    let mut draw = Draw(8);
    let files: Vec<String> = lessons().iter().map(|it| built_in(it.id).written()).collect();
    let (mut opened, mut refused) = (0, 0);
    for round in 0..2_000 {
        let file = &files[draw.below(files.len() as u64) as usize];
        match round % 4 {
            // letters go, come and change places
            0 => {
                let mut letters: Vec<char> = file.chars().collect();
                for _ in 0..=draw.below(4) {
                    let at = draw.below(letters.len() as u64) as usize;
                    match draw.below(4) {
                        0 => drop(letters.remove(at)),
                        1 => letters.insert(at, ['"', '{', ']', ',', '\\', '\u{0}', '9', 'é'][draw.below(8) as usize]),
                        2 => letters.truncate(at.max(1)),
                        _ => {
                            let other = draw.below(letters.len() as u64) as usize;
                            letters.swap(at, other);
                        }
                    }
                }
                let _ = hold(&letters.into_iter().collect::<String>());
            }
            // anything at all
            1 => drop(hold(&any_value(&mut draw, 4).to_string())),
            // one value becomes another
            2 => {
                let mut lesson: Value = serde_json::from_str(file).expect("JSON");
                let mut all = Vec::new();
                places(&lesson, "", "", &mut all);
                let (pointer, path) = &all[draw.below(all.len() as u64) as usize];
                *lesson.pointer_mut(pointer).expect("a place") = any_value(&mut draw, 2);
                match hold(&lesson.to_string()) {
                    Ok(_) => opened += 1,
                    Err(problems) => {
                        refused += 1;
                        // the sum is told at the top, and so is what is no lesson at all; a version is told alone
                        let is_named = |problem: &Problem| {
                            problem.path.starts_with(path.as_str())
                                || path.starts_with(&problem.path)
                                || problem.path == "minutes"
                                || path.contains("answers") && problem.path.ends_with("right")
                        };
                        assert!(path.is_empty() || problems.iter().all(is_named), "{path}: {problems:?}");
                    }
                }
            }
            // a key goes
            _ => {
                let mut lesson: Value = serde_json::from_str(file).expect("JSON");
                let mut all = Vec::new();
                places(&lesson, "", "", &mut all);
                all.retain(|(pointer, _)| lesson.pointer(pointer).is_some_and(Value::is_object));
                let (pointer, path) = &all[draw.below(all.len() as u64) as usize];
                let object = lesson.pointer_mut(pointer).and_then(Value::as_object_mut).expect("an object");
                let keys: Vec<String> = object.keys().cloned().collect();
                let key = &keys[draw.below(keys.len() as u64) as usize];
                object.remove(key);
                let dot = if path.is_empty() { "" } else { "." };
                let place = format!("{path}{dot}{key}");
                if let Err(problems) = hold(&lesson.to_string()) {
                    let is_named = |problem: &Problem| problem.path == place || problem.path.ends_with("right");
                    assert!(problems.iter().any(is_named), "{place}: {problems:?}");
                }
            }
        }
    }
    println!("of changed values {opened} were lessons, {refused} were not");
    assert!(opened > 20 && refused > 200, "{opened} {refused}: the files are not mixed");
}

// --- the case stories ---

#[test]
fn there_are_ten_people_two_emergencies_and_two_of_whom_nobody_knows() {
    assert!(cases().len() >= 10);
    let urgent = cases().iter().map(|case| case.gives.urgency).filter(|urgency| ["now", "today"].contains(urgency));
    assert_eq!(urgent.collect::<Vec<_>>(), ["now", "today"]);
    let open: Vec<_> = cases().iter().filter(|case| english(case.outcome).contains("we do not know")).collect();
    assert_eq!(open.len(), 2);
    for case in open {
        assert_ne!(case.gives.close.len(), 1, "{}: one alone is close", case.id);
    }
}

fn names<'a>(reasons: impl IntoIterator<Item = &'a Reason>) -> Vec<&'static str> {
    reasons.into_iter().map(|reason| reason.finding.name()).collect()
}

#[test]
fn the_comparison_gives_what_each_story_says() {
    for case in cases() {
        let answers = case.answers().expect(case.id);
        let found = assess(&answers);
        assert_eq!(found.urgency.map_or("", Urgency::name), case.gives.urgency, "{}", case.id);
        assert_eq!(found.not_for_you, None, "{}", case.id);
        let flags: Vec<_> = found.flags.iter().map(|flag| flag.flag.id.name()).collect();
        assert_eq!(flags, case.gives.flags, "{}", case.id);
        for (word, said) in [(Resemblance::Close, case.gives.close), (Resemblance::Some, case.gives.some)] {
            let alike = found.patterns.iter().filter(|result| result.resemblance == word);
            assert_eq!(alike.map(|result| result.pattern.id.name()).collect::<Vec<_>>(), said, "{}", case.id);
        }
        for (said, speaks_for) in [(case.gives.reasons_for, true), (case.gives.reasons_against, false)] {
            for (pattern, reasons) in said {
                let result = found.patterns.iter().find(|result| result.pattern.id.name() == *pattern).expect(pattern);
                let own = names(if speaks_for { &result.reasons_for } else { &result.reasons_against });
                for reason in *reasons {
                    assert!(own.contains(reason), "{}: {pattern} {reason} is not in {own:?}", case.id);
                }
            }
        }
    }
}

#[test]
fn every_story_has_a_person_three_parts_reasons_and_an_end() {
    for case in cases() {
        let Case { id, person, parts, outcome, follow_up, .. } = case;
        let answers = case.answers().expect(id);
        let age = answers.age.expect("an age").years().to_string();
        let words: Vec<_> = english(*person).split(", ").collect();
        assert!(words.len() == 3 && words[1] == age, "{id}: name, age and job");
        for part in parts.iter().chain([outcome, follow_up]) {
            assert!(english(*part).matches(['.', '?', ':']).count() >= 2, "{id}: {}", english(*part));
        }
        assert!(!case.sources.is_empty());
        let is_compared = !["now", "today"].contains(&case.gives.urgency);
        assert_eq!(
            is_compared,
            !case.gives.reasons_for.is_empty(),
            "{id}: a sign ends the comparison, else it has reasons"
        );
    }
}

// --- the quizzes ---

#[test]
fn every_wrong_answer_has_its_reason_and_a_seed_asks_all_the_same() {
    assert!(quizzes().len() >= 3);
    for it in quizzes() {
        let (one, same, other) = (it.asked(7, ENGLISH), it.asked(7, ENGLISH), it.asked(8, ENGLISH));
        let order = |asked: &[(_, Vec<_>)]| {
            asked
                .iter()
                .map(|(question, offered): &(&sciatica_explorer::quiz::understanding::Question, _)| {
                    (english(question.asks), offered.clone())
                })
                .collect::<Vec<_>>()
        };
        assert_eq!(order(&one), order(&same), "{}", it.id);
        assert_ne!(order(&one), order(&other), "{}", it.id);
        assert_eq!(one.len(), it.questions.len());
        for (question, offered) in one {
            assert!(english(question.asks).ends_with('?'), "{}", english(question.asks));
            assert_eq!(offered.iter().filter(|it| it.is_right).count(), 1);
            assert!(offered.len() >= 3 && offered.iter().all(|it| !it.reason.is_empty()));
            assert_eq!(offered.iter().map(|it| it.answer).collect::<BTreeSet<_>>().len(), offered.len());
            assert!(!question.sources.is_empty());
        }
    }
    let first: BTreeSet<usize> = (0..40)
        .filter_map(|seed| quizzes()[0].asked(seed, ENGLISH)[0].1.iter().position(|offered| offered.is_right))
        .collect();
    assert_eq!(first.len(), 4, "the right answer can stand anywhere");
}

// --- all of it ---

#[test]
fn everything_is_found_by_its_id_and_no_two_have_one_address() {
    let mut routes = BTreeSet::new();
    assert!(lessons().iter().all(|it| lesson(it.id).is_some() && routes.insert(it.route())));
    assert!(cases().iter().all(|it| routes.insert(it.route())));
    assert!(quizzes().iter().all(|it| quiz(it.id).is_some() && routes.insert(it.route())));
    assert!(lesson("").is_none() && quiz("cases").is_none());
}

fn run(arguments: &[&str]) -> std::process::Output {
    let test = std::env::current_exe().expect("the path of this test");
    let folder = test.parent().and_then(|deps| deps.parent()).expect("the target folder");
    let path = folder.join("examples").join(format!("lessons{}", std::env::consts::EXE_SUFFIX));
    Command::new(path).args(arguments).output().expect("`cargo build --example lessons` makes it")
}

#[test]
fn the_example_lists_everything_and_prints_a_lesson_as_a_file() {
    let list: Value = serde_json::from_slice(&run(&["--list"]).stdout).expect("JSON");
    assert_eq!(list["version"], 1);
    let asked = quizzes().len() + views().len();
    for (kind, count) in [("items", lessons().len()), ("cases", cases().len()), ("quizzes", asked)] {
        let items = list[kind].as_array().expect("a list");
        assert_eq!(items.len(), count, "{kind}");
        for item in items.iter().chain(items.iter().flat_map(|item| item["steps"].as_array().into_iter().flatten())) {
            for key in ["id", "name", "route"] {
                assert!(item[key].as_str().is_some_and(|text| !text.is_empty()), "{item}");
            }
            let route = item["route"].as_str().expect("text");
            assert!(matches!(Address::parse(route).screen, Screen::Teach(_)), "{item}");
            assert_eq!(Address::parse(route).to_string(), route);
            assert!(item["sources"].as_array().is_some_and(|sources| !sources.is_empty()), "{item}");
        }
    }
    let file = String::from_utf8(run(&["--file", "jelly-donut"]).stdout).expect("UTF-8");
    assert_eq!(file, built_in("jelly-donut").written());
    let refused = run(&["--file", "nothing"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(refused.stderr.starts_with(b"error: --file: nothing is no lesson; allowed are what-is-sciatica, "));
}
