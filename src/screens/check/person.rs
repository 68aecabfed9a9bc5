//! Age and circumstances, and the kind words for those whom this is not made for.

use super::{
    page::{ask, back, top, ways},
    questions::layout,
    result::days_notice,
};
use crate::{
    app::{Action, CheckAction, CheckState, Complaint, Step},
    controls::input_of,
    hooks::AppContext,
    markup::{Markup, group, tag},
    questionnaire::{Answer, NotForYou},
    screens::parts::{link_line, paragraph, paragraphs, prose},
    text::{self, Message},
};
use yew::prelude::*;

/// The page about the person.
pub fn page(state: &CheckState, app: &AppContext) -> Html {
    top("ask", text::CHECK_PERSON_TITLE, state, app.language)
        .put(fields(state, app))
        .put(layout(state, app))
        .put(ways(text::CHECK_CONTINUE, state, app))
        .into()
}

/// Age and circumstances. Beside a result an age counts once it is written to its end, as 4 is not yet 45.
pub fn fields(state: &CheckState, app: &AppContext) -> Markup {
    let language = app.language;
    let answers = state.answers();
    let typed = app.report(|text| Action::Check(CheckAction::AgeTyped(text)));
    let take = move |event: &Event| {
        if let Some(input) = input_of(event) {
            typed.emit(input.value());
        }
    };
    let beside_result = state.step() == Step::Result;
    let wrong = matches!(state.complaint(), Some(Complaint::NotAnAge(_))) || (beside_result && state.has_wrong_age());
    let told = (wrong && beside_result).then(|| paragraph(text::check_age_wrong(language, state.age_text()), "notice"));
    let input = tag("input")
        .set("id", "age")
        .set("type", "text")
        .set("inputmode", "numeric")
        .set("autocomplete", "off")
        .set("aria-describedby", "age-hint")
        .set("aria-invalid", wrong.then_some("true"))
        .value(state.age_text().to_owned().into());
    let input = if beside_result {
        input.on_change(move |event: Event| take(&event))
    } else {
        input.on_input(move |event: InputEvent| take(&event))
    };
    let age = tag("div")
        .class("field")
        .put(tag("label").set("for", "age").words(text::CHECK_AGE, language))
        .put(tag("p").class("choice__hint").set("id", "age-hint").words(text::CHECK_AGE_HINT, language))
        .put(input)
        .put(tag("div").set("role", "status").put(told));
    let asks = |id, words, answer, unsure: Message, fact: fn(_) -> _| {
        let note = (answer == Some(Answer::Unsure)).then(|| paragraphs(unsure, language, "notice"));
        let asked = ask(id, "", words, None, answer, app, Box::new(fact));
        group().put(asked).put(tag("div").set("role", "status").put(note))
    };
    group()
        .put(age)
        .put(asks(
            "pregnant",
            text::CHECK_PREGNANT,
            answers.pregnant,
            text::CHECK_PREGNANT_UNSURE,
            CheckAction::PregnancyAnswered,
        ))
        .put(asks(
            "recent-surgery",
            text::CHECK_SURGERY,
            answers.recent_surgery,
            text::CHECK_SURGERY_UNSURE,
            CheckAction::SurgeryAnswered,
        ))
}

/// Says kindly that this is not made for them, and where to turn.
pub fn not_for_them(reason: NotForYou, state: &CheckState, app: &AppContext) -> Html {
    let language = app.language;
    top("ask", reason.title(), state, language)
        .put(paragraphs(reason.why(), language, "lead"))
        .put(prose(reason.turn_to(), language))
        .put(days_notice(state.answers(), language))
        .put(link_line("#/emergency", text::START_EMERGENCY_LINK, language))
        .put(link_line("#/anatomy", text::APP_NAV_ANATOMY, language))
        .put(tag("div").class("buttons").put(back(state, app)))
        .into()
}
