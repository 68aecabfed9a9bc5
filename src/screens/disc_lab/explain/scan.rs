//! What scans show in people without pain, by age: a hundred little people for each finding, a table of every cell, and
//! the study that weighs against it.

use crate::{
    controls::{ChoiceOption, choice},
    figures::chart::{self, Part},
    markup::{Markup, group, tag},
    natural_history::{AGES, Cell, Finding, Share, findings, odds},
    screens::parts::{cited, minor_heading, paragraph, prose},
    text::{self, Argument::Rounded, Language},
};
use yew::prelude::*;

/// The ages as the choice names them, in the order of [`AGES`].
const CHOICES: [&str; AGES.len()] = ["20", "30", "40", "50", "60", "70", "80"];
/// The age that is shown at first, as the choice names it.
pub const FIRST_AGE: &str = "40";

/// The section, with the people of an age.
#[inline(never)]
pub fn section(chosen: &'static str, on_choose: &Callback<&'static str>, language: Language) -> Markup {
    let age = AGES.iter().zip(CHOICES).find(|(_, choice)| *choice == chosen).map_or(0, |(age, _)| *age);
    let mut options = Vec::new();
    for age in CHOICES {
        options.push(ChoiceOption { id: age, label: age });
    }
    let legend = text::EXPLAIN_SCAN_AGE.in_language(language);
    let (mut people, mut sources) = (tag("div").class("crowd"), Vec::new());
    for finding in findings() {
        if let Some(share) = finding.at(age) {
            people = people.put(figure(finding, share, language));
        }
        sources.push(finding.source);
    }
    group()
        .put(prose(text::EXPLAIN_SCAN, language))
        .put(choice("scan-age", "ages", legend, None, options, Some(chosen), on_choose))
        .put(people)
        .put(key(language))
        .put(prose(text::EXPLAIN_SCAN_NOTE, language))
        .put(cited(&sources, language))
        .put(table(language))
        .put(but(language))
}

#[inline(never)]
fn figure(finding: &Finding, share: Share, language: Language) -> Markup {
    let name = finding.name.in_language(language);
    let (sure, possible, words) = match share {
        Share::Read(cell) if cell.quoted => {
            (cell.percent, cell.percent, text::explain_scan_read_quoted(language, cell.percent))
        }
        Share::Read(cell) => (cell.percent, cell.percent, text::explain_scan_read(language, cell.percent)),
        Share::Between(low, high) => {
            let words = text::explain_scan_between(language, high.percent, low.percent);
            (low.percent, high.percent, words)
        }
        Share::NotRead(last) => {
            let words = text::explain_scan_not_read(language, last.age, last.percent);
            (0, chart::PEOPLE, words)
        }
    };
    let mut label = String::from(name);
    label.push_str(": ");
    label.push_str(&words);
    let caption = tag("figcaption")
        .put(tag("strong").put(name))
        .put(tag("span").class("crowd__share").put(words))
        .put(tag("span").class("crowd__what").words(finding.what, language));
    tag("figure").class("crowd__finding").put(caption).put(chart::people(label, 10, sure, possible))
}

/// What filled, pale and outlined people mean.
fn key(language: Language) -> Markup {
    let signs =
        [(1, 1, text::EXPLAIN_SCAN_KEY_READ), (0, 1, text::EXPLAIN_SCAN_KEY_BAND), (0, 0, text::EXPLAIN_SCAN_KEY_REST)];
    let mut key = tag("ul").class("chart-key");
    for (sure, possible, words) in signs {
        key = key.put(tag("li").put(chart::person(sure, possible)).words(words, language));
    }
    key
}

#[inline(never)]
fn table(language: Language) -> Markup {
    let mut ages = tag("tr").put(tag("th").set("scope", "col").words(text::EXPLAIN_SCAN_FINDING, language));
    for age in CHOICES {
        ages = ages.put(tag("th").set("scope", "col").put(age));
    }
    let mut rows = tag("tbody");
    for finding in findings() {
        let mut row = tag("tr").put(tag("th").set("scope", "row").words(finding.name, language));
        for age in AGES {
            row = row.put(tag("td").put(cell(finding, age, language)));
        }
        rows = rows.put(row);
    }
    let caption = text::EXPLAIN_SCAN_TABLE_CAPTION.in_language(language);
    let table = tag("table").class("readings cells").set("aria-label", caption).put(tag("thead").put(ages)).put(rows);
    let scrolled = tag("div").class("scrolled").set("role", "region").set("aria-label", caption).set("tabindex", "0");
    tag("details")
        .class("wide")
        .put(tag("summary").words(text::EXPLAIN_SCAN_TABLE, language))
        // Not in the table, where a narrow page would cut it off.
        .put(paragraph(caption, "small"))
        .put(scrolled.put(table))
}

fn cell(finding: &Finding, age: u8, language: Language) -> String {
    match finding.at(age) {
        Some(Share::Read(Cell { percent, quoted: true, .. })) => text::explain_scan_quoted(language, percent),
        Some(Share::Read(Cell { percent, people: Some(people), .. })) => {
            text::explain_scan_people(language, people, percent)
        }
        Some(Share::Read(cell)) => cell.percent.to_string(),
        _ => text::EXPLAIN_SCAN_EMPTY.owned(language),
    }
}

/// The end of the axis of odds ratios: the highest end of a range, to the next ten.
fn odds_end() -> f64 {
    let mut highest = 1.0_f64;
    for odds in odds() {
        highest = highest.max(odds.range.1);
    }
    (highest / 10.0).ceil() * 10.0
}

/// The counter-weight: findings are commoner where there is pain.
#[inline(never)]
fn but(language: Language) -> Markup {
    let (mut rows, mut sources) = (tag("tbody"), Vec::new());
    for odds in odds() {
        sources.push(odds.source);
        let (low, high) = odds.range;
        let parts =
            [Part::Range("bar bar--range", low, high), Part::Mark("bar-one", 1.0), Part::Mark("bar-mark", odds.ratio)];
        let ratio = text::explain_scan_ratio(language, Rounded(high, 1), Rounded(low, 1), Rounded(odds.ratio, 1));
        let name = tag("th").class("chart__name").set("scope", "row").words(odds.name, language);
        let cell = tag("td").class("chart__cell").put(ratio).put(chart::row(odds_end(), 10.0, &parts));
        rows = rows.put(tag("tr").put(name).put(cell));
    }
    let table =
        tag("table").class("chart").put(tag("caption").words(text::EXPLAIN_SCAN_BUT_CAPTION, language)).put(rows);
    let details = tag("details")
        .class("wide")
        .put(tag("summary").words(text::EXPLAIN_SCAN_ODDS, language))
        .put(prose(text::EXPLAIN_SCAN_ODDS_WORDS, language))
        .put(table);
    group()
        .put(minor_heading(text::EXPLAIN_SCAN_BUT_TITLE, language))
        .put(prose(text::EXPLAIN_SCAN_BUT, language))
        .put(details)
        .put(cited(&sources, language))
}
