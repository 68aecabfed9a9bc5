//! Questions are answered, technical words explain themselves, and everything is found from any screen.

use super::{Promise, everywhere};
use crate::failure::{Outcome, ensure};
use crate::page::{Entry, Page};
use crate::words::{content, string, words};
use std::collections::BTreeSet;
use thirtyfour::Key;

pub const PROMISES: &[Promise] = &[
    everywhere("a key opens the search from the lab, and a misspelt name opens its card", |page| {
        Box::pin(search(page))
    }),
    everywhere("the search works by touch in a frame of 320 px, and closing it gives the focus back", |page| {
        Box::pin(by_touch(page))
    }),
    everywhere("a technical word explains itself by keyboard and by tap", |page| Box::pin(term(page))),
    everywhere("claims are narrowed down by verdict, by article and by words", |page| Box::pin(claims(page))),
    everywhere("each feature that a text has and the page too stands at its place", |page| Box::pin(features(page))),
    everywhere("a question leads to its answer, its sources and where it can be seen", |page| Box::pin(answer(page))),
];

const OPEN: &str = "return document.getElementById('search').open === arguments[0]";

async fn search(page: &Page<'_>) -> Outcome {
    page.open("#/disc").await?;
    page.press("/").await?;
    page.until_true("the search is open", OPEN, vec![true.into()]).await?;
    let field = page.find("combobox", &words("questions-search-field")?).await?;
    field.send_keys("periformis").await?;
    let name = words("structure-piriformis")?;
    page.find("option", &format!("{name} {}", words("questions-kind-structure")?)).await?;
    let chosen = "const field = document.getElementById('search-field');
        return document.getElementById(field.getAttribute('aria-activedescendant'))?.href.endsWith(arguments[0])";
    page.until_true("it is chosen", chosen, vec!["/nerve-back/piriformis".into()]).await?;
    page.press(Key::Down).await?;
    page.until_true(
        "the next is chosen",
        &format!("return !(() => {{{chosen}}})()"),
        vec!["/nerve-back/piriformis".into()],
    )
    .await?;
    page.press(Key::Up).await?;
    page.until_true("the first is chosen again", chosen, vec!["/nerve-back/piriformis".into()]).await?;
    page.press(Key::Enter).await?;
    page.find("heading", &name).await?;
    page.until_true("the search is closed", OPEN, vec![false.into()]).await?;
    // Where somebody types the key is a letter.
    page.tab_to("searchbox", &words("atlas-search")?).await?;
    page.press("/").await?;
    page.until_true("the key is typed", "return document.getElementById('find').value === '/'", vec![]).await?;
    ensure(page.ask(OPEN, vec![false.into()]).await?, || "the key opens the search where somebody types".into())
}

async fn by_touch(page: &Page<'_>) -> Outcome {
    page.open_as(Entry::Framed, "#/about").await?;
    let button = words("questions-search")?;
    page.click("button", &button).await?;
    page.until_true("the search is open", OPEN, vec![true.into()]).await?;
    let field = page.find("combobox", &words("questions-search-field")?).await?;
    field.send_keys("disc").await?;
    page.until_true("much is found", "return document.querySelectorAll('[role=option]').length > 8", vec![]).await?;
    page.fits_its_width().await?;
    page.press(Key::Escape).await?;
    page.until_true("the search is closed", OPEN, vec![false.into()]).await?;
    // By a script, as WebKit's driver tells of no focus within a frame.
    let focused = "return document.activeElement.textContent.trim() === arguments[0]";
    page.until_true("the focus is back on the button", focused, vec![button.as_str().into()]).await?;
    page.click("button", &button).await?;
    let field = page.find("combobox", &words("questions-search-field")?).await?;
    field.send_keys("does the disc heal").await?;
    let question = words("asked-disc-heals")?;
    page.click("option", &format!("{question} {}", words("questions-kind-question")?)).await?;
    page.focus_comes_to_heading("asked-disc-heals").await
}

async fn term(page: &Page<'_>) -> Outcome {
    page.open("#/questions/annulus").await?;
    page.find("heading", &words("term-annulus")?).await?;
    page.open("#/questions/donut").await?;
    let shown = "const tip = document.getElementById('tip'); return !tip.hidden === arguments[0]";
    let told = "const tip = document.getElementById('tip'), term = document.activeElement;
        return !tip.hidden && tip.textContent.length > 15 && term.getAttribute('aria-describedby') === 'tip'";
    page.until_true("nothing is explained at first", shown, vec![false.into()]).await?;
    page.tab_to_any(".term").await?;
    page.until_true("the focus explains", told, vec![]).await?;
    page.press(Key::Escape).await?;
    page.until_true("Escape takes it away", shown, vec![false.into()]).await?;
    page.press(Key::Enter).await?;
    page.until_true("Enter brings it back", told, vec![]).await?;
    page.tab_to_any("a").await?;
    page.until_true("it goes with the focus", shown, vec![false.into()]).await?;
    page.tap("main .term").await?;
    page.until_true("a tap explains", shown, vec![true.into()]).await?;
    page.fits_its_width().await?;
    page.tap("h1").await?;
    page.until_true("a tap elsewhere takes it away", shown, vec![false.into()]).await
}

const ROWS: &str = "return document.querySelectorAll('.claims tbody tr').length";

async fn claims(page: &Page<'_>) -> Outcome {
    page.open("#/questions/claims").await?;
    let file = content("library/claims.toml")?;
    let of = |verdict: &str, article: &str| {
        let rows = file.iter().filter(|(id, _)| id.starts_with(article));
        rows.filter(|(_, row)| {
            row.as_table()
                .is_some_and(|row| string(row, "verdict").is_ok_and(|own| verdict.is_empty() || own == verdict))
        })
        .count()
    };
    let rows = async |what: &str, count: usize| {
        page.until_true(what, &format!("{ROWS} === arguments[0]"), vec![count.into()]).await
    };
    rows("all claims are there", of("", "")).await?;
    let select = "const [id, value] = arguments, field = document.getElementById(id);
        field.value = value; field.dispatchEvent(new Event('input', { bubbles: true })); return true";
    page.ask::<bool>(select, vec!["verdict".into(), "mixed".into()]).await?;
    rows("the verdict narrows them down", of("mixed", "")).await?;
    page.ask::<bool>(select, vec!["article".into(), "003".into()]).await?;
    rows("the article narrows them down", of("mixed", "003")).await?;
    page.ask::<bool>(select, vec!["verdict".into(), "".into()]).await?;
    page.ask::<bool>(select, vec!["article".into(), "".into()]).await?;
    rows("all claims are there again", of("", "")).await?;
    page.find("searchbox", &words("questions-filter")?).await?.send_keys("piriformis syndrom").await?;
    let fewer = format!("{} < 40 && {}", ROWS, ROWS.replace("return ", ""));
    page.until_true("words narrow them down", &format!("{fewer} > 0"), vec![]).await
}

async fn features(page: &Page<'_>) -> Outcome {
    let file = content("library/claims.toml")?;
    let rows = file.values().filter_map(toml::Value::as_table).filter(|row| row.contains_key("control"));
    let mut places = BTreeSet::new();
    for row in rows {
        places.insert((string(row, "place")?, string(row, "control")?));
    }
    ensure(places.len() > 10, || format!("only {} features have a place", places.len()))?;
    page.open("#/").await?;
    for (place, control) in places {
        page.go(place).await?;
        page.find("heading", &words(control)?).await?;
        if control.starts_with("exercise-") {
            page.click("button", &words("care-play")?).await?;
            page.find("button", &words("care-pause")?).await?;
        }
    }
    Ok(())
}

async fn answer(page: &Page<'_>) -> Outcome {
    page.open("#/questions").await?;
    let question = words("asked-disc-heals")?;
    let unfold =
        "[...document.querySelectorAll('summary')].find((it) => it.textContent === arguments[0]).click(); return true";
    page.ask::<bool>(unfold, vec![question.as_str().into()]).await?;
    page.click("link", &format!("{}: {question}", words("questions-more")?)).await?;
    page.focus_comes_to_heading("asked-disc-heals").await?;
    page.find("heading", &words("questions-related")?).await?;
    page.click("link", &words("asked-come-back")?).await?;
    page.focus_comes_to_heading("asked-come-back").await?;
    page.click("link", &words("questions-glossary")?).await?;
    page.focus_comes_to_heading("questions-glossary").await?;
    page.click("link", &words("term-annulus")?).await?;
    page.focus_comes_to_heading("term-annulus").await
}
