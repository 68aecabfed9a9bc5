//! What scans show in people without pain, by age: a hundred little people for each finding, a table of every cell, and
//! the study that weighs against it.

use crate::{
    controls::{ChoiceOption, choice},
    figures::chart::{self, Part},
    natural_history::{AGES, Cell, Finding, Share, findings, odds},
    screens::{
        number::rounded,
        parts::{cited, minor_heading, prose, subheading},
    },
    text::{self, Language},
};
use yew::prelude::*;

/// The ages as the choice names them, in the order of [`AGES`].
const CHOICES: [&str; AGES.len()] = ["20", "30", "40", "50", "60", "70", "80"];
/// The age that is shown at first, as the choice names it.
pub const FIRST_AGE: &str = "40";

/// The section, with the people of an age.
pub fn section(chosen: &'static str, on_choose: &Callback<&'static str>, language: Language) -> Html {
    let age = AGES.iter().zip(CHOICES).find(|(_, choice)| *choice == chosen).map_or(0, |(age, _)| *age);
    let options = CHOICES.iter().map(|age| ChoiceOption { id: age, label: age }).collect();
    let legend = text::EXPLAIN_SCAN_AGE.in_language(language);
    let people: Html = findings().iter().filter_map(|finding| figure(finding, finding.at(age)?, language)).collect();
    html! {
        <section>
            { subheading(text::EXPLAIN_SCAN_TITLE, language) }
            { prose(text::EXPLAIN_SCAN, language) }
            { choice("scan-age", "ages", legend, None, options, Some(chosen), on_choose) }
            <div class="crowd">{ people }</div>
            { key(language) }
            { prose(text::EXPLAIN_SCAN_NOTE, language) }
            { cited(findings().iter().map(|finding| finding.source), language) }
            { table(language) }
            { but(language) }
        </section>
    }
}

fn figure(finding: &Finding, share: Share, language: Language) -> Option<Html> {
    let name = finding.name.in_language(language);
    let (sure, possible, words) = match share {
        Share::Read(cell) if cell.quoted => {
            (cell.percent, cell.percent, text::explain_scan_read_quoted(language, &cell.percent.to_string()))
        }
        Share::Read(cell) => (cell.percent, cell.percent, text::explain_scan_read(language, &cell.percent.to_string())),
        Share::Between(low, high) => {
            let words = text::explain_scan_between(language, &high.percent.to_string(), &low.percent.to_string());
            (low.percent, high.percent, words)
        }
        Share::NotRead(last) => {
            let words = text::explain_scan_not_read(language, &last.age.to_string(), &last.percent.to_string());
            (0, chart::PEOPLE, words)
        }
    };
    let mut label = String::from(name);
    label.push_str(": ");
    label.push_str(&words);
    Some(html! {
        <figure class="crowd__finding">
            <figcaption>
                <strong>{ name }</strong>
                <span class="crowd__share">{ words }</span>
                <span class="crowd__what">{ finding.what.in_language(language) }</span>
            </figcaption>
            { chart::people(label, 10, sure, possible) }
        </figure>
    })
}

/// What filled, pale and outlined people mean.
fn key(language: Language) -> Html {
    let sign = |sure: u8, possible: u8| chart::person(sure, possible);
    html! {
        <ul class="chart-key">
            <li>{ sign(1, 1) }{ text::EXPLAIN_SCAN_KEY_READ.in_language(language) }</li>
            <li>{ sign(0, 1) }{ text::EXPLAIN_SCAN_KEY_BAND.in_language(language) }</li>
            <li>{ sign(0, 0) }{ text::EXPLAIN_SCAN_KEY_REST.in_language(language) }</li>
        </ul>
    }
}

fn table(language: Language) -> Html {
    let ages: Html = CHOICES.iter().map(|age| html! { <th scope="col">{ *age }</th> }).collect();
    let rows: Html = findings()
        .iter()
        .map(|finding| {
            let cells: Html = AGES.iter().map(|age| html! { <td>{ cell(finding, *age, language) }</td> }).collect();
            html! { <tr><th scope="row">{ finding.name.in_language(language) }</th>{ cells }</tr> }
        })
        .collect();
    let caption = text::EXPLAIN_SCAN_TABLE_CAPTION.in_language(language);
    html! {
        <details class="wide">
            <summary>{ text::EXPLAIN_SCAN_TABLE.in_language(language) }</summary>
            <div class="scrolled" role="region" aria-label={caption} tabindex="0">
                <table class="readings cells">
                    <caption>{ caption }</caption>
                    <thead><tr><th scope="col">{ text::EXPLAIN_SCAN_FINDING.in_language(language) }</th>{ ages }</tr></thead>
                    <tbody>{ rows }</tbody>
                </table>
            </div>
        </details>
    }
}

fn cell(finding: &Finding, age: u8, language: Language) -> String {
    match finding.at(age) {
        Some(Share::Read(Cell { percent, quoted: true, .. })) => {
            text::explain_scan_quoted(language, &percent.to_string())
        }
        Some(Share::Read(Cell { percent, people: Some(people), .. })) => {
            text::explain_scan_people(language, &people.to_string(), &percent.to_string())
        }
        Some(Share::Read(cell)) => cell.percent.to_string(),
        _ => text::EXPLAIN_SCAN_EMPTY.in_language(language).to_owned(),
    }
}

/// The end of the axis of odds ratios: the highest end of a range, to the next ten.
fn odds_end() -> f64 {
    let highest = odds().iter().fold(1.0_f64, |most, odds| most.max(odds.range.1));
    (highest / 10.0).ceil() * 10.0
}

/// The counter-weight: findings are commoner where there is pain.
fn but(language: Language) -> Html {
    let rows: Html = odds()
        .iter()
        .map(|odds| {
            let (low, high) = odds.range;
            let parts = [
                Part::Range("bar bar--range", low, high),
                Part::Mark("bar-one", 1.0),
                Part::Mark("bar-mark", odds.ratio),
            ];
            let [ratio, low, high] = [odds.ratio, low, high].map(|number| rounded(number, 1));
            html! {
                <tr>
                    <th class="chart__name" scope="row">{ odds.name.in_language(language) }</th>
                    <td class="chart__cell">
                        { text::explain_scan_ratio(language, &high, &low, &ratio) }
                        { chart::row(odds_end(), 10.0, &parts) }
                    </td>
                </tr>
            }
        })
        .collect();
    html! {
        <>
            { minor_heading(text::EXPLAIN_SCAN_BUT_TITLE, language) }
            { prose(text::EXPLAIN_SCAN_BUT, language) }
            <table class="chart">
                <caption>{ text::EXPLAIN_SCAN_BUT_CAPTION.in_language(language) }</caption>
                <tbody>{ rows }</tbody>
            </table>
            { cited(odds().iter().map(|odds| odds.source), language) }
        </>
    }
}
