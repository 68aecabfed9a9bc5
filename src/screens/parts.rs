//! Small parts that several screens use. Plain functions: a component of its own costs some kilobytes.

use crate::{
    app::{Action, LabAction, Stance},
    biomechanics::{self, Posture},
    content::sources::Source,
    controls::{ChoiceOption, choice},
    hooks::{AppContext, HEADING_ID},
    markup::{Markup, each, group, tag},
    text::{self, Language, Message},
};
use yew::prelude::*;

/// The one main heading of a screen; focus lands here when the screen changes.
pub fn heading(words: Message, language: Language) -> Html {
    tag("h1").set("id", HEADING_ID).set("tabindex", "-1").put(words.in_language(language)).into()
}

/// A heading of the second level.
pub fn subheading(words: Message, language: Language) -> Html {
    tag("h2").put(words.in_language(language)).into()
}

/// A heading of the third level.
pub fn minor_heading(words: Message, language: Language) -> Html {
    tag("h3").put(words.in_language(language)).into()
}

/// A message as paragraphs.
pub fn prose(words: Message, language: Language) -> Html {
    paragraphs(words, language, "")
}

/// A message as paragraphs of a class.
pub fn paragraphs(words: Message, language: Language, class: &'static str) -> Html {
    each(words.in_language(language).split('\n').map(|words| tag("p").class(class).put(words))).into()
}

/// A paragraph of a class.
pub fn paragraph(words: impl Into<AttrValue>, class: &'static str) -> Html {
    let words: AttrValue = words.into();
    tag("p").class(class).put(words).into()
}

/// A link with the words of a message.
pub fn link(href: impl Into<AttrValue>, words: Message, language: Language) -> Html {
    let href: AttrValue = href.into();
    tag("a").set("href", href).put(words.in_language(language)).into()
}

/// A line that is only a link.
pub fn link_line(href: &'static str, words: Message, language: Language) -> Markup {
    tag("p").put(link(href, words, language))
}

/// What opens on a tap, with the words to tap on.
pub fn details(words: Message, language: Language) -> Markup {
    tag("details").put(tag("summary").put(words.in_language(language)))
}

/// A list of lines.
pub fn list(lines: impl IntoIterator<Item = Html>) -> Html {
    let mut list = tag("ul");
    for line in lines {
        list = listed(list, line);
    }
    list.into()
}

#[inline(never)]
fn listed(list: Markup, line: Html) -> Markup {
    list.put(tag("li").put(line))
}

/// A button that does something of its own.
pub fn act(class: &'static str, words: Message, language: Language, on_click: Callback<MouseEvent>) -> Markup {
    let words = words.in_language(language);
    tag("button").classes(&["button", class]).set("type", "button").on_click(on_click).put(words)
}

/// A button that reports a fact.
pub fn button(class: &'static str, words: Message, app: &AppContext, fact: Action) -> Html {
    act(class, words, app.language, app.report(move |_: MouseEvent| fact.clone())).into()
}

/// The names of sources in one line: "Source: Wilke 1999; Heuer 2007".
pub fn cited(sources: impl IntoIterator<Item = Source>, language: Language) -> Html {
    paragraph(text::app_source(language, &cite_line(sources)), "small")
}

/// The names of sources, each once: "Wilke 1999; Heuer 2007".
pub fn cite_line(sources: impl IntoIterator<Item = Source>) -> String {
    let mut named = Vec::new();
    for source in sources {
        name_once(&mut named, source);
    }
    named.join("; ")
}

#[inline(never)]
fn name_once(named: &mut Vec<&str>, source: Source) {
    if !named.contains(&source.cite()) {
        named.push(source.cite());
    }
}

/// The live count of requests since the page was ready.
pub fn request_count(app: &AppContext) -> Html {
    paragraph(app.requests.map(|count| text::app_requests(app.language, &count.to_string())).unwrap_or_default(), "")
}

/// The postures; one chosen anywhere is the posture everywhere.
pub fn posture_choice(stance: Stance, app: &AppContext) -> Html {
    let language = app.language;
    let (chosen, words) = match stance {
        Stance::Posture(posture) => (Some(posture.id), posture.description),
        Stance::Free { .. } => (None, text::DISC_LAB_FREE),
    };
    let options = biomechanics::postures()
        .iter()
        .map(|posture| ChoiceOption { id: posture.id, label: posture.name.in_language(language) })
        .collect();
    let dispatch = app.dispatch.clone();
    let on_choose = Callback::from(move |id: &'static str| {
        if let Some(posture) = biomechanics::posture(id) {
            dispatch.dispatch(Action::Lab(LabAction::PostureChosen(posture)));
        }
    });
    let legend = text::DISC_LAB_POSTURES.in_language(language);
    group()
        .put(choice("posture", "postures", legend, None, options, chosen, &on_choose))
        .put(prose(words, language))
        .into()
}

/// The name of a stance: its posture's, or that it was set by hand.
pub fn stance_name(stance: Stance, language: Language) -> &'static str {
    match stance {
        Stance::Posture(Posture { name, .. }) => name.in_language(language),
        Stance::Free { .. } => text::DISC_LAB_BY_HAND.in_language(language),
    }
}
