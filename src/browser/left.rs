//! What a program that stops leaves to the one that is started after it: in the memory of the window, and only where somebody asks for it
//! (`xtask/src/finish/stopped.js`).

use super::{host, page};
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::window;

/// Outside of what the program draws, so that it is there when the program is not.
const HOLDER: &str = "panic-notice";

/// Holds a text in place of the one before, empty for none.
pub fn hold(text: &str) {
    if let Some(holder) = page::element(HOLDER) {
        let _ = Reflect::set(&holder, &"left".into(), &text.into());
    }
}

/// What was left, once: the entry of the history, or the name of the window, in which it came forgets it.
pub fn take() -> Option<String> {
    let window = window()?;
    let history = window.history().ok()?;
    if let Some(left) = history.state().ok()?.as_string() {
        let _ = history.replace_state(&JsValue::NULL, "");
        return Some(left);
    }
    // Only a frame leaves it there; a host may have given its frame another name, which is no set of answers and stays.
    let name = window.name().ok().filter(|name| host::is_there() && name.starts_with('{'))?;
    let _ = window.set_name("");
    Some(name)
}
