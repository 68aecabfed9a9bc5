//! Sacrum and coccyx from the side, cut through the middle.

use super::{
    Wall,
    disc::Corners,
    step::{Step, at, by},
    vertebra,
};
use crate::{
    anatomy::{Seen, Shape, body::from_the_side},
    content::{anatomy as content, anatomy::measure},
    geometry::{
        Point, curve,
        path::Path,
        reversed,
        table::{Places, mm, places, tenths},
        tube::Tube,
    },
};

/// The joint process of S1, reached from the lower corner of its wall (0) and from top, middle and bottom of the joint line (1 to 3).
const JOINT_PROCESS: [Step; 13] = [
    at(0, 1.0, 0.93),
    at(0, 5.0, 0.99),
    by(3, -6.4, -1.0),
    by(2, -5.6, 0.0),
    by(1, -4.2, 0.5),
    by(1, -2.0, 2.4),
    by(1, -0.7, 0.4),
    by(2, -0.8, 0.0),
    by(3, -0.6, -0.5),
    by(3, 1.5, -3.5),
    at(0, 19.0, 0.62),
    at(0, 12.0, 0.42),
    at(0, 4.0, 0.44),
];

/// Front and back surface as measured.
const FRONT: &Places = &tenths(measure::SACRUM_FRONT);
const BACK: &Places = &tenths(measure::SACRUM_BACK);

/// The sacrum; it does not move.
#[derive(Clone, Debug)]
pub struct Sacrum {
    /// Upper face of S1: [back, front].
    pub upper: [Point; 2],
    /// Front surface, downwards.
    pub front: Vec<Point>,
    /// Back surface, downwards.
    pub back: Vec<Point>,
    /// Front wall of the canal, downwards.
    pub canal_front: Vec<Point>,
    /// Back wall of the canal, downwards.
    pub canal_back: Vec<Point>,
    /// The joint line with L5.
    pub facet_above: [Point; 3],
}

impl Sacrum {
    /// The sacrum below the given L5-S1 disc.
    #[inline(never)]
    pub fn new(l5_s1: &Corners) -> Self {
        let (mut canal_front, mut canal_back) = (Vec::new(), Vec::new());
        for &[a, b, c, d] in &measure::SACRAL_CANAL {
            canal_front.push(Point::new(a, b));
            canal_back.push(Point::new(c, d));
        }
        Self {
            upper: l5_s1.lower,
            front: places(FRONT),
            back: places(BACK),
            canal_front,
            canal_back,
            facet_above: vertebra::facet_line(l5_s1),
        }
    }

    /// The back wall of S1, as that of a vertebra.
    #[inline(never)]
    pub fn wall(&self) -> Wall {
        let back = self.upper[0];
        let down = (self.canal_front.get(1).copied().unwrap_or(back) - back).unit();
        Wall { low: back + down * 26.0, high: back }
    }

    /// Angle of the upper face to the horizontal, degrees.
    pub fn slope(&self) -> f64 {
        let [back, front] = self.upper;
        (back.y - front.y).atan2(front.x - back.x).to_degrees()
    }

    /// The back wall behind the canal, and the coccyx.
    pub fn behind(&self, shapes: &mut Vec<Shape>) {
        shapes.push(coccyx());
        let crest = curve::cornered(&[self.back.clone(), reversed(self.canal_back.clone())]);
        shapes.push(Shape::new(content::SACRUM, crest).labelled_at(curve::along(&self.back, 0.45)));
    }

    /// The fused bodies in front of the canal.
    #[inline(never)]
    pub fn body_shape(&self) -> Shape {
        let rim = self.upper[1].towards(self.upper[0], 0.04);
        let [rear, fore] = self.upper;
        let mut top = Vec::new();
        for &t in &[0.04, 0.2, 0.5, 0.8, 0.97] {
            top.push(rear.towards(fore, t) - (fore - rear).unit().quarter_turn() * (0.9 * 4.0 * t * (1.0 - t)));
        }
        let mut front = self.front.clone();
        if let Some(first) = front.first_mut() {
            *first = rim;
        }
        let mut back = self.canal_front.clone();
        if let Some(first) = back.first_mut() {
            *first = rear.towards(fore, 0.04);
        }
        back.push(Point::new(-95.0, -97.5)); // below the opening of the canal the bone comes to the surface
        let mut lines = Path::default();
        for &share in &[0.225, 0.44, 0.63, 0.81] {
            let (front, back) = (curve::along(&self.front, share), curve::along(&self.canal_front, share + 0.02));
            let sag = (front - back).unit().quarter_turn() * -1.0;
            lines.extend(curve::open(&[back.towards(front, 0.06), back.midway(front) + sag, back.towards(front, 0.9)]));
        }
        Shape::new(content::SACRUM, curve::cornered(&[top, front, reversed(back)]))
            .with_edges(lines)
            .labelled_at(curve::along(&self.front, 0.3).towards(curve::along(&self.canal_front, 0.3), 0.4))
    }

    /// The joint process of S1 on the near side.
    pub fn near_side(&self) -> Shape {
        let wall = self.wall();
        let [top, middle, bottom] = self.facet_above;
        let outline = wall.steps(&[wall.low, top, middle, bottom], &[&JOINT_PROCESS]);
        Shape::closed(content::SACRUM, outline).seen(Seen::Glass)
    }
}

#[inline(never)]
fn coccyx() -> Shape {
    const TIP: Point = from_the_side(measure::COCCYX_TIP);
    let tube = Tube::new(mm![
        [-90.0, -99.0, 11.0],
        [-90.5, -106.0, 10.0],
        [-88.5, -115.0, 7.5],
        [-83.5, -125.0, 6.0],
        [TIP.x - 1.0, TIP.y + 1.0, 3.5],
    ]);
    let mut joints = Path::default();
    for &share in &[0.27, 0.52, 0.76] {
        let at = |edge: f64| curve::along(&tube.edge(edge), share);
        joints.extend(curve::open(&[at(1.0), at(0.0) + Point::new(0.0, -0.8), at(-1.0)]));
    }
    Shape::band(content::COCCYX, &tube).with_edges(joints)
}
