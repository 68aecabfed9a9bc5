//! The questions about the pain: one by itself, or all on one page.

use super::{
    flags::flag_question,
    page::{ask, notices, one_of_two, progress, second_look, ways},
};
use crate::{
    app::{CheckAction, CheckState},
    content::questionnaire::QUESTION_GROUPS,
    hooks::AppContext,
    questionnaire::{Answer, Id, QuestionId},
    screens::parts::{heading, minor_heading, paragraph, prose},
    text,
};
use yew::prelude::*;

/// One question; it is the heading.
pub fn one(id: QuestionId, state: &CheckState, app: &AppContext) -> Html {
    let language = app.language;
    let (words, _) = id.question().words(state.for_another());
    html! {
        <div class="ask">
            { progress(state, language) }
            { heading(words, language) }
            { notices(state, language) }
            { field(id, "choice--headed", state, app) }
            { second_look(state, language) }
            { ways(text::CHECK_CONTINUE, state, app) }
            { layout(state, app) }
        </div>
    }
}

/// All questions under their headings.
pub fn all(state: &CheckState, app: &AppContext) -> Html {
    let language = app.language;
    let groups = QUESTION_GROUPS.iter().map(|group| {
        html! {
            <section>
                <h2>{ group.title.in_language(language) }</h2>
                { for group.questions.iter().map(|question| field(question.id, "", state, app)) }
            </section>
        }
    });
    html! {
        <div class="ask">
            { progress(state, language) }
            { heading(text::CHECK_QUESTIONS_TITLE, language) }
            { notices(state, language) }
            { prose(text::CHECK_QUESTIONS_HINT, language) }
            { layout(state, app) }
            { for groups }
            { second_look(state, language) }
            { ways(text::CHECK_CONTINUE, state, app) }
        </div>
    }
}

/// One at a time, or all at once.
pub fn layout(state: &CheckState, app: &AppContext) -> Html {
    let words = [text::CHECK_ONE_BY_ONE, text::CHECK_ALL_AT_ONCE];
    one_of_two("layout", text::CHECK_LAYOUT, words, state.all_at_once(), app, CheckAction::AllAtOnceChosen)
}

/// A question with what follows from its answer: whether the drawing gave it, and signs that are asked once more.
pub fn field(id: QuestionId, class: &'static str, state: &CheckState, app: &AppContext) -> Html {
    let language = app.language;
    let question = id.question();
    let (words, help) = question.words(state.for_another());
    let (answer, drawn) = state.answer(id);
    let signs = question.signs_after_yes.iter().filter(|_| answer == Some(Answer::Yes));
    let signs: Vec<Html> = signs.map(|sign| flag_question(sign.flag(), state, app)).collect();
    html! {
        <div key={id.name()}>
            { ask(id.name(), class, words, help, answer, app, move |answer| CheckAction::QuestionAnswered(id, answer)) }
            if answer.is_some() && drawn {
                { paragraph(text::CHECK_FROM_DRAWING.in_language(language), "small") }
            }
            if !signs.is_empty() {
                <div class="notice">
                    { minor_heading(text::CHECK_ONCE_MORE, language) }
                    { for signs }
                </div>
            }
        </div>
    }
}
