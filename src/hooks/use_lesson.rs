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
    let dispatch = store.dispatch.clone();
    let report = move |fact: TeachAction| dispatch.dispatch(Action::Teach(fact));
    let teach = &store.state.teach;

    let now = teach.presenting();
    let present = report.clone();
    let press = move |key: &str| {
        let Some(act) = act_of(key) else { return false };
        ask_browser(act);
        present(TeachAction::Present(act));
        true
    };
    let (is_presenting, is_typed) = (now.is_some(), now.is_some_and(|now| now.typed() > 0));
    // Drawn is still what was there before.
    let place = hooks.keep(Cell::<Option<f64>>::default);
    if is_presenting && place.get().is_none() {
        place.set(Some(page::scrolled()));
    }
    let pressed = press.clone();
    let listen = move || {
        if !is_presenting {
            page::leave_full_screen();
            second::close();
            if let Some(top) = place.take() {
                page::scroll_when_drawn(top);
            }
            return None;
        }
        kept(page::on_any_key(is_typed, pressed))
    };
    let listens = [(is_presenting, "on"), (is_typed, " typed")].map(|(is, name)| if is { name } else { "" }).concat();
    hooks.on_change(listens.into(), Box::new(listen));

    // What covers the step takes the focus, and where what had it is gone, the step has it.
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

    // A step begins with its drawing, not with what was picked in it.
    let at = now.map(|now| now.number().to_string()).unwrap_or_default();
    let begin = move || {
        if is_presenting {
            page::scroll_when_drawn(0.0);
        }
        None
    };
    hooks.on_change(at.into(), Box::new(begin));

    let words = now.map(for_teacher).unwrap_or_default();
    let shown = AttrValue::from(words);
    let told = shown.clone();
    let show = move || {
        let _ = second::show(&told);
        kept(second::on_any_key(press))
    };
    // A window that has just come has nothing in it yet.
    let is_open = if second::is_open() { "open" } else { "" };
    hooks.on_change([is_open, &shown].concat().into(), Box::new(show));

    let beat = now.and_then(Presenting::beat);
    let runs = beat.is_some();
    let tick = report.clone();
    let wait = move || {
        let read = move || page::in_next_frame(move |now| tick(TeachAction::Present(PresentingAct::Tick(now))));
        runs.then(|| kept(Timeout::new(SECOND_MS, read))).flatten()
    };
    hooks.on_change(beat.unwrap_or_default().into(), Box::new(wait));

    let is_here = matches!(store.state.screen, Screen::Teach(_));
    let drop = report.clone();
    let take = move || {
        let drop = drop.clone();
        kept(is_here.then(|| file::on_drop(move |text| drop(TeachAction::Opened(text)))).flatten())
    };
    hooks.on_change(AttrValue::Static(if is_here { "here" } else { "" }), Box::new(take));

    let is_own = matches!(store.state.screen, Screen::Teach(at) if at.id == OWN);
    let link = is_own.then(|| location::text_after(LINK)).flatten();
    let has_none = teach.editor().is_none();
    let last = hooks.keep(RefCell::<String>::default);
    let told = AttrValue::from(link.clone().unwrap_or_else(|| if is_own { OWN } else { "" }.to_owned()));
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

/// What a teacher reads of a step: where it is, what it says and asks, the notes, and what comes next.
fn for_teacher(now: &Presenting) -> String {
    let mut words = String::new();
    let mut line = |text: &str| {
        words.push_str(text);
        words.push_str("\n\n");
    };
    line(&now.number().to_string());
    if let Some(step) = now.step() {
        line(&step.says);
        if let Some(question) = &step.question {
            line(&question.asks);
            line(&question.reveals);
        }
        line(&step.notes.say);
        for wrong in &step.notes.misconceptions {
            line(wrong);
        }
        line(&step.notes.simplified);
    }
    if let Some(next) = now.lesson().steps.get(now.number()) {
        line(&["→ ", &next.says].concat());
    }
    words
}
