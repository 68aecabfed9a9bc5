//! It works by keyboard alone: each of the three windows.

use super::{Promise, everywhere};
use crate::failure::{Outcome, ensure};
use crate::page::Page;
use crate::signs::Signs;
use crate::words::{content, string, strings, tables, words};
use thirtyfour::Key;

pub const PROMISES: &[Promise] = &[
    everywhere("the atlas works by keyboard alone", |page| Box::pin(atlas(page))),
    everywhere("the disc lab works by keyboard alone", |page| Box::pin(disc_lab(page))),
    everywhere("the pattern check works by keyboard alone and back loses nothing", |page| Box::pin(check(page))),
    everywhere("keys of one letter can be switched off, and the others work on", |page| Box::pin(letters(page))),
];

const BEND: &str = "#angle";
const LOAD: &str = "#load";
const BEND_HANDLE: &str = ".handle--bend";
const LOAD_HANDLE: &str = ".handle--load";

async fn atlas(page: &Page<'_>) -> Outcome {
    page.open("#/anatomy/spine-side").await?;
    let before = speaking(page).await?;
    page.choose_by_keys("posture", "slumped").await?;
    changed(page, "the sentence under the drawing", &before, ".speaking").await?;
    page.tab_to_any(".structures a[href*='/root-l5']").await?;
    page.press(Key::Enter).await?;
    page.find("heading", &words("structure-root-l5")?).await?;
    ensure(page.chosen("posture").await?.as_deref() == Some("slumped"), || "the posture was lost".into())?;
    page.open("#/anatomy/spine-side").await?;
    page.tab_to_any(".figure a[href*='/disc-l4-l5']").await?;
    page.press(Key::Enter).await?;
    page.find("heading", &words("structure-disc-l4-l5")?).await.map(drop)
}

async fn disc_lab(page: &Page<'_>) -> Outcome {
    page.open("#/disc").await?;
    moves(page, LOAD_HANDLE, Key::Up, LOAD).await?;
    moves(page, BEND_HANDLE, Key::Right, BEND).await?;
    page.choose_by_keys("posture", "slumped").await?;
    let slumped = spoken(page, BEND).await?;
    let sentence = speaking(page).await?;
    moves(page, BEND, Key::Right, BEND).await?;
    changed(page, "the sentence under the drawing", &sentence, ".speaking").await?;
    ensure(page.chosen("posture").await?.is_none(), || "a bend by hand still has the name of a posture".into())?;
    ensure(spoken(page, BEND_HANDLE).await? != slumped, || "the handle does not follow the slider".into())?;
    let more = words("disc-lab-angle-more")?;
    steps(page, &more, BEND).await?;
    moves(page, LOAD, Key::Left, LOAD).await?;
    steps(page, &words("disc-lab-load-more")?, LOAD).await
}

async fn check(page: &Page<'_>) -> Outcome {
    let press = async |id: &str| page.press_at("button", &words(id)?, Key::Enter).await;
    page.open("#/check").await?;
    press("check-start").await?;
    for heading in &Signs::read()?.headings {
        page.focus_comes_to_heading(heading).await?;
        page.press_at("button", &words("check-none")?, Key::Space).await?;
        press("check-continue").await?;
    }
    page.focus_comes_to_heading("check-person-title").await?;
    page.tab_to("textbox", &words("check-age")?).await?;
    page.press("45").await?;
    page.choose_by_keys("pregnant", "no").await?;
    press("check-continue").await?;
    page.focus_comes_to_heading("check-place-title").await?;
    page.tab_to_any(".body-map__region[role=checkbox]").await?;
    page.press(Key::Space).await?;
    let marked = "return document.activeElement.getAttribute('aria-checked') === 'true'";
    page.until_true("the region is marked", marked, vec![]).await?;
    let region: String = page.ask("return document.activeElement.id", vec![]).await?;
    press("check-continue").await?;

    let questions = content("questionnaire/questions.toml")?;
    // What the mark has answered is not asked again.
    let regions = content("questionnaire/regions.toml")?;
    let marked = tables(&regions, "region").filter(|table| string(table, "id").is_ok_and(|id| region.ends_with(id)));
    let told: Vec<&str> = marked.flat_map(|table| strings(table, "answers")).collect();
    let asked = tables(&questions, "group").flat_map(|group| strings(group, "questions"));
    let all: Vec<&str> = asked.filter(|question| !told.contains(question)).collect();
    for (index, question) in all.iter().enumerate() {
        let heading = format!("question-{question}");
        page.focus_comes_to_heading(&heading).await?;
        page.choose_by_keys(question, "no").await?;
        if index == 1 {
            press("check-back").await?;
            page.focus_comes_to_heading(&format!("question-{}", all.first().unwrap_or(&""))).await?;
            press("check-back").await?;
            page.focus_comes_to_heading("check-place-title").await?;
            let marks: u32 = page.ask("return document.querySelectorAll('[aria-checked=true]').length", vec![]).await?;
            ensure(marks > 0, || "back forgot the place".into())?;
            press("check-back").await?;
            page.focus_comes_to_heading("check-person-title").await?;
            let age: String = page.ask("return document.getElementById('age').value", vec![]).await?;
            ensure(age == "45", || format!("back forgot the age: `{age}`"))?;
            ensure(page.chosen("pregnant").await?.as_deref() == Some("no"), || "back forgot an answer".into())?;
            press("check-continue").await?;
            press("check-continue").await?;
            press("check-continue").await?;
            page.focus_comes_to_heading(&heading).await?;
            ensure(page.chosen(question).await?.as_deref() == Some("no"), || "back forgot the questions".into())?;
        }
        press("check-continue").await?;
    }
    page.focus_comes_to_heading("check-review-title").await?;
    press("check-see-result").await?;
    page.focus_comes_to_heading("check-result-title").await?;
    page.tab_to_any("details.result > summary").await?;
    let open = "return document.activeElement.parentElement.open";
    let before: bool = page.ask(open, vec![]).await?;
    page.press(Key::Enter).await?;
    page.until_true("a pattern opens or closes", &format!("{open} !== arguments[0]"), vec![before.into()]).await
}

/// A key on one control changes what another says.
async fn moves(page: &Page<'_>, control: &str, key: Key, says: &str) -> Outcome {
    page.tab_to_any(control).await?;
    let before = spoken(page, says).await?;
    page.press(key).await?;
    says_otherwise(page, says, &before).await
}

/// A button for one step changes what a slider says.
async fn steps(page: &Page<'_>, button: &str, says: &str) -> Outcome {
    page.tab_to("button", button).await?;
    let before = spoken(page, says).await?;
    page.press(Key::Space).await?;
    says_otherwise(page, says, &before).await
}

async fn spoken(page: &Page<'_>, selector: &str) -> Outcome<String> {
    page.ask("return document.querySelector(arguments[0]).getAttribute('aria-valuetext')", vec![selector.into()]).await
}

async fn says_otherwise(page: &Page<'_>, selector: &str, before: &str) -> Outcome {
    let script = "return document.querySelector(arguments[0]).getAttribute('aria-valuetext') !== arguments[1]";
    page.until_true(&format!("{selector} no longer says `{before}`"), script, vec![selector.into(), before.into()])
        .await
}

async fn speaking(page: &Page<'_>) -> Outcome<String> {
    page.ask("return document.querySelector('.speaking').textContent", vec![]).await
}

async fn changed(page: &Page<'_>, what: &str, before: &str, selector: &str) -> Outcome {
    let script = "return document.querySelector(arguments[0]).textContent !== arguments[1]";
    page.until_true(&format!("{what} changes"), script, vec![selector.into(), before.into()]).await
}

/// Whoever speaks to the device would press `b` by saying "because".
async fn letters(page: &Page<'_>) -> Outcome {
    let switch = words("about-letters")?;
    let has = async |what: &str| {
        page.ask::<bool>("return document.querySelector(arguments[0]) !== null", vec![what.into()]).await
    };
    page.open("#/about").await?;
    page.press_at("checkbox", &switch, Key::Space).await?;
    let told = "return !document.querySelector('.masthead__search').hasAttribute('aria-keyshortcuts')";
    page.until_true("no key is told for the search", told, vec![]).await?;
    page.press("/").await?;
    page.settle().await?;
    ensure(!has("dialog[open]").await?, || "a single key opens the search".into())?;
    page.go("#/teach/jelly-donut").await?;
    page.click("link", &words("lesson-present")?).await?;
    page.shows("teach-lesson-jelly-donut-1").await?;
    page.press("b").await?;
    page.press("?").await?;
    page.settle().await?;
    ensure(!has("#lesson-cover").await?, || "a single key covers the lesson".into())?;
    page.press(Key::PageDown).await?;
    page.shows("teach-lesson-jelly-donut-2").await?;
    page.click("button", &words("lesson-keys")?).await?;
    page.find("region", &words("lesson-keys")?).await?;
    ensure(has("kbd").await?, || "the keys that work are told".into())?;
    let told = "return [...document.querySelectorAll('kbd')].every((key) => key.textContent.split(' ').every((name) => name.length > 1))";
    page.until_true("no key is told that does nothing", told, vec![]).await?;
    page.press_at("checkbox", &switch, Key::Space).await?;
    page.click("button", &words("lesson-close")?).await?;
    page.press("b").await?;
    page.find("img", &words("lesson-black")?).await.map(drop)
}
