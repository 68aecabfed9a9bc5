//! Forms as they are written down: rows of whole tenths of a millimetre.
//!
//! A number in a table takes two bytes of the page; the same number in a line of code takes fourteen. So a drawing is written with
//! `mm![[x, y], …]` (or `mm![[x, y, width], …]` for a band) in millimetres, and the compiler rounds it to tenths. A row may be any constant
//! expression: measured places ([`Point::row`], [`Point::by`]) stand beside drawn ones.

use super::Point;

/// What one in a row is of a millimetre or of a whole, in x and in y.
pub type Units = [f64; 2];
/// Tenths of a millimetre.
pub const MM: Units = [10.0, 10.0];
/// Thousandths of a whole.
pub const SHARES: Units = [1000.0, 1000.0];
/// Millimetres to the side, and the share of a way.
pub const LEVELS: Units = [10.0, 1000.0];
/// The share of a way, and millimetres beside it.
pub const BESIDE: Units = [1000.0, 10.0];

/// Rows of x and y.
pub type Places = [[i16; 2]];
/// Rows of x, y and full width.
pub type Stations = [[i16; 3]];

/// The row that ends a line in a table of several.
pub const BREAK: [f64; 2] = [f64::MIN, f64::MIN];

/// How [`BREAK`] stands in a table.
const BROKEN: [i16; 2] = [i16::MIN, i16::MIN];

/// Millimetres as whole tenths; what is beyond three metres becomes the end of the range.
pub const fn tenths<const N: usize, const D: usize>(rows: [[f64; D]; N]) -> [[i16; D]; N] {
    whole(rows, [10.0; D])
}

/// Numbers as whole parts, so many to one in each column; what is beyond the range becomes its end.
pub const fn whole<const N: usize, const D: usize>(rows: [[f64; D]; N], units: [f64; D]) -> [[i16; D]; N] {
    let mut table = [[0; D]; N];
    let mut at = 0;
    while at < N * D {
        let parts = rows[at / D][at % D] * units[at % D];
        table[at / D][at % D] = (parts + 0.5_f64.copysign(parts)) as i16;
        at += 1;
    }
    table
}

/// One row after the other, `N` of them.
pub const fn joined<const N: usize, const D: usize>(parts: &[&[[f64; D]]]) -> [[f64; D]; N] {
    let mut rows = [[0.0; D]; N];
    let (mut part, mut row, mut count) = (0, 0, 0);
    while part < parts.len() {
        if row < parts[part].len() {
            rows[count] = parts[part][row];
            (row, count) = (row + 1, count + 1);
        } else {
            (part, row) = (part + 1, 0);
        }
    }
    rows
}

/// The same line from its other end.
pub const fn reversed<const N: usize>(rows: [[f64; 2]; N]) -> [[f64; 2]; N] {
    let mut turned = rows;
    let mut at = 0;
    while at < N {
        turned[at] = rows[N - 1 - at];
        at += 1;
    }
    turned
}

/// A table of millimetres: rows of constant expressions.
macro_rules! mm {
    ($($row:expr),+ $(,)?) => {
        const { &$crate::geometry::table::tenths([$($row),+]) }
    };
}
pub(crate) use mm;

/// A table in other units: `rows![SHARES, [0.25, 1.0], …]`.
macro_rules! rows {
    ($units:expr, $($row:expr),+ $(,)?) => {
        const { &$crate::geometry::table::whole([$($row),+], $units) }
    };
}
pub(crate) use rows;

/// The place in a row.
pub const fn place([x, y]: [i16; 2]) -> Point {
    Point::new(x as f64 / 10.0, y as f64 / 10.0)
}

/// The places of a table with one line.
#[inline(never)]
pub fn places(table: &Places) -> Vec<Point> {
    let mut line = Vec::with_capacity(table.len());
    for row in table {
        line.push(place(*row));
    }
    line
}

/// The places of a table in these units, each put where it belongs.
#[inline(never)]
pub fn laid(table: &Places, units: Units, to: &dyn Fn(Point) -> Point) -> Vec<Point> {
    let mut line = Vec::with_capacity(table.len());
    for [x, y] in table {
        line.push(to(Point::new(f64::from(*x) / units[0], f64::from(*y) / units[1])));
    }
    line
}

/// The same for a table of several lines.
#[inline(never)]
pub fn laid_lines(table: &Places, units: Units, to: &dyn Fn(Point) -> Point) -> Vec<Vec<Point>> {
    let mut lines = Vec::new();
    for part in table.split(|row| *row == BROKEN) {
        lines.push(laid(part, units, to));
    }
    lines
}

/// The lines of a table.
#[inline(never)]
pub fn lines(table: &Places) -> Vec<Vec<Point>> {
    let mut lines = Vec::new();
    for part in table.split(|row| *row == BROKEN) {
        lines.push(places(part));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_keeps_tenths_of_a_millimetre_and_parts_its_lines() {
        let table = mm![[1.04, -2.06], BREAK, [0.0, 300.0], [-1200.5, 0.05]];
        assert_eq!(lines(table), [vec![Point::new(1.0, -2.1)], vec![Point::new(0.0, 300.0), Point::new(-1200.5, 0.1)]]);
    }

    #[test]
    fn parts_are_joined_in_their_order() {
        let table: [[f64; 2]; 3] = joined(&[&[[1.0, 2.0]], &[], &[[3.0, 4.0], [5.0, 6.0]]]);
        assert_eq!(table, [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]);
    }
}
