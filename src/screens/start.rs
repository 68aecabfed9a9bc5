//! The start screen: three doors, one line on privacy, one on what this is not, and the emergency signs. Drawn ahead of time too.

use super::{
    care,
    parts::{cite_line, heading, link, link_line, paragraph, paragraphs, prose, subheading},
};
use crate::{
    app::Body,
    content::sources::{self, Source},
    figures::{donut, plate},
    markup::{Markup, group, tag},
    text::{self, Language, Message},
};
use yew::prelude::*;

/// The one chain, with the screen where each link of it can be seen.
const CHAIN: [(Message, Option<&str>); 7] = [
    (text::START_CHAIN_POSTURE, Some("#/anatomy/spine-side")),
    (text::START_CHAIN_LOAD, Some("#/disc")),
    (text::START_CHAIN_DISC, Some("#/disc")),
    (text::START_CHAIN_CONTACT, Some("#/disc")),
    (text::START_CHAIN_INFLAMED, None),
    (text::START_CHAIN_SIGNAL, None),
    (text::START_CHAIN_FELT, Some("#/anatomy/nerve-back")),
];

/// Who found how people get better.
static COURSE_SOURCES: [Source; 3] = [sources::SCOPIC_2020, sources::PEUL_2007, sources::KOES_2007];

/// Where a door leads, what stands on it and under it.
const DOORS: [(&str, Message, Message); 3] = [
    ("#/anatomy/nerve-back", text::START_DOOR_ANATOMY, text::START_DOOR_ANATOMY_TEXT),
    ("#/disc", text::START_DOOR_DISC, text::START_DOOR_DISC_TEXT),
    ("#/check", text::START_DOOR_CHECK, text::START_DOOR_CHECK_TEXT),
];

/// The start screen; without a body its doors have no pictures, but the room for them. `above` them stands what some readers must know first.
#[inline(never)]
pub fn start(body: Option<&Body>, above: Html, language: Language) -> Html {
    let pictures = body.map(pictures).unwrap_or_default();
    let mut chain = tag("ul");
    for (words, place) in CHAIN {
        let line = tag("li");
        chain = chain.put(match place {
            Some(href) => line.put(link(href, words, language)),
            None => line.words(words, language),
        });
    }
    let emergency = tag("p").class("notice notice--alarm").words(text::START_EMERGENCY, language).put(" ").put(link(
        "#/emergency",
        text::START_EMERGENCY_LINK,
        language,
    ));
    let mut doors = tag("ul").class("doors");
    for (door, picture) in DOORS.into_iter().zip(pictures) {
        doors = doors.put(open_door(door, picture, language));
    }
    let title = tag("h2").class("visually-hidden").words(text::START_DOORS, language);
    group()
        .put(heading(text::START_TITLE, language))
        .put(paragraphs(text::START_LEAD, language, "lead"))
        .put(emergency)
        .put(link_line("#/tonight", text::TONIGHT_LINK, language))
        .put(above)
        .put(title)
        .put(doors)
        .put(link_line("#/care", text::CARE_LINK, language))
        .put(prose(text::START_GOOD_NEWS, language))
        .put(paragraph(text::start_good_news_source(language, &cite_line(&COURSE_SOURCES)), "small"))
        .put(subheading(text::START_CHAIN_TITLE, language))
        .put(prose(text::START_CHAIN_TEXT, language))
        .put(tag("div").class("chain").put(chain))
        .put(prose(text::START_PRIVACY, language))
        .put(prose(text::START_NOT_A_DIAGNOSIS, language))
        .put(link_line("#/embed", text::EMBED_LINK, language))
        .into()
}

/// The pictures of the doors and of the exercises, each with the name of its panel: for the build, which makes files of them.
pub fn panel_pictures() -> Vec<(&'static str, Html)> {
    let pictures = Body::standing().as_ref().map(pictures).unwrap_or_default();
    ["anatomy", "disc", "check"].into_iter().zip(pictures).chain(care::picture().map(|one| ("care", one))).collect()
}

fn pictures(body: &Body) -> [Html; 3] {
    [plate::sign(), donut::picture(&body.section(), &body.standing_section()), answers_picture()]
}

fn open_door((href, title, words): (&'static str, Message, Message), picture: Html, language: Language) -> Markup {
    let door = tag("a")
        .class("door")
        .set("href", href)
        .put(tag("span").class("door__picture").set("aria-hidden", "true").put(picture))
        .put(tag("span").class("door__title").words(title, language))
        .put(tag("span").words(words, language));
    tag("li").put(door)
}

/// A sheet of answers: three questions, each with yes, no and not sure.
#[inline(never)]
fn answers_picture() -> Html {
    const PATHS: [(&str, &str); 4] = [
        ("answers-picture__sheet", "M38 8h124v144H38Z"),
        ("answers-picture__lines", "M52 28h92M52 72h78M52 116h86"),
        (
            "answers-picture__rings",
            "M52 48a6 6 0 1 0 12 0a6 6 0 1 0-12 0M84 48a6 6 0 1 0 12 0a6 6 0 1 0-12 0M116 48a6 6 0 1 0 12 0a6 6 0 1 0-12 0M52 92a6 6 0 1 0 12 0a6 6 0 1 0-12 0M84 92a6 6 0 1 0 12 0a6 6 0 1 0-12 0M116 92a6 6 0 1 0 12 0a6 6 0 1 0-12 0M52 132a6 6 0 1 0 12 0a6 6 0 1 0-12 0M84 132a6 6 0 1 0 12 0a6 6 0 1 0-12 0M116 132a6 6 0 1 0 12 0a6 6 0 1 0-12 0",
        ),
        (
            "answers-picture__dots",
            "M55 48a3 3 0 1 0 6 0a3 3 0 1 0-6 0M119 92a3 3 0 1 0 6 0a3 3 0 1 0-6 0M87 132a3 3 0 1 0 6 0a3 3 0 1 0-6 0",
        ),
    ];
    let mut picture = tag("svg").class("answers-picture").set("viewBox", "0 0 200 160");
    for (class, d) in PATHS {
        picture = picture.put(tag("path").class(class).set("d", d));
    }
    picture.into()
}
