//! A value once it has stopped changing, so that a screen reader hears one sentence and not every step of a drag.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

/// How long a value must rest before it is taken, ms.
const REST_MS: u32 = 600;

/// The last value that rested; nothing until the first change, so that nothing is said on arrival.
#[hook]
pub fn use_settled<T: Clone + PartialEq + 'static>(value: T) -> Option<T> {
    let settled = use_state_eq(Option::default);
    let first = use_mut_ref(|| true);
    use_effect_with(value, {
        let set = settled.setter();
        move |value| {
            let timer = (!first.replace(false)).then(|| {
                let value = value.clone();
                Timeout::new(REST_MS, move || set.set(Some(value)))
            });
            move || drop(timer)
        }
    });
    (*settled).clone()
}
