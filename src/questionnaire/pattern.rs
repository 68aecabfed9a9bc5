//! The ten textbook patterns.

use super::PatternId;
use crate::{
    content::{questionnaire::PATTERNS, sources::Source},
    text::{self, Message},
};

/// A textbook pattern, described in general: nothing here is about a person.
#[derive(Debug)]
pub struct Pattern {
    /// Which one.
    pub id: PatternId,
    /// Its name.
    pub name: Message,
    /// What it is.
    pub what: Message,
    /// What usually comes next.
    pub usual_course: Message,
    /// What usually helps.
    pub what_helps: Message,
    /// What usually does not, or can make it worse.
    pub what_does_not: Message,
    /// When to be seen, and by whom.
    pub when_to_be_seen: Message,
    /// Questions to take to a clinician, one a paragraph.
    pub questions_to_take: Message,
    /// Where the atlas shows it.
    pub atlas_route: &'static str,
    /// Where the disc lab shows it, if it is about the disc.
    pub disc_route: Option<&'static str>,
    /// Whether it can sit behind others and cannot be told apart by questions.
    pub sits_behind: bool,
    /// Where its words come from.
    pub sources: &'static [Source],
}

/// A cause that can feel alike and is not compared, because it needs an examination.
#[derive(Debug)]
pub struct LookAlike {
    /// Its name.
    pub name: Message,
    /// How it differs, and what to do.
    pub what: Message,
    /// Where that comes from.
    pub sources: &'static [Source],
}

impl PatternId {
    /// Everything about this pattern.
    pub fn pattern(self) -> &'static Pattern {
        &PATTERNS[self as usize]
    }
}

impl Pattern {
    /// The label and the sentence for a pattern that can sit behind others.
    pub const fn behind(&self) -> Option<(Message, Message)> {
        if self.sits_behind { Some((text::CAN_SIT_BEHIND, text::CAN_SIT_BEHIND_MEANS)) } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn a_pattern_that_can_sit_behind_others_says_so_and_what_that_means() {
        let said = (text::CAN_SIT_BEHIND, text::CAN_SIT_BEHIND_MEANS);
        let words =
            |(label, means): (Message, Message)| [label, means].map(|words| words.in_language(Language::English));
        for pattern in &PATTERNS {
            let wanted = pattern.sits_behind.then_some(said);
            assert_eq!(pattern.behind().map(words), wanted.map(words), "{:?}", pattern.id);
        }
        assert!(PATTERNS.iter().any(|pattern| pattern.sits_behind), "some cannot be told apart by questions");
    }
}
