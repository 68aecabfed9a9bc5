//! The walking rule as a small planner. What is written here stays on the page.

use super::{Action, AppContext, Language, Markup, Message, group, subheading, tag, text};
use crate::{
    app::{
        Chosen,
        walking::{Walk, stays_level, to_goal},
    },
    screens::parts::paragraph,
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// More steps or minutes than this are not read.
const MOST: u32 = 99_999;

/// The names under which the answers stand until the page goes.
const STEP: &str = "walk-step";
const MINUTES: &str = "walk-minutes";

/// Two questions, and what the rule says.
pub fn planner(chosen: &Chosen, language: Language, app: &AppContext) -> Markup {
    let number = |name| chosen.value(name).parse::<u32>().ok().filter(|number| *number <= MOST);
    let rule = number(STEP).map(|step| match Walk::before_pain(step) {
        Some(walk) => text::care_walk_rule(language, &walk.steps.to_string()),
        None => text::CARE_WALK_FIRST.in_language(language).to_owned(),
    });
    let goal = number(MINUTES).map(|minutes| {
        let minutes = minutes.min(u32::from(u16::MAX)) as u16;
        if stays_level(minutes) {
            text::care_walk_to_go(language, &to_goal(minutes).to_string())
        } else {
            text::CARE_WALK_THERE.in_language(language).to_owned()
        }
    });
    let told = tag("div")
        .set("role", "status")
        .put(rule.map(|words| paragraph(words, "speaking")))
        .put(goal.map(|words| paragraph(words, "speaking")));
    group()
        .put(subheading(text::CARE_WALK, language))
        .put(field(STEP, text::CARE_WALK_STEP, chosen, app))
        .put(field(MINUTES, text::CARE_WALK_MINUTES, chosen, app))
        .put(told)
        .put(paragraph(text::CARE_WALK_NOTE.in_language(language), "small"))
}

fn field(name: &'static str, words: Message, chosen: &Chosen, app: &AppContext) -> Markup {
    let heard = app.report(move |event: InputEvent| {
        let value = event.target_dyn_into::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default();
        Action::Chosen(name, value)
    });
    let input = tag("input")
        .fixed("type: text; inputmode: numeric; autocomplete: off")
        .set("id", name)
        .value(chosen.value(name).to_owned().into())
        .on_input(heard);
    tag("div").class("field").put(tag("label").set("for", name).words(words, app.language)).put(input)
}
