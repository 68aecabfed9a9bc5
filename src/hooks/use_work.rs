//! Long work in small pieces, so that the page stays alive in between. Without work there is no timer.

use crate::markup::{Hooks, kept};
use gloo_timers::callback::Timeout;
use yew::Callback;

/// Pause between two pieces, ms: a frame, in which the page draws and listens.
const PAUSE_MS: u32 = 16;

/// Asks for the next piece of work as long as there is one; `piece` is the number of the piece that was done last.
pub fn use_work(hooks: &mut Hooks, piece: Option<u32>, on_next: Callback<()>) {
    let what = piece.map(|piece| piece.to_string()).unwrap_or_default();
    let act = move || piece.and_then(|_| kept(Timeout::new(PAUSE_MS, move || on_next.emit(()))));
    hooks.on_change(what.into(), Box::new(act));
}
