//! Stories, told step by step: what somebody does in a sentence, what it does to the disc in the drawing.

use super::{lab_button, leading_button, panel as folded};
use crate::{
    app::{Lab, LabAction, Telling},
    biomechanics::{Story, story::stories},
    hooks::AppContext,
    screens::parts::paragraph,
    text,
};
use yew::prelude::*;

/// The controls.
pub fn panel(lab: &Lab, app: &AppContext) -> Html {
    let language = app.language;
    let choices: Html = stories()
        .iter()
        .map(|story| {
            let name = story.name.in_language(language);
            leading_button(name, true, app, LabAction::StoryOpened(story), Some(choice_id(story)), None)
        })
        .collect();
    let content = html! {
        <>
            <div class="buttons buttons--near">{ choices }</div>
            if let Some(telling) = lab.telling() {
                { told(telling, app) }
            }
            { paragraph(text::DISC_LAB_STORY_ABOUT.in_language(language), "small") }
        </>
    };
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
    html! {
        <section class="story">
            <h3>{ telling.story().name.in_language(language) }</h3>
            <div aria-live="polite">
                { paragraph(text::disc_lab_story_step(language, &step.to_string(), &steps.to_string()), "progress") }
                if let Some(now) = telling.now() {
                    { paragraph(now.words.in_language(language), "") }
                }
            </div>
            <div class="buttons buttons--near">
                { button(text::DISC_LAB_STORY_BACK, telling.step() > 0, LabAction::StoryBack) }
                { button(text::DISC_LAB_STORY_NEXT, telling.goes_on(), LabAction::StoryForward) }
                { leading_button(text::DISC_LAB_STORY_CLOSE.in_language(language), true, app, LabAction::StoryClosed,
                    None, Some(choice_id(telling.story()))) }
            </div>
        </section>
    }
}
