//! Guess first, then see: where the core goes when the disc bends forward, and why people who study it disagree. Never a score.

use super::{leading_button, moving, report};
use crate::{
    app::{Body, Guess, Guessing, Lab, LabAction},
    browser::page,
    content::sources::{self, Source},
    hooks::AppContext,
    screens::{
        number::rounded,
        parts::{cited, paragraph, prose},
    },
    text::{self, Language, Message},
};
use yew::prelude::*;

const GUESSES: [(Guess, Message); 3] = [
    (Guess::Back, text::DISC_LAB_GUESS_BACK),
    (Guess::Front, text::DISC_LAB_GUESS_FRONT),
    (Guess::Nowhere, text::DISC_LAB_GUESS_NOWHERE),
];

/// Who looked, and what they do not agree on.
static SOURCES: [&Source; 3] = [&sources::DENEUVILLE_2025, &sources::NAZARI_2012, &sources::FREDERICSON_2001];

/// The id of what came of the guess.
const ANSWER: &str = "guess-answer";

/// Movements that round to nothing, mm.
const UNSEEN_MM: f64 = 0.05;

/// The question, or what came of it; nothing once it was skipped.
pub fn panel(body: &Body, lab: &Lab, app: &AppContext) -> Html {
    let content = match lab.guessing() {
        Guessing::Skipped => return Html::default(),
        Guessing::Open => question(app),
        Guessing::Guessed(guess) => answer(guess, body, app),
    };
    html! {
        <section class="panel guess" aria-labelledby="guess">
            <h2 id="guess">{ text::DISC_LAB_GUESS.in_language(app.language) }</h2>
            { content }
        </section>
    }
}

fn question(app: &AppContext) -> Html {
    let guesses = GUESSES.iter().map(|(guess, words)| {
        leading_button(
            words.in_language(app.language),
            true,
            app,
            LabAction::Guessed(*guess),
            None,
            Some(ANSWER.into()),
        )
    });
    html! {
        <div class="buttons buttons--near">
            { for guesses }
            { leave(text::DISC_LAB_GUESS_SKIP, app) }
        </div>
    }
}

fn answer(guess: Guess, body: &Body, app: &AppContext) -> Html {
    let language = app.language;
    let said = GUESSES.iter().find(|(each, _)| *each == guess).map_or("", |(_, words)| words.in_language(language));
    html! {
        <>
            <div id={ANSWER} tabindex="-1">
                { paragraph(text::disc_lab_guess_said(language, said), "") }
                { paragraph(seen(body, language), "") }
            </div>
            { prose(text::DISC_LAB_GUESS_SIDES, language) }
            { prose(text::DISC_LAB_GUESS_WALL, language) }
            { cited(SOURCES, language) }
            <div class="buttons buttons--near">{ leave(text::DISC_LAB_GUESS_CLOSE, app) }</div>
        </>
    }
}

/// What the model shows in the present stance.
fn seen(body: &Body, language: Language) -> String {
    let shift = body.readings().nucleus_shift.value() - body.standing_readings().nucleus_shift.value();
    let number = rounded(shift.abs(), 1);
    if shift.abs() < UNSEEN_MM {
        text::DISC_LAB_GUESS_SEEN_NOWHERE.in_language(language).to_owned()
    } else if shift > 0.0 {
        text::disc_lab_guess_seen_back(language, &number)
    } else {
        text::disc_lab_guess_seen_front(language, &number)
    }
}

/// Leaves the question; focus goes on to the controls after it.
fn leave(words: Message, app: &AppContext) -> Html {
    let skip = report(app, |()| LabAction::GuessSkipped);
    let onclick = move |_: MouseEvent| {
        let _ = page::focus(moving::HEADING);
        skip.emit(());
    };
    html! { <button class="button" type="button" {onclick}>{ words.in_language(app.language) }</button> }
}
