//! It fits a phone of 320 px. In a frame, because the windows of Firefox and WebKit do not get that narrow.

use super::{Promise, everywhere};
use crate::failure::{Failure, Outcome, ensure};
use crate::page::{Entry, Page};
use crate::screens::SCREENS;

pub const PROMISES: &[Promise] = &[everywhere("every screen fits a frame of 320 px", |page| Box::pin(fits(page)))];

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
