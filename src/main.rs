//! Mounts the application into the page.

use sciatica_explorer::{
    app::Frame,
    browser::{location, page},
    markup::Mounted,
    screens::App,
};

fn main() {
    let Some(root) = page::element("app") else { return };
    let frame = Frame::read(&location::query(), &mut note);
    let address = frame.first(&location::hash());
    let app = App { address, frame, is_whole: page::is_whole(), ..App::default() };
    yew::Renderer::<Mounted>::with_root_and_props(root, app.into()).render();
}

/// Tells whoever builds the page, and no reader, of a part of the address that means nothing.
fn note(pair: &str) {
    if cfg!(debug_assertions) {
        page::note(&["ignored in the address: ", pair].concat());
    }
}
