//! The whole nerve from behind.

use crate::{
    anatomy::{Body, Side, StructureId, Tissue, ViewId, nerve_back},
    figures::plate::{self, Labels, Plate},
    text::{self, Language},
};
use yew::prelude::*;

/// Properties of [`NerveBack`].
#[derive(Clone, PartialEq, Properties)]
pub struct NerveBackProps {
    /// Whose body.
    #[prop_or_default]
    pub body: Body,
    /// Which leg.
    #[prop_or_default]
    pub side: Side,
    /// Which of the view's windows is looked through.
    #[prop_or_default]
    pub window: usize,
    /// The language of names.
    #[prop_or_default]
    pub language: Language,
    /// The structure whose card is open.
    #[prop_or_default]
    pub selected: Option<StructureId>,
    /// A structure lit up from elsewhere.
    #[prop_or_default]
    pub pointed: Option<StructureId>,
    /// A nerve that is irritated: drawn in another colour and hatched.
    #[prop_or_default]
    pub irritated: Option<StructureId>,
    /// Which labels are written.
    #[prop_or_default]
    pub labels: Labels,
    /// Called instead of following a structure's link.
    #[prop_or_default]
    pub on_structure_chosen: Option<Callback<StructureId>>,
    /// Called when a structure comes under the pointer or the focus, and with nothing when it leaves.
    #[prop_or_default]
    pub on_structure_pointed: Option<Callback<Option<StructureId>>>,
}

/// The nerve in the leg, nothing else: the sign of the atlas.
pub fn picture() -> Html {
    plate::sketch(
        ViewId::NerveBack,
        &nerve_back::shapes(Body::default(), Side::default()),
        &[Tissue::Skin, Tissue::Nerve],
    )
}

/// Pelvis, leg and the whole sciatic nerve from behind.
#[component]
pub fn NerveBack(props: &NerveBackProps) -> Html {
    let shapes = use_memo((props.body, props.side), |(body, side)| nerve_back::shapes(*body, *side));
    let directions = [text::DIRECTION_LEFT, text::DIRECTION_RIGHT];
    html! {
        <Plate {directions} view={ViewId::NerveBack} {shapes} window={props.window} side={props.side} language={props.language} selected={props.selected}
            pointed={props.pointed} irritated={props.irritated} labels={props.labels} on_structure_chosen={props.on_structure_chosen.clone()}
            on_structure_pointed={props.on_structure_pointed.clone()} />
    }
}
