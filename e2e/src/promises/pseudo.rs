//! In a language that nobody speaks, with longer words: what is cut, and what nobody could translate, shows.

use super::{Promise, from_a_server};
use crate::answering::Person;
use crate::failure::{Outcome, ensure};
use crate::page::{Page, framed};
use crate::pseudo;
use crate::screens::SCREENS;
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};
use std::fs;
use thirtyfour::{By, Key};
use xtask::browsers::Engine;
use xtask::paths;
use xtask::server::Server;

pub const PROMISES: &[Promise] = &[
    from_a_server("with words two fifths longer nothing is cut in a frame of 320 px", |page| {
        Box::pin(visit(page, Look::Narrow))
    }),
    from_a_server(
        "with words two fifths longer nothing is cut in a wide window, and no word is left untranslated",
        |page| Box::pin(visit(page, Look::Wide)),
    ),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    Narrow,
    Wide,
}

/// Instead of this language the page has the words that nobody speaks.
const CODE: &str = "es";
const FIELD: &str = "dialog[open] input";
const FOLD_OPEN: &str = "document.querySelectorAll('details').forEach((details) => (details.open = true))";

/// The site with these words beside it, at an origin of its own, where no worker has kept others.
fn site() -> Outcome<Server> {
    let html = fs::read_to_string(paths::dist().join("index.html"))?;
    let named = format!("id=\"words-{CODE}\" content=\"./");
    let (before, after) = html.split_once(&named).unwrap_or_default();
    let (_, after) = after.split_once('"').unwrap_or_default();
    ensure(!after.is_empty(), || format!("the site does not say where the words of `{CODE}` are"))?;
    let own = format!("{before}{named}pseudo.txt\"{after}");
    let extra = HashMap::from([
        ("pseudo.html".to_owned(), own.into_bytes()),
        ("pseudo.txt".to_owned(), pseudo::words()?.into_bytes()),
        ("framed.html".to_owned(), framed("./pseudo.html", "").into_bytes()),
    ]);
    Ok(Server::start(&paths::dist(), 0, extra)?)
}

async fn visit(page: &Page<'_>, look: Look) -> Outcome {
    let site = site()?;
    if look == Look::Wide && page.engine == Engine::Chromium {
        page.resize(1280, 900).await?;
    }
    let entry = if look == Look::Narrow { "framed" } else { "pseudo" };
    page.driver.goto(format!("{}{entry}.html?lang={CODE}#/", site.url())).await?;
    if look == Look::Narrow {
        page.driver.enter_frame(0).await?;
    }
    page.wait_until_started().await?;
    page.until_true("it speaks it", "return document.documentElement.lang === arguments[0]", vec![CODE.into()]).await?;
    let mut found = BTreeMap::new();
    for screen in &SCREENS {
        page.go(screen.route).await?;
        looked(page, look, screen.route, &mut found).await?;
        page.ask::<Value>(FOLD_OPEN, vec![]).await?;
        page.settle().await?;
        looked(page, look, screen.route, &mut found).await?;
    }
    page.ask::<Value>("document.querySelector('.masthead__search').click()", vec![]).await?;
    let field = page.until("there is a field", async || Ok(Some(page.driver.find(By::Css(FIELD)).await?))).await?;
    field.send_keys(pseudo::text("disc")).await?;
    page.settle().await?;
    looked(page, look, "the search", &mut found).await?;
    field.send_keys(Key::Escape + "").await?;
    // A lesson, some way on.
    page.go("#/teach/jelly-donut").await?;
    page.driver.find(By::Id("heading")).await?.send_keys(Key::Right + "").await?;
    page.settle().await?;
    looked(page, look, "a step of a lesson", &mut found).await?;
    page.go("#/check").await?;
    let person = Person { age: "57", yes: &["below-knee", "cough-worse", "fall-on-buttock"] };
    let speaking = page.speaking(pseudo::CODE);
    speaking.walk_to_result(&person, async || looked(page, look, "the check", &mut found).await).await?;
    let told = |(words, place): (String, String)| format!("{place}: {words}");
    let all: Vec<String> = found.into_iter().map(told).collect();
    ensure(all.is_empty(), || all.join("\n    "))
}

/// Notes each thing once, with the first place where it was seen.
async fn looked(page: &Page<'_>, look: Look, place: &str, found: &mut BTreeMap<String, String>) -> Outcome {
    let mut words = page.cut().await?;
    if look == Look::Wide {
        let allowed = json!({ "words": ALLOWED_WORDS, "places": ALLOWED_PLACES, "phrases": names()? });
        words.extend(page.ask::<Vec<String>>(include_str!("../untranslated.js"), vec![allowed]).await?);
    }
    for words in words {
        found.entry(words).or_insert_with(|| place.to_owned());
    }
    Ok(())
}

/// Names that are the same in every language: of sources, and of structures in Latin.
fn names() -> Outcome<Vec<String>> {
    let mut names = Vec::new();
    for (folder, key) in [("sources", "cite"), ("anatomy", "latin")] {
        for entry in fs::read_dir(paths::root().join("assets/content").join(folder))? {
            for line in fs::read_to_string(entry?.path())?.lines() {
                let value = line.strip_prefix(key).and_then(|rest| rest.trim_start().strip_prefix("= \""));
                names.extend(value.and_then(|value| value.strip_suffix('"')).map(str::to_owned));
            }
        }
    }
    ensure(names.len() > 100, || format!("only {} names are known", names.len()))?;
    Ok(names)
}

/// What is the same in every language.
const ALLOWED_WORDS: &[&str] = &[
    // Levels of the spine and their roots.
    "[LS][0-9]",
];

/// Where other words stand than those of the page.
const ALLOWED_PLACES: &[&str] = &[
    // Lines for programs.
    "code", "pre", "script", "style", "template", "textarea",
    // Words that the build writes around the program, which are the language's own.
    ".copies", ".newer",
];
