//! A lumbar vertebra from the side: the cut body, the spinous process in the middle plane, and the near half of the arch.

use super::{
    Wall,
    disc::Corners,
    step::{Step, at, by},
};
use crate::{
    anatomy::{Seen, Shape, Structure, Tissue},
    content::{anatomy as content, anatomy::measure},
    geometry::{Point, curve, path::Path, rigid::Rigid, tube::Tube},
    quantity::power,
};

/// How far the front and back walls of a body are hollowed, mm (our drawing).
const WAIST: f64 = 3.0;
/// How far the endplates are hollowed, mm (our drawing).
const HOLLOW: f64 = 0.9;

// The spinous process in the middle plane: its root behind the canal, and its tip, which is as tall as its wall is high.
const UPPER_ROOT: [Step; 5] =
    [at(0, 0.3, 0.16), at(0, -0.4, 0.34), at(0, 0.2, 0.55), at(0, 2.0, 0.68), at(0, 5.5, 0.70)];
const LOWER_ROOT: [Step; 2] = [at(0, 6.0, 0.06), at(0, 2.6, 0.06)];
const TIP: [Step; 7] = [
    at(0, -8.0, 0.85),
    at(0, -3.2, 1.0),
    at(0, -0.6, 0.62),
    at(0, 0.0, 0.0),
    at(0, -0.4, -0.6),
    at(0, -3.0, -1.0),
    at(0, -7.5, -0.92),
];
const RIM: [Step; 4] = [at(0, -2.2, 0.9), at(0, -2.2, 0.3), at(0, -2.2, -0.3), at(0, -2.2, -0.85)];

/// Lower corner of the back wall.
const LOW: u8 = 0;
/// Upper root of the pedicle on it.
const TOP: u8 = 1;
/// Its lower root.
const BOTTOM: u8 = 2;
/// Between the two.
const MIDDLE: u8 = 3;
/// Lower corner of the wall as the arch sees it.
const REAR: u8 = 4;
/// The joint line above: this is its top, then come middle and bottom.
const ABOVE: u8 = 5;
/// The joint line below.
const BELOW: u8 = 8;

const FRONT: [Step; 10] = [
    at(TOP, -1.5, -0.03),
    at(TOP, 4.0, -0.075),
    by(ABOVE + 2, -6.3, -1.0),
    by(ABOVE + 1, -5.6, 0.0),
    by(ABOVE, -4.4, 0.5),
    by(ABOVE, -2.0, 2.8),
    by(ABOVE, -0.7, 0.6),
    by(ABOVE + 1, -0.8, 0.0),
    by(ABOVE + 2, -0.6, 0.0),
    by(ABOVE + 2, 2.4, -2.8),
];
const BACK: [Step; 9] = [
    at(REAR, 22.0, 0.62),
    at(REAR, 24.0, 0.42),
    by(BELOW, 9.0, 0.0),
    by(BELOW + 1, 8.4, 0.0),
    by(BELOW + 2, 5.6, -2.0),
    by(BELOW + 2, 2.4, -3.2),
    by(BELOW + 2, 0.7, 0.2),
    by(BELOW + 1, 0.8, 0.0),
    by(BELOW, 0.4, 0.0),
];
const ROOT: [Step; 4] =
    [at(BOTTOM, 12.6, -0.20), at(BOTTOM, 9.2, -0.03), at(BOTTOM, 5.0, 0.015), at(BOTTOM, -1.5, -0.035)];
/// Where the neck of a divided arch ends, in front and behind.
const STUMP: [Step; 2] = [at(LOW, 16.6, 0.52), at(LOW, 14.8, 0.34)];
const REST: [Step; 2] = [at(REAR, 14.8, 0.24), at(REAR, 17.6, 0.44)];
const PEDICLE: [Step; 8] = [
    at(TOP, -1.5, -0.03),
    at(TOP, 2.5, -0.07),
    at(TOP, 6.0, -0.09),
    at(MIDDLE, 7.6, 0.0),
    at(BOTTOM, 6.0, 0.02),
    at(BOTTOM, 2.0, 0.01),
    at(BOTTOM, -1.5, -0.035),
    at(MIDDLE, -2.4, 0.0),
];
/// Where labels point on arch and pedicle, and between them the middle of the costal process.
const LABELS: [Step; 3] = [at(LOW, 17.0, 0.5), at(MIDDLE, 10.0, 0.02), at(MIDDLE, 2.5, 0.0)];

/// A vertebra in place.
#[derive(Clone, Debug)]
pub struct Vertebra {
    /// 0 for L1 to 4 for L5.
    pub index: usize,
    /// Upper face: [back, front].
    pub upper: [Point; 2],
    /// Lower face: [back, front].
    pub lower: [Point; 2],
    /// Tip of the spinous process.
    pub tip: Point,
    /// Depth of the canal from front to back, mm.
    pub canal: f64,
    /// The back wall as the arch sees it: that of the body, unless the arch is divided from it and stays behind.
    pub rear: Wall,
    /// The joint line with the vertebra above: top, middle, bottom.
    pub facet_above: [Point; 3],
    /// The joint line with the vertebra below.
    pub facet_below: [Point; 3],
}

impl Vertebra {
    /// The vertebra as measured.
    #[inline(never)]
    pub fn new(index: usize, corners: &[Corners; 5]) -> Self {
        let below = &corners[index.min(4)];
        let upper = match index.checked_sub(1) {
            Some(above) => corners[above].lower,
            None => top_of_l1(below.upper),
        };
        let [x, y] = measure::SPINOUS_TIPS[index.min(4)];
        let facet_above = match index.checked_sub(1) {
            Some(above) => facet_line(&corners[above]),
            None => facet_line(&Corners {
                upper: upper.map(|p| p + (upper[0] - below.upper[0]).unit() * 8.0),
                lower: upper,
            }),
        };
        Self {
            index,
            upper,
            lower: below.upper,
            rear: Wall { low: below.upper[0], high: upper[0] },
            tip: Point::new(x, y),
            canal: measure::CANAL_SIZE[index.min(4)][0],
            facet_above,
            facet_below: facet_line(below),
        }
    }

    /// The vertebra after a move of its body and one of its arch; the same one, unless the arch is divided from the body.
    #[must_use]
    pub fn moved(mut self, by: &Rigid, rear: &Rigid) -> Self {
        by.carry(&mut self.upper);
        by.carry(&mut self.lower);
        by.carry(&mut self.facet_above);
        rear.carry(&mut self.facet_below);
        self.rear = Wall { low: rear.of(self.rear.low), high: rear.of(self.rear.high) };
        self.tip = rear.of(self.tip);
        self
    }

    /// The back wall of the body.
    #[inline(never)]
    pub const fn wall(&self) -> Wall {
        Wall { low: self.lower[0], high: self.upper[0] }
    }

    /// Middle of the body.
    pub fn centre(&self) -> Point {
        self.lower[0].midway(self.upper[1])
    }

    /// Mean height of the body, mm.
    pub fn height(&self) -> f64 {
        (self.lower[0].distance(self.upper[0]) + self.lower[1].distance(self.upper[1])) / 2.0
    }

    /// Upper and lower root of the pedicle as shares of the back wall.
    pub fn pedicle_shares(&self) -> [f64; 2] {
        let top = 0.95;
        [top, top - measure::PEDICLE_HEIGHT / self.wall().height()]
    }

    /// The card of this vertebra.
    pub fn structure(&self) -> Structure {
        structure(self.index)
    }

    /// The cut body with its spongy bone.
    pub fn body_shape(&self) -> Shape {
        let outline = body_outline(self.upper, self.lower);
        Shape::new(self.structure(), outline)
            .with_texture(spongy_bone(self.upper, self.lower))
            .labelled_at(self.lower[1].midway(self.upper[1]).towards(self.centre(), 0.35))
    }

    /// Lamina and spinous process where the middle plane cuts them.
    #[inline(never)]
    pub fn spinous_process(&self) -> Shape {
        let wall = &self.rear;
        let tall = if self.index == 4 { 7.5 } else { 9.5 }; // half the height of the process near its tip
        let along = (self.tip - wall.at(self.canal, 0.45)).unit();
        let up = -along.quarter_turn();
        let root = |back: f64, share: f64| wall.at(self.canal + back, share);
        let tip = Wall { low: self.tip, high: self.tip + up * tall };
        let mut outline = wall.steps(&[root(0.0, 0.0)], &[&UPPER_ROOT]);
        outline.push(root(5.0, 0.66).midway(tip.at(-8.0, 0.85)) - up * 0.8);
        outline.extend(tip.steps(&[self.tip], &[&TIP]));
        outline.push(root(9.0, 0.02).towards(tip.at(-7.5, -0.8), 0.45) + up * 1.5);
        outline.extend(wall.steps(&[root(0.0, 0.0)], &[&LOWER_ROOT]));
        let rim = tip.steps(&[self.tip], &[&RIM]);
        Shape::closed(content::SPINOUS_PROCESS, outline).with_texture(curve::open(&rim)).labelled_at(tip.at(-4.0, 0.0))
    }

    /// From where the tables of the near side are reached: see the constants from [`LOW`] to [`BELOW`].
    fn bases(&self) -> [Point; 11] {
        let [top, bottom] = self.pedicle_shares();
        let wall = self.wall();
        let ([a, b, c], [d, e, f]) = (self.facet_above, self.facet_below);
        let [top, bottom, middle] = [top, bottom, (top + bottom) / 2.0].map(|share| wall.at(0.0, share));
        [wall.low, top, bottom, middle, self.rear.low, a, b, c, d, e, f]
    }

    /// Pedicle, joint processes and the stump of the transverse process, on the near side.
    #[inline(never)]
    pub fn near_side(&self, shapes: &mut Vec<Shape>) {
        let wall = self.wall();
        let bases = self.bases();
        let outline = |tables: &[&[Step]]| curve::closed(&wall.steps(&bases, tables));
        let label = |at: &Step| wall.steps(&bases, &[&[*at]]).first().copied().unwrap_or_default();
        let [on_arch, costal, on_pedicle] = LABELS.each_ref().map(label);
        let mut arch = |form: Path, edges: Path| {
            let arch = Shape::new(self.structure(), form).seen(Seen::Glass);
            shapes.push(arch.with_edges(edges).labelled_at(on_arch));
        };
        let costal = Path::ellipse(costal, wall.step(0.35, 1.0), 4.6, 3.4);
        if self.is_divided() {
            // the neck of the arch is parted: its front half goes with the body
            arch(outline(&[&FRONT, &STUMP, &ROOT]), costal);
            arch(outline(&[&BACK, &REST]), Path::default());
        } else {
            arch(outline(&[&FRONT, &BACK, &ROOT]), costal);
        }
        let pedicle = Shape::new(content::PEDICLE, outline(&[&PEDICLE]));
        shapes.push(pedicle.seen(Seen::Faintly).labelled_at(on_pedicle));
    }

    /// Whether the arch is divided from the body and has stayed behind.
    pub fn is_divided(&self) -> bool {
        self.rear.low.distance(self.lower[0]) > 1e-6
    }
}

/// The card of L1 (0) to L5 (4).
pub fn structure(index: usize) -> Structure {
    match index {
        0 => content::VERTEBRA_L1,
        1 => content::VERTEBRA_L2,
        2 => content::VERTEBRA_L3,
        3 => content::VERTEBRA_L4,
        _ => content::VERTEBRA_L5,
    }
}

/// The upper face of L1 from the heights of its body in front and behind.
fn top_of_l1(lower: [Point; 2]) -> [Point; 2] {
    let [[front, back]] = measure::L1_BODY_HEIGHTS;
    let up = (lower[1] - lower[0]).unit().quarter_turn();
    [lower[0] + up * back, lower[1] + up * front]
}

/// The joint line of a segment: behind the disc and the canal, slightly leaning forward at the top (our drawing).
pub fn facet_line(disc: &Corners) -> [Point; 3] {
    let forward = ((disc.upper[1] - disc.upper[0]) + (disc.lower[1] - disc.lower[0])).unit();
    let middle = disc.upper[0].midway(disc.lower[0]);
    [(15.0, 7.5), (16.0, 1.0), (17.2, -6.0)].map(|(back, up)| middle - forward * back + forward.quarter_turn() * up)
}

/// A body between two faces: slightly hollow walls, rounded rims.
#[inline(never)]
pub fn body_outline(upper: [Point; 2], lower: [Point; 2]) -> Path {
    let mut outline = Vec::new();
    let mut side = |from: Point, to: Point, hollow: f64| {
        let inward = (to - from).unit().quarter_turn() * -hollow;
        for &t in &[0.05, 0.18, 0.5, 0.82, 0.95] {
            outline.push(from.towards(to, t) + inward * power(4.0 * t * (1.0 - t), 1.3));
        }
    };
    side(lower[0], upper[0], WAIST * 0.75);
    side(upper[0], upper[1], HOLLOW);
    side(upper[1], lower[1], WAIST);
    side(lower[1], lower[0], HOLLOW);
    curve::closed(&outline)
}

/// The cartilage that covers a face of a body.
pub fn endplate([back, front]: [Point; 2]) -> Shape {
    let stations = [0.07, 0.3, 0.5, 0.7, 0.93].map(|t| back.towards(front, t));
    let tube = Tube::along(&stations, &[0.9, 1.3, 1.4, 1.3, 0.9]);
    Shape::band(content::ENDPLATE, &tube).labelled_at(back.towards(front, 0.72)).of(Tissue::Cartilage)
}

/// Fine lines along which the spongy bone of a body is built: upright, closer at the faces.
fn spongy_bone(upper: [Point; 2], lower: [Point; 2]) -> Path {
    let mut strokes = Path::default();
    for column in 0..13 {
        let share = 0.09 + 0.82 * f64::from(column) / 12.0;
        let (low, high) = (lower[0].towards(lower[1], share), upper[0].towards(upper[1], share));
        let shift = if column % 2 == 0 { 0.0 } else { 0.05 };
        for &(from, to) in &[(0.09, 0.24 + shift), (0.78 - shift, 0.91)] {
            strokes.extend(Path::line(&[low.towards(high, from), low.towards(high, to)]));
        }
    }
    strokes
}
