//! What the browser does for the pattern check: a step of the history for each page, a question before the page is left, a
//! warning when nobody is there, and what is kept on this device where the person wants it.

use super::app_context::Store;
use crate::{
    app::{Action, CheckAction, Idle, Screen},
    browser::{alarm::Alarm, location, storage},
    questionnaire,
};
use yew::prelude::*;

/// Keeps the browser and the pattern check in step.
#[hook]
pub fn use_visit(store: &UseReducerHandle<Store>) {
    let check = &store.0.check;
    let dispatch = store.dispatcher();
    let report = move |fact: CheckAction| dispatch.dispatch(Action::Check(fact));

    use_effect_with((), {
        let report = report.clone();
        move |()| {
            if let Some(kept) = storage::read() {
                report(CheckAction::Restored(questionnaire::read(&kept)));
            }
            let listener = location::on_place(move |place| report(CheckAction::HistoryMoved(place)));
            move || drop(listener)
        }
    });

    let arrived = use_mut_ref(|| false);
    let in_check = store.0.screen == Screen::Check;
    use_effect_with((in_check, check.place()), move |(in_check, place)| {
        if *in_check {
            // An entry without a number, or one of an earlier visit, becomes this page; otherwise the page is a new step.
            let adds_entry = arrived.replace(true) && location::place().is_some();
            if location::place() != Some(*place) {
                location::set_place(*place, adds_entry);
            }
        }
    });

    use_effect_with(check.has_answers() && !check.keeps(), |loses| {
        let listener = loses.then(location::ask_before_leaving);
        move || drop(listener)
    });

    use_effect_with((store.0.waits(), check.idle()), {
        let report = report.clone();
        move |(waits, idle)| {
            let watching = *idle == Idle::Watching;
            let alarm = waits.map(|after| Alarm::start(after, watching, move || report(CheckAction::IdlePassed)));
            move || drop(alarm)
        }
    });

    let kept = use_mut_ref(|| false);
    use_effect_with((check.keeps(), *check.answers()), move |(keeps, answers)| {
        if *keeps && storage::write(&questionnaire::write_answers(answers)).is_none() {
            report(CheckAction::KeepSwitched(false));
        }
        if kept.replace(*keeps) && !keeps {
            storage::erase();
        }
    });
}
