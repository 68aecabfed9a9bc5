//! Ten thousand bends of the posture that wears a disc most: `cargo bench --bench disc_bends` prints one line of JSON.

use sciatica_explorer::biomechanics::measure::{BENDS, bends_time};
use std::time::Instant;

fn main() {
    let start = Instant::now();
    let clock = || start.elapsed().as_secs_f64() * 1e3;
    let (ms, damage) = bends_time(clock).unwrap_or((f64::NAN, f64::NAN));
    println!(r#"{{"name":"disc bends","bends":{BENDS},"ms":{ms:.1},"damage":{damage}}}"#);
}
