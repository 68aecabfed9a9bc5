//! A lumbar disc and the canal behind it, seen from above, with what the model of the mid-sagittal slice says about it.
//!
//! x to the person's right, y forward, both in mm; y is the x of the model's section. The model knows one slice; how its
//! movement is carried around the ring is our simplification (docs/model.md):
//! - what front and back wall stand out passes into each other along the sides;
//! - with a protrusion, extrusion or sequestration, what the back stands out more than the front is local, at a chosen place;
//! - jelly outside the wall is as wide as the section shows it high, so both views show the same area of it.

mod arch;
mod nerve;
pub mod plate;
mod ring;

pub use nerve::Nerve;

use super::Side;
use crate::{
    biomechanics::{Herniation, Section, segment::Segment},
    geometry::Point,
    neurology::{Root, exiting_root, law, traversing_root},
    quantity::Degrees,
};
use ring::Ring;

/// Where along the back and the side of a disc something lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// In the middle of the back.
    Central,
    /// Beside the middle, where most herniations lie.
    #[default]
    Posterolateral,
    /// In the opening through which a root leaves.
    Foraminal,
    /// Outside that opening.
    FarLateral,
}

impl Place {
    /// Every place, from the middle outward.
    pub const ALL: [Self; 4] = [Self::Central, Self::Posterolateral, Self::Foraminal, Self::FarLateral];

    /// Stable id, as in addresses.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Central => "central",
            Self::Posterolateral => "posterolateral",
            Self::Foraminal => "foraminal",
            Self::FarLateral => "far-lateral",
        }
    }

    /// The place with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|place| place.id() == id)
    }

    /// What lies behind the disc there.
    pub const fn meets(self) -> Nervous {
        match self {
            Self::Central => Nervous::Sac,
            Self::Posterolateral => Nervous::Traversing,
            Self::Foraminal | Self::FarLateral => Nervous::Exiting,
        }
    }
}

/// What of the nerves can lie beside a disc.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nervous {
    /// The dural sac with all lower roots in it.
    Sac,
    /// The root on its way to leave one vertebra lower.
    Traversing,
    /// The root that leaves at this level.
    Exiting,
}

/// The root that something at this place of a level ("L4-L5") meets; none in the middle, where it meets the sac.
pub fn root_met(level: &str, place: Place) -> Option<&'static Root> {
    match place.meets() {
        Nervous::Sac => None,
        Nervous::Traversing => traversing_root(level),
        Nervous::Exiting => exiting_root(level),
    }
}

/// What is to be seen from above.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// The level.
    pub segment: &'a Segment,
    /// The disc of that level.
    pub section: &'a Section,
    /// How far it is bent: bending forward makes room behind it.
    pub angle: Degrees,
    /// What has left its place, if anything.
    pub herniation: Option<Herniation>,
    /// Where fissure and herniation lie.
    pub place: Place,
    /// On which side of the person; means nothing in the middle.
    pub side: Side,
}

/// Everything that is drawn. Outlines are closed and run once around.
#[derive(Clone, Debug, PartialEq)]
pub struct FromAbove {
    /// The outside of the disc.
    pub rim: Vec<Point>,
    /// The borders between the layers of the annulus, from the inside outward.
    pub layers: Vec<Vec<Point>>,
    /// The nucleus.
    pub nucleus: Vec<Point>,
    /// The gap of the fissure, from the nucleus outward; empty in a whole wall.
    pub fissure: Vec<Point>,
    /// Jelly outside the wall; empty where there is none.
    pub escaped: Vec<Point>,
    /// The long ligament in front and the one behind.
    pub ligaments: [Vec<Point>; 2],
    /// Laminae, lower joint processes and spinous process of the vertebra above.
    pub arch: Vec<Point>,
    /// The upper joint processes of the vertebra below, left and right.
    pub processes: [Vec<Point>; 2],
    /// The cartilage of both joints, left and right.
    pub joints: [Vec<Point>; 2],
    /// The yellow ligaments, one outline.
    pub yellow_ligament: Vec<Point>,
    /// The border of the canal's fat.
    pub canal: Vec<Point>,
    /// The dural sac.
    pub sac: Vec<Point>,
    /// Room between disc and sac where it is least, mm; below zero where the sac has given way.
    pub sac_gap: f64,
    /// Where disc or jelly lies against the sac; empty where it does not.
    pub sac_contact: Vec<Point>,
    /// The roots in the sac, cut across: middles.
    pub strands: Vec<Point>,
    /// The traversing roots, left and right.
    pub traversing: [Nerve; 2],
    /// The exiting roots, left and right.
    pub exiting: [Nerve; 2],
    /// Muscles beside the disc and behind the arch, left and right of each.
    pub muscles: Vec<Vec<Point>>,
}

impl FromAbove {
    /// The drawing in true proportions.
    pub fn new(case: &Case<'_>) -> Self {
        Self::drawn(case, None)
    }

    /// The same with an enlarged section: what does not touch in `truth` does not touch here either.
    pub fn drawn(case: &Case<'_>, truth: Option<&Self>) -> Self {
        let segment = case.segment;
        let ring = Ring::new(case);
        let law = law();
        let room = law.free_play_mm.value + law.opening_mm_per_degree.value * case.angle.value();
        let opening = law.opening_mm_per_degree.value * case.angle.value();
        let arch = arch::Arch::new(segment, opening);
        let escaped = ring.escaped(case);
        let mut obstacle = ring.outline(1.0);
        obstacle.extend(escaped.iter().copied());
        let both = |kind: Nervous| {
            [Side::Left, Side::Right].map(|side| {
                let keep =
                    truth.map_or(0.0, |truth| if truth.nerve(kind, side).touched() { 0.0 } else { nerve::APART });
                nerve::place(&ring, segment, kind, side, room, &obstacle, keep)
            })
        };
        let keep = truth.map_or(0.0, |truth| if truth.sac_contact.is_empty() { nerve::APART } else { 0.0 });
        let sac = arch.sac(&obstacle, keep);
        Self {
            layers: ring.layers(),
            nucleus: ring.outline(0.0),
            fissure: ring.fissure(case),
            ligaments: ring.ligaments(),
            traversing: both(Nervous::Traversing),
            exiting: both(Nervous::Exiting),
            strands: arch.strands(&sac.outline),
            sac: sac.outline,
            sac_gap: sac.gap,
            sac_contact: sac.contact,
            arch: arch.outline(),
            processes: arch.processes(),
            joints: arch.joints(),
            yellow_ligament: arch.yellow_ligament(),
            canal: arch.canal(&ring),
            muscles: arch.muscles(&ring),
            rim: ring.outline(1.0),
            escaped,
        }
    }

    /// One of the four roots; for the sac the traversing one of that side.
    pub fn nerve(&self, kind: Nervous, side: Side) -> &Nerve {
        let [left, right] = if kind == Nervous::Exiting { &self.exiting } else { &self.traversing };
        if side == Side::Left { left } else { right }
    }

    /// What disc or jelly lies against, nearest the middle first.
    #[inline(never)]
    pub fn touched(&self) -> Vec<(Nervous, Side)> {
        let mut touched = Vec::new();
        if !self.sac_contact.is_empty() {
            touched.push((Nervous::Sac, Side::Right));
        }
        for &kind in &[Nervous::Traversing, Nervous::Exiting] {
            touched.extend(
                [Side::Left, Side::Right]
                    .into_iter()
                    .filter(|side| self.nerve(kind, *side).touched())
                    .map(|s| (kind, s)),
            );
        }
        touched
    }
}
