//! Words that need explaining.

use crate::{
    content::{
        library::{TERM_PARTS, TERM_SOURCES, TERM_WORDS, TERMS_CITED},
        sources::Source,
    },
    text::{Language, Message, mention::Names},
};
use std::sync::OnceLock;

/// A line for each in order of id: the id.
static LINES: &str = include_str!(concat!(env!("OUT_DIR"), "/terms.txt"));

const _: () = {
    let mut place = 0;
    while place < TERM_PARTS.len() {
        let [name, forms, what] = TERM_PARTS[place];
        assert!(what.is(forms.after(1)), "what a word is follows its forms");
        assert!(forms.is(name) || forms.is(name.after(1)), "the forms of a word follow it");
        place += 1;
    }
};

/// A technical word with its explanation: its place among all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term(u8);

/// Every word, in order of id.
pub fn terms() -> impl Iterator<Item = Term> {
    (0..TERM_WORDS.len() as u8).map(Term)
}

/// The word with this id.
pub fn term(id: &str) -> Option<Term> {
    super::find(LINES, id).map(Term)
}

/// The numbers of the words among names in a text begin here, so that others can stand before them.
const NUMBERS: usize = 256;

/// Adds every word in all its forms to names that are looked for in a text.
pub fn add_terms(names: &mut Names, language: Language) {
    for term in terms() {
        let number = (NUMBERS + usize::from(term.0)) as u16;
        names.add(term.name().in_language(language), number);
        for form in term.forms(language) {
            names.add(form, number);
        }
    }
}

/// The names of all words and no others.
pub fn term_names(language: Language) -> &'static Names {
    static NAMES: [OnceLock<Names>; Language::COUNT] = [const { OnceLock::new() }; Language::COUNT];
    NAMES[language as usize].get_or_init(|| {
        let mut names = Names::default();
        add_terms(&mut names, language);
        names
    })
}

/// The word that a name of this number stands for, if it stands for one.
pub fn term_named(number: u16) -> Option<Term> {
    terms().nth(usize::from(number).checked_sub(NUMBERS)?)
}

impl Term {
    /// The message of its name, and whether its other forms follow it.
    fn words(self) -> (Message, bool) {
        TERM_WORDS.get(usize::from(self.0)).copied().unwrap_or(TERM_WORDS[0])
    }

    /// Stable id in kebab case.
    pub fn id(self) -> &'static str {
        super::line(LINES, self.0).0
    }

    /// Its address.
    pub fn route(self) -> String {
        super::route(self.id())
    }

    /// The word.
    pub fn name(self) -> Message {
        self.words().0
    }

    /// Its other forms in one text, a comma and a space between them.
    pub fn other_forms(self, language: Language) -> &'static str {
        let (name, has_forms) = self.words();
        if has_forms { name.after(1).in_language(language) } else { "" }
    }

    /// Its other forms in a text, plural and other names, in small letters unless they are never written so.
    pub fn forms(self, language: Language) -> impl Iterator<Item = &'static str> {
        self.other_forms(language).split(", ").filter(|form| !form.is_empty())
    }

    /// What it is, in a sentence.
    pub fn what(self) -> Message {
        let (name, has_forms) = self.words();
        name.after(1 + usize::from(has_forms))
    }

    /// Where that comes from.
    pub fn sources(self) -> &'static [Source] {
        super::cited(&TERM_SOURCES, &TERMS_CITED, self.0)
    }
}
