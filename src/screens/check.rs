//! The pattern check: warning signs first, then questions, then what the answers resemble.

mod device;
mod flags;
mod help;
mod idle;
mod intro;
mod page;
mod pattern;
mod person;
mod place;
mod questions;
mod result;
mod review;
mod summary;

use crate::{
    app::{CheckState, News, Step},
    browser::{page as browser_page, storage},
    hooks::{AppContext, HEADING_ID, use_app, use_change},
    questionnaire::Id,
};
use yew::prelude::*;

pub use idle::idle_warning;

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
    let may_keep = use_state_eq(|| false);
    let set = may_keep.setter();
    let look = move || {
        set.set(storage::is_allowed());
        None
    };
    use_change(AttrValue::Static(""), Box::new(look));
    // A page of its own for every step: nothing of the last one, typed or focused, is carried over.
    html! { <div key={key(state.step())}>{ open_page(state, *may_keep, &app) }{ page::foot(state, &app) }</div> }
}

fn open_page(state: &CheckState, may_keep: bool, app: &AppContext) -> Html {
    match state.step() {
        Step::Intro => intro::page(state, may_keep, app),
        Step::Flags(index) => flags::page(index, state, app),
        Step::Help => help::page(state, app),
        Step::Person => person::page(state, app),
        Step::NotForYou(reason) => person::not_for_them(reason, state, app),
        Step::Place => place::page(state, app),
        Step::Question(id) => questions::one(id, state, app),
        Step::Questions => questions::all(state, app),
        Step::Review => review::page(state, app),
        Step::Result => result::page(state, app),
        Step::Summary => summary::page(state, may_keep, app),
    }
}

fn key(step: Step) -> String {
    match step {
        Step::Flags(index) => index.to_string(),
        Step::Question(id) => id.name().to_owned(),
        Step::Intro => "intro".to_owned(),
        Step::Help => "help".to_owned(),
        Step::Person => "person".to_owned(),
        Step::NotForYou(_) => "not".to_owned(),
        Step::Place => "place".to_owned(),
        Step::Questions => "all".to_owned(),
        Step::Review => "review".to_owned(),
        Step::Result => "result".to_owned(),
        Step::Summary => "summary".to_owned(),
    }
}

/// Focus follows to the heading of a new page, to what keeps the old one from being left, or to the question if all should
/// be forgotten; never on arrival.
#[hook]
fn use_focus_on_new_page(state: &CheckState) {
    let arrived = use_mut_ref(|| false);
    let key = (state.step(), state.complaint().cloned(), state.news(), state.asks_to_clear());
    use_effect_with(key, move |(_, complaint, news, clears)| {
        // What was kept comes with the page, not by an act.
        if arrived.replace(true) && *news != Some(News::Restored) {
            let target = match complaint {
                Some(_) => page::COMPLAINT_ID,
                None if *clears => page::CLEAR_ID,
                None => HEADING_ID,
            };
            if target == HEADING_ID {
                browser_page::scroll_to_top();
            }
            let _ = browser_page::focus(target);
        }
    });
}
