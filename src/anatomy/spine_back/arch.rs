//! The arches of the lumbar vertebrae from behind: laminae, joint processes, transverse and spinous processes (our drawing between
//! the measured pedicles, walls and spans).

use crate::{
    anatomy::{
        Form, Seen, Shape, Tissue,
        form::{
            Line::{Band, Closed, Open, Shaded, Symmetric},
            Part::{Edges, Outline, Shade, Texture},
            draw,
        },
        nerve_back::lumbar::{back_wall, pedicle},
        spine,
    },
    content::{anatomy as content, anatomy::measure},
    geometry::{Point, table::tenths},
};

/// The line of the joint between a vertebra and the next one, on the right: x, upper and lower end.
pub const fn joint(segment: usize) -> [f64; 3] {
    let above = pedicle(segment);
    // on the sacrum the joint lies on the process of S1
    let below = if segment < 4 { pedicle(segment + 1) } else { Point::new(24.5, 8.0) };
    let [_, bottom] = back_wall(segment);
    [(above.x + below.x) / 2.0 - 0.5, bottom + 3.0, bottom - 11.5]
}

/// The tables of an arch.
struct Arch {
    transverse: [[i16; 3]; 4],
    half: [[i16; 2]; 17],
    edge: [[i16; 2]; 3],
    plate: [[i16; 2]; 5],
    spine: [[i16; 2]; 6],
    tip: [[i16; 2]; 3],
    gap: [[i16; 3]; 3],
    /// Where labels point: transverse process, arch, spinous process.
    labels: [Point; 3],
}

static ARCHES: [Arch; 5] = [Arch::new(0), Arch::new(1), Arch::new(2), Arch::new(3), Arch::new(4)];

impl Arch {
    const fn new(level: usize) -> Self {
        let at = pedicle(level);
        let [_, span] = measure::VERTEBRA_WIDTH[level];
        let reach = span / 2.0;
        let [_, bottom] = back_wall(level);
        let [inner, joint_top, joint_end] = joint(level);
        let [outer, above_top, above_end] =
            if level > 0 { joint(level - 1) } else { [at.x + 0.5, at.y + 14.0, at.y - 1.0] };
        let waist = (outer + inner) / 2.0;
        let low = if level == 4 { bottom - 2.0 } else { bottom - 7.0 };
        Self {
            transverse: tenths([
                [at.x + 2.0, at.y - 3.0, 11.0],
                [at.x + 9.0, at.y - 1.5, 9.5],
                [reach - 11.0, at.y + 1.5, 8.5],
                [reach - 3.0, at.y + 3.5, 7.0],
            ]),
            half: tenths([
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
            ]),
            edge: tenths([[outer + 6.0, above_end - 1.0], [waist + 2.5, at.y - 7.5], [waist - 2.0, at.y - 13.0]]),
            plate: tenths([
                [4.5, at.y - 6.0],
                [waist - 2.0, at.y - 7.0],
                [inner - 1.5, joint_top - 2.0],
                [inner - 7.5, bottom + 4.5],
                [5.5, bottom + 6.0],
            ]),
            spine: tenths([
                [0.0, at.y - 4.5],
                [2.2, at.y - 7.0],
                [2.8, (at.y + low) / 2.0],
                [4.3, low + 6.0],
                [3.6, low + 1.0],
                [0.0, low - 0.5],
            ]),
            tip: tenths([[-2.6, low + 5.0], [0.0, low + 7.0], [2.6, low + 5.0]]),
            gap: tenths([
                [inner + 0.4, joint_top - 2.0, 1.4],
                [inner + 0.7, (joint_top + joint_end) / 2.0, 1.8],
                [inner + 0.2, joint_end + 2.0, 1.4],
            ]),
            labels: [
                Point::new(reach - 9.0, at.y + 1.5),
                Point::new(-waist + 1.0, at.y - 9.0),
                Point::new(0.0, low + 5.0),
            ],
        }
    }
}

/// The arches, the lowest first, so that each overlaps the one below it as roof tiles do.
#[inline(never)]
pub fn arches(shapes: &mut Vec<Shape>) {
    for (level, arch) in ARCHES.iter().enumerate().rev() {
        let transverse = [(Outline, Band(&arch.transverse)), (Shade, Shaded(&arch.transverse))];
        let whole = [(Outline, Symmetric(&arch.half)), (Edges, Open(&arch.edge))];
        let plate = [(Outline, Closed(&arch.plate))];
        let spine = [(Outline, Symmetric(&arch.spine)), (Texture, Open(&arch.tip))];
        let gap = [(Outline, Band(&arch.gap))];
        let [on_transverse, on_arch, on_spine] = arch.labels;
        draw(
            shapes,
            &[
                Form::of(content::TRANSVERSE_PROCESS, &transverse).both().on(on_transverse),
                Form::of(spine::vertebra::structure(level), &whole).on(on_arch),
                // between the processes, to be picked on its own
                Form::of(content::LAMINA, &plate).seen(Seen::Faintly).both(),
                Form::of(content::SPINOUS_PROCESS, &spine).on(on_spine),
                Form::of(content::FACET_JOINT, &gap).made_of(Tissue::Cartilage).both(),
            ],
        );
    }
}
