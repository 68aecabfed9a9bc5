//! axe-core finds nothing: WCAG 2.2 AA, contrast of AAA and best practice, on every screen, folded and open, and every kind of page of the
//! check, at three widths, light, dark, with more contrast and in forced colours, from left to right and from right to left. A test looks
//! at each place in two of the four colourings, which differ from width to width, so that each place is seen in all, and from disk in
//! English, over http in Arabic; `e2e axe` looks at each in all of them.

use super::{Promise, in_chromium};
use crate::action::Theme;
use crate::engines::Browser;
use crate::failure::{Failure, Outcome, ensure};
use crate::page::{Artefact, Page, Site};
use crate::screens::SCREENS;
use crate::signs::Signs;
use xtask::browsers::Engine;

pub const PROMISES: &[Promise] = &[
    in_chromium("axe finds nothing at 320 px", |page| Box::pin(in_turn(page, 320))),
    in_chromium("axe finds nothing at 768 px", |page| Box::pin(in_turn(page, 768))),
    in_chromium("axe finds nothing at 1440 px", |page| Box::pin(in_turn(page, 1440))),
    in_chromium("axe finds nothing in the pattern check at 320 px", |page| Box::pin(check_in_turn(page, 320))),
    in_chromium("axe finds nothing in the pattern check at 768 px", |page| Box::pin(check_in_turn(page, 768))),
    in_chromium("axe finds nothing in the pattern check at 1440 px", |page| Box::pin(check_in_turn(page, 1440))),
];

pub(super) const OPEN_ALL: &str = "document.querySelectorAll('details').forEach((details) => (details.open = true))";

/// English is written from left to right, Arabic from right to left.
const LANGUAGES: [&str; 2] = ["en", "ar"];

/// The one way from disk, the other over http: what axe looks at is the same page.
const fn turned<'a>(page: &Page<'a>) -> Page<'a> {
    page.speaking(LANGUAGES[matches!(page.artefact, Artefact::OverHttp) as usize])
}

async fn in_turn(page: &Page<'_>, width: u32) -> Outcome {
    no_barrier(&turned(page), width, Spread::Turns).await
}

async fn check_in_turn(page: &Page<'_>, width: u32) -> Outcome {
    check(&turned(page), width, Spread::Turns).await
}

/// How many of the combinations are looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Spread {
    /// Two ways of colouring for each place.
    Turns,
    /// All of them.
    Whole,
}

/// Whose turn it is, and what was found.
struct Look<'a> {
    page: &'a Page<'a>,
    spread: Spread,
    turn: usize,
    found: Vec<String>,
}

impl<'a> Look<'a> {
    /// Widths begin at another way each.
    fn new(page: &'a Page<'a>, width: u32, spread: Spread) -> Self {
        Self { page, spread, turn: usize::from(width > 500), found: Vec::new() }
    }

    async fn at(&mut self, place: &str) -> Outcome {
        self.in_themes(place, "").await
    }

    /// Folded first, then all of it.
    async fn at_all(&mut self, place: &str) -> Outcome {
        self.in_themes(place, OPEN_ALL).await
    }

    async fn in_themes(&mut self, place: &str, between: &str) -> Outcome {
        for (number, theme) in Theme::ALL.into_iter().enumerate() {
            if self.spread == Spread::Turns && number % 2 != self.turn % 2 {
                continue;
            }
            self.page.prefer(theme).await?;
            if let Err(failure) = self.page.has_no_barrier().await {
                self.found.push(format!("{place}, {}: {failure}", theme.name()));
            }
            if !between.is_empty() {
                self.page.ask::<serde_json::Value>(between, vec![]).await?;
            }
        }
        self.turn += 1;
        Ok(())
    }

    fn end(self) -> Outcome {
        if self.found.is_empty() { Ok(()) } else { Err(Failure::new(self.found.join("\n    "))) }
    }
}

/// Each place in each way at each width.
pub async fn run(options: &[String]) -> Outcome {
    ensure(options.is_empty(), || "axe takes nothing".into())?;
    let site = Site::start()?;
    let browser = Browser::start(Engine::Chromium).await?;
    let page = Page::new(&browser, &site, Artefact::FromDisk);
    let mut ends = Vec::new();
    for language in LANGUAGES {
        let page = page.speaking(language);
        for width in [320, 768, 1440] {
            for end in [no_barrier(&page, width, Spread::Whole).await, check(&page, width, Spread::Whole).await] {
                ends.extend(end.err().map(|failure| format!("{language}, {width} px: {failure}")));
            }
            println!("axe in `{language}` at {width} px: {} of {} ways", Theme::ALL.len(), Theme::ALL.len());
        }
    }
    browser.quit().await?;
    ensure(ends.is_empty(), || ends.join("\n"))
}

async fn no_barrier(page: &Page<'_>, width: u32, spread: Spread) -> Outcome {
    page.resize(width, 900).await?;
    page.open("#/").await?;
    let mut look = Look::new(page, width, spread);
    for screen in &SCREENS {
        page.go(screen.route).await?;
        look.at_all(screen.route).await?;
    }
    look.end()
}

/// Every kind of page that the check has, with what can be on it.
async fn check(page: &Page<'_>, width: u32, spread: Spread) -> Outcome {
    let mut look = Look::new(page, width, spread);
    page.resize(width, 900).await?;
    page.open("#/check").await?;
    let signs = Signs::read()?;
    page.walk_to_signs(&signs, 0).await?;
    page.push("check-continue").await?;
    page.shows("check-unanswered-hint").await?;
    look.at("warning signs that are not answered").await?;
    for (place, name) in [(0, "act now"), (1, "act today")] {
        let case = signs.cases()?.into_iter().filter(|case| case.page == 0).nth(place);
        let case = case.ok_or_else(|| Failure::new("the first page has no two urgent answers"))?;
        page.push("check-none").await?;
        for (question, answer) in &case.answers {
            page.answer(question, answer).await?;
        }
        look.at(&format!("a warning sign, {name}")).await?;
        page.push("check-continue").await?;
        page.focus_comes_to_heading(case.urgency.heading()).await?;
        look.at(name).await?;
        page.push("check-action-change").await?;
        page.mend_slip(&signs, &case).await?;
    }
    look.at("a changed answer").await?;
    page.push("check-clear").await?;
    page.shows("check-clear-text").await?;
    look.at("asked if everything should be cleared").await?;
    page.push("check-clear-now").await?;
    page.shows("check-cleared").await?;
    look.at("cleared").await?;
    the_rest(page, &signs, &mut look).await?;
    look.end()
}

/// Past the signs, one of which asks for a visit in the next days, to the result with every pattern open.
async fn the_rest(page: &Page<'_>, signs: &Signs, look: &mut Look<'_>) -> Outcome {
    page.walk_to_signs(signs, signs.pages.len()).await?;
    page.push("check-back").await?;
    page.answer("if1", "yes").await?;
    page.push("check-continue").await?;
    page.focus_comes_to_heading("check-person-title").await?;
    look.at("about the person").await?;
    page.answer("pregnant", "yes").await?;
    page.push("check-continue").await?;
    page.focus_comes_to_heading("not-for-pregnant").await?;
    look.at("not for everybody").await?;
    page.push("check-back").await?;
    page.answer("pregnant", "no").await?;
    page.push("check-continue").await?;
    page.focus_comes_to_heading("check-place-title").await?;
    page.ask::<serde_json::Value>(OPEN_ALL, vec![]).await?;
    look.at("the place").await?;
    page.push("check-continue").await?;
    page.focus_comes_to_heading("question-below-knee").await?;
    look.at("one question").await?;
    page.all_on_one_page().await?;
    page.focus_comes_to_heading("check-questions-title").await?;
    for question in ["below-knee", "both-sides", "no-pain-seated", "sitting-worse"] {
        page.answer_yes(question).await?;
    }
    look.at("questions").await?;
    page.push("check-continue").await?;
    page.focus_comes_to_heading("check-review-title").await?;
    look.at("the answers once more").await?;
    page.push("check-see-result").await?;
    page.focus_comes_to_heading("check-result-title").await?;
    page.ask::<serde_json::Value>(OPEN_ALL, vec![]).await?;
    look.at("the result").await?;
    page.push("check-to-summary").await?;
    page.focus_comes_to_heading("check-summary-title").await?;
    page.ask::<serde_json::Value>(OPEN_ALL, vec![]).await?;
    look.at("the sheet").await
}
