//! `docs/answers.schema.json` says the same as the door of the program: what one takes, the other takes.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may fall over")]

#[path = "support/answers.rs"]
#[allow(dead_code, reason = "shared with other tests, which use more of it")]
mod support;

use sciatica_explorer::questionnaire::{DetailId, Id, QuestionId, RedFlagId, RegionId, read, write_answers};
use serde_json::{Value, json};
use std::{collections::BTreeSet, fs, path::Path};
use support::Draw;

fn schema() -> Value {
    serde_json::from_str(include_str!("../docs/answers.schema.json")).expect("the schema is JSON")
}

/// The keywords that the schema uses, and no others: what is wrong with a value, if anything.
fn wrong(value: &Value, rule: &Value, whole: &Value) -> Option<String> {
    let rules = rule.as_object().expect("a rule is an object");
    rules.iter().find_map(|(keyword, allowed)| match keyword.as_str() {
        "$schema" | "title" | "description" | "$defs" => None,
        "$ref" => {
            let name = allowed.as_str().and_then(|text| text.strip_prefix('#')).expect("a place in the schema");
            wrong(value, whole.pointer(name).expect("the place is there"), whole)
        }
        "type" => {
            let is = match allowed.as_str() {
                Some("object") => value.is_object(),
                Some("array") => value.is_array(),
                Some("integer") => value.is_i64(),
                other => panic!("type {other:?} is not known here"),
            };
            (!is).then(|| format!("{value} is not of type {allowed}"))
        }
        "const" => (value != allowed).then(|| format!("{value} is not {allowed}")),
        "enum" => (!allowed.as_array().expect("a list").contains(value)).then(|| format!("{value} is not allowed")),
        "minimum" => value
            .as_i64()
            .filter(|number| *number < allowed.as_i64().expect("a number"))
            .map(|n| format!("{n} is too small")),
        "maximum" => value
            .as_i64()
            .filter(|number| *number > allowed.as_i64().expect("a number"))
            .map(|n| format!("{n} is too big")),
        "required" => {
            let missing =
                allowed.as_array().into_iter().flatten().filter_map(Value::as_str).find(|key| value.get(key).is_none());
            missing.map(|key| format!("{key} is missing"))
        }
        "properties" => {
            allowed.as_object().into_iter().flatten().find_map(|(key, rule)| wrong(value.get(key)?, rule, whole))
        }
        "additionalProperties" => {
            entries(value)
                .filter(|(key, _)| rule.get("properties").and_then(|known| known.get(key)).is_none())
                .find_map(|(key, inner)| {
                    if allowed == false { Some(format!("{key} is unknown")) } else { wrong(inner, allowed, whole) }
                })
        }
        "propertyNames" => entries(value).find_map(|(key, _)| wrong(&json!(key), allowed, whole)),
        "items" => value.as_array().into_iter().flatten().find_map(|item| wrong(item, allowed, whole)),
        "uniqueItems" => {
            let items: Vec<String> = value.as_array().into_iter().flatten().map(Value::to_string).collect();
            (items.iter().collect::<BTreeSet<_>>().len() < items.len()).then(|| "an item is there twice".to_owned())
        }
        other => panic!("keyword {other} is not known here"),
    })
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
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
