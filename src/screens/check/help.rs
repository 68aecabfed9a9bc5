//! What to do now or today. No pattern and no exercise is shown while such an answer stands.

use super::{flags::details, page::top};
use crate::{
    app::{Action, CheckAction, CheckState},
    browser,
    hooks::AppContext,
    markup::{Markup, group, tag},
    questionnaire::{self, Answer, Id, RedFlagId, StandingFlag, Suspicion, Urgency},
    screens::{
        emergency::{call_first, other_numbers},
        parts::{act, button, link_line, list, paragraph, paragraphs, prose, subheading},
        tonight::said,
    },
    text::{self, Language, Message},
};
use yew::prelude::*;

/// The action screen.
pub fn page(state: &CheckState, app: &AppContext) -> Html {
    let language = app.language;
    let assessment = state.assessment();
    let urgency = assessment.urgency.unwrap_or(Urgency::Today);
    let mut urgent = assessment.flags.clone();
    urgent.retain(|standing| standing.urgency.ends_the_check());
    let action = urgency.action_after(state.answers());
    let suspicions = questionnaire::Action::suspicions(&urgent);
    let explained = list(suspicions.iter().map(|suspicion| {
        group()
            .put(tag("strong").put(suspicion.name.in_language(language)))
            .put(paragraphs(suspicion.what, language, "small"))
            .into()
    }));
    let buttons = tag("div").class("buttons").put(print_button("button", language)).put(button(
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
        .put(paragraph(text::CHECK_ACTION_CHANGE_TEXT.in_language(language), "small slip"))
        .put(link_line("#/emergency", text::START_EMERGENCY_LINK, language))
        .into()
}

/// Opens the browser's print dialogue.
pub fn print_button(class: &'static str, language: Language) -> Markup {
    act(class, text::CHECK_ACTION_PRINT, language, Callback::from(|_| browser::page::print()))
}

/// Details of the signs that are there which would make it more urgent. They are asked right here, as whoever has such a
/// sign comes here at once.
fn may_be_worse(urgency: Urgency, state: &CheckState, app: &AppContext) -> Option<Markup> {
    let said_yes = |flag: RedFlagId| state.answers().red_flags.get(flag) == Some(Answer::Yes);
    let mut open = Vec::new();
    for flag in RedFlagId::ALL {
        for detail in flag.flag().details {
            if said_yes(*flag) && detail.raises_to > urgency {
                open.push(detail);
            }
        }
    }
    (!open.is_empty())
        .then(|| tag("section").put(subheading(text::CHECK_ACTION_WORSE, app.language)).put(details(open, state, app)))
}

/// What to say, from the person's own answers.
fn sentences(
    standing: &[StandingFlag],
    suspicions: &[&Suspicion],
    last: Message,
    state: &CheckState,
    language: Language,
) -> Vec<String> {
    let answers = state.answers();
    let mut named = Vec::new();
    for standing in standing {
        named.push(standing.flag);
    }
    for id in RedFlagId::ALL {
        if id.flag().is_mentioned(answers) {
            named.push(id.flag());
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
        (!shorts.is_empty()).then(|| shorts.join("; "))
    };
    let who = if answers.for_another { text::CHECK_SAY_OTHER } else { text::CHECK_SAY_SELF };
    let mut names = Vec::new();
    for suspicion in suspicions {
        names.push(suspicion.name.in_language(language));
    }
    let mut said = vec![who.in_language(language).to_owned()];
    said.extend(answers.age.map(|age| text::check_say_age(language, &age.years().to_string())));
    said.extend(signs(Answer::Yes).map(|signs| text::check_say_yes(language, &signs)));
    said.extend(signs(Answer::Unsure).map(|signs| text::check_say_unsure(language, &signs)));
    said.push(text::check_say_names(language, &names.join("; ")));
    said.push(last.in_language(language).to_owned());
    said
}
