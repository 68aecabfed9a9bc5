//! In a frame on somebody else's page: it takes nothing from that page, tells it nothing but its height, and heeds nobody else.

use super::{Promise, everywhere, from_a_server};
use crate::answering::Person;
use crate::failure::{Failure, Outcome, ensure};
use crate::page::{Artefact, Entry, Page};
use crate::wire;
use crate::words::{words, words_in};
use serde_json::{Value, json};
use thirtyfour::By;
use xtask::browsers::Engine;

pub const PROMISES: &[Promise] = &[
    everywhere("a frame takes no focus and comes to the height of its content with three messages at most", |page| {
        Box::pin(height(page))
    }),
    everywhere("the wheel over a frame scrolls the page around it", |page| Box::pin(wheel(page))),
    everywhere("two frames on a page are independent, and what changes in one host's element changes it", |page| {
        Box::pin(two(page))
    }),
    everywhere("a host gives a frame its language, and another while it runs, and nothing is lost", |page| {
        Box::pin(language(page))
    }),
    everywhere(
        "where the host runs no scripts a plain link remains, and a frame pasted by hand scrolls inside",
        |page| Box::pin(without_script(page)),
    ),
    everywhere("what a frame forbids is hidden, with the reason", |page| Box::pin(sandbox(page))),
    from_a_server("a link inside a frame leads on in it", |page| Box::pin(leads_on(page))),
    from_a_server("a host with a strict policy that enforces Trusted Types has nothing to object", |page| {
        Box::pin(strict(page))
    }),
    from_a_server("a host that is isolated from other origins can frame it", |page| Box::pin(isolated(page))),
    everywhere("nothing that is answered in a frame leaves it", |page| Box::pin(answers_stay(page))),
    everywhere("ten thousand hostile messages, and those of strangers, change nothing", |page| {
        Box::pin(hostile_messages(page))
    }),
    everywhere("a hostile query changes nothing", |page| Box::pin(hostile_query(page))),
    everywhere("no hostile place after the hash stops the page or becomes markup", |page| {
        Box::pin(hostile_places(page))
    }),
    everywhere("a frame is light or dark as its host is", |page| Box::pin(as_light_as_its_host(page))),
];

/// A language by its code, and from which side it is written.
const LANGUAGES: [(&str, &str); 2] = [("es", "ltr"), ("ar", "rtl")];

async fn language(page: &Page<'_>) -> Outcome {
    let speaks = async |(code, direction): (&str, &str)| -> Outcome {
        let heading = words_in(code, "disc-lab-title")?;
        let speaks = "const { lang, dir } = document.documentElement;
            return lang === arguments[0] && dir === arguments[1] && document.querySelector('h1').textContent === arguments[2]";
        let expected = vec![code.into(), direction.into(), heading.into()];
        page.until_true(&format!("the frame speaks `{code}`"), speaks, expected).await
    };
    for language in LANGUAGES {
        page.open_as(Entry::Sandboxed, &format!("?lang={}&panel=disc#/disc", language.0)).await?;
        speaks(language).await?;
    }
    page.open_host("article").await?;
    page.enter_embed("one").await?;
    page.is_headed("disc-lab-title").await?;
    // Not by the driver's pointer, which misses a frame that is scrolled in WebKit.
    page.ask::<Value>("window.sameDocument = true; document.getElementById('posture-slumped').click()", vec![]).await?;
    page.until_true("the posture is taken", "return document.getElementById('posture-slumped').checked", vec![])
        .await?;
    page.leave_embed().await?;
    for language in LANGUAGES {
        let ask = "document.getElementById('one').setAttribute('lang', arguments[0])";
        page.ask::<Value>(ask, vec![language.0.into()]).await?;
        page.enter_embed("one").await?;
        speaks(language).await?;
        let same = "return [window.sameDocument === true, document.getElementById('posture-slumped').checked]";
        let same: [bool; 2] = page.ask(same, vec![]).await?;
        ensure(same == [true; 2], || format!("the document or the posture is lost for `{}`: {same:?}", language.0))?;
        page.leave_embed().await?;
    }
    // One that is there from the beginning.
    let put = "const embed = document.createElement('sciatica-explorer');
        Object.assign(embed, { id: 'spanish', lang: 'es' }).setAttribute('panel', 'disc');
        document.body.append(embed)";
    page.ask::<Value>(put, vec![]).await?;
    page.enter_embed("spanish").await?;
    speaks(LANGUAGES[0]).await?;
    page.leave_embed().await
}

/// The heights that a frame of the host told, by the frame's place.
const HEIGHTS: &str = "return noted.messages.filter(({ data, from }) => from === arguments[0] && data.type === 'height').map(({ data }) => data.height)";

/// Waits until the frame of an element has the height that was told last, and the host has drawn for a second without another one.
const RESTS: &str = r#"
const [id, done] = arguments;
const { style } = document.getElementById(id).shadowRoot.querySelector("iframe");
const told = () => noted.messages.filter(({ data }) => data.type === "height").length;
const frame = (left, before) =>
  requestAnimationFrame(() => {
    const now = `${told()} ${style.height}`;
    if (now !== before) return frame(60, now);
    if (left === 0) return done(parseInt(style.height));
    frame(left - 1, now);
  });
frame(60);
"#;

/// The height of an element's frame once it rests.
async fn rests(page: &Page<'_>, id: &str) -> Outcome<u32> {
    page.ask_later(RESTS, vec![id.into()]).await
}

/// What is shown inside is as tall as the frame.
async fn fits(page: &Page<'_>, id: &str) -> Outcome {
    page.enter_embed(id).await?;
    let [content, frame]: [u32; 2] =
        page.ask("return [document.documentElement.scrollHeight, innerHeight]", vec![]).await?;
    page.leave_embed().await?;
    ensure(content.abs_diff(frame) <= 1, || format!("{content} px of content in a frame of {frame} px"))
}

async fn told(page: &Page<'_>, frame: usize) -> Outcome<Vec<u32>> {
    page.ask(HEIGHTS, vec![frame.into()]).await
}

async fn height(page: &Page<'_>) -> Outcome {
    page.open_host("article").await?;
    page.ask::<Value>("document.getElementById('search').focus({ preventScroll: true })", vec![]).await?;
    page.enter_embed("one").await?;
    page.leave_embed().await?;
    let stays = "return document.activeElement.id === 'search'";
    let first = rests(page, "one").await?;
    ensure(page.ask(stays, vec![]).await?, || "the frame took the focus".into())?;
    let before = told(page, 0).await?;
    ensure((1..=3).contains(&before.len()), || format!("it told {before:?}"))?;
    ensure(before.last() == Some(&first), || format!("it told {before:?} and is {first} px tall"))?;
    fits(page, "one").await?;
    // Shorter, and taller again; the host asks for it, and keeps the focus.
    let ask = "document.getElementById('one').setAttribute('panel', arguments[0])";
    page.ask::<Value>("document.getElementById('search').focus({ preventScroll: true })", vec![]).await?;
    let mut last = (first, before.len());
    for (panel, is_taller) in [("check", false), ("disc", true)] {
        page.ask::<Value>(ask, vec![panel.into()]).await?;
        let changed = async || Ok((told(page, 0).await?.len() > last.1).then_some(()));
        page.until("another height is told", changed).await?;
        let now = (rests(page, "one").await?, told(page, 0).await?.len());
        ensure((now.0 > last.0) == is_taller, || format!("{} px after {} px for {panel}", now.0, last.0))?;
        ensure(now.1 - last.1 <= 3, || format!("{} messages for {panel}", now.1 - last.1))?;
        fits(page, "one").await?;
        ensure(page.ask(stays, vec![]).await?, || format!("the frame took the focus for {panel}"))?;
        last = now;
    }
    let messages: Vec<Value> = page.ask("return noted.messages.map(({ data }) => data)", vec![]).await?;
    only_height(&messages)
}

/// A host is told that the frame is ready, how tall it is, and nothing else.
fn only_height(messages: &[Value]) -> Outcome {
    let ready = json!({ "app": "sciatica-explorer", "version": 1, "type": "ready" });
    let is_fine = |message: &Value| {
        let height = &message["height"];
        *message == ready
            || height.is_u64()
                && *message == json!({ "app": "sciatica-explorer", "version": 1, "type": "height", "height": height })
    };
    let other = messages.iter().find(|message| !is_fine(message));
    ensure(other.is_none() && messages.contains(&ready), || format!("the host was told {other:?} of {messages:?}"))
}

async fn wheel(page: &Page<'_>) -> Outcome {
    const WAY: i32 = 480;
    // How far below the top of the window the pointer is.
    const DOWN: i32 = 200;
    page.open_host("article").await?;
    page.ask::<Value>("document.getElementById('one').setAttribute('panel', 'anatomy')", vec![]).await?;
    page.enter_embed("one").await?;
    page.is_headed("view-spine-side").await?;
    page.leave_embed().await?;
    rests(page, "one").await?;
    // Over a drawing that can be enlarged.
    page.enter_embed("one").await?;
    if page.engine == Engine::WebKit {
        // The driver of WebKitGTK has no wheel: nothing inside can scroll, and nothing keeps the wheel from scrolling.
        let kept = "const turn = new WheelEvent('wheel', { deltaY: 120, bubbles: true, cancelable: true });
            return !document.querySelector('.figure').dispatchEvent(turn)";
        ensure(!page.ask::<bool>(kept, vec![]).await?, || "the frame keeps the wheel".into())?;
        page.leave_embed().await?;
        return fits(page, "one").await;
    }
    let drawing = "const { left, top, width } = document.querySelector('.figure-frame').getBoundingClientRect();
        return [Math.round(left + width / 2), Math.round(top + 60)]";
    let [across, down]: [i32; 2] = page.ask(drawing, vec![]).await?;
    page.leave_embed().await?;
    let start = "const { left, top } = document.getElementById('one').shadowRoot.querySelector('iframe').getBoundingClientRect();
        scrollTo({ top: Math.round(scrollY + top + arguments[0]), behavior: 'instant' });
        return [Math.round(left), Math.round(scrollY)]";
    let [left, start]: [i32; 2] = page.ask(start, vec![(down - DOWN).into()]).await?;
    let turn = json!({
        "type": "scroll", "origin": "viewport", "x": left + across, "y": DOWN, "deltaX": 0, "deltaY": WAY / 4
    });
    let turns = json!([turn, turn, turn, turn]);
    wire::perform(page.driver.handle(), json!([{ "type": "wheel", "id": "wheel", "actions": turns }])).await?;
    let scrolled = async || {
        let now: i32 = page.ask("return Math.round(scrollY)", vec![]).await?;
        ensure((now - start - WAY).abs() <= 1, || format!("scrolled {} of {WAY} px", now - start)).map(Some)
    };
    page.until("the page around has scrolled all the way", scrolled).await?;
    page.enter_embed("one").await?;
    let still = "return scrollY === 0 && !location.hash.includes('zoom')";
    ensure(page.ask(still, vec![]).await?, || "the wheel moved something inside as well".into())
}

async fn two(page: &Page<'_>) -> Outcome {
    const THEME: &str = "return document.documentElement.dataset.theme";
    page.open_host("two").await?;
    for id in ["one", "two"] {
        page.enter_embed(id).await?;
        page.ask::<Value>("window.sameDocument = true", vec![]).await?;
        page.leave_embed().await?;
        rests(page, id).await?;
    }
    let inside = async |id: &str, script: &str| -> Outcome<Value> {
        page.enter_embed(id).await?;
        let answer = page.ask(script, vec![]).await?;
        page.leave_embed().await?;
        Ok(answer)
    };
    let shows = "return [document.querySelector('h1').textContent, document.documentElement.dataset.theme, document.documentElement.lang,
        document.querySelectorAll('nav.masthead__screens').length, getComputedStyle(document.documentElement).getPropertyValue('--accent')]";
    let disc = inside("one", shows).await?;
    let accent = disc[4].as_str().unwrap_or_default().to_owned();
    ensure(disc[0] == words("disc-lab-title")? && disc[1] == "light" && disc[3] == 0, || {
        format!("the first shows {disc}")
    })?;
    ensure(accent == "#7a1f5c", || format!("a readable accent became {accent}"))?;
    let atlas = inside("two", shows).await?;
    ensure(atlas[1] == "dark" && atlas[2] == "en" && atlas[0] != disc[0], || format!("the second shows {atlas}"))?;
    // Without controls the words of the navigation, and the choices beside the drawing, are not there to be reached.
    let hidden = "return [...document.querySelectorAll('nav, .tabs, .plate__words input')].filter((one) => one.checkVisibility()).length";
    ensure(inside("two", hidden).await? == 0, || "controls are shown where none were wanted".into())?;
    // Keys belong to what has the focus: here the host.
    page.driver.find(By::Tag("h1")).await?.click().await?;
    page.press("+").await?;
    page.ask::<Value>("document.getElementById('one').setAttribute('theme', 'dark')", vec![]).await?;
    page.enter_embed("one").await?;
    page.until_true("the theme follows", "return document.documentElement.dataset.theme === 'dark'", vec![]).await?;
    ensure(page.ask("return window.sameDocument === true", vec![]).await?, || {
        "it was loaded again for a theme".into()
    })?;
    page.leave_embed().await?;
    page.ask::<Value>("document.getElementById('two').setAttribute('theme', 'light')", vec![]).await?;
    page.ask::<Value>("document.getElementById('one').setAttribute('accent', 'ffff00')", vec![]).await?;
    page.enter_embed("two").await?;
    page.until_true("the theme follows", "return document.documentElement.dataset.theme === 'light'", vec![]).await?;
    ensure(page.ask("return window.sameDocument === true && !location.hash.includes('zoom')", vec![]).await?, || {
        "the other frame was loaded again, or took a key".into()
    })?;
    page.leave_embed().await?;
    page.enter_embed("one").await?;
    let mended: String =
        page.ask("return document.documentElement.style.getPropertyValue('--accent-light')", vec![]).await?;
    ensure(mended.len() == 7 && mended != "#ffff00", || format!("yellow on paper stayed {mended}"))?;
    let again: bool = page.ask("return window.sameDocument === undefined", vec![]).await?;
    let theme: String = page.ask(THEME, vec![]).await?;
    ensure(again && theme == "dark", || format!("another accent: loaded again {again}, theme {theme}"))
}

async fn without_script(page: &Page<'_>) -> Outcome {
    const IS_PLAIN: &str = "const embed = document.getElementById('one');
        return embed.shadowRoot === null && embed.querySelector('a').href.endsWith('sciatica-explorer.html?panel=disc')";
    // Firefox runs the scripts of files whatever a policy in a file says.
    let hosts: &[&str] = if page.artefact == Artefact::OverHttp { &["stripped", "blocked"] } else { &["stripped"] };
    for host in hosts {
        page.open_host(host).await?;
        page.find("link", "Sciatica Explorer").await?;
        ensure(page.ask(IS_PLAIN, vec![]).await?, || format!("{host}: the link is not the plain one"))?;
    }
    page.open_host("pasted").await?;
    page.driver.enter_frame(0).await?;
    page.wait_until_started().await?;
    let scrolls = "scrollTo({ top: 300, behavior: 'instant' });
        return scrollY === 300 && innerHeight === 600 && !document.documentElement.hasAttribute('data-follows')";
    page.until_true("it scrolls inside", scrolls, vec![]).await
}

async fn sandbox(page: &Page<'_>) -> Outcome {
    page.open_host("sandbox").await?;
    let matrix: Vec<String> =
        page.ask("return [...document.querySelectorAll('iframe')].map((frame) => frame.title)", vec![]).await?;
    ensure(matrix.len() >= 8, || "the host has too few frames".into())?;
    for (index, tokens) in matrix.iter().enumerate() {
        page.leave_embed().await?;
        page.ask::<Value>("document.querySelectorAll('iframe')[arguments[0]].scrollIntoView()", vec![index.into()])
            .await?;
        page.driver.enter_frame(u16::try_from(index).unwrap_or(u16::MAX)).await?;
        page.wait_until_started().await?;
        one_sandbox(page, tokens).await.map_err(|failure| Failure::new(format!("{tokens}: {failure}")))?;
    }
    Ok(())
}

async fn one_sandbox(page: &Page<'_>, tokens: &str) -> Outcome {
    const OPENED: &str = "document.querySelectorAll('#main details').forEach((part) => (part.open = true));
        return [...document.querySelectorAll('#main button')].some((button) => button.textContent === arguments[0])";
    const BUTTON: &str = "return [...document.querySelectorAll('#main button')]
        .filter((button) => button.textContent === arguments[0] && button.checkVisibility()).length === 1";
    // Beside each button that is gone.
    const SAID: &str = "return [...document.querySelectorAll('.why')]
        .some((why) => why.textContent === arguments[0] && why.checkVisibility())";
    const PRESS: &str =
        "[...document.querySelectorAll('#main button')].find((button) => button.textContent === arguments[0]).click()";
    let (print, save) = (words("atlas-print")?, words("atlas-save-svg")?);
    let reasons = (words("frame-no-print")?, words("frame-no-save")?, words("frame-may-not-save")?);
    // What can be done with a drawing is drawn after it.
    for button in [&print, &save] {
        page.until_true("what can be done is drawn", OPENED, vec![button.as_str().into()]).await?;
    }
    let shown = async |script: &str, text: &str| page.ask::<bool>(script, vec![text.into()]).await;
    let may = |token: &str| tokens.split(' ').any(|own| own == token);
    // Some engines let a frame ask its host of the same origin, from disk too.
    let knows: bool = page.ask("try { return frameElement !== null } catch { return false }", vec![]).await?;
    ensure(!knows || may("allow-same-origin"), || "a stranger can ask its host".into())?;
    ensure(knows || !may("allow-same-origin") || page.artefact == Artefact::FromDisk, || {
        "the host cannot be asked".into()
    })?;
    if knows {
        for (token, button, reason) in [("allow-modals", &print, &reasons.0), ("allow-downloads", &save, &reasons.1)] {
            let (is_shown, is_said) = (shown(BUTTON, button).await?, shown(SAID, reason).await?);
            ensure(is_shown == may(token) && is_said != may(token), || {
                format!("`{button}` shown: {is_shown}, reason given: {is_said}")
            })?;
        }
        return Ok(());
    }
    ensure(shown(BUTTON, &print).await? && shown(BUTTON, &save).await?, || "a button is hidden".into())?;
    if !may("allow-modals") {
        page.ask::<Value>(PRESS, vec![print.as_str().into()]).await?;
        page.until_true("the reason is given", SAID, vec![reasons.0.as_str().into()]).await?;
        ensure(!shown(BUTTON, &print).await?, || "the button that does nothing stays".into())?;
    }
    if !may("allow-downloads") && !may("allow-same-origin") {
        page.ask::<Value>(PRESS, vec![save.as_str().into()]).await?;
        page.until_true("the doubt is told", SAID, vec![reasons.2.as_str().into()]).await?;
    }
    Ok(())
}

async fn leads_on(page: &Page<'_>) -> Outcome {
    page.open_host("article").await?;
    page.enter_embed("one").await?;
    page.ask::<Value>(
        "document.querySelector('.footer--frame a[href=\"#/emergency\"], .masthead__emergency').click()",
        vec![],
    )
    .await?;
    page.is_headed("emergency-screen-title").await?;
    page.leave_embed().await
}

async fn strict(page: &Page<'_>) -> Outcome {
    page.forget_console().await?;
    page.open_host("strict").await?;
    page.enter_embed("one").await?;
    page.is_headed("disc-lab-title").await?;
    page.answer("posture", "slumped").await?;
    page.settle().await?;
    page.leave_embed().await?;
    rests(page, "one").await?;
    let in_force = "try { document.body.lastElementChild.innerHTML = '<b>bold</b>'; return !window.trustedTypes } catch { return true }";
    let wrong: Vec<String> = page.ask("return noted.wrong", vec![]).await?;
    ensure(wrong.is_empty(), || format!("the host objects: {}", wrong.join(" | ")))?;
    if page.engine == Engine::Chromium {
        // The log of the browser has the frame's violations too.
        let log = page.driver.browser_log().await?;
        let said: Vec<String> = log.into_iter().map(|entry| entry.message).collect();
        ensure(said.is_empty(), || format!("the console says: {}", said.join(" | ")))?;
    }
    ensure(page.ask(in_force, vec![]).await?, || "the host's policy is not in force".into())
}

async fn isolated(page: &Page<'_>) -> Outcome {
    // Without headers of its own the file is framed by engines that know frames without credentials.
    let hosts: &[&str] =
        if page.engine == Engine::Chromium { &["isolated", "isolated-both"] } else { &["isolated-both"] };
    for host in hosts {
        page.open_host(host).await?;
        ensure(page.ask("return self.crossOriginIsolated", vec![]).await?, || format!("{host} is not isolated"))?;
        page.enter_embed("one").await?;
        page.is_headed("disc-lab-title").await?;
        page.leave_embed().await?;
        rests(page, "one").await?;
    }
    Ok(())
}

/// Two people answer all questions in a frame of the same origin, which could tell and keep whatever it liked.
async fn answers_stay(page: &Page<'_>) -> Outcome {
    page.forget_console().await?;
    let people = [
        Person { age: "57", yes: &["below-knee", "cough-worse", "fall-on-buttock"] },
        Person { age: "31", yes: &["points-to-groin", "stairs-worse"] },
    ];
    for person in &people {
        page.open_as(Entry::Watched, "?panel=check&controls=few").await?;
        page.find("heading", &words("check-title")?).await?;
        page.asked_of_the_server();
        let loading = page.requests().await?.len();
        let place = page.ask::<Vec<String>>("return [location.search, document.title]", vec![]).await?;
        let known = page.ask::<usize>("return notedByTheTest.length", vec![]).await?;
        page.walk_to_result(person, async || Ok(())).await?;
        page.clear_everything().await?;
        page.push("check-start").await?;
        page.answer("ce1", "yes").await?;
        page.push("check-continue").await?;
        page.focus_comes_to_heading("urgency-now").await?;
        let now = page.ask::<Vec<String>>("return [location.search, document.title]", vec![]).await?;
        ensure(now == place, || format!("{place:?} became {now:?}"))?;
        let hash: String = page.ask("return location.hash + window.name", vec![]).await?;
        ensure(hash == "#/check", || format!("the address ends with {hash}"))?;
        let noted: Vec<Vec<String>> = page.ask("return notedByTheTest", vec![]).await?;
        // A number tells the place of a page in the visit, and nothing else; the address is that of the screen.
        let is_place = |call: &Vec<String>| {
            let [what, state, _, rest @ ..] = call.as_slice() else { return false };
            ["pushState", "replaceState"].contains(&what.as_str())
                && (state == "null" || state.parse::<u64>().is_ok())
                && rest.iter().all(|address| address == "#/check")
        };
        let other = noted.iter().skip(known).find(|call| !is_place(call));
        ensure(other.is_none(), || format!("the frame did {other:?}"))?;
        let later = page.requests().await?;
        ensure(later.len() == loading, || format!("it asked for {}", later[loading..].join(", ")))?;
        let asked = page.asked_of_the_server();
        ensure(asked.is_empty(), || format!("the server was asked for {}", asked.join(", ")))?;
        page.says_nothing().await?;
        page.keeps_nothing().await?;
        page.leave_embed().await?;
        let messages: Vec<Value> = page.ask("return noted.messages.map(({ data }) => data)", vec![]).await?;
        only_height(&messages)?;
        let host: Vec<String> = page.ask("return [document.title, location.search + location.hash]", vec![]).await?;
        ensure(host == ["Host", "?panel=check&controls=few"], || format!("the host became {host:?}"))?;
        page.keeps_nothing().await?;
    }
    Ok(())
}

/// Messages as nobody should send them, the same in every run; at the end one that means something, so that all before it were read.
const ATTACK: &str = r#"
const frame = document.querySelector("iframe").contentWindow;
let seed = 7;
const below = (end) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * end);
};
const pick = (list) => list[below(list.length)];
const cyclic = {};
cyclic.app = cyclic;
const words = ["<img src=x onerror='parent.intruded=1'>", "<script>intruded=1<\/script>", "javascript:alert(1)", "__proto__", "constructor",
  "toString", "", "\0", "\u202e", "disc\0", "Dark", "DISC", "en-", "x".repeat(100000)];
const things = [null, undefined, true, 0, -1, NaN, Infinity, 10n ** 30n, [], [1, [2]], {}, cyclic, new Date(NaN), /x/g, new Map([["app", 1]]),
  new Set([1]), new Uint8Array(1000), new ArrayBuffer(8), new Blob(["x"]), new Error("x"), new Array(1e4)];
const thing = () => (below(2) ? pick(words) : pick(things));
const keys = ["app", "version", "type", "lang", "theme", "panel", "answers", "constructor", "toString", "hasOwnProperty", "then", "length"];
const proto = JSON.parse('{"__proto__": {"app": "sciatica-explorer", "version": 1, "type": "configure", "theme": "light"}, "theme": "light"}');
const message = () => {
  const kind = below(4);
  if (kind === 0) return thing();
  if (kind === 1) return proto;
  const whole = kind === 2 ? { app: "sciatica-explorer", version: 1, type: "configure" } : {};
  for (let left = below(6); left > 0; left--) whole[pick(keys)] = thing();
  return whole;
};
for (let sent = 0; sent < 10000; sent++) frame.postMessage(message(), "*");
const good = { app: "sciatica-explorer", version: 1, type: "configure" };
// Wrong in one place each, and right ones of a stranger.
for (const wrong of [{ app: "other" }, { version: 2 }, { version: "1" }, { type: "height" }, { type: ["configure"] }])
  frame.postMessage({ ...good, theme: "light", panel: "start", ...wrong }, "*");
const stranger = document.createElement("iframe");
document.body.append(stranger);
stranger.contentWindow.Function("frame", "message", "frame.postMessage(message, '*')")(frame, { ...good, theme: "light", panel: "start" });
frame.postMessage({ ...good, theme: "dark" }, "*");
"#;

async fn hostile_messages(page: &Page<'_>) -> Outcome {
    const STATE: &str = "return [location.href, document.title, document.documentElement.lang, document.getElementById('app').innerHTML,
        String(window.intruded), String(Object.keys(Object.prototype)), document.scripts.length]";
    page.forget_console().await?;
    page.open_as(Entry::Watched, "?panel=disc&controls=few#/disc?posture=slumped").await?;
    page.settle().await?;
    let before: Vec<Value> = page.ask(STATE, vec![]).await?;
    page.leave_embed().await?;
    page.ask::<Value>(ATTACK, vec![]).await?;
    page.driver.enter_frame(0).await?;
    let last = "return document.documentElement.dataset.theme === 'dark'";
    page.until_true("the last message is heeded", last, vec![]).await?;
    page.settle().await?;
    let after: Vec<Value> = page.ask(STATE, vec![]).await?;
    for (before, after) in before.iter().zip(&after) {
        ensure(before == after, || format!("{before} became {after}"))?;
    }
    page.says_nothing().await?;
    page.leave_embed().await?;
    let wrong: Vec<Value> = page.ask("return [noted.wrong.length, String(window.intruded)]", vec![]).await?;
    ensure(wrong == [json!(0), json!("undefined")], || format!("the host: {wrong:?}"))
}

async fn hostile_query(page: &Page<'_>) -> Outcome {
    page.forget_console().await?;
    let long = format!("?theme={}&panel=%3Cscript%3Eintruded=1%3C/script%3E", "x".repeat(20_000));
    for query in [
        "?panel=%3Cimg%20src=x%20onerror=intruded=1%3E&theme=__proto__&accent=%22%3E%3Csvg%20onload=intruded=1%3E&lang=constructor",
        "?start=javascript:intruded=1&controls=%00&height=-1&=&&&%&theme=%ff&answers=yes",
        long.as_str(),
    ] {
        page.open_as(Entry::Listened, query).await?;
        page.find("heading", &words("start-title")?).await?;
        let usual = "const { theme, controls } = document.documentElement.dataset;
            return window.intruded === undefined && theme === 'auto' && controls === 'full' && document.documentElement.lang === 'en'";
        ensure(page.ask(usual, vec![]).await?, || format!("{query} changed something"))?;
        page.says_nothing().await?;
    }
    Ok(())
}

/// Places that nobody should name, the same in every run. Browsers refuse more of them in so short a time.
const PLACES: &str = r##"
const words = ["<img src=x onerror=intruded=1>", "javascript:intruded=1", "__proto__", "constructor", "toString", "%", "%zz", "%F0%9F", "\u202e",
  "x".repeat(10000), "/".repeat(500), "&".repeat(500), "=1e999", "NaN", "-0"];
const before = ["#", "#/", "#/disc?posture=", "#/disc/", "#/anatomy/", "#/anatomy/spine-side?", "#/care/", "#/care/bridge?at=", "#/check?"];
const draw = (left) => {
  if (left === 0) return (location.hash = "#/about");
  location.hash = before[left % before.length] + words[(left * 7) % words.length];
  requestAnimationFrame(() => draw(left - 1));
};
draw(50);
"##;

async fn hostile_places(page: &Page<'_>) -> Outcome {
    page.forget_console().await?;
    page.open_as(Entry::Listened, "#/").await?;
    page.ask::<Value>(PLACES, vec![]).await?;
    page.find("heading", &words("about-title")?).await?;
    let usual = "return window.intruded === undefined && Object.keys(Object.prototype).length === 0
        && document.querySelector('#app img, #app script, main img') === null";
    ensure(page.ask(usual, vec![]).await?, || "something of a place became markup or a script".into())?;
    page.says_nothing().await
}

async fn as_light_as_its_host(page: &Page<'_>) -> Outcome {
    if page.engine == Engine::WebKit {
        // There a frame is as light or dark as the device.
        return Ok(());
    }
    page.open_host("article").await?;
    let paper = "return getComputedStyle(document.documentElement).getPropertyValue('--paper').trim()";
    page.enter_embed("one").await?;
    let light: String = page.ask(paper, vec![]).await?;
    page.leave_embed().await?;
    page.ask::<Value>("document.documentElement.setAttribute('class', 'dark')", vec![]).await?;
    page.enter_embed("one").await?;
    let differs =
        "return getComputedStyle(document.documentElement).getPropertyValue('--paper').trim() !== arguments[0]";
    page.until_true("the frame of a dark host is dark", differs, vec![light.into()]).await
}

impl Page<'_> {
    /// Waits until the heading has these words. In a frame without an origin Chromium's driver cannot tell names.
    async fn is_headed(&self, id: &str) -> Outcome {
        let words = words(id)?;
        let script = "return document.getElementById('heading')?.textContent === arguments[0]";
        self.until_true(&format!("the heading is `{words}`"), script, vec![words.as_str().into()]).await
    }
}
