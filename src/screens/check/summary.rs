//! Everything on one sheet: to print, to save, to take along.

use super::{
    device,
    page::back,
    pattern::{self, own_answer},
    result::days_notice,
    review::places,
};
use crate::{
    app::CheckState,
    browser,
    hooks::AppContext,
    questionnaire::{Answer, Id, PatternResult, QuestionId, Reason, Resemblance, closing},
    screens::parts::{heading, list, paragraph, paragraphs, prose, subheading},
    text::{self, Language, Message},
};
use yew::prelude::*;

/// How many reasons each way a sheet has room for.
const REASONS: usize = 3;

/// The sheet.
pub fn page(state: &CheckState, may_keep: bool, app: &AppContext) -> Html {
    let language = app.language;
    let answers = state.answers();
    let assessment = state.assessment();
    let close: Vec<&PatternResult> =
        assessment.patterns.iter().filter(|result| result.resemblance == Resemblance::Close).collect();
    let questions = close.iter().flat_map(|result| result.pattern.questions_to_take.in_language(language).split('\n'));
    let (later, signs) = closing();
    let about = [
        (text::CHECK_AGE, answers.age.map(|age| age.years().to_string())),
        (text::CHECK_PLACE_TITLE, Some(places(answers, language))),
        (text::CHECK_YES, given(state, Answer::Yes, language)),
        (text::CHECK_NO, given(state, Answer::No, language)),
        (text::CHECK_UNSURE, given(state, Answer::Unsure, language)),
    ];
    html! {
        <div class="sheet">
            { heading(text::CHECK_SUMMARY_TITLE, language) }
            { paragraphs(text::CHECK_SUMMARY_LEAD, language, "small") }
            { days_notice(&assessment.flags, language) }
            if assessment.flags.is_empty() {
                { prose(text::CHECK_SUMMARY_NO_SIGNS, language) }
            }
            if state.softened() {
                { prose(text::CHECK_CHANGED, language) }
            }
            { subheading(text::CHECK_SUMMARY_ANSWERS, language) }
            <dl class="sheet__answers">{ for about.into_iter().map(|(name, value)| told(name, value, language)) }</dl>
            { subheading(text::CHECK_RESULT_TITLE, language) }
            { list(assessment.patterns.iter().map(|result| compared(result, language))) }
            if !close.is_empty() {
                { subheading(text::CHECK_RESULT_ASK, language) }
                { list(questions.map(|question| html! { { question } })) }
            }
            { subheading(later, language) }
            { prose(signs, language) }
            { paragraphs(text::CHECK_NOT, language, "small") }
            <div class="buttons">
                <button class="button button--main" type="button" onclick={Callback::from(|_| browser::page::print())}>
                    { text::CHECK_ACTION_PRINT.in_language(language) }
                </button>
                { device::save(state, app) }
                { back(state, app) }
            </div>
            { device::section(state, may_keep, app) }
        </div>
    }
}

/// What was answered so, in one line.
fn given(state: &CheckState, answer: Answer, language: Language) -> Option<String> {
    let shorts = QuestionId::ALL.iter().filter(|id| state.answer(**id).0 == Some(answer));
    let shorts: Vec<&str> = shorts.map(|id| id.question().short.in_language(language)).collect();
    (!shorts.is_empty()).then(|| shorts.join("; "))
}

fn told(name: Message, value: Option<String>, language: Language) -> Html {
    html! {
        if let Some(value) = value {
            <div><dt>{ name.in_language(language) }</dt><dd>{ value }</dd></div>
        }
    }
}

/// A pattern with its words; a close one with the weightiest reasons.
fn compared(result: &PatternResult, language: Language) -> Html {
    let line = pattern::line(result, language);
    if result.resemblance != Resemblance::Close {
        return html! { { line } };
    }
    let some = |title: Message, reasons: &[Reason]| {
        let own =
            reasons.iter().take(REASONS).map(|reason| own_answer(reason.finding.short(), reason.answer, language));
        let own: Vec<String> = own.collect();
        let words = text::check_reason(language, &own.join("; "), title.in_language(language));
        (!own.is_empty()).then(|| paragraph(words, "small"))
    };
    html! {
        <>
            <strong>{ line }</strong>
            { for some(text::CHECK_RESULT_FOR, &result.reasons_for) }
            { for some(text::CHECK_RESULT_AGAINST, &result.reasons_against) }
        </>
    }
}
