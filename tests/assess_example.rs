//! The `assess` example as a person at a terminal meets it.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may fall over")]

use std::{
    io::Write,
    path::PathBuf,
    process::{Command, Output, Stdio},
};

/// `cargo test` builds the examples beside the tests.
fn example() -> PathBuf {
    let test = std::env::current_exe().expect("the path of this test");
    let folder = test.parent().and_then(|deps| deps.parent()).expect("the target folder");
    let path = folder.join("examples").join(format!("assess{}", std::env::consts::EXE_SUFFIX));
    assert!(path.is_file(), "{} is missing; `cargo build --example assess` makes it", path.display());
    path
}

fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(example())
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the example starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.to_vec();
    // A refused option ends the example before it has read anything; the broken pipe is then no failure.
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().expect("the example ends");
    writer.join().expect("the writer ends");
    output
}

fn good(arguments: &[&str], input: &str) -> Vec<serde_json::Value> {
    let output = run(arguments, input.as_bytes());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty());
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    text.lines().map(|line| serde_json::from_str(line).expect("one JSON object a line")).collect()
}

fn refused(arguments: &[&str], input: &[u8]) -> String {
    let output = run(arguments, input);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty(), "nothing but answers goes to standard output");
    let text = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(text.lines().count(), 1, "{text}");
    assert!(text.starts_with("error: "), "{text}");
    text
}

#[test]
fn the_shipped_answers_give_all_ten_patterns_with_reasons_and_sources() {
    let answered = good(&[], include_str!("../examples/answers.json"));
    let [assessment] = answered.as_slice() else { panic!("one line") };
    assert_eq!(assessment["version"], 1);
    assert_eq!(assessment["urgency"], "days");
    assert!(assessment["notForYou"].is_null());
    assert_eq!(assessment["flags"], serde_json::json!([{ "id": "ca5", "urgency": "days" }]));
    let patterns = assessment["patterns"].as_array().expect("a list");
    let ids: Vec<_> = patterns.iter().map(|pattern| pattern["id"].as_str().expect("an id")).collect();
    assert_eq!(
        ids,
        [
            "disc-root-pain",
            "stenosis",
            "spondylolisthesis",
            "deep-gluteal",
            "gluteal-muscle-tendon",
            "facet",
            "hamstring",
            "back-strain",
            "sacroiliac",
            "hip"
        ]
    );
    let root = &patterns[0];
    assert_eq!((root["resemblance"].as_str(), root["evidence"].as_str()), (Some("close"), Some("studied")));
    let below_knee = root["for"].as_array().expect("a list").iter().find(|reason| reason["answer"] == "below-knee");
    assert_eq!(
        below_knee,
        Some(
            &serde_json::json!({ "answer": "below-knee", "value": "yes", "strength": "some", "source": "stynes-2018" })
        ),
        "the drawing answered it"
    );
    assert_eq!(assessment["wouldChange"].as_array().map(Vec::len), Some(2));
}

#[test]
fn an_emergency_gives_its_urgency_and_no_pattern() {
    let answered = good(&[], r#"{"version":1,"redFlags":{"ce3":"yes"},"answers":{"below-knee":"yes"}}"#);
    assert_eq!(
        answered,
        [
            serde_json::json!({ "version": 1, "urgency": "now", "notForYou": null, "flags": [{ "id": "ce3", "urgency": "now" }], "patterns": [], "wouldChange": [] })
        ]
    );
}

#[test]
fn bad_input_ends_with_code_2_and_one_line_that_says_what_and_where() {
    for (input, says) in [
        (r#"{"version":1,"answers":{"below-kne":"yes"}}"#, "error: answers.below-kne: is not a question; "),
        (r#"{"version":1,"redFlags":{"ca6":"yes"}}"#, "error: redFlags.ca6: "),
        (r#"{"version":1,"age":"42"}"#, "error: age: is \"42\"; whole years"),
        (r#"{"version":1,"age":NaN}"#, "error: input: is not JSON at line 1 column "),
        (r#"{"version":1,"age":121}"#, "error: age: is 121; "),
        (r#"{"version":2}"#, "error: version: is 2; 1 is allowed"),
        (r#"{"version":1,"answers":{"below-knee":"#, "error: input: ends too early (line 1 column "),
        (r#"{"version":1,"version":1}"#, "error: input: has the key version twice "),
        ("", "error: input: ends too early "),
    ] {
        let text = refused(&[], input.as_bytes());
        assert!(text.starts_with(says), "{input}\n{text}");
    }
    assert!(refused(&[], b"{\"version\":1,\"\xff\":1}").starts_with("error: input: is not UTF-8 after 14 bytes; "));
    let deep = "[".repeat(100_000);
    assert!(refused(&[], deep.as_bytes()).starts_with("error: input: "));
}

#[test]
fn an_unknown_option_is_named() {
    assert_eq!(refused(&["--line"], b""), "error: \"--line\": is not understood here; --lines or nothing is allowed\n");
    refused(&["--lines", "answers.json"], b"");
}

#[test]
fn among_many_lines_a_bad_one_is_reported_in_its_place_and_the_rest_go_on() {
    let lines = "{\"version\":1}\n\n{\"version\":1,\"answers\":{\"tingling\":1}}\r\n{\"version\":1,\"age\":15}";
    let answered = good(&["--lines"], lines);
    assert_eq!(answered.len(), 4);
    assert_eq!(answered[0]["patterns"].as_array().map(Vec::len), Some(10));
    assert_eq!(answered[1]["line"], 2);
    assert_eq!(
        answered[2],
        serde_json::json!({ "line": 3, "error": "answers.tingling: is 1; \"yes\", \"no\" or \"unsure\" is allowed" })
    );
    assert_eq!(answered[3]["notForYou"], "under-16");
}

#[test]
fn a_hundred_thousand_lines_at_once_are_answered_each_in_its_place() {
    const LINES: usize = 100_000;
    let kinds = [
        r#"{"version":1,"redFlags":{"ce3":"yes"}}"#,
        r#"{"version":1,"age":"old"}"#,
        r#"{"version":1,"answers":{"below-knee":"yes"}}"#,
    ];
    // Mostly short answers, so that the test itself does not have to hold a gigabyte.
    let kind = |line: usize| if line.is_multiple_of(997) { 2 } else { usize::from(line.is_multiple_of(101)) };
    let input: Vec<&str> = (1..=LINES).map(|line| kinds[kind(line)]).collect();
    let output = run(&["--lines"], input.join("\n").as_bytes());
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let mut count = 0;
    for (line, answered) in (1..).zip(text.lines()) {
        match kind(line) {
            0 => assert!(answered.starts_with(r#"{"version":1,"urgency":"now""#), "{line}: {answered}"),
            1 => {
                let told: serde_json::Value = serde_json::from_str(answered).expect("JSON");
                let error = told["error"].as_str().unwrap_or_default();
                assert!(told["line"] == line && error.starts_with("age: "), "{line}: {answered}");
            }
            _ => assert!(answered.contains("disc-root-pain"), "{line}: {answered}"),
        }
        count = line;
    }
    assert_eq!(count, LINES);
}

#[test]
fn nothing_that_goes_out_holds_a_number_about_the_person() {
    let text = good(&[], include_str!("../examples/answers.json")).remove(0).to_string();
    let digits: Vec<_> = text.match_indices(|c: char| c.is_ascii_digit()).collect();
    let outside_ids =
        text.split('"').step_by(2).any(|between| between.contains(|c: char| c.is_ascii_digit() && c != '1'));
    assert!(!digits.is_empty() && !outside_ids && !text.contains('%'), "{text}");
}
