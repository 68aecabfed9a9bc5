//! What the check is, and what it is not.

use super::{
    device,
    page::{on, one_of_two, top},
    review::places,
};
use crate::{
    app::{Action, CheckAction, CheckState},
    hooks::AppContext,
    markup::{each, tag},
    screens::parts::{button, link_line, paragraphs, prose},
    text,
};
use yew::prelude::*;

/// The introduction.
#[inline(never)]
pub fn page(state: &CheckState, may_keep: bool, app: &AppContext) -> Html {
    let language = app.language;
    let whom = [text::CHECK_FOR_ME, text::CHECK_FOR_ANOTHER];
    let about = [text::CHECK_ABOUT, text::CHECK_PROMISE, text::CHECK_NOT, text::ABOUT_NOT_FOR];
    let came = (!state.answers().regions.is_empty())
        .then(|| tag("p").class("notice").put(text::check_marks_came(language, &places(state.answers(), language))));
    let resume = state.has_answers().then(|| button("", text::CHECK_RESUME, app, Action::Check(CheckAction::Resumed)));
    let asked = (!state.is_made_up()).then(|| {
        one_of_two("for-whom", text::CHECK_FOR_WHOM, whom, state.for_another(), app, CheckAction::AskedForAnother)
    });
    top("ask", text::CHECK_TITLE, state, language)
        .put(paragraphs(text::CHECK_LEAD, language, "lead"))
        .put(came)
        .put(link_line("#/tonight", text::TONIGHT_LINK, language))
        .put(each(about.map(|words| prose(words, language))))
        .put(asked)
        .put(tag("div").class("buttons").put(on(text::CHECK_START, app)).put(resume))
        .put(device::section(state, may_keep, app))
        .into()
}
