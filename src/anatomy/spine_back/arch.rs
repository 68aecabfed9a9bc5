//! The arches of the lumbar vertebrae from behind: laminae, joint processes, transverse and spinous processes (our drawing between
//! the measured pedicles, walls and spans).

use crate::{
    anatomy::{
        Seen, Shape, Tissue,
        nerve_back::{
            lumbar::{back_wall, pedicle},
            mirrored, symmetric,
        },
        spine,
    },
    content::{anatomy as content, anatomy::measure},
    geometry::{Point, curve, points, tube::Tube},
};

/// The line of the joint between a vertebra and the next one, on the right: x, upper and lower end.
pub fn joint(segment: usize) -> [f64; 3] {
    let above = pedicle(segment);
    // on the sacrum the joint lies on the process of S1
    let below = if segment < 4 { pedicle(segment + 1) } else { Point::new(24.5, 8.0) };
    let [_, bottom] = back_wall(segment);
    [(above.x + below.x) / 2.0 - 0.5, bottom + 3.0, bottom - 11.5]
}

/// The arches, the lowest first, so that each overlaps the one below it as roof tiles do.
pub fn arches() -> Vec<Shape> {
    (0..5).rev().flat_map(arch).collect()
}

fn arch(level: usize) -> Vec<Shape> {
    let at = pedicle(level);
    let [_, span] = measure::VERTEBRA_WIDTH[level.min(4)];
    let reach = span / 2.0;
    let [_, bottom] = back_wall(level);
    let [inner, joint_top, joint_end] = joint(level);
    let [outer, above_top, above_end] = match level.checked_sub(1) {
        Some(above) => joint(above),
        None => [at.x + 0.5, at.y + 14.0, at.y - 1.0],
    };
    let transverse = Tube::new(&[
        [at.x + 2.0, at.y - 3.0, 11.0],
        [at.x + 9.0, at.y - 1.5, 9.5],
        [reach - 11.0, at.y + 1.5, 8.5],
        [reach - 3.0, at.y + 3.5, 7.0],
    ]);
    let process = Shape::new(&content::TRANSVERSE_PROCESS, transverse.rounded())
        .with_shade(transverse.shade())
        .labelled_at(Point::new(reach - 9.0, at.y + 1.5));
    let waist = (outer + inner) / 2.0;
    let half = points(&[
        [0.0, at.y - 5.0],
        [4.0, at.y - 2.5],
        [outer - 5.0, at.y + 1.0],
        [outer + 0.6, above_end + 2.0],
        [outer + 0.8, above_top - 2.0],
        [outer + 3.5, above_top + 2.0],
        [outer + 8.0, above_top - 3.0],
        [outer + 8.5, above_end + 1.5],
        [waist + 7.5, at.y - 8.0],
        [waist + 3.5, (at.y + joint_top) / 2.0 - 4.0],
        [inner - 0.4, joint_top - 3.0],
        [inner - 0.6, joint_end + 2.5],
        [inner - 4.0, joint_end - 1.0],
        [inner - 8.5, joint_end + 3.0],
        [inner - 9.5, bottom + 2.5],
        [5.0, bottom + 4.5],
        [0.0, bottom + 3.5],
    ]);
    let arch = Shape::new(spine::vertebra::structure(level), curve::closed(&symmetric(&half)))
        .with_edges(curve::open(&points(&[
            [outer + 6.0, above_end - 1.0],
            [waist + 2.5, at.y - 7.5],
            [waist - 2.0, at.y - 13.0],
        ])))
        .labelled_at(Point::new(-waist + 1.0, at.y - 9.0));
    // the plate between the processes, to be picked on its own
    let plate = points(&[
        [4.5, at.y - 6.0],
        [waist - 2.0, at.y - 7.0],
        [inner - 1.5, joint_top - 2.0],
        [inner - 7.5, bottom + 4.5],
        [5.5, bottom + 6.0],
    ]);
    let plate = Shape::new(&content::LAMINA, curve::closed(&plate)).seen(Seen::Faintly);
    let low = if level == 4 { bottom - 2.0 } else { bottom - 7.0 };
    let spine = points(&[
        [0.0, at.y - 4.5],
        [2.2, at.y - 7.0],
        [2.8, (at.y + low) / 2.0],
        [4.3, low + 6.0],
        [3.6, low + 1.0],
        [0.0, low - 0.5],
    ]);
    let spinous = Shape::new(&content::SPINOUS_PROCESS, curve::closed(&symmetric(&spine)))
        .with_texture(curve::open(&points(&[[-2.6, low + 5.0], [0.0, low + 7.0], [2.6, low + 5.0]])))
        .labelled_at(Point::new(0.0, low + 5.0));
    let gap = Tube::new(&[
        [inner + 0.4, joint_top - 2.0, 1.4],
        [inner + 0.7, (joint_top + joint_end) / 2.0, 1.8],
        [inner + 0.2, joint_end + 2.0, 1.4],
    ]);
    let cartilage = Shape::new(&content::FACET_JOINT, gap.rounded()).of(Tissue::Cartilage);
    vec![
        mirrored(&process).unlabelled(),
        process,
        arch,
        mirrored(&plate).unlabelled(),
        plate,
        spinous,
        mirrored(&cartilage).unlabelled(),
        cartilage,
    ]
}
