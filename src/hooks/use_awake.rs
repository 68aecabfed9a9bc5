//! A screen that stays on while a session runs.

use crate::{
    browser::awake::Awake,
    markup::{Hooks, kept},
};

/// Keeps the screen on as long as it is wanted, where the browser allows it.
pub fn use_awake(hooks: &mut Hooks, is_wanted: bool) {
    let ask = move || is_wanted.then(Awake::ask).flatten().and_then(kept);
    hooks.on_change(if is_wanted { "1" } else { "" }.into(), Box::new(ask));
}
