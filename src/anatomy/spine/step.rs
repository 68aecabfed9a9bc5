//! Places beside a wall of the canal, as tables: what moves with a vertebra is written in its own directions.

use super::Wall;
use crate::geometry::Point;

/// A place in a table: the number of the base from which it is reached, and the way from there.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    base: u8,
    /// Backwards, in tenths of a millimetre.
    back: i16,
    /// Upwards along the wall, in thousandths of its height.
    share: i16,
    /// Upwards along the wall, in tenths of a millimetre.
    up: i16,
}

/// `back` mm behind a base and higher by a `share` of the wall's height.
pub const fn at(base: u8, back: f64, share: f64) -> Step {
    Step { base, back: rounded(back * 10.0), share: rounded(share * 1000.0), up: 0 }
}

/// `back` mm behind a base and `up` mm above it.
pub const fn by(base: u8, back: f64, up: f64) -> Step {
    Step { base, back: rounded(back * 10.0), share: 0, up: rounded(up * 10.0) }
}

const fn rounded(value: f64) -> i16 {
    (value + 0.5_f64.copysign(value)) as i16
}

impl Wall {
    /// The places of several tables, one after the other, reached from `bases`.
    #[inline(never)]
    pub fn steps(&self, bases: &[Point], tables: &[&[Step]]) -> Vec<Point> {
        let mut places = Vec::new();
        for step in tables.iter().copied().flatten() {
            let up = f64::from(step.share) / 1000.0 * self.height() + f64::from(step.up) / 10.0;
            let base = bases.get(usize::from(step.base)).copied().unwrap_or_default();
            places.push(base + self.step(f64::from(step.back) / 10.0, up));
        }
        places
    }
}
