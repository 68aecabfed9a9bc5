//! The rules of the house that a machine can check: layers, colours, forbidden words.

#![allow(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

fn files_below(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files_below(&path, ending));
        } else if path.extension().is_some_and(|e| e == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The lines of the source files of a room, without comments.
fn code_of(room: &str) -> Vec<(PathBuf, usize, String)> {
    let folder = root().join("src");
    let module = folder.join(format!("{room}.rs"));
    let inside = folder.join(room);
    let mut files = vec![module];
    if inside.is_dir() {
        files.extend(files_below(&inside, "rs"));
    }
    files
        .into_iter()
        .filter(|file| file.exists())
        .flat_map(|file| {
            let text = fs::read_to_string(&file).unwrap();
            text.lines()
                .enumerate()
                .filter(|(_, line)| !line.trim_start().starts_with("//"))
                .map(|(number, line)| (file.clone(), number + 1, line.to_owned()))
                .collect::<Vec<_>>()
        })
        .collect()
}

fn assert_room_avoids(room: &str, forbidden: &[&str]) {
    let code = code_of(room);
    assert!(!code.is_empty(), "there is no room called {room}; mend this test");
    for (file, number, line) in code {
        for word in forbidden {
            assert!(!line.contains(word), "{}:{number} uses `{word}`, which {room} must not know", file.display());
        }
    }
}

/// Each room with the rooms that it may use besides itself; docs/architecture.md tells why.
const MAY_USE: [(&str, &[&str]); 27] = [
    ("quantity", &[]),
    ("colour", &[]),
    ("order", &[]),
    ("json", &[]),
    ("qr", &[]),
    ("markup", &["text"]),
    ("text", &["quantity"]),
    ("geometry", &["quantity"]),
    (
        "content",
        &[
            "anatomy",
            "biomechanics",
            "care",
            "lesson",
            "library",
            "movement",
            "natural_history",
            "neurology",
            "quantity",
            "questionnaire",
            "quiz",
            "text",
        ],
    ),
    ("biomechanics", &["content", "geometry", "quantity", "text"]),
    ("neurology", &["content", "quantity", "text"]),
    ("natural_history", &["biomechanics", "content", "text"]),
    ("questionnaire", &["content", "json", "order", "text"]),
    ("anatomy", &["biomechanics", "content", "geometry", "neurology", "order", "quantity", "questionnaire", "text"]),
    ("movement", &["biomechanics", "content", "quantity"]),
    ("care", &["content", "text"]),
    ("library", &["content", "text"]),
    ("lesson", &["content", "json", "questionnaire", "text"]),
    ("quiz", &["anatomy", "content", "geometry", "order", "text"]),
    (
        "app",
        &[
            "anatomy",
            "biomechanics",
            "care",
            "colour",
            "content",
            "geometry",
            "lesson",
            "library",
            "movement",
            "neurology",
            "quantity",
            "questionnaire",
            "quiz",
            "text",
        ],
    ),
    ("embedding", &["app", "colour"]),
    ("browser", &["geometry"]),
    ("hooks", &["app", "browser", "colour", "library", "markup", "questionnaire", "text"]),
    ("controls", &["markup", "quantity"]),
    (
        "figures",
        &[
            "anatomy",
            "biomechanics",
            "browser",
            "content",
            "geometry",
            "markup",
            "movement",
            "neurology",
            "order",
            "quantity",
            "questionnaire",
            "text",
        ],
    ),
    (
        "screens",
        &[
            "anatomy",
            "app",
            "biomechanics",
            "browser",
            "care",
            "colour",
            "content",
            "controls",
            "embedding",
            "figures",
            "geometry",
            "hooks",
            "lesson",
            "library",
            "markup",
            "movement",
            "natural_history",
            "neurology",
            "order",
            "qr",
            "quantity",
            "questionnaire",
            "quiz",
            "text",
        ],
    ),
    ("main", &[]),
];

/// The rooms that a source text names after `crate::`, alone or in braces over several lines.
fn rooms_named(text: &str) -> BTreeSet<String> {
    let name = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let mut found = BTreeSet::new();
    for (at, _) in text.match_indices("crate::") {
        let rest = &text[at + "crate::".len()..];
        if !rest.starts_with('{') {
            found.insert(name(rest));
            continue;
        }
        let mut depth = 0;
        for (at, sign) in rest.char_indices() {
            match sign {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                break;
            }
            if depth == 1 && matches!(sign, '{' | ',') {
                found.insert(name(rest[at + 1..].trim_start()));
            }
        }
    }
    found.remove("");
    found
}

#[test]
fn imports_over_several_lines_are_read_as_what_they_are() {
    let text = "use crate::{\n    app::{Body, Lab},\n    text,\n};\nfn f() { crate::order::sort() }";
    assert_eq!(rooms_named(text).into_iter().collect::<Vec<_>>(), ["app", "order", "text"]);
}

#[test]
fn each_room_uses_only_the_rooms_that_it_may() {
    let top = fs::read_dir(root().join("src")).unwrap().map(|entry| entry.unwrap().path());
    let rooms: BTreeSet<String> = top.map(|path| path.file_stem().unwrap().to_string_lossy().into_owned()).collect();
    for room in rooms.iter().filter(|room| *room != "lib") {
        let (_, may) = MAY_USE.iter().find(|(name, _)| name == room).unwrap_or_else(|| panic!("{room} has no rule"));
        let lines: Vec<String> = code_of(room).into_iter().map(|(_, _, line)| line).collect();
        for used in rooms_named(&lines.join("\n")) {
            assert!(used == *room || may.contains(&used.as_str()), "{room} must not use {used}");
        }
    }
}

#[test]
fn only_the_browser_door_reaches_for_the_web_platform() {
    for (room, _) in MAY_USE.iter().filter(|(room, _)| !["browser", "main"].contains(room)) {
        assert_room_avoids(room, &["js_sys", "wasm_bindgen", "web_sys::window", "web_sys::Document", "dangerously"]);
        if !["hooks", "controls", "figures", "screens", "markup"].contains(room) {
            assert_room_avoids(room, &["web_sys", "gloo", "yew", "SystemTime", "Instant", "rand::"]);
        }
    }
    assert_room_avoids("browser", &["yew"]);
}

#[test]
fn no_markup_carries_a_style_attribute_or_raw_html() {
    for room in ["controls", "figures", "markup", "screens"] {
        assert_room_avoids(room, &["style=", "\"style\"", "from_html_unchecked", "inner_html"]);
    }
}

#[test]
fn literal_colours_stand_in_the_tokens_alone() {
    for file in files_below(&root().join("assets/style"), "css") {
        if file.ends_with("tokens.css") || file.ends_with("print.css") {
            continue;
        }
        for (number, line) in fs::read_to_string(&file).unwrap().lines().enumerate() {
            let literal = line.contains("rgb(") || line.contains("hsl(") || line.contains(": #") || line.contains(" #");
            assert!(!literal, "{}:{} has a literal colour; use a token", file.display(), number + 1);
        }
    }
}

#[test]
fn styles_name_sides_by_reading_direction() {
    for file in files_below(&root().join("assets/style"), "css") {
        for (number, line) in fs::read_to_string(&file).unwrap().lines().enumerate() {
            for physical in [
                "margin-left",
                "margin-right",
                "padding-left",
                "padding-right",
                "text-align: left",
                "text-align: right",
            ] {
                assert!(!line.contains(physical), "{}:{} uses {physical}", file.display(), number + 1);
            }
        }
    }
}

#[test]
fn a_source_file_is_short_enough_to_read() {
    for file in files_below(&root().join("src"), "rs") {
        let lines = fs::read_to_string(&file).unwrap().lines().count();
        assert!(lines <= 500, "{} has {lines} lines; split it by noun", file.display());
    }
}

#[test]
fn the_build_and_the_page_agree_on_the_cut() {
    let says = |path: &str| {
        let text = fs::read_to_string(root().join(path)).unwrap();
        text.lines().find(|line| line.starts_with("pub const IS_CUT: bool = ")).map(str::to_owned)
    };
    let build = says("xtask/src/finish.rs");
    assert!(build.is_some());
    assert_eq!(build, says("src/app/early.rs"));
}
