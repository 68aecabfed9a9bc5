//! The roots that the lumbar discs can meet: where each is felt, what it moves, which reflex it carries.

use crate::{
    content::{self, sources::Source},
    text::Message,
};

/// A spinal nerve root.
#[derive(Debug)]
pub struct Root {
    /// Stable id: "l5".
    pub id: &'static str,
    /// Its short name: "L5".
    pub short: &'static str,
    /// The vertebra below whose pedicle it leaves.
    pub vertebra: &'static str,
    /// Its name in words.
    pub name: Message,
    /// The skin it usually serves; maps overlap.
    pub skin: Message,
    /// The movement it usually powers most.
    pub movement: Message,
    /// The reflex it carries.
    pub reflex: Message,
    /// Regions of the body drawing where its pain is usually felt, without side.
    pub regions: &'static [&'static str],
    /// Where this is taken from.
    pub source: Source,
}

/// All roots, from L3 to S1.
pub fn roots() -> &'static [Root] {
    content::neurology::ROOTS
}

/// The root with this id or short name.
pub fn root(id: &str) -> Option<&'static Root> {
    roots().iter().find(|root| root.id == id || root.short == id)
}

/// The root that passes behind the disc of a level ("L4-L5") on its way to leave one vertebra lower: the traversing root.
pub fn traversing_root(level: &str) -> Option<&'static Root> {
    let (_, below) = level.split_once('-')?;
    roots().iter().find(|root| root.vertebra == below)
}

/// The root that leaves at a level ("L4-L5"), below the pedicle of the upper vertebra: the exiting root.
pub fn exiting_root(level: &str) -> Option<&'static Root> {
    let (above, _) = level.split_once('-')?;
    roots().iter().find(|root| root.vertebra == above)
}
