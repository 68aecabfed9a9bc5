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
/// The first question that can be answered.
const QUESTION: &str = "#app input[type=radio], #app input[type=checkbox]";

pub async fn run() -> Outcome {
    model().await?;
    cold_start().await
}

/// The disc step inside a page: `examples/bench_page.rs` measures when it starts and leaves one line of JSON in `#app`.
async fn model() -> Outcome {
    if !paths::root().join("examples/bench_page.rs").is_file() {
        println!("model in Chromium: examples/bench_page.rs is not there");
        return Ok(());
    }
    let path = pages::pack_example("bench_page")?;
    let browser = Browser::start(Engine::Chromium).await?;
    let (_, text) = opened(&browser, &path, "", "#app:not(:empty)").await?;
    println!("model in Chromium: {text}");
    browser.quit().await
}

/// From the start of loading to the first question, and to the heading of a bare Yew page.
async fn cold_start() -> Outcome {
    let bare_page = pages::pack_example("bare_page")?;
    let single_file = paths::dist().join(ALL_LANGUAGES);
    let (mut bare, mut whole) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        bare.push(cold(&bare_page, "", "#app h1").await?);
        whole.push(cold(&single_file, "#/check", QUESTION).await?);
    }
    let (bare, whole) = (median(bare), median(whole));
    let figures = json!({ "bench": "cold start", "engine": "chromium", "runs": RUNS, "firstQuestionMs": rounded(whole),
        "bareYewPageMs": rounded(bare), "ratio": rounded(whole / bare) });
    println!("{figures}");
    Ok(())
}

async fn cold(path: &Path, address: &str, selector: &str) -> Outcome<f64> {
    let browser = Browser::start(Engine::Chromium).await?;
    let (milliseconds, _) = opened(&browser, path, address, selector).await?;
    browser.quit().await?;
    Ok(milliseconds)
}

/// Opens a file and says when the first element matched after the application had started, and its text. A script that
/// Chromium runs before the page's own takes the time, so that the driver's pace does not count.
async fn opened(browser: &Browser, path: &Path, address: &str, selector: &str) -> Outcome<(f64, String)> {
    let watch = include_str!("watch.js").replace("SELECTOR", &json!(selector).to_string());
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
