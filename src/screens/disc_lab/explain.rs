//! Under the lab: what the disc alone does not tell. Each part is a section of its own, and its title says the point.

mod course;
mod disputes;
mod pressures;
mod scan;
mod switches;
mod wake;

use crate::{
    app::Body,
    biomechanics::comparison,
    browser::page,
    hooks::{AppContext, HEADING_ID, use_app},
    text::{Language, Message},
};
use yew::prelude::*;

/// All parts, in reading order. What follows the body is written anew with it; the rest is a component of its own, so
/// that dragging does not touch it.
pub fn sections(body: &Body, app: &AppContext) -> Html {
    html! {
        <div class="explain">
            { switches::section(body, app.language) }
            { wake::section(body, app.language) }
            <Background />
        </div>
    }
}

/// What does not depend on the disc in the lab.
#[component]
fn Background() -> Html {
    let language = use_app().language;
    let age = use_state_eq(|| scan::FIRST_AGE);
    let on_age = {
        let age = age.setter();
        Callback::from(move |chosen| age.set(chosen))
    };
    let opened = use_state_eq(|| false);
    let on_open = {
        let opened = opened.setter();
        Callback::from(move |_: Event| opened.set(true))
    };
    // A dozen states are solved, so only for those who ask, and once.
    let compared = use_memo(*opened, |opened| opened.then(comparison::compared));
    html! {
        <>
            { pressures::section(compared.as_ref().as_deref(), on_open, language) }
            { scan::section(*age, &on_age, language) }
            { course::sections(language) }
            { disputes::section(language) }
        </>
    }
}

/// A link that puts the lab into a state and brings it into view.
fn lab_link(address: &'static str, words: Message, language: Language) -> Html {
    let onclick = |_: MouseEvent| page::bring_into_view(HEADING_ID);
    html! { <a class="button" href={address} {onclick}>{ words.in_language(language) }</a> }
}
