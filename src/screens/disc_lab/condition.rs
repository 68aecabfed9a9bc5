//! Which disc it is: level, age, back wall, place of the crack, and whether the root beside it is inflamed.

use super::{panel as folded, report};
use crate::{
    anatomy::{Side, from_above::Place},
    app::{Action, Body, LabAction, PLACES},
    biomechanics::{Annulus, condition::AGE_RANGE, segment},
    controls::{ChoiceOption, SliderWords, choice, slider, switch},
    hooks::AppContext,
    markup::{Markup, group, tag},
    screens::{number::rounded, parts::paragraph},
    text::{self, Argument::Rounded, Language, Message},
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
        group().put(level(body, app)).put(annulus(body, app)).put(crack(body, app)).put(inflamed).put(age(body, app));
    folded(text::DISC_LAB_CHANGE, language, true, content)
}

#[inline(never)]
fn level(body: &Body, app: &AppContext) -> Markup {
    let mut options = Vec::new();
    for segment in segment::segments() {
        options.push(ChoiceOption { id: segment.id, label: segment.id });
    }
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

#[inline(never)]
fn annulus(body: &Body, app: &AppContext) -> Html {
    let language = app.language;
    let mut options = Vec::new();
    for state in Annulus::ALL {
        options.push(ChoiceOption { id: state.id(), label: annulus_name(state).in_language(language) });
    }
    let dispatch = report(app, LabAction::AnnulusChosen);
    let on_choose = Callback::from(move |id: &'static str| {
        if let Some(state) = Annulus::ALL.into_iter().find(|state| state.id() == id) {
            dispatch.emit(state);
        }
    });
    let damage = text::disc_lab_damage(language, Rounded(body.condition().damage, 2));
    let [legend, hint] = [text::DISC_LAB_ANNULUS, text::DISC_LAB_ANNULUS_HINT].map(|words| words.in_language(language));
    group()
        .put(choice("annulus", "annulus", legend, Some(hint), options, Some(body.annulus().id()), &on_choose))
        .put(paragraph(damage, "small"))
        .into()
}

/// Places and sides of the crack in the view from above.
static PLACE_NAMES: [Message; PLACES.len()] =
    [text::DISC_LAB_PLACE_BESIDE, text::DISC_LAB_PLACE_OPENING, text::DISC_LAB_PLACE_OUTSIDE];
static SIDES: [(Side, &str, Message); 2] =
    [(Side::Left, "left", text::DISC_LAB_SIDE_LEFT), (Side::Right, "right", text::DISC_LAB_SIDE_RIGHT)];

/// Where the crack lies, where the wall is not whole: what the drawings show from the side and from above.
#[inline(never)]
fn crack(body: &Body, app: &AppContext) -> Option<Markup> {
    let (language, setup) = (app.language, body.setup());
    if setup.condition.damage <= 0.0 {
        return None;
    }
    let (mut places, mut sides) = (Vec::new(), Vec::new());
    for (place, name) in PLACES.iter().zip(&PLACE_NAMES) {
        places.push(ChoiceOption { id: place.id(), label: name.in_language(language) });
    }
    for (_, id, name) in &SIDES {
        sides.push(ChoiceOption { id, label: name.in_language(language) });
    }
    let side = SIDES.iter().find(|(side, ..)| *side == setup.side).map(|(_, id, _)| *id);
    // Each tells what was chosen and nothing else: these words may be drawn a moment after the last change.
    let on_place = app.report(move |id| Action::Lab(LabAction::CrackPlaced(Place::from_id(id).unwrap_or(setup.place))));
    let on_side = app.report(move |id| {
        let side = SIDES.iter().find(|(_, found, _)| *found == id).map_or(setup.side, |(side, ..)| *side);
        Action::Lab(LabAction::CrackTurned(side))
    });
    let [legend, hint, of_side] =
        [text::DISC_LAB_PLACE, text::DISC_LAB_PLACE_HINT, text::DISC_LAB_SIDE].map(|words| words.in_language(language));
    Some(
        group()
            .put(choice("place", "", legend, Some(hint), places, Some(setup.place.id()), &on_place))
            .put(choice("side", "", of_side, None, sides, side, &on_side))
            .put(fissure(body, app)),
    )
}

/// How high up the crack lies: what the drawing lets one drag.
fn fissure(body: &Body, app: &AppContext) -> Html {
    let language = app.language;
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
    text::disc_lab_age_years(language, age)
}

/// A share in whole per cent.
pub fn percent(share: f64) -> String {
    rounded(100.0 * share, 0)
}
