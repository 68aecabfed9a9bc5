//! Prints the start screen as HTML, for the build to put into the page: readable before the program has started, and where it never does.

use sciatica_explorer::{
    screens::{App, how_to_open, without_program},
    text::Language,
};
use yew::prelude::*;

#[component]
fn Page() -> Html {
    let language = Language::default();
    html! {
        <>
            <App ahead_of_time={how_to_open(language)} />
            { without_program(language) }
        </>
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("{}", yew::LocalServerRenderer::<Page>::new().hydratable(false).render().await);
}
