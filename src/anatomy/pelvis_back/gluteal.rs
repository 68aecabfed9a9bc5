//! The three gluteal muscles and the origin of the hamstrings.

use crate::{
    anatomy::{Shape, Structure, Tissue},
    content::{anatomy as content, anatomy::measure},
    geometry::{Point, curve, path::Path, points, tube::Tube},
};

/// A muscle that runs together like a fan: an outline of several runs, with fibres from its wide to its narrow end.
fn fan(structure: &'static Structure, origin: &[[f64; 2]], insertion: &[[f64; 2]], borders: [&[[f64; 2]]; 2]) -> Shape {
    let [front, back] = borders.map(points);
    let (origin, insertion) = (points(origin), points(insertion));
    let lines = (1..14).map(|number| {
        let share = f64::from(number) / 14.0;
        let (from, to) = (curve::along(&origin, share), curve::along(&insertion, share));
        // fibres bow a little towards the outer side, as the muscle does over the bone
        let bow = (to - from).quarter_turn() * (0.05 * (1.0 - share) - 0.02);
        curve::open(&[from, from.midway(to) + bow, to])
    });
    let mut end = insertion.clone();
    end.reverse();
    let mut home = back;
    home.reverse();
    Shape::new(structure, curve::cornered(&[origin.clone(), front, end, home])).with_texture(Path::joined(lines))
}

/// From the outer face of the hip bone, between the front and the lower line on it, to the front of the trochanter.
pub fn minimus() -> Shape {
    fan(
        &content::GLUTEUS_MINIMUS,
        &[[71.0, -52.0], [77.0, -22.0], [90.0, 3.0], [108.0, 13.5], [125.0, 9.0]],
        &[[141.0, -106.0], [145.0, -104.0], [149.0, -105.0], [152.0, -109.0]],
        [
            &[[125.0, 9.0], [133.0, -22.0], [145.0, -64.0], [152.0, -109.0]],
            &[[71.0, -52.0], [86.0, -65.0], [112.0, -84.0], [132.0, -98.0], [141.0, -106.0]],
        ],
    )
    .labelled_at(Point::new(106.0, -22.0))
}

/// From the crest downwards over minimus to the outer face of the trochanter.
pub fn medius() -> Shape {
    fan(
        &content::GLUTEUS_MEDIUS,
        &[
            [55.0, -20.0],
            [56.0, 5.0],
            [63.0, 25.0],
            [77.0, 41.0],
            [93.0, 46.5],
            [113.0, 42.0],
            [130.0, 25.0],
            [139.0, 1.0],
        ],
        &[[146.0, -104.0], [153.0, -106.0], [159.0, -113.0], [162.0, -124.0]],
        [
            &[[139.0, 1.0], [148.0, -32.0], [158.0, -75.0], [164.0, -106.0], [162.0, -124.0]],
            &[[55.0, -20.0], [66.0, -44.0], [86.0, -64.0], [112.0, -84.0], [134.0, -98.0], [146.0, -104.0]],
        ],
    )
    .labelled_at(Point::new(116.0, -8.0))
}

/// Upper and lower border of gluteus maximus, from sacrum and hip bone to the thigh.
pub fn maximus_borders() -> [Vec<Point>; 2] {
    [
        points(&[[64.0, 26.0], [86.0, 6.0], [116.0, -34.0], [146.0, -80.0], [164.0, -116.0]]),
        points(&[[3.0, -126.0], [24.0, -152.0], [62.0, -184.0], [104.0, -208.0], [141.0, -224.0]]),
    ]
}

/// The largest muscle of the buttock, and the band at the outer side of the thigh into which most of it goes.
pub fn maximus() -> Vec<Shape> {
    let [upper, lower] = maximus_borders();
    let origin = points(&[
        [64.0, 26.0],
        [50.0, 8.0],
        [39.0, -14.0],
        [31.0, -38.0],
        [21.0, -72.0],
        [10.0, -104.0],
        [3.0, -126.0],
    ]);
    let insertion = points(&[[164.0, -116.0], [170.0, -140.0], [166.0, -172.0], [155.0, -203.0], [141.0, -224.0]]);
    let fibres = (1..18).map(|number| {
        let share = f64::from(number) / 18.0;
        let (from, to) = (curve::along(&origin, share), curve::along(&insertion, share));
        let middle = curve::along(&upper, 0.5).towards(curve::along(&lower, 0.5), share);
        curve::open(&[from, middle, to])
    });
    let mut home = lower.clone();
    home.reverse();
    let mut start = origin.clone();
    start.reverse();
    let band = Tube::new(&[
        [158.0, -92.0, 4.0],
        [167.0, -124.0, 12.0],
        [172.0, -170.0, 13.0],
        [166.0, -240.0, 11.0],
        [156.0, -310.0, 9.0],
    ]);
    vec![
        Shape::context(Tissue::Ligament, band.rounded()).with_texture(band.line()),
        Shape::new(&content::GLUTEUS_MAXIMUS, curve::cornered(&[upper.clone(), insertion.clone(), home, start]))
            .with_texture(Path::joined(fibres))
            .labelled_at(Point::new(76.0, -86.0)),
    ]
}

/// The tendons on the sitting bone: the shared one of semitendinosus and biceps inside, semimembranosus outside.
pub fn hamstring_origin() -> Vec<Shape> {
    let [[_, shared], [_, outer]] = measure::HAMSTRING_FOOTPRINTS;
    let tendon = |stations: &[[f64; 3]]| {
        let tube = Tube::new(stations);
        let fibres =
            [0.45, 0.0, -0.45].map(|share| curve::open(&tube.edge(share).into_iter().step_by(4).collect::<Vec<_>>()));
        Shape::new(&content::HAMSTRING_ORIGIN, tube.rounded()).with_texture(Path::joined(fibres))
    };
    vec![
        tendon(&[
            [64.0, -139.0, 8.0],
            [64.5, -150.0, outer],
            [65.0, -168.0, outer],
            [64.0, -196.0, outer * 0.8],
            [62.0, -226.0, 6.0],
        ])
        .unlabelled(),
        tendon(&[
            [52.0, -138.0, 8.0],
            [51.5, -150.0, shared],
            [53.5, -170.0, shared],
            [58.5, -200.0, shared],
            [64.0, -238.0, 8.0],
        ])
        .labelled_at(Point::new(54.0, -176.0)),
    ]
}
