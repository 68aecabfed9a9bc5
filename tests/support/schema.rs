//! A validator for the schemas in `docs/`.

use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The keywords that our schemas use, and no others: what is wrong with a value, if anything.
pub fn wrong(value: &Value, rule: &Value, whole: &Value) -> Option<String> {
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
                Some("boolean") => value.is_boolean(),
                Some("string") => value.is_string(),
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
        "minLength" | "maxLength" | "minItems" | "maxItems" => {
            let length = value.as_str().map(|text| text.chars().count()).or_else(|| value.as_array().map(Vec::len))?;
            let border = allowed.as_u64().expect("a number") as usize;
            let fits = if keyword.starts_with("min") { length >= border } else { length <= border };
            (!fits).then(|| format!("{length} is not within {keyword} {border}"))
        }
        "pattern" => {
            let text = value.as_str()?;
            let fits = match allowed.as_str() {
                Some("^#/") => text.starts_with("#/"),
                Some("^[a-z0-9-]+$") => {
                    text.chars().all(|sign| matches!(sign, 'a'..='z' | '0'..='9' | '-')) && !text.is_empty()
                }
                Some("\\S") => !text.trim().is_empty(),
                Some("^[^\\n]*\\S[^\\n]*$") => !text.trim().is_empty() && !text.contains('\n'),
                other => panic!("pattern {other:?} is not known here"),
            };
            (!fits).then(|| format!("{text:?} does not fit {allowed}"))
        }
        "not" => wrong(value, allowed, whole).is_none().then(|| format!("{value} is not allowed")),
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
        "oneOf" => {
            let fits = allowed.as_array().into_iter().flatten().filter(|rule| wrong(value, rule, whole).is_none());
            let fits = fits.count();
            (fits != 1).then(|| format!("{value} fits {fits} of the kinds and not one"))
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
