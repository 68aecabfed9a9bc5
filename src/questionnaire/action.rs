//! What to do: the action screens, those for whom this is not made, and the closing words.

use super::{StandingFlag, Urgency};
use crate::{
    content::sources::Source,
    text::{self, Message},
};

/// The words of an action screen or notice.
#[derive(Clone, Copy, Debug)]
pub struct Action {
    /// Heading.
    pub title: Message,
    /// What to do.
    pub what_to_do: Message,
    /// How fast.
    pub how_fast: Message,
    /// Leads in to what to say on the phone: the suspicions and the flags, see [`Action::suspicions`].
    pub say: Message,
    /// The last sentence on the phone: how soon.
    pub say_last: Message,
    /// What not to do.
    pub what_not_to_do: Message,
}

impl Action {
    /// What each suspicion of `flags` is called, once each, in their order: to be said on the phone.
    pub fn suspicions(flags: &[StandingFlag]) -> Vec<&'static super::Suspicion> {
        let mut found: Vec<&'static super::Suspicion> = Vec::new();
        for standing in flags {
            let suspicion = standing.flag.suspicion;
            if !found.iter().any(|known| known.id == suspicion.id) {
                found.push(suspicion);
            }
        }
        found
    }
}

impl Urgency {
    /// What to do at this urgency.
    pub const fn action(self) -> Action {
        match self {
            Self::Now => Action {
                title: text::URGENCY_NOW,
                what_to_do: text::URGENCY_NOW_DO,
                how_fast: text::URGENCY_NOW_FAST,
                say: text::URGENCY_NOW_SAY,
                say_last: text::URGENCY_NOW_SAY_LAST,
                what_not_to_do: text::URGENCY_NOW_AVOID,
            },
            Self::Today => Action {
                title: text::URGENCY_TODAY,
                what_to_do: text::URGENCY_TODAY_DO,
                how_fast: text::URGENCY_TODAY_FAST,
                say: text::URGENCY_TODAY_SAY,
                say_last: text::URGENCY_TODAY_SAY_LAST,
                what_not_to_do: text::URGENCY_TODAY_AVOID,
            },
            Self::Days => Action {
                title: text::URGENCY_DAYS,
                what_to_do: text::URGENCY_DAYS_DO,
                how_fast: text::URGENCY_DAYS_FAST,
                say: text::URGENCY_DAYS_SAY,
                say_last: text::URGENCY_DAYS_SAY_LAST,
                what_not_to_do: text::URGENCY_DAYS_AVOID,
            },
        }
    }
}

/// For whom the comparison was not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotForYou {
    /// Under 16 years.
    Under16,
    /// Pregnant.
    Pregnant,
    /// Just operated.
    RecentSurgery,
}

impl NotForYou {
    /// Its name in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Under16 => "under-16",
            Self::Pregnant => "pregnant",
            Self::RecentSurgery => "recent-surgery",
        }
    }

    /// Heading.
    pub const fn title(self) -> Message {
        match self {
            Self::Under16 => text::NOT_FOR_UNDER_16,
            Self::Pregnant => text::NOT_FOR_PREGNANT,
            Self::RecentSurgery => text::NOT_FOR_RECENT_SURGERY,
        }
    }

    /// Why not, kindly.
    pub const fn why(self) -> Message {
        match self {
            Self::Under16 => text::NOT_FOR_UNDER_16_WHY,
            Self::Pregnant => text::NOT_FOR_PREGNANT_WHY,
            Self::RecentSurgery => text::NOT_FOR_RECENT_SURGERY_WHY,
        }
    }

    /// Where to turn.
    pub const fn turn_to(self) -> Message {
        match self {
            Self::Under16 => text::NOT_FOR_UNDER_16_TURN_TO,
            Self::Pregnant => text::NOT_FOR_PREGNANT_TURN_TO,
            Self::RecentSurgery => text::NOT_FOR_RECENT_SURGERY_TURN_TO,
        }
    }
}

/// Emergency numbers of the world.
#[derive(Debug)]
pub struct EmergencyNumbers {
    /// Shown first.
    pub first: &'static [&'static str],
    /// By country.
    pub countries: &'static [CountryNumber],
    /// How sure they are.
    pub source: &'static Source,
}

/// The number of one country.
#[derive(Debug, PartialEq, Eq)]
pub struct CountryNumber {
    /// Stable id in kebab case.
    pub id: &'static str,
    /// Name of the country.
    pub name: Message,
    /// Digits to dial.
    pub number: &'static str,
}

/// Heading and text that close every result: what to watch for.
pub const fn closing() -> (Message, Message) {
    (text::SAFETY_NET_TITLE, text::SAFETY_NET)
}

/// Heading of the emergency numbers, and the reminder to check them.
pub const fn emergency_check() -> (Message, Message) {
    (text::EMERGENCY_TITLE, text::EMERGENCY_CHECK)
}
