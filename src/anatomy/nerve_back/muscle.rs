//! The muscles that the nerve passes: piriformis above it, the short rotators under it, the hamstrings over it.

use crate::{
    anatomy::{Seen, Shape, Structure, Tissue, body::from_behind},
    content::{anatomy as content, anatomy::measure},
    geometry::{Point, curve, points, tube::Tube},
};

/// Upper and lower border of piriformis, from the front of the sacrum through the foramen to the top of the trochanter.
pub fn piriformis() -> [Vec<Point>; 2] {
    let tip = insertion();
    let half = Point::new(0.0, measure::PIRIFORMIS_TENDON_WIDTH / 2.0);
    let mut upper = points(&[
        [18.0, -45.0],
        [33.0, -49.0],
        [50.0, -56.0],
        [68.0, -66.0],
        [92.0, -80.0],
        [115.0, -92.0],
        [132.0, -98.5],
    ]);
    let mut lower = points(&[
        [29.0, -85.0],
        [42.0, -88.0],
        [56.0, -92.5],
        [68.0, -97.0],
        [92.0, -104.0],
        [115.0, -107.0],
        [132.0, -106.0],
    ]);
    upper.push(tip + half);
    lower.push(tip - half);
    [upper, lower]
}

/// Where the tendon ends: on the top of the greater trochanter.
pub fn insertion() -> Point {
    from_behind(measure::GREATER_TROCHANTER) + Point::new(-2.0, 0.5)
}

/// Piriformis with its tendon; its origin in front of the sacrum is covered by what is drawn later.
pub fn piriformis_shapes() -> Vec<Shape> {
    let [upper, lower] = piriformis();
    let tendon = Tube::along(
        &[
            curve::along(&upper, 0.72).midway(curve::along(&lower, 0.72)),
            curve::along(&upper, 0.9).midway(curve::along(&lower, 0.9)),
            insertion(),
        ],
        &[1.0, measure::PIRIFORMIS_TENDON_WIDTH * 0.8, measure::PIRIFORMIS_TENDON_WIDTH],
    );
    vec![
        between_borders(&content::PIRIFORMIS, &upper, &lower, 8).labelled_at(Point::new(94.0, -91.0)),
        Shape::band(&content::PIRIFORMIS, &tendon).of(Tissue::Ligament).unlabelled(),
    ]
}

/// A muscle between two borders that run the same way, with fibres along them.
pub fn between_borders(structure: &'static Structure, upper: &[Point], lower: &[Point], fibres: usize) -> Shape {
    let mut back = lower.to_vec();
    back.reverse();
    let lines = curve::between(&curve::sampled(upper, 4), &curve::sampled(lower, 4), fibres);
    Shape::new(structure, curve::cornered(&[upper.to_vec(), back])).with_texture(curve::all_open(&lines))
}

/// Obturator internus between the two gemelli, and quadratus femoris below.
pub fn short_rotators() -> Vec<Shape> {
    let band = |stations: &[[f64; 3]]| {
        let tube = Tube::new(stations);
        Shape::band(&content::GEMELLI, &tube).with_texture(tube.lines(&[0.4, -0.4], 4))
    };
    let upper = band(&[
        [54.0, -107.0, 6.0],
        [72.0, -110.0, 9.5],
        [98.0, -112.0, 10.0],
        [124.0, -112.5, 7.0],
        [139.0, -111.5, 4.0],
    ]);
    let lower = band(&[
        [58.0, -131.0, 7.0],
        [76.0, -129.0, 11.0],
        [100.0, -124.5, 11.0],
        [124.0, -119.0, 7.5],
        [139.0, -115.0, 4.0],
    ]);
    let tendon = Tube::new(&[
        [45.0, -115.0, 7.0],
        [55.0, -118.5, 9.0],
        [74.0, -119.5, 8.5],
        [100.0, -118.0, 7.5],
        [124.0, -115.5, 6.0],
        [140.0, -113.0, 5.5],
    ]);
    let left = points(&[[66.0, -140.0], [69.0, -153.0], [67.0, -166.0]]);
    let right = points(&[[136.0, -130.0], [138.0, -148.0], [136.0, -166.0]]);
    let top = points(&[[66.0, -140.0], [100.0, -136.0], [136.0, -130.0]]);
    let bottom = points(&[[67.0, -166.0], [100.0, -168.0], [136.0, -166.0]]);
    let lines = curve::between(&top, &bottom, 6);
    let reversed = |line: &[Point]| line.iter().rev().copied().collect::<Vec<_>>();
    let quadratus = curve::cornered(&[top, right, reversed(&bottom), reversed(&left)]);
    vec![
        Shape::new(&content::QUADRATUS_FEMORIS, quadratus)
            .with_texture(curve::all_open(&lines))
            .labelled_at(Point::new(124.0, -152.0)),
        upper.unlabelled(),
        lower.labelled_at(Point::new(103.0, -125.0)),
        Shape::band(&content::OBTURATOR_INTERNUS, &tendon).of(Tissue::Ligament).labelled_at(Point::new(118.0, -116.5)),
    ]
}

/// Adductor magnus, on which the nerve lies: from the sitting bone to the whole length of the thigh bone.
pub fn adductor_magnus() -> Shape {
    let inner = points(&[[46.0, -158.0], [40.0, -230.0], [38.0, -320.0], [38.0, -410.0], [43.0, -478.0]]);
    let outer =
        points(&[[66.0, -158.0], [112.0, -196.0], [122.0, -270.0], [114.0, -350.0], [98.0, -420.0], [47.0, -484.0]]);
    between_borders(&content::ADDUCTOR_MAGNUS, &outer, &inner, 6)
        .seen(Seen::Faintly)
        .labelled_at(Point::new(64.0, -250.0))
}

fn faint(structure: &'static Structure, tube: &Tube) -> Shape {
    Shape::band(structure, tube).with_texture(tube.lines(&[0.6, 0.2, -0.2, -0.6], 4)).seen(Seen::Faintly)
}

/// The muscles of the lower leg that lie behind and outside, hinted at so that the nerves under them stay in sight.
pub fn lower_leg() -> Vec<Shape> {
    let ankle = super::leg::ankle();
    let head = |stations: &[[f64; 3]]| faint(&content::CALF_MUSCLES, &Tube::new(stations));
    let tendon = Tube::new(&[
        [77.0, -725.0, 34.0],
        [77.0, -790.0, 22.0],
        [77.5, -880.0, 12.5],
        [78.0, ankle + 20.0, 13.0],
        [78.0, ankle - 4.0, 18.0],
    ]);
    let fibular = Tube::new(&[
        [122.0, -590.0, 8.0],
        [126.0, -650.0, 15.0],
        [121.0, -740.0, 15.0],
        [113.0, -840.0, 10.0],
        [111.0, -930.0, 6.0],
        [111.0, ankle - 14.0, 5.0],
    ]);
    vec![
        faint(&content::FIBULAR_MUSCLES, &fibular).labelled_at(Point::new(122.0, -700.0)),
        faint(&content::ACHILLES_TENDON, &tendon).of(Tissue::Ligament).labelled_at(Point::new(77.5, -870.0)),
        head(&[
            [60.0, -518.0, 12.0],
            [56.0, -560.0, 30.0],
            [59.0, -620.0, 46.0],
            [62.0, -690.0, 38.0],
            [71.0, -742.0, 12.0],
        ])
        .labelled_at(Point::new(50.0, -640.0)),
        head(&[
            [101.0, -520.0, 12.0],
            [104.0, -560.0, 26.0],
            [102.5, -620.0, 40.0],
            [96.5, -685.0, 32.0],
            [88.0, -730.0, 9.0],
        ])
        .unlabelled(),
    ]
}

/// The hamstrings, hinted at so that the nerve under them stays in sight; the long head of biceps crosses it.
pub fn hamstrings() -> Vec<Shape> {
    let biceps = biceps();
    let inner = Tube::new(&[
        [48.0, -154.0, 8.0],
        [54.0, -225.0, 27.0],
        [57.0, -315.0, 37.0],
        [55.0, -410.0, 36.0],
        [50.0, -480.0, 28.0],
        [45.0, -535.0, 12.0],
        [50.0, -575.0, 6.0],
        [60.0, -592.0, 5.0],
    ]);
    vec![
        faint(&content::SEMITENDINOSUS, &inner).labelled_at(Point::new(50.0, -330.0)),
        faint(&content::BICEPS_FEMORIS, &biceps).labelled_at(Point::new(113.0, -395.0)),
    ]
}

/// The long head of biceps from the sitting bone to the head of the fibula.
pub fn biceps() -> Tube {
    Tube::new(&[
        [53.0, -152.0, 8.0],
        [67.0, -215.0, 22.0],
        [88.0, -300.0, 33.0],
        [104.0, -385.0, 35.0],
        [115.0, -465.0, 24.0],
        [120.0, -525.0, 10.0],
        [119.0, -562.0, 7.0],
    ])
}
