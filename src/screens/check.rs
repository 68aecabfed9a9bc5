//! The pattern check: warning signs first, then questions, then what the answers resemble.

mod flags;
mod help;
mod page;
mod person;
mod questions;
mod result;

use super::parts::{heading, paragraphs, prose};
use crate::{
    app::{CheckState, Step},
    browser::page as browser_page,
    hooks::{AppContext, HEADING_ID, use_app},
    text,
};
use yew::prelude::*;

/// Properties of [`Check`].
#[derive(Properties, PartialEq)]
pub struct CheckProps {
    /// The answers and the page that is open.
    pub state: CheckState,
}

/// The pattern check.
#[component]
pub fn Check(props: &CheckProps) -> Html {
    let app = use_app();
    let state = &props.state;
    use_focus_on_new_page(state);
    let (key, page) = match state.step() {
        Step::Intro => ("intro".to_owned(), intro(state, &app)),
        Step::Flags(index) => (format!("flags-{index}"), flags::page(index, state, &app)),
        Step::Help => ("help".to_owned(), help::page(state, &app)),
        Step::Person => ("person".to_owned(), person::page(state, &app)),
        Step::NotForYou(reason) => ("not-for-you".to_owned(), person::not_for_them(reason, &app)),
        Step::Questions(index) => (format!("questions-{index}"), questions::page(index, state, &app)),
        Step::Result => ("result".to_owned(), result::page(state, &app)),
    };
    // A page of its own for every step: nothing of the last one, typed or focused, is carried over.
    html! { <div key={key}>{ page }</div> }
}

/// What the check is, and what it is not.
fn intro(state: &CheckState, app: &AppContext) -> Html {
    let language = app.language;
    html! {
        <div class="ask">
            { heading(text::CHECK_TITLE, language) }
            if state.cleared() {
                <p class="notice" role="status">{ text::CHECK_CLEARED.in_language(language) }</p>
            }
            { paragraphs(text::CHECK_LEAD, language, "lead") }
            { prose(text::CHECK_ABOUT, language) }
            { prose(text::CHECK_PROMISE, language) }
            { prose(text::CHECK_NOT, language) }
            { prose(text::ABOUT_NOT_FOR, language) }
            { page::ways(Some(text::CHECK_START), None, app) }
        </div>
    }
}

/// Focus follows to the heading of a new page, or to what keeps the old one from being left; never on arrival.
#[hook]
fn use_focus_on_new_page(state: &CheckState) {
    let arrived = use_mut_ref(|| false);
    let key = (state.step(), state.complaint().cloned(), state.cleared());
    use_effect_with(key, move |(_, complaint, _)| {
        if arrived.replace(true) {
            browser_page::scroll_to_top();
            let _ = browser_page::focus(if complaint.is_some() { page::COMPLAINT_ID } else { HEADING_ID });
        }
    });
}
