//! Stories, told step by step: what somebody does in a sentence, what it does to the disc in the drawing.

use super::{lab_button, leading_button, panel as folded};
use crate::{
    app::{Lab, LabAction, Telling},
    biomechanics::{Story, story::stories},
    hooks::AppContext,
    markup::{each, group, tag},
    screens::parts::paragraph,
    text,
};
use yew::prelude::*;

/// The controls.
pub fn panel(lab: &Lab, app: &AppContext) -> Html {
    let language = app.language;
    let choices = stories().iter().map(|story| {
        let name = story.name.in_language(language);
        leading_button(name, true, app, LabAction::StoryOpened(story), Some(choice_id(story)), None)
    });
    let content = group()
        .put(tag("div").class("buttons buttons--near").put(each(choices)))
        .put(lab.telling().map(|telling| told(telling, app)))
        .put(paragraph(text::DISC_LAB_STORY_ABOUT.in_language(language), "small"));
    folded(text::DISC_LAB_STORIES, language, true, content)
}

/// The id of the button that opens a story.
fn choice_id(story: &Story) -> AttrValue {
    ["story-", story.id].concat().into()
}

fn told(telling: &Telling, app: &AppContext) -> Html {
    let language = app.language;
    let (step, steps) = (telling.step() + 1, telling.story().steps.len());
    let button = |words: text::Message, means_something, fact| {
        lab_button(words.in_language(language), means_something, app, fact)
    };
    let now = tag("div")
        .set("aria-live", "polite")
        .put(paragraph(text::disc_lab_story_step(language, &step.to_string(), &steps.to_string()), "progress"))
        .put(telling.now().map(|now| paragraph(now.words.in_language(language), "")));
    let close = text::DISC_LAB_STORY_CLOSE.in_language(language);
    let place = Some(choice_id(telling.story()));
    let close = leading_button(close, true, app, LabAction::StoryClosed, None, place);
    let buttons = tag("div")
        .class("buttons buttons--near")
        .put(button(text::DISC_LAB_STORY_BACK, telling.step() > 0, LabAction::StoryBack))
        .put(button(text::DISC_LAB_STORY_NEXT, telling.goes_on(), LabAction::StoryForward))
        .put(close);
    tag("section")
        .class("story")
        .put(tag("h3").put(telling.story().name.in_language(language)))
        .put(now)
        .put(buttons)
        .into()
}
