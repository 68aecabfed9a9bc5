//! The smallest Yew page: what the cold start is compared with.

use yew::prelude::*;

#[component]
fn Bare() -> Html {
    html! { <h1>{ "Bare" }</h1> }
}

fn main() {
    let page = web_sys::window().and_then(|window| window.document());
    if let Some(app) = page.and_then(|page| page.get_element_by_id("app")) {
        yew::Renderer::<Bare>::with_root(app).render();
    }
}
