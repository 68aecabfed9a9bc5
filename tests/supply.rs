//! What the page is made of: every crate may be given away with it, and none is there twice without a reason.

#![allow(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

use sciatica_explorer::screens::CRATES;
use std::{
    collections::{BTreeMap, BTreeSet},
    process::Command,
};

/// Licences under which a crate may be in the page. None asks more than to be named.
const ALLOWED: [&str; 6] = ["MIT", "Apache-2.0", "Zlib", "BSL-1.0", "Unlicense", "Unicode-3.0"];

/// Crates of which several versions are needed, and why. All but `thiserror` write code while the page is built and are not in it.
const SEVERAL: [(&str, &str); 3] = [
    (
        "syn",
        "the macros of Yew 0.23 report errors by proc-macro-error, which reads with 1; all others read with 2 or 3",
    ),
    ("thiserror", "gloo 0.11, which Yew 0.23 links, has 1, Yew itself 2"),
    ("thiserror-impl", "belongs to thiserror"),
];

/// Name, version and licence of each crate that the page is built of, along these edges of the tree.
fn crates(edges: &str) -> BTreeSet<[String; 3]> {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--offline", "--edges", edges, "--target", "wasm32-unknown-unknown"])
        .args(["--package", env!("CARGO_PKG_NAME"), "--prefix", "none", "--no-dedupe", "--format", "{p}|{l}"])
        .output()
        .unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let mut found = BTreeSet::new();
    for line in String::from_utf8(tree.stdout).unwrap().lines() {
        let (package, licence) = line.split_once('|').unwrap();
        let mut words = package.split(' ');
        let [name, version] = [words.next().unwrap(), words.next().unwrap()].map(str::to_owned);
        found.insert([name, version, licence.to_owned()]);
    }
    found
}

/// Whether one of the licences that can be chosen is allowed, for each part that has its own.
fn is_allowed(licence: &str) -> bool {
    let licence = licence.replace(" / ", " OR ").replace('/', " OR ");
    licence.split(" AND ").all(|part| part.trim_matches(['(', ')']).split(" OR ").any(|one| ALLOWED.contains(&one)))
}

#[test]
fn a_licence_is_allowed_where_each_of_its_parts_is() {
    for good in ["MIT", "MIT/Apache-2.0", "Apache-2.0 / MIT", "GPL-3.0 OR MIT", "(MIT OR Apache-2.0) AND Unicode-3.0"] {
        assert!(is_allowed(good), "{good}");
    }
    for bad in ["", "GPL-3.0", "MIT AND GPL-3.0", "(MIT OR Apache-2.0) AND CC-BY-NC-4.0"] {
        assert!(!is_allowed(bad), "{bad}");
    }
}

#[test]
fn every_crate_of_the_page_may_be_given_away_with_it() {
    let crates = crates("normal");
    assert!(crates.iter().any(|[name, ..]| name == "yew"), "{crates:?}");
    let not: Vec<_> = crates.iter().filter(|[.., licence]| !is_allowed(licence)).collect();
    assert!(not.is_empty(), "{not:?}");
}

#[test]
fn the_page_names_every_crate_in_it_with_a_licence_that_it_has() {
    let listed: BTreeMap<&str, &str> =
        CRATES.iter().flat_map(|(licence, names)| names.split(", ").map(|name| (name, *licence))).collect();
    let own = env!("CARGO_PKG_NAME");
    let built = crates("normal,no-proc-macro");
    let built: BTreeMap<&str, &str> = built
        .iter()
        .filter(|[name, ..]| name != own)
        .map(|[name, _, licence]| (name.as_str(), licence.as_str()))
        .collect();
    assert_eq!(listed.keys().collect::<Vec<_>>(), built.keys().collect::<Vec<_>>());
    for (name, licence) in listed {
        let (has, is_both) = (built[name], built[name].contains(" AND "));
        assert!(licence.split(" and ").all(|part| ALLOWED.contains(&part) && has.contains(part)), "{name}: {has}");
        assert_eq!(licence.contains(" and "), is_both, "{name}: {has}");
    }
}

#[test]
fn no_crate_is_there_twice_without_a_reason() {
    let mut versions: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for [name, version, _] in crates("normal") {
        versions.entry(name).or_default().insert(version);
    }
    let several: Vec<&str> =
        versions.iter().filter(|(_, versions)| versions.len() > 1).map(|(name, _)| name.as_str()).collect();
    let explained: Vec<&str> = SEVERAL.iter().map(|(name, _)| *name).collect();
    assert_eq!(several, explained, "{versions:?}");
}
