//! The disc lab is one instrument, moved by one hand: by keys alone, by taps alone, and from a link.

use super::{Promise, everywhere};
use crate::failure::{Outcome, ensure};
use crate::page::Page;
use crate::words::words;
use serde_json::Value;
use thirtyfour::Key;
use xtask::browsers::Engine;

pub const PROMISES: &[Promise] = &[
    everywhere("everything about the disc is changed by keyboard alone", |page| Box::pin(changes_by_keys(page))),
    everywhere("time, bends and stories run by keyboard alone", |page| Box::pin(time_by_keys(page))),
    everywhere("the whole lab works by taps alone", |page| Box::pin(by_taps(page))),
    everywhere("two choices made in one moment both count", |page| Box::pin(chooses_twice(page))),
    everywhere("a link opens exactly the state of the lab that it names", |page| Box::pin(links(page))),
    everywhere("bending again and again is paused, stopped and taken back", |page| Box::pin(bends(page))),
    everywhere("one guesses first and then sees, or skips", |page| Box::pin(guesses(page))),
    everywhere("the sentence is said once the hand rests", |page| Box::pin(is_quiet(page))),
];

/// Drivers that can touch: WebKitGTK's sends a mouse where a finger was asked for.
pub(super) const CAN_TOUCH: [Engine; 2] = [Engine::Chromium, Engine::Firefox];

pub(super) async fn changes_by_keys(page: &Page<'_>) -> Outcome {
    page.open("#/disc").await?;
    page.choose_by_keys("level", "L5-S1").await?;
    sentence_has(page, "L5-S1").await?;
    page.choose_by_keys("annulus", "torn").await?;
    sentence_has(page, &words("disc-lab-wall-torn")?).await?;
    for slider in ["#fissure", "#age", "#angle", "#load"] {
        page.tab_to_any(slider).await?;
        let before = value(page, slider).await?;
        page.press(Key::Right).await?;
        value_is_not(page, slider, &before).await?;
    }
    page.press_at("checkbox", &words("disc-lab-inflamed")?, Key::Space).await?;
    address_has(page, &["level=L5-S1", "annulus=torn", "inflamed=1", "age=35", "fissure=0.55"]).await?;
    page.undo_by_keys().await?;
    address_lacks(page, "inflamed").await?;
    open_by_keys(page, "disc-lab-drawing").await?;
    for (switch, key) in [("disc-lab-ghost", "ghost=0"), ("disc-lab-beside", "beside=1")] {
        page.press_at("checkbox", &words(switch)?, Key::Space).await?;
        address_has(page, &[key]).await?;
    }
    page.tab_to_any("#larger").await?;
    page.press(Key::Right).await?;
    address_has(page, &["larger=4"]).await?;
    page.press_at("button", &words("disc-lab-afresh")?, Key::Enter).await?;
    page.until_true("everything is as at the beginning", "return location.hash === '#/disc'", vec![]).await?;
    page.press_at("button", &words("disc-lab-undo")?, Key::Enter).await?;
    address_has(page, &["level=L5-S1", "annulus=torn"]).await
}

pub(super) async fn time_by_keys(page: &Page<'_>) -> Outcome {
    page.open("#/disc?posture=round-back-lift").await?;
    open_by_keys(page, "disc-lab-time").await?;
    page.press_at("button", &words("disc-lab-stay-hour")?, Key::Enter).await?;
    address_has(page, &["water=0."]).await?;
    page.press_at("button", &words("disc-lab-rest-hour")?, Key::Enter).await?;
    address_has(page, &["posture=lying"]).await?;
    page.press_at("button", &words("disc-lab-undo")?, Key::Enter).await?;
    address_has(page, &["posture=round-back-lift"]).await?;
    open_by_keys(page, "disc-lab-bend-title").await?;
    page.press_at("button", &bend("100")?, Key::Enter).await?;
    address_has(page, &["damage=0."]).await?;
    page.press_at("button", &words("story-tying-a-shoe")?, Key::Enter).await?;
    // A story is told of a healthy disc.
    address_lacks(page, "damage").await?;
    page.press_at("button", &words("disc-lab-story-next")?, Key::Enter).await?;
    address_has(page, &["posture=standing-bent"]).await?;
    page.press_at("button", &words("disc-lab-story-back")?, Key::Enter).await?;
    address_lacks(page, "posture").await?;
    page.press_at("button", &words("disc-lab-story-close")?, Key::Enter).await?;
    no_button(page, "disc-lab-story-next").await
}

async fn by_taps(page: &Page<'_>) -> Outcome {
    page.open("#/disc").await?;
    tap(page, "button", &words("disc-lab-guess-skip")?).await?;
    tap(page, "radio", &words("posture-slumped")?).await?;
    address_has(page, &["posture=slumped"]).await?;
    tap(page, "radio", "L5-S1").await?;
    tap(page, "radio", &words("disc-lab-annulus-torn")?).await?;
    tap(page, "checkbox", &words("disc-lab-inflamed")?).await?;
    address_has(page, &["level=L5-S1", "annulus=torn", "inflamed=1"]).await?;
    tap(page, "radio", &words("disc-lab-place-opening")?).await?;
    tap(page, "radio", &words("disc-lab-side-left")?).await?;
    address_has(page, &["crack=foraminal", "crack-side=left"]).await?;
    for (button, slider) in [
        ("disc-lab-angle-more", "#angle"),
        ("disc-lab-load-less", "#load"),
        ("disc-lab-age-more", "#age"),
        ("disc-lab-fissure-more", "#fissure"),
    ] {
        let before = value(page, slider).await?;
        tap(page, "button", &words(button)?).await?;
        value_is_not(page, slider, &before).await?;
    }
    tap(page, "button", &words("story-tying-a-shoe")?).await?;
    tap(page, "button", &words("disc-lab-story-next")?).await?;
    address_has(page, &["posture=standing-bent"]).await?;
    tap_open(page, "disc-lab-time").await?;
    tap(page, "button", &words("disc-lab-stay-hour")?).await?;
    address_has(page, &["water=0."]).await?;
    tap_open(page, "disc-lab-bend-title").await?;
    tap(page, "button", &bend("100")?).await?;
    let over = "return document.querySelector('#bends').value === 100";
    page.until_true("a hundred bends are done", over, vec![]).await?;
    tap_open(page, "disc-lab-drawing").await?;
    tap(page, "button", &words("disc-lab-larger-more")?).await?;
    tap(page, "checkbox", &words("disc-lab-beside")?).await?;
    address_has(page, &["larger=4", "beside=1"]).await?;
    tap(page, "button", &words("disc-lab-afresh")?).await?;
    page.until_true("everything is as at the beginning", "return location.hash === '#/disc'", vec![]).await
}

/// The second before the page has drawn what the first changed.
async fn chooses_twice(page: &Page<'_>) -> Outcome {
    page.open("#/disc?annulus=torn").await?;
    let both = "for (const id of ['place-foraminal', 'side-left']) document.getElementById(id).click()";
    page.ask::<Value>(both, vec![]).await?;
    address_has(page, &["crack=foraminal", "crack-side=left"]).await
}

async fn links(page: &Page<'_>) -> Outcome {
    const ALL: [&str; 8] = [
        "posture=slumped",
        "level=L5-S1",
        "age=60",
        "annulus=fissured",
        "fissure=0.7",
        "inflamed=1",
        "larger=5",
        "ghost=0",
    ];
    let address = format!("#/disc?{}", ALL.join("&"));
    page.open(&address).await?;
    for (group, chosen) in [("posture", "slumped"), ("level", "L5-S1"), ("annulus", "fissured")] {
        let found = page.chosen(group).await?;
        ensure(found.as_deref() == Some(chosen), || format!("{group} is {found:?} instead of {chosen}"))?;
    }
    for (slider, number) in [("#age", "60"), ("#fissure", "0.7"), ("#larger", "5"), ("#angle", "7"), ("#load", "850")] {
        let found = value(page, slider).await?;
        ensure(found == number, || format!("{slider} is {found} instead of {number}"))?;
    }
    let switches: Vec<bool> = page
        .ask("return ['inflamed', 'ghost', 'beside'].map((id) => document.getElementById(id).checked)", vec![])
        .await?;
    ensure(switches == [true, false, false], || format!("the switches are {switches:?}"))?;
    let written: String = page.ask("return location.hash", vec![]).await?;
    ensure(written == address, || format!("the page itself writes {written}"))?;
    sentence_has(page, "L5-S1").await?;
    // Bad words are as if they were not there; a number beyond the end means the end.
    page.open("#/disc?level=C3-C4&annulus=ripped&inflamed=very&larger=99").await?;
    page.until_true("the nearest is shown", "return location.hash === '#/disc?larger=10'", vec![]).await
}

async fn bends(page: &Page<'_>) -> Outcome {
    page.open("#/disc?posture=round-back-lift").await?;
    tap_open(page, "disc-lab-bend-title").await?;
    page.click("button", &bend("10 000")?).await?;
    // The button that halts the bends has the focus, so that nobody has to look for it while they run.
    page.until_true("Pause has the focus", "return document.activeElement.id === 'bends-pause'", vec![]).await?;
    page.press(Key::Space).await?;
    page.find("button", &words("disc-lab-bend-continue")?).await?;
    let done = "return document.querySelector('#bends').value";
    let paused: f64 = page.ask(done, vec![]).await?;
    page.settle().await?;
    let later: f64 = page.ask(done, vec![]).await?;
    ensure(paused == later && paused < 10_000.0, || format!("paused at {paused}, it went on to {later}"))?;
    page.click("button", &words("disc-lab-bend-continue")?).await?;
    page.until_true("it goes on", &format!("{done} > arguments[0]"), vec![paused.into()]).await?;
    page.click("button", &words("disc-lab-bend-stop")?).await?;
    address_has(page, &["posture=round-back-lift"]).await?;
    page.until_true("the wall is worn", "return /damage=|annulus=/.test(location.hash)", vec![]).await?;
    page.click("button", &words("disc-lab-bend-undo")?).await?;
    address_lacks(page, "damage").await?;
    address_lacks(page, "annulus").await
}

async fn guesses(page: &Page<'_>) -> Outcome {
    for guess in ["disc-lab-guess-back", "disc-lab-guess-front", "disc-lab-guess-nowhere"] {
        page.open("#/disc").await?;
        page.press_at("button", &words(guess)?, Key::Enter).await?;
        address_has(page, &["posture=standing-bent"]).await?;
        let said = "return document.querySelector('.guess').textContent.includes(arguments[0])";
        for words in [words(guess)?, words("disc-lab-guess-sides")?, words("disc-lab-guess-wall")?] {
            page.until_true("the guess and both sides are told", said, vec![words.into()]).await?;
        }
    }
    page.open("#/disc").await?;
    page.press_at("button", &words("disc-lab-guess-skip")?, Key::Enter).await?;
    no_button(page, "disc-lab-guess-skip").await?;
    page.until_true("the disc is as it was", "return location.hash === '#/disc'", vec![]).await?;
    let focus: String = page.ask("return document.activeElement.textContent", vec![]).await?;
    ensure(focus == words("disc-lab-move")?, || format!("focus went to `{focus}`"))
}

/// What a screen reader hears changes once, after the last step.
async fn is_quiet(page: &Page<'_>) -> Outcome {
    page.open("#/disc").await?;
    let listen = "window.saidToTheTest = [];
        const status = document.querySelector('.lab__figure [role=status]');
        new MutationObserver(() => window.saidToTheTest.push(status.textContent))
            .observe(status, { childList: true, characterData: true, subtree: true })";
    page.ask::<Value>(listen, vec![]).await?;
    // One drag, all of it within the pause: every step is an input event of its own.
    let drag = "const slider = document.querySelector('#angle');
        for (let degree = 1; degree <= 6; degree += 1) {
            slider.value = degree;
            slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }";
    page.ask::<Value>(drag, vec![]).await?;
    page.until_true("the sentence is said", "return window.saidToTheTest.length > 0", vec![]).await?;
    page.settle().await?;
    let said: Vec<String> = page.ask("return window.saidToTheTest", vec![]).await?;
    let shown: String = page.ask("return document.querySelector('.speaking').textContent", vec![]).await?;
    ensure(said == [shown.clone()], || format!("said {said:?} instead of `{shown}` once"))
}

/// A button of bending again and again.
pub(super) fn bend(times: &str) -> Outcome<String> {
    Ok(words("disc-lab-bend-times")?.replace("{ $bends }", times))
}

/// Taps on a thing with a finger, or a mouse where the driver has none.
pub(super) async fn tap(page: &Page<'_>, role: &str, name: &str) -> Outcome {
    if !CAN_TOUCH.contains(&page.engine) {
        return page.click(role, name).await;
    }
    let element = page.find(role, name).await?;
    let mark = "document.querySelectorAll('[data-tapped]').forEach((old) => old.removeAttribute('data-tapped'));
        arguments[0].setAttribute('data-tapped', '')";
    page.driver.execute(mark, vec![element.to_json()?]).await?;
    // Down and up at once: to Firefox a finger that stays for 0.3 s is no tap.
    page.tap("[data-tapped]").await
}

/// Taps on what a selector finds.
pub(super) async fn tap_at(page: &Page<'_>, selector: &str) -> Outcome {
    if CAN_TOUCH.contains(&page.engine) { page.tap(selector).await } else { page.drag(selector, "mouse", (0, 0)).await }
}

/// Opens a folded part.
pub(super) async fn tap_open(page: &Page<'_>, title: &str) -> Outcome {
    let selector = panel(page, title).await?;
    tap_at(page, &selector).await?;
    is_open(page, &selector).await
}

pub(super) async fn open_by_keys(page: &Page<'_>, title: &str) -> Outcome {
    let selector = panel(page, title).await?;
    page.tab_to_any(&selector).await?;
    page.press(Key::Enter).await?;
    is_open(page, &selector).await
}

/// Marks the summary with these words and returns a selector for it.
async fn panel(page: &Page<'_>, title: &str) -> Outcome<String> {
    let mark =
        "const found = [...document.querySelectorAll('summary')].find((each) => each.textContent === arguments[0]);
        found.setAttribute('data-part', arguments[1]);
        return found !== undefined";
    page.until_true(&format!("there is a part {title}"), mark, vec![words(title)?.into(), title.into()]).await?;
    Ok(format!("summary[data-part='{title}']"))
}

pub(super) async fn is_open(page: &Page<'_>, summary: &str) -> Outcome {
    let script = "return document.querySelector(arguments[0]).parentElement.open";
    page.until_true(&format!("{summary} is open"), script, vec![summary.into()]).await
}

async fn no_button(page: &Page<'_>, id: &str) -> Outcome {
    let name = words(id)?;
    page.until(&format!("the button `{name}` is gone"), async || {
        Ok(page.find_now("button", &name).await?.is_none().then_some(()))
    })
    .await
}

pub(super) async fn value(page: &Page<'_>, slider: &str) -> Outcome<String> {
    page.ask("return document.querySelector(arguments[0]).value", vec![slider.into()]).await
}

pub(super) async fn value_is_not(page: &Page<'_>, slider: &str, before: &str) -> Outcome {
    let script = "return document.querySelector(arguments[0]).value !== arguments[1]";
    page.until_true(&format!("{slider} is no longer {before}"), script, vec![slider.into(), before.into()]).await
}

async fn sentence_has(page: &Page<'_>, words: &str) -> Outcome {
    let script = "return document.querySelector('.speaking').textContent.includes(arguments[0])";
    page.until_true(&format!("the sentence says `{words}`"), script, vec![words.into()]).await
}

pub(super) async fn address_has(page: &Page<'_>, parts: &[&str]) -> Outcome {
    for part in parts {
        let script = "return location.hash.includes(arguments[0])";
        page.until_true(&format!("the address has {part}"), script, vec![(*part).into()]).await?;
    }
    Ok(())
}

pub(super) async fn address_lacks(page: &Page<'_>, part: &str) -> Outcome {
    let script = "return !location.hash.includes(arguments[0])";
    page.until_true(&format!("the address lacks {part}"), script, vec![part.into()]).await
}
