//! Chairs, walls, pillows: what is around the body.

use super::{Part, Sight, silhouette::Silhouette};
use crate::{
    geometry::Point,
    movement::{Body, Exercise, Prop, PropKind, Side, Site, space::Vector},
};

const CM: f64 = 10.0;

/// A box: from its place forward, to the left and upwards, cm; the lowest and the highest corner.
type Block = [[f64; 3]; 2];

const MAT: [Block; 1] = [[[-98.0, -34.0, -2.0], [98.0, 34.0, 0.0]]];
const SEAT: Block = [[-22.0, -22.0, -5.0], [24.0, 22.0, 0.0]];
const CHAIR: [Block; 2] = [SEAT, [[-27.0, -22.0, -5.0], [-22.0, 22.0, 44.0]]];
const COUCH: [Block; 1] = [[[-50.0, -30.0, -8.0], [50.0, 30.0, 0.0]]];
const BED: [Block; 1] = [[[-105.0, -45.0, -22.0], [105.0, 45.0, 0.0]]];
const COUNTER: [Block; 2] = [[[-6.0, -40.0, -4.0], [44.0, 40.0, 0.0]], [[2.0, -38.0, -200.0], [44.0, 38.0, -4.0]]];
const BOX: [Block; 1] = [[[-13.0, -16.0, -12.0], [13.0, 16.0, 12.0]]];
const TROLLEY: [Block; 4] = [
    [[-2.0, -24.0, -2.0], [8.0, 24.0, 1.0]],
    [[6.0, -22.0, -34.0], [56.0, 22.0, -6.0]],
    [[8.0, -20.0, -92.0], [12.0, 20.0, -34.0]],
    [[4.0, -20.0, -96.0], [54.0, 20.0, -91.0]],
];
const WALL: Block = [[0.0, -60.0, 0.0], [7.0, 60.0, 195.0]];

/// Legs of furniture stand at these shares of its length.
const LEGS: [f64; 2] = [0.08, 0.92];

fn blocks(kind: PropKind) -> &'static [Block] {
    match kind {
        PropKind::Mat => &MAT,
        PropKind::Chair => &CHAIR,
        PropKind::Stool => &CHAIR[..1],
        PropKind::Couch => &COUCH,
        PropKind::Bed => &BED,
        PropKind::Counter => &COUNTER,
        PropKind::Box => &BOX,
        PropKind::Trolley => &TROLLEY,
        _ => &[],
    }
}

/// A round thing: from which place to which, cm, and its radius.
fn roll(kind: PropKind) -> Option<([f64; 3], f64)> {
    match kind {
        PropKind::Ball => Some(([0.0, 0.0, 0.0], 4.0)),
        PropKind::Roller => Some(([0.0, 20.0, 0.0], 7.0)),
        PropKind::Towel => Some(([0.0, 15.0, 0.0], 4.0)),
        PropKind::Pillow => Some(([12.0, 16.0, 0.0], 6.0)),
        PropKind::Bar => Some(([0.0, 60.0, 0.0], 1.7)),
        _ => None,
    }
}

/// Where the prop is while the body is in a pose.
fn place(prop: &Prop, exercise: &Exercise, body: &Body) -> Vector {
    let by = Vector::new(f64::from(prop.by[0]), f64::from(prop.by[1]), f64::from(prop.by[2])) * CM;
    let at = match prop.at {
        None => Vector::default(),
        Some(site) if prop.moves => body.site(site),
        Some(site) => exercise.key_body(0).site(site),
    };
    at + by
}

fn corners_of([low, high]: &Block, at: Vector, sight: &Sight) -> Vec<Point> {
    let mut corners = Vec::with_capacity(8);
    for x in [low[0], high[0]] {
        for y in [low[1], high[1]] {
            for z in [low[2], high[2]] {
                let mut corner = at + Vector::new(x, y, z) * CM;
                corner.z = corner.z.max(-2.0 * CM);
                corners.push(sight.at(corner));
            }
        }
    }
    corners
}

/// The outline around points, counter-clockwise on the paper (Andrew's monotone chain).
fn hull(mut points: Vec<Point>) -> Vec<Point> {
    points.sort_by(|a, b| a.x.total_cmp(&b.x).then(a.y.total_cmp(&b.y)));
    let mut outline: Vec<Point> = Vec::new();
    for _ in 0..2 {
        let start = outline.len();
        for point in &points {
            while let [.., a, b] = outline[start..] {
                if (b - a).cross(*point - b) > 1e-9 {
                    break;
                }
                outline.pop();
            }
            outline.push(*point);
        }
        outline.pop();
        points.reverse();
    }
    outline
}

/// All boxes of a prop, with the legs that furniture stands on.
fn boxes(prop: &Prop, at: Vector, body: &Body) -> Vec<Block> {
    let mut all = blocks(prop.kind).to_vec();
    let has_legs = matches!(prop.kind, PropKind::Chair | PropKind::Stool | PropKind::Couch | PropKind::Bed);
    if has_legs && let Some([low, high]) = all.first().copied() {
        for share in LEGS {
            let x = low[0] + (high[0] - low[0]) * share;
            for y in [low[1] + 3.0, high[1] - 3.0] {
                all.push([[x - 1.8, y - 1.8, -at.z / CM], [x + 1.8, y + 1.8, low[2]]]);
            }
        }
    }
    match prop.kind {
        PropKind::Step => all.push([[-15.0, -25.0, -at.z / CM], [15.0, 25.0, 0.0]]),
        PropKind::Wall => {
            let [mut low, mut high] = WALL;
            if at.x < body.origin.x {
                (low[0], high[0]) = (-high[0], -low[0]);
            }
            for edge in [&mut low, &mut high] {
                edge[2] -= at.z / CM;
            }
            all.push([low, high]);
        }
        _ => {}
    }
    all
}

/// The corners of everything, so that it fits on the paper.
pub fn corners(out: &mut Vec<Point>, exercise: &Exercise, body: &Body, sight: &Sight) {
    for prop in exercise.props {
        let at = place(prop, exercise, body);
        for block in boxes(prop, at, body) {
            out.extend(corners_of(&block, at, sight));
        }
        if roll(prop.kind).is_some() {
            out.push(sight.at(at));
        }
    }
}

pub fn draw(parts: &mut Vec<Part>, exercise: &Exercise, body: &Body, sight: &Sight) {
    for prop in exercise.props {
        let at = place(prop, exercise, body);
        let mut drawn = Silhouette::new(sight);
        for block in boxes(prop, at, body) {
            drawn.polygon(&hull(corners_of(&block, at, sight)));
        }
        if let Some(([x, y, z], radius)) = roll(prop.kind) {
            let half = Vector::new(x, y, z) * CM;
            drawn.cone(at - half, radius * CM, at + half, radius * CM);
        }
        if prop.kind == PropKind::Band {
            let ends =
                |side: Side| if prop.at == Some(Site::Ankles) { body.leg(side).end } else { body.leg(side).middle };
            drawn.cone(ends(Side::Left), CM, ends(Side::Right), CM);
        }
        let (class, depth) = match prop.kind {
            PropKind::Bar => ("jointed-body__prop is-small", f64::INFINITY),
            kind if !blocks(kind).is_empty() && kind != PropKind::Box => ("jointed-body__prop", f64::NEG_INFINITY),
            PropKind::Step | PropKind::Wall => ("jointed-body__prop", f64::NEG_INFINITY),
            _ => ("jointed-body__prop is-small", sight.depth(at) + 1.0),
        };
        parts.push(Part { depth, drawn: drawn.drawn(class) });
    }
}
