//! What people do next: a figure that moves and stands, a session that counts and stops, and no motion for those who want none.

use super::{Promise, everywhere, in_chromium};
use crate::failure::{Outcome, ensure};
use crate::page::Page;
use crate::words::words;

pub const PROMISES: &[Promise] = &[
    everywhere(
        "an exercise is opened from the top, plays, stands, is stepped and scrubbed, and asks for no frame at rest",
        |page| Box::pin(plays(page)),
    ),
    everywhere("a session asks first, counts, pauses, skips, and a stop for pain leads to what to do", |page| {
        Box::pin(session(page))
    }),
    everywhere("quiet sounds begin with their switch, come with each position, and end with it", |page| {
        Box::pin(sounds(page))
    }),
    everywhere("a session is kept only by its button, without pain, comes back by another, and is forgotten", |page| {
        Box::pin(kept(page))
    }),
    everywhere("where a session cannot be kept or read, a line says so and all is as it was", |page| {
        Box::pin(not_kept(page))
    }),
    in_chromium("with reduced motion the positions stand in a row and nothing can play", |page| Box::pin(still(page))),
    everywhere("whoever hurts at step 30 is told to walk 29", |page| Box::pin(walks(page))),
];

/// The moment that the slider under the figure shows.
const MOMENT: &str = "return document.querySelector('.care__scrub').value";

/// Counts what asks for frames from now on.
const COUNT: &str = "const own = requestAnimationFrame;
    window.asked = 0;
    window.requestAnimationFrame = act => { window.asked++; return own(act); };
    window.wait = own;";

/// Lets some frames go by and tells how many the page had asked for.
const ASKED: &str = "const done = arguments[arguments.length - 1], before = window.asked;
    let left = 6;
    const next = () => left-- > 0 ? window.wait(next) : done(window.asked - before);
    next();";

async fn plays(page: &Page<'_>) -> Outcome {
    page.open("#/").await?;
    page.click("link", &words("app-nav-care")?).await?;
    page.focus_comes_to_heading("care-page-intro").await?;
    page.click("link", &words("exercise-bridge")?).await?;
    page.focus_comes_to_heading("exercise-bridge").await?;
    page.find("image", &words("exercise-bridge")?).await?;
    page.ask::<()>(COUNT, vec![]).await?;
    let first: String = page.ask(MOMENT, vec![]).await?;
    page.click("button", &words("care-play")?).await?;
    let moved = "return document.querySelector('.care__scrub').value !== arguments[0]";
    page.until_true("the figure moves", moved, vec![first.into()]).await?;
    page.click("button", &words("care-pause")?).await?;
    page.find("button", &words("care-play")?).await?;
    let asked: u32 = page.ask_later(ASKED, vec![]).await?;
    ensure(asked == 0, || format!("at rest it asked for {asked} frames"))?;
    let paused: String = page.ask(MOMENT, vec![]).await?;
    page.click("button", &words("care-next")?).await?;
    page.until_true("it steps on", moved, vec![paused.into()]).await?;
    let drag = "const slider = document.querySelector('.care__scrub');
        slider.value = 1.5; slider.dispatchEvent(new Event('input', { bubbles: true }))";
    page.ask::<()>(drag, vec![]).await?;
    page.until_true("the address says the moment", "return location.hash === '#/care/bridge?at=1.5'", vec![]).await
}

/// Puts a session of two exercises together and begins it.
async fn begin(page: &Page<'_>) -> Outcome {
    for exercise in ["exercise-bridge", "exercise-squat"] {
        page.click("button", &words(exercise)?).await?;
    }
    page.click("button", &words("care-begin")?).await?;
    page.focus_comes_to_heading("care-page-before").await?;
    page.click("button", &words("care-go-on")?).await?;
    page.find("heading", &words("exercise-bridge")?).await.map(drop)
}

pub(super) async fn session(page: &Page<'_>) -> Outcome {
    page.open("#/care/session").await?;
    begin(page).await?;
    // into place early, then the movement
    page.click("button", &words("care-go-on")?).await?;
    page.find("image", &words("exercise-bridge")?).await?;
    page.click("button", &words("care-pause")?).await?;
    page.find("button", &words("care-play")?).await?;
    page.click("button", &words("care-skip")?).await?;
    page.find("heading", &words("exercise-squat")?).await?;
    page.click("button", &words("care-hurts")?).await?;
    page.focus_comes_to_heading("care-page-after").await?;
    page.click("button", &words("care-go-on")?).await?;
    page.focus_comes_to_heading("care-stopped").await?;
    page.shows("care-page-after.stop").await?;
    let clean = "return location.hash === '#/care/session'";
    page.until_true("the address says nothing of it", clean, vec![]).await
}

/// Notes the tones that are asked for, in place of making them.
const LISTEN: &str = "window.tones = [];
    const part = () => ({ gain: { setValueCurveAtTime() {} }, frequency: { set value(hertz) { window.tones.push(hertz) } },
        connect() {}, start() {}, stop() {} });
    window.AudioContext = class {
        currentTime = 0;
        createOscillator() { return part() }
        createGain() { return part() }
        close() { window.silent = true }
    }";

async fn tones(page: &Page<'_>) -> Outcome<usize> {
    page.settle().await?;
    page.ask("return window.tones.length", vec![]).await
}

async fn sounds(page: &Page<'_>) -> Outcome {
    page.open("#/care/session").await?;
    page.ask::<()>(LISTEN, vec![]).await?;
    begin(page).await?;
    page.click("button", &words("care-pause")?).await?;
    let before = tones(page).await?;
    ensure(before == 0, || format!("{before} tones before anybody asked"))?;
    page.click("checkbox", &words("care-sounds")?).await?;
    let heard = "return window.tones.length === arguments[0]";
    page.until_true("the switch sounds once", heard, vec![1.into()]).await?;
    // into place, then on to the next exercise
    page.click("button", &words("care-go-on")?).await?;
    page.until_true("a position sounds", heard, vec![2.into()]).await?;
    page.click("button", &words("care-skip")?).await?;
    page.until_true("the end of an exercise sounds lower", "return window.tones[2] < window.tones[1]", vec![]).await?;
    page.click("checkbox", &words("care-sounds")?).await?;
    page.until_true("it lets go of the sound", "return window.silent", vec![]).await?;
    page.click("button", &words("care-go-on")?).await?;
    let after = tones(page).await?;
    ensure(after == 3, || format!("{} tones after they were switched off", after - 3))?;
    page.keeps_nothing().await
}

/// The parts of the session that is put together.
const PARTS: &str = "return document.querySelectorAll('.tasks > li').length === arguments[0]";

async fn kept(page: &Page<'_>) -> Outcome {
    page.open("#/care/session").await?;
    for exercise in ["exercise-bridge", "exercise-clam"] {
        page.click("button", &words(exercise)?).await?;
    }
    // one of them has two sides
    page.until_true("three parts are chosen", PARTS, vec![3.into()]).await?;
    page.keeps_nothing().await?;
    page.click("button", &words("care-keep")?).await?;
    page.shows("care-kept").await?;
    let text =
        "return /^1\\nbridge \\d+\\nclam \\d+\\nclam \\d+ other$/.test(localStorage['sciatica-explorer-session'])
        && localStorage.length === 1";
    page.until_true("what is kept is the session alone", text, vec![]).await?;
    page.driver.refresh().await?;
    page.wait_until_started().await?;
    page.until_true("nothing is opened unasked", PARTS, vec![0.into()]).await?;
    page.click("button", &words("care-kept-open")?).await?;
    page.until_true("it is the session that was kept", PARTS, vec![3.into()]).await?;
    page.click("button", &words("care-forget")?).await?;
    page.shows("care-forgotten").await?;
    page.until_true("the session itself stays", PARTS, vec![3.into()]).await?;
    let button = page.find_now("button", &words("care-forget")?).await?;
    ensure(button.is_none(), || "what is forgotten can be forgotten once more".into())?;
    page.keeps_nothing().await
}

async fn not_kept(page: &Page<'_>) -> Outcome {
    page.open("#/care/session").await?;
    page.ask::<()>("localStorage['sciatica-explorer-session'] = '1\\nbridge a lot'", vec![]).await?;
    page.click("button", &words("exercise-bridge")?).await?;
    page.click("button", &words("care-kept-open")?).await?;
    page.shows("care-unreadable").await?;
    page.until_true("the session is as it was", PARTS, vec![1.into()]).await?;
    page.click("button", &words("care-forget")?).await?;
    page.shows("care-forgotten").await?;
    page.keeps_nothing().await?;
    let refuse = "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') }";
    page.ask::<()>(refuse, vec![]).await?;
    page.click("button", &words("care-keep")?).await?;
    page.shows("care-not-kept").await?;
    page.until_true("the session is as it was", PARTS, vec![1.into()]).await?;
    page.keeps_nothing().await
}

async fn still(page: &Page<'_>) -> Outcome {
    page.prefer_stillness().await?;
    page.open("#/care/press-up").await?;
    let row = "return document.querySelectorAll('ol.stills .jointed-body').length === 2
        && !document.querySelector('.care__scrub')";
    page.until_true("both positions are in a row", row, vec![]).await?;
    let play = page.find_now("button", &words("care-play")?).await?;
    ensure(play.is_none(), || "it can play".into())
}

async fn walks(page: &Page<'_>) -> Outcome {
    page.open("#/care/walk").await?;
    page.tab_to("textbox", &words("care-page-walk-begin")?).await?;
    page.press("30").await?;
    let told = "return [...document.querySelectorAll('[role=status]')].some(told => told.textContent.includes('29'))";
    page.until_true("29 steps are told", told, vec![]).await
}
