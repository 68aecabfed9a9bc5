//! The hero: from the roots L4 to S3 through the plexus and the whole leg to the sole, in one continuous course.

use super::{foot, leg, lumbar, mirrored};
use crate::{
    anatomy::{Body, Seen, Shape, Structure, Tissue, body::from_behind},
    content::{anatomy as content, anatomy::measure},
    geometry::{Point, curve, tube::Tube},
};

/// Height at which the nerve divides.
pub fn division() -> Point {
    Point::new(86.5, leg::knee() + measure::NERVE_DIVISION)
}

/// The sciatic nerve from the front of piriformis to its division.
pub fn sciatic() -> Tube {
    let [dimple_line, exit, midway] =
        [measure::NERVE_ON_DIMPLE_LINE, measure::NERVE_EXIT, measure::NERVE_MIDWAY].map(from_behind);
    let (wide, slim) = (measure::NERVE_WIDTH_AT_EXIT, measure::NERVE_WIDTH_IN_THIGH);
    let end = division();
    let knots = [
        dimple_line + Point::new(-1.0, 9.0),
        dimple_line + Point::new(1.0, -1.0),
        dimple_line + Point::new(11.0, -15.0),
        exit,
        exit.midway(midway) + Point::new(0.5, 1.0),
        midway,
        Point::new(106.5, -165.0),
        Point::new(109.5, -205.0),
        Point::new(107.5, -270.0),
        Point::new(101.0, -350.0),
        Point::new(93.0, -425.0),
        end + Point::new(0.8, 12.0),
        end,
    ];
    let widths =
        [9.0, 14.0, wide, wide, wide, wide * 0.95, slim * 1.1, slim, slim, slim, slim, slim * 1.08, slim * 1.2];
    Tube::along(&knots, &widths)
}

/// The tibial nerve, straight down the middle and behind the inner ankle.
pub fn tibial() -> Tube {
    let start = division();
    let ankle = Body::level(measure::MALLEOLUS_LEVEL);
    Tube::new(&[
        [start.x + 1.0, start.y + 50.0, 0.8],
        [start.x - 1.6, start.y + 18.0, 6.8],
        [start.x - 3.0, start.y - 4.0, 7.6],
        [82.0, -515.0, 7.4],
        [81.0, leg::knee(), 7.2],
        [81.0, -600.0, 6.8],
        [80.0, -680.0, 6.4],
        [76.0, -770.0, 6.0],
        [69.0, -860.0, 5.8],
        [61.5, -935.0, 5.6],
        [58.0, ankle, 5.6],
        [59.5, ankle - 16.0, 5.4],
    ])
}

/// The common fibular nerve, along the biceps tendon to the outer side of the fibular neck.
pub fn common_fibular() -> Tube {
    let start = division();
    let neck = Body::level(measure::FIBULAR_NECK_LEVEL);
    Tube::new(&[
        [start.x + 6.4, start.y + 44.0, 0.8],
        [start.x + 4.4, start.y + 16.0, 4.8],
        [start.x + 5.0, start.y - 4.0, 5.6],
        [98.0, -508.0, 5.6],
        [107.5, -538.0, 5.4],
        [116.5, neck + 26.0, 5.2],
        [123.5, neck + 9.0, 5.0],
        [125.5, neck - 2.0, 4.6],
        [124.0, neck - 9.0, 3.6],
    ])
}

/// The roots on the right: L4 and L5 over the vertebrae, S1 to S3 in and in front of the sacrum.
pub fn roots() -> [(&'static Structure, Tube); 5] {
    let [l4, l5] = [3, 4].map(lumbar::pedicle);
    let under = |pedicle: Point, out: f64| pedicle + Point::new(out, -(measure::PEDICLE_HEIGHT / 2.0));
    let (root, ganglion) = (measure::ROOT_WIDTH, measure::GANGLION_WIDTH);
    let inner = |width: f64, pedicle: Point| pedicle.x - width / 2.0;
    let [.., [w4], [w5]] = measure::PEDICLE_WIDTH;
    let along = |knots: &[Point], widths: &[f64]| Tube::along(knots, widths);
    let p = Point::new;
    [
        (
            &content::ROOT_L4,
            along(
                &[
                    p(6.0, 100.0),
                    p(8.6, 84.0),
                    p(inner(w4, l4) - 1.8, l4.y - 2.0),
                    under(l4, -3.0) + p(0.0, -2.4),
                    under(l4, 4.0) + p(0.0, -6.5),
                    p(31.0, 44.0),
                    p(38.0, 27.0),
                    p(42.5, 8.0),
                    p(44.5, -8.0),
                ],
                &[2.4, 3.0, root * 0.9, root * 1.05, ganglion * 0.95, root, root, root, root],
            ),
        ),
        (
            &content::ROOT_L5,
            along(
                &[
                    p(5.0, 62.0),
                    p(9.0, 47.0),
                    p(inner(w5, l5) - 2.2, l5.y - 1.0),
                    under(l5, -4.5) + p(0.0, -2.2),
                    under(l5, 4.0) + p(0.0, -6.5),
                    p(35.5, 7.0),
                    p(42.0, -6.0),
                    p(45.0, -18.0),
                ],
                &[2.4, 3.0, root * 0.95, root * 1.1, ganglion, root * 1.15, root * 1.15, root * 1.15],
            ),
        ),
        (
            &content::ROOT_S1,
            along(
                &[
                    p(5.0, 24.0),
                    p(8.5, 8.0),
                    p(14.0, -10.0),
                    p(21.0, -23.0),
                    p(30.0, -38.0),
                    p(38.0, -52.0),
                    p(44.0, -66.0),
                ],
                &[2.4, 3.4, 4.6, 5.6, 5.0, 5.0, 5.0],
            ),
        ),
        (
            &content::ROOT_S2,
            along(
                &[p(3.6, -4.0), p(8.0, -24.0), p(17.0, -42.0), p(29.0, -56.0), p(42.0, -68.0), p(50.0, -78.0)],
                &[2.0, 2.8, 3.8, 4.2, 4.2, 4.0],
            ),
        ),
        (
            &content::ROOT_S3,
            along(
                &[p(2.4, -28.0), p(6.5, -46.0), p(15.0, -60.0), p(30.0, -70.0), p(46.0, -78.0), p(54.0, -84.0)],
                &[1.6, 2.2, 2.8, 3.0, 3.0, 3.0],
            ),
        ),
    ]
}

/// The trunk of L4 and L5 on its way in front of the sacrum to the others.
pub fn lumbosacral_trunk() -> Tube {
    Tube::new(&[[43.5, -2.0, 6.5], [45.0, -16.0, 7.4], [44.0, -34.0, 7.4], [41.0, -50.0, 7.6], [41.5, -62.0, 8.0]])
}

/// The plexus where nothing lies over it; bones and muscles drawn later cover the rest.
pub fn plexus() -> Vec<Shape> {
    let mut shapes =
        vec![Shape::tube(&content::LUMBOSACRAL_TRUNK, &lumbosacral_trunk()).labelled_at(Point::new(44.8, -12.0))];
    for (structure, tube) in roots().iter().rev() {
        let shape = Shape::rounded_tube(structure, tube).labelled_at(root_label(structure, tube));
        if structure.id == content::ROOT_L4.id || structure.id == content::ROOT_L5.id {
            shapes.push(mirrored(&shape).unlabelled());
        }
        shapes.push(shape);
    }
    shapes
}

fn root_label(structure: &Structure, tube: &Tube) -> Point {
    let share = if structure.id == content::ROOT_L4.id || structure.id == content::ROOT_L5.id { 0.62 } else { 0.42 };
    curve::along(tube.middle(), share)
}

/// The sac and the roots in and in front of the sacrum, as if it were of glass.
pub fn roots_through_the_sacrum() -> Vec<Shape> {
    let hidden = |structure: &'static Structure, tube: &Tube| {
        Shape::rounded_tube(structure, tube).seen(Seen::Through).labelled_at(root_label(structure, tube))
    };
    let sac = lumbar::sac_tube();
    let low: Vec<Point> = sac.middle().iter().copied().filter(|point| point.y < 2.0).collect();
    let widths: Vec<f64> = low.iter().map(|point| sac.width_near(*point)).collect();
    let mut shapes = vec![
        Shape::new(&content::DURAL_SAC, Tube::along(&low, &widths).rounded()).seen(Seen::Through),
        hidden(&content::LUMBOSACRAL_TRUNK, &lumbosacral_trunk()).labelled_at(Point::new(44.8, -12.0)),
    ];
    shapes.extend(roots().iter().skip(2).map(|(structure, tube)| hidden(structure, tube)));
    shapes
}

/// What runs in and in front of the sacrum and in front of piriformis, as if these were of glass.
pub fn plexus_through_the_sacrum() -> Vec<Shape> {
    let mut shapes = roots_through_the_sacrum();
    let upper = sciatic();
    let hidden_part: Vec<Point> =
        upper.middle().iter().copied().filter(|point| point.y > measure::NERVE_EXIT[2] - 3.0).collect();
    let widths: Vec<f64> = hidden_part.iter().map(|point| upper.width_near(*point)).collect();
    shapes.push(
        Shape::new(&content::SCIATIC_NERVE, Tube::along(&hidden_part, &widths).outline())
            .seen(Seen::Through)
            .unlabelled(),
    );
    shapes
}

/// Branches that run on the front or outer side of the leg, seen as if through it.
pub fn branches_in_front() -> Vec<Shape> {
    let neck = Body::level(measure::FIBULAR_NECK_LEVEL);
    let superficial = Tube::new(&[
        [124.5, neck - 6.0, 3.6],
        [122.5, -640.0, 3.4],
        [119.0, -730.0, 3.2],
        [114.0, -820.0, 3.0],
        [108.0, superficial_exit(), 2.8],
        [100.0, -945.0, 2.4],
        [94.0, -1000.0, 2.2],
        [91.0, -1045.0, 2.0],
        [84.0, -1110.0, 1.6],
    ]);
    let deep = Tube::new(&[
        [123.0, neck - 7.0, 3.4],
        [113.0, -606.0, 3.4],
        [103.0, -640.0, 3.2],
        [98.5, -720.0, 3.0],
        [95.0, -820.0, 2.8],
        [89.0, -910.0, 2.6],
        [82.0, -985.0, 2.4],
        [73.0, -1050.0, 2.0],
        [62.0, -1120.0, 1.6],
    ]);
    let through = |structure: &'static Structure, tube: &Tube, at: f64| {
        Shape::band(structure, tube).seen(Seen::Through).labelled_at(curve::along(tube.middle(), at))
    };
    vec![
        through(&content::DEEP_FIBULAR_NERVE, &deep, 0.52),
        through(&content::SUPERFICIAL_FIBULAR_NERVE, &superficial, 0.3),
    ]
}

/// Height at which the superficial branch comes through the fascia: a measured share of the fibula above its lower end.
pub fn superficial_exit() -> f64 {
    let fibula = leg::fibula_tube();
    let [top, bottom] =
        [fibula.middle().first(), fibula.middle().last()].map(|point| point.copied().unwrap_or_default().y);
    bottom + measure::SUPERFICIAL_BRANCH_LEVEL * (top - bottom)
}

/// The nerve from the plexus to the toes; piriformis, drawn later, covers its beginning.
pub fn nerve() -> Vec<Shape> {
    let sciatic = sciatic();
    let branch = |structure: &'static Structure, tube: &Tube, at: f64| {
        Shape::rounded_tube(structure, tube).labelled_at(curve::along(tube.middle(), at))
    };
    let mut shapes = sural();
    shapes.extend(plantar());
    shapes.push(
        Shape::rounded_tube(&content::SCIATIC_NERVE, &sciatic)
            .with_texture(sciatic.lines(&[0.45, 0.0, -0.45], 8))
            .labelled_at(curve::along(sciatic.middle(), 0.3)),
    );
    shapes.push(branch(&content::COMMON_FIBULAR_NERVE, &common_fibular(), 0.62));
    shapes.push(branch(&content::TIBIAL_NERVE, &tibial(), 0.36));
    shapes
}

/// From the tibial nerve and, by a thin joining branch, from the common fibular nerve, to the outer border of the foot.
fn sural() -> Vec<Shape> {
    let ankle = leg::ankle();
    let border = |along: f64, across: f64| foot::place(along, across);
    let (edge, end) = (border(0.3, 0.29), border(0.62, 0.4));
    let main = Tube::new(&[
        [82.5, -560.0, 3.0],
        [85.5, -620.0, 3.0],
        [89.0, -700.0, 3.0],
        [92.5, -800.0, 3.0],
        [95.5, -890.0, 3.0],
        [98.5, -950.0, 3.0],
        [100.5, ankle - 4.0, 2.8],
        [edge.x - 3.0, edge.y + 14.0, 2.6],
        [edge.x, edge.y, 2.4],
        [end.x, end.y, 1.6],
    ]);
    let joining = Tube::new(&[[105.0, -530.0, 2.2], [102.0, -580.0, 2.2], [96.5, -650.0, 2.2], [91.0, -735.0, 2.2]]);
    let shape = |tube: &Tube| Shape::band(&content::SURAL_NERVE, tube);
    vec![shape(&joining).unlabelled(), shape(&main).labelled_at(curve::along(main.middle(), 0.5))]
}

/// The two nerves of the sole with their branches to the toes.
fn plantar() -> Vec<Shape> {
    let fork = tibial().middle().last().copied().unwrap_or_default();
    let (inner, outer) = (foot::place(0.5, -0.12), foot::place(0.5, 0.16));
    let branch =
        |places: &[Point], widths: &[f64]| Shape::new(&content::PLANTAR_NERVES, Tube::along(places, widths).rounded());
    let toes =
        [(inner, 0.86, -0.33), (inner, 0.85, -0.2), (inner, 0.84, -0.04), (outer, 0.8, 0.13), (outer, 0.78, 0.3)];
    let mut shapes: Vec<Shape> = toes
        .iter()
        .map(|(from, along, across)| {
            let end = foot::place(*along, *across);
            branch(
                &[*from + Point::new(0.0, 3.0), from.midway(end) + Point::new((end.x - from.x) * 0.16, 0.0), end],
                &[2.8, 2.4, 1.4],
            )
            .unlabelled()
        })
        .collect();
    let up = fork + Point::new(0.0, 8.0);
    shapes.push(
        branch(&[up, fork + Point::new(4.0, -10.0), foot::place(0.32, 0.06), outer], &[4.6, 4.0, 3.6, 3.0])
            .unlabelled(),
    );
    shapes.push(
        branch(&[up, fork + Point::new(0.5, -12.0), foot::place(0.3, -0.14), inner], &[4.8, 4.4, 4.0, 3.2])
            .labelled_at(foot::place(0.36, -0.135)),
    );
    shapes.iter().map(|shape| shape.clone().of(Tissue::Nerve)).collect()
}
