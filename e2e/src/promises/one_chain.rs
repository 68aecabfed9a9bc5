//! One body, three windows: what is chosen in one is so in the others.

use super::{Promise, everywhere};
use crate::answering::Person;
use crate::failure::{Failure, Outcome, ensure};
use crate::page::Page;
use crate::words::{content, string, tables, words};
use serde_json::Value;
use xtask::browsers::Engine;

pub const PROMISES: &[Promise] = &[
    everywhere("a posture chosen in one window is the posture in the others", |page| Box::pin(same_posture(page))),
    everywhere("a link opens exactly the posture, bend and load that it names", |page| Box::pin(links(page))),
    everywhere("a result leads to the place in the atlas and in the lab that it speaks of", |page| {
        Box::pin(result_leads_on(page))
    }),
    everywhere("the vertebra is dragged by mouse, and by finger where the driver has one", |page| {
        Box::pin(drags(page))
    }),
];

/// Drivers that can touch: WebKitGTK's sends a mouse where a finger was asked for, so touch is not tested there.
const CAN_TOUCH: [Engine; 2] = [Engine::Chromium, Engine::Firefox];

async fn same_posture(page: &Page<'_>) -> Outcome {
    page.open("#/anatomy/spine-side").await?;
    page.answer("posture", "round-back-lift").await?;
    page.click("link", &words("app-nav-disc")?).await?;
    page.focus_comes_to_heading("disc-lab-title").await?;
    posture_is(page, "round-back-lift").await?;
    body_is(page, posture("round-back-lift")?).await?;
    page.answer("posture", "prone-on-elbows").await?;
    page.click("link", &words("disc-lab-see-spine")?).await?;
    page.focus_comes_to_heading("view-spine-side").await?;
    posture_is(page, "prone-on-elbows").await?;
    page.click("link", &words("atlas-see-disc")?).await?;
    page.focus_comes_to_heading("disc-lab-title").await?;
    body_is(page, posture("prone-on-elbows")?).await
}

async fn links(page: &Page<'_>) -> Outcome {
    for id in ["slumped", "press-up", "traction", "standing"] {
        page.open(&format!("#/disc?posture={id}")).await?;
        posture_is(page, id).await?;
        body_is(page, posture(id)?).await?;
        page.open(&format!("#/anatomy/spine-side/root-l5?posture={id}")).await?;
        posture_is(page, id).await?;
        page.find("heading", &words("structure-root-l5")?).await?;
    }
    page.open("#/disc?angle=5&load=900").await?;
    body_is(page, (5.0, 900.0)).await?;
    ensure(page.chosen("posture").await?.is_none(), || "a bend of one's own has the name of a posture".into())
}

async fn result_leads_on(page: &Page<'_>) -> Outcome {
    page.open("#/check").await?;
    let person = Person { age: "45", yes: &["below-knee", "leg-worse-than-back", "cough-worse", "sitting-worse"] };
    page.walk_to_result(&person, async || Ok(())).await?;
    let patterns = content("questionnaire/patterns.toml")?;
    for pattern in tables(&patterns, "pattern") {
        let named = |failure: Failure| Failure::new(format!("{:?}: {failure}", pattern.get("id")));
        follow_atlas(page, string(pattern, "atlas")?).await.map_err(named)?;
        if let Ok(route) = string(pattern, "disc") {
            follow_disc(page, route).await.map_err(named)?;
        }
    }
    Ok(())
}

async fn follow_atlas(page: &Page<'_>, route: &str) -> Outcome {
    follow(page, route).await?;
    let structure = route.rsplit('/').next().unwrap_or_default();
    page.find("heading", &words(&format!("structure-{structure}"))?).await?;
    page.go("#/check").await?;
    page.focus_comes_to_heading("check-result-title").await
}

async fn follow_disc(page: &Page<'_>, route: &str) -> Outcome {
    follow(page, route).await?;
    let id = route.rsplit('=').next().unwrap_or_default();
    posture_is(page, id).await?;
    body_is(page, posture(id)?).await?;
    page.go("#/check").await?;
    page.focus_comes_to_heading("check-result-title").await
}

/// Opens the pattern that has this link, and clicks it.
async fn follow(page: &Page<'_>, route: &str) -> Outcome {
    let selector = format!("details.result a[href='{route}']");
    let open = "document.querySelector(arguments[0]).closest('details').open = true";
    page.ask::<Value>(open, vec![selector.as_str().into()]).await?;
    let link = page.driver.find(thirtyfour::By::Css(selector.as_str())).await?;
    link.scroll_into_view().await?;
    link.click().await?;
    page.until_true("the link was followed", "return location.hash !== '#/check'", vec![]).await?;
    page.settle().await
}

async fn drags(page: &Page<'_>) -> Outcome {
    for pointer in ["mouse", "touch"] {
        if pointer == "touch" && !CAN_TOUCH.contains(&page.engine) {
            continue;
        }
        page.open("#/disc").await?;
        let listen = "addEventListener('pointerdown', (event) => (window.seenByTheTest = event.pointerType), true)";
        page.ask::<Value>(listen, vec![]).await?;
        let (angle, load) = body(page).await?;
        page.drag(".handle--bend .handle__knob", pointer, (60, 10)).await?;
        let (bent, _) = body(page).await?;
        ensure(bent > angle + 1.0, || format!("{pointer}: pulled forward, the bend went from {angle} to {bent}"))?;
        page.drag(".handle--load .handle__knob", pointer, (0, 40)).await?;
        let (_, loaded) = body(page).await?;
        ensure(loaded > load + 100.0, || format!("{pointer}: pushed down, the load went from {load} to {loaded}"))?;
        let seen: String = page.ask("return window.seenByTheTest", vec![]).await?;
        ensure(seen == pointer, || format!("the driver sent a {seen} instead of a {pointer}"))?;
        let zoom: f64 = page.ask("return window.visualViewport.scale", vec![]).await?;
        ensure(zoom == 1.0, || format!("{pointer}: the drag zoomed the page to {zoom}"))?;
    }
    Ok(())
}

/// Bend in degrees and load in newtons of a posture.
fn posture(id: &str) -> Outcome<(f64, f64)> {
    let postures = content("biomechanics/postures.toml")?;
    let found = tables(&postures, "posture").find(|posture| string(posture, "id").is_ok_and(|found| found == id));
    let number = |key| found?.get(key)?.as_float();
    number("angle").zip(number("load")).ok_or_else(|| Failure::new(format!("postures.toml lacks {id}")))
}

async fn posture_is(page: &Page<'_>, id: &str) -> Outcome {
    let script = "return document.querySelector(`input[name=posture]:checked`)?.value === arguments[0]";
    page.until_true(&format!("the posture is {id}"), script, vec![id.into()]).await
}

/// Bend and load as the sliders of the lab have them.
async fn body(page: &Page<'_>) -> Outcome<(f64, f64)> {
    page.ask("return ['angle', 'load'].map((id) => document.getElementById(id).valueAsNumber)", vec![]).await
}

async fn body_is(page: &Page<'_>, wanted: (f64, f64)) -> Outcome {
    let found = body(page).await?;
    ensure(found == wanted, || format!("bend and load are {found:?} instead of {wanted:?}"))
}
