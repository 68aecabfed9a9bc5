//! Behind the disc: arch, joints and ligaments around the canal, the dural sac in it, and the muscles beside them.
//!
//! Patterns are drawn for L4-L5 as (to the side, backward from the disc) in mm and fitted to the measured canal of the level.

use super::ring::Ring;
use crate::{
    anatomy::Side,
    biomechanics::segment::Segment,
    content::anatomy::measure,
    geometry::{
        Point, kept, mirrored,
        outline::rounded,
        region::Bounds,
        reversed, symmetric,
        table::{LEVELS, MM, Places, laid, mm, rows},
    },
    quantity::within,
};

/// Inside of the laminae and of the lower joint process, then its outside, then the spinous process; right half from the middle.
const ARCH: &Places = mm![
    [0.0, 19.9],
    [4.6, 18.6],
    [8.6, 15.6],
    [10.6, 12.3],
    [11.9, 11.2],
    [14.0, 12.7],
    [16.6, 15.3],
    [18.6, 18.4],
    [19.3, 21.2],
    [17.6, 23.6],
    [14.0, 24.2],
    [9.8, 23.6],
    [6.2, 23.9],
    [3.7, 26.4],
];
/// The spinous process on from there: to the side, and the share of the way to its measured tip.
const SPINE: &Places = rows![LEVELS, [2.7, 0.2], [2.6, 0.5], [3.6, 0.78], [4.1, 0.9], [3.0, 0.985], [0.0, 1.0]];
/// The upper joint process of the vertebra below, from its tip in the canal around its front; backward from the recess.
const PROCESS: &Places = mm![
    [11.3, 0.3],
    [13.0, -0.5],
    [16.0, -0.5],
    [19.4, 0.6],
    [22.4, 3.4],
    [23.6, 7.6],
    [23.2, 11.6],
    [21.4, 13.2],
    [20.0, 11.4],
    [18.5, 8.2],
    [16.2, 5.3],
    [13.6, 3.2],
    [11.8, 2.0],
];
/// The joint's cartilage between both processes: a band that follows the joint.
const JOINT: &Places = mm![
    [12.0, 10.0],
    [13.9, 10.8],
    [16.5, 13.1],
    [18.6, 16.0],
    [20.2, 19.6],
    [19.6, 20.4],
    [18.4, 18.0],
    [16.3, 15.0],
    [13.8, 12.5],
    [11.9, 11.0],
];
/// Inside of the yellow ligaments from the middle to the joint, and their outside back to the middle.
const YELLOW: [&Places; 2] = [
    mm![[0.0, 17.2], [3.4, 15.4], [6.8, 12.6], [9.4, 10.0], [11.2, 8.4]],
    mm![[11.9, 10.6], [10.4, 12.6], [8.4, 15.5], [4.5, 18.5], [0.0, 19.8]],
];
/// The dural sac, right half from the middle of its front: to the side, and the share of its depth.
const SAC: &Places =
    rows![LEVELS, [0.0, 0.0], [3.0, 0.0], [5.7, 0.06], [7.5, 0.24], [7.7, 0.45], [6.5, 0.7], [3.9, 0.91], [0.0, 1.0]];
/// Half the width of that pattern where it is widest, mm.
const WIDEST: f64 = 7.7;
/// Front and back of the sac, behind the disc (our drawing: fat and veins fill the rest).
const SAC_SPAN: [f64; 2] = [2.2, 14.6];
/// The least depth of the sac in a drawing, mm.
const FLATTEST: f64 = 3.0;
/// Width and depth of the L4-L5 canal for which the patterns are drawn.
const PATTERN: [f64; 2] = [25.5, 16.05];
/// How far the back of the disc stands behind its middle where the recess is, mm.
const HOLLOW: f64 = 0.8;
/// Roots in the sac: to the side and share of its depth, as they lie in a person on the back.
const STRANDS: &Places = rows![
    LEVELS,
    [0.0, 0.84],
    [-1.7, 0.8],
    [1.7, 0.8],
    [-0.9, 0.68],
    [0.9, 0.68],
    [-3.3, 0.72],
    [3.3, 0.72],
    [-2.6, 0.56],
    [2.6, 0.56],
    [-4.4, 0.55],
    [4.4, 0.55],
    [-5.3, 0.36],
    [5.3, 0.36],
    [-5.6, 0.2],
    [5.6, 0.2],
];

/// Where the pattern has the middle of the root in the recess. What lies further out is moved with it, not widened.
const RECESS: f64 = 10.26;
/// What the root in the recess takes up beside the sac, mm.
const BESIDE_SAC: f64 = 2.8;

/// How far to the side the root runs down in the recess of a level, mm.
pub fn recess(segment: &Segment) -> f64 {
    RECESS * canal(segment)[1] / PATTERN[0]
}

/// Depth and width of the canal behind a disc, mm: the mean of both vertebrae.
fn canal(segment: &Segment) -> [f64; 2] {
    let index = level(segment);
    let rows = [index, index + 1].map(|row| measure::CANAL_SIZE.get(row.min(4)).copied().unwrap_or_default());
    [0, 1].map(|part| (rows[0][part] + rows[1][part]) / 2.0)
}

/// The fitted patterns of a level.
pub struct Arch {
    side: f64,
    deep: f64,
    back: f64,
    tip: f64,
}

/// The sac as it gives way.
pub struct Sac {
    /// Its closed outline.
    pub outline: Vec<Point>,
    /// Least room before it gives way, mm.
    pub gap: f64,
    /// Where disc or jelly lies against it.
    pub contact: Vec<Point>,
}

impl Arch {
    /// The arch of the level, moved backward by what bending forward opens.
    pub fn new(segment: &Segment, opening: f64) -> Self {
        let index = level(segment);
        let [depth, width] = canal(segment);
        let tip = measure::SPINOUS_TIPS.get(index).map_or(0.0, |[x, _]| -x);
        let corner = measure::DISC_CORNERS.get(index).map_or(0.0, |row| row[0]);
        Self {
            side: width / PATTERN[0],
            deep: depth / PATTERN[1],
            back: segment.posterior_rim.value() - opening,
            tip: tip + corner,
        }
    }

    fn across(&self, side: f64) -> f64 {
        side.min(RECESS) * self.side + (side - RECESS).max(0.0)
    }

    fn at(&self, [side, back]: [f64; 2], sign: f64) -> Point {
        Point::new(sign * self.across(side), self.back - back * self.deep)
    }

    fn pair(right: Vec<Point>) -> [Vec<Point>; 2] {
        [mirrored(&right), right]
    }

    fn right(&self, pattern: &Places) -> Vec<Point> {
        laid(pattern, MM, &|point| self.at(point.row(), 1.0))
    }

    /// Laminae, lower joint processes and spinous process.
    pub fn outline(&self) -> Vec<Point> {
        let mut half = self.right(ARCH);
        let start = half.last().map_or(0.0, |p| p.y);
        let tip = self.back - self.tip;
        half.extend(laid(SPINE, LEVELS, &|point| Point::new(point.x, start + (tip - start) * point.y)));
        symmetric(&half)
    }

    /// The upper joint processes of the vertebra below.
    pub fn processes(&self) -> [Vec<Point>; 2] {
        let front = measure::LATERAL_RECESS_DEPTH + HOLLOW;
        let half =
            laid(PROCESS, MM, &|point| Point::new(self.across(point.x), self.back - front - point.y * self.deep));
        Self::pair(half)
    }

    /// The cartilage of the joints.
    pub fn joints(&self) -> [Vec<Point>; 2] {
        Self::pair(self.right(JOINT))
    }

    /// The yellow ligaments.
    pub fn yellow_ligament(&self) -> Vec<Point> {
        let [inside, outside] = YELLOW.map(|row| self.right(row));
        let mut outline = reversed(mirrored(&inside));
        outline.pop();
        outline.extend(inside);
        outline.extend(symmetric(&outside));
        outline
    }

    /// The fat of canal and exits: from the side of the disc around behind it, between the joints.
    pub fn canal(&self, ring: &Ring) -> Vec<Point> {
        let mut right = vec![Point::new(0.0, self.back + 6.0), ring.rest_at(1.0, Side::Right).0];
        right.extend(self.right(mm![[30.0, 2.0], [28.0, 10.0], [21.0, 14.0], [12.0, 12.0], [5.0, 18.0], [0.0, 19.6]]));
        symmetric(&right)
    }

    /// A place in the sac, which leaves room for the root beside it.
    fn in_sac(&self, side: f64, back: f64) -> Point {
        let narrower = ((RECESS * self.side - BESIDE_SAC) / WIDEST).min(self.side);
        Point::new(side * narrower, self.back - back * self.deep)
    }

    /// The sac, pushed backward by what comes towards it; `keep` stays between them at least.
    #[inline(never)]
    pub fn sac(&self, obstacle: &[Point], keep: f64) -> Sac {
        let depth = SAC_SPAN[1] - SAC_SPAN[0];
        let knots = laid(SAC, LEVELS, &|point| self.in_sac(point.x, SAC_SPAN[0] + point.y * depth));
        let rest = rounded(&symmetric(&knots), 4);
        let back = self.at([0.0, SAC_SPAN[1]], 1.0).y;
        // How far back the obstacle reaches near a line from front to back.
        let reach = |x: f64| {
            let mut low = f64::INFINITY;
            for point in obstacle {
                if (point.x - x).abs() < 1.0 {
                    low = low.min(point.y);
                }
            }
            low
        };
        let mut gap = f64::INFINITY;
        let (mut outline, mut contact) = (Vec::with_capacity(rest.len()), [Vec::new(), Vec::new()]);
        let middle = (self.at([0.0, SAC_SPAN[0]], 1.0).y + back) / 2.0;
        for point in rest {
            if point.y < middle {
                outline.push(point);
                continue;
            }
            let reach = reach(point.x);
            gap = gap.min(reach - point.y);
            let limit = (reach - keep).max(back + FLATTEST);
            if limit < point.y {
                let given = Point::new(point.x, limit);
                outline.push(given);
                contact[usize::from(given.x >= 0.0)].push(given);
            } else {
                outline.push(point);
            }
        }
        // The outline begins in the middle: left part first.
        let contact = if keep > 0.0 { Vec::new() } else { contact.concat() };
        Sac { outline, gap, contact }
    }

    /// The roots in the sac.
    pub fn strands(&self, sac: &[Point]) -> Vec<Point> {
        let mut strands = Vec::new();
        for [side, share] in STRANDS {
            let x = self.in_sac(f64::from(*side) / LEVELS[0], 0.0).x;
            if let Some(here) = Bounds::around(&kept(sac, &|point| (point.x - x).abs() < 1.2)) {
                let y = here.high.y - here.height() * f64::from(*share) / LEVELS[1];
                strands.push(Point::new(x, within(y, here.low.y + 0.8, here.high.y - 0.8)));
            }
        }
        strands
    }

    /// The psoas muscles beside the disc and the deep back muscles behind the arch.
    #[inline(never)]
    pub fn muscles(&self, ring: &Ring) -> Vec<Vec<Point>> {
        let (side, _) = ring.rest_at(1.0, Side::Right);
        let psoas = laid(
            mm![
                [0.9, 4.0],
                [1.6, 12.0],
                [5.5, 19.0],
                [11.5, 20.5],
                [17.5, 16.0],
                [20.5, 6.0],
                [18.5, -5.0],
                [12.5, -11.5],
                [6.0, -10.5],
                [2.6, -4.5],
            ],
            MM,
            &|point| side + point,
        );
        let deep = self.right(mm![
            [3.6, 29.5],
            [6.6, 25.8],
            [13.0, 26.0],
            [19.5, 25.4],
            [25.0, 22.0],
            [30.0, 22.5],
            [36.5, 27.0],
            [39.0, 35.0],
            [35.0, 46.0],
            [25.0, 53.5],
            [13.0, 56.0],
            [5.4, 52.0],
            [3.7, 42.0],
        ]);
        vec![mirrored(&psoas), psoas, mirrored(&deep), deep]
    }
}

/// The number of the vertebra above, from 0 for L1.
fn level(segment: &Segment) -> usize {
    match segment.id {
        "L1-L2" => 0,
        "L2-L3" => 1,
        "L3-L4" => 2,
        "L5-S1" => 4,
        _ => 3,
    }
}
