//! The lumbar spine from behind: every root leaving below its own pedicle, with the arches on or taken off.
//!
//! The frame of `nerve_back`: seen straight from behind, the slanting lowest vertebrae look shorter than they are.

pub mod arch;
pub mod roots;

use super::nerve_back::{lumbar, mirrored, pelvis, sciatic_nerve};
use crate::{
    anatomy::{Settings, Shape, StructureId, view::cover},
    content::anatomy as content,
    geometry::{Point, curve},
    text::{self, Language},
};

/// Every form, the deepest first.
pub fn shapes(settings: Settings) -> Vec<Shape> {
    let mut shapes = pelvis::hip_bones();
    shapes.retain(|shape| shape.structure.is_some_and(|it| it.id == content::HIP_BONE.id)); // without the joint in front
    shapes.extend([mirrored(&crest()).unlabelled(), crest()]);
    shapes.extend(lumbar::bodies(0));
    shapes.extend(roots::in_the_sac());
    let (upper, sacral) = roots::roots();
    shapes.extend(upper.iter().chain(&sacral).map(|root| mirrored(root).unlabelled()));
    shapes.extend(upper);
    shapes.extend(sacral);
    shapes.extend(roots::pedicles());
    shapes.extend(pelvis::sacrum());
    if settings.arches {
        cover(&mut shapes, arch::arches());
    } else {
        shapes.extend(sciatic_nerve::roots_through_the_sacrum());
    }
    shapes.extend(pelvis::landmarks().into_iter().take(2)); // the joint of the sacrum and the dimple
    shapes.iter().map(|shape| shape.map(|point| settings.side.place(point))).collect()
}

/// The rim of the hip bone that is felt at the waist.
fn crest() -> Shape {
    let outline = pelvis::ilium_and_ischium();
    let rim: Vec<Point> = outline.iter().skip(1).take(7).copied().collect();
    let inside: Vec<Point> = rim.iter().rev().map(|point| point.towards(Point::new(92.0, -30.0), 0.1)).collect();
    Shape::new(&content::ILIAC_CREST, curve::cornered(&[rim.clone(), inside]))
        .labelled_at(rim.get(4).copied().unwrap_or_default())
}

/// Whether a structure is seen only with the arches on.
pub fn needs_arches(structure: StructureId) -> bool {
    [&content::LAMINA, &content::SPINOUS_PROCESS, &content::FACET_JOINT, &content::TRANSVERSE_PROCESS]
        .iter()
        .any(|it| it.id == structure.id)
}

/// What the picture shows, in plain words.
pub fn sentence(language: Language, settings: Settings) -> String {
    if settings.arches { text::SPINE_BACK_CLOSED } else { text::SPINE_BACK_OPEN }.in_language(language).to_owned()
}
