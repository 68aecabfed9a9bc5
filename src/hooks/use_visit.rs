//! What the browser does for the pattern check: a step of the history for each page, a question before the page is left, a
//! warning when nobody is there, what is kept on this device where the person wants it, and what a page that stops leaves to the next.

use super::app_context::Store;
use crate::{
    app::{Action, CheckAction, Idle, Screen},
    browser::{alarm::Alarm, left, location, storage},
    markup::{Hooks, kept},
    questionnaire,
};
use std::cell::Cell;
use yew::AttrValue;

/// Keeps the browser and the pattern check in step.
#[inline(never)]
pub fn use_visit(hooks: &mut Hooks, store: &Store) {
    // What a class looks at is nobody's own.
    let check = store.state.own_check();
    let dispatch = store.dispatch.clone();
    let report = move |fact: CheckAction| dispatch.dispatch(Action::Check(fact));

    let restore = {
        let report = report.clone();
        move || {
            let left = left::take().and_then(|left| questionnaire::read(&left).ok());
            if let Some(kept) = storage::read(storage::ANSWERS) {
                report(CheckAction::Restored(questionnaire::read(&kept)));
            } else if let Some(answers) = left {
                report(CheckAction::Recovered(answers));
            }
            kept(location::on_place(move |place| report(CheckAction::HistoryMoved(place))))
        }
    };
    hooks.on_change(AttrValue::Static(""), Box::new(restore));

    let arrived = hooks.keep(Cell::<bool>::default);
    let place = (store.state.screen == Screen::Check && !store.state.is_presenting()).then(|| check.place());
    let go = move || {
        let place = place?;
        // An entry without a number, or one of an earlier visit, becomes this page; otherwise the page is a new step.
        let adds_entry = arrived.replace(true) && location::place().is_some();
        if location::place() != Some(place) {
            location::set_place(place, adds_entry);
        }
        None
    };
    hooks.on_change(place.map(|place| place.to_string()).unwrap_or_default().into(), Box::new(go));

    let loses = check.has_answers() && !check.keeps();
    let ask = move || kept(loses.then(location::ask_before_leaving));
    hooks.on_change(AttrValue::Static(if loses { "loses" } else { "" }), Box::new(ask));

    let (waits, watching) = (store.state.waits(), check.idle() == Idle::Watching);
    let watch = {
        let report = report.clone();
        move || kept(Alarm::start(waits?, watching, move || report(CheckAction::IdlePassed)))
    };
    let state = match waits {
        None => "",
        Some(_) if watching => "watching",
        Some(_) => "warned",
    };
    hooks.on_change(AttrValue::Static(state), Box::new(watch));

    let was_kept = hooks.keep(Cell::<bool>::default);
    let keeps = check.keeps();
    let has_any = keeps || check.has_answers();
    let answers = AttrValue::from(if has_any { questionnaire::write_answers(check.answers()) } else { String::new() });
    let keep = {
        let answers = answers.clone();
        move || {
            left::hold(&answers);
            if keeps && storage::write(storage::ANSWERS, &answers).is_none() {
                report(CheckAction::KeepRefused);
            }
            if was_kept.replace(keeps) && !keeps {
                storage::erase(storage::ANSWERS);
            }
            None
        }
    };
    // One sign more, for the switch alone changes what is kept.
    hooks.on_change([if keeps { "1" } else { "0" }, &answers].concat().into(), Box::new(keep));
}
