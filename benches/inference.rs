//! How long one comparison and one whole line of `assess --lines` take: one line of JSON, times in microseconds.

#![allow(clippy::expect_used, reason = "a benchmark may fall over")]

#[path = "../tests/support/answers.rs"]
#[allow(dead_code, reason = "shared with the tests, which use more of it")]
mod support;

use sciatica_explorer::questionnaire::{Answers, assess, compare, read, write, write_answers};
use std::{hint::black_box, time::Instant};
use support::Draw;

const LINES: usize = 100_000;

fn main() {
    let mut draw = Draw(1);
    // Half complete, half with gaps, where the search for what would change the picture has work to do.
    let answers: Vec<Answers> =
        (0..LINES).map(|index| if index % 2 == 0 { draw.complete() } else { draw.anything() }).collect();
    let lines: Vec<String> = answers.iter().map(write_answers).collect();

    let comparison = times(&answers, |answers| drop(black_box(compare(answers))));
    let assessment = times(&answers, |answers| drop(black_box(assess(answers))));
    let started = Instant::now();
    let line = times(&lines, |line| drop(black_box(read(line).map(|answers| write(&assess(&answers))))));
    let seconds = started.elapsed().as_secs_f64();
    println!(
        "{{\"version\":1,\"benchmark\":\"inference\",\"lines\":{LINES},\"comparisonUs\":{},\"assessmentUs\":{},\"lineUs\":{},\"seconds\":{seconds:.3}}}",
        summary(comparison),
        summary(assessment),
        summary(line)
    );
}

fn times<T>(inputs: &[T], work: impl Fn(&T)) -> Vec<f64> {
    inputs.iter().take(1_000).for_each(&work);
    inputs
        .iter()
        .map(|input| {
            let started = Instant::now();
            work(input);
            started.elapsed().as_secs_f64() * 1e6
        })
        .collect()
}

fn summary(mut times: Vec<f64>) -> String {
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times.get((share * (times.len() - 1) as f64) as usize).copied().unwrap_or(f64::NAN);
    format!("{{\"median\":{:.2},\"p99\":{:.2}}}", at(0.5), at(0.99))
}
