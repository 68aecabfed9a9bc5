//! Which constants in memory some functions can reach, told by the module as the linker wrote it (`--emit-relocs` in
//! `.cargo/config.toml`): where each one lies, and every place in code and memory that holds the address of one. What none of these
//! functions can reach may come later.

use super::wasm::{self, CODE, CUSTOM, DATA, Read, Reader, Unreadable};
use std::ops::Range;

/// Parts of the section `linking`, and what is a place in memory among the symbols.
const SYMBOLS: u8 = 8;
const SEGMENTS: u8 = 5;
const IN_MEMORY: u8 = 1;
const IN_SECTION: u8 = 3;
const UNDEFINED: u64 = 0x10;
const ABSOLUTE: u64 = 0x200;
const WITH_NAME: u64 = 0x40;

/// How far before and behind what the linker saw code may name a constant: what optimises after it adds numbers to addresses.
const ABOUT: i64 = 256;

/// What lies in memory from the start, and what refers to it.
#[derive(Default)]
pub struct Objects {
    all: Vec<Object>,
    /// Those to which something points that is no object.
    roots: Vec<usize>,
}

struct Object {
    place: Range<u32>,
    is_constant: bool,
    /// The first and the last address by which code names it.
    named: (i64, i64),
    points_at: Vec<usize>,
}

/// One reference: where it stands in its section, to which object, and how far from its beginning.
struct Reference {
    at: usize,
    object: usize,
    distance: i64,
}

impl Objects {
    /// Reads what the linker wrote, and makes sure that a finished module has everything where the linker put it.
    pub fn of(linked: &[u8], finished: &[u8]) -> Read<Self> {
        let data = data(linked)?;
        agree(&data, &self::data(finished)?)?;
        let (symbols, constant) = linking(linked)?;
        let mut objects = Self::default();
        // The object of each symbol.
        let mut of_symbol = Vec::new();
        for symbol in symbols {
            let Some(Symbol { segment, offset, size }) = symbol else {
                of_symbol.push(None);
                continue;
            };
            let segment = usize::try_from(segment).unwrap_or(usize::MAX);
            let piece =
                data.get(segment).zip(constant.get(segment)).ok_or(Unreadable::Linked("a segment is missing"))?;
            let (Piece { address, bytes, .. }, is_constant) = piece;
            if offset.checked_add(size).is_none_or(|end| end > bytes.len() as u64) {
                return Err(Unreadable::Linked("an object lies outside of memory"));
            }
            let from = address + offset as u32;
            let place = from..from + size as u32;
            let named = (i64::from(place.start), i64::from(place.end));
            of_symbol.push(Some(objects.all.len()));
            objects.all.push(Object { place, is_constant: *is_constant, named, points_at: Vec::new() });
        }
        for Reference { object, distance, .. } in references(linked, CODE, &of_symbol)? {
            let object = &mut objects.all[object];
            let address = i64::from(object.place.start) + distance;
            object.named = (object.named.0.min(address), object.named.1.max(address));
        }
        for Reference { at, object, .. } in references(linked, DATA, &of_symbol)? {
            let piece = data.iter().find(|piece| (piece.at..piece.at + piece.bytes.len()).contains(&at));
            let piece = piece.ok_or(Unreadable::Linked("an address lies outside of memory"))?;
            let address = piece.address + (at - piece.at) as u32;
            let before = objects.roots.len();
            objects.roots.push(object);
            for holder in objects.all.iter_mut().filter(|holder| holder.place.contains(&address)) {
                holder.points_at.push(object);
                objects.roots.truncate(before);
            }
        }
        Ok(objects)
    }

    /// What cannot be reached by code that names these addresses: the constants, in order, without a byte of anything else.
    pub fn beyond(&self, named: &[i64]) -> Vec<Range<u32>> {
        let mut named = named.to_vec();
        named.sort_unstable();
        let is_named = |object: &Object| {
            let (first, last) = object.named;
            let next = named.partition_point(|address| *address < first - ABOUT);
            named.get(next).is_some_and(|address| *address <= last + ABOUT)
        };
        let mut is_reached = vec![false; self.all.len()];
        let mut open: Vec<usize> = self.roots.clone();
        open.extend((0..self.all.len()).filter(|at| !self.all[*at].is_constant || is_named(&self.all[*at])));
        while let Some(at) = open.pop() {
            if !std::mem::replace(&mut is_reached[at], true) {
                open.extend(&self.all[at].points_at);
            }
        }
        let places = |reached: bool| {
            let found = self.all.iter().zip(&is_reached).filter(move |(_, is)| **is == reached);
            let mut places: Vec<_> = found.map(|(object, _)| object.place.clone()).collect();
            places.sort_by_key(|place| (place.start, place.end));
            places
        };
        let reached = places(true);
        places(false).into_iter().filter(|place| !place.is_empty() && !touches(&reached, place)).collect()
    }
}

/// Stops where memory is another one once the module is finished.
fn agree(linked: &[Piece], finished: &[Piece]) -> Read<()> {
    let is_same = |piece: &Piece| {
        let lies = |other: &Piece| {
            let skipped = piece.address.checked_sub(other.address).and_then(|skipped| usize::try_from(skipped).ok());
            skipped.and_then(|skipped| other.bytes.get(skipped..)).is_some_and(|bytes| bytes.starts_with(piece.bytes))
        };
        piece.bytes.iter().all(|byte| *byte == 0) || finished.iter().any(lies)
    };
    if linked.iter().all(is_same) { Ok(()) } else { Err(Unreadable::Linked("memory is another one")) }
}

/// Whether any of these places has a byte of this one.
fn touches(places: &[Range<u32>], place: &Range<u32>) -> bool {
    places.iter().any(|other| other.start < place.end && place.start < other.end)
}

struct Piece<'a> {
    address: u32,
    /// Where its bytes begin, from the beginning of the section on.
    at: usize,
    bytes: &'a [u8],
}

struct Symbol {
    segment: u64,
    offset: u64,
    size: u64,
}

fn data(linked: &[u8]) -> Read<Vec<Piece<'_>>> {
    let mut pieces = Vec::new();
    let Some((mut reader, count)) = wasm::entries(linked, DATA)? else { return Ok(pieces) };
    let start = content(linked, DATA)?;
    for _ in 0..count {
        let address = wasm::address(&mut reader)?;
        let size = reader.number()?;
        let at = reader.at - start;
        pieces.push(Piece { address, at, bytes: reader.take(size)? });
    }
    Ok(pieces)
}

/// Where what stands in a section begins: the linker counts from there.
fn content(linked: &[u8], id: u8) -> Read<usize> {
    let found = wasm::sections(linked)?.into_iter().find(|(found, _)| *found == id);
    let (_, range) = found.ok_or(Unreadable::Linked("a section is missing"))?;
    let mut reader = Reader { bytes: linked, at: range.start + 1 };
    reader.number()?;
    Ok(reader.at)
}

/// What stands in the sections for tools of this name.
fn custom<'a>(linked: &'a [u8], name: &[u8]) -> Read<Option<Reader<'a>>> {
    for (_, range) in wasm::sections(linked)?.into_iter().filter(|(id, _)| *id == CUSTOM) {
        let mut reader = Reader { bytes: &linked[..range.end], at: range.start + 1 };
        reader.number()?;
        let size = reader.number()?;
        if reader.take(size)? == name {
            return Ok(Some(reader));
        }
    }
    Ok(None)
}

/// Each symbol, as far as it is a place in memory, and of each piece of memory whether it is never written to.
fn linking(linked: &[u8]) -> Read<(Vec<Option<Symbol>>, Vec<bool>)> {
    let lacks = || Unreadable::Linked("the linker did not say what refers to what");
    let mut reader = custom(linked, b"linking")?.ok_or_else(lacks)?;
    if reader.number()? != 2 {
        return Err(lacks());
    }
    let (mut symbols, mut constant) = (Vec::new(), Vec::new());
    while reader.at < reader.bytes.len() {
        let (id, size) = (reader.byte()?, reader.number()?);
        let mut part = Reader { bytes: reader.take(size)?, at: 0 };
        let count = if matches!(id, SYMBOLS | SEGMENTS) { part.number()? } else { 0 };
        for _ in 0..count {
            if id == SYMBOLS {
                symbols.push(symbol(&mut part)?);
            } else {
                let size = part.number()?;
                let name = part.take(size)?;
                constant.push(name.starts_with(b".rodata"));
                part.number()?;
                part.number()?;
            }
        }
    }
    Ok((symbols, constant))
}

fn symbol(part: &mut Reader) -> Read<Option<Symbol>> {
    let (kind, flags) = (part.byte()?, part.number()?);
    let has_place = flags & UNDEFINED == 0;
    let is_named = match kind {
        IN_MEMORY => true,
        IN_SECTION => false,
        _ => has_place || flags & WITH_NAME != 0,
    };
    if kind != IN_MEMORY {
        part.number()?;
    }
    if is_named {
        let size = part.number()?;
        part.take(size)?;
    }
    if kind != IN_MEMORY || !has_place {
        return Ok(None);
    }
    let symbol = Symbol { segment: part.number()?, offset: part.number()?, size: part.number()? };
    Ok((flags & ABSOLUTE == 0).then_some(symbol))
}

/// Every address of an object in a section.
fn references(linked: &[u8], section: u8, of_symbol: &[Option<usize>]) -> Read<Vec<Reference>> {
    let name: &[u8] = if section == CODE { b"reloc.CODE" } else { b"reloc.DATA" };
    let mut found = Vec::new();
    let Some(mut reader) = custom(linked, name)? else { return Ok(found) };
    reader.number()?;
    for _ in 0..reader.number()? {
        let (kind, at, symbol) = (reader.byte()?, reader.number()?, reader.number()?);
        match kind {
            // Numbers of functions, types, globals and tables.
            0..=2 | 6 | 7 | 20 => {}
            // Addresses: as an offset, as a number in code, in memory.
            3..=5 => {
                let distance = reader.signed()?;
                let symbol = usize::try_from(symbol).ok().and_then(|symbol| of_symbol.get(symbol));
                let object = symbol.ok_or(Unreadable::Linked("a symbol is missing"))?;
                found.extend(object.map(|object| Reference { at: at as usize, object, distance }));
            }
            _ => return Err(Unreadable::Linked("a kind of address is not known")),
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm::{END, I32_CONST, signed, unsigned};

    const CONSTANTS: u32 = 10_000;
    const CHANGED: u32 = 20_000;
    /// Objects of 100 bytes each lie so far from each other, that no address is near to two.
    const STEP: u32 = 1000;

    fn section(id: u8, content: &[u8]) -> Vec<u8> {
        [&[id][..], &unsigned(content.len() as u64), content].concat()
    }

    fn named(name: &str, content: &[u8]) -> Vec<u8> {
        section(CUSTOM, &[&unsigned(name.len() as u64), name.as_bytes(), content].concat())
    }

    fn memory() -> Vec<u8> {
        let piece = |address: u32| {
            let head = [&[0, I32_CONST][..], &signed(address.into()), &[END], &unsigned((5 * STEP).into())];
            [&head.concat()[..], &[7; 5 * STEP as usize]].concat()
        };
        section(DATA, &[&[2][..], &piece(CONSTANTS), &piece(CHANGED)].concat())
    }

    /// Where an address stands, as an object's number and a byte, or in code where there is none; of which object it is, and how far
    /// from its beginning.
    type Address = (Option<(u32, u32)>, u32, i64);

    /// Five constants, numbered from 0, and three places that are written to, numbered from 5.
    fn linked(addresses: &[Address]) -> Vec<u8> {
        let mut symbols = vec![IN_SECTION, 0, 0];
        for object in 0..8 {
            let (segment, place) = if object < 5 { (0, object) } else { (1, object - 5) };
            symbols.extend([&[IN_MEMORY, 0, 1, b'o', segment][..], &unsigned((place * STEP).into()), &[100]].concat());
        }
        let part = |id: u8, count: u8, content: &[u8]| section(id, &[&[count], content].concat());
        let segments = part(SEGMENTS, 2, b"\x07.rodata\0\0\x05.data\0\0");
        let linking = named("linking", &[&[2][..], &part(SYMBOLS, 9, &symbols), &segments].concat());
        // What stands before the bytes of the pieces in the section: their number and their heads.
        let heads = [1 + 8, 1 + 8 + 5 * STEP + 8];
        let relocations = |in_code: bool| {
            let mut found = vec![0, addresses.iter().filter(|address| address.0.is_none() == in_code).count() as u8];
            for (at, object, distance) in addresses.iter().filter(|address| address.0.is_none() == in_code) {
                let at = at.map_or(0, |(holder, byte)| {
                    let (segment, place) = if holder < 5 { (0, holder) } else { (1, holder - 5) };
                    heads[segment] + place * STEP + byte
                });
                let kind = if in_code { 4 } else { 5 };
                found.extend([&[kind][..], &unsigned(at.into()), &unsigned((object + 1).into())].concat());
                found.extend(signed(*distance));
            }
            named(if in_code { "reloc.CODE" } else { "reloc.DATA" }, &found)
        };
        [b"\0asm\x01\0\0\0".to_vec(), memory(), linking, relocations(true), relocations(false)].concat()
    }

    /// The numbers of the constants that code with these addresses cannot reach.
    fn beyond(addresses: &[Address], code: &[i64]) -> Vec<u32> {
        let linked = linked(addresses);
        let places = Objects::of(&linked, &linked).unwrap().beyond(code);
        assert!(places.iter().all(|place| place.len() == 100));
        places.into_iter().map(|place| (place.start - CONSTANTS) / STEP).collect()
    }

    const SECOND: i64 = (CONSTANTS + STEP) as i64;

    #[test]
    fn what_code_names_is_reached_and_no_more() {
        assert_eq!(beyond(&[], &[]), [0, 1, 2, 3, 4]);
        for address in [SECOND, SECOND + 50, SECOND + 100, SECOND + 100 + ABOUT, SECOND - ABOUT] {
            assert_eq!(beyond(&[], &[5, address]), [0, 2, 3, 4]);
        }
        assert_eq!(beyond(&[], &[SECOND - ABOUT - 1]), [0, 1, 2, 3, 4]);
    }

    #[test]
    fn code_may_name_a_constant_by_an_address_far_from_it() {
        for distance in [-3000, 3000] {
            let far = SECOND + distance;
            assert!(!beyond(&[(None, 1, distance)], &[far]).contains(&1));
            assert!(beyond(&[], &[far]).contains(&1));
        }
    }

    #[test]
    fn what_a_reached_constant_points_at_is_reached() {
        let addresses = [(Some((1, 8)), 3, 0), (Some((3, 96)), 4, 20), (Some((0, 0)), 2, 0)];
        assert_eq!(beyond(&addresses, &[SECOND]), [0, 2]);
        assert_eq!(beyond(&addresses, &[]), [0, 1, 2, 3, 4]);
    }

    #[test]
    fn what_is_written_to_stays_with_all_it_points_at() {
        // An address between objects belongs to none, and counts as well.
        assert_eq!(beyond(&[(Some((6, 4)), 2, 0), (Some((5, 500)), 3, 0)], &[]), [0, 1, 4]);
    }

    #[test]
    fn a_module_with_another_memory_stops_the_build() {
        let linked = linked(&[]);
        let mut other = linked.clone();
        let at = other.iter().position(|byte| *byte == 7).unwrap();
        other[at + 20] = 8;
        assert_eq!(Objects::of(&linked, &other).err(), Some(Unreadable::Linked("memory is another one")));
        let bare = wasm::without_custom(&linked).unwrap();
        assert!(matches!(Objects::of(&bare, &linked).err(), Some(Unreadable::Linked(_))), "no symbols");
        assert!(Objects::of(&linked, &bare).is_ok(), "what ships has none");
    }

    #[test]
    fn an_object_outside_of_memory_stops_the_build() {
        let mut linked = linked(&[]);
        let size = [&unsigned((4 * STEP).into())[..], &[100]].concat();
        let at = linked.windows(size.len()).position(|bytes| bytes == size).unwrap();
        linked[at..at + 2].copy_from_slice(&[0xFF, 0x7F]);
        assert_eq!(Objects::of(&linked, &linked).err(), Some(Unreadable::Linked("an object lies outside of memory")));
    }
}
