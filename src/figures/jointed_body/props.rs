//! Chairs, walls, pillows: what is around the body.

use super::{Part, Sight, silhouette::Silhouette};
use crate::{
    figures::marks::path,
    geometry::{Point, reversed},
    movement::{Body, Exercise, Prop, PropKind, Side, Site, space::Vector},
    order::sort_few,
};

const CM: f64 = 10.0;
/// So far down that it ends on the floor, cm.
const FLOOR: i16 = -250;

/// A box, cm from its place: its ends backward and forward, on the right and the left, below and above.
type Block = [[i16; 2]; 3];

const MAT: [Block; 1] = [[[-98, 98], [-34, 34], [-2, 0]]];
const CHAIR: [Block; 6] = [
    [[-27, -22], [-22, 22], [-5, 44]],
    [[-22, 24], [-22, 22], [-5, 0]],
    [[-20, -16], [-21, -17], [FLOOR, -5]],
    [[-20, -16], [17, 21], [FLOOR, -5]],
    [[18, 22], [-21, -17], [FLOOR, -5]],
    [[18, 22], [17, 21], [FLOOR, -5]],
];
const BED: [Block; 3] =
    [[[-105, 105], [-45, 45], [-22, 0]], [[-90, -85], [-42, 42], [FLOOR, -22]], [[85, 90], [-42, 42], [FLOOR, -22]]];
const STEP: [Block; 1] = [[[-15, 15], [-25, 25], [FLOOR, 0]]];
const COUNTER: [Block; 2] = [[[-6, 44], [-40, 40], [-4, 0]], [[2, 44], [-38, 38], [FLOOR, -4]]];
const WALL: [Block; 1] = [[[0, 7], [-60, 60], [FLOOR, 195]]];
const BOX: [Block; 1] = [[[-13, 13], [-16, 16], [-12, 12]]];
const TROLLEY: [Block; 4] = [
    [[-2, 8], [-24, 24], [-2, 1]],
    [[6, 56], [-22, 22], [-34, -6]],
    [[8, 12], [-20, 20], [-92, -34]],
    [[4, 54], [-20, 20], [FLOOR, -91]],
];

#[inline(never)]
fn blocks(kind: PropKind) -> &'static [Block] {
    match kind {
        PropKind::Mat => &MAT,
        PropKind::Chair => &CHAIR,
        PropKind::Stool => &CHAIR[1..],
        PropKind::Bed => &BED,
        PropKind::Step => &STEP,
        PropKind::Counter => &COUNTER,
        PropKind::Wall => &WALL,
        PropKind::Box => &BOX,
        PropKind::Trolley => &TROLLEY,
        _ => &[],
    }
}

/// A round thing: half of its way forward, to the left and up, and its radius, cm.
fn roll(kind: PropKind) -> Option<(Vector, f64)> {
    let (forward, left, radius) = match kind {
        PropKind::Ball => (0.0, 0.0, 4.0),
        PropKind::Roller => (0.0, 20.0, 7.0),
        PropKind::Towel => (0.0, 15.0, 4.0),
        PropKind::Pillow => (12.0, 16.0, 6.0),
        PropKind::Bar => (0.0, 60.0, 1.7),
        _ => return None,
    };
    Some((Vector::new(forward, left, 0.0), radius))
}

/// Where the prop is while the body is in a pose.
fn place(prop: &Prop, exercise: &Exercise, body: &Body) -> Vector {
    let by = prop.by.map(f64::from);
    let at = match prop.at {
        None => Vector::default(),
        Some(site) if prop.moves => body.site(site),
        Some(site) => exercise.key_body(0).site(site),
    };
    at + Vector::new(by[0], by[1], by[2]) * CM
}

/// The corners of each box of a prop on the paper.
#[inline(never)]
fn boxes(prop: &Prop, at: Vector, body: &Body, sight: &Sight) -> Vec<Vec<Point>> {
    // a wall goes on away from the body
    let way = if prop.kind == PropKind::Wall && at.x < body.origin.x { -CM } else { CM };
    let floor = if prop.kind == PropKind::Mat { -2.0 * CM } else { 0.0 };
    let mut all = Vec::new();
    for [forward, left, up] in blocks(prop.kind) {
        let mut corners = Vec::with_capacity(8);
        for corner in 0..8 {
            let of = |ends: &[i16; 2], bit: usize| f64::from(ends[corner >> bit & 1]);
            let mut place = at + Vector::new(of(forward, 0) * way, of(left, 1) * CM, of(up, 2) * CM);
            place.z = place.z.max(floor);
            corners.push(sight.at(place));
        }
        all.push(corners);
    }
    all
}

/// The outline around points, counter-clockwise (Andrew's monotone chain).
#[inline(never)]
fn hull(mut points: Vec<Point>) -> Vec<Point> {
    sort_few(&mut points, |a, b| a.x.total_cmp(&b.x).then(a.y.total_cmp(&b.y)));
    let mut outline: Vec<Point> = Vec::new();
    for _ in 0..2 {
        let start = outline.len();
        for point in &points {
            while let Some([.., a, b]) = outline.get(start..) {
                if (*b - *a).cross(*point - *b) > 1e-9 {
                    break;
                }
                outline.pop();
            }
            outline.push(*point);
        }
        outline.pop();
        points = reversed(points);
    }
    outline
}

/// The corners of everything, so that it fits on the paper.
pub fn corners(out: &mut Vec<Point>, exercise: &Exercise, body: &Body, sight: &Sight) {
    for prop in exercise.props {
        let at = place(prop, exercise, body);
        for corners in boxes(prop, at, body, sight) {
            out.extend(corners);
        }
        out.push(sight.at(at));
    }
}

/// Furniture lies behind everything, small things at their depth.
#[inline(never)]
pub fn draw(parts: &mut Vec<Part>, exercise: &Exercise, body: &Body, sight: &Sight) {
    for prop in exercise.props {
        let at = place(prop, exercise, body);
        let mut drawn = Silhouette::new(sight);
        for corners in boxes(prop, at, body, sight) {
            drawn.polygon(&hull(corners));
        }
        if let Some((half, radius)) = roll(prop.kind) {
            drawn.cone(at - half * CM, radius * CM, at + half * CM, radius * CM);
        }
        if prop.kind == PropKind::Band {
            let [left, right] = if prop.at == Some(Site::Ankles) {
                Side::BOTH.map(|side| body.leg(side).end)
            } else {
                Side::BOTH.map(|side| body.leg(side).middle)
            };
            drawn.cone(left, CM, right, CM);
        }
        let (class, depth) = match prop.kind {
            PropKind::Bar => ("jointed-body__prop is-small", f64::INFINITY),
            kind if kind == PropKind::Box || blocks(kind).is_empty() => {
                ("jointed-body__prop is-small", sight.depth(at) + 1.0)
            }
            _ => ("jointed-body__prop", f64::NEG_INFINITY),
        };
        parts.push(Part { depth, drawn: path(class, drawn.into_text().into()) });
    }
}
