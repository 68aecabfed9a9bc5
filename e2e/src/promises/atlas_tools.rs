//! The tools of the atlas: a part of the drawing enlarged.

use super::{Promise, everywhere};
use crate::failure::{Outcome, ensure};
use crate::page::Page;
use crate::wire;
use crate::words::words;
use serde_json::json;
use thirtyfour::Key;
use xtask::browsers::Engine;

pub const PROMISES: &[Promise] =
    &[everywhere("the drawing is enlarged by keys and buttons, and by the wheel only once it is pressed", |page| {
        Box::pin(zoom(page))
    })];

const ZOOMED: &str = "return location.hash.includes('zoom=') === arguments[0]";

async fn zoomed(page: &Page<'_>, what: &str, is_zoomed: bool) -> Outcome {
    page.until_true(what, ZOOMED, vec![is_zoomed.into()]).await
}

async fn zoom(page: &Page<'_>) -> Outcome {
    page.open("#/anatomy/nerve-back").await?;
    page.press_at("button", &words("atlas-zoom-in")?, Key::Enter).await?;
    zoomed(page, "the button enlarges", true).await?;
    page.press("0").await?;
    zoomed(page, "0 shows all", false).await?;
    page.press("+").await?;
    zoomed(page, "+ enlarges", true).await?;
    page.click("button", &words("atlas-zoom-all")?).await?;
    zoomed(page, "the button shows all", false).await?;
    page.tab_to_any("input[name=side]").await?;
    page.press("+").await?;
    page.settle().await?;
    ensure(page.ask(ZOOMED, vec![false.into()]).await?, || "a key on another control enlarges the drawing".into())?;
    // The driver of WebKitGTK has no wheel.
    if page.engine == Engine::WebKit {
        return Ok(());
    }
    // A corner of the drawing, brought into whatever window there is.
    const CORNER: &str = "const corner = () => document.querySelector('.figure-frame').getBoundingClientRect();
        scrollTo({ top: 0, behavior: 'instant' });
        scrollTo({ top: corner().top - 60, behavior: 'instant' });
        window.from = scrollY;
        return [Math.round(corner().left + 12), Math.round(corner().top + 40)]";
    let wheel = async |by: i32| -> Outcome {
        let (x, y): (i32, i32) = page.ask(CORNER, vec![]).await?;
        let turn = json!({ "type": "scroll", "origin": "viewport", "x": x, "y": y, "deltaX": 0, "deltaY": by });
        wire::perform(page.driver.handle(), json!([{ "type": "wheel", "id": "wheel", "actions": [turn] }])).await
    };
    wheel(120).await?;
    page.until_true("the wheel scrolls the page", "return scrollY > window.from", vec![]).await?;
    ensure(page.ask(ZOOMED, vec![false.into()]).await?, || "the wheel enlarges a drawing that was not pressed".into())?;
    let (x, y): (i32, i32) = page.ask(CORNER, vec![]).await?;
    let press = json!([
        { "type": "pointerMove", "duration": 0, "origin": "viewport", "x": x, "y": y },
        { "type": "pointerDown", "button": 0 },
        { "type": "pointerUp", "button": 0 },
    ]);
    let mouse = json!({ "type": "pointer", "id": "mouse", "parameters": { "pointerType": "mouse" }, "actions": press });
    wire::perform(page.driver.handle(), json!([mouse])).await?;
    wheel(-240).await?;
    zoomed(page, "the wheel enlarges the pressed drawing", true).await?;
    ensure(page.ask("return scrollY === window.from", vec![]).await?, || "the page scrolls as well".into())
}
