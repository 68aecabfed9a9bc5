//! The explanation of a technical word, where it stands: one element for the whole page, which follows the pointer and the focus.
//! It stays while either is on the word or the pointer is on the explanation itself; Escape takes it away.

use super::page;
use gloo_events::{EventListener, EventListenerOptions};
use std::{cell::RefCell, rc::Rc};
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, wasm_bindgen::JsCast, window};

/// The id of the element that explains.
pub const TIP_ID: &str = "tip";
/// The attribute with the id of the word that an element explains.
pub const TERM: &str = "data-term";

/// So far it stays from the edges of the page, px.
const MARGIN: f64 = 8.0;
const EVENTS: [&str; 4] = ["pointerover", "focusin", "click", "keydown"];

/// Listens to the whole page, as long as what is returned lives; `explain` knows the words by their ids.
pub fn watch(explain: impl Fn(&str) -> Option<&'static str> + Copy + 'static) -> Option<Vec<EventListener>> {
    let window = window()?;
    let shown: Rc<RefCell<Option<Element>>> = Rc::default();
    let listen = |name: &'static str| {
        let shown = Rc::clone(&shown);
        let hear = move |event: &Event| {
            let next = judge(name, event, shown.borrow().clone());
            let words = next.as_ref().and_then(|word| explain(&word.get_attribute(TERM)?));
            let _ = show(next.as_ref(), words);
            *shown.borrow_mut() = next;
        };
        EventListener::new_with_options(&window, name, EventListenerOptions::enable_prevent_default(), hear)
    };
    Some(EVENTS.into_iter().map(listen).collect())
}

/// The word that is explained after an event.
fn judge(name: &str, event: &Event, shown: Option<Element>) -> Option<Element> {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let around = |selector: &str| target.as_ref()?.closest(selector).ok()?;
    let word = around(".term");
    if name == "keydown" {
        return match event.unchecked_ref::<KeyboardEvent>().key().as_str() {
            "Escape" => None,
            "Enter" | " " if word.is_some() => {
                // A space would scroll the page.
                event.prevent_default();
                word
            }
            _ => shown,
        };
    }
    let stays = match name {
        "focusin" => false,
        "pointerover" => {
            around("#tip").is_some() || shown.as_ref().is_some_and(|it| it.matches(":focus").unwrap_or(false))
        }
        _ => around("#tip").is_some(),
    };
    word.or(shown.filter(|_| stays))
}

/// Shows words under an element, or over it where there is no room below; hides them where there are none.
fn show(word: Option<&Element>, words: Option<&str>) -> Option<()> {
    let tip = page::element(TIP_ID)?;
    let (Some(word), Some(words)) = (word, words) else { return tip.set_attribute("hidden", "").ok() };
    tip.set_text_content(Some(words));
    let tip: HtmlElement = tip.unchecked_into();
    let place = |name: &str, px: f64| tip.style().set_property(name, &[&px.to_string(), "px"].concat()).ok();
    tip.remove_attribute("hidden").ok()?;
    place("left", 0.0)?;
    let (at, size) = (word.get_bounding_client_rect(), tip.get_bounding_client_rect());
    let around = tip.offset_parent()?.get_bounding_client_rect();
    let room = window()?.inner_height().ok()?.as_f64()?;
    let below = at.bottom() + size.height() <= room || at.top() < size.height();
    place("left", (at.left() - around.left()).min(around.width() - size.width() - MARGIN).max(MARGIN))?;
    place("top", if below { at.bottom() } else { at.top() - size.height() } - around.top())
}
