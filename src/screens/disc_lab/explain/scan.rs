//! What scans show in people without pain, by age: a hundred little people for each finding, a table of every cell, and
//! the study that weighs against it.

use crate::{
    controls::{ChoiceOption, choice},
    figures::chart::{self, Part},
    markup::{Markup, each, group, tag},
    natural_history::{AGES, Cell, Finding, Share, findings, odds},
    screens::{
        number::rounded,
        parts::{cited, minor_heading, paragraph, prose},
    },
    text::{self, Language, Message},
};
use yew::prelude::*;

/// The ages as the choice names them, in the order of [`AGES`].
const CHOICES: [&str; AGES.len()] = ["20", "30", "40", "50", "60", "70", "80"];
/// The age that is shown at first, as the choice names it.
pub const FIRST_AGE: &str = "40";

/// The section, with the people of an age.
pub fn section(chosen: &'static str, on_choose: &Callback<&'static str>, language: Language) -> Markup {
    let age = AGES.iter().zip(CHOICES).find(|(_, choice)| *choice == chosen).map_or(0, |(age, _)| *age);
    let options = CHOICES.iter().map(|age| ChoiceOption { id: age, label: age }).collect();
    let legend = text::EXPLAIN_SCAN_AGE.in_language(language);
    let people = findings().iter().filter_map(|finding| Some(figure(finding, finding.at(age)?, language)));
    group()
        .put(prose(text::EXPLAIN_SCAN, language))
        .put(choice("scan-age", "ages", legend, None, options, Some(chosen), on_choose))
        .put(tag("div").class("crowd").put(each(people)))
        .put(key(language))
        .put(prose(text::EXPLAIN_SCAN_NOTE, language))
        .put(cited(findings().iter().map(|finding| finding.source), language))
        .put(table(language))
        .put(but(language))
}

fn figure(finding: &Finding, share: Share, language: Language) -> Markup {
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
    let caption = tag("figcaption")
        .put(tag("strong").put(name))
        .put(tag("span").class("crowd__share").put(words))
        .put(tag("span").class("crowd__what").put(finding.what.in_language(language)));
    tag("figure").class("crowd__finding").put(caption).put(chart::people(label, 10, sure, possible))
}

/// What filled, pale and outlined people mean.
fn key(language: Language) -> Markup {
    let signs =
        [(1, 1, text::EXPLAIN_SCAN_KEY_READ), (0, 1, text::EXPLAIN_SCAN_KEY_BAND), (0, 0, text::EXPLAIN_SCAN_KEY_REST)];
    let line = |(sure, possible, words): (u8, u8, Message)| {
        tag("li").put(chart::person(sure, possible)).put(words.in_language(language))
    };
    tag("ul").class("chart-key").put(each(signs.into_iter().map(line)))
}

fn table(language: Language) -> Markup {
    let ages = CHOICES.iter().map(|age| tag("th").set("scope", "col").put(*age));
    let rows = findings().iter().map(|finding| {
        let cells = AGES.iter().map(|age| tag("td").put(cell(finding, *age, language)));
        tag("tr").put(tag("th").set("scope", "row").put(finding.name.in_language(language))).put(each(cells))
    });
    let caption = text::EXPLAIN_SCAN_TABLE_CAPTION.in_language(language);
    let finding = tag("th").set("scope", "col").put(text::EXPLAIN_SCAN_FINDING.in_language(language));
    let table = tag("table")
        .class("readings cells")
        .set("aria-label", caption)
        .put(tag("thead").put(tag("tr").put(finding).put(each(ages))))
        .put(tag("tbody").put(each(rows)));
    let scrolled = tag("div").class("scrolled").set("role", "region").set("aria-label", caption).set("tabindex", "0");
    tag("details")
        .class("wide")
        .put(tag("summary").put(text::EXPLAIN_SCAN_TABLE.in_language(language)))
        // Not in the table, where a narrow page would cut it off.
        .put(paragraph(caption, "small"))
        .put(scrolled.put(table))
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
fn but(language: Language) -> Markup {
    let rows = odds().iter().map(|odds| {
        let (low, high) = odds.range;
        let parts =
            [Part::Range("bar bar--range", low, high), Part::Mark("bar-one", 1.0), Part::Mark("bar-mark", odds.ratio)];
        let [ratio, low, high] = [odds.ratio, low, high].map(|number| rounded(number, 1));
        let name = tag("th").class("chart__name").set("scope", "row").put(odds.name.in_language(language));
        let cell = tag("td")
            .class("chart__cell")
            .put(text::explain_scan_ratio(language, &high, &low, &ratio))
            .put(chart::row(odds_end(), 10.0, &parts));
        tag("tr").put(name).put(cell)
    });
    let table = tag("table")
        .class("chart")
        .put(tag("caption").put(text::EXPLAIN_SCAN_BUT_CAPTION.in_language(language)))
        .put(tag("tbody").put(each(rows)));
    let details = tag("details")
        .class("wide")
        .put(tag("summary").put(text::EXPLAIN_SCAN_ODDS.in_language(language)))
        .put(prose(text::EXPLAIN_SCAN_ODDS_WORDS, language))
        .put(table);
    group()
        .put(minor_heading(text::EXPLAIN_SCAN_BUT_TITLE, language))
        .put(prose(text::EXPLAIN_SCAN_BUT, language))
        .put(details)
        .put(cited(odds().iter().map(|odds| odds.source), language))
}
