//! Pressures one after the other, with what was measured in a person beside those for which somebody did.
//!
//! Drawing units are those of a picture 360 wide.

use crate::{
    figures::paper::two_decimals,
    quantity::{Megapascals, decimal},
    text::{self, Language},
};
use yew::prelude::*;

/// One pressure of the trace.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    /// What the model found.
    pub pressure: Megapascals,
    /// What was measured in a person in the same posture.
    pub measured: Option<Megapascals>,
}

const WIDTH: f64 = 360.0;
const HEIGHT: f64 = 170.0;
/// Room for the numbers at the left, and around the rest.
const LEFT: f64 = 34.0;
const MARGIN: f64 = 12.0;
/// The axis ends at a whole multiple of this, MPa, and has a line at each.
const GRID: f64 = 0.5;
/// The least end of the axis, MPa.
const LEAST_TOP: f64 = 1.0;
/// No wider than this from one reading to the next.
const WIDEST: f64 = 40.0;

/// The chart.
pub fn pressure_trace(readings: &[Reading], language: Language) -> Html {
    let all = readings.iter().flat_map(|reading| [Some(reading.pressure), reading.measured]).flatten();
    let top = (all.map(Megapascals::value).fold(LEAST_TOP, f64::max) / GRID).ceil() * GRID;
    let across = |place: usize| LEFT + MARGIN + (WIDTH - LEFT - 2.0 * MARGIN) * place_share(place, readings.len());
    let up = |pressure: f64| HEIGHT - MARGIN - (HEIGHT - 2.0 * MARGIN) * pressure / top;
    let now = readings.last().map_or(0.0, |reading| reading.pressure.value());
    let about = text::disc_lab_trace_about(
        language,
        u32::try_from(readings.len()).unwrap_or(u32::MAX),
        &two_decimals(top),
        &two_decimals(now),
    );
    let line: String = readings
        .iter()
        .enumerate()
        .map(|(place, reading)| {
            let letter = if place == 0 { "M" } else { "L" };
            format!("{letter}{} {}", number(across(place)), number(up(reading.pressure.value())))
        })
        .collect();
    html! {
        <figure class="pressure-trace">
            <svg viewBox="0 0 360 170" role="img" aria-label={about}>
                { for (0..=(top / GRID) as u32).map(|step| grid_line(f64::from(step) * GRID, up(f64::from(step) * GRID))) }
                <path class="pressure-trace__line" d={line} />
                { for readings.iter().enumerate().map(|(place, reading)| signs(*reading, across(place), up)) }
            </svg>
            <figcaption>
                <ul class="figure-key">
                    <li>{ key_sign("pressure-trace__model") }{ text::DISC_LAB_TRACE_MODEL.in_language(language) }</li>
                    <li>{ key_sign("pressure-trace__measured") }{ text::DISC_LAB_TRACE_MEASURED.in_language(language) }</li>
                </ul>
            </figcaption>
        </figure>
    }
}

/// Where a reading stands: from the left with even steps, that shrink only when there is no more room.
fn place_share(place: usize, count: usize) -> f64 {
    let room = WIDTH - LEFT - 2.0 * MARGIN;
    let step = (room / count.saturating_sub(1).max(1) as f64).min(WIDEST);
    place as f64 * step / room
}

fn grid_line(pressure: f64, y: f64) -> Html {
    html! {
        <>
            <path class="pressure-trace__grid" d={format!("M{} {}H{}", number(LEFT), number(y), number(WIDTH))} />
            <text class="pressure-trace__number" x={number(LEFT - 6.0)} y={number(y + 4.0)}>
                { decimal::fixed(pressure, 1) }
            </text>
        </>
    }
}

fn signs(reading: Reading, x: f64, up: impl Fn(f64) -> f64) -> Html {
    let bar = |y: f64| format!("M{} {}h16", number(x - 8.0), number(y));
    html! {
        <>
            if let Some(measured) = reading.measured {
                <path class="pressure-trace__measured" d={bar(up(measured.value()))} />
            }
            <circle class="pressure-trace__model" cx={number(x)} cy={number(up(reading.pressure.value()))} r="4.5" />
        </>
    }
}

fn key_sign(class: &'static str) -> Html {
    let sign = if class == "pressure-trace__model" {
        html! { <circle {class} cx="15" cy="8" r="4.5" /> }
    } else {
        html! { <path {class} d="M7 8h16" /> }
    };
    html! { <svg class="figure-key__sign" viewBox="0 0 30 16" aria-hidden="true">{ sign }</svg> }
}

fn number(value: f64) -> String {
    decimal::short(value, 1)
}
