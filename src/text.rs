//! Every word on the page, compiled from `assets/text/<language>/*.ftl`: a constant per message, a function per message
//! with arguments. English is the reference; a message that a language lacks is shown in English.

pub mod index;
pub mod letters;
pub mod mention;
pub mod typed;

use crate::quantity::decimal;
use std::{hint::black_box, sync::OnceLock};

/// A language of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// English, the reference.
    #[default]
    English,
    /// Spanish.
    #[cfg(not(target_arch = "wasm32"))]
    Spanish,
    /// Arabic, from right to left.
    #[cfg(not(target_arch = "wasm32"))]
    Arabic,
}

impl Language {
    /// How many have words.
    pub const COUNT: usize = Self::WRITTEN.len();
    /// Those that have words, in the order of the build script's list.
    #[cfg(not(target_arch = "wasm32"))]
    pub const WRITTEN: [Self; 3] = [Self::English, Self::Spanish, Self::Arabic];
    /// See above; the page has only what it shows.
    #[cfg(target_arch = "wasm32")]
    pub const WRITTEN: [Self; 1] = Self::ALL;
    /// Those of the page.
    pub const ALL: [Self; 1] = [Self::English];

    /// The BCP 47 code used in addresses and on the document.
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            #[cfg(not(target_arch = "wasm32"))]
            Self::Spanish => "es",
            #[cfg(not(target_arch = "wasm32"))]
            Self::Arabic => "ar",
        }
    }

    /// The language of this code, where it is built in.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }
}

/// A text without arguments, in every language. Paragraphs are parted by a newline. It is its number in the tables of
/// texts, one per language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message(u16);

impl Message {
    /// The words in `language`.
    pub fn in_language(self, language: Language) -> &'static str {
        written(language, self.0)
    }

    /// The words in `language`, as a text that can be changed.
    #[inline(never)]
    pub fn owned(self, language: Language) -> String {
        self.in_language(language).to_owned()
    }

    /// The text that many places after it.
    pub(crate) const fn after(self, places: usize) -> Self {
        Self(self.0 + places as u16)
    }

    /// Whether both are the same.
    pub(crate) const fn is(self, other: Self) -> bool {
        self.0 == other.0
    }
}

/// Where each text of a language lies, found with the first question.
type Found = [OnceLock<Vec<&'static str>>; Language::COUNT];

/// The text of this number.
#[inline(never)]
fn written(language: Language, number: u16) -> &'static str {
    static TEXTS: Found = [const { OnceLock::new() }; Language::COUNT];
    match number.checked_sub(LATER_FROM) {
        // By its address, as it would be put into its only caller otherwise.
        Some(number) => black_box::<fn(Language, u16) -> &'static str>(later)(language, number),
        None => part(&TEXTS[language as usize], FIRST[language as usize], number),
    }
}

/// The text of this number among those of which nothing is said at the start. The single file has them in its second module, and
/// nothing but this function may touch them.
#[inline(never)]
fn later(language: Language, number: u16) -> &'static str {
    static TEXTS: Found = [const { OnceLock::new() }; Language::COUNT];
    part(&TEXTS[language as usize], LATER[language as usize], number)
}

#[inline(never)]
fn part(texts: &OnceLock<Vec<&'static str>>, table: &'static str, number: u16) -> &'static str {
    texts.get_or_init(|| table.split('\0').collect()).get(usize::from(number)).copied().unwrap_or_default()
}

/// What stands in a text in the place of a mark.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Argument<'a> {
    /// Words, or a number that is written already.
    Words(&'a str),
    /// A whole number.
    Whole(u32),
    /// A number with that many digits after the point.
    Rounded(f64, u32),
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(words: &'a str) -> Self {
        Self::Words(words)
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(words: &'a String) -> Self {
        Self::Words(words)
    }
}

macro_rules! whole_numbers {
    ($($type:ty)*) => {
        $(
            impl From<$type> for Argument<'_> {
                fn from(number: $type) -> Self {
                    Self::Whole(number as u32)
                }
            }
        )*
    };
}

whole_numbers! { u8 u16 u32 usize }

/// The text of this number with the arguments in place of their marks, U+0001 for the first.
#[inline(never)]
fn filled(language: Language, number: u16, arguments: &[Argument<'_>]) -> String {
    let mut out = String::new();
    for letter in written(language, number).chars() {
        match (letter as usize).checked_sub(1).and_then(|place| arguments.get(place)) {
            Some(Argument::Words(words)) => out.push_str(words),
            Some(Argument::Whole(number)) => out.push_str(&number.to_string()),
            Some(Argument::Rounded(number, digits)) => out.push_str(&decimal::rounded(*number, *digits)),
            None => out.push(letter),
        }
    }
    out
}

/// The plural categories of CLDR that the languages have.
#[derive(PartialEq, Eq, Debug)]
enum Plural {
    #[cfg(not(target_arch = "wasm32"))]
    Zero,
    One,
    #[cfg(not(target_arch = "wasm32"))]
    Two,
    #[cfg(not(target_arch = "wasm32"))]
    Few,
    #[cfg(not(target_arch = "wasm32"))]
    Many,
    Other,
}

/// The plural category of a whole number. The page meets no millions, of which Spanish makes a category of their own.
fn plural(language: Language, number: u32) -> Plural {
    match language {
        Language::English if number == 1 => Plural::One,
        Language::English => Plural::Other,
        #[cfg(not(target_arch = "wasm32"))]
        Language::Spanish if number == 1 => Plural::One,
        #[cfg(not(target_arch = "wasm32"))]
        Language::Spanish => Plural::Other,
        #[cfg(not(target_arch = "wasm32"))]
        Language::Arabic => match (number, number % 100) {
            (0, _) => Plural::Zero,
            (1, _) => Plural::One,
            (2, _) => Plural::Two,
            (_, 3..=10) => Plural::Few,
            (_, 11..=99) => Plural::Many,
            _ => Plural::Other,
        },
    }
}

/// The words that the build writes around the program, by their id; nothing where there are none.
pub fn around(id: &str, language: Language) -> &'static str {
    ALL.iter().find(|(own, _)| *own == id).map_or("", |(_, texts)| texts[language as usize])
}

include!(concat!(env!("OUT_DIR"), "/text.rs"));
