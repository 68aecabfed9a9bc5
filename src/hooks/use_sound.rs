//! A quiet tone with each position of a session, where the person wants it.

use crate::{browser::sound::Sound, markup::Hooks};
use std::cell::Cell;

/// Heights of the tones, hertz: a position begins, or something ends. Ours: low enough to be soft, a third apart.
const BEGINS: f64 = 440.0;
const ENDS: f64 = 349.0;

/// Sounds when the position changes; `position` is its number, and whether something ended with it. Without one all is silent.
pub fn use_sound(hooks: &mut Hooks, position: Option<(u32, bool)>) {
    let own = hooks.keep(Cell::<Option<Sound>>::default);
    let what = position.map(|(number, _)| number.to_string()).unwrap_or_default();
    let act = move || {
        let sound = own.take();
        let (_, ends) = position?;
        let sound = sound.or_else(Sound::start);
        if let Some(sound) = &sound {
            let _ = sound.tone(if ends { ENDS } else { BEGINS });
        }
        own.set(sound);
        None
    };
    hooks.on_change(what.into(), Box::new(act));
}
