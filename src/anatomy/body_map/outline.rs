//! The outline of the body, from its proportions: levels, limb lengths, breadth of shoulders and hips are measured shares of the height,
//! the soft curve between them is our drawing.

use crate::{
    anatomy::Body,
    content::anatomy::measure,
    geometry::{Point, curve, path::Path},
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
fn half_hips() -> f64 {
    measure::HIP_WIDTH * HEIGHT / 2.0
}

fn at(level: impl Fn(f64) -> f64, stations: &[[f64; 2]]) -> Vec<Point> {
    stations.iter().map(|&[x, share]| Point::new(x, level(share))).collect()
}

/// The outer side of trunk and leg from the armpit to the outer ankle.
pub fn outer_side() -> Vec<Point> {
    let hips = half_hips();
    let mut knots = at(
        trunk,
        &[
            [hips - 10.0, 0.81],
            [hips - 12.0, 0.70],
            [hips - 20.0, 0.58],
            [hips - 30.0, 0.48],
            [hips - 34.0, 0.40],
            [hips - 31.0, 0.33],
            [hips - 22.0, 0.24],
            [hips - 10.0, 0.13],
            [hips - 3.0, 0.05],
        ],
    );
    knots.extend(at(
        thigh,
        &[
            [hips, 0.0],
            [hips + 1.5, 0.08],
            [hips - 1.0, 0.18],
            [hips - 7.0, 0.32],
            [hips - 16.0, 0.48],
            [hips - 27.0, 0.65],
            [hips - 37.0, 0.80],
            [hips - 44.0, 0.92],
            [hips - 46.0, 1.0],
        ],
    ));
    knots.extend(at(
        shank,
        &[
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
        &[
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
        &[
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

/// The edge of the foot from the outer to the inner ankle; seen from the front a little from above, so that the back of the foot shows.
pub fn foot_edge(view: BodyView) -> Vec<Point> {
    let ankle = shank(1.0);
    let steps: &[[f64; 2]] = match view {
        BodyView::Front => &[
            [110.5, -10.0],
            [111.0, -28.0],
            [118.0, -50.0],
            [129.0, -72.0],
            [138.0, -92.0],
            [141.0, -104.0],
            [138.0, -112.0],
            [131.0, -114.0],
            [127.0, -119.0],
            [119.0, -121.0],
            [114.0, -126.0],
            [105.0, -127.0],
            [100.0, -131.0],
            [91.0, -131.0],
            [85.5, -132.0],
            [76.0, -138.0],
            [62.0, -136.0],
            [55.0, -124.0],
            [55.5, -108.0],
            [55.0, -88.0],
            [56.0, -64.0],
            [53.0, -38.0],
            [46.0, -14.0],
            [43.0, 4.0],
        ],
        BodyView::Back | BodyView::Sole => &[
            [111.5, -8.0],
            [112.0, -24.0],
            [121.0, -38.0],
            [135.0, -52.0],
            [143.0, -61.0],
            [143.0, -69.0],
            [132.0, -72.0],
            [114.0, -70.0],
            [101.0, -71.5],
            [82.0, -74.0],
            [62.0, -70.0],
            [53.0, -58.0],
            [51.0, -38.0],
            [50.0, -16.0],
            [44.0, 2.0],
        ],
    };
    steps.iter().map(|&[x, y]| Point::new(x, ankle + y)).collect()
}

/// Joints of the arm: shoulder, elbow, wrist, tip of the middle finger.
pub fn arm_joints() -> [Point; 4] {
    let shoulder = Point::new(measure::SHOULDER_WIDTH * HEIGHT / 2.0 - 44.0, trunk(1.0) - 10.0);
    let [upper, fore, hand] = ARM_LEAN.map(|degrees| {
        let angle = degrees.to_radians();
        Point::new(angle.sin(), -angle.cos())
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

fn hand_edge() -> Vec<Vec<Point>> {
    let runs: [&[[f64; 2]]; 6] = [
        &[
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
        ],
        &[
            [0.37, 0.222],
            [0.56, 0.235],
            [0.75, 0.265],
            [0.885, 0.285],
            [0.92, 0.25],
            [0.885, 0.212],
            [0.72, 0.182],
            [0.555, 0.138],
        ],
        &[[0.555, 0.138], [0.75, 0.128], [0.96, 0.132], [1.0, 0.092], [0.96, 0.054], [0.75, 0.046], [0.555, 0.028]],
        &[
            [0.555, 0.028],
            [0.75, -0.008],
            [0.905, -0.024],
            [0.94, -0.064],
            [0.905, -0.1],
            [0.73, -0.092],
            [0.54, -0.086],
        ],
        &[
            [0.54, -0.086],
            [0.66, -0.125],
            [0.765, -0.152],
            [0.8, -0.192],
            [0.765, -0.226],
            [0.63, -0.212],
            [0.49, -0.212],
        ],
        &[[0.49, -0.212], [0.34, -0.218], [0.2, -0.2], [0.08, -0.16], [0.0, -0.148]],
    ];
    runs.iter().map(|run| run.iter().map(|&[along, across]| on_hand(along, across)).collect()).collect()
}

/// Points beside a limb from joint to joint: share of the way, distance from the middle line (outward positive), mm.
fn beside(from: Point, to: Point, stations: &[[f64; 2]]) -> Vec<Point> {
    let out = (to - from).unit().quarter_turn();
    stations.iter().map(|&[share, away]| from.towards(to, share) + out * away).collect()
}

/// Runs from the neck over shoulder, arm and hand to the armpit.
fn arm_runs() -> Vec<Vec<Point>> {
    let [shoulder, elbow, wrist, _] = arm_joints();
    let mut outer = vec![
        Point::new(55.0, Body::level(measure::CHIN_LEVEL) + 8.0),
        Point::new(57.0, Body::level(measure::CHIN_LEVEL) - 22.0),
        Point::new(68.0, Body::level(measure::CHIN_LEVEL) - 44.0),
        Point::new(100.0, Body::level(measure::CHIN_LEVEL) - 62.0),
        Point::new(146.0, trunk(1.0) + 22.0),
        Point::new(184.0, trunk(1.0) + 12.0),
    ];
    outer.extend(beside(shoulder, elbow, &[[0.06, 42.0], [0.22, 50.0], [0.42, 47.0], [0.66, 41.0], [0.88, 38.0]]));
    outer.extend(beside(elbow, wrist, &[[0.06, 41.0], [0.2, 44.0], [0.42, 40.0], [0.7, 32.0], [0.9, 28.5]]));
    let hand = hand_edge();
    let mut inner = beside(wrist, elbow, &[[0.1, 28.0], [0.3, 31.5], [0.56, 39.0], [0.78, 42.0], [0.93, 38.0]]);
    inner.extend(beside(elbow, shoulder, &[[0.06, 38.0], [0.3, 40.0], [0.55, 42.0], [0.7, 41.0]]));
    let [.., armpit] = [Point::new(0.0, 0.0), outer_side().first().copied().unwrap_or_default()];
    inner.push(armpit);
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

/// Head and ears.
pub fn head() -> Path {
    let chin = Body::level(measure::CHIN_LEVEL);
    let height = measure::HEAD_HEIGHT * HEIGHT;
    let half = [
        [0.0, 1.0],
        [0.36, 0.965],
        [0.58, 0.86],
        [0.655, 0.7],
        [0.655, 0.55],
        [0.63, 0.4],
        [0.56, 0.23],
        [0.42, 0.085],
        [0.2, 0.01],
        [0.0, 0.0],
    ];
    let knots: Vec<Point> = half.iter().map(|&[x, y]| Point::new(x * height / 2.0, chin + y * height)).collect();
    curve::closed(&mirrored_closed(&knots))
}

/// The closed outline without the head, neck to toes.
pub fn body(view: BodyView) -> Path {
    let mut half = arm_runs();
    let mut leg = outer_side();
    leg.extend(foot_edge(view));
    let mut inner = inner_side();
    inner.reverse();
    leg.extend(inner);
    half.push(leg);
    let other = half.iter().rev().map(|run| run.iter().rev().map(|p| Point::new(-p.x, p.y)).collect::<Vec<_>>());
    let runs: Vec<_> = half.iter().cloned().chain(other).collect();
    curve::cornered(&runs)
}

fn mirrored_closed(half: &[Point]) -> Vec<Point> {
    let other = half.iter().rev().filter(|p| p.x.abs() > 1e-9).map(|p| Point::new(-p.x, p.y));
    half.iter().copied().chain(other).collect()
}

/// Inner lines that give the form.
pub fn lines(view: BodyView) -> Path {
    let mirrored = |knots: Vec<Point>| {
        let other = knots.iter().map(|p| Point::new(-p.x, p.y)).collect::<Vec<_>>();
        curve::open(&knots).and(curve::open(&other))
    };
    match view {
        BodyView::Front => mirrored(at(thigh, &[[60.0, 0.94], [52.0, 0.99], [62.0, 1.05], [84.0, 1.06]])),
        _ => mirrored(at(thigh, &[[4.0, 0.18], [40.0, 0.215], [82.0, 0.22], [118.0, 0.195]])),
    }
}
