//! After loading, no request leaves the page, and nothing is stored.

use super::{Promise, everywhere};
use crate::answering::Person;
use crate::failure::{Outcome, ensure};
use crate::page::{Artefact, Entry, Page, SMALL};
use crate::screens::SCREENS;
use crate::words::words;
use serde_json::Value;

pub const PROMISES: &[Promise] = &[
    everywhere("a visit to every screen says nothing on the console", |page| Box::pin(silent(page))),
    everywhere("a visit to every screen asks for nothing after loading and keeps nothing", |page| {
        Box::pin(quiet(page))
    }),
    everywhere(
        "the count of requests counts one that the policy lets out and one that it refuses, and so do the tests",
        |page| Box::pin(counted(page)),
    ),
    everywhere("answers appear in no address, no title and no console, and leave nothing behind", |page| {
        Box::pin(answers_stay(page))
    }),
];

async fn silent(page: &Page<'_>) -> Outcome {
    page.forget_console().await?;
    page.open_as(Entry::Listened, "#/").await?;
    for screen in &SCREENS {
        page.go(screen.route).await?;
    }
    page.says_nothing().await
}

async fn quiet(page: &Page<'_>) -> Outcome {
    page.open("#/").await?;
    let loading = page.requests().await?.len();
    page.asked_of_the_server();
    for screen in &SCREENS {
        page.go(screen.route).await?;
    }
    page.asks_nobody_else().await?;
    let later = page.requests().await?;
    ensure(later.len() == loading, || format!("after loading it asked for {}", later[loading..].join(", ")))?;
    let asked = page.asked_of_the_server();
    ensure(asked.is_empty(), || format!("after loading the server was asked for {}", asked.join(", ")))?;
    ensure(page.artefact == Artefact::OverHttp || loading == 0, || "the single file asks for files".into())?;
    page.keeps_nothing().await
}

/// In a copy that may ask the server of the tests, the page itself asks once there, and once elsewhere, where nothing arrives.
async fn counted(page: &Page<'_>) -> Outcome {
    const COUNT: &str = "const line = [...document.querySelectorAll('#app p')].find((line) => line.textContent.startsWith(arguments[0]));
        return Number(line.textContent.slice(arguments[0].length))";
    let line = words("app-requests")?;
    let line = line.split('{').next().unwrap_or_default();
    let count = async || page.ask::<u32>(COUNT, vec![line.into()]).await;
    let comes_to = async |wanted: u32| {
        page.until(&format!("it counts {wanted}"), async || Ok((count().await? == wanted).then_some(()))).await
    };
    let ask = "dispatchEvent(new CustomEvent('asked-by-the-test', { detail: arguments[0] }))";
    page.forget_console().await?;
    page.open_as(Entry::Asking, "#/about").await?;
    // On a server the page asks once more, for what keeps it.
    let first = count().await?;
    let loading = page.requests().await?.len();
    page.asked_of_the_server();
    page.asked_of_the_other();
    page.ask::<Value>(ask, vec![page.allowed_address().into()]).await?;
    comes_to(first + 1).await?;
    ensure(page.requests().await?.len() == loading + 1, || "the tests do not see a request".into())?;
    let arrived = page.asked_of_the_server();
    ensure(arrived == [format!("/{SMALL}")], || format!("the server was asked for {}", arrived.join(", ")))?;
    page.says_nothing().await?;
    page.ask::<Value>(ask, vec![page.refused_address().into()]).await?;
    comes_to(first + 2).await?;
    ensure(page.says_nothing().await.is_err(), || "the tests do not hear what is refused".into())?;
    let arrived = [page.asked_of_the_server(), page.asked_of_the_other()].concat();
    ensure(arrived.is_empty(), || format!("what the policy refuses arrived: {}", arrived.join(", ")))
}

/// A complete visit with answers, on to the atlas and the lab and through the action screen: page by page the same address and title.
async fn answers_stay(page: &Page<'_>) -> Outcome {
    page.forget_console().await?;
    page.open_as(Entry::Listened, "#/check").await?;
    let loading = page.requests().await?.len();
    page.asked_of_the_server();
    let place: String = page.ask("return location.href", vec![]).await?;
    ensure(place.ends_with("#/check"), || format!("the check is at {place}"))?;
    let title = page.driver.title().await?;
    let stays = async || {
        let now: String = page.ask("return location.href", vec![]).await?;
        ensure(now == place, || format!("an answer changed the address to {now}"))?;
        let now = page.driver.title().await?;
        ensure(now == title, || format!("an answer changed the title to {now}"))?;
        // A number tells the place of a page in the visit, and nothing else.
        let state: bool = page.ask("return Number.isSafeInteger(history.state) && window.name === ''", vec![]).await?;
        ensure(state, || "something else than a place is in the history".into())
    };
    let person = Person { age: "57", yes: &["below-knee", "cough-worse", "fall-on-buttock"] };
    page.walk_to_result(&person, stays).await?;
    page.clear_everything().await?;
    page.push("check-start").await?;
    page.answer("ce1", "yes").await?;
    page.push("check-continue").await?;
    page.focus_comes_to_heading("urgency-now").await?;
    stays().await?;
    page.click("link", &words("app-nav-disc")?).await?;
    page.focus_comes_to_heading("disc-lab-title").await?;
    page.answer("posture", "slumped").await?;
    page.settle().await?;
    page.says_nothing().await?;
    page.keeps_nothing().await?;
    let later = page.requests().await?;
    ensure(later.len() == loading, || format!("after loading it asked for {}", later[loading..].join(", ")))?;
    let asked = page.asked_of_the_server();
    ensure(asked.is_empty(), || format!("after loading the server was asked for {}", asked.join(", ")))
}
