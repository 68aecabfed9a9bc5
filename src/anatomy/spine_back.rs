//! The lumbar spine from behind: every root leaving below its own pedicle, with the arches on or taken off.
//!
//! The frame of `nerve_back`: seen straight from behind, the slanting lowest vertebrae look shorter than they are.

pub mod arch;
pub mod roots;

use super::nerve_back::{lumbar, pelvis, sciatic_nerve};
use crate::{
    anatomy::{
        Form, Settings, Shape, Structure,
        form::{Line::Cornered, Part::Outline, draw},
        view::cover,
    },
    content::anatomy as content,
    geometry::{
        Point,
        table::{BREAK, tenths},
    },
    text::{self, Language},
};

/// Every form, the deepest first.
#[inline(never)]
pub fn shapes(settings: Settings) -> Vec<Shape> {
    let mut shapes = Vec::new();
    let all = &mut shapes;
    draw(all, pelvis::hip_bone_alone());
    draw(all, &CREST);
    lumbar::bodies(all, 0);
    draw(all, &roots::IN_THE_SAC);
    roots::roots(all);
    roots::pedicles(all);
    draw(all, &pelvis::SACRUM);
    if settings.arches {
        let mut arches = Vec::new();
        arch::arches(&mut arches);
        cover(all, &arches);
    } else {
        sciatic_nerve::roots_through_the_sacrum(all);
    }
    draw(all, pelvis::joint_and_dimple());
    Shape::all(shapes, &|point| settings.side.place(point))
}

/// The rim of the hip bone that is felt at the waist, and the same a tenth of the way inwards.
static CREST: [Form<'_>; 1] = [{
    const RIM: [[f64; 2]; 15] = {
        let mut rows = [BREAK; 15];
        let mut at = 0;
        while at < 7 {
            let [x, y] = pelvis::HIP_BONE[at + 1];
            let rim = Point::new(x as f64 / 10.0, y as f64 / 10.0);
            rows[at] = rim.row();
            rows[14 - at] = rim.towards(Point::new(92.0, -30.0), 0.1).row();
            at += 1;
        }
        rows
    };
    Form::of(content::ILIAC_CREST, &[(Outline, Cornered(const { &tenths(RIM) }))]).both().at(RIM[4][0], RIM[4][1])
}];

/// Whether a structure is seen only with the arches on.
pub fn needs_arches(structure: Structure) -> bool {
    [content::LAMINA, content::SPINOUS_PROCESS, content::FACET_JOINT, content::TRANSVERSE_PROCESS].contains(&structure)
}

/// What the picture shows, in plain words.
pub fn sentence(language: Language, settings: Settings) -> String {
    if settings.arches { text::SPINE_BACK_CLOSED } else { text::SPINE_BACK_OPEN }.in_language(language).to_owned()
}
