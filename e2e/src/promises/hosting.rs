//! Whoever wants the page on a page of their own gets lines that hold what they chose.

use super::{Promise, everywhere, from_a_server};
use crate::failure::{Outcome, ensure};
use crate::page::{Artefact, Page};
use crate::words::words;
use thirtyfour::{By, Key};

pub const PROMISES: &[Promise] = &[
    everywhere("the lines for a host begin with what was looked at last, and follow what is chosen", |page| {
        Box::pin(chosen(page))
    }),
    from_a_server("for hosts that take nothing else there is a picture of every panel", |page| {
        Box::pin(pictures(page))
    }),
    from_a_server("the site runs and is kept in a folder of any name, and asks for nothing beside it", |page| {
        Box::pin(in_a_folder(page))
    }),
    from_a_server("the site offers all of itself as one file, and in a zip", |page| Box::pin(copies(page))),
    everywhere(
        "the lines for a host are made and copied by keyboard alone, and a bad colour is told and mended",
        |page| Box::pin(by_keys(page)),
    ),
];

/// The field with the lines holds a text.
const HOLDS: &str = "return document.querySelector('textarea').value.includes(arguments[0])";

async fn hold(page: &Page<'_>, text: &str) -> Outcome {
    page.until_true(&format!("the lines hold {text}"), HOLDS, vec![text.into()]).await
}

/// One of the places that are read aloud says exactly this.
async fn told(page: &Page<'_>, text: &str) -> Outcome {
    const TOLD: &str = "return [...document.querySelectorAll('[role=status]')].some(({ textContent }) => textContent === arguments[0])";
    page.until_true(&format!("it is said: {text}"), TOLD, vec![text.into()]).await
}

async fn choose(page: &Page<'_>, field: &str, value: &str) -> Outcome {
    page.find("combobox", &words(field)?).await?;
    let option = page.driver.find(By::Css(format!("option[value='{value}']"))).await?;
    option.scroll_into_view().await?;
    Ok(option.click().await?)
}

async fn chosen(page: &Page<'_>) -> Outcome {
    page.open("#/disc?posture=slumped").await?;
    page.go("#/embed").await?;
    page.find("heading", &words("embed-title")?).await?;
    hold(page, "panel=\"disc\" start=\"#/disc?posture=slumped\"").await?;
    choose(page, "embed-panel", "anatomy").await?;
    hold(page, "panel=\"anatomy\" lang=\"en\">").await?;
    choose(page, "embed-panel", "#/disc/switches").await?;
    hold(page, "panel=\"disc\" start=\"#/disc/switches\" lang=\"en\">").await?;
    choose(page, "embed-panel", "anatomy").await?;
    choose(page, "embed-theme", "dark").await?;
    hold(page, "theme=\"dark\"").await?;
    hold(page, "embed.js\" integrity=\"sha384-").await?;
    choose(page, "embed-form", "frame").await?;
    hold(page, "sandbox=\"allow-scripts ").await?;
    hold(page, "?panel=anatomy&amp;lang=en&amp;theme=dark\"").await?;
    choose(page, "embed-form", "picture").await?;
    hold(page, "picture-anatomy.png\" alt=\"").await?;
    choose(page, "embed-preview", "360").await?;
    if page.artefact == Artefact::FromDisk {
        return page.find("link", &words("embed-preview-window")?).await.map(drop);
    }
    page.until_true("the preview is there", "return document.querySelectorAll('iframe').length === 1", vec![]).await?;
    page.driver.enter_frame(0).await?;
    page.wait_until_started().await?;
    let dark: String = page.ask("return document.documentElement.dataset.theme", vec![]).await?;
    page.driver.enter_default_frame().await?;
    ensure(dark == "dark", || format!("the preview is {dark}"))
}

/// The picture in the lines is a file; what is not there is answered with an error.
const IS_PICTURE: &str = "const done = arguments[arguments.length - 1];
    const [, address] = /src=\"([^\"]*)\"/.exec(document.querySelector('textarea').value);
    fetch(address).then(({ ok, headers }) => done(ok && headers.get('content-type') === 'image/png'), () => done(false))";

async fn pictures(page: &Page<'_>) -> Outcome {
    page.open("#/embed").await?;
    choose(page, "embed-form", "picture").await?;
    for panel in ["start", "anatomy", "disc", "#/disc/switches", "check", "care", "questions", "teach"] {
        choose(page, "embed-panel", panel).await?;
        let name = match panel {
            "#/disc/switches" => "disc",
            // What is read or taught is shown by the picture of the start.
            "questions" | "teach" => "start",
            panel => panel,
        };
        hold(page, &format!("picture-{name}.png")).await?;
        ensure(page.ask_later(IS_PICTURE, vec![]).await?, || format!("{panel} has no picture"))?;
    }
    Ok(())
}

async fn in_a_folder(page: &Page<'_>) -> Outcome {
    const SCOPE: &str = "const [done] = arguments;
        if (!navigator.serviceWorker) done('');
        else navigator.serviceWorker.getRegistration().then((found) => done(found?.scope ?? ''))";
    let folder = page.open_in_a_folder("#/disc").await?;
    page.find("heading", &words("disc-lab-title")?).await?;
    page.go("#/care").await?;
    page.find("heading", &words("care-page-intro")?).await?;
    page.until("the site is kept", async || Ok(page.is_kept().await?.then_some(()))).await?;
    let scope: String = page.ask_later(SCOPE, vec![]).await?;
    ensure(scope.is_empty() || scope == folder, || format!("kept for {scope} instead of {folder}"))?;
    let beside: Vec<String> = page.requests().await?.into_iter().filter(|it| !it.starts_with(&folder)).collect();
    ensure(beside.is_empty(), || format!("it asked for {}", beside.join(", ")))
}

async fn copies(page: &Page<'_>) -> Outcome {
    const COMES: &str = "const [link, done] = arguments;
        fetch(link.href).then((answer) => done(answer.ok && link.download !== null), () => done(false))";
    page.open("#/").await?;
    for id in ["page-take-file", "page-take-zip"] {
        let link = page.find("link", &words(id)?).await?;
        ensure(page.ask_later(COMES, vec![link.to_json()?]).await?, || format!("{id} leads to no file"))?;
    }
    Ok(())
}

async fn by_keys(page: &Page<'_>) -> Outcome {
    page.open("#/embed").await?;
    for field in ["panel", "lang", "theme", "controls"] {
        page.tab_to_any(&format!("select[name={field}]")).await?;
    }
    let colour = words("embed-accent")?;
    page.tab_to("textbox", &colour).await?;
    page.press("reddish").await?;
    page.press(Key::Tab).await?;
    told(page, &words("embed-accent-wrong")?).await?;
    let without = "return !document.querySelector('textarea').value.includes('accent=')";
    page.until_true("a word that is no colour is left out", without, vec![]).await?;
    page.tab_to("textbox", &colour).await?;
    page.press("f2c230").await?;
    page.press(Key::Tab).await?;
    hold(page, "accent=\"f2c230\"").await?;
    // A golden yellow is too light for words on light paper, and fine on dark.
    let mended =
        "const told = [...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).join();
        return told.includes('#f2c230') && /#[0-9a-f]{6}/g.exec(told)[0] !== '#f2c230'";
    page.until_true("both colours that it becomes are told", mended, vec![]).await?;
    page.press_at("button", &words("embed-copy")?, Key::Enter).await?;
    let (done, refused) = (words("embed-copied")?, words("embed-not-copied")?);
    let told = "return [...document.querySelectorAll('[role=status]')].some(({ textContent }) => [...arguments].includes(textContent))";
    page.until_true("it is told whether the lines are copied", told, vec![done.into(), refused.into()]).await?;
    let marked = "const field = document.querySelector('textarea');
        return field.selectionStart === 0 && field.selectionEnd === field.value.length";
    page.until_true("the lines are marked", marked, vec![]).await
}
