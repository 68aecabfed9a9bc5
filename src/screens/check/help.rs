//! What to do now or today. No pattern and no exercise is shown while such an answer stands.

use super::{flags::details, page::top};
use crate::{
    app::{Action, CheckAction, CheckState},
    content::questionnaire::RED_FLAGS,
    hooks::AppContext,
    markup::{Markup, tag},
    questionnaire::{self, Answer, RedFlag, StandingFlag, Suspicion, Urgency},
    screens::{
        emergency::{call_first, other_numbers},
        parts::{button, link_line, paragraphs, print_button, prose, subheading},
        tonight::said,
    },
    text::{self, Language, Message},
};
use yew::prelude::*;

/// The action screen.
#[inline(never)]
pub fn page(state: &CheckState, app: &AppContext) -> Html {
    let language = app.language;
    let assessment = state.assessment();
    let urgency = assessment.urgency.unwrap_or(Urgency::Today);
    let mut urgent = Vec::new();
    for standing in &assessment.flags {
        if standing.urgency.ends_the_check() {
            urgent.push(*standing);
        }
    }
    let action = urgency.action_after(state.answers());
    let suspicions = questionnaire::Action::suspicions(&urgent);
    let mut explained = tag("ul");
    for suspicion in &suspicions {
        let name = tag("strong").words(suspicion.name, language);
        explained = explained.put(tag("li").put(name).put(paragraphs(suspicion.what, language, "small")));
    }
    let buttons = tag("div").class("buttons").put(print_button("", text::CHECK_ACTION_PRINT, language)).put(button(
        "",
        text::CHECK_ACTION_CHANGE,
        app,
        Action::Check(CheckAction::SlipReported),
    ));
    let others = state.has_open_signs().then(|| {
        tag("section").class("notice").put(prose(text::CHECK_ACTION_OPEN, language)).put(button(
            "button--main",
            text::CHECK_ACTION_OTHERS,
            app,
            Action::Check(CheckAction::OtherSignsAsked),
        ))
    });
    top("action", action.title, state, language)
        .put(call_first(app))
        .put(subheading(text::EMERGENCY_DO, language))
        .put(prose(action.what_to_do, language))
        .put(prose(action.how_fast, language))
        .put(others)
        .put(may_be_worse(urgency, state, app))
        .put(other_numbers(app))
        .put(subheading(action.say, language))
        .put(said(sentences(&assessment.flags, &suspicions, action.say_last, state, language)))
        .put(subheading(text::EMERGENCY_NOT, language))
        .put(prose(action.what_not_to_do, language))
        .put(subheading(text::CHECK_ACTION_WORDS, language))
        .put(explained)
        .put(buttons)
        .put(paragraphs(text::CHECK_ACTION_CHANGE_TEXT, language, "small slip"))
        .put(link_line("#/emergency", text::START_EMERGENCY_LINK, language))
        .into()
}

/// Details of the signs that are there which would make it more urgent. They are asked right here, as whoever has such a
/// sign comes here at once.
fn may_be_worse(urgency: Urgency, state: &CheckState, app: &AppContext) -> Option<Markup> {
    let mut open = Vec::new();
    for flag in &RED_FLAGS {
        for detail in flag.details {
            if detail.raises_to > urgency && state.answers().has_one_of(&[flag.id]) {
                open.push(detail);
            }
        }
    }
    (!open.is_empty())
        .then(|| tag("section").put(subheading(text::CHECK_ACTION_WORSE, app.language)).put(details(open, state, app)))
}

/// What to say, from the person's own answers.
#[inline(never)]
fn sentences(
    standing: &[StandingFlag],
    suspicions: &[&Suspicion],
    last: Message,
    state: &CheckState,
    language: Language,
) -> Vec<String> {
    let answers = state.answers();
    let mut named: Vec<&RedFlag> = Vec::new();
    for one in standing {
        named.push(one.flag);
    }
    for flag in &RED_FLAGS {
        if flag.is_mentioned(answers) {
            named.push(flag);
        }
    }
    // The signs answered so, and with a yes the details answered so.
    let signs = |wanted: Answer| {
        let mut shorts: Vec<&str> = Vec::new();
        for flag in &named {
            if answers.red_flags.get(flag.id) == Some(wanted) {
                shorts.push(flag.short.in_language(language));
            }
            for detail in flag.details {
                if answers.details.get(detail.id) == Some(wanted) {
                    shorts.push(detail.short.in_language(language));
                }
            }
        }
        shorts.join("; ")
    };
    let who = if answers.for_another { text::CHECK_SAY_OTHER } else { text::CHECK_SAY_SELF };
    let mut names = Vec::new();
    for suspicion in suspicions {
        names.push(suspicion.name.in_language(language));
    }
    let mut said = vec![who.owned(language)];
    if let Some(age) = answers.age {
        said.push(text::check_say_age(language, age.years()));
    }
    let (yes, unsure) = (signs(Answer::Yes), signs(Answer::Unsure));
    if !yes.is_empty() {
        said.push(text::check_say_yes(language, &yes));
    }
    if !unsure.is_empty() {
        said.push(text::check_say_unsure(language, &unsure));
    }
    said.push(text::check_say_names(language, &names.join("; ")));
    said.push(last.owned(language));
    said
}
