//! Runs the promises engine by engine and prints what came out, as `cargo test` would.

use crate::engines::{Browser, scratch};
use crate::failure::{Failure, Outcome};
use crate::page::{Artefact, Page, Site};
use crate::promises::{self, Promise};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::time::{Duration, Instant};
use xtask::browsers::Engine;

/// A test that takes longer hangs.
const LIMIT: Duration = Duration::from_secs(300);

/// What is run.
struct Selection {
    engines: Vec<Engine>,
    only: Option<String>,
}

impl Selection {
    fn read(options: &[String]) -> Outcome<Self> {
        let mut selection = Self { engines: Vec::new(), only: None };
        let mut options = options.iter();
        while let Some(option) = options.next() {
            if option == "--only" {
                selection.only = options.next().cloned();
                continue;
            }
            let engine = Engine::ALL.into_iter().find(|engine| engine.name() == option);
            selection.engines.push(engine.ok_or_else(|| Failure::new(format!("no browser named `{option}`")))?);
        }
        if selection.engines.is_empty() {
            selection.engines = Engine::ALL.to_vec();
        }
        Ok(selection)
    }

    fn wants(&self, promise: &Promise, engine: Engine, artefact: Artefact) -> bool {
        promise.engines.contains(&engine)
            && promise.artefacts.contains(&artefact)
            && self.only.as_ref().is_none_or(|text| promise.sentence.contains(text))
    }
}

/// What has passed, and the words of what has not.
#[derive(Default)]
struct Told {
    passed: u32,
    failed: Vec<String>,
}

/// How many browsers run beside each other: most of the time one waits for its driver.
const HANDS: usize = 2;

/// Runs and returns whether everything held.
pub async fn run(options: &[String]) -> Outcome<bool> {
    let selection = Selection::read(options)?;
    let by_engine = |artefact| selection.engines.iter().map(move |&engine| (engine, artefact));
    let visits = RefCell::new(Artefact::ALL.into_iter().flat_map(by_engine).collect::<VecDeque<_>>());
    let told = RefCell::<Told>::default();
    let work = async |site: Site| {
        loop {
            let Some((engine, artefact)) = visits.borrow_mut().pop_front() else { return Ok::<_, Failure>(()) };
            visit(&selection, (engine, artefact), &site, &told).await?;
        }
    };
    // Each with a server of its own, which notes what it was asked for; their files are written before any is read.
    let [first, second]: [Site; HANDS] = [Site::start()?, Site::start()?];
    tokio::try_join!(work(first), work(second))?;
    let Told { passed, failed } = told.into_inner();
    // Once more at the end, where somebody who sees only the last lines finds them.
    for words in &failed {
        println!("{words}");
    }
    println!("{passed} passed, {} failed", failed.len());
    Ok(failed.is_empty())
}

/// Looks at everything that is promised of an artefact in a new browser.
async fn visit(
    selection: &Selection,
    (engine, artefact): (Engine, Artefact),
    site: &Site,
    told: &RefCell<Told>,
) -> Outcome {
    let wanted: Vec<_> = promises::all().filter(|promise| selection.wants(promise, engine, artefact)).collect();
    if wanted.is_empty() {
        return Ok(());
    }
    let mut browser = match Browser::start(engine).await {
        Ok(browser) => browser,
        Err(failure) => {
            let words = format!("test {}, {} starts ... FAILED: {failure}", engine.name(), artefact.name());
            told.borrow_mut().failed.push(words);
            return Ok(());
        }
    };
    for promise in wanted {
        let mut end = holds(promise, &Page::new(&browser, site, artefact)).await;
        // WebKitGTK's script engine dies now and then (a fault in libjavascriptcoregtk); that says nothing about the page
        // unless it happens again.
        if end.is_err() && browser.is_gone().await {
            println!("   {} itself broke down; once more in a new one", engine.name());
            std::mem::replace(&mut browser, Browser::start(engine).await?).abandon();
            end = holds(promise, &Page::new(&browser, site, artefact)).await;
        }
        match end {
            Ok(()) => told.borrow_mut().passed += 1,
            Err(words) => told.borrow_mut().failed.push(words),
        }
    }
    browser.quit().await
}

/// Nothing that an earlier test chose counts in this one.
async fn run_alone(promise: &Promise, page: &Page<'_>) -> Outcome {
    page.stop_pretending().await?;
    (promise.run)(page).await
}

/// Runs one promise and prints its line; one that is broken is told in words.
async fn holds(promise: &Promise, page: &Page<'_>) -> Result<(), String> {
    let start = Instant::now();
    let end = tokio::time::timeout(LIMIT, run_alone(promise, page)).await;
    let end = end.unwrap_or_else(|_| Err(Failure::new(format!("not done after {} s", LIMIT.as_secs()))));
    let name = format!("{}, {}: {}", page.engine.name(), page.artefact.name(), promise.sentence);
    let seconds = start.elapsed().as_secs_f64();
    match end {
        Ok(()) => {
            println!("test {name} ... ok ({seconds:.1} s)");
            Ok(())
        }
        Err(failure) => {
            let (left, picture) = (left_at(page).await, picture(page, &name).await);
            let words = format!("test {name} ... FAILED ({seconds:.1} s)\n    {failure}{left}{picture}");
            println!("{words}");
            Err(words)
        }
    }
}

/// Where the page stands as it failed: pictures are not always at hand.
async fn left_at(page: &Page<'_>) -> String {
    const LEFT: &str = "const { tagName, id, textContent } = document.activeElement;
        const heading = document.querySelector('h1')?.textContent;
        const focus = `${tagName} ${id} ${textContent.trim().slice(0, 40)}`;
        const said = window.heardByTheTest?.join(' | ') ?? 'not heard';
        return `${location.hash}, heading: ${heading}, focus: ${focus}, scrolled by ${scrollY}, console: ${said}, stopped by: ${document.getElementById('panic-notice')?.dataset.reason ?? 'nothing'}`";
    page.ask::<String>(LEFT, vec![]).await.map_or_else(|_| String::new(), |left| format!("\n    left at: {left}"))
}

/// Keeps a picture of the page as it failed and says where.
async fn picture(page: &Page<'_>, name: &str) -> String {
    let file: String = name.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' }).collect();
    let Ok(path) = scratch().map(|folder| folder.join(format!("{file}.png"))) else { return String::new() };
    match page.driver.screenshot(&path).await {
        Ok(()) => format!("\n    picture: {}", path.display()),
        Err(_) => String::new(),
    }
}
