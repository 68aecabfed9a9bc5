//! A browser that translates puts nodes of its own in the place of every text. The page must go on, with the words of the present state.

use super::{Promise, care, check, everywhere, lab, teach};
use crate::failure::{Outcome, ensure};
use crate::page::Page;
use crate::screens::SCREENS;
use crate::words::words;

pub const PROMISES: &[Promise] = &[
    everywhere("while a browser translates, the lab goes on with fresh words", |page| {
        Box::pin(async {
            lab::changes_by_keys(&page.translated()).await?;
            lab::time_by_keys(&page.translated()).await
        })
    }),
    everywhere("while a browser translates, a lesson goes on with fresh words", |page| {
        Box::pin(async { teach::presents(&page.translated()).await.map(drop) })
    }),
    everywhere("while a browser translates, a session goes on with fresh words", |page| {
        Box::pin(async { care::session(&page.translated()).await })
    }),
    everywhere("while a browser translates, the check goes on with fresh words", |page| {
        Box::pin(async { check::history(&page.translated()).await })
    }),
    everywhere("while a browser translates, each screen says what it says untranslated", |page| {
        Box::pin(says_the_same(page))
    }),
];

/// From screen to screen in one document, as texts stay that stand on both.
async fn says_the_same(page: &Page<'_>) -> Outcome {
    let own = texts(page).await?;
    for (screen, (own, translated)) in SCREENS.iter().zip(own.iter().zip(texts(&page.translated()).await?)) {
        ensure(*own == translated, || format!("{} says `{translated}` for `{own}`", screen.name))?;
    }
    Ok(())
}

async fn texts(page: &Page<'_>) -> Outcome<Vec<String>> {
    // How many requests there were is told of each visit.
    const TEXT: &str =
        "return document.getElementById('app').textContent.replaceAll(new RegExp(arguments[0] + '[0-9]+', 'g'), '')";
    let count = words("app-requests")?.split('{').next().unwrap_or_default().to_owned();
    page.open("#/about").await?;
    let mut texts = Vec::new();
    for screen in SCREENS {
        page.go(screen.route).await?;
        texts.push(page.ask(TEXT, vec![count.clone().into()]).await?);
    }
    Ok(texts)
}
