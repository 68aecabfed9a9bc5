//! It opens on any browser, from disk and from a server.

use super::{Promise, everywhere};
use crate::failure::{Outcome, ensure};
use crate::page::Page;
use serde_json::Value;

pub const PROMISES: &[Promise] = &[
    everywhere("the page opens and starts", |page| Box::pin(opens(page))),
    everywhere("its policy is in force", |page| Box::pin(policy_holds(page))),
];

async fn opens(page: &Page<'_>) -> Outcome {
    page.open("#/").await?;
    page.find("heading", "Sciatica Explorer").await?;
    let notice: bool = page.ask("return document.getElementById('panic-notice').checkVisibility()", vec![]).await?;
    ensure(!notice, || "the notice of a stopped page is shown".into())
}

/// An inline script that is put in later, a style attribute and HTML from a text are refused.
async fn policy_holds(page: &Page<'_>) -> Outcome {
    page.open("#/").await?;
    let script = "const script = document.createElement('script');
        try { script.textContent = 'window.intruded = true'; document.body.append(script); } catch {}
        return window.intruded === true";
    ensure(!page.ask::<bool>(script, vec![]).await?, || "an inline script runs".into())?;
    let style = "const element = document.createElement('p'); element.setAttribute('style', 'position: fixed');
        document.body.append(element); const set = getComputedStyle(element).position; element.remove(); return set";
    let position: Value = page.ask(style, vec![]).await?;
    ensure(position == "static", || format!("a style attribute counts: position {position}"))?;
    // Engines without Trusted Types have nothing to enforce.
    let html = "if (!window.trustedTypes) return true;
        try { document.createElement('p').innerHTML = '<b>bold</b>'; return false } catch { return true }";
    ensure(page.ask(html, vec![]).await?, || "HTML is made from a text".into())
}
