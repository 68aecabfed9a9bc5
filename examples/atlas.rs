//! The atlas without the page.
//!
//! `--list` prints one JSON object with everything the atlas shows. `--svg VIEW` prints a drawing as SVG, with `--window ID`,
//! `--angle DEGREES` (spine-side), `--height MM` (from behind), `--selected STRUCTURE` and `--settings` as in a link: "side=left&variant=b".
//! `--page light|dark` makes it a page with its colours, to be looked at.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program's output")]

use sciatica_explorer::{
    anatomy::{self, Body, Scene, Settings, Structure, View, territory},
    figures::plate::{Plate, PlateProps},
    markup::Mounted,
    quantity::Degrees,
    questionnaire::Id,
    text::Language,
};
use serde_json::json;
use std::process::ExitCode;
use yew::{LocalServerRenderer, props};

#[derive(Default)]
struct Options {
    list: bool,
    view: Option<&'static View>,
    window: Option<String>,
    angle: Option<f64>,
    settings: Settings,
    height: Option<f64>,
    selected: Option<Structure>,
    page: Option<String>,
}

/// Tokens first; the layers are declared there.
const STYLE: [&str; 2] = [include_str!("../assets/style/tokens.css"), include_str!("../assets/style/figures.css")];

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(answer) => {
            println!("{answer}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

async fn run() -> Result<String, String> {
    let options = read()?;
    if options.list {
        return Ok(list().to_string());
    }
    let view = options.view.ok_or("--svg: nothing asked for; --list or --svg VIEW is needed")?;
    let window = match &options.window {
        None => Scene::of(view.which).set(options.settings, options.selected).window(),
        Some(id) => view.windows.iter().position(|window| window.id == id).ok_or_else(|| {
            let known: Vec<_> = view.windows.iter().map(|window| window.id).collect();
            format!("--window: {id}; allowed are {}", known.join(", "))
        })?,
    };
    let mut scene = Scene::of(view.which).set(options.settings, options.selected);
    scene = scene.bent(Degrees(options.angle.unwrap_or_default()), None);
    if let Some(height) = options.height {
        scene.body = Body { height };
    }
    let props = props!(PlateProps { scene, window, selected: options.selected });
    let svg = LocalServerRenderer::<Mounted>::with_props(Plate::from(props).into()).hydratable(false).render().await;
    Ok(match options.page {
        None => svg,
        Some(theme) => format!(
            "<!doctype html><html lang=\"en\" data-theme=\"{theme}\"><meta charset=\"utf-8\"><style>{}\nbody {{ margin: 8px; background: var(--paper); }}</style><div class=\"figure-frame\">{svg}</div></html>",
            STYLE.concat()
        ),
    })
}

fn read() -> Result<Options, String> {
    use lexopt::prelude::*;
    let mut options = Options::default();
    let mut arguments = lexopt::Parser::from_env();
    let say = |error: lexopt::Error| error.to_string();
    while let Some(argument) = arguments.next().map_err(say)? {
        let Long(name) = argument else { return Err(argument.unexpected().to_string()) };
        let name = name.to_owned();
        if name == "list" {
            options.list = true;
            continue;
        }
        let value = arguments.value().and_then(|value| value.string()).map_err(say)?;
        match name.as_str() {
            "svg" => options.view = Some(anatomy::view(&value).ok_or_else(|| unknown_view(&value))?),
            "window" => options.window = Some(value),
            "angle" => options.angle = Some(number("--angle", &value, -8.0, 12.0)?),
            "height" => options.height = Some(number("--height", &value, 1000.0, 2300.0)?),
            "settings" => {
                options.settings = Settings::read(&|key| {
                    value.split('&').find_map(|pair| pair.split_once('=').filter(|(k, _)| *k == key).map(|(_, v)| v))
                });
            }
            "page" if ["light", "dark"].contains(&value.as_str()) => options.page = Some(value),
            "page" => return Err(format!("--page: {value}; light and dark are allowed")),
            "selected" => {
                let found = anatomy::structure(&value);
                options.selected =
                    Some(found.ok_or_else(|| format!("--selected: no structure \"{value}\"; see --list"))?);
            }
            _ => {
                return Err(format!(
                    "--{name}: unknown; allowed are --list, --svg, --window, --angle, --height, --settings, --selected, --page"
                ));
            }
        }
    }
    Ok(options)
}

fn number(option: &str, text: &str, low: f64, high: f64) -> Result<f64, String> {
    let range = || format!("{option}: {text}; a number from {low} to {high} is allowed");
    let number: f64 = text.parse().map_err(|_| range())?;
    if (low..=high).contains(&number) { Ok(number) } else { Err(range()) }
}

fn unknown_view(found: &str) -> String {
    let known: Vec<_> = anatomy::views().iter().map(|view| view.id).collect();
    format!("--svg: {found}; allowed are {}", known.join(", "))
}

fn list() -> serde_json::Value {
    let language = Language::English;
    let items: Vec<_> = anatomy::structures()
        .map(|structure| {
            let views: Vec<_> = structure.views().map(|view| view.view().id).collect();
            let route = structure.views().next().map(|view| anatomy::route(view, Some(structure)));
            json!({
                "id": structure.id(),
                "name": structure.name().in_language(language),
                "latin": structure.latin(),
                "route": route,
                "views": views,
                "patterns": structure.patterns().map(Id::name).collect::<Vec<_>>(),
                "sources": structure.sources().iter().map(|source| source.id()).collect::<Vec<_>>(),
            })
        })
        .collect();
    let views: Vec<_> = anatomy::views()
        .iter()
        .map(|view| {
            json!({
                "id": view.id,
                "name": view.name.in_language(language),
                "route": anatomy::route(view.which, None),
                "windows": view.windows.iter().map(|window| window.id).collect::<Vec<_>>(),
                "shows": Scene::of(view.which).sentence(language, None),
                "sources": view.sources().iter().map(|source| source.id()).collect::<Vec<_>>(),
            })
        })
        .collect();
    let place = json!({ "id": "where", "name": territory::QUESTION.in_language(language), "route": territory::ROUTE });
    json!({ "version": 1, "items": items, "views": views, "places": [place] })
}
