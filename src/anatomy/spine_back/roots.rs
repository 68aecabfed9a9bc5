//! The sac with the end of the cord, and the roots of both sides on their way out.

use crate::{
    anatomy::{
        Seen, Shape,
        nerve_back::{
            lumbar::{self, back_wall, pedicle},
            mirrored, sciatic_nerve,
        },
        spine,
    },
    content::{anatomy as content, anatomy::measure},
    geometry::{Point, curve, path::Path, tube::Tube},
};

/// The sac from above L1 to S2, with cord and cauda equina in it.
pub fn in_the_sac() -> Vec<Shape> {
    let [top, bottom] = back_wall(0);
    let mut stations = vec![[0.0, top + 12.0, 15.0], [0.0, top - 10.0, 15.5]];
    stations.extend(
        lumbar::sac_tube()
            .middle()
            .iter()
            .step_by(4)
            .map(|point| [point.x, point.y, lumbar::sac_tube().width_near(*point)]),
    );
    let sac = Tube::new(&stations);
    let cauda = Tube::new(&[
        [0.0, bottom + 12.0, 6.5],
        [0.0, 120.0, 7.5],
        [0.0, 60.0, 6.5],
        [0.0, 10.0, 4.5],
        [0.0, -28.0, 2.0],
    ]);
    let strands = [0.7, 0.35, 0.0, -0.35, -0.7]
        .map(|share| curve::open(&cauda.edge(share).into_iter().step_by(4).collect::<Vec<_>>()));
    let conus =
        Tube::new(&[[0.0, top + 12.0, 8.5], [0.0, top - 5.0, 8.2], [0.0, bottom + 8.0, 5.5], [0.0, bottom + 1.0, 1.0]]);
    vec![
        Shape::new(&content::DURAL_SAC, sac.outline()).with_shade(sac.shade()).labelled_at(Point::new(6.4, 40.0)),
        Shape::new(&content::CAUDA_EQUINA, cauda.rounded())
            .with_texture(Path::joined(strands))
            .labelled_at(Point::new(0.0, 108.0)),
        Shape::new(&content::CONUS_MEDULLARIS, conus.outline())
            .with_shade(conus.shade())
            .labelled_at(Point::new(0.0, top - 8.0)),
    ]
}

/// A root of L1 to L3 on the right: out of the sac at the level above, close to the inner side of its pedicle, out below it.
pub fn upper_root(level: usize) -> Tube {
    let at = pedicle(level);
    let [width] = measure::PEDICLE_WIDTH[level.min(4)];
    let inner = at.x - width / 2.0;
    let below = Point::new(at.x, at.y - measure::PEDICLE_HEIGHT / 2.0);
    let knots = [
        Point::new(5.0, at.y + 26.0),
        Point::new((inner - 3.0).max(6.5), at.y + 11.0),
        Point::new(inner - 1.8, at.y - 2.0),
        below + Point::new(-2.6, -2.4),
        below + Point::new(4.0, -6.5),
        below + Point::new(15.0, -17.0),
        below + Point::new(24.0, -32.0),
        below + Point::new(29.0, -48.0),
    ];
    let (root, ganglion) = (measure::ROOT_WIDTH, measure::GANGLION_WIDTH);
    let size = 0.85 + 0.0375 * level as f64; // ganglia grow from L1 to S1; L5 has the published width
    let widths = [2.0, 2.8, root * 0.85, root, ganglion * size, root * 0.9, root * 0.9, root * 0.85];
    Tube::along(&knots, &widths)
}

/// The roots on the right: L1 to L5, and those of the sacrum.
pub fn roots() -> (Vec<Shape>, Vec<Shape>) {
    let mut upper: Vec<Shape> = (0..3)
        .map(|level| {
            let tube = upper_root(level);
            Shape { form: tube.rounded(), ..Shape::tube(spine::canal::structure(level), &tube) }
                .labelled_at(curve::along(tube.middle(), 0.62))
        })
        .collect();
    let mut sacral = Vec::new();
    for (index, (structure, tube)) in sciatic_nerve::roots().iter().enumerate() {
        let shape = Shape { form: tube.rounded(), ..Shape::tube(structure, tube) }
            .labelled_at(curve::along(tube.middle(), if index < 2 { 0.62 } else { 0.2 }));
        if index < 2 { upper.push(shape) } else { sacral.push(shape) }
    }
    (upper, sacral)
}

/// The pedicles where the arches are cut off, on both sides.
pub fn pedicles() -> Vec<Shape> {
    (0..5)
        .rev()
        .flat_map(|level| {
            let at = pedicle(level);
            let [width] = measure::PEDICLE_WIDTH[level.min(4)];
            let oval = |shrink: f64| {
                Path::ellipse(at, Point::new(0.0, 1.0), measure::PEDICLE_HEIGHT / 2.0 - shrink, width / 2.0 - shrink)
            };
            let cut = Shape::new(&content::PEDICLE, oval(0.0)).with_texture(oval(1.6)).seen(Seen::Plainly);
            [mirrored(&cut).unlabelled(), cut]
        })
        .collect()
}
