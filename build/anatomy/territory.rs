//! `assets/content/anatomy/territories.toml`: where each structure is described to be felt, and how sure that is.

use super::{FOLDER, Structure, camel, one_of, read};
use crate::{
    emit,
    problem::Problems,
    source::{self, Sources},
    text::Words,
};
use serde::Deserialize;
use std::{collections::BTreeMap, fmt::Write};

const SURE: &[&str] = &["studied", "described", "recalled"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Territory {
    /// A structure of the atlas; otherwise the `name` of one that is drawn nowhere.
    structure: Option<String>,
    name: Option<String>,
    /// A root of the neurology, whose regions are felt as pain too.
    root: Option<String>,
    sure: String,
    #[serde(default)]
    skin: Vec<String>,
    #[serde(default)]
    pain: Vec<String>,
    #[serde(default)]
    moves: Vec<String>,
    source: String,
}

pub fn emit(
    out: &mut String,
    sources: &Sources,
    words: &Words,
    structures: &BTreeMap<String, Structure>,
    problems: &mut Problems,
) {
    let territories: BTreeMap<String, Vec<Territory>> = read("territories", problems);
    let roots = regions_of_roots();
    let sided = sided_regions();
    let _ = writeln!(
        out,
        "/// Where structures are felt, in the order in which they are told.\npub static TERRITORIES: &[Territory] = &["
    );
    for territory in territories.values().flatten() {
        let id = territory.structure.as_ref().or(territory.name.as_ref()).cloned().unwrap_or_default();
        let place = format!("{FOLDER}/territories.toml {id}");
        one_of(&territory.sure, SURE, "sure", &place, problems);
        let mut pain = territory.pain.clone();
        if let Some(root) = &territory.root {
            match roots.get(root) {
                Some(regions) => pain.extend_from_slice(regions),
                None => problems.add(&place, format!("root \"{root}\" is not in neurology/roots.toml")),
            }
        }
        if pain.is_empty() && territory.skin.is_empty() && territory.moves.is_empty() {
            problems.add(&place, "at least one of skin, pain, moves and root is needed");
        }
        let (structure, message) = match (&territory.structure, &territory.name) {
            (Some(id), None) => {
                if !structures.contains_key(id) {
                    problems.add(&place, "is no structure of structures.toml");
                }
                (format!("Some({})", emit::constant_name(id)), format!("structure-{id}"))
            }
            (None, Some(id)) => ("None".to_owned(), format!("territory-{id}")),
            _ => {
                problems.add(&place, "exactly one of structure and name is needed");
                continue;
            }
        };
        let mut set = |regions: &[String]| {
            let mut ids = Vec::new();
            for region in regions {
                match sided.get(region) {
                    Some(true) => {
                        ids.extend(["Left", "Right"].map(|side| format!("RegionId::{side}{}", camel(region))))
                    }
                    Some(false) => ids.push(format!("RegionId::{}", camel(region))),
                    None => problems.add(&place, format!("region \"{region}\" is not in questionnaire/regions.toml")),
                }
            }
            format!("places(&[{}])", ids.join(", "))
        };
        let [skin, pain, moves] = [&territory.skin, &pain, &territory.moves].map(|it| set(it));
        let _ = writeln!(
            out,
            "Territory {{ structure: {structure}, name: {}, sure: Sure::{}, skin: {skin}, pain: {pain}, moves: {moves}, source: {} }},",
            words.reference(&message, &place, problems),
            emit::capitalised(&territory.sure),
            source::reference(sources, &territory.source, &place, problems),
        );
    }
    out.push_str("];\n");
}

/// Whether each region exists on both sides.
fn sided_regions() -> BTreeMap<String, bool> {
    #[derive(Deserialize, Default)]
    struct Regions {
        region: Vec<Region>,
    }
    #[derive(Deserialize)]
    struct Region {
        id: String,
        #[serde(default)]
        sided: bool,
    }
    let text = std::fs::read_to_string("assets/content/questionnaire/regions.toml").unwrap_or_default();
    let regions: Regions = toml::from_str(&text).unwrap_or_default();
    regions.region.into_iter().map(|region| (region.id, region.sided)).collect()
}

/// Where the pain of each root is usually felt.
fn regions_of_roots() -> BTreeMap<String, Vec<String>> {
    #[derive(Deserialize)]
    struct Root {
        regions: Vec<String>,
    }
    let text = std::fs::read_to_string("assets/content/neurology/roots.toml").unwrap_or_default();
    let roots: BTreeMap<String, Root> = toml::from_str(&text).unwrap_or_default();
    roots.into_iter().map(|(id, root)| (id, root.regions)).collect()
}
