//! A picture of every screen at three widths, light and dark, from the single file, into `target/shots/`, and sheets of the figures that
//! move: all of them, or with `--only figure`, or `--only figure-ID` one.

use crate::action::Theme;
use crate::answering::Person;
use crate::engines::Browser;
use crate::failure::{Failure, Outcome};
use crate::page::{Artefact, Page, Site};
use crate::screens::SCREENS;
use crate::sheets;
use crate::signs::Signs;
use crate::wire;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use std::fs;
use std::path::Path;
use xtask::browsers::Engine;
use xtask::paths;

const WIDTHS: [u32; 3] = [360, 768, 1440];

pub async fn run(options: &[String]) -> Outcome {
    let only = match options {
        [] => None,
        [option, text] if option == "--only" => Some(text),
        _ => return Err(Failure::new("shots takes only --only TEXT")),
    };
    let folder = paths::target().join("shots");
    fs::create_dir_all(&folder)?;
    let site = Site::start()?;
    let browser = Browser::start(Engine::Chromium).await?;
    let page = Page::new(&browser, &site, Artefact::FromDisk);
    for screen in SCREENS.iter().filter(|screen| only.is_none_or(|text| screen.name.contains(text.as_str()))) {
        for width in WIDTHS {
            page.resize(width, if width < 500 { 780 } else { 900 }).await?;
            for theme in Theme::PLAIN {
                page.prefer(theme).await?;
                page.open(screen.route).await?;
                take(&page, &folder.join(format!("{}-{width}-{}.png", screen.name, theme.name()))).await?;
            }
        }
    }
    if only.is_none_or(|text| "check".contains(text.as_str())) {
        for width in WIDTHS {
            page.resize(width, if width < 500 { 780 } else { 900 }).await?;
            check(&page, width, &folder).await?;
        }
    }
    let figure = only.and_then(|text| text.strip_prefix("figure")).map(|id| id.trim_start_matches(['s', '-']));
    if only.is_none() || figure.is_some() {
        page.prefer(Theme::PLAIN[0]).await?;
        sheets::figures(&page, figure, &folder).await?;
    }
    println!("pictures: {}", folder.display());
    browser.quit().await
}

/// The inner pages of the check, each in both themes: warning signs, what to do now, the person, questions, the result.
async fn check(page: &Page<'_>, width: u32, folder: &Path) -> Outcome {
    let signs = Signs::read()?;
    let first = signs.pages.first().and_then(|page| page.first()).ok_or_else(|| Failure::new("there are no signs"))?;
    page.open("#/check").await?;
    page.walk_to_signs(&signs, 0).await?;
    page.answer(first, "yes").await?;
    in_both_themes(page, "check-signs", width, folder).await?;
    page.push("check-continue").await?;
    page.focus_comes_to_heading("urgency-now").await?;
    in_both_themes(page, "check-now", width, folder).await?;
    page.open("#/check").await?;
    page.walk_to_signs(&signs, signs.pages.len()).await?;
    in_both_themes(page, "check-person", width, folder).await?;
    page.open("#/check").await?;
    let person = Person { age: "45", yes: &["below-knee", "leg-worse-than-back", "cough-worse", "sitting-worse"] };
    page.walk_to_result(&person, async || Ok(())).await?;
    in_both_themes(page, "check-result", width, folder).await
}

async fn in_both_themes(page: &Page<'_>, name: &str, width: u32, folder: &Path) -> Outcome {
    for theme in Theme::PLAIN {
        page.prefer(theme).await?;
        take(page, &folder.join(format!("{name}-{width}-{}.png", theme.name()))).await?;
    }
    Ok(())
}

/// The whole page, not only what fits the window.
pub async fn take(page: &Page<'_>, path: &Path) -> Outcome {
    let tools = page.driver.handle();
    let mut clip = wire::developer_tools(tools, "Page.getLayoutMetrics", json!({})).await?["cssContentSize"].take();
    clip["scale"] = json!(1);
    let whole = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
    let answer = wire::developer_tools(tools, "Page.captureScreenshot", whole).await?;
    let data = answer["data"].as_str().unwrap_or_default();
    let png = STANDARD.decode(data).map_err(|error| Failure::new(format!("the picture cannot be read: {error}")))?;
    Ok(fs::write(path, png)?)
}
