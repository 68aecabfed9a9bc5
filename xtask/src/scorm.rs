//! `cargo xtask scorm`: the quizzes as SCORM 1.2 packages into `target/scorm/`, never the pattern check, and tried against a host that
//! notes what it is told and refuses what SCORM 1.2 does not know.

use crate::browsers::Engine;
use crate::finish::{policy, zip_file};
use crate::problem::{Outcome, Problem};
use crate::words::words;
use crate::{paths, process, setup};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

const PAGE: &str = include_str!("scorm/quiz.html");
const MANIFEST: &str = include_str!("scorm/manifest.xml");
const HOST: &str = include_str!("scorm/host.html");

/// Packs each quiz, then answers it in a browser.
pub fn run(options: &[String]) -> Outcome {
    if !options.is_empty() {
        return Err(Problem::Usage("scorm takes no options".into()));
    }
    setup::for_testing(&[Engine::Chromium], false)?;
    let folder = paths::target().join("scorm");
    process::step("pack the quizzes into target/scorm/", || pack(&folder))?;
    let mut harness = process::command("cargo");
    harness.args(["run", "--quiet", "--package", "e2e", "--", "scorm"]).arg(&folder);
    process::step("answer them in front of a host", || process::run(&mut harness))
}

fn pack(folder: &Path) -> Outcome {
    let mut example = process::command("cargo");
    example.args(["run", "--quiet", "--example", "lessons", "--", "--quizzes"]);
    let unreadable = |error| Problem::Artefact(format!("the example lessons printed no quizzes: {error}"));
    let all: Value = serde_json::from_str(&process::output(&mut example)?).map_err(unreadable)?;
    fs::create_dir_all(folder).map_err(Problem::file(folder))?;
    write(&folder.join("quizzes.json"), all.to_string().as_bytes())?;
    write(&folder.join("host.html"), HOST.as_bytes())?;
    for quiz in all["items"].as_array().into_iter().flatten() {
        let (id, name) = (text(quiz, "id"), text(quiz, "name"));
        let (page, manifest) = (page(quiz)?, MANIFEST.replace("ID", id).replace("NAME", &escaped(name)));
        let files = [("imsmanifest.xml", manifest.as_bytes()), ("index.html", page.as_bytes())];
        let zip = zip_file::pack(&files)?;
        write(&folder.join(format!("sciatica-explorer-{id}.zip")), &zip)?;
        // As a host has it.
        let own = folder.join(id);
        let _ = fs::remove_dir_all(&own);
        fs::create_dir_all(&own).map_err(Problem::file(&own))?;
        for (name, bytes) in zip_file::unpack(&zip)? {
            write(&own.join(name), &bytes)?;
        }
    }
    Ok(())
}

/// The page of a quiz: it asks for nothing, and nothing but its own script runs in it.
fn page(quiz: &Value) -> Outcome<String> {
    let mut quiz = quiz.clone();
    for (key, id) in [("right", "lesson-right"), ("wrong", "lesson-wrong")] {
        quiz[key] = json!(words(id)?);
    }
    quiz["source"] = json!(words("app-source")?.replace("{ $cite }", "").trim());
    let between = |from: &str, to: &str| {
        PAGE.rsplit_once(from).and_then(|(_, rest)| rest.split_once(to)).map_or("", |(found, _)| found)
    };
    let policy = [
        "default-src 'none'",
        &format!("script-src '{}'", policy::hash(between("<script>", "</script>"))),
        &format!("style-src '{}'", policy::hash(between("<style>", "</style>"))),
        "base-uri 'none'; form-action 'none'",
    ]
    .join("; ");
    Ok(PAGE
        .replace("<!-- policy -->", &policy::meta(&policy))
        .replace("<!-- title -->", &escaped(text(&quiz, "name")))
        .replace("<!-- quiz -->", &quiz.to_string().replace('<', "\\u003c")))
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;")
}

fn write(file: &Path, bytes: &[u8]) -> Outcome {
    fs::write(file, bytes).map_err(Problem::file(file))
}
