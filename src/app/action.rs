//! What has happened: past-tense facts that change the state.

use super::{check::CheckAction, route::Address, state::Theme};
use crate::{
    anatomy::Settings,
    biomechanics::Posture,
    quantity::{Degrees, Newtons},
};

/// A fact.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The address in the browser names another place or state.
    AddressOpened(Address),
    /// A posture was chosen, on whatever screen.
    PostureChosen(&'static Posture),
    /// The upper vertebra was turned by hand.
    AngleSet(Degrees),
    /// The load was changed by hand.
    LoadSet(Newtons),
    /// Light, dark or as the device has it.
    ThemeChosen(Theme),
    /// Labels in the drawings were switched.
    LabelsSwitched,
    /// Something was changed in the drawing of the atlas.
    SettingsChosen(Settings),
    /// Something happened in the pattern check.
    Check(CheckAction),
}
