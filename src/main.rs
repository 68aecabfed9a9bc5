//! Mounts the application into the page.

use sciatica_explorer::{
    app::Frame,
    browser::{location, page},
    screens::{App, AppProps},
};

fn main() {
    // A panic ends a wasm page; the reader is told, outside of what Yew manages.
    yew::set_custom_panic_hook(Box::new(|info| page::reveal_panic(&info.to_string())));
    let Some(root) = page::element("app") else { return };
    let frame = Frame::read(&location::query(), &mut note);
    let address = frame.first(&location::hash());
    yew::Renderer::<App>::with_root_and_props(
        root,
        AppProps { address, frame, is_whole: page::is_whole(), ..AppProps::default() },
    )
    .render();
}

/// Tells whoever builds the page, and no reader, of a part of the address that means nothing.
fn note(pair: &str) {
    if cfg!(debug_assertions) {
        page::note(&["ignored in the address: ", pair].concat());
    }
}
