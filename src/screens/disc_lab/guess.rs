//! Guess first, then see: where the core goes when the disc bends forward, and why people who study it disagree. Never a score.

use super::{leading_button, moving, report};
use crate::{
    app::{Guess, Guessing, Lab, LabAction},
    browser::page,
    content::sources::{self, Source},
    hooks::AppContext,
    markup::{group, tag},
    screens::parts::{act, cited, paragraph, prose},
    text::{self, Argument::Rounded, Language, Message},
};
use yew::prelude::*;

const GUESSES: [(Guess, Message); 3] = [
    (Guess::Back, text::DISC_LAB_GUESS_BACK),
    (Guess::Front, text::DISC_LAB_GUESS_FRONT),
    (Guess::Nowhere, text::DISC_LAB_GUESS_NOWHERE),
];

/// Who looked, and what they do not agree on.
static SOURCES: [Source; 3] = [sources::DENEUVILLE_2025, sources::NAZARI_2012, sources::FREDERICSON_2001];

/// The id of what came of the guess.
const ANSWER: &str = "guess-answer";

/// Movements that round to nothing, mm.
const UNSEEN_MM: f64 = 0.05;

/// The question, or what came of it; nothing once it was skipped.
#[inline(never)]
pub fn panel(lab: &Lab, app: &AppContext) -> Html {
    let content = match lab.guessing() {
        Guessing::Skipped => return Html::default(),
        Guessing::Open => question(app),
        Guessing::Guessed(guess, shift) => answer(guess, shift.value(), app),
    };
    let title = text::DISC_LAB_GUESS.in_language(app.language);
    tag("section")
        .class("panel guess")
        .set("aria-labelledby", "guess")
        .put(tag("h2").set("id", "guess").put(title))
        .put(content)
        .into()
}

fn question(app: &AppContext) -> Html {
    let mut buttons = tag("div").class("buttons buttons--near");
    for (guess, words) in GUESSES {
        let words = words.in_language(app.language).into();
        buttons = buttons.put(leading_button(words, true, app, LabAction::Guessed(guess), None, Some(ANSWER.into())));
    }
    buttons.put(leave(text::DISC_LAB_GUESS_SKIP, app)).into()
}

#[inline(never)]
fn answer(guess: Guess, shift: f64, app: &AppContext) -> Html {
    let language = app.language;
    let said = GUESSES.iter().find(|(each, _)| *each == guess).map_or("", |(_, words)| words.in_language(language));
    let told = tag("div")
        .set("id", ANSWER)
        .set("tabindex", "-1")
        .put(paragraph(text::disc_lab_guess_said(language, said), ""))
        .put(paragraph(seen(shift, language), ""));
    group()
        .put(told)
        .put(prose(text::DISC_LAB_GUESS_SIDES, language))
        .put(prose(text::DISC_LAB_GUESS_WALL, language))
        .put(cited(&SOURCES, language))
        .put(tag("div").class("buttons buttons--near").put(leave(text::DISC_LAB_GUESS_CLOSE, app)))
        .into()
}

/// What the model showed in mm towards the back, once the disc was bent.
fn seen(shift: f64, language: Language) -> String {
    let number = Rounded(shift.abs(), 1);
    if shift.abs() < UNSEEN_MM {
        text::DISC_LAB_GUESS_SEEN_NOWHERE.owned(language)
    } else if shift > 0.0 {
        text::disc_lab_guess_seen_back(language, number)
    } else {
        text::disc_lab_guess_seen_front(language, number)
    }
}

/// Leaves the question; focus goes on to the controls after it.
fn leave(words: Message, app: &AppContext) -> Html {
    let skip = report(app, |()| LabAction::GuessSkipped);
    let onclick = move |_: MouseEvent| {
        let _ = page::focus(moving::HEADING);
        skip.emit(());
    };
    act("", words, app.language, Callback::from(onclick)).into()
}
