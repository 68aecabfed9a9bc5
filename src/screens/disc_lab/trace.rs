//! The pressure in the core along what the reader did: a chart, and the same as a list.

use crate::{
    app::Mark,
    figures::pressure_trace::{Reading, pressure_trace},
    markup::{group, tag},
    screens::{
        number::rounded,
        parts::{list, stance_name},
    },
    text::{self, Language},
};
use yew::prelude::*;

/// Chart and list.
pub fn trace(marks: &[Mark], language: Language) -> Html {
    let readings: Vec<Reading> = marks
        .iter()
        .map(|mark| Reading {
            name: if mark.hours > 0 {
                text::DISC_LAB_TRACE_HOUR.in_language(language)
            } else {
                stance_name(mark.stance, language)
            },
            pressure: mark.pressure,
            measured: mark.measured,
        })
        .collect();
    let told = tag("details")
        .put(tag("summary").put(text::DISC_LAB_TRACE_LIST.in_language(language)))
        .put(list(marks.iter().map(|mark| line(mark, language))));
    tag("section")
        .class("trace")
        .put(tag("h3").put(text::DISC_LAB_TRACE.in_language(language)))
        .put(pressure_trace(&readings, language))
        .put(told)
        .into()
}

fn line(mark: &Mark, language: Language) -> Html {
    let name = stance_name(mark.stance, language);
    let pressure = rounded(mark.pressure.value(), 2);
    let words = if mark.hours > 0 {
        text::disc_lab_trace_line_hour(language, &pressure, name)
    } else {
        text::disc_lab_trace_line(language, &pressure, name)
    };
    let measured =
        mark.measured.map(|pressure| text::disc_lab_trace_line_measured(language, &rounded(pressure.value(), 2)));
    group().put(words).put(" ").put(measured).into()
}
