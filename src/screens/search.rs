//! The search over everything: a button in the masthead, and a dialogue with a field and what answers to it.

use super::parts::act;
use crate::{
    app::{Action, Chosen, SEARCH, search},
    browser::page,
    controls::input_of,
    hooks::{AppContext, SEARCH_ID},
    markup::{Markup, tag},
    text,
};
use yew::prelude::*;

/// More would be no answer.
const MOST: usize = 12;
/// The id of the list of what was found.
const LIST_ID: &str = "search-list";

/// The button that opens it.
pub fn search_button(app: &AppContext) -> Markup {
    let open = app.report(|_: MouseEvent| Action::Chosen(SEARCH, Chosen::searched(0, "")));
    let sign =
        tag("path").fixed("d: M8 2a6 6 0 1 0 .01 0M12.5 12.5 18 18; fill: none; stroke: currentColor; stroke-width: 2");
    let sign = tag("svg").fixed("width: 20; height: 20; viewBox: 0 0 20 20; aria-hidden: true").put(sign);
    tag("button")
        .fixed("class: button masthead__search; type: button; aria-haspopup: dialog")
        .set("aria-keyshortcuts", app.letters.then_some("/"))
        .set("aria-description", hint(app))
        .on_click(open)
        .put(sign)
        .words(text::QUESTIONS_SEARCH, app.language)
}

/// What it finds, and the key that opens it where that works.
fn hint(app: &AppContext) -> String {
    let key = if app.letters { text::QUESTIONS_SEARCH_KEY.in_language(app.language) } else { "" };
    [text::QUESTIONS_SEARCH_HINT.in_language(app.language), " ", key].concat()
}

/// The dialogue; empty while it is closed.
pub fn search_dialog(chosen: &Chosen, app: &AppContext) -> Markup {
    let language = app.language;
    let close = app.report(|_: MouseEvent| Action::Chosen(SEARCH, String::new()));
    let dialog = tag("dialog")
        .fixed("class: search; closedby: any")
        .set("id", SEARCH_ID)
        .label(text::QUESTIONS_SEARCH, language)
        .on_close(app.report(|_: Event| Action::Chosen(SEARCH, String::new())));
    let Some((at, typed)) = chosen.search() else { return dialog };
    let found = search(typed, language, MOST);
    let count = found.best.len();
    let id = |at: usize| [SEARCH_ID, &at.to_string()].concat();
    let on_input = app.report(|event: InputEvent| {
        let typed = input_of(&event).map(|input| input.value());
        Action::Chosen(SEARCH, Chosen::searched(0, &typed.unwrap_or_default()))
    });
    let (dispatch, again) = (app.dispatch.clone(), typed.to_owned());
    let on_key_down = move |event: KeyboardEvent| {
        let next = match event.key().as_str() {
            "ArrowDown" => at + 1,
            "ArrowUp" => at + count.saturating_sub(1),
            "Enter" => {
                page::click(&id(at));
                return;
            }
            _ => return,
        };
        event.prevent_default();
        dispatch.dispatch(Action::Chosen(SEARCH, Chosen::searched(next.checked_rem(count).unwrap_or(0), &again)));
    };
    let mut list = tag("div").fixed("role: listbox; class: search__list").set("id", LIST_ID);
    list = list.label(text::QUESTIONS_SEARCH, language).on_click(close.clone());
    for (place, hit) in found.best.iter().enumerate() {
        let is_on = if place == at { "true" } else { "false" };
        let line = tag("a").fixed("role: option; tabindex: -1").set("id", id(place)).set("href", hit.route());
        let kind = tag("span").class("small").words(hit.kind(), language);
        list = list.put(line.set("aria-selected", is_on).words(hit.title(), language).put(" ").put(kind));
    }
    let field = tag("input")
        .fixed("type: text; role: combobox; aria-autocomplete: list; aria-controls: search-list; autocomplete: off; spellcheck: false")
        .set("id", "search-field")
        .set("aria-expanded", if count > 0 { "true" } else { "false" })
        .set("aria-activedescendant", (count > 0).then(|| id(at)))
        .set("aria-describedby", "search-hint")
        .on_input(on_input)
        .on_key_down(on_key_down);
    let said = match (typed.trim().is_empty(), found.count) {
        (true, _) => String::new(),
        (_, 0) => text::QUESTIONS_SEARCH_NONE.owned(language),
        (_, all) => text::questions_search_found(language, u32::try_from(all).unwrap_or(u32::MAX)),
    };
    let head = tag("div")
        .class("field")
        .put(tag("label").set("for", "search-field").words(text::QUESTIONS_SEARCH_FIELD, language))
        .put(tag("p").class("choice__hint").set("id", "search-hint").put(hint(app)))
        .put(field)
        .put(act("", text::QUESTIONS_SEARCH_CLOSE, language, close));
    let best = (found.count > count).then(|| text::ATLAS_FOUND_BEST.in_language(language));
    dialog.put(head).put(tag("p").set("role", "status").put(said).put(" ").put(best)).put((count > 0).then_some(list))
}
