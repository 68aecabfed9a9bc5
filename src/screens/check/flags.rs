//! One group of warning signs.

use super::page::{ask, notices, progress, ways};
use crate::{
    app::{Action, CheckAction, CheckState},
    content::questionnaire::RED_FLAG_GROUPS,
    hooks::AppContext,
    questionnaire::{Answer, Id, RedFlag, Urgency},
    screens::parts::{heading, prose},
    text,
};
use yew::prelude::*;

/// A page of warning signs.
pub fn page(index: usize, state: &CheckState, app: &AppContext) -> Html {
    let language = app.language;
    let Some(group) = RED_FLAG_GROUPS.get(index) else { return Html::default() };
    let deny = app.report(move |_: MouseEvent| Action::Check(CheckAction::GroupDenied(index)));
    let flags: Html = group.flags.iter().map(|flag| flag_question(flag, state, app)).collect();
    html! {
        <div class="ask">
            { progress(state, language) }
            { heading(group.title, language) }
            { notices(state, language) }
            { prose(text::CHECK_FLAGS_HINT, language) }
            <p>
                <button class="button" type="button" onclick={deny} aria-describedby="deny-hint">
                    { text::CHECK_NONE.in_language(language) }
                </button>
                { " " }
                <span class="small" id="deny-hint">{ text::CHECK_NONE_HINT.in_language(language) }</span>
            </p>
            { flags }
            { ways(text::CHECK_CONTINUE, state, app) }
        </div>
    }
}

/// A sign with its details, and whether it is one to act on.
pub fn flag_question(flag: &'static RedFlag, state: &CheckState, app: &AppContext) -> Html {
    let language = app.language;
    let answers = state.answers();
    let answer = answers.red_flags.get(flag.id);
    let acts = flag.urgency(answers).is_some_and(Urgency::ends_the_check);
    let details: Html = flag
        .details
        .iter()
        .map(|detail| {
            let id = detail.id;
            ask(id.name(), "", detail.question, None, answers.details.get(id), app, move |answer| {
                CheckAction::DetailAnswered(id, answer)
            })
        })
        .collect();
    let id = flag.id;
    html! {
        <div>
            { ask(id.name(), "", flag.question, Some(flag.why), answer, app, move |answer| CheckAction::FlagAnswered(id, answer)) }
            if answer == Some(Answer::Yes) && !flag.details.is_empty() {
                <div role="group" aria-label={text::CHECK_DETAILS.in_language(language)} class="notice">{ details }</div>
            }
            <div role="status">
                if acts {
                    <p class="notice notice--alarm">{ text::CHECK_FLAG_ALARM.in_language(language) }</p>
                }
            </div>
        </div>
    }
}
