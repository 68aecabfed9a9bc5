//! What can be read where the program does not run: how to open the page, the signs that need help, and the main points in five
//! lines. Drawn ahead of time only, so that none of it weighs in the program.

use super::{
    emergency::{all_signs, dial, numbers},
    parts::{cited, details, list, paragraph, subheading},
};
use crate::{
    app::{Address, State},
    content::{
        questionnaire::EMERGENCY_NUMBERS,
        sources::{self, Source},
    },
    figures::{donut, plate},
    markup::{Markup, each, group, tag},
    text::{self, Language},
};
use yew::prelude::*;

/// Who found what the five lines say.
static SOURCES: [Source; 9] = [
    sources::TEXTBOOK_ANATOMY,
    sources::KUSLICH_1991,
    sources::OLMARKER_1993,
    sources::BRINJIKJI_2015,
    sources::CHIU_2015,
    sources::RESORPTION_2023,
    sources::SCOPIC_2020,
    sources::PEUL_2007,
    sources::KOES_2007,
];

/// For the start screen, where scripts are off: why most of it is missing, and how to get it, in every language, as none can be chosen.
pub fn how_to_open() -> Html {
    let mut ways = tag("noscript");
    for language in Language::ALL {
        let words = ["page-without", "page-without-open"].map(|id| paragraph(text::around(id, language), ""));
        let way = tag("div").class("notice").set("lang", language.code()).set("dir", language.direction());
        ways = ways.put(way.put(each(words)));
    }
    ways.into()
}

/// For the end of the page, as it stands until the program takes over. The section has the name of the screen that it stands for, so
/// that links to the emergency signs lead there.
#[inline(never)]
pub fn without_program(language: Language) -> Html {
    let lines = [
        text::EXPLAIN_FEELING_TITLE.in_language(language),
        text::EXPLAIN_SWITCHES_TITLE.in_language(language),
        text::EXPLAIN_SCAN_TITLE.in_language(language),
        text::around("page-recap-shrink", language),
        text::EXPLAIN_RECOVERY_TITLE.in_language(language),
    ];
    tag("section")
        .class("page")
        .set("id", "/emergency")
        .put(subheading(text::EMERGENCY_SCREEN_TITLE, language))
        .put(all_signs(all_numbers(language), language))
        .put(tag("h2").put(text::around("page-recap", language)))
        .put(list(lines.map(Html::from)))
        .put(pictures(language))
        .put(cited(&SOURCES, language))
        .into()
}

/// The nerve and the donut, as the doors of the start screen have them, each with what it shows.
fn pictures(language: Language) -> Markup {
    let body = State::opened_at(Address::default()).body;
    let donut = body.map(|body| donut::picture(&body.section(), &body.standing_section()));
    let mut pictures = tag("div").class("pictures");
    for (picture, words) in [(plate::sign(), "page-picture-nerve"), (donut.unwrap_or_default(), "page-picture-donut")] {
        let picture = tag("div").class("door__picture").set("aria-hidden", "true").put(picture);
        let words = tag("figcaption").put(text::around(words, language));
        pictures = pictures.put(tag("figure").put(picture).put(words));
    }
    pictures
}

/// Every country with its number in a list, as nothing can be chosen here.
fn all_numbers(language: Language) -> Markup {
    let countries = EMERGENCY_NUMBERS.countries.iter().map(|country| {
        let call = tag("a").set("href", dial(country.number)).put(country.number);
        group().words(country.name, language).put(": ").put(call)
    });
    let others = details(text::EMERGENCY_OTHER_NUMBERS, language)
        .put(list(countries))
        .put(cited(&[EMERGENCY_NUMBERS.source], language));
    group().put(numbers(EMERGENCY_NUMBERS.first, language)).put(others)
}
