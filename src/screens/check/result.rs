//! What the answers resemble: all patterns in one fixed order, in words, with reasons.

use crate::{
    app::{Action, CheckAction, CheckState, Step},
    hooks::AppContext,
    questionnaire::{Answer, Neutral, PatternResult, Reason, Resemblance, StandingFlag, Strength, Urgency},
    screens::{
        emergency::safety_net,
        parts::{button, cited, heading, link, list, minor_heading, paragraphs, prose, subheading},
    },
    text::{self, Language, Message},
};
use yew::prelude::*;

/// The result.
pub fn page(state: &CheckState, app: &AppContext) -> Html {
    let language = app.language;
    let assessment = state.assessment();
    let none_close = assessment.patterns.iter().all(|result| result.resemblance != Resemblance::Close);
    let patterns: Html = assessment.patterns.iter().map(|result| pattern_card(result, language)).collect();
    let would_change = assessment.would_change.iter().map(|would| {
        let (question, pattern) = (would.question.question(), would.pattern.pattern());
        html! { <>{ question.text.in_language(language) }{ " (" }{ pattern.name.in_language(language) }{ ")" }</> }
    });
    html! {
        <div>
            { heading(text::CHECK_RESULT_TITLE, language) }
            { paragraphs(text::CHECK_RESULT_LEAD, language, "lead") }
            { days_notice(&assessment.flags, language) }
            if none_close {
                { paragraphs(text::CHECK_RESULT_NONE_CLOSE, language, "notice") }
            }
            { patterns }
            if !assessment.would_change.is_empty() {
                <section>
                    { subheading(text::CHECK_WOULD_CHANGE, language) }
                    { prose(text::CHECK_WOULD_CHANGE_TEXT, language) }
                    { list(would_change) }
                </section>
            }
            { safety_net(language) }
            <div class="buttons">
                { button("button--main", text::CHECK_CHANGE_ANSWERS, app, Action::Check(CheckAction::Reopened(Step::Questions(0)))) }
                { button("", text::CHECK_CLEAR, app, Action::Check(CheckAction::Cleared)) }
            </div>
            { paragraphs(text::CHECK_NOT, language, "small") }
        </div>
    }
}

fn days_notice(flags: &[StandingFlag], language: Language) -> Html {
    let action = Urgency::Days.action();
    html! {
        if !flags.is_empty() {
            <div class="notice notice--alarm">
                <p><strong>{ action.title.in_language(language) }</strong></p>
                { prose(action.what_to_do, language) }
                { list(flags.iter().map(|standing| html! { { standing.flag.short.in_language(language) } })) }
            </div>
        }
    }
}

fn pattern_card(result: &PatternResult, language: Language) -> Html {
    let pattern = result.pattern;
    let [resemblance, meaning] =
        [result.resemblance.word(), result.resemblance.meaning()].map(|w| w.in_language(language));
    let [evidence, evidence_meaning] =
        [result.evidence.word(), result.evidence.meaning()].map(|w| w.in_language(language));
    let nothing = result.reasons_for.is_empty() && result.reasons_against.is_empty();
    html! {
        <details class="result" open={result.resemblance == Resemblance::Close} key={pattern.name.in_language(language)}>
            <summary>
                <h2 class="result__name">{ pattern.name.in_language(language) }</h2>
                <span class="result__words">
                    { text::check_result_words(language, evidence, resemblance) }
                    if let Some((label, _)) = pattern.behind() {
                        { " · " }{ label.in_language(language) }
                    }
                </span>
            </summary>
            <p class="notice">
                { meaning }{ " " }{ evidence_meaning }
                if let Some((_, words)) = pattern.behind() {
                    { " " }{ words.in_language(language) }
                }
            </p>
            { prose(pattern.what, language) }
            { reasons(text::CHECK_RESULT_FOR, &result.reasons_for, language) }
            { reasons(text::CHECK_RESULT_AGAINST, &result.reasons_against, language) }
            { neutral(&result.neutral, language) }
            if nothing {
                { prose(text::CHECK_RESULT_NO_REASONS, language) }
            }
            { minor_heading(text::CHECK_RESULT_COURSE, language) }
            { prose(pattern.usual_course, language) }
            { minor_heading(text::CHECK_RESULT_HELPS, language) }
            { prose(pattern.what_helps, language) }
            { minor_heading(text::CHECK_RESULT_ASK, language) }
            { list(pattern.questions_to_take.in_language(language).split('\n').map(|question| html! { { question } })) }
            <p>
                { link(pattern.atlas_route, text::CHECK_RESULT_ATLAS, language) }
                if let Some(route) = pattern.disc_route {
                    { " · " }
                    { link(route, text::CHECK_RESULT_DISC, language) }
                }
            </p>
            { cited(pattern.sources.iter().copied(), language) }
        </details>
    }
}

/// The person's own answer in words: "pain below the knee: yes".
fn own_answer(short: Message, answer: Answer, language: Language) -> String {
    text::check_reason(language, answer.word().in_language(language), short.in_language(language))
}

fn reasons(title: Message, reasons: &[Reason], language: Language) -> Html {
    let lines = reasons.iter().map(|reason| {
        let own = own_answer(reason.finding.short(), reason.answer, language);
        let strength = reason.strength.words().in_language(language);
        // An estimate is its own source.
        let source =
            if reason.strength == Strength::Estimate { String::new() } else { format!("; {}", reason.source.cite) };
        html! { <>{ own }{ " " }<span class="small">{ format!("({strength}{source})") }</span></> }
    });
    html! {
        if !reasons.is_empty() {
            { minor_heading(title, language) }
            { list(lines) }
        }
    }
}

/// Answers that count neither way, each with the reason.
fn neutral(neutral: &[Neutral], language: Language) -> Html {
    let lines = neutral.iter().map(|neutral| {
        let own = own_answer(neutral.finding.short(), neutral.answer, language);
        html! { <>{ own }{ " " }<span class="small">{ neutral.words().in_language(language) }</span></> }
    });
    html! {
        if !neutral.is_empty() {
            { minor_heading(text::CHECK_RESULT_NEUTRAL, language) }
            { list(lines) }
        }
    }
}
