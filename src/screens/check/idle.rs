//! The warning on a page that was left alone.

use crate::{
    app::{Action, CheckAction, CheckState, Idle},
    hooks::AppContext,
    screens::parts::{button, paragraph},
    text,
};
use yew::prelude::*;

/// The warning, on whatever screen the reader is.
pub fn idle_warning(state: &CheckState, app: &AppContext) -> Html {
    html! {
        <div role="alert">
            if state.idle() == Idle::Warned {
                <div class="notice notice--alarm idle">
                    { paragraph(text::CHECK_IDLE.in_language(app.language), "") }
                    { button("button--main", text::CHECK_IDLE_STAY, app, Action::Check(CheckAction::IdleStayed)) }
                    { " " }
                    { button("", text::CHECK_IDLE_OFF, app, Action::Check(CheckAction::IdleSwitchedOff)) }
                </div>
            }
        </div>
    }
}
