//! What this is for, how it treats a reader, and where its numbers come from.

use super::parts::{heading, letters, link_line, paragraph, paragraphs, prose, request_count, subheading};
use crate::{
    browser::page,
    content::sources::{Source, is_old, last_review},
    hooks::AppContext,
    markup::{Markup, group, tag},
    text::{self, Language, Message},
};
use yew::prelude::*;

/// The words of each part, the first of them its title.
const PARTS: [&[Message]; 2] =
    [&[text::ABOUT_USE_TITLE, text::ABOUT_USE, text::ABOUT_NOT_FOR], &[text::ABOUT_PRIVACY_TITLE, text::ABOUT_PRIVACY]];

const LATER_PARTS: [&[Message]; 3] = [
    &[text::ABOUT_MODEL_TITLE, text::ABOUT_MODEL],
    &[text::ABOUT_TRANSLATION_TITLE, text::ABOUT_TRANSLATION],
    &[text::ABOUT_ACCESS_TITLE, text::ABOUT_ACCESS, text::ABOUT_ACCESS_GAPS],
];

/// The crates of which the program is made, and under which of their licences they are here; `tests/supply.rs` compares them with what
/// is built.
pub const CRATES: [(&str, &str); 3] = [
    (
        "MIT",
        "allocator-api2, bincode, bytes, cfg-if, console_error_panic_hook, equivalent, fnv, form_urlencoded, futures, \
         futures-channel, futures-core, futures-io, futures-sink, futures-task, futures-util, getrandom, gloo, gloo-console, \
         gloo-dialogs, gloo-events, gloo-file, gloo-history, gloo-net, gloo-render, gloo-storage, gloo-timers, gloo-utils, \
         gloo-worker, hashbrown, http, implicit-clone, indexmap, itoa, js-sys, lock_api, memchr, once_cell, percent-encoding, \
         pin-project, pin-project-lite, pinned, scopeguard, serde, serde-wasm-bindgen, serde_core, serde_json, serde_urlencoded, \
         slab, talc, thiserror, tokise, tracing, tracing-core, wasm-bindgen, wasm-bindgen-futures, wasm-bindgen-shared, web-sys, \
         yew, zmij",
    ),
    ("Apache-2.0", "ryu"),
    ("MIT and Unicode-3.0", "unicode-ident"),
];

/// The about screen.
#[inline(never)]
pub fn about(app: &AppContext) -> Html {
    let language = app.language;
    let mut sources = tag("ul");
    for source in Source::all() {
        let doi: &[&str] = if source.doi().is_empty() { &[] } else { &[" doi ", source.doi()] };
        let line = [&[source.cite(), ": ", source.title(), ". ", source.published()], doi].concat();
        sources = sources.put(tag("li").put(line.concat()));
    }
    let mut crates = tag("ul");
    for (licence, names) in CRATES {
        crates = crates.put(tag("li").put([licence, ": ", names].concat()));
    }
    tag("article")
        .put(heading(text::ABOUT_TITLE, language))
        .put(paragraphs(text::ABOUT_LEAD, language, "lead"))
        .put(old_copy(language))
        .put(parts(&PARTS, language))
        .put(subheading(text::ABOUT_REQUESTS_TITLE, language))
        .put(request_count(app))
        .put(parts(&LATER_PARTS, language))
        .put(letters("letters", app))
        .put(subheading(text::ABOUT_LICENCE_TITLE, language))
        .put(prose(text::ABOUT_LICENCE, language))
        .put(prose(text::ABOUT_PARTS, language))
        .put(tag("div").fixed("class: small; lang: en; dir: ltr").put(crates))
        .put(subheading(text::ABOUT_VERSION_TITLE, language))
        .put(paragraph(text::about_version(language, &reviewed(language), env!("CARGO_PKG_VERSION")), ""))
        .put(link_line("#/embed", text::EMBED_LINK, language))
        .put(subheading(text::ABOUT_SOURCES_TITLE, language))
        .put(paragraph(text::about_sources(language, &reviewed(language)), ""))
        .put(tag("div").fixed("class: small; lang: en; dir: ltr").put(sources))
        .into()
}

/// Says so where this copy is old, by the clock of the device and without a question to anybody.
pub fn old_copy(language: Language) -> Html {
    if !is_old(&page::today_iso()) {
        return Html::default();
    }
    tag("div").class("notice").put(paragraph(text::about_old(language, &reviewed(language)), "")).into()
}

/// The date of the last review.
fn reviewed(language: Language) -> String {
    page::date(last_review(), language.code())
}

fn parts(parts: &[&[Message]], language: Language) -> Markup {
    let mut all = group();
    for part in parts {
        for (place, words) in part.iter().enumerate() {
            all = all.put(if place == 0 { subheading(*words, language) } else { prose(*words, language) });
        }
    }
    all
}
