//! The focus is always somewhere: where what has it goes with what is drawn, the heading of the screen gets it, or the step of a lesson.

use super::{Promise, everywhere};
use crate::failure::Outcome;
use crate::page::{Entry, Page};
use crate::signs::Signs;
use crate::words::words;
use serde_json::Value;
use thirtyfour::Key;

pub const PROMISES: &[Promise] = &[
    everywhere("a way back into a lesson does not lose the focus", |page| Box::pin(back(page))),
    everywhere("a control that goes or is switched off as it is pressed does not lose the focus", |page| {
        Box::pin(pressed(page))
    }),
    everywhere("a refused full screen is no error", |page| Box::pin(refused(page))),
];

const IS_SOMEWHERE: &str = "const here = document.activeElement;
    return here !== null && here !== document.body && here.checkVisibility() && !here.matches(':disabled')";

async fn back(page: &Page<'_>) -> Outcome {
    page.open("#/teach/jelly-donut/1").await?;
    page.press(Key::PageDown).await?;
    page.until_true("it is in the address", "return location.hash.endsWith('/2')", vec![]).await?;
    page.go("#/disc").await?;
    page.find("heading", &words("disc-lab-title")?).await?;
    page.tab_to_any("#load").await?;
    page.driver.back().await?;
    page.shows("teach-lesson-jelly-donut-2").await?;
    page.until_true("the focus is on the step", IS_SOMEWHERE, vec![]).await?;
    // There is no such step, and what covers this one stays.
    page.press("?").await?;
    page.find("region", &words("lesson-keys")?).await?;
    page.go("#/teach/jelly-donut/99").await?;
    page.until_true("the focus is on what covers the step", IS_SOMEWHERE, vec![]).await
}

async fn pressed(page: &Page<'_>) -> Outcome {
    // The button for the answer goes with the answer that comes, and the buttons for hands are switched off.
    page.open("#/teach/jelly-donut/2").await?;
    page.press_at("button", &words("lesson-reveal")?, Key::Enter).await?;
    page.shows("teach-lesson-jelly-donut-2.reveals").await?;
    page.until_true("the focus is somewhere behind the answer", IS_SOMEWHERE, vec![]).await?;
    page.tab_to("button", &words("lesson-clear")?).await?;
    page.press(Key::Enter).await?;
    page.find("button", &words("lesson-reveal")?).await?;
    page.until_true("it is as hands are counted again", IS_SOMEWHERE, vec![]).await?;
    page.tab_to_any(".lesson__answers button").await?;
    page.press("r").await?;
    page.shows("teach-lesson-jelly-donut-2.reveals").await?;
    page.until_true("it is as no hand counts any more", IS_SOMEWHERE, vec![]).await?;
    page.press_at("button", &words("lesson-clear")?, Key::Enter).await?;
    page.find("button", &words("lesson-reveal")?).await?;
    page.until_true("it is as hands are counted once more", IS_SOMEWHERE, vec![]).await?;
    // Escape leaves a field, and does not close the lesson.
    page.tab_to_any(".lesson__answers input").await?;
    page.press(Key::Escape).await?;
    let has_left = "return !document.activeElement.matches('input') && location.hash.includes('jelly-donut')";
    page.until_true("the field is left", has_left, vec![]).await?;
    page.until_true("the focus is somewhere after Escape", IS_SOMEWHERE, vec![]).await?;
    // What asks whether all should be cleared goes with all answers.
    page.open("#/check").await?;
    let signs = Signs::read()?;
    page.walk_to_signs(&signs, 0).await?;
    page.push("check-none").await?;
    page.push("check-clear").await?;
    page.press_at("button", &words("check-clear-now")?, Key::Enter).await?;
    page.shows("check-cleared").await?;
    page.until_true("it is after clearing", IS_SOMEWHERE, vec![]).await
}

/// Some browsers refuse it where a person has not pressed anything for a while, and say so later.
async fn refused(page: &Page<'_>) -> Outcome {
    const REFUSES: &str = "window.wasAskedByTheTest = 0;
        Object.defineProperty(document, 'fullscreenEnabled', { value: true });
        Element.prototype.requestFullscreen = () => {
          window.wasAskedByTheTest += 1;
          return Promise.reject(new TypeError('Permissions check failed'));
        }";
    page.forget_console().await?;
    page.open_as(Entry::Listened, "#/teach/jelly-donut/1").await?;
    page.ask::<Value>(REFUSES, vec![]).await?;
    page.press("f").await?;
    page.until_true("the browser is asked", "return window.wasAskedByTheTest === 1", vec![]).await?;
    page.press(Key::PageDown).await?;
    page.shows("teach-lesson-jelly-donut-2").await?;
    page.says_nothing().await
}
