//! The pressures measured in a person beside those that the model finds, posture by posture.

use super::disputes;
use crate::{
    biomechanics::comparison::Compared,
    content::sources,
    figures::chart::{self, Part},
    screens::{
        number::rounded,
        parts::{cited, prose, subheading},
    },
    text::{self, Language},
};
use yew::prelude::*;

/// MPa between two fine lines of the axis.
const STEP: f64 = 0.5;

/// The section; the model is asked when it is opened for the first time.
pub fn section(rows: Option<&[Compared]>, on_open: Callback<Event>, language: Language) -> Html {
    html! {
        <section>
            { subheading(text::EXPLAIN_PRESSURES_TITLE, language) }
            { prose(text::EXPLAIN_PRESSURES, language) }
            <details class="wide" ontoggle={on_open}>
                <summary>{ text::EXPLAIN_PRESSURES_OPEN.in_language(language) }</summary>
                if let Some(rows) = rows {
                    { table(rows, language) }
                }
            </details>
            { prose(text::EXPLAIN_PRESSURES_CIRCLE, language) }
            { cited([&sources::WILKE_1999], language) }
            { disputes::sitting(language) }
        </section>
    }
}

fn table(rows: &[Compared], language: Language) -> Html {
    let highest = rows.iter().fold(STEP, |most, row| {
        most.max(row.computed.value()).max(row.posture.measured.map_or(0.0, |measured| measured.value()))
    });
    let end = (highest / STEP).ceil() * STEP;
    html! {
        <table class="chart">
            <caption>{ text::EXPLAIN_PRESSURES_CAPTION.in_language(language) }</caption>
            <tbody>{ rows.iter().map(|row| self::row(row, end, language)).collect::<Html>() }</tbody>
        </table>
    }
}

fn row(row: &Compared, end: f64, language: Language) -> Html {
    let computed = row.computed.value();
    let bar = |class, value| chart::row(end, STEP, &[Part::Bar(class, value)]);
    html! {
        <tr>
            <th class="chart__name" scope="row">{ row.posture.name.in_language(language) }</th>
            <td class="chart__cell">
                <div class="chart__line">
                    if let Some(measured) = row.posture.measured {
                        <span>{ text::explain_pressures_measured(language, &rounded(measured.value(), 2)) }</span>
                        { bar("bar bar--measured", measured.value()) }
                    } else {
                        <span class="chart__none">{ text::EXPLAIN_PRESSURES_NONE.in_language(language) }</span>
                    }
                </div>
                <div class="chart__line">
                    <span>
                        { text::explain_pressures_computed(language, &rounded(computed, 2)) }
                        if let Some(error) = row.error() {
                            { " " }{ difference(error, language) }
                        }
                    </span>
                    { bar("bar bar--computed", computed) }
                </div>
            </td>
        </tr>
    }
}

/// How far the model is off, in whole hundredths of the measured value.
fn difference(error: f64, language: Language) -> String {
    let percent = rounded(error.abs() * 100.0, 0);
    match error {
        _ if percent == "0" => text::EXPLAIN_PRESSURES_SAME.in_language(language).to_owned(),
        low if low < 0.0 => text::explain_pressures_lower(language, &percent),
        _ => text::explain_pressures_higher(language, &percent),
    }
}
