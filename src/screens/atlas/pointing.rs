//! Words that name a structure: pointing at one lights up the drawing, and pointing at the drawing marks the words.

use super::{AtlasProps, CARD_ID, address, latin};
use crate::{
    anatomy::{Structure, mention},
    browser::page,
    markup::{Markup, each, tag},
    text::{Language, Message},
};
use yew::prelude::*;

/// What is pointed at, and where to tell it.
pub struct Pointing<'a> {
    pub props: &'a AtlasProps,
    pub pointed: Option<Structure>,
    pub point: &'a Callback<Option<Structure>>,
    pub language: Language,
}

impl Pointing<'_> {
    /// A link without words to a structure, in this view if it is drawn here.
    fn link(&self, structure: Structure) -> Markup {
        let (props, point) = (self.props, self.point);
        let view = Some(props.view).filter(|view| structure.is_in(*view)).or(structure.views().next());
        tag("a")
            .class(if self.pointed == Some(structure) { "is-pointed" } else { "" })
            .set("href", address(view.unwrap_or(props.view), Some(structure), props))
            .set("aria-current", (props.structure == Some(structure)).then_some("true"))
            .on_mouse_enter(point.reform(move |_: MouseEvent| Some(structure)))
            .on_mouse_leave(point.reform(|_: MouseEvent| None))
            .on_focus(point.reform(move |_: FocusEvent| Some(structure)))
            .on_blur(point.reform(|_: FocusEvent| None))
    }

    /// A structure in a list, with its Latin name, and with its drawing where that is another one.
    pub fn entry(&self, structure: Structure) -> Markup {
        let here = structure.is_in(self.props.view);
        let view = structure.views().next().filter(|_| !here);
        let elsewhere = view.map(|view| tag("span").class("small").put(view.view().name.in_language(self.language)));
        let link = self.link(structure).put(structure.name().in_language(self.language)).put(" ").put(latin(structure));
        tag("li").put(link.put(" ").put(elsewhere))
    }

    /// A message as paragraphs in which the names of other structures of this view are links.
    pub fn prose(&self, words: Message) -> Markup {
        let others: Vec<Structure> =
            self.props.view.structures().filter(|other| Some(*other) != self.props.structure).collect();
        let names = mention::names(&others, self.language);
        // The link goes away with the card that it stands in; the next card gets the focus.
        let go = Callback::from(|_: MouseEvent| {
            let _ = page::focus(CARD_ID);
        });
        each(words.in_language(self.language).split('\n').map(|words| {
            let pieces = mention::pieces(words, &names).into_iter().map(|(words, named)| match named {
                Some(structure) => self.link(structure).on_click(go.clone()).put(words),
                None => each([words]),
            });
            tag("p").put(each(pieces))
        }))
    }
}
