//! Keeps the document's title, language and theme in step with the state, and moves focus when the screen changes.

use crate::{
    app::{Screen, Theme},
    browser::page,
    text::Language,
};
use yew::prelude::*;

/// The id of the main heading of every screen.
pub const HEADING_ID: &str = "heading";

/// Applies what belongs to the document. Focus goes to the heading after a change of screen, never on load: a frame in a
/// blog must not take it.
#[hook]
pub fn use_document(title: AttrValue, language: Language, theme: Theme, screen: Screen) {
    use_effect_with(title, |title| page::set_title(title));
    use_effect_with(language, |language| page::set_root_attribute("lang", language.code()));
    use_effect_with(theme, |theme| page::set_root_attribute("data-theme", theme.code()));
    let shown = use_mut_ref(|| None::<&'static str>);
    use_effect_with(screen.place(), move |place| {
        let before = shown.borrow_mut().replace(place);
        if before.is_some_and(|before| before != *place) {
            page::scroll_to_top();
            let _ = page::focus(HEADING_ID);
        }
    });
}
