//! The drawing as a file of its own, with a line that says what it is and where it is from; and on paper.

use crate::{
    anatomy::{Scene, Structure},
    browser::{file, picture},
    figures::saved::saved,
    hooks::{AppContext, HEADING_ID},
    markup::{Held, Markup, group, tag},
    screens::parts::{act, cite_line, details, print_button, saving_files},
    text::{self, Language},
};
use yew::prelude::*;

/// The drawing that is saved: the last of those side by side.
const DRAWING: &str = "#drawings > :last-child .figure";

/// Names of the files.
const SVG: &str = "sciatica-explorer.svg";
const PNG: &str = "sciatica-explorer.png";

/// How many times larger than on the screen the pixels are.
const TIMES: f64 = 2.0;

/// What is written under a saved drawing.
fn line(scene: &Scene, structure: Option<Structure>, language: Language) -> String {
    let (mut sources, mut reviewed) = (Vec::new(), "");
    for structure in scene.view.structures() {
        for source in structure.sources() {
            sources.push(*source);
            reviewed = reviewed.max(source.reviewed());
        }
    }
    text::atlas_saved(language, reviewed, &scene.sentence(language, structure), &cite_line(&sources))
}

/// The buttons, and what is said where a browser refuses.
#[inline(never)]
pub(super) fn saving(scene: &Scene, structure: Option<Structure>, refused: &Held<bool>, app: &AppContext) -> Markup {
    let language = app.language;
    let words = line(scene, structure, language);
    let save = |as_pixels: bool| {
        let (words, set) = (words.clone(), refused.clone());
        Callback::from(move |_: MouseEvent| {
            let file = picture::drawing(DRAWING).map(|drawing| saved(&drawing, &words));
            let done = file.and_then(|svg| {
                let set = set.clone();
                if as_pixels {
                    picture::save_pixels(PNG, &svg, TIMES, move || set.set(true))
                } else {
                    file::save(SVG, "image/svg+xml", &svg)
                }
            });
            set.set(done.is_none());
        })
    };
    let mut files = group();
    for (words, as_pixels) in [(text::ATLAS_SAVE_SVG, false), (text::ATLAS_SAVE_PNG, true)] {
        files = files.put(act("", words, language, save(as_pixels)).set("aria-describedby", HEADING_ID));
    }
    let print = print_button("", text::ATLAS_PRINT, language);
    let buttons = tag("div").class("buttons").put(saving_files(files, language)).put(print);
    let refused = refused.get().then(|| text::ATLAS_SAVE_REFUSED.in_language(language));
    details(text::ATLAS_SAVE, language).put(buttons).put(tag("p").set("role", "status").put(refused))
}
