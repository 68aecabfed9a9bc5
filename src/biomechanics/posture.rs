//! Named postures: each is an angle and a load of the L4-L5 disc, the same on every screen.

use crate::{
    content::{
        biomechanics::{POSTURES, STANDING},
        sources::Source,
    },
    quantity::{Degrees, Megapascals, Newtons},
    text::Message,
};

/// What a person does, and what it means for the disc.
#[derive(Debug, PartialEq)]
pub struct Posture {
    /// Stable id in kebab case, as in addresses.
    pub id: &'static str,
    /// Its name.
    pub name: Message,
    /// What the person does, in a sentence or two.
    pub description: Message,
    /// Rotation of L4 on L5 from standing, flexion positive; our choice inside the measured range of motion.
    pub angle: Degrees,
    /// Compression of the disc; negative where it is pulled.
    pub load: Newtons,
    /// The pressure measured in a living person in this posture, where somebody did and we read it in the source.
    pub measured: Option<Megapascals>,
    /// Where the load and the measured pressure come from.
    pub source: Source,
}

/// All postures, from resting to lifting, traction last.
pub fn postures() -> &'static [Posture] {
    POSTURES
}

/// The posture with this id.
pub fn posture(id: &str) -> Option<&'static Posture> {
    POSTURES.iter().find(|posture| posture.id == id)
}

/// Quiet standing, which everything else is compared with.
pub fn standing() -> &'static Posture {
    STANDING
}
