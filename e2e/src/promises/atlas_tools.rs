//! The tools of the atlas: a part of the drawing enlarged, a file of it, and questions about it.

use super::{Promise, everywhere, in_chromium};
use crate::failure::{Outcome, ensure};
use crate::page::{Entry, Page};
use crate::wire;
use crate::words::{content, words};
use serde_json::{Value, json};
use thirtyfour::Key;
use xtask::browsers::Engine;

pub const PROMISES: &[Promise] = &[
    everywhere("the drawing is enlarged by keys and buttons, and by the wheel only once it is pressed", |page| {
        Box::pin(zoom(page))
    }),
    everywhere("questions about a drawing are the same for the same seed and give no name away", |page| {
        Box::pin(quiz(page))
    }),
    everywhere("on a phone the name of the open drawing is in sight", |page| Box::pin(open_tab(page))),
    in_chromium("every part and button of every drawing is described to assistive technology", |page| {
        Box::pin(described(page))
    }),
    in_chromium("a saved drawing says what it is and where it is from", |page| Box::pin(save(page))),
];

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

const CHOICES: &str = "return [...document.querySelectorAll('.plate__words > .buttons:first-of-type button, \
     .plate__words #ask + .buttons button')].map((button) => button.textContent)";

async fn quiz(page: &Page<'_>) -> Outcome {
    const ROUTE: &str = "#/anatomy/nerve-back?quiz=name&seed=7";
    page.open(ROUTE).await?;
    let first: Vec<String> = page.ask(CHOICES, vec![]).await?;
    ensure(first.len() == 4, || format!("{first:?} are the choices"))?;
    let next = words("quiz-next")?;
    for question in 1..=8 {
        let choices: Vec<String> = page.ask(CHOICES, vec![]).await?;
        for choice in &choices {
            page.click("button", choice).await?;
            const SAID: &str = "return document.querySelector('.plate__words [role=status]').textContent !== ''";
            page.until_true("something is said", SAID, vec![]).await?;
            page.settle().await?;
            if page.find_now("button", &words("quiz-show")?).await?.is_none() {
                break;
            }
        }
        ensure(page.find_now("button", &words("quiz-show")?).await?.is_none(), || {
            format!("no choice of question {question} is right: {choices:?}")
        })?;
        if question < 8 {
            page.click("button", &next).await?;
            page.settle().await?;
        }
    }
    ensure(page.find_now("button", &next).await?.is_none(), || "there is a ninth question".into())?;
    page.open(ROUTE).await?;
    let again: Vec<String> = page.ask(CHOICES, vec![]).await?;
    ensure(first == again, || format!("the same seed asks {first:?} and then {again:?}"))?;
    page.open("#/anatomy/nerve-back?quiz=find&seed=7").await?;
    const NEUTRAL: &str = "const parts = [...document.querySelectorAll('.figure a')];
        return parts.length > 5 && parts.every((part) => /^Part \\d+$/.test(part.getAttribute('aria-label'))
          && !part.getAttribute('href').split('/')[3])";
    ensure(page.ask(NEUTRAL, vec![]).await?, || "a part tells its name".into())?;
    page.click("link", &words("quiz-leave")?).await?;
    page.find("heading", &words("atlas-list")?).await.map(drop)
}

async fn open_tab(page: &Page<'_>) -> Outcome {
    const SEEN: &str = "const tab = document.querySelector('.tabs [aria-current]');
        const [seen, row] = [tab, tab.closest('.tabs')].map((thing) => thing.getBoundingClientRect());
        return seen.left >= row.left - 1 && seen.left < row.right - 40";
    page.open_as(Entry::Framed, "#/anatomy/leg-front").await?;
    page.until_true("the name of the first drawing is in sight", SEEN, vec![]).await?;
    page.go("#/anatomy/pelvis-back").await?;
    page.until_true("the name of the next drawing is in sight", SEEN, vec![]).await?;
    page.go("#/anatomy/where").await?;
    page.until_true("the question where it hurts is in sight", SEEN, vec![]).await
}

/// What is told of each thing that can be pressed, chosen or opened in the drawing or beside it.
async fn described(page: &Page<'_>) -> Outcome {
    const UNFOLD: &str = "for (const part of document.querySelectorAll('#main details')) part.open = true";
    let views = content("anatomy/views.toml")?;
    let mut routes = Vec::new();
    for view in views.keys() {
        routes.push(format!("#/anatomy/{view}"));
    }
    ensure(routes.len() > 5, || format!("few drawings: {routes:?}"))?;
    routes.push("#/anatomy/nerve-back?quiz=name&seed=7".into());
    for route in routes {
        page.open(&route).await?;
        page.ask::<Value>(UNFOLD, vec![]).await?;
        page.settle().await?;
        // A technical word is described as soon as it has the focus.
        const TERMS: &str = "return [...document.querySelectorAll('.term')].map((term) => term.textContent)";
        let terms: Vec<String> = page.ask(TERMS, vec![]).await?;
        let tree = wire::developer_tools(page.driver.handle(), "Accessibility.getFullAXTree", json!({})).await?;
        let nodes = tree["nodes"].as_array().into_iter().flatten();
        let text = |node: &Value, key: &str| node[key]["value"].as_str().unwrap_or_default().to_owned();
        let (mut seen, mut silent) = (0, Vec::new());
        for node in nodes.filter(|node| node["ignored"] != json!(true)) {
            if ["button", "radio"].contains(&text(node, "role").as_str()) {
                seen += 1;
                if terms.contains(&text(node, "name")) {
                    continue;
                }
                if text(node, "name").is_empty() || text(node, "description").is_empty() {
                    silent.push(text(node, "name"));
                }
            }
        }
        ensure(seen > 5, || format!("{route}: only {seen} things are told"))?;
        ensure(silent.is_empty(), || format!("{route}: without a description {silent:?}"))?;
        const PARTS: &str = "return [...document.querySelectorAll('.figure a:not([aria-description])')]
            .map((part) => part.getAttribute('aria-label'))";
        let parts: Vec<String> = page.ask(PARTS, vec![]).await?;
        let drawn: u32 = page.ask("return document.querySelectorAll('.figure a').length", vec![]).await?;
        // In a question about its name a part is no link.
        if !route.contains("quiz") {
            ensure(drawn > 3, || format!("{route}: only {drawn} parts are drawn"))?;
            ensure(parts.is_empty(), || format!("{route}: parts without a description {parts:?}"))?;
        }
    }
    Ok(())
}

async fn save(page: &Page<'_>) -> Outcome {
    page.open("#/anatomy/nerve-back").await?;
    const CATCH: &str = "const make = URL.createObjectURL;
        URL.createObjectURL = (file) => { window.caught = file; return make.call(URL, file); }";
    page.ask::<Value>(CATCH, vec![]).await?;
    const UNFOLD: &str = "document.querySelector('.plate__words > details').open = true";
    page.ask::<Value>(UNFOLD, vec![]).await?;
    page.click("button", &words("atlas-save-svg")?).await?;
    page.until_true("a file is made", "return window.caught?.type === 'image/svg+xml'", vec![]).await?;
    let text: String = page.ask_later("window.caught.text().then(arguments[arguments.length - 1])", vec![]).await?;
    ensure(text.starts_with("<svg") && text.contains("CC BY 4.0"), || "the file says nothing of its licence".into())?;
    ensure(text.contains("fill=\"rgb("), || "the file has lost its colours".into())?;
    let elements = text.split('<').filter_map(|rest| rest.split('>').next());
    let lines: Vec<&str> = elements.filter(|of| of.contains(" stroke=\"") && !of.contains(" stroke=\"none")).collect();
    let thin = lines.iter().filter(|line| !line.contains(" stroke-width=")).count();
    ensure(lines.len() > 20 && thin == 0, || format!("of {} lines {thin} have lost their width", lines.len()))?;
    let ground = text.split_once("<rect ").and_then(|(_, rect)| rect.split('>').next()).unwrap_or_default();
    ensure(ground.contains("fill=\"rgb("), || format!("nothing lies under the words of the file: {ground}"))?;
    page.click("button", &words("atlas-save-png")?).await?;
    let made = "return window.caught?.type === 'image/png' && window.caught.size > 20000";
    page.until_true("pixels are made", made, vec![]).await
}
