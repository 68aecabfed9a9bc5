//! The disc lab under a hand that never rests, in Chromium: how long frames take, what is left in memory, and that nothing is
//! drawn once the hand lets go.

use crate::engines::Browser;
use crate::failure::{Failure, Outcome};
use crate::page::{Artefact, Page, Site};
use crate::wire;
use serde_json::{Value, json};
use std::time::Duration;
use xtask::browsers::Engine;

/// A drag is asked for in pieces, as drivers stop waiting for a script after a minute.
const PIECE: u32 = 10;
/// A window in which the whole drawing is seen.
const WINDOW: (u32, u32) = (1280, 900);

/// Opens the lab in a fresh browser and hands it over.
pub async fn visit<T>(work: impl AsyncFnOnce(&Page<'_>) -> Outcome<T>) -> Outcome<T> {
    let site = Site::start()?;
    let browser = Browser::start(Engine::Chromium).await?;
    let page = Page::new(&browser, &site, Artefact::FromDisk);
    let witness = json!({ "source": include_str!("witness.js") });
    page.developer_tools("Page.addScriptToEvaluateOnNewDocument", witness).await?;
    page.resize(WINDOW.0, WINDOW.1).await?;
    page.open("#/disc").await?;
    let done = work(&page).await;
    browser.quit().await?;
    done
}

/// What a page did in some time.
#[derive(Debug, PartialEq)]
pub struct Doings {
    /// Frames that it asked for.
    pub frames: u64,
    /// Times that styles were computed.
    pub styles: u64,
    /// Times that it was laid out.
    pub layouts: u64,
    /// Animations that run at the end.
    pub animations: u64,
}

impl Page<'_> {
    /// Drags handles at random for some seconds; the times of the frames drawn meanwhile, ms.
    pub async fn drag_at_random(&self, seconds: u32, seed: u32) -> Outcome<Vec<f64>> {
        let mut frames = Vec::new();
        let mut left = seconds;
        while left > 0 {
            let piece = left.min(PIECE);
            let script = include_str!("drag.js");
            let seed = seed.wrapping_add(left).wrapping_mul(0x9e37_79b9);
            frames.extend(self.ask_later::<Vec<f64>>(script, vec![piece.into(), seed.into()]).await?);
            left -= piece;
        }
        Ok(frames)
    }

    /// Makes the processor so many times slower for the page; 1 is as it is.
    pub async fn slow_down(&self, times: f64) -> Outcome {
        self.developer_tools("Emulation.setCPUThrottlingRate", json!({ "rate": times })).await
    }

    /// What the page does while nobody touches it.
    pub async fn left_alone(&self, time: Duration) -> Outcome<Doings> {
        self.developer_tools("Performance.enable", json!({})).await?;
        let (asked, before) = (self.frames_asked().await?, self.metrics().await?);
        tokio::time::sleep(time).await;
        let (after, asked_after) = (self.metrics().await?, self.frames_asked().await?);
        let animations = "return document.getAnimations().filter((one) => one.playState === 'running').length";
        Ok(Doings {
            frames: asked_after - asked,
            styles: after.0 - before.0,
            layouts: after.1 - before.1,
            animations: self.ask(animations, vec![]).await?,
        })
    }

    async fn frames_asked(&self) -> Outcome<u64> {
        self.ask("return window.witness.frames", vec![]).await
    }

    /// Times that styles were computed and that the page was laid out, since it was opened.
    async fn metrics(&self) -> Outcome<(u64, u64)> {
        let answer = wire::developer_tools(self.driver.handle(), "Performance.getMetrics", json!({})).await?;
        let metrics: Vec<Value> = answer["metrics"].as_array().cloned().unwrap_or_default();
        let count = |name: &str| {
            let found = metrics.iter().find(|metric| metric["name"] == name);
            let value = found.and_then(|metric| metric["value"].as_f64());
            value.map(|value| value as u64).ok_or_else(|| Failure::new(format!("Chromium does not count {name}")))
        };
        Ok((count("RecalcStyleCount")?, count("LayoutCount")?))
    }

    /// Bytes of WebAssembly's pages, and of the script's heap after collection.
    pub async fn memory(&self) -> Outcome<(u64, u64)> {
        self.developer_tools("HeapProfiler.collectGarbage", json!({})).await?;
        let usage = wire::developer_tools(self.driver.handle(), "Runtime.getHeapUsage", json!({})).await?;
        let heap = usage["usedSize"].as_f64().ok_or_else(|| Failure::new("Chromium does not tell its heap"))?;
        let pages = "return window.witness.memories.map((memory) => memory.buffer.byteLength)";
        let pages: Vec<u64> = self.ask(pages, vec![]).await?;
        if pages.is_empty() {
            return Err(Failure::new("the page was not seen starting its WebAssembly"));
        }
        Ok((pages.iter().sum(), heap as u64))
    }
}
