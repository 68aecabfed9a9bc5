//! Every control of every screen operated once with a slow processor: how long until the next frame is painted.

use super::{SLOWER, rounded};
use crate::failure::{Failure, Outcome};
use crate::lab;
use crate::page::Page;
use crate::screens::SCREENS;
use serde::Deserialize;
use serde_json::{Value, json};
use thirtyfour::Key;

/// What a press may take until the page answers to the eye, ms.
const LIMIT: f64 = 50.0;
/// Controls of one screen: a session or a quiz would go on for ever.
const MOST: usize = 60;
/// How many of the slowest are named.
const NAMED: usize = 10;
const INTERACT: &str = concat!(include_str!("../controls.js"), include_str!("../interact.js"));

/// The next frame is done.
const PAINTED: &str = "const [done] = arguments; requestAnimationFrame(() => setTimeout(done, 0, true))";

/// What the script answers.
#[derive(Deserialize)]
struct Answer {
    next: Option<Next>,
    timed: Vec<Timed>,
    problem: Option<String>,
}

/// What is to be operated, and how.
#[derive(Deserialize)]
struct Next {
    sign: String,
    point: Option<(i32, i32)>,
    key: String,
}

/// The slowest event of an interaction.
#[derive(Deserialize)]
struct Timed {
    control: String,
    event: String,
    milliseconds: f64,
    listeners: f64,
    /// What the page's thread worked meanwhile, ms: on a busy machine the time until the paint is also that of other programs.
    #[serde(default)]
    processor: f64,
}

pub async fn run() -> Outcome {
    lab::visit(async |page| {
        let mut timed: Vec<(&str, Timed)> = Vec::new();
        for screen in &SCREENS {
            let found = on(page, screen.route, true).await?;
            timed.extend(found.into_iter().map(|one| (screen.name, one)));
        }
        let found = on(page, "#/about", false).await?;
        timed.extend(found.into_iter().map(|one| ("around every screen", one)));
        print(timed);
        Ok(())
    })
    .await
}

/// All controls of a screen in a fresh document, or all around it, one after the other; what comes by them too.
async fn on(page: &Page<'_>, route: &str, in_main: bool) -> Outcome<Vec<Timed>> {
    page.open(route).await?;
    page.slow_down(SLOWER).await?;
    let corner = json!({ "clip": { "x": 0, "y": 0, "width": 1, "height": 1, "scale": 1 } });
    let (mut operated, mut worked): (Vec<String>, Vec<f64>) = (Vec::new(), Vec::new());
    let mut timed = loop {
        let order = json!({ "route": route, "inMain": in_main, "most": MOST, "operated": operated });
        let answer: Answer = page.ask_later(INTERACT, vec![order]).await?;
        if let Some(problem) = answer.problem {
            return Err(Failure::new(format!("{route}: {problem}")));
        }
        let Some(next) = answer.next else { break answer.timed };
        // A picture is taken of what is presented, so what was scrolled to has been when it returns.
        page.developer_tools("Page.captureScreenshot", corner.clone()).await?;
        let before = page.tally().await?.busy;
        match (next.point, next.key.as_str()) {
            (Some((x, y)), _) => page.press_point(x, y).await?,
            (None, "down") => page.press(Key::Down).await?,
            (None, "right") => page.press(Key::Right).await?,
            (None, "letter") => page.press("1").await?,
            (None, _) => page.press(Key::Enter).await?,
        }
        page.ask_later::<Value>(PAINTED, vec![]).await?;
        worked.push((page.tally().await?.busy - before).as_secs_f64() * 1e3);
        operated.push(next.sign);
    };
    for (one, processor) in timed.iter_mut().zip(worked) {
        one.processor = processor;
    }
    page.slow_down(1.0).await?;
    Ok(timed)
}

fn print(mut timed: Vec<(&str, Timed)>) {
    timed.sort_by(|(_, one), (_, other)| other.milliseconds.total_cmp(&one.milliseconds));
    let within = timed.iter().filter(|(_, one)| one.milliseconds < LIMIT).count();
    let worst: Vec<Value> = timed
        .iter()
        .take(NAMED)
        .map(|(screen, one)| {
            json!({ "screen": screen, "control": one.control.trim(), "event": one.event, "ms": one.milliseconds,
                "inListenersMs": rounded(one.listeners), "processorMs": rounded(one.processor) })
        })
        .collect();
    let worked = timed.iter().filter(|(_, one)| one.processor < LIMIT).count();
    let figures = json!({ "bench": "interactions", "engine": "chromium",
        "how": "trusted events by the driver, to the next paint by Event Timing, which rounds to 8 ms and tells none below 16",
        "processorSlowerBy": SLOWER, "screens": SCREENS.len(), "interactions": timed.len(), "limitMs": LIMIT,
        "shareWithin": rounded(within as f64 / timed.len() as f64), "over": timed.len() - within,
        "shareOfProcessorWithin": rounded(worked as f64 / timed.len() as f64), "worst": worst,
        "keepsLimit": within == timed.len() });
    println!("{figures}");
}
