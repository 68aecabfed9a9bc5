//! Skin areas of the roots L1 to S4 on the whole body.

use crate::{
    geometry::Point,
    questionnaire::{BodyView, Side},
};

/// A root, named for the skin that it usually serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names are those of the roots")]
pub enum Dermatome {
    L1,
    L2,
    L3,
    L4,
    L5,
    S1,
    S2,
    S3,
    S4,
}

impl Dermatome {
    /// All of them, from above.
    pub const ALL: [Self; 9] =
        [Self::L1, Self::L2, Self::L3, Self::L4, Self::L5, Self::S1, Self::S2, Self::S3, Self::S4];

    /// Its short name: "L5".
    pub const fn short(self) -> &'static str {
        match self {
            Self::L1 => "L1",
            Self::L2 => "L2",
            Self::L3 => "L3",
            Self::L4 => "L4",
            Self::L5 => "L5",
            Self::S1 => "S1",
            Self::S2 => "S2",
            Self::S3 => "S3",
            Self::S4 => "S4",
        }
    }

    /// The one with this short name, whatever the case.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|root| root.short().eq_ignore_ascii_case(name))
    }

    /// Its outlines in a view, on one side of the body.
    pub fn patches(self, _view: BodyView, _side: Side) -> Vec<Vec<Point>> {
        Vec::new()
    }
}
