//! Who has only keys and who has only a finger get equally far: a walker presses everything that each screen shows, and what comes by
//! that, first by taps and then by keys, and finds the same things in the same states.

use super::{Promise, in_chromium_from_disk};
use crate::failure::{Outcome, ensure};
use crate::page::Page;
use crate::screens::{SCREENS, Screen};
use serde::Deserialize;
use serde_json::json;
use std::collections::BTreeSet;
use thirtyfour::Key;

pub const PROMISES: &[Promise] = &[
    in_chromium_from_disk("keys alone get wherever taps get: the start, the atlas", |page| Box::pin(walk(page, 0))),
    in_chromium_from_disk("keys alone get wherever taps get: the lab, the check, care", |page| Box::pin(walk(page, 1))),
    in_chromium_from_disk("keys alone get wherever taps get: help, questions, teaching", |page| {
        Box::pin(walk(page, 2))
    }),
];

/// One step of the walk.
const WALK: &str = concat!(include_str!("../controls.js"), include_str!("../walk.js"));
/// Presses on one screen; a session or a quiz would go on for ever.
const PRESSES: usize = 40;
/// Parts of the list of screens, a promise each.
const PARTS: usize = 3;
/// Tabs until a screen must have been gone through.
const TABS: usize = 400;

/// What one step of the script tells.
#[derive(Deserialize)]
struct Step {
    facts: Vec<String>,
    next: Option<String>,
    key: String,
    problem: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    Taps,
    Keys,
}

async fn walk(page: &Page<'_>, part: usize) -> Outcome {
    let mut problems = Vec::new();
    let (mut presses, mut states) = (0, 0);
    let size = SCREENS.len().div_ceil(PARTS);
    // The list of all claims has some five hundred links in a row, more than anybody or this walker goes through.
    for screen in SCREENS.iter().skip(part * size).take(size).filter(|screen| screen.name != "claims") {
        let (taps, tapped) = facts(page, screen, By::Taps, &mut problems).await?;
        let (keys, pressed) = facts(page, screen, By::Keys, &mut problems).await?;
        presses += tapped + pressed;
        states += keys.len();
        for fact in taps.symmetric_difference(&keys) {
            let whose = if taps.contains(fact) { "taps" } else { "keys" };
            problems.push(format!("{}: only {whose} come to `{fact}`", screen.route));
        }
        page.open(screen.route).await?;
        problems.extend(
            passed_over(page).await?.into_iter().map(|what| format!("{}: Tab passes {what} over", screen.route)),
        );
    }
    println!("   {presses} presses, {states} states of controls");
    ensure(problems.is_empty(), || problems.join("\n    "))
}

/// Everything that one comes to, with its state, and by how many presses.
async fn facts(
    page: &Page<'_>,
    screen: &Screen,
    by: By,
    problems: &mut Vec<String>,
) -> Outcome<(BTreeSet<String>, usize)> {
    page.open(screen.route).await?;
    let mut pressed: Vec<String> = Vec::new();
    let mut facts = BTreeSet::new();
    loop {
        let order = json!({ "pressed": pressed, "taps": by == By::Taps });
        let step: Step = page.ask_later(WALK, vec![order]).await?;
        facts.extend(step.facts);
        problems.extend(step.problem.map(|problem| format!("{}: {problem}", screen.route)));
        let Some(next) = step.next.filter(|_| pressed.len() < PRESSES) else {
            return Ok((facts, pressed.len()));
        };
        pressed.push(next);
        match step.key.as_str() {
            "space" => page.press(Key::Space).await?,
            "enter" => page.press(Key::Enter).await?,
            _ => {}
        }
    }
}

/// What a pointer can reach and a round of Tab does not. Of a group of choices Tab reaches one, and arrows the others.
async fn passed_over(page: &Page<'_>) -> Outcome<Vec<String>> {
    const BEGIN: &str = "window.passedByTheTest = new Set(); document.activeElement?.blur()";
    const NOTE: &str = "const here = document.activeElement;
        if (!here || here === document.body) return window.passedByTheTest.size > 0;
        const again = window.passedByTheTest.has(here);
        window.passedByTheTest.add(here);
        return again";
    const LEFT: &str = "const things = document.querySelectorAll('a[href], button, summary, select, textarea, input:not([type=hidden]), [role=button], [role=checkbox], [role=slider], [role=switch], [role=tab], [tabindex=\"0\"]');
        const passed = window.passedByTheTest;
        const group = (one) => [...passed].some((other) => other.name && other.name === one.name && other.type === 'radio');
        const turns = (one) => one.getAttribute('tabindex') === '-1' && [...passed].some((other) => other.classList[0] === one.classList[0]);
        const left = [...things].filter((one) => !passed.has(one) && !one.disabled && one.checkVisibility({ visibilityProperty: true })
          && !one.closest('[inert]') && !(one.type === 'radio' && group(one)) && !turns(one) && !['option', 'tab'].includes(one.getAttribute('role')));
        return left.slice(0, 5).map((one) => `${one.localName}.${one.getAttribute('class') ?? ''} “${one.ariaLabel ?? one.textContent.trim().slice(0, 30)}”`)";
    page.ask::<serde_json::Value>(BEGIN, vec![]).await?;
    for _ in 0..TABS {
        page.press(Key::Tab).await?;
        if page.ask::<bool>(NOTE, vec![]).await? {
            break;
        }
    }
    page.ask(LEFT, vec![]).await
}
