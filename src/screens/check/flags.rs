//! One group of warning signs.

use super::page::{ask, top, ways};
use crate::{
    app::{Action, CheckAction, CheckState, Complaint},
    content::questionnaire::RED_FLAG_GROUPS,
    hooks::AppContext,
    markup::{Markup, each, group, tag},
    questionnaire::{Answer, FlagDetail, Id, RedFlag, Urgency},
    screens::parts::{button, paragraphs, prose},
    text,
};
use yew::prelude::*;

/// A page of warning signs.
#[inline(never)]
pub fn page(index: usize, state: &CheckState, app: &AppContext) -> Html {
    let language = app.language;
    let Some(group) = RED_FLAG_GROUPS.get(index) else { return Html::default() };
    let deny = button("", text::CHECK_NONE, app, Action::Check(CheckAction::GroupDenied(index)));
    let deny = deny.set("aria-describedby", "deny-hint");
    let hint = tag("span").class("small").set("id", "deny-hint").words(text::CHECK_NONE_HINT, language);
    let mut signs = Vec::new();
    for flag in group.flags {
        signs.push(flag_question(flag, state.answers().red_flags.get(flag.id), state, app));
    }
    top("ask", group.title, state, language)
        .put(prose(text::CHECK_FLAGS_HINT, language))
        .put(tag("p").put(deny).put(" ").put(hint))
        .put(each(signs))
        .put(ways(text::CHECK_CONTINUE, state, app))
        .into()
}

/// A sign with its details, and how soon to act on it, as soon as that is known.
pub fn flag_question(flag: &'static RedFlag, answer: Option<Answer>, state: &CheckState, app: &AppContext) -> Markup {
    let language = app.language;
    let id = flag.id;
    let details = (answer == Some(Answer::Yes) && !flag.details.is_empty())
        .then(|| details(flag.details.iter().collect(), state, app));
    let urgency = flag.urgency(state.answers());
    let notice = urgency.map(|urgency| {
        let (class, words) = if urgency.ends_the_check() {
            ("notice notice--alarm", text::CHECK_FLAG_ALARM)
        } else {
            ("notice", text::CHECK_FLAG_DAYS)
        };
        paragraphs(words, language, class)
    });
    // One change is told once.
    let (told, beside) = if state.told_sign() == Some(id) { (notice, None) } else { (None, notice) };
    let help = urgency.is_some_and(Urgency::ends_the_check).then(|| {
        tag("p").put(button("button--main", text::CHECK_SEE_HELP, app, Action::Check(CheckAction::HelpAsked)))
    });
    let fact = Box::new(move |answer| CheckAction::FlagAnswered(id, answer));
    tag("div")
        .put(missing(answer, state, app))
        .put(ask(id.name(), "", flag.question, Some(flag.why), answer, app, fact))
        .put(details)
        .put(tag("div").set("role", "status").put(told))
        .put(beside)
        .put(help)
}

/// Questions about a sign that is there.
pub fn details(details: Vec<&'static FlagDetail>, state: &CheckState, app: &AppContext) -> Markup {
    let mut questions = group();
    for detail in details {
        let id = detail.id;
        let answer = state.answers().details.get(id);
        let fact = Box::new(move |answer| CheckAction::DetailAnswered(id, answer));
        let asked = ask(id.name(), "", detail.question, None, answer, app, fact);
        questions = questions.put(tag("div").put(missing(answer, state, app)).put(asked));
    }
    let label = text::CHECK_DETAILS.in_language(app.language);
    tag("div").class("notice").set("role", "group").set("aria-label", label).put(questions)
}

/// Marks a question that keeps the page from being left.
fn missing(answer: Option<Answer>, state: &CheckState, app: &AppContext) -> Option<Markup> {
    let is_missing = answer.is_none() && matches!(state.complaint(), Some(Complaint::Unanswered(_)));
    is_missing.then(|| paragraphs(text::CHECK_MISSING, app.language, "missing"))
}
