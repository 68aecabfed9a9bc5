//! Structures: what can be picked, and its card.

use crate::{
    anatomy::ViewId,
    content::{
        anatomy::{CARDS, NAMES, PATTERNS, SOURCES, WORKED},
        sources::Source,
    },
    questionnaire::PatternId,
    text::Message,
};

/// A part of the body: its place among all of them, in order of id. What its card says lies in tables, which is far smaller in the page
/// than a record of addresses for each.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Structure(u8);

/// What the card of a structure holds beside its words.
pub(crate) struct Card {
    pub tissue: Tissue,
    pub minor: bool,
    /// A bit for each of [`ViewId::ALL`].
    pub views: u8,
    /// A bit for each of [`PATTERNS`].
    pub patterns: u16,
    /// How many of [`SOURCES`] are its own; those of the structures before it come first.
    pub sources: u8,
}

/// A line for each in order of id: id and Latin name, a tab between them.
static LINES: &str = include_str!(concat!(env!("OUT_DIR"), "/structures.txt"));

const _: () = {
    let mut place = 0;
    while place < NAMES.len() {
        let mut part = 0;
        while part < 4 {
            assert!(NAMES[place][part].is(NAMES[0][0].after(4 * place + part)), "the words of cards follow each other");
            part += 1;
        }
        place += 1;
    }
};

impl Structure {
    /// The structure of this place.
    pub(crate) const fn at(place: u8) -> Self {
        Self(place)
    }

    fn line(self) -> (&'static str, &'static str) {
        LINES.split('\n').nth(usize::from(self.0)).and_then(|line| line.split_once('\t')).unwrap_or_default()
    }

    const fn card(self) -> &'static Card {
        let place = self.0 as usize;
        if place < CARDS.len() { &CARDS[place] } else { &CARDS[0] }
    }

    const fn words(self, part: usize) -> Message {
        NAMES[0][0].after(4 * self.0 as usize + part)
    }

    /// Stable id in kebab case.
    pub fn id(self) -> &'static str {
        self.line().0
    }

    /// Name in the Terminologia Anatomica.
    pub fn latin(self) -> &'static str {
        self.line().1
    }

    /// What it is made of; decides its colour.
    pub const fn tissue(self) -> Tissue {
        self.card().tissue
    }

    /// Whether it is small beside something that is meant more often, so that a tap near it catches the other.
    pub const fn minor(self) -> bool {
        self.card().minor
    }

    /// The views in which it is drawn, the one that shows it best first.
    pub fn views(self) -> impl Iterator<Item = ViewId> {
        of_set(&ViewId::ALL, u16::from(self.card().views))
    }

    /// Whether it is drawn in this view.
    pub const fn is_in(self, view: ViewId) -> bool {
        self.card().views >> view as u8 & 1 == 1
    }

    /// Plain name.
    pub const fn name(self) -> Message {
        self.words(0)
    }

    /// Where it is felt.
    pub const fn felt(self) -> Message {
        self.words(1)
    }

    /// What it is and what it does.
    pub const fn what(self) -> Message {
        self.words(2)
    }

    /// What can go wrong, and how common or harmless that is.
    pub const fn wrong(self) -> Message {
        self.words(3)
    }

    /// The patterns of the pattern check that it has to do with.
    pub fn patterns(self) -> impl Iterator<Item = PatternId> {
        of_set(&PATTERNS, self.card().patterns)
    }

    /// The muscles that it works, if it is a root, as usually taught. Most of them have fibres of the roots beside it too.
    pub fn muscles(self) -> impl Iterator<Item = Self> {
        WORKED.iter().filter(move |(root, _)| *root == self).map(|(_, muscle)| *muscle)
    }

    /// Where the card's facts and the form come from.
    pub fn sources(self) -> &'static [Source] {
        let mut before = 0;
        for card in CARDS.iter().take(usize::from(self.0)) {
            before += usize::from(card.sources);
        }
        SOURCES.get(before..before + usize::from(self.card().sources)).unwrap_or_default()
    }
}

impl std::fmt::Debug for Structure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id())
    }
}

/// Those of `all` whose bit is set.
fn of_set<T: Copy>(all: &'static [T], set: u16) -> impl Iterator<Item = T> {
    all.iter().enumerate().filter(move |(place, _)| set >> place & 1 == 1).map(|(_, it)| *it)
}

/// What a structure is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tissue {
    /// Bone.
    Bone,
    /// Joint cartilage.
    Cartilage,
    /// The layered wall of a disc.
    Annulus,
    /// The gel in the middle of a disc.
    Nucleus,
    /// A ligament.
    Ligament,
    /// Nerve tissue.
    Nerve,
    /// Muscle and tendon.
    Muscle,
    /// The dura, with the fluid inside it.
    Dura,
    /// Soft fat that fills gaps.
    Fat,
    /// Skin: the outline of the body.
    Skin,
    /// An opening.
    Space,
    /// No tissue of its own: a spot that is sore, or an area that is described to hurt.
    Sore,
}

impl Tissue {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Bone,
        Self::Cartilage,
        Self::Annulus,
        Self::Nucleus,
        Self::Ligament,
        Self::Nerve,
        Self::Muscle,
        Self::Dura,
        Self::Fat,
        Self::Skin,
        Self::Space,
        Self::Sore,
    ];

    /// Its name in style classes and tokens.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Bone => "bone",
            Self::Cartilage => "cartilage",
            Self::Annulus => "annulus",
            Self::Nucleus => "nucleus",
            Self::Ligament => "ligament",
            Self::Nerve => "nerve",
            Self::Muscle => "muscle",
            Self::Dura => "dura",
            Self::Fat => "fat",
            Self::Skin => "skin",
            Self::Space => "space",
            Self::Sore => "sore",
        }
    }
}

/// Every structure of the atlas, in order of id.
pub fn structures() -> impl ExactSizeIterator<Item = Structure> {
    (0..CARDS.len()).map(|place| Structure(place as u8))
}

/// The structure with this id.
pub fn structure(id: &str) -> Option<Structure> {
    LINES.split('\n').position(|line| line.split('\t').next() == Some(id)).map(|place| Structure(place as u8))
}
