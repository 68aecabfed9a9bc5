//! A second window with words in it, where the browser allows one: the teacher's own, beside the projector.

use super::page;
use gloo_events::EventListener;
use std::cell::RefCell;
use web_sys::{Window, window};

thread_local! {
    static SECOND: RefCell<Option<Window>> = RefCell::default();
}

/// Opens it; `None` where that is refused.
pub fn open() -> Option<()> {
    let opened = window()?.open_with_url_and_target_and_features("", "notes", "popup,width=640,height=800").ok()??;
    SECOND.with_borrow_mut(|second| *second = Some(opened));
    Some(())
}

/// Hears keys in it, as [`page::on_any_key`] does; nothing where it is not open.
pub fn on_any_key(letters: bool, rest: &'static str, act: impl Fn(&str) -> bool + 'static) -> Option<EventListener> {
    SECOND.with_borrow(|second| Some(page::keys_of(second.as_ref()?, letters, false, rest, Box::new(act))))
}

/// Whether it is open.
pub fn is_open() -> bool {
    SECOND.with_borrow(|second| second.as_ref().is_some_and(|second| !second.closed().unwrap_or(true)))
}

/// Puts words into it, if it is open. It belongs to this page, so nothing is sent.
pub fn show(words: &str) -> Option<()> {
    let body = SECOND.with_borrow(|second| second.as_ref()?.document()?.body())?;
    body.set_text_content(Some(words));
    let style = body.style();
    style.set_property("white-space", "pre-wrap").ok()?;
    style.set_property("font", "1.4em/1.4 sans-serif").ok()
}

/// Closes it.
pub fn close() {
    if let Some(second) = SECOND.take() {
        let _ = second.close();
    }
}
