//! `assets/content/biomechanics/time.toml`: the laws of creep and of fatigue.

use crate::{
    biomechanics::{Expected, FOLDER, Figures, fields, file, references},
    problem::Problems,
    source::Sources,
};
use serde::Deserialize;
use std::fmt::Write;

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Time {
    creep: Figures,
    fatigue: Figures,
}

const CREEP: &[Expected] = &[
    Expected("heavy_pressure", "MPa", 0.01..=5.0, "Megapascals"),
    Expected("heavy_volume", "1", 0.5..=1.5, ""),
    Expected("light_pressure", "MPa", 0.01..=5.0, "Megapascals"),
    Expected("light_volume", "1", 0.5..=1.5, ""),
    Expected("leaving", "h", 0.1..=100.0, "Hours"),
    Expected("returning", "h", 0.1..=100.0, "Hours"),
];
const FATIGUE: &[Expected] = &[
    Expected("cycles", "1", 1.0..=1e9, ""),
    Expected("load", "N", 1.0..=10_000.0, "Newtons"),
    Expected("angle", "deg", 0.1..=30.0, "Degrees"),
    Expected("load_power", "1", 0.0..=20.0, ""),
    Expected("angle_power", "1", 0.0..=20.0, ""),
    Expected("least_share_of_range", "1", 0.0..=1.0, ""),
    Expected("least_load", "N", 0.0..=3000.0, "Newtons"),
];

/// Reads, checks and emits both laws.
pub fn emit(sources: &Sources, problems: &mut Problems) -> String {
    let place = format!("{FOLDER}/time.toml");
    let time = file::<Time>("time.toml", problems);
    let value = |key: &str| time.creep.get(key).map(|figure| figure.value);
    for (light, heavy) in [("light_pressure", "heavy_pressure"), ("heavy_volume", "light_volume")] {
        if value(light) >= value(heavy) {
            problems.add(&place, format!("creep.{light} must be smaller than creep.{heavy}"));
        }
    }
    let mut out = String::new();
    for (name, kind, expected, figures) in
        [("CREEP", "CreepLaw", CREEP, &time.creep), ("FATIGUE", "FatigueLaw", FATIGUE, &time.fatigue)]
    {
        let place = format!("{place} {}", name.to_lowercase());
        let own = fields(expected, figures, &place, problems);
        let used = figures.values().map(|figure| figure.source.as_str());
        let sources = references(used, sources, &place, problems);
        let _ = writeln!(out, "pub(crate) static {name}: {kind} = {kind} {{ {own} sources: {sources} }};");
    }
    out
}
