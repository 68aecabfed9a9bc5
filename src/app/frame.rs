//! How the page is shown inside another one: what the query of its address says. An answer of the pattern check has no
//! place here, by type.

use super::{
    route::{Address, Screen},
    state::{Coming, Theme},
};
use crate::{colour::Colour, text::Language};

/// A part of the page that a host shows. The names stand; a part that is not built yet opens the start screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Panel(&'static str);

impl Panel {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self("start"), Self("anatomy"), Self("disc"), Self("check"), Self("care"), Self("questions"), Self("teach")];

    /// The panel of this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|panel| panel.0 == code)
    }

    /// Its name in addresses and messages.
    pub const fn code(self) -> &'static str {
        self.0
    }

    /// Where it begins.
    pub fn address(self) -> Address {
        opened(&["#/", self.0].concat(), Address::parse).unwrap_or_default()
    }

    /// The same before all of the program is there.
    pub fn address_early(self) -> Address {
        Address::early(if self.0 == "start" { "" } else { self.0 })
    }
}

/// How much stands around what is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Controls {
    /// Everything, the ways to the other screens too.
    #[default]
    Full,
    /// The screen with its own controls.
    Few,
    /// Of the drawings, only what is drawn and said.
    Picture,
}

impl Controls {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Full, Self::Few, Self::Picture];

    /// The name in addresses, and of `data-controls`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Few => "few",
            Self::Picture => "none",
        }
    }
}

/// How tall the frame is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Height {
    /// As tall as what it shows: the host is told.
    #[default]
    Auto,
    /// So many CSS px; what is taller scrolls inside.
    Fixed(u16),
}

/// The tallest frame that can be asked for, px.
const TALLEST: u16 = 10_000;

/// Everything that the query says.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Frame {
    /// What is shown.
    pub panel: Option<Panel>,
    /// In which state it begins, where not as usual.
    pub start: Option<Address>,
    /// The language of the words.
    pub language: Option<Language>,
    /// The colours.
    pub theme: Option<Theme>,
    /// The colour of links and buttons, as the host asked for it.
    pub accent: Option<Colour>,
    /// How much stands around it.
    pub controls: Controls,
    /// How tall it is.
    pub height: Height,
}

impl Frame {
    /// Reads a query, with or without its `?`. Of two values of a key the first that is understood counts. What is not
    /// understood changes nothing, and is handed to `ignored` pair by pair.
    pub fn read(query: &str, ignored: &mut dyn FnMut(&str)) -> Self {
        Self::read_by(Address::parse, query, ignored)
    }

    /// The same, where addresses are read in this way.
    #[inline(never)]
    pub fn read_by(open: fn(&str) -> Address, query: &str, ignored: &mut dyn FnMut(&str)) -> Self {
        let mut frame = Self::default();
        let mut said = Vec::new();
        for pair in query.strip_prefix('?').unwrap_or(query).split('&') {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            if said.contains(&key) {
                continue;
            }
            if decoded(value).and_then(|value| frame.take(open, key, &value)).is_some() {
                said.push(key);
            } else if !pair.is_empty() {
                ignored(pair);
            }
        }
        frame
    }

    #[inline(never)]
    fn take(&mut self, open: fn(&str) -> Address, key: &str, value: &str) -> Option<()> {
        match key {
            "panel" => self.panel = Some(Panel::from_code(value)?),
            "start" => self.start = Some(opened(value, open)?),
            "lang" => self.language = Some(Language::from_code(value)?),
            "theme" => self.theme = Some(Theme::from_code(value)?),
            // As the format has it: without the sign that would begin the hash.
            "accent" => self.accent = Some(Colour::parse(value).filter(|_| !value.starts_with('#'))?),
            "controls" => self.controls = Controls::ALL.into_iter().find(|controls| controls.code() == value)?,
            "height" if value == "auto" => self.height = Height::Auto,
            "height" => self.height = Height::Fixed(px(value)?),
            _ => return None,
        }
        Some(())
    }

    /// The words that the host asked for, other than those that the program begins with.
    pub fn coming(&self) -> Coming {
        self.language.filter(|language| *language != Language::default()).map_or(Coming::Nothing, Coming::Awaited)
    }

    /// Whether a host asked for anything that only a frame has.
    pub fn is_asked_for(&self) -> bool {
        self.panel.is_some() || self.start.is_some() || self.controls != Controls::Full
    }

    /// Where the frame begins, and where "back" leads.
    pub fn home(&self) -> Address {
        self.start.or(self.panel.map(Panel::address)).unwrap_or_default()
    }

    /// What is opened first: the place in the hash, which a reader has come to before, or where the frame begins.
    pub fn first(&self, hash: &str) -> Address {
        if hash.len() > 1 { Address::parse(hash) } else { self.home() }
    }

    /// The same before all of the program is there.
    pub fn first_early(&self, hash: &str) -> Address {
        if hash.len() > 1 {
            return Address::early(hash);
        }
        self.start.or(self.panel.map(Panel::address_early)).unwrap_or_default()
    }
}

/// The place that a hash names, if it names one.
fn opened(hash: &str, open: fn(&str) -> Address) -> Option<Address> {
    let address = open(hash.strip_prefix("#/")?);
    (address.screen != Screen::Unknown).then_some(address)
}

fn px(value: &str) -> Option<u16> {
    let is_number = value.bytes().all(|sign| sign.is_ascii_digit());
    value.parse().ok().filter(|px| is_number && (1..=TALLEST).contains(px))
}

/// A value of a query as it was before it was written into one.
fn decoded(value: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = value.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => digit(rest.next()?)? * 16 + digit(rest.next()?)?,
            b'+' => b' ',
            byte => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

fn digit(sign: u8) -> Option<u8> {
    char::from(sign).to_digit(16).map(|digit| digit as u8)
}
