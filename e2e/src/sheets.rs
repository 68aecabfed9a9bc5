//! A sheet of pictures for each figure of the care part: eight moments of its movement, from the side and from the front, into
//! `target/shots/figures/`. Its name is that of the file alone, so that one sees whether it reads without.

use crate::failure::{Outcome, ensure};
use crate::page::Page;
use crate::shots::take;
use std::fs;
use std::path::Path;

const WIDTH: u32 = 1600;
const HEIGHT: u32 = 900;

/// The pages of the care part that have a figure to look at, or something else.
const PAGES: &str = "return [...new Set([...document.querySelectorAll('main a[href^=\"#/care/\"]')]
    .map(link => link.getAttribute('href').slice(7)))]";

/// Pictures the figures whose ids hold a text; all of them without one.
pub async fn figures(page: &Page<'_>, only: Option<&str>, folder: &Path) -> Outcome {
    let folder = folder.join("figures");
    fs::create_dir_all(&folder)?;
    page.resize(WIDTH, HEIGHT).await?;
    page.open("#/care").await?;
    let ids: Vec<String> = page.ask(PAGES, vec![]).await?;
    let mut count = 0;
    for id in ids.iter().filter(|id| only.is_none_or(|text| id.contains(text))) {
        page.open(&format!("#/care/{id}")).await?;
        let rows: u32 = page.ask_later(include_str!("sheets.js"), vec![]).await?;
        if rows > 0 {
            take(page, &folder.join(format!("{}.png", id.replace('/', "-")))).await?;
            count += 1;
        }
    }
    ensure(count > 0 || only.is_some(), || "no figure was found".into())
}
