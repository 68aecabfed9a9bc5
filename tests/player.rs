//! A session of exercises counts what was done, whatever the clock and the page do.
#![allow(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

use proptest::prelude::*;
use sciatica_explorer::{
    app::{
        player::{Advice, MOST_PAIN, Pain, Player, PlayerAction, Stage, Task},
        walking::{GOAL_MINUTES, Walk, stays_level, to_goal},
    },
    movement::exercise,
};

const NONE: Pain = pain(0);
const MINUTES: f64 = 60_000.0;

const fn pain(worst: u8) -> Pain {
    Pain { worst, further_down: false, number_or_weaker: false }
}

fn task(id: &str, repetitions: u16) -> Task {
    Task { exercise: exercise(id).unwrap(), repetitions, mirrored: false, seconds: 30, most_pain: MOST_PAIN }
}

fn session() -> Player {
    Player::new(vec![task("bridge", 3), task("towel-under-low-back", 1), task("clam", 2)])
}

/// The session after the question, playing from a reading of the clock.
fn playing(from: f64) -> Player {
    session().after(PlayerAction::Answer(NONE)).after(PlayerAction::Play).after(PlayerAction::Tick(from))
}

/// Ticks of a page at work up to a reading of the clock.
fn ticked(mut player: Player, from: f64, to: f64) -> Player {
    let mut now = from;
    while now < to {
        now = (now + 100.0).min(to);
        player = player.after(PlayerAction::Tick(now));
    }
    player
}

/// Where the session is, without the clock.
fn place(player: &Player) -> (Stage, Option<usize>, u16, Option<i64>) {
    let left = player.left().map(|left| left.round() as i64);
    (player.stage(), player.task().map(|(at, _)| at), player.repetition(), left)
}

#[test]
fn a_session_asks_plays_rests_asks_again_and_ends() {
    let mut player = playing(0.0);
    let (mut seen, mut now) = (vec![Stage::AskBefore, player.stage()], 0.0);
    while player.is_playing() {
        now += 50.0;
        player = player.after(PlayerAction::Tick(now));
        if seen.last() != Some(&player.stage()) {
            seen.push(player.stage());
        }
    }
    let each = [Stage::Ready, Stage::Move, Stage::Rest];
    let due = [&[Stage::AskBefore], each.as_slice(), &each, &each[..2], &[Stage::AskAfter]].concat();
    assert_eq!(seen, due);
    let player = player.after(PlayerAction::Answer(NONE));
    assert_eq!(player.stage(), Stage::Done);
    assert_eq!(player.pain(), [Some(NONE), Some(NONE)]);
}

#[test]
fn moving_and_holding_are_told_apart() {
    let player = ticked(playing(0.0), 0.0, 5_000.0);
    assert_eq!(player.stage(), Stage::Move);
    assert!(ticked(player.clone(), 5_000.0, 5_300.0).is_held(), "it begins in the first pose");
    assert!(!ticked(player.clone(), 5_000.0, 6_500.0).is_held());
    assert!(ticked(player, 5_000.0, 8_500.0).is_held(), "at the top");
}

#[test]
fn a_pause_keeps_its_place_for_as_long_as_it_takes() {
    let player = ticked(playing(0.0), 0.0, 14_000.0);
    let paused = player.after(PlayerAction::Pause);
    assert!(!paused.is_playing());
    let later = paused.after(PlayerAction::Tick(20.0 * MINUTES)).after(PlayerAction::Play);
    let later = later.after(PlayerAction::Tick(20.0 * MINUTES));
    assert_eq!(place(&later), place(&player));
    assert_ne!(place(&ticked(later, 20.0 * MINUTES, 20.0 * MINUTES + 1_000.0)), place(&player), "it goes on");
}

#[test]
fn a_clock_that_jumps_ten_minutes_loses_no_count() {
    for jump in [10.0 * MINUTES, -10.0 * MINUTES] {
        let player = ticked(playing(0.0), 0.0, 16_000.0);
        let jumped = player.after(PlayerAction::Tick(16_000.0 + jump));
        assert_eq!(place(&jumped), place(&player), "a jump of {jump}");
        assert!(!jumped.is_playing(), "it waits for the person");
        let on = jumped.after(PlayerAction::Play).after(PlayerAction::Tick(16_000.0 + jump));
        let on = ticked(on, 16_000.0 + jump, 17_000.0 + jump);
        assert_eq!(place(&on), place(&ticked(player, 16_000.0, 17_000.0)), "a jump of {jump}");
    }
}

#[test]
fn a_page_that_is_hidden_without_a_word_loses_no_count() {
    let player = ticked(playing(0.0), 0.0, 16_000.0);
    // timers of hidden pages come once a minute
    let hidden =
        player.after(PlayerAction::Tick(16_000.0 + MINUTES)).after(PlayerAction::Tick(16_000.0 + 2.0 * MINUTES));
    assert_eq!(place(&hidden), place(&player));
}

#[test]
fn skip_back_and_next_repetition_do_what_they_say() {
    let player = ticked(playing(0.0), 0.0, 8_000.0);
    let next = player.after(PlayerAction::NextRepetition);
    assert_eq!((next.stage(), next.repetition()), (Stage::Move, 1));
    let back = next.after(PlayerAction::Back);
    assert_eq!((back.stage(), back.task().unwrap().0, back.repetition()), (Stage::Ready, 0, 0));
    let skipped = player.after(PlayerAction::Skip);
    assert_eq!((skipped.stage(), skipped.task().unwrap().0, skipped.repetition()), (Stage::Rest, 1, 0));
    assert_eq!(skipped.after(PlayerAction::Back).task().unwrap().0, 0);
    let last = skipped.after(PlayerAction::Skip).after(PlayerAction::Skip);
    assert_eq!(last.stage(), Stage::AskAfter);
    assert!(!last.is_playing());
}

#[test]
fn strong_pain_or_pain_that_travels_down_ends_it_before_it_begins() {
    for said in [pain(6), Pain { further_down: true, ..pain(1) }] {
        let ended = session().after(PlayerAction::Answer(said));
        assert_eq!((ended.stage(), ended.advice()), (Stage::Done, Some(Advice::Stop)));
    }
    assert_eq!(pain(5).advice(MOST_PAIN), Advice::Less);
    assert_eq!(pain(3).advice(MOST_PAIN), Advice::Fine);
}

#[test]
fn numbness_or_weakness_that_grows_is_looked_at_however_little_it_hurts() {
    let said = Pain { number_or_weaker: true, ..NONE };
    let ended = session().after(PlayerAction::Answer(said));
    assert_eq!((ended.stage(), ended.advice()), (Stage::Done, Some(Advice::Ask)));
}

#[test]
fn an_exercise_that_allows_less_pain_is_left_out_and_judged_by_its_own_rule_after() {
    let strict = Task { most_pain: 3, ..task("squat", 1) };
    let both = Player::new(vec![strict, task("bridge", 1)]);
    let begun = both.after(PlayerAction::Answer(pain(4)));
    assert_eq!((begun.stage(), begun.len(), begun.advice()), (Stage::Ready, 1, Some(Advice::Less)));
    let none_left = Player::new(vec![strict]).after(PlayerAction::Answer(pain(4)));
    assert_eq!(none_left.stage(), Stage::Done);
    let ended = both.after(PlayerAction::Answer(NONE)).after(PlayerAction::StopForPain);
    assert_eq!(ended.after(PlayerAction::Answer(pain(4))).advice(), Some(Advice::Stop));
}

#[test]
fn stopping_for_pain_asks_at_once_and_nothing_goes_on() {
    let stopped = ticked(playing(0.0), 0.0, 8_000.0).after(PlayerAction::StopForPain);
    assert_eq!(stopped.stage(), Stage::AskAfter);
    assert!(stopped.is_stopped() && !stopped.is_playing());
    assert_eq!(stopped.after(PlayerAction::Answer(NONE)).advice(), Some(Advice::Stop), "it hurt");
    assert_eq!(stopped.after(PlayerAction::Play).after(PlayerAction::Tick(9_000.0)), stopped);
    assert!(!session().after(PlayerAction::StopForPain).is_stopped(), "nothing was begun");
}

#[test]
fn a_rest_ends_early_for_whoever_is_rested() {
    let resting = ticked(playing(0.0), 0.0, 8_000.0).after(PlayerAction::Skip);
    assert_eq!(resting.stage(), Stage::Rest);
    let ready = resting.after(PlayerAction::GoOn);
    assert_eq!((ready.stage(), ready.task().unwrap().0), (Stage::Ready, 1));
    assert!(ready.is_playing());
    let moving = ready.after(PlayerAction::GoOn);
    assert_eq!(moving.stage(), Stage::Move);
    assert_eq!(moving.after(PlayerAction::GoOn), moving);
}

#[test]
fn a_session_without_anything_to_do_is_done() {
    assert_eq!(Player::new(Vec::new()).stage(), Stage::Done);
    assert_eq!(Player::new(vec![task("bridge", 0)]).stage(), Stage::Done);
}

#[test]
fn whoever_hurts_at_the_thirtieth_step_walks_twenty_nine() {
    assert_eq!(Walk::before_pain(30), Some(Walk { steps: 29 }));
    assert_eq!(Walk::before_pain(1), None);
    assert_eq!(Walk::before_pain(0), None);
    assert_eq!((to_goal(0), to_goal(12), to_goal(45)), (GOAL_MINUTES, 18, 0));
    assert!(stays_level(29) && !stays_level(30));
}

proptest! {
    #[test]
    fn how_often_the_page_ticks_changes_nothing(steps in proptest::collection::vec(1.0..1_500.0_f64, 1..120)) {
        let (mut coarse, mut now) = (playing(0.0), 0.0);
        for step in steps {
            now += step;
            coarse = coarse.after(PlayerAction::Tick(now));
        }
        let fine = ticked(playing(0.0), 0.0, now);
        prop_assert_eq!((coarse.stage(), coarse.repetition()), (fine.stage(), fine.repetition()));
        match (coarse.left(), fine.left()) {
            (Some(a), Some(b)) => prop_assert!((a - b).abs() < 1e-3),
            (a, b) => prop_assert_eq!(a, b),
        }
    }

    #[test]
    fn no_reading_of_the_clock_undoes_a_repetition(readings in proptest::collection::vec(proptest::num::f64::ANY, 0..20)) {
        let player = ticked(playing(0.0), 0.0, 16_000.0);
        let mut after = player.clone();
        for reading in readings {
            after = after.after(PlayerAction::Tick(reading));
        }
        prop_assert!(after.task().unwrap().0 >= player.task().unwrap().0);
        prop_assert!(after.task().unwrap().0 > 0 || after.repetition() >= player.repetition());
    }
}
