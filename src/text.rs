//! Every word on the page, compiled from `assets/text/<language>/*.ftl`: a constant per message, a function per message
//! with arguments. English is the reference; a message that a language lacks is shown in English.

/// A language of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// English, the reference.
    #[default]
    English,
}

impl Language {
    /// How many there are.
    pub const COUNT: usize = Self::ALL.len();
    /// All of them, in the order of the build script's list.
    pub const ALL: [Self; 1] = [Self::English];

    /// The BCP 47 code used in addresses and on the document.
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
        }
    }
}

/// A text without arguments, in every language. Paragraphs are parted by a newline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message([&'static str; Language::COUNT]);

impl Message {
    /// The words in `language`.
    pub const fn in_language(self, language: Language) -> &'static str {
        self.0[language as usize]
    }
}

/// The plural category of a whole number, as CLDR names it.
#[allow(dead_code, reason = "used by messages that count")]
fn plural(language: Language, number: u32) -> &'static str {
    match language {
        Language::English if number == 1 => "one",
        Language::English => "other",
    }
}

#[allow(dead_code, reason = "used by messages that count")]
fn push_number(out: &mut String, number: u32) {
    out.push_str(&number.to_string());
}

include!(concat!(env!("OUT_DIR"), "/text.rs"));
