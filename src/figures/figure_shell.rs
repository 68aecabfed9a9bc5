//! What every drawing of the disc stands in: the picture, the sentence under it, and the key to its signs.

use super::{marks::key_sign, paper::one_decimal};
use crate::text::{self, Language};
use yew::prelude::*;

/// The id of the sentence that describes the figure with this id.
pub fn caption_id(id: &AttrValue) -> String {
    format!("{id}-caption")
}

/// A figure with its caption and key (list items). Where the caption is empty the screen has a sentence with its id elsewhere.
pub fn figure(class: &'static str, id: &AttrValue, drawing: Html, caption: &AttrValue, key: Html) -> Html {
    html! {
        <figure class={classes!("model-figure", class)}>
            <div class="model-figure__stage">{ drawing }</div>
            <figcaption class="model-figure__words">
                if !caption.is_empty() {
                    <p class="model-figure__caption" id={caption_id(id)}>{ caption.clone() }</p>
                }
                <ul class="figure-key">{ key }</ul>
            </figcaption>
        </figure>
    }
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
        text::FIGURE_TRUE_SIZE.in_language(language).to_owned()
    } else {
        text::figure_drawn_larger(language, tilt)
    }
}

/// A piece of the dashed outline for the key.
pub fn dashes() -> Html {
    key_sign("figure-key__sign--ghost", html! { <path d="M1 11c8-7 20-7 28 0" /> })
}
