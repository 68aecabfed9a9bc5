//! A native range input with its value in words and a button for a step down and up, so that nothing needs dragging.

use crate::{
    controls::input_of,
    markup::{Markup, tag},
    quantity::{decimal, within},
};
use std::ops::RangeInclusive;
use yew::prelude::*;

/// The words of a slider.
pub struct SliderWords {
    /// What is set.
    pub label: &'static str,
    /// The value with its unit, as shown and as a screen reader says it.
    pub spoken: String,
    /// The button for a step down.
    pub less: &'static str,
    /// The button for a step up.
    pub more: &'static str,
}

/// A labelled slider with step buttons. The parts derive their ids from `id`.
pub fn slider(
    id: &'static str,
    value: f64,
    range: RangeInclusive<f64>,
    step: f64,
    words: SliderWords,
    on_set: &Callback<f64>,
) -> Html {
    let (min, max) = (*range.start(), *range.end());
    // Rounded to the step, so that a dragged value joins the steps again.
    let nearest = move |value: f64| within((value / step).round() * step, min, max);
    let oninput = {
        let on_set = on_set.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = input_of(&event) {
                on_set.emit(nearest(input.value_as_number()));
            }
        })
    };
    let after = move |change: f64| nearest(value + change);
    // The browser would move a value between the steps to a step, beside other words.
    let is_step = number(nearest(value)) == number(value);
    let spoken = AttrValue::from(words.spoken);
    let head = tag("div")
        .class("slider__head")
        .put(tag("label").class("slider__label").set("for", id).put(words.label))
        .put(tag("output").set("for", id).set("aria-hidden", "true").put(spoken.clone()));
    let range = tag("input")
        .class("slider__input")
        .set("type", "range")
        .set("id", id)
        .set("min", number(min))
        .set("max", number(max))
        .set("step", if is_step { number(step) } else { "any".to_owned() })
        .value(number(value).into())
        .set("aria-valuetext", spoken)
        .on_input(oninput);
    tag("div")
        .class("slider")
        .put(head)
        .put(step_button("−", words.less, value <= min, after(-step), on_set.clone()))
        .put(range)
        .put(step_button("+", words.more, value >= max, after(step), on_set.clone()))
        .into()
}

/// A number as the browser reads it.
fn number(value: f64) -> String {
    decimal::short(value, 3)
}

fn step_button(sign: &'static str, name: &'static str, disabled: bool, value: f64, on_set: Callback<f64>) -> Markup {
    tag("button")
        .class("button button--step")
        .set("type", "button")
        .set("aria-label", name)
        .set("aria-disabled", disabled.then_some("true"))
        .on_click(move |_: MouseEvent| on_set.emit(value))
        .put(tag("span").set("aria-hidden", "true").put(sign))
}
