//! A page that times the disc inside the browser and leaves one line of JSON: `cargo xtask bench` reads it.

use sciatica_explorer::biomechanics::{
    Disc,
    measure::{BENDS, bends_time, quantile, step_times},
};

fn main() {
    let Some(window) = web_sys::window() else { return };
    let (Some(performance), Some(app)) =
        (window.performance(), window.document().and_then(|page| page.get_element_by_id("app")))
    else {
        return;
    };
    // The engine compiles what is hot on the way: warmed up before it counts. Browsers round the clock to 100 µs, so the
    // mean, which rounding does not shift, stands beside the median.
    let clock = || performance.now() * 1e3;
    let disc = Disc::healthy();
    step_times(&disc, 5, clock);
    let mut times = step_times(&disc, 50, clock);
    let mean = times.iter().sum::<f64>() / times.len() as f64;
    let [median, slow] = [0.5, 0.99].map(|share| quantile(&mut times, share).unwrap_or(f64::NAN));
    let count = times.len();
    let (ms, damage) = bends_time(|| performance.now()).unwrap_or((f64::NAN, f64::NAN));
    app.set_text_content(Some(&format!(
        r#"[{{"name":"disc step","count":{count},"medianUs":{median:.1},"p99Us":{slow:.1},"meanUs":{mean:.1}}},{{"name":"disc bends","bends":{BENDS},"ms":{ms:.1},"damage":{damage}}}]"#
    )));
}
