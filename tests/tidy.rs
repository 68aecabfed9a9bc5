//! The rules of the house that a machine can check: layers, colours, forbidden words.

#![allow(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

use std::{
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

const BROWSER: [&str; 5] = ["web_sys", "js_sys", "wasm_bindgen", "gloo", "crate::browser"];
const SCREENS: [&str; 5] = ["crate::app", "crate::screens", "crate::figures", "crate::controls", "crate::hooks"];

#[test]
fn the_domain_knows_neither_yew_nor_the_browser_nor_the_application() {
    for room in [
        "quantity",
        "order",
        "geometry",
        "text",
        "content",
        "biomechanics",
        "neurology",
        "anatomy",
        "questionnaire",
        "natural_history",
    ] {
        assert_room_avoids(room, &BROWSER);
        assert_room_avoids(room, &SCREENS);
        assert_room_avoids(room, &["yew::", "use yew", "SystemTime", "Instant", "rand::"]);
    }
}

#[test]
fn the_application_knows_neither_the_browser_nor_components() {
    assert_room_avoids("app", &BROWSER);
    assert_room_avoids("app", &["yew", "crate::screens", "crate::figures", "crate::controls", "crate::hooks"]);
}

#[test]
fn the_browser_door_knows_neither_yew_nor_the_domain() {
    assert_room_avoids(
        "browser",
        &["yew", "crate::app", "crate::anatomy", "crate::biomechanics", "crate::questionnaire"],
    );
    assert_room_avoids("browser", &SCREENS);
}

#[test]
fn controls_know_no_domain() {
    assert_room_avoids("controls", &["crate::app", "crate::anatomy", "crate::biomechanics", "crate::questionnaire"]);
}

#[test]
fn only_the_browser_door_reaches_for_the_window() {
    for room in ["hooks", "controls", "figures", "screens"] {
        assert_room_avoids(room, &["js_sys", "wasm_bindgen", "web_sys::window", "web_sys::Document", "dangerously"]);
    }
}

#[test]
fn no_markup_carries_a_style_attribute_or_raw_html() {
    for room in ["controls", "figures", "screens"] {
        assert_room_avoids(room, &["style=", "from_html_unchecked", "inner_html"]);
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
