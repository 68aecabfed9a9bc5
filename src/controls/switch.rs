//! On or off: a native checkbox with its words.

use web_sys::HtmlInputElement;
use yew::prelude::*;

/// A checkbox. What is reported is whether it is on now.
pub fn switch(id: &'static str, label: &'static str, checked: bool, on_switch: &Callback<bool>) -> Html {
    let onchange = {
        let on_switch = on_switch.clone();
        move |event: Event| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                on_switch.emit(input.checked());
            }
        }
    };
    html! {
        <label class="choice__option">
            <input type="checkbox" {id} {checked} {onchange} />
            <span>{ label }</span>
        </label>
    }
}
