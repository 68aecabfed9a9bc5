//! The disc from above: a ring of knots around it, each with a place on the nucleus, a place on the rim and the way outward.

use super::{Case, Place, arch};
use crate::{
    anatomy::Side,
    biomechanics::{Herniation, Section, segment::Segment},
    content::anatomy::measure,
    geometry::{
        Point,
        outline::{along, beside, rounded},
        region::{Bounds, signed_area},
        reversed, symmetric,
        table::{Places, SHARES, laid, rows},
    },
    quantity::{angle::cos, within},
};
use std::f64::consts::PI;

/// Right half of the outline from the middle of the back to the middle of the front: share of the half width, and of the depth
/// from the back. Our drawing of the usual kidney shape, whose back is a little hollow.
const RIM: &Places = rows![
    SHARES,
    [0.0, 0.0],
    [0.165, -0.006],
    [0.32, -0.008],
    [0.465, 0.012],
    [0.6, 0.06],
    [0.735, 0.145],
    [0.86, 0.27],
    [0.955, 0.41],
    [1.0, 0.54],
    [0.965, 0.67],
    [0.865, 0.79],
    [0.71, 0.885],
    [0.5, 0.955],
    [0.26, 0.99],
    [0.0, 1.0],
];
/// The same for the nucleus, which is rounder.
const CORE: &Places = rows![
    SHARES,
    [0.0, 0.0],
    [0.19, -0.004],
    [0.38, 0.004],
    [0.56, 0.04],
    [0.72, 0.11],
    [0.855, 0.215],
    [0.945, 0.335],
    [0.99, 0.45],
    [1.0, 0.535],
    [0.965, 0.665],
    [0.875, 0.795],
    [0.72, 0.897],
    [0.51, 0.965],
    [0.265, 0.993],
    [0.0, 1.0],
];
/// Points for each knot.
const PARTS: usize = 3;
/// Borders between layers that are drawn; real discs have 15 to 25 layers.
const LAYERS: usize = 9;
/// How wide a fissure gapes at the nucleus and at its end, mm (our drawing).
const GAPE: [f64; 2] = [1.5, 0.5];
/// Thickness of the long ligaments, mm, and which share of the half width they reach to (our drawing).
const LIGAMENTS: [(f64, f64); 2] = [(1.5, 0.62), (1.0, 0.26)];
/// Strips into which escaped jelly is cut.
const STRIPS: usize = 14;

struct Spoke {
    core: Point,
    rim: Point,
    outward: Point,
    /// 0 in the middle of the back, 1 in the middle of the front.
    forward: f64,
    /// Length along the rim from the middle of the back, to the right positive, mm.
    way: f64,
}

/// How far the walls stand out at the height of the cut, from the nucleus outward, mm.
struct Standing {
    front: Vec<f64>,
    broad: Vec<f64>,
    local: Vec<f64>,
}

/// The disc.
pub struct Ring {
    spokes: Vec<Spoke>,
    standing: Standing,
    half_width: f64,
    /// Where fissure and herniation lie along the rim, mm from the middle of the back.
    target: f64,
    around: f64,
}

/// Half the width of the disc of a level, mm. The one above L4-L5 has the proportions of that one.
pub fn half_width(segment: &Segment) -> f64 {
    let [[l4_l5, depth], [l5_s1, _]] = measure::DISC_WIDTH_AND_DEPTH;
    let width = match segment.id {
        "L5-S1" => l5_s1,
        "L3-L4" => (segment.anterior_rim.value() - segment.posterior_rim.value()) * l4_l5 / depth,
        _ => l4_l5,
    };
    width / 2.0
}

/// Share of the disc's half width at which a place lies: beside the middle where the canal is about to end, then our drawing.
pub fn share_of(place: Place, segment: &Segment) -> f64 {
    match place {
        Place::Central => 0.0,
        Place::Posterolateral => arch::recess(segment) / half_width(segment),
        Place::Foraminal => 0.74,
        Place::FarLateral => 0.93,
    }
}

/// An outline from its right half in shares.
fn whole(half: &Places, half_width: f64, back: f64, depth: f64) -> Vec<Point> {
    let half = laid(half, SHARES, &|share| Point::new(share.x * half_width, back + share.y * depth));
    rounded(&symmetric(&half), PARTS)
}

impl Ring {
    /// The ring of a disc.
    #[inline(never)]
    pub fn new(case: &Case<'_>) -> Self {
        let segment = case.segment;
        let half_width = half_width(segment);
        let (back, front) = (segment.posterior_rim.value(), segment.anterior_rim.value());
        let (core_back, core_front) = (segment.nucleus_back.value(), segment.nucleus_front.value());
        let rim = whole(RIM, half_width, back, front - back);
        // As wide as its published area makes it.
        let unit = signed_area(&whole(CORE, 1.0, 0.0, core_front - core_back)).abs().max(1.0);
        let core = whole(CORE, segment.nucleus_area / unit, core_back, core_front - core_back);
        let count = rim.len();
        let at = |index: usize| rim.get(index % count.max(1)).copied().unwrap_or_default();
        let mut spokes: Vec<Spoke> = Vec::with_capacity(count);
        let mut way = 0.0;
        for (index, (rim, core)) in rim.iter().zip(core).enumerate() {
            if index > 0 {
                way += at(index - 1).distance(*rim);
            }
            let outward = -(at(index + 1) - at(index + count - 1)).unit().quarter_turn();
            let forward = within((rim.y - back) / (front - back).max(1.0), 0.0, 1.0);
            spokes.push(Spoke { core, rim: *rim, outward, forward, way });
        }
        let around = way + at(count.saturating_sub(1)).distance(at(0));
        for spoke in &mut spokes {
            if spoke.way > around / 2.0 {
                spoke.way -= around;
            }
        }
        let mut ring = Self { spokes, standing: standing(case), half_width, target: 0.0, around };
        ring.target = ring.rest_on_rim(share_of(case.place, segment), case.side).2;
        ring
    }

    /// The rim of the unloaded disc at a share of the half width on a side, at the back, the way outward from there, and its length
    /// along the rim from the middle of the back.
    fn rest_on_rim(&self, share: f64, side: Side) -> (Point, Point, f64) {
        let x = share * self.half_width;
        let mirror = |place: Point| if side == Side::Right { place } else { Point::new(-place.x, place.y) };
        let mut widest = (Point::default(), Point::default(), 0.0);
        for pair in self.spokes.windows(2) {
            let [from, to] = pair else { continue };
            if to.rim.x >= x || to.rim.x <= from.rim.x {
                let part = within((x - from.rim.x) / (to.rim.x - from.rim.x).max(1e-6), 0.0, 1.0);
                let way = from.way + (to.way - from.way) * part;
                widest = (from.rim.towards(to.rim, part), from.outward.towards(to.outward, part).unit(), way);
                break;
            }
        }
        let (place, outward, way) = widest;
        (mirror(place), mirror(outward), if side == Side::Right { way } else { -way })
    }

    /// The same without the length.
    pub fn rest_at(&self, share: f64, side: Side) -> (Point, Point) {
        let (place, outward, _) = self.rest_on_rim(share, side);
        (place, outward)
    }

    /// The closed border at `depth` (0 at the nucleus, 1 outside).
    pub fn outline(&self, depth: f64) -> Vec<Point> {
        let [front, broad, local] =
            [&self.standing.front, &self.standing.broad, &self.standing.local].map(|row| value_along(row, depth));
        let mut outline = Vec::with_capacity(self.spokes.len());
        for spoke in &self.spokes {
            let out = front * spoke.forward + broad * (1.0 - spoke.forward) + local * self.nearness(spoke.way);
            outline.push(spoke.core.towards(spoke.rim, depth) + spoke.outward * out);
        }
        outline
    }

    /// 1 at the place of the herniation, sinking to 0 at the ends of the share of the rim that it takes up.
    fn nearness(&self, way: f64) -> f64 {
        let half = measure::HERNIATION_SHARE * self.around / 2.0;
        let off = ((way - self.target).abs() / half).min(1.0);
        (1.0 + cos(PI * off)) / 2.0
    }

    /// The borders between the layers.
    pub fn layers(&self) -> Vec<Vec<Point>> {
        let mut layers = Vec::new();
        for layer in 1..LAYERS {
            layers.push(self.outline(layer as f64 / LAYERS as f64));
        }
        layers
    }

    /// Place on a border and the way outward there, at a length along the rim.
    fn at_way(&self, border: &[Point], way: f64) -> (Point, Point) {
        let way = if way < -self.around / 2.0 { way + self.around } else { way };
        let count = self.spokes.len();
        let at = |index: usize| border.get(index % count.max(1)).copied().unwrap_or_default();
        for (index, from) in self.spokes.iter().enumerate() {
            let Some(to) = self.spokes.get((index + 1) % count) else { continue };
            let end = if to.way < from.way { to.way + self.around } else { to.way };
            for &here in &[way, way + self.around] {
                if here >= from.way && here <= end && end > from.way {
                    let share = (here - from.way) / (end - from.way);
                    return (at(index).towards(at(index + 1), share), from.outward.towards(to.outward, share).unit());
                }
            }
        }
        (at(0), Point::new(0.0, -1.0))
    }

    /// The gap of the fissure: from the nucleus outward as deep as the section shows it.
    #[inline(never)]
    pub fn fissure(&self, case: &Case<'_>) -> Vec<Point> {
        let (Some(end), true) = (fissure_depth(case.section), case.section.fissure.len() > 1) else {
            return Vec::new();
        };
        let depths = [-0.12, 0.0, end * 0.35, end * 0.7, end];
        let bend = [0.0, 0.0, 0.35, -0.3, 0.0];
        let mut sides = [Vec::new(), Vec::new()];
        for (index, depth) in depths.into_iter().enumerate() {
            let (place, _) = self.at_way(&self.outline(depth), self.target);
            let (before, _) = self.at_way(&self.outline(depth), self.target - 1.0);
            let sideways = (place - before).unit();
            let share = index as f64 / (depths.len() - 1) as f64;
            let half = (GAPE[0] + (GAPE[1] - GAPE[0]) * share) / 2.0;
            let sway = bend.get(index).copied().unwrap_or_default();
            sides[0].push(place + sideways * (sway + half));
            sides[1].push(place + sideways * (sway - half));
        }
        let [outline, back] = sides;
        [outline, reversed(back)].concat()
    }

    /// The outline of jelly outside the wall: every strip of it across the way outward is as wide as it is high in the section.
    #[inline(never)]
    pub fn escaped(&self, case: &Case<'_>) -> Vec<Point> {
        let jelly = &case.section.escaped;
        if jelly.len() < 3 {
            return Vec::new();
        }
        let wall = wall_behind(case.section);
        let Some(bounds) = Bounds::around(jelly) else { return Vec::new() };
        let (near, far) = (wall - bounds.high.x, wall - bounds.low.x);
        let rim = self.outline(1.0);
        let make = |wider: f64| -> Vec<Point> {
            let mut sides = [Vec::new(), Vec::new()];
            for strip in 0..=STRIPS {
                // closer together at both ends, where the outline turns
                let share = (1.0 - cos(PI * strip as f64 / STRIPS as f64)) / 2.0;
                let inset = within(share, 0.004, 0.996);
                let out = near + (far - near) * inset;
                let half = chord(jelly, wall - out) / 2.0 * wider;
                let place = |way: f64| {
                    let (foot, outward) = self.at_way(&rim, self.target + way);
                    foot + outward * out
                };
                sides[0].push(place(half));
                sides[1].push(place(-half));
            }
            let [outline, back] = sides;
            [outline, reversed(back)].concat()
        };
        let outline = make(1.0);
        let (wanted, got) = (signed_area(jelly).abs(), signed_area(&outline).abs());
        if got > 1e-6 { make(wanted / got) } else { outline }
    }

    /// The long ligaments, in front and behind.
    #[inline(never)]
    pub fn ligaments(&self) -> [Vec<Point>; 2] {
        let rim = self.outline(1.0);
        let band = |front: bool, (thickness, reach): (f64, f64)| {
            let steps = 8;
            let mut outline = Vec::new();
            for step in -steps..=steps {
                let share = f64::from(step) / f64::from(steps);
                let way = share * reach * self.half_width * 1.05;
                let place = if front { self.around / 2.0 - way } else { way };
                let place = if place > self.around / 2.0 { place - self.around } else { place };
                outline.push(self.at_way(&rim, place).0);
            }
            // both ends are tapered
            if let [_, outer @ .., _] = &reversed(beside(&outline, if front { thickness } else { -thickness }))[..] {
                outline.extend_from_slice(outer);
            }
            outline
        };
        [band(true, LIGAMENTS[0]), band(false, LIGAMENTS[1])]
    }
}

/// The height in the section at which the disc is cut: that of the fissure's outer end, or the middle.
fn height_of_cut(section: &Section) -> f64 {
    let (Some(end), Some(outer)) = (section.fissure.last(), section.posterior.last()) else { return 0.5 };
    let (Some(low), Some(high)) = (outer.first(), outer.last()) else { return 0.5 };
    within((end.y - low.y) / (high.y - low.y).max(1.0), 0.15, 0.85)
}

/// How much of the back wall's thickness the fissure goes through.
fn fissure_depth(section: &Section) -> Option<f64> {
    let end = section.fissure.last()?;
    let height = height_of_cut(section);
    let inner = along(section.posterior.first()?, height).x;
    let outer = along(section.posterior.last()?, height).x;
    Some(within((inner - end.x) / (inner - outer).max(0.5), 0.05, 1.0))
}

/// Where the back wall ends at the height of the cut.
fn wall_behind(section: &Section) -> f64 {
    section.posterior.last().map_or(0.0, |outer| along(outer, height_of_cut(section)).x)
}

/// How far each column stands out beyond the straight line between its ends, at the height of the cut.
#[inline(never)]
fn standing(case: &Case<'_>) -> Standing {
    let height = height_of_cut(case.section);
    let out = |column: &Vec<Point>, sign: f64| -> f64 {
        let (Some(low), Some(high)) = (column.first(), column.last()) else { return 0.0 };
        let here = along(column, height);
        sign * (here.x - low.x - (high.x - low.x) * (here.y - low.y) / (high.y - low.y).max(1.0))
    };
    let row = |wall: &[Vec<Point>], sign: f64| {
        let mut row = Vec::new();
        for column in wall {
            row.push(out(column, sign));
        }
        row
    };
    let (front, back) = (row(&case.section.anterior, 1.0), row(&case.section.posterior, -1.0));
    let is_local =
        matches!(case.herniation, Some(Herniation::Protrusion | Herniation::Extrusion | Herniation::Sequestration));
    let last = back.len().saturating_sub(1).max(1) as f64;
    let (mut broad, mut local) = (Vec::new(), Vec::new());
    for (index, back) in back.iter().enumerate() {
        let around = if is_local { back.min(value_along(&front, index as f64 / last).max(0.0)) } else { *back };
        broad.push(around);
        local.push(back - around);
    }
    Standing { front, broad, local }
}

/// The value at a share of a row; the ends beyond it.
fn value_along(row: &[f64], share: f64) -> f64 {
    let steps = row.len().saturating_sub(1);
    let position = within(share, 0.0, 1.0) * steps as f64;
    let index = (position as usize).min(steps.saturating_sub(1));
    match (row.get(index), row.get(index + 1)) {
        (Some(from), Some(to)) => from + (to - from) * (position - index as f64),
        (Some(only), None) => *only,
        _ => 0.0,
    }
}

/// The height of a closed outline along the upright line at `x`.
fn chord(outline: &[Point], x: f64) -> f64 {
    let mut sum = 0.0;
    let mut a = outline.last().copied().unwrap_or_default();
    for b in outline {
        if (a.x > x) != (b.x > x) {
            let y = a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x);
            sum += if b.x > a.x { -y } else { y };
        }
        a = *b;
    }
    sum.abs()
}
