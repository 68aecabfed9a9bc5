//! Prints the lines that the page offers for a page of one's own, for whoever writes them by a program:
//! `cargo run --example embedding -- --folder https://example.org/v1/ --form element|frame|picture --panel disc`, with
//! `--start "#/disc?posture=slumped"`, `--theme dark`, `--accent 0d5a6b`, `--controls few`, `--height 640`, `--integrity sha384-…`.

use lexopt::prelude::*;
use sciatica_explorer::{
    embedding::{Form, Place, Wish},
    text::{self, Language},
};
use std::process::ExitCode;

/// The options that go into the lines as they are, in the order of [`Wish`].
const NAMES: [&str; 7] = ["panel", "start", "lang", "theme", "accent", "controls", "height"];

fn lines() -> Result<String, lexopt::Error> {
    let mut values: [String; 7] = Default::default();
    values[0] = "disc".into();
    values[2] = "en".into();
    let (mut folder, mut integrity, mut form) = (String::new(), String::new(), Form::Element);
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("folder") => folder = arguments.value()?.string()?,
            Long("integrity") => integrity = arguments.value()?.string()?,
            Long("form") => {
                form = match arguments.value()?.string()?.as_str() {
                    "element" => Form::Element,
                    "frame" => Form::Frame,
                    "picture" => Form::Picture,
                    other => return Err(format!("--form: {other}; element, frame or picture").into()),
                }
            }
            Long(name) => match NAMES.iter().position(|own| *own == name) {
                Some(place) => values[place] = arguments.value()?.string()?,
                None => return Err(argument.unexpected()),
            },
            _ => return Err(argument.unexpected()),
        }
    }
    if !folder.ends_with('/') {
        return Err(format!("--folder: {folder}; an address that ends with a slash").into());
    }
    let note = text::around("embed-note", Language::English).replace("{$version}", env!("CARGO_PKG_VERSION"));
    let place = Place { folder: &folder, integrity: &integrity, title: "Sciatica Explorer", note: &note };
    Ok(Wish(values.each_ref().map(String::as_str)).code(form, place))
}

fn main() -> ExitCode {
    match lines() {
        Ok(lines) => {
            print!("{lines}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}
