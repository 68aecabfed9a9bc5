//! How many requests this page has made, as the browser itself counts them: those that were let out, and those that the page's own policy
//! refused, which the browser does not count among the others.

use gloo_events::EventListener;
use js_sys::{Array, Reflect};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use web_sys::{Performance, PerformanceObserver, PerformanceObserverInit, window};

/// What the browser calls a request.
const KIND: &str = "resource";

/// Tells whenever there is one more, until dropped.
pub struct Watch {
    observer: PerformanceObserver,
    _callback: Closure<dyn FnMut()>,
    _refused: EventListener,
}

impl Watch {
    /// Starts to watch and tells the number since then; `None` where the browser does not say.
    pub fn start(tell: impl Fn(u32) + 'static) -> Option<Self> {
        let window = window()?;
        let performance = window.performance()?;
        let at_start = fetched(&performance);
        let refused = Rc::new(RefCell::new(Vec::new()));
        let count: Rc<dyn Fn()> = {
            let refused = Rc::clone(&refused);
            Rc::new(move || {
                tell(fetched(&performance).saturating_sub(at_start) + beside(&refused.borrow(), &performance))
            })
        };
        count();
        let again = Rc::clone(&count);
        let callback = Closure::<dyn FnMut()>::new(move || again());
        let observer = PerformanceObserver::new(callback.as_ref().unchecked_ref()).ok()?;
        observer.observe(&PerformanceObserverInit::new(&Array::of1(&JsValue::from_str(KIND))));
        let note = move |event: &web_sys::Event| {
            let address = Reflect::get(event, &"blockedURI".into()).ok().and_then(|address| address.as_string());
            // A script or a style in the page itself, and what lies in an address, is refused too and is no request.
            if let Some(address) = address.filter(|address| address.contains("://")) {
                refused.borrow_mut().push(address);
                count();
            }
        };
        let refused = EventListener::new(window.document()?.as_ref(), "securitypolicyviolation", note);
        Some(Self { observer, _callback: callback, _refused: refused })
    }
}

fn fetched(performance: &Performance) -> u32 {
    performance.get_entries_by_type(KIND).length()
}

/// How many of the refused ones the browser has not counted.
fn beside(refused: &[String], performance: &Performance) -> u32 {
    let is_beside = |address: &&String| performance.get_entries_by_name_with_entry_type(address, KIND).length() == 0;
    refused.iter().filter(is_beside).count() as u32
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
