//! "It is bad tonight, what now?": the signs that need help first, then what eases, then when to call.

use super::{
    emergency::{call_buttons, safety_net, signs, to_do},
    parts::{cited, heading, link_line, list, minor_heading, paragraph, paragraphs, prose, subheading},
};
use crate::{
    browser::page,
    content::sources::{self, Source},
    controls::{ChoiceOption, choice},
    hooks::AppContext,
    markup::{Held, Hooks, Markup, Widget, group, tag},
    questionnaire::{Answer, Urgency},
    text::{self, Language, Message},
};
use yew::prelude::*;

/// Who looked into what eases; the rest is told as an estimate.
static SOURCES: [Source; 3] = [sources::NICE_NG59, sources::STANDARD_TEACHING, sources::OUR_ESTIMATE];
/// What eases, one line each.
const EASES: [Message; 5] = [
    text::TONIGHT_EASES_POSITION,
    text::TONIGHT_EASES_MOVE,
    text::TONIGHT_EASES_WARM,
    text::TONIGHT_EASES_MEDICINE,
    text::TONIGHT_EASES_LEAVE,
];
/// The id of the heading over what to do, which is brought before the reader as soon as help is needed.
const HELP_ID: &str = "tonight-help";

/// A bad night. What is answered here is forgotten with the screen.
#[derive(PartialEq)]
pub struct Tonight {
    /// The language, and where to report facts.
    pub app: AppContext,
}

impl Widget for Tonight {
    const NAME: &'static str = "tonight";

    fn draw(&self, hooks: &mut Hooks) -> Html {
        let answers = [hooks.value(Option::default), hooks.value(Option::default)];
        tonight(&self.app, &answers)
    }
}

#[inline(never)]
fn tonight(app: &AppContext, [said_now, said_today]: &[Held<Option<Answer>>; 2]) -> Html {
    let language = app.language;
    let (now, today) = (said_now.get(), said_today.get());
    // Whoever is not sure about an emergency is to be examined at least today.
    let help = match (now, today) {
        (Some(Answer::Yes), _) => Some(Urgency::Now),
        (Some(Answer::Unsure), _) | (_, Some(Answer::Yes | Answer::Unsure)) => Some(Urgency::Today),
        _ => None,
    };
    let denied = now == Some(Answer::No);
    let eases = denied && today == Some(Answer::No);
    let told = tag("div")
        .set("role", "status")
        .put(help.map(|urgency| what_to_do(urgency, now == Some(Answer::Unsure), app)))
        .put(eases.then(|| what_eases(language)));
    tag("article")
        .class("ask")
        .put(heading(text::TONIGHT_TITLE, language))
        .put(paragraphs(text::TONIGHT_LEAD, language, "lead"))
        .put(gate("tonight-now", text::TONIGHT_NOW, Urgency::Now, said_now, language))
        .put(denied.then(|| gate("tonight-today", text::TONIGHT_TODAY, Urgency::Today, said_today, language)))
        .put(told)
        .put(link_line("#/check", text::EMERGENCY_ONE_BY_ONE, language))
        .into()
}

/// Is one of these signs there?
fn gate(
    name: &'static str,
    question: Message,
    urgency: Urgency,
    answer: &Held<Option<Answer>>,
    language: Language,
) -> Markup {
    let words = [text::TONIGHT_ONE_OF_THEM, text::TONIGHT_NONE, text::CHECK_UNSURE];
    let options = Answer::ALL
        .iter()
        .zip(words)
        .map(|(answer, words)| ChoiceOption { id: answer.name(), label: words.in_language(language) });
    let set = answer.clone();
    let on_choose = Callback::from(move |id: &'static str| {
        let answer = Answer::ALL.into_iter().find(|answer| answer.name() == id);
        set.set(answer);
        if answer != Some(Answer::No) {
            page::focus_when_drawn(HELP_ID.into());
        }
    });
    let legend = question.in_language(language);
    tag("section").put(subheading(question, language)).put(signs(urgency, language)).put(choice(
        name,
        "choice--headed",
        legend,
        None,
        options.collect(),
        answer.get().map(Answer::name),
        &on_choose,
    ))
}

#[inline(never)]
fn what_to_do(urgency: Urgency, is_unsure: bool, app: &AppContext) -> Markup {
    let language = app.language;
    let mut action = urgency.action();
    if is_unsure {
        action = action.when_unsure();
    }
    let title = tag("h2").set("id", HELP_ID).set("tabindex", "-1").words(action.title, language);
    tag("section")
        .class("action")
        .put(title)
        .put(prose(action.how_fast, language))
        .put(call_buttons(app))
        .put(to_do(urgency, language))
        .put(minor_heading(action.say, language))
        .put(said([text::TONIGHT_SAY_WHO, text::TONIGHT_SAY, action.say_last].map(|words| words.owned(language))))
        .put(link_line("#/check", text::TONIGHT_WHAT_TO_SAY, language))
        .put(minor_heading(text::EMERGENCY_NOT, language))
        .put(prose(action.what_not_to_do, language))
}

/// Sentences to say on the phone.
pub fn said(sentences: impl IntoIterator<Item = String>) -> Markup {
    sentences.into_iter().fold(tag("blockquote").class("say"), |said, words| said.put(paragraph(words, "")))
}

fn what_eases(language: Language) -> Markup {
    group()
        .put(subheading(text::TONIGHT_EASES, language))
        .put(list(EASES.map(|words| words.in_language(language))))
        .put(subheading(text::TONIGHT_CALL, language))
        .put(prose(text::TONIGHT_CALL_TEXT, language))
        .put(safety_net(language))
        .put(cited(&SOURCES, language))
}
