//! What has happened: past-tense facts that change the state.

use super::{
    care::CareAction, check::CheckAction, frame::Frame, lab::LabAction, look::Look, message::Configuration,
    route::Address, state::Theme, teach::TeachAction,
};
use crate::{anatomy::Settings, questionnaire::CountryNumber, text::Language};

/// A fact.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// All of the program is there: what the page around asks for, and the address, read by it.
    Unpacked(Box<(Frame, Address)>),
    /// The address in the browser names another place or state.
    AddressOpened(Address),
    /// The page around this one asked for something.
    Configured(Configuration),
    /// A language was chosen.
    LanguageChosen(Language),
    /// The words of a language are there, or cannot be had.
    WordsCame(Language, bool),
    /// Light, dark or as the device has it.
    ThemeChosen(Theme),
    /// The country whose emergency number is to be shown was chosen, or none.
    CountryChosen(Option<&'static CountryNumber>),
    /// Keys of one letter do nothing from now on, or do something again.
    KeysQuietened(bool),
    /// Something happened in the disc lab, or to the body on another screen.
    Lab(LabAction),
    /// Something was changed in the drawing of the atlas.
    SettingsChosen(Settings),
    /// The drawing of the atlas is looked at in another way.
    Looked(Look),
    /// The drawing of the atlas is to be compared with how it is now, or no longer.
    Compared(bool),
    /// A value was chosen under a name, for a page of one's own.
    Chosen(&'static str, String),
    /// Something happened in the care part.
    Care(CareAction),
    /// Something happened while somebody teaches, or gets ready to.
    Teach(TeachAction),
    /// Something happened in the pattern check.
    Check(CheckAction),
}
