//! The regions that a person can mark: where each lies on the surface, and how much room a finger has for it.

use super::{chart::Chart, outline, placed, sign, sole};
use crate::{
    content::anatomy::measure,
    geometry::{
        Point, curve, each, every, kept,
        outline::{inset, refined},
        path::Path,
        symmetric,
        table::{Stations, rows},
    },
    questionnaire::{BodyView, Id, RegionId},
};

/// Space between a drawn region and its border, mm.
const GAP: f64 = 4.5;
/// Distance of the points of which a border is made, mm.
const GRAIN: f64 = 7.0;
/// How often borders are smoothed; each time rounds the corners a little more.
const SMOOTHING: usize = 10;
/// Room for touch outside the body, mm.
const BESIDE: f64 = 62.0;

/// A region on the surface.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// Which one.
    pub id: RegionId,
    /// What is seen.
    pub form: Path,
    /// Where touch is answered besides on the forms, which lie above: reaches beyond the outline.
    pub touch: Vec<Point>,
}

/// Every region that is drawn in a view.
pub fn areas(view: BodyView) -> Vec<Area> {
    let chart = Chart::new(view);
    let mut areas = Vec::new();
    for id in RegionId::ALL {
        if id.region().view == view {
            areas.extend(area(*id, &chart));
        }
    }
    areas
}

#[inline(never)]
fn area(id: RegionId, chart: &Chart) -> Option<Area> {
    let region = id.region();
    let name = match region.side {
        None => id.name(),
        Some(_) => id.name().split_once('-')?.1,
    };
    let place = placed(region.side.map_or(1.0, |side| sign(region.view, side)));
    let (form, touch) = if region.view == BodyView::Sole {
        (curve::closed(&sole::patch()), sole::around())
    } else {
        let cell = corners(name, &CELLS)?;
        let whole = |half: Vec<Point>| if region.side.is_none() { with_mirror(half) } else { half };
        let form = match spot(name) {
            Some([x, y, a, b]) => Path::ellipse(Point::new(x, y), Point::new(1.0, 0.0), a, b),
            None => patch(&whole(each(&dense(&cell), &|corner| chart.place(corner.x, corner.y)))),
        };
        let target = corners(name, &TARGETS).unwrap_or(cell);
        (form, whole(each(&dense(&target), &|corner| reach(chart, corner.x, corner.y))))
    };
    Some(Area { id, form: form.map(&place), touch: each(&touch, &place) })
}

/// Levels from which the heights of corners are given.
fn landmarks() -> [f64; 8] {
    let [_, _, crest] = measure::ILIAC_CREST_TOP;
    let [_, _, front_spine] = measure::ANTERIOR_SUPERIOR_ILIAC_SPINE;
    let [_, _, dimple] = measure::POSTERIOR_SUPERIOR_ILIAC_SPINE;
    let [_, _, sit_bone] = measure::ISCHIAL_TUBEROSITY_LOWEST;
    let [_, _, pubis] = measure::SYMPHYSIS_BOTTOM;
    [crest, front_spine, dimple, sit_bone, pubis, sit_bone - 22.0, outline::shank(0.0), outline::shank(1.0)]
}

// Their places in that row; the fold is that under the buttock.
const CREST: f64 = 0.0;
const FRONT_SPINE: f64 = 1.0;
const DIMPLE: f64 = 2.0;
const SIT_BONE: f64 = 3.0;
const PUBIS: f64 = 4.0;
const FOLD: f64 = 5.0;
const KNEE: f64 = 6.0;
const ANKLE: f64 = 7.0;

/// Thousandths across, a landmark, and tenths of a millimetre above it.
const CORNERS: [f64; 3] = [1000.0, 1.0, 10.0];

/// The corners of each region: share of the way from the inner to the outer edge of the half, or decimetres for the buttock, which goes
/// round the dimple above and the sitting bone below; and the height. Two corners are those of an upright rectangle.
static CELLS: [(&str, &Stations); 17] = [
    (
        "groin-front",
        rows![CORNERS, [0.0, FRONT_SPINE, -22.0], [0.26, FRONT_SPINE, -22.0], [0.2, PUBIS, -38.0], [0.0, PUBIS, -44.0]],
    ),
    (
        "groin",
        rows![CORNERS, [0.275, FRONT_SPINE, -26.0], [0.68, FRONT_SPINE, 6.0], [0.68, PUBIS, 4.0], [0.22, PUBIS, -42.0]],
    ),
    ("outer-hip", rows![CORNERS, [0.695, FRONT_SPINE, 22.0], [1.0, FOLD, 6.0]]),
    (
        "thigh-front",
        rows![
            CORNERS,
            [0.27, PUBIS, -38.0],
            [0.66, PUBIS, -18.0],
            [0.66, KNEE, 76.0],
            [0.0, KNEE, 76.0],
            [0.0, FOLD, -30.0]
        ],
    ),
    ("thigh-outer", rows![CORNERS, [0.68, FOLD, 4.0], [1.0, KNEE, 76.0]]),
    (
        "knee",
        rows![
            CORNERS,
            [0.16, KNEE, 73.0],
            [0.84, KNEE, 73.0],
            [1.0, KNEE, 36.0],
            [1.0, KNEE, -26.0],
            [0.84, KNEE, -62.0],
            [0.16, KNEE, -62.0],
            [0.0, KNEE, -26.0],
            [0.0, KNEE, 36.0]
        ],
    ),
    ("shin", rows![CORNERS, [0.0, KNEE, -66.0], [1.0, ANKLE, 12.0]]),
    ("foot-top", rows![CORNERS, [0.0, ANKLE, 8.0], [1.0, ANKLE, -128.0]]),
    ("big-toe", rows![CORNERS, [0.0, ANKLE, -128.0], [0.5, ANKLE, -200.0]]),
    ("low-back", rows![CORNERS, [0.0, CREST, 92.0], [0.9, DIMPLE, 46.0]]),
    ("dimple", rows![CORNERS, [0.015, DIMPLE, 46.0], [0.56, DIMPLE, -36.0]]),
    (
        "buttock",
        rows![
            CORNERS,
            [0.06, DIMPLE, -37.0],
            [0.43, DIMPLE, -40.0],
            [0.73, DIMPLE, -28.0],
            [0.87, DIMPLE, 3.0],
            [0.85, DIMPLE, 32.0],
            [0.94, DIMPLE, 51.0],
            [1.48, DIMPLE, 46.0],
            [1.72, DIMPLE, -20.0],
            [1.72, FOLD, 10.0],
            [1.5, FOLD, 2.0],
            [0.98, FOLD, -6.0],
            [0.99, SIT_BONE, 8.0],
            [0.86, SIT_BONE, 42.0],
            [0.55, SIT_BONE, 55.0],
            [0.24, SIT_BONE, 44.0],
            [0.06, SIT_BONE, 34.0]
        ],
    ),
    ("sit-bone", rows![CORNERS, [0.03, SIT_BONE, 56.0], [0.58, FOLD, -4.0]]),
    (
        "thigh-back",
        rows![
            CORNERS,
            [0.0, FOLD, -4.0],
            [0.42, FOLD, -10.0],
            [0.75, FOLD, -4.0],
            [1.0, FOLD, 8.0],
            [1.0, KNEE, 24.0],
            [0.0, KNEE, 24.0]
        ],
    ),
    ("calf-back", rows![CORNERS, [0.0, KNEE, -20.0], [0.57, ANKLE, 52.0]]),
    ("calf-outer", rows![CORNERS, [0.58, KNEE, -20.0], [1.0, ANKLE, 28.0]]),
    ("foot-outer", rows![CORNERS, [0.56, ANKLE, -40.0], [1.0, ANKLE, -82.0]]),
];

/// The wider corners within which touch is answered, for regions that are too small for a finger.
static TARGETS: [(&str, &Stations); 1] = [("foot-outer", rows![CORNERS, [0.4, ANKLE, 26.0], [1.0, ANKLE, -140.0]])];

/// The corners in a table: share of the way from the inner to the outer edge of the half, height in mm.
fn corners(of: &str, table: &[(&str, &Stations)]) -> Option<Vec<Point>> {
    let (name, rows) = table.iter().find(|(name, _)| *name == of)?;
    let landmarks = landmarks();
    let unit = if *name == "buttock" { 100.0 / outline::half_hips() } else { 1.0 };
    let mut corners = Vec::new();
    for [across, from, above] in *rows {
        let landmark = landmarks.get(usize::from(from.unsigned_abs())).copied().unwrap_or_default();
        corners.push(Point::new(f64::from(*across) / 1000.0 * unit, landmark + f64::from(*above) / 10.0));
    }
    if let [one, other] = corners[..] {
        corners = vec![one, Point::new(other.x, one.y), other, Point::new(one.x, other.y)];
    }
    Some(corners)
}

/// Regions that are small spots: centre and half axes, mm.
fn spot(name: &str) -> Option<[f64; 4]> {
    let [_, dimple_x, dimple] = measure::POSTERIOR_SUPERIOR_ILIAC_SPINE;
    let [_, sit_x, sit_bone] = measure::ISCHIAL_TUBEROSITY_LOWEST;
    let ankle = outline::shank(1.0);
    Some(match name {
        "dimple" => [dimple_x + 6.0, dimple + 6.0, 30.0, 29.0],
        "sit-bone" => [sit_x + 9.0, sit_bone + 14.0, 35.0, 33.0],
        "big-toe" => [65.5, ankle - 157.0, 10.5, 21.0],
        _ => return None,
    })
}

/// The place of touch for a corner: beyond the outer edge outside the body, beyond the inner edge up to the midline.
#[inline(never)]
fn reach(chart: &Chart, across: f64, y: f64) -> Point {
    let ankle = outline::shank(1.0);
    // below the ankle the foot's own edges are too uneven to be followed
    let edge = chart.place(across, y.max(ankle));
    let x = if across >= 1.0 {
        edge.x + BESIDE
    } else if across <= 0.0 {
        0.0
    } else {
        edge.x
    };
    Point::new(x, y)
}

/// The corners with points between them, so that straight sides bend with the map.
fn dense(cell: &[Point]) -> Vec<Point> {
    refined(cell, &|step| ((step.x.abs() * 110.0).max(step.y.abs()) / GRAIN).round())
}

/// A half that begins and ends at the midline, with its mirror image.
fn with_mirror(half: Vec<Point>) -> Vec<Point> {
    symmetric(&kept(&half, &|point| point.x > 1e-6))
}

/// The smooth form inside a border.
fn patch(border: &[Point]) -> Path {
    let mut line = border.to_vec();
    for _ in 0..SMOOTHING {
        line = softened(&line);
    }
    curve::closed(&every(2, &inset(&line, &|_| GAP)))
}

fn softened(line: &[Point]) -> Vec<Point> {
    let count = line.len().max(1);
    let at = |index: usize| line.get(index % count).copied().unwrap_or_default();
    let mut softer = Vec::with_capacity(line.len());
    for (i, point) in line.iter().enumerate() {
        softer.push((at(i + count - 1) + *point * 2.0 + at(i + 1)) * 0.25);
    }
    softer
}
