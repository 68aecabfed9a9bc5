//! The disc lab: a posture or one's own angle and load, the real disc and the donut moved by the same hand, and what the model finds.

mod readings;
mod sentence;

use super::{
    number::{spoken_angle, spoken_load},
    parts::{cited, heading, link, minor_heading, paragraph, paragraphs, posture_choice, prose, subheading},
};
use crate::{
    app::{Action, Body, Stance},
    biomechanics::disc::{ANGLE_RANGE, LOAD_RANGE},
    content::sources::{self, Source},
    controls::{SliderWords, slider},
    figures::{disc_section::DiscSection, donut::Donut},
    hooks::{AppContext, use_app, use_settled},
    quantity::{Degrees, Newtons},
    text::{self, Language, Message},
};
use readings::readings;
use yew::prelude::*;

/// Properties of [`DiscLab`].
#[derive(Properties, PartialEq)]
pub struct DiscLabProps {
    /// The body in its present stance.
    pub body: Body,
}

/// How much larger than life the donut's movement is drawn.
const DONUT_EXAGGERATION: f64 = 3.0;

/// What to look for, each with its sources.
static LESSONS: [(Message, Message, &[&Source]); 4] = [
    (text::DISC_LAB_LEARN_PRESSURE_TITLE, text::DISC_LAB_LEARN_PRESSURE, &[&sources::WILKE_1999]),
    (text::DISC_LAB_LEARN_SHIFT_TITLE, text::DISC_LAB_LEARN_SHIFT, &[&sources::DENEUVILLE_2025, &sources::NAZARI_2012]),
    (text::DISC_LAB_LEARN_BULGE_TITLE, text::DISC_LAB_LEARN_BULGE, &[&sources::FREDERICSON_2001]),
    (text::DISC_LAB_LEARN_PAIN_TITLE, text::DISC_LAB_LEARN_PAIN, &[&sources::BRINJIKJI_2015, &sources::KUSLICH_1991]),
];

/// The disc lab.
#[component]
pub fn DiscLab(props: &DiscLabProps) -> Html {
    let app = use_app();
    let language = app.language;
    let body = &props.body;
    let (section, neutral) = (body.section(), body.standing_section());
    let caption = AttrValue::from(sentence::sentence(body, language));
    let spoken = use_settled(caption.clone());
    html! {
        <>
            { heading(text::DISC_LAB_TITLE, language) }
            { paragraphs(text::DISC_LAB_LEAD, language, "lead") }
            <div class="lab">
                <div class="lab__figure">
                    <div class="pair">
                        <DiscSection
                            id="disc" section={section.clone()} neutral={neutral.clone()} {language}
                            angle={body.angle()} load={body.load()} pressure={body.readings().pressure}
                            on_angle={app.report(Action::AngleSet)} on_load={app.report(Action::LoadSet)}
                        />
                        <Donut id="donut" {section} {neutral} exaggeration={DONUT_EXAGGERATION} {language} />
                    </div>
                    { paragraph(caption, "speaking") }
                    <p class="visually-hidden" role="status">{ spoken }</p>
                    if body.refused().is_some() {
                        <p class="notice" role="alert">{ text::DISC_LAB_REFUSED.in_language(language) }</p>
                    }
                </div>
                <div class="lab__controls">
                    { posture_choice(body.stance(), &app) }
                    { angle_slider(body, &app) }
                    { load_slider(body, &app) }
                    <p>{ link(spine_address(body.stance()), text::DISC_LAB_SEE_SPINE, language) }</p>
                </div>
                <div class="lab__readings">{ readings(body, language) }</div>
            </div>
            { subheading(text::DISC_LAB_LEARN_TITLE, language) }
            <div class="columns">{ LESSONS.iter().map(|lesson| self::lesson(lesson, language)).collect::<Html>() }</div>
            <details>
                <summary>{ text::DISC_LAB_MODEL_TITLE.in_language(language) }</summary>
                { paragraph(text::disc_lab_model(language, &body.readings().unknowns.to_string()), "") }
            </details>
        </>
    }
}

fn angle_slider(body: &Body, app: &AppContext) -> Html {
    let words = SliderWords {
        label: text::DISC_LAB_ANGLE.in_language(app.language),
        spoken: spoken_angle(body.angle(), app.language),
        less: text::DISC_LAB_ANGLE_LESS.in_language(app.language),
        more: text::DISC_LAB_ANGLE_MORE.in_language(app.language),
    };
    let range = ANGLE_RANGE.start().value()..=ANGLE_RANGE.end().value();
    slider("angle", body.angle().value(), range, 1.0, words, &app.report(|angle| Action::AngleSet(Degrees(angle))))
}

fn load_slider(body: &Body, app: &AppContext) -> Html {
    let words = SliderWords {
        label: text::DISC_LAB_LOAD.in_language(app.language),
        spoken: spoken_load(body.load(), app.language),
        less: text::DISC_LAB_LOAD_LESS.in_language(app.language),
        more: text::DISC_LAB_LOAD_MORE.in_language(app.language),
    };
    let range = LOAD_RANGE.start().value()..=LOAD_RANGE.end().value();
    slider("load", body.load().value(), range, 50.0, words, &app.report(|load| Action::LoadSet(Newtons(load))))
}

fn lesson((title, words, sources): &(Message, Message, &[&'static Source]), language: Language) -> Html {
    html! {
        <section>
            { minor_heading(*title, language) }
            { prose(*words, language) }
            { cited(sources.iter().copied(), language) }
        </section>
    }
}

/// The whole low back in the same stance.
fn spine_address(stance: Stance) -> AttrValue {
    let screen = crate::app::Address::parse("#/anatomy/spine-side").screen;
    crate::app::Address { screen, stance: Some(stance) }.to_string().into()
}
