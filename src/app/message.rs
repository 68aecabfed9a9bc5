//! What the page and the page around it say to each other, version 1; `docs/messages.schema.json` says the same. Nothing about
//! a person can be said: there is no field for it.

use super::{frame::Panel, state::Theme};
use crate::text::Language;

/// Whose messages they are.
const APP: &str = "sciatica-explorer";
/// The version of the messages.
const VERSION: f64 = 1.0;
/// The type of the one message that is read.
const CONFIGURE: &str = "configure";

/// What the host is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Report {
    /// The program runs and listens.
    Ready,
    /// What is shown is so tall, CSS px.
    Height(u32),
}

impl Report {
    /// The fields of the message that are words.
    pub fn words(self) -> [(&'static str, &'static str); 2] {
        let kind = match self {
            Self::Ready => "ready",
            Self::Height(_) => "height",
        };
        [("app", APP), ("type", kind)]
    }

    /// The fields that are numbers.
    pub fn numbers(self) -> [Option<(&'static str, f64)>; 2] {
        let height = match self {
            Self::Ready => None,
            Self::Height(height) => Some(("height", f64::from(height))),
        };
        [Some(("version", VERSION)), height]
    }
}

/// What the host asks for while the page runs. A field that is missing stays as it is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Configuration {
    /// Another language.
    pub language: Option<Language>,
    /// Other colours.
    pub theme: Option<Theme>,
    /// Another panel, opened where it begins.
    pub panel: Option<Panel>,
}

impl Configuration {
    /// Reads a message from its version and its fields that are words. `None` for one that is not for this page, and for one that
    /// asks for nothing that is known here.
    pub fn read(version: Option<f64>, word: &dyn Fn(&'static str) -> Option<String>) -> Option<Self> {
        let says = |key, wanted: &str| word(key).as_deref() == Some(wanted);
        if version != Some(VERSION) || !says("app", APP) || !says("type", CONFIGURE) {
            return None;
        }
        let asked = Self {
            language: word("lang").and_then(|code| Language::from_code(&code)),
            theme: word("theme").and_then(|code| Theme::from_code(&code)),
            panel: word("panel").and_then(|code| Panel::from_code(&code)),
        };
        (asked != Self::default()).then_some(asked)
    }
}

/// How tall the content is, and whether the host makes the frame as tall.
#[derive(Clone, Copy, Debug, Default)]
pub struct Follower {
    told: Option<u32>,
    /// Width and height of the frame when it was last seen, px.
    frame: [u32; 2],
    /// How often in a row the content changed because the frame had become taller or lower.
    echoes: u8,
    follows: bool,
}

/// So often the content may change because the frame did. More would go on for ever: what is as tall as the frame and a bit.
const ECHOES: u8 = 2;

impl Follower {
    /// The page was laid out: so tall is its content in a frame of this width and height, px. Returns the height that is to be
    /// told, if any.
    #[inline(never)]
    pub fn seen(&mut self, content: u32, frame: [u32; 2]) -> Option<u32> {
        let before = std::mem::replace(&mut self.frame, frame);
        let is_known = |told: u32| told.abs_diff(frame[1]) <= 1;
        self.follows |= self.told.is_some_and(is_known);
        // A frame that is not shown has no size.
        if content == 0 || frame[0] == 0 || self.told == Some(content) {
            return None;
        }
        let is_echo = before[0] == frame[0] && before[1] != frame[1];
        self.echoes = if is_echo { self.echoes.saturating_add(1) } else { 0 };
        if self.echoes > ECHOES {
            return None;
        }
        self.told = Some(content);
        self.told
    }

    /// Whether the frame has become as tall as was told: then nothing of the page needs to scroll inside.
    pub fn follows(&self) -> bool {
        self.follows
    }
}
