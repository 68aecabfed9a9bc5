//! What a reader can change in a drawing, apart from the posture: everything of it stands in the link.

use super::{
    Side, StructureId, ViewId,
    pelvis_back::{self, Layer, Referral, Variant},
};

/// The settings of all views; each view heeds its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The side from which one looks, or the leg that is drawn.
    pub side: Side,
    /// How the sciatic nerve passes piriformis.
    pub variant: Variant,
    /// Down to which muscle layer the buttock is opened.
    pub layer: Layer,
    /// Whose described pain is drawn.
    pub referral: Option<Referral>,
}

impl Settings {
    /// Nothing changed.
    pub const PLAIN: Self = Self { side: Side::Right, variant: Variant::A, layer: Layer::Piriformis, referral: None };

    /// Reads the values of a link by their keys; what is not understood is left at its default.
    pub fn read<'a>(value: impl Fn(&str) -> Option<&'a str>) -> Self {
        let referral = value("referral").and_then(Referral::named);
        Self {
            side: if value("side") == Some("left") { Side::Left } else { Side::Right },
            variant: value("variant").and_then(Variant::named).unwrap_or_default(),
            layer: value("layers").and_then(Layer::named).unwrap_or_else(|| usual_layer(referral)),
            referral,
        }
    }

    /// Only what this view heeds; the rest at its default.
    #[must_use]
    pub fn heeded_by(self, view: ViewId) -> Self {
        match view {
            ViewId::PelvisBack => self,
            ViewId::SpineSide | ViewId::NerveBack => Self { side: self.side, ..Self::default() },
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
            _ => self,
        }
    }

    /// The keys and values that differ from the defaults, for a link.
    pub fn pairs(self) -> Vec<(&'static str, &'static str)> {
        let initial = Self::default();
        [
            ("side", (self.side != initial.side).then_some("left")),
            ("variant", (self.variant != initial.variant).then_some(self.variant.id())),
            ("layers", (self.layer != usual_layer(self.referral)).then_some(self.layer.id())),
            ("referral", self.referral.map(Referral::id)),
        ]
        .into_iter()
        .filter_map(|(key, value)| Some((key, value?)))
        .collect()
    }
}

/// The layer of a link that names none: the one in which the sore spots lie open.
fn usual_layer(referral: Option<Referral>) -> Layer {
    referral.map_or_else(Layer::default, Referral::layer)
}
