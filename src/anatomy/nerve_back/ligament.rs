//! The two ligaments that make the notches of the pelvis into openings.

use crate::{
    anatomy::{Shape, body::from_behind},
    content::{anatomy as content, anatomy::measure},
    geometry::{Point, curve, points},
};

/// From the side of the lowest sacrum and coccyx to the spine of the ischium.
pub fn sacrospinous() -> Shape {
    let spine = from_behind(measure::ISCHIAL_SPINE);
    let upper = vec![Point::new(26.0, -88.0), Point::new(36.0, -94.0), spine + Point::new(3.0, 2.5)];
    let lower = vec![spine + Point::new(2.5, -3.5), Point::new(30.0, -108.0), Point::new(8.0, -115.0)];
    let base = vec![Point::new(8.0, -115.0), Point::new(15.0, -101.0), Point::new(26.0, -88.0)];
    let fibres = curve::between(&upper, &lower.iter().rev().copied().collect::<Vec<_>>(), 5);
    Shape::new(&content::SACROSPINOUS_LIGAMENT, curve::cornered(&[upper, lower, base]))
        .with_texture(curve::all_open(&fibres))
        .labelled_at(Point::new(31.0, -99.0))
}

/// From the back of the hip bone and the side of the sacrum to the sitting bone: a fan that narrows, twists and widens.
pub fn sacrotuberous() -> Shape {
    let inner = points(&[[12.0, -116.0], [22.0, -119.0], [32.0, -131.0], [40.0, -152.0], [40.0, -163.0]]);
    let outer = points(&[[41.5, -44.0], [41.5, -70.0], [41.0, -95.0], [44.0, -120.0], [50.0, -137.0], [54.0, -146.0]]);
    let base = points(&[[41.5, -44.0], [37.5, -64.0], [30.0, -86.0], [19.0, -101.0], [12.0, -116.0]]);
    let fibres = curve::between(&inner, &outer, 6);
    let mut down = outer.clone();
    down.reverse();
    Shape::new(&content::SACROTUBEROUS_LIGAMENT, curve::cornered(&[base, inner, down]))
        .with_texture(curve::all_open(&fibres))
        .labelled_at(Point::new(37.0, -124.0))
}
