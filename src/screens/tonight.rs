//! "It is bad tonight, what now?": the signs that need help first, then what eases, then when to call.

use super::{
    emergency::{call_buttons, safety_net, signs},
    parts::{cited, heading, link, list, paragraphs, prose, subheading},
};
use crate::{
    content::sources::{self, Source},
    controls::{ChoiceOption, choice},
    hooks::use_language,
    questionnaire::{Answer, Urgency},
    text::{self, Language, Message},
};
use yew::prelude::*;

/// Who looked into what eases; the rest is told as an estimate.
static SOURCES: [&Source; 3] = [&sources::NICE_NG59, &sources::STANDARD_TEACHING, &sources::OUR_ESTIMATE];
/// What eases, one line each.
const EASES: [Message; 5] = [
    text::TONIGHT_EASES_POSITION,
    text::TONIGHT_EASES_MOVE,
    text::TONIGHT_EASES_WARM,
    text::TONIGHT_EASES_MEDICINE,
    text::TONIGHT_EASES_LEAVE,
];

/// A bad night. What is answered here is forgotten with the screen.
#[component]
pub fn Tonight() -> Html {
    let language = use_language();
    let now = use_state_eq(|| None::<Answer>);
    let today = use_state_eq(|| None::<Answer>);
    // Whoever is not sure about an emergency is to be examined at least today.
    let help = match (*now, *today) {
        (Some(Answer::Yes), _) => Some(Urgency::Now),
        (Some(Answer::Unsure), _) | (_, Some(Answer::Yes | Answer::Unsure)) => Some(Urgency::Today),
        _ => None,
    };
    html! {
        <article class="ask">
            { heading(text::TONIGHT_TITLE, language) }
            { paragraphs(text::TONIGHT_LEAD, language, "lead") }
            { gate("tonight-now", text::TONIGHT_NOW, Urgency::Now, &now, language) }
            if *now == Some(Answer::No) {
                { gate("tonight-today", text::TONIGHT_TODAY, Urgency::Today, &today, language) }
            }
            <div role="status">
                { for help.map(|urgency| what_to_do(urgency, language)) }
                if *now == Some(Answer::No) && *today == Some(Answer::No) {
                    { what_eases(language) }
                }
            </div>
            <p>{ link("#/check", text::EMERGENCY_ONE_BY_ONE, language) }</p>
        </article>
    }
}

/// Is one of these signs there?
fn gate(
    name: &'static str,
    question: Message,
    urgency: Urgency,
    answer: &UseStateHandle<Option<Answer>>,
    language: Language,
) -> Html {
    let words = [text::TONIGHT_ONE_OF_THEM, text::TONIGHT_NONE, text::CHECK_UNSURE];
    let options = Answer::ALL
        .iter()
        .zip(words)
        .map(|(answer, words)| ChoiceOption { id: answer.name(), label: words.in_language(language) });
    let set = answer.setter();
    let on_choose = Callback::from(move |id: &'static str| {
        set.set(Answer::ALL.into_iter().find(|answer| answer.name() == id));
    });
    html! {
        <section>
            { subheading(question, language) }
            { signs(urgency, language) }
            { choice(name, "choice--headed", question.in_language(language), None, options.collect(), answer.map(Answer::name), &on_choose) }
        </section>
    }
}

fn what_to_do(urgency: Urgency, language: Language) -> Html {
    let action = urgency.action();
    html! {
        <section class="action">
            { subheading(action.title, language) }
            { prose(action.how_fast, language) }
            { call_buttons(language) }
            { prose(action.what_to_do, language) }
            { prose(action.what_not_to_do, language) }
            <p>{ link("#/check", text::TONIGHT_WHAT_TO_SAY, language) }</p>
        </section>
    }
}

fn what_eases(language: Language) -> Html {
    html! {
        <>
            { subheading(text::TONIGHT_EASES, language) }
            { list(EASES.map(|words| html! { { words.in_language(language) } })) }
            { subheading(text::TONIGHT_CALL, language) }
            { prose(text::TONIGHT_CALL_TEXT, language) }
            { safety_net(language) }
            { cited(SOURCES, language) }
        </>
    }
}
