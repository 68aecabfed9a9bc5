//! Keeps the document's title, language and theme in step with the state, and moves focus when the screen changes.

use crate::{app::Theme, browser::page, markup::Hooks, text::Language};
use std::cell::Cell;
use yew::AttrValue;

/// The id of the main heading of every screen.
pub const HEADING_ID: &str = "heading";

/// The id of what is open in a row of tabs that may be longer than the page is wide.
pub const OPEN_ID: &str = "open";

/// Applies what belongs to the document. Focus goes to the heading after a change of screen, never on load nor when the
/// page around a frame asked for it: a frame in a blog must not take it. What is open comes into sight in its row.
/// `place` tells one screen from another; it is empty for a screen that is still being unpacked, which has changed once it is there.
pub fn use_document(hooks: &mut Hooks, title: AttrValue, language: Language, theme: Theme, place: &'static str) {
    use_root_attribute(hooks, "lang", language.code());
    use_root_attribute(hooks, "dir", language.direction());
    use_root_attribute(hooks, "data-theme", theme.code());
    let shown = hooks.keep(Cell::<bool>::default);
    let now = title.clone();
    let name = move || {
        page::set_title(&now);
        page::scroll_along(OPEN_ID);
        None
    };
    hooks.on_change(title, Box::new(name));
    let arrive = move || {
        if place.is_empty() {
            return None;
        }
        if shown.replace(true) {
            page::scroll_to_top();
            if page::may_move_focus() {
                page::focus_and_keep(HEADING_ID);
            }
        } else if place == "emergency" {
            // Before the program starts the signs have this address further down, and there the browser went.
            page::scroll_to_top();
        }
        None
    };
    hooks.on_change(AttrValue::Static(place), Box::new(arrive));
}

fn use_root_attribute(hooks: &mut Hooks, name: &'static str, value: &'static str) {
    let set = move || {
        page::set_root_attribute(name, value);
        None
    };
    hooks.on_change(AttrValue::Static(value), Box::new(set));
}
