//! A session of exercises counts what was done, whatever the clock and the page do.
#![allow(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

use proptest::prelude::*;
use sciatica_explorer::{
    app::{
        player::{Advice, Pain, Player, PlayerAction, Stage, Task},
        walking::{GOAL_MINUTES, Walk, stays_level, to_goal},
    },
    movement::exercise,
};

const NONE: Pain = Pain { worst: 0, further_down: false };
const MINUTES: f64 = 60_000.0;

fn task(id: &str, repetitions: u16) -> Task {
    Task { exercise: exercise(id).unwrap(), repetitions, mirrored: false, seconds: 30 }
}

fn session() -> Player {
    Player::new(vec![task("bridge", 3), task("towel-under-low-back", 1), task("clam", 2)])
}

/// The session after the question, playing from a reading of the clock.
fn playing(from: f64) -> Player {
    session().after(PlayerAction::Answer(NONE)).after(PlayerAction::Play(from))
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
    let paused = player.after(PlayerAction::Pause(14_000.0));
    assert!(!paused.is_playing());
    let later = paused.after(PlayerAction::Tick(20.0 * MINUTES)).after(PlayerAction::Play(20.0 * MINUTES));
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
        let on = jumped.after(PlayerAction::Play(16_000.0 + jump));
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
    for pain in [Pain { worst: 6, further_down: false }, Pain { worst: 1, further_down: true }] {
        assert_eq!(pain.advice(), Advice::Stop);
        assert_eq!(session().after(PlayerAction::Answer(pain)).stage(), Stage::Done);
    }
    assert_eq!(Pain { worst: 5, further_down: false }.advice(), Advice::Less);
    assert_eq!(Pain { worst: 3, further_down: false }.advice(), Advice::Fine);
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
