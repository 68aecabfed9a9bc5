//! A monkey: random actions from a seed, most of them done by a script inside the page, each looked at afterwards. It prefers what nobody
//! has touched yet, and keeps a list of every control that it saw.

use crate::engines::{Browser, scratch};
use crate::failure::{Failure, Outcome, ensure};
use crate::page::{Artefact, Entry, Page, Site};
use crate::screens::SCREENS;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use thirtyfour::Key;
use xtask::browsers::Engine;

/// Some of its actions.
const MONKEY: &str = concat!(include_str!("controls.js"), include_str!("monkey.js"));
/// Actions of one script: drivers stop waiting for a script after a minute.
const BATCH: u32 = 12;
/// The window in which it begins, px.
const WINDOW: (u32, u32) = (1200, 800);
/// Ends after so many different troubles: the first ones tell most.
const TROUBLES: usize = 12;
/// Acts that are told of a failure: the last ones.
const TOLD: usize = 20;
/// Actions after which it says how far it is.
const PROGRESS: u32 = 1000;
/// Actions of a way back to a control: to its place, and to itself.
const RETURN: u32 = 2;
/// How often it goes back to where something was seen that it has not touched.
const RETURNS: u32 = 4;

const HAS_LEFT: &str = "return location.protocol === 'about:'";

/// What one script tells.
#[derive(Deserialize)]
struct Told {
    problems: Vec<String>,
    listed: Vec<(String, String)>,
    touched: Vec<String>,
    trail: Vec<String>,
    seed: u32,
}

/// What must be touched before the monkey rests.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Aim {
    /// Nothing in particular.
    Some,
    /// One control of each kind: element, role, type and class.
    Kinds,
    /// Each control that could be found again.
    Controls,
}

/// What the monkey saw and did.
#[derive(Default)]
pub struct Outing {
    seed: u32,
    /// Each control and where it was seen first.
    listed: BTreeMap<String, String>,
    touched: BTreeSet<String>,
    problems: Vec<String>,
    trail: Vec<String>,
    actions: u32,
}

/// `place | kind | key`.
fn kind(control: &str) -> &str {
    control.split(" | ").nth(1).unwrap_or(control)
}

impl Outing {
    fn kinds<'a>(controls: impl Iterator<Item = &'a String>) -> BTreeSet<&'a str> {
        controls.map(|control| kind(control)).collect()
    }

    /// What is still to be touched, and where it was seen.
    fn open(&self, aim: Aim) -> Vec<(String, String)> {
        let kinds = Self::kinds(self.touched.iter());
        let is_open = |control: &str| match aim {
            Aim::Some => false,
            Aim::Kinds => !kinds.contains(kind(control)),
            Aim::Controls => !self.touched.contains(control),
        };
        let open = self.listed.iter().filter(|(control, _)| is_open(control));
        open.map(|(control, place)| (control.clone(), place.clone())).collect()
    }

    /// One line for whoever reads the run.
    pub fn told(&self) -> String {
        format!(
            "{} actions, {} of {} controls touched, {} of {} kinds",
            self.actions,
            self.touched.len(),
            self.listed.len(),
            Self::kinds(self.touched.iter()).len(),
            Self::kinds(self.listed.keys()).len(),
        )
    }

    /// What it did, in order: the seed decides it.
    pub fn trail(&self) -> &[String] {
        &self.trail
    }

    /// What it did last.
    fn last(&self) -> String {
        self.trail.get(self.trail.len().saturating_sub(TOLD)..).unwrap_or_default().join(" → ")
    }

    fn end(&self, aim: Aim) -> Outcome {
        let seed = self.seed;
        ensure(self.problems.is_empty(), || {
            let (told, met, last) = (self.told(), self.problems.join("\n    "), self.last());
            format!("the monkey of seed {seed} ({told}) met:\n    {met}\n    and did last: {last}")
        })?;
        let open = self.open(aim);
        ensure(aim != Aim::Kinds || open.is_empty(), || {
            let seen: Vec<String> = open.iter().map(|(control, place)| format!("{control} at {place}")).collect();
            format!("the monkey of seed {seed} never touched {}, and did last: {}", seen.join(", "), self.last())
        })
    }
}

/// Lets it go for so many actions, and then on to what it has seen and not touched.
pub async fn roam(page: &Page<'_>, seed: u32, actions: u32, aim: Aim) -> Outcome<Outing> {
    let mut outing = Outing { seed, ..Outing::default() };
    go(page, &mut outing, actions, aim).await?;
    outing.end(aim)?;
    Ok(outing)
}

async fn go(page: &Page<'_>, outing: &mut Outing, actions: u32, aim: Aim) -> Outcome {
    begin(page).await?;
    let mut state = outing.seed;
    while outing.actions < actions && outing.problems.len() < TROUBLES {
        state = batch(page, outing, state, None).await?;
        outside(page, outing, state).await?;
    }
    for round in 0..RETURNS {
        for (control, place) in outing.open(aim) {
            let is_open = outing.open(aim).iter().any(|(open, _)| *open == control);
            if is_open && outing.problems.len() < TROUBLES {
                // What hides a control may last until the document goes: a presentation has no masthead, wherever it leads.
                if round > 0 {
                    page.open_as(Entry::Ticked, "#/").await?;
                }
                state = batch(page, outing, state, Some((&control, &place))).await?;
            }
        }
    }
    page.stop_pretending().await
}

/// The same window and nothing kept, whatever was there before: the seed alone shall decide.
async fn begin(page: &Page<'_>) -> Outcome {
    const FORGET: &str = "localStorage.clear(); sessionStorage.clear()";
    page.stop_pretending().await?;
    if page.engine == Engine::Chromium {
        page.resize(WINDOW.0, WINDOW.1).await?;
    } else {
        page.driver.set_window_rect(0, 0, WINDOW.0, WINDOW.1).await?;
    }
    page.forget_console().await?;
    page.open_as(Entry::Ticked, "#/").await?;
    page.ask::<Value>(FORGET, vec![]).await?;
    page.open_as(Entry::Ticked, "#/").await
}

/// Some actions inside the page. The script knows the controls of its document; a new document is told of the earlier ones.
async fn batch(page: &Page<'_>, outing: &mut Outing, state: u32, wanted: Option<(&str, &str)>) -> Outcome<u32> {
    let is_new: bool = page.ask("return !window.monkeyOfTheTest", vec![]).await?;
    let routes: Vec<&str> = SCREENS.iter().map(|screen| screen.route).collect();
    let wanted = wanted.map(|(control, place)| json!({ "control": control, "place": place }));
    let actions = if wanted.is_some() { RETURN } else { BATCH };
    let mut order = json!({ "seed": state, "actions": actions, "routes": routes, "wanted": wanted });
    if is_new {
        order["listed"] = json!(outing.listed.iter().collect::<Vec<_>>());
        order["touched"] = json!(outing.touched);
    }
    let told: Told = match page.ask_later(MONKEY, vec![order]).await {
        Ok(told) => told,
        // A way back may lead to before the page, as when a lesson that is closed goes back by itself.
        Err(_) if page.ask::<bool>(HAS_LEFT, vec![]).await.is_ok_and(|has_left| has_left) => {
            outing.actions += 1;
            outing.trail.push("left the page by its own way back".into());
            page.open_as(Entry::Ticked, "#/").await?;
            return Ok(state.rotate_left(7).wrapping_add(1));
        }
        Err(failure) => {
            let trail = outing.last();
            let words = format!("the monkey of seed {}, {}: {failure}; after {trail}", outing.seed, outing.told());
            return Err(Failure::new(words));
        }
    };
    let before = outing.actions / PROGRESS;
    outing.actions += told.trail.len() as u32;
    outing.listed.extend(told.listed);
    outing.touched.extend(told.touched);
    for problem in told.problems {
        if !outing.problems.contains(&problem) {
            println!("   {}: {problem}", page.engine.name());
            outing.problems.push(problem);
        }
    }
    outing.trail.extend(told.trail);
    if outing.actions / PROGRESS > before {
        println!("   {}: {}", page.engine.name(), outing.told());
    }
    Ok(told.seed)
}

/// What no script inside a page can do: another window, the system's other wishes, real keys, a real finger.
async fn outside(page: &Page<'_>, outing: &mut Outing, state: u32) -> Outcome {
    let chance = |of: u32, shift: u32| (state >> shift) % of;
    outing.actions += 1;
    outing.trail.push(format!("from outside {}", chance(4, 3)));
    match chance(4, 3) {
        0 => {
            let (width, height) = (320 + 40 * chance(32, 5), 400 + 50 * chance(12, 11));
            if page.engine == Engine::Chromium {
                page.resize(width, height).await?;
            } else {
                page.driver.set_window_rect(0, 0, width.max(500), height).await?;
            }
        }
        1 if page.engine == Engine::Chromium => {
            let pick =
                |values: &[&str], shift: u32| values.get(chance(2, shift) as usize).map(|value| (*value).to_owned());
            let features = json!({ "features": [
                { "name": "prefers-color-scheme", "value": pick(&["light", "dark"], 5) },
                { "name": "prefers-contrast", "value": pick(&["no-preference", "more"], 6) },
                { "name": "forced-colors", "value": pick(&["none", "active"], 7) },
                { "name": "prefers-reduced-motion", "value": pick(&["no-preference", "reduce"], 8) },
            ] });
            page.developer_tools("Emulation.setEmulatedMedia", features).await?;
        }
        2 => {
            for _ in 0..=chance(5, 5) {
                page.press(Key::Tab).await?;
            }
            // A list to choose from would open a window of the browser's own, and so would what asks for a file.
            const MAY_PRESS: &str = "return !document.activeElement?.matches('select, input')";
            if page.ask::<bool>(MAY_PRESS, vec![]).await? {
                let keys = [Key::Enter, Key::Space, Key::Right, Key::Escape];
                if let Some(key) = keys.get(chance(4, 9) as usize) {
                    page.press(key.clone()).await?;
                }
            }
        }
        _ => {
            const SOMEWHERE: &str = "const things = [...document.querySelectorAll('button, a[href^=\"#\"], summary, label, [role=checkbox], .handle')];
                const seen = things.map((one) => [one, one.getBoundingClientRect()]).filter(([one, { top, bottom, width }]) =>
                  one.checkVisibility() && width > 0 && top > 0 && bottom < innerHeight && !one.querySelector('select, [type=file]'));
                const found = seen[arguments[0] % seen.length]?.[1];
                return found ? [Math.round(found.left + found.width / 2), Math.round(found.top + found.height / 2)] : null";
            let place: Option<(i32, i32)> = page.ask(SOMEWHERE, vec![chance(997, 7).into()]).await?;
            if let Some((x, y)) = place.filter(|(x, y)| *x >= 0 && *y >= 0) {
                // A window that became smaller meanwhile has no such place.
                match page.press_point(x, y).await {
                    Err(failure) if failure.to_string().contains("out of bounds") => {}
                    end => end?,
                }
            }
        }
    }
    Ok(())
}

/// `monkey ENGINE --seed N --actions N`: as long as one likes; it must touch every control that it can find again.
pub async fn run(options: &[String]) -> Outcome {
    let usage = || Failure::new("monkey ENGINE [--seed N] [--actions N] [--kinds]");
    let (engine, mut options) = options.split_first().ok_or_else(usage)?;
    let engine = Engine::ALL.into_iter().find(|one| one.name() == engine).ok_or_else(usage)?;
    let (mut seed, mut actions, mut aim) = (1, 20_000, Aim::Controls);
    while let Some((option, rest)) = options.split_first() {
        options = rest;
        if option == "--kinds" {
            aim = Aim::Kinds;
            continue;
        }
        let (value, rest) = rest.split_first().ok_or_else(usage)?;
        options = rest;
        let value = value.parse().map_err(|_| usage())?;
        match option.as_str() {
            "--seed" => seed = value,
            "--actions" => actions = value,
            _ => return Err(usage()),
        }
    }
    let site = Site::start()?;
    let browser = Browser::start(engine).await?;
    let mut outing = Outing { seed, ..Outing::default() };
    let end = go(&Page::new(&browser, &site, Artefact::FromDisk), &mut outing, actions, aim).await;
    let name = engine.name();
    println!("monkey of seed {seed} in {name}: {}", outing.told());
    for (control, place) in outing.open(Aim::Controls) {
        println!("   {name} did not touch: {control} at {place}");
    }
    let trail = scratch()?.join(format!("monkey-{name}.txt"));
    fs::write(&trail, outing.trail.join("\n"))?;
    println!("   {name}: all that it did stands in {}", trail.display());
    browser.quit().await?;
    end?;
    outing.end(aim)
}
