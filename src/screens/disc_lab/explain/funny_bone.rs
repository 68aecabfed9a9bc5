//! The funny bone: where a nerve is hit and where the brain feels it are two places. Then the same for two roots.

use crate::{
    anatomy::nervous_path::Story,
    content::sources::{self, Source},
    figures::nervous_path::NervousPath,
    screens::parts::{cited, prose, subheading},
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
fn words(story: Story) -> (Message, Message, &'static Source) {
    match story {
        Story::FunnyBone => (text::EXPLAIN_FUNNY_TAP_ELBOW, text::EXPLAIN_FUNNY_ELBOW, &sources::TEXTBOOK_ANATOMY),
        Story::RootL5 => (text::EXPLAIN_FUNNY_TAP_L5, text::EXPLAIN_FUNNY_L5, &sources::HARRISON),
        Story::RootS1 => (text::EXPLAIN_FUNNY_TAP_S1, text::EXPLAIN_FUNNY_S1, &sources::HARRISON),
    }
}

/// The section.
pub fn section(tapped: Tapped, on_tap: &Callback<Tapped>, language: Language) -> Html {
    let Tapped { story, hits } = tapped;
    let again = on_tap.reform(move |()| Tapped { story, hits: hits + 1 });
    let buttons: Html = Story::ALL.into_iter().map(|next| button(next, tapped, on_tap, language)).collect();
    let told = if hits == 0 { text::EXPLAIN_FUNNY_NOTHING } else { words(story).1 };
    html! {
        <section>
            { subheading(text::EXPLAIN_FUNNY_TITLE, language) }
            { prose(text::EXPLAIN_FUNNY, language) }
            <div class="felt felt--one">
                <NervousPath id="funny-bone" {story} {hits} on_hit={again} {language} />
                <div class="felt__words">
                    <div class="buttons">{ buttons }</div>
                    <p class="speaking" role="status">{ told.in_language(language) }</p>
                    { cited([words(story).2], language) }
                </div>
            </div>
            { prose(text::EXPLAIN_FUNNY_SO, language) }
        </section>
    }
}

/// Hits a nerve; hitting the same one again runs its signal again.
fn button(next: Story, tapped: Tapped, on_tap: &Callback<Tapped>, language: Language) -> Html {
    let hits = if next == tapped.story { tapped.hits + 1 } else { 1 };
    let onclick = on_tap.reform(move |_: MouseEvent| Tapped { story: next, hits });
    let shown = tapped.hits > 0 && next == tapped.story;
    html! {
        <button class="button" type="button" aria-pressed={if shown { "true" } else { "false" }} {onclick}>
            { words(next).0.in_language(language) }
        </button>
    }
}
