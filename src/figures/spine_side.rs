//! The lumbar spine from the side.

use crate::{
    anatomy::{Side, StructureId, ViewId, spine::Spine},
    biomechanics::Section,
    figures::plate::{Labels, Plate},
    quantity::Degrees,
    text::{self, Language},
};
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`SpineSide`].
#[derive(Clone, PartialEq, Properties)]
pub struct SpineSideProps {
    /// Angle of the L4-L5 segment, flexion positive; the others share in proportion.
    #[prop_or_default]
    pub angle: Degrees,
    /// The computed L4-L5 disc; without it the disc is drawn at rest.
    #[prop_or_default]
    pub section: Option<Rc<Section>>,
    /// The side from which one looks: from the right the front is on the right.
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

/// The lumbar spine from the side, in one posture.
#[component]
pub fn SpineSide(props: &SpineSideProps) -> Html {
    let shapes = use_memo((props.angle, props.section.clone(), props.side), |(angle, section, side)| {
        let shapes = Spine::new(*angle, section.as_deref()).shapes();
        shapes.iter().map(|shape| shape.map(|p| side.place(p))).collect::<Vec<_>>()
    });
    let [front, back] = [text::DIRECTION_FRONT, text::DIRECTION_BACK];
    let directions = match props.side {
        Side::Right => [back, front],
        Side::Left => [front, back],
    };
    html! {
        <Plate {directions} view={ViewId::SpineSide} {shapes} window={props.window} side={props.side} language={props.language} selected={props.selected}
            pointed={props.pointed} irritated={props.irritated} labels={props.labels} on_structure_chosen={props.on_structure_chosen.clone()}
            on_structure_pointed={props.on_structure_pointed.clone()} />
    }
}
