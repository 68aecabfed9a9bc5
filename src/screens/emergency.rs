//! The emergency signs, one tap from every screen, and the parts that the action screen shares with it.

use super::parts::{cited, heading, link, list, paragraphs, prose, subheading};
use crate::{
    content::questionnaire::{EMERGENCY_NUMBERS, RED_FLAGS},
    questionnaire::{Urgency, closing, emergency_check},
    text::{self, Language},
};
use yew::prelude::*;

/// Links that call for help. The browser asks before it dials.
pub fn call_buttons(language: Language) -> Html {
    let (title, check) = emergency_check();
    let first: Html = EMERGENCY_NUMBERS
        .first
        .iter()
        .map(|number| html! { <a class="button button--alarm" href={format!("tel:{number}")}>{ text::emergency_call(language, number) }</a> })
        .collect();
    let countries = EMERGENCY_NUMBERS.countries.iter().map(|country| {
        html! { <>{ country.name.in_language(language) }{ ": " }<a href={format!("tel:{}", country.number)}>{ country.number }</a></> }
    });
    html! {
        <>
            <div class="calls" role="group" aria-label={title.in_language(language)}>{ first }</div>
            { paragraphs(check, language, "small") }
            <details>
                <summary>{ text::EMERGENCY_OTHER_NUMBERS.in_language(language) }</summary>
                { list(countries) }
                { cited([EMERGENCY_NUMBERS.source], language) }
            </details>
        </>
    }
}

/// What to watch for later; under every result.
pub fn safety_net(language: Language) -> Html {
    let (title, words) = closing();
    html! {
        <section>
            { subheading(title, language) }
            { prose(words, language) }
            <p>{ link("#/emergency", text::START_EMERGENCY_LINK, language) }</p>
        </section>
    }
}

/// All warning signs by urgency, with what to do.
pub fn emergency_signs(language: Language) -> Html {
    let by_urgency: Html = [Urgency::Now, Urgency::Today, Urgency::Days]
        .into_iter()
        .map(|urgency| {
            let action = urgency.action();
            html! {
                <section>
                    { subheading(action.title, language) }
                    { prose(action.what_to_do, language) }
                    { signs(urgency, language) }
                </section>
            }
        })
        .collect();
    html! {
        <>
            { call_buttons(language) }
            { by_urgency }
        </>
    }
}

/// The screen of the emergency signs.
pub fn emergency(language: Language) -> Html {
    html! {
        <article>
            { heading(text::EMERGENCY_SCREEN_TITLE, language) }
            { paragraphs(text::EMERGENCY_LEAD, language, "lead") }
            { emergency_signs(language) }
            <p>{ link("#/check", text::EMERGENCY_ONE_BY_ONE, language) }</p>
            { cited(RED_FLAGS.iter().flat_map(|flag| flag.sources).copied(), language) }
        </article>
    }
}

/// The signs whose yes has this urgency, and the details that raise others to it.
fn signs(urgency: Urgency, language: Language) -> Html {
    let flags = RED_FLAGS
        .iter()
        .filter(|flag| flag.yes == Some(urgency))
        .map(|flag| flag.short.in_language(language).to_owned());
    let details = RED_FLAGS.iter().flat_map(|flag| flag.details.iter().map(move |detail| (flag, detail)));
    let details = details
        .filter(|(_, detail)| detail.raises_to == urgency)
        .map(|(flag, detail)| format!("{}: {}", flag.short.in_language(language), detail.short.in_language(language)));
    list(flags.chain(details).map(|words| html! { { words } }))
}
