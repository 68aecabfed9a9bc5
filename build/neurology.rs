//! `assets/content/neurology`: the law of contact, published thresholds, and the roots.

use crate::{problem::Problems, source, source::Sources, text::Words};
use serde::Deserialize;
use std::{collections::BTreeMap, fmt::Write, fs};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Contact {
    law: Law,
    threshold: Vec<Threshold>,
    surgery: Surgery,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Surgery {
    mean_mmhg: u32,
    low_mmhg: u32,
    high_mmhg: u32,
    people: u16,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Law {
    free_play_mm: Sourced,
    opening_mm_per_degree: Sourced,
    stiffness_kpa_per_mm: Sourced,
    half_effect_kpa: Sourced,
    numbness_from_kpa: Sourced,
    weakness_from_kpa: Sourced,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sourced {
    value: f64,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Threshold {
    id: String,
    mmhg: u32,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Root {
    name: String,
    vertebra: String,
    regions: Vec<String>,
    source: String,
}

/// The statics of the neurology.
pub fn emit(words: &Words, sources: &Sources, problems: &mut Problems) -> String {
    let mut out = String::new();
    let contact_path = "assets/content/neurology/contact.toml";
    match toml::from_str::<Contact>(&fs::read_to_string(contact_path).unwrap_or_default()) {
        Err(error) => problems.add(contact_path, error),
        Ok(contact) => emit_contact(&mut out, contact_path, &contact, words, sources, problems),
    }
    let roots_path = "assets/content/neurology/roots.toml";
    match toml::from_str::<BTreeMap<String, Root>>(&fs::read_to_string(roots_path).unwrap_or_default()) {
        Err(error) => problems.add(roots_path, error),
        Ok(roots) => emit_roots(&mut out, roots_path, &roots, words, sources, problems),
    }
    out
}

fn emit_contact(
    out: &mut String,
    path: &str,
    contact: &Contact,
    words: &Words,
    sources: &Sources,
    problems: &mut Problems,
) {
    let law = &contact.law;
    let fields = [
        ("free_play_mm", &law.free_play_mm),
        ("opening_mm_per_degree", &law.opening_mm_per_degree),
        ("stiffness_kpa_per_mm", &law.stiffness_kpa_per_mm),
        ("half_effect_kpa", &law.half_effect_kpa),
        ("numbness_from_kpa", &law.numbness_from_kpa),
        ("weakness_from_kpa", &law.weakness_from_kpa),
    ];
    let _ = writeln!(out, "pub(crate) static LAW: ContactLaw = ContactLaw {{");
    for (name, field) in fields {
        let place = format!("{path} law.{name}");
        if field.value <= 0.0 {
            problems.add(&place, format!("is {}; a positive number is needed", field.value));
        }
        let source = source::reference(sources, &field.source, &place, problems);
        let _ = writeln!(out, "    {name}: Sourced {{ value: {:?}, source: {source} }},", field.value);
    }
    let _ = writeln!(out, "}};\npub(crate) static THRESHOLDS: &[Threshold] = &[");
    for threshold in &contact.threshold {
        let place = format!("{path} threshold {}", threshold.id);
        let effect = words.reference(&format!("threshold-{}", threshold.id), &place, problems);
        let source = source::reference(sources, &threshold.source, &place, problems);
        let _ = writeln!(
            out,
            "    Threshold {{ id: {:?}, mmhg: {:?}, effect: {effect}, source: {source} }},",
            threshold.id,
            f64::from(threshold.mmhg)
        );
    }
    let _ = writeln!(out, "];");
    let surgery = &contact.surgery;
    let place = format!("{path} surgery");
    if !(surgery.low_mmhg < surgery.mean_mmhg && surgery.mean_mmhg < surgery.high_mmhg) {
        problems.add(&place, "the mean lies between the lowest and the highest");
    }
    let _ = writeln!(
        out,
        "pub(crate) static SURGERY: Surgery = Surgery {{ mean: {:?}, range: ({:?}, {:?}), people: {}, source: {} }};",
        f64::from(surgery.mean_mmhg),
        f64::from(surgery.low_mmhg),
        f64::from(surgery.high_mmhg),
        surgery.people,
        source::reference(sources, &surgery.source, &place, problems),
    );
}

fn emit_roots(
    out: &mut String,
    path: &str,
    roots: &BTreeMap<String, Root>,
    words: &Words,
    sources: &Sources,
    problems: &mut Problems,
) {
    let _ = writeln!(out, "pub(crate) static ROOTS: &[Root] = &[");
    for (id, root) in roots {
        let place = format!("{path} {id}");
        let message = format!("root-{id}");
        let name = words.reference(&message, &place, problems);
        let [skin, movement, reflex] =
            ["skin", "movement", "reflex"].map(|part| words.reference(&format!("{message}.{part}"), &place, problems));
        let source = source::reference(sources, &root.source, &place, problems);
        let _ = writeln!(
            out,
            "    Root {{ id: {id:?}, short: {:?}, vertebra: {:?}, name: {name}, skin: {skin}, movement: {movement}, reflex: {reflex}, regions: &{:?}, source: {source} }},",
            root.name, root.vertebra, root.regions
        );
    }
    out.push_str("];\n");
}
