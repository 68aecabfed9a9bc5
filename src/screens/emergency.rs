//! The emergency signs, one tap from every screen, and the parts that the action screen shares with it.

use super::parts::{cited, heading, link, list, paragraphs, prose, subheading};
use crate::{
    content::questionnaire::{EMERGENCY_NUMBERS, RED_FLAGS},
    questionnaire::{CountryNumber, Urgency, closing, emergency_check},
    text::{self, Language},
};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// Links that call for help. The browser asks before it dials. The two numbers that work in most places come first; the
/// reader chooses a country for its own.
pub fn call_buttons(language: Language) -> Html {
    html! { <>{ first_numbers(language) }<CountryCall {language} /></> }
}

fn first_numbers(language: Language) -> Html {
    let (title, check) = emergency_check();
    let first: Html = EMERGENCY_NUMBERS.first.iter().map(|number| call(number, language)).collect();
    html! {
        <>
            <div class="calls" role="group" aria-label={title.in_language(language)}>{ first }</div>
            { paragraphs(check, language, "small") }
        </>
    }
}

fn call(number: &str, language: Language) -> Html {
    html! { <a class="button button--alarm" href={format!("tel:{number}")}>{ text::emergency_call(language, number) }</a> }
}

/// Properties of [`CountryCall`].
#[derive(Properties, PartialEq)]
struct CountryCallProps {
    language: Language,
}

/// The number of the country that the reader chooses.
#[component]
fn CountryCall(props: &CountryCallProps) -> Html {
    let language = props.language;
    let chosen = use_state_eq(|| None::<&'static CountryNumber>);
    let onchange = {
        let set = chosen.setter();
        Callback::from(move |event: Event| {
            let id = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value()).unwrap_or_default();
            set.set(EMERGENCY_NUMBERS.countries.iter().find(|country| country.id == id));
        })
    };
    let options = EMERGENCY_NUMBERS.countries.iter().map(|country| {
        let selected = *chosen == Some(country);
        html! { <option value={country.id} {selected}>{ country.name.in_language(language) }</option> }
    });
    html! {
        <>
            <div class="field">
                <label for="country">{ text::EMERGENCY_OTHER_NUMBERS.in_language(language) }</label>
                <select id="country" {onchange}><option value="" selected={chosen.is_none()}>{ text::EMERGENCY_CHOOSE.in_language(language) }</option>{ for options }</select>
            </div>
            <div class="calls" role="status">{ for chosen.map(|country| call(country.number, language)) }</div>
            { cited([EMERGENCY_NUMBERS.source], language) }
        </>
    }
}

/// The same for where no script runs: every country in a list.
fn all_numbers(language: Language) -> Html {
    let countries = EMERGENCY_NUMBERS.countries.iter().map(|country| {
        html! { <>{ country.name.in_language(language) }{ ": " }<a href={format!("tel:{}", country.number)}>{ country.number }</a></> }
    });
    html! {
        <>
            { first_numbers(language) }
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

/// All warning signs by urgency, with what to do; also for where no script runs.
pub fn emergency_signs(has_scripts: bool, language: Language) -> Html {
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
            if has_scripts {
                { call_buttons(language) }
            } else {
                { all_numbers(language) }
            }
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
            { emergency_signs(true, language) }
            <p>{ link("#/check", text::EMERGENCY_ONE_BY_ONE, language) }</p>
            { cited(RED_FLAGS.iter().flat_map(|flag| flag.sources).copied(), language) }
        </article>
    }
}

/// The signs whose yes has this urgency, and the details that raise others to it.
pub fn signs(urgency: Urgency, language: Language) -> Html {
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
