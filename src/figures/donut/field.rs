//! The disc's displacement, laid over the donut.

use crate::{
    biomechanics::section::Section,
    geometry::{
        Point, each, each_pair,
        outline::{along, between},
        region::Bounds,
        rigid::Rigid,
    },
    quantity::within,
};

/// Half the donut's width and height, mm.
pub const HALF_WIDTH: f64 = 41.0;
/// Half the donut's height, mm.
pub const HALF_HEIGHT: f64 = 22.0;

/// The seam goes up and down over this share of the donut's height: beyond it there is crust and plate.
const SEAM_REACH: f64 = 0.6;
/// How much a drop of jelly hangs down on its way out.
const SAG: f64 = 0.22;

/// The furthest that a drop is drawn from the middle, mm, and how far it has fallen for each mm that it would lie further.
const LEFTMOST: f64 = -56.5;
const FALL: f64 = 1.9;
/// Jelly this near to the mouth of the seam hangs on, mm of the donut, and the least size to which it is drawn smaller.
const HANGS_ON: f64 = 1.0;
const LEAST_DROP: f64 = 0.45;

/// Columns of displacement from the back of the disc to its front, and the motion of the plates.
///
/// The model holds the lower vertebra; here both plates share the tilt and the slide between them, as two hands would.
pub struct Field {
    columns: Vec<Column>,
    /// Donut millimetres for each disc millimetre.
    scale: f64,
    /// The upper plate's motion while the lower one is held.
    plate: Rigid,
    /// What is then done to everything, so that both share it.
    shared: Rigid,
}

/// What has happened to the back wall, as places of the donut.
pub struct Leak {
    /// How much of the wall's thickness the jelly has come through, 0 to 1.
    pub depth: f64,
    /// Height of the fissure at rest, mm.
    pub height: f64,
    /// The jelly outside, closed; empty where none is.
    pub drop: Vec<Point>,
}

struct Column {
    /// Place at rest from the back (-1) to the front (1).
    place: f64,
    /// Displacement from the lower to the upper endplate, mm of the disc.
    steps: Vec<Point>,
}

impl Field {
    /// The displacement from `neutral` to `section`.
    pub fn new(section: &Section, neutral: &Section) -> Self {
        let [back, front] = neutral.lower_endplate.map(|point| point.x);
        let (half, middle) = (((front - back) / 2.0).max(1.0), (front + back) / 2.0);
        let column = |now: &Vec<Point>, rest: &Vec<Point>| Column {
            place: rest.first().map_or(0.0, |foot| (foot.x - middle) / half),
            steps: each_pair(now, rest, &|now, rest| now - rest),
        };
        let mut columns = Vec::new();
        for (now, rest) in section.posterior.iter().zip(&neutral.posterior).rev() {
            columns.push(column(now, rest));
        }
        for (now, rest) in section.anterior.iter().zip(&neutral.anterior) {
            columns.push(column(now, rest));
        }
        let scale = HALF_WIDTH / half;
        let plate = plate_motion(section, neutral, scale);
        Self { columns, scale, plate, shared: half_back(plate) }
    }

    /// Where the crumb goes that rests at (`x`, `y`), mm from the middle of the donut.
    pub fn moved(&self, x: f64, y: f64) -> Point {
        let height = (y / HALF_HEIGHT + 1.0) / 2.0;
        let step = self.step(x / HALF_WIDTH, height);
        self.shared.of(Point::new(x + step.x * self.scale, y + step.y * self.scale))
    }

    /// The same for a point.
    pub fn of(&self, point: Point) -> Point {
        self.moved(point.x, point.y)
    }

    /// The same for several.
    #[inline(never)]
    pub fn all(&self, points: &[Point]) -> Vec<Point> {
        each(points, &|point| self.of(point))
    }

    /// Where a point of the upper plate goes.
    pub fn upper_plate(&self, point: Point) -> Point {
        self.shared.of(self.plate.of(point))
    }

    /// Where a point of the lower plate goes.
    pub fn lower_plate(&self, point: Point) -> Point {
        self.shared.of(point)
    }

    /// The fissure of a section and what came through it; nothing for a whole wall.
    #[inline(never)]
    pub fn leak(&self, section: &Section) -> Option<Leak> {
        let end = *section.fissure.last()?;
        let (inner, outer) = (section.posterior.first()?, section.posterior.last()?);
        let (low, high) = (outer.first()?, outer.last()?);
        let share = within((end.y - low.y) / (high.y - low.y).max(1.0), 0.0, 1.0);
        let (from, to) = (along(inner, share).x, along(outer, share).x);
        let height = (2.0 * share - 1.0) * HALF_HEIGHT * SEAM_REACH;
        let mouth = self.moved(-HALF_WIDTH, height);
        let mut drop = each(&section.escaped, &|point| {
            let (out, up) = ((to - point.x) * self.scale, (point.y - end.y) * self.scale);
            Point::new(mouth.x - out, mouth.y + up - SAG * out.max(0.0))
        });
        // A drop that hangs on is drawn no longer than there is room; a piece that came off and lies too far off has fallen.
        if let Some(bounds) = Bounds::around(&drop) {
            let room = ((mouth.x - LEFTMOST) / (mouth.x - bounds.low.x.min(mouth.x - 1.0))).min(1.0);
            let size = if bounds.high.x > mouth.x - HANGS_ON { room.max(LEAST_DROP) } else { 1.0 };
            let over = (LEFTMOST - between(mouth, bounds.low, size).x).max(0.0);
            drop = each(&drop, &|point| between(mouth, point, size) + Point::new(over, -FALL * over));
        }
        Some(Leak { depth: within((from - end.x) / (from - to).max(0.5), 0.0, 1.0), height, drop })
    }

    #[inline(never)]
    fn step(&self, place: f64, height: f64) -> Point {
        let after = self.columns.iter().position(|column| column.place >= place).unwrap_or(self.columns.len());
        // Evened out over a sixth of the height, less at the plates: the mesh bends sharply there, dough does not.
        let reach = 0.16_f64.min(height).min(1.0 - height).max(0.0);
        let at = |column: &Column| {
            let [below, here, above] = [-reach, 0.0, reach].map(|by| along(&column.steps, height + by));
            between(between(below, above, 0.5), here, 0.4)
        };
        let before = after.checked_sub(1).and_then(|index| self.columns.get(index));
        match (before, self.columns.get(after)) {
            (Some(a), Some(b)) => {
                let width = b.place - a.place;
                let share = if width > 1e-9 { (place - a.place) / width } else { 0.0 };
                between(at(a), at(b), share)
            }
            (Some(only), None) | (None, Some(only)) => at(only),
            (None, None) => Point::default(),
        }
    }
}

/// The upper vertebra's motion from neutral, as a motion of the top of the donut.
fn plate_motion(section: &Section, neutral: &Section, scale: f64) -> Rigid {
    let motion = Rigid::laying(neutral.upper_endplate, section.upper_endplate);
    let slide = motion.shift();
    let top = Point::new(0.0, HALF_HEIGHT);
    Rigid::new(top, Point::new(top.x + slide.x * scale, top.y + slide.y * scale), motion.angle())
}

/// Half of a plate's tilt and slide taken back, about the middle between the plates; what it went down stays.
fn half_back(plate: Rigid) -> Rigid {
    let slide = plate.shift();
    let middle = Point::new(slide.x / 2.0, slide.y / 2.0);
    Rigid::new(middle, Point::new(0.0, middle.y), -plate.angle() / 2.0)
}
