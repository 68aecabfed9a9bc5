//! A body once it has stopped changing, so that a screen reader hears one sentence and not every step of a drag.

use crate::{
    app::Setup,
    markup::{Hooks, kept},
};
use gloo_timers::callback::Timeout;

/// How long it must rest before it is taken, ms.
const REST_MS: u32 = 600;

/// The last body that rested; nothing until the first change, so that nothing is said on arrival.
pub fn use_settled(hooks: &mut Hooks, setup: Setup) -> Option<Setup> {
    let settled = hooks.value(Option::default);
    let changes = hooks.changes(setup);
    let set = settled.clone();
    let wait = move || kept((changes > 0).then(|| Timeout::new(REST_MS, move || set.set(Some(setup)))));
    hooks.on_change(changes.to_string().into(), Box::new(wait));
    settled.get()
}
