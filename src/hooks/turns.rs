//! A page whose parts are drawn one after the other, so that none of its frames takes long.

use crate::browser::page;
use std::{cell::RefCell, rc::Rc};
use yew::prelude::*;

/// Frames further apart are late, ms.
const LATE_MS: f64 = 25.0;
/// So many frames that are late are left to what a hand moves before one is taken for what follows.
const PATIENCE: u32 = 3;

/// The parts that wait for their turn. Each frame draws one; where nothing waits, no frame is asked for.
#[derive(Clone, Default)]
pub struct Turns(Rc<RefCell<Waiting>>);

#[derive(Default)]
struct Waiting {
    parts: Vec<Callback<()>>,
    /// Whether something else was drawn since the last frame, when that was, ms, and how often all have waited for it since.
    busy: bool,
    /// Whether the hand in the picture did something since the last frame.
    by_hand: bool,
    last: f64,
    passed: u32,
}

impl Turns {
    /// Notes that what comes first is drawn now.
    pub fn after_this(&self) {
        self.0.borrow_mut().busy = true;
    }

    /// Notes that what follows comes of the hand in the picture.
    pub fn by_hand<T: 'static>(&self, act: Callback<T>) -> Callback<T> {
        let turns = self.clone();
        Callback::from(move |what| {
            turns.0.borrow_mut().by_hand = true;
            act.emit(what);
        })
    }

    /// Whether what is drawn now comes of that hand.
    pub fn is_by_hand(&self) -> bool {
        self.0.borrow().by_hand
    }

    /// Lets a part wait until it is its turn to be drawn, before all others or after them.
    pub fn wait(&self, draw: Callback<()>, is_first: bool) {
        let waiting = &mut *self.0.borrow_mut();
        waiting.parts.insert(if is_first { 0 } else { waiting.parts.len() }, draw);
        if waiting.parts.len() == 1 {
            self.go_on();
        }
    }

    fn go_on(&self) {
        let turns = self.clone();
        page::in_next_frame(move |now| {
            let next = turns.0.borrow_mut().next(now);
            if !turns.0.borrow().parts.is_empty() {
                turns.go_on();
            }
            if let Some(draw) = next {
                draw.emit(());
            }
        });
    }
}

impl Waiting {
    /// The part that is drawn in a frame; none while frames come late because of what comes first.
    fn next(&mut self, now: f64) -> Option<Callback<()>> {
        let is_late = now - self.last > LATE_MS;
        self.last = now;
        self.by_hand = false;
        if std::mem::take(&mut self.busy) && is_late && self.passed < PATIENCE {
            self.passed += 1;
            return None;
        }
        self.passed = 0;
        (!self.parts.is_empty()).then(|| self.parts.remove(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The frames in which something that waits is drawn, while a hand moves something else in all of them.
    fn drawn(apart: f64) -> Vec<usize> {
        let mut waiting = Waiting { parts: (0..12).map(|_| Callback::noop()).collect(), ..Waiting::default() };
        let is_drawn = |frame: &usize| {
            waiting.busy = true;
            waiting.next(*frame as f64 * apart).is_some()
        };
        (1..10).filter(is_drawn).collect()
    }

    #[test]
    fn what_follows_leaves_late_frames_to_the_hand_but_never_waits_for_ever() {
        assert_eq!(drawn(16.7), (1..10).collect::<Vec<_>>());
        assert_eq!(drawn(33.4), [4, 8]);
    }

    #[test]
    fn once_the_hand_rests_every_frame_draws_something() {
        let mut waiting = Waiting { parts: (0..3).map(|_| Callback::noop()).collect(), ..Waiting::default() };
        assert!((1..4).all(|frame| waiting.next(f64::from(frame) * 40.0).is_some()));
        assert!(waiting.next(200.0).is_none());
    }
}
