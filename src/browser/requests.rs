//! How many requests this page has made, as the browser itself counts them.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use web_sys::{PerformanceObserver, PerformanceObserverInit, window};

/// The number of resources fetched so far; `None` where the browser does not say.
pub fn fetched() -> Option<u32> {
    Some(window()?.performance()?.get_entries_by_type("resource").length())
}

/// Calls back whenever a resource has been fetched, until dropped.
pub struct Watch {
    observer: PerformanceObserver,
    _callback: Closure<dyn FnMut()>,
}

impl Watch {
    /// Starts to watch; `None` where the browser cannot.
    pub fn start(on_fetch: impl FnMut() + 'static) -> Option<Self> {
        let callback = Closure::<dyn FnMut()>::new(on_fetch);
        let observer = PerformanceObserver::new(callback.as_ref().unchecked_ref()).ok()?;
        let kinds = Array::of1(&JsValue::from_str("resource"));
        observer.observe(&PerformanceObserverInit::new(&kinds));
        Some(Self { observer, _callback: callback })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
