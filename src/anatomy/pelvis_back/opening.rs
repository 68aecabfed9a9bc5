//! The two openings through which everything leaves the pelvis to the buttock, on both sides.

use crate::{
    anatomy::{
        Seen, Shape,
        nerve_back::{mirrored, pelvis},
    },
    content::anatomy as content,
    geometry::{Point, curve, points},
};

/// The lesser opening: below the spine of the ischium, in front of the sacrotuberous ligament.
pub fn lesser() -> Shape {
    let outline = points(&[
        [45.0, -106.5],
        [51.5, -107.5],
        [54.0, -113.0],
        [53.2, -124.0],
        [47.5, -136.5],
        [44.0, -127.0],
        [42.0, -115.0],
    ]);
    Shape::new(&content::LESSER_SCIATIC_FORAMEN, curve::closed(&outline))
        .seen(Seen::Faintly)
        .labelled_at(Point::new(49.0, -117.0))
}

/// Both openings of both sides. Labels point at the side without muscles.
pub fn openings() -> Vec<Shape> {
    let greater = pelvis::greater_sciatic_foramen();
    let lesser = lesser();
    vec![mirrored(&greater), mirrored(&lesser), greater, lesser]
}
