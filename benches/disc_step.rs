//! A warm-started move by one degree around every posture: `cargo bench --bench disc_step` prints one line of JSON.

use sciatica_explorer::biomechanics::{
    Disc,
    measure::{quantile, step_times},
};
use std::time::Instant;

fn main() {
    let start = Instant::now();
    let clock = || start.elapsed().as_secs_f64() * 1e6;
    let disc = Disc::healthy();
    step_times(&disc, 5, clock);
    let mut times = step_times(&disc, 50, clock);
    let mean = times.iter().sum::<f64>() / times.len() as f64;
    let [median, slow] = [0.5, 0.99].map(|share| quantile(&mut times, share).unwrap_or(f64::NAN));
    let count = times.len();
    println!(r#"{{"name":"disc step","count":{count},"medianUs":{median:.1},"p99Us":{slow:.1},"meanUs":{mean:.1}}}"#);
}
