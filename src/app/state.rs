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
    teach::Teach,
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
    /// Large and with the strongest contrast, for a class.
    Projector,
}

impl Theme {
    /// The value of `data-theme`, and of `theme` in an embed's address.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Projector => "projector",
        }
    }

    /// The theme of this name.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Auto, Self::Light, Self::Dark, Self::Projector].into_iter().find(|theme| theme.code() == code)
    }
}

/// Words of another language that somebody asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Coming {
    /// None.
    #[default]
    Nothing,
    /// They are on their way.
    Awaited(Language),
    /// They could not be had.
    Lost(Language),
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
    /// The words of another one.
    pub coming: Coming,
    /// The colours.
    pub theme: Theme,
    /// The country whose emergency number stands first; none: those that work in most places.
    pub country: Option<&'static CountryNumber>,
    /// Whether keys of one letter, digit or sign do nothing by themselves: for whoever speaks to the device, or presses keys by mistake
    /// (WCAG 2.1.4).
    pub quiet_keys: bool,
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
    /// What is taught.
    pub teach: Teach,
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
            coming: Coming::default(),
            theme: Theme::default(),
            country: None,
            quiet_keys: false,
            screen: Screen::default(),
            before: None,
            lab: Lab::new(body.as_ref(), LabView::default()).into(),
            body,
            care: Rc::default(),
            teach: Teach::default(),
            chosen: Chosen::default(),
            check: Rc::default(),
        }
    }
}

/// What is of the page itself, wherever somebody is in it.
#[derive(Clone, Copy, PartialEq)]
pub struct Page {
    frame: Frame,
    panel: Option<Panel>,
    language: Language,
    coming: Coming,
    theme: Theme,
    country: Option<&'static CountryNumber>,
    quiet_keys: bool,
}

impl Page {
    /// The language of its words.
    pub const fn language(&self) -> Language {
        self.language
    }
}

impl State {
    /// After how long without an act the page is taken for left alone, if it is watched at all: never where somebody reads
    /// what to do and may be on the phone.
    pub fn waits(&self) -> Option<Duration> {
        self.own_check().waits(self.screen == Screen::Check).filter(|_| !self.screen.helps() && !self.is_presenting())
    }

    /// Whether a lesson is presented.
    pub fn is_presenting(&self) -> bool {
        self.teach.presenting().is_some()
    }

    /// The pattern check of whoever sits here, also while a class looks at another.
    pub fn own_check(&self) -> &CheckState {
        self.teach.presenting().map_or(&self.check, |presenting| presenting.before().own_check())
    }

    /// What is of the page itself, wherever somebody is in it.
    pub const fn page(&self) -> Page {
        let Self { frame, panel, language, coming, theme, country, quiet_keys, .. } = *self;
        Page { frame, panel, language, coming, theme, country, quiet_keys }
    }

    /// Where leaving a presentation leads to is in the same page.
    pub(super) fn dress_below(&mut self) {
        let page = self.page();
        if self.teach.presenting().is_some_and(|presenting| presenting.before().page() != page) {
            self.teach.dress(&page);
        }
    }

    /// The same in another page.
    pub(super) fn dress(&mut self, page: &Page) {
        let Page { frame, panel, language, coming, theme, country, quiet_keys } = *page;
        (self.frame, self.panel, self.theme, self.country) = (frame, panel, theme, country);
        (self.language, self.coming, self.quiet_keys) = (language, coming, quiet_keys);
    }

    /// Somebody asks for a language: it is spoken once its words are there.
    pub(super) fn ask_for(&mut self, language: Language) {
        self.coming = if language == self.language { Coming::Nothing } else { Coming::Awaited(language) };
    }

    /// The words of a language are there, or cannot be had. Whoever asked for another one meanwhile waits for that.
    pub(super) fn words_come(&mut self, language: Language, are_here: bool) {
        if self.coming == Coming::Awaited(language) {
            (self.language, self.coming) =
                if are_here { (language, Coming::Nothing) } else { (self.language, Coming::Lost(language)) };
        }
    }

    /// Whether a class looks on while no story is told: then the check would ask about whoever sits there.
    pub fn asks_no_reader(&self) -> bool {
        self.teach.presenting().is_some_and(|presenting| !presenting.tells_a_story())
    }

    /// The colours that are seen: a lesson is presented for a projector.
    pub fn seen_theme(&self) -> Theme {
        if self.is_presenting() { Theme::Projector } else { self.theme }
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
        match self.teach.lectern() {
            Some(lectern) => Address { screen: Screen::Teach(lectern), ..Address::default() },
            None => self.seen(),
        }
    }

    /// The same without the lesson that shows it.
    pub fn seen(&self) -> Address {
        let body = self.body.as_ref().filter(|_| self.screen.shows_body());
        Address {
            screen: self.screen,
            setup: body.map(|body| self.lab.named_setup(body)),
            view: (self.screen == Screen::Disc).then(|| self.lab.view()),
        }
    }
}
