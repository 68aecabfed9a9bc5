//! What assistive technology is told of each screen stands in `e2e/snapshots/`, where people read and review it.
//! `UPDATE_SNAPSHOTS=1` writes it anew.

use super::Promise;
use crate::failure::{Failure, Outcome, ensure};
use crate::page::{Artefact, Page};
use crate::screens::SCREENS;
use crate::wire;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::fs;
use xtask::browsers::Engine;
use xtask::paths;

/// Over http, where each screen can be opened afresh in little time.
pub const PROMISES: &[Promise] = &[Promise {
    sentence: "what a screen reader is told of each screen was reviewed",
    engines: &[Engine::Chromium],
    artefacts: &[Artefact::OverHttp],
    run: |page| Box::pin(reviewed(page)),
}];

/// A window in which nothing is left out for want of room.
const WINDOW: (u32, u32) = (1280, 900);

async fn reviewed(page: &Page<'_>) -> Outcome {
    let folder = paths::root().join("e2e/snapshots");
    let is_update = std::env::var_os("UPDATE_SNAPSHOTS").is_some();
    page.resize(WINDOW.0, WINDOW.1).await?;
    let mut differ = Vec::new();
    for screen in &SCREENS {
        page.open(screen.route).await?;
        // Around each screen it is the same: once is enough.
        let told = told(page, screen.route == "#/").await?;
        let file = folder.join(format!("{}.txt", screen.name));
        if is_update {
            fs::create_dir_all(&folder)?;
            fs::write(&file, &told)?;
            continue;
        }
        let known = fs::read_to_string(&file).unwrap_or_default();
        if let Some(place) = first_difference(&known, &told) {
            differ.push(format!("{}: {place}", screen.name));
        }
    }
    ensure(differ.is_empty(), || {
        format!("what was reviewed is told otherwise; look, then UPDATE_SNAPSHOTS=1:\n    {}", differ.join("\n    "))
    })
}

fn first_difference(known: &str, told: &str) -> Option<String> {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let (known, told) = (lines(known), lines(told));
    let at = (0..known.len().max(told.len())).find(|&at| known.get(at) != told.get(at))?;
    let line = |lines: &[String]| lines.get(at).map_or_else(|| "nothing".to_owned(), |line| line.trim().to_owned());
    Some(format!("line {}: was `{}`, is `{}`", at + 1, line(&known), line(&told)))
}

/// Role, name and states, one a line, further in for what is inside. What has neither a name nor a state counts only by what it holds.
async fn told(page: &Page<'_>, is_whole: bool) -> Outcome<String> {
    let answer = wire::developer_tools(page.driver.handle(), "Accessibility.getFullAXTree", json!({})).await?;
    let nodes = answer["nodes"].as_array().ok_or_else(|| Failure::new("Chromium tells no tree"))?;
    let by_id: HashMap<&str, &Value> = nodes.iter().filter_map(|node| Some((node["nodeId"].as_str()?, node))).collect();
    let mut out = String::new();
    if let Some(root) = nodes.first() {
        write(root, &by_id, 0, is_whole, &mut out);
    }
    Ok(out)
}

/// Words themselves: the files in `assets/text/` hold them.
const WORDS: [&str; 4] = ["StaticText", "InlineTextBox", "LineBreak", "ListMarker"];

/// Roles that nobody hears of.
const UNHEARD: [&str; 13] = [
    "none",
    "generic",
    "paragraph",
    "strong",
    "emphasis",
    "LabelText",
    "RootWebArea",
    "Legend",
    "Figcaption",
    "caption",
    "rowgroup",
    "MenuListPopup",
    "superscript",
];

/// Properties that a person hears.
const STATES: [&str; 9] =
    ["level", "checked", "pressed", "expanded", "selected", "disabled", "live", "hasPopup", "invalid"];

fn write(node: &Value, by_id: &HashMap<&str, &Value>, depth: usize, is_whole: bool, out: &mut String) {
    let role = node["role"]["value"].as_str().unwrap_or_default();
    let name = node["name"]["value"].as_str().unwrap_or_default();
    if !is_whole && ["banner", "contentinfo"].contains(&role) {
        return;
    }
    if WORDS.contains(&role) {
        return;
    }
    let is_shown = node["ignored"] != json!(true) && !UNHEARD.contains(&role);
    let inner = depth + usize::from(is_shown);
    if is_shown {
        let mut line = format!("{}{role}", "  ".repeat(depth));
        if !name.is_empty() {
            line += &format!(" “{name}”");
        }
        for property in node["properties"].as_array().into_iter().flatten() {
            let key = property["name"].as_str().unwrap_or_default();
            let value = &property["value"]["value"];
            let is_heard = STATES.contains(&key) && (key != "level" || role == "heading");
            if is_heard && *value != json!(false) && *value != json!("false") {
                line += &format!(" {key}={}", value.as_str().map_or_else(|| value.to_string(), str::to_owned));
            }
        }
        // What stands in a field of the page for hosts depends on where the page lies.
        let is_field = role == "textbox";
        for (key, word) in [("value", "says"), ("description", "described")] {
            if is_field && key == "value" {
                continue;
            }
            if let Some(value) = node[key]["value"].as_str().filter(|value| !value.is_empty() && *value != name) {
                line += &format!(" {word} “{value}”");
            }
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    for id in node["childIds"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if let Some(child) = by_id.get(id) {
            write(child, by_id, inner, is_whole, out);
        }
    }
}
