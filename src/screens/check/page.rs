//! What every page of the check shares: progress, what is missing, a question, and the way on, back and out.

use crate::{
    app::{Action, CheckAction, CheckState, Complaint, News},
    browser::location,
    controls::{ChoiceOption, choice},
    hooks::AppContext,
    questionnaire::{Answer, Contradiction, contradictions},
    screens::parts::{button, paragraph},
    text::{self, Language, Message},
};
use yew::prelude::*;

/// The id of the box that says what is missing.
pub const COMPLAINT_ID: &str = "complaint";
/// The id of the question if everything should be forgotten.
pub const CLEAR_ID: &str = "clear";

/// Where one is in the whole.
pub fn progress(state: &CheckState, language: Language) -> Html {
    let Some((step, steps)) = state.progress() else { return Html::default() };
    let [step, steps] = [step, steps].map(|number| number.to_string());
    let words = text::check_progress(language, &step, &steps);
    html! {
        <p class="progress">
            <progress value={step} max={steps} aria-hidden="true" />
            { words }
        </p>
    }
}

/// What is missing and where (focus comes here), what has just happened to all answers, and whether an answer that asked
/// for help was changed.
pub fn notices(state: &CheckState, language: Language) -> Html {
    let news = state.news().map(|news| match news {
        News::Cleared => text::CHECK_CLEARED,
        News::ClearedIdle => text::CHECK_CLEARED_IDLE,
        News::Opened => text::CHECK_OPENED,
        News::Restored => text::CHECK_RESTORED,
    });
    let status = |words: Message, class| html! { <p class={class} role="status">{ words.in_language(language) }</p> };
    html! {
        <>
            <div>
                if let Some(complaint) = state.complaint() {
                    <div class="notice notice--alarm" id={COMPLAINT_ID} tabindex="-1" role="alert">
                        <p>{ complaint_words(complaint, language) }</p>
                    </div>
                }
            </div>
            <div>{ for news.map(|words| status(words, "notice")) }</div>
            <div>{ for state.softened().then(|| status(text::CHECK_CHANGED, "notice notice--alarm")) }</div>
        </>
    }
}

fn complaint_words(complaint: &Complaint, language: Language) -> String {
    match complaint {
        Complaint::Unanswered(count) => {
            format!(
                "{} {}",
                text::check_unanswered(language, *count),
                text::CHECK_UNANSWERED_HINT.in_language(language)
            )
        }
        Complaint::NotAnAge(typed) => text::check_age_wrong(language, typed),
        Complaint::Unreadable(problem) => text::check_unreadable(language, &problem.to_string()),
    }
}

/// On to the next page.
pub fn on(words: Message, app: &AppContext) -> Html {
    button("button--main", words, app, Action::Check(CheckAction::Continued))
}

/// One page back: by the history of the browser where it has that page, so that both ways back are the same.
pub fn back(state: &CheckState, app: &AppContext) -> Html {
    let (place, in_history, dispatch) = (state.place(), state.back_is_in_history(), app.dispatch.clone());
    let onclick = Callback::from(move |_: MouseEvent| {
        if in_history && location::place() == Some(place) {
            location::go_back();
        } else {
            dispatch.dispatch(Action::Check(CheckAction::WentBack));
        }
    });
    html! { <button class="button" type="button" {onclick}>{ text::CHECK_BACK.in_language(app.language) }</button> }
}

/// On and back.
pub fn ways(words: Message, state: &CheckState, app: &AppContext) -> Html {
    html! { <div class="buttons">{ on(words, app) }{ back(state, app) }</div> }
}

/// Clear everything, on every page; asked once more in the page itself, as some frames forbid the browser's own dialogues.
pub fn foot(state: &CheckState, app: &AppContext) -> Html {
    let language = app.language;
    let fact = |fact| Action::Check(fact);
    html! {
        <div class="check-foot">
            if state.asks_to_clear() {
                <div class="notice" id={CLEAR_ID} tabindex="-1" role="group" aria-label={text::CHECK_CLEAR_TITLE.in_language(language)}>
                    { paragraph(text::CHECK_CLEAR_TEXT.in_language(language), "") }
                    { button("button--main", text::CHECK_CLEAR_NOW, app, fact(CheckAction::Cleared)) }
                    { " " }
                    { button("", text::CHECK_CLEAR_NOT, app, fact(CheckAction::ClearAsked(false))) }
                </div>
            } else {
                { button("button--quiet", text::CHECK_CLEAR, app, fact(CheckAction::ClearAsked(true))) }
            }
        </div>
    }
}

/// What does not seem to fit together, said gently.
pub fn second_look(state: &CheckState, language: Language) -> Html {
    let words = |contradiction: Contradiction| match contradiction {
        Contradiction::BothYes(pair) => {
            let [one, other] = pair.map(|id| id.question().short.in_language(language));
            text::check_both_yes(language, one, other)
        }
        Contradiction::Drawing(id) => text::check_drawing_says(language, id.question().short.in_language(language)),
    };
    let found = contradictions(state.answers());
    html! {
        <div role="status">
            if !found.is_empty() {
                <div class="notice">
                    { for found.into_iter().map(|found| paragraph(words(found), "")) }
                    { paragraph(text::CHECK_SECOND_LOOK.in_language(language), "small") }
                </div>
            }
        </div>
    }
}

/// One question with "yes", "no" and "not sure".
pub fn ask(
    id: &'static str,
    class: &'static str,
    question: Message,
    hint: Option<Message>,
    answer: Option<Answer>,
    app: &AppContext,
    fact: impl Fn(Answer) -> CheckAction + 'static,
) -> Html {
    let language = app.language;
    let options =
        Answer::ALL.iter().map(|answer| ChoiceOption { id: answer.name(), label: capital(*answer, language) });
    let dispatch = app.dispatch.clone();
    let on_choose = Callback::from(move |chosen: &'static str| {
        if let Some(answer) = Answer::ALL.into_iter().find(|answer| answer.name() == chosen) {
            dispatch.dispatch(Action::Check(fact(answer)));
        }
    });
    let hint = hint.map(|hint| hint.in_language(language));
    choice(id, class, question.in_language(language), hint, options.collect(), answer.map(Answer::name), &on_choose)
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
) -> Html {
    const IDS: [&str; 2] = ["first", "second"];
    let language = app.language;
    let [first, other] = words.map(|words| words.in_language(language));
    let options = vec![ChoiceOption { id: IDS[0], label: first }, ChoiceOption { id: IDS[1], label: other }];
    let dispatch = app.dispatch.clone();
    let on_choose = Callback::from(move |id| dispatch.dispatch(Action::Check(fact(id == IDS[1]))));
    choice(name, "", legend.in_language(language), None, options, Some(IDS[usize::from(second)]), &on_choose)
}
