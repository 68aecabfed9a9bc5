//! Old and strange browsers: each shows the page, and says what it cannot do there.

use super::{Promise, everywhere};
use crate::failure::{Failure, Outcome, ensure};
use crate::lack::Lack;
use crate::page::{Entry, Page};
use crate::screens::SCREENS;
use crate::words::words;
use xtask::browsers::Engine;

pub const PROMISES: &[Promise] = &[
    everywhere("where a browser unpacks no streams, everything is there", |page| Box::pin(no_streams(page))),
    everywhere("where a browser refuses every storage, it says so and offers a file", |page| {
        Box::pin(no_storage(page))
    }),
    everywhere("where the device is full, the switch goes back and says why", |page| Box::pin(no_room(page))),
    everywhere("a clock that is wrong by decades takes nothing away", |page| Box::pin(wrong_clock(page))),
    everywhere("where a browser does not know :has, nothing is cut and the focus is seen", |page| {
        Box::pin(no_has(page))
    }),
];

/// Every screen opens with a heading, and nothing is said on the console.
async fn every_screen(page: &Page<'_>) -> Outcome {
    const HEADING: &str = "return document.querySelector('h1')?.checkVisibility() === true
        && !document.getElementById('panic-notice').checkVisibility()";
    for screen in &SCREENS {
        page.go(screen.route).await?;
        page.until_true(&format!("{} has a heading", screen.route), HEADING, vec![]).await?;
    }
    page.says_nothing().await
}

async fn open(page: &Page<'_>, lack: Lack, address: &str) -> Outcome {
    page.forget_console().await?;
    page.open_as(Entry::Lacking(lack), address).await
}

async fn no_streams(page: &Page<'_>) -> Outcome {
    open(page, Lack::Streams, "#/").await?;
    every_screen(page).await
}

/// Opens what is folded on the page of the check, and says how many switches are there.
async fn switches(page: &Page<'_>) -> Outcome<u32> {
    const OPEN: &str = "for (const details of document.querySelectorAll('#main details')) details.open = true;
        return document.querySelectorAll('#main [role=switch]').length";
    page.ask(OPEN, vec![]).await
}

async fn no_storage(page: &Page<'_>) -> Outcome {
    open(page, Lack::Storage, "#/check").await?;
    ensure(switches(page).await? == 0, || "a switch is offered that cannot keep anything".into())?;
    page.shows("check-not-kept").await?;
    let file = "return document.querySelector('#main input[type=file]') !== null";
    page.until_true("a file can be opened", file, vec![]).await?;
    page.go("#/care/session").await?;
    page.click("button", &words("exercise-bridge")?).await?;
    page.click("button", &words("care-keep")?).await?;
    page.shows("care-not-kept").await?;
    every_screen(page).await
}

async fn no_room(page: &Page<'_>) -> Outcome {
    open(page, Lack::Room, "#/check").await?;
    ensure(switches(page).await? == 1, || "no switch is there".into())?;
    let says = "return document.getElementById('app').textContent.includes(arguments[0])";
    let told = words("check-not-kept")?;
    ensure(!page.ask::<bool>(says, vec![told.as_str().into()]).await?, || {
        "it says so before anything was tried".into()
    })?;
    page.find("switch", &words("check-keep")?).await?.click().await?;
    page.shows("check-not-kept").await?;
    let is_off = "return document.querySelector('#main [role=switch]').checked === false";
    page.until_true("the switch is off", is_off, vec![]).await?;
    page.keeps_nothing().await?;
    page.says_nothing().await
}

async fn wrong_clock(page: &Page<'_>) -> Outcome {
    let old = words("about-old")?;
    let old = old.split('{').next().unwrap_or_default();
    let says = "return document.getElementById('main').textContent.includes(arguments[0])";
    for (lack, is_old) in [(Lack::EarlyClock, false), (Lack::LateClock, true)] {
        open(page, lack, "#/about").await?;
        let said: bool = page.ask(says, vec![old.into()]).await?;
        ensure(said == is_old, || format!("{}: it says that it is old: {said}", lack.file()))?;
        page.go("#/check").await?;
        page.push("check-start").await?;
        page.push("check-none").await?;
        page.push("check-continue").await?;
        page.driver.back().await?;
        let checked = "return document.getElementById('ce1-no')?.checked === true";
        page.until_true("the answer is still there after a step back", checked, vec![]).await?;
        every_screen(page).await?;
    }
    Ok(())
}

/// Takes out every rule that names `:has`, as a browser does that does not know it.
const FORGET_HAS: &str = "
    const forget = (rules) => {
      for (let at = rules.cssRules.length - 1; at >= 0; at--) {
        const rule = rules.cssRules[at];
        if (rule.selectorText?.includes(':has(')) { rules.deleteRule(at); window.forgotten = (window.forgotten ?? 0) + 1; }
        else if (rule.cssRules) forget(rule);
      }
    };
    for (const sheet of document.styleSheets) forget(sheet);
    return window.forgotten ?? 0";

async fn no_has(page: &Page<'_>) -> Outcome {
    page.open_as(Entry::Framed, "#/").await?;
    let forgotten: u32 = page.ask(FORGET_HAS, vec![]).await?;
    ensure(forgotten > 10, || format!("only {forgotten} rules name :has"))?;
    for screen in &SCREENS {
        page.go(screen.route).await?;
        page.fits_its_width().await.map_err(|failure| Failure::new(format!("{}: {failure}", screen.route)))?;
    }
    // Safari learned `:has` and `:focus-visible` in one version, 15.4: there is none with the one and without the other.
    if page.engine == Engine::WebKit {
        return Ok(());
    }
    page.go("#/check").await?;
    page.push("check-start").await?;
    page.answer("ce1", "no").await?;
    page.choose_by_keys("ce2", "no").await?;
    let seen = "const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
        const { width, height } = document.activeElement.getBoundingClientRect();
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width > 10 && height > 10";
    ensure(page.ask(seen, vec![]).await?, || "the focus is not seen on an answer".into())
}
