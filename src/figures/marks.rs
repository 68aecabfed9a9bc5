//! The elements of the drawings as plain functions: written out by the macro each time, they cost some kilobytes.

use super::paper::{Frame, closed, units};
use crate::{
    geometry::Point,
    markup::{Markup, group, tag},
};
use yew::{
    prelude::*,
    virtual_dom::{AttributeOrProperty, Attributes, VTag},
};

/// A path. Most elements of the drawings are paths, so it is written straight down.
#[inline(never)]
pub fn path(class: &'static str, d: AttrValue) -> Html {
    static NAMES: [&str; 2] = ["class", "d"];
    let values = [AttrValue::Static(class), d].map(|value| Some(AttributeOrProperty::Attribute(value)));
    let mut path = VTag::new("path");
    path.set_attributes(Attributes::Dynamic { keys: &NAMES, values: Box::new(values) });
    path.into()
}

/// The same path of several forms.
#[inline(never)]
pub fn paths(class: &'static str, forms: &[AttrValue]) -> Markup {
    let mut paths = group();
    for d in forms {
        paths = paths.path_of(class, d);
    }
    paths
}

impl Markup {
    /// A path as a further child: its class and its data.
    #[inline(never)]
    pub fn path(self, class: &'static str, d: String) -> Self {
        self.put(path(class, d.into()))
    }

    /// A smooth closed outline through points in mm as a further child.
    #[inline(never)]
    pub fn closed(self, class: &'static str, outline: impl AsRef<[Point]>) -> Self {
        self.path(class, closed(outline.as_ref()))
    }

    /// A path with data that are used more than once.
    #[inline(never)]
    pub fn path_of(self, class: &'static str, d: &AttrValue) -> Self {
        self.put(path(class, d.clone()))
    }
}

/// A circle around a point, lengths in mm.
#[inline(never)]
pub fn circle(class: &'static str, centre: Point, radius: f64) -> Markup {
    tag("circle").class(class).numbers(&["cx", "cy", "r"], &[centre.x, -centre.y, radius], units)
}

/// Words at a point in mm, moved down by `dy`.
#[inline(never)]
pub fn words(class: &'static str, at: Point, dy: &'static str, words: &'static str) -> Markup {
    words_at(class, at).set("dy", dy).put(words)
}

/// Words at a point in mm, without the words.
#[inline(never)]
pub fn words_at(class: &'static str, at: Point) -> Markup {
    tag("text").class(class).numbers(&["x", "y"], &[at.x, -at.y], units)
}

/// Words of a size at a point in mm, where they begin, end or have their middle, without the words.
#[inline(never)]
pub fn words_of_size(class: &'static str, at: Point, size: f64, anchor: &'static str) -> Markup {
    words_at(class, at).numbers(&["font-size"], &[size], units).set("text-anchor", anchor)
}

/// A group of words in a drawing, each with its place in mm and its class.
#[inline(never)]
pub fn all_words(class: &'static str, dy: &'static str, all: &[(&'static str, Point, &'static str)]) -> Markup {
    let mut written = tag("g").class(class);
    for (word, at, class) in all {
        written = written.put(words(class, *at, dy, word));
    }
    written
}

/// Left and upper edge, width and height of what lies in a frame.
#[inline(never)]
pub fn framed(markup: Markup, frame: Frame) -> Markup {
    let sides = [frame.left, -frame.top, frame.width(), frame.height()];
    markup.numbers(&["x", "y", "width", "height"], &sides, units)
}

/// An id of its own for a part of a drawing.
#[inline(never)]
pub fn part(id: &str, name: &str) -> String {
    [id, "-", name].concat()
}

/// How an attribute names that part.
#[inline(never)]
pub fn reference(id: &str, name: &str) -> String {
    ["url(#", id, "-", name, ")"].concat()
}

/// A filter that makes edges soft, by so many units.
#[inline(never)]
pub fn soft(id: &str, by: &'static str) -> Markup {
    tag("filter").set("id", part(id, "soft")).put(tag("feGaussianBlur").set("stdDeviation", by))
}

/// A sign for the key of a drawing: the names of its elements, and their attributes as in [`Markup::fixed`].
pub type Sign = [(&'static str, &'static str)];

/// A sign in a picture of 30 by 16.
#[inline(never)]
pub fn key_sign(class: &'static str, inside: &Sign) -> Markup {
    let mut sign = tag("svg").classes(&["figure-key__sign", class]).fixed("viewBox: 0 0 30 16; aria-hidden: true");
    for (name, attributes) in inside {
        sign = sign.put(tag(name).fixed(attributes));
    }
    sign
}

/// An entry of the key of a drawing: its sign and what it means.
#[inline(never)]
pub fn key_entry(sign: Markup, words: impl Into<AttrValue>) -> Markup {
    let words: AttrValue = words.into();
    tag("li").put(sign).put(words)
}
