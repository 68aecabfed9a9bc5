//! What can be pressed is 44 px wide and high, and shows when it has the focus, on a phone and on a desk.

use super::{Promise, in_chromium_from_disk};
use crate::action::Theme;
use crate::failure::{Failure, Outcome};
use crate::page::Page;
use crate::screens::SCREENS;
use serde_json::Value;
use thirtyfour::Key;

pub const PROMISES: &[Promise] = &[
    in_chromium_from_disk("whatever can be pressed is 44 px wide and high, at 360 and at 1280 px", |page| {
        Box::pin(large(page))
    }),
    in_chromium_from_disk("whatever has the focus shows it, light and dark", |page| Box::pin(shown(page))),
];

/// Everything that can be folded is open.
const OPEN_ALL: &str = "document.querySelectorAll('details').forEach((details) => (details.open = true))";

async fn large(page: &Page<'_>) -> Outcome {
    let mut small = Vec::new();
    for width in [360, 1280] {
        page.resize(width, 900).await?;
        page.open("#/").await?;
        small.extend(
            found(page, false, include_str!("../targets.js"))
                .await?
                .into_iter()
                .map(|words| format!("{width} px, {words}")),
        );
    }
    told(&small)
}

async fn shown(page: &Page<'_>) -> Outcome {
    let mut hidden = Vec::new();
    for theme in Theme::PLAIN {
        page.prefer(theme).await?;
        page.open("#/").await?;
        hidden.extend(
            found(page, true, include_str!("../focus.js"))
                .await?
                .into_iter()
                .map(|words| format!("{}, {words}", theme.name())),
        );
    }
    told(&hidden)
}

/// What a script finds on each screen, all of it open. Browsers show the focus of who uses `keys`.
async fn found(page: &Page<'_>, keys: bool, script: &str) -> Outcome<Vec<String>> {
    let mut all: Vec<String> = Vec::new();
    for screen in &SCREENS {
        page.go(screen.route).await?;
        page.ask::<Value>(OPEN_ALL, vec![]).await?;
        page.settle().await?;
        if keys {
            page.press(Key::Tab).await?;
        }
        let here: Vec<String> = page.ask_later(script, vec![]).await?;
        all.extend(here.into_iter().map(|words| format!("{}: {words}", screen.route)));
    }
    Ok(all)
}

fn told(found: &[String]) -> Outcome {
    if found.is_empty() { Ok(()) } else { Err(Failure::new(found.join("\n    "))) }
}
