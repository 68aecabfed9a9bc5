//! Random dragging for many minutes: memory must end where it was after the second.

use crate::failure::{Failure, Outcome, ensure};
use crate::lab;
use serde_json::json;

/// Minutes after which everything that is made once has been made.
const WARM: u32 = 2;
/// Bytes that may be more at the end.
const GROWTH: i64 = 1_000_000;

pub async fn run(options: &[String]) -> Outcome {
    let minutes = match options {
        [minutes] => minutes.parse().ok().filter(|minutes| *minutes > WARM),
        _ => None,
    };
    let minutes: u32 = minutes.ok_or_else(|| Failure::new(format!("soak takes minutes, more than {WARM}")))?;
    lab::visit(async |page| {
        let mut warm = None;
        let mut last = 0;
        for minute in 1..=minutes {
            let frames = page.drag_at_random(60, minute).await?;
            let (pages, heap) = page.memory().await?;
            last = (pages + heap) as i64;
            println!("{}", json!({ "soak": "drag", "minute": minute, "frames": frames.len(), "wasmBytes": pages, "heapBytes": heap }));
            if minute == WARM {
                warm = Some(last);
            }
        }
        let grown = last - warm.unwrap_or(last);
        println!("{}", json!({ "soak": "drag", "minutes": minutes, "grownBytes": grown, "limitBytes": GROWTH, "keepsLimit": grown <= GROWTH }));
        ensure(grown <= GROWTH, || format!("{minutes} minutes of dragging end {grown} bytes above the second"))
    })
    .await
}
