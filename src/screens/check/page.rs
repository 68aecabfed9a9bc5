//! What every page of the check shares: progress, what is missing, a question, and the way on, back and out.

use super::result::days_line;
use crate::{
    app::{Action, CheckAction, CheckState, Complaint, News, Step},
    browser::location,
    controls::{ChoiceOption, choice},
    hooks::AppContext,
    markup::{Markup, group, tag},
    questionnaire::{Answer, Contradiction, Problem, QuestionId, contradictions},
    screens::parts::{act, button, heading, paragraph, paragraphs, prose},
    text::{self, Language, Message},
};
use yew::prelude::*;

/// The id of the box that says what is missing.
pub const COMPLAINT_ID: &str = "complaint";
/// The id of the question if everything should be forgotten, and of the button that leads to it.
pub const CLEAR_ID: &str = "clear";

/// The beginning of a page: where one is in the whole, its heading, what is missing and where, what has just happened to
/// all answers, whether an answer that asked for help was changed, and what a doctor should hear of soon.
pub fn top(class: &'static str, title: Message, state: &CheckState, language: Language) -> Markup {
    let news = state.news().and_then(|news| match news {
        News::Cleared => Some(text::CHECK_CLEARED),
        News::ClearedIdle => Some(text::CHECK_CLEARED_IDLE),
        News::Opened => Some(text::CHECK_OPENED),
        News::Restored => Some(text::CHECK_RESTORED),
        News::Recovered => Some(text::CHECK_RECOVERED),
        // Said beside the switch, and beside the field.
        News::NotKept | News::AgeRefused => None,
    });
    let status = |words: Message, class| tag("p").class(class).set("role", "status").words(words, language);
    let complaint = state.complaint().map(|complaint| {
        tag("div")
            .class("notice notice--alarm")
            .set("id", COMPLAINT_ID)
            .set("tabindex", "-1")
            .set("role", "alert")
            // A new element is said again, though its words are the same.
            .key(state.complaints().into())
            .put(paragraph(complaint_words(complaint, language), ""))
    });
    let softened = state.says_softened().then(|| paragraphs(text::CHECK_CHANGED, language, "notice notice--alarm"));
    // Where it was changed it stays in sight, as the question may be far down.
    let in_sight = if state.step() == Step::Review { "" } else { "changed" };
    let asks = matches!(
        state.step(),
        Step::Flags(_) | Step::Person | Step::Place | Step::Question(_) | Step::Questions | Step::Review
    );
    tag("div")
        .class(class)
        .put(progress(state, language))
        .put(heading(title, language))
        .put(tag("div").put(complaint))
        .put(tag("div").put(news.map(|words| status(words, "notice"))))
        .put(tag("div").class(in_sight).set("role", "status").put(softened))
        .put(asks.then(|| days_line(state.answers(), language)))
}

/// Where one is in the whole.
fn progress(state: &CheckState, language: Language) -> Option<Markup> {
    const PARTS: [Message; 4] =
        [text::CHECK_REVIEW_SIGNS, text::CHECK_PART_PERSON, text::CHECK_PART_PAIN, text::CHECK_PART_REVIEW];
    let progress = state.progress()?;
    let name = PARTS.get(progress.part).copied()?.in_language(language);
    let (part, parts) = (progress.part + 1, PARTS.len());
    let words = text::check_progress(language, name, progress.page, progress.pages, part, parts);
    let bar = tag("progress")
        .set("value", progress.step.to_string())
        .set("max", progress.steps.to_string())
        .set("aria-hidden", "true");
    Some(tag("p").class("progress").put(bar).put(words))
}

#[inline(never)]
fn complaint_words(complaint: &Complaint, language: Language) -> String {
    match complaint {
        Complaint::Unanswered(count) => {
            let hint = text::CHECK_UNANSWERED_HINT.in_language(language);
            [&text::check_unanswered(language, *count), " ", hint].concat()
        }
        Complaint::NotAnAge(typed) => text::check_age_wrong(language, typed),
        Complaint::Unreadable(Problem { path, found, .. }) => {
            let place = match path.as_str() {
                "input" => text::CHECK_UNREADABLE_FILE.owned(language),
                path => text::check_unreadable_place(language, path),
            };
            text::check_unreadable(language, found, &place)
        }
    }
}

/// On to the next page.
pub fn on(words: Message, app: &AppContext) -> Markup {
    button("button--main", words, app, Action::Check(CheckAction::Continued))
}

/// One page back: by the history of the browser where it has that page, so that both ways back are the same.
pub fn back(state: &CheckState, app: &AppContext) -> Markup {
    let (place, in_history, dispatch) = (state.place(), state.back_is_in_history(), app.dispatch.clone());
    let onclick = Callback::from(move |_: MouseEvent| {
        if in_history && location::place() == Some(place) {
            location::go_back();
        } else {
            dispatch.dispatch(Action::Check(CheckAction::WentBack));
        }
    });
    act("", text::CHECK_BACK, app.language, onclick)
}

/// On and back.
pub fn ways(words: Message, state: &CheckState, app: &AppContext) -> Markup {
    tag("div").class("buttons").put(on(words, app)).put(back(state, app))
}

/// Clear everything, on every page; asked once more in the page itself, as some frames forbid the browser's own dialogues.
#[inline(never)]
pub fn foot(state: &CheckState, app: &AppContext) -> Markup {
    let language = app.language;
    let fact = |class, words, fact| button(class, words, app, Action::Check(fact));
    let inside = if state.asks_to_clear() {
        tag("div")
            .class("notice")
            .set("id", CLEAR_ID)
            .set("tabindex", "-1")
            .set("role", "group")
            .label(text::CHECK_CLEAR_TITLE, language)
            .put(prose(text::CHECK_CLEAR_TEXT, language))
            .put(
                tag("div")
                    .class("buttons buttons--near")
                    .put(fact("button--main", text::CHECK_CLEAR_NOT, CheckAction::ClearAsked(false)))
                    .put(fact("", text::CHECK_CLEAR_NOW, CheckAction::Cleared)),
            )
    } else {
        fact("button--quiet", text::CHECK_CLEAR, CheckAction::ClearAsked(true)).set("id", CLEAR_ID)
    };
    tag("div").class("check-foot").put(inside)
}

/// What does not seem to fit together, said gently: where the question is asked, and once more where all answers are.
pub fn second_look(state: &CheckState, at: Option<QuestionId>, language: Language) -> Markup {
    let is_here = |contradiction: &Contradiction| match (contradiction, at) {
        (_, None) => true,
        (Contradiction::BothYes(pair), Some(id)) => pair.contains(&id),
        (Contradiction::Drawing(question) | Contradiction::WithSign(question, _), Some(id)) => *question == id,
    };
    let words = |contradiction: Contradiction| match contradiction {
        Contradiction::BothYes(pair) => {
            let [one, other] = pair.map(|id| id.question().short.in_language(language));
            text::check_both_yes(language, one, other)
        }
        Contradiction::WithSign(id, sign) => {
            let [one, other] = [id.question().short, sign.flag().short].map(|short| short.in_language(language));
            text::check_both_yes(language, one, other)
        }
        Contradiction::Drawing(id) => text::check_drawing_says(language, id.question().short.in_language(language)),
    };
    let mut note = None;
    for found in contradictions(state.answers()) {
        if is_here(&found) {
            let lines = note.unwrap_or_else(group);
            note = Some(lines.put(paragraph(words(found), "")));
        }
    }
    let hint = paragraphs(text::CHECK_SECOND_LOOK, language, "small");
    let note = note.map(|lines| tag("div").class("notice").put(lines).put(hint));
    tag("div").set("role", "status").put(note)
}

/// One question with "yes", "no" and "not sure".
pub fn ask(
    id: &'static str,
    class: &'static str,
    question: Message,
    hint: Option<Message>,
    answer: Option<Answer>,
    app: &AppContext,
    fact: Box<dyn Fn(Answer) -> CheckAction>,
) -> Markup {
    let language = app.language;
    let options = Answer::ALL.map(|answer| ChoiceOption { id: answer.name(), label: capital(answer, language) });
    let dispatch = app.dispatch.clone();
    let on_choose = Callback::from(move |chosen: &'static str| {
        if let Some(answer) = Answer::ALL.into_iter().find(|answer| answer.name() == chosen) {
            dispatch.dispatch(Action::Check(fact(answer)));
        }
    });
    let hint = hint.map(|hint| hint.in_language(language));
    choice(id, class, question.in_language(language), hint, options.to_vec(), answer.map(Answer::name), &on_choose)
}

/// An answer as the label of a button.
fn capital(answer: Answer, language: Language) -> &'static str {
    let words = match answer {
        Answer::Yes => text::CHECK_YES,
        Answer::No => text::CHECK_NO,
        Answer::Unsure => text::CHECK_UNSURE,
    };
    words.in_language(language)
}

/// One of two ways, as radio buttons: `true` for the second.
pub fn one_of_two(
    name: &'static str,
    legend: Message,
    words: [Message; 2],
    second: bool,
    app: &AppContext,
    fact: fn(bool) -> CheckAction,
) -> Markup {
    const IDS: [&str; 2] = ["first", "second"];
    let language = app.language;
    let [first, other] = words.map(|words| words.in_language(language));
    let options = vec![ChoiceOption { id: IDS[0], label: first }, ChoiceOption { id: IDS[1], label: other }];
    let dispatch = app.dispatch.clone();
    let on_choose = Callback::from(move |id| dispatch.dispatch(Action::Check(fact(id == IDS[1]))));
    choice(name, "", legend.in_language(language), None, options, Some(IDS[usize::from(second)]), &on_choose)
}
