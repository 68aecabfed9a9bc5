//! The application without the places of its panics in the source: file names with lines and columns, a hundredth of the single
//! file. What went wrong is still said; where is said by the site's copy, which keeps them.

use super::wasm::{self, Body, CALL, DATA, Instruction, Operand, Read};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Rust's `Location`: address and length of the file's name, line, column.
const SIZE: usize = 16;
/// The empty name: Rust's address of what has no bytes, and no length; line and column are unknown.
const NOWHERE: [u8; SIZE] = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
/// Names of files that are longer, lines and columns that are higher, are taken for something else.
const LONGEST: u32 = 200;
const MOST: [u32; 2] = [100_000, 1000];

/// The module with nothing in place of the places, and with one place for all that is handed to a call.
pub fn without(module: &[u8]) -> Read<Vec<u8>> {
    let mut written = module.to_vec();
    let mut found = BTreeMap::new();
    for (address, bytes) in data(module)? {
        let memory = &module[bytes.clone()];
        for at in (0..memory.len()).step_by(4) {
            if let Some(name) = memory.get(at..at + SIZE).and_then(|place| name(place, address, memory)) {
                written[bytes.start + name.start..bytes.start + name.end].fill(0);
                found.insert(i64::from(address) + at as i64, bytes.start + at);
            }
        }
    }
    for at in found.values() {
        written[*at..at + SIZE].copy_from_slice(&NOWHERE);
    }
    let Some((first, _)) = found.first_key_value() else { return Ok(written) };
    let first = wasm::signed(*first);
    let bodies = wasm::module(module)?.bodies;
    // A function that is handed other numbers too may take this one for something else: the end of what lies before the place.
    let others: BTreeSet<&[u8]> =
        handed(&bodies).filter(|(_, value, _)| !found.contains_key(value)).map(|(_, _, call)| call).collect();
    for (bytes, value, call) in handed(&bodies) {
        if found.contains_key(&value) && bytes.len() == first.len() && !others.contains(call) {
            let at = bytes.as_ptr().addr() - module.as_ptr().addr();
            written[at..at + first.len()].copy_from_slice(&first);
        }
    }
    Ok(written)
}

/// Each number that stands right before a call, and the call.
fn handed<'a>(bodies: &'a [Body<'a>]) -> impl Iterator<Item = (&'a [u8], i64, &'a [u8])> {
    bodies.iter().flat_map(|body| body.instructions.windows(2)).filter_map(|pair| match pair {
        [Instruction { operand: Operand::Integer(bytes, value), .. }, next] if next.fixed == [CALL] => {
            Some((*bytes, *value, next.bytes))
        }
        _ => None,
    })
}

/// Where each piece of memory begins, and where in the module its bytes lie.
fn data(module: &[u8]) -> Read<Vec<(u32, Range<usize>)>> {
    let Some((mut reader, count)) = wasm::entries(module, DATA)? else { return Ok(Vec::new()) };
    let mut pieces = Vec::new();
    for _ in 0..count {
        let address = wasm::address(&mut reader)?;
        let size = reader.number()?;
        let size = reader.take(size)?.len();
        pieces.push((address, reader.at - size..reader.at));
    }
    Ok(pieces)
}

/// Where in this piece of memory the name of the file lies, if these bytes are a place in the source.
fn name(place: &[u8], address: u32, memory: &[u8]) -> Option<Range<usize>> {
    let word = |index: usize| place.get(index * 4..)?.first_chunk().copied().map(u32::from_le_bytes);
    let [start, length, line, column] = [word(0)?, word(1)?, word(2)?, word(3)?];
    let start = usize::try_from(start.checked_sub(address)?).ok()?;
    let range = start..start.checked_add(usize::try_from(length).ok()?)?;
    let name = memory.get(range.clone())?;
    let is_name = name.ends_with(b".rs") && name.iter().all(u8::is_ascii_graphic);
    let is_place = (1..MOST[0]).contains(&line) && (1..MOST[1]).contains(&column);
    (is_name && length < LONGEST && is_place).then_some(range)
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm::{END, I32_CONST, Unreadable, signed, unsigned};

    const START: u32 = 0x10_0000;

    fn section(id: u8, content: &[u8]) -> Vec<u8> {
        [&[id][..], &unsigned(content.len() as u64), content].concat()
    }

    /// A module with one function, and these bytes in memory from `START` on.
    fn module(code: &[u8], memory: &[u8]) -> Vec<u8> {
        let code = [&unsigned(1)[..], &unsigned(code.len() as u64 + 2), &[0], code, &[END]].concat();
        let data = [&[1, 0, I32_CONST][..], &signed(START.into()), &[END], &unsigned(memory.len() as u64), memory];
        [b"\0asm\x01\0\0\0".to_vec(), section(10, &code), section(DATA, &data.concat())].concat()
    }

    fn place(name: u32, length: u32, line: u32, column: u32) -> Vec<u8> {
        [name, length, line, column].map(u32::to_le_bytes).concat()
    }

    fn handed(address: u32, next: u8) -> Vec<u8> {
        [&[I32_CONST][..], &signed(address.into()), &[next, 0]].concat()
    }

    #[test]
    fn names_lines_and_columns_go_and_calls_share_one_place() {
        let memory = |name: &[u8], first: Vec<u8>, second: Vec<u8>| [name, &first, b"kept", &second].concat();
        let [first, second] = [START + 8, START + 28];
        let code = |at| [handed(first, CALL), handed(at, CALL), handed(second, 0x21)].concat();
        let full = module(&code(second), &memory(b"a/bcd.rs", place(START, 8, 7, 9), place(START + 2, 6, 300, 1)));
        let bare = module(&code(first), &memory(&[0; 8], NOWHERE.to_vec(), NOWHERE.to_vec()));
        assert_eq!(without(&full).unwrap(), bare);
        // A function that is also handed another number keeps what it is handed.
        let code = [handed(second, CALL), handed(5, CALL)].concat();
        let full = module(&code, &memory(b"a/bcd.rs", place(START, 8, 7, 9), place(START + 2, 6, 300, 1)));
        let bare = module(&code, &memory(&[0; 8], NOWHERE.to_vec(), NOWHERE.to_vec()));
        assert_eq!(without(&full).unwrap(), bare);
    }

    #[test]
    fn what_only_looks_like_a_place_stays() {
        for words in [
            place(START, 8, 0, 1),
            place(START, 7, 1, 1),
            place(START + 900, 8, 1, 1),
            place(9, 8, 1, 1),
            place(START, 8, START, 9),
        ] {
            let module = module(&handed(START + 8, CALL), &[b"a/bcd.rs", &words[..]].concat());
            assert_eq!(without(&module).unwrap(), module);
        }
    }

    #[test]
    fn memory_that_is_given_in_another_way_is_refused() {
        let passive = [b"\0asm\x01\0\0\0".to_vec(), section(DATA, &[1, 1, 0])].concat();
        assert!(matches!(without(&passive), Err(Unreadable::Unusual(_))));
    }
}
