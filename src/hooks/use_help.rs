//! What helps on every screen: the search, which a key opens, and the explanations of words.

use super::app_context::Store;
use crate::{
    app::{Action, Chosen, SEARCH},
    browser::{page, tip},
    library,
    markup::{Hooks, kept},
};

/// The id of the dialogue of the search; its lines are numbered after it.
pub const SEARCH_ID: &str = "search";

/// Opens the search by its key where it `may` be opened, shows and hides its dialogue, and explains words.
pub fn use_help(hooks: &mut Hooks, store: &Store, may: bool) {
    let dispatch = store.dispatch.clone();
    let language = store.state.language;
    let may = may && !store.state.quiet_keys;
    let listen = move || {
        let open = move || dispatch.dispatch(Action::Chosen(SEARCH, Chosen::searched(0, "")));
        let keys = may.then(|| page::on_key("/", open));
        let tips = tip::watch(move |id| Some(library::term(id)?.what().in_language(language)));
        kept((keys, tips))
    };
    hooks.on_change([language.code(), if may { " /" } else { "" }].concat().into(), Box::new(listen));

    let searched = store.state.chosen.value(SEARCH).to_owned();
    let place = store.state.chosen.search().map(|(at, _)| at);
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
    hooks.on_change(searched.into(), Box::new(show));
}
