//! Hears when all of the program is there, which the single file unpacks behind the start.

use super::app_context::Store;
use crate::{
    app::{Action, Frame},
    browser::{location, page},
    markup::{Hooks, kept},
};
use yew::AttrValue;

/// Reports once all of the program is there.
pub fn use_whole(hooks: &mut Hooks, store: &Store) {
    let dispatch = store.dispatch.clone();
    let is_whole = store.state.is_whole();
    let listen = move || {
        if is_whole {
            return None;
        }
        // It may have come before anybody listened.
        if page::is_whole() {
            dispatch.dispatch(unpacked());
            return None;
        }
        kept(page::on_whole(move || dispatch.dispatch(unpacked())))
    };
    hooks.on_change(AttrValue::Static(if is_whole { "whole" } else { "" }), Box::new(listen));
}

/// What was not understood before is read now.
#[inline(never)]
fn unpacked() -> Action {
    let frame = Frame::read(&location::query(), &mut |_| {});
    Action::Unpacked(Box::new((frame, frame.first(&location::hash()))))
}
