//! Common questions.

use crate::{
    content::{
        library::{ANSWER_PARTS, ANSWER_SOURCES, ANSWER_WORDS, ANSWERS_CITED, GROUPS},
        sources::Source,
    },
    text::Message,
};

/// A line for each in the order of the page: id, and an address where it can be seen or tried, if there is one.
static LINES: &str = include_str!(concat!(env!("OUT_DIR"), "/answers.txt"));

const _: () = {
    let mut place = 0;
    while place < ANSWER_PARTS.len() {
        let [question, full, short] = ANSWER_PARTS[place];
        assert!(full.is(question.after(1)) && short.is(question.after(2)), "the answers follow their question");
        place += 1;
    }
};

/// A common question with its answer: its place among all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer(u8);

/// Questions that belong together.
#[derive(Clone, Copy, Debug)]
pub struct Group {
    /// Heading.
    pub name: Message,
    /// The place after its last question.
    pub(crate) end: u8,
}

impl Group {
    /// The questions of the group that ends here and begins after `before` others.
    fn of(self, before: u8) -> impl Iterator<Item = Answer> {
        (before..self.end).map(Answer)
    }
}

/// The groups with their questions, in the order of the page.
pub fn groups() -> impl Iterator<Item = (Message, impl Iterator<Item = Answer>)> {
    let mut before = 0;
    GROUPS.iter().map(move |group| (group.name, group.of(std::mem::replace(&mut before, group.end))))
}

/// Every question, in the order of the page.
pub fn answers() -> impl Iterator<Item = Answer> {
    (0..ANSWER_WORDS.len() as u8).map(Answer)
}

/// The question with this id.
pub fn answer(id: &str) -> Option<Answer> {
    super::find(LINES, id).map(Answer)
}

impl Answer {
    /// Stable id in kebab case.
    pub fn id(self) -> &'static str {
        super::line(LINES, self.0).0
    }

    /// Its address.
    pub fn route(self) -> String {
        super::route(self.id())
    }

    /// An address where it can be seen or tried; empty where there is none.
    pub fn see(self) -> &'static str {
        super::line(LINES, self.0).1
    }

    /// The question.
    pub fn question(self) -> Message {
        ANSWER_WORDS.get(usize::from(self.0)).copied().unwrap_or(ANSWER_WORDS[0])
    }

    /// The answer in two sentences.
    pub fn short(self) -> Message {
        self.question().after(2)
    }

    /// The answer in full, a few short paragraphs.
    pub fn full(self) -> Message {
        self.question().after(1)
    }

    /// Where it comes from.
    pub fn sources(self) -> &'static [Source] {
        super::cited(&ANSWER_SOURCES, &ANSWERS_CITED, self.0)
    }
}
