//! What can be read where the program does not run: how to open the page, the signs that need help, and the main points in five
//! lines. Drawn ahead of time only, so that none of it weighs in the program.

use super::{
    emergency::{all_signs, dial, numbers},
    parts::{cited, details, list, paragraph, subheading},
    questions::recap,
};
use crate::{
    app::{Address, State},
    content::questionnaire::EMERGENCY_NUMBERS,
    figures::{donut, plate},
    markup::{Markup, each, group, tag},
    text::{self, Language},
};
use yew::prelude::*;

/// For the start screen, where scripts are off: why most of it is missing, and how to get it.
pub fn how_to_open(language: Language) -> Html {
    let words = ["page-without", "page-without-open"].map(|id| paragraph(text::around(id, language), ""));
    tag("noscript").put(tag("div").class("notice").put(each(words))).into()
}

/// For the end of the page, as it stands until the program takes over. The section has the name of the screen that it stands for, so
/// that links to the emergency signs lead there.
pub fn without_program(language: Language) -> Html {
    tag("section")
        .class("page")
        .set("id", "/emergency")
        .put(subheading(text::EMERGENCY_SCREEN_TITLE, language))
        .put(all_signs(all_numbers(language), language))
        .put(recap(language))
        .put(pictures(language))
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
