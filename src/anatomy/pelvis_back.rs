//! Pelvis and buttock from behind: bones, the two sciatic openings and what passes them, the nerve in each of its published courses,
//! and the muscles over it, to be taken off one by one.
//!
//! The frame of `nerve_back`. Only bones and ligaments are drawn on the other side, so that the openings are seen.

pub mod gluteal;
pub mod nerves;
pub mod opening;
pub mod referral;
pub mod variant;

use super::nerve_back::{foot, leg, ligament, lumbar, mirrored, muscle, pelvis, sciatic_nerve};
use crate::{
    anatomy::{Body, Seen, Settings, Shape, Side, StructureId, view::cover},
    content::anatomy as content,
    text::{self, Language, Message},
};
pub use referral::Referral;
pub use variant::Variant;

/// Down to which layer the buttock is opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// All muscles: gluteus maximus lies over everything.
    Maximus,
    /// Gluteus maximus taken off.
    Medius,
    /// Gluteus medius taken off too: minimus, piriformis, the short rotators and the nerve.
    #[default]
    Piriformis,
    /// Bones, ligaments and nerves alone.
    Bones,
}

impl Layer {
    /// All of them, from outside inwards.
    pub const ALL: [Self; 4] = [Self::Maximus, Self::Medius, Self::Piriformis, Self::Bones];

    /// Its value in a link.
    pub const fn id(self) -> &'static str {
        ["maximus", "medius", "piriformis", "bones"][self as usize]
    }

    /// The layer of this id.
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|layer| layer.id() == id)
    }

    /// Its name on a button.
    pub const fn title(self) -> Message {
        [text::LAYER_MAXIMUS, text::LAYER_MEDIUS, text::LAYER_PIRIFORMIS, text::LAYER_BONES][self as usize]
    }

    /// What is then seen, in a sentence.
    pub const fn description(self) -> Message {
        [text::LAYER_MAXIMUS_TEXT, text::LAYER_MEDIUS_TEXT, text::LAYER_PIRIFORMIS_TEXT, text::LAYER_BONES_TEXT]
            [self as usize]
    }
}

/// Every form, the deepest first.
pub fn shapes(settings: Settings, body: Body) -> Vec<Shape> {
    let Settings { variant, layer, referral, .. } = settings;
    let muscles = layer != Layer::Bones;
    let mut shapes = leg::skin();
    shapes.extend(leg::bones().into_iter().take(2)); // the two thigh bones
    shapes.extend(pelvis::front_of_the_hip_bones());
    shapes.extend(lumbar::bodies(3));
    shapes.push(lumbar::dural_sac());
    shapes.extend(sciatic_nerve::plexus());
    shapes.extend(pelvis::hip_bones());
    shapes.extend(opening::openings());
    if muscles {
        shapes.push(gluteal::minimus());
    }
    shapes.push(leg::greater_trochanter().seen(Seen::Plainly));
    shapes.push(nerves::superior_gluteal());
    if muscles {
        shapes.extend(muscle::short_rotators());
    }
    shapes.extend(nerves::below_piriformis());
    shapes.extend(variant::nerve_and_piriformis(variant, muscles));
    shapes.extend(both_sides(ligament::sacrospinous()));
    shapes.push(nerves::pudendal());
    shapes.extend(pelvis::sacrum());
    shapes.extend(sciatic_nerve::roots_through_the_sacrum());
    shapes.extend(variant::hidden_beginning(variant));
    shapes.extend(pelvis::landmarks());
    shapes.extend(both_sides(ligament::sacrotuberous()));
    shapes.extend(gluteal::hamstring_origin());
    if muscles {
        shapes.extend(muscle::hamstrings());
    }
    if layer <= Layer::Medius {
        cover(&mut shapes, vec![gluteal::medius()]);
    }
    if layer == Layer::Maximus {
        cover(&mut shapes, gluteal::maximus());
        shapes.push(variant::under_the_muscle());
    }
    if referral.is_some() {
        // the rest of the leg, only to show where the pain is described
        let branches = sciatic_nerve::nerve();
        let is_whole = |shape: &Shape| shape.structure.is_some_and(|s| s.id == content::SCIATIC_NERVE.id);
        let branches = branches.into_iter().filter(|shape| !is_whole(shape));
        let lower_leg = leg::bones().into_iter().skip(2).chain(foot::shapes()).chain(branches);
        shapes.extend(lower_leg.map(|shape| Shape { structure: None, ..shape }));
    }
    shapes.extend(referral.map(referral::shapes).unwrap_or_default());
    let scale = body.scale();
    shapes.iter().map(|shape| shape.map(|point| settings.side.place(point) * scale)).collect()
}

/// The layer in which a structure is seen: the present one if it is seen there.
pub fn layer_showing(structure: StructureId, present: Layer) -> Layer {
    let is = |other: &'static crate::anatomy::Structure| structure == StructureId::of(other);
    if is(&content::GLUTEUS_MAXIMUS) {
        Layer::Maximus
    } else if is(&content::GLUTEUS_MEDIUS) {
        present.min(Layer::Medius)
    } else if let Some(referral) = Referral::of_points(structure) {
        referral.layer()
    } else if structure.tissue == crate::anatomy::Tissue::Muscle {
        Layer::Piriformis
    } else if present == Layer::Maximus {
        Layer::default()
    } else {
        present
    }
}

/// What the picture shows, in plain words.
pub fn sentence(language: Language, settings: Settings) -> String {
    let side = match settings.side {
        Side::Left => text::PELVIS_BACK_LEFT,
        Side::Right => text::PELVIS_BACK_RIGHT,
    };
    let words = [side, settings.layer.description(), settings.variant.description()]
        .map(|message| message.in_language(language));
    let mut said = words.join(" ");
    if let Some(share) = settings.variant.how_common(language) {
        said.push(' ');
        said.push_str(&share);
    }
    if let Some(referral) = settings.referral {
        said.push(' ');
        said.push_str(referral.description().in_language(language));
    }
    said
}

fn both_sides(shape: Shape) -> [Shape; 2] {
    [mirrored(&shape).unlabelled(), shape]
}
