//! The bones of the pelvis from behind.

use super::{mirrored, symmetric};
use crate::{
    anatomy::{Seen, Shape, Tissue, body::from_behind},
    content::{anatomy as content, anatomy::measure},
    geometry::{Point, curve, extend, path::Path, points, tube::Tube},
};

/// Half the width of the sacrum at a height, mm, between the measured rows.
pub fn half_width_of_the_sacrum(height: f64) -> f64 {
    let rows = measure::SACRUM_WIDTH;
    let between = rows.windows(2).find(|pair| height <= pair[0][0] && height >= pair[1][0]);
    let width = match between {
        Some(pair) => {
            let [[high, wide], [low, narrow]] = [pair[0], pair[1]];
            wide + (narrow - wide) * (high - height) / (high - low)
        }
        None if height > 0.0 => rows[0][1],
        None => rows[rows.len() - 1][1],
    };
    width / 2.0
}

/// The back part of the right hip bone: wing, socket from behind, spine of the ischium and sitting bone.
pub fn ilium_and_ischium() -> Vec<Point> {
    let mut outline = vec![from_behind(measure::POSTERIOR_SUPERIOR_ILIAC_SPINE)];
    extend(&mut outline, &[[40.0, 3.0], [51.0, 24.0], [69.0, 41.0]]);
    outline.push(from_behind(measure::ILIAC_CREST_TOP));
    extend(&mut outline, &[[114.0, 43.0], [131.0, 26.0]]);
    outline.push(from_behind(measure::ILIAC_CREST_WIDEST));
    outline.push(Point::new(138.5, -13.0));
    outline.push(from_behind(measure::ANTERIOR_SUPERIOR_ILIAC_SPINE));
    extend(
        &mut outline,
        &[[121.5, -42.0], [117.5, -58.0], [111.0, -71.0], [112.0, -86.0], [112.0, -104.0], [105.5, -122.0]],
    );
    extend(&mut outline, &[[96.0, -133.0], [86.0, -139.0], [79.0, -147.0], [70.0, -160.0], [58.0, -169.0]]);
    outline.push(from_behind(measure::ISCHIAL_TUBEROSITY_LOWEST));
    extend(
        &mut outline,
        &[[38.5, -165.0], [40.5, -152.0], [47.0, -138.0], [53.5, -124.0], [54.5, -113.0], [52.0, -107.5]],
    );
    outline.push(from_behind(measure::ISCHIAL_SPINE));
    extend(&mut outline, &[[56.0, -99.0], [64.5, -89.0], [70.0, -75.0]]);
    outline.push(from_behind(measure::GREATER_SCIATIC_NOTCH));
    extend(&mut outline, &[[65.5, -51.5], [54.0, -47.0]]);
    outline.push(from_behind(measure::POSTERIOR_INFERIOR_ILIAC_SPINE));
    extend(&mut outline, &[[37.5, -38.0], [39.5, -28.0]]);
    outline
}

/// The front of both hip bones, further from the viewer: pubic bones with the obturator foramina.
pub fn front_of_the_hip_bones() -> Vec<Shape> {
    let [top, bottom] = [measure::SYMPHYSIS_TOP, measure::SYMPHYSIS_BOTTOM].map(from_behind);
    let mut outline = vec![top + Point::new(2.5, -3.0)];
    extend(
        &mut outline,
        &[[14.0, -86.0], [34.0, -83.0], [58.0, -84.0], [76.0, -92.0], [82.0, -112.0], [74.0, -140.0], [58.0, -161.0]],
    );
    extend(&mut outline, &[[46.0, -170.0], [33.0, -163.0], [18.0, -147.0]]);
    outline.push(bottom + Point::new(4.0, -2.0));
    outline.push(top.midway(bottom) + Point::new(2.0, 0.0));
    let mut hole = points(&[
        [25.0, -101.0],
        [42.0, -99.0],
        [56.0, -110.0],
        [55.0, -134.0],
        [43.0, -149.0],
        [31.0, -140.0],
        [21.0, -123.0],
        [19.0, -109.0],
    ]);
    hole.reverse(); // wound the other way round, it is cut out
    let bone = Shape::new(&content::HIP_BONE, curve::closed(&outline).and(curve::closed(&hole))).unlabelled();
    let [x, y, _] = [0.0, top.midway(bottom).y, 0.0];
    let cartilage = Path::ellipse(Point::new(x, y), Point::new(0.0, 1.0), top.distance(bottom) / 2.0 - 2.0, 2.6);
    vec![mirrored(&bone), bone, Shape::context(Tissue::Cartilage, cartilage)]
}

/// The back of both hip bones.
pub fn hip_bones() -> Vec<Shape> {
    let crest = curve::open_through(&[
        [43.0, -10.0],
        [49.0, 7.0],
        [60.0, 24.0],
        [76.0, 36.0],
        [93.0, 41.0],
        [111.0, 35.5],
        [125.0, 20.0],
        [132.5, 0.0],
    ]);
    let socket =
        curve::open_through(&[[102.0, -73.0], [106.0, -90.0], [105.0, -107.0], [97.0, -120.0], [86.0, -127.0]]);
    let sitting_bone = curve::open_through(&[[66.0, -135.0], [61.0, -150.0], [52.0, -161.0]]);
    let gluteal_lines = [
        points(&[[58.0, 22.0], [61.0, 5.0], [60.0, -18.0], [56.0, -42.0]]),
        points(&[[126.0, 12.0], [108.0, 17.0], [90.0, 6.0], [78.0, -18.0], [72.0, -48.0]]),
        points(&[[118.0, -32.0], [104.0, -38.0], [90.0, -50.0], [82.0, -64.0]]),
    ];
    let bone = Shape::new(&content::HIP_BONE, curve::closed(&ilium_and_ischium()))
        .with_edges(socket.and(sitting_bone))
        .with_texture(curve::all_open(&gluteal_lines).and(crest))
        .labelled_at(Point::new(112.0, 14.0));
    let other = mirrored(&bone).unlabelled(); // labels point at the drawn leg's side
    let centre = from_behind(measure::HIP_JOINT_CENTRE);
    let head = Path::ellipse(centre, Point::new(1.0, 0.0), measure::FEMORAL_HEAD_RADIUS, measure::FEMORAL_HEAD_RADIUS);
    vec![
        other,
        bone,
        Shape::new(&content::HIP_JOINT, head).seen(Seen::Through).labelled_at(centre + Point::new(8.0, 12.0)),
    ]
}

/// The gap through which everything leaves the pelvis to the buttock.
pub fn greater_sciatic_foramen() -> Shape {
    let mut outline = points(&[
        [40.5, -47.0],
        [54.0, -48.0],
        [65.0, -53.0],
        [70.0, -61.0],
        [69.5, -75.0],
        [64.0, -89.0],
        [56.0, -98.0],
        [49.5, -102.0],
    ]);
    extend(&mut outline, &[[38.0, -95.0], [32.0, -86.0], [36.0, -74.0], [40.0, -62.0]]);
    Shape::new(&content::GREATER_SCIATIC_FORAMEN, curve::closed(&outline))
        .seen(Seen::Faintly)
        .labelled_at(Point::new(62.0, -54.5))
}

/// Sacrum and coccyx, as far as the hip bones leave them free.
pub fn sacrum() -> Vec<Shape> {
    let w = half_width_of_the_sacrum;
    let half = [
        [0.0, -3.0],
        [8.0, -1.0],
        [14.0, 6.0],
        [19.0, 16.0],
        [26.0, 19.0],
        [30.5, 12.0],
        [31.5, 3.0],
        [36.0, -1.0],
        [39.0, -6.0],
        [36.0, -17.0],
        [38.5, -29.0],
        [36.8, -38.0],
        [40.3, -46.0],
        [w(-60.0) - 1.5, -60.0],
        [w(-72.0) - 1.0, -72.0],
        [w(-80.0), -80.0],
        [w(-90.0) + 2.0, -91.0],
        [w(-100.0), -100.0],
        [10.5, -104.0],
        [0.0, -105.0],
    ];
    let openings = [[19.5, -17.0, 3.6], [18.0, -36.0, 3.3], [15.5, -55.0, 3.0], [12.5, -72.0, 2.6]];
    let holes = |sign: f64| {
        Path::joined(
            openings.map(|[x, y, r]| Path::ellipse(Point::new(x * sign, y), Point::new(0.3 * sign, 1.0), r, r * 0.72)),
        )
    };
    let crest = [-12.0, -30.0, -48.0, -65.0].map(|y| Path::ellipse(Point::new(0.0, y), Point::new(0.0, 1.0), 6.0, 2.6));
    let hiatus = curve::open_through(&[[-5.0, -99.0], [-3.0, -90.0], [0.0, -84.0], [3.0, -90.0], [5.0, -99.0]]);
    let ridge =
        curve::open_through(&[[27.0, 6.0], [27.5, -18.0], [26.0, -38.0], [22.0, -58.0], [17.0, -78.0], [9.0, -96.0]]);
    let other_ridge = ridge.map(|point| Point::new(-point.x, point.y));
    let tip = from_behind(measure::COCCYX_TIP);
    let coccyx = Tube::new(&[
        [0.0, -103.0, 21.0],
        [0.0, -108.0, 19.0],
        [0.0, -116.0, 12.5],
        [0.0, -124.0, 9.5],
        [tip.x, tip.y + 2.0, 5.0],
    ]);
    let joints = [[-112.5, 7.0], [-119.5, 5.0], [-126.0, 3.8]].map(|[y, half]| {
        curve::open(&[Point::new(-half, y + 0.6), Point::new(0.0, y - 0.8), Point::new(half, y + 0.6)])
    });
    vec![
        Shape::band(&content::COCCYX, &coccyx).with_edges(Path::joined(joints)).labelled_at(Point::new(-1.0, -117.0)),
        Shape::new(&content::SACRUM, curve::closed(&symmetric(&points(&half))))
            .with_shade(holes(1.0).and(holes(-1.0)))
            .with_edges(Path::joined(crest).and(holes(1.0)).and(holes(-1.0)).and(hiatus))
            .with_texture(ridge.and(other_ridge))
            .labelled_at(Point::new(-9.0, -40.0)),
    ]
}

/// Places on the bones that can be felt and picked: the dimple, the joint beneath it, spine and sitting bone.
pub fn landmarks() -> Vec<Shape> {
    let dimple = from_behind(measure::POSTERIOR_SUPERIOR_ILIAC_SPINE);
    let lowest = from_behind(measure::ISCHIAL_TUBEROSITY_LOWEST);
    let joint =
        Tube::new(&[[41.0, -1.0, 2.0], [36.6, -17.0, 3.2], [38.6, -29.0, 3.2], [37.2, -38.0, 3.2], [40.6, -46.0, 2.0]]);
    let spine = [[49.5, -103.8], [55.5, -99.5], [61.0, -97.0], [62.0, -106.0], [55.5, -111.5], [52.0, -107.5]];
    let tuberosity = [
        [47.0, -139.0],
        [57.0, -133.0],
        [67.0, -140.0],
        [70.0, -154.0],
        [61.0, -166.0],
        [46.0, -171.0],
        [39.5, -164.0],
        [41.5, -151.0],
    ];
    vec![
        Shape::band(&content::SACROILIAC_JOINT, &joint).labelled_at(Point::new(38.0, -27.0)),
        Shape::new(
            &content::POSTERIOR_SUPERIOR_ILIAC_SPINE,
            Path::ellipse(dimple + Point::new(4.5, -0.5), Point::new(0.35, 1.0), 9.0, 5.2),
        )
        .seen(Seen::Faintly),
        Shape::through(&content::ISCHIAL_SPINE, &spine)
            .seen(Seen::Faintly)
            .labelled_at(from_behind(measure::ISCHIAL_SPINE) + Point::new(4.0, 0.0)),
        Shape::through(&content::ISCHIAL_TUBEROSITY, &tuberosity)
            .seen(Seen::Faintly)
            .labelled_at(lowest + Point::new(6.0, 17.0)),
    ]
}
