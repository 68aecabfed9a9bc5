//! The walking rule as a small planner. What is written here stays on the page.

use super::{
    Action, AppContext, Language, Markup, Message, Part, group, prose, subheading, tag, text, title, told::words_of,
};
use crate::{
    app::{
        Chosen,
        walking::{Walk, stays_level, to_goal},
    },
    controls::input_of,
    screens::parts::{paragraph, paragraphs},
};
use yew::prelude::*;

/// More steps or minutes than this are not read.
const MOST: u32 = 99_999;

/// The names under which the answers stand until the page goes.
const STEP: &str = "walk-step";
const MINUTES: &str = "walk-minutes";

/// Two questions, and what the rule says.
pub fn planner(chosen: &Chosen, language: Language, app: &AppContext) -> Markup {
    let number = |name| chosen.value(name).parse::<u32>().ok().filter(|number| *number <= MOST);
    let said = |part| words_of("walking", part).map(|words| words.owned(language)).unwrap_or_default();
    let rule = number(STEP).map(|step| match Walk::before_pain(step) {
        Some(walk) => text::care_walk_steps(language, walk.steps),
        None => said(Part::Less),
    });
    let goal = number(MINUTES).map(|minutes| {
        let minutes = minutes.min(u32::from(u16::MAX)) as u16;
        if stays_level(minutes) {
            text::care_walk_left(language, u32::from(to_goal(minutes)))
        } else {
            said(Part::Fine)
        }
    });
    let told = tag("div")
        .set("role", "status")
        .put(rule.map(|words| paragraph(words, "speaking")))
        .put(goal.map(|words| paragraph(words, "speaking")));
    group()
        .put(subheading(title("walking"), language))
        .put(words_of("walking", Part::Text).map(|words| prose(words, language)))
        .put(field(STEP, text::CARE_PAGE_WALK_BEGIN, chosen, app))
        .put(field(MINUTES, text::CARE_PAGE_WALK_MINUTES, chosen, app))
        .put(told)
        .put(words_of("walking", Part::Evidence).map(|words| paragraphs(words, language, "small")))
}

fn field(name: &'static str, words: Message, chosen: &Chosen, app: &AppContext) -> Markup {
    let heard = app.report(move |event: InputEvent| {
        let value = input_of(&event).map(|input| input.value()).unwrap_or_default();
        Action::Chosen(name, value)
    });
    let input = tag("input")
        .fixed("type: text; inputmode: numeric; autocomplete: off")
        .set("id", name)
        .value(chosen.value(name).to_owned().into())
        .on_input(heard);
    tag("div").class("field").put(tag("label").set("for", name).words(words, app.language)).put(input)
}
