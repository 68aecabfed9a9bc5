//! The outline of the body, from its proportions: levels, limb lengths, breadth of shoulders and hips are measured shares of the height,
//! the soft curve between them is our drawing.

use crate::{
    anatomy::Body,
    content::anatomy::measure,
    geometry::{
        Point, curve, kept, mirrored,
        path::Path,
        region::Bounds,
        reversed, symmetric,
        table::{BESIDE, BREAK, LEVELS, MM, Places, SHARES, laid, laid_lines, mm, rows},
    },
    quantity::angle::{cos, sin},
    questionnaire::BodyView,
};

const HEIGHT: f64 = measure::REFERENCE_HEIGHT;

/// How far the arms are held away from the body, degrees from straight down: upper arm, forearm, hand. Our choice for the picture.
const ARM_LEAN: [f64; 3] = [21.0, 18.0, 15.0];

/// Height at a share of the way from the hip joint (0) to the shoulder (1), mm.
pub fn trunk(share: f64) -> f64 {
    between(measure::HIP_LEVEL, measure::SHOULDER_LEVEL, share)
}

/// Height at a share of the way from the hip joint (0) to the knee (1), mm.
pub fn thigh(share: f64) -> f64 {
    between(measure::HIP_LEVEL, measure::KNEE_LEVEL, share)
}

/// Height at a share of the way from the knee (0) to the ankle (1), mm.
pub fn shank(share: f64) -> f64 {
    between(measure::KNEE_LEVEL, measure::ANKLE_LEVEL, share)
}

fn between(from: f64, to: f64, share: f64) -> f64 {
    Body::level(from + (to - from) * share)
}

/// Half the breadth over the outer hips, mm.
pub fn half_hips() -> f64 {
    measure::HIP_WIDTH * HEIGHT / 2.0
}

#[inline(never)]
fn at(level: fn(f64) -> f64, inner: f64, stations: &Places) -> Vec<Point> {
    laid(stations, LEVELS, &|point| Point::new(inner + point.x, level(point.y)))
}

/// The outer side of trunk and leg from the armpit to the outer ankle.
pub fn outer_side() -> Vec<Point> {
    let hips = half_hips();
    let mut knots = at(
        trunk,
        hips,
        rows![
            LEVELS,
            [5.0, 0.825],
            [-2.0, 0.76],
            [-9.0, 0.67],
            [-18.0, 0.57],
            [-27.0, 0.48],
            [-31.0, 0.40],
            [-28.0, 0.32],
            [-19.0, 0.22],
            [-8.0, 0.11],
            [-2.0, 0.04],
        ],
    );
    knots.extend(at(
        thigh,
        hips,
        rows![
            LEVELS,
            [0.0, 0.0],
            [1.5, 0.08],
            [-1.0, 0.18],
            [-7.0, 0.32],
            [-16.0, 0.48],
            [-27.0, 0.65],
            [-37.0, 0.80],
            [-44.0, 0.92],
            [-46.0, 1.0],
        ],
    ));
    knots.extend(at(
        shank,
        0.0,
        rows![
            LEVELS,
            [125.5, 0.05],
            [129.0, 0.12],
            [134.0, 0.21],
            [136.0, 0.31],
            [133.0, 0.43],
            [126.0, 0.56],
            [116.5, 0.70],
            [109.0, 0.83],
            [106.5, 0.92],
            [111.0, 0.985],
        ],
    ));
    knots
}

/// The inner side of the leg from the crotch to the inner ankle.
pub fn inner_side() -> Vec<Point> {
    let mut knots = at(
        thigh,
        0.0,
        rows![
            LEVELS,
            [0.0, 0.175],
            [4.5, 0.195],
            [9.0, 0.24],
            [14.0, 0.34],
            [21.0, 0.49],
            [28.0, 0.66],
            [31.5, 0.79],
            [29.0, 0.88],
            [30.5, 0.95],
        ],
    );
    knots.extend(at(
        shank,
        0.0,
        rows![
            LEVELS,
            [34.0, 0.01],
            [33.0, 0.06],
            [27.5, 0.13],
            [20.5, 0.23],
            [18.0, 0.34],
            [22.5, 0.47],
            [33.0, 0.61],
            [44.0, 0.76],
            [50.0, 0.88],
            [49.5, 0.93],
            [43.5, 0.97],
        ],
    ));
    knots
}

/// The edge of the foot from the outer to the inner ankle, in runs with a cleft between two toes; seen from the front a little from above,
/// so that the back of the foot shows, from behind so that the heel and the outer edge do.
pub fn foot_edge(view: BodyView) -> Vec<Vec<Point>> {
    let runs: &Places = match view {
        BodyView::Front => mm![
            [110.0, -10.0],
            [108.0, -28.0],
            [112.0, -52.0],
            [122.0, -82.0],
            [134.0, -110.0],
            [141.5, -128.0],
            BREAK,
            [141.5, -128.0],
            [146.5, -139.0],
            [143.5, -149.0],
            [135.5, -151.0],
            [129.5, -143.5],
            BREAK,
            [129.5, -143.5],
            [130.5, -154.5],
            [125.0, -161.0],
            [117.0, -159.5],
            [112.5, -150.5],
            BREAK,
            [112.5, -150.5],
            [113.0, -162.5],
            [107.0, -169.0],
            [99.0, -167.0],
            [95.5, -156.5],
            BREAK,
            [95.5, -156.5],
            [95.5, -169.0],
            [89.0, -175.5],
            [81.5, -173.0],
            [78.5, -161.0],
            BREAK,
            [78.5, -161.0],
            [79.0, -174.0],
            [72.0, -184.0],
            [61.0, -183.5],
            [53.5, -173.0],
            [52.0, -155.0],
            [48.5, -138.0],
            [51.0, -116.0],
            [56.0, -90.0],
            [57.0, -62.0],
            [53.5, -38.0],
            [47.0, -16.0],
            [43.0, 4.0]
        ],
        BodyView::Back | BodyView::Sole => mm![
            [111.0, -6.0],
            [108.0, -21.0],
            [112.0, -35.0],
            [124.0, -45.0],
            [139.0, -52.5],
            [150.0, -60.0],
            [154.0, -69.0],
            [149.0, -77.0],
            [134.0, -80.5],
            [116.0, -81.5],
            [100.0, -85.0],
            [80.0, -86.5],
            [63.0, -83.0],
            [53.5, -72.0],
            [51.0, -53.0],
            [53.5, -32.0],
            [50.0, -13.0],
            [44.0, 4.0]
        ],
    };
    let ankle = shank(1.0);
    laid_lines(runs, MM, &|point| Point::new(point.x, ankle + point.y))
}

/// How far the picture goes on below the ankle joint, mm.
pub fn foot_depth(view: BodyView) -> f64 {
    let lowest = Bounds::around(&foot_edge(view).concat()).map_or(0.0, |bounds| bounds.low.y);
    shank(1.0) - lowest
}

/// Joints of the arm: shoulder, elbow, wrist, tip of the middle finger.
pub fn arm_joints() -> [Point; 4] {
    let shoulder = Point::new(measure::SHOULDER_WIDTH * HEIGHT / 2.0 - 44.0, trunk(1.0) - 10.0);
    let [upper, fore, hand] = ARM_LEAN.map(|degrees| {
        let angle = degrees.to_radians();
        Point::new(sin(angle), -cos(angle))
    });
    let elbow = shoulder + upper * (measure::UPPER_ARM_LENGTH * HEIGHT);
    let wrist = elbow + fore * (measure::FOREARM_LENGTH * HEIGHT);
    [shoulder, elbow, wrist, wrist + hand * (measure::HAND_LENGTH * HEIGHT)]
}

/// A place on the hand, from behind as from the front: `along` from the wrist (0) to the tip of the middle finger (1), `across` to the
/// thumb's side, both in hand lengths.
pub fn on_hand(along: f64, across: f64) -> Point {
    let [_, _, wrist, tip] = arm_joints();
    let step = tip - wrist;
    wrist + step * along + step.quarter_turn() * across
}

#[inline(never)]
fn hand_edge() -> Vec<Vec<Point>> {
    let runs: &Places = rows![
        SHARES,
        [0.0, 0.155],
        [0.10, 0.20],
        [0.22, 0.31],
        [0.36, 0.42],
        [0.455, 0.465],
        [0.49, 0.44],
        [0.455, 0.385],
        [0.37, 0.32],
        [0.335, 0.25],
        [0.37, 0.222],
        BREAK,
        [0.37, 0.222],
        [0.56, 0.235],
        [0.75, 0.265],
        [0.885, 0.285],
        [0.92, 0.25],
        [0.885, 0.212],
        [0.72, 0.182],
        [0.555, 0.138],
        BREAK,
        [0.555, 0.138],
        [0.75, 0.128],
        [0.96, 0.132],
        [1.0, 0.092],
        [0.96, 0.054],
        [0.75, 0.046],
        [0.555, 0.028],
        BREAK,
        [0.555, 0.028],
        [0.75, -0.008],
        [0.905, -0.024],
        [0.94, -0.064],
        [0.905, -0.1],
        [0.73, -0.092],
        [0.54, -0.086],
        BREAK,
        [0.54, -0.086],
        [0.66, -0.125],
        [0.765, -0.152],
        [0.8, -0.192],
        [0.765, -0.226],
        [0.63, -0.212],
        [0.49, -0.212],
        BREAK,
        [0.49, -0.212],
        [0.34, -0.218],
        [0.2, -0.2],
        [0.08, -0.16],
        [0.0, -0.148]
    ];
    laid_lines(runs, SHARES, &|point| on_hand(point.x, point.y))
}

/// Points beside a limb from joint to joint: share of the way, distance from the middle line (outward positive), mm.
#[inline(never)]
pub fn beside(from: Point, to: Point, stations: &Places) -> Vec<Point> {
    let out = (to - from).unit().quarter_turn();
    laid(stations, BESIDE, &|point| from.towards(to, point.x) + out * point.y)
}

/// Runs from the neck over shoulder, arm and hand to the armpit.
#[inline(never)]
fn arm_runs() -> Vec<Vec<Point>> {
    let [shoulder, elbow, wrist, _] = arm_joints();
    let chin = Body::level(measure::CHIN_LEVEL);
    let mut outer = laid(
        mm![
            [50.0, 36.0],
            [51.0, 2.0],
            [53.0, -22.0],
            [64.0, -42.0],
            [92.0, -58.0],
            [132.0, -70.0],
            [172.0, -79.0],
            [204.0, -92.0],
        ],
        MM,
        &|point| Point::new(point.x, chin + point.y),
    );
    outer.extend(beside(
        shoulder,
        elbow,
        rows![BESIDE, [0.05, 45.0], [0.18, 50.0], [0.38, 47.5], [0.62, 41.5], [0.86, 38.0]],
    ));
    outer.extend(beside(
        elbow,
        wrist,
        rows![BESIDE, [0.06, 41.0], [0.2, 44.0], [0.42, 40.0], [0.7, 32.0], [0.9, 28.5]],
    ));
    let hand = hand_edge();
    let mut inner =
        beside(wrist, elbow, rows![BESIDE, [0.1, 28.0], [0.3, 31.5], [0.56, 39.0], [0.78, 42.0], [0.93, 38.0]]);
    inner.extend(beside(elbow, shoulder, rows![BESIDE, [0.06, 37.0], [0.3, 40.0], [0.52, 42.0]]));
    inner.extend(outer_side().first());
    let mut runs = vec![outer];
    for (index, run) in hand.into_iter().enumerate() {
        match (index, runs.last_mut()) {
            (0, Some(last)) => last.extend(run),
            _ => runs.push(run),
        }
    }
    if let Some(last) = runs.last_mut() {
        last.extend(inner);
    }
    runs
}

/// Half the outline of the head from the crown to the chin.
fn half_head() -> Vec<Point> {
    let height = measure::HEAD_HEIGHT * HEIGHT;
    let half = rows![
        SHARES,
        [0.0, 1.0],
        [0.26, 0.972],
        [0.48, 0.89],
        [0.625, 0.765],
        [0.67, 0.62],
        [0.65, 0.5],
        [0.615, 0.37],
        [0.54, 0.22],
        [0.4, 0.09],
        [0.22, 0.018],
        [0.0, 0.0],
    ];
    let chin = Body::level(measure::CHIN_LEVEL);
    laid(half, SHARES, &|point| Point::new(point.x * height / 2.0, chin + point.y * height))
}

/// The ears, and the head before them.
pub fn head() -> Vec<Path> {
    let height = measure::HEAD_HEIGHT * HEIGHT;
    let ear = |sign: f64| {
        let centre = Point::new(sign * 0.655 * height / 2.0, Body::level(measure::CHIN_LEVEL) + 0.46 * height);
        Path::ellipse(centre, Point::new(1.0, sign * 0.2), 0.04 * height, 0.115 * height)
    };
    vec![ear(1.0), ear(-1.0), curve::closed(&symmetric(&half_head()))]
}

/// The closed outline without the head, neck to toes.
pub fn body(view: BodyView) -> Path {
    both_halves(arm_runs(), outer_side(), view)
}

/// The closed outline from a waist (share of the way from the hip joint to the shoulder), cut straight, to the toes.
pub fn legs(view: BodyView, waist: f64) -> Path {
    let top = trunk(waist);
    let mut side = kept(&outer_side(), &|point| point.y < top);
    let corner = Point::new(side.first().map_or(0.0, |first| first.x), top);
    side.insert(0, corner);
    both_halves(vec![vec![Point::new(0.0, top), corner]], side, view)
}

/// Half an outline, its runs down to the leg, then the leg itself, and its mirror.
fn both_halves(mut half: Vec<Vec<Point>>, mut leg: Vec<Point>, view: BodyView) -> Path {
    for (index, run) in foot_edge(view).into_iter().enumerate() {
        if index > 0 {
            half.push(std::mem::take(&mut leg));
        }
        leg.extend(run);
    }
    leg.extend(reversed(inner_side()));
    half.push(leg);
    for index in (0..half.len()).rev() {
        let other = half.get(index).map(|run| reversed(mirrored(run)));
        half.extend(other);
    }
    curve::cornered(&half)
}

/// Inner lines that give the form, on both halves.
pub fn lines(view: BodyView) -> Path {
    curve::on_both_sides(&half_lines(view))
}

/// The same without those above the waist.
pub fn leg_lines(view: BodyView) -> Path {
    curve::on_both_sides(half_lines(view).get(2..).unwrap_or_default())
}

fn half_lines(view: BodyView) -> Vec<Vec<Point>> {
    match view {
        BodyView::Front => front_lines(),
        _ => back_lines(),
    }
}

fn front_lines() -> Vec<Vec<Point>> {
    let jaw = half_head().get(6..).unwrap_or_default().to_vec();
    let mut lines = vec![
        jaw,
        at(trunk, 0.0, rows![LEVELS, [14.0, 0.945], [40.0, 0.965], [84.0, 0.985], [128.0, 1.015]]),
        at(trunk, 0.0, rows![LEVELS, [0.0, 0.335], [1.5, 0.32], [0.0, 0.305]]),
        at(thigh, 0.0, rows![LEVELS, [64.0, 0.955], [57.0, 0.985], [60.0, 1.025], [74.0, 1.045]]),
        at(thigh, 0.0, rows![LEVELS, [98.0, 0.965], [104.0, 0.99], [101.0, 1.02]]),
    ];
    lines.extend(toe_clefts());
    lines
}

/// From the clefts between the toes a little way over the back of the foot.
fn toe_clefts() -> Vec<Vec<Point>> {
    let foot = foot_edge(BodyView::Front);
    let mut lines = Vec::new();
    for run in foot.iter().skip(2) {
        if let Some(start) = run.first() {
            lines.push(vec![*start, *start + Point::new(-1.0, 7.0), *start + Point::new(-2.5, 13.0)]);
        }
    }
    lines
}

fn back_lines() -> Vec<Vec<Point>> {
    vec![
        at(trunk, 0.0, rows![LEVELS, [0.0, 0.93], [0.0, 0.7], [0.0, 0.45], [0.0, 0.3]]),
        at(trunk, 0.0, rows![LEVELS, [112.0, 0.93], [74.0, 0.88], [62.0, 0.78], [78.0, 0.70], [100.0, 0.685]]),
        at(trunk, 0.0, rows![LEVELS, [0.0, 0.06], [0.5, -0.06], [0.0, -0.155]]),
        at(thigh, 0.0, rows![LEVELS, [5.0, 0.186], [30.0, 0.206], [70.0, 0.214], [106.0, 0.206], [124.0, 0.194]]),
        at(thigh, 0.0, rows![LEVELS, [50.0, 0.985], [76.0, 0.998], [106.0, 0.985]]),
        at(shank, 0.0, rows![LEVELS, [70.0, 0.86], [72.0, 0.93], [66.0, 1.0]]),
        at(shank, 0.0, rows![LEVELS, [92.0, 0.86], [89.0, 0.93], [95.0, 1.0]]),
    ]
}
