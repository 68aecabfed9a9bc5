//! The ways from one drawing of the atlas to the others, and to the question where it hurts.

use super::{AtlasProps, address};
use crate::{
    anatomy::{self, territory},
    markup::{Markup, each, tag},
    text::{self, Language},
};

/// The drawings, with the settings of the one that is open; without one the question is.
pub fn tabs(open: Option<&AtlasProps>, language: Language) -> Markup {
    let tab = |href: String, is_open: bool, words: &'static str| {
        let link = tag("a").set("href", href).set("aria-current", is_open.then_some("true"));
        tag("li").put(link.put(words))
    };
    let views = anatomy::views().iter().map(|view| {
        let href = open.map_or_else(|| anatomy::route(view.which, None), |props| address(view.which, None, props));
        tab(href, open.is_some_and(|props| props.view == view.which), view.name.in_language(language))
    });
    let ask = tab(territory::ROUTE.to_owned(), open.is_none(), territory::QUESTION.in_language(language));
    let tabs = tag("ul").class("tabs").put(each(views)).put(ask);
    tag("nav").set("aria-label", text::ATLAS_VIEWS.in_language(language)).put(tabs)
}
