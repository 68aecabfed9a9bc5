//! What the browser does for a lesson: its keys, its clock, all of the screen, and what a link holds.

use super::app_context::Store;
use crate::{
    app::{
        Action, Screen, TeachAction,
        teach::{Cover, OWN, Prediction, Presenting, PresentingAct, act_of},
    },
    browser::{copy, file, location, page, second},
    markup::{Hooks, kept},
};
use gloo_timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use yew::AttrValue;

/// How a link begins that holds all of a lesson.
pub const LINK: &str = "#/teach/own?lesson=";
/// The ids of the step, and of what lies over it.
pub const PANEL_ID: &str = "lesson-panel";
/// See [`PANEL_ID`].
pub const COVER_ID: &str = "lesson-cover";
/// The clock is read once a second.
const SECOND_MS: u32 = 1_000;

/// Keeps the browser and a lesson in step.
#[inline(never)]
pub fn use_lesson(hooks: &mut Hooks, store: &Store) {
    let now = store.state.teach.presenting();
    use_keys(hooks, now, store);
    use_focus(hooks, now);
    use_top(hooks, now);
    use_second_window(hooks, now, store);
    use_clock(hooks, now, store);
    use_drop(hooks, store);
    use_link(hooks, store);
}

/// What tells the program of something in a lesson.
fn report(store: &Store) -> impl Fn(TeachAction) + Clone + 'static {
    let dispatch = store.dispatch.clone();
    move |fact| dispatch.dispatch(Action::Teach(fact))
}

/// Does what a key asks for, and tells whether it asks for anything.
fn press(store: &Store) -> impl Fn(&str) -> bool + Clone + 'static {
    let report = report(store);
    move |key| {
        let Some(act) = act_of(key) else { return false };
        ask_browser(act);
        report(TeachAction::Present(act));
        true
    }
}

/// Hears keys as long as there is a presentation; after it the page is as large, and where, it was before.
fn use_keys(hooks: &mut Hooks, now: Option<&Presenting>, store: &Store) {
    let (is_presenting, is_typed) = (now.is_some(), now.is_some_and(|now| now.typed() > 0));
    let letters = !store.state.quiet_keys;
    // Drawn is still what was there before.
    let place = hooks.keep(Cell::<Option<f64>>::default);
    if is_presenting && place.get().is_none() {
        place.set(Some(page::scrolled()));
    }
    let press = press(store);
    let listen = move || {
        if !is_presenting {
            page::leave_full_screen();
            second::close();
            if let Some(top) = place.take() {
                page::scroll_when_drawn(top);
            }
            return None;
        }
        kept(page::on_any_key(letters, is_typed, PANEL_ID, press))
    };
    let listens = [(is_presenting, "on"), (is_typed, " typed"), (letters, " letters")];
    let listens = listens.map(|(is, name)| if is { name } else { "" }).concat();
    hooks.on_change(listens.into(), Box::new(listen));
}

/// What covers the step takes the focus, and where what had it is gone, the step has it.
fn use_focus(hooks: &mut Hooks, now: Option<&Presenting>) {
    let is_presenting = now.is_some();
    let covered = now.is_some_and(|now| now.cover() != Cover::None);
    let look = move || {
        if covered {
            let _ = page::focus(COVER_ID);
        } else if is_presenting {
            page::focus_if_lost(PANEL_ID);
        }
        None
    };
    let seen = now.map(|now| {
        let is_revealed = now.prediction().is_some_and(Prediction::is_revealed);
        [now.number().to_string().as_str(), now.cover().code(), if is_revealed { "!" } else { "" }].concat()
    });
    hooks.on_change(seen.unwrap_or_default().into(), Box::new(look));
}

/// A step begins with its drawing, not with what was picked in it.
fn use_top(hooks: &mut Hooks, now: Option<&Presenting>) {
    let is_presenting = now.is_some();
    let begin = move || {
        if is_presenting {
            page::scroll_when_drawn(0.0);
        }
        None
    };
    let at = now.map(|now| now.number().to_string()).unwrap_or_default();
    hooks.on_change(at.into(), Box::new(begin));
}

/// Writes the notes into the second window, where there is one, and hears its keys.
fn use_second_window(hooks: &mut Hooks, now: Option<&Presenting>, store: &Store) {
    let shown = AttrValue::from(now.map(Presenting::for_teacher).unwrap_or_default());
    // A window that has just come has nothing in it yet.
    let is_open = if second::is_open() { "open" } else { "" };
    let letters = !store.state.quiet_keys;
    let told = [is_open, if letters { "" } else { " quiet" }, &shown].concat();
    let press = press(store);
    let show = move || {
        let _ = second::show(&shown);
        kept(second::on_any_key(letters, PANEL_ID, press))
    };
    hooks.on_change(told.into(), Box::new(show));
}

/// Reads the clock of a presentation as long as it runs.
fn use_clock(hooks: &mut Hooks, now: Option<&Presenting>, store: &Store) {
    let beat = now.and_then(Presenting::beat);
    let runs = beat.is_some();
    let tick = report(store);
    let wait = move || {
        let read = move || page::in_next_frame(move |now| tick(TeachAction::Present(PresentingAct::Tick(now))));
        runs.then(|| kept(Timeout::new(SECOND_MS, read))).flatten()
    };
    hooks.on_change(beat.unwrap_or_default().into(), Box::new(wait));
}

/// Opens a file that is dropped on a page of teaching.
fn use_drop(hooks: &mut Hooks, store: &Store) {
    let is_here = matches!(store.state.screen, Screen::Teach(_));
    let open = report(store);
    let take = move || kept(is_here.then(|| file::on_drop(move |text| open(TeachAction::Opened(text)))).flatten());
    hooks.on_change(AttrValue::Static(if is_here { "here" } else { "" }), Box::new(take));
}

/// Opens the lesson that a link, or this copy of the file, holds.
fn use_link(hooks: &mut Hooks, store: &Store) {
    let is_own = matches!(store.state.screen, Screen::Teach(at) if at.id == OWN);
    let link = is_own.then(|| location::text_after(LINK)).flatten();
    let has_none = store.state.teach.editor().is_none();
    let last = hooks.keep(RefCell::<String>::default);
    let told = AttrValue::from(link.clone().unwrap_or_else(|| if is_own { OWN } else { "" }.to_owned()));
    let report = report(store);
    let read = move || {
        let text = match link {
            // Whoever comes back to it finds what they made of it.
            Some(text) => Some(text).filter(|text| last.replace(text.clone()) != *text),
            None => copy::carried().filter(|_| is_own && has_none),
        };
        if let Some(text) = text {
            report(TeachAction::Opened(text));
        }
        None
    };
    hooks.on_change(told, Box::new(read));
}

/// Asks the browser for what an act needs of it, as long as the hand is still on the key.
pub fn ask_browser(act: PresentingAct) {
    match act {
        PresentingAct::Full => page::toggle_full_screen(),
        PresentingAct::Second => {
            let _ = second::open();
        }
        _ => {}
    }
}
