//! One HTML file that opens from disk: styles, glue and application inside it, under a policy of hashes.

use super::page::Page;
use super::{policy, read};
use crate::problem::{Outcome, Problem};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::fs;

const LOAD_SINGLE: &str = include_str!("load_single.js");
/// The line by which the glue offers itself to other modules; inside the page there is none.
const EXPORT: &str = "export { initSync, __wbg_init as default };";

/// Packs a built page into one file.
pub fn pack(page: &Page) -> Outcome<String> {
    let style = page.styles.iter().map(|name| read(&page.file(name))).collect::<Outcome<Vec<_>>>()?.concat();
    let script = script(&read(&page.file(&page.glue))?)?;
    let wasm = page.file(&page.wasm);
    let wasm = STANDARD.encode(gzip(&fs::read(&wasm).map_err(Problem::file(&wasm))?)?);
    for (text, end, what) in [(&style, "</style", "a style sheet"), (&script, "</script", "the glue")] {
        if text.contains(end) {
            return Err(Problem::Artefact(format!("{what} contains {end}, which would end it early inside the page")));
        }
    }
    let end = format!(
        "  <script id=\"wasm\" type=\"application/octet-stream\">{wasm}</script>\n  <script type=\"module\">{script}</script>\n  "
    );
    page.as_single(&policy::single_file(&script, &style), &style, &end)
}

/// Glue and loader as one inline module.
fn script(glue: &str) -> Outcome<String> {
    if !glue.contains(EXPORT) {
        return Err(Problem::Artefact(format!("the glue lacks the line `{EXPORT}`: another wasm-bindgen?")));
    }
    if let Some(line) = glue.lines().find(|line| line.starts_with("import ")) {
        return Err(Problem::Artefact(format!("the glue imports another file, which a single file has not: {line}")));
    }
    Ok(format!("{}{LOAD_SINGLE}", glue.replace(EXPORT, "")))
}

/// As small as gzip gets; the browser unpacks it as any other.
fn gzip(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut packed = Vec::new();
    zopfli::compress(zopfli::Options::default(), zopfli::Format::Gzip, bytes, &mut packed)
        .map_err(|error| Problem::Artefact(format!("the application could not be compressed: {error}")))?;
    Ok(packed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn what_is_packed_unpacks_to_the_same() {
        let bytes: Vec<u8> = (0..5000_u32).flat_map(|n| (n * n).to_le_bytes()).collect();
        let packed = gzip(&bytes).unwrap();
        let mut unpacked = Vec::new();
        flate2::read::GzDecoder::new(packed.as_slice()).read_to_end(&mut unpacked).unwrap();
        assert!(packed.len() < bytes.len());
        assert_eq!(unpacked, bytes);
    }

    #[test]
    fn glue_that_imports_another_file_is_refused() {
        let problem = script(&format!("import x from './y.js';\n{EXPORT}")).unwrap_err();
        assert!(problem.to_string().contains("./y.js"));
    }

    #[test]
    fn the_inline_module_exports_nothing() {
        assert!(!script(&format!("async function __wbg_init() {{}}\n{EXPORT}")).unwrap().contains("export"));
    }
}
