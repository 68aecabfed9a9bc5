//! Keeps the address in the browser and the state in step.

use super::app_context::Store;
use crate::{
    app::{Action, Address, Screen},
    browser::location,
};
use gloo_timers::callback::Timeout;
use yew::prelude::*;

/// How long the state must rest before its address is written, ms: browsers refuse to be told a hundred addresses in a drag.
const REST_MS: u32 = 100;

/// Reports the address whenever it changes, and writes the state's own address without a step in the history.
#[hook]
pub fn use_address(store: &UseReducerHandle<Store>) {
    let dispatch = store.dispatcher();
    use_effect_with((), move |()| {
        let listener = location::on_hash_change(move || {
            let hash = location::hash();
            // A fragment without a slash is a place in the page, not a screen.
            if hash.is_empty() || hash.starts_with("#/") {
                dispatch.dispatch(Action::AddressOpened(Address::parse(&hash)));
            }
        });
        move || drop(listener)
    });
    use_effect_with(store.0.address(), |address| {
        // The bare file stays bare, and an address that names nothing stays to be read.
        let found = location::hash();
        let bare = found.is_empty() && address.screen == Screen::Start;
        let timer = (!bare && address.screen != Screen::Unknown).then(|| {
            let address = address.to_string();
            Timeout::new(REST_MS, move || {
                // A link that was followed meanwhile counts more.
                if location::hash() == found {
                    location::replace_hash(&address);
                }
            })
        });
        move || drop(timer)
    });
}
