//! The screen stays on. By names, as the bindings of this interface are not stable yet.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

/// As long as this is kept the screen stays on, where the browser allows it; a page that is hidden loses it.
pub struct Awake(JsValue);

impl Awake {
    /// Asks for it. None where the browser does not know it; where it refuses, nothing comes of it.
    pub fn ask() -> Option<Self> {
        let navigator = Reflect::get(&js_sys::global(), &"navigator".into()).ok()?;
        let lock = Reflect::get(&navigator, &"wakeLock".into()).ok()?;
        let asked = call(&lock, "request", &["screen".into()])?;
        call(&asked, "catch", &[Closure::once_into_js(|_: JsValue| {})]).map(Self)
    }
}

impl Drop for Awake {
    fn drop(&mut self) {
        let release = |lock: JsValue| {
            let _ = call(&lock, "release", &[]);
        };
        let _ = call(&self.0, "then", &[Closure::once_into_js(release)]);
    }
}

/// Calls a method of this name.
#[inline(never)]
pub(super) fn call(of: &JsValue, name: &str, with: &[JsValue]) -> Option<JsValue> {
    let method = Reflect::get(of, &name.into()).ok()?.dyn_into::<Function>().ok()?;
    let list = Array::new();
    for each in with {
        list.push(each);
    }
    method.apply(of, &list).ok()
}
