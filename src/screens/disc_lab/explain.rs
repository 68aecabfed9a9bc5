//! Under the lab: what the disc alone does not tell. Each part is a section of its own, and its title says the point.

mod course;
mod differences;
mod disputes;
mod feeling;
mod funny_bone;
mod pressures;
mod scan;
mod switches;
mod wake;

use crate::{
    app::{Address, Body, Screen, Setup},
    biomechanics::{comparison, standing},
    browser::page,
    hooks::{AppContext, HEADING_ID, use_app},
    markup::{group, tag},
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
            { feeling::section(body, app.language) }
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
    let traits_wanted = use_state_eq(|| false);
    let on_traits = {
        let wanted = traits_wanted.setter();
        Callback::from(move |_: Event| wanted.set(true))
    };
    let traits = use_memo(*traits_wanted, |wanted| wanted.then(|| comparison::disc_traits().ok()).flatten());
    let tapped = use_state_eq(funny_bone::Tapped::default);
    let on_tap = {
        let tapped = tapped.setter();
        Callback::from(move |next| tapped.set(next))
    };
    group()
        .put(funny_bone::section(*tapped, &on_tap, language))
        .put(pressures::section(compared.as_ref().as_deref(), on_open, language))
        .put(scan::section(*age, &on_age, language))
        .put(course::sections(language))
        .put(disputes::section(language))
        .put(differences::section(traits.as_ref().as_ref(), &on_traits, language))
        .into()
}

/// The address of the lab with this body. It always says something, as an address that says nothing changes nothing.
fn lab_address(setup: Setup) -> String {
    let mut address = Address::with_body(Screen::Disc, setup).to_string();
    if !address.contains('?') {
        address.push_str("?posture=");
        address.push_str(standing().id);
    }
    address
}

/// A link that puts the lab into a state and goes to its heading. The topic is for those who hear the link without what
/// stands around it.
fn lab_link(address: impl Into<AttrValue>, words: Message, topic: Option<Message>, language: Language) -> Html {
    let onclick = |_: MouseEvent| page::focus_when_drawn(HEADING_ID.into());
    let address: AttrValue = address.into();
    let topic = topic.map(|topic| tag("span").class("visually-hidden").put(": ").put(topic.in_language(language)));
    tag("a").class("button").set("href", address).on_click(onclick).put(words.in_language(language)).put(topic).into()
}
