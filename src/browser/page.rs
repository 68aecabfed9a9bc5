//! The document itself: its title, language and theme, and where focus is.

use super::host;
use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Timeout;
use js_sys::Promise;
use std::{cell::Cell, rc::Rc};
use wasm_bindgen::{JsCast, closure::Closure, prelude::wasm_bindgen};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Document, Element, Event, EventTarget, FocusOptions, HtmlDialogElement, HtmlElement, HtmlSelectElement,
    KeyboardEvent, ScrollIntoViewOptions, ScrollLogicalPosition, ScrollToOptions, window,
};

#[wasm_bindgen]
extern "C" {
    /// An element that can take all of the screen: web-sys knows nothing of the answer.
    type Filling;
    #[wasm_bindgen(method, js_name = requestFullscreen)]
    fn request_fullscreen(this: &Filling) -> Option<Promise>;
}

/// So many frames an element may take to come; a limit for what never comes.
const FRAMES: u32 = 120;
/// In so many frames it is looked after the focus that was moved.
const KEPT_FRAMES: u32 = 6;

fn document() -> Option<Document> {
    window()?.document()
}

/// Sets the title of the document.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets an attribute of the root element, such as `lang` or `data-theme`.
pub fn set_root_attribute(name: &str, value: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute(name, value);
    }
}

/// Sets a property of the style sheet on the root element.
pub fn set_root_property(name: &str, value: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.unchecked_into::<HtmlElement>().style().set_property(name, value);
    }
}

/// Whether focus may move by itself: not in a frame that has it not, or it would be taken from the page around it.
pub fn may_move_focus() -> bool {
    !host::is_there() || document().is_some_and(|document| document.has_focus().unwrap_or_default())
}

/// Leaves a note in the console for whoever builds the page.
pub fn note(words: &str) {
    web_sys::console::warn_1(&words.into());
}

/// Moves focus to the element with this id and brings it into view; `None` when there is none. Parts of a drawing have the same
/// method as elements of HTML, by another interface.
pub fn focus(id: &str) -> Option<()> {
    element(id)?.unchecked_into::<HtmlElement>().focus().ok()
}

/// Does the same once the element is there: what is reported now may be drawn some frames later.
pub fn focus_when_drawn(id: String) {
    in_frames(FRAMES, Box::new(move || focus(&id).is_some()));
}

/// Moves focus to the element with this id, and in the next frames again while nothing has it: WebKit was seen, on a busy machine,
/// to have it nowhere after the button that was pressed had gone with its page.
pub fn focus_and_keep(id: &str) {
    let _ = focus(id);
    focus_if_lost(id);
}

/// Moves focus to the element with this id in each of the next frames in which nothing has it.
pub fn focus_if_lost(id: &str) {
    let id = id.to_owned();
    let keep = move || {
        if focused().is_none() && may_move_focus() {
            let _ = focus(&id);
        }
        false
    };
    in_frames(KEPT_FRAMES, Box::new(keep));
}

/// Moves focus to the first of the elements with these ids that can have it, if nothing has it after so many frames. What is seen stays
/// where it is.
pub(super) fn focus_if_still_lost(ids: &'static [&'static str], mut frames: u32) {
    let look = move || {
        frames = frames.saturating_sub(1);
        if frames == 0 && may_move_focus() {
            let still = FocusOptions::new();
            still.set_prevent_scroll(true);
            for id in ids {
                if focused().is_none()
                    && let Some(found) = element(id)
                {
                    let _ = found.unchecked_into::<HtmlElement>().focus_with_options(&still);
                }
            }
        }
        frames == 0
    };
    in_frames(frames, Box::new(look));
}

/// What has the focus; the page as a whole is nothing in particular.
pub(super) fn focused() -> Option<Element> {
    document()?.active_element().filter(|element| element.tag_name() != "BODY")
}

/// Takes the focus from whatever has it.
pub fn leave_focus() {
    if let Some(element) = focused() {
        let _ = element.unchecked_into::<HtmlElement>().blur();
    }
}

/// Moves focus to the first of two elements once the link that is followed has been drawn, which takes some frames, and brings
/// the second into view too.
pub fn show_when_drawn(words: &'static str, picture: &'static str) {
    let act = move || {
        let _ = focus(words);
        bring_into_view(picture);
    };
    later(150, Box::new(act)).forget();
}

/// Does something after so many ms.
#[inline(never)]
pub(super) fn later(ms: u32, act: Box<dyn FnOnce()>) -> Timeout {
    Timeout::new(ms, act)
}

/// Calls back with each event of this name that reaches the window.
#[inline(never)]
pub(super) fn on(name: &'static str, act: Box<dyn FnMut(&Event)>) -> Option<EventListener> {
    Some(EventListener::new(window()?.as_ref(), name, act))
}

/// Does something when the browser draws next, with the time of that frame, ms.
pub fn in_next_frame(act: impl FnOnce(f64) + 'static) {
    if let Some(window) = window() {
        let _ = window.request_animation_frame(Closure::once_into_js(act).unchecked_ref());
    }
}

/// Does something in each of the next frames, at most in so many, until it is done with it.
#[inline(never)]
fn in_frames(frames: u32, mut act: Box<dyn FnMut() -> bool>) {
    in_next_frame(move |_| {
        if !act() && frames > 1 {
            in_frames(frames - 1, act);
        }
    });
}

/// Opens the part whose title has this id, where it can be folded, and goes there.
pub fn unfold(id: &str) -> Option<()> {
    let title = element(id)?;
    if let Ok(Some(part)) = title.closest("details") {
        let _ = part.set_attribute("open", "");
    }
    focus(id)?;
    title.scroll_into_view();
    Some(())
}

/// Brings the top of the page into view, at once.
pub fn scroll_to_top() {
    scroll_to(0.0);
}

fn scroll_to(top: f64) {
    if let Some(window) = window() {
        let options = ScrollToOptions::new();
        options.set_top(top);
        window.scroll_to_with_scroll_to_options(&options);
    }
}

/// How far one has scrolled, px.
pub fn scrolled() -> f64 {
    window().and_then(|window| window.scroll_y().ok()).unwrap_or_default()
}

/// Scrolls so far once there is so much page: what is reported now may be drawn some frames later.
pub fn scroll_when_drawn(top: f64) {
    let scroll = move || {
        scroll_to(top);
        scrolled() + 1.0 >= top
    };
    in_frames(FRAMES, Box::new(scroll));
}

/// Scrolls just so far that the element with this id is seen; not at all where it is.
pub fn bring_into_view(id: &str) {
    if let Some(element) = element(id) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Scrolls a row, not the page, until the thing in it with this id stands at its beginning.
pub fn scroll_along(id: &str) {
    let Some(thing) = element(id) else { return };
    let Some(row) = thing.parent_element() else { return };
    let is_from_right = document().is_some_and(|document| document.dir() == "rtl");
    let begins = |of: &Element| {
        let place = of.get_bounding_client_rect();
        if is_from_right { place.right() } else { place.left() }
    };
    row.set_scroll_left(row.scroll_left() + (begins(&thing) - begins(&row)) as i32);
}

/// Whether the device asks for less motion.
pub fn prefers_stillness() -> bool {
    let query = window().and_then(|window| window.match_media("(prefers-reduced-motion: reduce)").ok().flatten());
    query.is_some_and(|query| query.matches())
}

/// Whether an event happens where somebody types, so that its keys belong to the text.
pub fn is_typing(event: &Event) -> bool {
    const FIELDS: &str = "input:not([type=range], [type=radio], [type=checkbox]), textarea, select";
    is_on(event, FIELDS)
}

/// Calls back when this key is pressed where nobody types, without Control, Alt or Meta, and while no dialogue is open.
pub fn on_key(key: &'static str, act: impl Fn() + 'static) -> Option<EventListener> {
    let hear = move |event: &Event| {
        let pressed: &KeyboardEvent = event.unchecked_ref();
        let held = pressed.ctrl_key() || pressed.alt_key() || pressed.meta_key();
        if pressed.key() == key && !held && !is_typing(event) && first("dialog[open]").is_none() {
            event.prevent_default();
            act();
        }
    };
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(window()?.as_ref(), "keydown", options, hear))
}

/// Hands each key that is pressed to `act`, by its name, letters small, and lets nothing else come of it where that answers yes. Keys
/// that belong to what has the focus stay with it: what somebody types, the arrows of a slider or a choice, the space bar on what can be
/// pressed, and Enter there unless it is wanted. Escape in a field moves the focus out of it, to the element with the id `rest`, and does
/// no more. Letters, digits and signs are left alone unless `letters`.
pub fn on_any_key(
    letters: bool,
    wants_enter: bool,
    rest: &'static str,
    act: impl Fn(&str) -> bool + 'static,
) -> Option<EventListener> {
    let window = window()?;
    Some(keys_of(&window, letters, wants_enter, rest, Box::new(act)))
}

/// The same in a window.
pub(super) fn keys_of(
    target: &EventTarget,
    letters: bool,
    wants_enter: bool,
    rest: &'static str,
    act: Box<dyn Fn(&str) -> bool>,
) -> EventListener {
    let hear = move |event: &Event| {
        let pressed: &KeyboardEvent = event.unchecked_ref();
        let mut name = pressed.key();
        if name.len() == 1 {
            name.make_ascii_lowercase();
        }
        if name == "Escape" && is_typing(event) {
            return focus(rest).unwrap_or_default();
        }
        let held = pressed.ctrl_key() || pressed.alt_key() || pressed.meta_key();
        let on = |selector: &str| is_on(event, selector);
        let is_taken = match name.as_str() {
            "Escape" | "PageUp" | "PageDown" => false,
            " " => on("button, summary, input, select, textarea, [role=button]"),
            "Enter" => {
                on(if wants_enter { "textarea" } else { "a, button, summary, input, select, textarea, [role=button]" })
            }
            _ if name.starts_with("Arrow") => on("input, select, textarea, [role=slider]"),
            _ => is_typing(event) || (!letters && name.len() == 1),
        };
        if !held && !is_taken && !event.default_prevented() && first("dialog[open]").is_none() && act(&name) {
            event.prevent_default();
        }
    };
    EventListener::new_with_options(target, "keydown", EventListenerOptions::enable_prevent_default(), hear)
}

/// Whether an event comes from something that matches a selector.
pub fn is_on(event: &Event, selector: &str) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| target.matches(selector).unwrap_or(false))
}

/// Whether the page may take all of the screen: the page around a frame can forbid it.
pub fn may_fill_screen() -> bool {
    document().is_some_and(|document| document.fullscreen_enabled())
}

/// Takes all of the screen, where the browser allows it, or gives it back.
pub fn toggle_full_screen() {
    let Some(document) = document().filter(Document::fullscreen_enabled) else { return };
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    } else if let Some(root) = document.document_element() {
        // A browser that wants to see a press first refuses, later; older ones answer nothing.
        if let Some(answer) = root.unchecked_into::<Filling>().request_fullscreen() {
            spawn_local(async { drop(JsFuture::from(answer).await) });
        }
    }
}

/// Gives all of the screen back.
pub fn leave_full_screen() {
    if let Some(document) = document().filter(|document| document.fullscreen_element().is_some()) {
        document.exit_fullscreen();
    }
}

/// Opens a dialogue, which keeps the focus in itself until it closes.
pub fn show_dialog(id: &str) {
    if let Some(dialog) = element(id)
        && !dialog.has_attribute("open")
    {
        let _ = dialog.unchecked_into::<HtmlDialogElement>().show_modal();
    }
}

/// Closes a dialogue; the focus goes back to where it was.
pub fn close_dialog(id: &str) {
    if let Some(dialog) = element(id) {
        dialog.unchecked_into::<HtmlDialogElement>().close();
    }
}

/// Presses the element with this id.
pub fn click(id: &str) {
    if let Some(element) = element(id) {
        element.unchecked_into::<HtmlElement>().click();
    }
}

/// The ISO date of today, by the clock of the device.
pub fn today_iso() -> String {
    let mut date = String::from(js_sys::Date::new_0().to_iso_string());
    date.truncate(10);
    date
}

/// Lets a list show the choice of this value.
pub fn choose(id: &str, value: &str) {
    if let Some(list) = element(id) {
        list.unchecked_into::<HtmlSelectElement>().set_value(value);
    }
}

/// The date of today, as it is written in a language.
pub fn today(language: &str) -> String {
    in_words(&js_sys::Date::new_0(), language)
}

/// A date such as 2026-11-21, as it is written in a language.
pub fn date(iso: &str, language: &str) -> String {
    // Noon where the reader is: midnight elsewhere would be the day before.
    in_words(&js_sys::Date::new(&[iso, "T12:00"].concat().into()), language)
}

/// With the digits of all other numbers on the page.
fn in_words(date: &js_sys::Date, language: &str) -> String {
    let style = js_sys::Object::new();
    let _ = js_sys::Reflect::set(&style, &"dateStyle".into(), &"long".into());
    date.to_locale_date_string(&[language, "-u-nu-latn"].concat(), &style).into()
}

/// Opens the browser's print dialogue. Where a frame forbids it nothing comes, and the root says so from then on.
#[inline(never)]
pub fn print() {
    let Some(window) = window() else { return };
    if host::is_there() {
        let begun = Rc::new(Cell::new(false));
        let begins = Rc::clone(&begun);
        let listener = on("beforeprint", Box::new(move |_| begins.set(true)));
        let judge = move || {
            drop(listener);
            if !begun.get() {
                set_root_attribute(host::NO_PRINT, "sure");
            }
        };
        later(PRINT_MS, Box::new(judge)).forget();
    }
    let _ = window.print();
}

/// The same, and does something once that dialogue has gone.
#[inline(never)]
pub fn print_then(act: Box<dyn FnOnce()>) {
    if let Some(window) = window() {
        EventListener::once(window.as_ref(), "afterprint", |_| act()).forget();
    }
    print();
}

/// The same with the drawings of the screen alone, each as large as a side.
pub fn print_poster() {
    const POSTER: &str = "data-poster";
    set_root_attribute(POSTER, "on");
    print_then(Box::new(|| set_root_attribute(POSTER, "off")));
}

/// After so long a dialogue that was asked for has come, ms.
const PRINT_MS: u32 = 1000;

/// Takes a class from all elements that have it, and gives it to those that match a selector as long as they have none.
pub fn mark(class: &str, marked: &str, wanted: &str) {
    while let Some(element) = first(marked) {
        let _ = element.remove_attribute("class");
    }
    while let Some(element) = first(wanted) {
        let _ = element.set_attribute("class", class);
    }
}

/// What the head says under a name, if it says anything.
pub fn told(name: &str) -> Option<String> {
    first(&["meta[name=", name, "]"].concat())?.get_attribute("content")
}

#[inline(never)]
fn first(selector: &str) -> Option<Element> {
    document()?.document_element()?.query_selector(selector).ok()?
}

/// Whether all of the program is there. The single file begins with what the start needs, and keeps all of it in an element until the
/// rest is unpacked.
pub fn is_whole() -> bool {
    element("program").is_none()
}

/// Calls back once all of the program is there.
pub fn on_whole(act: impl Fn() + 'static) -> Option<EventListener> {
    on("unpacked", Box::new(move |_| act()))
}

/// The element with this id.
pub fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}
