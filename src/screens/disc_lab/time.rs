//! Hours in a posture and hours of lying: water leaves the core and comes back.

use super::{condition::percent, lab_button, leading_button, panel as folded};
use crate::{
    app::{Body, LabAction},
    content::sources,
    hooks::AppContext,
    markup::{group, tag},
    screens::parts::{cited, paragraph, prose},
    text,
};
use yew::prelude::*;

/// Hours of a working day, and of a night.
const MANY_HOURS: u32 = 8;

/// The controls.
#[inline(never)]
pub fn panel(body: &Body, app: &AppContext) -> Html {
    let language = app.language;
    let hours = |words: String, fact| leading_button(words.into(), true, app, fact, None, None);
    let buttons = tag("div")
        .class("buttons buttons--near")
        .put(lab_button(text::DISC_LAB_STAY_HOUR, true, app, LabAction::HoursPassed(1)))
        .put(hours(text::disc_lab_stay_hours(language, MANY_HOURS), LabAction::HoursPassed(MANY_HOURS)))
        .put(lab_button(text::DISC_LAB_REST_HOUR, true, app, LabAction::Rested(1)))
        .put(hours(text::disc_lab_rest_hours(language, MANY_HOURS), LabAction::Rested(MANY_HOURS)));
    let content = group()
        .put(prose(text::DISC_LAB_TIME_TEXT, language))
        .put(buttons)
        .put(paragraph(text::disc_lab_water(language, &percent(body.condition().water)), ""))
        .put(
            (body.condition().water > 1.0).then(|| paragraph(text::DISC_LAB_WATER_FULL.in_language(language), "small")),
        )
        .put(prose(text::DISC_LAB_REST_TEXT, language))
        .put(cited(&[sources::BRINJIKJI_2015], language));
    folded(text::DISC_LAB_TIME, language, false, content)
}
