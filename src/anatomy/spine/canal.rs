//! The canal and what runs in it: dural sac, end of the cord, cauda equina, the roots and their exits on the near side.

use super::{
    Spine, Wall, disc,
    step::{Step, at, by},
};
use crate::{
    anatomy::{Seen, Shape, Structure, Tissue},
    content::{anatomy as content, anatomy::measure},
    geometry::{Point, curve, each_pair, path::Path, region, reversed, tube::Tube},
};

/// Gap between the walls of the canal and the dural sac, in front and behind, mm: fat and veins (our drawing).
const GAP: [f64; 2] = [2.4, 2.2];

/// Front and back border of the canal, downwards, level by level.
#[inline(never)]
pub fn borders(spine: &Spine) -> [Vec<Point>; 2] {
    let mut front = Vec::new();
    let mut back = Vec::new();
    for (index, vertebra) in spine.vertebrae.iter().enumerate() {
        let wall = vertebra.wall();
        let shares: &[f64] = if index == 0 { &[1.12, 0.82, 0.5, 0.14] } else { &[0.82, 0.5, 0.14] };
        for share in shares {
            front.push(wall.at(0.9, *share));
            back.push(vertebra.rear.at(vertebra.canal, *share));
        }
        if let Some(disc) = spine.discs.get(index) {
            let outer = disc::middle(disc.posterior.last());
            let forward = (disc.corners.lower[1] - disc.corners.lower[0]).unit();
            front.push(outer - forward * 1.2);
            back.push(outer - forward * (vertebra.canal - 0.6));
        }
    }
    for (f, b) in spine.sacrum.canal_front.iter().zip(&spine.sacrum.canal_back).skip(1) {
        front.push(*f + Point::new(-0.6, 0.6));
        back.push(*b);
    }
    [front, back]
}

/// Canal, dural sac, cord and cauda equina: everything that lies behind the near arches.
pub fn deep(shapes: &mut Vec<Shape>, spine: &Spine) {
    let [front, back] = borders(spine);
    // it reaches under the hollow back walls of the bodies, which are drawn over it
    let under = beside(&front, &back, -3.2);
    let canal = Shape::new(content::VERTEBRAL_CANAL, curve::cornered(&[under, reversed(back.clone())]));
    shapes.push(canal.labelled_at(spine.vertebrae[1].wall().at(2.0, 0.05)));
    let middle = each_pair(&front, &back, &Point::midway);
    shapes.push(sac(&front, &back, &middle));
    cord(shapes, middle.get(..SAC_END).unwrap_or_default());
}

/// A line `step` mm away from one border of the canal, towards the other.
fn beside(border: &[Point], other: &[Point], step: f64) -> Vec<Point> {
    each_pair(border, other, &|here, there| here + (there - here).unit() * step)
}

/// Number of border points down to S2, where the sac ends.
const SAC_END: usize = 23;

fn sac(front: &[Point], back: &[Point], middle: &[Point]) -> Shape {
    let at = |line: &[Point], index: usize| line.get(index).copied().unwrap_or_default();
    let mut outline = beside(front, back, GAP[0]);
    let mut behind = beside(back, front, GAP[1]);
    // one smooth run over the tip, cut straight at the top
    outline.truncate(SAC_END);
    behind.truncate(SAC_END);
    outline.push(at(middle, SAC_END));
    outline.extend(reversed(behind));
    let anchor = at(front, 20).towards(at(back, 20), 0.72);
    Shape::new(content::DURAL_SAC, curve::cornered(&[outline])).labelled_at(anchor)
}

/// The cord ends in the conus at the lower edge of L1; below it only roots. Both run in the `middle` of the sac.
#[inline(never)]
fn cord(shapes: &mut Vec<Shape>, middle: &[Point]) {
    let mut widths = Vec::new();
    for index in 2..middle.len() {
        widths.push(7.6 - 6.6 * (index as f64 / middle.len() as f64));
    }
    let bundle = Tube::along(middle.get(2..).unwrap_or_default(), &widths);
    let conus = Tube::along(middle.get(..4).unwrap_or_default(), &[7.8, 7.4, 5.2, 1.0]);
    let anchor = |index: usize| middle.get(index).copied().unwrap_or_default();
    let cauda = Shape::band(content::CAUDA_EQUINA, &bundle).with_texture(bundle.lines(0.7, 6, 8));
    shapes.push(cauda.labelled_at(anchor(8)));
    let conus = Shape::new(content::CONUS_MEDULLARIS, conus.outline()).with_shade(conus.shade());
    shapes.push(conus.labelled_at(anchor(0)));
}

/// One root on the near side: from the sac, behind the disc above its exit, under its own pedicle, and out.
#[derive(Clone, Debug)]
pub struct Root {
    /// Its card.
    pub structure: Structure,
    /// Its course with its thickness.
    pub tube: Tube,
    /// Where it runs behind the disc above its exit.
    pub traversing: Point,
    /// The middle of its ganglion, under the pedicle.
    pub ganglion: Point,
}

/// The roots L1 to S1 on the near side.
#[inline(never)]
pub fn near_roots(spine: &Spine) -> Vec<Root> {
    let width = measure::ROOT_WIDTH;
    let ganglion_width = measure::GANGLION_WIDTH;
    let mut roots = Vec::new();
    for (index, vertebra) in spine.vertebrae.iter().enumerate() {
        let wall = vertebra.wall();
        let [_, bottom] = vertebra.pedicle_shares();
        let size = 0.85 + 0.0375 * index as f64; // ganglia grow from L1 to S1; L5 has the published width
        let (start, traversing) = match index.checked_sub(1).and_then(|above| spine.vertebrae.get(above)) {
            Some(above) => (above.wall().at(6.6, 0.30), wall.at(4.6, 1.22)),
            None => (wall.at(6.0, 1.12), wall.at(4.6, 1.02)),
        };
        let knots = wall.steps(&[start, traversing, wall.low, wall.at(0.0, bottom)], &[&ROOT]);
        let widths = [1.6, width * 0.8, width * 0.85, width, ganglion_width * size, width * size, width * size];
        let ganglion = knots.get(4).copied().unwrap_or_default();
        roots.push(Root { structure: structure(index), tube: Tube::along(&knots, &widths), traversing, ganglion });
    }
    let [.., l5] = &spine.vertebrae;
    let wall = spine.sacrum.wall();
    let knots = wall.steps(&[l5.wall().at(6.4, 0.3), wall.low], &[&ROOT_S1]);
    let widths = [1.6, width * 0.9, width, ganglion_width, width * 1.1, width * 1.1, width * 1.1];
    let [traversing, ganglion] = [1, 3].map(|index| knots.get(index).copied().unwrap_or_default());
    roots.push(Root { structure: content::ROOT_S1, tube: Tube::along(&knots, &widths), traversing, ganglion });
    roots
}

/// A root from where it is first seen (0), behind the disc (1), along the wall (2: its lower corner) and under the lower root of its
/// pedicle (3) on its way out; the fifth place is its ganglion.
const ROOT: [Step; 7] = [
    by(0, 0.0, 0.0),
    by(1, 0.0, 0.0),
    at(2, 4.7, 0.86),
    at(3, 5.0, 0.12),
    at(3, 4.6, -0.13),
    at(3, 2.2, -0.30),
    at(3, -0.6, -0.40),
];
/// The root S1 from where it is first seen (0) along the wall of S1 (1: its lower corner); the fourth place is its ganglion.
const ROOT_S1: [Step; 7] = [
    by(0, 0.0, 0.0),
    at(1, 4.4, 1.16),
    at(1, 4.8, 0.8),
    at(1, 5.2, 0.40),
    at(1, 0.5, 0.12),
    at(1, -10.0, -0.12),
    at(1, -24.0, -0.35),
];

/// The exits with the fat in them, and the roots, on the near side.
#[inline(never)]
pub fn roots(shapes: &mut Vec<Shape>, spine: &Spine) {
    // a label points at the first: L4-L5
    for &segment in &[3, 2, 1, 0, 4] {
        let outline = foramen(spine, segment);
        let anchor = region::middle(outline.get(..2).unwrap_or_default()).towards(region::middle(&outline), 0.5);
        let exit = Shape::closed(content::INTERVERTEBRAL_FORAMEN, outline);
        shapes.push(exit.seen(Seen::Faintly).labelled_at(anchor));
    }
    for root in near_roots(spine) {
        let shape = Shape::rounded_tube(root.structure, &root.tube).labelled_at(root.ganglion);
        let end = root.tube.middle().last().copied().unwrap_or_default();
        shapes.push(if root.structure == content::ROOT_S1 {
            shape.seen(Seen::Through)
        } else {
            // the nerve comes out towards the viewer and is cut: its cut face is an oval
            shape.with_edges(Path::ellipse(end, Point::new(1.0, -0.6), 2.4, 1.7))
        });
    }
}

/// The outline of the exit between two pedicles, in front of the joint: starting behind the disc, then up and round.
#[inline(never)]
pub fn foramen(spine: &Spine, segment: usize) -> Vec<Point> {
    let above = &spine.vertebrae[segment.min(4)];
    let upper = above.wall();
    let [_, bottom] = above.pedicle_shares();
    let (lower, top, facet): (Wall, f64, _) = match spine.vertebrae.get(segment + 1) {
        Some(below) => (below.wall(), below.pedicle_shares()[0], below.facet_above),
        None => (spine.sacrum.wall(), 0.97, spine.sacrum.facet_above),
    };
    let disc = &spine.discs[segment.min(4)];
    let outer = disc::middle(disc.posterior.last());
    let bases = [outer, lower.low, lower.at(0.0, top), facet[0], facet[1]];
    let mut outline = lower.steps(&bases, &[&EXIT_DISC]);
    outline.extend(upper.steps(&[upper.low, upper.at(0.0, bottom)], &[&EXIT_ABOVE]));
    // behind the root of a divided vertebra lies the front half of its arch, which has gone forward with the body: no joint
    let joint: &[Step] = if above.is_divided() { &[] } else { &EXIT_JOINT };
    outline.extend(lower.steps(&bases, &[joint, &EXIT_BELOW]));
    outline
}

// The exit, from behind the disc (0), up and round along the vertebra above (0: lower corner of its wall, 1: lower root of its pedicle),
// the joint (3: its top, 4: its middle) and the vertebra below (1: lower corner of its wall, 2: upper root of its pedicle).
const EXIT_DISC: [Step; 1] = [by(0, 0.8, 0.0)];
const EXIT_ABOVE: [Step; 5] =
    [at(0, 0.8, 0.06), at(1, 0.8, -0.10), at(1, 3.0, -0.01), at(1, 6.5, -0.03), at(1, 10.0, -0.14)];
const EXIT_JOINT: [Step; 2] = [by(3, -4.6, 0.0), by(4, -6.2, 0.0)];
const EXIT_BELOW: [Step; 3] = [at(2, 6.0, -0.05), at(2, 2.5, -0.05), at(2, 0.8, 0.0)];

/// Area of an exit in mm², as it is seen from the side.
pub fn foramen_area(spine: &Spine, segment: usize) -> f64 {
    region::area(&foramen(spine, segment))
}

/// The joint spaces on the near side with the cartilage of both faces.
pub fn facet_joints(shapes: &mut Vec<Shape>, spine: &Spine) {
    for (segment, above) in spine.vertebrae.iter().enumerate() {
        let below = spine.vertebrae.get(segment + 1).map_or(spine.sacrum.facet_above, |v| v.facet_above);
        let line = each_pair(&above.facet_below, &below, &Point::midway);
        let tube = Tube::along(&line, &[1.4, 1.6, 1.4]);
        shapes.push(Shape::band(content::FACET_JOINT, &tube).with_texture(tube.line()).of(Tissue::Cartilage));
    }
}

/// The card of the root L1 (0) to L5 (4).
pub fn structure(index: usize) -> Structure {
    match index {
        0 => content::ROOT_L1,
        1 => content::ROOT_L2,
        2 => content::ROOT_L3,
        3 => content::ROOT_L4,
        _ => content::ROOT_L5,
    }
}
