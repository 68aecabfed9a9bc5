//! Said kindly where an address names nothing.

use super::{
    app::PLACES,
    parts::{heading, link, list, prose},
};
use crate::{
    markup::group,
    text::{self, Language},
};
use yew::prelude::*;

/// The screen for addresses that name nothing.
pub fn unknown(language: Language) -> Html {
    let mut places = vec![link("#/", text::APP_NAME, language)];
    for (_, href, name) in PLACES {
        places.push(link(href, name, language));
    }
    group()
        .put(heading(text::APP_UNKNOWN_TITLE, language))
        .put(prose(text::APP_UNKNOWN_TEXT, language))
        .put(list(places))
        .into()
}
