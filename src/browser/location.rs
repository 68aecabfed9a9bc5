//! The part of the address from `#` on, and the steps of the history.

use gloo_events::{EventListener, EventListenerOptions};
use js_sys::Date;
use wasm_bindgen::JsValue;
use web_sys::{Window, window};

/// The present hash with its `#`, or nothing.
pub fn hash() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// A hash with a text at its end, so written that it stays whole.
pub fn with_text(begin: &str, text: &str) -> String {
    [begin, &String::from(js_sys::encode_uri_component(text))].concat()
}

/// The text at the end of the present hash, where that begins so; empty where it was damaged.
pub fn text_after(begin: &str) -> Option<String> {
    let hash = hash();
    let text = js_sys::decode_uri_component(hash.strip_prefix(begin)?).ok();
    Some(text.map(String::from).unwrap_or_default())
}

/// The address of the page on a server, without query and hash; `None` where it lies on none.
pub fn page() -> Option<String> {
    let address = window()?.location().href().ok()?;
    let (address, _) = address.split_once('#').unwrap_or((&address, ""));
    let (address, _) = address.split_once('?').unwrap_or((address, ""));
    address.starts_with("http").then(|| address.to_owned())
}

/// The address of the folder in which it lies there, with a slash at the end.
pub fn folder() -> Option<String> {
    let address = page()?;
    // not `rfind`, which is written for long texts and weighs half a kilobyte
    let end = address.bytes().rposition(|byte| byte == b'/')?;
    address.get(..=end).map(str::to_owned)
}

/// The query with its `?`, or nothing.
pub fn query() -> String {
    window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}

/// Lets the query say a value under a key, without a step in the history; of the usual value it says nothing.
pub fn say_in_query(key: &str, value: &str, usual: &str) {
    let Some(window) = window() else { return };
    let before = query();
    let mut query = String::new();
    let own = [key, "=", value].concat();
    let others = before.trim_start_matches('?').split('&').filter(|pair| pair.split('=').next() != Some(key));
    for pair in others.chain((value != usual).then_some(own.as_str())).filter(|pair| !pair.is_empty()) {
        query.push(if query.is_empty() { '?' } else { '&' });
        query.push_str(pair);
    }
    if query != before {
        let path = window.location().pathname().unwrap_or_default();
        let _ = replace_state(&window, &[path, query, hash()].concat());
    }
}

/// Puts a hash in place of the present one, without a step in the history.
///
/// Some frames refuse `replaceState` (an opaque origin); there the location itself is replaced, which is the same to a reader.
pub fn replace_hash(hash: &str) {
    let Some(window) = window() else { return };
    if self::hash() == hash || replace_state(&window, hash).is_some() {
        return;
    }
    let _ = window.location().replace(hash);
}

fn replace_state(window: &Window, hash: &str) -> Option<()> {
    let history = window.history().ok()?;
    history.replace_state_with_url(&history.state().ok()?, "", Some(hash)).ok()
}

/// Goes to another hash with a step in the history, as a link does.
pub fn open_hash(hash: &str) {
    if let Some(window) = window() {
        let _ = window.location().set_hash(hash);
    }
}

/// A listener that stops listening when dropped.
pub struct Listener(#[allow(dead_code, reason = "held for its drop")] EventListener);

/// Calls back whenever the hash has changed, by a link, by hand, or by back and forward.
pub fn on_hash_change(mut callback: impl FnMut() + 'static) -> Option<Listener> {
    Some(Listener(EventListener::new(window()?.as_ref(), "hashchange", move |_| callback())))
}

thread_local! {
    /// Tells this visit from others in the same window: entries of the history outlive a reload. A time and nothing else.
    static VISIT: f64 = (Date::now() / 1000.0).floor() * PLACES;
}

/// More places than a visit has.
const PLACES: f64 = 1000.0;

/// The number that this visit gave to the present entry of the history; `usize::MAX` for a number of another visit.
pub fn place() -> Option<usize> {
    let number = window()?.history().ok()?.state().ok()?.as_f64()?;
    let place = number - VISIT.with(|visit| *visit);
    Some(if (0.0..PLACES).contains(&place) { place as usize } else { usize::MAX })
}

/// Gives the present entry of the history a number, or adds an entry with it. The address stays as it is. Does nothing where a frame refuses.
pub fn set_place(place: usize, adds_entry: bool) {
    let Some(history) = window().and_then(|window| window.history().ok()) else { return };
    let number = JsValue::from_f64(VISIT.with(|visit| *visit) + place as f64);
    let _ = if adds_entry { history.push_state(&number, "") } else { history.replace_state(&number, "") };
}

/// One step back in the history.
pub fn go_back() {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.back();
    }
}

/// Calls back with the number of an entry whenever the history comes to one that has a number.
pub fn on_place(mut callback: impl FnMut(usize) + 'static) -> Option<Listener> {
    let on_pop = move |_: &_| {
        if let Some(place) = place() {
            callback(place);
        }
    };
    Some(Listener(EventListener::new(window()?.as_ref(), "popstate", on_pop)))
}

/// As long as this lives, the browser asks before the page is left or loaded again.
pub fn ask_before_leaving() -> Option<Listener> {
    let options = EventListenerOptions::enable_prevent_default();
    let ask = |event: &web_sys::Event| event.prevent_default();
    Some(Listener(EventListener::new_with_options(window()?.as_ref(), "beforeunload", options, ask)))
}
