//! Controls without knowledge of the domain.

mod choice;
mod slider;
mod switch;

pub use choice::{ChoiceOption, choice, described_choice};
pub use slider::{SliderWords, slider};
pub use switch::switch;

use web_sys::HtmlInputElement;
use yew::{TargetCast, prelude::*};

/// The field in which something was typed or chosen.
#[inline(never)]
pub fn input_of(event: &Event) -> Option<HtmlInputElement> {
    event.target_dyn_into()
}
