//! Words that name a structure: pointing at one lights up the drawing, and pointing at the drawing marks the words.

use super::{AtlasProps, CARD_ID, address, latin};
use crate::{
    anatomy::{Structure, ViewId},
    browser::page,
    figures::pointed::STRUCTURE,
    library,
    markup::{Markup, group, tag},
    screens::parts::explaining,
    text::{Language, Message, mention::Names},
};
use yew::prelude::*;

/// Where the words stand.
pub struct Pointing<'a> {
    pub props: &'a AtlasProps,
    pub language: Language,
}

impl Pointing<'_> {
    /// A link without words to a structure, in this view if it is drawn here.
    fn link(&self, structure: Structure) -> Markup {
        let props = self.props;
        let view = Some(props.view).filter(|view| structure.is_in(*view)).or(structure.views().next());
        tag("a")
            .set("href", address(view.unwrap_or(props.view), Some(structure), props))
            .set("aria-current", (props.structure == Some(structure)).then_some("true"))
            .set(STRUCTURE, structure.id())
    }

    /// A structure in a list, with its Latin name, and with its drawing where that is another one.
    pub fn entry(&self, structure: Structure) -> Markup {
        let here = structure.is_in(self.props.view);
        let view = structure.views().next().filter(|_| !here);
        let name = [structure.name().in_language(self.language), " "].concat();
        let link = self.link(structure).put(name).put(latin(structure));
        let name = |view: ViewId| tag("span").class("small").words(view.view().name, self.language);
        tag("li").put(link.put(view.map(|view| group().put(" ").put(name(view)))))
    }

    /// A message as paragraphs in which the names of other structures of this view are links, and technical words explain
    /// themselves.
    pub fn prose(&self, words: Message) -> Markup {
        let mut others: Vec<Structure> = self.props.view.structures().collect();
        others.retain(|other| Some(*other) != self.props.structure);
        let mut names = Names::default();
        for (number, other) in others.iter().enumerate() {
            names.add(other.name().in_language(self.language), number as u16);
        }
        library::add_terms(&mut names, self.language);
        // The link goes away with the card that it stands in; the next card gets the focus.
        let go = Callback::from(|_: MouseEvent| {
            let _ = page::focus(CARD_ID);
        });
        let link = |number: u16| Some(self.link(*others.get(usize::from(number))?).on_click(go.clone()));
        let (mut prose, mut explained) = (group(), Vec::new());
        for words in words.in_language(self.language).split('\n') {
            prose = prose.put(explaining(tag("p"), words, &names, &mut explained, &link));
        }
        prose
    }
}
