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
    Spanish,
    /// Arabic, from right to left.
    Arabic,
}

impl Language {
    /// How many there are.
    pub const COUNT: usize = Self::ALL.len();
    /// All of them, in the order of the build script's list.
    pub const ALL: [Self; 3] = [Self::English, Self::Spanish, Self::Arabic];

    /// The BCP 47 code used in addresses and on the document.
    pub const fn code(self) -> &'static str {
        ["en", "es", "ar"][self as usize]
    }

    /// Its name in itself, which whoever looks for it can read.
    pub const fn own_name(self) -> &'static str {
        ["English", "Español", "العربية"][self as usize]
    }

    /// The offer to read the page in it, in itself.
    pub const fn offer(self) -> &'static str {
        ["Read this page in English", "Leer esta página en español", "اقرأ هذه الصفحة بالعربية"][self as usize]
    }

    /// From which side it is written, as `dir` has it.
    pub const fn direction(self) -> &'static str {
        if matches!(self, Self::Arabic) { "rtl" } else { "ltr" }
    }

    /// Whether its words are there.
    pub fn is_here(self) -> bool {
        self == Self::English || brought(self).is_some()
    }

    /// The language of this code.
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

/// The words of a language: those of the start, and the others.
type Words = [Vec<&'static str>; 2];

/// Words of languages other than the reference, once they are asked for.
static BROUGHT: [OnceLock<Words>; Language::COUNT] = [const { OnceLock::new() }; Language::COUNT];

/// Takes the words of a language, as the build wrote them for this very program; whether they are.
pub fn bring(language: Language, words: String) -> bool {
    let Some((STAMP, words)) = Box::leak(words.into_boxed_str()).split_once(PART) else { return false };
    BROUGHT[language as usize].set(parts(words)).is_ok()
}

/// What [`bring`] takes in the page, as the build wrote it. The reference, which the program has inside, is what translations begin with.
#[cfg(not(target_arch = "wasm32"))]
pub fn to_bring(language: Language) -> String {
    other(language).map_or_else(|| [STAMP, FIRST, LATER].join(PART), str::to_owned)
}

#[cfg(not(target_arch = "wasm32"))]
fn other(language: Language) -> Option<&'static str> {
    OTHERS.get((language as usize).checked_sub(1)?).copied()
}

fn parts(words: &'static str) -> Words {
    let (first, later) = words.split_once(PART).unwrap_or((words, ""));
    [first, later].map(|part| part.split('\0').collect())
}

/// The page has the words of other languages when they were brought, tests and examples from the beginning.
fn brought(language: Language) -> Option<&'static Words> {
    let words = &BROUGHT[language as usize];
    #[cfg(not(target_arch = "wasm32"))]
    if let Some(own) = other(language) {
        return Some(words.get_or_init(|| parts(own.split_once(PART).unwrap_or_default().1)));
    }
    words.get()
}

/// The text of this number.
#[inline(never)]
fn written(language: Language, number: u16) -> &'static str {
    static TEXTS: OnceLock<Vec<&'static str>> = OnceLock::new();
    let place = number.checked_sub(LATER_FROM);
    if let Some(words) = brought(language) {
        let texts = &words[usize::from(place.is_some())];
        return texts.get(usize::from(place.unwrap_or(number))).copied().unwrap_or_default();
    }
    match place {
        // By its address, as it would be put into its only caller otherwise.
        Some(place) => black_box::<fn(u16) -> &'static str>(later)(place),
        None => part(&TEXTS, FIRST, number),
    }
}

/// The text of this number among those of which nothing is said at the start. The single file has them in its second module, and
/// nothing but this function may touch them.
#[inline(never)]
fn later(number: u16) -> &'static str {
    static TEXTS: OnceLock<Vec<&'static str>> = OnceLock::new();
    part(&TEXTS, LATER, number)
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
            Some(Argument::Words(words)) => put(&mut out, language, words),
            Some(Argument::Whole(number)) => out.push_str(&number.to_string()),
            Some(Argument::Rounded(number, digits)) => put(&mut out, language, &decimal::rounded(*number, *digits)),
            None => out.push(letter),
        }
    }
    out
}

/// Words, or a number as the language writes it.
fn put(out: &mut String, language: Language, words: &str) {
    let is_number = |(whole, part): (&str, &str)| {
        let is_digit = |byte: u8| byte.is_ascii_digit();
        part.bytes().all(is_digit) && whole.trim_start_matches('−').bytes().all(is_digit)
    };
    if language == Language::Spanish && words.split_once('.').is_some_and(is_number) {
        out.push_str(&words.replace('.', ","));
    } else {
        out.push_str(words);
    }
}

/// The place of the plural category of a whole number among the texts of a message: other, one, two, few, many, zero, as CLDR has
/// them. The page meets no millions, of which Spanish makes a category of their own.
fn plural(language: Language, number: u32) -> u16 {
    match (language, number, number % 100) {
        (_, 1, _) => 1,
        (Language::Arabic, 0, _) => 5,
        (Language::Arabic, 2, _) => 2,
        (Language::Arabic, _, 3..=10) => 3,
        (Language::Arabic, _, 11..=99) => 4,
        _ => 0,
    }
}

/// The number of the text in this place behind `other`, or of that where it says the same.
fn chosen(language: Language, other: u16, place: u16) -> u16 {
    if written(language, other + place).is_empty() { other } else { other + place }
}

/// The words that the build writes around the program, by their id; nothing where there are none.
pub fn around(id: &str, language: Language) -> &'static str {
    ALL.iter().find(|(own, _)| *own == id).map_or("", |(_, texts)| texts[language as usize])
}

include!(concat!(env!("OUT_DIR"), "/text.rs"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_takes_the_form_that_its_language_has_for_it() {
        let forms = |language| [0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103].map(|number| plural(language, number));
        assert_eq!(forms(Language::English), [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        assert_eq!(forms(Language::Spanish), forms(Language::English));
        // Of CLDR's chart: zero, one, two, few, few, many, many, other, other, other, few.
        assert_eq!(forms(Language::Arabic), [5, 1, 2, 3, 3, 4, 4, 0, 0, 0, 3]);
        for (steps, words) in [(1, "خطوة واحدة"), (2, "خطوتين"), (5, "5 خطوات"), (20, "20 خطوة")]
        {
            let told = care_walk_steps(Language::Arabic, steps);
            assert!(told.contains(words), "{told}");
        }
        assert!(care_walk_steps(Language::English, 1) != care_walk_steps(Language::English, 2));
    }

    #[test]
    fn a_number_is_written_as_the_language_has_it_and_a_version_as_it_is() {
        let told =
            |language| [app_megapascals(language, "0.5"), app_millimetres(language, Argument::Rounded(-1.25, 2))];
        assert_eq!(told(Language::English), ["0.5 MPa", "−1.25 mm"]);
        assert_eq!(told(Language::Spanish), ["0,5 MPa", "−1,25 mm"]);
        assert!(about_version(Language::Spanish, "2026-01-01", "0.1.0").contains("0.1.0"));
    }

    #[test]
    fn every_language_brings_as_many_words() {
        let count = |language| to_bring(language).split(PART).map(|part| part.split('\0').count()).collect::<Vec<_>>();
        let reference = count(Language::English);
        assert_eq!(reference.len(), 3);
        for language in Language::ALL {
            assert_eq!(count(language), reference, "{}", language.code());
        }
    }

    #[test]
    fn words_of_another_program_are_not_taken() {
        for words in ["", "words", "0000000000000000\u{c}one\u{c}two"] {
            assert!(!bring(Language::English, words.to_owned()));
        }
        assert_eq!(APP_NAME.in_language(Language::English), "Sciatica Explorer");
    }
}
