//! What to do: the action screens, those for whom this is not made, and the closing words.

use super::{Answers, StandingFlag, Urgency};
use crate::{
    content::{questionnaire::RED_FLAGS, sources::Source},
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

    /// The same for an emergency about which somebody is not sure: when to call after all comes with how fast.
    pub const fn when_unsure(self) -> Self {
        Self { how_fast: text::URGENCY_TODAY_FAST_UNSURE, ..self }
    }
}

impl Urgency {
    /// What to do at this urgency with these answers: some signs need an ambulance, and an emergency about which somebody is
    /// not sure needs words for when it is there after all.
    pub fn action_after(self, answers: &Answers) -> Action {
        let action = self.action();
        match self {
            Self::Now if RED_FLAGS.iter().any(|flag| flag.needs_ambulance(answers)) => {
                Action { what_to_do: text::URGENCY_NOW_DO_AMBULANCE, ..action }
            }
            Self::Today if RED_FLAGS.iter().any(|flag| flag.is_unsure_emergency(answers)) => action.when_unsure(),
            _ => action,
        }
    }

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
    pub source: Source,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::{Answer, DetailId, Id, RedFlagId, urgency};

    fn after(answers: &Answers) -> Option<Action> {
        urgency(answers).map(|urgency| urgency.action_after(answers))
    }

    fn said(flag: RedFlagId, answer: Answer) -> Answers {
        Answers { red_flags: [(flag, answer)].into_iter().collect(), ..Answers::default() }
    }

    #[test]
    fn nobody_is_sent_by_car_with_what_needs_an_ambulance() {
        let does = |answers: &Answers| after(answers).map(|action| action.what_to_do);
        let mut by_car = 0;
        for flag in RED_FLAGS.iter().filter(|flag| flag.yes == Some(Urgency::Now)) {
            let wanted = if flag.by_ambulance { text::URGENCY_NOW_DO_AMBULANCE } else { text::URGENCY_NOW_DO };
            assert_eq!(does(&said(flag.id, Answer::Yes)), Some(wanted), "{:?}", flag.id);
            by_car += usize::from(!flag.by_ambulance);
        }
        assert!(by_car > 0, "the bladder needs no ambulance");
        let mut ill = said(RedFlagId::In1, Answer::Yes);
        ill.details.set(DetailId::In1VeryIll, Answer::Yes);
        assert_eq!(does(&ill), Some(text::URGENCY_NOW_DO_AMBULANCE));
        let mut maybe = said(RedFlagId::Ce1, Answer::Yes);
        maybe.red_flags.set(RedFlagId::Va1, Answer::Unsure);
        assert_eq!(does(&maybe), Some(text::URGENCY_NOW_DO_AMBULANCE), "not sure is not softened by another sign");
    }

    #[test]
    fn whoever_is_not_sure_about_an_emergency_is_told_when_to_call_after_all() {
        let fast = |answers: &Answers| after(answers).map(|action| action.how_fast);
        for flag in RED_FLAGS.iter().filter(|flag| flag.yes == Some(Urgency::Now)) {
            let words = fast(&said(flag.id, Answer::Unsure));
            assert_eq!(words, Some(text::URGENCY_TODAY_FAST_UNSURE), "{:?}", flag.id);
        }
        assert_eq!(fast(&said(RedFlagId::Md1, Answer::Yes)), Some(text::URGENCY_TODAY_FAST), "nobody was unsure");
        for &detail in DetailId::ALL {
            let mut answers = said(detail.flag(), Answer::Yes);
            answers.details.set(detail, Answer::Unsure);
            let details = detail.flag().flag().details;
            if details.iter().any(|known| known.id == detail && known.raises_to == Urgency::Now) {
                assert_eq!(fast(&answers), Some(text::URGENCY_TODAY_FAST_UNSURE), "{detail:?}");
            }
        }
    }
}
