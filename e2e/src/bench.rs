//! Times in Chromium, with ratios: a time on one machine says little.

mod interactions;
mod lesson;
mod memory;

use crate::engines::Browser;
use crate::failure::{Failure, Outcome, ensure};
use crate::lab;
use crate::page::LIMIT;
use crate::wire;
use serde::Deserialize;
use serde_json::{Value, json};
use std::path::Path;
use std::time::{Duration, Instant};
use xtask::bench::IN_CHROMIUM;
use xtask::browsers::Engine;
use xtask::finish::ALL_LANGUAGES;
use xtask::{pages, paths};

/// Fresh browsers per page.
const RUNS: usize = 7;
/// The button that leads from the introduction of the check to its first question.
const BEGIN: &str = "#app .ask .button--main";
/// The first question that can be answered.
const QUESTION: &str = "#app .ask input[type=radio]";
/// What the disc may take for one step: half of the steps, and all but one in a hundred, ms.
const STEP_LIMITS: (f64, f64) = (2.0, 5.0);
/// How much slower a step may be in the browser than natively, both optimised alike.
const RATIO_LIMIT: f64 = 2.0;
/// What ten thousand bends may take, ms.
const BENDS_LIMIT: f64 = 2000.0;
/// How many times that of a bare Yew page the first words and the first question may take.
const START_LIMITS: (f64, f64) = (2.0, 3.0);
/// How much slower the processor is made.
const SLOWER: f64 = 4.0;
/// The drag: how long, what share of the frames must take less than how long.
const DRAG_SECONDS: u32 = 10;
const DRAG_SHARE: f64 = 0.95;
const DRAG_FRAME: f64 = 33.0;
/// Two refreshes of a screen of 60 Hz, which a clock calls a little more than 33 ms.
const TWO_REFRESHES: f64 = 33.5;
/// What a view of the atlas may take to open, and how many elements it may have.
const VIEW_OPENS: f64 = 50.0;
const VIEW_ELEMENTS: u64 = 1500;
/// A frame of 60 Hz: what the answer to pointing at a part may take with a slow processor.
const ONE_FRAME: f64 = 1000.0 / 60.0;
/// How long the lab is watched while nobody touches it.
const IDLE: Duration = Duration::from_secs(5);

/// `PART [LINE…]`: one of the parts, and the lines of JSON that `cargo bench` printed.
pub async fn run(options: &[String]) -> Outcome {
    let unknown = || Failure::new(format!("bench takes one of {}", IN_CHROMIUM.join(", ")));
    let (part, native) = options.split_first().ok_or_else(unknown)?;
    match part.as_str() {
        "model" => model(native).await,
        "frames" => frames().await,
        "atlas" => atlas().await,
        "interactions" => interactions::run().await,
        "memory" => memory::run().await,
        "lesson" => lesson::run().await,
        "start" => cold_start().await,
        _ => Err(unknown()),
    }
}

/// The disc inside a page, beside the native one: steps by one degree, and ten thousand bends.
async fn model(native: &[String]) -> Outcome {
    let path = pages::pack_example("bench_page")?;
    let browser = Browser::start(Engine::Chromium).await?;
    let (_, text) = opened(&browser, &path, "", None, "#app:not(:empty)").await?;
    browser.quit().await?;
    let chromium: Vec<Value> = serde_json::from_str(&text)?;
    let native: Vec<Value> = native.iter().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let figure = |lines: &[Value], name: &str, key: &str| lines.iter().find(|line| line["name"] == name)?[key].as_f64();
    let both = |name: &str, key: &str| (figure(&native, name, key), figure(&chromium, name, key));
    let lacking = || Failure::new("the page measured nothing");

    let milliseconds = |key: &str| {
        let (native, chromium) = both("disc step", key);
        (native.map(|time| time / 1e3), chromium.map(|time| time / 1e3))
    };
    let (native_median, median) = milliseconds("medianUs");
    let (native_mean, mean) = milliseconds("meanUs");
    let (native_slow, slow) = milliseconds("p99Us");
    let (median, mean, slow) = (median.ok_or_else(lacking)?, mean.ok_or_else(lacking)?, slow.ok_or_else(lacking)?);
    // Of the medians, as other programs on the machine disturb the means.
    let ratio = native_median.map(|native| rounded(median / native));
    let keeps = median <= STEP_LIMITS.0 && slow <= STEP_LIMITS.1 && ratio.is_none_or(|ratio| ratio <= RATIO_LIMIT);
    let (native_steps, steps) = both("disc step", "count");
    let figures = json!({ "bench": "disc step of 1 degree, warm", "nativeSteps": native_steps, "chromiumSteps": steps,
        "nativeMedianMs": native_median,
        "chromiumMedianMs": median, "nativeP99Ms": native_slow, "chromiumP99Ms": slow, "nativeMeanMs": native_mean,
        "chromiumMeanMs": mean, "ratio": ratio, "limitMedianMs": STEP_LIMITS.0, "limitP99Ms": STEP_LIMITS.1,
        "limitRatio": RATIO_LIMIT, "keepsLimit": keeps });
    println!("{figures}");

    let (native_bends, bends) = both("disc bends", "ms");
    let bends = bends.ok_or_else(lacking)?;
    let (native_count, count) = both("disc bends", "bends");
    let (native_damage, damage) = both("disc bends", "damage");
    let figures = json!({ "bench": "10 000 bends, from whole to torn", "nativeBends": native_count,
        "chromiumBends": count, "nativeDamage": native_damage, "chromiumDamage": damage, "nativeMs": native_bends, "chromiumMs": bends,
        "ratio": native_bends.map(|native| rounded(bends / native)), "limitMs": BENDS_LIMIT,
        "keepsLimit": bends < BENDS_LIMIT });
    println!("{figures}");
    Ok(())
}

/// The lab dragged with a slow processor, and then left alone.
async fn frames() -> Outcome {
    lab::visit(async |page| {
        let before = page.tally().await?;
        let fast = page.drag_at_random(DRAG_SECONDS, 1).await?;
        let busy = (page.tally().await?.busy - before.busy).as_secs_f64() * 1e3 / fast.len() as f64;
        page.slow_down(SLOWER).await?;
        let mut times = page.drag_at_random(DRAG_SECONDS, 1).await?;
        page.slow_down(1.0).await?;
        page.settle().await?;
        let below = |limit: f64| times.iter().filter(|time| **time < limit).count() as f64 / times.len() as f64;
        let (smooth, two_refreshes) = (below(DRAG_FRAME), below(TWO_REFRESHES));
        let longest = times.iter().copied().fold(0.0, f64::max);
        times.sort_by(f64::total_cmp);
        let figures = json!({ "bench": "drag in the lab", "engine": "chromium", "seconds": DRAG_SECONDS,
            "processorSlowerBy": SLOWER, "frames": times.len(), "medianMs": rounded(median(times)),
            "longestMs": rounded(longest), "limitMs": DRAG_FRAME, "shareWithin": rounded(smooth), "shareWithinTwoRefreshes": rounded(two_refreshes), "limitShare": DRAG_SHARE,
            "keepsLimit": smooth >= DRAG_SHARE, "processorMsPerFrameUnslowed": rounded(busy) });
        println!("{figures}");

        let doings = page.left_alone(IDLE).await?;
        let figures = json!({ "bench": "idle lab", "engine": "chromium", "seconds": IDLE.as_secs(), "frames": doings.frames,
            "styles": doings.styles, "layouts": doings.layouts, "animations": doings.animations,
            "keepsLimit": doings == lab::Doings { frames: 0, styles: 0, layouts: 0, animations: 0 } });
        println!("{figures}");
        Ok(())
    })
    .await
}

/// What `atlas.js` saw of a view.
#[derive(Deserialize)]
struct Seen {
    opened: f64,
    /// For each part what pointing at it took, each time.
    pointed: Vec<Vec<f64>>,
    elements: u64,
}

/// Every view of the atlas: opened, and then its parts pointed at with a slow processor.
async fn atlas() -> Outcome {
    lab::visit(async |page| {
        page.go("#/anatomy").await?;
        let views = "return [...document.querySelectorAll('.tabs a:not([href$=\"/where\"])')].map((tab) => tab.hash.split(/[/?]/)[2])";
        for view in page.ask::<Vec<String>>(views, vec![]).await? {
            let mut opened = Vec::new();
            let see = async || {
                let seen: Seen = page.ask_later(include_str!("atlas.js"), vec![view.as_str().into(), "#/about".into()]).await?;
                Ok::<_, Failure>(seen)
            };
            for _ in 0..RUNS {
                opened.push(see().await?.opened);
            }
            page.slow_down(SLOWER).await?;
            let seen = see().await?;
            page.slow_down(1.0).await?;
            // Of each part the median, as a slowed processor sleeps in the middle of things.
            let pointed: Vec<f64> = seen.pointed.into_iter().map(median).collect();
            let longest = pointed.iter().copied().fold(0.0, f64::max);
            let (opens, points) = (median(opened), median(pointed.clone()));
            let figures = json!({ "bench": "atlas view", "engine": "chromium", "view": view, "elements": seen.elements,
                "limitElements": VIEW_ELEMENTS, "opensMs": rounded(opens), "limitOpensMs": VIEW_OPENS, "parts": pointed.len(),
                "processorSlowerBy": SLOWER, "pointedMedianMs": rounded(points), "pointedLongestMs": rounded(longest),
                "limitPointedMs": rounded(ONE_FRAME),
                "keepsLimit": opens < VIEW_OPENS && longest < ONE_FRAME && seen.elements < VIEW_ELEMENTS });
            println!("{figures}");
        }
        Ok(())
    })
    .await
}

/// What is measured of the start of a page, from the beginning of loading, ms.
#[derive(Clone, Copy)]
struct Start {
    /// Until its first words are painted.
    readable: f64,
    /// Until what was waited for is there.
    interactive: f64,
}

/// The first words and the first question, beside those and the heading of a bare Yew page; as is, and with a slow processor.
async fn cold_start() -> Outcome {
    let bare_page = pages::pack_example("bare_page")?;
    let single_file = paths::dist().join(ALL_LANGUAGES);
    for slower in [1.0, SLOWER] {
        let (mut bare, mut whole) = (Vec::new(), Vec::new());
        for _ in 0..RUNS {
            bare.push(cold(&bare_page, "", None, "#app h1", slower).await?);
            whole.push(cold(&single_file, "#/check", Some(BEGIN), QUESTION, slower).await?);
        }
        let of = |starts: &[Start], part: fn(&Start) -> f64| median(starts.iter().map(part).collect());
        let readable = |starts: &[Start]| of(starts, |start| start.readable);
        let interactive = |starts: &[Start]| of(starts, |start| start.interactive);
        let ratios = [readable(&whole) / readable(&bare), interactive(&whole) / interactive(&bare)];
        let figures = json!({ "bench": "cold start", "engine": "chromium", "runs": RUNS, "processorSlowerBy": slower,
            "readableMs": rounded(readable(&whole)), "bareYewPageReadableMs": rounded(readable(&bare)),
            "readableRatio": rounded(ratios[0]), "limitReadableRatio": START_LIMITS.0,
            "firstQuestionMs": rounded(interactive(&whole)), "bareYewPageMs": rounded(interactive(&bare)),
            "ratio": rounded(ratios[1]), "limitRatio": START_LIMITS.1,
            "keepsLimit": ratios[0] <= START_LIMITS.0 && ratios[1] <= START_LIMITS.1 });
        println!("{figures}");
    }
    Ok(())
}

async fn cold(path: &Path, address: &str, press: Option<&str>, selector: &str, slower: f64) -> Outcome<Start> {
    // Chromium tells it a while after.
    const PAINTED: &str = "return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null";
    let browser = Browser::start(Engine::Chromium).await?;
    let rate = json!({ "rate": slower });
    wire::developer_tools(browser.driver.handle(), "Emulation.setCPUThrottlingRate", rate).await?;
    let (interactive, _) = opened(&browser, path, address, press, selector).await?;
    let started = Instant::now();
    let readable = loop {
        let told: Option<f64> = browser.driver.execute(PAINTED, vec![]).await?.convert()?;
        if let Some(time) = told {
            break time;
        }
        ensure(started.elapsed() < LIMIT, || format!("{} is never painted", path.display()))?;
        tokio::time::sleep(crate::page::PAUSE).await;
    };
    browser.quit().await?;
    Ok(Start { readable, interactive })
}

/// Opens a file, presses what is to be pressed, and says when the first element matched after the application had started,
/// and its text. A script that Chromium runs before the page's own does both, so that the driver's pace does not count.
async fn opened(
    browser: &Browser,
    path: &Path,
    address: &str,
    press: Option<&str>,
    selector: &str,
) -> Outcome<(f64, String)> {
    let watch = include_str!("watch.js")
        .replace("SELECTOR", &json!(selector).to_string())
        .replace("PRESS", &json!(press).to_string());
    let tools = browser.driver.handle();
    wire::developer_tools(tools, "Page.addScriptToEvaluateOnNewDocument", json!({ "source": watch })).await?;
    browser.driver.goto(format!("file://{}{address}", path.display())).await?;
    let start = Instant::now();
    loop {
        let seen: Value = browser.driver.execute("return window.seenByTheBench ?? null", vec![]).await?.convert()?;
        if let (Some(time), Some(text)) = (seen["time"].as_f64(), seen["text"].as_str()) {
            return Ok((time, text.to_owned()));
        }
        if start.elapsed() > LIMIT {
            return Err(Failure::new(format!("{}{address} never shows {selector}", path.display())));
        }
        tokio::time::sleep(crate::page::PAUSE).await;
    }
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Two decimals are more than a run repeats.
fn rounded(figure: f64) -> f64 {
    (figure * 100.0).round() / 100.0
}
