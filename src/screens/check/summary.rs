//! Everything on one sheet: to print, to save, to take along.

use super::{device, page::back, pattern::own_answer, result::days_notice, review::places};
use crate::{
    app::CheckState,
    browser,
    hooks::AppContext,
    markup::{Markup, group, tag},
    questionnaire::{Answer, Id, PatternResult, QuestionId, Reason, Resemblance, closing},
    screens::parts::{heading, list, paragraph, paragraphs, print_button, prose, subheading},
    text::{self, Language, Message},
};
use yew::prelude::*;

/// How many reasons each way a sheet has room for.
const REASONS: usize = 3;

/// The sheet.
#[inline(never)]
pub fn page(state: &CheckState, may_keep: bool, app: &AppContext) -> Html {
    let language = app.language;
    let answers = state.answers();
    let assessment = state.assessment();
    let (mut compared_with, mut questions) = (Vec::new(), Vec::new());
    for result in &assessment.patterns {
        compared_with.push(compared(result, language));
        if result.resemblance == Resemblance::Close {
            questions.extend(result.pattern.questions_to_take.in_language(language).split('\n'));
        }
    }
    let (later, signs) = closing();
    let mut about = tag("dl").class("sheet__answers");
    for (name, value) in [
        (text::CHECK_FOR_WHOM, state.for_another().then(|| text::CHECK_FOR_ANOTHER.owned(language))),
        (text::CHECK_AGE, answers.age.map(|age| age.years().to_string())),
        (text::CHECK_PLACE_TITLE, Some(places(answers, language))),
        (text::CHECK_YES, given(state, Answer::Yes, language)),
        (text::CHECK_NO, given(state, Answer::No, language)),
        (text::CHECK_UNSURE, given(state, Answer::Unsure, language)),
    ] {
        about = about.put(told(name, value, language));
    }
    let questions =
        (!questions.is_empty()).then(|| group().put(subheading(text::CHECK_RESULT_ASK, language)).put(list(questions)));
    let made = text::check_summary_date(language, &browser::page::today(language.code()));
    let buttons = tag("div")
        .class("buttons")
        .put(print_button("button--main", text::CHECK_ACTION_PRINT, language))
        .put((!state.is_made_up()).then(|| device::save(state, app)))
        .put(back(state, app));
    tag("div")
        .class("sheet")
        .put(heading(text::CHECK_SUMMARY_TITLE, language))
        .put(paragraph(made, ""))
        .put(paragraphs(text::CHECK_SUMMARY_LEAD, language, "small"))
        .put(days_notice(answers, language))
        .put(assessment.flags.is_empty().then(|| prose(text::CHECK_SUMMARY_NO_SIGNS, language)))
        .put(state.softened().then(|| prose(text::CHECK_CHANGED, language)))
        .put(subheading(text::CHECK_SUMMARY_ANSWERS, language))
        .put(about)
        .put(subheading(text::CHECK_RESULT_TITLE, language))
        .put(prose(text::CHECK_RESULT_HOW, language))
        .put(list(compared_with))
        .put(questions)
        .put(subheading(later, language))
        .put(prose(signs, language))
        .put(paragraphs(text::CHECK_NOT, language, "small"))
        .put(buttons)
        .put(device::section(state, may_keep, app))
        .into()
}

/// What was answered so, in one line.
fn given(state: &CheckState, answer: Answer, language: Language) -> Option<String> {
    let mut shorts = Vec::new();
    for id in QuestionId::ALL {
        if state.answer(*id).0 == Some(answer) {
            shorts.push(id.question().short.in_language(language));
        }
    }
    (!shorts.is_empty()).then(|| shorts.join("; "))
}

fn told(name: Message, value: Option<String>, language: Language) -> Option<Markup> {
    let value = value?;
    Some(tag("div").put(tag("dt").words(name, language)).put(tag("dd").put(value)))
}

/// A pattern with its words; a close one with the weightiest reasons.
#[inline(never)]
fn compared(result: &PatternResult, language: Language) -> Markup {
    let [name, resemblance, evidence] = [result.pattern.name, result.resemblance.word(), result.evidence.word()]
        .map(|words| words.in_language(language));
    let line = text::check_summary_pattern(language, evidence, name, resemblance);
    let behind = result.pattern.behind().map(|(_, means)| paragraphs(means, language, "small"));
    if result.resemblance != Resemblance::Close {
        return group().put(line).put(behind);
    }
    let some = |title: Message, reasons: &[Reason]| {
        let mut own = Vec::new();
        for reason in reasons.iter().take(REASONS) {
            own.push(own_answer(reason.finding.short(), reason.answer, language));
        }
        let words = text::check_reason(language, &own.join("; "), title.in_language(language));
        (!own.is_empty()).then(|| paragraph(words, "small"))
    };
    group()
        .put(tag("strong").put(line))
        .put(behind)
        .put(some(text::CHECK_RESULT_FOR, &result.reasons_for))
        .put(some(text::CHECK_RESULT_AGAINST, &result.reasons_against))
}
