//! What the screens are handed: the language, and where to report facts.

use crate::{
    app::{Action, State, update},
    markup::Hooks,
    questionnaire::CountryNumber,
    text::Language,
};
use std::{cell::RefCell, rc::Rc};
use yew::Callback;

/// The state as it is drawn, and where facts are reported that change it.
pub struct Store {
    /// The state.
    pub state: Rc<State>,
    /// Where facts are reported.
    pub dispatch: Dispatch,
}

/// Where facts are reported: the only place that changes the state.
#[derive(Clone)]
pub struct Dispatch(Rc<Kept>);

/// The state, and what draws it.
struct Kept {
    state: RefCell<Rc<State>>,
    redraw: Callback<()>,
}

/// The state, which is kept from one drawing to the next.
pub fn use_store(hooks: &mut Hooks, first: impl FnOnce() -> State) -> Store {
    let redraw = hooks.redraw();
    let kept = hooks.keep(|| Kept { state: RefCell::new(Rc::new(first())), redraw });
    let state = Rc::clone(&kept.state.borrow());
    Store { state, dispatch: Dispatch(kept) }
}

impl Dispatch {
    /// Reports a fact. The page is drawn anew even where nothing changed, as a field may show what was typed.
    #[inline(never)]
    pub fn dispatch(&self, action: Action) {
        let next = Rc::new(update(&self.0.state.borrow(), action));
        *self.0.state.borrow_mut() = next;
        self.0.redraw.emit(());
    }
}

impl PartialEq for Dispatch {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The language, what stands on every screen, and where facts are reported; equal from one drawing to the next while they stay.
#[derive(Clone, PartialEq)]
pub struct AppContext {
    /// The language of all words.
    pub language: Language,
    /// Requests since the page was ready; `None` where the browser does not say.
    pub requests: Option<u32>,
    /// The country whose emergency number stands first.
    pub country: Option<&'static CountryNumber>,
    /// Whether a key of one letter does something by itself.
    pub letters: bool,
    /// Where facts are reported.
    pub dispatch: Dispatch,
}

impl AppContext {
    /// A callback that reports the fact made from its argument.
    pub fn report<T: 'static>(&self, fact: impl Fn(T) -> Action + 'static) -> Callback<T> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |value| dispatch.dispatch(fact(value)))
    }
}
