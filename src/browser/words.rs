//! Words of other languages, which lie in the single file or beside the site. The loader of either fetches or unpacks them.

use super::page;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::window;

/// Under this name the root element has the loader's way to them.
const WAY: &str = "wordsOf";

/// Whether this copy has the words of the language with this code.
pub fn are_offered(code: &str) -> bool {
    page::element(&["words-", code].concat()).is_some()
}

/// Gets the words of the language with this code; nothing where they cannot be had.
pub fn get(code: &'static str, done: Box<dyn FnOnce(Option<String>)>) {
    spawn_local(async move {
        done(match asked(code) {
            Some(promise) => JsFuture::from(promise).await.ok().and_then(|words| words.as_string()),
            None => None,
        });
    });
}

fn asked(code: &str) -> Option<Promise> {
    let root = window()?.document()?.document_element()?;
    let way: Function = Reflect::get(&root, &WAY.into()).ok()?.dyn_into().ok()?;
    way.call1(&JsValue::NULL, &code.into()).ok()?.dyn_into().ok()
}

/// Whether the reader's browser is set to the language with this code before any other of these.
pub fn preferred<'a>(codes: &[&'a str]) -> Option<&'a str> {
    let wanted = window()?.navigator().languages();
    let begins = |wanted: &JsValue, code: &str| {
        let wanted = wanted.as_string().unwrap_or_default();
        wanted.split('-').next() == Some(code)
    };
    wanted.iter().find_map(|wanted| codes.iter().find(|code| begins(&wanted, code)).copied())
}
