//! It opens on any browser, from disk and from a server.

use super::{Promise, everywhere, from_disk, in_chromium};
use crate::failure::{Failure, Outcome, ensure};
use crate::lack::Lack;
use crate::page::{Artefact, Entry, Page};
use crate::signs::Signs;
use crate::wire;
use crate::words::{content, strings, words, words_in};
use serde_json::{Value, json};
use std::fs;
use xtask::finish::{ALL_LANGUAGES, OTHERS};
use xtask::paths;

pub const PROMISES: &[Promise] = &[
    everywhere("the page opens and starts", |page| Box::pin(opens(page))),
    everywhere("each drawing of the atlas and each of its parts opens at its address with its name", |page| {
        Box::pin(every_part_of_the_atlas(page))
    }),
    from_disk("a link to the lab shows the lab", |page| Box::pin(straight_to_the_lab(page))),
    everywhere("its policy is in force", |page| Box::pin(policy_holds(page))),
    everywhere("a program that does not start says so and why, and the signs that need help can be read", |page| {
        Box::pin(does_not_start(page))
    }),
    everywhere("a program that stops in the middle says so, and its words can still be read", |page| {
        Box::pin(stops_in_the_middle(page))
    }),
    everywhere(
        "a program that stops in the middle starts again with the answers, which are then nowhere but in it",
        |page| Box::pin(starts_again(page)),
    ),
    in_chromium("a copy says that it is old by the clock of the device alone, and only when it is", |page| {
        Box::pin(old_copy(page))
    }),
    in_chromium("the built file is readable before and without scripts", |page| {
        Box::pin(readable_without_scripts(page))
    }),
];

/// What holds once the application of the single file is cut in two.
pub const CUT: &[Promise] = &[from_disk(
    "the start and what helps wait for nothing, and a door that is opened too early says so and opens",
    |page| Box::pin(early(page)),
)];

async fn opens(page: &Page<'_>) -> Outcome {
    page.open("#/").await?;
    page.find("heading", &words("start-title")?).await?;
    let notice: bool = page.ask("return document.getElementById('panic-notice').checkVisibility()", vec![]).await?;
    ensure(!notice, || "the notice of a stopped page is shown".into())
}

async fn every_part_of_the_atlas(page: &Page<'_>) -> Outcome {
    page.open("#/anatomy").await?;
    let go = async |route: String, heading: String| {
        let script = "location.hash = arguments[0]; return true";
        page.ask::<bool>(script, vec![Value::String(route)]).await?;
        page.find("heading", &words(&heading)?).await.map(|_| ())
    };
    for view in content("anatomy/views.toml")?.keys() {
        go(format!("#/anatomy/{view}"), format!("view-{view}")).await?;
    }
    for (id, structure) in &content("anatomy/structures.toml")? {
        let views = structure.as_table().into_iter().flat_map(|table| strings(table, "views"));
        // of a part in several drawings, the last: the others are opened by their own parts
        let Some(view) = views.last() else { continue };
        go(format!("#/anatomy/{view}/{id}"), format!("structure-{id}")).await?;
    }
    Ok(())
}

/// A browser that no longer puts elements in is a panic for whoever draws with them.
async fn stop(page: &Page<'_>) -> Outcome {
    let script = "
        const refuse = () => { throw new Error('asked for by the test'); };
        for (const way of ['insertBefore', 'appendChild', 'replaceChild']) Node.prototype[way] = refuse;
        location.hash = '#/about';
        return true";
    page.ask::<bool>(script, vec![]).await.map(drop)
}

async fn stops_in_the_middle(page: &Page<'_>) -> Outcome {
    page.open("#/").await?;
    page.find("heading", &words("start-title")?).await?;
    stop(page).await?;
    let notice = "return document.getElementById('panic-notice').checkVisibility()
        && document.querySelector('#app, body').textContent.length > 500";
    page.until_true("the notice of a stopped page beside the words that were there", notice, vec![]).await?;
    // A browser that translates says that the page is in a language of which we know nothing.
    let translated = "document.documentElement.lang = 'de'; return document.getElementById('panic-notice').innerText";
    let shown: String = page.ask(translated, vec![]).await?;
    ensure(shown.contains(&words("page-stopped-what")?), || format!("while a browser translates it says: {shown}"))?;
    for language in OTHERS {
        let page = page.speaking(language);
        page.open("#/").await?;
        page.find("heading", &page.words("start-title")?).await?;
        stop(&page).await?;
        page.until_true(&format!("the notice of a stopped page in `{language}`"), notice, vec![]).await?;
        let shown: String = page.ask("return document.getElementById('panic-notice').innerText", vec![]).await?;
        let (own, english) = (page.words("page-stopped-what")?, words("page-stopped-what")?);
        ensure(shown.contains(&own) && !shown.contains(&english), || format!("in `{language}` it says: {shown}"))?;
    }
    Ok(())
}

/// The link of the notice leads to the check with the answers given before, also in a frame that may keep nothing.
async fn starts_again(page: &Page<'_>) -> Outcome {
    let signs = Signs::read()?;
    let first = signs.pages.first().map(Vec::as_slice).unwrap_or_default();
    // A frame from disk may not even go to another part of its page.
    let framed = (page.artefact == Artefact::OverHttp).then_some(Entry::Sandboxed);
    for entry in [Some(Entry::Plain), framed].into_iter().flatten() {
        page.open_as(entry, "#/check").await?;
        page.walk_to_signs(&signs, 1).await?;
        stop(page).await?;
        let offered = "return document.getElementById('answers-notice').checkVisibility()";
        page.until_true("it says that the answers are still there", offered, vec![]).await?;
        // Not by the driver, which may lose a page that goes while it is pressed.
        let again = "document.querySelector('#panic-notice a').click(); return true";
        page.ask::<bool>(again, vec![]).await?;
        page.shows("check-recovered").await?;
        page.wait_until_started().await?;
        page.keeps_nothing().await?;
        let nowhere = "return typeof history.state !== 'string' && location.hash === '#/check'";
        ensure(page.ask(nowhere, vec![]).await?, || "the answers are still in the history, or in the address".into())?;
        page.push("check-start").await?;
        for sign in first {
            let checked = "return document.getElementById(arguments[0])?.checked === true";
            page.until_true(&format!("{sign} is answered"), checked, vec![format!("{sign}-no").into()]).await?;
        }
    }
    page.open("#/check").await?;
    let says = "return document.getElementById('main').textContent.includes(arguments[0])";
    let said: bool = page.ask(says, vec![words("check-recovered")?.into()]).await?;
    ensure(!said, || "the answers outlived the visit".into())
}

/// The doors of the start screen by their words, and the headings behind them.
const DOORS: [(&str, &str); 3] = [
    ("start-door-anatomy", "view-nerve-back"),
    ("start-door-disc", "disc-lab-title"),
    ("start-door-check", "check-title"),
];

async fn early(page: &Page<'_>) -> Outcome {
    let follow = "const text = arguments[0];
        [...document.querySelectorAll('#app a')].find((link) => link.textContent.includes(text)).click(); return true";
    let waits = "return document.getElementById('unpacks')?.checkVisibility() === true";
    let at_once = "return window.broughtAtOnce === 0";
    for (door, heading) in DOORS {
        page.open_as(Entry::Late, "#/").await?;
        page.find("heading", &words("start-title")?).await?;
        ensure(page.ask::<bool>(follow, vec![words(door)?.into()]).await?, || "no door".into())?;
        page.until_true("a line says that the page is being unpacked", waits, vec![]).await?;
        page.ask::<bool>("window.letTheRestCome(); return true", vec![]).await?;
        page.find("heading", &words(heading)?).await?;
        ensure(page.ask(at_once, vec![]).await?, || format!("`{door}` needs the rest before it is there"))?;
    }
    page.open_as(Entry::Late, "#/").await?;
    for (link, heading) in [("tonight-link", "tonight-title"), ("app-emergency-link", "emergency-screen-title")] {
        ensure(page.ask::<bool>(follow, vec![words(link)?.into()]).await?, || "no link".into())?;
        page.find("heading", &words(heading)?).await?;
    }
    ensure(page.ask(at_once, vec![]).await?, || "help needs the rest before it is there".into())
}

async fn straight_to_the_lab(page: &Page<'_>) -> Outcome {
    page.open("#/disc?posture=slumped").await?;
    page.find("heading", &words("disc-lab-title")?).await?;
    let chosen = "return document.querySelector('input[name=posture]:checked')?.value ?? ''";
    page.until_true(
        "the posture of the link is chosen",
        &format!("return (() => {{ {chosen} }})() === 'slumped'"),
        vec![],
    )
    .await
}

/// An inline script that is put in later, a style attribute and HTML from a text are refused.
async fn policy_holds(page: &Page<'_>) -> Outcome {
    page.open("#/").await?;
    let script = "const script = document.createElement('script');
        try { script.textContent = 'window.intruded = true'; document.body.append(script); } catch {}
        return window.intruded === true";
    ensure(!page.ask::<bool>(script, vec![]).await?, || "an inline script runs".into())?;
    let style = "const element = document.createElement('p'); element.setAttribute('style', 'position: fixed');
        document.body.append(element); const set = getComputedStyle(element).position; element.remove(); return set";
    let position: Value = page.ask(style, vec![]).await?;
    ensure(position == "static", || format!("a style attribute counts: position {position}"))?;
    // Engines without Trusted Types have nothing to enforce.
    let html = "if (!window.trustedTypes) return true;
        try { document.createElement('p').innerHTML = '<b>bold</b>'; return false } catch { return true }";
    ensure(page.ask(html, vec![]).await?, || "HTML is made from a text".into())
}

/// In a browser without WebAssembly: the reason is in sight at once, and the link to the signs leads to them.
async fn does_not_start(page: &Page<'_>) -> Outcome {
    page.goto(Entry::Lacking(Lack::WebAssembly), "").await?;
    let notice = "const notice = document.getElementById('start-notice');
        const { top, bottom } = notice.getBoundingClientRect();
        return notice.checkVisibility() && top >= 0 && bottom <= innerHeight && notice.closest('[role=alert]') !== null";
    page.until_true("the reason is in sight", notice, vec![]).await?;
    page.click("link", &words("app-emergency-link")?).await?;
    let there = "const { top } = document.getElementById('/emergency').getBoundingClientRect();
        return location.hash === '#/emergency' && top >= 0 && top < innerHeight";
    page.until_true("the signs are in sight", there, vec![]).await?;
    page.find("heading", &words("urgency-now")?).await.map(drop)
}

/// A look at the text of the file: the start screen stands in it, and every warning sign where scripts are off.
/// Whether the start and the about screen say that the copy is old, by a clock at the end of a year.
async fn said_in(page: &Page<'_>, year: u32) -> Outcome<[bool; 2]> {
    let told = words("about-old")?;
    let told = told.split('{').next().unwrap_or_default();
    let clock = format!("{{ const then = Date.UTC({year}, 11, 31); const Clock = Date;
        globalThis.Date = class extends Clock {{ constructor(...of) {{ of.length ? super(...of) : super(then); }} static now() {{ return then; }} }}; }}");
    let script = json!({ "source": clock });
    let tools = async |command: &str, of| wire::developer_tools(page.driver.handle(), command, of).await;
    let set = tools("Page.addScriptToEvaluateOnNewDocument", script).await?;
    let says = "return document.getElementById('main').textContent.includes(arguments[0])";
    let mut said = [false; 2];
    for (screen, said) in ["#/", "#/about"].into_iter().zip(&mut said) {
        page.driver.goto("about:blank").await?;
        page.open(screen).await?;
        *said = page.ask(says, vec![told.into()]).await?;
    }
    tools("Page.removeScriptToEvaluateOnNewDocument", set).await?;
    Ok(said)
}

async fn old_copy(page: &Page<'_>) -> Outcome {
    for (year, is_old) in [(2026, false), (1999, false), (2041, true)] {
        let said = said_in(page, year).await?;
        ensure(said == [is_old; 2], || format!("in {year} it says that it is old: {said:?}"))?;
    }
    Ok(())
}

async fn readable_without_scripts(page: &Page<'_>) -> Outcome {
    let name = if page.artefact == Artefact::FromDisk { ALL_LANGUAGES } else { "index.html" };
    let html = fs::read_to_string(paths::dist().join(name))?.replace("&#39;", "'").replace("&quot;", "\"");
    for id in
        ["start-title", "start-lead", "start-door-anatomy", "start-door-disc", "start-door-check", "start-emergency"]
    {
        let words = words(id)?;
        ensure(html.contains(&words), || format!("{name} lacks `{words}`"))?;
    }
    let told = html.split_once("<noscript>").and_then(|(_, rest)| rest.split_once("</noscript>"));
    let (told, _) = told.ok_or_else(|| Failure::new(format!("{name} does not tell readers without scripts why")))?;
    // None can be chosen there.
    for (language, id) in
        ["en", "es", "ar"].iter().flat_map(|each| [(each, "page-without"), (each, "page-without-open")])
    {
        let words = words_in(language, id)?;
        ensure(told.contains(&words), || format!("without scripts {name} lacks `{words}`"))?;
    }
    // Links to the screen of the signs lead to them.
    let without = html.split_once("id=\"/emergency\"").and_then(|(_, rest)| rest.split_once("</section></div>"));
    let (without, _) =
        without.ok_or_else(|| Failure::new(format!("{name} has nothing to read without its program")))?;
    for id in [
        "explain-feeling-title",
        "explain-switches-title",
        "explain-scan-title",
        "page-recap-shrink",
        "explain-recovery-title",
    ] {
        let words = words(id)?;
        ensure(without.contains(&words), || format!("without its program {name} lacks `{words}`"))?;
    }
    for id in ["page-picture-nerve", "page-picture-donut"] {
        let words = words(id)?;
        let picture = without.split_once(&words).and_then(|(before, _)| before.rsplit_once("<figure>"));
        let is_drawn = picture.is_some_and(|(_, picture)| picture.matches("<path ").count() > 5);
        ensure(is_drawn, || format!("without its program {name} has no picture over `{words}`"))?;
    }
    for flag in Signs::read()?.that_are_urgent()? {
        let words = words(&format!("flag-{flag}.short"))?;
        ensure(without.contains(&words), || format!("without scripts {name} lacks `{words}`"))?;
    }
    for id in ["urgency-now", "urgency-now.do", "urgency-today", "urgency-today.do"] {
        let words = words(id)?;
        ensure(without.contains(&words), || format!("without scripts {name} lacks `{words}`"))?;
    }
    ensure(without.contains("href=\"tel:"), || format!("without scripts {name} has no number to call"))
}
