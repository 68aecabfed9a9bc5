//! Smooth curves through given points: centripetal Catmull–Rom splines written as cubic Bézier pieces.
//!
//! The centripetal form (knot distance to the power of one half) neither loops nor overshoots where points lie close
//! together beside points far apart (Yuksel, Schaefer, Keyser 2011), so an outline stays inside what was meant.

use super::{
    Point, mirrored,
    path::{Command, Path},
};

/// A smooth open curve through all `knots`.
#[inline(never)]
pub fn open(knots: &[Point]) -> Path {
    let mut commands = Vec::new();
    if let Some(first) = knots.first() {
        commands.push(Command::Move(*first));
        extend(&mut commands, knots);
    }
    Path::new(commands)
}

/// A smooth closed curve through all `knots`.
#[inline(never)]
pub fn closed(knots: &[Point]) -> Path {
    let count = knots.len();
    let (Some(&first), true) = (knots.first(), count > 2) else {
        return open(knots);
    };
    let at = |index: usize| knots.get(index % count).copied().unwrap_or(first);
    let mut commands = vec![Command::Move(first)];
    for index in 0..count {
        commands.push(piece(at(index + count - 1), at(index), at(index + 1), at(index + 2)));
    }
    commands.push(Command::Close);
    Path::new(commands)
}

/// A closed outline of several smooth runs with a corner wherever one run ends and the next begins.
#[inline(never)]
pub fn cornered(runs: &[Vec<Point>]) -> Path {
    let mut commands = Vec::new();
    for run in runs {
        let Some(first) = run.first() else { continue };
        commands.push(if commands.is_empty() { Command::Move(*first) } else { Command::Line(*first) });
        extend(&mut commands, run);
    }
    commands.push(Command::Close);
    Path::new(commands)
}

fn extend(commands: &mut Vec<Command>, knots: &[Point]) {
    for (index, pair) in knots.windows(2).enumerate() {
        let [start, end] = [pair[0], pair[1]];
        // At the ends the missing neighbour is the mirror image of the next knot, which gives a straight run-out.
        let before = index.checked_sub(1).and_then(|i| knots.get(i)).copied().unwrap_or(start * 2.0 - end);
        let after = knots.get(index + 2).copied().unwrap_or(end * 2.0 - start);
        commands.push(piece(before, start, end, after));
    }
}

/// The Bézier piece from `start` to `end` of the spline that also passes `before` and `after`.
fn piece(before: Point, start: Point, end: Point, after: Point) -> Command {
    let [leave, arrive] = controls(before, start, end, after);
    Command::Cubic(leave, arrive, end)
}

/// The two control points of that piece; where neighbours coincide, they lie on the straight line.
pub(super) fn controls(before: Point, start: Point, end: Point, after: Point) -> [Point; 2] {
    let [d1, d2, d3] = [before.distance(start), start.distance(end), end.distance(after)].map(f64::sqrt);
    let control = |near: f64, outer: Point, inner: Point, other: Point| {
        if near < 1e-6 || d2 < 1e-6 {
            return inner.towards(other, 1.0 / 3.0);
        }
        let weight = 2.0 * near * near + 3.0 * near * d2 + d2 * d2;
        (other * (near * near) - outer * (d2 * d2) + inner * weight) * (1.0 / (3.0 * near * (near + d2)))
    };
    [control(d1, before, start, end), control(d3, after, end, start)]
}

/// Points on the smooth open curve through `knots`, `steps` to each span, both ends included.
#[inline(never)]
pub fn sampled(knots: &[Point], steps: usize) -> Vec<Point> {
    open(knots).polylines(steps).into_iter().next().unwrap_or_default()
}

/// Smooth open curves, each through its knots, as one path.
#[inline(never)]
pub fn all_open(lines: &[Vec<Point>]) -> Path {
    let mut all = Path::default();
    for line in lines {
        // a curve through two knots is straight, and written so in fewer numbers
        all.extend(if line.len() == 2 { Path::line(line) } else { open(line) });
    }
    all
}

/// The value at `fraction` (0 to 1) of a polyline's length.
#[inline(never)]
pub fn along(line: &[Point], fraction: f64) -> Point {
    let total: f64 = line.windows(2).map(|pair| pair[0].distance(pair[1])).sum();
    let mut left = total * fraction.clamp(0.0, 1.0);
    for pair in line.windows(2) {
        let length = pair[0].distance(pair[1]);
        if left <= length && length > 0.0 {
            return pair[0].towards(pair[1], left / length);
        }
        left -= length;
    }
    line.last().copied().unwrap_or_default()
}

/// Smooth open lines and their mirror images.
#[inline(never)]
pub fn on_both_sides(lines: &[Vec<Point>]) -> Path {
    let mut both = Path::default();
    for line in lines {
        both.extend(open(line));
        both.extend(open(&mirrored(line)));
    }
    both
}

/// The points at several fractions of a line's length.
#[inline(never)]
pub fn all_along(line: &[Point], fractions: &[f64]) -> Vec<Point> {
    let mut points = Vec::with_capacity(fractions.len());
    for fraction in fractions {
        points.push(along(line, *fraction));
    }
    points
}

/// `count` lines that run between two border lines, as the fibres of a muscle do; the borders themselves are left out.
#[inline(never)]
pub fn between(one: &[Point], other: &[Point], count: usize) -> Vec<Vec<Point>> {
    let mut lines = Vec::new();
    for number in 1..=count {
        let share = number as f64 / (count + 1) as f64;
        let mut line = Vec::new();
        for step in 0..=8 {
            let t = f64::from(step) / 8.0;
            line.push(along(one, t).towards(along(other, t), share));
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::points;

    #[test]
    fn a_closed_curve_through_a_circles_points_stays_near_the_circle() {
        let knots: Vec<_> = (0..12)
            .map(|i| {
                let angle = f64::from(i) / 12.0 * std::f64::consts::TAU;
                Point::new(angle.cos(), angle.sin()) * 50.0
            })
            .collect();
        let worst = closed(&knots).polylines(8)[0].iter().map(|p| (p.length() - 50.0).abs()).fold(0.0, f64::max);
        assert!(worst < 0.3, "leaves the circle by {worst} mm");
    }

    #[test]
    fn a_curve_between_near_and_far_knots_does_not_overshoot() {
        let knots = points(&[[0.0, 0.0], [40.0, 0.0], [41.0, -1.0], [41.0, -30.0]]);
        let highest = sampled(&knots, 16).iter().map(|p| p.y).fold(f64::MIN, f64::max);
        assert!(highest < 1.5, "rises {highest} mm above its knots");
    }

    #[test]
    fn half_way_along_a_bent_line_is_measured_on_the_line() {
        assert_eq!(along(&points(&[[0.0, 0.0], [10.0, 0.0], [10.0, 10.0]]), 0.75), Point::new(10.0, 5.0));
    }
}
