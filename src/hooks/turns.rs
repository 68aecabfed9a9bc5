//! A page whose parts are drawn one after the other, so that none of its frames takes long.

use crate::browser::page;
use std::{cell::RefCell, mem, rc::Rc};
use yew::prelude::*;

/// Frames further apart are late, ms.
const LATE_MS: f64 = 25.0;
/// So many frames are left to what a hand moves, on a slow page, before one is taken for what follows.
const PATIENCE: u32 = 3;
/// So many frames a page counts as slow after a late one; then it is tried again whether it still is.
const SLOW_FRAMES: u32 = 120;

/// What is done in a frame.
type Work = Box<dyn FnOnce()>;

/// The parts that wait for their turn. Each frame draws one; where nothing waits, no frame is asked for.
///
/// On a slow page a frame does one thing only: it takes what the hand wants, or draws the picture under the hand, or one part that
/// follows. So each frame is in time, and the picture comes every second one.
#[derive(Clone, Default)]
pub struct Turns(Rc<RefCell<Waiting>>);

struct Waiting {
    /// The picture under the hand, on a slow page.
    picture: Option<Work>,
    /// What the hand wanted last, on a slow page.
    wanted: Option<Work>,
    parts: Vec<Callback<()>>,
    /// Whether something else was drawn since the last frame, and whether the hand in the picture did something.
    busy: bool,
    by_hand: bool,
    /// When the last frame was, not a number after a rest, and the least time between two, ms: a device that saves power is not slow.
    last: f64,
    least: f64,
    /// How often all have waited since one of them was drawn.
    passed: u32,
    /// For how many frames more the page counts as slow.
    slow: u32,
    /// Whether a frame was asked for.
    is_asked: bool,
}

impl Default for Waiting {
    fn default() -> Self {
        Self {
            picture: None,
            wanted: None,
            parts: Vec::new(),
            busy: false,
            by_hand: false,
            last: f64::NAN,
            least: f64::INFINITY,
            passed: 0,
            slow: 0,
            is_asked: false,
        }
    }
}

impl Turns {
    /// Notes that what comes first is drawn now. What the hand still wants is out of date where it was not the hand that changed it.
    pub fn after_this(&self) {
        let waiting = &mut *self.0.borrow_mut();
        waiting.busy = true;
        if !waiting.by_hand {
            waiting.wanted = None;
        }
    }

    /// Notes that what follows comes of the hand in the picture. On a slow page the hand waits for its turn, and only what it wanted
    /// last counts.
    pub fn by_hand<T: 'static>(&self, act: Callback<T>) -> Callback<T> {
        let turns = self.clone();
        Callback::from(move |what| {
            let (noted, act) = (turns.clone(), act.clone());
            let work = move || {
                noted.0.borrow_mut().by_hand = true;
                act.emit(what);
            };
            let is_slow = turns.0.borrow().slow > 0;
            turns.0.borrow_mut().wanted = None;
            if !is_slow {
                return work();
            }
            turns.0.borrow_mut().wanted = Some(Box::new(work));
            turns.go_on();
        })
    }

    /// Whether what is drawn now comes of that hand.
    pub fn is_by_hand(&self) -> bool {
        self.0.borrow().by_hand
    }

    /// Whether the picture under the hand has a frame of its own.
    pub fn is_slow(&self) -> bool {
        self.is_by_hand() && self.0.borrow().slow > 0
    }

    /// Lets the picture under the hand wait for that frame.
    pub fn wait_for_picture(&self, draw: Callback<()>) {
        self.0.borrow_mut().picture = Some(Box::new(move || draw.emit(())));
        self.go_on();
    }

    /// Lets a part wait until it is its turn to be drawn, soon or after all others.
    pub fn wait(&self, draw: Callback<()>, is_soon: bool) {
        self.0.borrow_mut().put(draw, is_soon);
        self.go_on();
    }

    /// Asks for the next frame, as long as something waits for it.
    fn go_on(&self) {
        {
            let waiting = &mut *self.0.borrow_mut();
            if waiting.is_asked || waiting.is_done() {
                return;
            }
            waiting.is_asked = true;
        }
        let turns = self.clone();
        page::in_next_frame(move |now| {
            let next = turns.0.borrow_mut().next(now);
            turns.go_on();
            if let Some(work) = next {
                work();
            }
        });
    }
}

impl Waiting {
    fn is_done(&self) -> bool {
        self.picture.is_none() && self.wanted.is_none() && self.parts.is_empty()
    }

    /// What comes soon goes second: what is changed in every frame would never let the others have a turn.
    fn put(&mut self, draw: Callback<()>, is_soon: bool) {
        let end = self.parts.len();
        self.parts.insert(if is_soon { end.min(1) } else { end }, draw);
    }

    /// What is done in a frame; nothing while frames come late because of what comes first.
    #[inline(never)]
    fn next(&mut self, now: f64) -> Option<Work> {
        let apart = now - self.last;
        self.least = self.least.min(apart);
        let is_late = apart > LATE_MS && apart > self.least * 1.5;
        self.is_asked = false;
        self.slow = self.slow.saturating_sub(1);
        let (busy, by_hand) = (mem::take(&mut self.busy), mem::take(&mut self.by_hand));
        let work = if self.picture.is_some() {
            self.picture.take()
        } else if self.wanted.is_some() && (self.passed < PATIENCE || self.parts.is_empty()) {
            self.passed += 1;
            self.wanted.take()
        } else if self.slow == 0 && busy && is_late && self.passed < PATIENCE {
            self.passed += 1;
            self.slow = if by_hand { SLOW_FRAMES } else { 0 };
            None
        } else {
            self.passed = 0;
            let part = (!self.parts.is_empty()).then(|| self.parts.remove(0));
            part.map(|draw| Box::new(move || draw.emit(())) as Work)
        };
        // The first frame after a rest tells nothing of how long one takes.
        self.last = if self.is_done() { f64::NAN } else { now };
        work
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waiting(parts: usize) -> Waiting {
        Waiting { parts: (0..parts).map(|_| Callback::noop()).collect(), least: 16.7, ..Waiting::default() }
    }

    /// The frames in which something that waits is drawn, while something else is drawn in all of them.
    fn drawn(apart: f64) -> Vec<usize> {
        let mut waiting = waiting(12);
        let is_drawn = |frame: &usize| {
            waiting.busy = true;
            waiting.next(*frame as f64 * apart).is_some()
        };
        (0..10).filter(is_drawn).collect()
    }

    #[test]
    fn what_follows_leaves_late_frames_to_the_hand_but_never_waits_for_ever() {
        assert_eq!(drawn(16.7), (0..10).collect::<Vec<_>>());
        assert_eq!(drawn(33.4), [0, 4, 8]);
    }

    #[test]
    fn once_the_hand_rests_every_frame_draws_something() {
        let mut waiting = waiting(3);
        assert!((0..3).all(|frame| waiting.next(f64::from(frame) * 40.0).is_some()));
        assert!(waiting.next(200.0).is_none());
    }

    /// What is done in each frame of a page that a late one has shown to be slow, while a hand moves: `w`anted, `p`icture, or a part
    /// that `f`ollows.
    fn on_a_slow_page(frames: usize) -> String {
        let mut waiting = waiting(12);
        waiting.next(0.0);
        (waiting.busy, waiting.by_hand) = (true, true);
        assert!(waiting.next(40.0).is_none() && waiting.slow == SLOW_FRAMES);
        let mut done = String::new();
        for frame in 0..frames {
            let moved = waiting.picture.is_none();
            waiting.wanted = Some(Box::new(|| ()));
            let (parts, had_picture) = (waiting.parts.len(), !moved);
            assert!(waiting.next(40.0 + 16.7 * frame as f64).is_some());
            done.push(match (had_picture, waiting.parts.len() < parts) {
                (true, _) => 'p',
                (_, true) => 'f',
                _ => 'w',
            });
            if done.ends_with('w') {
                assert!(waiting.wanted.is_none(), "only the last wish counts");
                waiting.picture = Some(Box::new(|| ()));
            }
        }
        done
    }

    #[test]
    fn a_frame_of_a_slow_page_does_one_thing_and_everything_has_its_turn() {
        assert_eq!(on_a_slow_page(14), "wpwpfwpwpwpfwp");
    }

    #[test]
    fn a_part_that_changes_in_every_frame_leaves_the_others_their_turn() {
        let drawn = Rc::new(RefCell::new(Vec::new()));
        let part = |name: char| {
            let drawn = Rc::clone(&drawn);
            Callback::from(move |()| drawn.borrow_mut().push(name))
        };
        let mut waiting = waiting(0);
        for name in ['a', 'b', 'c'] {
            waiting.put(part(name), false);
        }
        waiting.put(part('s'), true);
        for frame in 0..6 {
            waiting.next(f64::from(frame) * 16.7).unwrap()();
            if drawn.borrow().ends_with(&['s']) {
                waiting.put(part('s'), true);
            }
        }
        assert_eq!(drawn.borrow().iter().collect::<String>(), "asbscs");
    }

    #[test]
    fn the_first_drag_on_a_fast_device_and_one_on_a_device_that_saves_power_are_not_slow() {
        for apart in [8.3, 16.7, 33.3] {
            let mut waiting = Waiting { least: f64::INFINITY, ..waiting(30) };
            for frame in 1..20 {
                (waiting.busy, waiting.by_hand) = (true, true);
                assert!(waiting.next(f64::from(frame) * apart).is_some() && waiting.slow == 0, "{apart} ms");
            }
        }
    }

    #[test]
    fn nothing_that_was_wanted_or_is_to_be_drawn_is_lost_when_the_page_is_fast_again() {
        let mut waiting = waiting(0);
        waiting.slow = 1;
        waiting.wanted = Some(Box::new(|| ()));
        waiting.picture = Some(Box::new(|| ()));
        assert!(waiting.next(0.0).is_some() && waiting.next(16.7).is_some());
        assert!(waiting.is_done() && waiting.slow == 0);
    }

    #[test]
    fn the_pause_between_two_drags_is_no_late_frame() {
        let mut waiting = waiting(1);
        waiting.next(0.0);
        waiting.parts.push(Callback::noop());
        (waiting.busy, waiting.by_hand) = (true, true);
        assert!(waiting.next(5000.0).is_some() && waiting.slow == 0);
    }
}
