//! The part of the address from `#` on.

use gloo_events::EventListener;
use web_sys::{Window, window};

/// The present hash with its `#`, or nothing.
pub fn hash() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Puts a hash in place of the present one, without a step in the history.
///
/// Some frames refuse `replaceState` (an opaque origin); there the location itself is replaced, which is the same to a reader.
pub fn replace_hash(hash: &str) {
    let Some(window) = window() else { return };
    if self::hash() == hash || replace_state(&window, hash).is_some() {
        return;
    }
    let _ = window.location().replace(hash);
}

fn replace_state(window: &Window, hash: &str) -> Option<()> {
    let history = window.history().ok()?;
    history.replace_state_with_url(&history.state().ok()?, "", Some(hash)).ok()
}

/// Goes to another hash with a step in the history, as a link does.
pub fn open_hash(hash: &str) {
    if let Some(window) = window() {
        let _ = window.location().set_hash(hash);
    }
}

/// A listener that stops listening when dropped.
pub struct Listener(#[allow(dead_code, reason = "held for its drop")] EventListener);

/// Calls back whenever the hash has changed, by a link, by hand, or by back and forward.
pub fn on_hash_change(mut callback: impl FnMut() + 'static) -> Option<Listener> {
    Some(Listener(EventListener::new(window()?.as_ref(), "hashchange", move |_| callback())))
}
