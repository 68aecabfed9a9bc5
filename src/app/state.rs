//! Everything the page knows. Nothing of it is stored; a reload starts afresh.

use super::{
    body::Body,
    care::Care,
    check::CheckState,
    chosen::Chosen,
    frame::{Frame, Panel},
    lab::Lab,
    player::Stage,
    route::{Address, Screen},
    setup::LabView,
};
use crate::{questionnaire::CountryNumber, text::Language};
use std::{rc::Rc, time::Duration};

/// Colours: as the device has them, or chosen by the reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device has it.
    #[default]
    Auto,
    /// Dark ink on warm paper.
    Light,
    /// Light ink on deep blue-grey.
    Dark,
}

impl Theme {
    /// The value of `data-theme`, and of `theme` in an embed's address.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme of this name. A projector has the light one as long as it has none of its own.
    pub fn from_code(code: &str) -> Option<Self> {
        let code = if code == "projector" { Self::Light.code() } else { code };
        [Self::Auto, Self::Light, Self::Dark].into_iter().find(|theme| theme.code() == code)
    }
}

/// The state of the application.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// See [`State::is_whole`].
    pub is_unpacked: bool,
    /// What the page around this one asked for.
    pub frame: Frame,
    /// The panel that the page around this one asked for since it began.
    pub panel: Option<Panel>,
    /// The language of the words.
    pub language: Language,
    /// The colours.
    pub theme: Theme,
    /// The country whose emergency number stands first; none: those that work in most places.
    pub country: Option<&'static CountryNumber>,
    /// The screen that is shown.
    pub screen: Screen,
    /// The body that every screen looks at; `None` only if the model failed at the start.
    pub body: Option<Body>,
    /// The body with which a drawing of the atlas is compared.
    pub before: Option<Body>,
    /// What was done in the disc lab, and how it draws.
    pub lab: Rc<Lab>,
    /// What was done in the care part.
    pub care: Rc<Care>,
    /// What was chosen for a page of one's own.
    pub chosen: Chosen,
    /// The pattern check with a person's answers. They leave this struct only as words on the screen.
    pub check: Rc<CheckState>,
}

impl Default for State {
    fn default() -> Self {
        let body = Body::standing();
        Self {
            is_unpacked: true,
            frame: Frame::default(),
            panel: None,
            language: Language::default(),
            theme: Theme::default(),
            country: None,
            screen: Screen::default(),
            before: None,
            lab: Lab::new(body.as_ref(), LabView::default()).into(),
            body,
            care: Rc::default(),
            chosen: Chosen::default(),
            check: Rc::default(),
        }
    }
}

impl State {
    /// After how long without an act the page is taken for left alone, if it is watched at all: never where somebody reads
    /// what to do and may be on the phone.
    pub fn waits(&self) -> Option<Duration> {
        self.check.waits(self.screen == Screen::Check).filter(|_| !self.screen.helps())
    }

    /// The place that is read now: what decides whether focus moves.
    pub fn place(&self) -> &'static str {
        match self.care.player() {
            Some(player) if self.screen.place() == "session" => match player.stage() {
                Stage::AskBefore => "session-before",
                Stage::Ready | Stage::Move | Stage::Rest => "session-under-way",
                Stage::AskAfter => "session-after",
                Stage::Done => "session-done",
            },
            _ => self.screen.place(),
        }
    }

    /// The address that opens this screen in this state.
    pub fn address(&self) -> Address {
        let body = self.body.as_ref().filter(|_| self.screen.shows_body());
        Address {
            screen: self.screen,
            setup: body.map(|body| self.lab.named_setup(body)),
            view: (self.screen == Screen::Disc).then(|| self.lab.view()),
        }
    }
}
