//! Fits what is drawn for L4 and L5 to the vertebrae of another level, by places measured on both. For L4-L5 it changes nothing.

use crate::{
    biomechanics::segment::Segment,
    content::{
        anatomy::measure::{DISC_CORNERS, SACRAL_CANAL, SACRUM_BACK, SACRUM_FRONT, SPINOUS_TIPS},
        biomechanics::L4_L5,
    },
    geometry::Point,
    quantity::within,
};

/// The patterns' back part and front part pass into each other between these, mm.
const BLEND: [f64; 2] = [-10.0, 8.0];

/// Lower and upper endplate of the unloaded disc of a level, back and front end.
pub fn plates(segment: &Segment) -> [[Point; 2]; 2] {
    let ends = |sign: f64| {
        [(segment.posterior_rim, segment.posterior_height), (segment.anterior_rim, segment.anterior_height)]
            .map(|(x, height)| Point::new(x.value(), sign * height.value() / 2.0))
    };
    [ends(-1.0), ends(1.0)]
}

/// Measured places of a vertebra in the frame of the disc beside it.
struct Places {
    /// The endplate at the disc, back and front end.
    plate: [Point; 2],
    /// The far end of the body, back and front.
    far: [Point; 2],
    /// The tip of the spinous process.
    tip: Point,
}

/// Lower and upper vertebra of a level.
fn places(segment: &Segment) -> [Places; 2] {
    let index = match segment.id {
        "L3-L4" => 2,
        "L5-S1" => 4,
        _ => 3,
    };
    let corners = |row: usize| -> [Point; 4] {
        let [a, b, c, d, e, f, g, h] = DISC_CORNERS.get(row).copied().unwrap_or_default();
        [Point::new(a, b), Point::new(c, d), Point::new(e, f), Point::new(g, h)]
    };
    let point = |row: Option<&[f64; 2]>| row.map_or_else(Point::default, |[x, z]| Point::new(*x, *z));
    let [upper_back, upper_front, lower_back, lower_front] = corners(index);
    let (back, front) = (upper_back.midway(lower_back), upper_front.midway(lower_front));
    let axis = (front - back).unit();
    // The measured endplates end a little inside the rims of the model's disc.
    let depth = segment.anterior_rim.value() - segment.posterior_rim.value();
    let origin = segment.posterior_rim.value() + (depth - back.distance(front)) / 2.0;
    let here = |place: Point| {
        let step = place - back;
        Point::new(origin + axis.dot(step), axis.cross(step))
    };
    let [lower, upper] = plates(segment);
    let above = corners(index.saturating_sub(1));
    let (far, tip) = if index == 4 {
        let [x, z] = SACRAL_CANAL.get(1).map_or([0.0, 0.0], |[x, z, ..]| [*x, *z]);
        let front = point(SACRUM_FRONT.get(1)).midway(point(SACRUM_FRONT.get(2)));
        ([Point::new(x, z), front], point(SACRUM_BACK.get(1)))
    } else {
        let below = corners(index + 1);
        ([below[0], below[1]], point(SPINOUS_TIPS.get(index + 1)))
    };
    [
        Places { plate: lower, far: far.map(here), tip: here(tip) },
        Places { plate: upper, far: [above[2], above[3]].map(here), tip: here(point(SPINOUS_TIPS.get(index))) },
    ]
}

/// A change that keeps straight lines straight, given by where three points go.
#[derive(Clone, Copy, Debug)]
struct Affine {
    from: [Point; 3],
    to: [Point; 3],
}

impl Affine {
    fn of(&self, point: Point) -> Point {
        let [a, b, c] = self.from;
        let (u, v, step) = (b - a, c - a, point - a);
        let whole = u.cross(v);
        if whole.abs() < 1e-9 {
            return point;
        }
        let [to, to_b, to_c] = self.to;
        to + (to_b - to) * (step.cross(v) / whole) + (to_c - to) * (u.cross(step) / whole)
    }
}

/// The fit of one vertebra: its back part by endplate, far end and spinous process, its front part by both ends of the body.
#[derive(Clone, Copy, Debug)]
pub struct Fit {
    behind: Affine,
    front: Affine,
}

impl Fit {
    /// The fits of the lower and of the upper vertebra of a level.
    pub fn of(segment: &Segment) -> [Self; 2] {
        let [pattern_lower, pattern_upper] = places(&L4_L5);
        let [lower, upper] = places(segment);
        let fit = |from: &Places, to: &Places| Self {
            behind: Affine { from: [from.plate[0], from.far[0], from.tip], to: [to.plate[0], to.far[0], to.tip] },
            front: Affine {
                from: [from.plate[0], from.plate[1], from.far[1]],
                to: [to.plate[0], to.plate[1], to.far[1]],
            },
        };
        [fit(&pattern_lower, &lower), fit(&pattern_upper, &upper)]
    }

    /// Where a point of the pattern goes.
    pub fn at(&self, point: Point) -> Point {
        let share = within((point.x - BLEND[0]) / (BLEND[1] - BLEND[0]), 0.0, 1.0);
        self.behind.of(point).towards(self.front.of(point), share)
    }
}
