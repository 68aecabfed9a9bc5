//! How long the search over everything takes: one line of JSON, times in microseconds, for what people type and for what is hostile.

#![allow(clippy::expect_used, reason = "a benchmark may fall over")]

use sciatica_explorer::{
    app::search,
    library::{answers, claims, terms},
    text::Language,
};
use std::{hint::black_box, time::Instant};

/// No search may take longer, ms: a letter and what it finds shall come in the same frame.
const LIMIT: f64 = 10.0;
const AGAIN: usize = 5;

fn main() {
    let mut typed: Vec<String> = Vec::new();
    let names =
        answers().map(|it| it.question()).chain(terms().map(|it| it.name())).chain(claims().map(|it| it.words()));
    for name in names {
        let name = name.in_language(Language::English);
        typed.push(name.to_owned());
        typed.push(name.chars().take(4).collect());
        // With a slip, which is looked for longest.
        typed.push(name.replacen('e', "x", 2));
    }
    typed.push("sciatica ".repeat(500));
    typed.push("aaaaaaaaaaaaaaaa ".repeat(12));
    typed.push("transforaminallyx periradicularlyx intervertebrallyx spondylolisthetixx".repeat(3));
    // The first search makes the words ready, once.
    let started = Instant::now();
    black_box(search("a", Language::English, 12));
    let first = started.elapsed().as_secs_f64() * 1e6;
    let mut times = vec![first];
    for text in &typed {
        let mut best = f64::INFINITY;
        for _ in 0..AGAIN {
            let started = Instant::now();
            black_box(search(black_box(text), Language::English, 12));
            best = best.min(started.elapsed().as_secs_f64() * 1e6);
        }
        times.push(best);
    }
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times.get((share * (times.len() - 1) as f64) as usize).copied().unwrap_or(f64::NAN);
    let ratio = at(1.0) / (LIMIT * 1e3);
    println!(
        "{{\"version\":1,\"benchmark\":\"search\",\"queries\":{},\"firstUs\":{first:.0},\"medianUs\":{:.0},\"p99Us\":{:.0},\"longestUs\":{:.0},\"shareOfLimit\":{ratio:.3}}}",
        times.len(),
        at(0.5),
        at(0.99),
        at(1.0)
    );
}
