//! axe-core finds nothing: WCAG 2.2 AA and best practice, on every screen, at three widths, light and dark.

use super::{Promise, in_chromium};
use crate::action::Theme;
use crate::failure::{Failure, Outcome};
use crate::page::Page;
use crate::screens::SCREENS;

pub const PROMISES: &[Promise] = &[
    in_chromium("axe finds nothing at 320 px", |page| Box::pin(no_barrier(page, 320))),
    in_chromium("axe finds nothing at 768 px", |page| Box::pin(no_barrier(page, 768))),
    in_chromium("axe finds nothing at 1440 px", |page| Box::pin(no_barrier(page, 1440))),
];

async fn no_barrier(page: &Page<'_>, width: u32) -> Outcome {
    page.resize(width, 900).await?;
    page.open("#/").await?;
    for theme in Theme::ALL {
        page.prefer(theme).await?;
        for screen in &SCREENS {
            page.go(screen.route).await?;
            let where_ = |failure: Failure| Failure::new(format!("{}, {}: {failure}", screen.route, theme.name()));
            page.has_no_barrier().await.map_err(where_)?;
        }
    }
    Ok(())
}
