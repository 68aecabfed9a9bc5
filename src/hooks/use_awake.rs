//! A screen that stays on while a session runs.

use super::use_change::{kept, use_change};
use crate::browser::awake::Awake;
use yew::prelude::*;

/// Keeps the screen on as long as it is wanted, where the browser allows it.
#[hook]
pub fn use_awake(is_wanted: bool) {
    let ask = move || is_wanted.then(Awake::ask).flatten().and_then(kept);
    use_change(if is_wanted { "1" } else { "" }.into(), Box::new(ask));
}
