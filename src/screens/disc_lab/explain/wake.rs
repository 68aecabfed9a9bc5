//! How much pressure is too much for a root: published pressures as bars, the present contact as a line through all of them.

use crate::{
    app::Body,
    content::sources::Source,
    figures::chart::{self, Part},
    neurology::{Kilopascals, law, surgery, thresholds},
    screens::{
        number::{hundreds, rounded},
        parts::{cite_line, prose, subheading},
    },
    text::{self, Language, Message},
};
use yew::prelude::*;

/// mmHg between two fine lines of the axis.
const STEP: f64 = 50.0;

/// The section.
pub fn section(body: &Body, language: Language) -> Html {
    let now = body.contact().pressure.mmhg();
    let measured: Html = thresholds()
        .iter()
        .map(|threshold| {
            row(
                &[Part::Bar("bar bar--measured", threshold.mmhg)],
                threshold.mmhg,
                threshold.effect,
                threshold.source,
                now,
                language,
            )
        })
        .collect();
    let law = law();
    let ours: Html = [
        (&law.half_effect_kpa, text::EXPLAIN_WAKE_HALF),
        (&law.numbness_from_kpa, text::EXPLAIN_WAKE_NUMB),
        (&law.weakness_from_kpa, text::EXPLAIN_WAKE_WEAK),
    ]
    .into_iter()
    .map(|(from, effect)| {
        let mmhg = Kilopascals(from.value).mmhg();
        row(&[Part::Bar("bar bar--ours", mmhg)], mmhg, effect, from.source, now, language)
    })
    .collect();
    let present = if now > 0.0 {
        text::explain_wake_present(language, &rounded(now, 0))
    } else {
        text::EXPLAIN_WAKE_PRESENT_NONE.in_language(language).to_owned()
    };
    let inside = body.standing_readings().pressure;
    html! {
        <section>
            { subheading(text::EXPLAIN_WAKE_TITLE, language) }
            { prose(text::EXPLAIN_WAKE, language) }
            <p class="wake__now">{ present }</p>
            <table class="chart">
                <caption>{ text::EXPLAIN_WAKE_CAPTION.in_language(language) }</caption>
                { group(text::EXPLAIN_WAKE_MEASURED, html! { <>{ measured }{ at_surgery(now, language) }</> }, language) }
                { group(text::EXPLAIN_WAKE_OURS, ours, language) }
            </table>
            { prose(text::EXPLAIN_WAKE_NOTE, language) }
            <p>{ text::explain_wake_inside(language, &rounded(inside.value(), 2), &hundreds(Kilopascals::from(inside).mmhg())) }</p>
        </section>
    }
}

fn group(title: Message, rows: Html, language: Language) -> Html {
    html! {
        <tbody>
            <tr><th class="chart__group" colspan="2" scope="rowgroup">{ title.in_language(language) }</th></tr>
            { rows }
        </tbody>
    }
}

fn row(parts: &[Part], mmhg: f64, effect: Message, source: &Source, now: f64, language: Language) -> Html {
    let number = text::explain_wake_mmhg(language, &rounded(mmhg, 0));
    told(parts, number, effect, source, now, language)
}

/// The range measured at surgery, with its mean.
fn at_surgery(now: f64, language: Language) -> Html {
    let surgery = surgery();
    let (low, high) = surgery.range;
    let parts = [Part::Range("bar bar--range", low, high), Part::Mark("bar-mark", surgery.mean)];
    let [low, high, mean] = [low, high, surgery.mean].map(|mmhg| rounded(mmhg, 0));
    let number = text::explain_wake_range(language, &high, &low, &mean);
    told(&parts, number, text::EXPLAIN_WAKE_SURGERY, surgery.source, now, language)
}

fn told(parts: &[Part], number: String, effect: Message, source: &Source, now: f64, language: Language) -> Html {
    // The axis ends where a whole step holds the highest pressure ever measured.
    let end = (surgery().range.1 / STEP).ceil() * STEP;
    let mut parts = parts.to_vec();
    parts.push(Part::Mark("bar-now", now));
    html! {
        <tr>
            <th class="chart__name" scope="row">
                { effect.in_language(language) }
                <span class="chart__source">{ text::app_source(language, &cite_line([source])) }</span>
            </th>
            <td class="chart__cell">{ number }{ chart::row(end, STEP, &parts) }</td>
        </tr>
    }
}
