//! Where it is felt: the body drawing, and the same regions as a plain list.

use super::page::{top, ways};
use crate::{
    app::{Action, CheckAction, CheckState},
    figures::body_map::{body_list, body_maps, how_to_mark},
    hooks::AppContext,
    markup::{group, tag},
    questionnaire::{Id, QuestionId, RegionId},
    screens::parts::{details, list, prose},
    text,
};
use yew::prelude::*;

/// The page of the drawing.
#[inline(never)]
pub fn page(state: &CheckState, app: &AppContext) -> Html {
    let language = app.language;
    let (marks, on_toggle) = (&state.answers().regions, on_toggle(app));
    let mut told = Vec::new();
    for id in QuestionId::ALL {
        if matches!(state.answer(*id), (Some(_), true)) && !state.asks(*id) {
            told.push(id.question().short.in_language(language));
        }
    }
    let told = (!told.is_empty()).then(|| group().put(prose(text::CHECK_PLACE_TOLD, language)).put(list(told)));
    top("", text::CHECK_PLACE_TITLE, state, language)
        .put(tag("p").put(how_to_mark(language)))
        // Above the drawing, which is taller than a phone.
        .put(details(text::CHECK_PLACE_LIST, language).put(as_list(state, app)))
        .put(body_maps("place", marks, &on_toggle, language))
        .put(tag("div").set("role", "status").put(told))
        .put(ways(text::CHECK_CONTINUE, state, app))
        .into()
}

/// The regions as a plain list.
pub fn as_list(state: &CheckState, app: &AppContext) -> Html {
    body_list("place-list", &state.answers().regions, &on_toggle(app), app.language)
}

fn on_toggle(app: &AppContext) -> Callback<RegionId> {
    app.report(|region| Action::Check(CheckAction::RegionMarked(region)))
}
