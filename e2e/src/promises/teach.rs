//! A lesson in class: every step is on the screen, keys do what they say, and a lesson of one's own is made by keys alone.

use super::{Promise, everywhere, from_disk, in_chromium};
use crate::failure::{Failure, Outcome, ensure};
use crate::page::{Entry, Page};
use crate::print::{PAPERS, letters, print};
use crate::signs::Signs;
use crate::words::{content, string, tables, words};
use serde_json::Value;
use thirtyfour::Key;
use xtask::paths;

pub const PROMISES: &[Promise] = &[
    everywhere("each lesson is walked forward and back by keys, and each step's state is on the screen", |page| {
        Box::pin(walks(page))
    }),
    everywhere("notes, black, overview, clock, drawing, prediction and reveal work, and Escape leads back", |page| {
        Box::pin(teaches(page))
    }),
    everywhere("the answer in one lesson is not told as if that in another had changed", |page| {
        Box::pin(answers_apart(page))
    }),
    everywhere("a story shows its own answers at the end, and no answer of whoever sits there", |page| {
        Box::pin(tells(page))
    }),
    everywhere("a lesson of three steps is made by keys, saved, opened in a fresh page and presented", |page| {
        Box::pin(makes(page))
    }),
    from_disk("a page is saved with a lesson in it, which it begins with wherever it is opened", |page| {
        Box::pin(carries(page))
    }),
    everywhere("the keys that are looked up are those of the screen one is on", |page| Box::pin(lists_keys(page))),
    everywhere("the names in a drawing are asked in class, and shown when the teacher asks for them", |page| {
        Box::pin(names(page))
    }),
    everywhere("while a class looks on, the check is for made-up people only", |page| Box::pin(asks_nobody(page))),
    in_chromium("notes follow in a second window, which goes with the lesson", |page| Box::pin(follows(page))),
    in_chromium("a frame that allows no full screen is told so, and not offered it", |page| {
        Box::pin(stays_small(page))
    }),
    in_chromium("posters show the drawings alone, each on a side of its own", |page| Box::pin(hangs(page))),
    in_chromium("on a projector no text is smaller than 24 px or fainter than 7:1", |page| Box::pin(is_large(page))),
    in_chromium("a worksheet holds no answer, and its key holds all", |page| Box::pin(prints(page))),
];

/// A lesson of the content: its id, and the routes of its steps.
fn lessons() -> Outcome<Vec<(String, Vec<String>)>> {
    let mut found = Vec::new();
    for lesson in tables(&content("teach/lessons.toml")?, "lesson") {
        let routes = tables(lesson, "step").map(|step| string(step, "route").map(str::to_owned));
        found.push((string(lesson, "id")?.to_owned(), routes.collect::<Outcome<Vec<_>>>()?));
    }
    Ok(found)
}

/// What is on the screen in the state of a route: a heading for the place, and each control as it was chosen, by role and name.
async fn is_shown(page: &Page<'_>, route: &str) -> Outcome {
    let (path, query) = route.split_once('?').unwrap_or((route, ""));
    let parts: Vec<&str> = path.trim_start_matches("#/").split('/').collect();
    let heading = match parts[..] {
        ["anatomy", "where"] => "where-title".to_owned(),
        ["anatomy", _, structure] => format!("structure-{structure}"),
        ["disc"] => "disc-lab-title".to_owned(),
        ["check"] => "check-title".to_owned(),
        ["emergency"] => "emergency-screen-title".to_owned(),
        ["care", exercise] => format!("exercise-{exercise}"),
        _ => return Err(Failure::new(format!("no heading is known for {route}"))),
    };
    page.find("heading", &words(&heading)?).await?;
    for (key, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
        let (role, name) = control(key, value)?;
        let is_chosen = async || {
            let Some(control) = page.find_now(role, &name).await? else { return Ok(None) };
            let is_chosen = match role {
                "slider" => control.value().await?.as_deref() == Some(value),
                _ => control.is_selected().await?,
            };
            Ok(is_chosen.then_some(()))
        };
        page.until(&format!("the {role} `{name}` of {route} is chosen"), is_chosen).await?;
    }
    Ok(())
}

/// Role and name of the control that a route sets.
fn control(key: &str, value: &str) -> Outcome<(&'static str, String)> {
    let id = match key {
        "age" => return Ok(("slider", words("disc-lab-age")?)),
        "posture" | "referral" => format!("{key}-{value}"),
        "annulus" => format!("disc-lab-annulus-{value}"),
        "type" => format!("finding-{value}"),
        _ => return Err(Failure::new(format!("no control is known for {key}"))),
    };
    Ok(("radio", words(&id)?))
}

async fn step(page: &Page<'_>, lesson: &str, number: usize) -> Outcome {
    page.find("heading", &words(&format!("teach-lesson-{lesson}-{number}"))?).await?;
    let at = "return location.hash === arguments[0]";
    page.until_true("the address names the step", at, vec![format!("#/teach/{lesson}/{number}").into()]).await?;
    page.until_true("it begins at its top", "return scrollY === 0", vec![]).await
}

async fn walks(page: &Page<'_>) -> Outcome {
    for (lesson, routes) in lessons()? {
        page.open(&format!("#/teach/{lesson}")).await?;
        page.find("heading", &words(&format!("teach-lesson-{lesson}"))?).await?;
        page.click("link", &words("lesson-present")?).await?;
        let forward = [Key::Right, Key::PageDown, Key::Space];
        for (at, route) in routes.iter().enumerate() {
            step(page, &lesson, at + 1).await?;
            is_shown(page, route).await?;
            match forward.get(at % 4) {
                Some(key) => page.press(key.clone()).await?,
                None => page.click("button", &words("lesson-next")?).await?,
            }
        }
        let back = [Key::Left, Key::PageUp];
        for at in (1..routes.len()).rev() {
            page.press(back[at % 2].clone()).await?;
            step(page, &lesson, at).await?;
            is_shown(page, &routes[at - 1]).await?;
        }
        page.press(Key::Escape).await?;
        page.find("link", &words("lesson-present")?).await?;
    }
    Ok(())
}

/// Words that change in an element that speaks are read aloud; those of another step stand in another element.
async fn answers_apart(page: &Page<'_>) -> Outcome {
    page.open("#/teach/jelly-donut/1").await?;
    for lesson in ["jelly-donut", "same-pain"] {
        page.go(&format!("#/teach/{lesson}/1")).await?;
        step(page, lesson, 1).await?;
        page.press("r").await?;
        page.shows(&format!("teach-lesson-{lesson}-1.reveals")).await?;
        let marked = "const place = document.querySelector('.lesson__panel [role=status] .notice').parentElement;
            const was = place.dataset.of ?? '';
            place.dataset.of = arguments[0];
            return was";
        let other: String = page.ask(marked, vec![lesson.into()]).await?;
        ensure(other.is_empty(), || format!("the answer in {lesson} stands where that in {other} stood"))?;
    }
    Ok(())
}

async fn teaches(page: &Page<'_>) -> Outcome {
    let place = presents(page).await?;
    let there = "return Math.abs(scrollY - arguments[0]) < 2";
    page.until_true("the page is where it was", there, vec![place.into()]).await
}

/// Presents from the lab, and comes back there; returns how far it was scrolled before.
pub(super) async fn presents(page: &Page<'_>) -> Outcome<f64> {
    page.open("#/disc?posture=round-back-lift&annulus=torn").await?;
    page.find("heading", &words("disc-lab-title")?).await?;
    page.click("button", &words("disc-lab-undo")?).await?;
    let place: f64 = page.ask("return scrollY", vec![]).await?;
    page.go("#/teach/jelly-donut/2").await?;
    step(page, "jelly-donut", 2).await?;
    page.press("n").await?;
    page.find("region", &words("lesson-notes")?).await?;
    page.shows("teach-lesson-jelly-donut-2.say").await?;
    page.press("b").await?;
    page.find("img", &words("lesson-black")?).await?;
    page.press(".").await?;
    page.press("o").await?;
    page.find("region", &words("lesson-overview")?).await?;
    page.click("button", &words("teach-lesson-jelly-donut-4")?).await?;
    step(page, "jelly-donut", 4).await?;
    page.press("2").await?;
    page.press(Key::Enter).await?;
    step(page, "jelly-donut", 2).await?;
    page.press("t").await?;
    let runs = "return /^0:(0[2-9]|[1-5])/.test(document.querySelector('[role=timer]')?.textContent)";
    page.until_true("the clock runs", runs, vec![]).await?;
    page.press("d").await?;
    page.drag(".lesson__ink", "mouse", (80, 60)).await?;
    let drawn = "return document.querySelector('.lesson__line').getAttribute('d').includes('L')";
    page.until_true("something is drawn", drawn, vec![]).await?;
    page.press("w").await?;
    let wiped = "return !document.querySelector('.lesson__line').getAttribute('d')";
    page.until_true("it is wiped", wiped, vec![]).await?;
    page.press("d").await?;
    let more = "return [...document.querySelectorAll('.lesson__answers li button:last-of-type')].map((b) => b.getAttribute('aria-label'))";
    let names: Vec<String> = page.ask(more, vec![]).await?;
    let [first, _, third] = &names[..] else { return Err(Failure::new(format!("answers: {names:?}"))) };
    for name in [third, third, first] {
        page.click("button", name).await?;
    }
    let bars = "return [...document.querySelectorAll('.lesson__answers progress')].map((bar) => bar.value).join() === '0.5,0,1'";
    page.until_true("bars grow", bars, vec![]).await?;
    page.press("r").await?;
    page.shows("teach-lesson-jelly-donut-2.reveals").await?;
    page.find("button", &words("lesson-clear")?).await?;
    page.press("?").await?;
    page.find("region", &words("lesson-keys")?).await?;
    let covers = "return document.activeElement.id === 'lesson-cover'
        && document.querySelector('.lesson__screen').inert";
    page.until_true("what covers all has the focus, and nothing beneath it", covers, vec![]).await?;
    page.click("button", &words("lesson-pointer")?).await?;
    page.click("button", &words("lesson-close")?).await?;
    page.press("?").await?;
    page.click("button", &words("lesson-close")?).await?;
    // A number jumps also while a button has the focus.
    page.click("button", &words("lesson-next")?).await?;
    step(page, "jelly-donut", 3).await?;
    page.press("2").await?;
    page.press(Key::Enter).await?;
    step(page, "jelly-donut", 2).await?;
    page.press(Key::Escape).await?;
    page.find("heading", &words("disc-lab-title")?).await?;
    page.until_true("the address is that of before", "return location.hash.startsWith('#/disc?')", vec![]).await?;
    for (group, value) in [("posture", "round-back-lift"), ("annulus", "torn")] {
        ensure(page.chosen(group).await?.as_deref() == Some(value), || format!("{group} is another"))?;
    }
    Ok(place)
}

async fn tells(page: &Page<'_>) -> Outcome {
    let signs = Signs::read()?;
    let (Some(heading), Some(sign)) = (signs.headings.first(), signs.pages.first().and_then(|page| page.first()))
    else {
        return Err(Failure::new("no sign is asked"));
    };
    // Whoever sits there has answered already.
    page.open("#/check").await?;
    page.push("check-start").await?;
    page.focus_comes_to_heading(heading).await?;
    page.answer(sign, "no").await?;
    let chosen = vec![Value::from(format!("{sign}-no"))];
    page.until_true("the answer is there", "return document.getElementById(arguments[0]).checked", chosen.clone())
        .await?;
    page.go("#/teach/cases/driver").await?;
    page.find("heading", &words("teach-case-driver")?).await?;
    page.click("link", &words("lesson-present")?).await?;
    page.find("heading", &words("teach-case-driver.one")?).await?;
    let asked = "return document.querySelectorAll('.lesson__screen :is(input, summary)').length";
    let asked: usize = page.ask(asked, vec![]).await?;
    ensure(asked == 0, || format!("a made-up person is asked {asked} things before the signs"))?;
    page.push("check-start").await?;
    let empty = "return document.getElementById(arguments[0])?.checked === false
        && !document.querySelector('.lesson__screen input:checked')";
    page.until_true("the class sees no answer", empty, chosen.clone()).await?;
    // A link inside a part leads away, and the next part is told over the check again, where the class was.
    page.click("link", &words("app-emergency-link")?).await?;
    page.find("heading", &words("emergency-screen-title")?).await?;
    page.press(Key::PageDown).await?;
    page.until_true("the check is there again", empty, chosen.clone()).await?;
    for part in ["two", "three", "outcome"] {
        page.find("heading", &words(&format!("teach-case-driver.{part}"))?).await?;
        page.press(Key::PageDown).await?;
    }
    page.find("heading", &words("urgency-now")?).await?;
    page.press("r").await?;
    page.shows("teach-case-driver.follow-up").await?;
    page.press(Key::Escape).await?;
    page.find("link", &words("lesson-present")?).await?;
    page.go("#/check").await?;
    page.focus_comes_to_heading(heading).await?;
    page.until_true("the answer is there again", "return document.getElementById(arguments[0]).checked", chosen).await
}

/// Notes what is saved, as a file has no other way into a test that runs in every browser.
const CATCH: &str = "const make = URL.createObjectURL;
    URL.createObjectURL = (file) => { file.text().then((text) => { window.caught = text; }); return make.call(URL, file); }";

async fn makes(page: &Page<'_>) -> Outcome {
    page.open("#/teach").await?;
    page.ask::<Value>(CATCH, vec![]).await?;
    page.press_at("button", &words("lesson-new")?, Key::Enter).await?;
    write(page, "lesson-field-title", "", "Mine & <b>yours</b>").await?;
    write(page, "lesson-field-id", "", "mine").await?;
    for (at, place) in SHOWN.iter().enumerate() {
        page.press_at("link", &words(place.0)?, Key::Enter).await?;
        page.find("heading", &words(place.1)?).await?;
        page.press_at("button", &words("lesson-add")?, Key::Enter).await?;
        let told = "return document.querySelector('[role=status] > a[href=\"#/teach/own\"]') !== null";
        page.until_true("it is told that there is a step", told, vec![]).await?;
        page.press_at("link", &words("app-nav-teach")?, Key::Enter).await?;
        page.press_at("link", &words("lesson-own")?, Key::Enter).await?;
        let step = format!("fieldset:nth-of-type({}) ", at + 1);
        write(page, "lesson-field-says", &step, &format!("Step {at}")).await?;
    }
    // Backward from the third step, the first such button is that of the second.
    page.press_at("button", &words("lesson-up")?, Key::Enter).await?;
    let with_it = "const step = document.activeElement.closest('fieldset');
        return step === document.querySelector('fieldset') && step.querySelector('textarea').value === 'Step 1'";
    page.until_true("the focus goes with a step that is moved", with_it, vec![]).await?;
    page.press_at("button", &words("lesson-undo")?, Key::Enter).await?;
    page.press_at("button", &words("lesson-save")?, Key::Enter).await?;
    let file = caught(page).await?;
    page.open("#/teach").await?;
    page.find("heading", &words("lesson-title")?).await?;
    // A browser gives a page a file only by a hand: this one is put where a chosen one would be.
    let choose = "const input = document.querySelector('input[type=file]'), chosen = new DataTransfer();
        chosen.items.add(new File([arguments[0]], 'lesson.json', { type: 'application/json' }));
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }))";
    page.ask::<Value>(choose, vec!["{\"version\":1,\"steps\":[{}]}".into()]).await?;
    page.shows("lesson-no-lesson").await?;
    // The right one is dropped on the page.
    let let_fall = "const dropped = new DataTransfer();
        dropped.items.add(new File([arguments[0]], 'lesson.json', { type: 'application/json' }));
        const how = { dataTransfer: dropped, bubbles: true, cancelable: true };
        for (const name of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(name, how))";
    page.ask::<Value>(let_fall, vec![file.clone().into()]).await?;
    page.focus_comes_to_heading("lesson-own").await?;
    page.ask::<Value>(CATCH, vec![]).await?;
    page.press_at("button", &words("lesson-save")?, Key::Enter).await?;
    let same = "return window.caught === arguments[0]";
    page.until_true("it is saved as it was", same, vec![file.into()]).await?;
    page.press_at("link", &words("lesson-present")?, Key::Enter).await?;
    for (at, (_, heading)) in SHOWN.iter().enumerate() {
        page.find("heading", &format!("Step {at}")).await?;
        page.find("heading", &words(heading)?).await?;
        page.press(Key::PageDown).await?;
    }
    let plain = "return document.querySelector('.lesson__panel').textContent.includes('<b>yours</b>')";
    page.until_true("words with marks are words", plain, vec![]).await?;
    page.press(Key::Escape).await?;
    page.find("textbox", &words("lesson-field-title")?).await.map(drop)
}

/// The places of the three steps: the link to each, and its heading.
const SHOWN: [(&str, &str); 3] = [
    ("app-nav-disc", "disc-lab-title"),
    ("app-emergency-link", "emergency-screen-title"),
    ("app-nav-care", "care-page-intro"),
];

/// Writes into the field of this name below what the selector says.
async fn write(page: &Page<'_>, field: &str, below: &str, text: &str) -> Outcome {
    let name = words(field)?;
    page.find("textbox", &name).await?;
    page.tab_to_any(&format!("{below}[aria-label=\"{name}\"]")).await?;
    page.press(text.to_owned()).await
}

async fn carries(page: &Page<'_>) -> Outcome {
    page.open("#/teach/jelly-donut").await?;
    page.ask::<Value>(CATCH, vec![]).await?;
    page.click("button", &words("lesson-copy")?).await?;
    page.focus_comes_to_heading("lesson-own").await?;
    write(page, "lesson-field-title", "", "Mine & <b>yours</b> ").await?;
    page.click("button", &words("lesson-file")?).await?;
    let saved: String = caught(page).await?;
    let file = paths::target().join(format!("e2e/carried-{}-{}.html", page.engine.name(), std::process::id()));
    std::fs::write(&file, &saved)?;
    page.driver.goto(format!("file://{}", file.display())).await?;
    page.wait_until_started().await?;
    page.find("heading", &words("lesson-own")?).await?;
    page.find("textbox", &words("lesson-field-title")?).await?;
    let title = "return document.querySelector('.lesson input[type=text], .lesson .field input').value";
    let title: String = page.ask(title, vec![]).await?;
    ensure(title.starts_with("Mine & <b>yours</b> "), || format!("the lesson is called `{title}`"))?;
    page.ask::<Value>(CATCH, vec![]).await?;
    page.click("button", &words("lesson-file")?).await?;
    let again = caught(page).await?;
    ensure(again == saved, || "saved once more it is another file".into())?;
    page.click("link", &words("lesson-present")?).await?;
    page.find("heading", &words("teach-lesson-jelly-donut-1")?).await?;
    Ok(std::fs::remove_file(&file)?)
}

/// The text of the last file that was saved.
async fn caught(page: &Page<'_>) -> Outcome<String> {
    page.until_true("a file was saved", "return Boolean(window.caught)", vec![]).await?;
    page.ask("return window.caught", vec![]).await
}

async fn asks_nobody(page: &Page<'_>) -> Outcome {
    for (lesson, routes) in lessons()? {
        let Some(at) = routes.iter().position(|route| route.starts_with("#/check")) else { continue };
        page.open(&format!("#/teach/{lesson}/{}", at + 1)).await?;
        page.find("heading", &words("check-title")?).await?;
        page.shows("lesson-cases-only").await?;
        let asked = "return document.querySelectorAll('.lesson__screen :is(input, button)').length";
        let asked: usize = page.ask(asked, vec![]).await?;
        ensure(asked == 0, || format!("{asked} things to answer"))?;
        page.click("link", &words("teach-case-driver")?).await?;
        page.find("heading", &words("teach-case-driver.one")?).await?;
        page.press(Key::Escape).await?;
        return step(page, &lesson, at + 1).await;
    }
    Err(Failure::new("no lesson shows the check"))
}

async fn names(page: &Page<'_>) -> Outcome {
    page.open("#/teach").await?;
    page.click("link", &words("view-nerve-back")?).await?;
    page.find("link", &words("quiz-label")?).await?;
    page.click("link", &words("lesson-present")?).await?;
    page.find("heading", &words("quiz-find")?).await?;
    page.press(Key::PageDown).await?;
    page.find("heading", &words("quiz-name")?).await?;
    page.click("button", &words("quiz-show")?).await?;
    page.find("button", &words("quiz-next")?).await?;
    page.press(Key::Escape).await?;
    page.find("link", &words("lesson-present")?).await.map(drop)
}

/// The keys of a drawing, of the body that is marked, of the lab, and of a screen that has none of its own.
async fn lists_keys(page: &Page<'_>) -> Outcome {
    const OWN: [&str; 3] = ["lesson-keys-atlas", "lesson-keys-where", "lesson-keys-disc"];
    for (lesson, routes) in lessons()? {
        page.open(&format!("#/teach/{lesson}/1")).await?;
        for (at, route) in routes.iter().enumerate() {
            step(page, &lesson, at + 1).await?;
            page.press("?").await?;
            page.find("region", &words("lesson-keys")?).await?;
            page.shows("lesson-keys-screen").await?;
            let own = match route.split(['/', '?']).collect::<Vec<_>>()[..] {
                ["#", "anatomy", "where"] => Some("lesson-keys-where"),
                ["#", "anatomy", ..] => Some("lesson-keys-atlas"),
                ["#", "disc", ..] => Some("lesson-keys-disc"),
                _ => None,
            };
            for id in OWN {
                let told = "return document.getElementById('lesson-cover').textContent.includes(arguments[0])";
                let told: bool = page.ask(told, vec![words(id)?.into()]).await?;
                ensure(told == (own == Some(id)), || format!("over {route} it is {told} that {id} is told"))?;
            }
            page.press(Key::PageDown).await?;
        }
    }
    Ok(())
}

/// In Chromium alone, as the other drivers do not tell of a window that a page opens by a key.
async fn follows(page: &Page<'_>) -> Outcome {
    page.open("#/teach/jelly-donut/1").await?;
    step(page, "jelly-donut", 1).await?;
    page.press("s").await?;
    let own = page.driver.window().await?;
    let others = async || Ok(page.driver.windows().await?.into_iter().find(|window| *window != own));
    let notes = page.until("there is a second window", others).await?;
    for number in [1, 2] {
        let says = words(&format!("teach-lesson-jelly-donut-{number}.say"))?;
        page.driver.switch_to_window(notes.clone()).await?;
        let shown = "return document.body.innerText.includes(arguments[0])";
        page.until_true(&format!("the window has the notes of step {number}"), shown, vec![says.into()]).await?;
        page.driver.switch_to_window(own.clone()).await?;
        page.press(Key::PageDown).await?;
    }
    page.press(Key::Escape).await?;
    page.find("link", &words("lesson-present")?).await?;
    let alone = async || Ok(others().await?.is_none().then_some(()));
    page.until("the second window is closed", alone).await
}

async fn stays_small(page: &Page<'_>) -> Outcome {
    // By their words: in a frame without an origin the driver cannot tell names.
    const PRESS: &str =
        "const named = [...document.querySelectorAll('button')].find((it) => it.textContent.trim() === arguments[0]);
        named?.click();
        return named !== undefined";
    let (keys, full) = (words("lesson-keys")?, words("lesson-full")?);
    for (entry, may) in [(Entry::Plain, true), (Entry::Sandboxed, false)] {
        page.open_as(entry, "#/teach/jelly-donut/1").await?;
        page.until_true("the keys can be looked up", PRESS, vec![keys.as_str().into()]).await?;
        page.until_true("they are shown", "return document.getElementById('lesson-cover') !== null", vec![]).await?;
        let offers = "return [...document.querySelectorAll('#lesson-cover button')].some((it) => it.textContent.trim() === arguments[0])";
        let offers: bool = page.ask(offers, vec![full.as_str().into()]).await?;
        ensure(offers == may, || format!("{entry:?} offers all of the screen: {offers}"))?;
        let told = "return document.getElementById('lesson-cover').textContent.includes(arguments[0])";
        let told: bool = page.ask(told, vec![words("lesson-no-full")?.into()]).await?;
        ensure(told != may, || format!("{entry:?} says why there is none: {told}"))?;
    }
    Ok(())
}

async fn hangs(page: &Page<'_>) -> Outcome {
    page.open("#/disc?posture=slumped").await?;
    page.ask::<Value>("window.print = () => {}", vec![]).await?;
    page.click("button", &words("app-poster")?).await?;
    for paper in PAPERS {
        let sides = print(page, "poster-disc", paper).await?;
        ensure(sides.len() == 3, || format!("{} sides of {} for three drawings", sides.len(), paper.name))?;
        ensure(sides[0].says(&words("disc-lab-title")?), || "the poster has no heading".into())?;
        for id in ["app-poster", "disc-lab-undo", "app-theme"] {
            let control = words(id)?;
            ensure(!sides.iter().any(|side| side.says(&control)), || format!("the poster says `{control}`"))?;
        }
    }
    for (lesson, routes) in lessons()? {
        page.open(&format!("#/teach/{lesson}")).await?;
        page.ask::<Value>("window.print = () => {}", vec![]).await?;
        page.click("button", &words("lesson-posters")?).await?;
        page.settle().await?;
        let sides = print(page, &format!("{lesson}-posters"), PAPERS[0]).await?;
        let all: String = sides.iter().map(|side| side.letters.as_str()).collect();
        for number in 1..=routes.len() {
            let says = words(&format!("teach-lesson-{lesson}-{number}"))?;
            ensure(all.contains(&letters(&says)), || format!("the posters of {lesson} lack `{says}`"))?;
        }
    }
    Ok(())
}

async fn is_large(page: &Page<'_>) -> Outcome {
    page.resize(1280, 720).await?;
    let mut wrong = Vec::new();
    for (lesson, routes) in lessons()? {
        page.open(&format!("#/teach/{lesson}/1")).await?;
        for number in 1..=routes.len() {
            step(page, &lesson, number).await?;
            page.settle().await?;
            for act in ["r", "n"] {
                page.press(act).await?;
            }
            let found: Vec<String> = page.ask(include_str!("../projector.js"), vec![]).await?;
            wrong.extend(found.into_iter().map(|text| format!("{lesson} {number}: {text}")));
            page.press("n").await?;
            page.press(Key::PageDown).await?;
        }
    }
    // A story with its check, a quiz, and what covers a step.
    for (start, acts) in [("cases/driver", 5), ("quizzes/scans", 3)] {
        page.open(&format!("#/teach/{start}/1")).await?;
        for number in 1..=acts {
            page.settle().await?;
            page.press("r").await?;
            let found: Vec<String> = page.ask(include_str!("../projector.js"), vec![]).await?;
            wrong.extend(found.into_iter().map(|text| format!("{start} {number}: {text}")));
            page.press(Key::PageDown).await?;
        }
        for cover in ["o", "q", "?"] {
            page.press(cover).await?;
            page.settle().await?;
            let found: Vec<String> = page.ask(include_str!("../projector.js"), vec![]).await?;
            wrong.extend(found.into_iter().map(|text| format!("{start} under {cover}: {text}")));
            page.press(Key::Escape).await?;
        }
    }
    page.stop_pretending().await?;
    ensure(wrong.is_empty(), || wrong.join("\n    "))
}

async fn prints(page: &Page<'_>) -> Outcome {
    for (lesson, routes) in lessons()? {
        page.open(&format!("#/teach/{lesson}")).await?;
        page.ask::<Value>("window.print = () => {}", vec![]).await?;
        for (button, is_key) in [("lesson-worksheet", false), ("lesson-key", true)] {
            page.click("button", &words(button)?).await?;
            page.settle().await?;
            let sides = print(page, &format!("{lesson}-{button}"), PAPERS[0]).await?;
            let all: String = sides.iter().map(|side| side.letters.as_str()).collect();
            for number in 1..=routes.len() {
                let id = format!("teach-lesson-{lesson}-{number}");
                let has = |part: &str| Ok::<_, Failure>(all.contains(&letters(&words(&format!("{id}{part}"))?)));
                ensure(has("")? && has(".asks")?, || format!("{button} of {id} lacks its question"))?;
                ensure(has(".reveals")? == is_key, || format!("{button} of {id}: {}", has(".reveals").is_ok()))?;
            }
            let hands = letters(&words("lesson-worksheet-hands")?);
            ensure(is_key || all.contains(&hands), || format!("{button} of {lesson} has no room for hands"))?;
            // A later print of the page holds nothing of it.
            page.ask::<Value>("window.dispatchEvent(new Event('afterprint'))", vec![]).await?;
            let is_away = "return !document.querySelector('.handout')";
            page.until_true("what was printed is put away", is_away, vec![]).await?;
            ensure(all.contains('☒') == is_key, || format!("{button} of {lesson} marks an answer"))?;
        }
    }
    Ok(())
}
