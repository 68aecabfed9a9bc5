//! One of a few: native radio buttons in a fieldset. Choosing never moves on by itself.

use yew::prelude::*;

/// One thing that can be chosen.
#[derive(Clone, Copy, PartialEq)]
pub struct ChoiceOption {
    /// Its stable id, unique in the group; it is what is reported.
    pub id: &'static str,
    /// Its words.
    pub label: &'static str,
}

/// A group of radio buttons. `name` is the stable id of the group, `class` decides its layout.
pub fn choice(
    name: &'static str,
    class: &'static str,
    legend: &'static str,
    hint: Option<&'static str>,
    options: Vec<ChoiceOption>,
    chosen: Option<&'static str>,
    on_choose: &Callback<&'static str>,
) -> Html {
    let hint_id = hint.map(|_| format!("{name}-hint"));
    let options: Html =
        options.into_iter().map(|option| radio(name, option, chosen == Some(option.id), on_choose.clone())).collect();
    html! {
        <fieldset class={classes!("choice", class)} aria-describedby={hint_id.clone()}>
            <legend class="choice__legend">{ legend }</legend>
            if let Some(hint) = hint {
                <p class="choice__hint" id={hint_id}>{ hint }</p>
            }
            <div class="choice__options">{ options }</div>
        </fieldset>
    }
}

fn radio(name: &'static str, option: ChoiceOption, checked: bool, on_choose: Callback<&'static str>) -> Html {
    let ChoiceOption { id, label } = option;
    html! {
        <label class="choice__option">
            <input
                type="radio" id={format!("{name}-{id}")} {name} value={id} {checked}
                onchange={move |_: Event| on_choose.emit(id)}
            />
            <span>{ label }</span>
        </label>
    }
}
