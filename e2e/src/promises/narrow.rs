//! It fits a phone of 320 px. In a frame, because the windows of Firefox and WebKit do not get that narrow.

use super::{Promise, everywhere};
use crate::failure::{Failure, Outcome, ensure};
use crate::page::{Entry, Page};
use crate::screens::SCREENS;
use serde_json::Value;

pub const PROMISES: &[Promise] = &[
    everywhere("every screen fits a frame of 320 px", |page| Box::pin(fits(page))),
    everywhere("text set far apart is cut nowhere in a frame of 320 px", |page| Box::pin(far_apart(page))),
];

async fn fits(page: &Page<'_>) -> Outcome {
    page.open_as(Entry::Framed, "#/").await?;
    let width: u32 = page.ask("return innerWidth", vec![]).await?;
    ensure(width == 320, || format!("the frame is {width} px wide"))?;
    for screen in &SCREENS {
        page.go(screen.route).await?;
        page.fits_its_width().await.map_err(|failure| Failure::new(format!("{}: {failure}", screen.route)))?;
    }
    Ok(())
}

/// 320 px is what a window of 1280 px has left at 400 %.
async fn far_apart(page: &Page<'_>) -> Outcome {
    page.open_as(Entry::Framed, "#/").await?;
    let mut all: Vec<String> = Vec::new();
    page.ask::<Value>(include_str!("../spacing.js"), vec![]).await?;
    for screen in &SCREENS {
        page.go(screen.route).await?;
        all.extend(page.cut().await?.into_iter().map(|words| format!("{}: {words}", screen.route)));
    }
    let set: String =
        page.ask("return getComputedStyle(document.querySelector('main p')).letterSpacing", vec![]).await?;
    ensure(set != "normal", || "the text was not set apart".into())?;
    ensure(all.is_empty(), || all.join("\n    "))
}
