//! What every drawing of the disc stands in: the picture, the sentence under it, and the key to its signs.

use super::{
    marks::key_sign,
    paper::{Frame, one_decimal, units},
};
use crate::text::{self, Language};
use yew::prelude::*;

/// The id of the sentence that describes the figure with this id.
pub fn caption_id(id: &AttrValue) -> String {
    format!("{id}-caption")
}

/// A figure with its caption and key (list items).
pub fn figure(class: &'static str, id: &AttrValue, drawing: Html, caption: &AttrValue, key: Html) -> Html {
    html! {
        <figure class={classes!("model-figure", class)}>
            <div class="model-figure__stage">{ drawing }</div>
            <figcaption class="model-figure__words">
                <p class="model-figure__caption" id={caption_id(id)}>{ caption.clone() }</p>
                <ul class="figure-key">{ key }</ul>
            </figcaption>
        </figure>
    }
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

/// The same as a mark in the upper right corner of the drawing: "×3", or "×1.5 / ×3" for tilt and bulges; none at true size.
pub fn factor_mark(frame: Frame, tilt: f64, shape: f64, language: Language) -> Html {
    let [tilt, shape] = [tilt, shape].map(one_decimal);
    if [&tilt, &shape].iter().all(|factor| *factor == "1") {
        return html! {};
    }
    let factor = if tilt == shape {
        text::figure_factor_mark(language, &shape)
    } else {
        text::figure_factors_mark(language, &shape, &tilt)
    };
    html! { <text class="figure-factor" x={units(frame.right - 1.5)} y={units(1.5 - frame.top)} dy="0.9em" aria-hidden="true">{ factor }</text> }
}

/// A piece of the dashed outline for the key.
pub fn dashes() -> Html {
    key_sign("figure-key__sign--ghost", html! { <path d="M1 11c8-7 20-7 28 0" /> })
}
