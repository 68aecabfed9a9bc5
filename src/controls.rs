//! Controls without knowledge of the domain.

mod choice;
mod slider;

pub use choice::{ChoiceOption, choice};
pub use slider::{SliderWords, slider};
