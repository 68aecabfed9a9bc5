//! Which disc it is: level, age, back wall, place of the crack, and whether the root beside it is inflamed.

use super::{panel as folded, report};
use crate::{
    app::{Body, LabAction},
    biomechanics::{Annulus, condition::AGE_RANGE, segment},
    controls::{ChoiceOption, SliderWords, choice, slider, switch},
    hooks::AppContext,
    markup::{group, tag},
    screens::{number::rounded, parts::paragraph},
    text::{self, Language, Message},
};
use yew::prelude::*;

const AGE_STEP: f64 = 5.0;
const FISSURE_STEP: f64 = 0.05;

/// The controls.
pub fn panel(body: &Body, app: &AppContext) -> Html {
    let language = app.language;
    let on_inflamed = report(app, LabAction::InflammationSwitched);
    let inflamed = tag("div")
        .class("choice")
        .put(switch("inflamed", text::DISC_LAB_INFLAMED.in_language(language), body.inflamed(), &on_inflamed))
        .put(paragraph(text::DISC_LAB_INFLAMED_HINT.in_language(language), "small"));
    let content =
        group().put(level(body, app)).put(annulus(body, app)).put(fissure(body, app)).put(inflamed).put(age(body, app));
    folded(text::DISC_LAB_CHANGE, language, true, content)
}

fn level(body: &Body, app: &AppContext) -> Html {
    let options =
        segment::segments().iter().map(|segment| ChoiceOption { id: segment.id, label: segment.id }).collect();
    let dispatch = report(app, LabAction::LevelChosen);
    let on_choose = Callback::from(move |id: &'static str| {
        if let Some(segment) = segment::segment(id) {
            dispatch.emit(segment);
        }
    });
    choice(
        "level",
        "levels",
        text::DISC_LAB_LEVEL.in_language(app.language),
        Some(text::DISC_LAB_LEVEL_HINT.in_language(app.language)),
        options,
        Some(body.condition().segment.id),
        &on_choose,
    )
}

/// A state of the wall in a word or two.
fn annulus_name(annulus: Annulus) -> Message {
    match annulus {
        Annulus::Healthy => text::DISC_LAB_ANNULUS_HEALTHY,
        Annulus::Worn => text::DISC_LAB_ANNULUS_WORN,
        Annulus::Fissured => text::DISC_LAB_ANNULUS_FISSURED,
        Annulus::Torn => text::DISC_LAB_ANNULUS_TORN,
    }
}

fn annulus(body: &Body, app: &AppContext) -> Html {
    let language = app.language;
    let options = Annulus::ALL
        .iter()
        .map(|state| ChoiceOption { id: state.id(), label: annulus_name(*state).in_language(language) })
        .collect();
    let dispatch = report(app, LabAction::AnnulusChosen);
    let on_choose = Callback::from(move |id: &'static str| {
        if let Some(state) = Annulus::ALL.into_iter().find(|state| state.id() == id) {
            dispatch.emit(state);
        }
    });
    let damage = text::disc_lab_damage(language, &rounded(body.condition().damage, 2));
    let [legend, hint] = [text::DISC_LAB_ANNULUS, text::DISC_LAB_ANNULUS_HINT].map(|words| words.in_language(language));
    group()
        .put(choice("annulus", "annulus", legend, Some(hint), options, Some(body.annulus().id()), &on_choose))
        .put(paragraph(damage, "small"))
        .into()
}

/// The place of the crack, where the wall is not whole: what the drawing lets one drag.
fn fissure(body: &Body, app: &AppContext) -> Html {
    let language = app.language;
    if body.condition().damage <= 0.0 {
        return Html::default();
    }
    let height = body.condition().fissure;
    let words = SliderWords {
        label: text::DISC_LAB_FISSURE.in_language(language),
        spoken: text::disc_lab_fissure_spoken(language, &percent(height)),
        less: text::DISC_LAB_FISSURE_LESS.in_language(language),
        more: text::DISC_LAB_FISSURE_MORE.in_language(language),
    };
    slider("fissure", height, 0.0..=1.0, FISSURE_STEP, words, &report(app, LabAction::FissurePlaced))
}

fn age(body: &Body, app: &AppContext) -> Html {
    let language = app.language;
    let words = SliderWords {
        label: text::DISC_LAB_AGE.in_language(language),
        spoken: years(body.condition().age, language),
        less: text::DISC_LAB_AGE_LESS.in_language(language),
        more: text::DISC_LAB_AGE_MORE.in_language(language),
    };
    let range = f64::from(*AGE_RANGE.start())..=f64::from(*AGE_RANGE.end());
    let on_set = report(app, |age: f64| LabAction::AgeSet(age as u8));
    slider("age", f64::from(body.condition().age), range, AGE_STEP, words, &on_set)
}

fn years(age: u8, language: Language) -> String {
    text::disc_lab_age_years(language, &age.to_string())
}

/// A share in whole per cent.
pub fn percent(share: f64) -> String {
    rounded(100.0 * share, 0)
}
