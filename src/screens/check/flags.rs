//! One group of warning signs.

use super::page::{ask, notices, progress, ways};
use crate::{
    app::{Action, CheckAction, CheckState},
    content::questionnaire::RED_FLAG_GROUPS,
    hooks::AppContext,
    markup::tag,
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
    let deny = tag("button")
        .class("button")
        .set("type", "button")
        .set("aria-describedby", "deny-hint")
        .on_click(deny)
        .put(text::CHECK_NONE.in_language(language));
    let hint = tag("span").class("small").set("id", "deny-hint").put(text::CHECK_NONE_HINT.in_language(language));
    tag("div")
        .class("ask")
        .put(progress(state, language))
        .put(heading(group.title, language))
        .put(notices(state, language))
        .put(prose(text::CHECK_FLAGS_HINT, language))
        .put(tag("p").put(deny).put(" ").put(hint))
        .put(flags)
        .put(ways(text::CHECK_CONTINUE, state, app))
        .into()
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
    let fact = move |answer| CheckAction::FlagAnswered(id, answer);
    let details = (answer == Some(Answer::Yes) && !flag.details.is_empty()).then(|| {
        let label = text::CHECK_DETAILS.in_language(language);
        tag("div").class("notice").set("role", "group").set("aria-label", label).put(details)
    });
    let alarm = text::CHECK_FLAG_ALARM.in_language(language);
    let alarm = acts.then(|| tag("p").class("notice notice--alarm").put(alarm));
    tag("div")
        .put(ask(id.name(), "", flag.question, Some(flag.why), answer, app, fact))
        .put(details)
        .put(tag("div").set("role", "status").put(alarm))
        .into()
}
