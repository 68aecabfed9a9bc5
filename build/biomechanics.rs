//! `assets/content/biomechanics`: motion segments, materials and postures, with units and sources.

use crate::{
    emit,
    problem::Problems,
    source::{self, Sources},
    text::Words,
};
use serde::{Deserialize, de::DeserializeOwned};
use std::{collections::BTreeMap, fmt::Write, ops::RangeInclusive};

/// Where all of it lies.
pub const FOLDER: &str = "assets/content/biomechanics";

/// A number as an author writes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// In its unit.
    pub value: f64,
    unit: String,
    /// Id of its source.
    pub source: String,
}

/// Numbers by their key.
pub type Figures = BTreeMap<String, Figure>;

#[derive(Deserialize)]
struct Segment {
    ligaments: Figures,
    #[serde(flatten)]
    figures: Figures,
}

#[derive(Deserialize)]
struct Material {
    anterior_fibres: Fibres,
    posterior_fibres: Fibres,
    #[serde(flatten)]
    figures: Figures,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fibres {
    pretension: Figure,
    source: String,
    curve: Vec<(f64, f64)>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Damage {
    source: String,
    law: Vec<DamageRow>,
    states: Vec<DamageState>,
    fissure: BTreeMap<String, f64>,
    herniation: BTreeMap<String, f64>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Ageing {
    source: String,
    from: f64,
    to: f64,
    shares: BTreeMap<String, f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DamageRow {
    damage: f64,
    fibres: f64,
    matrix: f64,
    hoop: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DamageState {
    id: String,
    from: f64,
    damage: f64,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Postures {
    posture: Vec<Posture>,
    beside: Vec<Posture>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Posture {
    id: String,
    angle: f64,
    load: f64,
    measured_mpa: Option<f64>,
    source: String,
}

/// A figure that must be there: its key, unit, allowed range, and the type around it (or nothing for a bare number).
pub struct Expected(pub &'static str, pub &'static str, pub RangeInclusive<f64>, pub &'static str);

const SEGMENT: &[Expected] = &[
    Expected("posterior_rim", "mm", -40.0..=0.0, "Millimetres"),
    Expected("nucleus_back", "mm", -40.0..=0.0, "Millimetres"),
    Expected("nucleus_front", "mm", 0.0..=40.0, "Millimetres"),
    Expected("anterior_rim", "mm", 0.0..=40.0, "Millimetres"),
    Expected("posterior_height", "mm", 3.0..=25.0, "Millimetres"),
    Expected("anterior_height", "mm", 3.0..=25.0, "Millimetres"),
    Expected("nucleus_area", "mm2", 100.0..=2000.0, ""),
    Expected("lateral_area", "mm2", 0.0..=2000.0, ""),
    Expected("wall_depth", "mm", 10.0..=80.0, "Millimetres"),
    Expected("hoop_radius", "mm", 5.0..=40.0, "Millimetres"),
    Expected("load_line", "mm", -20.0..=20.0, "Millimetres"),
];
const LIGAMENTS: &[Expected] = &[
    Expected("resting_stiffness", "N.m/deg", 0.0..=5.0, ""),
    Expected("flexion_end_stiffness", "N.m/deg", 0.0..=20.0, ""),
    Expected("flexion_range", "deg", 1.0..=20.0, ""),
    Expected("extension_end_stiffness", "N.m/deg", 0.0..=20.0, ""),
    Expected("extension_range", "deg", 1.0..=20.0, ""),
    Expected("power", "1", 1.0..=10.0, ""),
    Expected("slide", "mm", 0.0..=5.0, ""),
    Expected("slide_stiffness", "N/mm", 0.0..=500.0, ""),
    Expected("back_stiffness", "N", 0.0..=1000.0, ""),
    Expected("back_toe", "1", 0.0..=1.0, ""),
];
const MATERIAL: &[Expected] = &[
    Expected("shear_modulus", "MPa", 0.01..=5.0, "Megapascals"),
    Expected("bulk_modulus", "MPa", 0.1..=50.0, "Megapascals"),
    Expected("fibre_fraction", "1", 0.0..=1.0, ""),
    Expected("fibre_angle", "deg", 0.0..=90.0, "Degrees"),
    Expected("nucleus_bulk_modulus", "MPa", 1.0..=3000.0, "Megapascals"),
    Expected("lateral_modulus", "MPa", 0.0..=50.0, "Megapascals"),
    Expected("nucleus_suction", "MPa", 0.001..=0.1, "Megapascals"),
];
const STATES: [&str; 4] = ["healthy", "worn", "fissured", "torn"];
const AGEING: [&str; 5] =
    ["nucleus_area", "nucleus_volume", "nucleus_bulk_modulus", "shear_modulus", "lateral_modulus"];
const FISSURE: [&str; 4] = ["opens", "ahead", "spread", "beside"];
const HERNIATION: [&str; 10] =
    ["opens", "volume", "yielding", "width", "mouth", "bulge", "protrusion", "focal", "neck", "apart"];
const PRETENSION: Expected = Expected("pretension", "1", 0.0..=0.2, "");

/// Reads, checks and emits everything.
pub fn emit(sources: &Sources, words: &Words, problems: &mut Problems) -> String {
    let mut out = String::new();
    // The names of the levels, L3-L4 to L5-S1, sort from above downward.
    let segments = file::<BTreeMap<String, Segment>>("segments.toml", problems);
    for (id, segment) in &segments {
        emit_segment(&mut out, id, segment, sources, problems);
    }
    let levels: Vec<_> = segments.keys().map(|id| format!("&{}", emit::constant_name(id))).collect();
    let _ = writeln!(
        out,
        "/// Every level, from above downward.\npub static SEGMENTS: &[&Segment] = &[{}];",
        levels.join(", ")
    );
    emit_ageing(&mut out, &file("ageing.toml", problems), sources, problems);
    emit_damage(&mut out, &file("damage.toml", problems), sources, problems);
    for (id, material) in file::<BTreeMap<String, Material>>("materials.toml", problems) {
        emit_material(&mut out, &id, &material, sources, problems);
    }
    emit_postures(&mut out, &file("postures.toml", problems), sources, words, problems);
    out
}

/// A file of the folder; what cannot be read is a problem and counts as empty.
pub fn file<T: Default + DeserializeOwned>(name: &str, problems: &mut Problems) -> T {
    emit::content(&format!("{FOLDER}/{name}"), problems)
}

fn emit_segment(out: &mut String, id: &str, segment: &Segment, sources: &Sources, problems: &mut Problems) {
    let place = format!("{FOLDER}/segments.toml {id}");
    let order = ["posterior_rim", "nucleus_back", "nucleus_front", "anterior_rim"].map(|key| segment.figures.get(key));
    for pair in order.windows(2) {
        if let [Some(back), Some(front)] = pair
            && back.value >= front.value
        {
            problems
                .add(&place, format!("{} comes before {}; the edges go from back to front", front.value, back.value));
        }
    }
    let ligaments = fields(LIGAMENTS, &segment.ligaments, &format!("{place}.ligaments"), problems);
    let own = fields(SEGMENT, &segment.figures, &place, problems);
    let used = segment.figures.values().chain(segment.ligaments.values()).map(|figure| figure.source.as_str());
    let _ = writeln!(
        out,
        "/// The {id} motion segment.\npub static {}: Segment = Segment {{ id: {id:?}, {own} ligaments: Ligaments {{ {ligaments} }}, sources: {} }};",
        emit::constant_name(id),
        references(used, sources, &place, problems),
    );
}

fn emit_material(out: &mut String, id: &str, material: &Material, sources: &Sources, problems: &mut Problems) {
    let place = format!("{FOLDER}/materials.toml {id}");
    let own = fields(MATERIAL, &material.figures, &place, problems);
    let mut fibres = String::new();
    let walls = [("anterior_fibres", &material.anterior_fibres), ("posterior_fibres", &material.posterior_fibres)];
    for (key, wall) in walls {
        let place = format!("{place}.{key}");
        check(&PRETENSION, &wall.pretension, &place, problems);
        let rising = wall.curve.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[0].1 <= pair[1].1);
        if !rising || wall.curve.len() < 3 || wall.curve.first().is_some_and(|point| point.1 != 0.0) {
            problems.add(&place, "curve: at least three points, from no stress upward, in order of strain, are needed");
        }
        let _ =
            write!(fibres, "{key}: Fibres {{ curve: &{:?}, pretension: {:?} }}, ", wall.curve, wall.pretension.value);
    }
    let used = walls.iter().flat_map(|(_, wall)| [wall.source.as_str(), wall.pretension.source.as_str()]);
    let used = material.figures.values().map(|figure| figure.source.as_str()).chain(used);
    let _ = writeln!(
        out,
        "/// Material of a {id} disc.\npub static {}: Material = Material {{ {own} {fibres} sources: {} }};",
        emit::constant_name(id),
        references(used, sources, &place, problems),
    );
}

fn emit_ageing(out: &mut String, ageing: &Ageing, sources: &Sources, problems: &mut Problems) {
    let place = format!("{FOLDER}/ageing.toml");
    let shares = numbers(&AGEING, &ageing.shares, &place, problems);
    if ageing.from >= ageing.to {
        problems.add(&place, "from: an age before that of `to` is needed");
    }
    let _ = writeln!(
        out,
        "/// What age does to a disc.\npub static AGEING: Ageing = Ageing {{ from: {:?}, to: {:?}, {shares} sources: {} }};",
        ageing.from,
        ageing.to,
        references(std::iter::once(ageing.source.as_str()), sources, &place, problems),
    );
}

fn emit_damage(out: &mut String, damage: &Damage, sources: &Sources, problems: &mut Problems) {
    let place = format!("{FOLDER}/damage.toml");
    let shares = |row: &DamageRow| [row.fibres, row.matrix, row.hoop];
    let ordered = damage.law.windows(2).all(|pair| {
        pair[0].damage < pair[1].damage && shares(&pair[0]).iter().zip(shares(&pair[1])).all(|(a, b)| *a >= b)
    });
    let ends = damage.law.first().is_some_and(|row| row.damage == 0.0 && shares(row) == [1.0; 3])
        && damage.law.last().is_some_and(|row| row.damage == 1.0 && row.matrix > 0.0 && row.fibres > 0.0);
    if !ordered || !ends {
        problems
            .add(&place, "law: rows from damage 0 (all 1) to 1, never rising, some matrix and fibres left, are needed");
    }
    let found: Vec<_> = damage.states.iter().map(|state| state.id.as_str()).collect();
    let rising = damage.states.windows(2).all(|pair| pair[0].damage < pair[1].from && pair[1].from <= pair[1].damage);
    if found != STATES || !rising {
        problems.add(&place, format!("states: {} are needed, in this order of damage", STATES.join(", ")));
    }
    let fissure = numbers(&FISSURE, &damage.fissure, &format!("{place} fissure"), problems);
    let herniation = numbers(&HERNIATION, &damage.herniation, &format!("{place} herniation"), problems);
    let rows: String = damage
        .law
        .iter()
        .map(|row| {
            let DamageRow { damage, fibres, matrix, hoop } = row;
            format!("({damage:?}, Integrity {{ fibres: {fibres:?}, matrix: {matrix:?}, hoop: {hoop:?} }}), ")
        })
        .collect();
    let states: Vec<_> = damage.states.iter().map(|state| (state.from, state.damage)).collect();
    let _ = writeln!(
        out,
        "/// What damage does to the posterior wall.\npub static DAMAGE: DamageLaw = DamageLaw {{ rows: &[{rows}], states: {states:?}, {fissure} herniation: HerniationLaw {{ {herniation} }}, sources: {} }};",
        references(std::iter::once(damage.source.as_str()), sources, &place, problems),
    );
}

/// The fields of a struct literal of plain positive numbers.
fn numbers(keys: &[&str], found: &BTreeMap<String, f64>, place: &str, problems: &mut Problems) -> String {
    for key in found.keys().filter(|key| !keys.contains(&key.as_str())) {
        problems.add(place, format!("{key} is not known; allowed are {}", keys.join(", ")));
    }
    let mut out = String::new();
    for key in keys {
        match found.get(*key) {
            Some(value) if *value > 0.0 && value.is_finite() => {
                let _ = write!(out, "{key}: {value:?}, ");
            }
            other => problems.add(place, format!("{key} is {other:?}; a number above 0 is needed")),
        }
    }
    out
}

fn emit_postures(out: &mut String, postures: &Postures, sources: &Sources, words: &Words, problems: &mut Problems) {
    let mut seen: Vec<&str> = Vec::new();
    for (about, name, list) in [
        ("Every posture, in the order in which they are shown.", "POSTURES", &postures.posture),
        ("Postures that were measured and are no choice in the lab.", "BESIDE", &postures.beside),
    ] {
        let mut rows = String::new();
        for posture in list {
            if seen.contains(&posture.id.as_str()) {
                problems.add(format!("{FOLDER}/postures.toml {}", posture.id), "this id is used twice; rename one");
            }
            seen.push(&posture.id);
            emit_posture(&mut rows, posture, name == "POSTURES", sources, words, problems);
        }
        let _ = writeln!(out, "/// {about}\npub static {name}: &[Posture] = &[\n{rows}];");
    }
    match postures.posture.iter().position(|posture| posture.id == "standing") {
        Some(index) => {
            let _ = writeln!(out, "/// Quiet standing.\npub static STANDING: &Posture = &POSTURES[{index}];");
        }
        None => problems
            .add(format!("{FOLDER}/postures.toml"), "there is no posture \"standing\"; everything is compared with it"),
    }
}

fn emit_posture(
    rows: &mut String,
    posture: &Posture,
    is_described: bool,
    sources: &Sources,
    words: &Words,
    problems: &mut Problems,
) {
    let place = format!("{FOLDER}/postures.toml {}", posture.id);
    if !(-8.0..=12.0).contains(&posture.angle) {
        problems.add(&place, format!("angle is {}; -8 to 12 degrees is allowed", posture.angle));
    }
    if !(-300.0..=3000.0).contains(&posture.load) {
        problems.add(&place, format!("load is {}; -300 to 3000 N is allowed", posture.load));
    }
    let message = format!("posture-{}", posture.id);
    let description = if is_described { format!("{message}.description") } else { message.clone() };
    let _ = writeln!(
        rows,
        "    Posture {{ id: {:?}, name: {}, description: {}, angle: Degrees({:?}), load: Newtons({:?}), measured: {}, source: {} }},",
        posture.id,
        words.reference(&message, &place, problems),
        words.reference(&description, &place, problems),
        posture.angle,
        posture.load,
        posture.measured_mpa.map_or("None".to_owned(), |pressure| format!("Some(Megapascals({pressure:?}))")),
        source::reference(sources, &posture.source, &place, problems),
    );
}

/// The fields of a struct literal; notes what is missing, unknown, or has the wrong unit or size.
pub fn fields(expected: &[Expected], found: &Figures, place: &str, problems: &mut Problems) -> String {
    for key in found.keys().filter(|key| !expected.iter().any(|e| e.0 == key.as_str())) {
        let allowed: Vec<_> = expected.iter().map(|e| e.0).collect();
        problems.add(place, format!("{key} is not known; allowed are {}", allowed.join(", ")));
    }
    let mut out = String::new();
    for wanted in expected {
        let Some(figure) = found.get(wanted.0) else {
            problems.add(place, format!("{} is missing; give a value in {}", wanted.0, wanted.1));
            continue;
        };
        check(wanted, figure, place, problems);
        let _ = match wanted.3 {
            "" => write!(out, "{}: {:?}, ", wanted.0, figure.value),
            unit => write!(out, "{}: {unit}({:?}), ", wanted.0, figure.value),
        };
    }
    out
}

fn check(Expected(key, unit, range, _): &Expected, figure: &Figure, place: &str, problems: &mut Problems) {
    if figure.unit != *unit {
        problems.add(place, format!("{key} is in \"{}\"; \"{unit}\" is needed", figure.unit));
    }
    if !range.contains(&figure.value) {
        problems.add(place, format!("{key} is {}; {} to {} is allowed", figure.value, range.start(), range.end()));
    }
}

/// A list of the sources' statics, each once.
pub fn references<'a>(
    ids: impl Iterator<Item = &'a str>,
    sources: &Sources,
    place: &str,
    problems: &mut Problems,
) -> String {
    let ids: std::collections::BTreeSet<_> = ids.collect();
    let names: Vec<_> = ids.into_iter().map(|id| source::reference(sources, id, place, problems)).collect();
    format!("&[{}]", names.join(", "))
}
