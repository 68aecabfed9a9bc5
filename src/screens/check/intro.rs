//! What the check is, and what it is not.

use super::{
    device,
    page::{notices, on, one_of_two},
};
use crate::{
    app::{Action, CheckAction, CheckState},
    hooks::AppContext,
    screens::parts::{button, heading, link, paragraphs, prose},
    text,
};
use yew::prelude::*;

/// The introduction.
pub fn page(state: &CheckState, may_keep: bool, app: &AppContext) -> Html {
    let language = app.language;
    let whom = [text::CHECK_FOR_ME, text::CHECK_FOR_ANOTHER];
    html! {
        <div class="ask">
            { heading(text::CHECK_TITLE, language) }
            { notices(state, language) }
            { paragraphs(text::CHECK_LEAD, language, "lead") }
            <p>{ link("#/tonight", text::TONIGHT_LINK, language) }</p>
            { prose(text::CHECK_ABOUT, language) }
            { prose(text::CHECK_PROMISE, language) }
            { prose(text::CHECK_NOT, language) }
            { prose(text::ABOUT_NOT_FOR, language) }
            { one_of_two("for-whom", text::CHECK_FOR_WHOM, whom, state.for_another(), app, CheckAction::AskedForAnother) }
            <div class="buttons">
                { on(text::CHECK_START, app) }
                if state.has_answers() {
                    { button("", text::CHECK_RESUME, app, Action::Check(CheckAction::Resumed)) }
                }
            </div>
            { device::section(state, may_keep, app) }
        </div>
    }
}
