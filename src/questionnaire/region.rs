//! Regions of the body drawing, and the questions that a mark answers.

use super::{Answer, AnswerSheet, Answers, Feeling, QuestionId, RegionId};
use crate::{
    content::questionnaire::{BOTH_SIDES, NUMB_LEG, ONE_PLACE, REGIONS},
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
    /// Whether it belongs to the leg or foot.
    pub is_leg: bool,
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
    let (mut left, mut right) = (false, false);
    for region in &REGIONS {
        let Some(feeling) = answers.regions.get(region.id) else { continue };
        for &question in region.answers {
            say_yes(question);
        }
        if region.is_leg && matches!(feeling, Feeling::Numb | Feeling::Tingling) {
            say_yes(NUMB_LEG);
        }
        left |= region.side == Some(Side::Left);
        right |= region.side == Some(Side::Right);
    }
    if left && right {
        say_yes(BOTH_SIDES);
    }
    sheet
}

/// What the drawing alone says.
pub(super) fn drawn(answers: &Answers) -> AnswerSheet {
    answers_with_regions(&Answers { answers: AnswerSheet::default(), ..*answers })
}

/// Whether a question need not be asked, as it was answered or the drawing has answered it. There is one worst place: where marks
/// say several, each of them is still asked. What is not answered then counts as it was marked.
pub fn is_settled(question: QuestionId, answers: &Answers) -> bool {
    let drawn = drawn(answers);
    let is_drawn = |id: &&QuestionId| drawn.get(**id).is_some();
    let is_one_of_several = ONE_PLACE.contains(&question) && ONE_PLACE.iter().filter(is_drawn).count() > 1;
    answers.answers.get(question).is_some() || is_drawn(&&question) && !is_one_of_several
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::Id;

    fn marked(regions: &[RegionId]) -> Answers {
        Answers { regions: regions.iter().map(|&id| (id, Feeling::Unsaid)).collect(), ..Answers::default() }
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
    fn a_numb_or_tingling_leg_answers_the_question_about_it() {
        for (name, feeling, said) in [
            ("left-sole", Feeling::Numb, Some(Answer::Yes)),
            ("right-thigh-front", Feeling::Tingling, Some(Answer::Yes)),
            ("left-sole", Feeling::Pain, None),
            ("left-sole", Feeling::Weak, None),
            ("left-sole", Feeling::Unsaid, None),
            ("left-buttock", Feeling::Numb, None),
            ("low-back", Feeling::Tingling, None),
        ] {
            let region = RegionId::named(name).expect("the region exists");
            let answers = Answers { regions: [(region, feeling)].into_iter().collect(), ..Answers::default() };
            assert_eq!(answers_with_regions(&answers).get(QuestionId::Tingling), said, "{name} {feeling:?}");
        }
    }

    #[test]
    fn marks_on_both_sides_answer_whether_it_is_on_both_sides() {
        let sheet = answers_with_regions(&marked(&[RegionId::LeftButtock, RegionId::RightThighBack]));
        assert_eq!(sheet.get(QuestionId::BothSides), Some(Answer::Yes));
        assert!(answers_with_regions(&marked(&[RegionId::LeftButtock, RegionId::LowBack])).is_empty());
    }

    #[test]
    fn several_worst_places_on_the_drawing_are_still_asked_and_count_as_marked_until_then() {
        let one = marked(&[RegionId::LeftDimple, RegionId::RightDimple, RegionId::LeftCalfBack]);
        assert!(is_settled(QuestionId::PointsToDimple, &one) && is_settled(QuestionId::BelowKnee, &one));
        assert!(!is_settled(QuestionId::PointsToGroin, &one), "what no mark says is asked as ever");
        let mut several = marked(&[RegionId::LeftDimple, RegionId::LeftSitBone, RegionId::LeftCalfBack]);
        for id in [QuestionId::PointsToDimple, QuestionId::PointsToSitBone] {
            assert!(!is_settled(id, &several), "{id:?}");
            assert_eq!(answers_with_regions(&several).get(id), Some(Answer::Yes), "{id:?} counts as marked");
        }
        assert!(is_settled(QuestionId::BelowKnee, &several));
        several.answers.set(QuestionId::PointsToDimple, Answer::No);
        assert!(is_settled(QuestionId::PointsToDimple, &several), "it was answered");
        assert!(!is_settled(QuestionId::PointsToSitBone, &several), "the other one was not");
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
