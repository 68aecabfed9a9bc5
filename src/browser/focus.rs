//! The focus must be somewhere: where what has it goes with what is drawn, it moves to the heading of the screen, or to what covers it.

use super::page;
use std::cell::{Cell, RefCell};
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

/// Who draws something else may move the focus by itself, in the next frames.
const FRAMES: u32 = 3;

thread_local! {
    static HAD: RefCell<Option<Had>> = const { RefCell::new(None) };
    static IS_DRAWING: Cell<bool> = const { Cell::new(false) };
}

/// What had the focus before the page is drawn.
struct Had {
    element: Element,
    /// Whether it was taken from it already.
    has_left: bool,
}

impl Had {
    /// Whether it cannot have the focus any more.
    fn is_gone(&self) -> bool {
        self.has_left
            || !self.element.is_connected()
            || self.element.matches(":disabled").unwrap_or_default()
            || self.element.closest("[inert], [hidden]").is_ok_and(|covered| covered.is_some())
    }
}

/// Takes the focus from whatever has it, as another screen is drawn.
pub fn leave() {
    note(true);
    page::leave_focus();
}

/// Remembers what has the focus until all that is drawn now is there, and looks after it then. Called before each part of it is drawn;
/// the first call counts. `places` are the ids of what the focus may move to: the first that can have it.
pub fn before_drawing(places: &'static [&'static str]) {
    if IS_DRAWING.replace(true) {
        return;
    }
    if HAD.with_borrow(Option::is_none) {
        note(false);
    }
    // Its turn is right behind whatever draws.
    spawn_local(async move {
        IS_DRAWING.set(false);
        if HAD.take().is_some_and(|had| had.is_gone()) {
            page::focus_if_still_lost(places, FRAMES);
        }
    });
}

fn note(has_left: bool) {
    HAD.set(page::focused().map(|element| Had { element, has_left }));
}
