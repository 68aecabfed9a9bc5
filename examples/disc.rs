//! The lumbar disc without the page: which disc, a posture or an angle and a load, and what time does, in; one line of JSON out.
//!
//! `cargo run --release --example disc -- --posture round-back-lift --level L5-S1 --annulus torn --cycles 5000 --inflamed`
//!
//! First the disc of that level, age and annulus; then bends from neutral to the posture; then hours under its load; then it
//! is read. Mistakes end with exit code 2 and one line.

use lexopt::{Arg, Parser, ValueExt};
use sciatica_explorer::{
    biomechanics::{
        Annulus, Condition, Disc, Herniation, Posture, Repetition, SolveError,
        condition::AGE_RANGE,
        creep::after_hours,
        disc::{ANGLE_RANGE, LOAD_RANGE},
        postures,
        segment::{Segment, segments},
    },
    neurology::{contact, signal, traversing_root},
    quantity::{Degrees, Newtons},
};
use serde_json::{Value, json};
use std::{fmt::Display, ops::RangeInclusive, process::ExitCode, str::FromStr, time::Instant};

/// Bends that can be asked for. With fewer than three hundred newtons no number does anything; with more, a million tears.
const CYCLES: RangeInclusive<u32> = 0..=1_000_000;
/// Hours that can be asked for; long before the last nothing flows any more.
const HOURS: RangeInclusive<f64> = 0.0..=1000.0;

/// What was asked for.
enum Request {
    List,
    Solve(Scenario),
}

/// A disc and what happens to it.
struct Scenario {
    condition: Condition,
    posture: Option<&'static Posture>,
    angle: Degrees,
    load: Newtons,
    cycles: u32,
    hours: f64,
    inflamed: bool,
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
        Request::Solve(scenario) => {
            let start = Instant::now();
            let disc = scenario.disc().map_err(|error| {
                let (angle, load) = (scenario.angle.value(), scenario.load.value());
                mistake("--angle and --load", format!("{angle} and {load}"), error)
            })?;
            Ok(scenario.read(&disc, start.elapsed().as_secs_f64() * 1000.0))
        }
    }
}

fn request(mut arguments: Parser) -> Result<Request, String> {
    let (mut chosen, mut angle, mut load, mut list) = (None, None, None, false);
    let (mut level, mut annulus, mut age) = (Condition::healthy().segment, Annulus::Healthy, Condition::healthy().age);
    let (mut cycles, mut hours, mut inflamed) = (0, 0.0, false);
    while let Some(argument) = arguments.next().map_err(|error| mistake("arguments", error, "--list shows them all"))? {
        match argument {
            Arg::Long("posture") => {
                chosen = Some(one_of(&mut arguments, "--posture", postures().iter(), |posture| posture.id)?);
            }
            Arg::Long("angle") => {
                let range = ANGLE_RANGE.start().value()..=ANGLE_RANGE.end().value();
                angle = Some(Degrees(number(&mut arguments, "--angle", "a number", range, "degrees")?));
            }
            Arg::Long("load") => {
                let range = LOAD_RANGE.start().value()..=LOAD_RANGE.end().value();
                load = Some(Newtons(number(&mut arguments, "--load", "a number", range, "N")?));
            }
            Arg::Long("level") => level = one_of(&mut arguments, "--level", levels(), |level| level.id)?,
            Arg::Long("annulus") => {
                annulus = one_of(&mut arguments, "--annulus", Annulus::ALL.into_iter(), |annulus| annulus.id())?;
            }
            Arg::Long("age") => age = number(&mut arguments, "--age", "a whole number", AGE_RANGE, "years")?,
            Arg::Long("cycles") => cycles = number(&mut arguments, "--cycles", "a whole number", CYCLES, "bends")?,
            Arg::Long("hours") => hours = number(&mut arguments, "--hours", "a number", HOURS, "hours")?,
            Arg::Long("inflamed") => inflamed = true,
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
    Ok(Request::Solve(Scenario {
        condition: Condition { segment: level, age, damage: annulus.damage(), ..Condition::healthy() },
        posture: chosen,
        angle: angle.or(chosen.map(|posture| posture.angle)).ok_or_else(|| missing("--angle"))?,
        load: load.or(chosen.map(|posture| posture.load)).ok_or_else(|| missing("--load"))?,
        cycles,
        hours,
        inflamed,
    }))
}

fn mistake(option: &str, found: impl Display, allowed: impl Display) -> String {
    format!("{option}: {found}; {allowed}")
}

fn text(arguments: &mut Parser, option: &str) -> Result<String, String> {
    let value = arguments.value().map_err(|_| mistake(option, "no value", "a value is needed"))?;
    value.string().map_err(|_| mistake(option, "not Unicode", "plain text is allowed"))
}

fn levels() -> impl Iterator<Item = &'static Segment> + Clone {
    segments().iter().copied()
}

/// The choice with the id that follows the option.
fn one_of<T: Copy>(
    arguments: &mut Parser,
    option: &str,
    choices: impl Iterator<Item = T> + Clone,
    id: impl Fn(T) -> &'static str,
) -> Result<T, String> {
    let found = text(arguments, option)?;
    choices.clone().find(|choice| id(*choice) == found).ok_or_else(|| {
        let ids: Vec<_> = choices.map(id).collect();
        mistake(option, found, format!("{} are allowed", ids.join(", ")))
    })
}

/// The number in range that follows the option.
fn number<N: FromStr + PartialOrd + Display>(
    arguments: &mut Parser,
    option: &str,
    kind: &str,
    range: RangeInclusive<N>,
    unit: &str,
) -> Result<N, String> {
    let found = text(arguments, option)?;
    let value = found.parse().ok().filter(|value| range.contains(value));
    let allowed = || format!("{kind} from {} to {} ({unit}) is allowed", range.start(), range.end());
    value.ok_or_else(|| mistake(option, &found, allowed()))
}

impl Scenario {
    /// The disc after everything that happens to it.
    fn disc(&self) -> Result<Disc, SolveError> {
        let mut bends = Repetition::new(&Disc::of(self.condition)?, self.angle, self.load, self.cycles)?;
        while !bends.is_over() {
            bends.advance(u32::MAX)?;
        }
        if self.hours > 0.0 { after_hours(bends.disc(), self.hours) } else { Ok(bends.disc().clone()) }
    }

    fn read(&self, disc: &Disc, ms: f64) -> Value {
        let readings = disc.readings();
        let contact = contact(disc.reach(), self.angle);
        let signal = signal(contact.pressure, self.inflamed);
        json!({
            "version": 1,
            "level": self.condition.segment.id,
            "posture": self.posture.map(|posture| posture.id),
            "angleDeg": self.angle.value(),
            "loadN": self.load.value(),
            "pressureMPa": readings.pressure.value(),
            "heightLossMm": readings.height_loss.value(),
            "bulgeAnteriorMm": readings.bulge_anterior.value(),
            "bulgePosteriorMm": readings.bulge_posterior.value(),
            "nucleusShiftMm": readings.nucleus_shift.value(),
            "momentNm": readings.moment.value(),
            "gapMm": contact.gap.value(),
            "contactMmHg": contact.pressure.mmhg(),
            "damage": disc.condition().damage,
            "herniation": disc.herniation().map(Herniation::id),
            "root": traversing_root(self.condition.segment.id).map(|root| root.short),
            "pain": signal.pain,
            "numbness": signal.numbness,
            "weakness": signal.weakness,
            "unknowns": readings.unknowns,
            "residualN": readings.residual.value(),
            "iterations": readings.iterations,
            "ms": ms,
        })
    }
}

fn list() -> Value {
    let range = |low: f64, high: f64| json!({ "from": low, "to": high });
    let whole = |low: u32, high: u32| json!({ "from": low, "to": high });
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
            "--level": levels().map(|level| level.id).collect::<Vec<_>>(),
            "--age": whole((*AGE_RANGE.start()).into(), (*AGE_RANGE.end()).into()),
            "--annulus": Annulus::ALL.map(Annulus::id),
            "--cycles": whole(*CYCLES.start(), *CYCLES.end()),
            "--hours": range(*HOURS.start(), *HOURS.end()),
            "--inflamed": null,
            "--list": null,
        },
    })
}
