//! Skin areas of the roots L1 to S4 on the whole body.
//!
//! Each is drawn once on the unrolled surface of a half and seen from the front and from behind, so both pictures meet at the outline.
//! The areas follow the usual textbook map; their borders are our drawing, overlap, and differ from person to person.

use super::{chart::Chart, outline, placed, sign, sole};
use crate::{
    geometry::{
        Point, each,
        outline::{refined, rounded},
        region,
        table::{Places, SHARES, laid, rows},
    },
    quantity::{angle::cos, within},
    questionnaire::{BodyView, Side},
};

/// A root, named for the skin that it usually serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names are those of the roots")]
pub enum Dermatome {
    L1,
    L2,
    L3,
    L4,
    L5,
    S1,
    S2,
    S3,
    S4,
}

impl Dermatome {
    /// All of them, from above.
    pub const ALL: [Self; 9] =
        [Self::L1, Self::L2, Self::L3, Self::L4, Self::L5, Self::S1, Self::S2, Self::S3, Self::S4];

    /// Its short name: "L5".
    pub const fn short(self) -> &'static str {
        match self {
            Self::L1 => "L1",
            Self::L2 => "L2",
            Self::L3 => "L3",
            Self::L4 => "L4",
            Self::L5 => "L5",
            Self::S1 => "S1",
            Self::S2 => "S2",
            Self::S3 => "S3",
            Self::S4 => "S4",
        }
    }

    /// The one with this short name, whatever the case.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|root| root.short().eq_ignore_ascii_case(name))
    }

    /// Its outlines in a view, on one side of the body.
    pub fn patches(self, view: BodyView, side: Side) -> Vec<Vec<Point>> {
        let place = placed(sign(view, side));
        let seen = match view {
            BodyView::Sole => self.below(),
            _ => seen(self.unrolled(), view),
        };
        let mut patches = Vec::new();
        for patch in seen {
            patches.push(each(&patch, &place));
        }
        patches
    }

    /// Its part of the sole.
    fn below(self) -> Vec<Vec<Point>> {
        match self {
            // the toes as the front has them
            Self::S1 => [vec![sole::patch()], sole::toes(3, 5)].concat(),
            Self::L5 => sole::toes(0, 3),
            _ => Vec::new(),
        }
    }

    /// Its border on the unrolled surface: quarter turns around the limb (0 inner side, 1 front, 2 outer side, 3 back, 4 inner side again;
    /// above the legs 0 and 4 are the midline in front and behind), and the level (see [`level`]).
    const fn unrolled(self) -> &'static Places {
        match self {
            Self::L1 => L1,
            Self::L2 => L2,
            Self::L3 => L3,
            Self::L4 => L4,
            Self::L5 => L5,
            Self::S1 => S1,
            Self::S2 => S2,
            Self::S3 => S3,
            Self::S4 => S4,
        }
    }
}

const L1: &Places = rows![
    SHARES,
    [0.0, -0.02],
    [0.6, -0.10],
    [1.2, -0.19],
    [2.0, -0.30],
    [3.0, -0.36],
    [4.0, -0.38],
    [4.0, -0.31],
    [3.0, -0.28],
    [2.0, -0.20],
    [1.3, -0.08],
    [0.75, 0.05],
    [0.35, 0.13],
    [0.0, 0.13],
];
const L2: &Places = rows![
    SHARES,
    [0.3, 0.13],
    [0.75, 0.03],
    [1.3, -0.10],
    [2.0, -0.22],
    [3.0, -0.30],
    [4.0, -0.33],
    [4.0, -0.25],
    [3.0, -0.20],
    [2.3, -0.05],
    [2.0, 0.12],
    [1.4, 0.36],
    [0.7, 0.52],
    [0.0, 0.58],
    [-0.4, 0.55],
    [-0.45, 0.28],
    [0.0, 0.19],
];
const L3: &Places = rows![
    SHARES,
    [-0.45, 0.50],
    [0.0, 0.54],
    [0.7, 0.47],
    [1.4, 0.31],
    [2.0, 0.07],
    [2.4, -0.10],
    [3.0, -0.23],
    [4.0, -0.27],
    [4.0, -0.19],
    [3.0, -0.10],
    [2.5, 0.10],
    [2.15, 0.40],
    [1.75, 0.72],
    [1.3, 1.0],
    [1.0, 1.09],
    [0.5, 1.12],
    [0.0, 1.08],
    [-0.4, 1.0],
    [-0.5, 0.72],
];
const L4: &Places = rows![
    SHARES,
    [2.5, -0.08],
    [2.2, 0.35],
    [1.8, 0.68],
    [1.35, 0.95],
    [1.05, 1.05],
    [0.5, 1.08],
    [0.0, 1.04],
    [-0.4, 0.98],
    [-0.55, 1.2],
    [-0.6, 1.5],
    [-0.5, 1.8],
    [-0.35, 2.02],
    [0.0, 2.14],
    [0.4, 2.08],
    [0.65, 1.92],
    [0.85, 1.6],
    [1.0, 1.3],
    [1.35, 1.12],
    [1.85, 0.95],
    [2.25, 0.68],
    [2.68, -0.02],
];
const L5: &Places = rows![
    SHARES,
    [2.62, -0.1],
    [2.45, 0.33],
    [2.15, 0.68],
    [1.75, 0.94],
    [1.3, 1.10],
    [0.95, 1.28],
    [0.8, 1.6],
    [0.6, 1.92],
    [0.35, 2.06],
    [0.0, 2.14],
    [-0.01, 2.6],
    [0.0, 3.0],
    [0.8, 3.0],
    [1.3, 2.92],
    [1.42, 2.6],
    [1.6, 2.25],
    [1.85, 2.0],
    [2.15, 1.85],
    [2.35, 1.55],
    [2.48, 1.3],
    [2.6, 1.05],
    [2.75, 0.7],
    [2.95, 0.3],
    [3.06, -0.02],
    [2.95, -0.15],
];
const S1: &Places = rows![
    SHARES,
    [2.94, -0.11],
    [2.85, 0.33],
    [2.66, 0.7],
    [2.52, 1.05],
    [2.42, 1.3],
    [2.28, 1.56],
    [2.08, 1.83],
    [1.8, 2.0],
    [1.56, 2.25],
    [1.36, 2.6],
    [1.24, 2.92],
    [1.5, 3.0],
    [2.0, 3.0],
    [2.8, 3.0],
    [3.75, 3.0],
    [3.7, 2.5],
    [3.4, 2.1],
    [3.1, 1.85],
    [2.98, 1.56],
    [2.98, 1.3],
    [3.0, 1.05],
    [3.12, 0.7],
    [3.28, 0.05],
    [3.25, -0.13],
];
const S2: &Places = rows![
    SHARES,
    [3.2, -0.09],
    [3.12, 0.33],
    [3.02, 0.7],
    [2.92, 1.05],
    [2.9, 1.3],
    [2.92, 1.56],
    [3.02, 1.83],
    [3.3, 2.08],
    [3.62, 2.5],
    [3.78, 2.5],
    [3.72, 2.05],
    [3.55, 1.8],
    [3.45, 1.5],
    [3.5, 1.25],
    [3.62, 1.0],
    [3.72, 0.7],
    [3.8, 0.45],
    [3.9, 0.24],
    [3.7, 0.17],
    [3.5, -0.06],
    [3.4, -0.15],
];
const S3: &Places = rows![
    SHARES,
    [4.0, -0.19],
    [3.5, -0.16],
    [3.3, -0.08],
    [3.2, 0.04],
    [3.3, 0.15],
    [3.55, 0.22],
    [3.85, 0.25],
    [3.97, 0.22],
    [4.0, 0.17],
];
const S4: &Places = rows![SHARES, [4.0, -0.03], [3.62, 0.0], [3.5, 0.07], [3.55, 0.14], [3.75, 0.172], [4.0, 0.172]];

/// What is smaller than this only comes from rounding a corner at the midline, mm².
const SLIVER: f64 = 150.0;

/// The height of a level: -1 shoulder, 0 hip joint, 1 knee, 2 ankle, 3 the tip of the toes or the lower edge of the heel.
fn level(level: f64, view: BodyView) -> f64 {
    if level < 0.0 {
        outline::trunk(-level)
    } else if level < 1.0 {
        outline::thigh(level)
    } else if level < 2.0 {
        outline::shank(level - 1.0)
    } else {
        let ankle = outline::shank(1.0);
        ankle - (level - 2.0) * outline::foot_depth(view)
    }
}

/// The parts of a form on the unrolled surface that are seen in a view.
#[inline(never)]
fn seen(unrolled: &Places, view: BodyView) -> Vec<Vec<Point>> {
    let from = if view == BodyView::Front { 0.0 } else { 2.0 };
    let chart = Chart::new(view);
    // what lies over the inner side begins before 0 or ends after 4, and comes again one turn further
    let mut patches = Vec::new();
    for &turn in &[-4.0, 0.0, 4.0] {
        let turned = laid(unrolled, SHARES, &|point| point + Point::new(turn, 0.0));
        let kept = clipped(&clipped(&rounded(&turned, 5), from, 1.0), from + 2.0, -1.0);
        // more points where it runs along an edge of the view, so that it follows the outline there
        let along_the_limb = refined(&kept, &|step| (step.y.abs() / 0.015).ceil());
        let patch = each(&along_the_limb, &|point| {
            let across = (1.0 - cos(point.x * std::f64::consts::FRAC_PI_2)) / 2.0;
            chart.place(within(across, 0.0, 1.0), level(point.y, view))
        });
        if region::area(&patch) > SLIVER {
            patches.push(patch);
        }
    }
    patches
}

/// The part of a form beyond a limit of the first coordinate, in the direction `keep`.
fn clipped(form: &[Point], limit: f64, keep: f64) -> Vec<Point> {
    let inside = |point: Point| (point.x - limit) * keep >= 0.0;
    let mut kept = Vec::new();
    for (index, a) in form.iter().enumerate() {
        let Some(b) = form.get((index + 1) % form.len()) else { continue };
        if inside(*a) {
            kept.push(*a);
        }
        if inside(*a) != inside(*b) {
            kept.push(Point::new(limit, a.towards(*b, (limit - a.x) / (b.x - a.x)).y));
        }
    }
    kept
}
