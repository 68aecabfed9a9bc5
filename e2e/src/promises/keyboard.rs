//! It works by keyboard alone.

use super::{Promise, everywhere};
use crate::failure::Outcome;
use crate::page::Page;
use thirtyfour::Key;

pub const PROMISES: &[Promise] =
    &[everywhere("a button is reached and pressed by keyboard and by pointer", |page| Box::pin(pressed(page)))];

async fn pressed(page: &Page<'_>) -> Outcome {
    page.open("#/").await?;
    page.press_at("button", "Pressed 0 times", Key::Space).await?;
    page.find("button", "Pressed 1 times").await?;
    page.press(Key::Enter).await?;
    page.click("button", "Pressed 2 times").await?;
    page.find("button", "Pressed 3 times").await.map(drop)
}
