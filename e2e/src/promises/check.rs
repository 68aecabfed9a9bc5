//! The whole visit to the pattern check: back loses nothing, a reload starts empty, nothing is kept but by a switch, a page
//! left alone is cleared, and everything works by touch and is told to assistive technology.

use super::{Promise, everywhere, in_chromium};
use crate::answering::Person;
use crate::failure::{Failure, Outcome, ensure};
use crate::page::{Entry, Page};
use crate::print::{PAPERS, print};
use crate::signs::Signs;
use crate::words::{content, strings, tables, words};
use serde_json::{Value, json};

pub const PROMISES: &[Promise] = &[
    everywhere("back and forward of the browser go page by page through the check and lose no answer", |page| {
        Box::pin(history(page))
    }),
    everywhere("a reload of the check warns once there are answers, and starts empty", |page| Box::pin(reload(page))),
    everywhere("answers are kept only after the switch, are shown word for word, and go with it", |page| {
        Box::pin(kept(page))
    }),
    everywhere("a frame that refuses storage hides the switch and everything else works", |page| {
        Box::pin(refused(page))
    }),
    everywhere("a page of the check that is left alone warns, can be kept, and is cleared two minutes later", |page| {
        Box::pin(left_alone(page))
    }),
    everywhere("a whole visit works by touch at 320 px", |page| Box::pin(by_touch(page))),
    everywhere("assistive technology is told every question, answer, state and change of the check", |page| {
        Box::pin(told(page))
    }),
    everywhere("a sign noticed among the questions or on the result leads to help", |page| Box::pin(noticed(page))),
    everywhere("a sign for the next days stays named to the end, and no surer than it was answered", |page| {
        Box::pin(days(page))
    }),
    everywhere("what is missing takes the focus at every press, and an answer leaves it where it is", |page| {
        Box::pin(missing(page))
    }),
    everywhere(
        "a sign beside its question leads to words for the phone and the number of the chosen country",
        |page| Box::pin(phone(page)),
    ),
    everywhere("nothing is cleared where somebody may be on the phone", |page| Box::pin(on_the_phone(page))),
    everywhere("a bad night shows signs first and what eases only after both were denied", |page| {
        Box::pin(tonight(page))
    }),
    in_chromium("the sheet and the action screen each print on one page", |page| Box::pin(one_sheet(page))),
];

const SOMEBODY: Person<'_> =
    Person { age: "57", yes: &["below-knee", "leg-worse-than-back", "cough-worse", "tingling", "sitting-worse"] };

async fn checked(page: &Page<'_>, id: &str) -> Outcome<bool> {
    page.ask("return document.getElementById(arguments[0])?.checked ?? false", vec![id.into()]).await
}

pub(super) async fn history(page: &Page<'_>) -> Outcome {
    let signs = Signs::read()?;
    page.open("#/check").await?;
    page.walk_to_signs(&signs, signs.pages.len()).await?;
    page.find("textbox", &words("check-age")?).await?.send_keys("57").await?;
    page.push("check-continue").await?;
    page.focus_comes_to_heading("check-place-title").await?;
    page.push("check-continue").await?;
    let questions = ["below-knee", "leg-worse-than-back", "little-back-pain"];
    for question in questions {
        page.focus_comes_to_heading(&format!("question-{question}")).await?;
        page.answer(question, "yes").await?;
        page.push("check-continue").await?;
    }
    page.focus_comes_to_heading("question-both-sides").await?;
    let place: String = page.ask("return location.href", vec![]).await?;
    for question in questions.into_iter().rev() {
        page.driver.back().await?;
        page.focus_comes_to_heading(&format!("question-{question}")).await?;
        ensure(checked(page, &format!("{question}-yes")).await?, || format!("back forgot {question}"))?;
    }
    for heading in ["check-place-title", "check-person-title"] {
        page.driver.back().await?;
        page.focus_comes_to_heading(heading).await?;
    }
    let age: String = page.ask("return document.getElementById('age').value", vec![]).await?;
    ensure(age == "57", || format!("back forgot the age: `{age}`"))?;
    page.driver.back().await?;
    let last = signs.headings.last().map_or("", String::as_str);
    page.focus_comes_to_heading(last).await?;
    for heading in ["check-person-title", "check-place-title", "question-below-knee"] {
        page.driver.forward().await?;
        page.focus_comes_to_heading(heading).await?;
    }
    // The page's own way back is the same step.
    page.push("check-back").await?;
    page.focus_comes_to_heading("check-place-title").await?;
    page.driver.forward().await?;
    page.focus_comes_to_heading("question-below-knee").await?;
    let now: String = page.ask("return location.href", vec![]).await?;
    ensure(now == place, || format!("a step changed the address to {now}"))
}

/// Whether the browser would ask before the page is left. The question itself is never asked of a driver.
async fn would_ask(page: &Page<'_>) -> Outcome<bool> {
    let script = "const leaving = new Event('beforeunload', { cancelable: true });
        window.dispatchEvent(leaving);
        return leaving.defaultPrevented";
    page.ask(script, vec![]).await
}

async fn reload(page: &Page<'_>) -> Outcome {
    page.open("#/check").await?;
    ensure(!would_ask(page).await?, || "it asks before there is an answer".into())?;
    page.walk_to_signs(&Signs::read()?, 1).await?;
    ensure(would_ask(page).await?, || "a reload would lose answers without a word".into())?;
    page.driver.refresh().await?;
    page.wait_until_started().await?;
    let heading = page.heading().await?;
    ensure(heading == words("check-title")?, || format!("a reload ends at `{heading}`"))?;
    ensure(!would_ask(page).await?, || "answers outlived a reload".into())?;
    page.push("check-start").await?;
    ensure(!checked(page, "ce1-no").await?, || "an answer outlived a reload".into())?;
    page.driver.back().await?;
    page.focus_comes_to_heading("check-title").await?;
    page.keeps_nothing().await
}

async fn kept(page: &Page<'_>) -> Outcome {
    page.open("#/check").await?;
    page.walk_to_result(&SOMEBODY, async || Ok(())).await?;
    page.keeps_nothing().await?;
    page.push("check-to-summary").await?;
    page.focus_comes_to_heading("check-summary-title").await?;
    open_device(page).await?;
    page.find("switch", &words("check-keep")?).await?.click().await?;
    page.shows("check-kept").await?;
    let same = "return document.querySelector('.kept').textContent === Object.values({ ...localStorage })[0]";
    page.until_true("what is kept is shown", same, vec![]).await?;
    ensure(!would_ask(page).await?, || "nothing would be lost, and it asks".into())?;
    page.driver.refresh().await?;
    page.wait_until_started().await?;
    page.shows("check-restored").await?;
    page.push("check-resume").await?;
    page.focus_comes_to_heading("check-review-title").await?;
    page.clear_everything().await?;
    page.keeps_nothing().await?;
    page.driver.refresh().await?;
    page.wait_until_started().await?;
    ensure(!would_ask(page).await?, || "what was cleared came back".into())
}

async fn open_device(page: &Page<'_>) -> Outcome {
    let script = "for (const details of document.querySelectorAll('#main details')) details.open = true";
    page.ask::<Value>(script, vec![]).await.map(drop)
}

async fn refused(page: &Page<'_>) -> Outcome {
    page.open_as(Entry::Sandboxed, "#/check").await?;
    open_device(page).await?;
    page.settle().await?;
    let switches: u32 = page.ask("return document.querySelectorAll('[role=switch]').length", vec![]).await?;
    ensure(switches == 0, || "a switch is offered that cannot keep anything".into())?;
    page.walk_to_result(&SOMEBODY, async || Ok(())).await?;
    page.push("check-back").await?;
    page.focus_comes_to_heading("check-review-title").await
}

async fn left_alone(page: &Page<'_>) -> Outcome {
    let waits = async || page.ask::<Vec<u32>>("return heldForTheTest.waits()", vec![]).await;
    let pass = async || page.ask::<Value>("heldForTheTest.pass()", vec![]).await;
    page.open_as(Entry::Held, "#/check").await?;
    ensure(waits().await?.is_empty(), || "a timer runs without an answer".into())?;
    page.walk_to_signs(&Signs::read()?, 1).await?;
    ensure(waits().await? == [900_000], || "no single wait of 15 minutes runs".into())?;
    page.ask::<Value>("scrollTo(0, document.body.scrollHeight)", vec![]).await?;
    pass().await?;
    page.shows("check-idle").await?;
    in_sight(page, ".idle .notice").await?;
    ensure(waits().await? == [120_000], || "no single wait of two minutes runs".into())?;
    page.push("check-idle-stay").await?;
    page.until_true("the wait begins again", "return heldForTheTest.waits()[0] === 900000", vec![]).await?;
    pass().await?;
    page.shows("check-idle").await?;
    pass().await?;
    page.shows("check-cleared-idle").await?;
    ensure(waits().await?.is_empty(), || "a timer runs after everything was cleared".into())?;
    page.push("check-start").await?;
    ensure(!checked(page, "ce1-no").await?, || "an answer is still there".into())?;
    page.push("check-none").await?;
    page.until_true("the wait begins again", "return heldForTheTest.waits().length === 1", vec![]).await?;
    pass().await?;
    page.push("check-idle-off").await?;
    page.settle().await?;
    ensure(waits().await?.is_empty() && checked(page, "ce1-no").await?, || "it was not switched off".into())
}

async fn by_touch(page: &Page<'_>) -> Outcome {
    const MARKED: &str = "for (const old of document.querySelectorAll('[data-next]')) delete old.dataset.next;
        const button = [...document.querySelectorAll('#main button')]
            .find((button) => button.textContent.trim() === arguments[0]);
        if (button) button.dataset.next = '';
        return button !== undefined";
    let tap = async |id: &str| {
        page.until_true(&format!("there is the button {id}"), MARKED, vec![words(id)?.into()]).await?;
        page.tap("[data-next]").await
    };
    page.pretend_touch().await?;
    page.open_as(Entry::Framed, "#/check").await?;
    tap("check-start").await?;
    for heading in &Signs::read()?.headings {
        page.focus_comes_to_heading(heading).await?;
        page.fits_its_width().await?;
        tap("check-none").await?;
        tap("check-continue").await?;
    }
    page.focus_comes_to_heading("check-person-title").await?;
    page.tap("label:has(#layout-second)").await?;
    tap("check-continue").await?;
    page.focus_comes_to_heading("check-place-title").await?;
    page.fits_its_width().await?;
    page.tap("#place-back-left-calf-back").await?;
    page.until_true("the region is marked", "return document.querySelector('[aria-checked=true]') !== null", vec![])
        .await?;
    tap("check-continue").await?;
    page.focus_comes_to_heading("check-questions-title").await?;
    ensure(checked(page, "below-knee-yes").await?, || "the mark does not answer its question".into())?;
    page.tap("label:has(#cough-worse-yes)").await?;
    ensure(checked(page, "cough-worse-yes").await?, || "a tap does not answer".into())?;
    page.fits_its_width().await?;
    tap("check-continue").await?;
    page.focus_comes_to_heading("check-review-title").await?;
    page.fits_its_width().await?;
    tap("check-see-result").await?;
    page.focus_comes_to_heading("check-result-title").await?;
    page.fits_its_width().await?;
    tap("check-to-summary").await?;
    page.focus_comes_to_heading("check-summary-title").await?;
    page.fits_its_width().await
}

async fn told(page: &Page<'_>) -> Outcome {
    let signs = Signs::read()?;
    page.open("#/check").await?;
    page.find("button", &words("check-start")?).await?.click().await?;
    let first = signs.headings.first().map_or("", String::as_str);
    page.find("heading", &words(first)?).await?;
    page.find("group", &words("flag-ce1")?).await?;
    page.find("radio", &words("check-unsure")?).await?;
    page.push("check-continue").await?;
    says(page, "alert", "check-unanswered-hint").await?;
    page.answer("ce6", "yes").await?;
    says(page, "status", "check-flag-alarm").await?;
    page.answer("ce6", "no").await?;
    says(page, "status", "check-changed").await?;
    in_sight(page, ".changed .notice").await?;
    page.clear_everything().await?;
    says(page, "status", "check-cleared").await?;
    page.walk_to_signs(&signs, signs.pages.len()).await?;
    page.all_on_one_page().await?;
    page.push("check-continue").await?;
    page.focus_comes_to_heading("check-place-title").await?;
    let region = page.find("checkbox", &words("region-low-back")?).await?;
    ensure(region.attr("aria-checked").await?.as_deref() == Some("false"), || "a region has no state".into())?;
    page.push("check-continue").await?;
    page.find("group", &words("question-below-knee")?).await?;
    page.answer("no-pain-seated", "yes").await?;
    page.answer("sitting-worse", "yes").await?;
    says(page, "status", "check-second-look").await?;
    page.push("check-continue").await?;
    page.find("button", &words("check-change-this")?.replace("{ $name }", &words("question-tingling.short")?)).await?;
    page.push("check-see-result").await?;
    page.focus_comes_to_heading("check-result-title").await?;
    open_device(page).await?;
    for question in ["below-knee", "leg-worse-than-back", "tingling", "cough-worse"] {
        page.answer(question, "yes").await?;
    }
    let moved = "return document.querySelector('.moved[role=status]').textContent.trim() !== ''";
    page.until_true("it says which word the answer moved", moved, vec![]).await?;
    // What moves with an age that is taken back is to be seen; what is said is that it is no age.
    for (age, role) in [("72", Value::from("status")), ("7x", Value::Null)] {
        let age_typed = "const field = document.getElementById('age');
            field.value = arguments[0];
            field.dispatchEvent(new Event('change', { bubbles: true }))";
        page.ask::<Value>(age_typed, vec![age.into()]).await?;
        let told = "const moved = document.querySelector('.moved');
            return moved.textContent.trim() !== '' && moved.getAttribute('role') === arguments[0]";
        page.until_true(&format!("what an age of {age} moved is told or stands"), told, vec![role]).await?;
    }
    let refused = "return document.querySelector('.field [role=status]').textContent.includes('7x')";
    page.until_true("it says that 7x is no age", refused, vec![]).await
}

/// A live region of this role holds these words.
async fn says(page: &Page<'_>, role: &str, id: &str) -> Outcome {
    let script = "return [...document.querySelectorAll(`[role=${arguments[0]}]`)]
        .some((region) => region.textContent.includes(arguments[1]))";
    let wanted = words(id)?;
    page.until_true(&format!("a {role} says `{wanted}`"), script, vec![role.into(), wanted.as_str().into()]).await
}

async fn noticed(page: &Page<'_>) -> Outcome {
    let signs = Signs::read()?;
    page.open("#/check").await?;
    page.walk_to_signs(&signs, signs.pages.len()).await?;
    page.all_on_one_page().await?;
    for heading in ["check-place-title", "check-questions-title"] {
        page.push("check-continue").await?;
        page.focus_comes_to_heading(heading).await?;
    }
    page.answer("both-sides", "yes").await?;
    page.answer("ce7", "yes").await?;
    says(page, "status", "check-flag-alarm").await?;
    let heading = page.heading().await?;
    ensure(heading == words("check-questions-title")?, || "an answer turned the page by itself".into())?;
    page.push("check-continue").await?;
    page.focus_comes_to_heading("urgency-now").await?;
    page.shows_no_patterns().await?;
    page.driver.back().await?;
    page.settle().await?;
    page.shows_no_patterns().await?;
    page.focus_comes_to_heading("urgency-now").await
}

/// However far the page is scrolled, this is seen whole.
async fn in_sight(page: &Page<'_>, selector: &str) -> Outcome {
    let script = "const box = document.querySelector(arguments[0])?.getBoundingClientRect();
        return scrollY > 0 && box?.height > 0 && box.top >= 0 && box.bottom <= innerHeight";
    page.until_true(&format!("{selector} is in sight"), script, vec![selector.into()]).await
}

async fn days(page: &Page<'_>) -> Outcome {
    let signs = Signs::read()?;
    let cancer = signs.pages.iter().position(|signs| signs.iter().any(|sign| sign == "ca1")).unwrap_or_default();
    let sign = format!("{} ({})", words("flag-ca1.short")?, words("answer-unsure")?);
    let named = async || {
        let script = "return document.getElementById('main').textContent.includes(arguments[0])";
        page.until_true(&format!("it names {sign}"), script, vec![sign.as_str().into()]).await
    };
    page.open("#/check").await?;
    page.walk_to_signs(&signs, cancer).await?;
    page.answer("ca1", "unsure").await?;
    for heading in signs.headings.iter().skip(cancer + 1).map(String::as_str).chain(["check-person-title"]) {
        page.push("check-none").await?;
        page.push("check-continue").await?;
        page.focus_comes_to_heading(heading).await?;
    }
    page.answer("pregnant", "yes").await?;
    page.push("check-continue").await?;
    page.focus_comes_to_heading("not-for-pregnant").await?;
    named().await?;
    page.push("check-back").await?;
    page.focus_comes_to_heading("check-person-title").await?;
    page.answer("pregnant", "unsure").await?;
    says(page, "status", "check-pregnant-unsure").await?;
    page.push("check-continue").await?;
    for heading in ["check-place-title", "question-below-knee"] {
        page.focus_comes_to_heading(heading).await?;
        named().await?;
        page.push("check-continue").await?;
    }
    page.all_on_one_page().await?;
    for (heading, on) in [("check-questions-title", "check-continue"), ("check-review-title", "check-see-result")] {
        page.focus_comes_to_heading(heading).await?;
        named().await?;
        page.push(on).await?;
    }
    page.focus_comes_to_heading("check-result-title").await?;
    named().await?;
    page.shows("check-result-too-few").await
}

/// The element with this id has the focus.
async fn focus_is_on(page: &Page<'_>, id: &str) -> Outcome {
    page.until_true(
        &format!("`{id}` has the focus"),
        "return document.activeElement.id === arguments[0]",
        vec![id.into()],
    )
    .await
}

async fn missing(page: &Page<'_>) -> Outcome {
    page.open("#/check").await?;
    page.walk_to_signs(&Signs::read()?, 0).await?;
    for _ in 0..2 {
        page.push("check-continue").await?;
        focus_is_on(page, "ce1-yes").await?;
        says(page, "alert", "check-unanswered-hint").await?;
    }
    page.answer("ce1", "no").await?;
    page.answer("ce2", "no").await?;
    page.settle().await?;
    focus_is_on(page, "ce2-no").await?;
    page.push("check-continue").await?;
    focus_is_on(page, "ce3-yes").await
}

async fn phone(page: &Page<'_>) -> Outcome {
    page.open("#/check").await?;
    page.walk_to_signs(&Signs::read()?, 0).await?;
    page.answer("ce1", "yes").await?;
    page.push("check-see-help").await?;
    page.focus_comes_to_heading("urgency-now").await?;
    page.shows("check-say-self").await?;
    let sign = words("flag-ce1.short")?;
    let said = "return document.querySelector('.say').textContent.includes(arguments[0])";
    page.until_true("the own answer is to be said", said, vec![sign.as_str().into()]).await?;
    let choose = "const country = document.getElementById('country');
        country.value = 'united-kingdom';
        country.dispatchEvent(new Event('change', { bubbles: true }))";
    page.ask::<Value>(choose, vec![]).await?;
    let first = "const calls = [...document.querySelectorAll('.calls a')].map((call) => call.getAttribute('href'));
        return calls.length === 1 && calls[0] === 'tel:999'";
    page.until_true("the number of the country stands alone", first, vec![]).await?;
    page.go("#/emergency").await?;
    page.until_true("it still does on the next screen", first, vec![]).await
}

async fn on_the_phone(page: &Page<'_>) -> Outcome {
    let waits = "return heldForTheTest.waits().length === arguments[0]";
    page.open_as(Entry::Held, "#/check").await?;
    page.walk_to_signs(&Signs::read()?, 1).await?;
    page.until_true("the check is watched", waits, vec![1.into()]).await?;
    for route in ["#/emergency", "#/tonight"] {
        page.go(route).await?;
        page.until_true(&format!("nothing runs at {route}"), waits, vec![0.into()]).await?;
    }
    page.go("#/check").await?;
    page.until_true("the check is watched again", waits, vec![1.into()]).await?;
    page.answer("ce8", "yes").await?;
    page.push("check-see-help").await?;
    page.focus_comes_to_heading("urgency-today").await?;
    page.until_true("nothing runs on the action screen", waits, vec![0.into()]).await
}

async fn tonight(page: &Page<'_>) -> Outcome {
    page.open("#/").await?;
    page.click("link", &words("tonight-link")?).await?;
    page.focus_comes_to_heading("tonight-title").await?;
    let eases = words("tonight-eases")?;
    let is_hidden = async || {
        let script = "return !document.getElementById('app').textContent.includes(arguments[0])";
        ensure(page.ask(script, vec![eases.as_str().into()]).await?, || "what eases is shown too early".into())
    };
    is_hidden().await?;
    page.answer("tonight-now", "yes").await?;
    page.shows("urgency-now.do").await?;
    page.shows("tonight-say").await?;
    focus_is_on(page, "tonight-help").await?;
    is_hidden().await?;
    page.answer("tonight-now", "no").await?;
    is_hidden().await?;
    page.answer("tonight-today", "unsure").await?;
    page.shows("urgency-today.do").await?;
    is_hidden().await?;
    page.answer("tonight-today", "no").await?;
    page.shows("tonight-eases").await?;
    page.shows("safety-net-title").await
}

async fn one_sheet(page: &Page<'_>) -> Outcome {
    page.open("#/check").await?;
    open_device(page).await?;
    let open = "const input = document.querySelector('#main input[type=file]');
        const chosen = new DataTransfer();
        chosen.items.add(new File([arguments[0]], 'answers.json'));
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }))";
    page.ask::<Value>(open, vec![most_that_is_told()?.to_string().into()]).await?;
    page.focus_comes_to_heading("check-review-title").await?;
    page.push("check-see-result").await?;
    page.focus_comes_to_heading("check-result-title").await?;
    let close: u32 = page.ask("return document.querySelectorAll('details.result[open]').length", vec![]).await?;
    ensure(close == 3, || format!("{close} patterns are close, and the heavy case is three"))?;
    page.push("check-to-summary").await?;
    page.focus_comes_to_heading("check-summary-title").await?;
    prints_on_one_page(page, "the sheet", &["check-summary-title", "check-summary-answers", "check-result-title"])
        .await?;
    page.clear_everything().await?;
    page.push("check-start").await?;
    page.answer("ce1", "yes").await?;
    page.push("check-continue").await?;
    page.focus_comes_to_heading("urgency-now").await?;
    prints_on_one_page(page, "the action screen", &["urgency-now", "urgency-now.do"]).await
}

/// A heavy sheet: the textbook case of a narrow canal on both sides, with every question answered, nine marks, three close
/// patterns, and eight signs for the next days, none of which is urgent with another.
fn most_that_is_told() -> Outcome<Value> {
    const DAYS: [&str; 8] = ["in2", "in3", "ca1", "ca3", "fx3", "fx6", "va3", "if1"];
    const YES: [&str; 5] = ["below-knee", "both-sides", "claudication", "no-pain-seated", "forward-eases"];
    const SIDED: [&str; 4] = ["buttock", "thigh-back", "calf-back", "calf-outer"];
    let answer = |is_yes: bool| Value::from(if is_yes { "yes" } else { "no" });
    let signs = Signs::read()?;
    let signs = signs.pages.iter().flatten().map(|sign| (sign.clone(), answer(DAYS.contains(&sign.as_str()))));
    let details = ["ca1-new-severe-or-band-like", "fx3-small-fall"].map(|detail| (detail.to_owned(), answer(false)));
    let signs: serde_json::Map<String, Value> = signs.chain(details).collect();
    let questions = content("questionnaire/questions.toml")?;
    let questions = tables(&questions, "group").flat_map(|group| strings(group, "questions"));
    let answers: serde_json::Map<String, Value> =
        questions.map(|id| (id.to_owned(), answer(YES.contains(&id)))).collect();
    let sided = SIDED.iter().flat_map(|region| ["left", "right"].map(|side| format!("{side}-{region}")));
    let regions: Vec<String> = sided.chain(["low-back".to_owned()]).collect();
    Ok(json!({ "version": 1, "age": 72, "redFlags": signs, "regions": regions, "answers": answers }))
}

async fn prints_on_one_page(page: &Page<'_>, what: &str, says: &[&str]) -> Outcome {
    for paper in PAPERS {
        let sides = print(page, &what.replace(' ', "-"), paper).await?;
        let [side] = &*sides else {
            return Err(Failure::new(format!("{what} prints on {} sides of {}", sides.len(), paper.name)));
        };
        for id in says {
            let words = words(id)?;
            ensure(side.says(&words), || format!("{what} lacks `{words}`: {}", side.letters))?;
        }
    }
    Ok(())
}
