//! The regions that a person can mark: where each lies on the surface, and how much room a finger has for it.

use super::{chart::Chart, outline, placed, sign, sole};
use crate::{
    content::anatomy::measure,
    geometry::{Point, curve, outline::inset, path::Path},
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
    RegionId::ALL.iter().filter(|id| id.region().view == view).filter_map(|&id| area(id, &chart)).collect()
}

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
        let cell = cell(name)?;
        let whole = |half: Vec<Point>| if region.side.is_none() { with_mirror(half) } else { half };
        let form = match spot(name) {
            Some([x, y, a, b]) => Path::ellipse(Point::new(x, y), Point::new(1.0, 0.0), a, b),
            None => patch(&whole(dense(&cell).into_iter().map(|[u, y]| chart.place(u, y)).collect())),
        };
        (form, whole(dense(&cell).into_iter().map(|[u, y]| reach(chart, u, y)).collect()))
    };
    Some(Area { id, form: form.map(&place), touch: touch.into_iter().map(&place).collect() })
}

/// The corners of a region: share of the way from the inner to the outer edge of the half, height in mm.
fn cell(name: &str) -> Option<Vec<[f64; 2]>> {
    let [_, _, crest] = measure::ILIAC_CREST_TOP;
    let [_, _, front_spine] = measure::ANTERIOR_SUPERIOR_ILIAC_SPINE;
    let [_, _, dimple] = measure::POSTERIOR_SUPERIOR_ILIAC_SPINE;
    let [_, _, sit_bone] = measure::ISCHIAL_TUBEROSITY_LOWEST;
    let [_, _, pubis] = measure::SYMPHYSIS_BOTTOM;
    let (knee, ankle, fold) = (outline::shank(0.0), outline::shank(1.0), sit_bone - 22.0);
    let upright = |inner: f64, outer: f64, top: f64, bottom: f64| {
        vec![[inner, top], [outer, top], [outer, bottom], [inner, bottom]]
    };
    Some(match name {
        "groin-front" => {
            vec![[0.0, front_spine - 22.0], [0.26, front_spine - 22.0], [0.2, pubis - 38.0], [0.0, pubis - 44.0]]
        }
        "groin" => {
            vec![[0.275, front_spine - 26.0], [0.68, front_spine + 6.0], [0.68, pubis + 4.0], [0.22, pubis - 42.0]]
        }
        "outer-hip" => upright(0.695, 1.0, front_spine + 22.0, fold + 6.0),
        "thigh-front" => vec![
            [0.27, pubis - 38.0],
            [0.66, pubis - 18.0],
            [0.66, knee + 76.0],
            [0.0, knee + 76.0],
            [0.0, fold - 30.0],
        ],
        "thigh-outer" => upright(0.68, 1.0, fold + 4.0, knee + 76.0),
        "knee" => vec![
            [0.16, knee + 73.0],
            [0.84, knee + 73.0],
            [1.0, knee + 36.0],
            [1.0, knee - 26.0],
            [0.84, knee - 62.0],
            [0.16, knee - 62.0],
            [0.0, knee - 26.0],
            [0.0, knee + 36.0],
        ],
        "shin" => upright(0.0, 1.0, knee - 66.0, ankle + 12.0),
        "foot-top" => upright(0.0, 1.0, ankle + 8.0, ankle - 128.0),
        "big-toe" => upright(0.0, 0.5, ankle - 128.0, ankle - 200.0),
        "low-back" => upright(0.0, 0.9, crest + 92.0, dimple + 46.0),
        "dimple" => upright(0.02, 0.52, dimple + 42.0, dimple - 32.0),
        // round the dimple above and the sitting bone below
        "buttock" => [
            [6.0, dimple - 33.0],
            [43.0, dimple - 36.0],
            [70.0, dimple - 24.0],
            [83.0, dimple + 4.0],
            [80.0, dimple + 30.0],
            [90.0, dimple + 50.0],
            [148.0, dimple + 46.0],
            [172.0, dimple - 20.0],
            [172.0, fold + 10.0],
            [150.0, fold + 2.0],
            [98.0, fold - 6.0],
            [99.0, sit_bone + 8.0],
            [86.0, sit_bone + 42.0],
            [55.0, sit_bone + 55.0],
            [24.0, sit_bone + 44.0],
            [6.0, sit_bone + 34.0],
        ]
        .map(|[x, y]| [x / outline::half_hips(), y])
        .to_vec(),
        "sit-bone" => upright(0.03, 0.58, sit_bone + 56.0, fold - 4.0),
        "thigh-back" => vec![
            [0.0, fold - 4.0],
            [0.42, fold - 10.0],
            [0.75, fold - 4.0],
            [1.0, fold + 8.0],
            [1.0, knee + 24.0],
            [0.0, knee + 24.0],
        ],
        "calf-back" => upright(0.0, 0.57, knee - 20.0, ankle + 52.0),
        "calf-outer" => upright(0.58, 1.0, knee - 20.0, ankle + 28.0),
        "foot-outer" => upright(0.56, 1.0, ankle - 40.0, ankle - 82.0),
        _ => return None,
    })
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
fn dense(cell: &[[f64; 2]]) -> Vec<[f64; 2]> {
    let following = cell.iter().cycle().skip(1);
    cell.iter()
        .zip(following)
        .flat_map(|(&[u, y], &[v, z])| {
            let steps = ((v - u).abs() * 110.0).max((z - y).abs()) / GRAIN;
            let steps = (steps.round() as usize).max(1);
            (0..steps).map(move |step| {
                let t = step as f64 / steps as f64;
                [u + (v - u) * t, y + (z - y) * t]
            })
        })
        .collect()
}

/// A half that begins and ends at the midline, with its mirror image.
fn with_mirror(half: Vec<Point>) -> Vec<Point> {
    let right: Vec<Point> = half.into_iter().filter(|p| p.x > 1e-6).collect();
    let left: Vec<Point> = right.iter().rev().map(|p| Point::new(-p.x, p.y)).collect();
    right.into_iter().chain(left).collect()
}

/// The smooth form inside a border.
fn patch(border: &[Point]) -> Path {
    let mut line = border.to_vec();
    for _ in 0..SMOOTHING {
        line = softened(&line);
    }
    let inside = inset(&line, |_| GAP);
    curve::closed(&inside.iter().step_by(2).copied().collect::<Vec<_>>())
}

fn softened(line: &[Point]) -> Vec<Point> {
    let count = line.len().max(1);
    let at = |index: usize| line.get(index % count).copied().unwrap_or_default();
    (0..line.len()).map(|i| (at(i + count - 1) + at(i) * 2.0 + at(i + 1)) * 0.25).collect()
}
