//! What helps on every screen: the search, which a key opens, and the explanations of words.

use super::{
    app_context::Store,
    use_change::{kept, use_change},
};
use crate::{
    app::{Action, Chosen, SEARCH},
    browser::{page, tip},
    library,
    text::Language,
};
use yew::prelude::*;

/// The id of the dialogue of the search; its lines are numbered after it.
pub const SEARCH_ID: &str = "search";

/// Opens the search by its key where it `may` be opened, shows and hides its dialogue, and explains words.
#[hook]
pub fn use_help(store: &UseReducerHandle<Store>, may: bool) {
    let dispatch = store.dispatcher();
    let language = store.0.language;
    let listen = move || {
        let open = move || dispatch.dispatch(Action::Chosen(SEARCH, Chosen::searched(0, "")));
        let keys = may.then(|| page::on_key("/", open));
        let tips = tip::watch(match language {
            Language::English => |id| Some(library::term(id)?.what().in_language(Language::English)),
        });
        kept((keys, tips))
    };
    use_change(AttrValue::Static(language.code()), Box::new(listen));

    let searched = store.0.chosen.value(SEARCH).to_owned();
    let place = store.0.chosen.search().map(|(at, _)| at);
    let show = move || {
        match place {
            Some(at) => {
                page::show_dialog(SEARCH_ID);
                page::bring_into_view(&[SEARCH_ID, &at.to_string()].concat());
            }
            None => page::close_dialog(SEARCH_ID),
        }
        None
    };
    use_change(searched.into(), Box::new(show));
}
