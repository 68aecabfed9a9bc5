//! Pressures one after the other, with what was measured in a person beside those for which somebody did.
//!
//! Drawing units are those of a picture 360 wide.

use crate::{
    figures::{
        marks::{Sign, key_entry, key_sign, path},
        paper::two_decimals,
    },
    markup::{group, tag},
    quantity::{Megapascals, decimal},
    text::{self, Language, Message},
};
use yew::prelude::*;

/// One pressure of the trace.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    /// What was done, in a word or two.
    pub name: &'static str,
    /// What the model found.
    pub pressure: Megapascals,
    /// What was measured in a person in the same posture.
    pub measured: Option<Megapascals>,
}

const WIDTH: f64 = 360.0;
/// Where the axis begins from above; the names stand below it.
const HEIGHT: f64 = 184.0;
/// Room for the numbers at the left, for the unit above, and around the rest.
const LEFT: f64 = 34.0;
const TOP: f64 = 26.0;
const MARGIN: f64 = 12.0;
/// Room for a letter of a name, in the larger type for a projector or set far apart, and below the name.
const LETTER: f64 = 8.0;
/// Names stand no closer than this; those between are left out.
const CLOSEST: f64 = 11.0;
/// The axis ends at a whole multiple of this, MPa, and has a line at each.
const GRID: f64 = 0.5;
/// The least end of the axis, MPa.
const LEAST_TOP: f64 = 1.0;
/// No wider than this from one reading to the next.
const WIDEST: f64 = 40.0;

/// The chart.
#[inline(never)]
pub fn pressure_trace(readings: &[Reading], language: Language) -> Html {
    let (mut highest, mut longest) = (LEAST_TOP, 0);
    for reading in readings {
        longest = longest.max(reading.name.chars().count());
        highest = highest.max(reading.measured.map_or(0.0, Megapascals::value)).max(reading.pressure.value());
    }
    let top = (highest / GRID).ceil() * GRID;
    let up = |pressure: f64| HEIGHT - MARGIN - (HEIGHT - MARGIN - TOP) * pressure / top;
    let now = readings.last().map_or(0.0, |reading| reading.pressure.value());
    let about = text::disc_lab_trace_about(
        language,
        u32::try_from(readings.len()).unwrap_or(u32::MAX),
        &two_decimals(top),
        &two_decimals(now),
    );
    let mut grid = group();
    for step in 0..=(top / GRID) as u32 {
        let pressure = f64::from(step) * GRID;
        let y = up(pressure);
        let number = tag("text")
            .class("pressure-trace__number")
            .numbers(&["x", "y"], &[LEFT - 6.0, y + 4.0], number)
            .put(decimal::fixed(pressure, 1));
        grid = grid.path("pressure-trace__grid", stroke("M", LEFT, y, "H360")).put(number);
    }
    let unit =
        tag("text").class("pressure-trace__name").fixed("x: 0; y: 14").words(text::DISC_LAB_TRACE_UNIT, language);
    let (mut line, mut signs, mut named) = (String::new(), group(), f64::NEG_INFINITY);
    for (place, reading) in readings.iter().enumerate() {
        let (x, y) = (across(place, readings.len()), up(reading.pressure.value()));
        line.push_str(&stroke(if place == 0 { "M" } else { "L" }, x, y, ""));
        let bar = |y| path("pressure-trace__measured", stroke("M", x - 8.0, y, "h16").into());
        let model = tag("circle").class("pressure-trace__model").numbers(&["cx", "cy", "r"], &[x, y, 4.5], number);
        let name = (x - named >= CLOSEST).then(|| {
            named = x;
            let turned = ["translate(", &number(x + 4.0), " ", &number(HEIGHT), ")rotate(-90)"].concat();
            tag("text")
                .class("pressure-trace__name pressure-trace__name--turned")
                .set("transform", turned)
                .put(reading.name)
        });
        signs = signs.put(reading.measured.map(|measured| bar(up(measured.value())))).put(model).put(name);
    }
    let drawing = tag("svg")
        .set("viewBox", ["0 0 360 ", &number(HEIGHT + MARGIN + LETTER * longest as f64)].concat())
        .fixed("role: img")
        .set("aria-label", about)
        .put(unit)
        .put(grid)
        .path("pressure-trace__line", line)
        .put(signs);
    let mut key = tag("ul").class("figure-key");
    for &(sign, words) in &KEY {
        key = key.put(key_entry(key_sign("", sign), words.in_language(language)));
    }
    tag("figure").class("pressure-trace").put(drawing).put(tag("figcaption").put(key)).into()
}

/// The key: what the model found and what was measured.
static KEY: [(&Sign, Message); 2] = [
    (&[("circle", "class: pressure-trace__model; cx: 15; cy: 8; r: 4.5")], text::DISC_LAB_TRACE_MODEL),
    (&[("path", "class: pressure-trace__measured; d: M7 8h16")], text::DISC_LAB_TRACE_MEASURED),
];

/// Where a reading stands: from the left with even steps, that shrink only when there is no more room.
fn across(place: usize, count: usize) -> f64 {
    let room = WIDTH - LEFT - 2.0 * MARGIN;
    let step = (room / count.saturating_sub(1).max(1) as f64).min(WIDEST);
    LEFT + MARGIN + place as f64 * step
}

/// A step of a path to a place, and how it goes on.
fn stroke(step: &str, x: f64, y: f64, on: &str) -> String {
    [step, &number(x), " ", &number(y), on].concat()
}

fn number(value: f64) -> String {
    decimal::short(value, 1)
}
