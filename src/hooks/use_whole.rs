//! Whether all of the program is there, or the single file still unpacks it.

use crate::{
    browser::page,
    markup::{Hooks, kept},
};
use yew::AttrValue;

/// Whether all of the program is there: what was found at the start, until it is.
pub fn use_whole(hooks: &mut Hooks, at_start: bool) -> bool {
    let whole = hooks.value(|| at_start);
    let set = whole.clone();
    let listen = move || {
        // It may have come before anybody listened.
        set.set(page::is_whole());
        kept(page::on_whole(move || set.set(true)))
    };
    hooks.on_change(AttrValue::Static(""), Box::new(listen));
    whole.get()
}
