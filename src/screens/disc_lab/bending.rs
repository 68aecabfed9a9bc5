//! Bending again and again, fast forward: how far it is, what it has done, and a way to halt and to take it back.

use super::{lab_button, leading_button, panel_at};
use crate::{
    app::{Bending, Lab, LabAction, Stage},
    hooks::AppContext,
    screens::{
        number::rounded,
        parts::{paragraph, prose},
    },
    text::{self, Language},
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
pub fn panel(lab: &Lab, app: &AppContext) -> Html {
    let language = app.language;
    let is_running = lab.bending().is_some_and(|bending| bending.stage() != Stage::Ended);
    let starts = BENDS.map(|bends| {
        let words = text::disc_lab_bend_times(language, &thousands(bends));
        leading_button(words, !is_running, app, LabAction::BendingStarted(bends), None, Some(PAUSE.into()))
    });
    let content = html! {
        <>
            { prose(text::DISC_LAB_BEND_TEXT, language) }
            <div class="buttons buttons--near">{ for starts }</div>
        </>
    };
    // Not in the folded part: a story bends too, and what runs is never out of sight.
    html! {
        <>
            { panel_at(Some(TITLE.into()), text::DISC_LAB_BEND_TITLE, language, false, content) }
            if let Some(bending) = lab.bending() {
                { progress(bending, app) }
            }
        </>
    }
}

fn progress(bending: &Bending, app: &AppContext) -> Html {
    let (language, stage) = (app.language, bending.stage());
    let (done, wanted) = bending.progress();
    let (pause, is_paused) = match stage {
        Stage::Paused => (text::DISC_LAB_BEND_CONTINUE, true),
        Stage::Running | Stage::Ended => (text::DISC_LAB_BEND_PAUSE, false),
    };
    let (goes_on, ended) = (stage != Stage::Ended, stage == Stage::Ended);
    html! {
        <div class="bending">
            <label class="bending__label" for="bends">{ text::DISC_LAB_BEND_PROGRESS.in_language(language) }</label>
            <progress id="bends" value={done.to_string()} max={wanted.to_string()} />
            { paragraph(text::disc_lab_bend_count(language, &thousands(done), &thousands(wanted)), "bending__count") }
            <div class="buttons buttons--near">
                { leading_button(pause.in_language(language), goes_on, app, LabAction::BendingPaused(!is_paused),
                    Some(PAUSE.into()), None) }
                { lab_button(text::DISC_LAB_BEND_STOP.in_language(language), goes_on, app, LabAction::BendingStopped) }
                { leading_button(text::DISC_LAB_BEND_UNDO.in_language(language), true, app, LabAction::Undone,
                    None, Some(TITLE.into())) }
            </div>
            <p role="status">{ ended.then(|| result(bending, language)) }</p>
        </div>
    }
}

/// What it has done.
fn result(bending: &Bending, language: Language) -> String {
    let (from, to) = bending.damage();
    if (to - from).abs() < UNSEEN {
        text::DISC_LAB_BEND_NOTHING.in_language(language).to_owned()
    } else {
        text::disc_lab_bend_result(language, &rounded(from, 3), &rounded(to, 3))
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
