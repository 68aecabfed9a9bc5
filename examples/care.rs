//! The exercises and postures without the page.
//!
//! `--list` prints one JSON object with all of them. `--sheet FOLDER` writes the key poses of each in a row as one SVG, to be looked at;
//! `--between` draws the pose half way to each of them too, `--only ID` leaves the others out, `--front` looks from the front, `--nerve`
//! draws the bed of the nerve, `--theme dark` takes the dark paper.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program's output")]

use sciatica_explorer::{
    app::care::SHELVES,
    care::{self, Item},
    content::movement::ABOUT,
    figures::jointed_body::{JointedBody, extent, picture},
    markup::tag,
    movement::{
        Exercise,
        exercise::{Camera, Phase, exercise, exercises},
    },
    text::Language,
};
use serde_json::json;
use std::{fs, path::Path, process::ExitCode};
use yew::{LocalServerRenderer, Properties, component, prelude::*};

/// Tokens first; the layers are declared there.
const STYLE: [&str; 2] = [include_str!("../assets/style/tokens.css"), include_str!("../assets/style/figures-care.css")];

#[derive(Default)]
struct Options {
    list: bool,
    folder: Option<String>,
    only: Option<String>,
    between: bool,
    front: bool,
    nerve: bool,
    theme: String,
}

#[derive(PartialEq, Properties)]
struct RowProps {
    exercise: &'static Exercise,
    camera: Camera,
    between: bool,
    nerve: bool,
    theme: String,
}

/// The key poses of an exercise beside each other.
#[component]
fn Row(props: &RowProps) -> Html {
    let RowProps { exercise, camera, between, nerve, theme } = props;
    let frame = extent(exercise, *camera);
    let mut phases = Vec::new();
    for key in 0..exercise.keys.len() {
        if *between && exercise.keys.len() > 1 {
            phases.push(Phase { key, share: 0.5 });
        }
        phases.push(Phase { key, share: 1.0 });
    }
    let width = frame.width() * phases.len() as f64;
    let view_box = format!("{:.0} {:.0} {width:.0} {:.0}", frame.left, -frame.top, frame.height());
    let mut row = tag("svg")
        .class("jointed-body")
        .set("viewBox", view_box)
        .set("width", format!("{:.0}", width / 5.0))
        .set("height", format!("{:.0}", frame.height() / 5.0))
        .set("xmlns", "http://www.w3.org/2000/svg")
        .set("data-theme", theme.clone());
    for (index, phase) in phases.into_iter().enumerate() {
        let body = exercise.phase_body(phase);
        let drawing = JointedBody { exercise, body: &body, camera: *camera, nerve: *nerve, mirrored: false };
        let moved = format!("translate({:.0} 0)", frame.width() * index as f64);
        row = row.put(tag("g").set("transform", moved).put(picture(&drawing, frame)));
    }
    row.into()
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

async fn run() -> Result<(), String> {
    let options = read()?;
    if options.list {
        println!("{}", list());
        return Ok(());
    }
    let folder = options.folder.ok_or("--sheet: nothing asked for; --list or --sheet FOLDER is needed")?;
    fs::create_dir_all(&folder).map_err(|error| format!("{folder}: {error}; a folder to write to is needed"))?;
    if let Some(only) = &options.only
        && exercise(only).is_none()
    {
        let known: Vec<_> = exercises().iter().map(|exercise| exercise.id).collect();
        return Err(format!("--only: {only}; allowed are {}", known.join(", ")));
    }
    for exercise in exercises().iter().filter(|own| options.only.as_ref().is_none_or(|only| own.id == only)) {
        let camera = if options.front { Camera::FRONT } else { exercise.camera };
        let props =
            RowProps { exercise, camera, between: options.between, nerve: options.nerve, theme: options.theme.clone() };
        let svg = LocalServerRenderer::<Row>::with_props(props).hydratable(false).render().await;
        let style = format!("<style>{}</style>", STYLE.concat());
        let svg = svg.replacen('>', &format!(">{style}"), 1);
        let path = Path::new(&folder).join(exercise.id).with_extension("svg");
        fs::write(&path, svg)
            .map_err(|error| format!("{}: {error}; a folder to write to is needed", path.display()))?;
    }
    Ok(())
}

fn listed(item: &Item, route: String) -> serde_json::Value {
    let sources: Vec<_> = item.sources().iter().map(|source| source.id()).collect();
    json!({ "id": item.id, "name": item.name().in_language(Language::English), "route": route, "sources": sources })
}

fn list() -> serde_json::Value {
    let mut items: Vec<_> = ABOUT
        .iter()
        .map(|(id, rows)| {
            let name = care::exercise(id).map(|own| own.words.name().in_language(Language::English));
            json!({ "id": id, "name": name, "route": format!("#/care/{id}"), "sources": rows })
        })
        .collect();
    for pair in care::pairs() {
        items.push(listed(&pair.words, format!("#/care/{}", pair.words.id)));
    }
    for (shelf, told) in &SHELVES {
        for item in told() {
            items.push(listed(item, format!("#/care/{shelf}/{}", item.id)));
        }
    }
    json!({ "version": 1, "items": items })
}

fn read() -> Result<Options, String> {
    use lexopt::prelude::*;
    let mut options = Options { theme: "light".to_owned(), ..Options::default() };
    let mut arguments = lexopt::Parser::from_env();
    let say = |error: lexopt::Error| error.to_string();
    while let Some(argument) = arguments.next().map_err(say)? {
        let Long(name) = argument else { return Err(argument.unexpected().to_string()) };
        let name = name.to_owned();
        match name.as_str() {
            "list" => options.list = true,
            "between" => options.between = true,
            "front" => options.front = true,
            "nerve" => options.nerve = true,
            "sheet" | "only" | "theme" => {
                let value = arguments.value().and_then(|value| value.string()).map_err(say)?;
                match name.as_str() {
                    "sheet" => options.folder = Some(value),
                    "only" => options.only = Some(value),
                    _ if ["light", "dark"].contains(&value.as_str()) => options.theme = value,
                    _ => return Err(format!("--theme: {value}; light and dark are allowed")),
                }
            }
            _ => {
                return Err(format!(
                    "--{name}: unknown; allowed are --list, --sheet, --between, --only, --front, --nerve, --theme"
                ));
            }
        }
    }
    Ok(options)
}
