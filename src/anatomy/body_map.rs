//! The surface of the whole body from the front, from behind and from below, and its parts: the regions that a person can mark and the
//! skin areas of the roots.
//!
//! Frame: x from the midline to the side, y up, mm, 0 just below the middle of the L5-S1 disc, the same as in the other views; a body of
//! the reference height, other heights are multiples. Forms are made for one half and mirrored. [`sign`] says on which side of the picture
//! a half lies: from the front and from below the person's left is at the viewer's right, from behind at the viewer's left.

mod area;
mod chart;
pub mod dermatome;
pub mod outline;
pub mod plate;
pub(super) mod sole;

pub use area::{Area, areas};
pub use dermatome::Dermatome;

use crate::{
    geometry::{Point, path::Path, region::Bounds},
    questionnaire::{BodyView, Side},
};

/// Half the width of the window on the legs, mm.
const HALF_WINDOW: f64 = 240.0;

/// How much of the body is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Extent {
    /// From the waist to the toes: what can be marked.
    #[default]
    Legs,
    /// All of it.
    Whole,
}

/// On which side of the picture a half of the body lies: 1 for the viewer's right, -1 for the left.
pub const fn sign(view: BodyView, side: Side) -> f64 {
    match (view, side) {
        (BodyView::Back, Side::Left) | (BodyView::Front | BodyView::Sole, Side::Right) => -1.0,
        _ => 1.0,
    }
}

/// The part of the plane that a picture shows, mm of the reference body.
pub fn frame(view: BodyView, extent: Extent) -> Bounds {
    let feet = outline::shank(1.0) - 202.0;
    match (view, extent) {
        (BodyView::Sole, _) => sole::frame(),
        (_, Extent::Legs) => {
            Bounds { low: Point::new(-HALF_WINDOW, feet), high: Point::new(HALF_WINDOW, outline::trunk(0.565)) }
        }
        (_, Extent::Whole) => {
            let half = outline::on_hand(0.45, 0.47).x + 34.0; // beyond the thumb
            let top = crate::anatomy::Body::level(1.0) + 20.0;
            Bounds { low: Point::new(-half, feet), high: Point::new(half, top) }
        }
    }
}

/// The closed outlines of a view, farthest first.
pub fn silhouette(view: BodyView) -> Vec<Path> {
    match view {
        BodyView::Sole => [sole::forms(1.0), sole::forms(-1.0)].concat(),
        _ => {
            let mut forms = outline::head();
            forms.push(outline::body(view));
            forms
        }
    }
}

/// Inner lines that give the form: folds, the kneecap, toes.
pub fn lines(view: BodyView) -> Path {
    match view {
        BodyView::Sole => sole::lines(1.0).and(sole::lines(-1.0)),
        _ => outline::lines(view),
    }
}

/// Puts what was made for the half with positive x on the half with this sign.
pub fn placed(sign: f64) -> impl Fn(Point) -> Point {
    move |point| Point::new(point.x * sign, point.y)
}
