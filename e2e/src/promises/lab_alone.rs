//! What is in the lab and under it, by keys alone and by taps alone.

use super::lab::{
    CAN_TOUCH, address_has, address_lacks, bend, is_open, open_by_keys, tap, tap_at, tap_open, value, value_is_not,
};
use super::{Promise, everywhere};
use crate::failure::Outcome;
use crate::page::Page;
use crate::words::words;
use thirtyfour::Key;

pub const PROMISES: &[Promise] = &[
    everywhere("postures, the place of the crack, bends and all parts under the lab work by keyboard alone", |page| {
        Box::pin(by_keys(page))
    }),
    everywhere("the guess, rests, bends and all parts under the lab work by taps alone", |page| {
        Box::pin(by_taps(page))
    }),
];

/// Whether what a selector finds has these words in it.
const SAYS: &str = "return [...document.querySelectorAll(arguments[0])]
    .some((each) => each.textContent.includes(arguments[1]))";
/// The bars of a posture that has no place in the lab itself.
const BARS: &str = "#pressures ~ .wide tbody tr";

async fn by_keys(page: &Page<'_>) -> Outcome {
    page.open("#/disc?annulus=torn").await?;
    page.choose_by_keys("posture", "slumped").await?;
    page.choose_by_keys("place", "foraminal").await?;
    page.choose_by_keys("side", "left").await?;
    address_has(page, &["posture=slumped", "crack=foraminal", "crack-side=left"]).await?;

    page.open("#/disc?posture=round-back-lift&annulus=worn").await?;
    open_by_keys(page, "disc-lab-bend-title").await?;
    page.press_at("button", &bend("10 000")?, Key::Enter).await?;
    page.until_true("Pause has the focus", "return document.activeElement.id === 'bends-pause'", vec![]).await?;
    page.press(Key::Space).await?;
    page.find("button", &words("disc-lab-bend-continue")?).await?;
    page.press(Key::Enter).await?;
    page.find("button", &words("disc-lab-bend-pause")?).await?;
    page.press_at("button", &words("disc-lab-bend-stop")?, Key::Enter).await?;
    address_lacks(page, "annulus=worn").await?;
    page.press_at("button", &words("disc-lab-bend-undo")?, Key::Enter).await?;
    address_has(page, &["annulus=worn"]).await?;

    for part in ["wake", "feeling"] {
        open_part_by_keys(page, part).await?;
    }
    page.choose_by_keys("annulus", "torn").await?;
    page.press_at("checkbox", &words("disc-lab-inflamed")?, Key::Space).await?;
    let pressed = "return /[1-9][0-9]* mmHg/.test(document.querySelector('#wake ~ .wake__now').textContent)";
    page.until_true("the line of the present contact is told", pressed, vec![]).await?;
    says(page, "#feeling ~ .wake__now", &words("explain-feeling-pain")?).await?;

    open_part_by_keys(page, "funny").await?;
    for (button, told) in [("elbow", "elbow"), ("l5", "l5"), ("s1", "s1")] {
        page.press_at("button", &words(&["explain-funny-tap-", button].concat())?, Key::Enter).await?;
        says(page, "#funny ~ .felt .speaking", &words(&["explain-funny-", told].concat())?).await?;
    }
    open_part_by_keys(page, "pressures").await?;
    page.tab_to_any("#pressures ~ .wide > summary").await?;
    page.press(Key::Enter).await?;
    says(page, BARS, &words("posture-side")?).await
}

async fn by_taps(page: &Page<'_>) -> Outcome {
    page.open("#/disc").await?;
    tap(page, "button", &words("disc-lab-guess-front")?).await?;
    address_has(page, &["posture=standing-bent"]).await?;
    says(page, "#guess-answer", &words("disc-lab-guess-front")?).await?;
    tap(page, "button", &words("disc-lab-guess-close")?).await?;
    tap_open(page, "disc-lab-drawing").await?;
    tap(page, "checkbox", &words("disc-lab-ghost")?).await?;
    address_has(page, &["ghost=0"]).await?;
    tap_open(page, "disc-lab-time").await?;
    tap(page, "button", &words("disc-lab-rest-hour")?).await?;
    address_has(page, &["posture=lying", "water=1."]).await?;

    page.open("#/disc?posture=round-back-lift&annulus=worn").await?;
    tap_open(page, "disc-lab-bend-title").await?;
    tap(page, "button", &bend("10 000")?).await?;
    tap_at(page, "#bends-pause").await?;
    tap(page, "button", &words("disc-lab-bend-stop")?).await?;
    address_lacks(page, "annulus=worn").await?;
    tap(page, "button", &words("disc-lab-bend-undo")?).await?;
    address_has(page, &["annulus=worn"]).await?;

    page.open("#/disc?posture=slumped").await?;
    for (switch, told) in [("press", "touch"), ("inflame", "pain")] {
        tap(page, "checkbox", &words(&["explain-switches-", switch].concat())?).await?;
        says(page, "td[aria-current=true]", &words(&["explain-switches-", told].concat())?).await?;
    }
    // The disc is torn now, so that its crack can be moved.
    let before = value(page, "#fissure").await?;
    let pointer = if CAN_TOUCH.contains(&page.engine) { "touch" } else { "mouse" };
    page.drag(".handle--fissure .handle__knob", pointer, (0, -20)).await?;
    value_is_not(page, "#fissure", &before).await?;

    tap_at(page, ".contents summary").await?;
    tap(page, "link", &words("explain-scan-short")?).await?;
    is_open(page, "#scan").await?;
    tap(page, "radio", "70").await?;
    let between = words("explain-scan-between")?.replace("{ $low }", "60").replace("{ $high }", "84");
    page.find("image", &format!("{}: {between}", words("finding-bulge")?)).await?;

    tap_part(page, "funny").await?;
    tap(page, "button", &words("explain-funny-tap-s1")?).await?;
    says(page, "#funny ~ .felt .speaking", &words("explain-funny-s1")?).await?;
    tap_part(page, "pressures").await?;
    tap_at(page, "#pressures ~ .wide > summary").await?;
    says(page, BARS, &words("posture-side")?).await?;
    tap_part(page, "differences").await?;
    tap_at(page, ".difference > summary").await?;
    tap_at(page, ".difference[open] a.button").await?;
    let there = "return document.activeElement.id === 'disc-caption'";
    page.until_true("the words under the picture have the focus", there, vec![]).await?;
    address_lacks(page, "posture").await
}

async fn says(page: &Page<'_>, selector: &str, words: &str) -> Outcome {
    page.until_true(&format!("{selector} says `{words}`"), SAYS, vec![selector.into(), words.into()]).await
}

async fn open_part_by_keys(page: &Page<'_>, id: &str) -> Outcome {
    let selector = ["#", id].concat();
    page.tab_to_any(&selector).await?;
    page.press(Key::Enter).await?;
    is_open(page, &selector).await
}

async fn tap_part(page: &Page<'_>, id: &str) -> Outcome {
    let selector = ["#", id].concat();
    tap_at(page, &selector).await?;
    is_open(page, &selector).await
}
