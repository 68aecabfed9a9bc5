//! Addresses: which screen, and the state of its view. An answer of the pattern check has no place here, by type.

use crate::{
    anatomy::{self, Settings, StructureId, ViewId},
    biomechanics::{
        self, Posture,
        disc::{ANGLE_RANGE, LOAD_RANGE},
    },
    quantity::{Degrees, Newtons, decimal},
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
        structure: Option<StructureId>,
        /// What the reader changed in the drawing.
        settings: Settings,
    },
    /// The disc lab.
    Disc,
    /// The pattern check. Where one is in it is no part of the address.
    Check,
    /// The emergency signs.
    Emergency,
    /// What this is, how it treats a reader, and where its numbers come from.
    About,
    /// An address that names nothing here.
    Unknown,
}

/// What the body is asked to do: a posture by name, or an angle and a load of one's own.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Stance {
    /// One of the postures of the table.
    Posture(&'static Posture),
    /// Set by hand.
    Free {
        /// Angle of L4-L5 from neutral.
        angle: Degrees,
        /// Compression of L4-L5.
        load: Newtons,
    },
}

impl Stance {
    /// The angle of L4-L5.
    pub fn angle(self) -> Degrees {
        match self {
            Self::Posture(posture) => posture.angle,
            Self::Free { angle, .. } => angle,
        }
    }

    /// The compression of L4-L5.
    pub fn load(self) -> Newtons {
        match self {
            Self::Posture(posture) => posture.load,
            Self::Free { load, .. } => load,
        }
    }
}

/// A screen and the stance of the body it shows: everything a link holds.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Address {
    /// The screen.
    pub screen: Screen,
    /// The stance, where the screen shows the body and the link names one.
    pub stance: Option<Stance>,
}

impl Screen {
    /// Whether the body, and with it a stance, is seen on this screen.
    pub fn shows_body(self) -> bool {
        matches!(self, Self::Anatomy { .. } | Self::Disc)
    }

    /// The screen without the details of its view: what decides whether focus moves.
    pub fn place(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Anatomy { .. } => "anatomy",
            Self::Disc => "disc",
            Self::Check => "check",
            Self::Emergency => "emergency",
            Self::About => "about",
            Self::Unknown => "unknown",
        }
    }
}

impl Address {
    /// Reads the part of an address from `#` on. Whatever is not understood becomes [`Screen::Unknown`]; bad values of a view are ignored.
    pub fn parse(hash: &str) -> Self {
        let rest = hash.trim_start_matches('#').trim_start_matches('/');
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        let screen = match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (None, ..) => Screen::Start,
            (Some("anatomy"), view, structure, None) => anatomy_screen(view, structure, query),
            (Some("disc"), None, ..) => Screen::Disc,
            (Some("check"), None, ..) => Screen::Check,
            (Some("emergency"), None, ..) => Screen::Emergency,
            (Some("about"), None, ..) => Screen::About,
            _ => Screen::Unknown,
        };
        let stance = if screen.shows_body() { parse_stance(query) } else { None };
        Self { screen, stance }
    }
}

fn anatomy_screen(view: Option<&str>, structure: Option<&str>, query: &str) -> Screen {
    let found = match view {
        None => anatomy::views().first().copied(),
        Some(id) => anatomy::view(id),
    };
    let structure = match structure {
        None => Some(None),
        Some(id) => anatomy::structure(id).map(|structure| Some(StructureId::of(structure))),
    };
    match (found, structure) {
        (Some(view), Some(structure)) => {
            let settings = Settings::read(|key| value_of(query, key)).heeded_by(view.which);
            Screen::Anatomy { view: view.which, structure, settings }
        }
        _ => Screen::Unknown,
    }
}

/// The value of a key in the part of an address after `?`.
fn value_of<'a>(query: &'a str, key: &str) -> Option<&'a str> {
    query.split('&').find_map(|pair| pair.split_once('=').filter(|(k, _)| *k == key).map(|(_, v)| v))
}

fn parse_stance(query: &str) -> Option<Stance> {
    let value = |key: &str| value_of(query, key);
    let number = |key: &str| value(key).and_then(decimal::parse);
    let posture = value("posture").and_then(biomechanics::posture);
    let angle = number("angle").map(Degrees).filter(|angle| ANGLE_RANGE.contains(angle));
    let load = number("load").map(Newtons).filter(|load| LOAD_RANGE.contains(load));
    match (posture, angle, load) {
        (Some(posture), None, None) => Some(Stance::Posture(posture)),
        (_, None, None) => None,
        (posture, angle, load) => {
            let base = Stance::Posture(posture.unwrap_or_else(biomechanics::standing));
            Some(Stance::Free { angle: angle.unwrap_or(base.angle()), load: load.unwrap_or(base.load()) })
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.screen {
            Screen::Start | Screen::Unknown => f.write_str("#/")?,
            Screen::Anatomy { view, structure, .. } => f.write_str(&anatomy::route(view, structure))?,
            Screen::Disc => f.write_str("#/disc")?,
            Screen::Check => f.write_str("#/check")?,
            Screen::Emergency => f.write_str("#/emergency")?,
            Screen::About => f.write_str("#/about")?,
        }
        let mut pairs = Vec::new();
        if let Screen::Anatomy { settings, .. } = self.screen {
            pairs.extend(settings.pairs().into_iter().map(|(key, value)| (key, value.to_owned())));
        }
        match self.stance {
            Some(Stance::Posture(posture)) if posture.id != biomechanics::standing().id => {
                pairs.push(("posture", posture.id.to_owned()));
            }
            Some(Stance::Free { angle, load }) => {
                pairs.push(("angle", decimal::short(angle.0, 3)));
                pairs.push(("load", decimal::short(load.0, 3)));
            }
            _ => {}
        }
        for (index, (key, value)) in pairs.iter().enumerate() {
            write!(f, "{}{key}={value}", if index == 0 { '?' } else { '&' })?;
        }
        Ok(())
    }
}
