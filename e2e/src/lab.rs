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

/// A screen reader is told what a drag did a moment after it ended.
const LAST_WORD: Duration = Duration::from_secs(2);

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

/// What a page keeps once all that it let go of has been collected.
pub struct Kept {
    /// Bytes of the pages of its WebAssembly.
    pub wasm: u64,
    /// Bytes of the script's heap.
    pub heap: u64,
    /// Nodes of documents.
    pub nodes: u64,
    /// Listeners of events.
    pub listeners: u64,
}

/// What Chromium counts of a page.
#[derive(Clone, Copy, Debug)]
pub struct Tally {
    /// Times that styles were computed.
    pub styles: u64,
    /// Times that it was laid out.
    pub layouts: u64,
    /// Time that the processor worked for the page's main thread.
    pub busy: Duration,
}

impl Page<'_> {
    /// Drags handles at random for some seconds; the times of the frames drawn meanwhile, ms.
    pub async fn drag_at_random(&self, seconds: u32, seed: u32) -> Outcome<Vec<f64>> {
        let mut frames = Vec::new();
        let mut left = seconds;
        while left > 0 {
            let piece = left.min(PIECE);
            let script = concat!(include_str!("controls.js"), include_str!("drag.js"));
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

    /// What the page does while nobody touches it, once it has said what the last touch did.
    pub async fn left_alone(&self, time: Duration) -> Outcome<Doings> {
        tokio::time::sleep(LAST_WORD).await;
        let (asked, before) = (self.frames_asked().await?, self.tally().await?);
        tokio::time::sleep(time).await;
        let (after, asked_after) = (self.tally().await?, self.frames_asked().await?);
        let animations = "return document.getAnimations().filter((one) => one.playState === 'running').length";
        Ok(Doings {
            frames: asked_after - asked,
            styles: after.styles - before.styles,
            layouts: after.layouts - before.layouts,
            animations: self.ask(animations, vec![]).await?,
        })
    }

    async fn frames_asked(&self) -> Outcome<u64> {
        self.ask("return window.witness.frames", vec![]).await
    }

    /// What Chromium counted since the page was opened.
    pub async fn tally(&self) -> Outcome<Tally> {
        let figure = self.figures().await?;
        Ok(Tally {
            styles: figure("RecalcStyleCount")? as u64,
            layouts: figure("LayoutCount")? as u64,
            busy: Duration::from_secs_f64(figure("TaskDuration")?),
        })
    }

    /// Its counts by their names.
    async fn figures(&self) -> Outcome<impl Fn(&str) -> Outcome<f64>> {
        // Time on the thread's own clock, so that other programs on the machine do not count.
        self.developer_tools("Performance.enable", json!({ "timeDomain": "threadTicks" })).await?;
        let answer = wire::developer_tools(self.driver.handle(), "Performance.getMetrics", json!({})).await?;
        let metrics: Vec<Value> = answer["metrics"].as_array().cloned().unwrap_or_default();
        Ok(move |name: &str| {
            let found = metrics.iter().find(|metric| metric["name"] == name);
            let value = found.and_then(|metric| metric["value"].as_f64());
            value.ok_or_else(|| Failure::new(format!("Chromium does not count {name}")))
        })
    }

    /// What the page keeps, after collection.
    pub async fn kept(&self) -> Outcome<Kept> {
        let (wasm, heap) = self.memory().await?;
        let figure = self.figures().await?;
        Ok(Kept { wasm, heap, nodes: figure("Nodes")? as u64, listeners: figure("JSEventListeners")? as u64 })
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
