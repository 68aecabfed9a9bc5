//! What a reader can change in a drawing, apart from the posture: everything of it stands in the link.

use super::{
    Side, Structure, ViewId, body_map, from_above,
    from_above::{
        Place,
        plate::{KINDS, kind_id},
    },
    nervous_path::{self, Story},
    pelvis_back::{self, Layer, Referral, Variant},
    spine::Slip,
    spine_back, structure,
};
use crate::biomechanics::{Herniation, segment::segment};

/// The settings of all views; each view heeds its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The side from which one looks, or the leg that is drawn.
    pub side: Side,
    /// Whether the arches of the vertebrae are on.
    pub arches: bool,
    /// A vertebra that has slid.
    pub slip: Slip,
    /// How the sciatic nerve passes piriformis.
    pub variant: Variant,
    /// Down to which muscle layer the buttock is opened.
    pub layer: Layer,
    /// Whose described pain is drawn.
    pub referral: Option<Referral>,
    /// Which disc is seen from above.
    pub level: &'static str,
    /// What has come out of it.
    pub herniation: Option<Herniation>,
    /// Where.
    pub place: Place,
    /// Which nerve is hit.
    pub story: Story,
    /// The root whose muscles are marked.
    pub root: Option<Structure>,
}

impl Default for Settings {
    fn default() -> Self {
        Self::PLAIN
    }
}

impl Settings {
    /// Nothing changed.
    pub const PLAIN: Self = Self {
        side: Side::Right,
        arches: false,
        slip: Slip::None,
        variant: Variant::A,
        layer: Layer::Piriformis,
        referral: None,
        level: "L4-L5",
        herniation: None,
        place: Place::Posterolateral,
        story: Story::FunnyBone,
        root: None,
    };

    /// Reads the values of a link by their keys; what is not understood is left at its default.
    pub fn read<'a>(value: &dyn Fn(&str) -> Option<&'a str>) -> Self {
        Self::PLAIN.changed(value)
    }

    /// With another value under one of the keys of a link.
    #[must_use]
    pub fn with(self, key: &str, value: &str) -> Self {
        self.changed(&|asked| (asked == key).then_some(value))
    }

    /// With the values that there are, by their keys; what is not understood becomes the default.
    #[inline(never)]
    fn changed<'a>(self, value: &dyn Fn(&str) -> Option<&'a str>) -> Self {
        let referral = value("referral").map(Referral::named);
        let layer = value("layers").and_then(Layer::named).or(referral.flatten().map(Referral::layer));
        Self {
            side: value("side").map_or(self.side, |id| if id == "left" { Side::Left } else { Side::Right }),
            arches: value("layers").map_or(self.arches, |id| id == ARCHES),
            slip: value("slip").map_or(self.slip, |id| Slip::named(id).unwrap_or_default()),
            variant: value("variant").map_or(self.variant, |id| Variant::named(id).unwrap_or_default()),
            layer: layer.unwrap_or(self.layer),
            referral: referral.unwrap_or(self.referral),
            // `level` is that of the body, which the same link may name
            level: value("disc").map_or(self.level, |id| segment(id).map_or(Self::PLAIN.level, |segment| segment.id)),
            herniation: value("type")
                .map_or(self.herniation, |id| KINDS.iter().copied().find(|kind| kind_id(*kind) == id).flatten()),
            place: value("place").map_or(self.place, |id| Place::from_id(id).unwrap_or_default()),
            story: value("story").map_or(self.story, |id| Story::named(id).unwrap_or_default()),
            root: value("root").map_or(self.root, structure),
        }
    }

    /// Only what this view heeds; the rest at its default.
    #[must_use]
    pub fn heeded_by(self, view: ViewId) -> Self {
        match view {
            ViewId::PelvisBack => {
                let Self { side, variant, layer, .. } = self;
                let referral = self.referral.filter(|it| Referral::MUSCLES.contains(it));
                Self { side, variant, layer, referral, ..Self::PLAIN }
            }
            ViewId::DiscFromAbove => {
                let Self { side, level, herniation, place, .. } = self;
                Self { side, level, herniation, place, ..Self::PLAIN }
            }
            ViewId::SkinMap => {
                let Self { side, referral, .. } = self;
                Self { side, referral, layer: usual_layer(referral), ..Self::PLAIN }
            }
            ViewId::NervousPath => Self { side: self.side, story: self.story, ..Self::PLAIN },
            ViewId::SpineBack => Self { side: self.side, arches: self.arches, ..Self::default() },
            ViewId::SpineSide => Self { side: self.side, slip: self.slip, ..Self::default() },
            ViewId::NerveBack | ViewId::LegFront => {
                let root = self.root.filter(|root| root.muscles().any(|muscle| muscle.is_in(view)));
                Self { side: self.side, root, ..Self::default() }
            }
        }
    }

    /// With the layer and the sore spots in which a structure of the view is seen.
    #[must_use]
    #[inline(never)]
    pub fn showing(self, view: ViewId, structure: Option<Structure>) -> Self {
        match structure {
            Some(structure) if view == ViewId::PelvisBack => {
                let referral = Referral::of_muscle(structure).or(self.referral);
                Self { layer: pelvis_back::layer_showing(structure, self.layer), referral, ..self }
            }
            Some(structure) if view == ViewId::SpineBack => {
                Self { arches: self.arches || spine_back::needs_arches(structure), ..self }
            }
            Some(structure) if view == ViewId::DiscFromAbove => from_above::plate::showing(self, structure),
            Some(structure) if view == ViewId::SkinMap => {
                Self { referral: body_map::plate::showing(self.referral, structure), ..self }.heeded_by(view)
            }
            Some(structure) if view == ViewId::NervousPath => {
                Self { story: nervous_path::plate::showing(self.story, structure), ..self }
            }
            _ => self,
        }
    }

    /// The keys and values that differ from the defaults, for a link.
    pub fn pairs(self) -> Vec<(&'static str, &'static str)> {
        let initial = Self::default();
        let values = [
            ("side", (self.side != initial.side).then_some("left")),
            ("layers", self.arches.then_some(ARCHES)),
            ("slip", (self.slip != initial.slip).then_some(self.slip.id())),
            ("variant", (self.variant != initial.variant).then_some(self.variant.id())),
            ("layers", (self.layer != usual_layer(self.referral)).then_some(self.layer.id())),
            ("referral", self.referral.map(Referral::id)),
            ("disc", (self.level != initial.level).then_some(self.level)),
            ("type", self.herniation.map(Herniation::id)),
            ("root", self.root.map(Structure::id)),
            ("story", (self.story != initial.story).then_some(self.story.name())),
            ("place", (self.place != initial.place).then_some(self.place.id())),
        ];
        let mut pairs = Vec::new();
        for (key, value) in values {
            if let Some(value) = value {
                pairs.push((key, value));
            }
        }
        pairs
    }
}

/// The value of `layers` with which the arches of the vertebrae are on.
pub const ARCHES: &str = "arches";

/// The layer of a link that names none: the one in which the sore spots lie open.
fn usual_layer(referral: Option<Referral>) -> Layer {
    referral.map_or_else(Layer::default, Referral::layer)
}
