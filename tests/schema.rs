//! `docs/answers.schema.json` and `docs/lesson.schema.json` say the same as the doors of the program: what one takes, the other takes.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may fall over")]

#[path = "support/answers.rs"]
#[allow(dead_code, reason = "shared with other tests, which use more of it")]
mod support;
#[path = "support/schema.rs"]
mod validator;

use sciatica_explorer::{
    app::teach::leads,
    lesson::{self, RESERVED, VERSION, limit},
    questionnaire::{DetailId, Id, QuestionId, RedFlagId, RegionId, read, write_answers},
    text::Language,
};
use serde_json::{Value, json};
use std::{fs, path::Path};
use support::Draw;
use validator::wrong;

fn schema() -> Value {
    serde_json::from_str(include_str!("../docs/answers.schema.json")).expect("the schema is JSON")
}

fn refused(json: &str) -> Option<String> {
    wrong(&serde_json::from_str(json).expect("JSON"), &schema(), &schema())
}

#[test]
fn every_id_of_the_program_is_in_the_schema_and_no_other() {
    let listed = |place: &str| -> Vec<String> {
        let list = schema().pointer(place).and_then(Value::as_array).cloned().expect(place);
        list.iter().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    fn names<I: Id>() -> impl Iterator<Item = &'static str> {
        I::ALL.iter().map(|id| id.name())
    }
    assert_eq!(
        listed("/properties/redFlags/propertyNames/enum"),
        names::<RedFlagId>().chain(names::<DetailId>()).collect::<Vec<_>>()
    );
    assert_eq!(listed("/properties/answers/propertyNames/enum"), names::<QuestionId>().collect::<Vec<_>>());
    assert_eq!(listed("/properties/regions/items/enum"), names::<RegionId>().collect::<Vec<_>>());
}

#[test]
fn what_the_page_saves_and_every_shipped_example_is_allowed() {
    let mut draw = Draw(9);
    for _ in 0..300 {
        assert_eq!(refused(&write_answers(&draw.flags())), None);
    }
    assert_eq!(refused(include_str!("../examples/answers.json")), None);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios");
    for case in fs::read_dir(folder).expect("the folder").flatten() {
        if let Ok(input) = fs::read_to_string(case.path().join("input.json")) {
            assert_eq!(refused(&input), None, "{:?}", case.path());
        }
    }
}

#[test]
fn what_the_schema_refuses_the_door_refuses_too() {
    for json in [
        r#"{}"#,
        r#"[]"#,
        r#"{"version":2}"#,
        r#"{"version":1,"age":121}"#,
        r#"{"version":1,"age":-1}"#,
        r#"{"version":1,"age":4.5}"#,
        r#"{"version":1,"pregnant":true}"#,
        r#"{"version":1,"recentSurgery":"maybe"}"#,
        r#"{"version":1,"redFlags":{"ca6":"yes"}}"#,
        r#"{"version":1,"answers":{"tingling":"YES"}}"#,
        r#"{"version":1,"answers":{"tingle":"yes"}}"#,
        r#"{"version":1,"regions":["shin"]}"#,
        r#"{"version":1,"regions":["low-back","low-back"]}"#,
        r#"{"version":1,"name":"somebody"}"#,
    ] {
        assert!(refused(json).is_some(), "the schema takes {json}");
        assert!(read(json).is_err(), "the door takes {json}");
    }
}

fn lesson_schema() -> Value {
    serde_json::from_str(include_str!("../docs/lesson.schema.json")).expect("the schema is JSON")
}

fn lesson_refused(lesson: &Value) -> Option<String> {
    wrong(lesson, &lesson_schema(), &lesson_schema())
}

#[test]
fn the_limits_of_a_lesson_are_those_of_the_program() {
    let schema = lesson_schema();
    let said = |place: &str| schema.pointer(place).cloned().expect(place);
    for (place, limit) in [
        ("/properties/version/const", json!(VERSION)),
        ("/properties/id/maxLength", json!(limit::ID)),
        ("/properties/id/not/enum", json!(RESERVED)),
        ("/properties/minutes/maximum", json!(limit::MINUTES.end() * *limit::STEPS.end() as i64)),
        ("/properties/steps/minItems", json!(limit::STEPS.start())),
        ("/properties/steps/maxItems", json!(limit::STEPS.end())),
        ("/$defs/line/maxLength", json!(limit::LINE)),
        ("/$defs/text/maxLength", json!(limit::TEXT)),
        ("/$defs/lines/maxItems", json!(limit::LINES.end())),
        ("/$defs/step/properties/route/maxLength", json!(limit::ROUTE)),
        ("/$defs/step/properties/minutes/minimum", json!(limit::MINUTES.start())),
        ("/$defs/step/properties/minutes/maximum", json!(limit::MINUTES.end())),
        ("/$defs/question/properties/answers/minItems", json!(limit::ANSWERS.start())),
        ("/$defs/question/properties/answers/maxItems", json!(limit::ANSWERS.end())),
        ("/$defs/question/properties/right/maximum", json!(limit::ANSWERS.end())),
    ] {
        assert_eq!(said(place), limit, "{place}");
    }
    assert!(said("/description").as_str().is_some_and(|words| words.contains(&limit::FILE.to_string())));
}

/// A lesson with everything that it can have.
fn whole_lesson() -> Value {
    let built_in = lesson::lessons().first().expect("a lesson").in_language(Language::English);
    serde_json::from_str(&built_in.written()).expect("JSON")
}

#[test]
fn what_the_schema_of_a_lesson_takes_and_refuses_the_door_takes_and_refuses() {
    for built_in in lesson::lessons() {
        let file = built_in.in_language(Language::English).written();
        assert_eq!(lesson_refused(&serde_json::from_str(&file).expect("JSON")), None, "{}", built_in.id);
        assert!(lesson::read(&file, leads).is_ok(), "{}", built_in.id);
    }
    let long = "x".repeat(limit::TEXT + 1);
    let many = vec!["a line"; 11];
    for (place, value) in [
        ("/version", json!(2)),
        ("/version", json!("1")),
        ("/id", json!("Two Words")),
        ("/id", json!("cases")),
        ("/id", json!("")),
        ("/title", json!("two\nlines")),
        ("/title", json!(" ")),
        ("/title", json!(["a list"])),
        ("/aims", json!("one")),
        ("/aims", json!(many)),
        ("/audience", json!("x".repeat(limit::LINE + 1))),
        ("/minutes", json!(0)),
        ("/steps", json!([])),
        ("/steps/0", json!(null)),
        ("/steps/0/route", json!("disc")),
        ("/steps/0/says", json!(long)),
        ("/steps/0/minutes", json!(61)),
        ("/steps/0/minutes", json!(3.5)),
        ("/steps/0/question/answers", json!(["only one"])),
        ("/steps/0/question/right", json!(0)),
        ("/steps/0/question/asks", json!(true)),
        ("/steps/0/notes", json!([])),
        ("/steps/0/notes/misconceptions/0", json!(7)),
    ] {
        let mut lesson = whole_lesson();
        *lesson.pointer_mut(place).expect(place) = value;
        assert!(lesson_refused(&lesson).is_some(), "the schema takes {place}");
        let problems = lesson::read(&lesson.to_string(), leads).expect_err(place);
        let path = place[1..].replace('/', ".").replace(".0", "[0]");
        assert!(problems.iter().any(|problem| problem.path.starts_with(&path)), "{place}: {problems:?}");
    }
    for (place, key) in
        [("", "id"), ("", "title"), ("", "minutes"), ("", "steps"), ("/steps/0", "route"), ("/steps/0", "says")]
    {
        let mut lesson = whole_lesson();
        let object = lesson.pointer_mut(place).and_then(Value::as_object_mut).expect(place);
        object.remove(key);
        object.insert("surprise".to_owned(), json!(1));
        assert!(lesson_refused(&lesson).is_some());
        let problems = lesson::read(&lesson.to_string(), leads).expect_err(key);
        assert!(problems.iter().any(|problem| problem.path.ends_with(key)), "{problems:?}");
        assert!(problems.iter().any(|problem| problem.path.ends_with("surprise")), "{problems:?}");
    }
}
