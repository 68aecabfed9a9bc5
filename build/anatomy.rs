//! `assets/content/anatomy`: the structures of the atlas, its views, and the measured numbers that the drawings are computed from.

mod territory;

use crate::{
    emit,
    problem::Problems,
    source::{self, Sources},
    text::Words,
};
use serde::{Deserialize, de::DeserializeOwned};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

const FOLDER: &str = "assets/content/anatomy";
const TISSUES: &[&str] =
    &["bone", "cartilage", "annulus", "nucleus", "ligament", "nerve", "muscle", "dura", "fat", "skin", "space", "sore"];
/// The same list as `anatomy::ViewId`.
const VIEWS: &[(&str, &str)] = &[
    ("spine-side", "SpineSide"),
    ("spine-back", "SpineBack"),
    ("nerve-back", "NerveBack"),
    ("pelvis-back", "PelvisBack"),
    ("leg-front", "LegFront"),
    ("disc-from-above", "DiscFromAbove"),
    ("skin-map", "SkinMap"),
    ("nervous-path", "NervousPath"),
];
/// The ids of the pattern check (`assets/content/patterns.toml`), to which a card may lead.
const PATTERNS: &[&str] = &[
    "disc-root-pain",
    "stenosis",
    "spondylolisthesis",
    "deep-gluteal",
    "gluteal-muscle-tendon",
    "facet",
    "hamstring",
    "back-strain",
    "sacroiliac",
    "hip",
];
const UNITS: &[&str] = &["mm", "deg", "H", "1"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Structure {
    latin: String,
    tissue: String,
    views: Vec<String>,
    #[serde(default)]
    patterns: Vec<String>,
    /// Small, beside something that is meant more often: a tap near it catches the other.
    #[serde(default)]
    minor: bool,
    sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct View {
    window: Vec<Window>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Window {
    id: String,
    area: Option<[f64; 4]>,
    left: Vec<String>,
    right: Vec<String>,
    narrow: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Measure {
    value: Option<f64>,
    at: Option<[f64; 3]>,
    rows: Option<Vec<Vec<f64>>>,
    unit: String,
    source: String,
}

/// Reads, checks and writes the three files as statics.
pub fn emit(sources: &Sources, words: &Words, problems: &mut Problems) -> String {
    let structures: BTreeMap<String, Structure> = read("structures", problems);
    let views: BTreeMap<String, View> = read("views", problems);
    let mut out = String::new();
    for (id, structure) in &structures {
        emit_structure(&mut out, id, structure, sources, words, problems);
    }
    let names: Vec<_> = structures.keys().map(|id| format!("&{}", emit::constant_name(id))).collect();
    let _ = writeln!(
        out,
        "/// Every structure, in order of id.\npub static STRUCTURES: &[&Structure] = &[{}];",
        names.join(", ")
    );
    for (id, variant) in VIEWS {
        match views.get(*id) {
            Some(view) => emit_view(&mut out, id, variant, view, &structures, words, problems),
            None => problems.add(format!("{FOLDER}/views.toml"), format!("view \"{id}\" is missing")),
        }
    }
    for id in views.keys().filter(|id| !VIEWS.iter().any(|(known, _)| known == id)) {
        problems.add(format!("{FOLDER}/views.toml"), format!("\"{id}\" is no view that the code can draw"));
    }
    let names: Vec<_> = VIEWS.iter().map(|(id, _)| format!("&{}", emit::constant_name(id))).collect();
    let _ = writeln!(out, "/// Every view, in order.\npub static VIEWS: &[&View] = &[{}];", names.join(", "));
    emit_measures(&mut out, sources, problems);
    territory::emit(&mut out, sources, words, &structures, problems);
    out
}

fn read<T: DeserializeOwned>(name: &str, problems: &mut Problems) -> BTreeMap<String, T> {
    let path = format!("{FOLDER}/{name}.toml");
    let text = std::fs::read_to_string(&path).unwrap_or_default();
    toml::from_str(&text).unwrap_or_else(|error| {
        problems.add(&path, error);
        BTreeMap::new()
    })
}

fn emit_structure(
    out: &mut String,
    id: &str,
    structure: &Structure,
    sources: &Sources,
    words: &Words,
    problems: &mut Problems,
) {
    let place = format!("{FOLDER}/structures.toml [{id}]");
    one_of(&structure.tissue, TISSUES, "tissue", &place, problems);
    for pattern in &structure.patterns {
        one_of(pattern, PATTERNS, "patterns", &place, problems);
    }
    if structure.sources.is_empty() || structure.views.is_empty() {
        problems.add(&place, "a structure needs at least one source and one view");
    }
    let views: Vec<_> =
        structure.views.iter().map(|view| format!("ViewId::{}", variant(view, &place, problems))).collect();
    let references: Vec<_> =
        structure.sources.iter().map(|id| source::reference(sources, id, &place, problems)).collect();
    let mut message = |part: &str| words.reference(&format!("structure-{id}{part}"), &place, problems);
    let _ = writeln!(
        out,
        "#[allow(missing_docs, reason = \"generated\")]\npub static {}: Structure = Structure {{ id: {id:?}, latin: {:?}, tissue: Tissue::{}, minor: {}, views: &[{}], \
         name: {}, what: {}, wrong: {}, felt: {}, patterns: &{:?}, sources: &[{}] }};",
        emit::constant_name(id),
        structure.latin,
        capitalised(&structure.tissue),
        structure.minor,
        views.join(", "),
        message(""),
        message(".what"),
        message(".wrong"),
        message(".felt"),
        structure.patterns,
        references.join(", "),
    );
}

fn emit_view(
    out: &mut String,
    id: &str,
    variant: &str,
    view: &View,
    structures: &BTreeMap<String, Structure>,
    words: &Words,
    problems: &mut Problems,
) {
    let mut windows = String::new();
    for window in &view.window {
        let place = format!("{FOLDER}/views.toml {id}.window {}", window.id);
        let mut list = |ids: &[String]| {
            let mut seen = BTreeSet::new();
            for id_of_label in ids {
                let known = structures.get(id_of_label).is_some_and(|s| s.views.iter().any(|v| v == id));
                if !known || !seen.insert(id_of_label) {
                    problems.add(&place, format!("label \"{id_of_label}\" must be a structure of this view, once"));
                }
            }
            ids.iter().map(|id| format!("&{}", emit::constant_name(id))).collect::<Vec<_>>().join(", ")
        };
        let (left, right, narrow) = (list(&window.left), list(&window.right), list(&window.narrow));
        for id_of_label in &window.narrow {
            if !window.left.contains(id_of_label) && !window.right.contains(id_of_label) {
                problems.add(&place, format!("narrow label \"{id_of_label}\" must also stand on the left or right"));
            }
        }
        let _ = write!(
            windows,
            "Window {{ id: {:?}, name: {}, area: {:?}, left: &[{left}], right: &[{right}], narrow: &[{narrow}] }}, ",
            window.id,
            words.reference(&format!("view-{id}.{}", window.id), &place, problems),
            window.area,
        );
    }
    let place = format!("{FOLDER}/views.toml [{id}]");
    let name = words.reference(&format!("view-{id}"), &place, problems);
    let about = words.reference(&format!("view-{id}.about"), &place, problems);
    let _ = writeln!(
        out,
        "#[allow(missing_docs, reason = \"generated\")]\npub static {}: View = View {{ id: {id:?}, which: ViewId::{variant}, name: {name}, about: {about}, windows: &[{windows}] }};",
        emit::constant_name(id),
    );
}

fn emit_measures(out: &mut String, sources: &Sources, problems: &mut Problems) {
    let measures: BTreeMap<String, Measure> = read("measures", problems);
    out.push_str("/// Measured numbers, each with its unit and source.\npub mod measure {\n");
    for (id, measure) in &measures {
        let place = format!("{FOLDER}/measures.toml [{id}]");
        one_of(&measure.unit, UNITS, "unit", &place, problems);
        let reference = source::reference(sources, &measure.source, &place, problems);
        let (kind, value) = match (measure.value, measure.at, &measure.rows) {
            (Some(value), None, None) => ("f64".to_owned(), format!("{value:?}")),
            (None, Some(at), None) => ("[f64; 3]".to_owned(), format!("{at:?}")),
            (None, None, Some(rows)) => {
                let width = rows.first().map_or(0, Vec::len);
                if rows.iter().any(|row| row.len() != width) {
                    problems.add(&place, "every row needs the same number of values");
                }
                (format!("[[f64; {width}]; {}]", rows.len()), format!("{rows:?}"))
            }
            _ => {
                problems.add(&place, "exactly one of value, at and rows is needed");
                continue;
            }
        };
        let _ = writeln!(
            out,
            "    /// In {}; from [`{}`].\n    pub const {}: {kind} = {value};",
            measure.unit,
            reference,
            emit::constant_name(id)
        );
    }
    out.push_str("}\n");
}

fn one_of(found: &str, allowed: &[&str], key: &str, place: &str, problems: &mut Problems) {
    if !allowed.contains(&found) {
        problems.add(place, format!("{key} is \"{found}\"; allowed are {}", allowed.join(", ")));
    }
}

fn variant(view: &str, place: &str, problems: &mut Problems) -> &'static str {
    match VIEWS.iter().find(|(id, _)| *id == view) {
        Some((_, variant)) => variant,
        None => {
            let known: Vec<_> = VIEWS.iter().map(|(id, _)| *id).collect();
            problems.add(place, format!("view \"{view}\" is not one of {}", known.join(", ")));
            VIEWS[0].1
        }
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
}
