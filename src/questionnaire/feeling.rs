//! What is felt at a marked place.

use super::{RegionId, Sheet};

/// What is felt where.
pub type Marks = Sheet<RegionId, Feeling, { RegionId::COUNT }>;

/// Kind of feeling in a region of the body drawing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Feeling {
    /// Marked, and nothing said about the kind.
    #[default]
    Unsaid,
    /// Pain.
    Pain,
    /// Numbness: less is felt there.
    Numb,
    /// Tingling or pins and needles.
    Tingling,
    /// Weakness: what is moved there is weaker.
    Weak,
}

impl Feeling {
    /// The kinds that a person can name.
    pub const NAMED: [Self; 4] = [Self::Pain, Self::Numb, Self::Tingling, Self::Weak];

    /// Its name in style classes and files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unsaid => "unsaid",
            Self::Pain => "pain",
            Self::Numb => "numb",
            Self::Tingling => "tingling",
            Self::Weak => "weak",
        }
    }
}
