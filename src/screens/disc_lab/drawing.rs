//! How the disc is drawn: how much larger than true, with which outline, beside what.

use super::{panel as folded, report};
use crate::{
    app::{EXAGGERATIONS, LabAction, LabView},
    controls::{SliderWords, slider, switch},
    hooks::AppContext,
    markup::{group, tag},
    quantity::decimal,
    text,
};
use yew::prelude::*;

/// The controls.
#[inline(never)]
pub fn panel(view: LabView, app: &AppContext) -> Html {
    let language = app.language;
    let words = SliderWords {
        label: text::DISC_LAB_LARGER.in_language(language),
        spoken: text::disc_lab_larger_spoken(language, &decimal::short(view.exaggeration, 1)),
        less: text::DISC_LAB_LARGER_LESS.in_language(language),
        more: text::DISC_LAB_LARGER_MORE.in_language(language),
    };
    let on_larger = report(app, LabAction::ExaggerationSet);
    let [on_ghost, on_beside] = [LabAction::GhostSwitched, LabAction::BesideSwitched].map(|fact| report(app, fact));
    let switches = tag("div")
        .class("choice choice__options")
        .put(switch("ghost", text::DISC_LAB_GHOST.in_language(language), view.ghost, &on_ghost))
        .put(switch("beside", text::DISC_LAB_BESIDE.in_language(language), view.beside, &on_beside));
    let content = group().put(slider("larger", view.exaggeration, EXAGGERATIONS, 1.0, words, &on_larger)).put(switches);
    folded(text::DISC_LAB_DRAWING, language, false, content)
}
