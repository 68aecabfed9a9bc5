//! A live count of the requests that the page has made since it was ready.

use crate::browser::requests::{self, Watch};
use yew::prelude::*;

/// The number of requests since the first render; `None` before that, and where the browser does not say.
#[hook]
pub fn use_request_count() -> Option<u32> {
    let count = use_state_eq(|| None);
    use_effect_with((), {
        let set = count.setter();
        move |()| {
            let at_start = requests::fetched();
            set.set(at_start.map(|_| 0));
            let watch = at_start.and_then(|at_start| {
                Watch::start(move || set.set(requests::fetched().map(|now| now.saturating_sub(at_start))))
            });
            move || drop(watch)
        }
    });
    *count
}
