//! Gets the words of a language that somebody asked for.

use super::app_context::Store;
use crate::{
    app::{Action, Coming},
    browser::{host, location, page, words},
    markup::Hooks,
    text::{Language, bring},
};
use yew::AttrValue;

/// The id of the list of languages.
pub const LANGUAGES_ID: &str = "languages";

/// Gets them, and reports whether they are there.
#[inline(never)]
pub fn use_words(hooks: &mut Hooks, store: &Store) {
    let awaited = match store.state.coming {
        Coming::Awaited(language) => Some(language),
        Coming::Nothing | Coming::Lost(_) => None,
    };
    let spoken = store.state.language.code();
    let dispatch = store.dispatch.clone();
    let get = move || {
        let language = awaited?;
        let came = move |are_here| dispatch.dispatch(Action::WordsCame(language, are_here));
        if language.is_here() {
            came(true);
        } else {
            let take = move |words: Option<String>| came(words.is_some_and(|words| bring(language, words)));
            words::get(language.code(), Box::new(take));
        }
        None
    };
    hooks.on_change(AttrValue::Static(awaited.map_or("", Language::code)), Box::new(get));

    // The list shows what is spoken, also where somebody else asked for it or the words could not be had.
    let is_lost = matches!(store.state.coming, Coming::Lost(_));
    let show = move || {
        page::choose(LANGUAGES_ID, spoken);
        None
    };
    hooks.on_change([spoken, if is_lost { "!" } else { "" }].concat().into(), Box::new(show));

    // A reload speaks it again, and whoever is sent the address reads it too. What a frame speaks is the host's to say.
    // Not before the words that the address names have come.
    let is_settled = awaited.is_none();
    let say = move || {
        if is_settled && !host::is_there() {
            location::say_in_query("lang", spoken, Language::default().code());
        }
        None
    };
    hooks.on_change(AttrValue::Static(if is_settled { spoken } else { "" }), Box::new(say));
}
