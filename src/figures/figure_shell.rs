//! What every drawing of the disc stands in: the picture, the sentence under it, and the key to its signs.

use super::{
    marks::{framed, key_entry, key_sign},
    paper::{Frame, one_decimal, units},
};
use crate::{
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
/// What was asked for was more where a wall or a plate was held back.
pub fn factor_text(tilt: f64, shape: f64, asked: f64, language: Language) -> String {
    let [tilt, shape, asked] = [tilt, shape, asked].map(one_decimal);
    let mut words = drawn(&tilt, &shape, language);
    if shape != asked {
        words.push(' ');
        words.push_str(text::FIGURE_AS_FITS.in_language(language));
    }
    words
}

fn drawn(tilt: &str, shape: &str, language: Language) -> String {
    if tilt != shape {
        text::figure_tilt_and_shape_larger(language, shape, tilt)
    } else if tilt == "1" {
        text::FIGURE_TRUE_SIZE.owned(language)
    } else {
        text::figure_drawn_larger(language, tilt)
    }
}

/// The entry of the dashed outline in the key.
pub fn ghost_entry(words: Message, language: Language) -> Markup {
    let dashes = key_sign("figure-key__sign--ghost", &[("path", "d: M1 11c8-7 20-7 28 0")]);
    key_entry(dashes, words.in_language(language))
}

/// The entry of the enlargement in the key.
pub fn factor_entry(tilt: f64, shape: f64, asked: f64, language: Language) -> Markup {
    tag("li").class("figure-key__factor").put(factor_text(tilt, shape, asked, language))
}
