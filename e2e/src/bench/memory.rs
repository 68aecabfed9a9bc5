//! Every screen opened, again and again: what is left in memory after each round.

use super::rounded;
use crate::failure::{Outcome, ensure};
use crate::lab::{self, Kept};
use crate::screens::SCREENS;
use serde_json::{Value, json};

const ROUND: &str = concat!(include_str!("../controls.js"), include_str!("../rounds.js"));
/// Rounds through all screens.
const ROUNDS: usize = 10;
/// The round after which everything that is made once has been made.
const WARM: usize = 2;
/// How many times that of that round there may be at the end, of anything. The browser keeps code that it compiles and a few hundred
/// entries of its timeline, which is 1 to 2 in 100 of the heap, and WebAssembly takes memory by 64 kB.
const TOLERANCE: f64 = 1.03;

pub async fn run() -> Outcome {
    lab::visit(async |page| {
        // Counted at the same place each time.
        let routes: Vec<&str> = SCREENS.iter().map(|screen| screen.route).chain(["#/about"]).collect();
        let mut rounds: Vec<Kept> = Vec::new();
        for round in 1..=ROUNDS {
            page.ask_later::<Value>(ROUND, vec![json!(routes)]).await?;
            let kept = page.kept().await?;
            println!(
                "{}",
                json!({ "bench": "memory", "engine": "chromium", "round": round, "screens": SCREENS.len(), "wasmBytes": kept.wasm,
                    "heapBytes": kept.heap, "nodes": kept.nodes, "listeners": kept.listeners })
            );
            rounds.push(kept);
        }
        let (Some(warm), Some(last)) = (rounds.get(WARM - 1), rounds.last()) else { return Ok(()) };
        let ratio = |part: fn(&Kept) -> u64| part(last) as f64 / part(warm) as f64;
        let ratios = [ratio(|kept| kept.wasm), ratio(|kept| kept.heap), ratio(|kept| kept.nodes), ratio(|kept| kept.listeners)];
        let keeps = ratios.iter().all(|ratio| *ratio <= TOLERANCE);
        let [wasm, heap, nodes, listeners] = ratios.map(rounded);
        println!(
            "{}",
            json!({ "bench": "memory, last round to second", "engine": "chromium", "rounds": ROUNDS, "wasmRatio": wasm, "heapRatio": heap,
                "nodesRatio": nodes, "listenersRatio": listeners, "limitRatio": TOLERANCE, "keepsLimit": keeps })
        );
        ensure(keeps, || format!("memory grows from round to round: {ratios:?} times that of the second"))
    })
    .await
}
