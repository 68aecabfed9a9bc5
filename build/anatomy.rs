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
/// The views in the order of the page, with their names in `anatomy::ViewId`.
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
/// The same in the order of `anatomy::ViewId`, in which a card names them.
const VIEWS_OF_A_CARD: &[&str] = &[
    "spine-side",
    "nerve-back",
    "pelvis-back",
    "spine-back",
    "disc-from-above",
    "nervous-path",
    "leg-front",
    "skin-map",
];
/// The ids of the pattern check, to which a card may lead, in the order in which it names them.
const PATTERNS: &[&str] = &[
    "spondylolisthesis",
    "stenosis",
    "disc-root-pain",
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
    /// The muscles that a root works.
    #[serde(default)]
    works: Vec<String>,
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
    let mut out = emit_structures(&structures, sources, words, problems);
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
    emit::content(&format!("{FOLDER}/{name}.toml"), problems)
}

/// A constant for each structure, which is its place; a table of the cards; the ids and Latin names as a text beside it.
fn emit_structures(
    structures: &BTreeMap<String, Structure>,
    sources: &Sources,
    words: &Words,
    problems: &mut Problems,
) -> String {
    let (mut out, mut lines, mut cards, mut cited, mut names, mut worked) =
        (String::new(), String::new(), String::new(), String::new(), String::new(), Vec::new());
    for (index, (id, structure)) in structures.iter().enumerate() {
        let place = format!("{FOLDER}/structures.toml [{id}]");
        one_of(&structure.tissue, TISSUES, "tissue", &place, problems);
        if structure.sources.is_empty() || structure.views.is_empty() {
            problems.add(&place, "a structure needs at least one source and one view");
        }
        if [id, &structure.latin].iter().any(|part| part.contains(['\t', '\n'])) {
            problems.add(&place, "has a tab or a line break in it; use spaces");
        }
        let _ = writeln!(lines, "{id}\t{}", structure.latin);
        let _ = writeln!(
            out,
            "#[allow(missing_docs, reason = \"generated\")]\npub const {}: Structure = Structure::at({index});",
            emit::constant_name(id)
        );
        let _ = writeln!(
            cards,
            "Card {{ tissue: Tissue::{}, minor: {}, views: {}, patterns: {}, sources: {} }},",
            emit::capitalised(&structure.tissue),
            structure.minor,
            set(&structure.views, VIEWS_OF_A_CARD, "views", &place, problems),
            set(&structure.patterns, PATTERNS, "patterns", &place, problems),
            structure.sources.len(),
        );
        for id in &structure.sources {
            let _ = write!(cited, "{}, ", source::reference(sources, id, &place, problems));
        }
        for muscle in &structure.works {
            if structures.get(muscle).is_none_or(|it| it.tissue != "muscle") {
                problems.add(&place, format!("works \"{muscle}\", which is no muscle of structures.toml"));
            }
            worked.push(format!("({}, {})", emit::constant_name(id), emit::constant_name(muscle)));
        }
        let parts = ["", ".felt", ".what", ".wrong"]
            .map(|part| words.reference(&format!("structure-{id}{part}"), &place, problems));
        let _ = writeln!(names, "[{}],", parts.join(", "));
    }
    emit::file("structures.txt", &lines);
    let (count, count_cited) = (structures.len(), structures.values().map(|it| it.sources.len()).sum::<usize>());
    let patterns: Vec<_> = PATTERNS.iter().map(|id| format!("PatternId::{}", camel(id))).collect();
    let _ = writeln!(
        out,
        "pub(crate) static CARDS: [Card; {count}] = [\n{cards}];\n\
         pub(crate) static SOURCES: [Source; {count_cited}] = [{cited}];\n\
         pub(crate) static PATTERNS: [PatternId; {}] = [{}];\n\
         pub(crate) static WORKED: [(Structure, Structure); {}] = [{}];\n\
         pub(crate) const NAMES: [[Message; 4]; {count}] = [\n{names}];",
        PATTERNS.len(),
        patterns.join(", "),
        worked.len(),
        worked.join(", "),
    );
    out
}

/// A bit for each that is named, in the order of `all`, in which they must be named.
fn set(named: &[String], all: &[&str], key: &str, place: &str, problems: &mut Problems) -> u32 {
    let mut set = 0;
    for name in named {
        one_of(name, all, key, place, problems);
        let bit = 1 << all.iter().position(|known| known == name).unwrap_or_default();
        if set >= bit {
            problems.add(place, format!("{key} must be in the order {}, each once", all.join(", ")));
        }
        set |= bit;
    }
    set
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
            ids.iter().map(|id| emit::constant_name(id)).collect::<Vec<_>>().join(", ")
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

fn camel(id: &str) -> String {
    id.split('-').map(emit::capitalised).collect()
}
