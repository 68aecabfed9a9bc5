//! Teaching: a lesson that is presented, what a class predicts, and a lesson in the making. Nothing of it is stored or linked to a person.

mod editor;
mod prediction;
mod presenting;

pub use editor::{Edit, Editor, Field};
pub use prediction::{Prediction, PredictionAct};
pub use presenting::{Cover, Presenting, PresentingAct};

use super::route::{Address, Screen};

/// The address, as a link writes it, of the screen that a route opens; none where there is no screen.
pub fn leads(route: &str) -> Option<String> {
    let address = Address::parse(route);
    (address.screen != Screen::Unknown && route.starts_with("#/")).then(|| address.to_string())
}
