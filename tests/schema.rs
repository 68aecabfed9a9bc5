//! `docs/answers.schema.json` says the same as the door of the program: what one takes, the other takes.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may fall over")]

#[path = "support/answers.rs"]
#[allow(dead_code, reason = "shared with other tests, which use more of it")]
mod support;
#[path = "support/schema.rs"]
mod validator;

use sciatica_explorer::questionnaire::{DetailId, Id, QuestionId, RedFlagId, RegionId, read, write_answers};
use serde_json::Value;
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
