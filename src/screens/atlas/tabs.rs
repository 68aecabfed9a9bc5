//! The ways from one drawing of the atlas to the others, and to the question where it hurts.

use super::{AtlasProps, address};
use crate::{
    anatomy::{self, territory},
    hooks::OPEN_ID,
    markup::{Markup, tag},
    text::{self, Language, Message},
};

/// The drawings, with the settings of the one that is open; without one the question is.
pub fn tabs(open: Option<&AtlasProps>, language: Language) -> Markup {
    let tab = |href: String, is_open: bool, words: Message| {
        let link = tag("a").set("href", href).set("aria-current", is_open.then_some("true"));
        tag("li").set("id", is_open.then_some(OPEN_ID)).put(link.words(words, language))
    };
    let mut tabs = tag("ul").class("tabs");
    for view in anatomy::views() {
        let href = open.map_or_else(|| anatomy::route(view.which, None), |props| address(view.which, None, props));
        tabs = tabs.put(tab(href, open.is_some_and(|props| props.view == view.which), view.name));
    }
    let ask = tab(territory::ROUTE.to_owned(), open.is_none(), territory::QUESTION);
    tag("nav").label(text::ATLAS_VIEWS, language).put(tabs.put(ask))
}
