//! Keeps the address in the browser and the state in step.

use super::app_context::Store;
use crate::{
    app::{Action, Address, Screen},
    browser::location,
};
use yew::prelude::*;

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
        let bare = location::hash().is_empty() && address.screen == Screen::Start;
        if !bare && address.screen != Screen::Unknown {
            location::replace_hash(&address.to_string());
        }
    });
}
