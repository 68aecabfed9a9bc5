//! axe-core finds nothing: WCAG 2.2 AA and best practice, on every screen and every kind of page of the check, at three widths,
//! light and dark.

use super::{Promise, in_chromium};
use crate::action::Theme;
use crate::failure::{Failure, Outcome};
use crate::page::Page;
use crate::screens::SCREENS;
use crate::signs::Signs;

pub const PROMISES: &[Promise] = &[
    in_chromium("axe finds nothing at 320 px", |page| Box::pin(no_barrier(page, 320))),
    in_chromium("axe finds nothing at 768 px", |page| Box::pin(no_barrier(page, 768))),
    in_chromium("axe finds nothing at 1440 px", |page| Box::pin(no_barrier(page, 1440))),
    in_chromium("axe finds nothing in the pattern check at 320 px", |page| Box::pin(check(page, 320))),
    in_chromium("axe finds nothing in the pattern check at 768 px", |page| Box::pin(check(page, 768))),
    in_chromium("axe finds nothing in the pattern check at 1440 px", |page| Box::pin(check(page, 1440))),
];

const OPEN_ALL: &str = "document.querySelectorAll('details').forEach((details) => (details.open = true))";

async fn no_barrier(page: &Page<'_>, width: u32) -> Outcome {
    page.resize(width, 900).await?;
    page.open("#/").await?;
    for screen in &SCREENS {
        page.go(screen.route).await?;
        in_both_themes(page, screen.route).await?;
    }
    Ok(())
}

async fn in_both_themes(page: &Page<'_>, place: &str) -> Outcome {
    let mut found = Vec::new();
    for theme in Theme::ALL {
        page.prefer(theme).await?;
        if let Err(failure) = page.has_no_barrier().await {
            found.push(format!("{place}, {}: {failure}", theme.name()));
        }
    }
    if found.is_empty() { Ok(()) } else { Err(Failure::new(found.join("\n    "))) }
}

/// Every kind of page that the check has, with what can be on it.
async fn check(page: &Page<'_>, width: u32) -> Outcome {
    page.resize(width, 900).await?;
    page.open("#/check").await?;
    let signs = Signs::read()?;
    page.walk_to_signs(&signs, 0).await?;
    page.push("check-continue").await?;
    page.shows("check-unanswered-hint").await?;
    in_both_themes(page, "warning signs that are not answered").await?;
    for (place, name) in [(0, "act now"), (1, "act today")] {
        let case = signs.cases()?.into_iter().filter(|case| case.page == 0).nth(place);
        let case = case.ok_or_else(|| Failure::new("the first page has no two urgent answers"))?;
        page.push("check-none").await?;
        for (question, answer) in &case.answers {
            page.answer(question, answer).await?;
        }
        in_both_themes(page, &format!("a warning sign, {name}")).await?;
        page.push("check-continue").await?;
        page.focus_comes_to_heading(case.urgency.heading()).await?;
        in_both_themes(page, name).await?;
        page.push("check-action-change").await?;
        page.mend_slip(&signs, &case).await?;
    }
    in_both_themes(page, "a changed answer").await?;
    page.push("check-clear").await?;
    page.shows("check-clear-text").await?;
    in_both_themes(page, "asked if everything should be cleared").await?;
    page.push("check-clear-now").await?;
    page.shows("check-cleared").await?;
    in_both_themes(page, "cleared").await?;
    the_rest(page, &signs).await
}

/// Past the signs, one of which asks for a visit in the next days, to the result with every pattern open.
async fn the_rest(page: &Page<'_>, signs: &Signs) -> Outcome {
    page.walk_to_signs(signs, signs.pages.len()).await?;
    page.push("check-back").await?;
    page.answer("if1", "yes").await?;
    page.push("check-continue").await?;
    page.focus_comes_to_heading("check-person-title").await?;
    in_both_themes(page, "about the person").await?;
    page.answer("pregnant", "yes").await?;
    page.push("check-continue").await?;
    page.focus_comes_to_heading("not-for-pregnant").await?;
    in_both_themes(page, "not for everybody").await?;
    page.push("check-back").await?;
    page.answer("pregnant", "no").await?;
    page.push("check-continue").await?;
    page.focus_comes_to_heading("check-place-title").await?;
    page.ask::<serde_json::Value>(OPEN_ALL, vec![]).await?;
    in_both_themes(page, "the place").await?;
    page.push("check-continue").await?;
    page.focus_comes_to_heading("question-below-knee").await?;
    in_both_themes(page, "one question").await?;
    page.all_on_one_page().await?;
    page.focus_comes_to_heading("check-questions-title").await?;
    for question in ["below-knee", "both-sides", "no-pain-seated", "sitting-worse"] {
        page.answer_yes(question).await?;
    }
    in_both_themes(page, "questions").await?;
    page.push("check-continue").await?;
    page.focus_comes_to_heading("check-review-title").await?;
    in_both_themes(page, "the answers once more").await?;
    page.push("check-see-result").await?;
    page.focus_comes_to_heading("check-result-title").await?;
    page.ask::<serde_json::Value>(OPEN_ALL, vec![]).await?;
    in_both_themes(page, "the result").await?;
    page.push("check-to-summary").await?;
    page.focus_comes_to_heading("check-summary-title").await?;
    page.ask::<serde_json::Value>(OPEN_ALL, vec![]).await?;
    in_both_themes(page, "the sheet").await
}
