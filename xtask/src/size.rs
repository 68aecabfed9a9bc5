//! `cargo xtask size`: how heavy the artefacts are, against their budgets and the committed baseline.

use crate::finish::{ALL_LANGUAGES, ENGLISH, embed};
use crate::paths;
use crate::problem::{Outcome, Problem};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::PathBuf;

/// Budgets in bytes after brotli at quality 11; 1 kB is 1000 bytes.
const BUDGETS: [(&str, usize); 3] = [(ALL_LANGUAGES, 480_000), (ENGLISH, 300_000), (embed::NAME, embed::LIMIT)];

/// The sizes of one file in bytes.
pub struct Size {
    /// File name, without the hash that changes with every build.
    pub name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// How many bytes brotli makes of these at quality 11.
pub fn packed(bytes: &[u8]) -> std::io::Result<usize> {
    let settings = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &settings)?;
    Ok(packed.len())
}

impl Size {
    fn of(name: String, bytes: &[u8]) -> Outcome<Self> {
        let failed = |error: std::io::Error| Problem::Artefact(format!("{name} could not be compressed: {error}"));
        let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
        gzip.write_all(bytes).map_err(failed)?;
        let gzip = gzip.finish().map_err(failed)?.len();
        let brotli = packed(bytes).map_err(failed)?;
        Ok(Self { raw: bytes.len(), gzip, brotli, name })
    }

    /// The budget of this file and whether it keeps it.
    pub fn budget(&self) -> Option<(usize, bool)> {
        let (_, budget) = BUDGETS.iter().find(|(name, _)| *name == self.name)?;
        Some((*budget, self.brotli <= *budget))
    }
}

/// `cargo xtask size [--save]`, of what lies in `dist/`.
pub fn run(options: &[String]) -> Outcome {
    let save = match options {
        [] => false,
        [option] if option == "--save" => true,
        _ => return Err(Problem::Usage("size takes only --save".into())),
    };
    let sizes = measure()?;
    print(&sizes, &baseline());
    if save {
        keep(&sizes)?;
    }
    let over: Vec<_> = sizes.iter().filter(|size| size.budget().is_some_and(|(_, kept)| !kept)).collect();
    match over.as_slice() {
        [] => Ok(()),
        files => {
            let names: Vec<_> = files.iter().map(|size| size.name.as_str()).collect();
            Err(Problem::Artefact(format!("over budget: {}", names.join(", "))))
        }
    }
}

/// Measures every file of the release, and the site as a whole.
pub fn measure() -> Outcome<Vec<Size>> {
    let dist = paths::dist();
    let entries = fs::read_dir(&dist)
        .map_err(|error| Problem::Artefact(format!("{}: {error}; `cargo xtask build` makes it", dist.display())))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(|path| path.is_file()).collect();
    files.sort();
    files
        .iter()
        .map(|path| {
            let bytes = fs::read(path).map_err(Problem::file(path))?;
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            Size::of(without_hash(&name), &bytes)
        })
        .collect()
}

/// `base-52f001004e959300.css` is the same file as the `base-….css` of another build.
fn without_hash(name: &str) -> String {
    let is_hash = |part: &str| part.len() >= 12 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    match name.split_once('-').and_then(|_| name.rsplit_once('-')) {
        Some((stem, rest)) => {
            let end = rest.find(['.', '_']).unwrap_or(rest.len());
            if is_hash(&rest[..end]) { format!("{stem}{}", &rest[end..]) } else { name.to_owned() }
        }
        None => name.to_owned(),
    }
}

fn baseline_path() -> PathBuf {
    paths::root().join("xtask/size-baseline.json")
}

fn baseline() -> BTreeMap<String, usize> {
    let text = fs::read_to_string(baseline_path()).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}

fn keep(sizes: &[Size]) -> Outcome {
    let table: BTreeMap<&str, usize> = sizes.iter().map(|size| (size.name.as_str(), size.brotli)).collect();
    let text = serde_json::to_string_pretty(&table).map_err(|error| Problem::Artefact(error.to_string()))?;
    fs::write(baseline_path(), text + "\n").map_err(Problem::file(&baseline_path()))
}

fn print(sizes: &[Size], baseline: &BTreeMap<String, usize>) {
    println!("{:<32} {:>9} {:>9} {:>9} {:>9}  budget (brotli)", "file, bytes", "raw", "gzip", "brotli", "change");
    for size in sizes {
        let change = baseline.get(&size.name).map_or_else(|| "new".to_owned(), |&old| signed(size.brotli, old));
        let budget = size
            .budget()
            .map_or_else(String::new, |(budget, kept)| format!("{budget}, {}", if kept { "kept" } else { "OVER" }));
        println!("{:<32} {:>9} {:>9} {:>9} {change:>9}  {budget}", size.name, size.raw, size.gzip, size.brotli);
    }
}

fn signed(new: usize, old: usize) -> String {
    if new >= old { format!("+{}", new - old) } else { format!("-{}", old - new) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_two_builds_have_the_same_name() {
        assert_eq!(without_hash("base-52f001004e959300.css"), "base.css");
        assert_eq!(without_hash("sciatica-explorer-6ede3f598d0f3cc5_bg.wasm"), "sciatica-explorer_bg.wasm");
        assert_eq!(without_hash("sciatica-explorer.en.html"), "sciatica-explorer.en.html");
        assert_eq!(without_hash("index.html"), "index.html");
    }

    #[test]
    fn a_file_over_its_budget_is_told_from_one_that_keeps_it() {
        let size = |name: &str, brotli| Size { name: name.into(), raw: 0, gzip: 0, brotli };
        assert_eq!(size("embed.js", 2_000).budget(), Some((2_000, true)));
        assert_eq!(size("embed.js", 2_001).budget(), Some((2_000, false)));
        assert_eq!(size("index.html", 9_999_999).budget(), None);
    }
}
