//! Bending again and again, fast forward: how far it is, what it has done, and a way to halt and to take it back.

use super::{lab_button, leading_button, panel_at};
use crate::{
    app::{Bending, Lab, LabAction, Stage},
    hooks::AppContext,
    markup::{group, tag},
    screens::parts::{paragraph, prose},
    text::{self, Argument::Rounded, Language},
};
use yew::prelude::*;

/// How many bends can be asked for.
const BENDS: [u32; 4] = [100, 1000, 5000, 10_000];

/// Growth of damage that the scale does not show, half of its last digit.
const UNSEEN: f64 = 0.0005;

/// The id of the title of this part, and of the button that halts the bends.
const TITLE: &str = "bends-title";
const PAUSE: &str = "bends-pause";

/// The controls.
#[inline(never)]
pub fn panel(lab: &Lab, app: &AppContext) -> Html {
    let language = app.language;
    let is_running = lab.bending().is_some_and(|bending| bending.stage() != Stage::Ended);
    let mut starts = tag("div").class("buttons buttons--near");
    for bends in BENDS {
        let words = text::disc_lab_bend_times(language, &thousands(bends)).into();
        let start = LabAction::BendingStarted(bends);
        starts = starts.put(leading_button(words, !is_running, app, start, None, Some(PAUSE.into())));
    }
    let content = group().put(prose(text::DISC_LAB_BEND_TEXT, language)).put(starts);
    // Not in the folded part: a story bends too, and what runs is never out of sight.
    group()
        .put(panel_at(Some(TITLE), text::DISC_LAB_BEND_TITLE, language, false, content))
        .put(lab.bending().map(|bending| progress(bending, app)))
        .into()
}

#[inline(never)]
fn progress(bending: &Bending, app: &AppContext) -> Html {
    let (language, stage) = (app.language, bending.stage());
    let (done, wanted) = bending.progress();
    let (pause, is_paused) = match stage {
        Stage::Paused => (text::DISC_LAB_BEND_CONTINUE, true),
        Stage::Running | Stage::Ended => (text::DISC_LAB_BEND_PAUSE, false),
    };
    let (goes_on, ended) = (stage != Stage::Ended, stage == Stage::Ended);
    let label = text::DISC_LAB_BEND_PROGRESS.in_language(language);
    let pause = leading_button(
        pause.in_language(language).into(),
        goes_on,
        app,
        LabAction::BendingPaused(!is_paused),
        Some(PAUSE.into()),
        None,
    );
    let (from, to) = bending.damage();
    let is_done = goes_on || (to - from).abs() >= UNSEEN;
    let undo = text::DISC_LAB_BEND_UNDO.in_language(language).into();
    let buttons = tag("div")
        .class("buttons buttons--near")
        .put(pause)
        .put(lab_button(text::DISC_LAB_BEND_STOP, goes_on, app, LabAction::BendingStopped))
        .put(leading_button(undo, is_done, app, LabAction::Undone, None, Some(TITLE.into())));
    tag("div")
        .class("bending")
        .put(tag("label").class("bending__label").set("for", "bends").put(label))
        .put(tag("progress").set("id", "bends").set("max", wanted.to_string()).set("value", done.to_string()))
        .put(paragraph(text::disc_lab_bend_count(language, &thousands(done), &thousands(wanted)), "bending__count"))
        .put(buttons)
        .put(tag("p").set("role", "status").put(ended.then(|| result(bending, language))))
        .into()
}

/// What it has done.
fn result(bending: &Bending, language: Language) -> String {
    let (from, to) = bending.damage();
    if (to - from).abs() < UNSEEN {
        text::DISC_LAB_BEND_NOTHING.owned(language)
    } else {
        text::disc_lab_bend_result(language, Rounded(from, 3), Rounded(to, 3))
    }
}

/// A whole number with a narrow space before its thousands.
fn thousands(number: u32) -> String {
    if number < 1000 {
        return number.to_string();
    }
    let mut rest = (number % 1000).to_string();
    while rest.len() < 3 {
        rest.insert(0, '0');
    }
    let mut text = (number / 1000).to_string();
    text.push('\u{202f}');
    text.push_str(&rest);
    text
}
