//! Shapes of the disc itself, from the mesh: outline, layers, fibres, nucleus, arrows of pressure. Points in mm, y up.

use crate::{
    biomechanics::section::Section,
    figures::paper::{all_on_paper, lit, on_paper, push_band},
    geometry::{
        Point,
        outline::{PathData, along, between, distance, rounded, widened},
        reversed,
    },
    quantity::{Megapascals, within},
};

/// Layers drawn in the back wall and in the front wall: 20 together, of the 15 to 25 counted in real discs
/// (Marchand and Ahmed 1990), shared out by the thickness of the walls.
const LAYERS: [usize; 2] = [7, 13];
/// Rise of a fibre over its run: fibres lie at about 30 degrees to the plane of the disc.
const FIBRE_RISE: f64 = 0.577;
/// Distance between neighbouring fibres in the drawing, mm.
const FIBRE_GAP: f64 = 1.15;
/// Points along a layer.
const STEPS: usize = 8;
/// Half the width of the fissure at the nucleus and at its outer end in the drawing, mm.
const FISSURE_HALF: [f64; 2] = [0.75, 0.3];
/// Half the width of a gap between worn layers in the drawing, and how it swells from end to end, mm.
const CLEFT_HALF: f64 = 0.2;
static CLEFT: [f64; 5] = [0.0, 0.8 * CLEFT_HALF, CLEFT_HALF, 0.8 * CLEFT_HALF, 0.0];
/// Pressures smaller than this get no arrows, MPa.
const LEAST_PRESSURE: f64 = 0.02;
/// Arrows of pressure in the nucleus.
const ARROWS: usize = 12;
/// How much of the corner between wall and endplate the inner layers round off, as a share of the height.
const CORNER: f64 = 0.2;

type Wall<'a> = (&'a [Vec<Point>], usize);

fn walls(section: &Section) -> [Wall<'_>; 2] {
    [(&section.posterior, LAYERS[0]), (&section.anterior, LAYERS[1])]
}

/// The place at `depth` (0 at the nucleus, 1 outside) and `height` (0 at the lower endplate, 1 at the upper one) in a wall.
#[inline(never)]
pub fn at(wall: &[Vec<Point>], depth: f64, height: f64) -> Point {
    let mut across = Vec::with_capacity(wall.len());
    for column in wall {
        across.push(along(column, height));
    }
    along(&across, depth)
}

/// The outermost column of a wall.
#[inline(never)]
pub fn outside(wall: &[Vec<Point>]) -> &[Point] {
    wall.last().map_or(&[], Vec::as_slice)
}

/// The border at `depth` (0 at the nucleus, 1 outside) in a wall, from the lower to the upper endplate.
fn layer(wall: &[Vec<Point>], depth: f64) -> Vec<Point> {
    let mut border = Vec::with_capacity(STEPS + 1);
    for step in 0..=STEPS {
        border.push(at(wall, depth, step as f64 / STEPS as f64));
    }
    border
}

/// The whole disc: both outer walls and both endplates.
pub fn outline(section: &Section) -> String {
    let mut path = PathData::new();
    push_outline(&mut path, section);
    path.into_text()
}

fn push_outline(path: &mut PathData, section: &Section) {
    push_band(path, outside(&section.posterior), outside(&section.anterior));
}

/// The layers of both walls: every second one, to be shaded; short strokes across each, leaning one way in one layer and
/// the other way in the next; and the lines between them.
#[inline(never)]
pub fn layers(section: &Section) -> [String; 3] {
    let (mut shade, mut fibres, mut lines) = (PathData::new(), PathData::new(), PathData::new());
    for &(wall, layers) in &walls(section) {
        let mut inner = layer(wall, 0.0);
        for index in 0..layers {
            let outer = layer(wall, (index + 1) as f64 / layers as f64);
            if (layers - index) % 2 == 0 {
                push_band(&mut shade, &inner, &outer);
            }
            push_fibres(&mut fibres, &inner, &outer, if index % 2 == 0 { 1.0 } else { -1.0 });
            lines.smooth(&all_on_paper(&inner));
            inner = outer;
        }
    }
    [shade.into_text(), fibres.into_text(), lines.into_text()]
}

#[inline(never)]
fn push_fibres(path: &mut PathData, inner: &[Point], outer: &[Point], lean: f64) {
    let mut height = 0.0;
    for pair in inner.windows(2) {
        height += if let [a, b] = pair { distance(*a, *b) } else { 0.0 };
    }
    let width = distance(along(inner, 0.5), along(outer, 0.5));
    let count = within((height / FIBRE_GAP).round(), 4.0, 24.0);
    let rise = (width * FIBRE_RISE / height.max(1.0)).min(0.2) * lean / 2.0;
    for step in 0..count as usize {
        let middle = (step as f64 + 0.5) / count;
        path.move_to(on_paper(along(inner, middle - rise)));
        path.line_to(on_paper(along(outer, middle + rise)));
    }
}

/// Gaps between the inner layers of a worn back wall: the more damage, the more layers from the inside have come apart.
#[inline(never)]
pub fn clefts(section: &Section, damage: f64) -> String {
    let mut path = PathData::new();
    let worn = (damage * LAYERS[0] as f64).ceil() as usize;
    for index in 1..worn.min(LAYERS[0]) {
        let line = layer(&section.posterior, index as f64 / LAYERS[0] as f64);
        // Not one above the other: real gaps are short and lie here and there.
        let from = if index % 2 == 0 { 0.18 } else { 0.42 };
        let row = [0.0, 0.1, 0.2, 0.3, 0.4].map(|step| along(&line, from + step));
        push_band(&mut path, &widened(&row, 1.0, &CLEFT), &widened(&row, -1.0, &CLEFT));
    }
    path.into_text()
}

/// The gap of the fissure along its middle line, wider at the nucleus. Closed; empty in a whole wall.
#[inline(never)]
pub fn fissure(section: &Section) -> Vec<Point> {
    let line = &section.fissure;
    if line.len() < 2 {
        return Vec::new();
    }
    let mut halves = Vec::new();
    for index in 0..line.len() {
        let share = index as f64 / (line.len() - 1) as f64;
        halves.push(FISSURE_HALF[0] + (FISSURE_HALF[1] - FISSURE_HALF[0]) * share);
    }
    let mut outline = widened(line, 1.0, &halves);
    outline.extend_from_slice(&reversed(widened(line, -1.0, &halves)));
    outline
}

/// The nucleus: inside the innermost column of both walls and both endplates, with round corners. Closed, from the
/// lower back corner upwards.
pub fn nucleus(section: &Section) -> Vec<Point> {
    let [back, front] = [&section.posterior, &section.anterior].map(|wall| wall.first().map_or(&[][..], Vec::as_slice));
    let mut points = Vec::with_capacity(20);
    // up the back and along the upper endplate, down the front and along the lower endplate
    for &up in &[true, false] {
        let wall = if up { back } else { front };
        let [from, to] = [back, front].map(|column| if up { column.last() } else { column.first() });
        let (from, to) = (from.copied().unwrap_or_default(), to.copied().unwrap_or_default());
        let onward = |share: f64| if up { share } else { 1.0 - share };
        for &share in &[CORNER, 0.35, 0.5, 0.65, 1.0 - CORNER] {
            points.push(along(wall, onward(share)));
        }
        for &share in &[0.1, 0.3, 0.5, 0.7, 0.9] {
            points.push(between(from, to, onward(share)));
        }
    }
    points
}

/// Arrows from inside the nucleus towards its wall, equally long in every direction, as pressure in a fluid is; from the
/// wall inwards where it pulls; none where there is hardly any.
#[inline(never)]
pub fn pressure_arrows(section: &Section, pressure: Megapascals) -> String {
    let mut path = PathData::new();
    if pressure.value().abs() < LEAST_PRESSURE {
        return path.into_text();
    }
    let outline = evenly(&rounded(&nucleus(section), 4), ARROWS);
    let near = lit(&outline, 0.8, 0.0);
    let far = lit(&outline, 0.8 + arrow_length(pressure), 0.0);
    for (near, far) in near.iter().zip(&far) {
        let (tail, tip) = if pressure.value() > 0.0 { (*far, *near) } else { (*near, *far) };
        push_arrow(&mut path, tail, tip);
    }
    path.into_text()
}

/// `count` points of a closed outline, at equal distances along it.
#[inline(never)]
fn evenly(outline: &[Point], count: usize) -> Vec<Point> {
    let mut closed = outline.to_vec();
    closed.extend(outline.first());
    let (mut lengths, mut whole) = (Vec::new(), 0.0);
    for pair in closed.windows(2) {
        whole += if let [a, b] = pair { distance(*a, *b) } else { 0.0 };
        lengths.push(whole);
    }
    let mut points = Vec::new();
    for step in 0..count {
        let wanted = whole * (step as f64 + 0.5) / count as f64;
        let index = lengths.iter().position(|length| *length >= wanted).unwrap_or_default();
        points.extend(closed.get(index));
    }
    points
}

/// Length of a pressure arrow in the drawing, mm: 0.9 mm for each MPa on top of the head.
pub fn arrow_length(pressure: Megapascals) -> f64 {
    0.7 + 0.9 * pressure.value().abs().min(2.5)
}

/// An arrow of two strokes and a shaft.
pub fn push_arrow(path: &mut PathData, tail: Point, tip: Point) {
    let length = distance(tail, tip).max(1e-6);
    let (dx, dy) = ((tip.x - tail.x) / length, (tip.y - tail.y) / length);
    let head = 0.75;
    let barb = |side: f64| Point::new(tip.x - head * (dx + side * 0.7 * dy), tip.y - head * (dy - side * 0.7 * dx));
    path.move_to(on_paper(tail));
    path.line_to(on_paper(tip));
    path.move_to(on_paper(barb(1.0)));
    path.line_to(on_paper(tip));
    path.line_to(on_paper(barb(-1.0)));
}

/// The disc as it is at rest, for comparison: outline and nucleus as one path.
pub fn ghost(neutral: &Section) -> String {
    let mut path = PathData::new();
    push_outline(&mut path, neutral);
    path.smooth_closed(&all_on_paper(&nucleus(neutral)));
    path.into_text()
}
