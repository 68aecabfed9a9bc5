//! Answers the quizzes of `cargo xtask scorm` as their zips hold them, in front of a host that notes what it is told and
//! refuses what SCORM 1.2 does not know.

use crate::engines::Browser;
use crate::failure::{Failure, Outcome, ensure};
use crate::page::{Artefact, Page, Site};
use serde_json::Value;
use std::collections::HashMap;
use std::fs;
use std::path::Path;
use xtask::browsers::Engine;
use xtask::server::Server;

/// Picks the right answer of every question but the first, and gives back how many there are.
const ANSWER: &str = "const quiz = JSON.parse(document.getElementById('quiz').textContent);
    const groups = [...document.querySelectorAll('fieldset')];
    groups.forEach((group, at) => {
        const wanted = quiz.questions[at].answers.findIndex((answer) => answer.isRight === (at > 0));
        group.querySelectorAll('input')[wanted].click();
    });
    return groups.length";

/// Whether the host refuses what comes before the beginning, by another name, with another value, and after the end: one that takes
/// anything would prove nothing.
const STRICT: &str = "const status = 'cmi.core.lesson_status', set = (name, value) => API.LMSSetValue(name, value);
    const told = [API.LMSGetValue(status), set(status, 'passed'), API.LMSInitialize(''), API.LMSInitialize(''),
        set('cmi.core.answers', '1'), set(status, 'done'), set(status, 'passed'), API.LMSFinish(''), set(status, 'failed')];
    return told.join() === ',false,true,false,false,false,true,true,false' && refused.length === 6";

/// The page that a host opens first, by the manifest.
fn begin(package: &Path) -> Outcome<String> {
    let manifest = fs::read_to_string(package.join("imsmanifest.xml"))?;
    let resource = manifest.split_once("<resource ").map_or("", |(_, rest)| rest);
    let href = resource.split_once(" href=\"").and_then(|(_, rest)| rest.split_once('"')).map(|(href, _)| href);
    href.map(str::to_owned).ok_or_else(|| Failure::new(format!("{} names no page", package.display())))
}

/// `scorm FOLDER`: each quiz that lies there.
pub async fn run(options: &[String]) -> Outcome {
    let [folder] = options else { return Err(Failure::new("scorm takes the folder with the quizzes")) };
    let folder = Path::new(folder);
    let unreadable = |error| Failure::new(format!("quizzes.json: {error}"));
    let all: Value = serde_json::from_str(&fs::read_to_string(folder.join("quizzes.json"))?).map_err(unreadable)?;
    let server = Server::start(folder, 0, HashMap::new())?;
    let site = Site::start()?;
    let browser = Browser::start(Engine::Chromium).await?;
    let page = Page::new(&browser, &site, Artefact::OverHttp);
    page.driver.goto(format!("{}host.html#about:blank", server.url())).await?;
    ensure(page.ask(STRICT, vec![]).await?, || "the host takes what SCORM 1.2 does not know".into())?;
    for quiz in all["items"].as_array().into_iter().flatten() {
        let id = quiz["id"].as_str().unwrap_or_default();
        page.driver.goto("about:blank").await?;
        let begin = begin(&folder.join(id))?;
        page.driver.goto(format!("{}host.html#{id}/{begin}", server.url())).await?;
        page.driver.enter_frame(0).await?;
        page.until_true("the quiz asks", "return document.querySelectorAll('fieldset').length > 0", vec![]).await?;
        let questions: f64 = page.ask(ANSWER, vec![]).await?;
        let reasons =
            "return [...document.querySelectorAll('fieldset [role=status]')].every((reason) => reason.textContent)";
        page.until_true("each answer has its reason", reasons, vec![]).await?;
        page.driver.enter_default_frame().await?;
        let told: HashMap<String, String> = page.ask("return window.values", vec![]).await?;
        let value = |name: &str| told.get(&format!("cmi.core.{name}")).map(String::as_str);
        let score = (100.0 * (questions - 1.0) / questions).round().to_string();
        let is_told = value("score.raw") == Some(&score) && value("lesson_status") == Some("completed");
        ensure(is_told, || format!("{id}: the host was told {told:?}, not {score} of 100"))?;
        page.ask::<Value>("document.querySelector('iframe').src = 'about:blank'", vec![]).await?;
        let ends = "return window.calls.at(-1) === 'LMSFinish '";
        page.until_true("whoever leaves the quiz ends the visit", ends, vec![]).await?;
        let calls: Vec<String> = page.ask("return window.calls.map((call) => call.split(' ')[0])", vec![]).await?;
        let last: Vec<&str> = calls.iter().rev().take(2).map(String::as_str).collect();
        let is_framed =
            calls.first().map(String::as_str) == Some("LMSInitialize") && last == ["LMSFinish", "LMSCommit"];
        ensure(is_framed, || format!("{id}: {calls:?}"))?;
        let refused: Vec<String> = page.ask("return window.refused", vec![]).await?;
        ensure(refused.is_empty(), || format!("{id}: the host refused {refused:?}"))?;
        println!("{id} tells {score} of 100 for {questions} questions");
    }
    browser.quit().await
}
