//! Frames as long as something moves. While nothing does, none is asked for.

use crate::{
    browser::page,
    markup::{Hooks, kept},
};
use std::rc::Rc;
use yew::Callback;

/// Reports the next frame with its time, ms, as long as one is wanted; `frame` is the number of the one that was drawn last. A hidden
/// page has no frames.
pub fn use_frames(hooks: &mut Hooks, frame: Option<u32>, on_frame: Callback<f64>) {
    let what = frame.map(|frame| frame.to_string()).unwrap_or_default();
    let ask = move || {
        frame?;
        let wanted = Rc::new(());
        let still_wanted = Rc::downgrade(&wanted);
        page::in_next_frame(move |now| {
            if still_wanted.upgrade().is_some() {
                on_frame.emit(now);
            }
        });
        kept(wanted)
    };
    hooks.on_change(what.into(), Box::new(ask));
}
