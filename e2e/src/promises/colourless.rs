//! Without colours what a drawing shows is still told apart: states of a root, marks on the body, what is chosen. Every two states of one
//! picture must differ in enough pixels by a contrast that counts for lines which mean something.

use super::accessible::OPEN_ALL;
use super::{Promise, in_chromium_from_disk};
use crate::action::Theme;
use crate::failure::{Failure, Outcome, ensure};
use crate::page::Page;
use serde_json::{Value, json};
use thirtyfour::By;

pub const PROMISES: &[Promise] =
    &[in_chromium_from_disk("without colours, states in the drawings are told apart", |page| Box::pin(apart(page)))];

/// Pixels that differ, at least: a line across the smallest root that is drawn.
const ENOUGH: u64 = 12;
/// What a mark on the body can say, by the ends of their fields' ids.
const FEELINGS: [&str; 4] = ["pain", "numb", "tingling", "weak"];

const ROOT: &str = "#/anatomy/spine-side/root-l5";

/// A state and how it looks, as base64 of a PNG.
type Seen = (String, String);

async fn apart(page: &Page<'_>) -> Outcome {
    page.resize(1200, 900).await?;
    page.developer_tools("Emulation.setEmulatedVisionDeficiency", json!({ "type": "achromatopsia" })).await?;
    let mut found = Vec::new();
    for theme in Theme::PLAIN {
        page.prefer(theme).await?;
        for (what, states) in [
            ("the root from the side", at(page, ".disc-section", &["#/disc", "#/disc?inflamed=1"]).await?),
            ("the root from above", at(page, ".disc-from-above", &["#/disc", "#/disc?inflamed=1"]).await?),
            ("what is chosen in the atlas", at(page, "svg.figure", &["#/anatomy/spine-side", ROOT]).await?),
            ("where it is felt", lit(page).await?),
            ("pressed, angry, both or neither", switches(page).await?),
            ("marks on the body", marks(page).await?),
            ("a posture", at(page, "label:has(#posture-lying)", &["#/disc", "#/disc?posture=lying"]).await?),
        ] {
            compare(page, &format!("{what}, {}", theme.name()), &states, &mut found).await?;
        }
    }
    ensure(found.is_empty(), || found.join("\n    "))
}

/// One part of the page at several addresses.
async fn at(page: &Page<'_>, selector: &str, addresses: &[&str]) -> Outcome<Vec<Seen>> {
    let mut seen = Vec::new();
    for address in addresses {
        page.open(address).await?;
        seen.push(((*address).to_owned(), look(page, selector, 0).await?));
    }
    Ok(seen)
}

/// A body with the places where a root is felt, and without.
async fn lit(page: &Page<'_>) -> Outcome<Vec<Seen>> {
    const OFF: &str =
        "document.querySelectorAll('.is-lit').forEach((region) => region.classList.replace('is-lit', 'was-lit'))";
    page.open("#/disc?inflamed=1").await?;
    page.ask::<Value>(OPEN_ALL, vec![]).await?;
    let on = look(page, "svg:has(.is-lit)", 0).await?;
    page.ask::<Value>(OFF, vec![]).await?;
    Ok(vec![("felt".to_owned(), on), ("not".to_owned(), look(page, "svg:has(.was-lit)", 0).await?)])
}

/// The four little pictures beside each other.
async fn switches(page: &Page<'_>) -> Outcome<Vec<Seen>> {
    page.open("#/disc/switches").await?;
    let mut seen = Vec::new();
    for number in 0..4 {
        seen.push((format!("picture {number}"), look(page, ".cases__sketch", number).await?));
    }
    Ok(seen)
}

/// A part of the body with nothing marked, and with each feeling.
async fn marks(page: &Page<'_>) -> Outcome<Vec<Seen>> {
    const PRESS: &str = "document.getElementById(arguments[0]).click()";
    let press = async |id: String| {
        page.ask::<Value>(PRESS, vec![id.into()]).await?;
        page.settle().await
    };
    page.open("#/anatomy/where").await?;
    page.ask::<Value>(OPEN_ALL, vec![]).await?;
    let mut seen = vec![("nothing".to_owned(), look(page, ".body-map--back", 0).await?)];
    for feeling in FEELINGS {
        press(format!("feeling-{feeling}")).await?;
        press("where-list-left-buttock".to_owned()).await?;
        let marked = "return document.querySelectorAll('.body-map--back .is-marked').length === 1";
        page.until_true(&format!("{feeling} is marked"), marked, vec![]).await?;
        seen.push((feeling.to_owned(), look(page, ".body-map--back", 0).await?));
        press("where-list-left-buttock".to_owned()).await?;
    }
    Ok(seen)
}

/// A picture of one of the things that match a selector.
async fn look(page: &Page<'_>, selector: &str, number: usize) -> Outcome<String> {
    let things = page.driver.find_all(By::Css(selector)).await?;
    let thing = things.get(number).ok_or_else(|| Failure::new(format!("there is no {selector} {number}")))?;
    thing.scroll_into_view().await?;
    page.settle().await?;
    Ok(thing.screenshot_as_png_base64().await?)
}

/// Each state against each that comes after it.
async fn compare(page: &Page<'_>, what: &str, states: &[Seen], found: &mut Vec<String>) -> Outcome {
    for (number, (one, first)) in states.iter().enumerate() {
        for (other, second) in states.iter().skip(number + 1) {
            let pair = json!([first, second]);
            let apart: Value = page.ask_later(include_str!("../apart.js"), vec![pair]).await?;
            if apart.as_u64().is_none_or(|pixels| pixels < ENOUGH) {
                found.push(format!("{what}: `{one}` and `{other}` differ in {apart} of at least {ENOUGH} px"));
            }
        }
    }
    Ok(())
}
