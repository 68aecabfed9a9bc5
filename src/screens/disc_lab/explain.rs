//! Under the lab: what the disc alone does not tell. Each part is a section of its own, and its title says the point.

mod course;
mod differences;
mod disputes;
mod feeling;
mod funny_bone;
mod pressures;
mod scan;
pub(in crate::screens) mod switches;
mod wake;

use crate::{
    app::Body,
    biomechanics::comparison,
    browser::page,
    content::sources::{self, Source},
    hooks::AppContext,
    markup::{Hooks, Markup, Widget, group, tag, widget},
    screens::parts::{cited, details, minor_heading, prose},
    text::{self, Language, Message},
};
use yew::prelude::*;

/// The parts, in reading order: the id of the title, the title, and its short form for the list at the top of the page.
const PARTS: [(&str, Message, Message); 11] = [
    ("switches", text::EXPLAIN_SWITCHES_TITLE, text::EXPLAIN_SWITCHES_SHORT),
    ("wake", text::EXPLAIN_WAKE_TITLE, text::EXPLAIN_WAKE_SHORT),
    ("feeling", text::EXPLAIN_FEELING_TITLE, text::EXPLAIN_FEELING_SHORT),
    ("funny", text::EXPLAIN_FUNNY_TITLE, text::EXPLAIN_FUNNY_SHORT),
    ("pressures", text::EXPLAIN_PRESSURES_TITLE, text::EXPLAIN_PRESSURES_SHORT),
    ("scan", text::EXPLAIN_SCAN_TITLE, text::EXPLAIN_SCAN_SHORT),
    ("shrink", text::EXPLAIN_SHRINK_TITLE, text::EXPLAIN_SHRINK_SHORT),
    ("recovery", text::EXPLAIN_RECOVERY_TITLE, text::EXPLAIN_RECOVERY_SHORT),
    ("disputes", text::EXPLAIN_DISPUTES_TITLE, text::EXPLAIN_DISPUTES_SHORT),
    ("differences", text::EXPLAIN_DIFFERENCES_TITLE, text::EXPLAIN_DIFFERENCES_SHORT),
    ("lessons", text::DISC_LAB_LEARN_TITLE, text::DISC_LAB_LEARN_TITLE),
];

/// Places in the lab itself that the list at the top names too.
const PLACES: [(&str, Message); 2] =
    [(super::moving::HEADING, text::DISC_LAB_MOVE), ("readings", text::DISC_LAB_READINGS)];

/// The list of what is on the page.
pub fn contents(language: Language) -> Markup {
    let mut links = tag("ul");
    for (id, words) in PLACES {
        links = links.put(tag("li").put(place_link(id, words, language)));
    }
    for (id, _, short) in &PARTS {
        links = links.put(tag("li").put(place_link(id, *short, language)));
    }
    let list = details(text::EXPLAIN_CONTENTS, language).put(links);
    tag("nav").class("contents").label(text::EXPLAIN_CONTENTS, language).put(list)
}

/// A link to a place on the page, which it opens where it is folded. The hash holds the screen, so the link goes there
/// itself and leaves the address alone.
pub fn place_link(id: &'static str, words: Message, language: Language) -> Markup {
    let go = move |event: MouseEvent| {
        event.prevent_default();
        let _ = page::unfold(id);
    };
    tag("a").set("href", ["#", id].concat()).on_click(go).words(words, language)
}

/// All parts, in reading order. What follows the body is written anew with it; the rest is a widget of its own, so
/// that dragging does not touch it.
pub fn sections(body: &Body, app: &AppContext) -> Html {
    let language = app.language;
    let own = [switches::section(body, app), wake::section(body, language), feeling::section(body, language)];
    tag("div").class("explain").put(folded(0, own.into(), language)).put(widget(Background { app: app.clone() })).into()
}

/// Parts that can be folded, with their titles; the first of all is open.
fn folded(first: usize, contents: Vec<Markup>, language: Language) -> Markup {
    let mut parts = group();
    for (index, content) in contents.into_iter().enumerate() {
        let Some((id, title, _)) = PARTS.get(first + index) else { continue };
        let summary = tag("summary").set("id", *id).put(tag("h2").words(*title, language));
        parts = parts.put(tag("details").class("panel").flag("open", first + index == 0).put(summary).put(content));
    }
    parts
}

/// What does not depend on the disc in the lab.
#[derive(PartialEq)]
struct Background {
    app: AppContext,
}

impl Widget for Background {
    const NAME: &'static str = "background";

    fn draw(&self, hooks: &mut Hooks) -> Html {
        background(self.app.language, hooks)
    }
}

fn background(language: Language, hooks: &mut Hooks) -> Html {
    let age = hooks.value(|| scan::FIRST_AGE);
    let on_age = {
        let age = age.clone();
        Callback::from(move |chosen| age.set(chosen))
    };
    let opened = hooks.value(bool::default);
    let on_open = {
        let opened = opened.clone();
        Callback::from(move |_: Event| opened.set(true))
    };
    // A dozen states are solved, so only for those who ask, and once.
    let compared = hooks.made(opened.get(), |opened| opened.then(comparison::compared));
    let traits_wanted = hooks.value(bool::default);
    let on_traits = {
        let wanted = traits_wanted.clone();
        Callback::from(move |_: Event| wanted.set(true))
    };
    let traits = hooks.made(traits_wanted.get(), |wanted| wanted.then(|| comparison::disc_traits().ok()).flatten());
    let tapped = hooks.value(funny_bone::Tapped::default);
    let on_tap = {
        let tapped = tapped.clone();
        Callback::from(move |next| tapped.set(next))
    };
    let [discs, people] = course::sections(language);
    let contents = vec![
        funny_bone::section(tapped.get(), &on_tap, language),
        pressures::section(compared.as_ref().as_deref(), on_open, language),
        scan::section(age.get(), &on_age, language),
        discs,
        people,
        disputes::section(language),
        differences::section(traits.as_ref().as_ref(), &on_traits, language),
        lessons(language),
    ];
    let model = details(text::DISC_LAB_MODEL_TITLE, language).put(tag("p").words(text::DISC_LAB_MODEL, language));
    group().put(folded(PARTS.len() - contents.len(), contents, language)).put(model).into()
}

/// What to look for, each with its sources.
static LESSONS: [(Message, Message, &[Source]); 4] = [
    (text::DISC_LAB_LEARN_PRESSURE_TITLE, text::DISC_LAB_LEARN_PRESSURE, &[sources::WILKE_1999]),
    (text::DISC_LAB_LEARN_SHIFT_TITLE, text::DISC_LAB_LEARN_SHIFT, &[sources::DENEUVILLE_2025, sources::NAZARI_2012]),
    (text::DISC_LAB_LEARN_BULGE_TITLE, text::DISC_LAB_LEARN_BULGE, &[sources::FREDERICSON_2001]),
    (text::DISC_LAB_LEARN_PAIN_TITLE, text::DISC_LAB_LEARN_PAIN, &[sources::BRINJIKJI_2015, sources::KUSLICH_1991]),
];

fn lessons(language: Language) -> Markup {
    let mut lessons = tag("div").class("columns");
    for (title, words, sources) in &LESSONS {
        lessons = lessons.put(
            tag("section")
                .put(minor_heading(*title, language))
                .put(prose(*words, language))
                .put(cited(sources, language)),
        );
    }
    lessons
}

/// A link that puts the lab into a state and goes to the words under its picture, with the picture in sight. The topic is for those who hear the link without what
/// stands around it.
fn lab_link(address: &'static str, words: Message, topic: Message, language: Language) -> Html {
    let onclick = |_: MouseEvent| page::show_when_drawn(super::CAPTION, super::PLACE);
    let topic = tag("span").class("visually-hidden").put(": ").words(topic, language);
    tag("a").class("button").set("href", address).on_click(onclick).words(words, language).put(topic).into()
}
