//! The atlas: a drawing whose parts can be picked, their cards, and the whole as a list.

mod setting_choices;

use super::parts::{
    cited, heading, link, list, minor_heading, paragraph, paragraphs, posture_choice, prose, subheading,
};
use crate::{
    anatomy::{self, Scene, Settings, StructureId, ViewId},
    app::{Action, Address, Body, Screen},
    browser::{location, page},
    figures::plate::{Labels, Plate},
    hooks::use_app,
    questionnaire::{Id, PatternId},
    text::{self, Language},
};
use setting_choices::setting_choices;
use yew::prelude::*;

/// Properties of [`Atlas`].
#[derive(Properties, PartialEq)]
pub struct AtlasProps {
    /// The drawing.
    pub view: ViewId,
    /// The structure whose card is open.
    pub structure: Option<StructureId>,
    /// What the reader changed in it.
    pub settings: Settings,
    /// The body in its present stance.
    pub body: Body,
    /// Whether the drawing carries labels.
    pub labels: bool,
}

/// The id of the card, which is brought into view when another structure is picked.
const CARD_ID: &str = "card";

/// The atlas.
#[component]
pub fn Atlas(props: &AtlasProps) -> Html {
    let app = use_app();
    let language = app.language;
    let view = props.view.view();
    let pointed = use_state_eq(|| None::<StructureId>);
    let point = {
        let set = pointed.setter();
        Callback::from(move |structure| set.set(structure))
    };
    let arrived = use_mut_ref(|| false);
    use_effect_with(props.structure, move |structure| {
        if arrived.replace(true) && structure.is_some() {
            page::bring_into_view(CARD_ID);
        }
    });
    let switch_labels = app.report(|_: MouseEvent| Action::LabelsSwitched);
    let scene = scene(props);
    let scene_settings = scene.settings;
    let spoken = scene.sentence(language, props.structure);
    let tabs: Html = anatomy::views()
        .iter()
        .map(|other| {
            let here = (other.which == props.view).then_some("true");
            html! { <li><a href={address(other.which, None, props)} aria-current={here}>{ other.name.in_language(language) }</a></li> }
        })
        .collect();
    html! {
        <>
            { heading(view.name, language) }
            { paragraphs(text::ATLAS_LEAD, language, "lead") }
            <nav aria-label={text::ATLAS_VIEWS.in_language(language)}>
                <ul class="tabs">{ tabs }</ul>
            </nav>
            <div class="plate">
                <div class="plate__figure">
                    <div class="figure-frame">{ drawing(props, scene, *pointed, &point, language) }</div>
                    { paragraph(spoken, "speaking") }
                    <button class="button" type="button" onclick={switch_labels}>
                        { if props.labels { text::ATLAS_LABELS_HIDE } else { text::ATLAS_LABELS_SHOW }.in_language(language) }
                    </button>
                </div>
                <div class="plate__words">
                    <section class="card" id={CARD_ID} aria-live="polite">
                        { props.structure.map_or_else(|| prose(text::ATLAS_NOTHING, language), |structure| card(structure, language)) }
                    </section>
                    { setting_choices(props.view, scene_settings, &app) }
                    if props.view == ViewId::SpineSide {
                        { posture_choice(props.body.stance(), &app) }
                        <p>{ link(disc_address(props), text::ATLAS_SEE_DISC, language) }</p>
                    }
                    { paragraphs(view.about, language, "small") }
                </div>
            </div>
            { subheading(text::ATLAS_LIST, language) }
            <ul class="structures">
                { by_name(props.view, language).map(|structure| list_entry(structure, props, &point, language)).collect::<Html>() }
            </ul>
        </>
    }
}

/// The structures of a view in the order of their names.
fn by_name(view: ViewId, language: Language) -> impl Iterator<Item = StructureId> {
    let mut structures: Vec<StructureId> = view.structures().collect();
    structures.sort_unstable_by_key(|structure| structure.name.in_language(language));
    structures.into_iter()
}

/// A structure in the list; pointing at it lights it up in the drawing.
fn list_entry(
    structure: StructureId,
    props: &AtlasProps,
    point: &Callback<Option<StructureId>>,
    language: Language,
) -> Html {
    let to = |target: Option<StructureId>| {
        let point = point.clone();
        Callback::from(move |()| point.emit(target))
    };
    html! {
        <li>
            <a
                href={address(props.view, Some(structure), props)} aria-current={(props.structure == Some(structure)).then_some("true")}
                onmouseenter={to(Some(structure)).reform(|_| ())} onmouseleave={to(None).reform(|_| ())}
                onfocus={to(Some(structure)).reform(|_| ())} onblur={to(None).reform(|_| ())}
            >
                { structure.name.in_language(language) }{ " " }
                <i class="latin" lang="la" translate="no">{ structure.latin }</i>
            </a>
        </li>
    }
}

/// What is drawn: the view with its settings, in the posture that the body is in.
fn scene(props: &AtlasProps) -> Scene {
    Scene::of(props.view).set(props.settings, props.structure).bent(props.body.angle(), Some(props.body.section()))
}

fn disc_address(props: &AtlasProps) -> String {
    Address::with_body(Screen::Disc, props.body.setup()).to_string()
}

/// The address of a part, with the settings of its drawing and the stance that the body is in.
fn address(view: ViewId, structure: Option<StructureId>, props: &AtlasProps) -> String {
    let settings = props.settings.heeded_by(view);
    Address::with_body(Screen::Anatomy { view, structure, settings }, props.body.setup()).to_string()
}

fn card(structure: StructureId, language: Language) -> Html {
    let parts =
        [(text::ATLAS_IS, structure.what), (text::ATLAS_WRONG, structure.wrong), (text::ATLAS_FELT, structure.felt)];
    let patterns = structure.patterns.iter().filter_map(|id| PatternId::named(id)).map(|id| {
        html! { { id.pattern().name.in_language(language) } }
    });
    let parts: Html = parts
        .into_iter()
        .map(|(title, words)| html! { <>{ minor_heading(title, language) }{ prose(words, language) }</> })
        .collect();
    html! {
        <>
            { subheading(structure.name, language) }
            <p><i class="latin" lang="la" translate="no">{ structure.latin }</i></p>
            { parts }
            if !structure.patterns.is_empty() {
                { minor_heading(text::ATLAS_PATTERNS, language) }
                { list(patterns) }
            }
            { cited(structure.sources.iter().copied(), language) }
        </>
    }
}

fn drawing(
    props: &AtlasProps,
    scene: Scene,
    pointed: Option<StructureId>,
    on_pointed: &Callback<Option<StructureId>>,
    language: Language,
) -> Html {
    let labels = if props.labels { Labels::Shown } else { Labels::Hidden };
    let (view, settings, setup) = (props.view, props.settings, props.body.setup());
    let window = scene.window();
    let chosen = Callback::from(move |structure| {
        let screen = Screen::Anatomy { view, structure: Some(structure), settings };
        location::open_hash(&Address::with_body(screen, setup).to_string());
    });
    html! {
        <Plate
            {scene} {window} {language} {labels} selected={props.structure} {pointed}
            on_structure_chosen={chosen} on_structure_pointed={on_pointed.clone()}
        />
    }
}
