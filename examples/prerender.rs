//! Prints the start screen as HTML, for the build to put into the page: readable before the program has started, and where it never does.
//! With `--pictures` the pictures of its panels, one a line after the name of its panel, for hosts that take nothing else.

use sciatica_explorer::{
    markup::widget,
    screens::{App, how_to_open, panel_pictures, without_program},
    text::Language,
};
use yew::prelude::*;

#[component]
fn Page() -> Html {
    let language = Language::default();
    html! {
        <>
            { widget(App { ahead_of_time: Some(how_to_open()), ..App::default() }) }
            { without_program(language) }
        </>
    }
}

#[derive(PartialEq, Properties)]
struct PictureProps {
    picture: Html,
}

#[component]
fn Picture(props: &PictureProps) -> Html {
    props.picture.clone()
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    if std::env::args().any(|argument| argument == "--pictures") {
        for (name, picture) in panel_pictures() {
            let drawn = yew::LocalServerRenderer::<Picture>::with_props(PictureProps { picture });
            println!("{name} {}", drawn.hydratable(false).render().await);
        }
        return;
    }
    println!("{}", yew::LocalServerRenderer::<Page>::new().hydratable(false).render().await);
}
