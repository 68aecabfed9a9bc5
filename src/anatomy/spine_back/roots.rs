//! The sac with the end of the cord, and the roots of both sides on their way out.

use crate::{
    anatomy::{
        Form, Shape,
        form::{
            Line::{Band, Cut, Ellipses, Shaded, Strands},
            Part::{Outline, Shade, Texture},
            draw, mirrored,
        },
        nerve_back::{
            lumbar::{LOWER_SAC, back_wall, pedicle, pedicle_oval, pedicle_width},
            sciatic_nerve,
        },
        spine,
    },
    content::{anatomy as content, anatomy::measure},
    geometry::{
        curve,
        table::{Stations, joined, mm, tenths},
        tube::Tube,
    },
};

const TOP: f64 = back_wall(0)[0];
const BOTTOM: f64 = back_wall(0)[1];

const SAC: &Stations =
    const { &tenths(joined::<9, 3>(&[&[[0.0, TOP + 12.0, 15.0], [0.0, TOP - 10.0, 15.5]], &LOWER_SAC])) };
const CAUDA: &Stations =
    mm![[0.0, BOTTOM + 12.0, 6.5], [0.0, 120.0, 7.5], [0.0, 60.0, 6.5], [0.0, 10.0, 4.5], [0.0, -28.0, 2.0],];
const CONUS: &Stations =
    mm![[0.0, TOP + 12.0, 8.5], [0.0, TOP - 5.0, 8.2], [0.0, BOTTOM + 8.0, 5.5], [0.0, BOTTOM + 1.0, 1.0],];

/// The sac from above L1 to S2, with cord and cauda equina in it.
pub static IN_THE_SAC: [Form<'_>; 3] = [
    Form::of(content::DURAL_SAC, &[(Outline, Cut(SAC)), (Shade, Shaded(SAC))]).at(6.4, 40.0),
    Form::of(content::CAUDA_EQUINA, &[(Outline, Band(CAUDA)), (Texture, Strands([70, 5, 4], CAUDA))]).at(0.0, 108.0),
    Form::of(content::CONUS_MEDULLARIS, &[(Outline, Cut(CONUS)), (Shade, Shaded(CONUS))]).at(0.0, TOP - 8.0),
];

/// A root of L1 to L3 on the right: out of the sac at the level above, close to the inner side of its pedicle, out below it.
const fn upper(level: usize) -> [[i16; 3]; 8] {
    let at = pedicle(level);
    let inner = at.x - pedicle_width(level) / 2.0;
    let below = at.y - measure::PEDICLE_HEIGHT / 2.0;
    let (root, ganglion) = (measure::ROOT_WIDTH, measure::GANGLION_WIDTH);
    let size = 0.85 + 0.0375 * level as f64; // ganglia grow from L1 to S1; L5 has the published width
    tenths([
        [5.0, at.y + 26.0, 2.0],
        [(inner - 3.0).max(6.5), at.y + 11.0, 2.8],
        [inner - 1.8, at.y - 2.0, root * 0.85],
        [at.x - 2.6, below - 2.4, root],
        [at.x + 4.0, below - 6.5, ganglion * size],
        [at.x + 15.0, below - 17.0, root * 0.9],
        [at.x + 24.0, below - 32.0, root * 0.9],
        [at.x + 29.0, below - 48.0, root * 0.85],
    ])
}

static UPPER: [[[i16; 3]; 8]; 3] = [upper(0), upper(1), upper(2)];

/// The same as a band.
pub fn upper_root(level: usize) -> Tube {
    Tube::new(UPPER.get(level).map(|table| table.as_slice()).unwrap_or_default())
}

/// The roots on both sides: first the left ones, then L1 to L5 and those of the sacrum on the right.
#[inline(never)]
pub fn roots(shapes: &mut Vec<Shape>) {
    let mut right = Vec::new();
    for level in 0..3 {
        right.push((spine::canal::structure(level), upper_root(level), 0.62));
    }
    for (index, (structure, tube)) in sciatic_nerve::roots().into_iter().enumerate() {
        right.push((structure, tube, if index < 2 { 0.62 } else { 0.2 }));
    }
    let mut drawn = Vec::new();
    for (structure, tube, share) in &right {
        let shape = Shape::rounded_tube(*structure, tube).labelled_at(curve::along(tube.middle(), *share));
        shapes.push(mirrored(&shape).unlabelled());
        drawn.push(shape);
    }
    shapes.append(&mut drawn);
}

/// The pedicles where the arches are cut off, on both sides.
pub fn pedicles(shapes: &mut Vec<Shape>) {
    static OVALS: [[[[i16; 6]; 1]; 2]; 5] = [ovals(0), ovals(1), ovals(2), ovals(3), ovals(4)];
    for [bone, spongy] in OVALS.iter().rev() {
        let lines = [(Outline, Ellipses(bone)), (Texture, Ellipses(spongy))];
        draw(shapes, &[Form::of(content::PEDICLE, &lines).both()]);
    }
}

const fn ovals(level: usize) -> [[[i16; 6]; 1]; 2] {
    [tenths([pedicle_oval(level, 0.0)]), tenths([pedicle_oval(level, 1.6)])]
}
