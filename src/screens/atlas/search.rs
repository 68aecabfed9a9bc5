//! Finding a part by its name, in whichever drawing it is.

use super::{AtlasProps, list_entry};
use crate::{
    anatomy::{self, StructureId},
    markup::{Markup, each, tag},
    screens::parts::prose,
    text::{self, Language},
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

const FIELD_ID: &str = "find";
const HINT_ID: &str = "find-hint";
/// More would be no answer; the list below has all.
const MOST: usize = 8;

/// The field, how many were found, and links to them.
pub fn field(
    typed: &UseStateHandle<AttrValue>,
    props: &AtlasProps,
    point: &Callback<Option<StructureId>>,
    language: Language,
) -> Markup {
    let set = typed.setter();
    let on_input = move |event: InputEvent| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            set.set(input.value().into());
        }
    };
    let found = anatomy::search(typed, language);
    let count = u32::try_from(found.len()).unwrap_or(u32::MAX);
    let said = match (typed.trim().is_empty(), count) {
        (true, _) => Html::default(),
        (false, 0) => prose(text::ATLAS_FOUND_NONE, language),
        (false, count) => text::atlas_found(language, count).into(),
    };
    let links = found.into_iter().take(MOST).map(|structure| list_entry(structure, props, point, language));
    tag("search")
        .class("find")
        .put(tag("label").set("for", FIELD_ID).put(text::ATLAS_SEARCH.in_language(language)))
        .put(
            tag("input")
                .fixed("type: search; autocomplete: off; spellcheck: false")
                .set("id", FIELD_ID)
                .set("aria-describedby", HINT_ID)
                .value((**typed).clone())
                .on_input(on_input),
        )
        .put(tag("span").class("small").set("id", HINT_ID).put(text::ATLAS_SEARCH_HINT.in_language(language)))
        .put(tag("div").set("role", "status").put(said))
        .put(tag("ul").class("structures").put(each(links)))
}
