//! The questions about the pain: one by itself, or all on one page.

use super::{
    flags::flag_question,
    page::{ask, one_of_two, second_look, top, ways},
};
use crate::{
    app::{CheckAction, CheckState},
    content::questionnaire::QUESTION_GROUPS,
    hooks::AppContext,
    markup::{Markup, group, tag},
    questionnaire::{self, Answer, Id, QuestionId},
    screens::parts::{paragraphs, prose, subheading},
    text,
};
use yew::prelude::*;

/// One question; it is the heading.
pub fn one(id: QuestionId, state: &CheckState, app: &AppContext) -> Html {
    let (words, _) = id.question().words(state.for_another());
    top("ask", words, state, app.language)
        .put(field(id, "choice--headed", state, app))
        .put(second_look(state, Some(id), app.language))
        .put(ways(text::CHECK_CONTINUE, state, app))
        .put(layout(state, app))
        .into()
}

/// All questions under their headings.
#[inline(never)]
pub fn all(state: &CheckState, app: &AppContext) -> Html {
    let language = app.language;
    let mut groups = group();
    for group in QUESTION_GROUPS {
        let mut questions = tag("section").put(subheading(group.title, language));
        for question in group.questions {
            questions = questions.put(field(question.id, "", state, app));
        }
        groups = groups.put(questions);
    }
    top("ask", text::CHECK_QUESTIONS_TITLE, state, language)
        .put(prose(text::CHECK_QUESTIONS_HINT, language))
        .put(layout(state, app))
        .put(groups)
        .put(second_look(state, None, language))
        .put(ways(text::CHECK_CONTINUE, state, app))
        .into()
}

/// One at a time, or all at once.
pub fn layout(state: &CheckState, app: &AppContext) -> Markup {
    let words = [text::CHECK_ONE_BY_ONE, text::CHECK_ALL_AT_ONCE];
    one_of_two("layout", text::CHECK_LAYOUT, words, state.all_at_once(), app, CheckAction::AllAtOnceChosen)
}

/// A question with what follows from its answer: whether the drawing gave it, and signs that are asked once more.
pub fn field(id: QuestionId, class: &'static str, state: &CheckState, app: &AppContext) -> Markup {
    let language = app.language;
    let question = id.question();
    let (words, help) = question.words(state.for_another());
    let (answer, drawn) = state.answer(id);
    let several = !questionnaire::is_settled(id, state.answers());
    let from = if several { text::CHECK_FROM_SEVERAL } else { text::CHECK_FROM_DRAWING };
    let drawn = (answer.is_some() && drawn).then(|| paragraphs(from, language, "small"));
    let signs = question.signs_after_yes;
    let again = (answer == Some(Answer::Yes) && !signs.is_empty()).then(|| {
        let mut asked = group();
        for sign in signs {
            asked = asked.put(flag_question(sign.flag(), state.sign_again(*sign), state, app));
        }
        let title = text::CHECK_ONCE_MORE;
        let name = tag("p").put(tag("strong").words(title, language));
        tag("div").class("notice").set("role", "group").label(title, language).put(name).put(asked)
    });
    let fact = Box::new(move |answer| CheckAction::QuestionAnswered(id, answer));
    tag("div").key(id.name().into()).put(ask(id.name(), class, words, help, answer, app, fact)).put(drawn).put(again)
}
