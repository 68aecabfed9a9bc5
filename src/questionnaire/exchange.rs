//! The door for files and pipes: answers in, assessments out, as JSON (version 1; `docs/model.md` has the shape).
//!
//! Nothing is guessed: an unknown key, a wrong type, a key that is there twice or a detail without its flag is a [`Problem`] that names
//! its place, what was found and what is allowed. In one line, whatever the input was.

mod write;

use super::{Age, Answer, Answers, DetailId, Feeling, Id, QuestionId, RedFlagId, RegionId};
use crate::json::{Problem, Tree, item_path, path, problem, shown, wrong};

pub use write::{write, write_answers};

/// The version of the format.
const VERSION: i64 = 1;
const YES_NO_UNSURE: &str = "\"yes\", \"no\" or \"unsure\"";
const KEYS: &str = "version, forAnother, age, pregnant, recentSurgery, redFlags, regions, answers";

/// Reads one set of answers, up to its first mistake.
pub fn read(json: &str) -> Result<Answers, Problem> {
    let Tree::Object(entries) = Tree::parse(json)? else {
        return Err(problem("input", &["is not an object"], &["one object in braces is allowed"]));
    };
    check_version(&entries)?;
    let mut answers = Answers::default();
    for (key, value) in &entries {
        match key.as_str() {
            "version" => {}
            "forAnother" => answers.for_another = yes_or_no(value)?,
            "age" => answers.age = Some(age(value)?),
            "pregnant" => answers.pregnant = Some(answer(value, "", key)?),
            "recentSurgery" => answers.recent_surgery = Some(answer(value, "", key)?),
            "redFlags" => red_flags(value, &mut answers)?,
            "regions" => regions(value, &mut answers)?,
            "answers" => questions(value, &mut answers)?,
            other => return Err(problem(&shown(other), &["is an unknown key"], &[KEYS, " are allowed"])),
        }
    }
    check_details(&answers)?;
    Ok(answers)
}

fn check_version(entries: &[(String, Tree)]) -> Result<(), Problem> {
    let version = VERSION.to_string();
    match entries.iter().find(|(key, _)| key == "version") {
        None => Err(problem("version", &["is missing"], &[&version, " is needed"])),
        Some((_, Tree::Whole(VERSION))) => Ok(()),
        Some((_, other)) => Err(wrong("version", other, &[&version, " is allowed"])),
    }
}

fn yes_or_no(value: &Tree) -> Result<bool, Problem> {
    match value {
        Tree::Flag(is_so) => Ok(*is_so),
        other => Err(wrong("forAnother", other, &["true or false is allowed"])),
    }
}

fn age(value: &Tree) -> Result<Age, Problem> {
    let years = if let Tree::Whole(years) = value { Age::new(*years).ok() } else { None };
    years.ok_or_else(|| wrong("age", value, &["whole years from 0 to 120 are allowed"]))
}

fn answer(value: &Tree, parent: &str, key: &str) -> Result<Answer, Problem> {
    let named = |text: &String| Answer::ALL.into_iter().find(|answer| answer.name() == text);
    let answer = if let Tree::Text(text) = value { named(text) } else { None };
    answer.ok_or_else(|| wrong(&path(parent, key), value, &[YES_NO_UNSURE, " is allowed"]))
}

#[inline(never)]
fn red_flags(value: &Tree, answers: &mut Answers) -> Result<(), Problem> {
    for (key, value) in object(value, "redFlags")? {
        if let Some(flag) = RedFlagId::named(key) {
            answers.red_flags.set(flag, answer(value, "redFlags", key)?);
        } else if let Some(detail) = DetailId::named(key) {
            answers.details.set(detail, answer(value, "redFlags", key)?);
        } else {
            let details = "details such as in1-very-ill";
            return Err(unknown(&path("redFlags", key), "is not a red flag", RedFlagId::NAMES, details));
        }
    }
    Ok(())
}

fn questions(value: &Tree, answers: &mut Answers) -> Result<(), Problem> {
    for (key, value) in object(value, "answers")? {
        let Some(question) = QuestionId::named(key) else {
            return Err(unknown(&path("answers", key), "is not a question", QuestionId::NAMES, "nothing else"));
        };
        answers.answers.set(question, answer(value, "answers", key)?);
    }
    Ok(())
}

#[inline(never)]
fn regions(value: &Tree, answers: &mut Answers) -> Result<(), Problem> {
    let Tree::List(items) = value else {
        return Err(wrong("regions", value, &["a list of region ids is allowed"]));
    };
    for (index, item) in items.iter().enumerate() {
        let place = item_path("regions", index);
        let Tree::Text(name) = item else {
            return Err(wrong(&place, item, &["the id of a region in quotes is allowed"]));
        };
        let Some(region) = RegionId::named(name) else {
            let place = [&place, " ", &shown(name)].concat();
            return Err(unknown(&place, "is not a region", RegionId::NAMES, "nothing else"));
        };
        if answers.regions.get(region).is_some() {
            return Err(problem(&place, &["names ", name, " a second time"], &["each region once is allowed"]));
        }
        answers.regions.set(region, Feeling::Unsaid);
    }
    Ok(())
}

/// A yes to a detail needs its flag: a detail is asked only after a yes, and a contradiction must not be decided silently.
/// A detail that is not yes says nothing urgent and is taken as it is.
#[inline(never)]
fn check_details(answers: &Answers) -> Result<(), Problem> {
    for detail in DetailId::ALL {
        let flag = answers.red_flags.get(detail.flag());
        if answers.details.get(*detail) == Some(Answer::Yes) && !matches!(flag, Some(Answer::Yes | Answer::Unsure)) {
            let flag_name = detail.flag().name();
            return Err(problem(
                &path("redFlags", detail.name()),
                &["is yes while ", flag_name, " is ", flag.map_or("missing", Answer::name)],
                &["answer ", flag_name, " with yes, or leave the detail out"],
            ));
        }
    }
    Ok(())
}

fn object<'a>(value: &'a Tree, path: &str) -> Result<&'a [(String, Tree)], Problem> {
    match value {
        Tree::Object(entries) => Ok(entries),
        other => Err(wrong(path, other, &["an object of ids and answers is allowed"])),
    }
}

#[inline(never)]
fn unknown(path: &str, found: &str, names: &[&str], and: &str) -> Problem {
    problem(path, &[found], &[&names.join(", "), " and ", and, " are allowed"])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(json: &str) -> String {
        read(json).expect_err(json).to_string()
    }

    #[test]
    fn the_example_of_the_format_is_read_whole() {
        let answers = read(
            r#"{"version":1, "age":42, "redFlags":{"ce1":"no","in1":"unsure","in1-very-ill":"no"}, "regions":["left-buttock","left-calf-back"], "answers":{"below-knee":"yes"}}"#,
        )
        .expect("a good input");
        assert_eq!(answers.age.map(Age::years), Some(42));
        assert_eq!(answers.red_flags.get(RedFlagId::In1), Some(Answer::Unsure));
        assert_eq!(answers.details.get(DetailId::In1VeryIll), Some(Answer::No));
        assert!(answers.regions.get(RegionId::LeftCalfBack).is_some());
        assert_eq!(answers.answers.get(QuestionId::BelowKnee), Some(Answer::Yes));
    }

    #[test]
    fn a_mistake_is_named_with_its_place_and_what_is_allowed() {
        for (json, begins) in [
            (r#"{"version":1,"answers":{"below-kne":"yes"}}"#, "answers.below-kne: is not a question; below-knee, "),
            (r#"{"version":1,"redFlags":{"ca6":"no"}}"#, "redFlags.ca6: is not a red flag; ce1, "),
            (r#"{"version":1,"regions":["shin"]}"#, "regions[0] shin: is not a region; low-back, "),
            (r#"{"version":1,"regions":["low-back","low-back"]}"#, "regions[1]: names low-back a second time; "),
            (
                r#"{"version":1,"answers":{"tingling":true}}"#,
                "answers.tingling: is true; \"yes\", \"no\" or \"unsure\" is allowed",
            ),
            (r#"{"version":1,"answers":{"tingling":"YES"}}"#, "answers.tingling: is \"YES\"; "),
            (r#"{"version":1,"answers":[]}"#, "answers: is a list; "),
            (r#"{"version":1,"age":121}"#, "age: is 121; whole years from 0 to 120 are allowed"),
            (r#"{"version":1,"age":-1}"#, "age: is -1; "),
            (r#"{"version":1,"age":42.5}"#, "age: is 42.5; "),
            (r#"{"version":1,"age":null}"#, "age: is null; "),
            (r#"{"version":2}"#, "version: is 2; 1 is allowed"),
            (r#"{"age":42}"#, "version: is missing; 1 is needed"),
            (r#"{"version":1,"Age":42}"#, "Age: is an unknown key; version, "),
            (r#"{"version":1,"age":1,"age":2}"#, "input: has the key age twice"),
            (r#"{"version":1,"answers":{"tingling":"no","tingling":"yes"}}"#, "input: has the key tingling twice"),
            (r#"{"version":1,"answers":{"tingling":"no""#, "input: ends too early"),
            (r#"{"version":1} {}"#, "input: "),
            ("[1]", "input: is not an object; "),
            ("", "input: ends too early"),
        ] {
            let refusal = refusal(json);
            assert!(refusal.starts_with(begins), "{json}\n  gave {refusal}\n  not  {begins}");
            assert!(!refusal.contains('\n'));
        }
    }

    #[test]
    fn a_detail_counts_only_with_its_flag() {
        let refused = refusal(r#"{"version":1,"redFlags":{"in1":"no","in1-very-ill":"yes"}}"#);
        assert_eq!(
            refused,
            "redFlags.in1-very-ill: is yes while in1 is no; answer in1 with yes, or leave the detail out"
        );
        assert!(refusal(r#"{"version":1,"redFlags":{"in1-very-ill":"yes"}}"#).contains("in1 is missing"));
        assert!(read(r#"{"version":1,"redFlags":{"in1-very-ill":"yes","in1":"yes"}}"#).is_ok(), "in any order");
    }

    #[test]
    fn a_key_full_of_line_ends_still_makes_one_line() {
        let refused = refusal("{\"version\":1,\"a\\nb\\u001b\":1}");
        assert!(!refused.contains(['\n', '\u{1b}']), "{refused}");
    }
}
