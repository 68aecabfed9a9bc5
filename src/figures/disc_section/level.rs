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
#[derive(Clone, Copy, Debug)]
struct Places {
    /// Back end of the endplate at the disc, back of the far end of the body, tip of the spinous process.
    behind: [Point; 3],
    /// Back and front end of the endplate, front of the far end.
    front: [Point; 3],
}

/// Lower and upper vertebra of a level.
#[inline(never)]
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
    let vertebra = |[back, front]: [Point; 2], [far_back, far_front]: [Point; 2], tip: Point| Places {
        behind: [back, here(far_back), here(tip)],
        front: [back, front, here(far_front)],
    };
    [vertebra(lower, far, tip), vertebra(upper, [above[2], above[3]], point(SPINOUS_TIPS.get(index)))]
}

/// Where a point goes by a change that keeps straight lines straight, given by where three points go.
#[inline(never)]
fn changed(from: &[Point; 3], to: &[Point; 3], point: Point) -> Point {
    let [a, b, c] = *from;
    let (u, v, step) = (b - a, c - a, point - a);
    let whole = u.cross(v);
    if whole.abs() < 1e-9 {
        return point;
    }
    let [to, to_b, to_c] = *to;
    to + (to_b - to) * (step.cross(v) / whole) + (to_c - to) * (u.cross(step) / whole)
}

/// The fit of one vertebra: its back part by endplate, far end and spinous process, its front part by both ends of the body.
#[derive(Clone, Copy, Debug)]
pub struct Fit {
    from: Places,
    to: Places,
}

impl Fit {
    /// The fits of the lower and of the upper vertebra of a level.
    pub fn of(segment: &Segment) -> [Self; 2] {
        let [pattern_lower, pattern_upper] = places(&L4_L5);
        let [lower, upper] = places(segment);
        [Self { from: pattern_lower, to: lower }, Self { from: pattern_upper, to: upper }]
    }

    /// Where a point of the pattern goes.
    pub fn at(&self, point: Point) -> Point {
        let share = within((point.x - BLEND[0]) / (BLEND[1] - BLEND[0]), 0.0, 1.0);
        let behind = changed(&self.from.behind, &self.to.behind, point);
        behind.towards(changed(&self.from.front, &self.to.front, point), share)
    }
}
