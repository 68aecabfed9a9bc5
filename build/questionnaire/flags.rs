//! Red flags, the suspicions they are named by, and the emergency numbers.

use super::{Desk, place, variant};
use crate::emit;
use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

/// `red-flags.toml`, as the evidence has it.
#[derive(Deserialize, Default)]
struct RedFlags {
    version: u32,
    #[serde(flatten)]
    flags: BTreeMap<String, Flag>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Flag {
    yes: String,
    unsure: String,
    #[serde(default)]
    raised: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    details: BTreeMap<String, String>,
}

/// `flags.toml`, ours.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Asking {
    by_ambulance: ByAmbulance,
    group: Vec<Group>,
    flag: BTreeMap<String, Named>,
}

/// Signs and details with which nobody should go by car.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct ByAmbulance {
    signs: Vec<String>,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    id: String,
    flags: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    suspicion: String,
    sources: Vec<String>,
    #[serde(default)]
    mentioned_with: Vec<String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Emergency {
    source: String,
    first: Vec<String>,
    country: Vec<Country>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Country {
    id: String,
    number: String,
}

pub fn emit(desk: &mut Desk) {
    let rules: RedFlags = desk.file("red-flags");
    let asking: Asking = desk.file("flags");
    let here = place("flags");
    if rules.version != 1 {
        desk.problems.add(place("red-flags"), format!("version {} is not known; 1 is", rules.version));
    }
    let order: Vec<String> = asking.group.iter().flat_map(|group| group.flags.clone()).collect();
    desk.same(order.iter(), rules.flags.keys(), &here, "red-flags.toml");
    desk.same(asking.flag.keys(), rules.flags.keys(), &here, "red-flags.toml");

    let details: Vec<String> =
        order.iter().filter_map(|id| rules.flags.get(id)).flat_map(|flag| flag.details.keys().cloned()).collect();
    desk.ids("RedFlagId", "A red flag, in the order in which they are asked.", &order, &here);
    desk.ids("DetailId", "A detail that is asked after a yes to its red flag.", &details, &here);
    suspicions(desk, &asking);
    let by_ambulance = &asking.by_ambulance.signs;
    desk.source(&asking.by_ambulance.source, &here);
    for sign in by_ambulance {
        if !order.contains(sign) && !details.contains(sign) {
            desk.problems.add(&here, format!("\"{sign}\" of by_ambulance is neither a red flag nor a detail"));
        }
    }

    let mut statics = Vec::new();
    for id in &order {
        if let (Some(flag), Some(named)) = (rules.flags.get(id), asking.flag.get(id)) {
            statics.push(red_flag(desk, id, flag, named, &order, by_ambulance));
        }
    }
    let _ = writeln!(
        desk.out,
        "/// Every red flag, in the order of [`RedFlagId`].\npub static RED_FLAGS: [RedFlag; {}] = [\n{}];",
        order.len(),
        statics.concat()
    );
    groups(desk, &asking.group, &order);
    emergency(desk);
}

fn suspicions(desk: &mut Desk, asking: &Asking) {
    let used: BTreeSet<_> = asking.flag.values().map(|named| &named.suspicion).collect();
    for id in used {
        let message = format!("suspicion-{id}");
        let name = desk.message(&message, &place("flags"));
        let what = desk.message(&format!("{message}.what"), &place("flags"));
        let _ = writeln!(
            desk.out,
            "static SUSPICION_{}: Suspicion = Suspicion {{ id: {id:?}, name: {name}, what: {what} }};",
            emit::constant_name(id)
        );
    }
}

fn red_flag(
    desk: &mut Desk,
    id: &str,
    flag: &Flag,
    named: &Named,
    order: &[String],
    by_ambulance: &[String],
) -> String {
    let goes_by_ambulance = |sign: &str| by_ambulance.iter().any(|known| known == sign);
    let rules = format!("{} {id}", place("red-flags"));
    let here = format!("{} {id}", place("flags"));
    let yes = optional_urgency(desk, &flag.yes, &rules);
    let unsure = optional_urgency(desk, &flag.unsure, &rules);
    let mut raised = String::new();
    for (to, by) in &flag.raised {
        let by: Vec<_> = by.iter().map(|other| flag_id(desk, other, order, &rules)).collect();
        let _ = write!(raised, "({}, &[{}]), ", urgency(desk, to, &rules), by.join(", "));
    }
    let mut details = String::new();
    for (detail, to) in &flag.details {
        let message = format!("flag-{detail}");
        let _ = write!(
            details,
            "FlagDetail {{ id: DetailId::{}, flag: RedFlagId::{}, raises_to: {}, question: {}, short: {}, by_ambulance: {} }}, ",
            variant(detail),
            variant(id),
            urgency(desk, to, &rules),
            desk.message(&message, &here),
            desk.message(&format!("{message}.short"), &here),
            goes_by_ambulance(detail),
        );
    }
    let mentioned: Vec<_> = named.mentioned_with.iter().map(|other| flag_id(desk, other, order, &here)).collect();
    let message = format!("flag-{id}");
    format!(
        "RedFlag {{ id: RedFlagId::{}, yes: {yes}, unsure: {unsure}, raised: &[{raised}], details: &[{details}], question: {}, why: {}, short: {}, \
         suspicion: &SUSPICION_{}, mentioned_with: &[{}], by_ambulance: {}, sources: {} }},\n",
        variant(id),
        desk.message(&message, &here),
        desk.message(&format!("{message}.why"), &here),
        desk.message(&format!("{message}.short"), &here),
        emit::constant_name(&named.suspicion),
        mentioned.join(", "),
        goes_by_ambulance(id),
        desk.source_list(&named.sources, &here),
    )
}

fn groups(desk: &mut Desk, groups: &[Group], order: &[String]) {
    let mut out = String::new();
    for group in groups {
        let title = desk.message(&format!("flag-group-{}", group.id), &place("flags"));
        let flags: Vec<_> = group
            .flags
            .iter()
            .filter_map(|id| order.iter().position(|known| known == id))
            .map(|index| format!("&RED_FLAGS[{index}]"))
            .collect();
        let _ = writeln!(out, "RedFlagGroup {{ id: {:?}, title: {title}, flags: &[{}] }},", group.id, flags.join(", "));
    }
    let _ = writeln!(
        desk.out,
        "/// The pages on which the red flags are asked, in order.\npub static RED_FLAG_GROUPS: &[RedFlagGroup] = &[\n{out}];"
    );
}

fn emergency(desk: &mut Desk) {
    let numbers: Emergency = desk.file("emergency");
    let here = place("emergency");
    let mut countries = String::new();
    for country in &numbers.country {
        number(desk, &country.number, &format!("{here} {}", country.id));
        let name = desk.message(&format!("country-{}", country.id), &here);
        let _ =
            write!(countries, "CountryNumber {{ id: {:?}, name: {name}, number: {:?} }}, ", country.id, country.number);
    }
    for first in &numbers.first {
        number(desk, first, &here);
    }
    let source = desk.source(&numbers.source, &here);
    let _ = writeln!(
        desk.out,
        "/// Emergency numbers.\npub static EMERGENCY_NUMBERS: EmergencyNumbers = EmergencyNumbers {{ first: &{:?}, countries: &[{countries}], source: {source} }};",
        numbers.first
    );
}

fn number(desk: &mut Desk, number: &str, place: &str) {
    if !(2..=4).contains(&number.len()) || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        desk.problems.add(place, format!("\"{number}\" is not an emergency number of two to four digits"));
    }
}

fn flag_id(desk: &mut Desk, id: &str, order: &[String], place: &str) -> String {
    if !order.iter().any(|known| known == id) {
        desk.problems.add(place, format!("\"{id}\" is not a red flag"));
    }
    format!("RedFlagId::{}", variant(id))
}

fn optional_urgency(desk: &mut Desk, text: &str, place: &str) -> String {
    if text == "none" { "None".to_owned() } else { format!("Some({})", urgency(desk, text, place)) }
}

fn urgency(desk: &mut Desk, text: &str, place: &str) -> &'static str {
    match text {
        "now" => "Urgency::Now",
        "today" => "Urgency::Today",
        "days" => "Urgency::Days",
        _ => {
            desk.problems.add(place, format!("\"{text}\" is no urgency; now, today, days (or none) are"));
            "Urgency::Now"
        }
    }
}
