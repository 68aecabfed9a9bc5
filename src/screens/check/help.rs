//! What to do now or today. No pattern and no exercise is shown while such an answer stands.

use super::page::notices;
use crate::{
    app::{Action, CheckAction, CheckState},
    browser,
    hooks::AppContext,
    questionnaire::{self, Id, RedFlagId, StandingFlag, Urgency},
    screens::{
        emergency::call_buttons,
        parts::{button, heading, link, list, paragraphs, prose, subheading},
    },
    text,
};
use yew::prelude::*;

/// The action screen.
pub fn page(state: &CheckState, app: &AppContext) -> Html {
    let language = app.language;
    let assessment = state.assessment();
    let urgency = assessment.urgency.unwrap_or(Urgency::Today);
    let urgent: Vec<StandingFlag> =
        assessment.flags.iter().copied().filter(|standing| standing.urgency.ends_the_check()).collect();
    let action = urgency.action();
    let mentioned = RedFlagId::ALL.iter().map(|id| id.flag()).filter(|flag| flag.is_mentioned(state.answers()));
    let named = urgent.iter().map(|standing| standing.flag).chain(mentioned);
    let signs = list(named.map(|flag| html! { { flag.short.in_language(language) } }));
    let suspicions = list(questionnaire::Action::suspicions(&urgent).into_iter().map(|suspicion| {
        html! {
            <>
                <strong>{ suspicion.name.in_language(language) }</strong>
                { paragraphs(suspicion.what, language, "small") }
            </>
        }
    }));
    html! {
        <div class="action">
            { heading(action.title, language) }
            { notices(state, language) }
            { prose(action.how_fast, language) }
            { call_buttons(language) }
            { subheading(text::EMERGENCY_DO, language) }
            { prose(action.what_to_do, language) }
            { subheading(action.say, language) }
            { suspicions }
            { prose(text::CHECK_ACTION_BECAUSE, language) }
            { signs }
            { subheading(text::EMERGENCY_NOT, language) }
            { prose(action.what_not_to_do, language) }
            <div class="buttons">
                <button class="button" type="button" onclick={Callback::from(|_| browser::page::print())}>
                    { text::CHECK_ACTION_PRINT.in_language(language) }
                </button>
                if urgency < Urgency::Now {
                    { button("", text::CHECK_ACTION_OTHERS, app, Action::Check(CheckAction::OtherSignsAsked)) }
                }
                { button("", text::CHECK_ACTION_CHANGE, app, Action::Check(CheckAction::SlipReported)) }
            </div>
            <p class="small">{ text::CHECK_ACTION_CHANGE_TEXT.in_language(language) }</p>
            <p>{ link("#/emergency", text::CHECK_ACTION_OTHER_SIGNS, language) }</p>
        </div>
    }
}
