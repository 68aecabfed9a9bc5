//! The start screen: three doors, one line on privacy, one on what this is not, and the emergency signs. Drawn ahead of time too.

use super::{
    emergency::emergency_signs,
    parts::{cite_line, heading, link, list, paragraph, paragraphs, prose, subheading},
};
use crate::{
    app::Body,
    content::sources::{self, Source},
    figures::{donut, plate},
    text::{self, Language, Message},
};
use yew::prelude::*;

/// The one chain, with the screen where each link of it can be seen.
const CHAIN: [(Message, Option<&str>); 7] = [
    (text::START_CHAIN_POSTURE, Some("#/anatomy/spine-side")),
    (text::START_CHAIN_LOAD, Some("#/disc")),
    (text::START_CHAIN_DISC, Some("#/disc")),
    (text::START_CHAIN_CONTACT, Some("#/disc")),
    (text::START_CHAIN_INFLAMED, None),
    (text::START_CHAIN_SIGNAL, None),
    (text::START_CHAIN_FELT, Some("#/anatomy/nerve-back")),
];

/// Who found how people get better.
static COURSE_SOURCES: [&Source; 3] = [&sources::SCOPIC_2020, &sources::PEUL_2007, &sources::KOES_2007];

/// The start screen; without a body its doors have no pictures, but the room for them.
pub fn start(body: Option<&Body>, language: Language) -> Html {
    let [anatomy, disc, check] = body.map(pictures).unwrap_or_default();
    let chain = CHAIN.iter().map(|(words, place)| match place {
        Some(href) => link(*href, *words, language),
        None => html! { { words.in_language(language) } },
    });
    html! {
        <>
            { heading(text::START_TITLE, language) }
            { paragraphs(text::START_LEAD, language, "lead") }
            <p class="notice notice--alarm">
                { text::START_EMERGENCY.in_language(language) }{ " " }
                { link("#/emergency", text::START_EMERGENCY_LINK, language) }
            </p>
            <p>{ link("#/tonight", text::TONIGHT_LINK, language) }</p>
            <noscript>
                { prose(text::START_NOSCRIPT, language) }
                { emergency_signs(false, language) }
            </noscript>
            <h2 class="visually-hidden">{ text::START_DOORS.in_language(language) }</h2>
            <ul class="doors">
                { door("#/anatomy/nerve-back", text::START_DOOR_ANATOMY, text::START_DOOR_ANATOMY_TEXT, anatomy, language) }
                { door("#/disc", text::START_DOOR_DISC, text::START_DOOR_DISC_TEXT, disc, language) }
                { door("#/check", text::START_DOOR_CHECK, text::START_DOOR_CHECK_TEXT, check, language) }
            </ul>
            { prose(text::START_GOOD_NEWS, language) }
            { paragraph(text::start_good_news_source(language, &cite_line(COURSE_SOURCES)), "small") }
            { subheading(text::START_CHAIN_TITLE, language) }
            { prose(text::START_CHAIN_TEXT, language) }
            <div class="chain">{ list(chain) }</div>
            { prose(text::START_PRIVACY, language) }
            { prose(text::START_NOT_A_DIAGNOSIS, language) }
        </>
    }
}

fn pictures(body: &Body) -> [Html; 3] {
    [plate::sign(), donut::picture(&body.section(), &body.standing_section()), answers_picture()]
}

fn door(href: &'static str, title: Message, words: Message, picture: Html, language: Language) -> Html {
    html! {
        <li>
            <a class="door" {href}>
                <span class="door__picture" aria-hidden="true">{ picture }</span>
                <span class="door__title">{ title.in_language(language) }</span>
                <span>{ words.in_language(language) }</span>
            </a>
        </li>
    }
}

/// A sheet of answers: three questions, each with yes, no and not sure.
fn answers_picture() -> Html {
    html! {
        <svg class="answers-picture" viewBox="0 0 200 160">
            <path class="answers-picture__sheet" d="M38 8h124v144H38Z" />
            <path class="answers-picture__lines" d="M52 28h92M52 72h78M52 116h86" />
            <path class="answers-picture__rings" d="M52 48a6 6 0 1 0 12 0a6 6 0 1 0-12 0M84 48a6 6 0 1 0 12 0a6 6 0 1 0-12 0M116 48a6 6 0 1 0 12 0a6 6 0 1 0-12 0M52 92a6 6 0 1 0 12 0a6 6 0 1 0-12 0M84 92a6 6 0 1 0 12 0a6 6 0 1 0-12 0M116 92a6 6 0 1 0 12 0a6 6 0 1 0-12 0M52 132a6 6 0 1 0 12 0a6 6 0 1 0-12 0M84 132a6 6 0 1 0 12 0a6 6 0 1 0-12 0M116 132a6 6 0 1 0 12 0a6 6 0 1 0-12 0" />
            <path class="answers-picture__dots" d="M55 48a3 3 0 1 0 6 0a3 3 0 1 0-6 0M119 92a3 3 0 1 0 6 0a3 3 0 1 0-6 0M87 132a3 3 0 1 0 6 0a3 3 0 1 0-6 0" />
        </svg>
    }
}
