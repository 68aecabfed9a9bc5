//! A live count of the requests that the page has made since it was ready.

use crate::{
    browser::requests::Watch,
    markup::{Hooks, kept},
};
use yew::AttrValue;

/// The number of requests since the first render; `None` before that, and where the browser does not say.
pub fn use_request_count(hooks: &mut Hooks) -> Option<u32> {
    let count = hooks.value(Option::default);
    let set = count.clone();
    let act = move || kept(Watch::start(move |now| set.set(Some(now))));
    hooks.on_change(AttrValue::Static(""), Box::new(act));
    count.get()
}
