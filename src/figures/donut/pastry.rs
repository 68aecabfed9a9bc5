//! The shapes of the donut at rest and where the field takes them. Millimetres from its middle, y up. Nothing is
//! random: pores, seeds and sugar lie on a sunflower's spiral, so that every page shows the same donut.

use super::field::{Field, HALF_HEIGHT, HALF_WIDTH, Leak};
use crate::{
    figures::paper::{all_on_paper, band, lit, push_band, strokes},
    geometry::{
        Point, each, each_pair, every,
        outline::{PathData, between},
        symmetric,
        table::{mm, places},
    },
    quantity::{
        angle::{cos, sin, sin_cos},
        power,
    },
};
use std::{
    f64::consts::{PI, TAU},
    sync::LazyLock,
};

/// Squareness of the donut and of its jelly (2 is an ellipse).
const SQUARENESS: f64 = 2.5;
const CRUST: f64 = 1.9;
/// The jelly's middle, half width and half height; the disc's nucleus fills 69 % of its length and lies to the back.
const JELLY: (f64, f64, f64) = (-4.6, 25.5, 10.4);
const GOLDEN_ANGLE: f64 = 2.399_963_23;

/// A point on a rounded oblong at `angle`, counter-clockwise from the front.
fn oblong(angle: f64, half_width: f64, half_height: f64) -> Point {
    let (sin, cos) = sin_cos(angle);
    let bend = |value: f64| value.signum() * power(value.abs(), 2.0 / SQUARENESS);
    Point::new(half_width * bend(cos), half_height * bend(sin))
}

/// `count` points once around, each made from its angle.
fn around(count: usize, point: &dyn Fn(f64) -> Point) -> Vec<Point> {
    let mut points = Vec::with_capacity(count);
    for i in 0..count {
        points.push(point(TAU * i as f64 / count as f64));
    }
    points
}

fn outline() -> Vec<Point> {
    around(48, &|angle| oblong(angle, HALF_WIDTH, HALF_HEIGHT))
}

/// The outside of the donut.
pub fn crust(field: &Field) -> Vec<Point> {
    field.all(&outline())
}

/// The soft inside.
pub fn crumb(field: &Field) -> Vec<Point> {
    lit(crust(field), CRUST, 0.0)
}

/// The lit part of the soft inside.
pub fn crumb_lit(field: &Field) -> Vec<Point> {
    lit(crumb(field), 0.4, 2.2)
}

/// The pale ring that dough keeps where it floated in the fat: a piece of crust at both ends.
#[inline(never)]
pub fn pale_ring(field: &Field) -> String {
    let mut path = PathData::new();
    let crust = crust(field);
    let inner = lit(&crust, CRUST + 0.3, 0.0);
    let piece = |outline: &[Point], from: usize| {
        let mut piece = Vec::new();
        for i in from..=from + 6 {
            piece.extend(outline.get(i % outline.len().max(1)));
        }
        piece
    };
    for &from in &[45, 21] {
        push_band(&mut path, &piece(&crust, from), &piece(&inner, from));
    }
    path.into_text()
}

fn jelly_at_rest(grow: f64) -> Vec<Point> {
    let (x, half_width, half_height) = JELLY;
    around(28, &|angle| {
        let wave = 1.0 + 0.022 * cos(3.0 * angle) + 0.015 * sin(5.0 * angle);
        let p = oblong(angle, (half_width + grow) * wave, (half_height + grow) * wave);
        Point::new(p.x + x, p.y)
    })
}

/// The jelly.
pub fn jelly(field: &Field) -> Vec<Point> {
    field.all(&jelly_at_rest(0.0))
}

/// The lit part of the jelly.
pub fn jelly_lit(jelly: &[Point]) -> Vec<Point> {
    lit(jelly, 0.0, 2.6)
}

/// The crumb next to the jelly, soaked with it.
pub fn soaked(field: &Field) -> Vec<Point> {
    field.all(&jelly_at_rest(1.3))
}

/// The place with the number `i` of `count` on a sunflower's spiral inside the donut.
fn on_spiral(i: usize, count: usize) -> Point {
    let radius = ((i as f64 + 0.5) / count as f64).sqrt();
    oblong(i as f64 * GOLDEN_ANGLE, HALF_WIDTH - 3.5, HALF_HEIGHT - 3.3) * radius
}

fn in_jelly(point: Point, grow: f64) -> bool {
    let (x, half_width, half_height) = JELLY;
    let share = |at: f64, half: f64| power(at.abs() / (half + grow), SQUARENESS);
    share(point.x - x, half_width) + share(point.y, half_height) < 1.0
}

/// Pores of the crumb: small flat ovals that follow the rise of the dough.
#[inline(never)]
pub fn pores(field: &Field) -> String {
    // Where they lie at rest never changes, and the donut is drawn anew for every frame of a drag.
    static AT_REST: LazyLock<Vec<[Point; 4]>> = LazyLock::new(|| {
        let mut ovals = Vec::new();
        for i in 0..170 {
            let place = on_spiral(i, 170);
            if in_jelly(place, 2.6) {
                continue;
            }
            let size = [0.5, 0.85, 0.35, 0.65, 1.05, 0.45, 0.7][i % 7];
            let (sin, cos) = sin_cos(f64::atan2(place.y * 2.2, place.x) + PI / 2.0);
            let long = Point::new(cos, sin) * (size * 1.5);
            let wide = Point::new(-sin, cos) * (size * 0.7);
            ovals.push([place + long, place + wide, place - long, place - wide]);
        }
        ovals
    });
    let mut path = PathData::new();
    for oval in AT_REST.iter() {
        path.smooth_closed(&all_on_paper(&field.all(oval)));
    }
    path.into_text()
}

/// Raspberry seeds.
#[inline(never)]
pub fn seeds(field: &Field) -> String {
    static AT_REST: LazyLock<Vec<[Point; 2]>> = LazyLock::new(|| {
        let mut seeds = Vec::new();
        for i in 0..90 {
            let place = on_spiral(i, 90);
            if i % 3 != 0 && in_jelly(place, -2.4) {
                seeds.push(seed(i, place, 0.55));
            }
        }
        seeds
    });
    let mut moved = Vec::with_capacity(AT_REST.len());
    for seed in AT_REST.iter() {
        moved.push(seed.map(|end| field.of(end)));
    }
    strokes(&moved)
}

/// The ends of a raspberry seed, which lies as its number says.
fn seed(i: usize, place: Point, half: f64) -> [Point; 2] {
    let (sin, cos) = sin_cos(i as f64 * 1.3);
    let half = Point::new(cos, sin) * half;
    [place - half, place + half]
}

/// The place where the jelly was filled in: a closed seam in the thinner back wall that gapes as far as the wall there is stretched,
/// or as far as jelly has come through it. The second path is the jelly in it.
#[inline(never)]
pub fn seam(field: &Field, leak: Option<&Leak>) -> [String; 2] {
    let (lip, height) = (2.0, leak.map_or(0.0, |leak| leak.height));
    let (inner, outer) = (JELLY.0 - JELLY.1 + 0.5, -HALF_WIDTH + 0.3);
    let gape =
        |x: f64| ((field.moved(x, height + lip).y - field.moved(x, height - lip).y) / (2.0 * lip) - 1.0).max(0.0);
    // A band between two shares of the way outward; `half` is half its width at five places on it, of which the second argument is the way.
    let along = |from: f64, to: f64, half: &dyn Fn(usize, f64) -> f64| {
        let (mut above, mut below) = (Vec::new(), Vec::new());
        for i in 0..5 {
            let share = from + (to - from) * i as f64 / 4.0;
            let x = inner + (outer - inner) * share;
            let (middle, half) = (field.moved(x, height + 0.8 * sin(share * PI)), Point::new(0.0, half(i, share)));
            above.push(middle + half);
            below.push(middle - half);
        }
        band(above, below)
    };
    let seam = along(0.0, 1.0, &|_, share| 0.12 + lip * gape(inner + (outer - inner) * share) * share);
    let filled = leak.map_or_else(String::new, |leak| {
        // Wide at the jelly and at the mouth of a leak that has come through.
        let swell = [1.5, 0.9, 0.75, 0.8, if leak.drop.is_empty() { 0.2 } else { 1.2 }];
        along(-0.12, leak.depth, &|i, _| swell.get(i).copied().unwrap_or_default())
    });
    [seam, filled]
}

/// Raspberry seeds in a drop of jelly.
pub fn drop_seeds(drop: &[Point]) -> String {
    let middle = crate::geometry::region::middle(drop);
    let mut seeds = Vec::new();
    for (i, corner) in every(5, drop).into_iter().enumerate() {
        seeds.push(seed(i, between(middle, corner, 0.5), 0.5));
    }
    strokes(&seeds)
}

/// Where the glaze ends: how far it runs down at `share` (0 front, 1 back) of its length, mm.
#[inline(never)]
fn drip(share: f64) -> f64 {
    static DROPS: [(f64, f64, f64); 7] = [
        (0.07, 0.05, 3.2),
        (0.22, 0.042, 5.2),
        (0.36, 0.05, 2.8),
        (0.5, 0.045, 5.6),
        (0.63, 0.04, 3.0),
        (0.78, 0.045, 5.0),
        (0.93, 0.05, 3.4),
    ];
    let mut depth = 1.5;
    for &(at, width, most) in &DROPS {
        depth += most * (-((share - at) / width).powi(4)).exp();
    }
    depth
}

#[inline(never)]
fn glaze_rows(field: &Field) -> [Vec<Point>; 2] {
    static AT_REST: LazyLock<[Vec<Point>; 2]> = LazyLock::new(|| {
        let angle = |share: f64| PI * (0.12 + 0.76 * share);
        let count = 72;
        let mut rows = [Vec::new(), Vec::new()];
        for i in 0..=count {
            let share = f64::from(i) / f64::from(count);
            let end = power(sin(share * PI).max(0.0), 0.25);
            let on = oblong(angle(share), HALF_WIDTH, HALF_HEIGHT);
            let outward = Point::new(on.x / HALF_WIDTH * 0.5, on.y / HALF_HEIGHT).unit();
            rows[0].push(on + outward * (0.7 * end));
            rows[1].push(on - outward * (drip(share) * end));
        }
        rows
    });
    let [outer, inner] = &*AT_REST;
    [field.all(outer), field.all(inner)]
}

/// Sugar glaze over the top, and its shaded lower lip.
pub fn glaze(field: &Field) -> [String; 2] {
    let [outer, inner] = glaze_rows(field);
    let lip = each_pair(&inner, &outer, &|inner, outer| between(inner, outer, 0.22));
    [band(outer, &inner), band(lip, &inner)]
}

/// Sugar crystals on the crust.
pub fn sugar(field: &Field) -> String {
    let mut crystals = Vec::new();
    for i in 0..46 {
        let angle = PI * (1.05 + 0.9 * ((i as f64 * 0.618_034) % 1.0));
        let p = oblong(angle, HALF_WIDTH - 0.5 - 0.25 * f64::from(i % 4), HALF_HEIGHT - 0.5 - 0.25 * f64::from(i % 4));
        let at = field.of(p);
        crystals.push([at, at + Point::new(0.01, 0.0)]);
    }
    strokes(&crystals)
}

/// Outline and line of decoration of the plate below.
pub fn lower_plate(field: &Field) -> [Vec<Point>; 2] {
    china(-1.0, &|point| field.lower_plate(point))
}

/// The same of the plate above.
pub fn upper_plate(field: &Field) -> [Vec<Point>; 2] {
    china(1.0, &|point| field.upper_plate(point))
}

/// A flat plate in section whose rim turns towards the donut.
fn china(side: f64, place: &dyn Fn(Point) -> Point) -> [Vec<Point>; 2] {
    let half = mm![
        [0.0, 0.0],
        [27.0, 0.0],
        [35.0, -0.9],
        [42.0, -3.4],
        [49.0, -6.6],
        [50.6, -6.4],
        [50.4, -4.9],
        [43.0, -1.0],
        [36.0, 1.9],
        [29.0, 3.2],
        [27.6, 5.0],
        [24.4, 5.0],
        [23.0, 3.3],
        [0.0, 3.3],
    ];
    let line = mm![[-45.5, -2.7], [-38.0, 0.7], [-29.0, 1.9], [0.0, 1.9], [29.0, 1.9], [38.0, 0.7], [45.5, -2.7]];
    let put = |point: Point| place(Point::new(point.x, side * (HALF_HEIGHT + point.y)));
    [each(&symmetric(&places(half)), &put), each(&places(line), &put)]
}

/// The donut and its jelly at rest, as one path.
pub fn ghost() -> String {
    let mut path = PathData::new();
    path.smooth_closed(&all_on_paper(&outline()));
    path.smooth_closed(&all_on_paper(&jelly_at_rest(0.0)));
    path.into_text()
}
