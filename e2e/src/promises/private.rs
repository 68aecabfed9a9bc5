//! After loading, no request leaves the page, and nothing is stored.

use super::{Promise, everywhere};
use crate::failure::{Outcome, ensure};
use crate::page::{Artefact, Entry, Page};
use crate::screens::SCREENS;

pub const PROMISES: &[Promise] = &[
    everywhere("a visit to every screen says nothing on the console", |page| Box::pin(silent(page))),
    everywhere("a visit to every screen asks for nothing after loading and keeps nothing", |page| {
        Box::pin(quiet(page))
    }),
];

async fn silent(page: &Page<'_>) -> Outcome {
    page.forget_console().await?;
    page.open_as(Entry::Listened, "#/").await?;
    for screen in &SCREENS {
        page.go(screen.route).await?;
    }
    page.says_nothing().await
}

async fn quiet(page: &Page<'_>) -> Outcome {
    page.open("#/").await?;
    let loading = page.requests().await?.len();
    page.asked_of_the_server();
    for screen in &SCREENS {
        page.go(screen.route).await?;
    }
    page.asks_nobody_else().await?;
    let later = page.requests().await?;
    ensure(later.len() == loading, || format!("after loading it asked for {}", later[loading..].join(", ")))?;
    let asked = page.asked_of_the_server();
    ensure(asked.is_empty(), || format!("after loading the server was asked for {}", asked.join(", ")))?;
    ensure(page.artefact == Artefact::OverHttp || loading == 0, || "the single file asks for files".into())?;
    page.keeps_nothing().await
}
