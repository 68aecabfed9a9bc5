//! What is pointed at, in a drawing or in words about it. Only what lights up is drawn anew: to draw a whole screen for every
//! part that a pointer crosses takes longer than a frame.

use crate::{
    anatomy::{Structure, structure},
    browser::{page, pointer},
    markup::{Hooks, Kept, kept},
};
use std::{cell::RefCell, rc::Rc};
use yew::prelude::*;

/// The attribute with the id of the structure that an element shows or names.
pub const STRUCTURE: &str = "data-structure";

/// The structure that is pointed at or has the focus, and who is told of it.
#[derive(Clone, Default)]
pub struct Pointed(Rc<RefCell<Told>>);

#[derive(Default)]
struct Told {
    now: Option<Structure>,
    lights: Vec<Callback<()>>,
}

impl PartialEq for Pointed {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl From<Structure> for Pointed {
    fn from(structure: Structure) -> Self {
        Self(Rc::new(RefCell::new(Told { now: Some(structure), lights: Vec::new() })))
    }
}

/// Nothing is pointed at in the beginning.
pub fn use_pointed(hooks: &mut Hooks) -> Pointed {
    Pointed(hooks.keep(RefCell::default))
}

impl Pointed {
    /// Listens, as long as what is returned lives, to what comes under a pointer or gets the focus inside the element with this id.
    pub fn listen(&self, id: &str) -> Kept {
        let pointed = self.clone();
        let tell = move |event: Option<&Event>| {
            pointed.0.borrow_mut().now = event.and_then(structure_at);
            pointed.0.borrow().lights.iter().for_each(|light| light.emit(()));
            pointed.mark();
        };
        kept(pointer::watch(id, tell))
    }

    /// Marks every element that names what is pointed at and has no class of its own, and no other element.
    pub fn mark(&self) {
        let id = self.now().map_or("", |structure| structure.id());
        page::mark("is-pointed", ".is-pointed", &["[data-structure='", id, "']:not([class])"].concat());
    }

    /// What is pointed at now.
    pub(super) fn now(&self) -> Option<Structure> {
        self.0.borrow().now
    }

    /// Tells a light of every change, as long as what is returned lives.
    pub(super) fn tell(&self, light: Callback<()>) -> Kept {
        self.0.borrow_mut().lights.push(light.clone());
        kept(Light { pointed: self.clone(), light })
    }
}

/// A light that is told of every change until it goes.
struct Light {
    pointed: Pointed,
    light: Callback<()>,
}

impl Drop for Light {
    fn drop(&mut self) {
        self.pointed.0.borrow_mut().lights.retain(|told| *told != self.light);
    }
}

/// The structure that is shown or named where an event happens.
pub fn structure_at(event: &Event) -> Option<Structure> {
    structure(&pointer::attribute_at(event, "[data-structure]", STRUCTURE)?)
}
