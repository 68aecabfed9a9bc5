//! A part of the body is found by its name, by a word in a card, and by where it hurts.

use super::{Promise, everywhere};
use crate::failure::{Outcome, ensure};
use crate::page::Page;
use crate::signs::Signs;
use crate::words::words;
use thirtyfour::Key;

pub const PROMISES: &[Promise] = &[
    everywhere("a part is found by a misspelt Latin name, also in another drawing", |page| Box::pin(by_name(page))),
    everywhere("a name in a card lights up the drawing, and the drawing marks the name", |page| {
        Box::pin(by_word(page))
    }),
    everywhere("the muscles of a root are marked, named and in the link", |page| Box::pin(by_root(page))),
    everywhere("places marked where it hurts lead to parts and go over to the check, and into no address", |page| {
        Box::pin(by_place(page))
    }),
];

async fn by_name(page: &Page<'_>) -> Outcome {
    page.open("#/anatomy/spine-side").await?;
    let field = page.find("searchbox", &words("atlas-search")?).await?;
    field.send_keys("musculus pyriformus").await?;
    let name = words("structure-piriformis")?;
    let found = format!("{name} Musculus piriformis {}", words("view-nerve-back")?);
    page.find("link", &found).await?;
    field.send_keys("" + Key::Escape).await?;
    let empty = "return document.getElementById('find').value === '' && !document.querySelector('.find li')";
    page.until_true("Escape empties the field", empty, vec![]).await?;
    field.send_keys("piriformsi").await?;
    page.click("link", &found).await?;
    page.find("heading", &name).await?;
    page.until_true("the drawing is open", "return location.hash.startsWith('#/anatomy/nerve-back/piriformis')", vec![])
        .await
}

async fn by_word(page: &Page<'_>) -> Outcome {
    page.open("#/anatomy/pelvis-back/obturator-internus").await?;
    let name = words("structure-sciatic-nerve")?.to_lowercase();
    let ring = "return (document.querySelector('.figure__ring--pointed') !== null) === arguments[0]";
    page.until_true("nothing is lit at first", ring, vec![false.into()]).await?;
    page.tab_to_any(".card p a[href*='/sciatic-nerve']").await?;
    page.until_true("the nerve is lit", ring, vec![true.into()]).await?;
    // The reverse: what is pointed at in the drawing is marked in the card and in the list.
    page.tab_to_any(".figure a[href*='/sciatic-nerve']").await?;
    let marked = "return ['.card', '.structures'].every((place) =>
        document.querySelector(`${place} a.is-pointed[href*='/sciatic-nerve']`) !== null)";
    page.until_true("the words are marked", marked, vec![]).await?;
    page.click("link", &name).await?;
    page.find("heading", &words("structure-sciatic-nerve")?).await?;
    let focus = "return document.activeElement.id === 'card'";
    page.until_true("the focus is at the new card", focus, vec![]).await
}

async fn by_root(page: &Page<'_>) -> Outcome {
    page.open("#/anatomy/leg-front").await?;
    let marked =
        "return document.querySelectorAll('.figure .is-worked[data-structure=quadriceps]').length === arguments[0]";
    page.until_true("no muscle is marked at first", marked, vec![0.into()]).await?;
    page.choose_by_keys("root", "root-l3").await?;
    page.until_true("the muscle is marked", marked, vec![1.into()]).await?;
    let muscle = words("structure-quadriceps")?;
    let told = "return document.querySelector('.plate .speaking').textContent.includes(arguments[0])
        && location.hash === '#/anatomy/leg-front?root=root-l3'";
    page.until_true("its name is under the drawing, and the root in the link", told, vec![muscle.into()]).await
}

async fn by_place(page: &Page<'_>) -> Outcome {
    page.open("#/anatomy/where").await?;
    page.find("heading", &words("where-title")?).await?;
    page.click("radio", &words("where-numb")?).await?;
    let (sole, shin, numb) = (words("region-left-sole")?, words("region-left-shin")?, words("feeling-numb")?);
    for (place, drawn) in [(&sole, "#where-sole-left-sole"), (&shin, "#where-front-left-shin")] {
        page.find("checkbox", place).await?;
        page.tap(drawn).await?;
        page.find("checkbox", &format!("{place}: {numb}")).await?;
    }
    page.shows("start-emergency").await?;
    page.find("link", &words("structure-root-s1")?).await?;
    page.find("link", &words("structure-root-l4")?).await?;
    let address: String = page.ask("return location.hash", vec![]).await?;
    ensure(address == "#/anatomy/where", || format!("the marks changed the address to {address}"))?;
    page.click("link", &words("where-take")?).await?;
    page.focus_comes_to_heading("check-title").await?;
    page.shows("region-left-sole").await?;
    let signs = Signs::read()?;
    page.walk_to_signs(&signs, signs.pages.len()).await?;
    page.push("check-continue").await?;
    page.focus_comes_to_heading("check-place-title").await?;
    for place in [&sole, &shin] {
        let mark = page.find("checkbox", &format!("{place}: {numb}")).await?;
        ensure(mark.attr("aria-checked").await?.as_deref() == Some("true"), || format!("{place} is not marked"))?;
    }
    let address: String = page.ask("return location.href + JSON.stringify(history.state)", vec![]).await?;
    ensure(!address.contains("sole") && address.contains("#/check"), || format!("the marks are in {address}"))
}
