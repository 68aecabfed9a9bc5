//! A live count of the requests that the page has made since it was ready.

use super::use_change::{kept, use_change};
use crate::browser::requests::{self, Watch};
use yew::prelude::*;

/// The number of requests since the first render; `None` before that, and where the browser does not say.
#[hook]
pub fn use_request_count() -> Option<u32> {
    let count = use_state_eq(Option::default);
    let set = count.setter();
    let act = move || {
        let at_start = requests::fetched();
        set.set(at_start.map(|_| 0));
        let at_start = at_start?;
        kept(Watch::start(move || set.set(requests::fetched().map(|now| now.saturating_sub(at_start)))))
    };
    use_change(AttrValue::Static(""), Box::new(act));
    *count
}
