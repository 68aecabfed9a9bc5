//! The lumbar spine from the side, cut through the middle, with the arch and the nerve exits of the near side in front of the cut.
//!
//! Frame: x forward, y up, mm, the measured man lying; the sacrum stays still and everything above moves. Simplified: each segment
//! turns about the middle of its disc, and the joints other than L4-L5 share a bend in proportion to their measured ranges
//! (`segment-range`); L1-L2 is not in that table and is not moved.

pub mod canal;
pub mod disc;
pub mod ligament;
pub mod sacrum;
pub mod slip;
mod step;
pub mod vertebra;

use crate::{
    anatomy::Shape,
    biomechanics::Section,
    content::anatomy::measure,
    geometry::{Point, rigid::Rigid},
    quantity::Degrees,
    text::{self, Language},
};
pub use disc::Disc;
pub use sacrum::Sacrum;
pub use slip::Slip;
pub use vertebra::Vertebra;

/// The segment that the disc lab moves: L4-L5, counted from L1-L2.
const L4_L5: usize = 3;

/// The lumbar spine in one posture.
#[derive(Clone, Debug)]
pub struct Spine {
    /// L1 to L5.
    pub vertebrae: [Vertebra; 5],
    /// L1-L2 to L5-S1.
    pub discs: [Disc; 5],
    /// Sacrum and coccyx.
    pub sacrum: Sacrum,
}

impl Spine {
    /// The spine bent by `l4_l5` at the L4-L5 disc (flexion positive, 0 as measured lying; -8° to 12° make sense), the others in
    /// proportion. With a computed `section` the L4-L5 disc is drawn from it, and L4 lies on its upper endplate.
    pub fn new(l4_l5: Degrees, section: Option<&Section>) -> Self {
        Self::slipped(l4_l5, section, Slip::None)
    }

    /// The same with a vertebra that has slid. At the level of the slip the disc is drawn at rest between its shifted faces.
    #[inline(never)]
    pub fn slipped(l4_l5: Degrees, section: Option<&Section>, slip: Slip) -> Self {
        let corners = measure::DISC_CORNERS.map(disc::corners);
        let mut moves = [Rigid::STILL; 6]; // of L1 to L5 and the sacrum
        let mut rear = moves; // where the arches go: with their vertebra, unless one is divided from it
        let mut computed = None;
        for segment in (0..5).rev() {
            let [[above, _], [below, _]] = [corners[segment].upper, corners[segment].lower];
            let middle = above.midway(corners[segment].upper[1]).midway(below.midway(corners[segment].lower[1]));
            let lower_move = moves[segment + 1];
            let mut lower = corners[segment].lower;
            lower_move.carry(&mut lower);
            moves[segment] =
                match section.filter(|_| segment == L4_L5 && slip.place().is_none_or(|(at, _)| at != L4_L5)) {
                    Some(section) => {
                        let placed = Disc::computed(section, lower);
                        let onto = Rigid::laying(corners[segment].upper, placed.corners.upper);
                        computed = Some(placed);
                        onto
                    }
                    None => Rigid::rotation(middle, -segment_angle(segment, l4_l5).radians()).then(&lower_move),
                };
            rear[segment] = moves[segment];
            let step = slip.step(segment, lower);
            moves[segment] = moves[segment].shifted(step);
            if !slip.divides_the_arch(segment) {
                rear[segment] = moves[segment];
            }
        }
        let discs = std::array::from_fn(|segment| match (&computed, segment) {
            (Some(disc), L4_L5) => Disc::clone(disc),
            _ => Disc::resting(corners[segment].moved(&moves[segment], &moves[segment + 1]), segment),
        });
        let vertebrae = std::array::from_fn(|index| Vertebra::new(index, &corners).moved(&moves[index], &rear[index]));
        Self { vertebrae, discs, sacrum: Sacrum::new(&corners[4]) }
    }

    /// Every form of the view, the deepest first.
    pub fn shapes(&self) -> Vec<Shape> {
        let mut shapes = Vec::new();
        let all = &mut shapes;
        canal::deep(all, self);
        self.sacrum.behind(all);
        for vertebra in &self.vertebrae {
            all.push(vertebra.spinous_process());
        }
        ligament::behind(all, self);
        for (segment, disc) in self.discs.iter().enumerate() {
            disc.shapes(all, segment);
        }
        for vertebra in &self.vertebrae {
            all.push(vertebra.body_shape());
        }
        all.push(self.sacrum.body_shape());
        for vertebra in &self.vertebrae {
            // the upper face of L1 borders on a disc that is not shown
            if vertebra.index > 0 {
                all.push(vertebra::endplate(vertebra.upper));
            }
            all.push(vertebra::endplate(vertebra.lower));
        }
        all.push(vertebra::endplate(self.sacrum.upper));
        ligament::along_the_bodies(all, self);
        canal::roots(all, self);
        all.push(self.sacrum.near_side());
        for vertebra in self.vertebrae.iter().rev() {
            vertebra.near_side(all);
        }
        canal::facet_joints(all, self);
        shapes
    }
}

/// The share of a segment (0 is L1-L2) when L4-L5 turns by `l4_l5`.
pub fn segment_angle(segment: usize, l4_l5: Degrees) -> Degrees {
    let range = |index: usize| measure::SEGMENT_RANGE.get(index).map_or(0.0, |[range]| *range);
    Degrees(l4_l5.value() * range(segment) / range(L4_L5))
}

/// What the picture shows of a bend, in plain words.
pub fn sentence(language: Language, l4_l5: Degrees) -> String {
    let degrees = l4_l5.value().abs().round();
    if degrees < 1.0 {
        text::SPINE_NEUTRAL.owned(language)
    } else if l4_l5.value() > 0.0 {
        text::spine_bent_forward(language, degrees as u32)
    } else {
        text::spine_bent_backward(language, degrees as u32)
    }
}

/// A point between the walls of the canal and beyond: `back` mm behind the back wall of the body, `up` mm above its lower corner.
#[derive(Clone, Copy, Debug)]
pub struct Wall {
    /// Lower end.
    pub low: Point,
    /// Upper end.
    pub high: Point,
}

impl Wall {
    /// Height in mm.
    pub fn height(&self) -> f64 {
        self.low.distance(self.high)
    }

    /// The point `back` mm behind the wall at `share` of its height.
    #[inline(never)]
    pub fn at(&self, back: f64, share: f64) -> Point {
        self.low + self.step(back, share * self.height())
    }

    /// The step that leads `back` and `up` mm in this wall's directions.
    #[inline(never)]
    pub fn step(&self, back: f64, up: f64) -> Point {
        let direction = (self.high - self.low).unit();
        direction * up + direction.quarter_turn() * back
    }
}
