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
    app::{CheckState, Complaint, News, Step},
    browser::{page as browser_page, storage},
    hooks::{AppContext, HEADING_ID},
    markup::{Hooks, Widget, tag},
    questionnaire::{self, Id, Urgency},
};
use std::{cell::RefCell, rc::Rc};
use yew::prelude::*;

pub use idle::idle_warning;

/// The pattern check.
pub struct CheckProps {
    /// The language, and where to report facts.
    pub app: AppContext,
    /// The answers and the page that is open.
    pub state: Rc<CheckState>,
}

/// An act makes a new state of the check, so it need not be looked through.
impl PartialEq for CheckProps {
    fn eq(&self, other: &Self) -> bool {
        self.app == other.app && Rc::ptr_eq(&self.state, &other.state)
    }
}

impl Widget for CheckProps {
    const NAME: &'static str = "check";

    fn draw(&self, hooks: &mut Hooks) -> Html {
        check(self, hooks)
    }
}

#[inline(never)]
fn check(CheckProps { app, state }: &CheckProps, hooks: &mut Hooks) -> Html {
    use_focus_on_new_page(hooks, state);
    let may_keep = hooks.value(bool::default);
    let set = may_keep.clone();
    let look = move || {
        set.set(storage::is_allowed());
        None
    };
    hooks.on_change(AttrValue::Static(""), Box::new(look));
    // A page of its own for every step: nothing of the last one, typed or focused, is carried over.
    tag("div")
        .key(key(state.step()).into())
        .put(open_page(state, may_keep.get(), app))
        .put(page::foot(state, app))
        .into()
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

#[inline(never)]
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

/// What moves the focus when it changes.
#[derive(Clone, PartialEq)]
struct Seen {
    /// The page; on the action screen also how soon to act.
    page: (Step, Option<Urgency>),
    news: Option<News>,
    complaints: u32,
    asks_to_clear: bool,
    /// Where the first thing that is missing can be given.
    missing: AttrValue,
}

/// Focus follows to the heading of a new page or to where it is gone on with, to the first thing that keeps a page from being left, or to the question if all
/// should be forgotten; never on arrival, and never because something was answered.
#[inline(never)]
fn use_focus_on_new_page(hooks: &mut Hooks, state: &CheckState) {
    let shown = hooks.keep(|| RefCell::new(None::<Seen>));
    let step = state.step();
    let urgency = (step == Step::Help).then(|| questionnaire::urgency(state.answers())).flatten();
    let missing = match state.complaint() {
        Some(Complaint::NotAnAge(_)) => Some("age".into()),
        Some(Complaint::Unanswered(_)) => state.first_missing().map(|name| [name, "-yes"].concat().into()),
        _ => None,
    };
    let seen = Seen {
        page: (step, urgency),
        news: state.news(),
        complaints: state.complaints(),
        asks_to_clear: state.asks_to_clear(),
        missing: missing.unwrap_or(page::COMPLAINT_ID.into()),
    };
    let changes = hooks.changes(seen.clone());
    let focus = move || {
        let before = shown.replace(Some(seen.clone()))?;
        // What was kept comes with the page, not by an act; what is not kept is said beside the switch.
        let has_news = before.news != seen.news
            && !matches!(seen.news, None | Some(News::Restored | News::Recovered | News::NotKept));
        if before.page != seen.page || has_news {
            browser_page::scroll_to_top();
            let goes_on = before.complaints != seen.complaints;
            browser_page::focus_and_keep(if goes_on { &seen.missing } else { HEADING_ID });
        } else if before.complaints != seen.complaints {
            browser_page::focus_and_keep(&seen.missing);
        } else if before.asks_to_clear != seen.asks_to_clear {
            browser_page::focus_and_keep(page::CLEAR_ID);
        }
        None
    };
    hooks.on_change(changes.to_string().into(), Box::new(focus));
}
