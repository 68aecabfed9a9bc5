//! Acts after the page was drawn. One kind of effect for everything: Yew's own is compiled anew for each use, which costs
//! some hundred bytes each time.

use std::any::Any;
use yew::prelude::*;

/// What is kept until the next act, or until the component goes.
pub type Kept = Option<Box<dyn Any>>;

/// Acts after the first drawing, and after each one for which the text differs from the last.
#[hook]
pub fn use_change(what: AttrValue, act: Box<dyn FnOnce() -> Kept>) {
    use_effect_with(what, move |_| {
        let kept = act();
        move || drop(kept)
    });
}

/// Keeps something.
pub fn kept<T: 'static>(what: T) -> Kept {
    Some(Box::new(what))
}
