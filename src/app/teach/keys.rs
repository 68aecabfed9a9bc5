//! The keys of a presentation, each with what it does: one table for whoever presses, taps or looks them up.

use super::presenting::{PresentingAct, Tool};
use crate::{
    app::teach::PredictionAct,
    text::{self, Message},
};

/// What can be done in a presentation.
pub struct Key {
    /// The names of the keys that do it, as browsers name them; the space bar is called by its name.
    pub keys: &'static str,
    /// What it does.
    pub name: Message,
    /// The same for the presentation.
    pub act: PresentingAct,
}

impl Key {
    /// Whether it is a letter, a digit or a sign; the others have names that begin with a capital.
    pub fn is_letter(&self) -> bool {
        !self.keys.starts_with(|first: char| first.is_ascii_uppercase())
    }
}

const fn key(keys: &'static str, name: Message, act: PresentingAct) -> Key {
    Key { keys, name, act }
}

/// All of them.
pub static KEYS: [Key; 16] = [
    key("ArrowRight PageDown Space", text::LESSON_NEXT, PresentingAct::Next),
    key("ArrowLeft PageUp", text::LESSON_PREVIOUS, PresentingAct::Back),
    key("n", text::LESSON_NOTES, PresentingAct::Notes),
    key("s", text::LESSON_SECOND, PresentingAct::Second),
    key("r", text::LESSON_REVEAL, PresentingAct::Predict(PredictionAct::Reveal)),
    key("o", text::LESSON_OVERVIEW, PresentingAct::Overview),
    key("1…9 Enter", text::LESSON_JUMP, PresentingAct::Enter),
    key("b .", text::LESSON_BLACK, PresentingAct::Black),
    key("t", text::LESSON_TIMER, PresentingAct::Timer),
    key("p", text::LESSON_POINTER, PresentingAct::Take(Tool::Pointer)),
    key("d", text::LESSON_DRAW, PresentingAct::Take(Tool::Pen)),
    key("w", text::LESSON_WIPE, PresentingAct::Wipe),
    key("f", text::LESSON_FULL, PresentingAct::Full),
    key("q", text::LESSON_CODE, PresentingAct::Code),
    key("?", text::LESSON_KEYS, PresentingAct::Keys),
    key("Escape", text::LESSON_LEAVE, PresentingAct::Escape),
];

/// What a key does, by the browser's name for it.
pub fn act_of(name: &str) -> Option<PresentingAct> {
    if let [digit @ b'0'..=b'9'] = name.as_bytes() {
        return Some(PresentingAct::Digit(digit - b'0'));
    }
    let name = if name == " " { "Space" } else { name };
    KEYS.iter().find(|key| key.keys.split(' ').any(|own| own == name)).map(|key| key.act)
}
