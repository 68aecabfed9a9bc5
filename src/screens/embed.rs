//! How to show this page on another: what, how it looks, and the lines to paste.

use super::parts::{act, heading, link, paragraph, paragraphs, prose, subheading};
use crate::{
    app::{Action, COPIED, Chosen},
    browser::{clipboard, location, page},
    colour::{Colour, DARK_PAPER, LIGHT_PAPER},
    controls::input_of,
    embedding::{self, Form, Place, SANDBOX, Wish},
    hooks::AppContext,
    markup::{Markup, group, tag},
    text::{self, Language, Message},
};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// Something to set.
struct Field {
    /// Its stable name, and its id.
    name: &'static str,
    label: Message,
    hint: Option<Message>,
    /// The values with their words, the usual one first; none where something is written.
    options: &'static [(&'static str, Message)],
}

const fn written(name: &'static str, label: Message, hint: Message) -> Field {
    Field { name, label, hint: Some(hint), options: &[] }
}

const fn choice(name: &'static str, label: Message, options: &'static [(&'static str, Message)]) -> Field {
    Field { name, label, hint: None, options }
}

/// The value of a panel that stands for an address of one's own.
const PAGE: &str = "page";
/// What can be shown; of a part of a panel its address.
const PANELS: [(&str, Message); 9] = [
    ("disc", text::APP_NAV_DISC),
    ("#/disc/switches", text::EMBED_SWITCHES),
    ("anatomy", text::APP_NAV_ANATOMY),
    ("check", text::APP_NAV_CHECK),
    ("care", text::APP_NAV_CARE),
    ("questions", text::APP_NAV_QUESTIONS),
    ("teach", text::APP_NAV_TEACH),
    ("start", text::APP_NAME),
    (PAGE, text::EMBED_PAGE),
];
static FIELDS: [Field; 10] = [
    choice("panel", text::EMBED_PANEL, &PANELS),
    written("start", text::EMBED_START, text::EMBED_START_HINT),
    choice(
        "lang",
        text::EMBED_LANGUAGE,
        &[("en", text::EMBED_LANGUAGE_EN), ("es", text::EMBED_LANGUAGE_ES), ("ar", text::EMBED_LANGUAGE_AR)],
    ),
    choice(
        "theme",
        text::EMBED_THEME,
        &[
            ("auto", text::APP_THEME_AUTO),
            ("light", text::APP_THEME_LIGHT),
            ("dark", text::APP_THEME_DARK),
            ("projector", text::APP_THEME_PROJECTOR),
        ],
    ),
    written("accent", text::EMBED_ACCENT, text::EMBED_ACCENT_HINT),
    choice(
        "controls",
        text::EMBED_CONTROLS,
        &[("full", text::EMBED_CONTROLS_FULL), ("few", text::EMBED_CONTROLS_FEW), ("none", text::EMBED_CONTROLS_NONE)],
    ),
    written("height", text::EMBED_HEIGHT, text::EMBED_HEIGHT_HINT),
    choice(
        "preview",
        text::EMBED_PREVIEW,
        &[("", text::EMBED_PREVIEW_NONE), ("360", text::EMBED_PREVIEW_PHONE), ("640", text::EMBED_PREVIEW_COLUMN)],
    ),
    choice(
        "form",
        text::EMBED_FORM,
        &[
            ("element", text::EMBED_FORM_ELEMENT),
            ("frame", text::EMBED_FORM_FRAME),
            ("picture", text::EMBED_FORM_PICTURE),
        ],
    ),
    written(FOLDER, text::EMBED_FOLDER, text::EMBED_FOLDER_HINT),
];
const FOLDER: &str = "folder";
const VERSION: &str = env!("CARGO_PKG_VERSION");
/// The id of the lines to paste.
const CODE: &str = "embed-code";

/// The screen.
#[inline(never)]
pub fn embed(chosen: &Chosen, app: &AppContext) -> Html {
    let language = app.language;
    let wanted = chosen.value("panel");
    let is_own = wanted == PAGE;
    let found = embedding::start(if is_own { chosen.value("start") } else { wanted });
    let start = found.map(|address| address.to_string()).unwrap_or_default();
    let panel = match found {
        Some(address) => embedding::panel(address.screen),
        None if is_own => "",
        None if wanted.is_empty() => "disc",
        None => wanted,
    };
    let accent = Colour::parse(chosen.value("accent"));
    let code = accent.map(Colour::code).unwrap_or_default();
    let folder = folder(chosen);
    // What is shown speaks the language of this page unless another is chosen; so do the words beside it, where they are here.
    let spoken = Language::from_code(chosen.value("lang")).unwrap_or(language);
    let beside = if spoken.is_here() { spoken } else { language };
    let wish = Wish([
        panel,
        &start,
        spoken.code(),
        unusual(chosen, "theme"),
        &code,
        unusual(chosen, "controls"),
        chosen.value("height"),
    ]);
    let mut title = text::APP_NAME.owned(beside);
    for (id, name) in PANELS {
        if id == panel && id != "start" {
            title.push_str(": ");
            title.push_str(name.in_language(beside));
        }
    }
    let lines = wish.code(
        match chosen.value("form") {
            "frame" => Form::Frame,
            "picture" => Form::Picture,
            _ => Form::Element,
        },
        Place {
            folder: &folder,
            integrity: &page::told("embed-integrity").unwrap_or_default(),
            title: &title,
            note: &text::embed_note(beside, VERSION),
        },
    );

    // What changes in any field is heard in one place.
    let dispatch = app.dispatch.clone();
    let heard = move |event: Event| {
        let (name, mut value) = if let Some(field) = input_of(&event) {
            (field.name(), field.value())
        } else if let Some(field) = event.target_dyn_into::<HtmlSelectElement>() {
            (field.name(), field.value())
        } else {
            return;
        };
        if name == "height" {
            value.retain(|sign| sign.is_ascii_digit());
        }
        for field in &FIELDS {
            if field.name == name {
                dispatch.dispatch(Action::Chosen(field.name, value.trim().to_owned()));
                return;
            }
        }
    };
    let mut article = tag("article").class("embed").on_change(heard);
    article = article.put(heading(text::EMBED_TITLE, language)).put(paragraphs(text::EMBED_LEAD, language, "lead"));
    for field in &FIELDS {
        let told = match field.name {
            // It keeps its place, so that its neighbours stay what they were.
            "start" if !is_own => {
                article = article.put(Html::default());
                continue;
            }
            "start" if found.is_none() => text::EMBED_START_WRONG.owned(language),
            "accent" => match accent {
                Some(colour) => becomes(colour, language),
                None if chosen.value("accent").is_empty() => String::new(),
                None => text::EMBED_ACCENT_WRONG.owned(language),
            },
            FOLDER if !is_good(&folder) => text::embed_folder_wrong(language, VERSION),
            _ => String::new(),
        };
        let value = match field.name {
            FOLDER => folder.as_str(),
            "lang" => spoken.code(),
            name => chosen.value(name),
        };
        article = article.put(labelled(field, value, told, language));
        article = match field.name {
            "accent" => article.put(accent.map(samples)),
            "preview" => {
                let width = chosen.value("preview");
                let preview = (!width.is_empty()).then(|| preview(wish, width, title.clone(), language));
                article.put(preview).put(subheading(text::EMBED_TAKE, language))
            }
            _ => article,
        };
    }
    let code = tag("textarea")
        .class(CODE)
        .fixed("id: embed-code; readonly: readonly; rows: 9; spellcheck: false")
        .value(lines.into());
    let copy = app.report(|_: MouseEvent| {
        Action::Chosen(COPIED, if clipboard::copy_text_of(CODE).is_some() { "yes" } else { "no" }.to_owned())
    });
    let told = match chosen.value(COPIED) {
        "yes" => text::EMBED_COPIED.in_language(language),
        "no" => text::EMBED_NOT_COPIED.in_language(language),
        _ => "",
    };
    article
        .put(tag("div").class("field").put(tag("label").set("for", CODE).words(text::EMBED_CODE, language)).put(code))
        .put(act("button--main", text::EMBED_COPY, language, copy))
        .put(paragraph(told, "").set("role", "status"))
        .put(subheading(text::EMBED_HOST, language))
        .put(prose(text::EMBED_HOST_TEXT, language))
        .into()
}

/// A choice that differs from the usual one.
fn unusual<'a>(chosen: &'a Chosen, name: &str) -> &'a str {
    match chosen.value(name) {
        "auto" | "full" => "",
        value => value,
    }
}

/// The address of the folder with the files, with a slash at the end; before anything is written that of this copy.
fn folder(chosen: &Chosen) -> String {
    let written = chosen.value(FOLDER);
    if !written.is_empty() {
        return [written, if written.ends_with('/') { "" } else { "/" }].concat();
    }
    // A file has none, and nobody should paste what leads nowhere.
    let own = location::folder().unwrap_or_default();
    if own.is_empty() || is_good(&own) { own } else { [&own, "v", VERSION, "/"].concat() }
}

/// Whether a folder is somewhere, and has the version in its name.
fn is_good(folder: &str) -> bool {
    folder.starts_with("http") && folder.split('/').any(|part| part.ends_with(VERSION))
}

/// A control with its label, a hint, and what is said about its value.
#[inline(never)]
fn labelled(field: &Field, value: &str, told: String, language: Language) -> Markup {
    let hint_id = [field.name, "-hint"].concat();
    let described = field.hint.map(|_| hint_id.clone());
    let control = if field.options.is_empty() {
        tag("input").fixed("type: text; autocomplete: off").value(value.to_owned().into())
    } else {
        let mut select = tag("select");
        for (place, (id, words)) in field.options.iter().enumerate() {
            let is_on = value == *id || value.is_empty() && place == 0;
            select = select.put(tag("option").set("value", *id).flag("selected", is_on).words(*words, language));
        }
        select
    };
    let hint = field.hint.map(|hint| tag("p").class("choice__hint").set("id", hint_id).words(hint, language));
    tag("div")
        .class("field")
        .put(tag("label").set("for", field.name).words(field.label, language))
        .put(hint)
        .put(control.set("id", field.name).set("name", field.name).set("aria-describedby", described))
        .put(tag("p").set("role", "status").put(told))
}

fn code_of(colour: Colour) -> String {
    ["#", &colour.code()].concat()
}

/// What an accent becomes on either paper.
fn becomes(accent: Colour, language: Language) -> String {
    let [light, dark] = [LIGHT_PAPER, DARK_PAPER].map(|paper| code_of(accent.readable_on(paper)));
    text::embed_accent_becomes(language, &dark, &light)
}

/// The accent on both papers, as it will be.
fn samples(accent: Colour) -> Markup {
    let mut picture = tag("svg").class("embed-sample").fixed("viewBox: 0 0 240 44; aria-hidden: true");
    for (paper, at, middle) in [(LIGHT_PAPER, "0", "60"), (DARK_PAPER, "120", "180")] {
        let sheet = tag("rect").fixed("width: 120; height: 44").set("x", at).set("fill", code_of(paper));
        let words = tag("text").fixed("y: 28; text-anchor: middle").set("x", middle);
        picture = picture.put(sheet).put(words.set("fill", code_of(accent.readable_on(paper))).put("Aa Bb Cc"));
    }
    picture
}

/// The page as it will be: in a frame on a server, in a window of its own where the page is one file.
#[inline(never)]
fn preview(wish: Wish, width: &str, title: String, language: Language) -> Markup {
    let [.., height] = wish.0;
    // Only the site may frame itself, and says so.
    if page::told("embed-frame").is_none() {
        let open = link(wish.query(), text::EMBED_PREVIEW_WINDOW, language).fixed("target: _blank; rel: noopener");
        return group().put(tag("p").put(open)).put(prose(text::EMBED_PREVIEW_WHY, language));
    }
    let address = wish.file();
    // A frame of its own for each address, as another address in the same one would be a step in the history.
    tag("iframe")
        .key(address.clone().into())
        .class("embed-preview")
        .set("title", title)
        .set("width", width.to_owned())
        .set("height", if height.is_empty() { "640" } else { height }.to_owned())
        .set("sandbox", SANDBOX)
        .set("src", address)
}
