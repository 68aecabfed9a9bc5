//! Keeps the address in the browser and the state in step.

use super::{app_context::Store, use_lesson::LINK};
use crate::{
    app::{Action, Address, IS_CUT, Screen, State},
    browser::{focus, location, page},
    markup::{Hooks, kept},
};
use gloo_timers::callback::Timeout;
use std::cell::Cell;
use yew::prelude::*;

/// How long the state must rest before its address is written, ms: browsers refuse to be told a hundred addresses in a drag.
const REST_MS: u32 = 300;

/// Reports the address whenever it changes, and writes the state's own address without a step in the history.
#[inline(never)]
pub fn use_address(hooks: &mut Hooks, store: &Store) {
    let dispatch = store.dispatch.clone();
    let place = store.state.screen.place();
    // The screen also changes without an address: when all of the program is there.
    let shown = hooks.keep(Cell::<&str>::default);
    shown.set(place);
    let listen = move || {
        kept(location::on_hash_change(move || {
            let hash = location::hash();
            // A fragment without a slash is a place in the page, not a screen.
            if hash.is_empty() || hash.starts_with("#/") {
                let address = if !IS_CUT || page::is_whole() { Address::parse(&hash) } else { Address::early(&hash) };
                let place = address.screen.place();
                // Where a browser finds the focus in what goes, it lays out what comes and what goes together, once more.
                if shown.get() != place {
                    focus::leave();
                }
                dispatch.dispatch(Action::AddressOpened(address));
            }
        }))
    };
    hooks.on_change(AttrValue::Static(""), Box::new(listen));
    let screen = store.state.screen;
    let written = AttrValue::from(if store.state.is_whole() { written(&store.state) } else { String::new() });
    let wanted = written.clone();
    let write = move || {
        // The bare file stays bare.
        let found = location::hash();
        // A link that holds all of a lesson stays whole.
        if wanted.is_empty()
            || found.starts_with(LINK) && LINK.starts_with(wanted.as_str())
            || found.is_empty() && screen == Screen::Start
        {
            return None;
        }
        kept(Timeout::new(REST_MS, move || {
            // A link that was followed meanwhile counts more.
            if location::hash() == found {
                location::replace_hash(&wanted);
            }
        }))
    };
    hooks.on_change(written, Box::new(write));
}

/// The address to write. One that names nothing stays to be read.
#[inline(never)]
fn written(state: &State) -> String {
    let address = state.address();
    if address.screen == Screen::Unknown { String::new() } else { address.to_string() }
}
