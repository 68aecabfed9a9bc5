//! Age and circumstances, and the kind words for those whom this is not made for.

use super::{
    page::{ask, back, notices, progress, ways},
    questions::layout,
};
use crate::{
    app::{Action, CheckAction, CheckState, Complaint},
    hooks::AppContext,
    questionnaire::NotForYou,
    screens::parts::{heading, link, paragraphs, prose},
    text,
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The page about the person.
pub fn page(state: &CheckState, app: &AppContext) -> Html {
    let language = app.language;
    let answers = state.answers();
    let typed = app.report(|text| Action::Check(CheckAction::AgeTyped(text)));
    let oninput = Callback::from(move |event: InputEvent| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            typed.emit(input.value());
        }
    });
    let wrong = matches!(state.complaint(), Some(Complaint::NotAnAge(_)));
    html! {
        <div class="ask">
            { progress(state, language) }
            { heading(text::CHECK_PERSON_TITLE, language) }
            { notices(state, language) }
            <div class="field">
                <label for="age">{ text::CHECK_AGE.in_language(language) }</label>
                <p class="choice__hint" id="age-hint">{ text::CHECK_AGE_HINT.in_language(language) }</p>
                <input
                    id="age" type="text" inputmode="numeric" autocomplete="off" aria-describedby="age-hint"
                    aria-invalid={wrong.then_some("true")} value={state.age_text().to_owned()} {oninput}
                />
            </div>
            { ask("pregnant", "", text::CHECK_PREGNANT, None, answers.pregnant, app, CheckAction::PregnancyAnswered) }
            { ask("recent-surgery", "", text::CHECK_SURGERY, None, answers.recent_surgery, app, CheckAction::SurgeryAnswered) }
            { layout(state, app) }
            { ways(text::CHECK_CONTINUE, state, app) }
        </div>
    }
}

/// Says kindly that this is not made for them, and where to turn.
pub fn not_for_them(reason: NotForYou, state: &CheckState, app: &AppContext) -> Html {
    let language = app.language;
    html! {
        <div class="ask">
            { heading(reason.title(), language) }
            { notices(state, language) }
            { paragraphs(reason.why(), language, "lead") }
            { prose(reason.turn_to(), language) }
            <p>{ link("#/emergency", text::START_EMERGENCY_LINK, language) }</p>
            <p>{ link("#/anatomy", text::APP_NAV_ANATOMY, language) }</p>
            <div class="buttons">{ back(state, app) }</div>
        </div>
    }
}
