//! Keeps the document's title, language and theme in step with the state, and moves focus when the screen changes.

use super::use_change::use_change;
use crate::{
    app::{Screen, Theme},
    browser::page,
    text::Language,
};
use yew::prelude::*;

/// The id of the main heading of every screen.
pub const HEADING_ID: &str = "heading";

/// The id of what is open in a row of tabs that may be longer than the page is wide.
pub const OPEN_ID: &str = "open";

/// Applies what belongs to the document. Focus goes to the heading after a change of screen, never on load nor when the
/// page around a frame asked for it: a frame in a blog must not take it. What is open comes into sight in its row. A screen that is
/// still being unpacked has changed once it is there.
#[hook]
pub fn use_document(title: AttrValue, language: Language, theme: Theme, screen: Screen, is_there: bool) {
    let now = title.clone();
    let name = move || {
        page::set_title(&now);
        page::scroll_along(OPEN_ID);
        None
    };
    use_change(title, Box::new(name));
    use_root_attribute("lang", language.code());
    use_root_attribute("data-theme", theme.code());
    let shown = use_mut_ref(bool::default);
    let arrive = move || {
        if !is_there {
            return None;
        }
        if shown.replace(true) {
            page::scroll_to_top();
            if page::may_move_focus() {
                page::focus_and_keep(HEADING_ID);
            }
        } else if screen == Screen::Emergency {
            // Before the program starts the signs have this address further down, and there the browser went.
            page::scroll_to_top();
        }
        None
    };
    use_change(AttrValue::Static(if is_there { screen.place() } else { "" }), Box::new(arrive));
}

#[hook]
fn use_root_attribute(name: &'static str, value: &'static str) {
    let set = move || {
        page::set_root_attribute(name, value);
        None
    };
    use_change(AttrValue::Static(value), Box::new(set));
}
