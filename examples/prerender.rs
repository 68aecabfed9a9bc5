//! Prints the start screen as HTML, for the build to put into the page: readable before the program has started, and with scripts off.

use sciatica_explorer::screens::{App, AppProps};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let props = AppProps { ahead_of_time: true, ..AppProps::default() };
    println!("{}", yew::LocalServerRenderer::<App>::with_props(props).hydratable(false).render().await);
}
