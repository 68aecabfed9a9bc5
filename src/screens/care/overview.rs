//! The overview: the four everyday postures, the exercises in their groups, and what else there is to read.

use super::{
    Language, Markup, SHELVES, figure, heading, link_line, minor_heading, subheading, tag, text, title,
    told::{section, words_of},
};
use crate::{
    app::CareLook,
    care::{self, Item, Part},
    markup::group,
    screens::parts::{details, paragraphs},
};

/// What is read before anything is done.
const FIRST: [&str; 4] = ["first", "pain-rule", "good-sign", "things"];

/// Everything that there is.
pub fn overview(language: Language) -> Markup {
    let mut pairs = tag("ul").class("stills stills--pairs");
    for pair in care::pairs() {
        pairs = pairs.put(still(&pair.words, &[pair.of[0].words.id, pair.of[1].words.id], language));
    }
    let mut page = tag("article").class("care").put(heading(title(""), language)).put(section("intro", language));
    for id in FIRST {
        page = page.put(details(title(id), language).put(section(id, language)));
    }
    page = page
        .put(subheading(text::CARE_EVERY_DAY, language))
        .put(pairs)
        .put(subheading(text::CARE_EXERCISES, language))
        .put(link_line("#/care/session", title("session"), language));
    for own in care::groups() {
        let mut stills = tag("ul").class("stills");
        let mut is_there = false;
        for exercise in care::exercises() {
            let is_own = exercise.words.group().is_some_and(|group| group.id == own.id);
            // one of a pair stands with its pair
            if is_own && exercise.words.part(Part::Suits).is_some() {
                is_there = true;
                stills = stills.put(still(&exercise.words, &[exercise.words.id], language));
            }
        }
        let lead = own.part(Part::Text).map(|words| paragraphs(words, language, ""));
        page = page.put(is_there.then(|| group().put(minor_heading(own.name(), language)).put(lead).put(stills)));
    }
    page = page.put(subheading(text::CARE_MORE, language));
    for (id, _) in &SHELVES {
        let link = tag("a").set("href", ["#/care/", id].concat()).words(title(id), language);
        page = page.put(minor(link)).put(words_of(id, Part::Text).map(|words| paragraphs(words, language, "")));
    }
    page
}

/// A heading of the third level.
fn minor(link: Markup) -> Markup {
    tag("h3").put(link)
}

/// A link with figures that stand in their last key pose.
fn still(words: &Item, ids: &[&str], language: Language) -> Markup {
    let mut pictures = tag("span").class("still__picture").set("aria-hidden", "true");
    for id in ids {
        pictures = pictures.put(figure::still(id, CareLook::default(), language));
    }
    let link = tag("a")
        .class("still")
        .set("href", ["#/care/", words.id].concat())
        .put(pictures)
        .put(tag("span").words(words.name(), language));
    tag("li").put(link)
}
