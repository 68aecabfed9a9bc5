//! One group of questions about the pain.

use super::page::{ask, notices, progress, ways};
use crate::{
    app::{CheckAction, CheckState},
    content::questionnaire::QUESTION_GROUPS,
    hooks::AppContext,
    questionnaire::Id,
    screens::parts::{heading, prose},
    text,
};
use yew::prelude::*;

/// A page of questions.
pub fn page(index: usize, state: &CheckState, app: &AppContext) -> Html {
    let language = app.language;
    let Some(group) = QUESTION_GROUPS.get(index) else { return Html::default() };
    let questions: Html = group
        .questions
        .iter()
        .map(|question| {
            let id = question.id;
            ask(id.name(), question.text, question.help, state.answers().answers.get(id), app, move |answer| {
                CheckAction::QuestionAnswered(id, answer)
            })
        })
        .collect();
    html! {
        <div class="ask">
            { progress(state, language) }
            { heading(group.title, language) }
            { notices(state, language) }
            { prose(text::CHECK_QUESTIONS_HINT, language) }
            { questions }
            { ways(Some(text::CHECK_CONTINUE), Some(text::CHECK_BACK), app) }
        </div>
    }
}
