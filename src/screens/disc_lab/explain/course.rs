//! How discs and people recover: always out of a hundred, with who was studied, when, and what "better" meant.

use crate::{
    figures::chart::{self, Part},
    natural_history::{Recovery, Resorption, recovery, resorption},
    screens::{
        number::rounded,
        parts::{cite_line, cited, prose, subheading},
    },
    text::{self, Language},
};
use yew::prelude::*;

/// The axis of both charts: everybody, with a line at every quarter.
const EVERYBODY: f64 = 100.0;
const QUARTER: f64 = 25.0;

/// Both sections.
pub fn sections(language: Language) -> Html {
    let kinds: Html = resorption().iter().map(|kind| shrinking(kind, language)).collect();
    let reviews = resorption().iter().flat_map(|kind| kind.studies).map(|study| study.source);
    let studies: Html = recovery().iter().map(|row| recovered(row, language)).collect();
    html! {
        <>
            <section>
                { subheading(text::EXPLAIN_SHRINK_TITLE, language) }
                { prose(text::EXPLAIN_SHRINK, language) }
                <table class="chart">
                    <caption>{ text::EXPLAIN_SHRINK_CAPTION.in_language(language) }</caption>
                    <tbody>{ kinds }</tbody>
                </table>
                { prose(text::EXPLAIN_SHRINK_NOTE, language) }
                { cited(reviews, language) }
            </section>
            <section>
                { subheading(text::EXPLAIN_RECOVERY_TITLE, language) }
                { prose(text::EXPLAIN_RECOVERY, language) }
                <div class="crowd crowd--studies">{ studies }</div>
                { prose(text::EXPLAIN_RECOVERY_NOTE, language) }
            </section>
        </>
    }
}

/// One kind of escape, with a bar for each review; the part that had gone altogether is darker.
fn shrinking(kind: &Resorption, language: Language) -> Html {
    let bars: Html = kind
        .studies
        .iter()
        .map(|study| {
            let mut parts = vec![Part::Bar("bar bar--shrunk", study.percent)];
            parts.extend(study.gone.map(|gone| Part::Bar("bar bar--gone", gone)));
            html! {
                <div class="chart__line">
                    <span>
                        { text::explain_shrink_of(language, study.source.cite, &rounded(study.percent, 0)) }
                        if let Some(gone) = study.gone {
                            { "; " }{ text::explain_shrink_gone(language, &rounded(gone, 0)) }
                        }
                    </span>
                    { chart::row(EVERYBODY, QUARTER, &parts) }
                </div>
            }
        })
        .collect();
    html! {
        <tr>
            <th class="chart__name" scope="row">
                { kind.name.in_language(language) }
                <span class="chart__source">{ kind.what.in_language(language) }</span>
            </th>
            <td class="chart__cell">{ bars }</td>
        </tr>
    }
}

/// One study as a hundred people; those between the least and the most that was told are pale.
fn recovered(row: &Recovery, language: Language) -> Html {
    let (low, high) = row.of_hundred;
    let share = if low == high {
        text::explain_recovery_of(language, &low.to_string())
    } else {
        text::explain_recovery_range(language, &high.to_string(), &low.to_string())
    };
    let when = when(row.weeks, language);
    let better = row.better.in_language(language);
    html! {
        <figure class="crowd__finding">
            <figcaption>
                <strong>{ when.clone() }</strong>
                <span class="crowd__share">{ share.clone() }{ " " }{ better }</span>
                <span class="crowd__what">
                    { row.who.in_language(language) }{ ". " }
                    if let Some(people) = row.people {
                        { text::explain_recovery_people(language, &people.to_string()) }{ " " }
                    }
                    { text::app_source(language, &cite_line([row.source])) }
                </span>
            </figcaption>
            { chart::people([when.as_str(), ": ", &share, " ", better].concat(), 20, low, high) }
        </figure>
    }
}

const YEAR: u16 = 52;

fn when(weeks: u16, language: Language) -> String {
    match weeks {
        YEAR => text::EXPLAIN_RECOVERY_YEAR.in_language(language).to_owned(),
        longer if longer > YEAR => text::EXPLAIN_RECOVERY_YEARS.in_language(language).to_owned(),
        weeks => text::explain_recovery_weeks(language, &weeks.to_string()),
    }
}
