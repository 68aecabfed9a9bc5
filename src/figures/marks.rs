//! The elements of the drawings as plain functions: written out by the macro each time, they cost some kilobytes.

use super::paper::units;
use crate::geometry::Point;
use yew::prelude::*;

/// A path.
#[inline(never)]
pub fn path(class: &'static str, d: AttrValue) -> Html {
    html! { <path {class} {d} /> }
}

/// A group of paths, the deepest first: their classes and their data.
#[inline(never)]
pub fn layers(class: &'static str, paths: Vec<(&'static str, String)>) -> Html {
    let paths: Html = paths.into_iter().map(|(class, d)| path(class, d.into())).collect();
    html! { <g {class}>{ paths }</g> }
}

/// A circle around a point, lengths in mm.
#[inline(never)]
pub fn circle(class: &'static str, centre: Point, radius: f64) -> Html {
    html! { <circle {class} cx={units(centre.x)} cy={units(-centre.y)} r={units(radius)} /> }
}

/// Words at a point in mm, moved down by `dy`.
#[inline(never)]
pub fn words(class: &'static str, at: Point, dy: &'static str, words: &'static str) -> Html {
    html! { <text {class} x={units(at.x)} y={units(-at.y)} {dy}>{ words }</text> }
}

/// A sign for the key of a drawing: a picture of 30 by 16.
#[inline(never)]
pub fn key_sign(class: &'static str, inside: Html) -> Html {
    html! { <svg class={classes!("figure-key__sign", class)} viewBox="0 0 30 16" aria-hidden="true">{ inside }</svg> }
}
