//! What the answers resemble: all patterns in one fixed order, in words, with reasons; every answer can be changed right here.

use super::{
    page::{back, on, top},
    pattern, person, place,
    questions::field,
    review::warning_signs,
};
use crate::{
    app::{CheckState, News},
    content::questionnaire::LOOK_ALIKES,
    hooks::AppContext,
    markup::{Markup, group, tag},
    questionnaire::{Answer, Answers, Id, QuestionId, Resemblance, StandingFlag, Urgency, standing_flags},
    screens::{
        emergency::safety_net,
        parts::{cited, details, list, paragraph, paragraphs, prose, subheading},
    },
    text::{self, Language},
};
use yew::prelude::*;

/// The result.
#[inline(never)]
pub fn page(state: &CheckState, app: &AppContext) -> Html {
    let language = app.language;
    let assessment = state.assessment();
    let none_close = assessment.patterns.iter().all(|result| result.resemblance != Resemblance::Close);
    let none_close_words = if assessment.patterns.iter().all(|result| result.enough) {
        text::CHECK_RESULT_NONE_CLOSE
    } else {
        text::CHECK_RESULT_TOO_FEW
    };
    let offered = state.offered();
    let (mut open, mut others) = (group(), group());
    for id in offered {
        open = open.put(field(*id, "", state, app));
    }
    for id in QuestionId::ALL {
        if !offered.contains(id) {
            others = others.put(field(*id, "", state, app));
        }
    }
    let would_change = (!offered.is_empty()).then(|| {
        tag("section")
            .put(subheading(text::CHECK_WOULD_CHANGE, language))
            .put(prose(text::CHECK_WOULD_CHANGE_TEXT, language))
            .put(open)
    });
    let mut cards = group();
    for result in &assessment.patterns {
        cards = cards.put(pattern::card(result, language));
    }
    let change = details(text::CHECK_CHANGE_HERE, language)
        .put(subheading(text::CHECK_REVIEW_SIGNS, language))
        .put(warning_signs(state.answers(), app))
        .put(subheading(text::CHECK_PERSON_TITLE, language))
        .put(person::fields(state, app))
        .put(subheading(text::CHECK_PLACE_TITLE, language))
        .put(place::as_list(state, app))
        .put(subheading(text::CHECK_QUESTIONS_TITLE, language))
        .put(others);
    top("", text::CHECK_RESULT_TITLE, state, language)
        .put(paragraphs(text::CHECK_RESULT_LEAD, language, "lead"))
        .put(days_notice(state.answers(), language))
        .put(prose(text::CHECK_RESULT_HOW, language))
        .put(none_close.then(|| paragraphs(none_close_words, language, "notice")))
        .put(change)
        .put(cards)
        .put(would_change)
        .put(moved(state, language))
        .put(look_alikes(language))
        .put(safety_net(language))
        .put(tag("div").class("buttons").put(on(text::CHECK_TO_SUMMARY, app)).put(back(state, app)))
        .put(paragraphs(text::CHECK_NOT, language, "small"))
        .into()
}

/// The signs that a doctor should hear of in the next days; it stays.
pub fn days_notice(answers: &Answers, language: Language) -> Option<Markup> {
    let action = Urgency::Days.action();
    let signs = days_signs(answers, language);
    (!signs.is_empty()).then(|| {
        tag("div")
            .class("notice notice--alarm")
            .put(tag("p").put(tag("strong").words(action.title, language)))
            .put(prose(action.what_to_do, language))
            .put(list(signs))
            .put(prose(text::CHECK_DAYS_CALM, language))
    })
}

/// The same in one line, while the questions go on.
pub fn days_line(answers: &Answers, language: Language) -> Option<Markup> {
    let signs = days_signs(answers, language);
    (!signs.is_empty()).then(|| paragraph(text::check_days_line(language, &signs.join("; ")), "notice"))
}

/// The signs for the next days as they were answered: one that is not sure is no fact.
fn days_signs(answers: &Answers, language: Language) -> Vec<String> {
    let mut signs = Vec::new();
    for StandingFlag { flag, urgency } in standing_flags(answers) {
        if urgency == Urgency::Days {
            let short = flag.short.in_language(language);
            signs.push(match answers.red_flags.get(flag.id) {
                Some(Answer::Unsure) => [short, " (", text::ANSWER_UNSURE.in_language(language), ")"].concat(),
                _ => short.to_owned(),
            });
        }
    }
    signs
}

/// Which words the last answer changed: always in sight, and said politely where nothing else is said of that answer.
fn moved(state: &CheckState, language: Language) -> Markup {
    let moved = state.moved();
    let is_told = state.news() != Some(News::AgeRefused);
    let mut notice = tag("div").class("notice");
    for moved in moved {
        let (from, to) = (moved.from.word().in_language(language), moved.to.word().in_language(language));
        let name = moved.pattern.pattern().name.in_language(language);
        notice = notice.put(paragraph(text::check_moved(language, from, name, to), ""));
    }
    tag("div").class("moved").set("role", is_told.then_some("status")).put((!moved.is_empty()).then_some(notice))
}

fn look_alikes(language: Language) -> Markup {
    let (mut lines, mut sources) = (Vec::new(), Vec::new());
    for other in LOOK_ALIKES {
        let name = tag("strong").words(other.name, language).put(".");
        lines.push(group().put(name).put(" ").words(other.what, language));
        sources.extend_from_slice(other.sources);
    }
    details(text::CHECK_LOOK_ALIKES, language)
        .put(prose(text::CHECK_LOOK_ALIKES_TEXT, language))
        .put(list(lines))
        .put(cited(&sources, language))
}
