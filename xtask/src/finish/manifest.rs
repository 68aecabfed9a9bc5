//! `manifest.webmanifest`: by what name, icon and colours a device installs the site.

use super::page::Page;
use super::{icons, read, write};
use crate::paths;
use crate::problem::{Outcome, Problem};
use crate::words::words;
use serde_json::{Value, json};
use std::path::Path;

/// Its name in the folder of the site.
pub const NAME: &str = "manifest.webmanifest";

/// Writes the manifest of a page.
pub fn add(folder: &Path, page: &Page) -> Outcome {
    let tokens = read(&paths::root().join("assets/style/tokens.css"))?;
    let paper = paper(&tokens)?;
    let manifest = manifest(page.title()?, &words("page-short-name")?, page.description()?, paper);
    let text = serde_json::to_string_pretty(&manifest).map_err(|error| Problem::Artefact(error.to_string()))?;
    write(&folder.join(NAME), &(text + "\n"))
}

/// Without an id of its own: an id belongs to the whole origin, where other pages may live; the start's address does for one.
fn manifest(name: &str, short_name: &str, description: &str, paper: &str) -> Value {
    json!({
        "name": name,
        "short_name": short_name,
        "description": description,
        "lang": "en",
        "dir": "ltr",
        "start_url": ".",
        "scope": ".",
        "display": "standalone",
        "theme_color": paper,
        "background_color": paper,
        "categories": ["education", "health"],
        "icons": icons::in_manifest(),
    })
}

/// The colour of the paper in the light theme, which the tokens name first.
fn paper(tokens: &str) -> Outcome<&str> {
    let found = tokens.split_once("--paper: ").and_then(|(_, rest)| rest.split_once(';'));
    found.map(|(colour, _)| colour).ok_or_else(|| Problem::Artefact("tokens.css has no --paper".into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_colours_are_those_of_the_tokens_and_of_the_page() {
        let tokens = read(&paths::root().join("assets/style/tokens.css")).unwrap();
        let index = read(&paths::root().join("index.html")).unwrap();
        let paper = paper(&tokens).unwrap();
        assert!(paper.starts_with('#') && paper.len() == 7, "{paper}");
        assert!(index.contains(&format!("content=\"{paper}\" media=\"(prefers-color-scheme: light)\"")));
    }

    #[test]
    fn everything_lies_in_the_folder_of_the_page() {
        let manifest = manifest("Name", "Short", "Words", "#ffffff");
        assert_eq!((&manifest["start_url"], &manifest["scope"]), (&json!("."), &json!(".")));
        assert!(manifest.get("id").is_none());
        let icons = manifest["icons"].as_array().unwrap();
        assert!(icons.iter().all(|icon| !icon["src"].as_str().unwrap().contains('/')));
    }
}
