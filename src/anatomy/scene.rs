//! What a drawing shows: a view with everything that changes its forms and its words.

use crate::{
    anatomy::{
        Body, Settings, Shape, Side, Structure, ViewId, body_map, from_above, leg_front, nerve_back, nervous_path,
        pelvis_back, spine, spine::Spine, spine_back,
    },
    biomechanics::Section,
    quantity::Degrees,
    questionnaire::BodyView,
    text::{self, Language, Message},
};
use std::rc::Rc;

/// A view with its parameters; each view heeds its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// The drawing.
    pub view: ViewId,
    /// What a reader can change.
    pub settings: Settings,
    /// Whose body, where the whole height is seen.
    pub body: Body,
    /// Angle of the L4-L5 segment, flexion positive; the other joints share in proportion.
    pub angle: Degrees,
    /// The computed L4-L5 disc; without it the disc is drawn at rest.
    pub section: Option<Rc<Section>>,
}

impl Scene {
    /// A view at rest, of the measured man.
    pub fn of(view: ViewId) -> Self {
        Self { view, settings: Settings::default(), body: Body::default(), angle: Degrees(0.0), section: None }
    }

    /// The same with settings, as far as the view heeds them, and with what is selected in sight.
    #[must_use]
    pub fn set(self, settings: Settings, selected: Option<Structure>) -> Self {
        Self { settings: settings.heeded_by(self.view).showing(self.view, selected), ..self }
    }

    /// Which of the view's windows shows what is asked for.
    pub fn window(&self) -> usize {
        usize::from(self.view == ViewId::PelvisBack && self.settings.referral.is_some())
    }

    /// The same with the spine in a posture, where the view shows the spine move.
    #[must_use]
    pub fn bent(self, angle: Degrees, section: Option<Rc<Section>>) -> Self {
        if self.view == ViewId::SpineSide { Self { angle, section, ..self } } else { self }
    }

    /// Every form, the deepest first.
    pub fn shapes(&self) -> Vec<Shape> {
        match self.view {
            ViewId::SpineSide => {
                let shapes = Spine::slipped(self.angle, self.section.as_deref(), self.settings.slip).shapes();
                Shape::all(shapes, &|point| self.settings.side.place(point))
            }
            ViewId::SpineBack => spine_back::shapes(self.settings),
            ViewId::NerveBack => nerve_back::shapes(self.body, self.settings.side),
            ViewId::PelvisBack => pelvis_back::shapes(self.settings, self.body),
            ViewId::DiscFromAbove => from_above::plate::shapes(self.settings),
            ViewId::LegFront => leg_front::shapes(self.body, self.settings.side),
            ViewId::SkinMap => body_map::plate::shapes(self.settings),
            ViewId::NervousPath => nervous_path::plate::shapes(self.settings),
        }
    }

    /// What it shows now, in plain words: for the caption and for those who hear it.
    pub fn sentence(&self, language: Language, selected: Option<Structure>) -> String {
        let shown = match self.view {
            ViewId::SpineSide => {
                let bend = spine::sentence(language, self.angle);
                match spine::slip::sentence(language, self.settings.slip) {
                    Some(slip) => [&*bend, " ", &slip].concat(),
                    None => bend,
                }
            }
            ViewId::SpineBack => spine_back::sentence(language, self.settings),
            ViewId::NerveBack => nerve_back::sentence(language, self.settings.side),
            ViewId::PelvisBack => pelvis_back::sentence(language, self.settings),
            ViewId::DiscFromAbove => from_above::plate::sentence(language, self.settings),
            ViewId::LegFront => leg_front::sentence(language, self.settings.side),
            ViewId::SkinMap => body_map::plate::sentence(language, self.settings),
            ViewId::NervousPath => nervous_path::plate::sentence(language, self.settings),
        };
        let shown = match self.settings.root {
            Some(root) => shown + " " + &worked(root, self.view, language),
            None => shown,
        };
        match selected.filter(|structure| structure.is_in(self.view)) {
            Some(structure) => {
                text::view_selected(language, structure.latin(), structure.name().in_language(language), &shown)
            }
            None => shown,
        }
    }

    fn is_from_the_front(&self) -> bool {
        match self.view {
            ViewId::LegFront => true,
            ViewId::NervousPath => self.settings.story.view() == BodyView::Front,
            _ => false,
        }
    }

    /// On which side of the picture lies what is drawn for one side of the body.
    pub fn drawn_on(&self) -> Side {
        match (self.settings.side, self.is_from_the_front()) {
            (Side::Left, false) | (Side::Right, true) => Side::Left,
            _ => Side::Right,
        }
    }

    /// Words for what lies to the left and to the right of the drawing.
    pub fn directions(&self) -> [Message; 2] {
        let [front, back] = [text::DIRECTION_FRONT, text::DIRECTION_BACK];
        match (self.view, self.settings.side) {
            (ViewId::SpineSide, Side::Right) => [back, front],
            (ViewId::SpineSide, Side::Left) => [front, back],
            // both pictures have the drawn side outside
            (ViewId::SkinMap, Side::Right) => [text::DIRECTION_RIGHT; 2],
            (ViewId::SkinMap, Side::Left) => [text::DIRECTION_LEFT; 2],
            _ if self.is_from_the_front() => [text::DIRECTION_RIGHT, text::DIRECTION_LEFT],
            _ => [text::DIRECTION_LEFT, text::DIRECTION_RIGHT],
        }
    }
}

/// Which muscles of a view a root works.
fn worked(root: Structure, view: ViewId, language: Language) -> String {
    let mut names = String::new();
    for muscle in root.muscles().filter(|muscle| muscle.is_in(view)) {
        if !names.is_empty() {
            names.push_str("; ");
        }
        names.push_str(muscle.name().in_language(language));
    }
    text::root_works(language, &names, root.name().in_language(language))
}
