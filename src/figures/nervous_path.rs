//! The way of a signal drawn on the whole body from behind: where a nerve is hit, its way to the brain, and where the brain feels it.

use super::{
    marks::{circle, path},
    paper,
};
use crate::{
    anatomy::{
        body_map::{Extent, frame, lines, silhouette},
        nervous_path::Story,
    },
    geometry::curve,
    questionnaire::{BodyView, Side},
    text::{self, Language},
};
use yew::prelude::*;

/// Properties of [`NervousPath`].
#[derive(Clone, PartialEq, Properties)]
pub struct NervousPathProps {
    /// Unique in the page.
    pub id: AttrValue,
    /// Which nerve is hit.
    pub story: Story,
    /// How often it was hit: each time a signal runs once; at 0 nothing is lit.
    #[prop_or_default]
    pub hits: u32,
    /// Called when the place is tapped. Without it the drawing is a picture only.
    #[prop_or_default]
    pub on_hit: Option<Callback<()>>,
    /// The language of names.
    #[prop_or_default]
    pub language: Language,
}

/// The body with one nerve's way to the brain.
#[component]
pub fn NervousPath(props: &NervousPathProps) -> Html {
    let frame = frame(BodyView::Back, Extent::Whole);
    let corner = [frame.low.x, -frame.high.y, frame.width(), frame.height()].map(paper::units);
    let way = curve::open(&props.story.to_the_brain()).svg();
    let skin = props.story.skin().into_iter().flat_map(|root| root.patches(BodyView::Back, Side::Right));
    html! {
        <svg class="body-map nervous-path" viewBox={corner.join(" ")} role="group" aria-label={text::BODY_MAP_BACK.in_language(props.language)}>
            <g class="body-map__body" aria-hidden="true">
                { for silhouette(BodyView::Back).iter().map(|form| path("body-map__outline", form.svg().into())) }
                { path("body-map__lines", lines(BodyView::Back).svg().into()) }
            </g>
            <g key={props.hits} class={classes!("nervous-path__signal", (props.hits > 0).then_some("is-running"))} aria-hidden="true">
                { for skin.map(|patch| path("body-map__skin-area", curve::closed(&patch).svg().into())) }
                { path("nervous-path__way", way.into()) }
            </g>
            { circle("nervous-path__hit", props.story.hit(), 22.0) }
        </svg>
    }
}
