//! A disc in the middle plane: nucleus between the layers of the annulus, drawn at rest or from the finite-element model.

use crate::{
    anatomy::{Shape, Structure, Tissue},
    biomechanics::Section,
    content::{anatomy as content, anatomy::measure},
    geometry::{Point, curve, each, path::Path, reversed, rigid::Rigid},
};

/// How far disc tissue reaches under the edge of a body, so that no paper shows between them, mm.
const TUCK: f64 = 1.3;
/// Outward bow of the outermost layer at rest, mm (our drawing).
const REST_BOW: f64 = 1.3;
/// How much more the border of the nucleus is bowed than the outer wall, mm (our drawing).
const NUCLEUS_BOW: f64 = 0.9;

/// A disc's endplates: [back, front] of each.
#[derive(Clone, Copy, Debug)]
pub struct Corners {
    /// Lower face of the vertebra above.
    pub upper: [Point; 2],
    /// Upper face of the vertebra below.
    pub lower: [Point; 2],
}

impl Corners {
    /// The corners when the vertebra above makes one move and the one below another.
    #[must_use]
    pub fn moved(mut self, above: &Rigid, below: &Rigid) -> Self {
        above.carry(&mut self.upper);
        below.carry(&mut self.lower);
        self
    }

    /// Height at the back, mm.
    pub fn back_height(&self) -> f64 {
        self.upper[0].distance(self.lower[0])
    }

    /// Height in front, mm.
    pub fn front_height(&self) -> f64 {
        self.upper[1].distance(self.lower[1])
    }

    /// Angle between the endplates in degrees; open to the front is positive.
    pub fn wedge(&self) -> f64 {
        let [a, b] = [self.lower, self.upper].map(|[back, front]| front - back);
        a.cross(b).atan2(a.dot(b)).to_degrees()
    }
}

/// One row of the measured corners.
pub fn corners(row: [f64; 8]) -> Corners {
    let [a, b, c, d, e, f, g, h] = row;
    Corners { upper: [Point::new(a, b), Point::new(c, d)], lower: [Point::new(e, f), Point::new(g, h)] }
}

fn back_first(ends: [Point; 2]) -> [Point; 2] {
    if ends[0].x <= ends[1].x { ends } else { [ends[1], ends[0]] }
}

/// A disc in place.
#[derive(Clone, Debug)]
pub struct Disc {
    /// Its endplates.
    pub corners: Corners,
    /// Columns in front, from the nucleus outwards, each from below upwards.
    pub anterior: Vec<Vec<Point>>,
    /// Columns behind, from the nucleus outwards.
    pub posterior: Vec<Vec<Point>>,
}

impl Disc {
    /// The computed disc, laid with its lower endplate on the given one ([back, front]).
    #[inline(never)]
    pub fn computed(section: &Section, lower: [Point; 2]) -> Self {
        let place = Rigid::laying(back_first(section.lower_endplate), lower);
        let columns = |columns: &[Vec<Point>]| {
            let mut placed = Vec::new();
            for column in columns {
                placed.push(each(column, &|point| place.of(point)));
            }
            placed
        };
        let corners = Corners { upper: back_first(section.upper_endplate), lower: back_first(section.lower_endplate) };
        Self {
            corners: corners.moved(&place, &place),
            anterior: columns(&section.anterior),
            posterior: columns(&section.posterior),
        }
    }

    /// A disc at rest between its endplates. The shares of L4-L5 stand for the levels above it, which the source did not measure.
    #[inline(never)]
    pub fn resting(corners: Corners, segment: usize) -> Self {
        let [front, nucleus, back] = measure::DISC_SHARES[usize::from(segment == 4)];
        let [front, back] = [front, back].map(|share| share / (front + nucleus + back)); // the published means add up to 1.001
        let side = |from: f64, to: f64, outward: f64, count: u32| {
            let mut columns = Vec::new();
            for layer in 0..=count {
                let t = f64::from(layer) / f64::from(count);
                columns.push(column(&corners, from + (to - from) * t, outward * (REST_BOW + NUCLEUS_BOW * (1.0 - t))));
            }
            columns
        };
        Self { corners, anterior: side(1.0 - front, 1.0, 1.0, 6), posterior: side(back, 0.0, -1.0, 5) }
    }

    /// The outline of the nucleus, its corners rounded.
    #[inline(never)]
    pub fn nucleus(&self) -> Path {
        let [back, front] = [&self.posterior, &self.anterior].map(|columns| points_of(columns.first()));
        let inner = |column: &[Point]| curve::all_along(column, &[0.12, 0.3, 0.5, 0.7, 0.88]);
        let up = self.up() * 0.6;
        // the upper (1) or the lower (0) face
        let face = |height: f64, inwards: Point| {
            let (from, to) = (curve::along(back, height), curve::along(front, height));
            let mut face = Vec::new();
            for &share in &[0.14, 0.36, 0.64, 0.86] {
                face.push(from.towards(to, share) + inwards);
            }
            face
        };
        curve::closed(&[inner(back), face(1.0, -up), reversed(inner(front)), reversed(face(0.0, up))].concat())
    }

    fn up(&self) -> Point {
        let middle = |[a, b]: [Point; 2]| a.midway(b);
        (middle(self.corners.upper) - middle(self.corners.lower)).unit()
    }

    /// The outline of the whole disc, reaching a little under the bodies.
    pub fn outline(&self) -> Path {
        let tuck = self.up() * TUCK;
        let run = |columns: &[Vec<Point>]| {
            let mut run = curve::all_along(points_of(columns.last()), &[0.0, 0.08, 0.28, 0.5, 0.72, 0.92, 1.0]);
            if let [first, .., last] = run.as_mut_slice() {
                *first = *first - tuck;
                *last = *last + tuck;
            }
            run
        };
        curve::cornered(&[run(&self.posterior), reversed(run(&self.anterior))])
    }

    /// The lines of the layers, without the border of the nucleus and the outer wall.
    fn layers(&self) -> Path {
        let mut layers = Path::default();
        for &columns in &[&self.anterior, &self.posterior] {
            if let [_, inner @ .., _] = columns.as_slice() {
                for column in inner {
                    layers.extend(curve::open(&quarters(column)));
                }
            }
        }
        layers
    }

    /// Disc, and in L4-L5 and L5-S1 annulus and nucleus as structures of their own.
    #[inline(never)]
    pub fn shapes(&self, shapes: &mut Vec<Shape>, segment: usize) {
        let in_the_annulus = middle(self.anterior.get(self.anterior.len() / 2));
        let disc = Shape::new(structure(segment), self.outline()).with_texture(self.layers());
        let mut nucleus = Shape::new(structure(segment), self.nucleus()).of(Tissue::Nucleus);
        if segment == super::L4_L5 {
            // The disc in the middle of the story: its parts can be picked one by one, the disc itself by its outer wall.
            shapes.push(disc.labelled_at(middle(self.anterior.last()) - Point::new(0.8, 0.0)));
            let annulus = Shape::new(content::ANNULUS_FIBROSUS, self.annulus()).with_texture(self.layers());
            shapes.push(annulus.labelled_at(in_the_annulus));
            let centre = self.corners.lower[0].midway(self.corners.upper[1]);
            nucleus.structure = Some(content::NUCLEUS_PULPOSUS);
            shapes.push(nucleus.labelled_at(centre));
        } else {
            shapes.push(disc.labelled_at(in_the_annulus));
            shapes.push(nucleus);
        }
    }

    /// The inner layers: all but the outermost.
    fn annulus(&self) -> Path {
        let near_last = |columns: &[Vec<Point>]| match columns {
            [.., column, _] => quarters(column),
            _ => Vec::new(),
        };
        curve::cornered(&[near_last(&self.posterior), reversed(near_last(&self.anterior))])
    }
}

/// The points of a layer, if there is one.
fn points_of(column: Option<&Vec<Point>>) -> &[Point] {
    column.map(Vec::as_slice).unwrap_or_default()
}

/// The middle of a layer.
#[inline(never)]
pub fn middle(column: Option<&Vec<Point>>) -> Point {
    curve::along(points_of(column), 0.5)
}

/// A layer in four pieces of the same length.
#[inline(never)]
fn quarters(column: &[Point]) -> Vec<Point> {
    curve::all_along(column, &[0.0, 0.25, 0.5, 0.75, 1.0])
}

/// A layer that crosses the middle height at `share` of the disc's whole length there (0 is the back wall, 1 the front wall),
/// bowed forward by `bow` mm between its ends.
#[inline(never)]
fn column(corners: &Corners, share: f64, bow: f64) -> Vec<Point> {
    let ends = |[back, front]: [Point; 2]| {
        let length = back.distance(front);
        let middle = -REST_BOW + share * (length + 2.0 * REST_BOW);
        back + (front - back).unit() * (middle - bow)
    };
    let (low, high) = (ends(corners.lower), ends(corners.upper));
    let forward = (corners.lower[1] - corners.lower[0]).unit();
    let mut column = Vec::new();
    for step in 0..=8 {
        let t = f64::from(step) / 8.0;
        column.push(low.towards(high, t) + forward * (bow * 4.0 * t * (1.0 - t)));
    }
    column
}

/// The disc below L1, L2 … L5.
pub fn structure(segment: usize) -> Structure {
    match segment {
        0 => content::DISC_L1_L2,
        1 => content::DISC_L2_L3,
        2 => content::DISC_L3_L4,
        3 => content::DISC_L4_L5,
        _ => content::DISC_L5_S1,
    }
}
