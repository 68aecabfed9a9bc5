//! The vertebrae around the disc, in proportion from a public model of one man (Remus 2021): heights, depths, the slope of
//! the spinous processes. Patterns are drawn for L4 and L5 in the frame of the unloaded disc, fitted to the measured places
//! of another level, and moved with the endplates. Points in mm, y up.

use super::level::{Fit, plates};
use crate::{
    biomechanics::{section::Section, segment::Segment},
    figures::paper::{all_on_paper, lit},
    geometry::{
        Point, each,
        outline::{PathData, between, rounded},
        rigid::Rigid,
        table::{MM, Places, laid, mm, rows},
    },
    quantity::within,
};

/// Endplates of the unloaded L4-L5 disc, back and front end.
const LOWER_PLATE: [Point; 2] = [Point::new(-16.5, -5.15), Point::new(22.7, -7.9)];
const UPPER_PLATE: [Point; 2] = [Point::new(-16.5, 5.15), Point::new(22.7, 7.9)];
/// Far ends of the bodies: upper endplate of L4 and lower endplate of L5, back and front.
const L4_FAR: [Point; 2] = [Point::new(-21.6, 33.0), Point::new(18.0, 37.4)];
const L5_FAR: [Point; 2] = [Point::new(-17.6, -29.7), Point::new(15.4, -38.5)];
/// How far the middle of a wall lies inside the straight line between its rims, and an endplate below its rims.
const BACK_WAIST: f64 = 1.8;
const FRONT_WAIST: f64 = 3.1;
const PLATE_DIP: f64 = 1.1;

const L4_ARCH: &Places = mm![
    [-38.6, 25.0],
    [-36.8, 19.0],
    [-35.2, 12.5],
    [-34.4, 7.0],
    [-35.4, 4.2],
    [-39.0, 2.6],
    [-45.0, -2.0],
    [-55.0, -6.5],
    [-66.0, -5.5],
    [-70.0, -1.0],
    [-66.0, 4.0],
    [-55.0, 8.5],
    [-47.0, 15.0],
    [-42.0, 22.5],
];
const L5_ARCH: &Places = mm![
    [-36.2, -3.6],
    [-34.4, -7.5],
    [-33.4, -13.0],
    [-33.0, -18.5],
    [-34.4, -21.4],
    [-40.0, -24.5],
    [-50.0, -29.0],
    [-62.0, -29.5],
    [-66.8, -24.5],
    [-62.0, -18.5],
    [-51.0, -14.0],
    [-44.0, -9.5],
    [-40.0, -4.8],
];
/// The far side's pedicle and articular process, seen behind the canal. Pedicles spring from the upper half of a body.
const L4_PEDICLE: &Places = mm![
    [-17.5, 31.0],
    [-23.0, 30.0],
    [-29.0, 29.5],
    [-35.5, 26.0],
    [-38.5, 17.0],
    [-36.0, 6.0],
    [-32.0, 1.0],
    [-29.4, 3.5],
    [-29.6, 10.0],
    [-28.0, 15.4],
    [-22.5, 16.8],
    [-17.5, 16.0],
];
const L5_PEDICLE: &Places = mm![
    [-15.5, -7.2],
    [-20.5, -8.2],
    [-25.0, -6.6],
    [-26.6, 0.0],
    [-28.6, 5.2],
    [-31.0, 5.8],
    [-33.2, -1.0],
    [-34.0, -12.0],
    [-33.0, -26.0],
    [-29.5, -27.0],
    [-27.6, -21.5],
    [-21.0, -20.4],
    [-15.5, -19.5],
];

/// Where a pattern of a vertebra goes: fitted to the level, then moved.
#[derive(Clone, Copy, Debug)]
pub struct Carried {
    fit: Fit,
    motion: Rigid,
}

impl Carried {
    /// Where a point of the pattern goes.
    pub fn of(&self, point: Point) -> Point {
        self.motion.of(self.fit.at(point))
    }

    /// The same for several.
    #[inline(never)]
    pub fn all(&self, points: &[Point]) -> Vec<Point> {
        each(points, &|point| self.of(point))
    }
}

/// How both vertebrae have moved from the frame of the unloaded disc.
#[derive(Clone, Copy, Debug)]
pub struct Motion {
    /// The lower vertebra's, which is none for a model that holds it.
    pub lower: Carried,
    /// The upper vertebra's.
    pub upper: Carried,
    /// Whether the lower vertebra is the sacrum.
    pub on_sacrum: bool,
}

impl Motion {
    /// Reads both motions from the endplates.
    #[inline(never)]
    pub fn of(section: &Section, segment: &Segment) -> Self {
        let [lower, upper] = plates(segment);
        let [fit_lower, fit_upper] = Fit::of(segment);
        Self {
            lower: Carried { fit: fit_lower, motion: Rigid::laying(lower, section.lower_endplate) },
            upper: Carried { fit: fit_upper, motion: Rigid::laying(upper, section.upper_endplate) },
            on_sacrum: segment.id.ends_with("S1"),
        }
    }

    /// Where a point of the canal goes: with the lower vertebra below the disc, with the upper one above it, softly
    /// from one to the other between them.
    pub fn soft(&self, point: Point) -> Point {
        let share = within((point.y + 9.0) / 18.0, 0.0, 1.0);
        between(self.lower.of(point), self.upper.of(point), share * share * (3.0 - 2.0 * share))
    }

    /// A row of points of the canal.
    pub fn soft_all(&self, points: &[Point]) -> Vec<Point> {
        each(points, &|point| self.soft(point))
    }
}

/// One vertebra as it is drawn.
pub struct Vertebra {
    /// The body's outline, closed.
    pub body: Vec<Point>,
    /// The lit inside of the body, within its cortical rim.
    pub marrow: Vec<Point>,
    /// Lines of bone struts inside the body.
    pub struts: String,
    /// Cartilage between the bone and the disc, closed.
    pub cartilage: Vec<Point>,
    /// Arch and spinous process cut in the middle, closed.
    pub arch: Vec<Point>,
    /// Pedicle and articular process of the far side, closed.
    pub pedicle: Vec<Point>,
}

/// The vertebra above the disc.
pub fn upper(motion: &Carried) -> Vertebra {
    vertebra(UPPER_PLATE, L4_FAR, [L4_ARCH, L4_PEDICLE], motion)
}

/// The vertebra below the disc.
pub fn lower(motion: &Carried) -> Vertebra {
    vertebra(LOWER_PLATE, L5_FAR, [L5_ARCH, L5_PEDICLE], motion)
}

fn vertebra(plate: [Point; 2], far: [Point; 2], [arch, pedicle]: [&Places; 2], motion: &Carried) -> Vertebra {
    let body = motion.all(&outline(plate, far, BODY));
    Vertebra {
        marrow: lit(rounded(&body, 2), 0.8, 1.6),
        struts: struts(plate, far, motion),
        cartilage: motion.all(&outline(plate, far, CARTILAGE)),
        arch: laid(arch, MM, &|point| motion.of(point)),
        pedicle: laid(pedicle, MM, &|point| motion.of(point)),
        body,
    }
}

/// Rows of places of a body for [`inside`], in thousandths.
type Corners = [[i16; 4]];

/// How far the rims of a body lie from its edges, as a share of its depth.
const RIM: f64 = 0.035;

/// Corners of a body: rims that stand out a little, waists, dipped endplates.
const BODY: &Corners = rows![
    [1000.0; 4],
    [0.05, 0.0, 0.0, 0.0],
    [0.28, 0.0, BACK_WAIST * 0.75, 0.0],
    [0.5, 0.0, BACK_WAIST, 0.0],
    [0.72, 0.0, BACK_WAIST * 0.75, 0.0],
    [0.95, 0.0, 0.0, 0.0],
    [1.0, RIM, 0.0, 0.0],
    [1.0, 0.2, 0.0, PLATE_DIP * 0.6],
    [1.0, 0.45, 0.0, PLATE_DIP],
    [1.0, 0.75, 0.0, PLATE_DIP * 0.7],
    [1.0, 1.0 - RIM, 0.0, 0.0],
    [0.95, 1.0, 0.0, 0.0],
    [0.72, 1.0, -FRONT_WAIST * 0.78, 0.0],
    [0.5, 1.0, -FRONT_WAIST, 0.0],
    [0.28, 1.0, -FRONT_WAIST * 0.78, 0.0],
    [0.05, 1.0, 0.0, 0.0],
    [0.0, 1.0 - RIM, 0.0, 0.0],
    [0.0, 0.8, 0.0, -PLATE_DIP * 0.45],
    [0.0, 0.45, 0.0, -PLATE_DIP],
    [0.0, 0.15, 0.0, -PLATE_DIP * 0.45],
    [0.0, RIM, 0.0, 0.0],
];

/// Corners of the cartilage at the disc.
const CARTILAGE: &Corners = rows![
    [1000.0; 4],
    [0.0, 0.06, 0.0, -0.1],
    [0.0, 0.15, 0.0, -PLATE_DIP * 0.45],
    [0.0, 0.45, 0.0, -PLATE_DIP],
    [0.0, 0.8, 0.0, -PLATE_DIP * 0.45],
    [0.0, 0.9, 0.0, -0.1],
    [0.0, 0.8, 0.0, 0.15],
    [0.0, 0.45, 0.0, 0.2],
    [0.0, 0.15, 0.0, 0.15],
];

/// Corners of the near half of the disc beyond a body.
const BEYOND: &Corners = rows![
    [1000.0; 4],
    [1.0, 0.0, 0.0, 0.0],
    [1.07, -0.03, 0.0, 0.0],
    [1.2, -0.05, 0.0, 0.0],
    [1.45, -0.04, 0.0, 0.0],
    [1.45, 1.04, 0.0, 0.0],
    [1.2, 1.06, 0.0, 0.0],
    [1.07, 1.03, 0.0, 0.0],
    [1.0, 1.0, 0.0, 0.0],
];

fn outline(plate: [Point; 2], far: [Point; 2], places: &Corners) -> Vec<Point> {
    let mut outline = Vec::with_capacity(places.len());
    for row in places {
        let [along, across, forward, to_disc] = row.map(|part| f64::from(part) / 1000.0);
        outline.push(inside(plate, far, along, across, [forward, to_disc]));
    }
    outline
}

/// A point of a body: `along` from the disc's plate (0) to the far one (1), `across` from back (0) to front (1), then
/// moved by millimetres forward and towards the disc.
fn inside(plate: [Point; 2], far: [Point; 2], along: f64, across: f64, [forward, to_disc]: [f64; 2]) -> Point {
    let point = between(between(plate[0], far[0], along), between(plate[1], far[1], along), across);
    let away = if far[0].y > plate[0].y { 1.0 } else { -1.0 };
    Point::new(point.x + forward, point.y - away * to_disc)
}

/// Upright struts with a few cross ties, as the bone inside a vertebra is built.
#[inline(never)]
fn struts(plate: [Point; 2], far: [Point; 2], motion: &Carried) -> String {
    let at = |along: f64, across: f64| motion.of(inside(plate, far, along, across, [0.0, 0.0]));
    let mut path = PathData::new();
    for step in 1..16 {
        let across = f64::from(step) / 16.0;
        let waist = (across - 0.5) * -0.1;
        let (start, end) = if step % 2 == 0 { (0.1, 0.42) } else { (0.58, 0.9) };
        let row = [start, (start + end) / 2.0, end].map(|along| {
            let pull = 1.0 - (2.0 * along - 1.0) * (2.0 * along - 1.0);
            at(along, across + waist * pull)
        });
        path.smooth(&all_on_paper(&row));
    }
    path.into_text()
}

/// The discs beyond L4 and L5, of which only the near half is shown, to say that the spine goes on. Closed.
pub fn neighbours(motion: &Motion) -> [Vec<Point>; 2] {
    [motion.upper.all(&outline(UPPER_PLATE, L4_FAR, BEYOND)), motion.lower.all(&outline(LOWER_PLATE, L5_FAR, BEYOND))]
}

/// The outline of a bone moved inward for its lit part, for the thin bones of the arch.
pub fn arch_marrow(arch: &[Point]) -> Vec<Point> {
    lit(rounded(arch, 2), 0.7, 1.1)
}
