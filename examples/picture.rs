//! Writes the drawings without the page, for people who look and for pages that only want the picture:
//! `cargo run --example picture -- disc-section --angle 7 --load 850 > slumped.svg`, the same with `from-above` and
//! `donut`, and `--page light` or `--page dark` for an HTML page with all drawings, their words and their colours.
//! The disc: `--level L5-S1 --age 50 --damage 0.8 --fissure 0.4 --water 0.9`; where it is torn: `--place far-lateral --side left`;
//! further `--inflamed`, `--handles`, `--no-ghost`, `--exaggeration 3`.
//! `body-map` draws the three views that a person marks (`--mark left-calf-back`, any number of times; `--skin L5` lights the skin of a
//! root on the right), `body` the whole body, `nervous-path` the way of a signal (`--story funny-bone`); these only with `--page`.

use lexopt::prelude::*;
use sciatica_explorer::{
    anatomy::{
        self,
        body_map::{Dermatome, Extent},
        from_above::Place,
        nervous_path::Story,
    },
    biomechanics::{Condition, Disc, SolveError, segment::segment},
    figures::{
        body_map::{BodyMapProps, body_list, body_maps},
        disc_from_above::{DiscFromAboveProps, disc_from_above},
        disc_section::{DiscSectionProps, disc_section},
        donut::{DonutProps, donut},
        nervous_path::NervousPathProps,
    },
    markup::widget,
    neurology::contact,
    quantity::{Degrees, Newtons},
    questionnaire::{BodyView, Feeling, Id, Marks, RegionId, Side},
    text::Language,
};
use std::{error::Error, fmt::Write, process::ExitCode, rc::Rc};
use yew::{prelude::*, props};

/// Tokens first; the layers are declared there.
const STYLE: [&str; 4] = [
    include_str!("../assets/style/tokens.css"),
    include_str!("../assets/style/controls.css"),
    include_str!("../assets/style/figures-disc.css"),
    include_str!("../assets/style/figures-body.css"),
];

#[derive(Clone, Copy, Debug, PartialEq)]
enum Picture {
    DiscSection,
    FromAbove,
    Donut,
    All,
    BodyMap,
    Body,
    NervousPath,
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct Options {
    picture: Picture,
    angle: f64,
    load: f64,
    exaggeration: Option<f64>,
    handles: bool,
    condition: Condition,
    place: Place,
    side: anatomy::Side,
    inflamed: bool,
    ghost: bool,
    marks: Marks,
    skin: Vec<Dermatome>,
    story: Story,
    hits: u32,
    extent: Extent,
}

/// The disc that is asked for and the healthy one of its level in a person who stands.
fn discs(options: &Options) -> Result<[Disc; 2], SolveError> {
    let healthy = Disc::of(Condition { segment: options.condition.segment, ..Condition::healthy() })?;
    let asked = Disc::of(options.condition)?.moved_to(Degrees(options.angle), Newtons(options.load))?;
    Ok([asked, healthy.moved_to(Degrees(0.0), Newtons(500.0))?])
}

#[component]
fn Drawing(options: &Options) -> Html {
    let &Options { picture, exaggeration, handles, condition, place, side, inflamed, ghost, .. } = options;
    if matches!(picture, Picture::BodyMap | Picture::Body | Picture::NervousPath) {
        return body(options);
    }
    let (angle, load) = (Degrees(options.angle), Newtons(options.load));
    let Ok([disc, standing]) = discs(options) else { return html! {} };
    let (section, neutral) = (Rc::new(disc.section()), Rc::new(standing.section()));
    let readings = disc.readings();
    let language = Language::English;
    let shows = |one| picture == one || picture == Picture::All;
    html! {
        <>
            if shows(Picture::DiscSection) {
                <DiscSection id="disc" section={section.clone()} neutral={neutral.clone()} {language} {angle} {load}
                    pressure={readings.pressure} exaggeration={exaggeration.unwrap_or(1.0)} {condition} {inflamed} {ghost}
                    contact={contact(disc.reach(), angle)}
                    on_angle={handles.then(Callback::noop)} on_load={handles.then(Callback::noop)}
                    on_fissure={handles.then(Callback::noop)} />
            }
            if shows(Picture::FromAbove) {
                <DiscFromAbove id="above" section={section.clone()} neutral={neutral.clone()} {language} {angle}
                    exaggeration={exaggeration.unwrap_or(1.0)} {condition} herniation={disc.herniation()} {place} {side}
                    {inflamed} {ghost} />
            }
            if shows(Picture::Donut) {
                <Donut id="donut" {section} {neutral} {language} exaggeration={exaggeration.unwrap_or(3.0)} {ghost} />
            }
        </>
    }
}

// The drawings as components, which can leave out what is usual.
#[component]
fn DiscSection(props: &DiscSectionProps) -> Html {
    disc_section(props)
}

#[component]
fn DiscFromAbove(props: &DiscFromAboveProps) -> Html {
    disc_from_above(props)
}

#[component]
fn Donut(props: &DonutProps) -> Html {
    donut(props)
}

/// The drawings of the body.
fn body(options: &Options) -> Html {
    let language = Language::English;
    let nobody = Callback::noop();
    let skin: Rc<[(Dermatome, Side)]> = options.skin.iter().map(|root| (*root, Side::Right)).collect();
    match options.picture {
        Picture::BodyMap => html! {
            <>{ body_maps("map", &options.marks, &nobody, language) }{ body_list("list", &options.marks, &nobody, language) }</>
        },
        Picture::Body => html! {
            <div class="body-maps">
                { for [BodyView::Front, BodyView::Back, BodyView::Sole].map(|view| html! {
                    <figure class="body-maps__view">{
                        widget(props!(BodyMapProps {
                            id: format!("body-{view:?}"), view, extent: options.extent, skin: skin.clone(), marks: options.marks, language
                        }))
                    }</figure>
                }) }
            </div>
        },
        _ => {
            let (story, hits) = (options.story, options.hits);
            widget(props!(NervousPathProps { id: "path", story, hits, on_hit: Callback::noop(), language }))
        }
    }
}

/// The drawing alone as a file of its own, or everything as a page.
fn file(markup: &str, page: Option<&str>) -> Result<String, Box<dyn Error>> {
    let style = STYLE.concat();
    let mut out = String::new();
    if let Some(theme) = page {
        write!(
            out,
            "<!doctype html><html lang=\"en\" data-theme=\"{theme}\"><meta charset=\"utf-8\"><style>{style}\nbody {{ margin: 16px; background: var(--paper); color: var(--ink); font: 18px/1.5 var(--sans); }}</style>{markup}</html>"
        )?;
        return Ok(out);
    }
    let start = markup.find("<svg").ok_or("there is no picture in this state")?;
    let end =
        markup.find("<figcaption").and_then(|end| markup[..end].rfind("</svg>")).ok_or("the picture is cut off")?;
    let (tag, rest) = markup[start..end].split_at("<svg".len());
    let (attributes, inside) = rest.split_once('>').ok_or("the picture is cut off")?;
    write!(out, "{tag} xmlns=\"http://www.w3.org/2000/svg\" {attributes}><style>{style}</style>")?;
    writeln!(out, "<g class=\"model-figure\">{inside}</g></svg>")?;
    Ok(out)
}

fn options() -> Result<(Options, Option<String>), lexopt::Error> {
    let mut options = Options {
        picture: Picture::All,
        angle: 0.0,
        load: 500.0,
        exaggeration: None,
        handles: false,
        condition: Condition::healthy(),
        place: Place::default(),
        side: anatomy::Side::default(),
        inflamed: false,
        ghost: true,
        marks: Marks::default(),
        skin: Vec::new(),
        story: Story::FunnyBone,
        hits: 0,
        extent: Extent::Whole,
    };
    let mut page = None;
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Value(name) => {
                options.picture = match name.to_str() {
                    Some("disc-section") => Picture::DiscSection,
                    Some("from-above") => Picture::FromAbove,
                    Some("donut") => Picture::Donut,
                    Some("body-map") => Picture::BodyMap,
                    Some("body") => Picture::Body,
                    Some("nervous-path") => Picture::NervousPath,
                    _ => {
                        let known = "disc-section, from-above, donut, body-map, body and nervous-path are";
                        return Err(format!("{name:?} is not a picture; {known}").into());
                    }
                };
            }
            Long("angle") => options.angle = arguments.value()?.parse()?,
            Long("load") => options.load = arguments.value()?.parse()?,
            Long("exaggeration") => options.exaggeration = Some(arguments.value()?.parse()?),
            Long("mark") => {
                let name = arguments.value()?.string()?;
                let region = RegionId::named(&name).ok_or_else(|| format!("{name} is not a region"))?;
                options.marks.set(region, Feeling::Unsaid);
            }
            Long("skin") => {
                options.skin = match arguments.value()?.to_str() {
                    Some("all") => Dermatome::ALL.to_vec(),
                    name => name.and_then(Dermatome::named).into_iter().collect(),
                }
            }
            Long("story") => {
                let name = arguments.value()?.string()?;
                let story = Story::ALL.into_iter().find(|story| story.name() == name);
                options.story = story.ok_or_else(|| format!("{name} is not a story"))?;
            }
            Long("legs") => options.extent = Extent::Legs,
            Long("hits") => options.hits = arguments.value()?.parse()?,
            Long("handles") => options.handles = true,
            Long("level") => {
                let id = arguments.value()?.string()?;
                options.condition.segment = segment(&id).ok_or(format!("there is no level {id}"))?;
            }
            Long("age") => options.condition.age = arguments.value()?.parse()?,
            Long("damage") => options.condition.damage = arguments.value()?.parse()?,
            Long("fissure") => options.condition.fissure = arguments.value()?.parse()?,
            Long("water") => options.condition.water = arguments.value()?.parse()?,
            Long("place") => {
                let id = arguments.value()?.string()?;
                options.place = Place::from_id(&id).ok_or(format!("there is no place {id}"))?;
            }
            Long("side") => {
                options.side = if arguments.value()? == "left" { anatomy::Side::Left } else { anatomy::Side::Right }
            }
            Long("inflamed") => options.inflamed = true,
            Long("no-ghost") => options.ghost = false,
            Long("page") => page = Some(arguments.value()?.string()?),
            other => return Err(other.unexpected()),
        }
    }
    if options.picture == Picture::All && page.is_none() {
        return Err("name a picture (disc-section, from-above or donut), or a page with --page light".into());
    }
    Ok((options, page))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match picture().await {
        Ok(file) => {
            println!("{file}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

async fn picture() -> Result<String, Box<dyn Error>> {
    let (options, page) = options()?;
    discs(&options)?;
    let markup = yew::ServerRenderer::<Drawing>::with_props(move || options).hydratable(false).render().await;
    file(&markup, page.as_deref())
}
