//! The functions of a module in an order in which like stands beside like: brotli says in fewer bits where to copy from when that is
//! near. Only numbers change in the module, so it costs a reader's browser nothing.

use super::imports;
use super::wasm::{self, Body, CALL, CODE, DATA, END, EXPORTS, Operand, Read, Reader, Unreadable, unsigned};
use std::ops::RangeInclusive;

const FUNCTIONS: u8 = 3;
const GLOBALS: u8 = 6;
const START: u8 = 8;
const ELEMENTS: u8 = 9;

const LOCALS: RangeInclusive<u8> = 0x20..=0x22;
const REF_FUNC: u8 = 0xD2;

/// So many instructions in a row that two functions share make them alike.
const RUNS: [usize; 2] = [4, 8];
/// The same run in more functions than this says nothing about any two.
const COMMON: usize = 80;

/// The same module with its functions in another order.
pub fn arranged(module: &[u8]) -> Read<Vec<u8>> {
    let bodies = wasm::module(module)?.bodies;
    reordered(module, &bodies, &order(&bodies))
}

/// The same, but the functions in the table come first, in its order: then the table counts up instead of naming them in no order.
pub fn as_in_table(module: &[u8]) -> Read<Vec<u8>> {
    let bodies = wasm::module(module)?.bodies;
    let imported = imports::count(module)?;
    let mut places = vec![usize::MAX; bodies.len()];
    if let Some((mut reader, count)) = wasm::entries(module, ELEMENTS)? {
        let mut place = 0..;
        for _ in 0..count {
            named(&mut reader, |number| {
                let own = number.checked_sub(imported).and_then(|own| usize::try_from(own).ok());
                if let (Some(first), Some(place)) = (own.and_then(|own| places.get_mut(own)), place.next()) {
                    *first = place.min(*first);
                }
            })?;
        }
    }
    let mut order = order(&bodies);
    order.sort_by_key(|own| places[*own]);
    reordered(module, &bodies, &order)
}

/// Reads which functions stand from a place in the table on, and gives back how that place and their count are written.
fn named<'a>(reader: &mut Reader<'a>, mut see: impl FnMut(u64)) -> Read<&'a [u8]> {
    let from = reader.at;
    if reader.number()? != 0 {
        return Err(Unreadable::Named(from));
    }
    expression(reader)?;
    let functions = reader.number()?;
    let head = reader.since(from);
    for _ in 0..functions {
        see(reader.number()?);
    }
    Ok(head)
}

/// The module with its functions in this order of their numbers so far, and with their new numbers wherever one is named.
fn reordered(module: &[u8], bodies: &[Body], order: &[usize]) -> Read<Vec<u8>> {
    let imported = imports::count(module)?;
    let mut places = vec![0; order.len()];
    (0..).zip(order).for_each(|(place, old)| places[*old] = place);
    let renumbered = |old: u64| {
        let own = old.checked_sub(imported).and_then(|own| usize::try_from(own).ok());
        unsigned(own.and_then(|own| places.get(own)).map_or(old, |place: &u64| imported + place))
    };

    let mut written = module[..8.min(module.len())].to_vec();
    for (id, range) in wasm::sections(module)? {
        let mut reader = Reader { bytes: &module[..range.end], at: range.start + 1 };
        reader.number()?;
        let start = reader.at;
        let mut content = Vec::new();
        // Every one of these sections but the start begins with the number of its entries.
        let count = if id == START { 0 } else { reader.number()? };
        content.extend_from_slice(reader.since(start));
        match id {
            FUNCTIONS => {
                let types = (0..count).map(|_| reader.number()).collect::<Read<Vec<_>>>()?;
                content.extend(order.iter().filter_map(|old| types.get(*old)).flat_map(|kind| unsigned(*kind)));
            }
            GLOBALS => {
                for _ in 0..count {
                    content.extend_from_slice(reader.take(2)?);
                    content.extend_from_slice(expression(&mut reader)?);
                }
            }
            EXPORTS => {
                for _ in 0..count {
                    let from = reader.at;
                    let name = reader.number()?;
                    reader.take(name)?;
                    let is_function = reader.byte()? == 0;
                    content.extend_from_slice(reader.since(from));
                    let number = reader.number()?;
                    content.extend(if is_function { renumbered(number) } else { unsigned(number) });
                }
            }
            START => content.extend(renumbered(reader.number()?)),
            ELEMENTS => {
                for _ in 0..count {
                    let mut functions = Vec::new();
                    content.extend_from_slice(named(&mut reader, |number| functions.extend(renumbered(number)))?);
                    content.extend(functions);
                }
            }
            CODE => {
                for old in order {
                    let body = body(&bodies[*old], renumbered)?;
                    content.extend(unsigned(body.len() as u64));
                    content.extend(body);
                }
            }
            // Types, imports, tables, memories, data and their count name no function of the module.
            1 | 2 | 4 | 5 | DATA | 12 => content = module[start..range.end].to_vec(),
            _ => return Err(Unreadable::Named(start)),
        }
        written.push(id);
        written.extend(unsigned(content.len() as u64));
        written.extend(content);
    }
    Ok(written)
}

/// A constant expression, which names no function.
fn expression<'a>(reader: &mut Reader<'a>) -> Read<&'a [u8]> {
    let start = reader.at;
    loop {
        match wasm::instruction(reader)?.bytes {
            [END] => return Ok(reader.since(start)),
            [REF_FUNC, ..] => return Err(Unreadable::Named(start)),
            _ => {}
        }
    }
}

fn body(body: &Body, renumbered: impl Fn(u64) -> Vec<u8>) -> Read<Vec<u8>> {
    let mut written = body.locals.to_vec();
    for instruction in &body.instructions {
        match (instruction.fixed, &instruction.operand) {
            ([CALL], Operand::Number(number)) => {
                written.push(CALL);
                written.extend(renumbered(Reader { bytes: number, at: 0 }.number()?));
            }
            ([REF_FUNC, ..], _) => return Err(Unreadable::Named(written.len())),
            _ => written.extend_from_slice(instruction.bytes),
        }
    }
    Ok(written)
}

/// Paths through the functions from like to like, the strongest likeness first, one path after the other as the compiler left them.
fn order(bodies: &[Body]) -> Vec<usize> {
    let mut paths: Vec<Vec<usize>> = (0..bodies.len()).map(|one| vec![one]).collect();
    let mut path_of: Vec<usize> = (0..bodies.len()).collect();
    for (one, other) in likenesses(bodies) {
        let (path, joined) = (path_of[one], path_of[other]);
        let is_end = |number: usize| {
            let path = &paths[path_of[number]];
            path.first() == Some(&number) || path.last() == Some(&number)
        };
        if path == joined || !is_end(one) || !is_end(other) {
            continue;
        }
        let mut tail = std::mem::take(&mut paths[joined]);
        if tail.first() != Some(&other) {
            tail.reverse();
        }
        if paths[path].last() != Some(&one) {
            paths[path].reverse();
        }
        tail.iter().for_each(|number| path_of[*number] = path);
        paths[path].extend(tail);
    }
    paths.retain(|path| !path.is_empty());
    for path in &mut paths {
        if path.first() > path.last() {
            path.reverse();
        }
    }
    paths.sort_by_cached_key(|path| {
        let mut numbers = path.clone();
        numbers.sort_unstable();
        numbers[numbers.len() / 2]
    });
    paths.concat()
}

/// All pairs of functions that share something seldom, those that share the most for their size first.
fn likenesses(bodies: &[Body]) -> Vec<(usize, usize)> {
    let runs: Vec<Vec<u64>> = bodies.iter().map(runs).collect();
    let mut all: Vec<(u64, usize)> =
        (0..).zip(&runs).flat_map(|(of, runs)| runs.iter().map(move |run| (*run, of))).collect();
    all.sort_unstable();
    let count = bodies.len();
    let mut shared = vec![0.0_f64; count * count];
    for owners in all.chunk_by(|(run, _), (next, _)| run == next).filter(|owners| owners.len() <= COMMON) {
        let weight = (count as f64 / owners.len() as f64).ln();
        for (at, (_, one)) in owners.iter().enumerate() {
            owners[at + 1..].iter().for_each(|(_, other)| shared[one * count + other] += weight);
        }
    }
    let size = |of: usize| runs[of].len() as f64;
    let mut pairs: Vec<(f64, usize, usize)> = (0..)
        .zip(shared)
        .filter(|(_, shared)| *shared > 0.0)
        .map(|(at, shared)| (at / count, at % count, shared))
        .map(|(one, other, shared)| (shared / (size(one) * size(other)).sqrt().sqrt(), one, other))
        .collect();
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    pairs.into_iter().map(|(_, one, other)| (one, other)).collect()
}

/// What happens in a function, each a number: instructions in a row, whatever they are done with or exactly, and what is called.
fn runs(body: &Body) -> Vec<u64> {
    let any: Vec<u64> = body.instructions.iter().map(|instruction| number(instruction.fixed)).collect();
    let exact = body.instructions.iter().map(|instruction| match instruction.fixed {
        // Variables and functions are numbered otherwise elsewhere.
        [code] if *code == CALL || LOCALS.contains(code) => number(instruction.fixed),
        _ => number(instruction.bytes),
    });
    let exact: Vec<u64> = exact.collect();
    let calls = body.instructions.iter().filter(|instruction| instruction.fixed == [CALL]);
    let mut found: Vec<u64> = calls.map(|call| number(call.bytes)).collect();
    for (row, size) in [(&any, RUNS[0]), (&any, RUNS[1]), (&exact, RUNS[0])] {
        found.extend(row.windows(size.min(row.len())).map(|run| run.iter().fold(size as u64, mixed)));
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn number(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |sum, byte| mixed(sum, &u64::from(*byte)))
}

/// Two numbers as one that hardly any other two make.
fn mixed(sum: u64, next: &u64) -> u64 {
    (sum ^ next).wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module of these sections, each with its number and its content.
    fn module(sections: &[(u8, &[u8])]) -> Vec<u8> {
        let mut bytes = b"\0asm\x01\0\0\0".to_vec();
        for (id, content) in sections {
            bytes.push(*id);
            bytes.extend(unsigned(content.len() as u64));
            bytes.extend_from_slice(content);
        }
        bytes
    }

    /// One imported function, 0, and three own ones, 1 to 3, of types 1, 2 and 3, which are named in every way there is.
    fn three() -> Vec<u8> {
        module(&[
            (2, &[1, 1, b'a', 1, b'b', 0, 0]),
            (FUNCTIONS, &[3, 1, 2, 3]),
            (GLOBALS, &[1, 0x7F, 1, 0x41, 9, END]),
            (EXPORTS, &[2, 1, b'f', 0, 2, 1, b'm', 2, 0]),
            (START, &[3]),
            (ELEMENTS, &[1, 0, 0x41, 1, END, 3, 1, 0, 2]),
            (CODE, &[3, 4, 0, CALL, 0, END, 4, 0, CALL, 3, END, 6, 0, CALL, 1, CALL, 2, END]),
        ])
    }

    fn with_order(module: &[u8], order: &[usize]) -> Vec<u8> {
        reordered(module, &wasm::module(module).unwrap().bodies, order).unwrap()
    }

    #[test]
    fn a_function_is_called_by_its_new_number_wherever_it_is_named() {
        // 1 becomes 3, 2 becomes 1, 3 becomes 2.
        let expected = module(&[
            (2, &[1, 1, b'a', 1, b'b', 0, 0]),
            (FUNCTIONS, &[3, 2, 3, 1]),
            (GLOBALS, &[1, 0x7F, 1, 0x41, 9, END]),
            (EXPORTS, &[2, 1, b'f', 0, 1, 1, b'm', 2, 0]),
            (START, &[2]),
            (ELEMENTS, &[1, 0, 0x41, 1, END, 3, 3, 0, 1]),
            (CODE, &[3, 4, 0, CALL, 2, END, 6, 0, CALL, 3, CALL, 1, END, 4, 0, CALL, 0, END]),
        ]);
        assert_eq!(with_order(&three(), &[1, 2, 0]), expected);
        assert_eq!(with_order(&expected, &[2, 0, 1]), three(), "and back");
    }

    #[test]
    fn a_function_that_is_named_in_a_way_not_known_stops_the_build() {
        let code: (u8, &[u8]) = (CODE, &[1, 2, 0, END]);
        for strange in [
            module(&[(GLOBALS, &[1, 0x70, 0, REF_FUNC, 0, END]), code]),
            module(&[(ELEMENTS, &[1, 1, 0, 1, 0]), code]),
            module(&[(CODE, &[1, 5, 0, REF_FUNC, 0, 0x1A, END])]),
            module(&[code, (0, b"\x04name")]),
        ] {
            assert!(arranged(&strange).is_err(), "{strange:?}");
        }
    }

    #[test]
    fn the_table_counts_up_where_its_functions_come_first() {
        let expected = module(&[
            (2, &[1, 1, b'a', 1, b'b', 0, 0]),
            (FUNCTIONS, &[3, 2, 1, 3]),
            (GLOBALS, &[1, 0x7F, 1, 0x41, 9, END]),
            (EXPORTS, &[2, 1, b'f', 0, 1, 1, b'm', 2, 0]),
            (START, &[3]),
            (ELEMENTS, &[1, 0, 0x41, 1, END, 4, 1, 0, 2, 1]),
            (CODE, &[3, 4, 0, CALL, 3, END, 4, 0, CALL, 0, END, 6, 0, CALL, 2, CALL, 1, END]),
        ]);
        let mixed_up = with_order(&expected, &[1, 2, 0]);
        assert_eq!(as_in_table(&mixed_up).unwrap(), expected);
        assert_eq!(as_in_table(&expected).unwrap(), expected);
    }

    #[test]
    fn like_stands_beside_like() {
        // Two kinds of functions that do much with different constants.
        let plain = |constant: u8| [&[0][..], &[0x41, constant, 0x1A].repeat(6), &[END]].concat();
        let other = |constant: u8| [&[0][..], &[0x42, constant, 0x50, 0x1A].repeat(6), &[END]].concat();
        let bodies = [plain(1), other(1), plain(2), other(2), plain(3), other(3)];
        let mut code = vec![6];
        bodies.iter().for_each(|body| code.extend([&unsigned(body.len() as u64)[..], body].concat()));
        let module = module(&[(FUNCTIONS, &[6, 0, 0, 0, 0, 0, 0]), (CODE, &code)]);
        let arranged = arranged(&module).unwrap();
        let first: Vec<_> =
            wasm::module(&arranged).unwrap().bodies.iter().map(|body| body.instructions[0].fixed).collect();
        assert_eq!(first.chunk_by(PartialEq::eq).count(), 2, "{first:x?}");
    }
}
