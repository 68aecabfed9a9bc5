//! The service worker of the site: it keeps exactly the files of this build, by their hashes.

use super::policy::integrity;
use super::{hexadecimal, write};
use crate::problem::{Outcome, Problem};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Its name in the folder of the site. It has no hash: the browser asks for it again to learn of a new build.
pub const NAME: &str = "sw.js";
/// How the page itself is asked for.
pub const PAGE: &str = "./";

const SCRIPT: &str = include_str!("worker.js");
const FILES: &str = "const FILES = ";

/// Writes the worker that keeps the page and the named files of a folder.
pub fn add(folder: &Path, names: &[&str]) -> Outcome {
    let hash = |name: &str| {
        let path = folder.join(name);
        fs::read(&path).map(|bytes| integrity(&bytes)).map_err(Problem::file(&path))
    };
    let mut files = BTreeMap::from([(PAGE.to_owned(), hash("index.html")?)]);
    for name in names {
        files.insert(format!("./{name}"), hash(name)?);
    }
    write(&folder.join(NAME), &script(&files)?)
}

/// The files that a worker keeps, by their addresses from its folder, each with its hash.
pub fn kept(script: &str) -> Outcome<BTreeMap<String, String>> {
    let lacks = || Problem::Artefact(format!("{NAME} has no list of files"));
    let list = script.split_once(FILES).and_then(|(_, rest)| rest.split_once(';')).ok_or_else(lacks)?.0;
    serde_json::from_str(list).map_err(|_| lacks())
}

/// The worker for files with these hashes. Another build, or another worker, is another version.
fn script(files: &BTreeMap<String, String>) -> Outcome<String> {
    let list = serde_json::to_string_pretty(files).map_err(|error| Problem::Artefact(error.to_string()))?;
    let script = SCRIPT.replace("$FILES", &list);
    let version = &hexadecimal(script.as_bytes())[..16];
    Ok(script.replace("$VERSION", version))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(hash: &str) -> BTreeMap<String, String> {
        BTreeMap::from([(PAGE.to_owned(), hash.to_owned()), ("./a-1.css".to_owned(), "sha256-x".to_owned())])
    }

    #[test]
    fn the_worker_names_each_file_with_its_hash() {
        let script = script(&files("sha256-y")).unwrap();
        assert_eq!(kept(&script).unwrap(), files("sha256-y"));
        assert!(!script.contains('$') || !script.contains("$VERSION") && !script.contains("$FILES"));
    }

    #[test]
    fn another_build_is_another_version_and_the_same_one_is_not() {
        let version = |hash| {
            let script = script(&files(hash)).unwrap();
            script.split_once("VERSION = \"").unwrap().1.split_once('"').unwrap().0.to_owned()
        };
        assert_eq!(version("sha256-y"), version("sha256-y"));
        assert_ne!(version("sha256-y"), version("sha256-z"));
        assert_eq!(version("sha256-y").len(), 16);
    }

    #[test]
    fn a_file_that_is_not_there_is_named() {
        let problem = add(Path::new(env!("CARGO_MANIFEST_DIR")), &["none.css"]).unwrap_err();
        assert!(problem.to_string().contains("index.html"), "{problem}");
    }
}
