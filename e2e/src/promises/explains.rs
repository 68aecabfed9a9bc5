//! What stands under the lab follows it, and can be looked at by keys alone.

use super::{Promise, everywhere};
use crate::failure::Outcome;
use crate::page::Page;
use crate::words::words;
use thirtyfour::Key;

pub const PROMISES: &[Promise] = &[
    everywhere(
        "each of the four cases of pressure and inflammation is switched in place, in the posture of the lab",
        |page| Box::pin(four_cases(page)),
    ),
    everywhere("the list at the top of the lab leads to a part by keys and opens it", |page| {
        Box::pin(go_to(page, "disputes", "explain-disputes-short"))
    }),
    everywhere("a difference between donut and disc leads by keys to its picture, and to the words under it", |page| {
        Box::pin(show_difference(page))
    }),
    everywhere("people of another age are shown by keys, and what was not read is called so", |page| {
        Box::pin(other_age(page))
    }),
];

/// Switches in an order in which each changes the lab, with the words of the case that follows.
const CASES: [(&str, &str); 4] = [
    ("explain-switches-inflame", "explain-switches-silent"),
    ("explain-switches-press", "explain-switches-pain"),
    ("explain-switches-inflame", "explain-switches-touch"),
    ("explain-switches-press", "explain-switches-silent"),
];

/// The words of the one case that is marked as the present one.
const PRESENT: &str = r#"
const marked = [...document.querySelectorAll("td[aria-current=true]")];
return marked.length === 1 && marked[0].innerText.includes(arguments[0]);
"#;

async fn four_cases(page: &Page<'_>) -> Outcome {
    page.open("#/disc?posture=slumped").await?;
    for (switch, told) in CASES {
        let name = words(switch)?;
        page.press_at("checkbox", &name, Key::Space).await?;
        let told = words(told)?;
        page.until_true(&format!("the present case says `{told}`"), PRESENT, vec![told.into()]).await?;
        let there = "return location.hash.includes('posture=slumped')
            && document.activeElement.type === 'checkbox' && window.scrollY > 0";
        page.until_true("posture, focus and place on the page stay", there, vec![]).await?;
    }
    Ok(())
}

async fn go_to(page: &Page<'_>, part: &str, link: &str) -> Outcome {
    const THERE: &str = "const title = document.getElementById(arguments[0]);
        return title === document.activeElement && title.parentElement.open && location.hash === '#/disc'";
    page.open("#/disc").await?;
    page.tab_to_any(".contents summary").await?;
    page.press(Key::Enter).await?;
    page.press_at("link", &words(link)?, Key::Enter).await?;
    page.until_true(&format!("{part} is open and has the focus"), THERE, vec![part.into()]).await
}

async fn show_difference(page: &Page<'_>) -> Outcome {
    const THERE: &str = "const { top, bottom } = document.getElementById('disc').getBoundingClientRect();
        const middle = (top + bottom) / 2;
        return document.activeElement.id === 'disc-caption' && middle > 0 && middle < innerHeight";
    go_to(page, "differences", "explain-differences-short").await?;
    page.tab_to_any(".difference summary").await?;
    page.press(Key::Enter).await?;
    page.tab_to_any(".difference[open] a.button").await?;
    page.press(Key::Enter).await?;
    page.until_true("the middle of the picture is in sight and its words have the focus", THERE, vec![]).await
}

async fn other_age(page: &Page<'_>) -> Outcome {
    go_to(page, "scan", "explain-scan-short").await?;
    let bulge = words("finding-bulge")?;
    let between = words("explain-scan-between")?.replace("{ $low }", "60").replace("{ $high }", "84");
    page.choose_by_keys("scan-age", "70").await?;
    page.find("image", &format!("{bulge}: {between}")).await?;
    Ok(())
}
