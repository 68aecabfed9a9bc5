//! What this is for, how it treats a reader, and where its numbers come from.

use super::parts::{heading, list, paragraph, paragraphs, prose, request_count, subheading};
use crate::{
    content::sources,
    hooks::AppContext,
    text::{self, Language, Message},
};
use yew::prelude::*;

const PARTS: [(Message, &[Message]); 2] = [
    (text::ABOUT_USE_TITLE, &[text::ABOUT_USE, text::ABOUT_NOT_FOR]),
    (text::ABOUT_PRIVACY_TITLE, &[text::ABOUT_PRIVACY]),
];

const LATER_PARTS: [(Message, &[Message]); 3] = [
    (text::ABOUT_MODEL_TITLE, &[text::ABOUT_MODEL]),
    (text::ABOUT_ACCESS_TITLE, &[text::ABOUT_ACCESS]),
    (text::ABOUT_LICENCE_TITLE, &[text::ABOUT_LICENCE]),
];

/// The about screen.
pub fn about(app: &AppContext) -> Html {
    let language = app.language;
    let last_review = sources::ALL.iter().map(|source| source.reviewed).max().unwrap_or_default();
    let sources = sources::ALL.iter().map(|source| {
        let doi = if source.doi.is_empty() { String::new() } else { format!(" doi {}", source.doi) };
        html! { { format!("{}: {}. {}{doi}", source.cite, source.title, source.published) } }
    });
    html! {
        <article>
            { heading(text::ABOUT_TITLE, language) }
            { paragraphs(text::ABOUT_LEAD, language, "lead") }
            { parts(&PARTS, language) }
            { subheading(text::ABOUT_REQUESTS_TITLE, language) }
            { request_count(app) }
            { parts(&LATER_PARTS, language) }
            { subheading(text::ABOUT_SOURCES_TITLE, language) }
            { paragraph(text::about_sources(language, last_review), "") }
            <div class="small">{ list(sources) }</div>
        </article>
    }
}

fn parts(parts: &[(Message, &[Message])], language: Language) -> Html {
    parts
        .iter()
        .map(|(title, words)| {
            let words: Html = words.iter().map(|words| prose(*words, language)).collect();
            html! { <>{ subheading(*title, language) }{ words }</> }
        })
        .collect()
}
