//! A root beside the disc, cut across: where it lies, and how it gives way to what comes towards it.

use super::{Nervous, Place, ring::Ring, ring::share_of};
use crate::{
    anatomy::Side,
    biomechanics::segment::Segment,
    content::anatomy::measure,
    geometry::Point,
    quantity::{angle::sin_cos, within},
};
use std::f64::consts::TAU;

/// The gap that is drawn where an enlarged disc would touch what it does not touch in truth, mm.
pub const APART: f64 = 0.5;
/// A gap up to this counts as contact, mm.
const TOUCHES: f64 = 0.05;
/// How far a root can give way before bone stops it and it is flattened, mm (our drawing).
const PLAY: f64 = 2.4;
/// The least share of its thickness to which it is flattened in a drawing.
const FLATTEST: f64 = 0.55;
/// Half length of the cut through the exiting root, which runs slantwise, over its half thickness (our drawing).
const SLANT: f64 = 2.0;

/// A root cut across: an oval.
#[derive(Clone, Debug, PartialEq)]
pub struct Nerve {
    /// Its middle.
    pub centre: Point,
    /// The direction along the disc, length 1.
    pub along: Point,
    /// Away from the disc, length 1.
    pub outward: Point,
    /// Half its length along the disc, mm.
    pub half_length: f64,
    /// Half its thickness outward, mm.
    pub half_thickness: f64,
    /// Room between it and the disc or its jelly before it gives way, mm; below zero where it has to.
    pub gap: f64,
    /// The part of its border that lies against disc or jelly; empty where nothing touches.
    pub contact: Vec<Point>,
}

impl Nerve {
    /// Whether disc or jelly lies against it.
    pub fn touched(&self) -> bool {
        self.gap <= TOUCHES
    }

    /// Its outline.
    pub fn outline(&self) -> Vec<Point> {
        let mut outline = Vec::with_capacity(20);
        for step in 0..20 {
            outline.push(self.border(TAU * f64::from(step) / 20.0));
        }
        outline
    }

    /// A place in it from coordinates in the unit circle.
    pub fn within(&self, x: f64, y: f64) -> Point {
        self.centre + self.along * (self.half_length * x) + self.outward * (self.half_thickness * y)
    }

    /// Radius of a bundle of fibres as it is drawn, as a share of half the thickness.
    pub const BUNDLE: f64 = 0.2;

    /// Where bundles of fibres are drawn in it.
    pub fn bundles(&self) -> Vec<Point> {
        let mut bundles = Vec::new();
        for i in 0..5 {
            let (sin, cos) = sin_cos(TAU * (f64::from(i) / 5.0 + 0.05));
            bundles.push(self.within(0.55 * cos, 0.55 * sin));
        }
        bundles
    }

    fn border(&self, angle: f64) -> Point {
        let (sin, cos) = sin_cos(angle);
        self.within(cos, sin)
    }
}

/// A root beside the ring; `room` is its distance from the unloaded disc, `keep` what stays between them at least.
#[inline(never)]
pub fn place(
    ring: &Ring,
    segment: &Segment,
    kind: Nervous,
    side: Side,
    room: f64,
    obstacle: &[Point],
    keep: f64,
) -> Nerve {
    let (share, half, length) = if kind == Nervous::Exiting {
        let half = measure::GANGLION_WIDTH / 2.0 * 0.85; // already thinner than its ganglion
        ((share_of(Place::Foraminal, segment) + share_of(Place::FarLateral, segment)) / 2.0, half, half * SLANT)
    } else {
        let half = measure::ROOT_WIDTH / 2.0;
        (share_of(Place::Posterolateral, segment), half, half * 1.1)
    };
    let (foot, outward) = ring.rest_at(share, side);
    let along = outward.quarter_turn();
    // How far out the middle must be for the oval to clear the obstacle.
    let cover = |offset: f64| half * (1.0 - (offset / length) * (offset / length)).max(0.0).sqrt();
    let mut needed = f64::NEG_INFINITY;
    let mut reach = f64::NEG_INFINITY;
    for point in obstacle {
        let step = *point - foot;
        let (out, offset) = (step.dot(outward), step.dot(along));
        if offset.abs() < length && out > -half * 2.0 {
            needed = needed.max(out + cover(offset));
            reach = reach.max(out);
        }
    }
    let rest = room + half;
    let gap = rest - needed;
    let back = rest + half + PLAY;
    let (middle, half_thickness) = if needed + keep <= rest + PLAY {
        (rest.max(needed + keep), half)
    } else {
        let half = within((back - reach - keep) / 2.0, half * FLATTEST, half);
        (back.max(reach + keep + 2.0 * half) - half, half)
    };
    let mut nerve = Nerve {
        centre: foot + outward * middle,
        along,
        outward,
        half_length: length * (1.0 + 0.3 * (half / half_thickness.max(0.1) - 1.0)),
        half_thickness,
        gap: if keep > 0.0 { gap.max(keep) } else { gap },
        contact: Vec::new(),
    };
    if nerve.touched() {
        for step in 0..=12 {
            let border = nerve.border(TAU * (0.5 + f64::from(step) / 24.0));
            if obstacle.iter().any(|point| point.distance(border) < 1.3) {
                nerve.contact.push(border);
            }
        }
    }
    nerve
}
