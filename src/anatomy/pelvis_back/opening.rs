//! The two openings through which everything leaves the pelvis to the buttock, on both sides.

use crate::{
    anatomy::{
        Form, Seen, Shape,
        form::{Line::Closed, Part::Outline, draw, mirrored},
        nerve_back::pelvis,
    },
    content::anatomy as content,
    geometry::table::mm,
};

/// The lesser opening: below the spine of the ischium, in front of the sacrotuberous ligament.
pub const LESSER: Form<'_> = Form::of(
    content::LESSER_SCIATIC_FORAMEN,
    &[(
        Outline,
        Closed(mm![
            [45.0, -106.5],
            [51.5, -107.5],
            [54.0, -113.0],
            [53.2, -124.0],
            [47.5, -136.5],
            [44.0, -127.0],
            [42.0, -115.0],
        ]),
    )],
)
.seen(Seen::Faintly)
.at(49.0, -117.0);

static BOTH: [Form<'_>; 2] = [pelvis::GREATER_SCIATIC_FORAMEN, LESSER];

/// Both openings of both sides. Labels point at the side without muscles.
pub fn openings(shapes: &mut Vec<Shape>) {
    let mut right = Vec::new();
    draw(&mut right, &BOTH);
    for shape in &right {
        shapes.push(mirrored(shape));
    }
    shapes.append(&mut right);
}
