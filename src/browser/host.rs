//! The page around this one, where this one stands in a frame.

use super::page;
use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use js_sys::{JsString, Object, Reflect};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Event, ResizeObserver, Window, window};

/// No word of a message that means something is longer; others are not even copied.
const LONGEST_WORD: u32 = 32;

/// How long the page gathers changes of its layout before it measures, ms.
const GATHER_MS: u32 = 100;

/// What a frame may do, by the name of its permission, and the attribute of the root that says it may not.
const PERMISSIONS: [(&str, &str); 3] =
    [("allow-modals", NO_PRINT), ("allow-downloads", NO_SAVE), ("allow-popups", "data-no-window")];
pub(super) const NO_PRINT: &str = "data-no-print";
const NO_SAVE: &str = "data-no-save";

fn parent() -> Option<Window> {
    let window = window()?;
    window.parent().ok()?.filter(|parent| *parent != window)
}

/// Whether there is a page around this one.
pub fn is_there() -> bool {
    parent().is_some()
}

/// Tells the page around this one something, whoever it is: fields that are words and fields that are numbers.
pub fn tell(words: [(&str, &str); 2], numbers: [Option<(&str, f64)>; 2]) {
    let Some(parent) = parent() else { return };
    let message = Object::new();
    for (key, word) in words {
        let _ = Reflect::set(&message, &key.into(), &word.into());
    }
    for (key, number) in numbers.into_iter().flatten() {
        let _ = Reflect::set(&message, &key.into(), &number.into());
    }
    // Its origin is not known here, and nothing is said that others may not hear.
    let _ = parent.post_message(&message, "*");
}

/// Calls back with each message of the page around this one, and of no other: its version, and how to ask for its fields that
/// are words.
pub fn listen(act: impl Fn(Option<f64>, &dyn Fn(&'static str) -> Option<String>) + 'static) -> Option<EventListener> {
    let parent: JsValue = parent()?.into();
    let hear = move |event: &Event| {
        let field = |of: &JsValue, key: &str| Reflect::get(of, &key.into()).ok();
        if field(event, "source").is_none_or(|source| source != parent) {
            return;
        }
        let Some(data) = field(event, "data") else { return };
        let word = |key| {
            let word: JsString = field(&data, key)?.dyn_into().ok()?;
            (word.length() <= LONGEST_WORD).then(|| String::from(word))
        };
        act(field(&data, "version").and_then(|version| version.as_f64()), &word);
    };
    page::on("message", Box::new(hear))
}

/// Calls back until dropped.
pub struct Watch {
    observer: ResizeObserver,
    _callback: Closure<dyn FnMut()>,
    _listener: EventListener,
}

/// Calls back soon after the content or the frame has another size, with the height of the content and with width and height of
/// the frame, px.
pub fn watch_size(act: impl Fn(u32, [u32; 2]) + 'static) -> Option<Watch> {
    let window = window()?;
    let root = window.document()?.document_element()?;
    let (measured, act) = (root.clone(), Rc::new(act));
    let waiting: Rc<RefCell<Option<Timeout>>> = Rc::default();
    let gather = move || {
        let (act, measured, done) = (Rc::clone(&act), measured.clone(), Rc::clone(&waiting));
        let measure = move || {
            *done.borrow_mut() = None;
            if let Some(frame) = frame_size() {
                act(measured.get_bounding_client_rect().height().ceil() as u32, frame);
            }
        };
        waiting.borrow_mut().get_or_insert_with(|| page::later(GATHER_MS, Box::new(measure)));
    };
    let again = gather.clone();
    let listener = page::on("resize", Box::new(move |_| again()))?;
    gather();
    let callback = Closure::<dyn FnMut()>::new(gather);
    let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok()?;
    observer.observe(&root);
    Some(Watch { observer, _callback: callback, _listener: listener })
}

fn frame_size() -> Option<[u32; 2]> {
    let window = window()?;
    Some([window.inner_width().ok()?.as_f64()? as u32, window.inner_height().ok()?.as_f64()? as u32])
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Says on the root what the frame forbids, where its host lets itself be asked.
pub fn mark_forbidden() {
    let frame = window().and_then(|window| window.frame_element().ok().flatten());
    let Some(permissions) = frame.and_then(|frame| frame.get_attribute("sandbox")) else { return };
    for (name, attribute) in PERMISSIONS {
        if permissions.split(' ').all(|own| own != name) {
            page::set_root_attribute(attribute, "sure");
        }
    }
}

/// Says on the root that a file may not have come: a frame that is a stranger to its host is not told.
pub(super) fn mark_doubtful_save() {
    if is_there() && window().is_some_and(|window| window.origin() == "null") {
        page::set_root_attribute(NO_SAVE, "perhaps");
    }
}
