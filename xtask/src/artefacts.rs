//! What must be true of the files in `dist/` without opening them in a browser.

use crate::finish::{ALL_LANGUAGES, ENGLISH, policy};
use crate::problem::{Outcome, Problem};
use crate::{paths, size};
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
    ];
    for name in [ALL_LANGUAGES, ENGLISH] {
        let html = read(name)?;
        findings.push(single_file_policy(name, &html));
        findings.push(no_address(name, &html));
        findings.push(holds(
            &format!("{name} names no other file"),
            !html.contains("=\"./"),
            "an address that begins with ./",
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

fn read(name: &str) -> Outcome<String> {
    let path = paths::dist().join(name);
    fs::read_to_string(&path).map_err(Problem::file(&path))
}

fn holds(claim: &str, is_true: bool, wrong: &str) -> Finding {
    Finding { claim: claim.to_owned(), wrong: (!is_true).then(|| wrong.to_owned()) }
}

/// The policy's hashes must be those of the one style and the one script inside.
fn single_file_policy(name: &str, html: &str) -> Finding {
    let inside = |open: &str, close: &str| {
        html.split_once(open).and_then(|(_, rest)| rest.split_once(close)).map(|found| found.0)
    };
    let style = inside("<style>", "</style>").unwrap_or_default();
    let script = inside("<script type=\"module\">", "</script>").unwrap_or_default();
    let expected = policy::meta(&policy::single_file(script, style));
    holds(
        &format!("{name} is under a policy of its own hashes"),
        html.contains(&expected),
        "the policy's hashes are not those of the content",
    )
}

/// Elements load from the folder they lie in, under whatever path that is.
fn no_address(name: &str, html: &str) -> Finding {
    let tags =
        html.split('<').filter(|tag| tag.starts_with("link ") || tag.starts_with("script ") || tag.starts_with("img "));
    let absolute = tags
        .filter_map(|tag| tag.split('>').next())
        .find(|tag| ["src=\"/", "href=\"/", "src=\"http", "href=\"http"].iter().any(|address| tag.contains(address)));
    Finding { claim: format!("{name} loads nothing by an absolute address"), wrong: absolute.map(str::to_owned) }
}
