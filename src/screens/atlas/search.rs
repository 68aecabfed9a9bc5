//! Finding a part by its name, in whichever drawing it is.

use super::Pointing;
use crate::{
    anatomy,
    controls::input_of,
    markup::{Held, Markup, group, tag},
    screens::parts::prose,
    text,
};
use yew::prelude::*;

const FIELD_ID: &str = "find";
/// More would be no answer; the list below has all.
const MOST: usize = 8;

/// The field, how many were found, and links to them.
#[inline(never)]
pub fn field(typed: &Held<AttrValue>, pointing: &Pointing) -> Markup {
    let language = pointing.language;
    let (set, clear) = (typed.clone(), typed.clone());
    let on_input = move |event: InputEvent| {
        if let Some(input) = input_of(&event) {
            set.set(input.value().into());
        }
    };
    // Not every browser does that by itself.
    let on_key_down = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            clear.set(AttrValue::default());
        }
    };
    let typed = typed.get();
    let found = anatomy::search(&typed, language);
    let count = u32::try_from(found.len()).unwrap_or(u32::MAX);
    let best = (found.len() > MOST).then(|| text::ATLAS_FOUND_BEST.in_language(language));
    let said = match (typed.is_empty(), count) {
        (true, _) => Html::default(),
        (false, 0) => prose(text::ATLAS_FOUND_NONE, language).into(),
        (false, count) => group().put(text::atlas_found(language, count)).put(" ").put(best).into(),
    };
    let mut links = tag("ul").class("structures");
    for structure in found.into_iter().take(MOST) {
        links = links.put(pointing.entry(structure));
    }
    tag("search")
        .class("field find")
        .put(tag("label").set("for", FIELD_ID).words(text::ATLAS_SEARCH, language))
        .put(
            tag("input")
                .fixed("type: search; autocomplete: off; spellcheck: false")
                .set("id", FIELD_ID)
                .value(typed)
                .on_input(on_input)
                .on_key_down(on_key_down),
        )
        .put(tag("div").set("role", "status").put(said))
        .put(links)
}
