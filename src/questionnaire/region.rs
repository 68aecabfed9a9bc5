//! Regions of the body drawing, and the questions that a mark answers.

use super::{Answer, AnswerSheet, Answers, Id, QuestionId, RegionId};
use crate::{
    content::questionnaire::{BOTH_SIDES, REGIONS},
    text::Message,
};

/// Side of the body, the person's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Left.
    Left,
    /// Right.
    Right,
}

/// The drawing on which a region lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyView {
    /// From the front.
    Front,
    /// From behind.
    Back,
    /// The soles.
    Sole,
}

/// A region of the body drawing.
#[derive(Debug)]
pub struct Region {
    /// Which one.
    pub id: RegionId,
    /// Its name.
    pub name: Message,
    /// Its side; none in the middle.
    pub side: Option<Side>,
    /// Where it is drawn.
    pub view: BodyView,
    /// The questions that a mark here answers with yes.
    pub answers: &'static [QuestionId],
}

impl RegionId {
    /// Everything about this region.
    pub fn region(self) -> &'static Region {
        &REGIONS[self as usize]
    }
}

/// The answers, with the drawing's yes where a question was not asked. A direct answer wins, "not sure" too: who was asked and does not
/// know has said so, and that counts neither way.
pub fn answers_with_regions(answers: &Answers) -> AnswerSheet {
    let mut sheet = answers.answers;
    let mut say_yes = |question: QuestionId| {
        if sheet.get(question).is_none() {
            sheet.set(question, Answer::Yes);
        }
    };
    let marked = |id: &RegionId| answers.regions.get(*id).is_some();
    for region in RegionId::ALL.iter().filter(|id| marked(id)).map(|id| id.region()) {
        for &question in region.answers {
            say_yes(question);
        }
    }
    let on = |side| RegionId::ALL.iter().any(|id| marked(id) && id.region().side == Some(side));
    if on(Side::Left) && on(Side::Right) {
        say_yes(BOTH_SIDES);
    }
    sheet
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(regions: &[RegionId]) -> Answers {
        Answers { regions: regions.iter().map(|&id| (id, ())).collect(), ..Answers::default() }
    }

    #[test]
    fn a_mark_below_the_knee_answers_whether_the_pain_goes_below_the_knee() {
        for name in ["shin", "calf-back", "calf-outer", "foot-top", "foot-outer", "sole", "big-toe"] {
            let region = RegionId::named(&format!("left-{name}")).expect("the region exists");
            let sheet = answers_with_regions(&marked(&[region]));
            assert_eq!(sheet.iter().collect::<Vec<_>>(), [(QuestionId::BelowKnee, Answer::Yes)], "{name}");
        }
    }

    #[test]
    fn marks_on_both_sides_answer_whether_it_is_on_both_sides() {
        let sheet = answers_with_regions(&marked(&[RegionId::LeftButtock, RegionId::RightThighBack]));
        assert_eq!(sheet.get(QuestionId::BothSides), Some(Answer::Yes));
        assert!(answers_with_regions(&marked(&[RegionId::LeftButtock, RegionId::LowBack])).is_empty());
    }

    #[test]
    fn a_direct_answer_wins_over_the_drawing() {
        for direct in Answer::ALL {
            let mut answers = marked(&[RegionId::LeftShin]);
            answers.answers.set(QuestionId::BelowKnee, direct);
            assert_eq!(answers_with_regions(&answers).get(QuestionId::BelowKnee), Some(direct));
        }
    }

    #[test]
    fn not_marking_the_low_back_does_not_say_that_it_does_not_hurt() {
        assert_eq!(answers_with_regions(&marked(&[RegionId::LeftButtock])).get(QuestionId::LittleBackPain), None);
    }
}
