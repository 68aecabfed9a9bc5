//! What forces do to a lumbar disc: postures give an angle and a load, the disc answers with pressure, shape and moment.
//!
//! A two-dimensional finite-element model of the mid-sagittal slice (docs/model.md). Units inside: mm, N, MPa, N·mm and
//! radians; typed quantities at the border. Modules in reading order.

pub mod ageing;
pub mod condition;
pub mod creep;
pub mod damage;
pub mod fatigue;
pub mod herniation;
pub mod material;
pub mod posture;
pub mod segment;
pub mod story;

mod assembly;
mod banded;
mod cavity;
mod equilibrium;
mod fibre_law;
mod lateral;
pub mod mesh;
mod model;
mod pose;
mod tissue;

pub mod comparison;
pub mod disc;
pub mod measure;
pub mod section;

pub use condition::{Annulus, Condition, Herniation};
pub use disc::{Disc, Readings};
pub use equilibrium::SolveError;
pub use fatigue::Repetition;
pub use fibre_law::FibreCurve;
pub use posture::{Posture, posture, postures, standing};
pub use section::{Placement, Section};
pub use story::Story;
