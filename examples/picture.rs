//! Writes the drawings without the page, for people who look and for pages that only want the picture:
//! `cargo run --example picture -- disc-section --angle 7 --load 850 > slumped.svg`, the same with `from-above` and
//! `donut`, and `--page light` or `--page dark` for an HTML page with all drawings, their words and their colours.
//! The disc: `--level L5-S1 --age 50 --damage 0.8 --fissure 0.4 --water 0.9`; where it is torn: `--place far-lateral --side left`;
//! further `--inflamed`, `--handles`, `--no-ghost`, `--exaggeration 3`.

use lexopt::prelude::*;
use sciatica_explorer::{
    anatomy::{Side, from_above::Place},
    biomechanics::{Condition, Disc, SolveError, segment::segment},
    figures::{disc_from_above::DiscFromAbove, disc_section::DiscSection, donut::Donut},
    neurology::contact,
    quantity::{Degrees, Newtons},
    text::Language,
};
use std::{error::Error, fmt::Write, process::ExitCode, rc::Rc};
use yew::prelude::*;

/// Tokens first; the layers are declared there.
const STYLE: [&str; 2] = [include_str!("../assets/style/tokens.css"), include_str!("../assets/style/figures-disc.css")];

#[derive(Clone, Copy, Debug, PartialEq)]
enum Picture {
    DiscSection,
    FromAbove,
    Donut,
    All,
}

#[derive(Clone, Copy, Debug, PartialEq, Properties)]
struct Options {
    picture: Picture,
    angle: f64,
    load: f64,
    exaggeration: Option<f64>,
    handles: bool,
    condition: Condition,
    place: Place,
    side: Side,
    inflamed: bool,
    ghost: bool,
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
        side: Side::default(),
        inflamed: false,
        ghost: true,
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
                    _ => {
                        return Err(format!("{name:?} is not a picture; disc-section, from-above and donut are").into());
                    }
                };
            }
            Long("angle") => options.angle = arguments.value()?.parse()?,
            Long("load") => options.load = arguments.value()?.parse()?,
            Long("exaggeration") => options.exaggeration = Some(arguments.value()?.parse()?),
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
            Long("side") => options.side = if arguments.value()? == "left" { Side::Left } else { Side::Right },
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
