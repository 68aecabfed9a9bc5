//! Copies of the project and hashes of what lies in a folder.

use crate::problem::{Outcome, Problem};
use crate::{paths, process};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// An empty folder in place of whatever was there, but for what is named: that stays.
pub fn emptied(folder: &Path, but_for: &str) -> Outcome {
    fs::create_dir_all(folder).map_err(Problem::file(folder))?;
    for entry in fs::read_dir(folder).map_err(Problem::file(folder))?.flatten() {
        let path = entry.path();
        if entry.file_name() != but_for {
            let gone = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
            gone.map_err(Problem::file(&path))?;
        }
    }
    Ok(())
}

/// Copies what belongs to the project, as it is now, into another folder: all of it, or what lies under these names.
pub fn copy_project(to: &Path, under: &[&str]) -> Outcome {
    let mut git = process::command("git");
    git.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--"]).args(under);
    for name in process::output(&mut git)?.split('\0').filter(|name| !name.is_empty()) {
        let (from, to) = (paths::root().join(name), to.join(name));
        // Removed and not yet committed.
        if !from.exists() {
            continue;
        }
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).map_err(Problem::file(folder))?;
        }
        fs::copy(&from, &to).map_err(Problem::file(&from))?;
    }
    Ok(())
}

/// The files of a folder by their paths in it, each with the hash of its bytes.
pub fn hashes(folder: &Path) -> Outcome<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    note(folder, "", &mut found)?;
    Ok(found)
}

fn note(folder: &Path, before: &str, found: &mut BTreeMap<String, String>) -> Outcome {
    for entry in fs::read_dir(folder).map_err(Problem::file(folder))?.flatten() {
        let name = format!("{before}{}", entry.file_name().to_string_lossy());
        let path = entry.path();
        if path.is_dir() {
            note(&path, &format!("{name}/"), found)?;
        } else {
            let bytes = fs::read(&path).map_err(Problem::file(&path))?;
            found.insert(name, Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect());
        }
    }
    Ok(())
}
