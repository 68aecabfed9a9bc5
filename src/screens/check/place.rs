//! Where it is felt: the body drawing, and the same regions as a plain list.

use super::page::{notices, progress, ways};
use crate::{
    app::{Action, CheckAction, CheckState},
    figures::body_map::{body_list, body_maps, how_to_mark, marks},
    hooks::AppContext,
    questionnaire::{Id, QuestionId},
    screens::parts::{heading, list, prose},
    text,
};
use yew::prelude::*;

/// The page of the drawing.
pub fn page(state: &CheckState, app: &AppContext) -> Html {
    let language = app.language;
    let marks = marks(&state.answers().regions);
    let on_toggle = app.report(|region| Action::Check(CheckAction::RegionMarked(region)));
    let drawn = QuestionId::ALL.iter().filter(|id| matches!(state.answer(**id), (Some(_), true)));
    let told: Vec<Html> = drawn.map(|id| html! { { id.question().short.in_language(language) } }).collect();
    html! {
        <div>
            { progress(state, language) }
            { heading(text::CHECK_PLACE_TITLE, language) }
            { notices(state, language) }
            <p>{ how_to_mark(language) }</p>
            { body_maps("place", &marks, &on_toggle, language) }
            <details>
                <summary>{ text::CHECK_PLACE_LIST.in_language(language) }</summary>
                { body_list("place-list", &marks, &on_toggle, language) }
            </details>
            <div role="status">
                if !told.is_empty() {
                    { prose(text::CHECK_PLACE_TOLD, language) }
                    { list(told) }
                }
            </div>
            { ways(text::CHECK_CONTINUE, state, app) }
        </div>
    }
}
