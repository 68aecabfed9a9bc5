//! What the answers resemble: all patterns in one fixed order, in words, with reasons; every answer can be changed right here.

use super::{
    page::{back, on, top},
    pattern, person, place,
    questions::field,
    review::warning_signs,
};
use crate::{
    app::{CheckState, Moved},
    content::questionnaire::LOOK_ALIKES,
    hooks::AppContext,
    markup::{Markup, each, group, tag},
    questionnaire::{Answer, Answers, Id, QuestionId, Resemblance, Urgency, standing_flags},
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
    let none_close_words = if assessment.patterns.iter().all(|result| result.enough) {
        text::CHECK_RESULT_NONE_CLOSE
    } else {
        text::CHECK_RESULT_TOO_FEW
    };
    let offered = state.offered();
    let mut others = group();
    for id in QuestionId::ALL {
        if !offered.contains(id) {
            others = others.put(field(*id, "", state, app));
        }
    }
    let would_change = (!offered.is_empty()).then(|| {
        tag("section")
            .put(subheading(text::CHECK_WOULD_CHANGE, language))
            .put(prose(text::CHECK_WOULD_CHANGE_TEXT, language))
            .put(each(offered.iter().map(|id| field(*id, "", state, app))))
    });
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
pub fn days_notice(answers: &Answers, language: Language) -> Option<Markup> {
    let action = Urgency::Days.action();
    let signs = days_signs(answers, language);
    (!signs.is_empty()).then(|| {
        tag("div")
            .class("notice notice--alarm")
            .put(tag("p").put(tag("strong").put(action.title.in_language(language))))
            .put(prose(action.what_to_do, language))
            .put(list(signs.into_iter().map(Html::from)))
            .put(prose(text::CHECK_DAYS_CALM, language))
    })
}

/// The same in one line, while the questions go on.
pub fn days_line(answers: &Answers, language: Language) -> Option<Html> {
    let signs = days_signs(answers, language);
    (!signs.is_empty()).then(|| paragraph(text::check_days_line(language, &signs.join("; ")), "notice"))
}

/// The signs for the next days as they were answered: one that is not sure is no fact.
fn days_signs(answers: &Answers, language: Language) -> Vec<String> {
    let standing = standing_flags(answers);
    let mut signs = Vec::new();
    for standing in standing {
        if standing.urgency == Urgency::Days {
            let short = standing.flag.short.in_language(language);
            signs.push(match answers.red_flags.get(standing.flag.id) {
                Some(Answer::Unsure) => [short, " (", text::ANSWER_UNSURE.in_language(language), ")"].concat(),
                _ => short.to_owned(),
            });
        }
    }
    signs
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
    let mut sources = Vec::new();
    for other in LOOK_ALIKES {
        sources.extend_from_slice(other.sources);
    }
    details(text::CHECK_LOOK_ALIKES, language)
        .put(prose(text::CHECK_LOOK_ALIKES_TEXT, language))
        .put(list(lines))
        .put(cited(sources, language))
}
