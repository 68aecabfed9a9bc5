//! What must be true of the files in `dist/` without opening them in a browser.

use crate::finish::{
    self, ALL_LANGUAGES, ENGLISH, INTEGRITY, PREVIEWED, SINGLE_FOLDER, ZIP, cards, embed, manifest, page, policy,
    single_file, worker, zip_file,
};
use crate::problem::{Outcome, Problem};
use crate::{paths, size};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;

/// One thing that must be true, and what was found.
pub struct Finding {
    /// A sentence.
    pub claim: String,
    /// What is wrong; `None` if it holds.
    pub wrong: Option<String>,
}

/// Looks at every artefact.
pub fn check() -> Outcome<Vec<Finding>> {
    let index = read("index.html")?;
    let mut findings = vec![
        holds(
            "the site is under its policy",
            index.contains(&policy::meta(&policy::site())),
            "no such element in index.html",
        ),
        no_address("index.html", &index),
        linked_data(&index),
        hash_of_the_script(&index)?,
        oembed(&read(cards::OEMBED)?),
        installable(&read(manifest::NAME)?),
    ];
    findings.extend(kept_by_the_worker(&index)?);
    findings.push(zipped()?);
    findings.push(for_hosts());
    findings.push(holds(
        &format!("{} has at most {} bytes as it lies", embed::NAME, embed::LIMIT),
        read(embed::NAME)?.len() <= embed::LIMIT,
        "see `cargo xtask size`",
    ));
    for name in [ALL_LANGUAGES, ENGLISH] {
        let html = read(name)?;
        findings.push(single_file_policy(name, &html)?);
        findings.push(no_address(name, &html));
        findings.push(holds(
            &format!("{name} names no other file"),
            !html.contains("=\"./"),
            "an address that begins with ./",
        ));
        findings.push(holds(
            &format!("{name} has no worker and no Trusted Types policy"),
            !["serviceWorker", "trustedTypes", "trusted-types ", "rel=\"manifest\"", PREVIEWED]
                .iter()
                .any(|word| html.contains(word)),
            "something of the site alone is in it",
        ));
    }
    for measured in size::measure()? {
        if let Some((budget, kept)) = measured.budget() {
            findings.push(holds(
                &format!("{} keeps its budget of {budget} bytes", measured.name),
                kept,
                "see `cargo xtask size`",
            ));
        }
    }
    Ok(findings)
}

/// Search engines get well-formed data with a date of review.
fn linked_data(index: &str) -> Finding {
    let text = index.split_once(cards::LINKED_DATA).and_then(|(_, rest)| rest.split_once("</script>"));
    let data: Value = text.and_then(|(text, _)| serde_json::from_str(text).ok()).unwrap_or_default();
    let is_good = data["@type"].as_array().is_some_and(|kinds| kinds.len() == 2) && data["lastReviewed"].is_string();
    holds("index.html says to search engines what it is and when it was reviewed", is_good, &data.to_string())
}

/// What a page that is pasted an address asks for.
fn oembed(text: &str) -> Finding {
    let card: Value = serde_json::from_str(text).unwrap_or_default();
    let html = card["html"].as_str();
    let is_good = match card["type"].as_str() {
        Some("rich") => html.is_some_and(|html| html.contains(" sandbox=") && html.contains(" title=")),
        kind => kind == Some("link") && html.is_none(),
    };
    holds(&format!("{} is a card", cards::OEMBED), card["version"] == "1.0" && is_good, text)
}

/// The lines that the page offers name the script as it lies there.
fn hash_of_the_script(index: &str) -> Outcome<Finding> {
    let expected = policy::long_integrity(read(embed::NAME)?.as_bytes());
    let told = index.split_once(INTEGRITY).and_then(|(_, rest)| rest.split_once('"')).map(|(hash, _)| hash);
    let claim = format!("index.html knows {} as it lies there", embed::NAME);
    Ok(holds(&claim, told == Some(&expected), &format!("{told:?} instead of {expected}")))
}

/// Everything that the lines for hosts name lies in the folder of this version, as it lies beside the page.
fn for_hosts() -> Finding {
    let bytes = |name: &str| fs::read(paths::dist().join(name)).ok();
    let mut wrong = finish::named_by_hosts();
    wrong.retain(|name| bytes(name).is_none() || bytes(name) != bytes(&format!("{SINGLE_FOLDER}{name}")));
    holds(&format!("{SINGLE_FOLDER} holds what hosts name"), wrong.is_empty(), &wrong.join(", "))
}

/// The manifest says all that a device asks for, and nothing outside the folder.
fn installable(manifest: &str) -> Finding {
    let manifest: Value = serde_json::from_str(manifest).unwrap_or_default();
    let lacking = ["name", "short_name", "description", "lang", "theme_color", "background_color"]
        .into_iter()
        .find(|key| manifest[key].as_str().is_none_or(str::is_empty));
    let icons = manifest["icons"].as_array().map(Vec::as_slice).unwrap_or_default();
    let has = |size: &str, purpose: &str| icons.iter().any(|icon| icon["sizes"] == size && icon["purpose"] == purpose);
    let is_good = ["192x192", "512x512"].iter().all(|size| has(size, "any") && has(size, "maskable"))
        && [&manifest["start_url"], &manifest["scope"]].iter().all(|address| **address == ".")
        && manifest["display"] == "standalone";
    let wrong = lacking.map_or("an icon, the start or the scope", |key| key);
    holds("the manifest lets a device install the site", lacking.is_none() && is_good, wrong)
}

/// The zip holds the English file as it lies there, and a note.
fn zipped() -> Outcome<Finding> {
    let bytes = |name: &str| {
        let path = paths::dist().join(name);
        fs::read(&path).map_err(Problem::file(&path))
    };
    let expected = [(ENGLISH, bytes(ENGLISH)?), (zip_file::NOTE, finish::note()?.into_bytes())];
    let found = zip_file::unpack(&bytes(ZIP)?)?;
    let same = found
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes))
        .eq(expected.iter().map(|(name, bytes)| (*name, bytes)));
    Ok(holds(&format!("{ZIP} holds {ENGLISH} and a note"), same, "other files or other bytes"))
}

/// The worker keeps what the page names, what these files name, and nothing else; each as it lies there.
fn kept_by_the_worker(index: &str) -> Outcome<[Finding; 2]> {
    let kept = worker::kept(&read(worker::NAME)?)?;
    let mut needed = named(index);
    for name in needed.clone() {
        match name.rsplit('.').next() {
            // The glue also names things that are no files.
            Some("js") => {
                needed.extend(named(&read(&name)?).into_iter().filter(|name| paths::dist().join(name).is_file()))
            }
            Some("webmanifest") => {
                let manifest: Value = serde_json::from_str(&read(&name)?).unwrap_or_default();
                let icons = manifest["icons"].as_array().into_iter().flatten();
                needed.extend(icons.filter_map(|icon| icon["src"].as_str()).map(str::to_owned));
            }
            _ => {}
        }
    }
    needed.remove(worker::NAME);
    // Offered to be saved, and no part of the page.
    needed.retain(|name| name != ALL_LANGUAGES && name != ZIP);
    let needed: BTreeSet<String> =
        needed.iter().map(|name| format!("./{name}")).chain([worker::PAGE.to_owned()]).collect();
    let listed: BTreeSet<String> = kept.keys().cloned().collect();
    let differ: Vec<&String> = needed.symmetric_difference(&listed).collect();
    let is_as_it_lies = |(file, hash): (&String, &String)| {
        let name = if file == worker::PAGE { "index.html" } else { file };
        fs::read(paths::dist().join(name)).is_ok_and(|bytes| policy::integrity(&bytes) == *hash)
    };
    let changed: Vec<&String> = kept.iter().filter(|entry| !is_as_it_lies(*entry)).map(|(file, _)| file).collect();
    Ok([
        holds(
            "the worker keeps every file that the page needs and nothing else",
            differ.is_empty(),
            &format!("{differ:?}"),
        ),
        holds("the worker knows each file as it lies there", changed.is_empty(), &format!("{changed:?}")),
    ])
}

/// The files that a page or a script names: whatever stands in quotes after `./`.
fn named(text: &str) -> BTreeSet<String> {
    let inside = |quote: char| {
        text.split(quote)
            .filter_map(|part| part.strip_prefix("./"))
            .filter(|name| name.contains('.') && !name.contains(' '))
    };
    inside('"').chain(inside('\'')).map(str::to_owned).collect()
}

fn read(name: &str) -> Outcome<String> {
    let path = paths::dist().join(name);
    fs::read_to_string(&path).map_err(Problem::file(&path))
}

fn holds(claim: &str, is_true: bool, wrong: &str) -> Finding {
    Finding { claim: claim.to_owned(), wrong: (!is_true).then(|| wrong.to_owned()) }
}

/// The policy's hashes must be those of the one script and the style inside, and of the styles that are packed with the program.
fn single_file_policy(name: &str, html: &str) -> Outcome<Finding> {
    let inside = |open: &str, close: &str| {
        html.split_once(open).and_then(|(_, rest)| rest.split_once(close)).map(|found| found.0)
    };
    let style = inside("<style>", "</style>").unwrap_or_default();
    let script = inside("<script type=\"module\">", "</script>").unwrap_or_default();
    let [_, late] = single_file::styles(&paths::dist(), &page::styles(&read("index.html")?)?, finish::IS_CUT)?;
    let expected = policy::meta(&policy::single_file(script, &[style.to_owned(), late]));
    Ok(holds(
        &format!("{name} is under a policy of its own hashes"),
        html.contains(&expected),
        "the policy's hashes are not those of the content",
    ))
}

/// Elements load from the folder they lie in, under whatever path that is.
fn no_address(name: &str, html: &str) -> Finding {
    let tags =
        html.split('<').filter(|tag| tag.starts_with("link ") || tag.starts_with("script ") || tag.starts_with("img "));
    let absolute = tags
        .filter_map(|tag| tag.split('>').next())
        // These are read by others, and load nothing.
        .filter(|tag| !["rel=\"canonical\"", "rel=\"alternate\""].iter().any(|kind| tag.contains(kind)))
        .find(|tag| ["src=\"/", "href=\"/", "src=\"http", "href=\"http"].iter().any(|address| tag.contains(address)));
    Finding { claim: format!("{name} loads nothing by an absolute address"), wrong: absolute.map(str::to_owned) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_that_a_text_names_are_found_in_both_kinds_of_quotes() {
        let text = "<link href=\"./a-1.css\" /> import x from './b.js'; new URL(\"./c.wasm\", y); \"./\" 'not ./d.js'";
        assert_eq!(named(text).into_iter().collect::<Vec<_>>(), ["a-1.css", "b.js", "c.wasm"]);
    }

    #[test]
    fn a_manifest_without_an_icon_that_may_be_cut_is_told() {
        let icon = |size: &str, purpose: &str| format!("{{\"sizes\":\"{size}\",\"purpose\":\"{purpose}\"}}");
        let icons =
            [icon("192x192", "any"), icon("192x192", "maskable"), icon("512x512", "any"), icon("512x512", "maskable")];
        let manifest = |icons: &[String]| {
            format!(
                "{{\"name\":\"a\",\"short_name\":\"a\",\"description\":\"a\",\"lang\":\"en\",\"theme_color\":\"a\",\
                 \"background_color\":\"a\",\"start_url\":\".\",\"scope\":\".\",\"display\":\"standalone\",\"icons\":[{}]}}",
                icons.join(",")
            )
        };
        assert!(installable(&manifest(&icons)).wrong.is_none());
        assert!(installable(&manifest(&icons[..3])).wrong.is_some());
        assert!(installable("").wrong.is_some());
    }
}
