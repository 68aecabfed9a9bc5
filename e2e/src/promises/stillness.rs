//! For whoever asks for less motion: nothing moves by itself, and nothing of what it shows and says is missing.

use super::lab::bend;
use super::{Promise, in_chromium_from_disk};
use crate::failure::{Outcome, ensure};
use crate::page::Page;
use crate::screens::SCREENS;
use crate::words::words;
use serde_json::Value;

/// The wish is one of the system; Firefox takes it only as it starts, and WebKitGTK from a desktop.
pub const PROMISES: &[Promise] = &[
    in_chromium_from_disk("with reduced motion each screen says what it says otherwise, and nothing moves", |page| {
        Box::pin(says_the_same(page))
    }),
    in_chromium_from_disk("with reduced motion each position of an exercise stands there with its words", |page| {
        Box::pin(positions(page))
    }),
    in_chromium_from_disk(
        "with reduced motion bends and signals come to their end at once, with the same words",
        |page| Box::pin(ends(page)),
    ),
];

const FOLD_OPEN: &str = "document.querySelectorAll('details').forEach((details) => (details.open = true))";
const MOVING: &str = "return document.getAnimations().filter(({ playState }) => playState === 'running').length";

/// Texts and names in their order, but for the count of requests, which is one of the visit, and the figure of an exercise.
const SAID: &str = "
const ATTRIBUTES = ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'title', 'placeholder'];
const said = [];
for (const thing of document.querySelectorAll('#app *')) {
  if (thing.closest('.plate__figure') || thing.textContent.startsWith(arguments[0])) continue;
  for (const name of ATTRIBUTES) if (thing.hasAttribute(name)) said.push(thing.getAttribute(name));
  for (const { nodeType, data } of thing.childNodes) if (nodeType === Node.TEXT_NODE && data.trim()) said.push(data.trim());
}
return said";

async fn all_said(page: &Page<'_>) -> Outcome<Vec<Vec<String>>> {
    let count = words("app-requests")?.split('{').next().unwrap_or_default().to_owned();
    page.open("#/about").await?;
    let mut all = Vec::new();
    for screen in &SCREENS {
        page.go(screen.route).await?;
        page.ask::<Value>(FOLD_OPEN, vec![]).await?;
        page.settle().await?;
        all.push(page.ask(SAID, vec![count.as_str().into()]).await?);
    }
    Ok(all)
}

async fn says_the_same(page: &Page<'_>) -> Outcome {
    let moving = all_said(page).await?;
    page.prefer_stillness().await?;
    let still = all_said(page).await?;
    for (screen, (moving, still)) in SCREENS.iter().zip(moving.iter().zip(&still)) {
        ensure(moving.len() > 10, || format!("{} says next to nothing", screen.name))?;
        let missing: Vec<&String> = moving.iter().filter(|words| !still.contains(words)).collect();
        ensure(missing.is_empty(), || format!("{} lacks {missing:?}", screen.name))?;
        ensure(moving.len() == still.len(), || format!("{} says more where nothing moves", screen.name))?;
    }
    for screen in &SCREENS {
        page.go(screen.route).await?;
        let count: usize = page.ask(MOVING, vec![]).await?;
        ensure(count == 0, || format!("{count} things move on {}", screen.name))?;
    }
    Ok(())
}

async fn positions(page: &Page<'_>) -> Outcome {
    // More than any exercise has.
    const MOST: usize = 12;
    const CUES: &str = "return [...document.querySelectorAll('.plate__figure .care__cue')].map(({ textContent }) => textContent.trim())";
    const STILLS: &str = "return [...document.querySelectorAll('.plate__figure ol.stills li')].map(({ textContent }) => textContent.trim())";
    for exercise in ["lift", "nerve-slider", "press-up", "bridge"] {
        let route = format!("#/care/{exercise}");
        page.stop_pretending().await?;
        page.open(&route).await?;
        let mut cues: Vec<String> = Vec::new();
        for _ in 0..MOST {
            page.click("button", &words("care-next")?).await?;
            page.settle().await?;
            cues.extend(page.ask::<Vec<String>>(CUES, vec![]).await?);
        }
        page.prefer_stillness().await?;
        page.open(&route).await?;
        let stills: Vec<String> = page.ask(STILLS, vec![]).await?;
        ensure(stills.len() > 1, || format!("{exercise} has no row of positions"))?;
        let missing: Vec<&String> =
            cues.iter().filter(|cue| !stills.iter().any(|still| still.contains(*cue))).collect();
        ensure(missing.is_empty(), || format!("{exercise} lacks {missing:?}: {stills:?}"))?;
    }
    Ok(())
}

/// Notes how often the drawing of the disc becomes another.
const WATCH: &str = "
const drawing = document.querySelector('.lab__disc svg, .lab__figure svg');
window.drawnInTheTest = new Set([drawing.innerHTML]);
new MutationObserver(() => drawnInTheTest.add(drawing.innerHTML)).observe(drawing, { attributes: true, childList: true, subtree: true })";

/// What is said in the end, and how many pictures there were.
async fn bent(page: &Page<'_>) -> Outcome<(String, usize)> {
    const DONE: &str = "return document.querySelector('#bends').value === 10000";
    page.open("#/disc?posture=round-back-lift").await?;
    page.ask::<Value>(FOLD_OPEN, vec![]).await?;
    page.settle().await?;
    page.ask::<Value>(WATCH, vec![]).await?;
    page.click("button", &bend("10 000")?).await?;
    page.until_true("the bends are done", DONE, vec![]).await?;
    page.settle().await?;
    let said = "return document.getElementById('main').innerText";
    Ok((page.ask(said, vec![]).await?, page.ask("return drawnInTheTest.size", vec![]).await?))
}

async fn ends(page: &Page<'_>) -> Outcome {
    let (moving, pictures) = bent(page).await?;
    ensure(pictures > 2, || format!("the disc moves through {pictures} pictures"))?;
    let signals = signals(page).await?;
    ensure(signals.iter().all(|(_, count)| *count > 0), || "no signal runs along the nerve".into())?;
    page.prefer_stillness().await?;
    let (still, pictures) = bent(page).await?;
    ensure(pictures == 2, || format!("before and after are {pictures} pictures"))?;
    ensure(moving == still, || "the end is told otherwise".into())?;
    for ((still, count), (moving, _)) in self::signals(page).await?.into_iter().zip(signals) {
        ensure(count == 0, || format!("{count} things move after `{still}`"))?;
        ensure(still == moving, || format!("`{still}` for `{moving}`"))?;
    }
    Ok(())
}

/// What is said of each nerve that is hit, and how much moves then.
async fn signals(page: &Page<'_>) -> Outcome<Vec<(String, usize)>> {
    page.open("#/disc").await?;
    page.ask::<Value>(FOLD_OPEN, vec![]).await?;
    let mut all = Vec::new();
    for place in ["elbow", "l5", "s1"] {
        page.click("button", &words(&["explain-funny-tap-", place].concat())?).await?;
        let said = words(&["explain-funny-", place].concat())?;
        page.shows(&["explain-funny-", place].concat()).await?;
        all.push((said, page.ask(MOVING, vec![]).await?));
    }
    Ok(all)
}
