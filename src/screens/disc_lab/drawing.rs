//! How the disc is drawn: how much larger than true, with which outline, beside what.

use super::{panel as folded, report};
use crate::{
    app::{EXAGGERATIONS, LabAction, LabView},
    controls::{SliderWords, slider, switch},
    hooks::AppContext,
    quantity::decimal,
    text,
};
use yew::prelude::*;

/// The controls.
pub fn panel(view: LabView, app: &AppContext) -> Html {
    let language = app.language;
    let words = SliderWords {
        label: text::DISC_LAB_LARGER.in_language(language),
        spoken: text::disc_lab_larger_spoken(language, &decimal::short(view.exaggeration, 1)),
        less: text::DISC_LAB_LARGER_LESS.in_language(language),
        more: text::DISC_LAB_LARGER_MORE.in_language(language),
    };
    let content = html! {
        <>
            { slider("larger", view.exaggeration, EXAGGERATIONS, 1.0, words, &report(app, LabAction::ExaggerationSet)) }
            <div class="choice choice__options">
                { switch("ghost", text::DISC_LAB_GHOST.in_language(language), view.ghost,
                    &report(app, LabAction::GhostSwitched)) }
                { switch("beside", text::DISC_LAB_BESIDE.in_language(language), view.beside,
                    &report(app, LabAction::BesideSwitched)) }
            </div>
        </>
    };
    folded(text::DISC_LAB_DRAWING, language, false, content)
}
