//! A live count of the requests that the page has made since it was ready.

use crate::{
    browser::requests::{self, Watch},
    markup::{Hooks, kept},
};
use yew::AttrValue;

/// The number of requests since the first render; `None` before that, and where the browser does not say.
pub fn use_request_count(hooks: &mut Hooks) -> Option<u32> {
    let count = hooks.value(Option::default);
    let set = count.clone();
    let act = move || {
        let at_start = requests::fetched();
        set.set(at_start.map(|_| 0));
        let at_start = at_start?;
        kept(Watch::start(move || set.set(requests::fetched().map(|now| now.saturating_sub(at_start)))))
    };
    hooks.on_change(AttrValue::Static(""), Box::new(act));
    count.get()
}
