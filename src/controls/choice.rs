//! One of a few: native radio buttons in a fieldset. Choosing never moves on by itself.

use crate::markup::{Markup, tag};
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
) -> Markup {
    described_choice(name, class, legend, hint, options, chosen, on_choose, None)
}

/// The same where the element with the id `about` says of each button what it changes.
#[allow(clippy::too_many_arguments, reason = "the words of a choice and what becomes of it")]
pub fn described_choice(
    name: &'static str,
    class: &'static str,
    legend: &'static str,
    hint: Option<&'static str>,
    options: Vec<ChoiceOption>,
    chosen: Option<&'static str>,
    on_choose: &Callback<&'static str>,
    about: Option<&'static str>,
) -> Markup {
    let hint_id = hint.map(|_| [name, "-hint"].concat());
    let mut buttons = tag("div").class("choice__options");
    for option in options {
        buttons = buttons.put(radio(name, option, chosen == Some(option.id), on_choose.clone(), about));
    }
    // Of its own: a button that was on in another group would take the chosen one's place while it changes groups.
    tag("fieldset")
        .key(name.into())
        .classes(&["choice", class])
        .set("aria-describedby", hint_id.clone())
        .put(tag("legend").class("choice__legend").put(legend))
        .put(hint.map(|hint| tag("p").class("choice__hint").set("id", hint_id).put(hint)))
        .put(buttons)
}

#[inline(never)]
fn radio(
    name: &'static str,
    option: ChoiceOption,
    checked: bool,
    on_choose: Callback<&'static str>,
    about: Option<&'static str>,
) -> Markup {
    let ChoiceOption { id, label } = option;
    let button = tag("input")
        .set("type", "radio")
        .set("id", [name, "-", id].concat())
        .set("name", name)
        .set("aria-describedby", about)
        .value(id.into())
        .checked(checked)
        .on_change(move |_: Event| on_choose.emit(id));
    tag("label").class("choice__option").put(button).put(tag("span").put(label))
}
