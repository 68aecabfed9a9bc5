//! A value once it has stopped changing, so that a screen reader hears one sentence and not every step of a drag.

use super::use_change::{kept, use_change};
use gloo_timers::callback::Timeout;
use yew::prelude::*;

/// How long a value must rest before it is said, ms.
const REST_MS: u32 = 600;

/// The last value that rested; empty until the first change, so that nothing is said on arrival.
#[hook]
pub fn use_settled(value: AttrValue) -> AttrValue {
    let settled = use_state_eq(|| AttrValue::Static(""));
    let first = use_mut_ref(|| true);
    let (set, now) = (settled.setter(), value.clone());
    let act = move || {
        if first.replace(false) {
            return None;
        }
        kept(Timeout::new(REST_MS, move || set.set(now)))
    };
    use_change(value, Box::new(act));
    (*settled).clone()
}
