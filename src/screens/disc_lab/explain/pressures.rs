//! The pressures measured in a person beside those that the model finds, posture by posture.

use super::disputes;
use crate::{
    biomechanics::comparison::Compared,
    content::sources,
    figures::chart::{self, Part},
    markup::{Markup, group, tag},
    screens::{
        number::rounded,
        parts::{cited, prose},
    },
    text::{self, Argument::Rounded, Language},
};
use yew::prelude::*;

/// MPa between two fine lines of the axis.
const STEP: f64 = 0.5;

/// The section; the model is asked when it is opened for the first time.
#[inline(never)]
pub fn section(rows: Option<&[Compared]>, on_open: Callback<Event>, language: Language) -> Markup {
    let all = tag("details")
        .class("wide")
        .on_toggle(on_open)
        .put(tag("summary").words(text::EXPLAIN_PRESSURES_OPEN, language))
        .put(rows.map(|rows| table(rows, language)));
    group()
        .put(prose(text::EXPLAIN_PRESSURES, language))
        .put(all)
        .put(prose(text::EXPLAIN_PRESSURES_CIRCLE, language))
        .put(cited(&[sources::WILKE_1999], language))
        .put(disputes::sitting(language))
}

fn table(rows: &[Compared], language: Language) -> Markup {
    let mut highest = STEP;
    for row in rows {
        highest = highest.max(row.computed.value()).max(row.posture.measured.map_or(0.0, |measured| measured.value()));
    }
    let end = (highest / STEP).ceil() * STEP;
    let mut lines = tag("tbody");
    for row in rows {
        lines = lines.put(self::row(row, end, language));
    }
    tag("table").class("chart").put(tag("caption").words(text::EXPLAIN_PRESSURES_CAPTION, language)).put(lines)
}

#[inline(never)]
fn row(row: &Compared, end: f64, language: Language) -> Markup {
    let computed = row.computed.value();
    let bar = |class, value| chart::row(end, STEP, &[Part::Bar(class, value)]);
    let measured = tag("div").class("chart__line");
    let measured = match row.posture.measured {
        Some(pressure) => measured
            .put(tag("span").put(text::explain_pressures_measured(language, Rounded(pressure.value(), 2))))
            .put(bar("bar bar--measured", pressure.value())),
        None => measured.put(tag("span").class("chart__none").words(text::EXPLAIN_PRESSURES_NONE, language)),
    };
    let words = tag("span")
        .put(text::explain_pressures_computed(language, Rounded(computed, 2)))
        .put(row.error().map(|error| group().put(" ").put(difference(error, language))));
    let computed = tag("div").class("chart__line").put(words).put(bar("bar bar--computed", computed));
    tag("tr")
        .put(tag("th").class("chart__name").set("scope", "row").words(row.posture.name, language))
        .put(tag("td").class("chart__cell").put(measured).put(computed))
}

/// How far the model is off, in whole hundredths of the measured value.
fn difference(error: f64, language: Language) -> String {
    let percent = rounded(error.abs() * 100.0, 0);
    match error {
        _ if percent == "0" => text::EXPLAIN_PRESSURES_SAME.owned(language),
        low if low < 0.0 => text::explain_pressures_lower(language, &percent),
        _ => text::explain_pressures_higher(language, &percent),
    }
}
