//! Mounts the application into the page.

use sciatica_explorer::{
    app::{Address, Frame, IS_CUT},
    browser::{focus, location, page, translation, words},
    hooks::{COVER_ID, HEADING_ID},
    markup::{Mounted, before_drawing},
    screens::App,
    text::Language,
};

fn main() {
    let Some(root) = page::element("app") else { return };
    let (query, hash, is_whole) = (location::query(), location::hash(), !IS_CUT || page::is_whole());
    let frame = Frame::read_by(if is_whole { Address::parse } else { Address::early }, &query, &mut note);
    let address = if is_whole { frame.first(&hash) } else { frame.first_early(&hash) };
    let (languages, preferred) = languages();
    let app = App { address, frame, is_whole, languages, preferred, ..App::default() };
    before_drawing(|| {
        translation::before_drawing();
        focus::before_drawing(&[COVER_ID, HEADING_ID]);
    });
    yew::Renderer::<Mounted>::with_root_and_props(root.clone(), app.into()).render();
    // What stood there before has gone by now, and nothing is drawn yet.
    translation::watch(&root);
}

/// The languages of which this copy has the words, where it has more than one, and the one of them that the reader's browser is set to.
fn languages() -> (Vec<Language>, Option<Language>) {
    let mut languages = vec![Language::default()];
    languages.extend(Language::ALL.into_iter().filter(|language| words::are_offered(language.code())));
    if languages.len() < 2 {
        return (Vec::new(), None);
    }
    let codes: Vec<&str> = languages.iter().map(|language| language.code()).collect();
    let preferred = words::preferred(&codes).and_then(Language::from_code);
    (languages, preferred.filter(|language| *language != Language::default()))
}

/// Tells whoever builds the page, and no reader, of a part of the address that means nothing.
fn note(pair: &str) {
    if cfg!(debug_assertions) {
        page::note(&["ignored in the address: ", pair].concat());
    }
}
