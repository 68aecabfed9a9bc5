//! Pelvis and leg from behind, with the whole sciatic nerve: from the roots L4 to S3 to the sole.
//!
//! Frame: x from the midline to the right, y up, mm, 0 just below the middle of the L5-S1 disc; a man of the reference height. Made for
//! the right side; the left side is its mirror, another height its multiple. The arches of L4 and L5 are taken off, gluteus maximus,
//! medius and minimus are left out, the muscles over the nerve only hinted at, and the foot is pointed so that the sole is seen. The nerve passes below
//! piriformis, as in about nine of ten people.

pub mod foot;
pub mod leg;
pub mod ligament;
pub mod lumbar;
pub mod muscle;
pub mod pelvis;
pub mod sciatic_nerve;

use crate::{
    anatomy::{Body, Form, Seen, Shape, Side, form::draw},
    text::{self, Language},
};

static FAINT_TROCHANTER: [Form<'_>; 2] = [leg::GREATER_TROCHANTER.seen(Seen::Faintly), pelvis::GREATER_SCIATIC_FORAMEN];

static SACROSPINOUS: [Form<'_>; 1] = [ligament::SACROSPINOUS];
static SACROTUBEROUS: [Form<'_>; 1] = [ligament::SACROTUBEROUS];

/// Every form of the view, the deepest first.
#[inline(never)]
pub fn shapes(body: Body, side: Side) -> Vec<Shape> {
    let mut shapes = Vec::new();
    let all = &mut shapes;
    draw(all, &leg::SKIN);
    draw(all, &leg::BONES);
    foot::shapes(all);
    draw(all, &pelvis::FRONT_OF_THE_HIP_BONES);
    lumbar::bodies(all, 3);
    draw(all, &lumbar::DURAL_SAC);
    draw(all, &sciatic_nerve::PLEXUS);
    draw(all, &pelvis::HIP_BONES);
    draw(all, &FAINT_TROCHANTER);
    draw(all, &muscle::SHORT_ROTATORS);
    draw(all, &sciatic_nerve::BRANCHES_IN_FRONT);
    draw(all, &muscle::ADDUCTOR_MAGNUS);
    draw(all, &sciatic_nerve::BRANCHES);
    draw(all, &sciatic_nerve::NERVE);
    draw(all, &sciatic_nerve::GREAT_BRANCHES);
    all.push(muscle::piriformis_belly());
    all.push(muscle::piriformis_tendon());
    draw(all, &SACROSPINOUS);
    draw(all, &pelvis::SACRUM);
    sciatic_nerve::plexus_through_the_sacrum(all);
    draw(all, &pelvis::LANDMARKS);
    draw(all, &SACROTUBEROUS);
    draw(all, &muscle::LOWER_LEG);
    draw(all, &muscle::HAMSTRINGS);
    let scale = body.scale();
    Shape::all(shapes, &|point| side.place(point) * scale)
}

/// What the picture shows, in plain words.
pub fn sentence(language: Language, side: Side) -> String {
    let shown = match side {
        Side::Left => text::NERVE_BACK_LEFT,
        Side::Right => text::NERVE_BACK_RIGHT,
    };
    shown.owned(language)
}
