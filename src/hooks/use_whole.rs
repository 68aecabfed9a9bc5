//! Whether all of the program is there, or the single file still unpacks it.

use super::use_change::{kept, use_change};
use crate::browser::page;
use yew::prelude::*;

/// Whether all of the program is there: what was found at the start, until it is.
#[hook]
pub fn use_whole(at_start: bool) -> bool {
    let whole = use_state_eq(|| at_start);
    let set = whole.setter();
    let listen = move || {
        // It may have come before anybody listened.
        set.set(page::is_whole());
        kept(page::on_whole(move || set.set(true)))
    };
    use_change(AttrValue::Static(""), Box::new(listen));
    *whole
}
