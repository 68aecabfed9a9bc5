//! Mounts the application into `#app`.

use yew::prelude::*;

#[component]
fn Hello() -> Html {
    let count = use_state(|| 0);
    let pressed = {
        let count = count.clone();
        Callback::from(move |_: MouseEvent| count.set(*count + 1))
    };
    html! {
        <main>
            <h1>{ "Sciatica Explorer" }</h1>
            <p><button onclick={pressed}>{ format!("Pressed {} times", *count) }</button></p>
            <p><label><input type="checkbox" />{ "The model has started." }</label></p>
        </main>
    }
}

fn main() {
    let Some(app) =
        web_sys::window().and_then(|window| window.document()).and_then(|page| page.get_element_by_id("app"))
    else {
        return;
    };
    yew::Renderer::<Hello>::with_root(app).render();
}
