//! Short names between the glue and the application inside the single file, in both directions. wasm-bindgen's names carry a hash
//! each, which no compression shortens, and nobody outside reads them there.

use super::wasm::{self, CUSTOM, EXPORTS, Read, Unreadable, unsigned};
use crate::problem::{Outcome, Problem};
use std::collections::HashMap;
use std::fmt::Write;

const IMPORTS: u8 = 2;
/// The object that the glue hands in, by its name in the glue.
const OBJECT: &str = "const import0 = {";
/// What stands in the glue before the name of an export.
const MODULE: &str = "wasm.";

/// The short name of each name.
type Names = HashMap<Vec<u8>, Vec<u8>>;

/// The glue and the application with short names, the latter without the sections that only tools read.
pub fn shorten(glue: &str, module: &[u8]) -> Outcome<(String, Vec<u8>)> {
    let unreadable = |why| Problem::Artefact(format!("the imports of the application cannot be read: {why}"));
    let names = names(module).map_err(unreadable)?;
    let (glue, imported) = shortened(glue, &names)?;
    let (glue, exported) = shortened_exports(glue, &exports(module).map_err(unreadable)?);
    Ok((glue, renamed(module, &imported, &exported).map_err(unreadable)?))
}

/// The names of what is imported from the glue.
fn names(module: &[u8]) -> Read<Vec<Vec<u8>>> {
    let mut found = Vec::new();
    each_import(module, |_, name, _| found.push(name.to_vec()))?;
    Ok(found)
}

/// The glue with a number for each name, and which.
fn shortened(glue: &str, names: &[Vec<u8>]) -> Outcome<(String, Names)> {
    let lacking = |what: &str| Problem::Artefact(format!("the glue does not offer {what}: another wasm-bindgen?"));
    if names.is_empty() {
        return Ok((glue.to_owned(), HashMap::new()));
    }
    let start = glue.find(OBJECT).ok_or_else(|| lacking(OBJECT))?;
    let (before, object) = glue.split_at(start);
    let mut places = Vec::new();
    for name in names {
        let name = std::str::from_utf8(name).map_err(|_| lacking("a name that is text"))?;
        let entry = format!("\n        {name}: ");
        let place = object.find(&entry).ok_or_else(|| lacking(name))?;
        places.push((place + entry.find(name).unwrap_or_default(), name));
    }
    places.sort_unstable();
    let (mut text, mut from, mut short) = (before.to_owned(), 0, HashMap::new());
    for (number, (place, name)) in places.into_iter().enumerate() {
        let key = format!("i{number}");
        let _ = write!(text, "{}{key}", &object[from..place]);
        from = place + name.len();
        short.insert(name.as_bytes().to_vec(), key.into_bytes());
    }
    Ok((text + &object[from..], short))
}

/// The glue with a number for the name of each export that it calls, and which.
fn shortened_exports(mut glue: String, names: &[(Vec<u8>, &[u8])]) -> (String, Names) {
    let mut short = HashMap::new();
    for (number, (name, _)) in names.iter().enumerate() {
        let Ok(text) = std::str::from_utf8(name) else { continue };
        let (key, mut kept, mut rest) = (format!("e{number}"), String::new(), glue.as_str());
        while let Some((before, after)) = rest.split_once(&format!("{MODULE}{text}")) {
            // The beginning of a longer name is another name.
            let is_longer = after.starts_with(|letter: char| letter.is_alphanumeric() || letter == '_');
            kept.extend([before, MODULE, if is_longer { text } else { &key }]);
            rest = after;
        }
        if !kept.is_empty() {
            kept.push_str(rest);
            glue = kept;
            short.insert(name.clone(), key.into_bytes());
        }
    }
    (glue, short)
}

/// The module with other names for what it imports and exports.
fn renamed(module: &[u8], short: &Names, exported: &Names) -> Read<Vec<u8>> {
    let mut written = module[..8.min(module.len())].to_vec();
    for (id, range) in wasm::sections(module)? {
        match id {
            CUSTOM => {}
            IMPORTS => {
                let mut entries = Vec::new();
                let count = each_import(module, |from, name, kind| {
                    let name = short.get(name).map_or(name, Vec::as_slice);
                    for text in [from, name] {
                        entries.extend(unsigned(text.len() as u64));
                        entries.extend_from_slice(text);
                    }
                    entries.extend_from_slice(kind);
                })?;
                put_section(&mut written, IMPORTS, count, &entries);
            }
            EXPORTS => {
                let mut entries = Vec::new();
                let exports = exports(module)?;
                for (name, kind) in &exports {
                    let name = exported.get(name).unwrap_or(name);
                    entries.extend(unsigned(name.len() as u64));
                    entries.extend_from_slice(name);
                    entries.extend_from_slice(kind);
                }
                put_section(&mut written, EXPORTS, exports.len() as u64, &entries);
            }
            _ => written.extend_from_slice(&module[range]),
        }
    }
    Ok(written)
}

/// How many functions the module imports; they have the first numbers.
pub fn count(module: &[u8]) -> Read<u64> {
    let Some((mut reader, count)) = wasm::entries(module, IMPORTS)? else { return Ok(0) };
    let mut functions = 0;
    for _ in 0..count {
        for _ in 0..2 {
            let size = reader.number()?;
            reader.take(size)?;
        }
        let start = reader.at;
        let kind = reader.byte()?;
        match kind {
            0 => functions += u64::from(reader.number().is_ok()),
            // A table says what is in it before its limits, a memory has limits alone, a global a type and whether it changes.
            1 | 2 => {
                reader.take(u64::from(kind == 1))?;
                let has_most = reader.byte()? & 1 == 1;
                for _ in 0..=u8::from(has_most) {
                    reader.number()?;
                }
            }
            3 => _ = reader.take(2)?,
            _ => return Err(Unreadable::Import(start)),
        }
    }
    Ok(functions)
}

fn put_section(written: &mut Vec<u8>, id: u8, count: u64, entries: &[u8]) {
    let count = unsigned(count);
    written.push(id);
    written.extend(unsigned((count.len() + entries.len()) as u64));
    written.extend(count);
    written.extend_from_slice(entries);
}

/// The name of each export, and the bytes that say what it is.
fn exports(module: &[u8]) -> Read<Vec<(Vec<u8>, &[u8])>> {
    let Some((mut reader, count)) = wasm::entries(module, EXPORTS)? else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    for _ in 0..count {
        let size = reader.number()?;
        let name = reader.take(size)?.to_vec();
        let start = reader.at;
        reader.byte()?;
        reader.number()?;
        found.push((name, &module[start..reader.at]));
    }
    Ok(found)
}

/// Hands over the module, the name and the kind of each import.
fn each_import<'a>(module: &'a [u8], mut see: impl FnMut(&'a [u8], &'a [u8], &'a [u8])) -> Read<u64> {
    let Some((mut reader, count)) = wasm::entries(module, IMPORTS)? else { return Ok(0) };
    for _ in 0..count {
        let size = reader.number()?;
        let from = reader.take(size)?;
        let size = reader.number()?;
        let name = reader.take(size)?;
        let start = reader.at;
        // A function, and its type.
        if reader.byte()? != 0 {
            return Err(Unreadable::Import(start));
        }
        reader.number()?;
        see(from, name, &module[start..reader.at]);
    }
    Ok(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "const wasm = __wbg_one_9f;\nconst import0 = {\n        __wbg_one_9f: function(arg0) {\n        },\n        \
                        __wbg_two_07: function() { return \"__wbg_one_9f\"; },\n    };\n";

    /// A module that imports functions of type 3 from `./glue.js`, and carries a section for tools.
    fn module(names: &[&str]) -> Vec<u8> {
        let mut imports = unsigned(names.len() as u64);
        for name in names {
            for text in ["./glue.js", name] {
                imports.extend(unsigned(text.len() as u64));
                imports.extend(text.as_bytes());
            }
            imports.extend([0, 3]);
        }
        let mut bytes = b"\0asm\x01\0\0\0\x00\x05\x04name".to_vec();
        bytes.push(IMPORTS);
        bytes.extend(unsigned(imports.len() as u64));
        bytes.extend(imports);
        bytes
    }

    #[test]
    fn both_sides_get_the_same_short_names_and_nothing_else_changes() {
        let (glue, short) = shorten(GLUE, &module(&["__wbg_two_07", "__wbg_one_9f"])).unwrap();
        let expected =
            GLUE.replace("        __wbg_one_9f: ", "        i0: ").replace("        __wbg_two_07: ", "        i1: ");
        assert_eq!(glue, expected);
        assert_eq!(short, [&module(&["i1", "i0"])[..8], &module(&["i1", "i0"])[15..]].concat());
    }

    #[test]
    fn what_the_glue_calls_gets_a_short_name_on_both_sides() {
        let export = |names: [&str; 3]| {
            let entries = names.map(|name| [&[name.len() as u8], name.as_bytes(), &[0, 5]].concat()).concat();
            [&b"\0asm\x01\0\0\0\x07"[..], &[entries.len() as u8 + 1, 3], &entries].concat()
        };
        let (glue, short) =
            shorten("wasm.free(wasm.free_all, free, wasm.free);", &export(["free", "main", "free_all"])).unwrap();
        assert_eq!(glue, "wasm.e0(wasm.e2, free, wasm.e0);");
        assert_eq!(short, export(["e0", "main", "e2"]));
    }

    #[test]
    fn glue_that_lacks_a_name_is_refused() {
        let problem = shorten(GLUE, &module(&["__wbg_three_11"])).unwrap_err();
        assert!(problem.to_string().contains("__wbg_three_11"));
    }

    #[test]
    fn a_module_that_imports_a_memory_is_refused() {
        let memory = b"\0asm\x01\0\0\0\x02\x08\x01\x01a\x01b\x02\0\x01";
        assert!(shorten(GLUE, memory).unwrap_err().to_string().contains("function"));
    }
}
