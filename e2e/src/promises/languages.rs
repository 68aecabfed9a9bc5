//! The page in another language: chosen at its foot, asked for by its address or by a host, with nothing lost and no word left behind.

use super::{Promise, everywhere, from_a_server, in_chromium};
use crate::failure::{Failure, Outcome, ensure};
use crate::page::Page;
use crate::screens::SCREENS;
use crate::words::{words, words_in};
use serde_json::{Value, json};

pub const PROMISES: &[Promise] = &[
    everywhere(
        "the language is changed at the foot of the page, there and back, and nothing that was chosen is lost",
        |page| Box::pin(changes(page)),
    ),
    everywhere("an address names the language, and no English sentence is left on any screen", |page| {
        Box::pin(leaves_nothing(page))
    }),
    in_chromium("in every language each screen fits a small phone", |page| Box::pin(fits(page))),
    in_chromium("whose browser speaks another language is offered it, in its own words", |page| Box::pin(offers(page))),
    from_a_server("words that cannot be had are told of, and the page stays as it was", |page| Box::pin(stays(page))),
];

const OTHERS: [(&str, &str); 2] = [("es", "ltr"), ("ar", "rtl")];

/// Chooses in the list of languages, as a reader does.
async fn choose(page: &Page<'_>, from: &str, to: &str) -> Outcome {
    const CHOOSE: &str = "const [list, code] = arguments; list.focus(); list.value = code;
        list.dispatchEvent(new Event('change', { bubbles: true }))";
    let list = page.find("combobox", &words_in(from, "app-language")?).await?;
    page.ask::<Value>(CHOOSE, vec![list.to_json()?, to.into()]).await.map(drop)
}

async fn speaks(page: &Page<'_>, language: &str, direction: &str) -> Outcome {
    const SPEAKS: &str =
        "const { lang, dir } = document.documentElement; return lang === arguments[0] && dir === arguments[1]";
    page.until_true(&format!("the page speaks `{language}`"), SPEAKS, vec![language.into(), direction.into()]).await
}

async fn changes(page: &Page<'_>) -> Outcome {
    page.open("#/disc?posture=slumped&annulus=torn").await?;
    page.click("button", &words("disc-lab-undo")?).await?;
    page.go("#/disc?posture=slumped&level=L5-S1").await?;
    let kept = async |language: &str| -> Outcome {
        page.find("heading", &words_in(language, "disc-lab-title")?).await?;
        for (group, value) in [("posture", "slumped"), ("level", "L5-S1")] {
            ensure(page.chosen(group).await?.as_deref() == Some(value), || {
                format!("{group} is another in `{language}`")
            })?;
        }
        let hash = "return location.hash.includes('posture=slumped') && location.hash.includes('level=L5-S1')";
        page.until_true("the address names the state", hash, vec![]).await
    };
    let mut before = "en";
    for (language, direction) in OTHERS {
        choose(page, before, language).await?;
        speaks(page, language, direction).await?;
        kept(language).await?;
        let there = "return document.activeElement.localName === 'select'
            && new URLSearchParams(location.search).get('lang') === arguments[0]";
        page.until_true("focus stays and the address names the language", there, vec![language.into()]).await?;
        let note = words_in(language, "app-translated")?;
        let told = "return document.querySelector('header').innerText.includes(arguments[0])";
        page.until_true("it is called a translation", told, vec![note.into()]).await?;
        let drawn =
            "return [...document.querySelectorAll('svg')].every((svg) => getComputedStyle(svg).direction === 'ltr')";
        page.until_true("no drawing is mirrored", drawn, vec![]).await?;
        before = language;
    }
    choose(page, before, "en").await?;
    speaks(page, "en", "ltr").await?;
    kept("en").await?;
    page.until_true("the address is as before", "return location.search === ''", vec![]).await?;
    page.undo_by_keys().await
}

/// Each text of the screen that is a sentence and not said to be in another language: at least three words of letters.
const SENTENCES: &str = r"
const walker = document.createTreeWalker(document.getElementById('app'), NodeFilter.SHOW_TEXT);
const found = [];
while (walker.nextNode()) {
  const { data, parentElement: parent } = walker.currentNode;
  const text = data.trim();
  if (text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length > 2 && !parent.closest('#app [lang], textarea')) found.push(text);
}
return found;";

async fn leaves_nothing(page: &Page<'_>) -> Outcome {
    let mut english = Vec::new();
    page.open("#/").await?;
    for screen in SCREENS {
        page.go(screen.route).await?;
        english.push(page.ask::<Vec<String>>(SENTENCES, vec![]).await?);
    }
    for (language, direction) in OTHERS {
        page.open(&format!("?lang={language}#/")).await?;
        speaks(page, language, direction).await?;
        for (screen, english) in SCREENS.iter().zip(&english) {
            page.go(screen.route).await?;
            let own: Vec<String> = page.ask(SENTENCES, vec![]).await?;
            ensure(own.len() > 3, || format!("{} in `{language}` says next to nothing", screen.name))?;
            let left: Vec<&String> = own.iter().filter(|text| english.contains(text)).collect();
            ensure(left.is_empty(), || format!("{} in `{language}` has English left: {left:?}", screen.name))?;
        }
    }
    Ok(())
}

async fn fits(page: &Page<'_>) -> Outcome {
    page.resize(320, 800).await?;
    for (language, direction) in OTHERS {
        page.open(&format!("?lang={language}#/")).await?;
        speaks(page, language, direction).await?;
        for screen in SCREENS {
            page.go(screen.route).await?;
            page.fits_its_width().await.map_err(|failure| Failure::new(format!("{}: {failure}", screen.name)))?;
        }
    }
    Ok(())
}

async fn offers(page: &Page<'_>) -> Outcome {
    let speak = async |languages: &str| {
        let agent: String = page.ask("return navigator.userAgent", vec![]).await?;
        let wish = json!({ "userAgent": agent, "acceptLanguage": languages });
        page.developer_tools("Emulation.setUserAgentOverride", wish).await
    };
    speak("fr-CH,es-MX").await?;
    page.open("#/").await?;
    page.click("button", "Leer esta página en español").await?;
    speaks(page, "es", "ltr").await?;
    speak("en-GB,es-MX").await?;
    page.open("#/").await?;
    let none = "return !document.querySelector('.masthead__language')";
    page.until_true("whoever reads English is offered nothing", none, vec![]).await?;
    speak("en-US").await
}

async fn stays(page: &Page<'_>) -> Outcome {
    page.open("#/disc?posture=slumped").await?;
    page.ask::<Value>("window.fetch = () => Promise.reject(new TypeError('no network'))", vec![]).await?;
    choose(page, "en", "es").await?;
    page.shows("app-language-lost").await?;
    speaks(page, "en", "ltr").await?;
    let list = "return [...document.querySelectorAll('select')].some((list) => list.value === 'en')";
    page.until_true("the list says so", list, vec![]).await?;
    page.find("heading", &words("disc-lab-title")?).await.map(drop)
}
