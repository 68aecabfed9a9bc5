//! One pattern of the result: its two words, the reasons from the person's own answers, and what is known about it in general.

use crate::{
    markup::{Markup, group, tag},
    questionnaire::{Answer, Neutral, PatternResult, Reason, Resemblance, Strength},
    screens::parts::{cited, link, list, minor_heading, prose},
    text::{self, Language, Message},
};

/// The words of a pattern in one line: "likeness: close · studied".
pub fn words(result: &PatternResult, language: Language) -> String {
    let [evidence, resemblance] =
        [result.evidence.word(), result.resemblance.word()].map(|word| word.in_language(language));
    text::check_result_words(language, evidence, resemblance)
}

/// A pattern; the close ones are open.
#[inline(never)]
pub fn card(result: &PatternResult, language: Language) -> Markup {
    let pattern = result.pattern;
    let nothing = result.reasons_for.is_empty() && result.reasons_against.is_empty();
    let fact = |title, words| group().put(minor_heading(title, language)).put(prose(words, language));
    let questions = pattern.questions_to_take.in_language(language).split('\n');
    let (label, behind) = pattern.behind().unzip();
    let words = tag("span")
        .class("result__words")
        .put(words(result, language))
        .put(label.map(|label| group().put(" · ").words(label, language)));
    let name = tag("h2").class("result__name").words(pattern.name, language);
    let meaning = tag("p")
        .class("notice")
        .words(result.resemblance.meaning(), language)
        .put(" ")
        .words(result.evidence.meaning(), language)
        .put(behind.map(|words| group().put(" ").words(words, language)));
    let disc = pattern.disc_route.map(|route| group().put(" · ").put(link(route, text::CHECK_RESULT_DISC, language)));
    tag("details")
        .class("result")
        .flag("open", result.resemblance == Resemblance::Close)
        .key(pattern.atlas_route.into())
        .put(tag("summary").put(name).put(words))
        .put(meaning)
        .put(prose(pattern.what, language))
        .put(tag("p").put(link(pattern.atlas_route, text::CHECK_RESULT_ATLAS, language)).put(disc))
        .put(reasons(text::CHECK_RESULT_FOR, &result.reasons_for, language))
        .put(reasons(text::CHECK_RESULT_AGAINST, &result.reasons_against, language))
        .put(neutral(&result.neutral, language))
        .put(nothing.then(|| prose(text::CHECK_RESULT_NO_REASONS, language)))
        .put(fact(text::CHECK_RESULT_COURSE, pattern.usual_course))
        .put(fact(text::CHECK_RESULT_HELPS, pattern.what_helps))
        .put(fact(text::CHECK_RESULT_HELPS_NOT, pattern.what_does_not))
        .put(fact(text::CHECK_RESULT_SEEN, pattern.when_to_be_seen))
        .put(minor_heading(text::CHECK_RESULT_ASK, language))
        .put(list(questions))
        .put(cited(pattern.sources, language))
}

/// The person's own answer in words: "pain below the knee: yes".
pub fn own_answer(short: Message, answer: Answer, language: Language) -> String {
    text::check_reason(language, answer.word().in_language(language), short.in_language(language))
}

fn reasons(title: Message, reasons: &[Reason], language: Language) -> Option<Markup> {
    let mut lines = Vec::new();
    for reason in reasons {
        let own = own_answer(reason.finding.short(), reason.answer, language);
        let strength = reason.strength.words().in_language(language);
        // An estimate is its own source.
        let source =
            if reason.strength == Strength::Estimate { String::new() } else { ["; ", reason.source.cite()].concat() };
        let strength = ["(", strength, &source, ")"].concat();
        lines.push(group().put(own).put(" ").put(tag("span").class("small").put(strength)));
    }
    titled(title, lines, language)
}

/// Answers that count neither way, each with the reason.
fn neutral(neutral: &[Neutral], language: Language) -> Option<Markup> {
    let mut lines = Vec::new();
    for neutral in neutral {
        let own = own_answer(neutral.finding.short(), neutral.answer, language);
        lines.push(group().put(own).put(" ").put(tag("span").class("small").words(neutral.words(), language)));
    }
    titled(text::CHECK_RESULT_NEUTRAL, lines, language)
}

fn titled(title: Message, lines: Vec<Markup>, language: Language) -> Option<Markup> {
    (!lines.is_empty()).then(|| group().put(minor_heading(title, language)).put(list(lines)))
}
