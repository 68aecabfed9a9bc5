//! The atlas: a drawing whose parts can be picked, their cards, and the whole as a list.

mod compare;
mod pointing;
mod quiz;
mod save;
mod search;
mod setting_choices;
mod tabs;
mod where_felt;
mod zoom;

use super::parts::{
    button, cited, heading, link, minor_heading, paragraph, paragraphs, posture_choice, prose, subheading,
};
use crate::{
    anatomy::{self, Scene, Settings, Structure, ViewId},
    app::{Action, Address, Body, Look, Screen},
    browser::page,
    figures::{
        plate::{Labels, Plate, PlateProps},
        pointed::{Pointed, use_pointed},
    },
    hooks::{AppContext, HEADING_ID},
    markup::{Hooks, Markup, Widget, group, tag, widget},
    order::sort_few,
    text::{self, Language},
};
use compare::{before, comparing};
use pointing::Pointing;
use quiz::{Playing, asking};
use save::saving;
use setting_choices::{SEEN_ID, setting_choices};
use std::cell::Cell;
pub use where_felt::where_felt;
use yew::prelude::*;
use zoom::{use_hands, zoomed};

/// The atlas.
#[derive(PartialEq)]
pub struct AtlasProps {
    /// The language, and where to report facts.
    pub app: AppContext,
    /// The drawing.
    pub view: ViewId,
    /// The structure whose card is open.
    pub structure: Option<Structure>,
    /// What the reader changed in it.
    pub settings: Settings,
    /// How the reader looks at it.
    pub look: Look,
    /// The body in its present stance.
    pub body: Body,
    /// The body with which it is compared.
    pub before: Option<Body>,
}

/// The id of the card, which is brought into view when another structure is picked.
const CARD_ID: &str = "card";

impl Widget for AtlasProps {
    const NAME: &'static str = "atlas";

    fn draw(&self, hooks: &mut Hooks) -> Html {
        atlas(self, hooks)
    }
}

fn atlas(props: &AtlasProps, hooks: &mut Hooks) -> Html {
    let app = &props.app;
    let language = app.language;
    let view = props.view.view();
    let pointed = use_pointed(hooks);
    let typed = hooks.value(AttrValue::default);
    let arrived = hooks.keep(Cell::<bool>::default);
    let chosen = props.structure.map_or("", |structure| structure.id());
    let show = move || {
        if arrived.replace(true) && !chosen.is_empty() {
            page::bring_into_view(CARD_ID);
            // What was pressed may be drawn anew for it.
            page::focus_if_lost(CARD_ID);
        }
        None
    };
    hooks.on_change(AttrValue::Static(chosen), Box::new(show));
    // The drawing comes first: what it can be made to show and the list of its parts come with the second frame.
    let listed = hooks.value(bool::default);
    let marked = {
        let (pointed, list) = (pointed.clone(), listed.clone());
        move || {
            page::in_next_frame(move |_| page::in_next_frame(move |_| list.set(true)));
            pointed.mark();
            pointed.listen("main")
        }
    };
    hooks.on_change([view.id, chosen, &typed.get()].concat().into(), Box::new(marked));
    let (look, compared) = (props.look, props.look.was.is_some());
    let on_zoom = app.report(move |zoom| Action::Looked(Look { zoom, ..look }));
    use_hands(hooks, look.zoom, &on_zoom, if look.quiz.is_some() { "asked" } else { "" });
    let playing = hooks.value(|| Playing::None);
    let refused = hooks.value(bool::default);
    if let Some(quiz) = look.quiz {
        return asking(quiz, &playing, props, &pointed, &on_zoom, language);
    }
    let scene = scene(props, props.settings, &props.body);
    let saving = saving(&scene, props.structure, &refused, app);
    let scene_settings = scene.settings;
    let spoken = scene.sentence(language, props.structure);
    let unlabelled = look.unlabelled;
    let labels = if unlabelled { text::ATLAS_LABELS_SHOW } else { text::ATLAS_LABELS_HIDE };
    let switch = Action::Looked(Look { unlabelled: !unlabelled, ..look });
    let drawing = tag("div").class("figure-frame").put(drawing(props, scene, &pointed, language));
    let drawings = group()
        .put(look.was.map(|was| before(was, props, &pointed, app)))
        .put(tag("div").put(drawing).put(compared.then(|| paragraph(text::atlas_now(language, &spoken), "small"))));
    let buttons =
        group().put(button("", labels, app, switch).set("aria-describedby", HEADING_ID)).put(comparing(props, app));
    let figure = tag("div")
        .class("plate__figure")
        .put(zoomed(drawings, buttons, compared, look.zoom, &on_zoom, language))
        .put(paragraph(spoken, "speaking").set("id", SEEN_ID));
    let pointing = Pointing { props, language };
    let card = match props.structure {
        Some(structure) => card(structure, &pointing),
        None => prose(text::ATLAS_NOTHING, language).into(),
    };
    let in_posture = (listed.get() && props.view == ViewId::SpineSide).then(|| {
        let disc = Address::with_body(Screen::Disc, props.body.setup()).to_string();
        let disc = tag("p").put(link(disc, text::ATLAS_SEE_DISC, language));
        group().put(posture_choice(props.body.stance(), app)).put(disc)
    });
    let mut words = tag("div")
        .class("plate__words")
        .put(search::field(&typed, &pointing))
        .put(tag("section").fixed("class: card; aria-live: polite; tabindex: -1").set("id", CARD_ID).put(card));
    let mut below = group();
    if listed.get() {
        words = words
            .put(setting_choices(props.view, scene_settings, app))
            .put(in_posture)
            .put(paragraphs(view.about, language, "small"))
            .put(saving);
        let mut structures = tag("ul").class("structures");
        for structure in by_name(props.view, language) {
            structures = structures.put(pointing.entry(structure));
        }
        below = below.put(quiz::entries(props, language)).put(subheading(text::ATLAS_LIST, language)).put(structures);
    }
    group()
        .put(heading(view.name, language))
        .put(paragraphs(text::ATLAS_LEAD, language, "lead"))
        .put(tabs::tabs(Some(props), language))
        .put(tag("div").class("plate").put(figure).put(words))
        .put(below)
        .into()
}

/// The structures of a view in the order of their names.
fn by_name(view: ViewId, language: Language) -> Vec<Structure> {
    let mut structures: Vec<Structure> = view.structures().collect();
    sort_few(&mut structures, |a, b| a.name().in_language(language).cmp(b.name().in_language(language)));
    structures
}

/// The Latin name, which no browser shall translate.
fn latin(structure: Structure) -> Markup {
    tag("i").fixed("class: latin; lang: la; translate: no").put(structure.latin())
}

/// What is drawn: the view with its settings, in the posture that the body is in.
fn scene(props: &AtlasProps, settings: Settings, body: &Body) -> Scene {
    Scene::of(props.view).set(settings, props.structure).bent(body.angle(), Some(body.section()))
}

/// The address of a part, with the settings of its drawing and the stance that the body is in.
fn address(view: ViewId, structure: Option<Structure>, props: &AtlasProps) -> String {
    let settings = props.settings.heeded_by(view);
    // all of it is seen, with the part that is asked for
    let Look { was, unlabelled, .. } = props.look;
    let look = Look { was: was.filter(|_| view == props.view), unlabelled, ..Look::default() };
    Address::with_body(Screen::Anatomy { view, structure, settings, look }, props.body.setup()).to_string()
}

#[inline(never)]
fn card(structure: Structure, pointing: &Pointing) -> Html {
    let language = pointing.language;
    let parts = [
        (text::ATLAS_IS, structure.what()),
        (text::ATLAS_WRONG, structure.wrong()),
        (text::ATLAS_FELT, structure.felt()),
    ];
    let mut card = group().put(subheading(structure.name(), language)).put(tag("p").put(latin(structure)));
    for (title, words) in parts {
        card = card.put(minor_heading(title, language)).put(pointing.prose(words));
    }
    let (mut patterns, mut is_any) = (tag("ul"), false);
    for id in structure.patterns() {
        patterns = patterns.put(tag("li").words(id.pattern().name, language));
        is_any = true;
    }
    let patterns = is_any.then(|| group().put(minor_heading(text::ATLAS_PATTERNS, language)).put(patterns));
    card.put(patterns).put(cited(structure.sources(), language)).into()
}

#[inline(never)]
fn drawing(props: &AtlasProps, scene: Scene, pointed: &Pointed, language: Language) -> Html {
    let labels = Labels::from(!props.look.unlabelled);
    let (view, settings, look, setup) = (props.view, props.settings, props.look, props.body.setup());
    let window = scene.window();
    let screen = Screen::Anatomy { view, structure: None, settings, look };
    let address = Address::with_body(screen, setup).to_string();
    let query = address.strip_prefix(&anatomy::route(view, None)).unwrap_or_default().to_owned();
    widget(Plate::from(PlateProps {
        scene,
        window,
        zoom: look.zoom,
        language,
        selected: props.structure,
        pointed: pointed.clone(),
        labels,
        still: None,
        on_answer: None,
        numbered: Vec::new(),
        query: query.into(),
        children: Html::default(),
    }))
}
