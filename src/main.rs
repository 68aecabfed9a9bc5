//! Mounts the application into the page.

use sciatica_explorer::{
    app::Address,
    browser::{location, page},
    screens::{App, AppProps},
};

fn main() {
    // A panic ends a wasm page; the reader is told, outside of what Yew manages.
    yew::set_custom_panic_hook(Box::new(|info| page::reveal_panic(&info.to_string())));
    let Some(root) = page::element("app") else { return };
    let address = Address::parse(&location::hash());
    yew::Renderer::<App>::with_root_and_props(root, AppProps { address, ..AppProps::default() }).render();
}
