//! A picture of each panel, for hosts that take neither scripts nor frames: the drawings of the start screen's doors in the
//! colours of the light theme, as the application draws them.

use super::page::Page;
use super::{icons, read, write_bytes};
use crate::problem::{Outcome, Problem};
use crate::{paths, process};
use std::collections::BTreeMap;
use std::path::Path;

/// The picture of the whole page.
pub const START: &str = "picture-start.png";
/// The panels that have one.
pub const PANELS: [&str; 5] = ["start", "anatomy", "disc", "check", "care"];

/// Width and height of a picture as it is shown, and the room around the drawing, px.
const SHEET: (f64, f64) = (400.0, 300.0);
const ROOM: f64 = 12.0;
/// How wide a picture is in its file, px: sharp on a screen of two dots for one.
const WIDTH: u32 = 800;
/// Where the colours and the rules for the drawings stand.
const STYLES: [&str; 4] = ["tokens", "figures-disc", "figures-care", "screens"];
/// The one value that differs from part to part of a figure; it is what fills the part.
const OWN: &str = "own";

/// The name of a panel's picture.
pub fn name(panel: &str) -> String {
    format!("picture-{panel}.png")
}

/// Draws every picture into a folder.
pub fn add(folder: &Path, page: &Page) -> Outcome {
    let mut style = String::new();
    for name in STYLES {
        style += &in_lines(&read(&paths::root().join(format!("assets/style/{name}.css")))?);
    }
    let tokens = tokens(&style);
    let sheet = |drawing: &str| -> Outcome<Vec<u8>> { icons::pixels(&on_paper(drawing, &style, &tokens)?, WIDTH) };
    let icon = icons::drawing(page.icon()?)?;
    write_bytes(&folder.join(START), &sheet(&icon)?)?;
    let mut cargo = process::command("cargo");
    cargo.args(["run", "--quiet", "--example", "prerender", "--", "--pictures"]);
    for line in process::output(&mut cargo)?.lines() {
        let (panel, drawing) = line.split_once(' ').unwrap_or_default();
        if PANELS.contains(&panel) {
            write_bytes(&folder.join(name(panel)), &sheet(drawing)?)?;
        }
    }
    Ok(())
}

/// A drawing in the middle of a sheet of paper, under the rules that it needs.
fn on_paper(drawing: &str, style: &str, tokens: &BTreeMap<&str, &str>) -> Outcome<String> {
    let lacks = || Problem::Artefact(format!("no drawing with a viewBox: {drawing:.60}"));
    let quote = if drawing.contains("viewBox=\"") { '"' } else { '\'' };
    let area = drawing.split_once("viewBox=").and_then(|(_, rest)| rest.split(quote).nth(1)).ok_or_else(lacks)?;
    let numbers: Vec<f64> = area.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    let [_, _, width, height] = numbers[..] else { return Err(lacks()) };
    let (sheet_width, sheet_height) = SHEET;
    let (inner_width, inner_height) = (sheet_width - 2.0 * ROOM, sheet_height - 2.0 * ROOM);
    // What is so many px on the screen is so many units of the drawing.
    let unit = (width / inner_width).max(height / inner_height);
    let (_, rest) = drawing.split_once("<svg").ok_or_else(lacks)?;
    let paper = tokens.get("paper").copied().unwrap_or("#ffffff");
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{sheet_width}\" height=\"{sheet_height}\"><style>{}</style>\
         <rect width=\"100%\" height=\"100%\" fill=\"{paper}\"/>\
         <svg x=\"{ROOM}\" y=\"{ROOM}\" width=\"{inner_width}\" height=\"{inner_height}\" {rest}</svg>",
        rules(style, tokens, unit)
    ))
}

/// Rules that stand in one line, as the others do.
fn in_lines(style: &str) -> String {
    let mut lines = String::new();
    for line in style.lines() {
        match line.strip_suffix('}').and_then(|line| line.split_once("{ ")) {
            Some((selector, values)) => {
                lines += &format!("{selector}{{\n{}\n}}", values.trim_end().replace("; ", ";\n"));
            }
            None => lines += line,
        }
        lines.push('\n');
    }
    lines
}

/// The values of the light theme, which stand first.
fn tokens(style: &str) -> BTreeMap<&str, &str> {
    let mut found = BTreeMap::new();
    for line in style.lines().map(str::trim) {
        let pair = line.strip_prefix("--").and_then(|line| line.strip_suffix(';')?.split_once(": "));
        if let Some((name, value)) = pair.filter(|(name, _)| *name != OWN) {
            found.entry(name).or_insert(value);
        }
    }
    found
}

/// The rules of the doors' drawings as plain CSS: values put in, colours mixed, px made units.
fn rules(style: &str, tokens: &BTreeMap<&str, &str>, unit: f64) -> String {
    const DRAWN: [&str; 5] = [".sketch", ".figure__structure", ".donut__", ".answers-picture", ".jointed-body"];
    let own_name = format!("--{OWN}");
    let mut plain = String::new();
    let mut depth = 0_usize;
    let mut selector = String::new();
    for line in style.lines().map(str::trim) {
        if let Some(begin) = line.strip_suffix('{') {
            depth += 1;
            selector += begin.trim();
            // Within the layer and nothing else.
            let is_drawn = selector.split(", ").all(|one| DRAWN.iter().any(|start| one.starts_with(start)));
            if depth == 2 && is_drawn && !selector.contains([':', '[']) {
                plain += &format!("{selector}{{");
            } else {
                selector.clear();
            }
            if selector.is_empty() {
                continue;
            }
        } else if line == "}" {
            depth = depth.saturating_sub(1);
            if !selector.is_empty() {
                plain.push('}');
            }
            selector.clear();
        } else if depth == 2 && !selector.is_empty() && plain.ends_with(['{', ';']) {
            let pair = line.strip_suffix(';').and_then(|line| line.split_once(": "));
            if let Some((name, value)) = pair.filter(|(_, value)| !value.contains(&own_name)) {
                let name = if name == own_name { "fill" } else { name };
                plain += &format!("{name}:{};", in_units(&mixed(&put_in(value, tokens)), unit));
            }
        } else if line.ends_with(',') && depth == 1 {
            selector += line;
            selector.push(' ');
        }
    }
    plain
}

/// A value with those of its tokens in place of their names.
fn put_in(value: &str, tokens: &BTreeMap<&str, &str>) -> String {
    let mut value = value.to_owned();
    while let Some((before, rest)) = value.split_once("var(--") {
        let Some((name, after)) = rest.split_once(')') else { break };
        let (name, otherwise) = name.split_once(", ").unwrap_or((name, "none"));
        value = format!("{before}{}{after}", tokens.get(name).copied().unwrap_or(otherwise));
    }
    value
}

/// `color-mix(in srgb, #rrggbb 80%, #rrggbb)` as one colour, half of each where no share is said; anything else as it is.
fn mixed(value: &str) -> String {
    let mix = || {
        let (one, two) = value.strip_prefix("color-mix(in srgb, ")?.strip_suffix(')')?.split_once(", ")?;
        let (one, share) = one.split_once(' ').unwrap_or((one, "50%"));
        let share: f64 = share.strip_suffix('%')?.parse().ok()?;
        let part = |colour: &str, at: usize| u8::from_str_radix(colour.get(at..at + 2)?, 16).ok().map(f64::from);
        let mut colour = "#".to_owned();
        for at in [1, 3, 5] {
            let part = (part(one, at)? * share + part(two, at)? * (100.0 - share)) / 100.0;
            colour += &format!("{:02x}", part.round() as u8);
        }
        Some(colour)
    };
    mix().unwrap_or_else(|| value.to_owned())
}

/// A width in px, or twice that, as one in units of the drawing.
fn in_units(value: &str, unit: f64) -> String {
    let once = value.strip_prefix("calc(2 * ").and_then(|value| value.strip_suffix(')'));
    let unit = if once.is_some() { 2.0 * unit } else { unit };
    let px = once.unwrap_or(value).strip_suffix("px").and_then(|number| number.parse::<f64>().ok());
    px.map_or_else(|| value.to_owned(), |px| format!("{:.3}", px * unit))
}

#[cfg(test)]
mod tests {
    use super::*;

    const STYLE: &str = "@layer tokens {\n:root {\n--ink: var(--none, #102030);\n--paper: #ffffff;\n}\n@media dark {\n:root {\n--ink: #ffffff;\n}\n}\n}\n\
        @layer figures {\n.donut__a,\n.donut__b {\nfill: var(--ink);\nstroke-width: 2px;\n}\n.other {\nfill: red;\n}\n\
        .donut__c {\nfill: color-mix(in srgb, var(--ink) 50%, #000000);\n}\n@media forced {\n.donut__a {\nfill: blue;\n}\n}\n}\n";

    #[test]
    fn the_rules_of_the_drawings_are_plain_and_those_of_the_light_theme() {
        let tokens = tokens(STYLE);
        assert_eq!(
            rules(STYLE, &tokens, 3.0),
            ".donut__a, .donut__b{fill:#102030;stroke-width:6.000;}.donut__c{fill:#081018;}"
        );
    }

    #[test]
    fn a_part_of_a_figure_is_filled_with_its_own_colour() {
        let style = "@layer tokens {\n:root {\n--skin: #ffeedd;\n--outline: 1.5px;\n}\n}\n@layer figures {\n.jointed-body__skin { --own: var(--skin); }\n\
            .jointed-body__skin { fill: var(--own); stroke-width: calc(2 * var(--outline)); }\n}\n";
        let style = in_lines(style);
        let wanted = ".jointed-body__skin{fill:#ffeedd;}.jointed-body__skin{stroke-width:6.000;}";
        assert_eq!(rules(&style, &tokens(&style), 2.0), wanted);
        assert_eq!(mixed("color-mix(in srgb, #102030, #304050)"), "#203040");
    }

    #[test]
    fn a_drawing_comes_into_the_middle_of_its_sheet() {
        let sheet = on_paper("<svg viewBox=\"0 0 752 100\"><path/></svg>", STYLE, &tokens(STYLE)).unwrap();
        assert!(sheet.contains("stroke-width:4.000") && sheet.contains("fill=\"#ffffff\""), "{sheet}");
        assert!(sheet.ends_with("viewBox=\"0 0 752 100\"><path/></svg></svg>"), "{sheet}");
        assert!(on_paper("<svg><path/></svg>", STYLE, &tokens(STYLE)).is_err());
    }
}
