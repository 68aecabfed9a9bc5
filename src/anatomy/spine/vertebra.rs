//! A lumbar vertebra from the side: the cut body, the spinous process in the middle plane, and the near half of the arch.

use super::{Wall, disc::Corners};
use crate::{
    anatomy::{Seen, Shape, Structure, Tissue},
    content::{anatomy as content, anatomy::measure},
    geometry::{Point, curve, path::Path, rigid::Rigid, tube::Tube},
};

/// How far the front and back walls of a body are hollowed, mm (our drawing).
const WAIST: f64 = 3.0;
/// How far the endplates are hollowed, mm (our drawing).
const HOLLOW: f64 = 0.9;

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
    pub fn moved(self, by: &Rigid, rear: &Rigid) -> Self {
        let line = |points: [Point; 3]| points.map(|p| by.of(p));
        Self {
            upper: self.upper.map(|p| by.of(p)),
            lower: self.lower.map(|p| by.of(p)),
            rear: Wall { low: rear.of(self.rear.low), high: rear.of(self.rear.high) },
            tip: rear.of(self.tip),
            facet_above: line(self.facet_above),
            facet_below: self.facet_below.map(|p| rear.of(p)),
            ..self
        }
    }

    /// The back wall of the body.
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
    pub fn structure(&self) -> &'static Structure {
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
    pub fn midline_shapes(&self) -> Vec<Shape> {
        let wall = self.rear;
        let tall = if self.index == 4 { 7.5 } else { 9.5 }; // half the height of the process near its tip
        let along = (self.tip - wall.at(self.canal, 0.45)).unit();
        let up = -along.quarter_turn();
        let root = |back: f64, share: f64| wall.at(self.canal + back, share);
        let from_tip = |back: f64, above: f64| self.tip - along * back + up * above;
        let outline = [
            root(0.3, 0.16),
            root(-0.4, 0.34),
            root(0.2, 0.55),
            root(2.0, 0.68),
            root(5.5, 0.70),
            root(5.0, 0.66).towards(from_tip(8.0, tall * 0.85), 0.5) - up * 0.8,
            from_tip(8.0, tall * 0.85),
            from_tip(3.2, tall),
            from_tip(0.6, tall * 0.62),
            from_tip(0.0, 0.0),
            from_tip(0.4, -tall * 0.6),
            from_tip(3.0, -tall),
            from_tip(7.5, -tall * 0.92),
            root(9.0, 0.02).towards(from_tip(7.5, -tall * 0.8), 0.45) + up * 1.5,
            root(6.0, 0.06),
            root(2.6, 0.06),
        ];
        let rim = [0.9, 0.3, -0.3, -0.85].map(|share| from_tip(2.2, tall * share));
        vec![
            Shape::new(&content::SPINOUS_PROCESS, curve::closed(&outline))
                .with_texture(curve::open(&rim))
                .labelled_at(from_tip(4.0, 0.0)),
        ]
    }

    /// Pedicle, joint processes and the stump of the transverse process, on the near side.
    pub fn near_side(&self) -> Vec<Shape> {
        let [top, bottom] = self.pedicle_shares();
        let wall = self.wall();
        let at = |back: f64, share: f64| wall.at(back, share);
        let [above_top, above_middle, above_bottom] = self.facet_above;
        let [below_top, below_middle, below_bottom] = self.facet_below;
        let step = |back: f64, up: f64| wall.step(back, up);
        let behind = |back: f64, share: f64| self.rear.at(back, share);
        let front = [
            at(-1.5, top - 0.03),
            at(4.0, top - 0.075),
            above_bottom + step(-6.3, -1.0),
            above_middle + step(-5.6, 0.0),
            above_top + step(-4.4, 0.5),
            above_top + step(-2.0, 2.8),
            above_top + step(-0.7, 0.6),
            above_middle + step(-0.8, 0.0),
            above_bottom + step(-0.6, 0.0),
            above_bottom + step(2.4, -2.8),
        ];
        let back = [
            behind(22.0, 0.62),
            behind(24.0, 0.42),
            below_top + step(9.0, 0.0),
            below_middle + step(8.4, 0.0),
            below_bottom + step(5.6, -2.0),
            below_bottom + step(2.4, -3.2),
            below_bottom + step(0.7, 0.2),
            below_middle + step(0.8, 0.0),
            below_top + step(0.4, 0.0),
        ];
        let root = [at(12.6, bottom - 0.20), at(9.2, bottom - 0.03), at(5.0, bottom + 0.015), at(-1.5, bottom - 0.035)];
        let arches = if self.is_divided() {
            // the neck of the arch is parted: its front half goes with the body
            let stump = [at(16.6, 0.52), at(14.8, 0.34)];
            let rest = [behind(14.8, 0.24), behind(17.6, 0.44)];
            vec![curve::closed(&[&front[..], &stump, &root].concat()), curve::closed(&[&back[..], &rest].concat())]
        } else {
            vec![curve::closed(&[&front[..], &back, &root].concat())]
        };
        let middle = (top + bottom) / 2.0;
        let costal = at(10.0, middle + 0.02);
        let pedicle = [
            at(-1.5, top - 0.03),
            at(2.5, top - 0.07),
            at(6.0, top - 0.09),
            at(7.6, middle),
            at(6.0, bottom + 0.02),
            at(2.0, bottom + 0.01),
            at(-1.5, bottom - 0.035),
            at(-2.4, middle),
        ];
        let mut shapes: Vec<Shape> = arches
            .into_iter()
            .map(|arch| Shape::new(self.structure(), arch).seen(Seen::Glass).labelled_at(at(17.0, 0.5)))
            .collect();
        if let Some(first) = shapes.first_mut() {
            first.edges = Path::ellipse(costal, wall.step(0.35, 1.0), 4.6, 3.4);
        }
        shapes.push(
            Shape::new(&content::PEDICLE, curve::closed(&pedicle)).seen(Seen::Faintly).labelled_at(at(2.5, middle)),
        );
        shapes
    }

    /// Whether the arch is divided from the body and has stayed behind.
    pub fn is_divided(&self) -> bool {
        self.rear.low.distance(self.lower[0]) > 1e-6
    }
}

/// The card of L1 (0) to L5 (4).
pub fn structure(index: usize) -> &'static Structure {
    match index {
        0 => &content::VERTEBRA_L1,
        1 => &content::VERTEBRA_L2,
        2 => &content::VERTEBRA_L3,
        3 => &content::VERTEBRA_L4,
        _ => &content::VERTEBRA_L5,
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
pub fn body_outline(upper: [Point; 2], lower: [Point; 2]) -> Path {
    let side = |from: Point, to: Point, hollow: f64| {
        let inward = (to - from).unit().quarter_turn() * -hollow;
        [0.05, 0.18, 0.5, 0.82, 0.95].map(|t: f64| from.towards(to, t) + inward * (4.0 * t * (1.0 - t)).powf(1.3))
    };
    let walls = [
        side(lower[0], upper[0], WAIST * 0.75),
        side(upper[0], upper[1], HOLLOW),
        side(upper[1], lower[1], WAIST),
        side(lower[1], lower[0], HOLLOW),
    ];
    curve::closed(&walls.concat())
}

/// The cartilage that covers a face of a body.
pub fn endplate([back, front]: [Point; 2]) -> Shape {
    let stations = [0.07, 0.3, 0.5, 0.7, 0.93].map(|t| back.towards(front, t));
    let tube = Tube::along(&stations, &[0.9, 1.3, 1.4, 1.3, 0.9]);
    Shape::band(&content::ENDPLATE, &tube).labelled_at(back.towards(front, 0.72)).of(Tissue::Cartilage)
}

/// Fine lines along which the spongy bone of a body is built: upright, closer at the faces.
fn spongy_bone(upper: [Point; 2], lower: [Point; 2]) -> Path {
    let strokes = (0..13).flat_map(|column| {
        let share = 0.09 + 0.82 * f64::from(column) / 12.0;
        let (low, high) = (lower[0].towards(lower[1], share), upper[0].towards(upper[1], share));
        let shift = if column % 2 == 0 { 0.0 } else { 0.05 };
        [(0.09, 0.24 + shift), (0.78 - shift, 0.91)]
            .map(|(from, to)| Path::line(&[low.towards(high, from), low.towards(high, to)]))
    });
    Path::joined(strokes)
}
