//! What must be true at any moment: nothing said on the console, nothing stored, no request, no barrier.

use crate::failure::{Outcome, ensure};
use crate::page::{Artefact, Page};
use serde_json::Value;
use xtask::browsers::Engine;
use xtask::paths;

/// Everything a page could have kept, but for the files of the site itself, which its worker keeps. A refused storage holds nothing.
const STORED: &str = r#"
const done = arguments[0];
const found = [];
const own = new URL("./", location.href).href;
const look = async (what, count) => {
  try {
    const number = await count();
    if (number > 0) found.push(`${number} in ${what}`);
  } catch {}
};
Promise.all([
  look("localStorage", () => localStorage.length),
  look("sessionStorage", () => sessionStorage.length),
  look("indexedDB", async () => (await indexedDB.databases()).length),
  look("caches", async () => (await caches.keys()).filter((name) => !name.startsWith(`sciatica-explorer ${own} `)).length),
  look("service workers", async () => (await navigator.serviceWorker.getRegistrations()).filter(({ scope }) => scope !== own).length),
  look("cookies", () => document.cookie.length),
]).then(() => done(found));
"#;

/// WCAG 2.2 at levels A and AA, its contrast at level AAA, and axe's best practices.
const AXE: &str = r#"
const done = arguments[0];
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const rules = { "color-contrast-enhanced": { enabled: true } };
axe.run(document, { runOnly: { type: "tag", values: tags }, rules, resultTypes: ["violations"] }).then(
  ({ violations }) => done(violations.map(({ id, help, nodes }) =>
    `${id} (${help}): ${nodes.slice(0, 4).map((node) => node.target.join(" ") + " " + node.any.map((why) => why.message).join("; ")).join(" | ")}`)),
  (error) => done([`axe stopped: ${error}`]),
);
"#;

impl Page<'_> {
    /// Nothing was said on the console since the page was opened with [`crate::page::Entry::Listened`]. Chromium's driver also hands over
    /// what the browser itself has to say; the other drivers do not.
    pub async fn says_nothing(&self) -> Outcome {
        let heard: Option<Vec<String>> = self.ask("return window.heardByTheTest", vec![]).await?;
        let mut heard = heard.unwrap_or_else(|| vec!["the page was not opened as Listened".into()]);
        if self.engine == Engine::Chromium {
            let log = self.driver.browser_log().await?;
            heard.extend(log.into_iter().map(|entry| format!("{}: {}", entry.level, entry.message)));
        }
        ensure(heard.is_empty(), || format!("the console says: {}", heard.join(" | ")))
    }

    /// Forgets what Chromium noted about earlier pages.
    pub async fn forget_console(&self) -> Outcome {
        if self.engine == Engine::Chromium {
            self.driver.browser_log().await?;
        }
        Ok(())
    }

    /// What this document asked for, by address.
    pub async fn requests(&self) -> Outcome<Vec<String>> {
        self.ask("return performance.getEntriesByType('resource').map((entry) => entry.name)", vec![]).await
    }

    /// Every request so far is one of loading: none from disk, only of its own folder over http.
    pub async fn asks_nobody_else(&self) -> Outcome {
        let own = self.own_address()?;
        let is_own = |address: &String| self.artefact == Artefact::OverHttp && address.starts_with(&own);
        let foreign: Vec<String> = self.requests().await?.into_iter().filter(|address| !is_own(address)).collect();
        ensure(foreign.is_empty(), || format!("it asked for {}", foreign.join(", ")))
    }

    /// Nothing lies in any storage of the browser.
    pub async fn keeps_nothing(&self) -> Outcome {
        let mut stored: Vec<String> = self.ask_later(STORED, vec![]).await?;
        stored.extend(
            self.driver.get_all_cookies().await?.into_iter().map(|cookie| format!("the cookie {}", cookie.name)),
        );
        ensure(stored.is_empty(), || format!("it keeps {}", stored.join(", ")))
    }

    /// axe-core finds no barrier. Chromium only: the rules look at the document, not at the engine.
    pub async fn has_no_barrier(&self) -> Outcome {
        if !self.ask::<bool>("return 'axe' in window", vec![]).await? {
            let axe = std::fs::read_to_string(paths::axe())?;
            self.ask::<Value>(&format!("{axe}; return null"), vec![]).await?;
        }
        let found: Vec<String> = self.ask_later(AXE, vec![]).await?;
        ensure(found.is_empty(), || format!("axe found {}", found.join("\n    ")))
    }

    /// Nothing reaches over an edge.
    pub async fn fits_its_width(&self) -> Outcome {
        const WIDTHS: &str = "const page = document.documentElement;
            const wide = [...page.querySelectorAll('*')].filter((one) => {
              const { left, right } = one.getBoundingClientRect();
              const isDrawn = one.ownerSVGElement && getComputedStyle(one.ownerSVGElement).overflowX !== 'visible';
              return !isDrawn && !one.closest('.scrolled > *') && (right > page.clientWidth + 1 || left < -1);
            });
            const names = wide.slice(0, 6).map((one) => `${one.localName}.${one.getAttribute('class') ?? one.id}: ${one.textContent.trim().slice(0, 40)}`);
            return [page.scrollWidth, page.clientWidth, names.join(', ')]";
        let (content, window, wide): (u32, u32, String) = self.ask(WIDTHS, vec![]).await?;
        ensure(content <= window, || format!("the page is {content} px wide in a window of {window} px: {wide}"))
    }

    /// Words that are cut, and whatever makes the page wider than its window.
    pub async fn cut(&self) -> Outcome<Vec<String>> {
        let mut found: Vec<String> = self.ask(include_str!("cut.js"), vec![]).await?;
        found.extend(self.fits_its_width().await.err().map(|failure| failure.to_string()));
        Ok(found)
    }
}
