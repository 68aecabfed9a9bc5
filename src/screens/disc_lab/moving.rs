//! Postures, and bend and load by hand: everything that can be dragged in the drawing, for everybody.

use super::{Part, Shown, Turn, explain::place_link, report, sentence::hope, written};
use crate::{
    app::{Body, LabAction, Stance},
    biomechanics::{
        Posture,
        disc::{ANGLE_RANGE, LOAD_RANGE},
    },
    content::sources::Source,
    controls::{SliderWords, slider},
    hooks::AppContext,
    markup::{Markup, group, tag},
    quantity::{Degrees, Newtons},
    screens::{
        number::{spoken_angle, spoken_load},
        parts::{cited, paragraph, posture_choice},
    },
    text::{self, Language, Message},
};
use std::rc::Rc;
use yew::prelude::*;

/// The id of the heading of this part.
pub const HEADING: &str = "lab-move";

/// The postures, which a drag changes only once.
static POSTURES: Part = Part {
    write: |shown| postures(shown.body.stance(), &shown.app),
    same: |a, b| {
        a.body.stance().posture() == b.body.stance().posture() && hope(a.body.stance()) == hope(b.body.stance())
    },
};

/// The controls.
pub(super) fn panel(shown: &Rc<Shown>) -> Html {
    let (body, app) = (&shown.body, &shown.app);
    let title = text::DISC_LAB_MOVE.in_language(app.language);
    tag("section")
        .class("panel panel--move")
        .put(tag("h2").set("id", HEADING).set("tabindex", "-1").put(title))
        .put(angle_slider(body, app))
        .put(load_slider(body, app))
        .put(written(&POSTURES, shown, Turn::AtOnce))
        .into()
}

fn postures(stance: Stance, app: &AppContext) -> Html {
    group()
        .put(posture_choice(stance, app))
        .put(hope(stance).map(|hope| studied(hope, app.language)))
        .put(stance.posture().map(|posture| load_source(posture, app.language)))
        .into()
}

/// What studies found, with the way to all of them.
fn studied((words, source): (Message, Source), language: Language) -> Markup {
    let all = place_link("disputes", text::DISC_LAB_HOPE_STUDIES, language);
    tag("p").words(words, language).put(" ").put(all).put(cited(&[source], language))
}

fn load_source(posture: &Posture, language: Language) -> Html {
    paragraph(text::disc_lab_load_source(language, posture.source.cite()), "small").into()
}

fn angle_slider(body: &Body, app: &AppContext) -> Html {
    let words = SliderWords {
        label: text::DISC_LAB_ANGLE.in_language(app.language),
        spoken: spoken_angle(body.angle(), app.language),
        less: text::DISC_LAB_ANGLE_LESS.in_language(app.language),
        more: text::DISC_LAB_ANGLE_MORE.in_language(app.language),
    };
    let range = ANGLE_RANGE.start().value()..=ANGLE_RANGE.end().value();
    slider("angle", body.angle().value(), range, 1.0, words, &report(app, |angle| LabAction::AngleSet(Degrees(angle))))
}

fn load_slider(body: &Body, app: &AppContext) -> Html {
    let words = SliderWords {
        label: text::DISC_LAB_LOAD.in_language(app.language),
        spoken: spoken_load(body.load(), app.language),
        less: text::DISC_LAB_LOAD_LESS.in_language(app.language),
        more: text::DISC_LAB_LOAD_MORE.in_language(app.language),
    };
    let range = LOAD_RANGE.start().value()..=LOAD_RANGE.end().value();
    slider("load", body.load().value(), range, 50.0, words, &report(app, |load| LabAction::LoadSet(Newtons(load))))
}
