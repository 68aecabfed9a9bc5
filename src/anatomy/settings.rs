//! What a reader can change in a drawing, apart from the posture: everything of it stands in the link.

use super::{
    Side, StructureId, ViewId,
    pelvis_back::{self, Layer, Referral, Variant},
    spine::Slip,
    spine_back,
};

/// The settings of all views; each view heeds its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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
    };

    /// Reads the values of a link by their keys; what is not understood is left at its default.
    pub fn read<'a>(value: impl Fn(&str) -> Option<&'a str>) -> Self {
        let referral = value("referral").and_then(Referral::named);
        Self {
            side: if value("side") == Some("left") { Side::Left } else { Side::Right },
            arches: value("layers") == Some(ARCHES),
            slip: value("slip").and_then(Slip::named).unwrap_or_default(),
            variant: value("variant").and_then(Variant::named).unwrap_or_default(),
            layer: value("layers").and_then(Layer::named).unwrap_or_else(|| usual_layer(referral)),
            referral,
        }
    }

    /// Only what this view heeds; the rest at its default.
    #[must_use]
    pub fn heeded_by(self, view: ViewId) -> Self {
        match view {
            ViewId::PelvisBack => Self { arches: false, slip: Slip::None, ..self },
            ViewId::SpineBack => Self { side: self.side, arches: self.arches, ..Self::default() },
            ViewId::SpineSide => Self { side: self.side, slip: self.slip, ..Self::default() },
            ViewId::NerveBack => Self { side: self.side, ..Self::default() },
        }
    }

    /// With the layer and the sore spots in which a structure of the view is seen.
    #[must_use]
    pub fn showing(self, view: ViewId, structure: Option<StructureId>) -> Self {
        match structure {
            Some(structure) if view == ViewId::PelvisBack => {
                let referral = Referral::of_points(structure).or(self.referral);
                Self { layer: pelvis_back::layer_showing(structure, self.layer), referral, ..self }
            }
            Some(structure) if view == ViewId::SpineBack => {
                Self { arches: self.arches || spine_back::needs_arches(structure), ..self }
            }
            _ => self,
        }
    }

    /// The keys and values that differ from the defaults, for a link.
    pub fn pairs(self) -> Vec<(&'static str, &'static str)> {
        let initial = Self::default();
        [
            ("side", (self.side != initial.side).then_some("left")),
            ("layers", self.arches.then_some(ARCHES)),
            ("slip", (self.slip != initial.slip).then_some(self.slip.id())),
            ("variant", (self.variant != initial.variant).then_some(self.variant.id())),
            ("layers", (self.layer != usual_layer(self.referral)).then_some(self.layer.id())),
            ("referral", self.referral.map(Referral::id)),
        ]
        .into_iter()
        .filter_map(|(key, value)| Some((key, value?)))
        .collect()
    }
}

/// The value of `layers` with which the arches of the vertebrae are on.
const ARCHES: &str = "arches";

/// The layer of a link that names none: the one in which the sore spots lie open.
fn usual_layer(referral: Option<Referral>) -> Layer {
    referral.map_or_else(Layer::default, Referral::layer)
}
