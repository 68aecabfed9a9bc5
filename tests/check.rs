//! The way through the pattern check, without a browser: help before anything else, back loses nothing, and nothing is
//! forgotten or kept but by an act.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may fall over")]

use proptest::prelude::*;
use sciatica_explorer::{
    app::{Action, Address, CheckAction, CheckState, Complaint, Idle, News, Progress, State, Step, update},
    content::questionnaire::{QUESTIONS, RED_FLAG_GROUPS},
    questionnaire::{
        Answer, Answers, DetailId, Feeling, Id, NotForYou, PatternId, QuestionId, RedFlagId, RegionId, Resemblance,
        Urgency, compare, contradictions, read, urgency, write_answers,
    },
};
use std::time::Duration;

fn after(state: &CheckState, actions: impl IntoIterator<Item = CheckAction>) -> CheckState {
    actions.into_iter().fold(state.clone(), |state, action| state.after(action))
}

fn begun() -> CheckState {
    CheckState::default().after(CheckAction::Continued)
}

/// Through every page with "none of these", up to the page about the person.
fn past_the_flags() -> CheckState {
    let mut state = begun();
    for index in 0..RED_FLAG_GROUPS.len() {
        assert_eq!(state.step(), Step::Flags(index));
        state = after(&state, [CheckAction::GroupDenied(index), CheckAction::Continued]);
    }
    assert_eq!(state.step(), Step::Person);
    state
}

fn to_the_place() -> CheckState {
    let state = past_the_flags().after(CheckAction::Continued);
    assert_eq!(state.step(), Step::Place);
    state
}

fn to_the_review() -> CheckState {
    let mut state = to_the_place().after(CheckAction::Continued);
    for &id in QuestionId::ALL {
        assert_eq!(state.step(), Step::Question(id));
        state = state.after(CheckAction::Continued);
    }
    assert_eq!(state.step(), Step::Review);
    state
}

fn to_the_result() -> CheckState {
    to_the_review().after(CheckAction::Continued)
}

#[test]
fn whoever_has_no_warning_sign_reaches_the_result_and_the_sheet() {
    let result = to_the_result();
    assert_eq!(result.step(), Step::Result);
    assert_eq!(result.after(CheckAction::Continued).step(), Step::Summary);
}

#[test]
fn all_questions_on_one_page_are_the_same_way() {
    let all = after(&to_the_place(), [CheckAction::AllAtOnceChosen(true), CheckAction::Continued]);
    assert_eq!(all.step(), Step::Questions);
    let one_by_one = all.after(CheckAction::AllAtOnceChosen(false));
    assert_eq!(one_by_one.step(), Step::Question(QuestionId::ALL[0]));
    assert_eq!(all.after(CheckAction::Continued).step(), Step::Review);
}

#[test]
fn a_page_of_warning_signs_is_not_left_before_each_is_answered_with_its_details() {
    let stuck = begun().after(CheckAction::Continued);
    assert_eq!(stuck.step(), Step::Flags(0));
    assert_eq!(stuck.complaint(), Some(&Complaint::Unanswered(6)));
    let cancer = RED_FLAG_GROUPS.iter().position(|group| group.id == "cancer").expect("the page");
    let mut state = begun();
    for index in 0..cancer {
        state = after(&state, [CheckAction::GroupDenied(index), CheckAction::Continued]);
    }
    state = after(
        &state,
        [
            CheckAction::FlagAnswered(RedFlagId::Ca1, Answer::Yes),
            CheckAction::GroupDenied(cancer),
            CheckAction::Continued,
        ],
    );
    assert_eq!(state.complaint(), Some(&Complaint::Unanswered(1)), "the detail of a yes");
}

#[test]
fn the_result_cannot_be_reached_past_unanswered_signs() {
    for step in [Step::Person, Step::Place, Step::Questions, Step::Review, Step::Result, Step::Summary] {
        assert_eq!(begun().after(CheckAction::Reopened(step)).step(), Step::Flags(0), "{step:?}");
    }
    let file = Answers { answers: [(QuestionId::Tingling, Answer::Yes)].into_iter().collect(), ..Answers::default() };
    let opened = CheckState::default().after(CheckAction::FileOpened(Ok(file)));
    assert_eq!(opened.step(), Step::Flags(0), "a file without signs does not lead past them");
}

#[test]
fn a_page_of_signs_that_came_first_is_not_left_by_its_last_answer() {
    let file = Answers::default();
    let mut state = CheckState::default().after(CheckAction::FileOpened(Ok(file)));
    for sign in RED_FLAG_GROUPS[0].flags {
        assert_eq!(state.step(), Step::Flags(0));
        state = state.after(CheckAction::FlagAnswered(sign.id, Answer::No));
    }
    assert_eq!(state.step(), Step::Flags(0), "nothing moves on by itself");
}

#[test]
fn what_is_no_age_is_said_and_kept_for_mending() {
    let wrong = after(&past_the_flags(), [CheckAction::AgeTyped("forty".into()), CheckAction::Continued]);
    assert_eq!(wrong.step(), Step::Person);
    assert_eq!(wrong.age_text(), "forty");
    let mended = after(&wrong, [CheckAction::AgeTyped("40".into()), CheckAction::Continued]);
    assert_eq!(mended.step(), Step::Place);
}

#[test]
fn children_pregnancy_and_operations_are_told_kindly_and_get_no_comparison() {
    let cases = [
        (CheckAction::AgeTyped("15".into()), NotForYou::Under16),
        (CheckAction::PregnancyAnswered(Answer::Yes), NotForYou::Pregnant),
        (CheckAction::SurgeryAnswered(Answer::Yes), NotForYou::RecentSurgery),
    ];
    for (action, reason) in cases {
        let told = after(&past_the_flags(), [action.clone(), CheckAction::Continued]);
        assert_eq!(told.step(), Step::NotForYou(reason));
        assert_eq!(told.after(CheckAction::Reopened(Step::Result)).step(), Step::NotForYou(reason));
        assert_eq!(told.after(CheckAction::WentBack).step(), Step::Person);
        let later =
            to_the_result().after(CheckAction::Reopened(Step::Person)).after(action).after(CheckAction::Continued);
        assert_eq!(later.step(), Step::NotForYou(reason), "also when it is learnt later");
    }
}

#[test]
fn a_slip_can_be_mended_but_never_silently() {
    let flagged = after(
        &begun(),
        [CheckAction::GroupDenied(0), CheckAction::FlagAnswered(RedFlagId::Ce1, Answer::Yes), CheckAction::Continued],
    );
    assert_eq!(flagged.step(), Step::Help);
    assert_eq!(flagged.after(CheckAction::WentBack).step(), Step::Help);
    let slip = flagged.after(CheckAction::SlipReported);
    assert_eq!(slip.step(), Step::Flags(0));
    assert!(!slip.softened());
    let less = slip.after(CheckAction::FlagAnswered(RedFlagId::Ce1, Answer::Unsure));
    assert!(less.softened(), "from now to today is said too");
    let mended = slip.after(CheckAction::FlagAnswered(RedFlagId::Ce1, Answer::No));
    assert!(mended.softened(), "changing it is said");
    assert!(mended.after(CheckAction::Continued).softened(), "and stays said on the next page");
    let again = mended.after(CheckAction::FlagAnswered(RedFlagId::Ce1, Answer::Yes));
    assert!(!again.softened());
}

#[test]
fn a_sign_that_means_today_does_not_hide_one_that_means_now() {
    let legs = RED_FLAG_GROUPS.iter().position(|group| group.id == "legs").expect("the page");
    let today = after(
        &begun(),
        [
            CheckAction::GroupDenied(0),
            CheckAction::Continued,
            CheckAction::GroupDenied(legs),
            CheckAction::FlagAnswered(RedFlagId::Md2, Answer::Yes),
            CheckAction::Continued,
        ],
    );
    assert_eq!((today.step(), urgency(today.answers())), (Step::Help, Some(Urgency::Today)));
    let mut asked_on = today.after(CheckAction::OtherSignsAsked);
    let vessels = RED_FLAG_GROUPS.iter().position(|group| group.id == "vessels-pregnancy").expect("the page");
    for index in legs + 1..vessels {
        assert_eq!(asked_on.step(), Step::Flags(index), "the other pages are asked to the end");
        asked_on = after(&asked_on, [CheckAction::GroupDenied(index), CheckAction::Continued]);
    }
    let now = after(&asked_on, [CheckAction::FlagAnswered(RedFlagId::Va2, Answer::Yes), CheckAction::Continued]);
    assert_eq!((now.step(), urgency(now.answers())), (Step::Help, Some(Urgency::Now)));
    let rest = (vessels..RED_FLAG_GROUPS.len())
        .fold(asked_on, |state, index| after(&state, [CheckAction::GroupDenied(index), CheckAction::Continued]));
    assert_eq!(rest.step(), Step::Help, "after the last page help still stands");
}

fn group(id: &str) -> usize {
    RED_FLAG_GROUPS.iter().position(|group| group.id == id).expect("the page")
}

#[test]
fn help_for_today_leads_on_to_the_first_open_sign_and_only_while_one_could_mean_now() {
    let infection = group("infection");
    let mut state = begun();
    for index in 0..infection {
        state = after(&state, [CheckAction::GroupDenied(index), CheckAction::Continued]);
    }
    state = after(&state, [CheckAction::FlagAnswered(RedFlagId::In1, Answer::Yes), CheckAction::Continued]);
    assert!(state.has_open_signs());
    let mut asked = state.after(CheckAction::OtherSignsAsked);
    assert_eq!(asked.step(), Step::Flags(infection), "the rest of this page comes first");
    assert_eq!(asked.first_missing(), Some(DetailId::In1VeryIll.name()));
    assert!(asked.complaint().is_some() && asked.complaints() > state.complaints(), "it is said where");
    for index in infection..RED_FLAG_GROUPS.len() {
        assert_eq!(asked.step(), Step::Flags(index));
        assert!(asked.has_open_signs() || index + 1 == RED_FLAG_GROUPS.len(), "{index}");
        asked = after(&asked, [CheckAction::GroupDenied(index), CheckAction::Continued]);
        assert_eq!(asked.complaint(), None, "a fresh page is not complained about");
    }
    assert_eq!(asked.step(), Step::Help);
    assert!(!asked.has_open_signs(), "nothing is left to ask");
    assert_eq!(asked.after(CheckAction::OtherSignsAsked).step(), Step::Help);
    let clot = after(
        &asked,
        [CheckAction::FlagAnswered(RedFlagId::Dv2, Answer::Yes), CheckAction::FlagAnswered(RedFlagId::Dv2, Answer::No)],
    );
    assert!(!clot.has_open_signs());
    assert!(
        !state.after(CheckAction::FlagAnswered(RedFlagId::Ce1, Answer::Yes)).has_open_signs(),
        "more than now is not"
    );
}

#[test]
fn whoever_mends_a_slip_comes_back_to_where_it_was_made() {
    let mend = |state: &CheckState, flag| {
        let help = after(state, [CheckAction::FlagAnswered(flag, Answer::Yes), CheckAction::Continued]);
        assert_eq!(help.step(), Step::Help);
        let slip = help.after(CheckAction::SlipReported);
        assert!(matches!(slip.step(), Step::Flags(_)));
        after(&slip, [CheckAction::FlagAnswered(flag, Answer::No), CheckAction::Continued])
    };
    assert_eq!(mend(&to_the_result(), RedFlagId::Ce7).step(), Step::Result);
    let question = Step::Question(QuestionId::BothSides);
    let mut asking = to_the_place();
    while asking.step() != question {
        asking = asking.after(CheckAction::Continued);
    }
    asking = asking.after(CheckAction::QuestionAnswered(QuestionId::BothSides, Answer::Yes));
    let mended = mend(&asking, RedFlagId::Ce7);
    assert_eq!(mended.step(), question);
    assert_ne!(mended.after(CheckAction::Continued).step(), question, "and then goes on");
    let fracture = to_the_review().after(CheckAction::Reopened(Step::Flags(group("fracture"))));
    assert_eq!(mend(&fracture, RedFlagId::Fx5).step(), Step::Review);
    // Whoever has seen no question yet goes on with the signs.
    let first = begun().after(CheckAction::GroupDenied(0));
    assert_eq!(mend(&first, RedFlagId::Ce1).step(), Step::Flags(1));
}

#[test]
fn an_age_mended_after_the_kind_words_leads_back_to_the_answers() {
    let typed = |state: &CheckState, age: &str| state.after(CheckAction::AgeTyped(age.into()));
    let person = to_the_review().after(CheckAction::Reopened(Step::Person));
    let told = typed(&person, "14").after(CheckAction::Continued);
    assert_eq!(told.step(), Step::NotForYou(NotForYou::Under16));
    let again = ["", "7", "72"].iter().fold(told.after(CheckAction::WentBack), |state, age| typed(&state, age));
    assert_eq!(again.after(CheckAction::Continued).step(), Step::Review);
    let first = ["1", "14", "", "7", "72"].iter().fold(past_the_flags(), |state, age| typed(&state, age));
    assert_eq!(first.after(CheckAction::Continued).step(), Step::Place, "the first time the way goes on");
}

#[test]
fn none_of_these_leaves_a_deliberate_answer_alone() {
    let cancer = group("cancer");
    let denied = after(
        &begun(),
        [
            CheckAction::FlagAnswered(RedFlagId::Ca1, Answer::Unsure),
            CheckAction::FlagAnswered(RedFlagId::Ca2, Answer::Yes),
            CheckAction::GroupDenied(cancer),
        ],
    );
    let said = |id| denied.answers().red_flags.get(id);
    assert_eq!((said(RedFlagId::Ca1), said(RedFlagId::Ca2)), (Some(Answer::Unsure), Some(Answer::Yes)));
    assert_eq!(said(RedFlagId::Ca4), Some(Answer::No));
}

#[test]
fn a_result_knows_whether_enough_was_answered() {
    let enough = |answer| {
        let answers =
            Answers { answers: QuestionId::ALL.iter().map(|&id| (id, answer)).collect(), ..Answers::default() };
        compare(&answers).iter().filter(|result| result.enough).count()
    };
    assert_eq!(enough(Answer::Unsure), 0, "nothing is known");
    assert_eq!(compare(&Answers::default()).iter().filter(|result| result.enough).count(), 0);
    assert_eq!(enough(Answer::No), PatternId::COUNT, "an honest no to everything is an answer");
    assert_eq!(enough(Answer::Yes), PatternId::COUNT);
}

#[test]
fn a_sign_noticed_among_the_questions_leads_to_the_same_screen() {
    let asked: Vec<_> = QUESTIONS.iter().flat_map(|question| question.signs_after_yes).copied().collect();
    assert!(asked.contains(&RedFlagId::Ce7) && asked.contains(&RedFlagId::Fx1), "{asked:?}");
    let asking = to_the_place().after(CheckAction::Continued);
    let noticed = after(
        &asking,
        [
            CheckAction::QuestionAnswered(QuestionId::ALL[0], Answer::Yes),
            CheckAction::FlagAnswered(RedFlagId::Ce7, Answer::Yes),
        ],
    );
    assert_eq!(noticed.step(), asking.step(), "nothing jumps under the hand");
    assert_eq!(noticed.after(CheckAction::Continued).step(), Step::Help);
    assert_eq!(noticed.after(CheckAction::WentBack).step(), Step::Help);
    assert_eq!(noticed.after(CheckAction::HistoryMoved(2)).after(CheckAction::Continued).step(), Step::Help);
    let on_result = to_the_result().after(CheckAction::FlagAnswered(RedFlagId::Ce7, Answer::Yes));
    assert_eq!(on_result.step(), Step::Help, "the patterns are not shown a moment longer");
}

#[test]
fn a_mark_answers_what_it_says_and_taking_it_away_asks_only_that_again() {
    let marked = after(&to_the_place(), [CheckAction::RegionMarked(RegionId::LeftShin), CheckAction::Continued]);
    assert_eq!(marked.answer(QuestionId::BelowKnee), (Some(Answer::Yes), true));
    assert_eq!(marked.step(), Step::Question(QuestionId::ALL[1]), "below the knee is not asked");
    assert_eq!(QuestionId::ALL[0], QuestionId::BelowKnee);
    let mut review = marked;
    while review.step() != Step::Review {
        review = review.after(CheckAction::Continued);
    }
    let changed = after(
        &review,
        [CheckAction::Reopened(Step::Place), CheckAction::RegionMarked(RegionId::LeftShin), CheckAction::Continued],
    );
    assert_eq!(changed.step(), Step::Question(QuestionId::BelowKnee), "now it is asked");
    let answered =
        after(&changed, [CheckAction::QuestionAnswered(QuestionId::BelowKnee, Answer::No), CheckAction::Continued]);
    assert_eq!(answered.step(), Step::Review, "and nothing else");
    let unchanged = after(&review, [CheckAction::Reopened(Step::Place), CheckAction::Continued]);
    assert_eq!(unchanged.step(), Step::Review);
}

#[test]
fn marks_on_several_worst_places_leave_the_question_for_each_to_be_asked() {
    let regions = [RegionId::LeftDimple, RegionId::LeftSitBone, RegionId::LeftShin];
    let one = to_the_place().after(CheckAction::RegionMarked(RegionId::LeftDimple));
    assert!(!one.asks(QuestionId::PointsToDimple) && one.asks(QuestionId::PointsToSitBone));
    let mut state = after(&to_the_place(), regions.map(CheckAction::RegionMarked)).after(CheckAction::Continued);
    let mut asked = Vec::new();
    while let Step::Question(id) = state.step() {
        asked.push(id);
        state = state.after(CheckAction::Continued);
    }
    let places = [
        QuestionId::PointsToDimple,
        QuestionId::PointsToSitBone,
        QuestionId::PointsToOuterHip,
        QuestionId::PointsToGroin,
    ];
    assert!(places.iter().all(|id| asked.contains(id)), "{asked:?}");
    assert!(!asked.contains(&QuestionId::BelowKnee), "what one mark says is not asked");
    // A second place that is marked later opens the question that the first had answered.
    let review = after(&one, std::iter::repeat_n(CheckAction::Continued, QuestionId::COUNT));
    assert_eq!(review.step(), Step::Review);
    let changed = after(
        &review,
        [CheckAction::Reopened(Step::Place), CheckAction::RegionMarked(RegionId::LeftSitBone), CheckAction::Continued],
    );
    assert_eq!(changed.step(), Step::Question(QuestionId::PointsToDimple));
}

#[test]
fn one_answer_changed_comes_straight_back() {
    for from in [to_the_review(), to_the_result()] {
        let open = from.after(CheckAction::Reopened(Step::Question(QuestionId::LegWorseThanBack)));
        assert_eq!(open.step(), Step::Question(QuestionId::LegWorseThanBack));
        let changed = after(
            &open,
            [CheckAction::QuestionAnswered(QuestionId::LegWorseThanBack, Answer::Yes), CheckAction::Continued],
        );
        assert_eq!(changed.step(), from.step());
        assert_eq!(open.after(CheckAction::WentBack).step(), from.step());
    }
}

#[test]
fn on_the_result_an_answer_moves_the_words_and_its_question_stays() {
    let result = to_the_result();
    let offered = result.offered().to_vec();
    assert_eq!(offered.len(), 2);
    let four = [QuestionId::BelowKnee, QuestionId::LegWorseThanBack, QuestionId::Tingling, QuestionId::CoughWorse];
    let mut state = result;
    let mut moved_to_close = false;
    for id in four {
        state = state.after(CheckAction::QuestionAnswered(id, Answer::Yes));
        assert_eq!(state.step(), Step::Result);
        moved_to_close |= state.moved().iter().any(|moved| moved.to == Resemblance::Close);
    }
    assert!(moved_to_close, "four yes of the root-pain study make it close");
    assert_eq!(state.offered().get(..2), Some(offered.as_slice()), "no question goes from under the hand");
    assert!(state.after(CheckAction::Continued).moved().is_empty(), "it is said once");
}

#[test]
fn what_does_not_fit_together_is_hinted_at() {
    let mut answers = Answers::default();
    assert!(contradictions(&answers).is_empty());
    answers.answers.set(QuestionId::NoPainSeated, Answer::Yes);
    answers.answers.set(QuestionId::SittingWorse, Answer::Yes);
    assert_eq!(contradictions(&answers).len(), 1);
    answers.answers.set(QuestionId::BelowKnee, Answer::No);
    answers.regions.set(RegionId::LeftShin, Feeling::Unsaid);
    assert_eq!(contradictions(&answers).len(), 2);
    answers.answers.set(QuestionId::SittingWorse, Answer::Unsure);
    assert_eq!(contradictions(&answers).len(), 1, "not sure contradicts nothing");
}

#[test]
fn clearing_is_asked_once_more_and_forgets_everything() {
    let result = to_the_result().after(CheckAction::KeepSwitched(true));
    let asked = result.after(CheckAction::ClearAsked(true));
    assert!(asked.asks_to_clear());
    assert_eq!((asked.step(), asked.answers()), (Step::Result, result.answers()));
    assert!(!asked.after(CheckAction::ClearAsked(false)).asks_to_clear());
    let cleared = asked.after(CheckAction::Cleared);
    assert_eq!((cleared.step(), cleared.news()), (Step::Intro, Some(News::Cleared)));
    assert!(!cleared.has_answers() && !cleared.keeps() && !cleared.softened());
    for place in 0..60 {
        let back = cleared.after(CheckAction::HistoryMoved(place));
        assert_eq!((back.step(), back.has_answers()), (Step::Intro, false), "no way back to what was cleared");
    }
}

#[test]
fn a_page_left_alone_warns_and_then_clears_but_only_where_there_is_something_to_clear() {
    const MINUTE: Duration = Duration::from_secs(60);
    assert_eq!(CheckState::default().waits(true), None);
    let asking = to_the_review();
    assert_eq!(asking.waits(true), Some(15 * MINUTE));
    let warned = asking.after(CheckAction::IdlePassed);
    assert_eq!((warned.idle(), warned.waits(true), warned.step()), (Idle::Warned, Some(2 * MINUTE), Step::Review));
    assert_eq!(warned.answers(), asking.answers());
    let cleared = warned.after(CheckAction::IdlePassed);
    assert_eq!((cleared.step(), cleared.news(), cleared.has_answers()), (Step::Intro, Some(News::ClearedIdle), false));
    let stayed = warned.after(CheckAction::IdleStayed);
    assert_eq!(
        (stayed.idle(), stayed.waits(true), stayed.answers()),
        (Idle::Watching, Some(15 * MINUTE), asking.answers())
    );
    let answered = warned.after(CheckAction::QuestionAnswered(QuestionId::Tingling, Answer::No));
    assert_eq!(answered.idle(), Idle::Watching, "whoever answers is there");
    let off = warned.after(CheckAction::IdleSwitchedOff);
    assert_eq!((off.waits(true), off.answers()), (None, asking.answers()));
    assert_eq!(off.after(CheckAction::IdlePassed).answers(), asking.answers(), "a late timer does nothing");
    assert_eq!(asking.after(CheckAction::KeepSwitched(true)).waits(true), None, "what is kept on purpose stays");
}

#[test]
fn what_was_kept_comes_back_and_what_cannot_be_read_is_said() {
    let kept = to_the_result().after(CheckAction::QuestionAnswered(QuestionId::Tingling, Answer::Yes));
    let json = write_answers(kept.answers());
    let restored = CheckState::default().after(CheckAction::Restored(read(&json)));
    assert_eq!(restored.answers(), kept.answers());
    assert!(restored.keeps());
    assert_eq!((restored.step(), restored.after(CheckAction::Resumed).step()), (Step::Intro, Step::Review));
    let broken =
        CheckState::default().after(CheckAction::FileOpened(read(r#"{"version":1,"answers":{"tingling":"maybe"}}"#)));
    let Some(Complaint::Unreadable(problem)) = broken.complaint() else { panic!("it is said") };
    assert_eq!(problem.path, "answers.tingling");
    assert!(!broken.has_answers());
}

#[test]
fn what_a_page_had_that_stopped_comes_back_and_is_kept_no_more_than_before() {
    let had = to_the_result().after(CheckAction::QuestionAnswered(QuestionId::Tingling, Answer::Yes));
    let left = read(&write_answers(had.answers())).unwrap();
    let again = CheckState::default().after(CheckAction::Recovered(left));
    assert_eq!((again.answers(), again.keeps(), again.news()), (had.answers(), false, Some(News::Recovered)));
    assert_eq!((again.step(), again.after(CheckAction::Resumed).step()), (Step::Intro, Step::Review));
}

#[test]
fn a_file_with_a_sign_to_act_on_opens_at_help() {
    let file = read(r#"{"version":1,"redFlags":{"ce1":"yes"}}"#);
    assert_eq!(CheckState::default().after(CheckAction::FileOpened(file)).step(), Step::Help);
}

#[test]
fn nobody_who_may_be_on_the_phone_is_cleared_away() {
    let help = after(&begun(), [CheckAction::FlagAnswered(RedFlagId::Ce1, Answer::Yes), CheckAction::Continued]);
    assert_eq!((help.step(), help.waits(true)), (Step::Help, None));
    let turned_away = after(&past_the_flags(), [CheckAction::AgeTyped("15".into()), CheckAction::Continued]);
    assert_eq!((turned_away.step(), turned_away.waits(true)), (Step::NotForYou(NotForYou::Under16), None));
    let at = |state: &State, hash: &str| update(state, Action::AddressOpened(Address::parse(hash)));
    let alarmed = State { check: help.into(), ..at(&State::default(), "#/check") };
    assert_eq!(update(&alarmed, Action::Check(CheckAction::IdlePassed)), alarmed, "a late timer does nothing");
    let elsewhere = at(&alarmed, "#/disc");
    assert!(elsewhere.waits().is_some(), "whoever left the page of help does not read it on the phone");
    let asking = State { check: to_the_review().into(), ..at(&State::default(), "#/check") };
    assert!(asking.waits().is_some());
    for hash in ["#/emergency", "#/tonight"] {
        let reading = at(&asking, hash);
        assert_eq!(reading.waits(), None, "{hash}");
        assert_eq!(update(&reading, Action::Check(CheckAction::IdlePassed)), reading, "{hash}");
        let warned = update(&asking, Action::Check(CheckAction::IdlePassed));
        assert_eq!(warned.check.idle(), Idle::Warned);
        assert_eq!(at(&warned, hash).check.idle(), Idle::Watching, "whoever goes to {hash} is there");
    }
    assert!(at(&at(&asking, "#/emergency"), "#/check").waits().is_some());
}

#[test]
fn every_press_of_continue_is_told_what_is_missing_and_an_answer_is_not() {
    let first = begun().after(CheckAction::Continued);
    assert_eq!(first.first_missing(), Some("ce1"));
    let second = first.after(CheckAction::Continued);
    assert_ne!(second.complaints(), first.complaints(), "it is said again");
    assert_eq!(second.complaint(), first.complaint());
    let answered = second.after(CheckAction::FlagAnswered(RedFlagId::Ce1, Answer::No));
    assert_eq!((answered.complaints(), answered.step()), (second.complaints(), second.step()), "nothing moves");
    assert_eq!(answered.after(CheckAction::Continued).first_missing(), Some("ce2"));
}

#[test]
fn none_of_these_leaves_an_open_detail_open() {
    let cancer = RED_FLAG_GROUPS.iter().position(|group| group.id == "cancer").expect("the page");
    let start = (0..cancer)
        .fold(begun(), |state, index| after(&state, [CheckAction::GroupDenied(index), CheckAction::Continued]));
    let denied = after(
        &start,
        [
            CheckAction::FlagAnswered(RedFlagId::Ca1, Answer::Yes),
            CheckAction::GroupDenied(cancer),
            CheckAction::Continued,
        ],
    );
    assert_eq!(denied.step(), Step::Flags(cancer));
    assert_eq!(denied.first_missing(), Some(DetailId::Ca1NewSevereOrBandLike.name()));
}

#[test]
fn a_sign_beside_its_question_leads_straight_to_help() {
    let sign = begun().after(CheckAction::FlagAnswered(RedFlagId::Ce1, Answer::Yes));
    assert_eq!(sign.step(), Step::Flags(0));
    assert_eq!(sign.after(CheckAction::HelpAsked).step(), Step::Help);
    let asking = after(
        &to_the_place(),
        [
            CheckAction::Continued,
            CheckAction::QuestionAnswered(QuestionId::BelowKnee, Answer::Yes),
            CheckAction::FlagAnswered(RedFlagId::Ce7, Answer::Yes),
        ],
    );
    assert_eq!(asking.after(CheckAction::HelpAsked).step(), Step::Help);
    assert_eq!(begun().after(CheckAction::HelpAsked).step(), Step::Flags(0), "without a sign it is no way on");
}

#[test]
fn a_detail_answered_on_the_action_screen_raises_it() {
    let today = after(
        &begun(),
        [
            CheckAction::GroupDenied(0),
            CheckAction::Continued,
            CheckAction::FlagAnswered(RedFlagId::Md1, Answer::Yes),
            CheckAction::Continued,
        ],
    );
    assert_eq!((today.step(), urgency(today.answers())), (Step::Help, Some(Urgency::Today)));
    let now = today.after(CheckAction::DetailAnswered(DetailId::Md1BothFeet, Answer::Yes));
    assert_eq!((now.step(), urgency(now.answers())), (Step::Help, Some(Urgency::Now)));
}

#[test]
fn both_sides_marked_on_the_drawing_ask_once_more_about_both_legs() {
    let both = [RegionId::LeftThighBack, RegionId::RightThighBack].map(CheckAction::RegionMarked);
    let mut state = after(&to_the_place(), both.clone()).after(CheckAction::Continued);
    while state.step() != Step::Question(QuestionId::BothSides) {
        assert_ne!(state.step(), Step::Review, "the question with the sign is left out");
        state = state.after(CheckAction::Continued);
    }
    assert_eq!(state.answer(QuestionId::BothSides), (Some(Answer::Yes), true));
    assert_eq!(state.sign_again(RedFlagId::Ce7), None, "the sign is open");
    let stuck = state.after(CheckAction::Continued);
    assert_eq!((stuck.step(), stuck.first_missing()), (state.step(), Some("ce7")));
    let on = after(&stuck, [CheckAction::FlagAnswered(RedFlagId::Ce7, Answer::No), CheckAction::Continued]);
    assert_ne!(on.step(), state.step());
    let help = after(&stuck, [CheckAction::FlagAnswered(RedFlagId::Ce7, Answer::Yes), CheckAction::Continued]);
    assert_eq!(help.step(), Step::Help);
    let later = after(&to_the_review(), [CheckAction::Reopened(Step::Place)]);
    let later = after(&later, both).after(CheckAction::Continued);
    assert_eq!(later.step(), Step::Question(QuestionId::BothSides), "also when it is marked later");
}

#[test]
fn a_sign_under_a_fresh_yes_is_open_until_it_is_answered() {
    let question = Step::Question(QuestionId::Tingling);
    let open = after(
        &to_the_review(),
        [CheckAction::Reopened(question), CheckAction::QuestionAnswered(QuestionId::Tingling, Answer::Yes)],
    );
    assert_eq!(open.answers().red_flags.get(RedFlagId::Ce8), Some(Answer::No), "what was said first still counts");
    assert_eq!(open.sign_again(RedFlagId::Ce8), None);
    assert_eq!(open.after(CheckAction::Continued).step(), question);
    assert_eq!(
        open.after(CheckAction::WentBack).after(CheckAction::Continued).step(),
        question,
        "the result is not reached past it"
    );
    let answered = open.after(CheckAction::FlagAnswered(RedFlagId::Ce8, Answer::No));
    assert_eq!(answered.sign_again(RedFlagId::Ce8), Some(Answer::No));
    assert_eq!(answered.after(CheckAction::Continued).step(), Step::Review);
    let taken_back = open.after(CheckAction::QuestionAnswered(QuestionId::Tingling, Answer::No));
    assert_eq!(taken_back.after(CheckAction::Continued).step(), Step::Review);
}

/// On a page of signs, with none on the pages before it.
fn at_group(index: usize) -> CheckState {
    (0..index).fold(begun(), |state, group| after(&state, [CheckAction::GroupDenied(group), CheckAction::Continued]))
}

#[test]
fn one_answer_tells_one_sign_however_many_it_makes_more_urgent() {
    let mut several = 0;
    for (index, group) in RED_FLAG_GROUPS.iter().enumerate() {
        for first in group.flags {
            for second in group.flags {
                for third in group.flags {
                    let yes = |flag: RedFlagId| CheckAction::FlagAnswered(flag, Answer::Yes);
                    let before = after(&at_group(index), [yes(first.id), yes(second.id)]);
                    let state = before.after(yes(third.id));
                    let urgencies = |state: &CheckState| {
                        group.flags.iter().map(|flag| flag.urgency(state.answers())).collect::<Vec<_>>()
                    };
                    let (now, earlier) = (urgencies(&state), urgencies(&before));
                    let risen =
                        || now.iter().zip(&earlier).zip(group.flags).filter(|((now, earlier), _)| now > earlier);
                    let most = risen().map(|((now, _), _)| *now).max();
                    let told = state.told_sign().and_then(|id| risen().find(|(_, flag)| flag.id == id));
                    assert_eq!(told.map(|((now, _), _)| *now), most, "{:?} {:?} {:?}", first.id, second.id, third.id);
                    several += usize::from(risen().count() > 1);
                    assert_eq!(state.after(yes(third.id)).told_sign(), None, "what nothing changed is told again");
                }
            }
        }
    }
    assert!(several > 0, "no answer makes two signs more urgent, and nothing was looked at");
}

#[test]
fn a_changed_sign_is_said_on_its_page_and_with_all_answers_only() {
    let mended = after(
        &begun(),
        [
            CheckAction::GroupDenied(0),
            CheckAction::FlagAnswered(RedFlagId::Ce1, Answer::Yes),
            CheckAction::Continued,
            CheckAction::SlipReported,
            CheckAction::FlagAnswered(RedFlagId::Ce1, Answer::No),
        ],
    );
    assert!(mended.says_softened() && mended.told_sign().is_none());
    let mut state = mended.after(CheckAction::Continued);
    while state.step() != Step::Review {
        assert!(state.softened() && !state.says_softened(), "{:?}", state.step());
        if let Step::Flags(index) = state.step() {
            state = state.after(CheckAction::GroupDenied(index));
        }
        state = state.after(CheckAction::Continued);
    }
    assert!(state.says_softened());
}

#[test]
fn for_whom_the_check_is_goes_into_the_file_and_comes_back() {
    let other = to_the_review().after(CheckAction::AskedForAnother(true));
    let opened = CheckState::default().after(CheckAction::FileOpened(read(&write_answers(other.answers()))));
    assert!(opened.for_another());
    let only = CheckState::default().after(CheckAction::AskedForAnother(true));
    assert!(only.for_another() && !only.has_answers(), "it says nothing about the pain");
    assert!(!other.after(CheckAction::Cleared).for_another());
}

#[test]
fn progress_goes_up_by_one_in_four_parts() {
    let mut state = begun();
    let mut pages: Vec<Progress> = Vec::new();
    while let Some(progress) = state.progress() {
        pages.push(progress);
        if let Step::Flags(index) = state.step() {
            state = state.after(CheckAction::GroupDenied(index));
        }
        state = state.after(CheckAction::Continued);
    }
    assert_eq!(pages.last().map(|last| (last.part, last.step)), Some((3, pages.len())));
    for (place, page) in pages.iter().enumerate() {
        assert_eq!((page.step, page.steps), (place + 1, pages.len()));
        assert!((1..=page.pages).contains(&page.page));
    }
    assert!(pages.windows(2).all(|pair| pair[1].part == pair[0].part || pair[1].page == 1));
}

fn answers() -> impl Strategy<Value = Answer> {
    proptest::sample::select(Answer::ALL.to_vec())
}

fn actions() -> impl Strategy<Value = CheckAction> {
    let questions = proptest::sample::select(QuestionId::ALL.to_vec());
    let steps = prop_oneof![
        (0..RED_FLAG_GROUPS.len() + 1).prop_map(Step::Flags),
        questions.clone().prop_map(Step::Question),
        proptest::sample::select(vec![
            Step::Intro,
            Step::Person,
            Step::Place,
            Step::Questions,
            Step::Review,
            Step::Result,
            Step::Summary,
            Step::Help
        ]),
    ];
    prop_oneof![
        6 => Just(CheckAction::Continued),
        1 => Just(CheckAction::Resumed),
        1 => Just(CheckAction::WentBack),
        2 => (0..20_usize).prop_map(CheckAction::HistoryMoved),
        1 => Just(CheckAction::SlipReported),
        1 => Just(CheckAction::HelpAsked),
        1 => Just(CheckAction::OtherSignsAsked),
        1 => any::<bool>().prop_map(CheckAction::AllAtOnceChosen),
        1 => steps.prop_map(CheckAction::Reopened),
        4 => (0..RED_FLAG_GROUPS.len()).prop_map(CheckAction::GroupDenied),
        1 => (proptest::sample::select(RedFlagId::ALL.to_vec()), answers()).prop_map(|(id, a)| CheckAction::FlagAnswered(id, a)),
        1 => (proptest::sample::select(DetailId::ALL.to_vec()), answers()).prop_map(|(id, a)| CheckAction::DetailAnswered(id, a)),
        2 => (questions, answers()).prop_map(|(id, a)| CheckAction::QuestionAnswered(id, a)),
        2 => proptest::sample::select(RegionId::ALL.to_vec()).prop_map(CheckAction::RegionMarked),
        1 => answers().prop_map(CheckAction::PregnancyAnswered),
        1 => "[0-9]{0,3}".prop_map(CheckAction::AgeTyped),
        1 => Just(CheckAction::IdlePassed),
    ]
}

proptest! {
    #[test]
    fn whatever_is_done_no_pattern_is_reached_while_help_is_needed(actions in proptest::collection::vec(actions(), 0..80)) {
        let mut state = CheckState::default();
        for action in actions {
            let moves = matches!(action, CheckAction::Continued | CheckAction::WentBack | CheckAction::HistoryMoved(_) | CheckAction::Resumed);
            state = state.after(action);
            let step = state.step();
            if urgency(state.answers()).is_some_and(Urgency::ends_the_check) {
                prop_assert!(state.assessment().patterns.is_empty());
                let asks = matches!(step, Step::Question(_) | Step::Questions);
                prop_assert!(matches!(step, Step::Intro | Step::Flags(_) | Step::Help) || (asks && !moves), "{:?}", step);
            } else if matches!(step, Step::Result | Step::Summary) {
                prop_assert!(state.assessment().patterns.len() == 10, "a result is never empty");
                prop_assert!(RedFlagId::ALL.iter().all(|id| state.answers().red_flags.get(*id).is_some()));
            }
        }
    }

    #[test]
    fn back_and_forward_through_the_history_lose_no_answer(actions in proptest::collection::vec(actions(), 0..60), places in proptest::collection::vec(0..80_usize, 0..20)) {
        let state = after(&CheckState::default(), actions);
        let moved = after(&state, places.into_iter().map(CheckAction::HistoryMoved));
        prop_assert_eq!(moved.answers(), state.answers());
        prop_assert_eq!(moved.age_text(), state.age_text());
        let here = state.after(CheckAction::HistoryMoved(state.place()));
        prop_assert_eq!(here.place(), state.place());
    }
}

#[test]
fn age_and_marks_too_are_changed_beside_the_result_and_move_its_words() {
    let result = to_the_result();
    let words =
        |state: &CheckState| state.assessment().patterns.iter().map(|pattern| pattern.resemblance).collect::<Vec<_>>();
    let older = result.after(CheckAction::AgeTyped("72".into()));
    assert_eq!((older.step(), older.answers().age.map(|age| age.years())), (Step::Result, Some(72)));
    let typo = older.after(CheckAction::AgeTyped("7x".into()));
    assert_eq!((typo.step(), typo.has_wrong_age(), typo.answers().age), (Step::Result, true, None));
    let moves: Vec<CheckState> =
        RegionId::ALL.iter().map(|region| older.after(CheckAction::RegionMarked(*region))).collect();
    assert!(moves.iter().all(|state| state.step() == Step::Result));
    assert!(moves.iter().any(|state| words(state) != words(&older)), "some mark changes a word");
    for state in &moves {
        assert_eq!(state.moved().is_empty(), words(state) == words(&older), "what changed is said");
    }
}

#[test]
fn marks_of_what_is_felt_are_those_of_the_check_and_spare_only_what_they_answer() {
    let sole = RegionId::LeftSole;
    let marked =
        after(&CheckState::default(), [CheckAction::FeelingChosen(Feeling::Numb), CheckAction::FeelingMarked(sole)]);
    assert_eq!(marked.answers().regions.get(sole), Some(Feeling::Numb));
    assert!(marked.has_answers() && marked.waits(false).is_some(), "they go when nobody is there");
    // Warning signs first, whatever is marked.
    assert_eq!(after(&marked, [CheckAction::Resumed]).step(), Step::Flags(0));
    for question in [QuestionId::BelowKnee, QuestionId::Tingling] {
        assert_eq!(marked.answer(question), (Some(Answer::Yes), true), "{question:?} is drawn");
    }
    assert!(!marked.asks(QuestionId::BelowKnee));
    assert!(marked.asks(QuestionId::Tingling), "a warning sign comes with it");
    let pain = after(&marked, [CheckAction::FeelingChosen(Feeling::Pain), CheckAction::FeelingMarked(sole)]);
    assert_eq!(pain.answers().regions.get(sole), Some(Feeling::Pain), "another feeling takes its place");
    assert_eq!(pain.answer(QuestionId::Tingling).0, None);
    assert!(
        after(&pain, [CheckAction::FeelingMarked(sole)]).answers().regions.is_empty(),
        "the same takes the mark away"
    );
}

#[test]
fn a_file_holds_what_a_feeling_answers_and_not_the_feeling() {
    let mut answers = Answers::default();
    answers.regions.set(RegionId::LeftSole, Feeling::Numb);
    let file = write_answers(&answers);
    assert!(file.contains("\"tingling\":\"yes\"") && !file.contains("numb"), "{file}");
    let again = read(&file).expect("it reads what it wrote");
    assert_eq!(again.regions.get(RegionId::LeftSole), Some(Feeling::Unsaid));
    let words = |answers| compare(answers).iter().map(|it| it.resemblance).collect::<Vec<_>>();
    assert_eq!(words(&again), words(&answers), "the comparison is the same");
}

#[test]
fn marks_are_in_no_address() {
    let open = Action::AddressOpened(Address::parse("#/anatomy/where"));
    let mark = Action::Check(CheckAction::FeelingMarked(RegionId::LeftSole));
    let state = update(&update(&State::default(), open), mark);
    assert!(!state.check.answers().regions.is_empty());
    assert_eq!(state.address().to_string(), "#/anatomy/where");
}
