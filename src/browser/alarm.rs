//! A call after a time without an act. One timer that each act restarts; nothing repeats while nobody does anything.

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use std::{cell::RefCell, rc::Rc, time::Duration};
use web_sys::window;

/// What shows that somebody is there.
const ACTS: [&str; 5] = ["pointerdown", "keydown", "click", "wheel", "scroll"];

/// Rings once, unless dropped before.
pub struct Alarm {
    _timer: Rc<RefCell<Timeout>>,
    _acts: Vec<EventListener>,
}

impl Alarm {
    /// Rings `after` the last act where acts put it off, otherwise after now.
    pub fn start(after: Duration, acts_put_it_off: bool, ring: impl Fn() + Clone + 'static) -> Self {
        let wait = move || Timeout::new(u32::try_from(after.as_millis()).unwrap_or(u32::MAX), ring.clone());
        let timer = Rc::new(RefCell::new(wait()));
        let listen = |act: &'static str| {
            let (timer, wait) = (Rc::clone(&timer), wait.clone());
            // The dropped timer is cancelled.
            let restart = move |_: &_| drop(timer.replace(wait()));
            Some(EventListener::new(window()?.as_ref(), act, restart))
        };
        let acts = if acts_put_it_off { ACTS.into_iter().filter_map(listen).collect() } else { Vec::new() };
        Self { _timer: timer, _acts: acts }
    }
}
