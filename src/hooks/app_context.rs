//! What the screens are handed: the language, and where to report facts.

use crate::{
    app::{Action, State, update},
    questionnaire::CountryNumber,
    text::Language,
};
use std::rc::Rc;
use yew::prelude::*;

/// The state in the form that Yew's reducer hook wants; the only place where the two meet.
#[derive(Clone, PartialEq, Default)]
pub struct Store(pub State);

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let next = update(&self.0, action);
        if next == self.0 { self } else { Rc::new(Self(next)) }
    }
}

/// The language, the count of requests and the dispatcher; equal from one render to the next while they stay.
#[derive(Clone, PartialEq)]
pub struct AppContext {
    /// The language of all words.
    pub language: Language,
    /// Requests since the page was ready; `None` where the browser does not say.
    pub requests: Option<u32>,
    /// The country whose emergency number stands first.
    pub country: Option<&'static CountryNumber>,
    /// Where facts are reported.
    pub dispatch: UseReducerDispatcher<Store>,
}

impl AppContext {
    /// A callback that reports the fact made from its argument.
    pub fn report<T: 'static>(&self, fact: impl Fn(T) -> Action + 'static) -> Callback<T> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |value| dispatch.dispatch(fact(value)))
    }
}
