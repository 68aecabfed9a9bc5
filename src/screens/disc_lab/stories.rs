//! Stories, told step by step: what somebody does in a sentence, what it does to the disc in the drawing.

use super::{lab_button, leading_button, panel as folded};
use crate::{
    app::{Lab, LabAction, Telling},
    biomechanics::{Story, story::stories},
    hooks::AppContext,
    markup::{group, tag},
    screens::parts::paragraph,
    text::{self, Language},
};
use yew::prelude::*;

/// The controls.
#[inline(never)]
pub fn panel(lab: &Lab, app: &AppContext) -> Html {
    let language = app.language;
    let mut choices = tag("div").class("buttons buttons--near");
    for story in stories() {
        let (name, open) = (story.name.in_language(language).into(), LabAction::StoryOpened(story));
        choices = choices.put(leading_button(name, true, app, open, Some(choice_id(story)), None));
    }
    let content = group()
        .put(choices)
        .put(lab.telling().map(|telling| told(telling, app)))
        .put(paragraph(text::DISC_LAB_STORY_ABOUT.in_language(language), "small"));
    folded(text::DISC_LAB_STORIES, language, true, content)
}

/// The id of the button that opens a story.
fn choice_id(story: &Story) -> AttrValue {
    ["story-", story.id].concat().into()
}

/// A step as a screen reader is told of it, before what it does to the disc.
pub fn said(telling: &Telling, language: Language) -> String {
    let now = telling.now().map_or("", |now| now.words.in_language(language));
    [&progress(telling, language), " ", now, " "].concat()
}

fn progress(telling: &Telling, language: Language) -> String {
    text::disc_lab_story_step(language, telling.step() + 1, telling.story().steps.len())
}

#[inline(never)]
fn told(telling: &Telling, app: &AppContext) -> Html {
    let language = app.language;
    let now = tag("div")
        .put(paragraph(progress(telling, language), "progress"))
        .put(telling.now().map(|now| paragraph(now.words.in_language(language), "")));
    let close = text::DISC_LAB_STORY_CLOSE.in_language(language).into();
    let place = Some(choice_id(telling.story()));
    let close = leading_button(close, true, app, LabAction::StoryClosed, None, place);
    let buttons = tag("div")
        .class("buttons buttons--near")
        .put(lab_button(text::DISC_LAB_STORY_BACK, telling.step() > 0, app, LabAction::StoryBack))
        .put(lab_button(text::DISC_LAB_STORY_NEXT, telling.goes_on(), app, LabAction::StoryForward))
        .put(close);
    tag("section").class("story").put(tag("h3").words(telling.story().name, language)).put(now).put(buttons).into()
}
