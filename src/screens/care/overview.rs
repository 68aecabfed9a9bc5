//! The overview: the four everyday postures, the exercises in their groups, and what else there is to read.

use super::{Language, Markup, Message, SHELVES, figure, heading, link_line, minor_heading, subheading, tag, text};
use crate::{
    app::CareLook,
    care::{self, Item, Part},
    markup::group,
    screens::parts::paragraphs,
};

/// Everything that there is.
pub fn overview(language: Language) -> Markup {
    let mut pairs = tag("ul").class("stills");
    for pair in care::pairs() {
        pairs = pairs.put(still(&pair.words, &[pair.of[0].words.id, pair.of[1].words.id], language));
    }
    let mut page = tag("article")
        .class("care")
        .put(heading(text::CARE_TITLE, language))
        .put(paragraphs(text::CARE_LEAD, language, "lead"))
        .put(subheading(text::CARE_EVERY_DAY, language))
        .put(pairs)
        .put(subheading(text::CARE_EXERCISES, language))
        .put(link_line("#/care/session", text::CARE_SESSION, language));
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
    for shelf in &SHELVES {
        page = page.put(shelf_link(shelf.id, shelf.title, shelf.lead, language));
    }
    page
}

fn shelf_link(id: &str, title: Message, lead: Message, language: Language) -> Markup {
    let link = tag("a").set("href", ["#/care/", id].concat()).words(title, language);
    tag("p").put(link).put(tag("br")).words(lead, language)
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
