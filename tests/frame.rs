//! The doors of a frame: the query of its address and the messages of its host. What is understood does what it says,
//! and nothing else does anything.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test may fall over")]

#[path = "support/answers.rs"]
#[allow(dead_code, reason = "shared with other tests, which use more of it")]
mod support;
#[path = "support/schema.rs"]
mod validator;

use sciatica_explorer::{
    app::{
        Action, Address, CheckAction, Configuration, Controls, Follower, Frame, Height, Panel, Report, Screen, State,
        Theme, update,
    },
    colour::Colour,
    questionnaire::{Answer, Id, QuestionId},
    text::Language,
};
use serde_json::{Value, json};
use support::Draw;
use validator::wrong;

/// So many attempts to break a door; each is named by its number when it succeeds.
const ATTEMPTS: u64 = 10_000;

fn read(query: &str) -> Frame {
    Frame::read(query, &mut |_| {})
}

fn ignored(query: &str) -> Vec<String> {
    let mut ignored = Vec::new();
    Frame::read(query, &mut |pair| ignored.push(pair.to_owned()));
    ignored
}

/// What the page makes of a message.
fn asked(message: &Value) -> Option<Configuration> {
    Configuration::read(message.get("version").and_then(Value::as_f64), &|key| {
        message.get(key)?.as_str().map(str::to_owned)
    })
}

fn schema() -> Value {
    serde_json::from_str(include_str!("../docs/messages.schema.json")).expect("the schema is JSON")
}

/// What the host hears.
fn heard(report: Report) -> Value {
    let words = report.words().into_iter().map(|(key, word)| (key.to_owned(), json!(word)));
    words
        .chain(report.numbers().into_iter().flatten().map(|(key, number)| (key.to_owned(), json!(number as i64))))
        .collect()
}

#[test]
fn the_query_of_the_format_is_read_whole() {
    let frame = read(
        "?panel=disc&start=%23%2Fdisc%3Fposture%3Dslumped%26level%3DL5-S1&lang=en&theme=dark&accent=0d5a6b&controls=few&height=640",
    );
    assert_eq!(frame.panel.map(Panel::code), Some("disc"));
    assert_eq!(frame.start.map(|start| start.to_string()).as_deref(), Some("#/disc?posture=slumped&level=L5-S1"));
    assert_eq!((frame.language, frame.theme), (Some(Language::English), Some(Theme::Dark)));
    assert_eq!(frame.accent, Some(Colour([0x0d, 0x5a, 0x6b])));
    assert_eq!((frame.controls, frame.height), (Controls::Few, Height::Fixed(640)));
    assert_eq!(read(""), Frame::default());
    assert_eq!(read("?controls=full&height=auto"), Frame::default());
    assert_eq!(read("?theme=projector").theme, Some(Theme::Projector));
}

#[test]
fn of_two_values_the_first_that_is_understood_counts() {
    assert_eq!(read("theme=light&theme=dark").theme, Some(Theme::Light));
    assert_eq!(read("theme=purple&theme=dark").theme, Some(Theme::Dark));
}

#[test]
fn what_is_not_understood_is_ignored_and_told_to_who_builds_the_page() {
    for query in [
        "panel=",
        "panel=DISC",
        "panel=../disc",
        "panel=embed",
        "panel",
        "start=#/nowhere",
        "start=/disc",
        "start=disc",
        "start=https://example.org/#/disc",
        "start=javascript:alert(1)",
        "lang=xx",
        "lang=EN",
        "theme=purple",
        "accent=red",
        "accent=12345",
        "accent=1234567",
        "accent=%230d5a6b",
        "accent=-d5a6b",
        "controls=some",
        "height=0",
        "height=-1",
        "height=+5",
        "height=1e3",
        "height=99999",
        "height=12px",
        "height=NaN",
        "sandbox=1",
        "answers=yes",
        "below-knee=yes",
        "__proto__=1",
        "constructor=1",
        "theme=%",
        "theme=%d",
        "theme=%ff",
        "=",
        "=disc",
    ] {
        assert_eq!(read(query), Frame::default(), "{query}");
        assert_eq!(ignored(query), [query], "{query}");
    }
    assert!(ignored("?panel=disc&theme=auto&height=auto&&").is_empty());
}

#[test]
fn every_panel_opens_where_it_begins_and_one_that_is_not_built_opens_the_start() {
    for panel in Panel::ALL {
        let place = read(&format!("panel={}", panel.code())).home().screen.place();
        assert!(place == panel.code() || place == "start", "{} opens {place}", panel.code());
    }
    for built in ["start", "anatomy", "disc", "check"] {
        assert_eq!(Panel::from_code(built).unwrap().address().screen.place(), built);
    }
}

#[test]
fn the_start_counts_more_than_the_panel_and_the_place_a_reader_came_to_more_than_both() {
    let frame = read("panel=disc&start=%23/anatomy/spine-side");
    assert_eq!(frame.home().to_string(), "#/anatomy/spine-side");
    assert_eq!(frame.first("").to_string(), "#/anatomy/spine-side");
    assert_eq!(frame.first("#"), frame.home());
    assert_eq!(frame.first("#/emergency").to_string(), "#/emergency");
    let state = State::framed(
        read("panel=disc&start=%23/disc?posture%3Dslumped&theme=dark"),
        Address::parse("#/disc?posture=slumped"),
    );
    assert_eq!((state.theme, state.address().to_string().as_str()), (Theme::Dark, "#/disc?posture=slumped"));
}

#[test]
fn what_the_host_asks_for_happens_and_nothing_else() {
    let head = json!({ "app": "sciatica-explorer", "version": 1, "type": "configure" });
    let with = |more: Value| {
        let mut message = head.clone();
        message.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        message
    };
    let mut state = State::framed(read("panel=check"), Address::parse("#/check"));
    let answer = CheckAction::QuestionAnswered(QuestionId::ALL[0], Answer::Yes);
    state = update(&state, Action::Check(answer));
    let told = asked(&with(json!({ "theme": "dark" }))).unwrap();
    let dark = update(&state, Action::Configured(told));
    assert_eq!(dark, State { theme: Theme::Dark, ..state.clone() });
    let told = asked(&with(json!({ "panel": "disc", "theme": "purple", "more": "yes" }))).unwrap();
    let disc = update(&dark, Action::Configured(told));
    assert_eq!((disc.screen, disc.theme), (Screen::Disc, Theme::Dark));
    assert_eq!(disc.check, dark.check, "answers stay where they are");
    assert_eq!(disc.panel.map(Panel::code), Some("disc"));
    for nothing in [json!({}), json!({ "theme": 1 }), json!({ "panel": null }), json!({ "lang": ["en"] })] {
        assert_eq!(asked(&with(nothing)), None);
    }
}

#[test]
fn every_message_that_is_sent_or_shown_as_an_example_keeps_to_the_schema() {
    let refused = |message: &Value| wrong(message, &schema(), &schema());
    for report in [Report::Ready, Report::Height(1), Report::Height(812), Report::Height(u32::MAX)] {
        assert_eq!(refused(&heard(report)), None);
    }
    assert_eq!(heard(Report::Ready), json!({ "app": "sciatica-explorer", "version": 1, "type": "ready" }));
    assert_eq!(
        heard(Report::Height(812)),
        json!({ "app": "sciatica-explorer", "version": 1, "type": "height", "height": 812 })
    );
    let example = json!({ "app": "sciatica-explorer", "version": 1, "type": "configure", "lang": "es", "theme": "dark", "panel": "disc" });
    assert_eq!(refused(&example), None);
    assert!(asked(&example).is_some());
    for (key, value) in [
        ("version", json!(2)),
        ("type", json!("answers")),
        ("app", json!("x")),
        ("answers", json!({})),
        ("theme", json!("red")),
    ] {
        let mut other = example.clone();
        other[key] = value;
        assert!(refused(&other).is_some(), "{other}");
    }
}

#[test]
fn the_schema_names_every_language_theme_and_panel_of_the_page() {
    let listed = |key: &str| -> Vec<String> {
        let list = schema()["$defs"]["configure"]["properties"][key]["enum"].as_array().cloned().unwrap();
        list.iter().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    assert_eq!(listed("panel"), Panel::ALL.map(Panel::code));
    assert!(Language::ALL.iter().all(|language| listed("lang").iter().any(|code| code == language.code())));
    assert!(listed("theme").iter().all(|code| Theme::from_code(code).is_some()));
}

const HOSTILE: [&str; 24] = [
    "<img src=x onerror=alert(1)>",
    "<script>window.intruded=1</script>",
    "javascript:alert(1)",
    "\"><svg onload=alert(1)>",
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "prototype",
    "%00",
    "%",
    "%zz",
    "%F0%9F",
    "\u{0}",
    "\u{202e}",
    "🦴",
    "../../etc/passwd",
    "' OR 1=1",
    "${7*7}",
    "{{7*7}}",
    "NaN",
    "1e999",
    "-0",
    "null",
];
const KEYS: [&str; 12] = [
    "panel",
    "start",
    "lang",
    "theme",
    "accent",
    "controls",
    "height",
    "app",
    "version",
    "type",
    "__proto__",
    "answers",
];

/// Words that nobody should send.
fn words(draw: &mut Draw) -> String {
    match draw.below(4) {
        0 => HOSTILE[draw.below(24) as usize].to_owned(),
        1 => HOSTILE[draw.below(24) as usize].repeat(1 + draw.below(400) as usize),
        2 => (0..draw.below(40)).map(|_| char::from_u32(draw.below(0x11_0000) as u32).unwrap_or('\u{fffd}')).collect(),
        _ => format!("{}{}", KEYS[draw.below(12) as usize], HOSTILE[draw.below(24) as usize]),
    }
}

#[test]
fn ten_thousand_hostile_queries_change_nothing_that_the_format_does_not_name() {
    let mut draw = Draw(7);
    for attempt in 0..ATTEMPTS {
        let mut query = String::new();
        for _ in 0..=draw.below(6) {
            query.push_str(["&", "?", "&&", ";", ""][draw.below(5) as usize]);
            query.push_str(KEYS[draw.below(12) as usize]);
            query.push_str(["=", "", "==", "[]="][draw.below(4) as usize]);
            query.push_str(&words(&mut draw));
        }
        let frame = read(&query);
        // None of the words is a value of the format.
        assert_eq!(frame, Frame::default(), "attempt {attempt}: {query:?}");
        let valid = format!("theme=dark&{query}&panel=disc");
        let Frame { theme, panel, .. } = read(&valid);
        assert_eq!((theme, panel.map(Panel::code)), (Some(Theme::Dark), Some("disc")), "attempt {attempt}: {valid:?}");
    }
}

fn value(draw: &mut Draw, depth: u32) -> Value {
    match draw.below(if depth == 0 { 5 } else { 7 }) {
        0 => Value::Null,
        1 => json!(draw.below(2) == 0),
        2 => json!(draw.next() as i64),
        3 => json!(f64::from_bits(draw.next())),
        4 => json!(words(draw)),
        5 => (0..draw.below(4)).map(|_| value(draw, depth - 1)).collect(),
        _ => (0..draw.below(5)).map(|_| (KEYS[draw.below(12) as usize].to_owned(), value(draw, depth - 1))).collect(),
    }
}

#[test]
fn ten_thousand_hostile_messages_change_nothing() {
    let mut draw = Draw(11);
    for attempt in 0..ATTEMPTS {
        let mut message = value(&mut draw, 4);
        // Half of them begin as they should.
        if let (Some(fields), true) = (message.as_object_mut(), draw.below(2) == 0) {
            fields.insert("app".into(), json!("sciatica-explorer"));
            fields.insert("version".into(), json!(1));
            fields.insert("type".into(), json!("configure"));
        }
        assert_eq!(asked(&message), None, "attempt {attempt}: {message}");
    }
}

/// A host that makes the frame as tall as it is told, and a content that the height of the frame changes. How often it is told.
fn follow(follower: &mut Follower, mut frame: u32, content: impl Fn(u32) -> u32) -> (u32, u32) {
    for told in 0..100 {
        match follower.seen(content(frame), [640, frame]) {
            Some(height) => frame = height,
            None => return (told, frame),
        }
    }
    panic!("it goes on for ever");
}

#[test]
fn the_height_is_told_both_ways_and_only_when_it_changes() {
    let mut follower = Follower::default();
    assert_eq!(follow(&mut follower, 480, |_| 900), (1, 900));
    assert!(follower.follows());
    assert_eq!(follow(&mut follower, 900, |_| 900), (0, 900));
    assert_eq!(follow(&mut follower, 900, |_| 1400), (1, 1400));
    assert_eq!(follow(&mut follower, 1400, |_| 300), (1, 300));
    assert_eq!(follower.seen(0, [0, 0]), None, "a frame that is not shown has nothing to tell");
}

#[test]
fn a_content_that_grows_with_its_frame_comes_to_rest_after_three_messages() {
    for grown in [1, 10, 100] {
        let (told, _) = follow(&mut Follower::default(), 480, |frame| frame + grown);
        assert!(told <= 3, "{told}");
    }
    let flips = |frame: u32| if frame > 700 { 600 } else { 800 };
    let mut follower = Follower::default();
    let (told, frame) = follow(&mut follower, 480, flips);
    assert!(told <= 3, "{told}");
    // What a reader does is told again.
    assert_eq!(follow(&mut follower, frame, |_| 1000), (1, 1000));
}

#[test]
fn a_host_that_does_not_follow_is_told_once_and_known_by_that() {
    let mut follower = Follower::default();
    assert_eq!(follower.seen(900, [640, 480]), Some(900));
    assert_eq!(follower.seen(900, [640, 480]), None);
    assert!(!follower.follows());
}
