//! What the answers resemble: all patterns in one fixed order, in words, with reasons; every answer can be changed right here.

use super::{
    page::{back, on, top},
    pattern,
    questions::field,
};
use crate::{
    app::{CheckState, Moved},
    content::questionnaire::LOOK_ALIKES,
    hooks::AppContext,
    markup::{Markup, each, group, tag},
    questionnaire::{Id, QuestionId, Resemblance, StandingFlag, Urgency},
    screens::{
        emergency::safety_net,
        parts::{cited, details, list, paragraph, paragraphs, prose, subheading},
    },
    text::{self, Language},
};
use yew::prelude::*;

/// The result.
pub fn page(state: &CheckState, app: &AppContext) -> Html {
    let language = app.language;
    let assessment = state.assessment();
    let none_close = assessment.patterns.iter().all(|result| result.resemblance != Resemblance::Close);
    let offered = state.offered();
    let others = QuestionId::ALL.iter().filter(|id| !offered.contains(id));
    let would_change = (!offered.is_empty()).then(|| {
        tag("section")
            .put(subheading(text::CHECK_WOULD_CHANGE, language))
            .put(prose(text::CHECK_WOULD_CHANGE_TEXT, language))
            .put(each(offered.iter().map(|id| field(*id, "", state, app))))
    });
    let change = details(text::CHECK_CHANGE_HERE, language).put(each(others.map(|id| field(*id, "", state, app))));
    top("", text::CHECK_RESULT_TITLE, state, language)
        .put(paragraphs(text::CHECK_RESULT_LEAD, language, "lead"))
        .put(days_notice(&assessment.flags, language))
        .put(prose(text::CHECK_RESULT_HOW, language))
        .put(none_close.then(|| paragraphs(text::CHECK_RESULT_NONE_CLOSE, language, "notice")))
        .put(change)
        .put(each(assessment.patterns.iter().map(|result| pattern::card(result, language))))
        .put(would_change)
        .put(moved(state.moved(), language))
        .put(look_alikes(language))
        .put(safety_net(language))
        .put(tag("div").class("buttons").put(on(text::CHECK_TO_SUMMARY, app)).put(back(state, app)))
        .put(paragraphs(text::CHECK_NOT, language, "small"))
        .into()
}

/// The signs that a doctor should hear of in the next days; it stays.
pub fn days_notice(flags: &[StandingFlag], language: Language) -> Option<Markup> {
    let action = Urgency::Days.action();
    (!flags.is_empty()).then(|| {
        tag("div")
            .class("notice notice--alarm")
            .put(tag("p").put(tag("strong").put(action.title.in_language(language))))
            .put(prose(action.what_to_do, language))
            .put(list(flags.iter().map(|standing| standing.flag.short.in_language(language).into())))
            .put(prose(text::CHECK_DAYS_CALM, language))
    })
}

/// Which words the last answer changed: always in sight, and said politely.
fn moved(moved: &[Moved], language: Language) -> Markup {
    let words = |moved: &Moved| {
        let [from, to] = [moved.from, moved.to].map(|word| word.word().in_language(language));
        let name = moved.pattern.pattern().name.in_language(language);
        paragraph(text::check_moved(language, from, name, to), "")
    };
    let notice = (!moved.is_empty()).then(|| tag("div").class("notice").put(each(moved.iter().map(words))));
    tag("div").class("moved").set("role", "status").put(notice)
}

fn look_alikes(language: Language) -> Markup {
    let lines = LOOK_ALIKES.iter().map(|other| {
        let [name, what] = [other.name, other.what].map(|words| words.in_language(language));
        group().put(tag("strong").put(name).put(".")).put(" ").put(what).into()
    });
    details(text::CHECK_LOOK_ALIKES, language)
        .put(prose(text::CHECK_LOOK_ALIKES_TEXT, language))
        .put(list(lines))
        .put(cited(LOOK_ALIKES.iter().flat_map(|other| other.sources).copied(), language))
}
