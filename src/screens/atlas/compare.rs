//! Two states of a drawing side by side: how it was when the reader kept it, and how it is now.

use super::{AtlasProps, scene};
use crate::{
    app::{Action, Was},
    figures::{
        plate::{Labels, Plate, PlateProps},
        pointed::Pointed,
    },
    hooks::{AppContext, HEADING_ID},
    markup::{Markup, tag, widget},
    screens::parts::{button, paragraph},
    text,
};
use yew::prelude::*;

/// The drawing as it was kept, with what it shows in words.
#[inline(never)]
pub(super) fn before(was: Was, props: &AtlasProps, pointed: &Pointed, app: &AppContext) -> Markup {
    let language = app.language;
    let scene = scene(props, was.settings, props.before.as_ref().unwrap_or(&props.body));
    let words = AttrValue::from(text::atlas_before(language, &scene.sentence(language, None)));
    let drawing = widget(Plate::from(PlateProps {
        window: scene.window(),
        scene,
        zoom: props.look.zoom,
        language,
        selected: props.structure,
        pointed: pointed.clone(),
        labels: Labels::from(!props.look.unlabelled),
        still: Some(words.clone()),
        on_answer: None,
        numbered: Vec::new(),
        query: AttrValue::default(),
        children: Html::default(),
    }));
    tag("div").put(tag("div").class("figure-frame").put(drawing)).put(paragraph(words, "small"))
}

/// The button that keeps the drawing to compare, or lets it go.
pub(super) fn comparing(props: &AtlasProps, app: &AppContext) -> Html {
    let compared = props.look.was.is_some();
    let words = if compared { text::ATLAS_COMPARE_STOP } else { text::ATLAS_COMPARE };
    button("", words, app, Action::Compared(!compared)).set("aria-describedby", HEADING_ID).into()
}
