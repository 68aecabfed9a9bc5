//! What this is for, how it treats a reader, and where its numbers come from.

use super::parts::{heading, link_line, paragraph, paragraphs, prose, request_count, subheading};
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

const LATER_PARTS: [&[Message]; 4] = [
    &[text::ABOUT_MODEL_TITLE, text::ABOUT_MODEL],
    &[text::ABOUT_TRANSLATION_TITLE, text::ABOUT_TRANSLATION],
    &[text::ABOUT_ACCESS_TITLE, text::ABOUT_ACCESS, text::ABOUT_ACCESS_GAPS],
    &[text::ABOUT_LICENCE_TITLE, text::ABOUT_LICENCE],
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
    tag("article")
        .put(heading(text::ABOUT_TITLE, language))
        .put(paragraphs(text::ABOUT_LEAD, language, "lead"))
        .put(old_copy(language))
        .put(parts(&PARTS, language))
        .put(subheading(text::ABOUT_REQUESTS_TITLE, language))
        .put(request_count(app))
        .put(parts(&LATER_PARTS, language))
        .put(subheading(text::ABOUT_VERSION_TITLE, language))
        .put(paragraph(text::about_version(language, last_review(), env!("CARGO_PKG_VERSION")), ""))
        .put(link_line("#/embed", text::EMBED_LINK, language))
        .put(subheading(text::ABOUT_SOURCES_TITLE, language))
        .put(paragraph(text::about_sources(language, last_review()), ""))
        .put(tag("div").fixed("class: small; lang: en; dir: ltr").put(sources))
        .into()
}

/// Says so where this copy is old, by the clock of the device and without a question to anybody.
pub fn old_copy(language: Language) -> Html {
    if !is_old(&page::today_iso()) {
        return Html::default();
    }
    tag("div").class("notice").put(paragraph(text::about_old(language, last_review()), "")).into()
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
