//! On or off: a native checkbox with its words.

use crate::{controls::input_of, markup::tag};
use yew::prelude::*;

/// A checkbox. What is reported is whether it is on now.
pub fn switch(id: &'static str, label: &'static str, checked: bool, on_switch: &Callback<bool>) -> Html {
    let onchange = {
        let on_switch = on_switch.clone();
        move |event: Event| {
            if let Some(input) = input_of(&event) {
                on_switch.emit(input.checked());
            }
        }
    };
    let button = tag("input").set("type", "checkbox").set("id", id).checked(checked).on_change(onchange);
    tag("label").class("choice__option").put(button).put(tag("span").put(label)).into()
}
