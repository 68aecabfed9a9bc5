//! Warning signs, and how soon to act on them.
//!
//! Each flag is decided by itself and never softened by another answer; other flags and its details can only raise it. The table is
//! `red-flags.toml`; the evidence behind it is thin and says so (most people tick something, few have something serious).

use super::{Answer, Answers, DetailId, Id, RedFlagId};
use crate::{
    content::{questionnaire::RED_FLAGS, sources::Source},
    order::sort_few,
    text::Message,
};

/// How soon to act; ordered, later is more urgent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Urgency {
    /// Tell a doctor in the next days; the check goes on.
    Days,
    /// Be examined today.
    Today,
    /// Emergency department or ambulance.
    Now,
}

impl Urgency {
    /// Its name in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Days => "days",
            Self::Today => "today",
            Self::Now => "now",
        }
    }

    /// Whether it ends in an action screen instead of the comparison.
    pub fn ends_the_check(self) -> bool {
        self >= Self::Today
    }
}

/// A warning sign. Its question is worded so that "yes" already contains its conditions (new, sudden, getting worse).
#[derive(Debug)]
pub struct RedFlag {
    /// Which one.
    pub id: RedFlagId,
    /// Urgency of a yes; none for what is only mentioned with others.
    pub yes: Option<Urgency>,
    /// Urgency of "not sure".
    pub unsure: Option<Urgency>,
    /// Urgency to which a yes to any of these others raises a yes to this one.
    pub raised: &'static [(Urgency, &'static [RedFlagId])],
    /// Asked after a yes.
    pub details: &'static [FlagDetail],
    /// The question.
    pub question: Message,
    /// One calm line: why it is asked.
    pub why: Message,
    /// As it is named on the action screen and on the phone.
    pub short: Message,
    /// What it may be.
    pub suspicion: &'static Suspicion,
    /// Named on the action screen when one of these is answered with yes.
    pub mentioned_with: &'static [RedFlagId],
    /// Nobody should go by car with it, not even driven by somebody.
    pub by_ambulance: bool,
    /// Where it comes from.
    pub sources: &'static [Source],
}

/// A detail of a red flag; a yes to it raises the flag.
#[derive(Debug)]
pub struct FlagDetail {
    /// Which one.
    pub id: DetailId,
    /// The flag it belongs to.
    pub flag: RedFlagId,
    /// Urgency of the flag when the detail is answered with yes.
    pub raises_to: Urgency,
    /// The question.
    pub question: Message,
    /// As it is named on the action screen and on the phone.
    pub short: Message,
    /// Nobody should go by car with it, not even driven by somebody.
    pub by_ambulance: bool,
}

/// What to say on the phone, and what it is.
#[derive(Debug)]
pub struct Suspicion {
    /// Stable id in kebab case.
    pub id: &'static str,
    /// "suspected …", to be said on the phone.
    pub name: Message,
    /// What it is, how rare, and what can be done.
    pub what: Message,
}

/// One page of red flags.
#[derive(Debug)]
pub struct RedFlagGroup {
    /// Stable id in kebab case.
    pub id: &'static str,
    /// Heading of the page.
    pub title: Message,
    /// Its flags in order.
    pub flags: &'static [&'static RedFlag],
}

/// A red flag that counts, with its urgency after details and other flags.
#[derive(Clone, Copy, Debug)]
pub struct StandingFlag {
    /// The flag.
    pub flag: &'static RedFlag,
    /// How soon to act on it.
    pub urgency: Urgency,
}

impl RedFlagId {
    /// Everything about this flag.
    pub fn flag(self) -> &'static RedFlag {
        &RED_FLAGS[self as usize]
    }
}

impl DetailId {
    /// The flag that this is a detail of.
    pub fn flag(self) -> RedFlagId {
        RED_FLAGS
            .iter()
            .find(|flag| flag.details.iter().any(|detail| detail.id == self))
            .map_or(RedFlagId::Ce1, |flag| flag.id)
    }
}

impl RedFlag {
    /// How soon to act on this flag alone and in the company of the others. `None` when it does not count.
    pub fn urgency(&self, answers: &Answers) -> Option<Urgency> {
        let answer = answers.red_flags.get(self.id)?;
        let mut urgency = match answer {
            Answer::Yes => self.yes,
            Answer::Unsure => self.unsure,
            Answer::No => return None,
        };
        // A detail can be known while the flag as a whole is not: it still counts.
        for detail in self.details {
            if answers.details.get(detail.id) == Some(Answer::Yes) {
                urgency = urgency.max(Some(detail.raises_to));
            }
        }
        for (raised, others) in self.raised {
            if answer == Answer::Yes && answers.has_one_of(others) {
                urgency = urgency.max(Some(*raised));
            }
        }
        urgency
    }

    /// Whether a yes to it, to a detail of it or to others with it could mean this urgency.
    pub fn can_mean(&self, urgency: Urgency) -> bool {
        self.yes == Some(urgency)
            || self.details.iter().any(|detail| detail.raises_to == urgency)
            || self.raised.iter().any(|(raised, _)| *raised == urgency)
    }

    /// Whether it does not count by itself but should be named, because of a flag that does.
    pub fn is_mentioned(&self, answers: &Answers) -> bool {
        answers.red_flags.get(self.id) == Some(Answer::Yes) && answers.has_one_of(self.mentioned_with)
    }

    /// Whether this flag together with another means `urgency`, where neither does alone. A pair in which each raises the other
    /// is told with the one that is asked first.
    pub fn is_raised_with(&self, other: &Self, urgency: Urgency) -> bool {
        let raises =
            |flag: &Self, by: RedFlagId| flag.raised.iter().any(|(to, others)| *to == urgency && others.contains(&by));
        raises(self, other.id)
            && self.yes.max(other.yes) < Some(urgency)
            && !(other.is_asked_before(self) && raises(other, self.id))
    }

    fn is_asked_before(&self, other: &Self) -> bool {
        self.id < other.id
    }

    /// Whether nobody should go by car after these answers: the sign may be there, or a detail of it is.
    pub fn needs_ambulance(&self, answers: &Answers) -> bool {
        let may_be = matches!(answers.red_flags.get(self.id), Some(Answer::Yes | Answer::Unsure));
        let is_worse = |detail: &FlagDetail| detail.by_ambulance && answers.details.get(detail.id) == Some(Answer::Yes);
        may_be && (self.by_ambulance || self.details.iter().any(is_worse))
    }

    /// Whether somebody is not sure about an emergency: the sign itself, or a detail that would make it one.
    pub fn is_unsure_emergency(&self, answers: &Answers) -> bool {
        let is_unsure = |detail: &FlagDetail| {
            detail.raises_to == Urgency::Now && answers.details.get(detail.id) == Some(Answer::Unsure)
        };
        match answers.red_flags.get(self.id) {
            Some(Answer::Unsure) => self.yes == Some(Urgency::Now),
            Some(Answer::Yes) => self.details.iter().any(is_unsure),
            _ => false,
        }
    }
}

/// The flags that count, the most urgent first, then in the order in which they are asked.
pub fn standing_flags(answers: &Answers) -> Vec<StandingFlag> {
    let mut standing = Vec::new();
    for flag in &RED_FLAGS {
        standing.extend(flag.urgency(answers).map(|urgency| StandingFlag { flag, urgency }));
    }
    sort_few(&mut standing, |a, b| b.urgency.cmp(&a.urgency).then(a.flag.id.index().cmp(&b.flag.id.index())));
    standing
}

/// The highest urgency of all flags.
pub fn urgency(answers: &Answers) -> Option<Urgency> {
    let mut urgency = None;
    for flag in &RED_FLAGS {
        urgency = urgency.max(flag.urgency(answers));
    }
    urgency
}

/// Of some flags the one that an answer made more urgent: the most urgent of them now, and of several the first.
pub fn more_urgent(flags: &[&RedFlag], before: &Answers, now: &Answers) -> Option<RedFlagId> {
    let mut found: Option<(Urgency, RedFlagId)> = None;
    for flag in flags {
        let Some(urgency) = flag.urgency(now) else { continue };
        if Some(urgency) > flag.urgency(before) && found.is_none_or(|(most, _)| urgency > most) {
            found = Some((urgency, flag.id));
        }
    }
    found.map(|(_, flag)| flag)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::questionnaire::RED_FLAG_GROUPS;

    fn with(flags: &[(RedFlagId, Answer)]) -> Answers {
        Answers { red_flags: flags.iter().copied().collect(), ..Answers::default() }
    }

    #[test]
    fn every_flag_is_asked_on_exactly_one_page_and_in_the_order_of_the_ids() {
        let asked: Vec<_> = RED_FLAG_GROUPS.iter().flat_map(|group| group.flags).map(|flag| flag.id).collect();
        assert_eq!(asked, RedFlagId::ALL);
        assert_eq!(asked.first(), Some(&RedFlagId::Ce1), "the bladder and the saddle come first");
    }

    #[test]
    fn flags_and_details_are_where_their_ids_say() {
        for &id in RedFlagId::ALL {
            assert_eq!(id.flag().id, id);
        }
        for &id in DetailId::ALL {
            assert!(id.flag().flag().details.iter().any(|detail| detail.id == id && detail.flag == id.flag()));
        }
    }

    #[test]
    fn not_sure_about_an_emergency_means_today() {
        for flag in RED_FLAGS.iter().filter(|flag| flag.yes == Some(Urgency::Now)) {
            assert_eq!(urgency(&with(&[(flag.id, Answer::Unsure)])), Some(Urgency::Today), "{:?}", flag.id);
        }
    }

    #[test]
    fn what_makes_a_clot_likely_is_never_a_flag_by_itself_but_is_named_with_a_swollen_leg() {
        let alone = with(&[(RedFlagId::Dv3, Answer::Yes)]);
        assert_eq!(urgency(&alone), None);
        assert!(!RedFlagId::Dv3.flag().is_mentioned(&alone));
        assert!(
            RedFlagId::Dv3.flag().is_mentioned(&with(&[(RedFlagId::Dv3, Answer::Yes), (RedFlagId::Dv1, Answer::Yes)]))
        );
    }

    #[test]
    fn a_no_is_never_urgent() {
        assert_eq!(
            urgency(&Answers {
                red_flags: RedFlagId::ALL.iter().map(|&id| (id, Answer::No)).collect(),
                ..Answers::default()
            }),
            None
        );
    }

    #[test]
    fn a_flag_can_mean_exactly_what_some_answers_make_of_it() {
        const URGENCIES: [Urgency; 3] = [Urgency::Days, Urgency::Today, Urgency::Now];
        for flag in &RED_FLAGS {
            let alone = with(&[(flag.id, Answer::Yes)]);
            let mut found = vec![flag.urgency(&alone)];
            for detail in flag.details {
                let mut answers = alone;
                answers.details.set(detail.id, Answer::Yes);
                found.push(flag.urgency(&answers));
            }
            for &other in RedFlagId::ALL {
                found.push(flag.urgency(&with(&[(flag.id, Answer::Yes), (other, Answer::Yes)])));
            }
            for urgency in URGENCIES {
                assert_eq!(flag.can_mean(urgency), found.contains(&Some(urgency)), "{:?} {urgency:?}", flag.id);
            }
        }
    }

    #[test]
    fn another_yes_never_lowers_the_urgency() {
        for &first in RedFlagId::ALL {
            for &second in RedFlagId::ALL {
                let alone = urgency(&with(&[(first, Answer::Yes)]));
                let together = urgency(&with(&[(first, Answer::Yes), (second, Answer::Yes)]));
                assert!(together >= alone, "{first:?} with {second:?}");
            }
        }
    }

    #[test]
    fn of_the_signs_that_an_answer_makes_more_urgent_the_first_of_the_most_urgent_tells_it() {
        let all: Vec<&RedFlag> = RED_FLAGS.iter().collect();
        let mut several = 0;
        for &earlier in RedFlagId::ALL {
            for &answered in RedFlagId::ALL {
                let before = with(&[(earlier, Answer::Yes)]);
                let now = with(&[(earlier, Answer::Yes), (answered, Answer::Yes)]);
                let risen = all.iter().filter(|flag| flag.urgency(&now) > flag.urgency(&before));
                let most = risen.clone().map(|flag| flag.urgency(&now)).max();
                let mut told = risen.clone().filter(|flag| Some(flag.urgency(&now)) == most);
                assert_eq!(
                    more_urgent(&all, &before, &now),
                    told.next().map(|flag| flag.id),
                    "{earlier:?} {answered:?}"
                );
                several += usize::from(risen.count() > 1);
            }
        }
        assert!(several > 0, "no answer makes two signs more urgent");
    }

    #[test]
    fn what_two_signs_mean_only_together_is_told_once_and_with_the_one_that_is_asked_first() {
        for one in &RED_FLAGS {
            for other in RED_FLAGS.iter().filter(|other| one.id < other.id) {
                let both = with(&[(one.id, Answer::Yes), (other.id, Answer::Yes)]);
                for level in [Urgency::Days, Urgency::Today, Urgency::Now] {
                    let means = |flag: &RedFlag| flag.urgency(&both) == Some(level);
                    let is_more = one.yes.max(other.yes) < Some(level);
                    let told = (one.is_raised_with(other, level), other.is_raised_with(one, level));
                    let expected = (is_more && means(one), is_more && means(other) && !means(one));
                    assert_eq!(told, expected, "{:?} with {:?}: {level:?}", one.id, other.id);
                }
            }
        }
    }

    #[test]
    fn each_sign_is_asked_before_those_that_follow_and_not_before_itself() {
        for (place, flag) in RED_FLAGS.iter().enumerate() {
            let before: Vec<bool> = RED_FLAGS.iter().map(|other| flag.is_asked_before(other)).collect();
            assert!(before.iter().enumerate().all(|(other, is_before)| *is_before == (other > place)), "{:?}", flag.id);
        }
    }

    #[test]
    fn nobody_is_sent_by_ambulance_for_a_detail_that_they_did_not_tell() {
        for flag in &RED_FLAGS {
            let alone = with(&[(flag.id, Answer::Yes)]);
            assert_eq!(flag.needs_ambulance(&alone), flag.by_ambulance, "{:?}", flag.id);
            assert!(!flag.needs_ambulance(&with(&[(flag.id, Answer::No)])), "{:?}", flag.id);
            for detail in flag.details {
                let mut answers = alone;
                answers.details.set(detail.id, Answer::Yes);
                assert_eq!(flag.needs_ambulance(&answers), flag.by_ambulance || detail.by_ambulance, "{:?}", detail.id);
            }
        }
    }
}
