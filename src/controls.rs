//! Controls without knowledge of the domain.

mod choice;
mod slider;
mod switch;

pub use choice::{ChoiceOption, choice, described_choice};
pub use slider::{SliderWords, slider};
pub use switch::switch;
