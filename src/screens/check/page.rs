//! What every page of the check shares: progress, what is missing, a question, and the way on, back and out.

use crate::{
    app::{Action, CheckAction, CheckState, Complaint},
    controls::{ChoiceOption, choice},
    hooks::AppContext,
    questionnaire::Answer,
    screens::parts::button,
    text::{self, Language, Message},
};
use yew::prelude::*;

/// The id of the box that says what is missing.
pub const COMPLAINT_ID: &str = "complaint";

/// Where one is in the whole.
pub fn progress(state: &CheckState, language: Language) -> Html {
    let words = state
        .progress()
        .map(|(step, steps)| text::check_progress(language, &step.to_string(), &steps.to_string()))
        .unwrap_or_default();
    html! { <p class="progress">{ words }</p> }
}

/// What is missing and where (focus comes here), and whether an answer that asked for help was changed.
pub fn notices(state: &CheckState, language: Language) -> Html {
    html! {
        <>
            <div>
                if let Some(complaint) = state.complaint() {
                    <div class="notice notice--alarm" id={COMPLAINT_ID} tabindex="-1" role="alert">
                        <p>{ complaint_words(complaint, language) }</p>
                    </div>
                }
            </div>
            <div>
                if state.softened() {
                    <p class="notice notice--alarm" role="status">{ text::CHECK_CHANGED.in_language(language) }</p>
                }
            </div>
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
    }
}

/// On, back, and clear everything.
pub fn ways(on: Option<Message>, back: Option<Message>, app: &AppContext) -> Html {
    html! {
        <div class="buttons">
            if let Some(words) = on {
                { button("button--main", words, app, Action::Check(CheckAction::Continued)) }
            }
            if let Some(words) = back {
                { button("", words, app, Action::Check(CheckAction::WentBack)) }
            }
            { button("", text::CHECK_CLEAR, app, Action::Check(CheckAction::Cleared)) }
        </div>
    }
}

/// One question with "yes", "no" and "not sure".
pub fn ask(
    id: &'static str,
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
    choice(id, "", question.in_language(language), hint, options.collect(), answer.map(Answer::name), &on_choose)
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
