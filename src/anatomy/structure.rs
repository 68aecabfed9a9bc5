//! Structures: what can be picked, and its card.

use crate::{
    anatomy::ViewId,
    content::{anatomy::STRUCTURES, sources::Source},
    text::Message,
};
use std::ops::Deref;

/// A part of the body with the words of its card.
#[derive(Debug)]
pub struct Structure {
    /// Stable id in kebab case.
    pub id: &'static str,
    /// Name in the Terminologia Anatomica.
    pub latin: &'static str,
    /// What it is made of; decides its colour.
    pub tissue: Tissue,
    /// Whether it is small beside something that is meant more often, so that a tap near it catches the other.
    pub minor: bool,
    /// The views in which it is drawn.
    pub views: &'static [ViewId],
    /// Plain name.
    pub name: Message,
    /// What it is and what it does.
    pub what: Message,
    /// What can go wrong, and how common or harmless that is.
    pub wrong: Message,
    /// Where it is felt.
    pub felt: Message,
    /// Ids of the patterns of the pattern check that it has to do with.
    pub patterns: &'static [&'static str],
    /// Where the card's facts and the form come from.
    pub sources: &'static [Source],
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

/// A structure by reference: copied freely, compared by id.
#[derive(Clone, Copy, Debug)]
pub struct StructureId(&'static Structure);

impl StructureId {
    /// The id of a structure of the content.
    pub const fn of(structure: &'static Structure) -> Self {
        Self(structure)
    }
}

impl Deref for StructureId {
    type Target = Structure;

    fn deref(&self) -> &Structure {
        self.0
    }
}

impl PartialEq for StructureId {
    fn eq(&self, other: &Self) -> bool {
        self.0.id == other.0.id
    }
}

impl Eq for StructureId {}

/// Every structure of the atlas, in order of id.
pub fn structures() -> &'static [&'static Structure] {
    STRUCTURES
}

/// The structure with this id.
pub fn structure(id: &str) -> Option<&'static Structure> {
    STRUCTURES.binary_search_by(|structure| structure.id.cmp(id)).ok().and_then(|index| STRUCTURES.get(index).copied())
}
