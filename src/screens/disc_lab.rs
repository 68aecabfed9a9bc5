//! The disc lab: one disc, moved, changed, aged and bent by one hand; the real disc and the donut beside it; and what the
//! model finds, in a sentence, in numbers and along what was done.

mod bending;
mod condition;
mod drawing;
mod explain;
mod guess;
mod moving;
mod readings;
mod sentence;
mod stories;
mod time;
mod trace;

use super::parts::{cited, heading, link, minor_heading, paragraph, paragraphs, prose, subheading};
use crate::{
    app::{Action, Address, Body, Lab, LabAction, Stage},
    biomechanics,
    browser::page,
    content::sources::{self, Source},
    figures::{disc_from_above::DiscFromAbove, disc_section::DiscSection, donut::Donut},
    hooks::{AppContext, use_app, use_settled, use_work},
    markup::{Markup, each, group, tag},
    text::{self, Language, Message},
};
use yew::prelude::*;

/// Properties of [`DiscLab`].
#[derive(Properties, PartialEq)]
pub struct DiscLabProps {
    /// The body in its present stance.
    pub body: Body,
    /// What was done in the lab, and how it draws.
    pub lab: Lab,
}

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
    let (body, lab) = (&props.body, &props.lab);
    let caption = AttrValue::from(sentence::sentence(body, language));
    let spoken = use_settled(caption.clone());
    let running = lab.bending().filter(|bending| bending.stage() == Stage::Running);
    use_work(running.map(|bending| bending.slices()), {
        let advance = report(&app, LabAction::BendingAdvanced);
        Callback::from(move |()| advance.emit(!page::prefers_stillness()))
    });
    let refused = body
        .refused()
        .is_some()
        .then(|| tag("p").class("notice").set("role", "alert").put(text::DISC_LAB_REFUSED.in_language(language)));
    let figure = tag("div")
        .class(if lab.view().beside { "lab__figure lab__figure--beside" } else { "lab__figure" })
        .put(figures(body, lab, &app))
        .put(tag("p").class("speaking").set("id", "disc-caption").put(caption))
        .put(tag("p").class("visually-hidden").set("role", "status").put(spoken))
        .put(steps_back(body, lab, &app))
        .put(refused);
    let controls = tag("div")
        .class("lab__controls")
        .put(guess::panel(body, lab, &app))
        .put(moving::panel(body, &app))
        .put(condition::panel(body, &app))
        .put(stories::panel(lab, &app))
        .put(time::panel(body, &app))
        .put(bending::panel(lab, &app))
        .put(drawing::panel(lab.view(), &app))
        .put(tag("p").put(link(spine_address(body), text::DISC_LAB_SEE_SPINE, language)));
    let readings = tag("div")
        .class("lab__readings")
        .put(readings::readings(body, language))
        .put(trace::trace(lab.trace(), language));
    let model = tag("details")
        .put(tag("summary").put(text::DISC_LAB_MODEL_TITLE.in_language(language)))
        .put(paragraph(text::disc_lab_model(language, &body.readings().unknowns.to_string()), ""));
    group()
        .put(heading(text::DISC_LAB_TITLE, language))
        .put(paragraphs(text::DISC_LAB_LEAD, language, "lead"))
        .put(tag("div").class("lab").on_key_down(undo_by_key(&app)).put(figure).put(controls).put(readings))
        .put(explain::sections(body, &app))
        .put(subheading(text::DISC_LAB_LEARN_TITLE, language))
        .put(tag("div").class("columns").put(each(LESSONS.iter().map(|lesson| self::lesson(lesson, language)))))
        .put(model)
        .into()
}

/// The real disc from the side, the healthy one beside it where that is wanted, the same from above, and the donut: all
/// from the same two cuts.
fn figures(body: &Body, lab: &Lab, app: &AppContext) -> Html {
    let (language, view) = (app.language, lab.view());
    let (section, neutral, standing) = (body.section(), body.standing_section(), biomechanics::standing());
    let name = |words: Message| -> Html {
        group().put(view.beside.then(|| tag("p").class("lab__name").put(words.in_language(language)))).into()
    };
    let (condition, inflamed, exaggeration) = (body.condition(), body.inflamed(), view.exaggeration);
    html! {
        <>
            <div class="lab__disc">
                { name(text::DISC_LAB_BESIDE_NOW) }
                <DiscSection
                    id="disc" section={section.clone()} neutral={neutral.clone()} {language}
                    ghost={view.ghost} {exaggeration} {condition} {inflamed} contact={body.contact()}
                    angle={body.angle()} load={body.load()} pressure={body.readings().pressure}
                    on_angle={report(app, LabAction::AngleSet)} on_load={report(app, LabAction::LoadSet)}
                    on_fissure={report(app, LabAction::FissurePlaced)}
                />
            </div>
            if view.beside {
                <div class="lab__before">
                    { name(text::DISC_LAB_BESIDE_BEFORE) }
                    <DiscSection
                        id="healthy" section={neutral.clone()} neutral={neutral.clone()} {language}
                        {exaggeration} condition={body.standing_condition()}
                        angle={standing.angle} load={standing.load} pressure={body.standing_readings().pressure}
                    />
                </div>
            }
            <div class="lab__above">
                <DiscFromAbove
                    id="above" section={section.clone()} neutral={neutral.clone()} {language}
                    ghost={view.ghost} {exaggeration} {condition} {inflamed}
                    angle={body.angle()} herniation={body.herniation()}
                />
            </div>
            <div class="lab__donut">
                <Donut id="donut" {section} {neutral} ghost={view.ghost} {exaggeration} {language} />
            </div>
        </>
    }
}

/// Undo and a fresh start; before them the way to the emergency signs where the root loses feeling or power.
fn steps_back(body: &Body, lab: &Lab, app: &AppContext) -> Html {
    let loses = body.signal().numbness > 0.0 || body.signal().weakness > 0.0;
    tag("div")
        .class("buttons buttons--near lab__back")
        .put(loses.then(|| link("#/emergency", text::DISC_LAB_EMERGENCY, app.language)))
        .put(lab_button(text::DISC_LAB_UNDO.in_language(app.language), lab.can_undo(), app, LabAction::Undone))
        .put(lab_button(text::DISC_LAB_AFRESH.in_language(app.language), true, app, LabAction::StartedAfresh))
        .into()
}

/// The keys that undo everywhere else.
fn undo_by_key(app: &AppContext) -> Callback<KeyboardEvent> {
    let undo = report(app, |()| LabAction::Undone);
    Callback::from(move |event: KeyboardEvent| {
        let is_undo = (event.ctrl_key() || event.meta_key()) && !event.shift_key() && event.key() == "z";
        if is_undo && !page::is_typing(&event) {
            event.prevent_default();
            undo.emit(());
        }
    })
}

/// A callback that reports a fact of the lab.
fn report<T: 'static>(app: &AppContext, fact: fn(T) -> LabAction) -> Callback<T> {
    app.report(move |value| Action::Lab(fact(value)))
}

/// A button that reports a fact of the lab. One that means nothing now stays in place, so that focus is not lost.
fn lab_button(words: impl Into<AttrValue>, means_something: bool, app: &AppContext, fact: LabAction) -> Html {
    leading_button(words, means_something, app, fact, None, None)
}

/// The same with an id of its own, and with the place to which focus goes, as the button goes or means nothing any more.
fn leading_button(
    words: impl Into<AttrValue>,
    means_something: bool,
    app: &AppContext,
    fact: LabAction,
    id: Option<AttrValue>,
    place: Option<AttrValue>,
) -> Html {
    let words: AttrValue = words.into();
    let report = app.report(move |()| Action::Lab(fact.clone()));
    let onclick = means_something.then(|| {
        Callback::from(move |_: MouseEvent| {
            report.emit(());
            if let Some(place) = place.clone() {
                page::focus_when_drawn(place.to_string());
            }
        })
    });
    tag("button")
        .class("button")
        .set("id", id)
        .set("type", "button")
        .set("aria-disabled", (!means_something).then_some("true"))
        .on_click(onclick)
        .put(words)
        .into()
}

/// A part of the controls that can be folded.
fn panel(title: Message, language: Language, open: bool, content: Markup) -> Html {
    panel_at(None, title, language, open, content)
}

/// The same with an id for its title, to which focus can go.
fn panel_at(id: Option<&'static str>, title: Message, language: Language, open: bool, content: Markup) -> Html {
    tag("details")
        .class("panel")
        .flag("open", open)
        .put(tag("summary").set("id", id).put(title.in_language(language)))
        .put(content)
        .into()
}

fn lesson((title, words, sources): &(Message, Message, &[&'static Source]), language: Language) -> Html {
    tag("section")
        .put(minor_heading(*title, language))
        .put(prose(*words, language))
        .put(cited(sources.iter().copied(), language))
        .into()
}

/// The whole low back of the same body.
fn spine_address(body: &Body) -> AttrValue {
    let screen = Address::parse("#/anatomy/spine-side").screen;
    Address::with_body(screen, body.setup()).to_string().into()
}
