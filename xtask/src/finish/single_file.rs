//! One HTML file that opens from disk: styles, glue and application inside it, under a policy of hashes.

use super::page::Page;
use super::wasm::Unreadable;
use super::{
    STOPPED, Translation, imports, mixing, neighbours, places, policy, reach, read, scripts, split, streams, unpacker,
};
use crate::problem::{Outcome, Problem};
use crate::{paths, process, size};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::fs;
use std::path::{Path, PathBuf};

const UNPACK: &str = include_str!("unpack.js");
const LOAD_SINGLE: &str = include_str!("load_single.js");
/// Instead of `load_single.js` where the application is cut in two.
const LOAD_HALVES: &str = include_str!("load_halves.js");
/// The module as the linker wrote it, in the folder of the build.
const LINKED: &str = "wasm32-unknown-unknown/release/sciatica-explorer.wasm";
/// From this line on the glue fetches the application and offers itself to other modules; inside the page `load_single.js` starts it.
const FETCH: &str = "\nasync function __wbg_load(";

/// Style sheets of what only the rest of a cut application draws: they are packed and come with it.
const LATE: [&str; 6] = ["figures-disc", "charts", "figures-body", "figures-care", "questions", "lesson"];

/// How the script begins that starts it.
const MODULE: &str = "  <script type=\"module\">";

/// Where the linker put the application: by it the application can be cut in two.
pub fn linked() -> PathBuf {
    paths::target().join(LINKED)
}

/// Packs a built page into one file: cut in two by what the linker wrote of the same module, or in one piece without that.
pub fn pack(page: &Page, linked: Option<&Path>) -> Outcome<String> {
    let is_cut = linked.is_some();
    let styles = styles(&page.folder, &page.styles, is_cut)?;
    let [style, late] = &styles;
    let wasm = page.file(&page.wasm);
    let wasm = fs::read(&wasm).map_err(Problem::file(&wasm))?;
    let names = split::names(&wasm).map_err(cannot_be_packed)?;
    let objects = match linked {
        Some(linked) => {
            let linked = fs::read(linked).map_err(Problem::file(linked))?;
            Some(reach::Objects::of(&linked, &wasm).map_err(cannot_be_packed)?)
        }
        None => None,
    };
    let (glue, wasm) = imports::shorten(&read(&page.file(&page.glue))?, &wasm)?;
    let script = script(&glue, is_cut)?;
    let wasm = places::without(&wasm).map_err(cannot_be_packed)?;
    let halves = match &objects {
        Some(objects) => split::halves(&wasm, &names, objects).map_err(cannot_be_packed)?,
        None => None,
    };
    let modules = match halves {
        Some(halves) => {
            // Nearly every function of the first stands in the table, for the rest calls it there.
            let first = neighbours::as_in_table(&halves.first).map_err(cannot_be_packed)?;
            mixed(&[first, arranged(&halves.rest)?, late.as_bytes().to_vec()])?
        }
        None => in_streams(&arranged(&wasm)?)?,
    };
    for (text, end, what) in [(style, "</style", "a style sheet"), (&script, "</script", "the glue")] {
        if text.contains(end) {
            return Err(Problem::Artefact(format!("{what} contains {end}, which would end it early inside the page")));
        }
    }
    let policy = policy::single_file(&script, &styles);
    let end = format!("{modules}{MODULE}{script}</script>\n  ");
    let made = |lines: usize| page.as_single(&policy, style, &["\n".repeat(lines), end.clone()].concat());
    smallest(&made)
}

/// The file with the words of further languages in it, each unpacked when somebody asks for it.
pub fn with_words(file: &str, languages: &[Translation]) -> Outcome<String> {
    let unpacker = unpacker::built()?;
    let mut elements = String::new();
    for (code, words) in languages {
        let text = mixing::pack(&[words]).map_err(cannot_be_packed)?;
        if unmixed(&unpacker, &text)? != words.as_bytes() {
            return Err(Problem::Artefact(format!("the unpacker does not give back the words of `{code}`")));
        }
        elements += &element(&["words-", code].concat(), &text);
    }
    let Some((before, behind)) = file.rsplit_once(MODULE) else {
        return Err(Problem::Artefact("the single file has no script that starts it".into()));
    };
    Ok([before, &elements, MODULE, behind].concat())
}

/// The page with as many empty lines before the program as make brotli's file smallest: its search is a greedy one, and by chance finds
/// 0.2 % more in a page that is a byte longer.
fn smallest(made: &dyn Fn(usize) -> Outcome<String>) -> Outcome<String> {
    let (mut least, mut found) = (usize::MAX, String::new());
    for lines in 0..12 {
        let page = made(lines)?;
        let size = size::packed(page.as_bytes()).map_err(Problem::file(Path::new("the single file")))?;
        if size < least {
            (least, found) = (size, page);
        }
    }
    Ok(found)
}

/// What is in the file as it is, and what comes with the rest of the application: of the sheets in a folder, in layer order.
pub(crate) fn styles(folder: &Path, names: &[String], is_cut: bool) -> Outcome<[String; 2]> {
    let mut both = [String::new(), String::new()];
    for name in names {
        let is_late = is_cut && name.rsplit_once('-').is_some_and(|(name, _)| LATE.contains(&name));
        both[usize::from(is_late)] += &read(&folder.join(name))?;
    }
    let [early, late] = both;
    Ok([dense(&tight(&early)?), dense(&tight(&late)?)])
}

fn arranged(wasm: &[u8]) -> Outcome<Vec<u8>> {
    neighbours::arranged(wasm).map_err(cannot_be_packed)
}

/// The application as one module, as text of which the script that ships has made the same bytes.
fn in_streams(wasm: &[u8]) -> Outcome<String> {
    let text = streams::text(wasm).map_err(cannot_be_packed)?;
    if unpacked(&text)? != wasm {
        return Err(Problem::Artefact("unpack.js does not give back the application, as it was packed".into()));
    }
    still_a_module(wasm)?;
    Ok(element("wasm", &text))
}

/// The application as two modules, and the styles of the second, as text of which what ships has made the same bytes, and what does it.
fn mixed(parts: &[Vec<u8>; 3]) -> Outcome<String> {
    let text = mixing::pack(parts).map_err(cannot_be_packed)?;
    let unpacker = unpacker::built()?;
    if unmixed(&unpacker, &text)? != parts.concat() {
        return Err(Problem::Artefact("the unpacker does not give back the application, as it was packed".into()));
    }
    let [first, rest, _] = parts;
    still_a_module(first)?;
    still_a_module(rest)?;
    Ok(element("unpacker", &unpacker::text(&unpacker)) + &element("program", &text))
}

fn element(id: &str, text: &str) -> String {
    format!("  <script id=\"{id}\" type=\"application/octet-stream\">{text}</script>\n")
}

/// What was changed in a module before it was packed must still be one.
fn still_a_module(wasm: &[u8]) -> Outcome {
    let check = "new WebAssembly.Module(require(\"fs\").readFileSync(0))";
    process::answer(process::command("node").arg("--eval").arg(check), wasm).map(|_| ())
}

fn cannot_be_packed(why: Unreadable) -> Problem {
    Problem::Artefact(format!("the application cannot be packed: {why}"))
}

/// What the script in the page makes of the text.
pub(super) fn unpacked(text: &str) -> Outcome<Vec<u8>> {
    let answer = "process.stdout.write(unpack(require(\"fs\").readFileSync(0, \"utf8\")));";
    answered("unpack.js", &[UNPACK, answer].concat(), text)
}

/// What the unpacker makes of what [`super::mixing`] wrote, called as `load_halves.js` calls it.
pub(super) fn unmixed(unpacker: &[u8], text: &str) -> Outcome<Vec<u8>> {
    let script = "const [code, text] = JSON.parse(require('fs').readFileSync(0, 'utf8'));
        const unpacker = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(code, 'base64'))).exports;
        const [, ...sizes] = text.split(',');
        const packed = Buffer.from(sizes.pop(), 'base64');
        new Uint8Array(unpacker.memory.buffer, unpacker.room(), packed.length).set(packed);
        const made = sizes.map((size) => {
            unpacker.begin(+size);
            let state = 1;
            while (state === 1) state = unpacker.step();
            if (state !== 2) throw new Error('damaged');
            return Buffer.from(unpacker.memory.buffer.slice(unpacker.made(), unpacker.made() + +size));
        });
        process.stdout.write(Buffer.concat(made));";
    let input = serde_json::json!([STANDARD.encode(unpacker), text]).to_string();
    process::answer(process::command("node").arg("--eval").arg(script), input.as_bytes())
}

/// What a script of the page makes of this text.
fn answered(name: &str, script: &str, text: &str) -> Outcome<Vec<u8>> {
    let end = process::answer(process::command("node").arg("--eval").arg(small(script)?), text.as_bytes());
    end.map_err(|problem| match problem {
        Problem::Command { end, .. } => Problem::Command { line: format!("node --eval {name}"), end },
        other => other,
    })
}

/// Glue and loader as one inline module.
fn script(glue: &str, is_cut: bool) -> Outcome<String> {
    let Some((glue, _)) = glue.split_once(FETCH) else {
        return Err(Problem::Artefact(format!("the glue lacks the line `{FETCH}`: another wasm-bindgen?")));
    };
    // Both are what load_single.js starts the application with.
    if let Some(lacks) =
        ["function __wbg_get_imports(", "function __wbg_finalize_init("].into_iter().find(|it| !glue.contains(it))
    {
        return Err(Problem::Artefact(format!("the glue lacks `{lacks}` before `{FETCH}`: another wasm-bindgen?")));
    }
    if let Some(line) = glue.lines().find(|line| line.starts_with("import ")) {
        return Err(Problem::Artefact(format!("the glue imports another file, which a single file has not: {line}")));
    }
    let loader = if is_cut { LOAD_HALVES.to_owned() } else { [UNPACK, LOAD_SINGLE].concat() };
    small(&[glue, "\n", STOPPED, &loader].concat())
}

pub(super) fn small(script: &str) -> Outcome<String> {
    scripts::small(script)
        .ok_or_else(|| Problem::Artefact("not clear where a text or a comment in the glue ends".into()))
}

/// A script or a style sheet without indentation, empty lines and comments on lines of their own.
pub(super) fn tight(text: &str) -> Outcome<String> {
    let unsafe_line =
        |line: &str| Problem::Artefact(format!("not clear where the text or the comment in this line ends: {line}"));
    let mut kept = String::new();
    let mut in_comment = false;
    for line in text.lines().map(str::trim) {
        // In a text that runs over several lines, indentation would mean something.
        if !line.matches('`').count().is_multiple_of(2) {
            return Err(unsafe_line(line));
        }
        in_comment |= line.starts_with("/*");
        if !in_comment && !line.is_empty() && !line.starts_with("//") {
            kept.push_str(line);
            kept.push('\n');
        }
        if in_comment && line.contains("*/") {
            if !line.ends_with("*/") {
                return Err(unsafe_line(line));
            }
            in_comment = false;
        }
    }
    Ok(kept)
}

/// A tight style sheet without the spaces and the line ends that mean nothing.
fn dense(style: &str) -> String {
    let mut kept = String::new();
    for line in style.lines() {
        let is_property = |name: &str| name.chars().all(|letter| letter == '-' || letter.is_ascii_alphanumeric());
        match (line.split_once(": "), line.strip_suffix(" {")) {
            (Some((name, value)), _) if value.ends_with(';') && is_property(name) => {
                kept.extend([name, ":", value]);
            }
            (_, Some(selector)) => kept.extend([selector, "{"]),
            _ => {
                if line == "}" && kept.ends_with(';') {
                    kept.pop();
                }
                kept.push_str(line);
            }
        }
        if !kept.ends_with(['{', ';', '}', ',']) {
            kept.push(' ');
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    const STARTS: &str = "let wasm; function __wbg_get_imports() {} function __wbg_finalize_init() {}";

    #[test]
    fn glue_that_imports_another_file_is_refused() {
        let problem = script(&format!("import x from './y.js';\n{STARTS}{FETCH}"), true).unwrap_err();
        assert!(problem.to_string().contains("./y.js"));
        let problem = script(FETCH, true).unwrap_err();
        assert!(problem.to_string().contains("__wbg_get_imports"));
    }

    #[test]
    fn comments_and_indentation_go_and_the_rest_stays() {
        let style = "/* Colours\n of paper. */\n:root {\n  --a: \"x  y\"; /* stays */\n\n}\n";
        assert_eq!(tight(style).unwrap(), ":root {\n--a: \"x  y\"; /* stays */\n}\n");
        let glue = "/**\n * Doc\n */\nfunction f() {\n    // why\n    return `a  b`; // stays\n}\n";
        assert_eq!(tight(glue).unwrap(), "function f() {\nreturn `a  b`; // stays\n}\n");
    }

    #[test]
    fn a_dense_style_sheet_says_the_same() {
        let style =
            "a:hover,\na b {\n--a: \"x: y\";\nmargin:\n0\n1px;\n}\n@media (min-width: 1px) {\n.b { a: b; }\n}\n";
        assert_eq!(dense(style), "a:hover,a b{--a:\"x: y\";margin: 0 1px}@media (min-width: 1px){.b { a: b; }}");
    }

    #[test]
    fn text_over_several_lines_is_refused_instead_of_changed() {
        assert!(tight("const a = `one\n  two`;").is_err());
        assert!(tight("/* a */ color: red;").is_err());
    }

    #[test]
    fn the_inline_module_fetches_and_exports_nothing() {
        let glue = format!("{STARTS}{FETCH}) {{ fetch(); }}\nexport {{ initSync }};");
        for is_cut in [true, false] {
            let script = script(&glue, is_cut).unwrap();
            for word in ["export{", "export {", "export default", "fetch"] {
                assert!(!script.contains(word), "{word} is in {script}");
            }
        }
    }
}
