//! The soles from below, toes up: lengths and widths are shares of the foot's own.

use crate::{
    content::anatomy::measure,
    geometry::{
        Point, curve,
        outline::inset,
        path::Path,
        region::Bounds,
        table::{BREAK, Places, SHARES, laid, laid_lines, rows},
    },
    quantity::angle::{cos, sin},
};

/// From the midline to the middle of a heel, mm. Our choice for the picture.
const MIDDLE: f64 = 76.0;
/// Room for touch around a sole, mm.
const AROUND: f64 = 14.0;

/// The sole without its toes, from the heel round by the outer side; `along` from the heel (0) to the tip of the big toe (1), `across` from
/// the inner side (-0.5) to the outer.
const SOLE: &Places = rows![
    SHARES,
    [0.0, 0.0],
    [0.02, 0.15],
    [0.09, 0.27],
    [0.2, 0.31],
    [0.34, 0.32],
    [0.48, 0.36],
    [0.6, 0.43],
    [0.7, 0.47],
    [0.77, 0.465],
    [0.82, 0.42],
    [0.845, 0.3],
    [0.865, 0.15],
    [0.885, -0.02],
    [0.9, -0.16],
    [0.91, -0.3],
    [0.885, -0.43],
    [0.82, -0.49],
    [0.74, -0.495],
    [0.65, -0.455],
    [0.52, -0.32],
    [0.38, -0.235],
    [0.22, -0.265],
    [0.1, -0.27],
    [0.025, -0.16],
];

/// Toes from the big one: along, across, half width and half length in foot widths and lengths, turn in degrees outwards.
static TOES: [[i16; 5]; 5] = *rows![
    [1000.0; 5],
    [0.925, -0.315, 0.142, 0.077, -5.0],
    [0.93, -0.075, 0.085, 0.062, 0.0],
    [0.908, 0.098, 0.08, 0.058, 5.0],
    [0.878, 0.258, 0.077, 0.053, 10.0],
    [0.838, 0.405, 0.075, 0.047, 18.0],
];

fn size() -> [f64; 2] {
    [measure::FOOT_LENGTH, measure::FOOT_WIDTH].map(|share| share * measure::REFERENCE_HEIGHT)
}

/// A place on the sole of the half with positive x.
pub fn place([along, across]: [f64; 2]) -> Point {
    let [length, width] = size();
    Point::new(MIDDLE + across * width, along * length)
}

/// What the picture shows, mm.
pub fn frame() -> Bounds {
    let [length, width] = size();
    let half = MIDDLE + width * 0.5 + 26.0;
    Bounds { low: Point::new(-half, -20.0), high: Point::new(half, length + 52.0) }
}

fn sole_line() -> Vec<Point> {
    laid(SOLE, SHARES, &|point| place(point.row()))
}

fn toe(row: [i16; 5]) -> Path {
    let [along, across, a, b, turn] = row.map(|part| f64::from(part) / 1000.0);
    let [length, width] = size();
    let angle = turn.to_radians();
    Path::ellipse(place([along, across]), Point::new(cos(angle), -sin(angle)), a * width, b * length)
}

/// The toes and the sole of one half.
pub fn forms(sign: f64) -> Vec<Path> {
    let place = super::placed(sign);
    let mut forms = Vec::new();
    for row in TOES {
        forms.push(toe(row).map(&place));
    }
    forms.push(curve::closed(&sole_line()).map(&place));
    forms
}

/// Creases under the toes, the ball and the heel.
pub fn lines(sign: f64) -> Path {
    let creases = rows![
        SHARES,
        [0.868, -0.44],
        [0.876, -0.32],
        [0.868, -0.18],
        [0.885, -0.06],
        [0.872, 0.05],
        [0.862, 0.16],
        [0.838, 0.26],
        [0.812, 0.37],
        [0.795, 0.46],
        BREAK,
        [0.7, -0.44],
        [0.64, -0.32],
        [0.61, -0.12],
        [0.6, 0.1],
        [0.62, 0.26],
        BREAK,
        [0.25, -0.19],
        [0.275, -0.04],
        [0.255, 0.14]
    ];
    curve::all_open(&laid_lines(creases, SHARES, &|point| place(point.row()))).map(super::placed(sign))
}

/// The region of the sole.
pub fn patch() -> Vec<Point> {
    inset(&sole_line(), &|_| 6.0)
}

/// The pads of the toes from one to another, the big one being 0.
pub fn toes(from: usize, to: usize) -> Vec<Vec<Point>> {
    let mut pads = Vec::new();
    for row in TOES.get(from..to).unwrap_or_default() {
        pads.push(inset(&toe(*row).polylines(6).into_iter().next().unwrap_or_default(), &|_| 3.0));
    }
    pads
}

/// Where touch means the sole.
pub fn around() -> Vec<Point> {
    inset(&sole_line(), &|_| -AROUND)
}
