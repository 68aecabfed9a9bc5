//! Addresses: which screen, and the state of its view. An answer of the pattern check has no place here, by type.

use super::{
    care::{CareLook, SHELVES, page_id, told},
    look::Look,
    setup::{LabView, Query, QueryText, Setup},
    teach::{CASES, Lectern, OWN, QUIZZES},
};
use crate::{
    anatomy::{self, Settings, Structure, ViewId, territory},
    lesson::{case, lesson},
    library::Item,
    quantity::decimal,
    quiz::understanding::quiz,
    text::Language,
};
use std::fmt;

/// A screen of the application.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Screen {
    /// The three doors.
    #[default]
    Start,
    /// The atlas, with the view and the structure that is open.
    Anatomy {
        /// The drawing; the first one when the address names none.
        view: ViewId,
        /// The structure whose card is open.
        structure: Option<Structure>,
        /// What the reader changed in the drawing.
        settings: Settings,
        /// How the reader looks at it.
        look: Look,
    },
    /// Where it hurts, and what is described to be felt there. What was marked is no part of the address.
    Where,
    /// The disc lab.
    Disc,
    /// Pressure and inflammation, the two switches of the lab, by themselves.
    Switches,
    /// What people do next: an overview, or what has this id.
    Care {
        /// The list that it stands in; empty for exercises, lists and a session.
        shelf: &'static str,
        /// Empty for the overview.
        id: &'static str,
        /// How its figure is looked at.
        look: CareLook,
    },
    /// The pattern check. Where one is in it is no part of the address.
    Check,
    /// Common questions, or one page of them.
    Questions(Option<Item>),
    /// Lessons, stories, quizzes, and a lesson of one's own.
    Teach(Lectern),
    /// The emergency signs.
    Emergency,
    /// A bad night: signs first, then what eases.
    Tonight,
    /// What this is, how it treats a reader, and where its numbers come from.
    About,
    /// How to show this page on another.
    Embed,
    /// An address that names nothing here.
    Unknown,
    /// An address that is read once all of the program is there.
    Coming,
}

/// A screen, the body it shows and how it draws it: everything a link holds.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Address {
    /// The screen.
    pub screen: Screen,
    /// The body, where the screen shows it and the link says anything about the lab; otherwise it stays as it is.
    pub setup: Option<Setup>,
    /// How the lab draws it, likewise.
    pub view: Option<LabView>,
}

impl Screen {
    /// The screens whose address is their place.
    const WITHOUT_VIEW: [Self; 6] = [Self::Disc, Self::Check, Self::Emergency, Self::Tonight, Self::About, Self::Embed];

    /// Whether the body is seen on this screen.
    pub fn shows_body(self) -> bool {
        matches!(self, Self::Anatomy { .. } | Self::Disc | Self::Switches)
    }

    /// Whether somebody reads here what to do at once.
    pub fn helps(self) -> bool {
        matches!(self, Self::Emergency | Self::Tonight)
    }

    /// Whether it is there from the start, even while the rest of the program is still unpacked: help is never late.
    pub fn comes_first(self) -> bool {
        self.helps() || self == Self::Start
    }

    /// The screen without the details of its view: what decides whether focus moves.
    pub fn place(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Anatomy { look: Look { quiz: Some(_), .. }, .. } => "quiz",
            Self::Anatomy { .. } => "anatomy",
            Self::Where => "where",
            Self::Disc => "disc",
            Self::Switches => "switches",
            Self::Check => "check",
            Self::Care { id: "", .. } => "care",
            Self::Care { id, .. } => id,
            Self::Questions(None) => "questions",
            // An id may be the name of another screen, "disc"; nothing else has these words.
            Self::Questions(Some(Item::Term(term))) => term.what().in_language(Language::English),
            Self::Questions(Some(item)) => item.id(),
            Self::Teach(Lectern { id: "", .. }) => "teach",
            Self::Teach(Lectern { id, .. }) => id,
            Self::Emergency => "emergency",
            Self::Tonight => "tonight",
            Self::About => "about",
            Self::Embed => "embed",
            Self::Unknown => "unknown",
            Self::Coming => "",
        }
    }
}

impl Address {
    /// Reads the part of an address from `#` on. Whatever is not understood becomes [`Screen::Unknown`]; bad values of a view are ignored.
    pub fn parse(hash: &str) -> Self {
        let rest = hash.trim_start_matches('#').trim_start_matches('/');
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let read = Query { text: query, prefix: "" };
        let mut parts = Vec::new();
        for part in path.split('/') {
            if !part.is_empty() {
                parts.push(part);
            }
        }
        let screen = match parts[..] {
            [] => Screen::Start,
            ["anatomy", "where"] => Screen::Where,
            ["anatomy"] => anatomy_screen(None, None, read),
            ["anatomy", view] => anatomy_screen(Some(view), None, read),
            ["anatomy", view, structure] => anatomy_screen(Some(view), Some(structure), read),
            ["disc", "switches"] => Screen::Switches,
            ["care"] => care_screen(Some(("", "")), read),
            ["care", id] => care_screen(page_id(id).map(|id| ("", id)).or_else(|| on_a_shelf(id)), read),
            ["care", shelf, id] => care_screen(told(shelf, id).map(|(shelf, item)| (shelf, item.id)), read),
            ["questions"] => Screen::Questions(None),
            ["questions", id] => Item::from_id(id).map_or(Screen::Unknown, |item| Screen::Questions(Some(item))),
            ["teach", ref rest @ ..] => teach_screen(rest, read).map_or(Screen::Unknown, Screen::Teach),
            [place] => {
                Screen::WITHOUT_VIEW.into_iter().find(|screen| screen.place() == place).unwrap_or(Screen::Unknown)
            }
            _ => Screen::Unknown,
        };
        let setup = read.setup().filter(|_| screen.shows_body());
        let view = read.view().filter(|_| screen == Screen::Disc);
        // A link to the lab that says anything says everything: what it leaves out is as usual.
        let says_something = screen == Screen::Disc && (setup.is_some() || view.is_some());
        Self {
            screen,
            setup: setup.or_else(|| says_something.then(Setup::default)),
            view: view.or_else(|| says_something.then(LabView::default)),
        }
    }

    /// A screen that shows this body.
    pub fn with_body(screen: Screen, setup: Setup) -> Self {
        Self { screen, setup: Some(setup), view: None }
    }
}

/// Something that lies on a shelf, where the address does not name the shelf.
fn on_a_shelf(id: &str) -> Option<(&'static str, &'static str)> {
    SHELVES.iter().find_map(|(shelf, _)| told(shelf, id).map(|(shelf, item)| (shelf, item.id)))
}

fn care_screen(found: Option<(&'static str, &'static str)>, query: Query) -> Screen {
    found.map_or(Screen::Unknown, |(shelf, id)| Screen::Care { shelf, id, look: CareLook::read(query) })
}

fn teach_screen(path: &[&str], query: Query) -> Option<Lectern> {
    let (shelf, path) = match path {
        [CASES, path @ ..] => (CASES, path),
        [QUIZZES, path @ ..] => (QUIZZES, path),
        path => ("", path),
    };
    let (id, step) = match *path {
        [] if shelf.is_empty() => ("", 0),
        [id] => (id, 0),
        [id, step] => (id, step.parse().ok().filter(|step| *step > 0)?),
        _ => return None,
    };
    let id = match shelf {
        CASES => case(id)?.id,
        QUIZZES => quiz(id).map(|quiz| quiz.id).or_else(|| anatomy::view(id).map(|view| view.id))?,
        _ if id.is_empty() => "",
        _ if id == OWN => OWN,
        _ => lesson(id)?.id,
    };
    let seed = query.value("seed").and_then(decimal::parse).map_or(1, |seed| seed as u32);
    // An address without a seed is one with 1, so there is no 0.
    let seed = seed.max(1);
    Some(Lectern { shelf, id, step, seed: if shelf == QUIZZES { seed } else { 0 } })
}

fn anatomy_screen(view: Option<&str>, structure: Option<&str>, query: Query) -> Screen {
    let found = match view {
        None => anatomy::views().first().copied(),
        Some(id) => anatomy::view(id),
    };
    let structure = match structure {
        None => Some(None),
        Some(id) => anatomy::structure(id).map(Some),
    };
    match (found, structure) {
        (Some(view), Some(structure)) => {
            let settings = Settings::read(&|key| query.value(key)).heeded_by(view.which);
            Screen::Anatomy { view: view.which, structure, settings, look: Look::read(query, view.which) }
        }
        _ => Screen::Unknown,
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.screen {
            Screen::Start | Screen::Unknown | Screen::Coming => f.write_str("#/")?,
            Screen::Anatomy { view, structure, .. } => f.write_str(&anatomy::route(view, structure))?,
            Screen::Where => f.write_str(territory::ROUTE)?,
            Screen::Switches => f.write_str("#/disc/switches")?,
            Screen::Care { shelf, id, .. } => {
                f.write_str("#/care")?;
                for part in [shelf, id] {
                    f.write_str(if part.is_empty() { "" } else { "/" })?;
                    f.write_str(part)?;
                }
            }
            Screen::Teach(Lectern { shelf, id, step, .. }) => {
                f.write_str("#/teach")?;
                let step = if step > 0 { step.to_string() } else { String::new() };
                for part in [shelf, id, &step] {
                    f.write_str(if part.is_empty() { "" } else { "/" })?;
                    f.write_str(part)?;
                }
            }
            Screen::Questions(Some(item)) => f.write_str(&["#/questions/", item.id()].concat())?,
            screen => f.write_str(&["#/", screen.place()].concat())?,
        }
        let mut query = QueryText::default();
        if let Screen::Anatomy { settings, look, .. } = self.screen {
            settings.pairs().into_iter().for_each(|(key, value)| query.push(key, value));
            look.write(&mut query);
        }
        if let Screen::Teach(Lectern { seed: seed @ 2.., .. }) = self.screen {
            query.push("seed", &seed.to_string());
        }
        if let Screen::Care { look, .. } = self.screen {
            look.write(&mut query);
        }
        if let Some(setup) = self.setup {
            query.setup(setup);
        }
        if let Some(view) = self.view {
            query.view(view);
        }
        f.write_str(&query.text)
    }
}
