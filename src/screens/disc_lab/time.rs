//! Hours in a posture and hours of lying: water leaves the core and comes back.

use super::{condition::percent, lab_button, panel as folded};
use crate::{
    app::{Body, LabAction},
    content::sources,
    hooks::AppContext,
    screens::parts::{cited, paragraph, prose},
    text,
};
use yew::prelude::*;

/// Hours that a button lets pass.
const HOURS: [u32; 2] = [1, 8];

/// The controls.
pub fn panel(body: &Body, app: &AppContext) -> Html {
    let language = app.language;
    let stay =
        HOURS.map(|hours| lab_button(text::disc_lab_stay(language, hours), true, app, LabAction::HoursPassed(hours)));
    let rest = HOURS.map(|hours| lab_button(text::disc_lab_rest(language, hours), true, app, LabAction::Rested(hours)));
    let content = html! {
        <>
            { prose(text::DISC_LAB_TIME_TEXT, language) }
            <div class="buttons buttons--near">{ for stay }{ for rest }</div>
            { paragraph(text::disc_lab_water(language, &percent(body.condition().water)), "") }
            { prose(text::DISC_LAB_REST_TEXT, language) }
            { cited([&sources::BRINJIKJI_2015], language) }
        </>
    };
    folded(text::DISC_LAB_TIME, language, false, content)
}
