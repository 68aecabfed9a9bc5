//! The answers once more, each to be changed.

use super::page::{second_look, top, ways};
use crate::{
    app::{Action, CheckAction, CheckState, Step},
    content::questionnaire::RED_FLAG_GROUPS,
    figures::body_map::spoken,
    hooks::AppContext,
    markup::{Markup, group, tag},
    questionnaire::{Answer, Answers, Id, QuestionId, RedFlagGroup, RegionId},
    screens::parts::{button, prose, subheading},
    text::{self, Language, Message},
};
use yew::prelude::*;

/// The page to check the answers.
#[inline(never)]
pub fn page(state: &CheckState, app: &AppContext) -> Html {
    let language = app.language;
    let answers = state.answers();
    let mut questions = group();
    for id in QuestionId::ALL {
        let (answer, drawn) = state.answer(*id);
        let mut value = said(answer, language).to_owned();
        if drawn && answer.is_some() {
            value = text::check_drawn(language, &value);
        }
        questions = questions.put(row(id.question().short, value, Step::Question(*id), app));
    }
    let place = row(text::CHECK_PLACE_TITLE, places(answers, language), Step::Place, app);
    top("ask", text::CHECK_REVIEW_TITLE, state, language)
        .put(prose(text::CHECK_REVIEW_TEXT, language))
        .put(second_look(state, None, language))
        .put(subheading(text::CHECK_REVIEW_SIGNS, language))
        .put(rows(signs(answers, app)))
        .put(subheading(text::CHECK_PERSON_TITLE, language))
        .put(rows(person(answers, app)))
        .put(subheading(text::CHECK_QUESTIONS_TITLE, language))
        .put(rows(group().put(place).put(questions)))
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
    let mut signs = group();
    for (index, page) in RED_FLAG_GROUPS.iter().enumerate() {
        signs = signs.put(row(page.title, signs_said(page, answers, language), Step::Flags(index), app));
    }
    signs
}

fn person(answers: &Answers, app: &AppContext) -> Markup {
    let language = app.language;
    let word = |answer| said(answer, language).to_owned();
    let age = answers.age.map_or_else(|| word(None), |age| age.years().to_string());
    group()
        .put(row(text::CHECK_AGE, age, Step::Person, app))
        .put(row(text::CHECK_PREGNANT, word(answers.pregnant), Step::Person, app))
        .put(row(text::CHECK_SURGERY, word(answers.recent_surgery), Step::Person, app))
}

/// An answer in words, or that there is none.
pub fn said(answer: Option<Answer>, language: Language) -> &'static str {
    answer.map_or(text::CHECK_NOT_ANSWERED, Answer::word).in_language(language)
}

/// The marked places, or that there are none.
pub fn places(answers: &Answers, language: Language) -> String {
    let mut names = Vec::new();
    for id in RegionId::ALL {
        let mark = answers.regions.get(*id);
        if mark.is_some() {
            names.push(spoken(*id, mark, language));
        }
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
    if said_of.is_empty() { text::CHECK_REVIEW_NONE.owned(language) } else { said_of.join("; ") }
}

fn row(name: Message, value: String, step: Step, app: &AppContext) -> Markup {
    let change = button("", text::CHECK_CHANGE, app, Action::Check(CheckAction::Reopened(step)));
    let change = change.set("aria-label", text::check_change_this(app.language, name.in_language(app.language)));
    tag("div")
        .class("review__row")
        .put(tag("dt").words(name, app.language))
        .put(tag("dd").put(value))
        .put(tag("dd").put(change))
}
