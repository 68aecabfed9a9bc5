//! The lumbar disc without the page: a posture, or an angle and a load, in; one line of JSON out.
//!
//! `cargo run --release --example disc -- --posture standing`
//!
//! Knows the level L4-L5 and the healthy adult annulus; refuses the rest. Mistakes end with exit code 2 and one line.

use lexopt::{Arg, Parser, ValueExt};
use sciatica_explorer::{
    biomechanics::{
        Disc, Posture,
        disc::{ANGLE_RANGE, LOAD_RANGE},
        posture, postures,
    },
    quantity::{Degrees, Newtons},
};
use serde_json::{Value, json};
use std::{fmt::Display, process::ExitCode, time::Instant};

const LEVEL: &str = "L4-L5";
const ANNULUS: &str = "healthy";
const AGE: &str = "30";

/// What was asked for.
enum Request {
    List,
    Solve { posture: Option<&'static Posture>, angle: Degrees, load: Newtons },
}

fn main() -> ExitCode {
    match request(Parser::from_env()).and_then(|request| answer(&request)) {
        Ok(answer) => {
            println!("{answer}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {}", error.replace('\n', " "));
            ExitCode::from(2)
        }
    }
}

fn answer(request: &Request) -> Result<Value, String> {
    match request {
        Request::List => Ok(list()),
        Request::Solve { posture, angle, load } => solve(*posture, *angle, *load),
    }
}

fn request(mut arguments: Parser) -> Result<Request, String> {
    let (mut chosen, mut angle, mut load, mut list) = (None, None, None, false);
    while let Some(argument) = arguments.next().map_err(|error| mistake("arguments", error, "--list shows them all"))? {
        match argument {
            Arg::Long("posture") => {
                let id = text(&mut arguments, "--posture")?;
                let ids: Vec<_> = postures().iter().map(|posture| posture.id).collect();
                let known = posture(&id).ok_or_else(|| mistake("--posture", &id, allowed(&ids)))?;
                chosen = Some(known);
            }
            Arg::Long("angle") => {
                let (low, high) = (ANGLE_RANGE.start().value(), ANGLE_RANGE.end().value());
                angle = Some(Degrees(number(&mut arguments, "--angle", low, high, "degrees")?));
            }
            Arg::Long("load") => {
                let (low, high) = (LOAD_RANGE.start().value(), LOAD_RANGE.end().value());
                load = Some(Newtons(number(&mut arguments, "--load", low, high, "N")?));
            }
            Arg::Long("level") => only(&mut arguments, "--level", LEVEL)?,
            Arg::Long("annulus") => only(&mut arguments, "--annulus", ANNULUS)?,
            Arg::Long("age") => only(&mut arguments, "--age", AGE)?,
            Arg::Long("cycles") => only(&mut arguments, "--cycles", "0")?,
            Arg::Long("hours") => only(&mut arguments, "--hours", "0")?,
            Arg::Long("inflamed") => return Err(mistake("--inflamed", "given", "not known yet, leave it out")),
            Arg::Long("list") => list = true,
            other => {
                let name = match other {
                    Arg::Long(name) => format!("--{name}"),
                    Arg::Short(name) => format!("-{name}"),
                    Arg::Value(value) => value.to_string_lossy().into_owned(),
                };
                return Err(mistake(&name, "unknown option", "--list shows them all"));
            }
        }
    }
    if list {
        return Ok(Request::List);
    }
    let missing = |option| mistake(option, "missing", "--posture NAME, or --angle DEG and --load N");
    Ok(Request::Solve {
        posture: chosen,
        angle: angle.or(chosen.map(|posture| posture.angle)).ok_or_else(|| missing("--angle"))?,
        load: load.or(chosen.map(|posture| posture.load)).ok_or_else(|| missing("--load"))?,
    })
}

fn mistake(option: &str, found: impl Display, allowed: impl Display) -> String {
    format!("{option}: {found}; {allowed}")
}

fn allowed(values: &[&str]) -> String {
    format!("{} are allowed", values.join(", "))
}

fn text(arguments: &mut Parser, option: &str) -> Result<String, String> {
    let value = arguments.value().map_err(|_| mistake(option, "no value", "a value is needed"))?;
    value.string().map_err(|_| mistake(option, "not Unicode", "plain text is allowed"))
}

fn number(arguments: &mut Parser, option: &str, low: f64, high: f64, unit: &str) -> Result<f64, String> {
    let found = text(arguments, option)?;
    let value: Option<f64> = found.parse().ok().filter(|value| (low..=high).contains(value));
    value.ok_or_else(|| mistake(option, &found, format!("a number from {low} to {high} ({unit}) is allowed")))
}

/// Accepts the one value that is known so far.
fn only(arguments: &mut Parser, option: &str, known: &str) -> Result<(), String> {
    let found = text(arguments, option)?;
    if found == known { Ok(()) } else { Err(mistake(option, found, format!("only {known} is known yet"))) }
}

fn solve(posture: Option<&Posture>, angle: Degrees, load: Newtons) -> Result<Value, String> {
    let healthy = Disc::healthy();
    let start = Instant::now();
    let disc = healthy
        .moved_to(angle, load)
        .map_err(|error| mistake("--angle and --load", format!("{} and {}", angle.value(), load.value()), error))?;
    let ms = start.elapsed().as_secs_f64() * 1000.0;
    let readings = disc.readings();
    Ok(json!({
        "version": 1,
        "level": LEVEL,
        "posture": posture.map(|posture| posture.id),
        "angleDeg": angle.value(),
        "loadN": load.value(),
        "pressureMPa": readings.pressure.value(),
        "heightLossMm": readings.height_loss.value(),
        "bulgeAnteriorMm": readings.bulge_anterior.value(),
        "bulgePosteriorMm": readings.bulge_posterior.value(),
        "nucleusShiftMm": readings.nucleus_shift.value(),
        "momentNm": readings.moment.value(),
        "unknowns": readings.unknowns,
        "residualN": readings.residual.value(),
        "iterations": readings.iterations,
        "ms": ms,
    }))
}

fn list() -> Value {
    let range = |low: f64, high: f64| json!({ "from": low, "to": high });
    let postures: Vec<_> = postures()
        .iter()
        .map(|posture| json!({ "id": posture.id, "angleDeg": posture.angle.value(), "loadN": posture.load.value() }))
        .collect();
    json!({
        "version": 1,
        "options": {
            "--posture": postures,
            "--angle": range(ANGLE_RANGE.start().value(), ANGLE_RANGE.end().value()),
            "--load": range(LOAD_RANGE.start().value(), LOAD_RANGE.end().value()),
            "--level": [LEVEL],
            "--age": [30],
            "--annulus": [ANNULUS],
            "--cycles": [0],
            "--hours": [0],
            "--list": null,
        },
    })
}
