//! After one visit the site opens without a network; a newer version is offered, and shown when the reader says so.

use super::{Promise, everywhere};
use crate::engines::scratch;
use crate::failure::{Failure, Outcome, ensure};
use crate::page::{Artefact, Entry, Page};
use crate::screens::SCREENS;
use crate::words::words;
use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::PathBuf;
use thirtyfour::Key;
use xtask::browsers::Engine;
use xtask::finish::worker;
use xtask::paths;
use xtask::server::Server;

pub const PROMISES: &[Promise] = &[
    everywhere("after one visit every screen opens without a network, and again after a reload", |page| {
        Box::pin(without_a_network(page))
    }),
    everywhere(
        "a newer version is offered, shown only when the reader says so, and the old one is cleared away",
        |page| Box::pin(newer_version(page)),
    ),
    everywhere("what is framed, and the single file, ask for no worker and keep nothing", |page| {
        Box::pin(keeps_nothing_elsewhere(page))
    }),
];

/// What other pages of the same origin keep: another program, and another copy of this page in a folder of its own.
const OTHERS: [&str; 2] = ["another program", "sciatica-explorer http://127.0.0.1/elsewhere/ 1"];

const FILL_OTHERS: &str = r#"
const [names, done] = arguments;
Promise.all(names.map(async (name) => (await caches.open(name)).put("/other/", new Response(name)))).then(() => done(true));
"#;

/// Every cache of the origin with the paths in it.
const CACHES: &str = r#"
const [done] = arguments;
const paths = async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname + new URL(url).search);
caches.keys().then((names) => Promise.all(names.map(async (name) => [name, await paths(name)]))).then(done);
"#;

const BUILD: &str = "return document.documentElement.getAttribute('data-build')";

/// A copy of the site with a mark in its page, and the worker for that page.
fn build(mark: &str, page: &Page<'_>) -> Outcome<PathBuf> {
    let folder = scratch()?.join(format!("site-{}-{mark}", page.engine.name()));
    fs::create_dir_all(&folder)?;
    let listed = worker::kept(&fs::read_to_string(paths::dist().join(worker::NAME))?)?;
    let names: Vec<&str> =
        listed.keys().filter_map(|file| file.strip_prefix("./")).filter(|name| !name.is_empty()).collect();
    for name in &names {
        fs::copy(paths::dist().join(name), folder.join(name))?;
    }
    let html = fs::read_to_string(paths::dist().join("index.html"))?;
    fs::write(folder.join("index.html"), html.replacen("<html ", &format!("<html data-build=\"{mark}\" "), 1))?;
    worker::add(&folder, &names)?;
    Ok(folder)
}

/// Opens the address in a new document, as a tap on a bookmark does.
async fn visit(page: &Page<'_>, address: &str) -> Outcome {
    page.driver.goto("about:blank").await?;
    page.driver.goto(address).await?;
    page.wait_until_started().await
}

/// Loads the page again as its own button or the key for it does; the command of Firefox's driver passes workers by.
async fn reload(page: &Page<'_>) -> Outcome {
    let again = "document.documentElement.setAttribute('data-old', ''); location.reload(); return true";
    page.ask::<bool>(again, vec![]).await?;
    page.until_true("the page is new", "return !document.documentElement.hasAttribute('data-old')", vec![]).await?;
    page.wait_until_started().await
}

/// Visits, and waits until everything is kept. `false` in an engine that keeps nothing at all.
async fn visit_and_keep(page: &Page<'_>, address: &str) -> Outcome<bool> {
    visit(page, address).await?;
    if !page.ask::<bool>("return 'serviceWorker' in navigator", vec![]).await? {
        // Some builds of WebKitGTK have no service workers: there the page works as long as its server does.
        ensure(page.engine == Engine::WebKit, || "the engine has no service workers".into())?;
        println!("   {} has no service workers here: not looked at", page.engine.name());
        return Ok(false);
    }
    page.until("the site is kept", async || Ok(page.is_kept().await?.then_some(()))).await?;
    Ok(true)
}

async fn every_screen(page: &Page<'_>) -> Outcome {
    for screen in &SCREENS {
        page.go(screen.route).await?;
    }
    page.find("heading", &words("about-title")?).await.map(drop)
}

async fn without_a_network(page: &Page<'_>) -> Outcome {
    if page.artefact == Artefact::FromDisk {
        page.open("#/").await?;
        every_screen(page).await?;
        reload(page).await?;
        return page.find("heading", &words("about-title")?).await.map(drop);
    }
    let server = Server::start(&build("1", page)?, 0, HashMap::new())?;
    let address = server.url();
    if !visit_and_keep(page, &address).await? {
        return Ok(());
    }
    server.stop();
    every_screen(page).await?;
    reload(page).await?;
    page.find("heading", &words("about-title")?).await?;
    every_screen(page).await?;
    for entry in ["?panel=disc#/disc", "index.html#/disc"] {
        visit(page, &format!("{address}{entry}")).await?;
        page.find("heading", &words("disc-lab-title")?).await?;
    }
    // What is not of the page is not answered for it.
    let other = "const [done] = arguments; fetch('other.html').then(() => done(true), () => done(false))";
    ensure(!page.ask_later::<bool>(other, vec![]).await?, || {
        "the worker answers for a file that it does not know".into()
    })
}

/// Which build is shown, whether a worker answers for it, and which workers there are.
const WORKERS: &str = r#"
const [done] = arguments;
const state = (worker) => worker?.state ?? "none";
navigator.serviceWorker.getRegistration().then((found) => done(`build ${document.documentElement.dataset.build}, controlled by
  ${state(navigator.serviceWorker.controller)}, installing ${state(found?.installing)}, waiting ${state(found?.waiting)},
  active ${state(found?.active)}`.replace(/\s+/g, " ")));
"#;

async fn newer_version(page: &Page<'_>) -> Outcome {
    if page.artefact == Artefact::FromDisk {
        page.open("#/").await?;
        let place: bool = page.ask("return document.getElementById('newer') !== null", vec![]).await?;
        return ensure(!place, || "the single file has a place for offers".into());
    }
    let server = Server::start(&build("1", page)?, 0, HashMap::new())?;
    let address = server.url();
    if !visit_and_keep(page, &address).await? {
        return Ok(());
    }
    let others: Vec<&str> = OTHERS.to_vec();
    page.ask_later::<bool>(FILL_OTHERS, vec![others.into()]).await?;
    let port = server.stop();
    let newer = build("2", page)?;
    let server = Server::start(&newer, port, HashMap::new())?;

    let (show, later) = (words("page-newer-show")?, words("page-newer-later")?);
    visit(page, &format!("{address}#/disc?posture=slumped")).await?;
    if let Err(failure) = page.find("button", &show).await {
        let (workers, asked): (String, _) = (page.ask_later(WORKERS, vec![]).await?, server.take_asked());
        return Err(Failure::new(format!("{failure}\n    workers: {workers}, asked of the newer server: {asked:?}")));
    }
    let told: bool = page
        .ask(
            "return document.querySelector('[role=status]#newer').innerText.includes(arguments[0])",
            vec![words("page-newer")?.into()],
        )
        .await?;
    ensure(told, || "the offer is not told as a status".into())?;
    let small: Vec<String> = page
        .ask(
            "return [...document.querySelectorAll('#newer button')].filter((button) => button.offsetHeight < 44 || button.offsetWidth < 44)
                .map((button) => button.textContent)",
            vec![],
        )
        .await?;
    ensure(small.is_empty(), || format!("too small to touch: {}", small.join(", ")))?;
    page.fits_its_width().await?;
    if page.engine == Engine::Chromium {
        page.has_no_barrier().await?;
    }
    page.press_at("button", &later, Key::Enter).await?;
    page.until_true("the offer is gone", "return document.querySelectorAll('#newer button').length === 0", vec![])
        .await?;
    page.until_true("focus is on the heading", "return document.activeElement.matches('h1')", vec![]).await?;

    reload(page).await?;
    ensure(page.ask::<String>(BUILD, vec![]).await? == "1", || {
        "the newer version came without being asked for".into()
    })?;
    page.press_at("button", &show, Key::Enter).await?;
    let script = "return document.documentElement.getAttribute('data-build') === '2'";
    page.until_true("the newer version is shown", script, vec![]).await?;
    page.wait_until_started().await?;
    let stays = "return location.hash === '#/disc?posture=slumped'";
    page.until_true("the place is the same", stays, vec![]).await?;
    let offered: bool = page.ask("return document.querySelector('#newer button') !== null", vec![]).await?;
    ensure(!offered, || "it is offered again".into())?;

    let found: Vec<(String, BTreeSet<String>)> = page.ask_later(CACHES, vec![]).await?;
    let (others, own): (Vec<_>, Vec<_>) = found.into_iter().partition(|(name, _)| OTHERS.contains(&name.as_str()));
    ensure(others.len() == OTHERS.len(), || "what other pages keep was cleared away".into())?;
    let listed = worker::kept(&fs::read_to_string(newer.join(worker::NAME))?)?;
    let listed: BTreeSet<String> = listed.keys().map(|file| file.replacen('.', "", 1)).collect();
    let is_all = own.len() == 1 && own.iter().all(|(_, paths)| *paths == listed);
    ensure(is_all, || format!("kept are {own:?} instead of {listed:?}"))?;
    server.stop();
    visit(page, &address).await?;
    ensure(page.ask::<String>(BUILD, vec![]).await? == "2", || "without a network the old version comes back".into())
}

/// From disk the single file itself and in a frame; over http a frame on an origin that nobody has visited.
async fn keeps_nothing_elsewhere(page: &Page<'_>) -> Outcome {
    if page.artefact == Artefact::FromDisk {
        page.open("#/").await?;
        page.keeps_nothing().await?;
        page.open_as(Entry::Framed, "#/").await?;
        return page.keeps_nothing().await;
    }
    let host = "<!doctype html><title>Host</title><iframe title=\"page\" src=\"./index.html\"></iframe>";
    let extra = HashMap::from([("host.html".to_owned(), host.as_bytes().to_vec())]);
    let server = Server::start(&build("1", page)?, 0, extra)?;
    page.driver.goto(format!("{}host.html", server.url())).await?;
    page.driver.enter_frame(0).await?;
    page.wait_until_started().await?;
    page.keeps_nothing().await?;
    ensure(!server.take_asked().iter().any(|path| path.ends_with(worker::NAME)), || {
        "the frame asks for a worker".into()
    })
}
