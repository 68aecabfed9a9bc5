//! Help comes first: what means now or today shows its action screen, and nothing reaches the patterns while it stands.

use super::{Promise, everywhere};
use crate::failure::{Failure, Outcome, ensure};
use crate::page::Page;
use crate::screens::SCREENS;
use crate::signs::{Case, Signs};
use crate::words::words;
use serde_json::Value;

pub const PROMISES: &[Promise] = &[
    everywhere("every answer that means now or today shows what to do, with its heading focused", |page| {
        Box::pin(every_sign(page))
    }),
    everywhere("no route, back, reload or changed answer reaches the patterns while a sign stands", |page| {
        Box::pin(no_way_round(page))
    }),
    everywhere("a link to the emergency signs opens at their beginning", |page| Box::pin(begins(page))),
];

async fn begins(page: &Page<'_>) -> Outcome {
    const AT_THE_TOP: &str = "const { top, bottom } = document.getElementById('heading').getBoundingClientRect();
        return scrollY === 0 && top > 0 && bottom < innerHeight";
    page.open("#/emergency").await?;
    page.until_true("the heading of the signs is in sight", AT_THE_TOP, vec![]).await?;
    page.settle().await?;
    ensure(page.ask(AT_THE_TOP, vec![]).await?, || "the page went on to another place".into())
}

/// One visit: page by page, sign by sign, each taken back as a slip before the next.
async fn every_sign(page: &Page<'_>) -> Outcome {
    let signs = Signs::read()?;
    let cases = signs.cases()?;
    ensure(cases.len() > signs.that_are_urgent()?.len(), || "the rules have no details and no pairs".into())?;
    page.open("#/check").await?;
    page.walk_to_signs(&signs, 0).await?;
    for (place, heading) in signs.headings.iter().enumerate() {
        page.focus_comes_to_heading(heading).await?;
        page.push("check-none").await?;
        for case in cases.iter().filter(|case| case.page == place) {
            let named = |failure: Failure| Failure::new(format!("{:?}: {failure}", case.answers));
            sign(page, &signs, case, heading).await.map_err(named)?;
        }
        page.push("check-continue").await?;
    }
    page.focus_comes_to_heading("check-person-title").await?;
    two_signs_together(page, &signs).await
}

/// From a page of signs on which every answer is "no" to the action screen and back.
async fn sign(page: &Page<'_>, signs: &Signs, case: &Case, heading: &str) -> Outcome {
    for (question, answer) in &case.answers {
        page.answer(question, answer).await?;
    }
    page.push("check-continue").await?;
    page.focus_comes_to_heading(case.urgency.heading()).await?;
    page.shows_no_patterns().await?;
    page.go("#/about").await?;
    page.go("#/check").await?;
    page.focus_comes_to_heading(case.urgency.heading()).await?;
    page.shows_no_patterns().await?;
    page.push("check-action-change").await?;
    page.focus_comes_to_heading(heading).await?;
    page.mend_slip(signs, case).await
}

/// Two signs on different pages, neither of which is urgent by itself.
async fn two_signs_together(page: &Page<'_>, signs: &Signs) -> Outcome {
    let ([(first, one), (second, other)], urgency) = signs.across_pages()?;
    page.clear_everything().await?;
    page.walk_to_signs(signs, first).await?;
    for (place, flag) in [(first, one), (second, other)] {
        while let Some(heading) = signs.headings.get(place)
            && page.heading().await? != words(heading)?
        {
            page.push("check-none").await?;
            page.push("check-continue").await?;
            page.settle().await?;
        }
        page.push("check-none").await?;
        page.answer(&flag, "yes").await?;
        page.push("check-continue").await?;
        page.settle().await?;
    }
    page.focus_comes_to_heading(urgency.heading()).await?;
    page.shows_no_patterns().await
}

async fn no_way_round(page: &Page<'_>) -> Outcome {
    let signs = Signs::read()?;
    let cases: Vec<Case> = signs.cases()?.into_iter().filter(|case| case.page == 0).take(2).collect();
    ensure(cases.len() == 2, || "the first page has no two urgent answers".into())?;
    for case in &cases {
        page.open("#/check").await?;
        page.walk_to_signs(&signs, 0).await?;
        page.push("check-none").await?;
        for (question, answer) in &case.answers {
            page.answer(question, answer).await?;
        }
        page.push("check-continue").await?;
        page.focus_comes_to_heading(case.urgency.heading()).await?;
        by_address(page).await?;
        by_history(page).await?;
        page.go("#/check").await?;
        page.focus_comes_to_heading(case.urgency.heading()).await?;
        by_another_answer(page, &signs, case).await?;
        page.driver.refresh().await?;
        page.wait_until_started().await?;
        page.shows_no_patterns().await?;
        let heading = page.heading().await?;
        ensure(heading == words("check-title")?, || format!("a reload ends at `{heading}`"))?;
    }
    Ok(())
}

/// Links that a reader could type or follow.
async fn by_address(page: &Page<'_>) -> Outcome {
    const GUESSES: [&str; 6] =
        ["#/check/result", "#/check?step=result", "#/check/12", "#/result", "#/check?red_flags=", "#result"];
    for route in SCREENS.iter().map(|screen| screen.route).chain(GUESSES).chain(["#/check"]) {
        page.ask::<Value>("location.hash = arguments[0]", vec![route.into()]).await?;
        page.settle().await?;
        page.shows_no_patterns().await.map_err(|failure| Failure::new(format!("{route}: {failure}")))?;
    }
    Ok(())
}

async fn by_history(page: &Page<'_>) -> Outcome {
    const STEPS: usize = 5;
    for _ in 0..STEPS {
        page.driver.back().await?;
        page.settle().await?;
        page.shows_no_patterns().await?;
    }
    for _ in 0..STEPS {
        page.driver.forward().await?;
        page.settle().await?;
        page.shows_no_patterns().await?;
    }
    Ok(())
}

/// Another answer is changed, and the check is begun again, while the sign stands.
async fn by_another_answer(page: &Page<'_>, signs: &Signs, case: &Case) -> Outcome {
    let is_other = |flag: &&String| case.answers.iter().all(|(question, _)| question != *flag);
    let other = signs.pages.first().and_then(|flags| flags.iter().rev().find(is_other));
    let other = other.ok_or_else(|| Failure::new("the first page has one sign only"))?;
    let heading = signs.headings.first().map_or("", String::as_str);
    page.push("check-action-change").await?;
    page.focus_comes_to_heading(heading).await?;
    page.answer(other, "no").await?;
    page.push("check-continue").await?;
    page.focus_comes_to_heading(case.urgency.heading()).await?;
    page.push("check-action-change").await?;
    page.focus_comes_to_heading(heading).await?;
    page.push("check-back").await?;
    page.focus_comes_to_heading("check-title").await?;
    page.push("check-start").await?;
    page.focus_comes_to_heading(case.urgency.heading()).await?;
    page.shows_no_patterns().await
}
