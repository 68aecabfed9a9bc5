//! Looks at the pages of real hosts that `cargo xtask hosts` set up: whether what was pasted runs there, with pictures.

use crate::engines::Browser;
use crate::failure::{Failure, Outcome};
use crate::page::{Artefact, Page, Site};
use std::fs;
use std::path::Path;
use thirtyfour::WebElement;
use xtask::browsers::Engine;

/// A desk and a phone.
const WINDOWS: [(&str, u32, u32); 2] = [("", 1000, 1400), ("-phone", 400, 900)];

/// The frame in the page, also inside the element, and the picture.
const FRAME: &str = "return document.querySelector('iframe')
    ?? document.querySelector('sciatica-explorer')?.shadowRoot?.querySelector('iframe') ?? null";
const PICTURE: &str = "return [...document.images].some((image) => image.src.includes('/picture-disc.png')
    && image.naturalWidth > 0 && image.closest('a') !== null)";

/// `hosts FILE`: a page a line, `NAME ADDRESS`. Prints a line for each: the name, and `runs`, `picture` or `nothing`.
pub async fn run(options: &[String]) -> Outcome {
    let [file] = options else { return Err(Failure::new("hosts takes the file with the pages")) };
    let list = fs::read_to_string(file)?;
    let folder = Path::new(file).parent().unwrap_or(Path::new("."));
    let site = Site::start()?;
    let browser = Browser::start(Engine::Chromium).await?;
    let page = Page::new(&browser, &site, Artefact::OverHttp);
    for line in list.lines() {
        let (name, address) = line.split_once(' ').ok_or_else(|| Failure::new(format!("no address in `{line}`")))?;
        let mut found = "nothing";
        for (ending, width, height) in WINDOWS {
            page.resize(width, height).await?;
            page.driver.goto(address).await?;
            found = look(&page).await?;
            page.driver.screenshot(&folder.join(format!("{name}{ending}.png"))).await?;
        }
        println!("{name} {found}");
    }
    browser.quit().await
}

async fn look(page: &Page<'_>) -> Outcome<&'static str> {
    page.until_true("the host has loaded", "return document.readyState === 'complete'", vec![]).await?;
    if page.ask::<bool>(PICTURE, vec![]).await? {
        return Ok("picture");
    }
    let Ok(frame) = page.driver.execute(FRAME, vec![]).await?.element() else { return Ok("nothing") };
    let frame: WebElement = frame;
    frame.scroll_into_view().await?;
    frame.enter_frame().await?;
    page.wait_until_started().await?;
    // The state that was asked for, not only the page.
    let asked = "return location.hash.startsWith('#/disc') && location.hash.includes('posture=slumped')
        && document.querySelector('.disc-figure svg') !== null";
    page.until_true("the frame shows what was asked for", asked, vec![]).await?;
    page.driver.enter_default_frame().await?;
    Ok("runs")
}
