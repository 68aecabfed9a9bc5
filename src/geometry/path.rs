//! Paths of lines and cubic Bézier pieces, and their text in SVG.

use super::{
    Point,
    outline::{to_tenths, write_tenths},
    region::Bounds,
};

/// One step of a path; coordinates in mm, y upwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Command {
    /// Begin a new stroke here.
    Move(Point),
    /// A straight line to here.
    Line(Point),
    /// A cubic Bézier piece: two control points and the end.
    Cubic(Point, Point, Point),
    /// Back to where the stroke began.
    Close,
}

/// A path of any number of strokes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Path(Vec<Command>);

impl Path {
    /// A path from its steps.
    pub const fn new(commands: Vec<Command>) -> Self {
        Self(commands)
    }

    /// Whether there is nothing to draw.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// This path and then another, as further strokes.
    #[must_use]
    #[inline(never)]
    pub fn and(mut self, other: Self) -> Self {
        self.extend(other);
        self
    }

    /// Adds another path's strokes.
    #[inline(never)]
    pub fn extend(&mut self, mut other: Self) {
        self.0.append(&mut other.0);
    }

    /// All strokes of several paths in one.
    #[inline(never)]
    pub fn joined(paths: Vec<Self>) -> Self {
        let mut all = Self::default();
        for path in paths {
            all.extend(path);
        }
        all
    }

    /// A straight-edged line through the points.
    #[inline(never)]
    pub fn line(points: &[Point]) -> Self {
        let mut commands = Vec::with_capacity(points.len());
        for point in points {
            commands.push(if commands.is_empty() { Command::Move(*point) } else { Command::Line(*point) });
        }
        Self(commands)
    }

    /// An ellipse with half axes `a` along the direction `axis` and `b` across it.
    #[inline(never)]
    pub fn ellipse(centre: Point, axis: Point, a: f64, b: f64) -> Self {
        const ROUND: f64 = 0.552_284_75; // control distance of the best cubic for a quarter circle
        let u = axis.unit() * a;
        let v = axis.unit().quarter_turn() * b;
        let quarter = |from: Point, to: Point| {
            Command::Cubic(centre + from + to * ROUND, centre + to + from * ROUND, centre + to)
        };
        Self(vec![
            Command::Move(centre + u),
            quarter(u, v),
            quarter(v, -u),
            quarter(-u, -v),
            quarter(-v, u),
            Command::Close,
        ])
    }

    /// The path with every point, control points too, moved by `change` (exact for rigid moves, mirrors and scales).
    #[must_use]
    pub fn map(&self, change: impl Fn(Point) -> Point) -> Self {
        self.changed(&change)
    }

    #[inline(never)]
    fn changed(&self, change: &dyn Fn(Point) -> Point) -> Self {
        let moved = |command: &Command| match *command {
            Command::Move(p) => Command::Move(change(p)),
            Command::Line(p) => Command::Line(change(p)),
            Command::Cubic(a, b, p) => Command::Cubic(change(a), change(b), change(p)),
            Command::Close => Command::Close,
        };
        Self(self.0.iter().map(moved).collect())
    }

    /// The strokes as polylines with `steps` points to each curved piece; closed strokes end where they began.
    #[inline(never)]
    pub fn polylines(&self, steps: usize) -> Vec<Vec<Point>> {
        let mut lines: Vec<Vec<Point>> = Vec::new();
        for command in &self.0 {
            if let Command::Move(point) = command {
                lines.push(vec![*point]);
                continue;
            }
            let Some(line) = lines.last_mut() else { continue };
            let (Some(&first), Some(&start)) = (line.first(), line.last()) else { continue };
            match *command {
                Command::Line(end) => line.push(end),
                Command::Cubic(a, b, end) => {
                    for step in 1..=steps {
                        line.push(bezier(start, a, b, end, step as f64 / steps as f64));
                    }
                }
                Command::Close if first != start => line.push(first),
                Command::Move(_) | Command::Close => {}
            }
        }
        lines
    }

    /// The box around the drawn path.
    pub fn bounds(&self) -> Option<Bounds> {
        Bounds::around(&self.polylines(6).concat())
    }

    /// The `d` of an SVG path in tenths of a millimetre, y downwards. Whole numbers, so that no float formatting is linked.
    pub fn svg(&self) -> String {
        let mut out = Vec::new();
        for command in &self.0 {
            match command {
                Command::Move(p) => write(&mut out, b'M', &[*p]),
                Command::Line(p) => write(&mut out, b'L', &[*p]),
                Command::Cubic(a, b, p) => write(&mut out, b'C', &[*a, *b, *p]),
                Command::Close => out.push(b'Z'),
            }
        }
        String::from_utf8(out).unwrap_or_default()
    }
}

/// The point at `t` (0 to 1) of a cubic Bézier piece.
pub(super) fn bezier(start: Point, a: Point, b: Point, end: Point, t: f64) -> Point {
    let s = 1.0 - t;
    start * (s * s * s) + a * (3.0 * s * s * t) + b * (3.0 * s * t * t) + end * (t * t * t)
}

/// A length in mm as whole tenths.
pub fn tenths(millimetres: f64) -> i32 {
    (millimetres * 10.0).round() as i32 // saturates, and turns NaN into 0
}

fn write(out: &mut Vec<u8>, letter: u8, points: &[Point]) {
    out.push(letter);
    for (index, point) in points.iter().enumerate() {
        if index > 0 {
            out.push(b' ');
        }
        write_tenths(out, to_tenths(point.x) * 10);
        out.push(b' ');
        write_tenths(out, to_tenths(-point.y) * 10);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_written_in_whole_tenths_with_y_downwards() {
        let path = Path::line(&[Point::new(1.04, 2.0), Point::new(-3.0, -0.26)]);
        assert_eq!(path.svg(), "M10 -20L-30 3");
    }

    #[test]
    fn an_ellipse_keeps_its_half_axes() {
        let bounds = Path::ellipse(Point::new(5.0, 5.0), Point::new(0.0, 1.0), 4.0, 2.0).bounds().expect("not empty");
        assert!((bounds.width() - 4.0).abs() < 0.05 && (bounds.height() - 8.0).abs() < 0.05);
    }
}
