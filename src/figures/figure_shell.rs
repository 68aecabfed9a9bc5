//! What every drawing of the disc stands in: the picture, the sentence under it, and the key to its signs.

use super::{
    marks::{framed, key_entry, key_sign, words_at},
    paper::{Frame, one_decimal, units},
};
use crate::{
    geometry::Point,
    markup::{Markup, tag},
    text::{self, Language, Message},
};
use yew::prelude::*;

/// The id of the sentence that describes the figure with this id.
pub fn caption_id(id: &AttrValue) -> String {
    [id, "-caption"].concat()
}

/// A figure with its caption and key (list items). Where the caption is empty the screen has a sentence with its id elsewhere.
pub fn figure(class: &'static str, id: &AttrValue, drawing: Markup, caption: &AttrValue, key: Markup) -> Html {
    let words = tag("p").class("model-figure__caption").set("id", caption_id(id)).put(caption.clone());
    let words = tag("figcaption")
        .class("model-figure__words")
        .put((!caption.is_empty()).then_some(words))
        .put(tag("ul").class("figure-key").put(key));
    tag("figure")
        .classes(&["model-figure", class])
        .put(tag("div").class("model-figure__stage").put(drawing))
        .put(words)
        .into()
}

/// The part of a drawing of the disc that a frame shows, with its ground.
pub fn plate(frame: Frame) -> Markup {
    let ground = tag("rect")
        .class("figure-ground figure-ground--body")
        .numbers(&["x", "y"], &[frame.left, -frame.top], units)
        .fixed("width: 100%; height: 100%");
    framed(tag("svg").class("disc-section__plate"), frame).set("viewBox", frame.view_box()).put(ground)
}

/// By how much the drawing enlarges movement, in words.
pub fn factor_text(tilt: f64, shape: f64, language: Language) -> String {
    let [tilt, shape] = [tilt, shape].map(one_decimal);
    if tilt != shape {
        text::figure_tilt_and_shape_larger(language, &shape, &tilt)
    } else if tilt == "1" {
        text::FIGURE_TRUE_SIZE.in_language(language).to_owned()
    } else {
        text::figure_drawn_larger(language, &tilt)
    }
}

/// The same as a mark in the drawing that ends at a place, mm: "×3", or "×1.5 / ×3" for tilt and bulges; none at true size.
pub fn factor_mark(end: Point, tilt: f64, shape: f64, language: Language) -> Html {
    let [tilt, shape] = [tilt, shape].map(one_decimal);
    if [&tilt, &shape].iter().all(|factor| *factor == "1") {
        return Html::default();
    }
    let factor = if tilt == shape {
        text::figure_factor_mark(language, &shape)
    } else {
        text::figure_factors_mark(language, &shape, &tilt)
    };
    words_at("figure-factor", end).set("aria-hidden", "true").put(factor).into()
}

/// The entry of the dashed outline in the key.
pub fn ghost_entry(words: Message, language: Language) -> Markup {
    let dashes = key_sign("figure-key__sign--ghost", &[("path", "d: M1 11c8-7 20-7 28 0")]);
    key_entry(dashes, words.in_language(language))
}

/// The entry of the enlargement in the key.
pub fn factor_entry(tilt: f64, shape: f64, language: Language) -> Markup {
    tag("li").class("figure-key__factor").put(factor_text(tilt, shape, language))
}
