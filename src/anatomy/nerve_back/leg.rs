//! The outline of the body and the long bones of the leg, from behind.

use crate::{
    anatomy::{Body, Seen, Shape, Tissue, body::from_behind},
    content::{anatomy as content, anatomy::measure},
    geometry::{Point, curve, extend, extend_from, points, points_from, tube::Tube},
};

/// Height of the joint line of the knee in the frame of the view.
pub fn knee() -> f64 {
    Body::level(measure::KNEE_LEVEL)
}

/// Height of the ankle joint.
pub fn ankle() -> f64 {
    Body::level(measure::ANKLE_LEVEL)
}

/// The soft outline of trunk and leg; the other leg is cut off at the thigh.
pub fn skin() -> Vec<Shape> {
    let outer = points(&[
        [137.0, 116.0],
        [141.0, 85.0],
        [151.0, 42.0],
        [165.0, -8.0],
        [177.0, -60.0],
        [187.0, -112.0],
        [190.0, -150.0],
        [185.0, -210.0],
        [173.0, -300.0],
        [157.0, -390.0],
        [143.0, -460.0],
        [135.0, -508.0],
        [132.0, -546.0],
        [134.0, -582.0],
        [140.0, -630.0],
        [142.0, -680.0],
        [135.0, -750.0],
        [122.0, -830.0],
        [112.0, -900.0],
        [109.0, -950.0],
        [114.0, -985.0],
        [115.0, -1006.0],
        [110.0, -1030.0],
    ]);
    let inner = points(&[
        [50.0, -1030.0],
        [43.0, -1005.0],
        [44.0, -985.0],
        [50.0, -950.0],
        [49.0, -905.0],
        [41.0, -835.0],
        [29.0, -760.0],
        [21.0, -690.0],
        [23.0, -640.0],
        [30.0, -590.0],
        [31.0, -546.0],
        [34.0, -508.0],
        [32.0, -460.0],
        [24.0, -395.0],
        [16.0, -320.0],
        [11.0, -245.0],
        [7.0, -200.0],
        [0.0, -186.0],
    ]);
    let mirror = |point: Point| Point::new(-point.x, point.y);
    let other_inner: Vec<Point> = inner.iter().copied().rev().take(3).map(mirror).collect();
    let mut other_outer: Vec<Point> = outer.iter().copied().take(8).map(mirror).collect();
    other_outer.push(Point::new(-180.0, -248.0));
    other_outer.reverse();
    let cut = points(&[[-11.0, -245.0], [-50.0, -262.0], [-100.0, -246.0], [-145.0, -258.0], [-180.0, -248.0]]);
    let cleft = curve::open_through(&[[0.0, -118.0], [-1.0, -140.0], [0.0, -186.0]]);
    let fold = curve::open_through(&[[6.0, -188.0], [38.0, -203.0], [80.0, -205.0], [118.0, -196.0]]);
    let hollow_of_the_knee = curve::open_through(&[[48.0, -541.0], [80.0, -549.0], [114.0, -541.0]]);
    let top = vec![Point::new(-137.0, 116.0), Point::new(137.0, 116.0)];
    let form = curve::cornered(&[top, outer, inner, other_inner, cut, other_outer]);
    vec![
        Shape::context(Tissue::Skin, form)
            .with_texture(cleft.and(fold.clone()).and(fold.map(mirror)).and(hollow_of_the_knee))
            .unlabelled(),
    ]
}

/// Femur, tibia and fibula.
pub fn bones() -> Vec<Shape> {
    vec![femur(), other_femur(), tibia(), fibula()]
}

fn femur_outline() -> Vec<Point> {
    let head = from_behind(measure::HIP_JOINT_CENTRE);
    let radius = measure::FEMORAL_HEAD_RADIUS;
    let tip = from_behind(measure::GREATER_TROCHANTER);
    let mut outline: Vec<Point> = [-75.0_f64, -120.0, -165.0, 150.0, 105.0, 62.0]
        .map(|degrees| head + Point::new(degrees.to_radians().cos(), degrees.to_radians().sin()) * radius)
        .to_vec();
    extend(&mut outline, &[[113.0, -95.0], [126.0, -106.0], [137.0, -109.0]]);
    outline.push(tip + Point::new(-3.0, 2.0));
    extend(
        &mut outline,
        &[
            [158.0, -112.0],
            [163.0, -128.0],
            [161.0, -146.0],
            [153.0, -178.0],
            [148.0, -220.0],
            [141.0, -290.0],
            [131.0, -370.0],
            [121.0, -440.0],
        ],
    );
    outline
}

fn femur() -> Shape {
    let knee = knee();
    let mut outline = femur_outline();
    let below = [
        [119.0, 75.0],
        [122.0, 50.0],
        [125.0, 26.0],
        [122.0, 8.0],
        [112.0, 2.5],
        [100.0, 4.0],
        [91.0, 14.0],
        [83.0, 22.0],
        [74.0, 14.0],
        [64.0, 3.0],
        [52.0, 0.5],
        [42.0, 6.0],
        [38.0, 24.0],
        [43.0, 44.0],
        [55.0, 66.0],
        [69.0, 100.0],
        [83.0, 150.0],
        [96.0, 200.0],
        [106.0, 260.0],
        [113.0, 320.0],
        [115.0, 352.0],
        [107.0, 368.0],
        [105.0, 380.0],
        [111.0, 390.0],
        [108.0, 404.0],
    ];
    extend_from(&mut outline, Point::new(0.0, knee), &below);
    let crest = curve::open_through(&[[143.0, -118.0], [137.0, -135.0], [128.0, -152.0], [113.0, -166.0]]);
    let rough_line = [
        points(&[[132.0, -190.0], [128.0, -260.0], [120.0, -340.0], [112.0, -410.0], [116.0, -470.0]]),
        points(&[[122.0, -196.0], [122.0, -260.0], [115.0, -340.0], [104.0, -410.0], [78.0, -478.0]]),
    ];
    Shape::new(&content::FEMUR, curve::closed(&outline))
        .with_edges(crest)
        .with_texture(curve::all_open(&rough_line))
        .with_shade(
            Tube::new(&[[143.0, -190.0, 10.0], [139.0, -260.0, 10.0], [129.0, -350.0, 9.0], [119.0, -425.0, 8.0]])
                .rounded(),
        )
        .labelled_at(Point::new(125.0, -300.0))
}

/// The upper end of the other femur, cut where the leg is.
fn other_femur() -> Shape {
    let mut outline: Vec<Point> = femur_outline().into_iter().take(14).collect();
    outline.push(Point::new(147.0, -232.0));
    extend(
        &mut outline,
        &[[118.0, -228.0], [115.0, -194.0], [107.0, -178.0], [105.0, -166.0], [111.0, -156.0], [108.0, -142.0]],
    );
    let shape = Shape::new(&content::FEMUR, curve::closed(&outline)).unlabelled();
    super::mirrored(&shape)
}

/// The bony corner of the outer hip.
pub fn greater_trochanter() -> Shape {
    let tip = from_behind(measure::GREATER_TROCHANTER);
    let outline = [
        [-10.0, -4.0],
        [-3.0, 2.0],
        [8.0, -7.0],
        [13.0, -23.0],
        [11.0, -41.0],
        [1.0, -38.0],
        [-9.0, -28.0],
        [-13.0, -13.0],
    ];
    Shape::new(&content::GREATER_TROCHANTER, curve::closed(&points_from(tip, &outline)))
        .seen(Seen::Faintly)
        .labelled_at(tip + Point::new(6.0, -18.0))
}

fn tibia() -> Shape {
    let (knee, ankle) = (knee(), ankle());
    let mut outline = points_from(
        Point::new(0.0, knee),
        &[
            [43.0, -8.0],
            [58.0, -4.0],
            [72.0, -5.0],
            [82.0, -9.0],
            [92.0, -5.0],
            [106.0, -4.0],
            [120.0, -8.0],
            [121.0, -19.0],
            [113.0, -34.0],
        ],
    );
    extend(
        &mut outline,
        &[[101.0, -615.0], [95.0, -660.0], [92.0, -730.0], [90.0, -810.0], [89.0, -880.0], [91.0, -930.0]],
    );
    extend_from(
        &mut outline,
        Point::new(0.0, ankle),
        &[
            [97.0, 27.0],
            [99.0, 8.0],
            [92.0, -1.0],
            [76.0, -4.0],
            [63.0, -1.0],
            [57.0, -13.0],
            [49.0, -16.0],
            [43.0, -4.0],
            [46.0, 22.0],
        ],
    );
    extend(
        &mut outline,
        &[
            [57.0, -930.0],
            [63.0, -880.0],
            [65.0, -810.0],
            [64.0, -730.0],
            [60.0, -660.0],
            [53.0, -610.0],
            [44.0, -580.0],
            [41.5, -566.0],
        ],
    );
    let line = curve::open_through(&[[106.0, -582.0], [90.0, -612.0], [76.0, -650.0], [70.0, -700.0]]);
    Shape::new(&content::TIBIA, curve::closed(&outline))
        .with_texture(line)
        .with_shade(
            Tube::new(&[[91.0, -640.0, 8.0], [88.5, -730.0, 8.0], [86.5, -820.0, 8.0], [87.0, -905.0, 7.0]]).rounded(),
        )
        .labelled_at(Point::new(70.0, -780.0))
}

/// Head, neck and shaft of the fibula, down to the outer ankle.
pub fn fibula_tube() -> Tube {
    let neck = Body::level(measure::FIBULAR_NECK_LEVEL);
    let ankle = ankle();
    Tube::new(&[
        [114.0, neck + 23.0, 10.0],
        [117.5, neck + 13.0, 20.0],
        [118.5, neck, 11.0],
        [117.0, neck - 30.0, 11.5],
        [113.0, -700.0, 12.5],
        [108.5, -820.0, 12.5],
        [105.0, -920.0, 12.5],
        [105.5, ankle + 25.0, 15.0],
        [107.5, ankle - 5.0, 18.0],
        [108.0, ankle - 25.0, 9.0],
    ])
}

fn fibula() -> Shape {
    let tube = fibula_tube();
    Shape::band(&content::FIBULA, &tube).with_shade(tube.shade()).labelled_at(Point::new(110.0, -790.0))
}
