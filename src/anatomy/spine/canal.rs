//! The canal and what runs in it: dural sac, end of the cord, cauda equina, the roots and their exits on the near side.

use super::{
    Spine, Wall,
    step::{Step, at, by},
};
use crate::{
    anatomy::{Seen, Shape, Structure, Tissue},
    content::{anatomy as content, anatomy::measure},
    geometry::{Point, curve, path::Path, region, tube::Tube},
};

/// Gap between the walls of the canal and the dural sac, in front and behind, mm: fat and veins (our drawing).
const GAP: [f64; 2] = [2.4, 2.2];

/// Front and back border of the canal, downwards, level by level.
pub fn borders(spine: &Spine) -> [Vec<Point>; 2] {
    let mut front = Vec::new();
    let mut back = Vec::new();
    for (index, vertebra) in spine.vertebrae.iter().enumerate() {
        let wall = vertebra.wall();
        let shares: &[f64] = if index == 0 { &[1.12, 0.82, 0.5, 0.14] } else { &[0.82, 0.5, 0.14] };
        front.extend(shares.iter().map(|share| wall.at(0.9, *share)));
        back.extend(shares.iter().map(|share| vertebra.rear.at(vertebra.canal, *share)));
        if let Some(disc) = spine.discs.get(index) {
            let outer = disc.posterior.last().map(|column| curve::along(column, 0.5)).unwrap_or_default();
            let forward = (disc.corners.lower[1] - disc.corners.lower[0]).unit();
            front.push(outer - forward * 1.2);
            back.push(outer - forward * (vertebra.canal - 0.6));
        }
    }
    front.extend(spine.sacrum.canal_front.iter().skip(1).map(|p| *p + Point::new(-0.6, 0.6)));
    back.extend(spine.sacrum.canal_back.iter().skip(1));
    [front, back]
}

/// Canal, dural sac, cord and cauda equina: everything that lies behind the near arches.
pub fn deep(spine: &Spine) -> Vec<Shape> {
    let [front, back] = borders(spine);
    let mut lower: Vec<_> = back.clone();
    lower.reverse();
    // it reaches under the hollow back walls of the bodies, which are drawn over it
    let under: Vec<Point> = front.iter().zip(&back).map(|(f, b)| *f + (*f - *b).unit() * 3.2).collect();
    let canal = Shape::new(content::VERTEBRAL_CANAL, curve::cornered(&[under, lower]))
        .labelled_at(spine.vertebrae[1].wall().at(2.0, 0.05));
    let mut shapes = vec![canal, sac(&front, &back)];
    shapes.extend(cord(&front, &back));
    shapes
}

/// The middle of the sac at a share of the canal's depth, for the first `count` levels.
fn line(front: &[Point], back: &[Point], share: f64, range: std::ops::Range<usize>) -> Vec<Point> {
    front.iter().zip(back).skip(range.start).take(range.len()).map(|(f, b)| f.towards(*b, share)).collect()
}

/// Number of border points down to S2, where the sac ends.
const SAC_END: usize = 23;

fn sac(front: &[Point], back: &[Point]) -> Shape {
    let mut outline = Vec::new();
    for (f, b) in front.iter().zip(back).take(SAC_END) {
        outline.push(*f + (*b - *f).unit() * GAP[0]);
    }
    let tip = line(front, back, 0.5, SAC_END..SAC_END + 1);
    let mut behind: Vec<Point> =
        front.iter().zip(back).take(SAC_END).map(|(f, b)| *b + (*f - *b).unit() * GAP[1]).collect();
    behind.reverse();
    let mut first = outline;
    first.extend(tip.iter().copied());
    let mut second = tip;
    second.extend(behind);
    let anchor = line(front, back, 0.72, 20..21).first().copied().unwrap_or_default();
    // one smooth run over the tip, cut straight at the top
    first.extend(second.into_iter().skip(1));
    Shape::new(content::DURAL_SAC, curve::cornered(&[first])).labelled_at(anchor)
}

/// The cord ends in the conus at the lower edge of L1; below it only roots.
fn cord(front: &[Point], back: &[Point]) -> Vec<Shape> {
    let middle = line(front, back, 0.5, 0..SAC_END);
    let cauda_widths: Vec<f64> = (0..middle.len()).map(|i| 7.6 - 6.6 * (i as f64 / middle.len() as f64)).collect();
    let bundle = Tube::along(middle.get(2..).unwrap_or_default(), cauda_widths.get(2..).unwrap_or_default());
    let conus = Tube::along(middle.get(..4).unwrap_or_default(), &[7.8, 7.4, 5.2, 1.0]);
    let anchor = |index: usize| middle.get(index).copied().unwrap_or_default();
    vec![
        Shape::band(content::CAUDA_EQUINA, &bundle).with_texture(bundle.lines(0.7, 6, 8)).labelled_at(anchor(8)),
        Shape::new(content::CONUS_MEDULLARIS, conus.outline()).with_shade(conus.shade()).labelled_at(anchor(0)),
    ]
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
pub fn roots(spine: &Spine) -> Vec<Shape> {
    let mut shapes: Vec<Shape> = [3, 2, 1, 0, 4] // a label points at the first: L4-L5
        .into_iter()
        .map(|segment| {
            let outline = foramen(spine, segment);
            let anchor = outline.first().copied().unwrap_or_default();
            Shape::new(content::INTERVERTEBRAL_FORAMEN, curve::closed(&outline)).seen(Seen::Faintly).labelled_at(anchor)
        })
        .collect();
    for root in near_roots(spine) {
        let shape = Shape::tube(root.structure, &root.tube).labelled_at(root.ganglion);
        let end = root.tube.middle().last().copied().unwrap_or_default();
        if root.structure == content::ROOT_S1 {
            shapes.push(Shape { form: root.tube.rounded(), ..shape }.seen(Seen::Through));
        } else {
            // the nerve comes out towards the viewer and is cut: its cut face is an oval
            let face = Path::ellipse(end, Point::new(1.0, -0.6), 2.4, 1.7);
            shapes.push(Shape { form: root.tube.rounded(), ..shape }.with_edges(face));
        }
    }
    shapes
}

/// The outline of the exit between two pedicles, in front of the joint: starting behind the disc, then up and round.
pub fn foramen(spine: &Spine, segment: usize) -> Vec<Point> {
    let above = &spine.vertebrae[segment.min(4)];
    let upper = above.wall();
    let [_, bottom] = above.pedicle_shares();
    let (lower, top): (Wall, f64) = match spine.vertebrae.get(segment + 1) {
        Some(below) => (below.wall(), below.pedicle_shares()[0]),
        None => (spine.sacrum.wall(), 0.97),
    };
    let facet = spine.vertebrae.get(segment + 1).map_or(spine.sacrum.facet_above, |below| below.facet_above);
    let disc = &spine.discs[segment.min(4)];
    let outer = disc.posterior.last().map(|column| curve::along(column, 0.5)).unwrap_or_default();
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
pub fn facet_joints(spine: &Spine) -> Vec<Shape> {
    (0..5)
        .map(|segment| {
            let above = spine.vertebrae[segment.min(4)].facet_below;
            let below = spine.vertebrae.get(segment + 1).map_or(spine.sacrum.facet_above, |v| v.facet_above);
            let line: Vec<Point> = above.iter().zip(&below).map(|(a, b)| a.midway(*b)).collect();
            let tube = Tube::along(&line, &[1.4, 1.6, 1.4]);
            Shape::band(content::FACET_JOINT, &tube).with_texture(tube.line()).of(Tissue::Cartilage)
        })
        .collect()
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
