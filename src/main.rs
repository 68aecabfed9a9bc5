//! Mounts the application into `#app`.

use yew::prelude::*;

#[component]
fn Hello() -> Html {
    html! { <><h1>{ "Sciatica Explorer" }</h1><p>{ "The model has started." }</p></> }
}

fn main() {
    let Some(app) =
        web_sys::window().and_then(|window| window.document()).and_then(|page| page.get_element_by_id("app"))
    else {
        return;
    };
    yew::Renderer::<Hello>::with_root(app).render();
}
