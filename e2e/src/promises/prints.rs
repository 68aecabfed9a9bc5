//! What is taken along on paper is whole, and nothing on it asks to be pressed.

use super::{Promise, in_chromium};
use crate::failure::{Failure, Outcome, ensure};
use crate::page::Page;
use crate::print::{PAPERS, Side, letters, print};
use crate::screens::SCREENS;
use crate::signs::Signs;
use crate::words::words;

pub const PROMISES: &[Promise] = &[
    in_chromium(
        "the emergency signs print as a card of two A6 sides, with all that needs help now on its front",
        |page| Box::pin(card(page)),
    ),
    in_chromium("every drawing of the atlas prints with its sentence and its labels, without buttons", |page| {
        Box::pin(drawings(page))
    }),
    in_chromium("every screen prints with its heading, and without the ways to other screens", |page| {
        Box::pin(every_screen(page))
    }),
    in_chromium("the exercises of a session print as a sheet with their positions and room for notes", |page| {
        Box::pin(exercises(page))
    }),
];

async fn card(page: &Page<'_>) -> Outcome {
    page.open("#/emergency").await?;
    page.find("button", &words("emergency-card")?).await?;
    for paper in PAPERS {
        let sides = print(page, "emergency", paper).await?;
        let [front, back] = &*sides else {
            return Err(Failure::new(format!("the card has {} sides", sides.len())));
        };
        for side in [front, back] {
            let [width, height] = side.size;
            let is_a6 = (width - 105.0).abs() < 0.5 && (height - 148.0).abs() < 0.5;
            ensure(is_a6, || format!("a side of the card is {width:.1} by {height:.1} mm"))?;
        }
        stands(front, "front", &words("emergency-screen-title")?)?;
        for flag in Signs::read()?.that_are_urgent()? {
            let sign = words(&format!("flag-{flag}.short"))?;
            ensure(front.says(&sign) || back.says(&sign), || format!("the card lacks `{sign}`"))?;
        }
        stands(front, "front", &words("urgency-now")?)?;
        for id in ["urgency-today", "urgency-days"] {
            stands(back, "back", &words(id)?)?;
        }
        for id in ["emergency-card", "emergency-one-by-one", "emergency-choose", "app-nav-disc"] {
            let control = words(id)?;
            ensure(!front.says(&control) && !back.says(&control), || format!("the card says `{control}`"))?;
        }
    }
    Ok(())
}

fn stands(side: &Side, name: &str, words: &str) -> Outcome {
    ensure(side.says(words), || format!("the {name} of the card lacks `{words}`: {}", side.letters))
}

/// Screens that are lists, each with the most sides that it may take.
const LONG: [(&str, usize); 5] =
    [("about", 10), ("care-options", 8), ("care-disputes", 12), ("glossary", 9), ("claims", 20)];

async fn every_screen(page: &Page<'_>) -> Outcome {
    for screen in &SCREENS {
        page.open(screen.route).await?;
        let heading: String = page.ask("return document.querySelector('h1').textContent", vec![]).await?;
        for paper in PAPERS {
            let sides = print(page, screen.name, paper).await?;
            let most = LONG.iter().find(|(name, _)| *name == screen.name).map_or(6, |(_, most)| *most);
            ensure((1..=most).contains(&sides.len()), || {
                format!("{} takes {} sides of {}", screen.name, sides.len(), paper.name)
            })?;
            ensure(sides.first().is_some_and(|side| side.says(&heading)), || {
                format!("{} on {} lacks its heading", screen.name, paper.name)
            })?;
            ensure(sides.iter().all(|side| !side.letters.is_empty()), || {
                format!("{} on {} has an empty side", screen.name, paper.name)
            })?;
            for id in
                ["app-skip", "app-theme", "care-play", "disc-lab-undo", "app-licence", "embed-copy", "lesson-again"]
            {
                let control = words(id)?;
                ensure(!sides.iter().any(|side| side.says(&control)), || {
                    format!("{} says `{control}` on paper", screen.name)
                })?;
            }
        }
    }
    Ok(())
}

/// Two exercises that are the same on both sides, and one that is done on each.
async fn exercises(page: &Page<'_>) -> Outcome {
    const CHOSEN: [&str; 3] = ["bridge", "squat", "nerve-slider"];
    page.open("#/care/session").await?;
    for exercise in CHOSEN {
        page.click("button", &words(&format!("exercise-{exercise}"))?).await?;
    }
    page.find("button", &words("care-print")?).await?;
    let drawn = "return document.querySelectorAll('.on-paper .jointed-body').length";
    let drawn: usize = page.ask(drawn, vec![]).await?;
    ensure(drawn >= 2 * (CHOSEN.len() + 1), || format!("only {drawn} positions are drawn"))?;
    let written =
        "return [...document.querySelectorAll('.on-paper :is(h2, p, li, dt)')].map((line) => line.textContent)";
    let mut written: Vec<String> = page.ask(written, vec![]).await?;
    for id in ["care-page-session", "care-other-side", "care-page-pain-rule.stop", "care-page-first.text"] {
        written.push(words(id)?);
    }
    for exercise in CHOSEN {
        written.extend([words(&format!("exercise-{exercise}"))?, words(&format!("exercise-{exercise}.dose"))?]);
    }
    for paper in PAPERS {
        let sides = print(page, "session", paper).await?;
        ensure(sides.len() == 2, || format!("the sheet has {} sides of {}", sides.len(), paper.name))?;
        let count = |text: &str| {
            let text = letters(text);
            sides.iter().map(|side| side.letters.matches(&text).count()).sum::<usize>()
        };
        let notes = count(&words("care-notes")?);
        ensure(notes == CHOSEN.len() + 1, || format!("{notes} places for notes"))?;
        for line in &written {
            ensure(count(line) > 0, || format!("on paper `{line}` is missing"))?;
        }
        for id in ["care-begin", "care-drop", "care-print", "care-session-choose", "care-back"] {
            let control = words(id)?;
            ensure(count(&control) == 0, || format!("on paper it says `{control}`"))?;
        }
    }
    Ok(())
}

async fn drawings(page: &Page<'_>) -> Outcome {
    page.open("#/anatomy").await?;
    let views = "return [...document.querySelectorAll('.tabs a:not([href$=\"/where\"])')].map((tab) => tab.hash.split(/[?]/)[0])";
    let views: Vec<String> = page.ask(views, vec![]).await?;
    ensure(views.len() > 5, || format!("only {} views", views.len()))?;
    for view in views {
        page.go(&view).await?;
        let written = "return [document.querySelector('.plate .speaking').textContent,
            ...[...document.querySelectorAll('.figure__labels--wide .figure__name')].map((line) => line.textContent)]";
        let written: Vec<String> = page.ask(written, vec![]).await?;
        for paper in PAPERS {
            let name = view.trim_start_matches("#/").replace('/', "-");
            let sides = print(page, &name, paper).await?;
            ensure(sides.len() <= 2, || format!("{view} takes {} sides", sides.len()))?;
            for words in &written {
                ensure(sides.iter().any(|side| side.says(words)), || {
                    let found: Vec<&str> = sides.iter().map(|side| &*side.letters).collect();
                    format!("on paper {view} lacks `{words}`: {found:?}")
                })?;
            }
            for id in ["atlas-labels-hide", "atlas-save", "atlas-search", "atlas-lead", "atlas-list"] {
                let control = words(id)?;
                ensure(!sides.iter().any(|side| side.says(&control)), || format!("on paper {view} says `{control}`"))?;
            }
        }
    }
    Ok(())
}
