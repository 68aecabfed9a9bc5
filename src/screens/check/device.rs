//! Answers as a file, and answers kept on this device. Each only by an act of the person.

use crate::{
    app::{Action, CheckAction, CheckState},
    browser::file,
    hooks::AppContext,
    questionnaire::{read, write_answers},
    screens::parts::{paragraph, prose},
    text,
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The name of the saved file.
const FILE: &str = "sciatica-explorer-answers.json";

/// Opens and saves files, and switches keeping on and off where the browser allows it.
pub fn section(state: &CheckState, may_keep: bool, app: &AppContext) -> Html {
    let language = app.language;
    html! {
        <details>
            <summary>{ text::CHECK_DEVICE.in_language(language) }</summary>
            { prose(text::CHECK_FILE_TEXT, language) }
            <div class="buttons">
                if state.has_answers() {
                    { save(state, app) }
                }
                { open(app) }
            </div>
            if may_keep {
                { keep(state, app) }
            }
        </details>
    }
}

/// Saves the answers as a file.
pub fn save(state: &CheckState, app: &AppContext) -> Html {
    let answers = *state.answers();
    let onclick = Callback::from(move |_: MouseEvent| {
        let _ = file::save(FILE, &write_answers(&answers));
    });
    html! { <button class="button" type="button" {onclick}>{ text::CHECK_SAVE.in_language(app.language) }</button> }
}

fn open(app: &AppContext) -> Html {
    let dispatch = app.dispatch.clone();
    let onchange = Callback::from(move |event: Event| {
        let dispatch = dispatch.clone();
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            let take = move |text: String| dispatch.dispatch(Action::Check(CheckAction::FileOpened(read(&text))));
            let _ = file::read_chosen(&input, take);
        }
    });
    html! {
        <label class="button file">
            { text::CHECK_OPEN.in_language(app.language) }
            <input class="visually-hidden" type="file" accept=".json,application/json" {onchange} />
        </label>
    }
}

/// The switch, and what is kept: shown, to be saved above, and erased by switching it off.
fn keep(state: &CheckState, app: &AppContext) -> Html {
    let language = app.language;
    let keeps = state.keeps();
    let onchange = app.report(move |_: Event| Action::Check(CheckAction::KeepSwitched(!keeps)));
    html! {
        <>
            <label class="choice__option">
                <input type="checkbox" role="switch" checked={keeps} aria-describedby="keep-hint" {onchange} />
                <span>{ text::CHECK_KEEP.in_language(language) }</span>
            </label>
            <p class="choice__hint" id="keep-hint">{ text::CHECK_KEEP_HINT.in_language(language) }</p>
            if keeps {
                { paragraph(text::CHECK_KEPT.in_language(language), "") }
                <pre class="kept" tabindex="0">{ write_answers(state.answers()) }</pre>
                { crate::screens::parts::button("", text::CHECK_ERASE, app, Action::Check(CheckAction::KeepSwitched(false))) }
            }
        </>
    }
}
