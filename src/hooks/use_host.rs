//! Keeps the page and the one around it in step, where there is one.

use super::app_context::Store;
use crate::{
    app::{Action, Configuration, Follower, Frame, Height, Report},
    browser::{host, page},
    colour::{Colour, DARK_PAPER, LIGHT_PAPER},
    markup::{Hooks, kept},
};
use std::cell::RefCell;
use yew::AttrValue;

/// Where the style sheet looks for the host's accent, with the paper it must be read on.
const ACCENTS: [(&str, Colour); 2] = [("--accent-light", LIGHT_PAPER), ("--accent-dark", DARK_PAPER)];

/// Looks as the host asked for, listens to it, and tells it how tall the page is.
#[inline(never)]
pub fn use_host(hooks: &mut Hooks, store: &Store, frame: Frame) {
    let dispatch = store.dispatch.clone();
    let meet = move || {
        page::set_root_attribute("data-controls", frame.controls.code());
        if let Some(accent) = frame.accent {
            for (name, paper) in ACCENTS {
                page::set_root_property(name, &["#", &accent.readable_on(paper).code()].concat());
            }
        }
        let listener = host::listen(move |version, word| {
            if let Some(asked) = Configuration::read(version, word) {
                dispatch.dispatch(Action::Configured(asked));
            }
        })?;
        host::mark_forbidden();
        tell(Report::Ready);
        let follower = RefCell::new(Follower::default());
        let seen = move |content, frame| {
            let mut follower = follower.borrow_mut();
            if let Some(height) = follower.seen(content, frame) {
                tell(Report::Height(height));
            }
            if follower.follows() {
                page::set_root_attribute("data-follows", "");
            }
        };
        let watch = if frame.height == Height::Auto { host::watch_size(seen) } else { None };
        kept((listener, watch))
    };
    hooks.on_change(AttrValue::Static(""), Box::new(meet));
}

fn tell(report: Report) {
    host::tell(report.words(), report.numbers());
}
