//! What people read and hear about sciatica, and what research says of it.

use crate::{
    content::{
        library::{CLAIM_SOURCES, CLAIM_WORDS, CLAIMS_CITED, VERDICTS},
        sources::{SEED_000, SEED_001, SEED_002, SEED_003, SEED_004, Source},
    },
    text::Message,
};

/// A line for each in order of id: id, and the address that answers it, if there is one.
static LINES: &str = include_str!(concat!(env!("OUT_DIR"), "/claims.txt"));

const _: () = {
    let mut place = 0;
    while place < CLAIM_WORDS.len() {
        assert!(CLAIM_WORDS[place].is(CLAIM_WORDS[0].after(place)), "the words of claims follow each other");
        place += 1;
    }
};

/// What research says of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Research agrees.
    Supported,
    /// Partly right, or studies disagree.
    Mixed,
    /// No evidence was found, or the evidence is against it.
    Unsupported,
    /// A matter of style, or nothing that could be tested.
    Opinion,
    /// No claim, but something that a text offers: steps, a picture, a plan.
    Feature,
}

impl Verdict {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Supported, Self::Mixed, Self::Unsupported, Self::Opinion, Self::Feature];

    /// Stable id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Supported => "supported",
            Self::Mixed => "mixed",
            Self::Unsupported => "unsupported",
            Self::Opinion => "opinion",
            Self::Feature => "feature",
        }
    }
}

/// A claim: its place among all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim(u8);

/// Every claim, in order of id.
pub fn claims() -> impl Iterator<Item = Claim> {
    (0..VERDICTS.len() as u8).map(Claim)
}

/// The claim with this id.
pub fn claim(id: &str) -> Option<Claim> {
    super::find(LINES, id).map(Claim)
}

impl Claim {
    /// Stable id: the number of the text that makes it, and its number in there, `000-01`.
    pub fn id(self) -> &'static str {
        super::line(LINES, self.0).0
    }

    /// Its address among the claims.
    pub fn route(self) -> String {
        super::route(self.id())
    }

    /// The address that answers it; empty where the page has none.
    pub fn place(self) -> &'static str {
        super::line(LINES, self.0).1
    }

    /// The claim in our own words.
    pub fn words(self) -> Message {
        CLAIM_WORDS[0].after(usize::from(self.0))
    }

    /// The text that makes it.
    pub fn said_by(self) -> Source {
        match self.id().as_bytes().get(2) {
            Some(b'1') => SEED_001,
            Some(b'2') => SEED_002,
            Some(b'3') => SEED_003,
            Some(b'4') => SEED_004,
            _ => SEED_000,
        }
    }

    /// What research says of it.
    pub fn verdict(self) -> Verdict {
        VERDICTS.get(usize::from(self.0)).copied().unwrap_or(Verdict::Opinion)
    }

    /// Where the verdict comes from.
    pub fn sources(self) -> &'static [Source] {
        super::cited(&CLAIM_SOURCES, &CLAIMS_CITED, self.0)
    }
}
