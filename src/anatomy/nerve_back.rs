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
    anatomy::{Body, Shape, Side},
    geometry::Point,
    text::{self, Language},
};

/// Every form of the view, the deepest first.
pub fn shapes(body: Body, side: Side) -> Vec<Shape> {
    let mut shapes = leg::skin();
    shapes.extend(leg::bones());
    shapes.extend(foot::shapes());
    shapes.extend(pelvis::front_of_the_hip_bones());
    shapes.extend(lumbar::bodies(3));
    shapes.push(lumbar::dural_sac());
    shapes.extend(sciatic_nerve::plexus());
    shapes.extend(pelvis::hip_bones());
    shapes.push(leg::greater_trochanter());
    shapes.push(pelvis::greater_sciatic_foramen());
    shapes.extend(muscle::short_rotators());
    shapes.extend(sciatic_nerve::branches_in_front());
    shapes.push(muscle::adductor_magnus());
    shapes.extend(sciatic_nerve::nerve());
    shapes.extend(muscle::piriformis_shapes());
    shapes.push(ligament::sacrospinous());
    shapes.extend(pelvis::sacrum());
    shapes.extend(sciatic_nerve::plexus_through_the_sacrum());
    shapes.extend(pelvis::landmarks());
    shapes.push(ligament::sacrotuberous());
    shapes.extend(muscle::lower_leg());
    shapes.extend(muscle::hamstrings());
    let scale = body.scale();
    shapes.iter().map(|shape| shape.map(|point| side.place(point) * scale)).collect()
}

/// What the picture shows, in plain words.
pub fn sentence(language: Language, side: Side) -> String {
    let shown = match side {
        Side::Left => text::NERVE_BACK_LEFT,
        Side::Right => text::NERVE_BACK_RIGHT,
    };
    shown.in_language(language).to_owned()
}

/// The same form on the other side of the body.
#[inline(never)]
pub(super) fn mirrored(shape: &Shape) -> Shape {
    shape.map(|point| Point::new(-point.x, point.y))
}

/// A half outline from the upper to the lower end of the midline, and its mirror: one closed symmetric outline.
#[inline(never)]
pub(super) fn symmetric(half: &[Point]) -> Vec<Point> {
    let other = half.iter().rev().filter(|point| point.x.abs() > 1e-9).map(|point| Point::new(-point.x, point.y));
    half.iter().copied().chain(other).collect()
}
