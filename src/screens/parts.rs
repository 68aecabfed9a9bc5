//! Small parts that several screens use. Plain functions: what keeps nothing needs no widget.

use crate::{
    app::{Action, LabAction, Stance},
    biomechanics::{self, Posture},
    browser::{page, tip},
    content::sources::Source,
    controls::{ChoiceOption, described_choice, switch},
    hooks::{AppContext, HEADING_ID},
    library,
    markup::{Content, Markup, Value, group, tag},
    text::{self, Language, Message, mention::Names},
};
use std::cell::RefCell;
use yew::prelude::*;

/// The one main heading of a screen; focus lands here when the screen changes.
pub fn heading(words: Message, language: Language) -> Markup {
    tag("h1").set("id", HEADING_ID).set("tabindex", "-1").words(words, language)
}

/// A heading of the second level.
pub fn subheading(words: Message, language: Language) -> Markup {
    tag("h2").words(words, language)
}

/// A heading of the third level.
pub fn minor_heading(words: Message, language: Language) -> Markup {
    tag("h3").words(words, language)
}

/// The switch for keys of one letter, and for whom it is.
pub fn letters(id: &'static str, app: &AppContext) -> Markup {
    let words = text::ABOUT_LETTERS.in_language(app.language);
    group()
        .put(switch(id, words, app.letters, &app.report(|are_on: bool| Action::KeysQuietened(!are_on))))
        .put(tag("p").class("choice__hint").words(text::ABOUT_LETTERS_HINT, app.language))
}

/// A message as paragraphs.
pub fn prose(words: Message, language: Language) -> Markup {
    paragraphs(words, language, "")
}

/// The part of the page that is shown, and which text explains which word there: the first that has it, each time it is drawn.
#[derive(Default)]
struct Explained {
    place: &'static str,
    page: usize,
    by: Vec<(u16, Message)>,
}

thread_local! {
    static EXPLAINED: RefCell<Option<Explained>> = RefCell::default();
}

/// Another part of the page is shown, or another page of it: there each word is explained once again.
pub fn explain_anew(place: &'static str, page: usize) {
    EXPLAINED.with_borrow_mut(|told| {
        if told.as_ref().is_none_or(|told| (told.place, told.page) != (place, page)) {
            *told = Some(Explained { place, page, by: Vec::new() });
        }
    });
}

/// A message as paragraphs of a class, in which technical words explain themselves: each once on a screen, as soon as all of the
/// program is there.
pub fn paragraphs(words: Message, language: Language, class: &'static str) -> Markup {
    if EXPLAINED.with_borrow(Option::is_some) {
        return explained_paragraphs(words, language, class);
    }
    let mut paragraphs = group();
    for words in words.in_language(language).split('\n') {
        paragraphs = paragraphs.put(paragraph(words, class));
    }
    paragraphs
}

#[inline(never)]
fn explained_paragraphs(words: Message, language: Language, class: &'static str) -> Markup {
    let (mut paragraphs, mut explained) = (group(), Vec::new());
    EXPLAINED.with_borrow(|told| {
        for (number, by) in told.iter().flat_map(|told| &told.by) {
            if *by != words {
                explained.push(*number);
            }
        }
    });
    let (message, elsewhere) = (words, explained.len());
    let names = library::term_names(language);
    for words in words.in_language(language).split('\n') {
        paragraphs = paragraphs.put(explaining(tag("p").class(class), words, names, &mut explained, &|_| None));
    }
    EXPLAINED.with_borrow_mut(|told| {
        for number in explained.get(elsewhere..).unwrap_or_default() {
            let told = told.get_or_insert_default();
            if !told.by.contains(&(*number, message)) {
                told.by.push((*number, message));
            }
        }
    });
    paragraphs
}

/// Puts a text into an element: the first of each technical word explains itself, unless it has been `explained`, and of other
/// names `link` makes what they are put into.
pub fn explaining(
    mut parent: Markup,
    words: &'static str,
    names: &Names,
    explained: &mut Vec<u16>,
    link: &dyn Fn(u16) -> Option<Markup>,
) -> Markup {
    for (words, number) in names.pieces(words) {
        let mut named = None;
        if let Some(number) = number {
            named = link(number);
            if let Some(term) = library::term_named(number).filter(|_| !explained.contains(&number)) {
                explained.push(number);
                named = Some(tag("span").fixed(TERM).set(tip::TERM, term.id()));
            }
        }
        parent = match named {
            Some(named) => parent.put(named.put(words)),
            None => parent.put(words),
        };
    }
    parent
}

/// What a technical word is; `browser::tip` listens to it.
const TERM: &str = "class: term; role: button; tabindex: 0; aria-describedby: tip";

/// A paragraph of a class.
pub fn paragraph(words: impl Content, class: &'static str) -> Markup {
    tag("p").class(class).put(words)
}

/// A link with the words of a message.
pub fn link(href: impl Value, words: Message, language: Language) -> Markup {
    tag("a").set("href", href).words(words, language)
}

/// A line that is only a link.
pub fn link_line(href: &'static str, words: Message, language: Language) -> Markup {
    tag("p").put(link(href, words, language))
}

/// What opens on a tap, with the words to tap on.
pub fn details(words: Message, language: Language) -> Markup {
    tag("details").put(tag("summary").words(words, language))
}

/// The row of a table with the names of its columns.
pub fn columns(names: &[Message], language: Language) -> Markup {
    let mut row = tag("tr");
    for name in names {
        row = row.put(tag("th").set("scope", "col").words(*name, language));
    }
    tag("thead").put(row)
}

/// A list of lines.
pub fn list<T: Content>(lines: impl IntoIterator<Item = T>) -> Markup {
    let mut list = tag("ul");
    for line in lines {
        list = list.put(tag("li").put(line));
    }
    list
}

/// A button that does something of its own.
pub fn act(class: &'static str, words: Message, language: Language, on_click: Callback<MouseEvent>) -> Markup {
    tag("button").classes(&["button", class]).set("type", "button").on_click(on_click).words(words, language)
}

/// A button that opens the browser's print dialogue, and the words that stand for it in a frame that forbids it: the root element
/// says so.
pub fn print_button(class: &'static str, words: Message, language: Language) -> Markup {
    printing(act(class, words, language, Callback::from(|_| page::print())), language)
}

/// The same for a button that prints something else.
pub fn printing(button: Markup, language: Language) -> Markup {
    let why = tag("span").set("role", "status").put(tag("span").class("why").words(text::FRAME_NO_PRINT, language));
    tag("span").class("prints").put(button.set("aria-describedby", HEADING_ID)).put(why)
}

/// A button that reports a fact.
pub fn button(class: &'static str, words: Message, app: &AppContext, fact: Action) -> Markup {
    act(class, words, app.language, app.report(move |_: MouseEvent| fact.clone()))
}

/// Buttons that save files, and the words that stand for them where a frame forbids it. Some frames do not know whether they may.
pub fn saving_files(buttons: impl Content, language: Language) -> Markup {
    let why = tag("span")
        .set("role", "status")
        .put(tag("span").class("why").words(text::FRAME_NO_SAVE, language))
        .put(tag("span").class("why why--perhaps").words(text::FRAME_MAY_NOT_SAVE, language));
    tag("span").class("saves").put(buttons).put(why)
}

/// The names of sources in one line: "Source: Wilke 1999; Heuer 2007".
pub fn cited(sources: &[Source], language: Language) -> Markup {
    paragraph(text::app_source(language, &cite_line(sources)), "small")
}

/// The names of sources, each once: "Wilke 1999; Heuer 2007".
pub fn cite_line(sources: &[Source]) -> String {
    let mut named: Vec<&str> = Vec::new();
    for source in sources {
        if !named.contains(&source.cite()) {
            named.push(source.cite());
        }
    }
    named.join("; ")
}

/// The live count of requests since the page was ready.
pub fn request_count(app: &AppContext) -> Markup {
    paragraph(app.requests.map(|count| text::app_requests(app.language, count)).unwrap_or_default(), "")
}

/// The postures; one chosen anywhere is the posture everywhere.
pub fn posture_choice(stance: Stance, app: &AppContext) -> Markup {
    let language = app.language;
    let (chosen, words) = match stance {
        Stance::Posture(posture) => (Some(posture.id), posture.description),
        Stance::Free { .. } => (None, text::DISC_LAB_FREE),
    };
    let mut options = Vec::new();
    for posture in biomechanics::postures() {
        options.push(ChoiceOption { id: posture.id, label: posture.name.in_language(language) });
    }
    let dispatch = app.dispatch.clone();
    let on_choose = Callback::from(move |id: &'static str| {
        if let Some(posture) = biomechanics::posture(id) {
            dispatch.dispatch(Action::Lab(LabAction::PostureChosen(posture)));
        }
    });
    let legend = text::DISC_LAB_POSTURES.in_language(language);
    let about = Some(HEADING_ID);
    group()
        .put(described_choice("posture", "postures", legend, None, options, chosen, &on_choose, about))
        .put(prose(words, language))
}

/// The name of a stance: its posture's, or that it was set by hand.
pub fn stance_name(stance: Stance, language: Language) -> &'static str {
    match stance {
        Stance::Posture(Posture { name, .. }) => name.in_language(language),
        Stance::Free { .. } => text::DISC_LAB_BY_HAND.in_language(language),
    }
}
