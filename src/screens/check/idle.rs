//! The warning on a page that was left alone.

use crate::{
    app::{Action, CheckAction, CheckState, Idle},
    hooks::AppContext,
    markup::{Markup, tag},
    screens::parts::{button, paragraph},
    text,
};

/// The warning, on whatever screen the reader is.
pub fn idle_warning(state: &CheckState, app: &AppContext) -> Markup {
    let fact = |class, words, fact| button(class, words, app, Action::Check(fact));
    let warning = (state.idle() == Idle::Warned).then(|| {
        tag("div")
            .class("notice notice--alarm idle")
            .put(paragraph(text::CHECK_IDLE.in_language(app.language), ""))
            .put(fact("button--main", text::CHECK_IDLE_STAY, CheckAction::IdleStayed))
            .put(" ")
            .put(fact("", text::CHECK_IDLE_OFF, CheckAction::IdleSwitchedOff))
    });
    tag("div").set("role", "alert").put(warning)
}
