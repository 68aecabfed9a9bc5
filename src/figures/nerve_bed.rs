//! How long the bed of the nerve is through an exercise: a line over time, beside the length in upright standing.

use crate::{
    figures::marks::path,
    geometry::{Point, outline::PathData},
    markup::tag,
    movement::{Exercise, Side, nerve},
};
use yew::prelude::*;

/// Width and height of the drawing, and the length that its lower and its upper edge stand for, beside that in standing.
const WIDTH: f64 = 320.0;
const HEIGHT: f64 = 96.0;
const LENGTHS: [f64; 2] = [0.98, 1.08];
/// So many pieces the line has.
const PIECES: u8 = 48;

/// The line, with a dot at a moment, s.
pub fn nerve_bed(exercise: &Exercise, moment: Option<f64>) -> Html {
    let round = exercise.duration();
    let [low, high] = LENGTHS;
    let at = |time: f64| {
        let length = nerve::bed(&exercise.pose(exercise.phase(time)), Side::Right);
        let share = time / round - (time / round).floor();
        Point::new(share * WIDTH, HEIGHT * (high - length) / (high - low))
    };
    let mut line = PathData::new();
    for piece in 0..PIECES {
        // the last moment is the first of the next round
        let point = at(round * f64::from(piece) / f64::from(PIECES));
        if piece == 0 {
            line.move_to(point);
        } else {
            line.line_to(point);
        }
    }
    let mut standing = PathData::new();
    let level = HEIGHT * (high - 1.0) / (high - low);
    standing.move_to(Point::new(0.0, level));
    standing.line_to(Point::new(WIDTH, level));
    tag("svg")
        .class("nerve-bed")
        .fixed("viewBox: -8 0 336 96; aria-hidden: true")
        .path("nerve-bed__standing", standing.into_text())
        .path("nerve-bed__line", line.into_text())
        .put(moment.map(|moment| path("nerve-bed__now", dot(at(moment)).into_text().into())))
        .into()
}

/// A line of no length, which the style draws round.
fn dot(point: Point) -> PathData {
    let mut dot = PathData::new();
    dot.move_to(point);
    dot.line_to(point);
    dot
}
