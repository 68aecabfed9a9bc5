//! The warning on a page that was left alone.

use crate::{
    app::{Action, CheckAction, CheckState, Idle},
    hooks::AppContext,
    markup::{Markup, tag},
    screens::parts::{button, prose},
    text,
};

/// The warning, on whatever screen the reader is.
#[inline(never)]
pub fn idle_warning(state: &CheckState, app: &AppContext) -> Markup {
    let fact = |class, words, fact| button(class, words, app, Action::Check(fact));
    let warning = (state.idle() == Idle::Warned).then(|| {
        tag("div").class("notice notice--alarm").put(prose(text::CHECK_IDLE, app.language)).put(
            tag("div")
                .class("buttons buttons--near")
                .put(fact("button--main", text::CHECK_IDLE_STAY, CheckAction::IdleStayed))
                .put(fact("", text::CHECK_IDLE_OFF, CheckAction::IdleSwitchedOff)),
        )
    });
    // The element that is always there sticks, as it has the height of the page to move in.
    tag("div").class("idle").set("role", "alert").put(warning)
}
