//! What other sites and search engines read about the page: Open Graph, oEmbed, JSON-LD. Full addresses stand in them only
//! where the build is told by `SCIATICA_DEPLOY_URL` where the site will lie.

use super::page::Page;
use super::{SINGLE_FOLDER, icons, pictures, read, write};
use crate::paths;
use crate::problem::{Outcome, Problem};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// The name of the file for oEmbed.
pub const OEMBED: &str = "oembed.json";
/// The variable with the address of the site.
pub const DEPLOY_URL: &str = "SCIATICA_DEPLOY_URL";
/// How JSON-LD begins.
pub const LINKED_DATA: &str = "<script type=\"application/ld+json\">";

/// How wide and high the frame is that oEmbed offers, px.
const FRAME: (u32, u32) = (640, 800);

/// The address of the site as the build was told, with a slash at the end.
pub fn deploy_url() -> Outcome<Option<String>> {
    std::env::var(DEPLOY_URL).ok().filter(|text| !text.is_empty()).map(|text| address(&text)).transpose()
}

fn address(text: &str) -> Outcome<String> {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let is_plain = |sign: char| sign.is_ascii_alphanumeric() || "-._~:/%@".contains(sign);
    if host.is_some_and(|host| !host.is_empty() && !host.starts_with('/') && host.chars().all(is_plain)) {
        Ok(format!("{}/", text.trim_end_matches('/')))
    } else {
        Err(Problem::Usage(format!("{DEPLOY_URL} is `{text}`; it must be like https://example.org/sciatica/")))
    }
}

/// The elements for the head; writes the file for oEmbed.
pub fn put(folder: &Path, page: &Page, url: Option<&str>) -> Outcome<String> {
    let oembed = serde_json::to_string_pretty(&oembed(page, url)?);
    let oembed = oembed.map_err(|error| Problem::Artefact(error.to_string()))?;
    write(&folder.join(OEMBED), &(oembed + "\n"))?;
    let linked = linked_data(page, &last_review()?, url)?.to_string();
    let mut head = open_graph(page, url)?;
    if let Some(url) = url {
        let title = page.title()?;
        head.push(format!("<link rel=\"canonical\" href=\"{url}\" />"));
        head.push(format!(
            "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{url}{OEMBED}\" title=\"{title}\" />"
        ));
    }
    // Inside a script `<` could end it early; in JSON it can be written otherwise.
    head.push(format!("{LINKED_DATA}{}</script>", linked.replace('<', "\\u003c")));
    Ok(head.iter().map(|element| format!("  {element}\n  ")).collect())
}

fn open_graph(page: &Page, url: Option<&str>) -> Outcome<Vec<String>> {
    let title = page.title()?;
    let mut properties = vec![
        ("og:type", "website".to_owned()),
        ("og:title", title.to_owned()),
        ("og:description", page.description()?.to_owned()),
        ("og:locale", "en".to_owned()),
    ];
    if let Some(url) = url {
        properties.extend([
            ("og:url", url.to_owned()),
            ("og:image", format!("{url}{}", pictures::START)),
            ("og:image:alt", title.to_owned()),
        ]);
    }
    Ok(properties.iter().map(|(name, text)| format!("<meta property=\"{name}\" content=\"{text}\" />")).collect())
}

/// Without an address of the site nothing can be framed: then it is only a link with a name.
fn oembed(page: &Page, url: Option<&str>) -> Outcome<Value> {
    let title = page.title()?;
    let mut card = json!({ "version": "1.0", "type": "link", "title": title, "provider_name": title });
    if let Some(url) = url {
        let (width, height) = FRAME;
        let html = format!(
            "<iframe src=\"{url}{SINGLE_FOLDER}{}\" title=\"{title}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\" \
             sandbox=\"allow-scripts allow-popups allow-downloads allow-modals\" \
             allow=\"fullscreen; clipboard-write; screen-wake-lock\"></iframe>",
            super::ALL_LANGUAGES
        );
        let picture = format!("{url}{}", icons::PREVIEW.0);
        for (key, value) in [
            ("type", json!("rich")),
            ("provider_url", json!(url)),
            ("html", json!(html)),
            ("width", json!(width)),
            ("height", json!(height)),
            ("thumbnail_url", json!(picture)),
            ("thumbnail_width", json!(icons::PREVIEW.1)),
            ("thumbnail_height", json!(icons::PREVIEW.1)),
        ] {
            card[key] = value;
        }
    }
    Ok(card)
}

fn linked_data(page: &Page, reviewed: &str, url: Option<&str>) -> Outcome<Value> {
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": ["LearningResource", "MedicalWebPage"],
        "name": page.title()?,
        "description": page.description()?,
        "about": { "@type": "MedicalCondition", "name": "Sciatica" },
        "inLanguage": "en",
        "isAccessibleForFree": true,
        "lastReviewed": reviewed,
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "version": env!("CARGO_PKG_VERSION"),
    });
    if let Some(url) = url {
        data["url"] = json!(url);
    }
    Ok(data)
}

/// When a source was last read again: the date that the page shows too.
pub fn last_review() -> Outcome<String> {
    let folder = paths::root().join("assets/content/sources");
    let mut last = String::new();
    for entry in fs::read_dir(&folder).map_err(Problem::file(&folder))? {
        let path = entry.map_err(Problem::file(&folder))?.path();
        let text = read(&path)?;
        let dates = text.lines().filter_map(|line| line.strip_prefix("reviewed = \"")?.strip_suffix('"'));
        last = dates.map(str::to_owned).fold(last, String::max);
    }
    if last.is_empty() { Err(Problem::Artefact("no source says when it was reviewed".into())) } else { Ok(last) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finish::page::tests::TRUNKS;

    fn page() -> Page {
        let head = "<head><title>Name</title><meta name=\"description\" content=\"Words.\"/>";
        Page::parse(TRUNKS.replace("<head>", head), Path::new("dist")).unwrap()
    }

    #[test]
    fn an_address_of_a_site_is_whole_and_ends_with_a_slash() {
        assert_eq!(address("https://example.org/sciatica").unwrap(), "https://example.org/sciatica/");
        assert_eq!(address("http://localhost:8080/").unwrap(), "http://localhost:8080/");
        for wrong in ["example.org", "/sciatica/", "https://", "https:///x", "https://a\"b", "ftp://a", "https://a?b"] {
            assert!(address(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn without_an_address_no_card_names_one() {
        let graph = open_graph(&page(), None).unwrap().concat();
        assert!(graph.contains("og:title") && !graph.contains("http") && !graph.contains("og:image"), "{graph}");
        let card = oembed(&page(), None).unwrap();
        assert_eq!((&card["type"], card.get("html")), (&json!("link"), None));
    }

    #[test]
    fn with_an_address_everything_is_under_it() {
        let url = Some("https://example.org/s/");
        let graph = open_graph(&page(), url).unwrap().concat();
        assert!(graph.contains("property=\"og:image\" content=\"https://example.org/s/picture-start.png\""), "{graph}");
        let card = oembed(&page(), url).unwrap();
        assert_eq!(card["type"], "rich");
        let html = card["html"].as_str().unwrap();
        assert!(html.starts_with("<iframe src=\"https://example.org/s/v") && html.contains("sandbox=\"allow-scripts "));
        assert!(!html.contains("allow-same-origin"));
        assert_eq!(linked_data(&page(), "2026-01-02", url).unwrap()["url"], "https://example.org/s/");
    }

    #[test]
    fn search_engines_learn_the_date_that_readers_see() {
        let date = last_review().unwrap();
        assert_eq!(date.len(), "2026-01-02".len());
        let data = linked_data(&page(), &date, None).unwrap();
        assert_eq!(data["@type"], json!(["LearningResource", "MedicalWebPage"]));
        assert_eq!(data["lastReviewed"], json!(date));
    }
}
