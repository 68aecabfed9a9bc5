//! Charts: a hundred little people, and bars in the rows of a table. They know no domain; words and numbers are handed in.
//!
//! A bar stands beside its number in a cell of a real table, so it is hidden from screen readers; people are a picture
//! with a name.

use super::marks::path;
use crate::{
    markup::{self, tag},
    quantity::within,
};
use yew::prelude::*;

/// How many people stand in a picture of people.
pub const PEOPLE: u8 = 100;

/// Room of a person, drawing units.
const WIDTH: u16 = 10;
const HEIGHT: u16 = 13;
/// Head and shoulders of a person, from the upper left corner of the room.
const PERSON: &str = "m3.2 2.9a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0-3.6 0m-1.4 9v-3.6a3.2 3.2 0 0 1 6.4 0v3.6z";

/// A hundred little people, so many in a row: the first `sure` are filled, those up to `possible` pale, the rest only outlined.
pub fn people(name: String, in_a_row: u8, sure: u8, possible: u8) -> Html {
    let sure = sure.min(PEOPLE);
    let possible = possible.min(PEOPLE).max(sure);
    let in_a_row = in_a_row.max(1);
    let (width, height) = (u16::from(in_a_row) * WIDTH, u16::from(PEOPLE.div_ceil(in_a_row)) * HEIGHT);
    let mut drawn = markup::group();
    for (class, from, to) in
        [("people__rest", possible, PEOPLE), ("people__possible", sure, possible), ("people__sure", 0, sure)]
    {
        drawn = drawn.path(class, group(in_a_row, from, to));
    }
    tag("svg")
        .class("people")
        .set("viewBox", ["0 0 ", &width.to_string(), " ", &height.to_string()].concat())
        .set("role", "img")
        .set("aria-label", name)
        .put(drawn)
        .into()
}

/// One little person, as a sign in the key of a picture of people.
pub fn person(sure: u8, possible: u8) -> Html {
    let class = match (sure, possible) {
        (0, 0) => "people__rest",
        (0, _) => "people__possible",
        _ => "people__sure",
    };
    tag("svg")
        .class("people people--sign")
        .fixed("viewBox: 0 0 10 13; aria-hidden: true")
        .path(class, group(1, 0, 1))
        .into()
}

/// Path data of the people with these numbers, counted along the rows from the upper left.
fn group(in_a_row: u8, from: u8, to: u8) -> String {
    let mut path = String::new();
    for person in from..to {
        let (column, row) = (u16::from(person % in_a_row), u16::from(person / in_a_row));
        path.push('M');
        path.push_str(&(column * WIDTH).to_string());
        path.push(' ');
        path.push_str(&(row * HEIGHT).to_string());
        path.push_str(PERSON);
    }
    path
}

/// A part of a bar chart's row, in the unit of its axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Part {
    /// A bar from nothing to a value.
    Bar(&'static str, f64),
    /// A band between two values, for a range.
    Range(&'static str, f64, f64),
    /// A line at a value.
    Mark(&'static str, f64),
}

/// Length of every axis, drawing units; the drawing is stretched to the room it gets.
const AXIS: f64 = 1000.0;

/// One row of a bar chart whose axis goes from 0 to `end`, with a fine line at every `step`. What lies beyond the axis ends at its end.
pub fn row(end: f64, step: f64, parts: &[Part]) -> Html {
    let at = |value: f64| place(value, end);
    let mut lines = String::new();
    let mut tick = 0.0;
    while tick <= end {
        lines.push('M');
        lines.push_str(&at(tick).to_string());
        lines.push_str(" 0v20");
        tick += step.max(end / 100.0);
    }
    let mut drawn = markup::group();
    for part in parts {
        drawn = drawn.put(match *part {
            Part::Bar(class, value) => bar(class, 0, at(value), "y: 4; height: 12"),
            Part::Range(class, low, high) => bar(class, at(low), at(high), "y: 7; height: 6"),
            Part::Mark(class, value) => path(class, ["M", &at(value).to_string(), " 0v20"].concat().into()),
        });
    }
    tag("svg")
        .class("chart-row")
        .fixed("viewBox: 0 0 1000 20; preserveAspectRatio: none; aria-hidden: true")
        .path("chart-row__grid", lines)
        .put(drawn)
        .into()
}

fn bar(class: &'static str, from: u16, to: u16, across: &'static str) -> Html {
    let width = to.saturating_sub(from).to_string();
    tag("rect").class(class).set("x", from.to_string()).set("width", width).fixed(across).into()
}

/// Where a value stands on an axis that ends at `end`, drawing units.
fn place(value: f64, end: f64) -> u16 {
    (within(value / end, 0.0, 1.0) * AXIS).round() as u16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_person_is_drawn_once_whatever_the_share() {
        let drawn = |path: String| path.matches('M').count();
        for (sure, possible) in [(0, 0), (30, 30), (60, 84), (100, 100)] {
            assert_eq!(drawn(group(10, 0, sure)), usize::from(sure));
            assert_eq!(drawn(group(10, sure, possible)), usize::from(possible - sure));
            assert_eq!(drawn(group(20, possible, PEOPLE)), usize::from(PEOPLE - possible));
        }
        assert!(group(10, 99, 100).starts_with("M90 117"), "the last one stands in the lower right corner");
    }

    #[test]
    fn a_bar_is_as_long_as_its_value_says() {
        assert_eq!([0.0, 0.5, 1.15, 2.3].map(|mpa| place(mpa, 2.3)), [0, 217, 500, 1000]);
        let twice = f64::from(place(1.0, 2.5)) / f64::from(place(0.5, 2.5));
        assert!((twice - 2.0).abs() < 1e-9, "twice the value is twice the length");
    }

    #[test]
    fn what_lies_beyond_the_axis_ends_with_it() {
        assert_eq!([-1.0, 9.0, f64::NAN].map(|value| place(value, 2.5)), [0, 1000, 0]);
    }
}
