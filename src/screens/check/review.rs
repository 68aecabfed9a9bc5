//! The answers once more, each to be changed.

use super::page::{second_look, top, ways};
use crate::{
    app::{Action, CheckAction, CheckState, Step},
    content::questionnaire::RED_FLAG_GROUPS,
    figures::body_map::spoken,
    hooks::AppContext,
    markup::{Markup, each, group, tag},
    questionnaire::{Answer, Answers, Id, QuestionId, RedFlagGroup},
    screens::parts::{act, prose, subheading},
    text::{self, Language},
};
use yew::prelude::*;

/// The page to check the answers.
pub fn page(state: &CheckState, app: &AppContext) -> Html {
    let language = app.language;
    let answers = state.answers();
    let questions = QuestionId::ALL.iter().map(|id| {
        let (answer, drawn) = state.answer(*id);
        let mut value = said(answer, language).to_owned();
        if drawn && answer.is_some() {
            value = text::check_drawn(language, &value);
        }
        row(id.question().short.in_language(language), value, Step::Question(*id), app)
    });
    top("ask", text::CHECK_REVIEW_TITLE, state, language)
        .put(prose(text::CHECK_REVIEW_TEXT, language))
        .put(second_look(state, None, language))
        .put(subheading(text::CHECK_REVIEW_SIGNS, language))
        .put(rows(signs(answers, app)))
        .put(subheading(text::CHECK_PERSON_TITLE, language))
        .put(rows(person(answers, app)))
        .put(subheading(text::CHECK_QUESTIONS_TITLE, language))
        .put(rows(group().put(place(answers, app)).put(each(questions))))
        .put(ways(text::CHECK_SEE_RESULT, state, app))
        .into()
}

/// The warning signs, each group to be changed on its page, as a yes there leads on to what to do.
pub fn warning_signs(answers: &Answers, app: &AppContext) -> Markup {
    rows(signs(answers, app))
}

fn rows(rows: Markup) -> Markup {
    tag("dl").class("review").put(rows)
}

fn signs(answers: &Answers, app: &AppContext) -> Markup {
    let language = app.language;
    each(RED_FLAG_GROUPS.iter().enumerate().map(|(index, group)| {
        row(group.title.in_language(language), signs_said(group, answers, language), Step::Flags(index), app)
    }))
}

fn person(answers: &Answers, app: &AppContext) -> Markup {
    let language = app.language;
    let word = |answer| said(answer, language).to_owned();
    let told = [
        (text::CHECK_AGE, answers.age.map_or_else(|| word(None), |age| age.years().to_string())),
        (text::CHECK_PREGNANT, word(answers.pregnant)),
        (text::CHECK_SURGERY, word(answers.recent_surgery)),
    ];
    each(told.map(|(name, value)| row(name.in_language(language), value, Step::Person, app)))
}

fn place(answers: &Answers, app: &AppContext) -> Markup {
    let language = app.language;
    row(text::CHECK_PLACE_TITLE.in_language(language), places(answers, language), Step::Place, app)
}

/// An answer in words, or that there is none.
pub fn said(answer: Option<Answer>, language: Language) -> &'static str {
    answer.map_or(text::CHECK_NOT_ANSWERED, Answer::word).in_language(language)
}

/// The marked places, or that there are none.
pub fn places(answers: &Answers, language: Language) -> String {
    let mut names = Vec::new();
    for (id, mark) in answers.regions.iter() {
        names.push(spoken(id, Some(mark), language));
    }
    if names.is_empty() { said(None, language).to_owned() } else { names.join(", ") }
}

/// The signs of a group that were not denied; that they all were, otherwise.
fn signs_said(group: &RedFlagGroup, answers: &Answers, language: Language) -> String {
    let mut said_of: Vec<String> = Vec::new();
    for sign in group.flags {
        match answers.red_flags.get(sign.id) {
            Some(Answer::No) => {}
            answer => {
                said_of.push(text::check_reason(language, said(answer, language), sign.short.in_language(language)))
            }
        }
    }
    if said_of.is_empty() { text::CHECK_REVIEW_NONE.in_language(language).to_owned() } else { said_of.join("; ") }
}

fn row(name: &'static str, value: String, step: Step, app: &AppContext) -> Markup {
    let language = app.language;
    let onclick = app.report(move |_: MouseEvent| Action::Check(CheckAction::Reopened(step)));
    let change =
        act("", text::CHECK_CHANGE, language, onclick).set("aria-label", text::check_change_this(language, name));
    tag("div").class("review__row").put(tag("dt").put(name)).put(tag("dd").put(value)).put(tag("dd").put(change))
}
