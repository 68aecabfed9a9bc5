//! Pelvis and buttock from behind: bones, the two sciatic openings and what passes them, the nerve in each of its published courses,
//! and the muscles over it, to be taken off one by one.
//!
//! The frame of `nerve_back`. Only bones and ligaments are drawn on the other side, so that the openings are seen.

pub mod gluteal;
pub mod nerves;
pub mod opening;
pub mod referral;
pub mod variant;

use super::nerve_back::{foot, leg, ligament, lumbar, muscle, pelvis, sciatic_nerve};
use crate::{
    anatomy::{Body, Form, Settings, Shape, Side, Structure, form::draw, view::cover},
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
        Self::ALL.iter().copied().find(|layer| layer.id() == id)
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

static TROCHANTER: [Form<'_>; 1] = [leg::GREATER_TROCHANTER];

/// Every form, the deepest first.
#[inline(never)]
pub fn shapes(settings: Settings, body: Body) -> Vec<Shape> {
    let Settings { variant, layer, referral, .. } = settings;
    let muscles = layer != Layer::Bones;
    let mut shapes = Vec::new();
    let all = &mut shapes;
    draw(all, &leg::SKIN);
    draw(all, leg::thigh_bones());
    draw(all, &pelvis::FRONT_OF_THE_HIP_BONES);
    lumbar::bodies(all, 3);
    draw(all, &lumbar::DURAL_SAC);
    draw(all, &sciatic_nerve::PLEXUS);
    draw(all, &pelvis::HIP_BONES);
    opening::openings(all);
    if muscles {
        all.push(gluteal::minimus());
    }
    draw(all, &TROCHANTER);
    draw(all, &nerves::SUPERIOR_GLUTEAL);
    if muscles {
        draw(all, &muscle::SHORT_ROTATORS);
    }
    draw(all, &nerves::BELOW_PIRIFORMIS);
    variant::nerve_and_piriformis(all, variant, muscles);
    draw(all, &SACROSPINOUS);
    draw(all, &nerves::PUDENDAL);
    draw(all, &pelvis::SACRUM);
    sciatic_nerve::roots_through_the_sacrum(all);
    variant::hidden_beginning(all, variant);
    draw(all, &pelvis::LANDMARKS);
    draw(all, &SACROTUBEROUS);
    draw(all, &gluteal::HAMSTRING_ORIGIN);
    if muscles {
        draw(all, &muscle::HAMSTRINGS);
    }
    if layer <= Layer::Medius {
        cover(all, &[gluteal::medius()]);
    }
    if layer == Layer::Maximus {
        draw(all, &gluteal::BAND);
        cover(all, &[gluteal::maximus()]);
        // the nerve as it lies under the muscle
        all.push(sciatic_nerve::hidden(-232.0, content::measure::NERVE_EXIT[2]));
    }
    if let Some(referral) = referral {
        // the rest of the leg, only to show where the pain is described
        let seen = all.len();
        draw(all, leg::lower_leg_bones());
        foot::shapes(all);
        draw(all, &sciatic_nerve::BRANCHES);
        draw(all, &sciatic_nerve::GREAT_BRANCHES);
        for shape in all.iter_mut().skip(seen) {
            shape.structure = None;
        }
        referral::shapes(all, referral);
    }
    let scale = body.scale();
    Shape::all(shapes, &|point| settings.side.place(point) * scale)
}

static SACROSPINOUS: [Form<'_>; 1] = [ligament::SACROSPINOUS.both()];
static SACROTUBEROUS: [Form<'_>; 1] = [ligament::SACROTUBEROUS.both()];

/// The layer in which a structure is seen: the present one if it is seen there.
#[inline(never)]
pub fn layer_showing(structure: Structure, present: Layer) -> Layer {
    let is = |other: Structure| structure == other;
    if is(content::GLUTEUS_MAXIMUS) {
        Layer::Maximus
    } else if is(content::GLUTEUS_MEDIUS) {
        present.min(Layer::Medius)
    } else if let Some(referral) = Referral::of_muscle(structure) {
        referral.layer()
    } else if structure.tissue() == crate::anatomy::Tissue::Muscle {
        Layer::Piriformis
    } else if present == Layer::Maximus {
        Layer::default()
    } else {
        present
    }
}

/// What the picture shows, in plain words.
#[inline(never)]
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
