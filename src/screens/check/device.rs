//! Answers as a file, and answers kept on this device. Each only by an act of the person.

use crate::{
    app::{Action, CheckAction, CheckState, News},
    browser::file,
    controls::input_of,
    hooks::AppContext,
    markup::{Markup, group, tag},
    questionnaire::{read, write_answers},
    screens::parts::{act, button, details, prose, saving_files},
    text,
};
use yew::prelude::*;

/// The name of the saved file.
const FILE: &str = "sciatica-explorer-answers.json";

/// Opens and saves files, and switches keeping on and off where the browser allows it.
pub fn section(state: &CheckState, may_keep: bool, app: &AppContext) -> Option<Markup> {
    if state.is_made_up() {
        return None;
    }
    let language = app.language;
    let buttons = tag("div").class("buttons").put(state.has_answers().then(|| save(state, app))).put(open(app));
    let section = details(text::CHECK_DEVICE, language)
        .put(prose(text::CHECK_FILE_TEXT, language))
        .put(buttons)
        .put(may_keep.then(|| keep(state, app)))
        .put(tag("div").set("role", "status").put(not_kept(state, may_keep, app)));
    Some(section)
}

/// What is said where the browser keeps nothing, or no more.
fn not_kept(state: &CheckState, may_keep: bool, app: &AppContext) -> Option<Markup> {
    let is_refused = !may_keep || state.news() == Some(News::NotKept);
    is_refused.then(|| prose(text::CHECK_NOT_KEPT, app.language))
}

/// Saves the answers as a file.
pub fn save(state: &CheckState, app: &AppContext) -> Markup {
    let answers = *state.answers();
    let save = move |_: MouseEvent| {
        let _ = file::save(FILE, "application/json", &write_answers(&answers));
    };
    saving_files(act("", text::CHECK_SAVE, app.language, Callback::from(save)), app.language)
}

#[inline(never)]
fn open(app: &AppContext) -> Markup {
    let dispatch = app.dispatch.clone();
    let on_change = move |event: Event| {
        let dispatch = dispatch.clone();
        if let Some(input) = input_of(&event) {
            let take = move |text: String| dispatch.dispatch(Action::Check(CheckAction::FileOpened(read(&text))));
            let _ = file::read_chosen(&input, take);
        }
    };
    let input = tag("input")
        .class("visually-hidden")
        .set("type", "file")
        .set("accept", ".json,application/json")
        .on_change(on_change);
    tag("label").class("button file").words(text::CHECK_OPEN, app.language).put(input)
}

/// The switch, and what is kept: shown, to be saved above, and erased by switching it off.
#[inline(never)]
fn keep(state: &CheckState, app: &AppContext) -> Markup {
    let language = app.language;
    let keeps = state.keeps();
    let on_change = app.report(move |_: Event| Action::Check(CheckAction::KeepSwitched(!keeps)));
    let switch = tag("input")
        .set("type", "checkbox")
        .set("role", "switch")
        .set("aria-describedby", "keep-hint")
        .checked(keeps)
        .on_change(on_change);
    let label = tag("label").class("choice__option").put(switch).put(tag("span").words(text::CHECK_KEEP, language));
    let hint = tag("p").class("choice__hint").set("id", "keep-hint").words(text::CHECK_KEEP_HINT, language);
    let kept = keeps.then(|| {
        group()
            .put(prose(text::CHECK_KEPT, language))
            .put(tag("pre").class("kept").set("tabindex", "0").put(write_answers(state.answers())))
            .put(button("", text::CHECK_ERASE, app, Action::Check(CheckAction::KeepSwitched(false))))
    });
    group().put(label).put(hint).put(kept)
}
