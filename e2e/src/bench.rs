//! Times in Chromium, with ratios: a time on one machine says little.

use crate::engines::Browser;
use crate::failure::{Failure, Outcome};
use crate::page::LIMIT;
use crate::wire;
use serde_json::{Value, json};
use std::path::Path;
use std::time::Instant;
use xtask::browsers::Engine;
use xtask::finish::ALL_LANGUAGES;
use xtask::{pages, paths};

/// Fresh browsers per page.
const RUNS: usize = 7;
/// The button that leads from the introduction of the check to its first question.
const BEGIN: &str = "#app .ask .button--main";
/// The first question that can be answered.
const QUESTION: &str = "#app .ask input[type=radio]";
/// What the disc may take for one step, ms.
const STEP_LIMIT: f64 = 4.0;

/// `native` are the lines of JSON that `cargo bench` printed.
pub async fn run(native: &[String]) -> Outcome {
    model(native).await?;
    cold_start().await
}

/// The disc step inside a page, beside the native one.
async fn model(native: &[String]) -> Outcome {
    let path = pages::pack_example("bench_page")?;
    let browser = Browser::start(Engine::Chromium).await?;
    let (_, text) = opened(&browser, &path, "", None, "#app:not(:empty)").await?;
    browser.quit().await?;
    let chromium: Value = serde_json::from_str(&text)?;
    let mut native = native.iter().filter_map(|line| serde_json::from_str(line).ok());
    let native: Value = native.find(|line: &Value| line["name"] == chromium["name"]).unwrap_or_default();
    let milliseconds = |line: &Value, key: &str| line[key].as_f64().map(|time| time / 1e3);
    let median = milliseconds(&chromium, "medianUs").ok_or_else(|| Failure::new("the page measured nothing"))?;
    let ratio = milliseconds(&native, "medianUs").map(|native| rounded(median / native));
    let figures = json!({ "bench": "disc step of 1 degree, warm", "nativeMedianMs": milliseconds(&native, "medianUs"),
        "chromiumMedianMs": median, "chromiumP99Ms": milliseconds(&chromium, "p99Us"),
        "nativeMeanMs": milliseconds(&native, "meanUs"), "chromiumMeanMs": milliseconds(&chromium, "meanUs"), "ratio": ratio,
        "limitMs": STEP_LIMIT, "keepsLimit": median < STEP_LIMIT });
    println!("{figures}");
    Ok(())
}

/// From the start of loading to the first question, and to the heading of a bare Yew page.
async fn cold_start() -> Outcome {
    let bare_page = pages::pack_example("bare_page")?;
    let single_file = paths::dist().join(ALL_LANGUAGES);
    let (mut bare, mut whole) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        bare.push(cold(&bare_page, "", None, "#app h1").await?);
        whole.push(cold(&single_file, "#/check", Some(BEGIN), QUESTION).await?);
    }
    let (bare, whole) = (median(bare), median(whole));
    let figures = json!({ "bench": "cold start", "engine": "chromium", "runs": RUNS, "firstQuestionMs": rounded(whole),
        "bareYewPageMs": rounded(bare), "ratio": rounded(whole / bare) });
    println!("{figures}");
    Ok(())
}

async fn cold(path: &Path, address: &str, press: Option<&str>, selector: &str) -> Outcome<f64> {
    let browser = Browser::start(Engine::Chromium).await?;
    let (milliseconds, _) = opened(&browser, path, address, press, selector).await?;
    browser.quit().await?;
    Ok(milliseconds)
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
