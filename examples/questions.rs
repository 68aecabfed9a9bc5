//! The common questions, the words that need explaining and the claims without the page.
//!
//! `--list` prints one JSON object with all of them. `--coverage` prints docs/coverage.md: for each claim the place of the page that
//! answers it; a place that is none is an error.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program's output")]

use sciatica_explorer::{
    app::{Address, Screen},
    care,
    content::{library::CLAIM_NOTES, sources::Source},
    library::{Verdict, answer, answers, claims, groups, terms},
    text::{ALL, Language},
};
use serde_json::{Value, json};
use std::process::ExitCode;

const ENGLISH: Language = Language::English;

fn main() -> ExitCode {
    match run() {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<String, String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--list"] => Ok(list().to_string()),
        ["--coverage"] => coverage(),
        _ => Err(format!("{}: not understood; allowed are --list, --coverage", arguments.join(" "))),
    }
}

fn ids(sources: &[Source]) -> Vec<&'static str> {
    sources.iter().map(|source| source.id()).collect()
}

fn list() -> Value {
    let mut questions = Vec::new();
    for (group, own) in groups() {
        for it in own {
            questions.push(json!({
                "id": it.id(),
                "name": it.question().in_language(ENGLISH),
                "group": group.in_language(ENGLISH),
                "route": it.route(),
                "short": it.short().in_language(ENGLISH),
                "full": it.full().in_language(ENGLISH),
                "see": it.see(),
                "sources": ids(it.sources()),
            }));
        }
    }
    let glossary: Vec<_> = terms()
        .map(|it| {
            json!({
                "id": it.id(),
                "name": it.name().in_language(ENGLISH),
                "forms": it.forms(ENGLISH).collect::<Vec<_>>(),
                "what": it.what().in_language(ENGLISH),
                "route": it.route(),
                "sources": ids(it.sources()),
            })
        })
        .collect();
    let claims: Vec<_> = claims()
        .zip(CLAIM_NOTES)
        .map(|(it, (_, control, why))| {
            json!({
                "id": it.id(),
                "name": it.words().in_language(ENGLISH),
                "verdict": it.verdict().id(),
                "said-by": it.said_by().id(),
                "route": it.route(),
                "place": it.place(),
                "control": written(control),
                "why": why,
                "sources": ids(it.sources()),
            })
        })
        .collect();
    json!({ "version": 1, "items": questions, "glossary": glossary, "claims": claims })
}

fn coverage() -> Result<String, String> {
    let mut rows = String::new();
    let mut shown = 0;
    for (it, (id, control, why)) in claims().zip(CLAIM_NOTES) {
        let (place, verdict) = (it.place(), it.verdict().id());
        let place = if place.is_empty() {
            format!("not shown: {why}")
        } else {
            shown += 1;
            let name = if control.is_empty() { name_of(place) } else { written(control) };
            let name = name.ok_or_else(|| format!("claim {id}: {place} {control}; a place of the page is needed"))?;
            let kind = if control.is_empty() { "" } else { "control: " };
            format!("`{place}` {kind}{name}")
        };
        rows.push_str(&format!("| {id} | {} | {verdict} | {place} |\n", it.words().in_language(ENGLISH)));
    }
    for it in answers().filter(|it| !it.see().is_empty()) {
        name_of(it.see())
            .ok_or_else(|| format!("question {}: {}; a place of the page is needed", it.id(), it.see()))?;
    }
    let count = |verdict| claims().filter(|it| it.verdict() == verdict).count();
    let counts: Vec<_> = Verdict::ALL.iter().map(|verdict| format!("{} {}", count(*verdict), verdict.id())).collect();
    let all = claims().count();
    Ok(format!(
        "# Where the page answers each claim\n\n\
         Written by `cargo run --example questions -- --coverage > docs/coverage.md`; `tests/library.rs` holds it to the content.\n\
         The {all} claims and features of five texts on sciatica ({}), each with the place where a reader would look for it; the table of\n\
         claims itself does not count. {shown} have a place, {} cannot be shown and say why. A feature names what works there.\n\n\
         | id | claim or feature | research | where |\n| --- | --- | --- | --- |\n{}",
        counts.join(", "),
        all - shown,
        rows.trim_end(),
    ))
}

/// The English words of a message.
fn written(id: &str) -> Option<String> {
    ALL.iter().find(|(own, _)| *own == id).map(|(_, texts)| texts[ENGLISH as usize].to_owned())
}

/// The name of what stands at an address of the page; none where there is nothing.
fn name_of(route: &str) -> Option<String> {
    if let Some(id) = route.strip_prefix("#/questions/") {
        return answer(id).map(|it| it.question().in_language(ENGLISH).to_owned());
    }
    if let Some(id) = route.strip_prefix("#/care/") {
        let exercise = care::exercise(id).map(|it| it.words.name());
        let told = [care::options(), care::disputes(), care::moods()];
        let told = told.into_iter().find_map(|items| care::item(items, id)).map(|it| it.name());
        // the pages of the care part that are about no single thing
        let page = ["options", "disputes", "moods"].contains(&id).then(|| care::page(id)).flatten();
        let told = told.or(page.map(|it| it.name()));
        return exercise.or(told).map(|name| name.in_language(ENGLISH).to_owned());
    }
    let address = Address::parse(route);
    let says_the_same = address.to_string() == route;
    let name = match address.screen {
        Screen::Anatomy { structure: Some(structure), .. } => Some(structure.name().in_language(ENGLISH).to_owned()),
        Screen::Anatomy { view, .. } => Some(view.view().name.in_language(ENGLISH).to_owned()),
        Screen::Where => written("where-title"),
        Screen::Disc => written("disc-lab-title"),
        Screen::Check => written("check-title"),
        Screen::Emergency => written("emergency-screen-title"),
        Screen::About => written("about-title"),
        _ => None,
    };
    name.filter(|_| says_the_same)
}
