//! The funny bone: where a nerve is hit and where the brain feels it are two places. Then the same for two roots.

use crate::{
    anatomy::nervous_path::Story,
    content::sources::{self, Source},
    figures::nervous_path::NervousPathProps,
    markup::{Markup, group, tag, widget},
    screens::parts::{cited, prose},
    text::{self, Language, Message},
};
use yew::prelude::*;

/// Which nerve is hit, and how often it was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tapped {
    story: Story,
    hits: u32,
}

/// The words of a story: the button, what happens, and where that is from.
fn words(story: Story) -> (Message, Message, Source) {
    match story {
        Story::FunnyBone => (text::EXPLAIN_FUNNY_TAP_ELBOW, text::EXPLAIN_FUNNY_ELBOW, sources::TEXTBOOK_ANATOMY),
        Story::RootL5 => (text::EXPLAIN_FUNNY_TAP_L5, text::EXPLAIN_FUNNY_L5, sources::HARRISON),
        Story::RootS1 => (text::EXPLAIN_FUNNY_TAP_S1, text::EXPLAIN_FUNNY_S1, sources::HARRISON),
    }
}

/// The part.
#[inline(never)]
pub fn section(tapped: Tapped, on_tap: &Callback<Tapped>, language: Language) -> Markup {
    let Tapped { story, hits } = tapped;
    let again = on_tap.reform(move |()| Tapped { story, hits: hits + 1 });
    let mut buttons = tag("div").class("buttons");
    for next in Story::ALL {
        buttons = buttons.put(button(next, tapped, on_tap, language));
    }
    let told = if hits == 0 { text::EXPLAIN_FUNNY_NOTHING } else { words(story).1 };
    let path = NervousPathProps { id: "funny-bone".into(), story, hits, on_hit: Some(again), language };
    let told = tag("div")
        .class("felt__words")
        .put(buttons)
        .put(tag("p").class("speaking").set("role", "status").words(told, language))
        .put(cited(&[words(story).2], language));
    group()
        .put(prose(text::EXPLAIN_FUNNY, language))
        .put(tag("div").class("felt felt--one").put(widget(path)).put(told))
        .put(prose(text::EXPLAIN_FUNNY_SO, language))
}

/// Hits a nerve; hitting the same one again runs its signal again.
fn button(next: Story, tapped: Tapped, on_tap: &Callback<Tapped>, language: Language) -> Markup {
    let hits = if next == tapped.story { tapped.hits + 1 } else { 1 };
    let shown = tapped.hits > 0 && next == tapped.story;
    tag("button")
        .class("button")
        .set("type", "button")
        .set("aria-pressed", if shown { "true" } else { "false" })
        .on_click(on_tap.reform(move |_: MouseEvent| Tapped { story: next, hits }))
        .words(words(next).0, language)
}
