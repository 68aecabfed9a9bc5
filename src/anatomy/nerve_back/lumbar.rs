//! Lumbar vertebrae and discs from behind, their arches taken off at the pedicles, with the dural sac. Levels count from 0 for L1
//! to 4 for L5, discs from 0 for L1-L2 to 4 for L5-S1.

use crate::{
    anatomy::{
        Form, Shape, Tissue,
        form::{
            Line::{Band, Closed, Cornered, Cut, Ellipses, Open, Shaded, Strands},
            Part::{Outline, Shade, Texture},
            draw,
        },
        spine,
    },
    content::{anatomy as content, anatomy::measure},
    geometry::{
        Point,
        table::{BREAK, Stations, tenths},
        tube::Tube,
    },
    quantity::angle::{cos, sin},
};

/// Height of the upper and the lower border of a back wall.
pub const fn back_wall(level: usize) -> [f64; 2] {
    let bottom = measure::DISC_CORNERS[level][1];
    let [[_, behind]] = measure::L1_BODY_HEIGHTS;
    [if level == 0 { bottom + behind } else { measure::DISC_CORNERS[level - 1][5] }, bottom]
}

/// The middle of a pedicle on the right.
pub const fn pedicle(level: usize) -> Point {
    let [top, _] = back_wall(level);
    let canal = measure::CANAL_SIZE[level][1];
    Point::new(canal / 2.0 + pedicle_width(level) / 2.0, top - 1.4 - measure::PEDICLE_HEIGHT / 2.0)
}

/// Width of a pedicle, mm.
pub const fn pedicle_width(level: usize) -> f64 {
    measure::PEDICLE_WIDTH[level][0]
}

/// The tables of a vertebra and of the disc below it.
struct Level {
    body: [[i16; 2]; 14],
    vessels: [[i16; 2]; 3],
    transverse: [[i16; 3]; 4],
    pedicle: [[i16; 6]; 1],
    spongy: [[i16; 6]; 1],
    disc: [[i16; 2]; 11],
    fibres: [[i16; 2]; 53],
    /// Where labels point.
    labels: [Point; 2],
}

static LEVELS: [Level; 5] = [Level::new(0), Level::new(1), Level::new(2), Level::new(3), Level::new(4)];

impl Level {
    const fn new(level: usize) -> Self {
        let [top, bottom] = back_wall(level);
        let [width, span] = measure::VERTEBRA_WIDTH[level];
        let (half, reach) = (width / 2.0, span / 2.0);
        let middle = (top + bottom) / 2.0;
        let at = pedicle(level);
        let lower = measure::DISC_CORNERS[level][5];
        let height = (bottom + lower) / 2.0;
        Self {
            body: tenths([
                [half * 0.9, top + 0.4],
                [half * 0.99, top - 2.0],
                [half * 0.89, middle + 3.0],
                [half * 0.88, middle - 3.0],
                [half * 0.98, bottom + 2.0],
                [half * 0.9, bottom - 0.4],
                [0.0, bottom - 0.2],
                [-half * 0.9, bottom - 0.4],
                [-half * 0.98, bottom + 2.0],
                [-half * 0.88, middle - 3.0],
                [-half * 0.89, middle + 3.0],
                [-half * 0.99, top - 2.0],
                [-half * 0.9, top + 0.4],
                [0.0, top + 0.2],
            ]),
            vessels: tenths([[-4.0, middle + 1.0], [0.0, middle - 0.5], [4.0, middle + 1.0]]),
            transverse: tenths([
                [at.x, at.y - 0.5, 11.0],
                [at.x + 7.0, at.y, 10.0],
                [reach - 12.0, at.y + 2.5, 8.5],
                [reach - 3.5, at.y + 4.0, 8.0],
            ]),
            pedicle: tenths([pedicle_oval(level, 0.0)]),
            spongy: tenths([pedicle_oval(level, 1.6)]),
            disc: tenths([
                [half * 0.96, bottom + 1.0],
                [half, bottom - 1.2],
                [half * 1.03, height],
                [half, lower + 1.2],
                [half * 0.96, lower - 1.0],
                BREAK,
                [-half * 0.96, lower - 1.0],
                [-half, lower + 1.2],
                [-half * 1.03, height],
                [-half, bottom - 1.2],
                [-half * 0.96, bottom + 1.0],
            ]),
            fibres: fibres(bottom, lower, half),
            labels: [Point::new(-half * 0.56, middle - 1.0), Point::new(-20.0, height)],
        }
    }
}

/// The row of a pedicle that is cut across, smaller by `inset` all round.
pub const fn pedicle_oval(level: usize, inset: f64) -> [f64; 6] {
    let at = pedicle(level);
    [at.x, at.y, 0.0, 1.0, measure::PEDICLE_HEIGHT / 2.0 - inset, pedicle_width(level) / 2.0 - inset]
}

/// The fibres of a disc's outer layers, at about 30 degrees to the level, crossing.
const fn fibres(top: f64, bottom: f64, half: f64) -> [[i16; 2]; 53] {
    const SLANT: f64 = 30.0_f64.to_radians();
    let run = (top - bottom) * cos(SLANT) / sin(SLANT);
    let mut rows = [BREAK; 53];
    let mut index = 0;
    while index < 9 {
        let x = -half * 0.94 + index as f64 * (half * 1.88 - run) / 8.0;
        rows[index * 6] = [x, bottom];
        rows[index * 6 + 1] = [x + run, top];
        rows[index * 6 + 3] = [x, top];
        rows[index * 6 + 4] = [x + run, bottom];
        index += 1;
    }
    tenths(rows)
}

/// Vertebrae and discs from `first` downwards, and the disc above it as context.
pub fn bodies(shapes: &mut Vec<Shape>, first: usize) {
    let levels = LEVELS.get(first..).unwrap_or_default();
    for (level, tables) in (first..).zip(levels) {
        let lines = [(Outline, Cornered(&tables.disc)), (Texture, Open(&tables.fibres))];
        draw(shapes, &[Form::of(spine::disc::structure(level), &lines).on(tables.labels[1])]);
    }
    if let Some(above) = first.checked_sub(1).and_then(|above| LEVELS.get(above)) {
        let lines = [(Outline, Cornered(&above.disc)), (Texture, Open(&above.fibres))];
        draw(shapes, &[Form::context(Tissue::Annulus, &lines)]);
    }
    for (level, tables) in (first..).zip(levels) {
        let structure = spine::vertebra::structure(level);
        let body = [(Outline, Closed(&tables.body)), (Texture, Open(&tables.vessels))];
        let process = [(Outline, Band(&tables.transverse)), (Shade, Shaded(&tables.transverse))];
        let cut = [(Outline, Ellipses(&tables.pedicle)), (Texture, Ellipses(&tables.spongy))];
        draw(
            shapes,
            &[
                Form::of(structure, &body).on(tables.labels[0]),
                Form::of(structure, &process).both().unlabelled(),
                Form::of(structure, &cut).both().unlabelled(),
            ],
        );
    }
}

/// The sac below L3: middle and full width.
pub const LOWER_SAC: [[f64; 3]; 7] = [
    [0.0, 110.0, 16.5],
    [0.0, 80.0, 16.0],
    [0.0, 50.0, 16.0],
    [0.0, 20.0, 15.0],
    [0.0, -5.0, 12.0],
    [0.0, -30.0, 7.0],
    [0.0, -42.0, 2.5],
];
const SAC: &Stations = const { &tenths(LOWER_SAC) };

/// The sac with the roots of the cauda equina in it; its lower end lies in the canal of the sacrum, at S2.
pub static DURAL_SAC: [Form<'_>; 1] =
    [Form::of(content::DURAL_SAC, &[(Outline, Cut(SAC)), (Shade, Shaded(SAC)), (Texture, Strands([66, 5, 4], SAC))])
        .at(-2.0, 92.0)];

/// The sac from above L4 to S2.
pub fn sac_tube() -> Tube {
    Tube::new(SAC)
}
