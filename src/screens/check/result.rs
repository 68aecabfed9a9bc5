//! What the answers resemble: all patterns in one fixed order, in words, with reasons; every answer can be changed right here.

use super::{
    page::{back, notices, on, second_look},
    pattern,
    questions::field,
};
use crate::{
    app::{CheckState, Moved},
    content::questionnaire::LOOK_ALIKES,
    hooks::AppContext,
    questionnaire::{Id, QuestionId, Resemblance, StandingFlag, Urgency},
    screens::{
        emergency::safety_net,
        parts::{cited, heading, list, paragraph, paragraphs, prose, subheading},
    },
    text::{self, Language},
};
use yew::prelude::*;

/// The result.
pub fn page(state: &CheckState, app: &AppContext) -> Html {
    let language = app.language;
    let assessment = state.assessment();
    let none_close = assessment.patterns.iter().all(|result| result.resemblance != Resemblance::Close);
    let offered = state.offered();
    let others = QuestionId::ALL.iter().filter(|id| !offered.contains(id));
    html! {
        <div>
            { heading(text::CHECK_RESULT_TITLE, language) }
            { notices(state, language) }
            { paragraphs(text::CHECK_RESULT_LEAD, language, "lead") }
            { days_notice(&assessment.flags, language) }
            { second_look(state, language) }
            if none_close {
                { paragraphs(text::CHECK_RESULT_NONE_CLOSE, language, "notice") }
            }
            { for assessment.patterns.iter().map(|result| pattern::card(result, language)) }
            if !offered.is_empty() {
                <section>
                    { subheading(text::CHECK_WOULD_CHANGE, language) }
                    { prose(text::CHECK_WOULD_CHANGE_TEXT, language) }
                    { for offered.iter().map(|id| field(*id, "", state, app)) }
                </section>
            }
            <details>
                <summary>{ text::CHECK_CHANGE_HERE.in_language(language) }</summary>
                { for others.map(|id| field(*id, "", state, app)) }
            </details>
            { moved(state.moved(), language) }
            { look_alikes(language) }
            { safety_net(language) }
            <div class="buttons">{ on(text::CHECK_TO_SUMMARY, app) }{ back(state, app) }</div>
            { paragraphs(text::CHECK_NOT, language, "small") }
        </div>
    }
}

/// The signs that a doctor should hear of in the next days; it stays.
pub fn days_notice(flags: &[StandingFlag], language: Language) -> Html {
    let action = Urgency::Days.action();
    html! {
        if !flags.is_empty() {
            <div class="notice notice--alarm">
                <p><strong>{ action.title.in_language(language) }</strong></p>
                { prose(action.what_to_do, language) }
                { list(flags.iter().map(|standing| html! { { standing.flag.short.in_language(language) } })) }
            </div>
        }
    }
}

/// Which words the last answer changed: always in sight, and said politely.
fn moved(moved: &[Moved], language: Language) -> Html {
    let words = |moved: &Moved| {
        let [from, to] = [moved.from, moved.to].map(|word| word.word().in_language(language));
        let name = moved.pattern.pattern().name.in_language(language);
        paragraph(text::check_moved(language, from, name, to), "")
    };
    html! {
        <div class="moved" role="status">
            if !moved.is_empty() {
                <div class="notice">{ for moved.iter().map(words) }</div>
            }
        </div>
    }
}

fn look_alikes(language: Language) -> Html {
    let lines = LOOK_ALIKES.iter().map(|other| {
        let [name, what] = [other.name, other.what].map(|words| words.in_language(language));
        html! { <><strong>{ name }{ "." }</strong>{ " " }{ what }</> }
    });
    html! {
        <details>
            <summary>{ text::CHECK_LOOK_ALIKES.in_language(language) }</summary>
            { prose(text::CHECK_LOOK_ALIKES_TEXT, language) }
            { list(lines) }
            { cited(LOOK_ALIKES.iter().flat_map(|other| other.sources).copied(), language) }
        </details>
    }
}
