//! What has an address of its own among the questions.

use super::{Answer, Claim, Term, answer, claim, term};
use crate::text::{self, Message};

/// A page among the questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// All words that need explaining.
    Glossary,
    /// All claims.
    Claims,
    /// A question with its answer.
    Answer(Answer),
    /// A word.
    Term(Term),
    /// A claim.
    Claim(Claim),
}

impl Item {
    /// The page with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        match id {
            "glossary" => Some(Self::Glossary),
            "claims" => Some(Self::Claims),
            _ => answer(id).map(Self::Answer).or(term(id).map(Self::Term)).or(claim(id).map(Self::Claim)),
        }
    }

    /// Its id, which no other page has.
    pub fn id(self) -> &'static str {
        match self {
            Self::Glossary => "glossary",
            Self::Claims => "claims",
            Self::Answer(answer) => answer.id(),
            Self::Term(term) => term.id(),
            Self::Claim(claim) => claim.id(),
        }
    }

    /// Its heading.
    pub fn name(self) -> Message {
        match self {
            Self::Glossary => text::QUESTIONS_GLOSSARY,
            Self::Claims => text::QUESTIONS_CLAIMS,
            Self::Answer(answer) => answer.question(),
            Self::Term(term) => term.name(),
            Self::Claim(claim) => claim.words(),
        }
    }
}
