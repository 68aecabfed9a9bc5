//! The pressure in the core along what the reader did: a chart, and the same as a list.

use crate::{
    app::Mark,
    figures::pressure_trace::{Reading, pressure_trace},
    markup::{Markup, tag},
    screens::parts::{details, stance_name},
    text::{self, Argument::Rounded, Language},
};
use yew::prelude::*;

/// Chart and list.
#[inline(never)]
pub fn trace(marks: &[Mark], language: Language) -> Html {
    let (mut readings, mut lines) = (Vec::new(), tag("ul"));
    for mark in marks {
        let name = if mark.hours > 0 {
            text::DISC_LAB_TRACE_HOUR.in_language(language)
        } else {
            stance_name(mark.stance, language)
        };
        readings.push(Reading { name, pressure: mark.pressure, measured: mark.measured });
        lines = lines.put(line(mark, language));
    }
    let told = details(text::DISC_LAB_TRACE_LIST, language).put(lines);
    tag("section")
        .class("trace")
        .put(tag("h3").words(text::DISC_LAB_TRACE, language))
        .put(pressure_trace(&readings, language))
        .put(told)
        .into()
}

fn line(mark: &Mark, language: Language) -> Markup {
    let name = stance_name(mark.stance, language);
    let pressure = Rounded(mark.pressure.value(), 2);
    let words = if mark.hours > 0 {
        text::disc_lab_trace_line_hour(language, pressure, name)
    } else {
        text::disc_lab_trace_line(language, pressure, name)
    };
    let measured =
        mark.measured.map(|pressure| text::disc_lab_trace_line_measured(language, Rounded(pressure.value(), 2)));
    tag("li").put(words).put(" ").put(measured)
}
