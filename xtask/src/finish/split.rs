//! The application cut in two for the single file: a first module that is enough for the start and for help, and the rest, which is
//! unpacked while somebody already reads (docs/decisions/0007-two-modules.md). The cut says nothing about what is right: whatever of the
//! rest is called before it is there is a stub, which has it brought.

use super::reach::Objects;
use super::rules::{self, Half, Rule};
use super::wasm::{
    self, Body, CALL, CODE, CUSTOM, DATA, END, EXPORTS, I32_CONST, Operand, Read, Reader, Unreadable, address, signed,
    unsigned,
};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::{Range, RangeInclusive};

const TYPES: u8 = 1;
const IMPORTS: u8 = 2;
const FUNCTIONS: u8 = 3;
const TABLES: u8 = 4;
const MEMORIES: u8 = 5;
const GLOBALS: u8 = 6;
const ELEMENTS: u8 = 9;
const DATA_COUNT: u8 = 12;

const LOCAL_GET: u8 = 0x20;
const CALL_INDIRECT: u8 = 0x11;
const LOADS_AND_STORES: RangeInclusive<u8> = 0x28..=0x3E;
const REF_FUNC: u8 = 0xD2;
const FUNCTION: u8 = 0;
const TABLE: u8 = 1;
const MEMORY: u8 = 2;
const GLOBAL: u8 = 3;

/// What the first module imports to have the rest brought: `load_single.js` offers it.
const REST: (&str, &str) = ("r", "r");
/// Where the rest finds memory, tables and globals of the first module, each by its kind and number.
const SHARED: &str = "p";
/// Where it finds each function of the first module that it calls, the next one with each look: they stand last in the table, the
/// first one at its end, which needs no name in either module.
const NEXT: (&str, &str) = ("f", "f");

/// Before and behind the words that no first screen needs: `build/text.rs` puts it there. They lie in the rest.
const LATER: &[u8] = b"\x0elater\x0f";

/// Constants of less bytes side by side stay in the first module: a piece of memory of their own in both would cost as much.
const LEAST: usize = 24;
/// The linker leaves so many bytes at most between two constants.
const BETWEEN: usize = 16;

/// Functions in the table that have less bytes than this stay in the first module.
const SMALL: usize = 40;

/// Both modules.
pub struct Halves {
    /// What the start needs, and a stub for everything else that can be called from there.
    pub first: Vec<u8>,
    /// Everything else.
    pub rest: Vec<u8>,
}

/// A module in parts.
struct Whole<'a> {
    module: &'a [u8],
    types: Vec<&'a [u8]>,
    imports: Vec<Import<'a>>,
    /// The type of each own function.
    functions: Vec<u64>,
    tables: Vec<Table>,
    globals: Vec<(&'a [u8], &'a [u8])>,
    exports: Vec<(&'a [u8], u8, u64)>,
    /// The number in the table of each function in it.
    elements: Vec<(u64, u64)>,
    bodies: Vec<Body<'a>>,
    data: Vec<(u32, &'a [u8])>,
}

struct Import<'a> {
    names: &'a [u8],
    kind: u64,
}

struct Table {
    kind: u8,
    least: u64,
    most: Option<u64>,
}

/// The name of each function, by its number, as far as the module has a section of names.
pub fn names(module: &[u8]) -> Read<BTreeMap<u64, String>> {
    let mut names = BTreeMap::new();
    for (_, range) in wasm::sections(module)?.into_iter().filter(|(id, _)| *id == CUSTOM) {
        let mut reader = Reader { bytes: &module[..range.end], at: range.start + 1 };
        reader.number()?;
        if text(&mut reader)? != b"name" {
            continue;
        }
        while reader.at < range.end {
            let (id, size) = (reader.byte()?, reader.number()?);
            let mut part = Reader { bytes: reader.take(size)?, at: 0 };
            let count = if id == 1 { part.number()? } else { 0 };
            for _ in 0..count {
                let number = part.number()?;
                names.insert(number, String::from_utf8_lossy(text(&mut part)?).into_owned());
            }
        }
    }
    Ok(names)
}

/// Cuts a module by the names of its functions. Nothing where no function is named, or none belongs to the rest.
/// `objects` says what lies in memory, as the linker put it.
pub fn halves(module: &[u8], names: &BTreeMap<u64, String>, objects: &Objects) -> Read<Option<Halves>> {
    let whole = whole(module)?;
    let is_rest = assigned(&whole, names)?;
    if !is_rest.contains(&true) {
        return Ok(None);
    }
    Cut::of(&whole, is_rest, objects)?.halves().map(Some)
}

/// Whether each own function belongs to the rest.
fn assigned(whole: &Whole, names: &BTreeMap<u64, String>) -> Read<Vec<bool>> {
    let imported = whole.imports.len() as u64;
    let rules: Vec<Option<Rule>> = (imported..)
        .zip(&whole.functions)
        .map(|(number, _)| rules::rule(names.get(&number).map_or("", String::as_str)))
        .collect();
    let mut halves: Vec<Option<Half>> = rules
        .iter()
        .map(|rule| match rule {
            Some(Rule::Own(half)) => Some(*half),
            _ => None,
        })
        .collect();
    // What JavaScript calls by name is there from the start.
    for (_, kind, number) in &whole.exports {
        if let Some(half) = own(whole, *number).filter(|_| *kind == FUNCTION).and_then(|own| halves.get_mut(own)) {
            *half = Some(Half::First);
        }
    }
    // A stub is no smaller than what is so small.
    for (_, number) in &whole.elements {
        if let Some(own) = own(whole, *number).filter(|own| size(&whole.bodies[*own]) < SMALL) {
            halves[own] = Some(Half::First);
        }
    }
    let calls: Vec<Vec<usize>> = whole.bodies.iter().map(|body| called(whole, body)).collect::<Read<_>>()?;
    spread(&calls, &mut halves, Half::First);
    for (half, rule) in halves.iter_mut().zip(rules) {
        if let (None, Some(Rule::For(ruled))) = (&half, rule) {
            *half = Some(ruled);
        }
    }
    spread(&calls, &mut halves, Half::Rest);
    for half in &mut halves {
        half.get_or_insert(Half::First);
    }
    spread(&calls, &mut halves, Half::First);
    Ok(halves.into_iter().map(|half| half == Some(Half::Rest)).collect())
}

fn size(body: &Body) -> usize {
    body.instructions.iter().map(|instruction| instruction.bytes.len()).sum()
}

/// Gives each function that no rule names, and that one of this half calls, to this half as well.
fn spread(calls: &[Vec<usize>], halves: &mut [Option<Half>], half: Half) {
    let mut open: Vec<usize> = (0..halves.len()).filter(|own| halves[*own] == Some(half)).collect();
    while let Some(own) = open.pop() {
        for called in &calls[own] {
            if halves[*called].is_none() {
                halves[*called] = Some(half);
                open.push(*called);
            }
        }
    }
}

fn own(whole: &Whole, number: u64) -> Option<usize> {
    number.checked_sub(whole.imports.len() as u64).and_then(|own| usize::try_from(own).ok())
}

/// The number that a call names.
fn callee(instruction: &wasm::Instruction) -> Read<Option<u64>> {
    match (instruction.fixed, &instruction.operand) {
        ([CALL], Operand::Number(number)) => Reader { bytes: number, at: 0 }.number().map(Some),
        _ => Ok(None),
    }
}

/// The own functions that a function calls by their number.
fn called(whole: &Whole, body: &Body) -> Read<Vec<usize>> {
    let mut found = Vec::new();
    for instruction in &body.instructions {
        found.extend(callee(instruction)?.and_then(|number| own(whole, number)));
    }
    Ok(found)
}

/// What goes where, and under which number.
struct Cut<'a> {
    whole: &'a Whole<'a>,
    is_rest: Vec<bool>,
    /// The type of a function without parameters and results, which is added behind the others.
    plain: u64,
    /// Where in the table each function of the rest stands that the first module can reach.
    slots: BTreeMap<usize, u64>,
    /// The first of the places that are added to the table.
    added: u64,
    /// The functions of the first module that the rest calls.
    shared: Vec<usize>,
    first: Numbers,
    rest: Numbers,
    /// Where the words lie that come later.
    marked: Vec<Range<u32>>,
    /// What is in memory from the start, and what comes with the rest.
    first_data: Vec<(u32, &'a [u8])>,
    rest_data: Vec<(u32, &'a [u8])>,
}

/// The numbers of functions in one of the modules.
struct Numbers {
    imports: Vec<usize>,
    of_import: BTreeMap<usize, u64>,
    of_own: BTreeMap<usize, u64>,
}

impl Numbers {
    /// So many functions stand between the imports and the own ones.
    fn of(imports: Vec<usize>, between: u64, owns: impl Iterator<Item = usize>) -> Self {
        let of_import = (0..).zip(&imports).map(|(number, import)| (*import, number)).collect();
        let of_own = owns.zip(imports.len() as u64 + between..).collect();
        Self { imports, of_import, of_own }
    }
}

impl<'a> Cut<'a> {
    fn of(whole: &'a Whole<'a>, is_rest: Vec<bool>, objects: &Objects) -> Read<Self> {
        let added = whole.tables.first().map_or(0, |table| table.least);
        let mut slots = BTreeMap::new();
        let mut imports = [BTreeSet::new(), BTreeSet::new()];
        let named = whole.exports.iter().filter(|(_, kind, _)| *kind == FUNCTION).map(|(_, _, number)| *number);
        for (slot, number) in
            named.map(|number| (None, number)).chain(whole.elements.iter().map(|(slot, number)| (Some(*slot), *number)))
        {
            match (own(whole, number), slot) {
                (None, _) => _ = imports[0].insert(number as usize),
                (Some(own), Some(slot)) if is_rest[own] => _ = slots.insert(own, slot),
                _ => {}
            }
        }
        let (mut free, mut shared) = (added, BTreeSet::new());
        for (caller, body) in whole.bodies.iter().enumerate() {
            for instruction in &body.instructions {
                let Some(number) = callee(instruction)? else { continue };
                match own(whole, number) {
                    None => _ = imports[usize::from(is_rest[caller])].insert(number as usize),
                    Some(own) if is_rest[caller] && !is_rest[own] => _ = shared.insert(own),
                    Some(own) if !is_rest[caller] && is_rest[own] => {
                        slots.entry(own).or_insert_with(|| {
                            free += 1;
                            free - 1
                        });
                    }
                    _ => {}
                }
            }
        }
        let [first_imports, rest_imports] = imports.map(|numbers| numbers.into_iter().collect::<Vec<_>>());
        // Type by type, so that the next one is mostly of the same.
        let mut shared: Vec<usize> = shared.into_iter().collect();
        shared.sort_by_key(|own| whole.functions[*own]);
        let halves = &is_rest;
        let half = |rest: bool| (0..halves.len()).filter(move |own| halves[*own] == rest);
        // Behind the imports the one that brings the rest, the own functions, and the stubs under the numbers of what they stand for.
        let first = Numbers::of(first_imports, 1, half(false).chain(slots.keys().copied()));
        let rest = Numbers::of(rest_imports, 0, shared.iter().copied().chain(half(true)));
        let plain = whole.types.len() as u64;
        let marked = whole.data.iter().flat_map(|(address, bytes)| marked(*address, bytes)).collect();
        let (first_data, rest_data) = (Vec::new(), Vec::new());
        let mut cut = Self { whole, is_rest, plain, slots, added, shared, first, rest, marked, first_data, rest_data };
        let later = objects.beyond(&cut.named()?);
        for (address, bytes) in &whole.data {
            parted(*address, bytes, &cut.marked, &later, &mut cut.first_data, &mut cut.rest_data);
        }
        cut.none_touched()?;
        Ok(cut)
    }

    /// Every number by which the first module may name a place in memory.
    fn named(&self) -> Read<Vec<i64>> {
        let mut named = Vec::new();
        for own in self.owned(false) {
            for instruction in &self.whole.bodies[own].instructions {
                named.extend(numbers(instruction)?);
            }
        }
        for (_, value) in &self.whole.globals {
            let mut value = Reader { bytes: value, at: 0 };
            named.extend(numbers(&wasm::instruction(&mut value)?)?);
        }
        Ok(named)
    }

    /// Makes sure that nothing of the first module names a place in memory that is empty until the rest is there.
    fn none_touched(&self) -> Read<()> {
        let is_late = |address: i64| {
            // Words are named by where they begin. Numbers further in mean something else, as the one behind the last letter of Unicode,
            // and where they end others begin.
            let begins = self.marked.iter().any(|words| i64::from(words.start) == address);
            if begins { Err(Unreadable::Late(address)) } else { Ok(()) }
        };
        self.named()?.into_iter().try_for_each(is_late)?;
        for (address, bytes) in &self.first_data {
            // Addresses lie at multiples of four.
            let skipped = (4 - address % 4) % 4;
            for word in bytes.get(skipped as usize..).unwrap_or_default().chunks_exact(4) {
                is_late(word.first_chunk().map_or(0, |word| u32::from_le_bytes(*word).into()))?;
            }
        }
        Ok(())
    }

    fn halves(&self) -> Read<Halves> {
        Ok(Halves { first: self.first_module()?, rest: self.rest_module()? })
    }

    /// The number of a function in one of the modules.
    fn number(&self, numbers: &Numbers, number: u64) -> Read<u64> {
        let found = match own(self.whole, number) {
            None => numbers.of_import.get(&(number as usize)),
            Some(own) => numbers.of_own.get(&own),
        };
        found.copied().ok_or(Unreadable::Named(0))
    }

    fn owned(&self, by_rest: bool) -> impl Iterator<Item = usize> {
        (0..self.is_rest.len()).filter(move |own| self.is_rest[*own] == by_rest)
    }

    /// How many functions the table has places for in the end.
    fn places(&self) -> u64 {
        let direct = self.slots.values().filter(|slot| **slot >= self.added).count();
        self.added + (direct + self.shared.len()) as u64
    }

    fn first_module(&self) -> Read<Vec<u8>> {
        let whole = self.whole;
        let mut written = Written::begun();
        let plain: &[u8] = &[0x60, 0, 0];
        written.section(TYPES, whole.types.iter().chain([&plain]).map(|kind| kind.to_vec()));
        let rest = import(REST, &[&[FUNCTION][..], &unsigned(self.plain)].concat());
        written.section(IMPORTS, self.first.imports.iter().map(|at| whole.imports[*at].written()).chain([rest]));
        let stubs = self.slots.keys();
        written.section(FUNCTIONS, self.owned(false).chain(stubs.copied()).map(|own| unsigned(whole.functions[own])));
        let tables = whole
            .tables
            .iter()
            .enumerate()
            .map(|(at, table)| table.written(if at == 0 { self.places().max(table.least) } else { table.least }));
        written.section(TABLES, tables);
        if std::env::var("RECORD").is_ok() {
            written.section(MEMORIES, [vec![0, 64]].into_iter());
        } else {
            written.copied(whole.module, MEMORIES)?;
        }
        written.section(GLOBALS, whole.globals.iter().map(|(kind, value)| [*kind, *value].concat()));
        let mut exports = Vec::new();
        for (name, kind, number) in &whole.exports {
            let number = if *kind == FUNCTION { self.number(&self.first, *number)? } else { *number };
            exports.push(export(name, *kind, number));
        }
        for (kind, count) in [(MEMORY, 1), (TABLE, whole.tables.len()), (GLOBAL, whole.globals.len())] {
            exports.extend((0..count).map(|at| export(shared_name(kind, at).as_bytes(), kind, at as u64)));
        }
        written.section(EXPORTS, exports.into_iter());
        let mut elements = BTreeMap::new();
        for (slot, number) in &whole.elements {
            elements.insert(*slot, self.number(&self.first, *number)?);
        }
        for (own, slot) in &self.slots {
            elements.insert(*slot, self.first.of_own[own]);
        }
        let places = self.places();
        for (back, own) in (1..).zip(&self.shared) {
            elements.insert(places - back, self.first.of_own[own]);
        }
        written.section(ELEMENTS, runs(&elements).into_iter());
        let mut code = Vec::new();
        for own in self.owned(false) {
            let mut body = self.body(&whole.bodies[own], &self.first)?;
            if std::env::var("RECORD").is_ok() {
                let at = whole.bodies[own].locals.len();
                let address = 4_000_000 + own as i64;
                let mut mark = vec![I32_CONST];
                mark.extend(signed(address));
                mark.extend([I32_CONST, 1, 0x3A, 0, 0]);
                body.splice(at..at, mark);
            }
            code.push(sized(body));
        }
        for (own, slot) in &self.slots {
            code.push(sized(self.stub(*own, *slot)?));
        }
        written.section(CODE, code.into_iter());
        written.section(DATA, self.first_data.iter().map(|(address, bytes)| segment(*address, bytes)));
        Ok(written.0)
    }

    fn rest_module(&self) -> Read<Vec<u8>> {
        let whole = self.whole;
        let mut written = Written::begun();
        written.section(TYPES, whole.types.iter().map(|kind| kind.to_vec()));
        let mut imports: Vec<Vec<u8>> = self.rest.imports.iter().map(|at| whole.imports[*at].written()).collect();
        for own in &self.shared {
            imports.push(import(NEXT, &[&[FUNCTION][..], &unsigned(whole.functions[*own])].concat()));
        }
        let memories = wasm::entries(whole.module, MEMORIES)?;
        let memory = memories.map_or(&[][..], |(reader, _)| &reader.bytes[reader.at..]);
        imports.push(import((SHARED, &shared_name(MEMORY, 0)), &[&[MEMORY], memory].concat()));
        for (at, table) in whole.tables.iter().enumerate() {
            let kind = [&[TABLE, table.kind, 0][..], &unsigned(table.least)].concat();
            imports.push(import((SHARED, &shared_name(TABLE, at)), &kind));
        }
        for (at, (kind, _)) in whole.globals.iter().enumerate() {
            imports.push(import((SHARED, &shared_name(GLOBAL, at)), &[&[GLOBAL][..], kind].concat()));
        }
        written.section(IMPORTS, imports.into_iter());
        written.section(FUNCTIONS, self.owned(true).map(|own| unsigned(whole.functions[own])));
        let elements = self.slots.iter().map(|(own, slot)| (*slot, self.rest.of_own[own])).collect();
        written.section(ELEMENTS, runs(&elements).into_iter());
        let mut code = Vec::new();
        for own in self.owned(true) {
            code.push(sized(self.body(&whole.bodies[own], &self.rest)?));
        }
        written.section(CODE, code.into_iter());
        written.section(DATA, self.rest_data.iter().map(|(address, bytes)| segment(*address, bytes)));
        Ok(written.0)
    }

    /// A function with the numbers of one of the modules; what stands in the other one is called through the table.
    fn body(&self, body: &Body, numbers: &Numbers) -> Read<Vec<u8>> {
        let is_first = std::ptr::eq(numbers, &self.first);
        let mut written = body.locals.to_vec();
        for instruction in &body.instructions {
            if instruction.fixed.first() == Some(&REF_FUNC) || matches!(instruction.fixed, [0xFC, 8 | 9 | 12 | 13, ..])
            {
                return Err(Unreadable::Named(written.len()));
            }
            match callee(instruction)? {
                None => written.extend_from_slice(instruction.bytes),
                Some(number) => match own(self.whole, number).filter(|own| is_first && self.is_rest[*own]) {
                    Some(own) => written.extend(self.call_through_table(own, self.slots[&own])),
                    None => {
                        written.push(CALL);
                        written.extend(unsigned(self.number(numbers, number)?));
                    }
                },
            }
        }
        Ok(written)
    }

    fn call_through_table(&self, own: usize, slot: u64) -> Vec<u8> {
        let slot = signed(i64::try_from(slot).unwrap_or_default());
        [&[I32_CONST][..], &slot, &[CALL_INDIRECT], &unsigned(self.whole.functions[own]), &[0]].concat()
    }

    /// Has the rest brought and calls what then stands in the same place of the table.
    fn stub(&self, own: usize, slot: u64) -> Read<Vec<u8>> {
        let kind = usize::try_from(self.whole.functions[own]).ok().and_then(|kind| self.whole.types.get(kind));
        let mut kind = Reader { bytes: kind.ok_or(Unreadable::Short)?, at: 1 };
        let parameters = kind.number()?;
        let mut written = [&[0, CALL][..], &unsigned(self.first.imports.len() as u64)].concat();
        for parameter in 0..parameters {
            written.push(LOCAL_GET);
            written.extend(unsigned(parameter));
        }
        written.extend(self.call_through_table(own, slot));
        written.push(END);
        Ok(written)
    }
}

impl Import<'_> {
    fn written(&self) -> Vec<u8> {
        [self.names, &[FUNCTION], &unsigned(self.kind)].concat()
    }
}

impl Table {
    fn written(&self, least: u64) -> Vec<u8> {
        let mut written = vec![self.kind, u8::from(self.most.is_some())];
        written.extend(unsigned(least));
        written.extend(self.most.into_iter().flat_map(|most| unsigned(most.max(least))));
        written
    }
}

/// A module on the way.
struct Written(Vec<u8>);

impl Written {
    fn begun() -> Self {
        Self(b"\0asm\x01\0\0\0".to_vec())
    }

    fn section(&mut self, id: u8, entries: impl Iterator<Item = Vec<u8>>) {
        let (mut count, mut content) = (0, Vec::new());
        for entry in entries {
            count += 1;
            content.extend(entry);
        }
        if count > 0 {
            let count = unsigned(count);
            self.0.push(id);
            self.0.extend(unsigned((count.len() + content.len()) as u64));
            self.0.extend(count);
            self.0.extend(content);
        }
    }

    fn copied(&mut self, module: &[u8], id: u8) -> Read<()> {
        let found = wasm::sections(module)?.into_iter().find(|(found, _)| *found == id);
        self.0.extend_from_slice(found.map_or(&[], |(_, range)| &module[range]));
        Ok(())
    }
}

fn text<'a>(reader: &mut Reader<'a>) -> Read<&'a [u8]> {
    let size = reader.number()?;
    reader.take(size)
}

fn sized(bytes: Vec<u8>) -> Vec<u8> {
    [unsigned(bytes.len() as u64), bytes].concat()
}

fn import((from, name): (&str, &str), what: &[u8]) -> Vec<u8> {
    [sized(from.into()), sized(name.into()), what.to_vec()].concat()
}

fn export(name: &[u8], kind: u8, number: u64) -> Vec<u8> {
    [sized(name.to_vec()), vec![kind], unsigned(number)].concat()
}

fn shared_name(kind: u8, number: usize) -> String {
    let kind = match kind {
        MEMORY => 'm',
        TABLE => 't',
        _ => 'g',
    };
    format!("{kind}{number}")
}

/// Where in a piece of memory the words lie that come later.
fn marked(address: u32, bytes: &[u8]) -> Vec<Range<u32>> {
    let marks: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at..].starts_with(LATER)).collect();
    let words = |pair: &[usize]| address + pair[0] as u32..address + (pair[1] + LATER.len()) as u32;
    marks.chunks_exact(2).map(words).collect()
}

/// Parts a piece of memory at what comes later: these words, and these constants unless they are too few in one place.
fn parted<'a>(
    address: u32,
    bytes: &'a [u8],
    words: &[Range<u32>],
    constants: &[Range<u32>],
    first: &mut Vec<(u32, &'a [u8])>,
    rest: &mut Vec<(u32, &'a [u8])>,
) {
    let end = address + bytes.len() as u32;
    let mut later: Vec<Range<u32>> = words.iter().chain(constants).cloned().collect();
    later.retain(|place| address <= place.start && place.end <= end);
    later.sort_by_key(|place| (place.start, place.end));
    let bytes_of = |place: Range<u32>| &bytes[(place.start - address) as usize..(place.end - address) as usize];
    let mut joined: Vec<Range<u32>> = Vec::new();
    for place in later {
        match joined.last_mut() {
            Some(last) if place.start <= last.end => last.end = last.end.max(place.end),
            Some(last) if is_empty(bytes_of(last.end..place.start)) => last.end = place.end,
            _ => joined.push(place),
        }
    }
    joined.retain(|place| place.len() >= LEAST || words.iter().any(|words| place.contains(&words.start)));
    let mut from = address;
    for place in joined {
        first.push((from, bytes_of(from..place.start)));
        rest.push((place.start, bytes_of(place.clone())));
        from = place.end;
    }
    first.push((from, bytes_of(from..end)));
    first.retain(|(_, bytes)| !bytes.is_empty());
}

/// Whether nothing lies between two constants.
fn is_empty(between: &[u8]) -> bool {
    between.len() < BETWEEN && between.iter().all(|byte| *byte == 0)
}

/// What an instruction may name a place in memory by.
fn numbers(instruction: &wasm::Instruction) -> Read<Vec<i64>> {
    Ok(match instruction.operand {
        Operand::Integer(_, value) => vec![value, i64::from(value as u32)],
        // Two numbers in one.
        Operand::Long(_, value) => vec![i64::from(value as u32), i64::from((value >> 32) as u32)],
        Operand::Number(number) if LOADS_AND_STORES.contains(&instruction.fixed[0]) => {
            vec![Reader { bytes: number, at: 0 }.number()?.cast_signed()]
        }
        _ => Vec::new(),
    })
}

/// A piece of memory from an address on.
fn segment(address: u32, bytes: &[u8]) -> Vec<u8> {
    [&[0, I32_CONST][..], &signed(address.cast_signed().into()), &[END], &sized(bytes.to_vec())].concat()
}

/// Segments for what stands in the table, one for each run of places.
fn runs(elements: &BTreeMap<u64, u64>) -> Vec<Vec<u8>> {
    let all: Vec<(&u64, &u64)> = elements.iter().collect();
    let runs = all.chunk_by(|(one, _), (next, _)| *one + 1 == **next);
    let written = runs.filter_map(|run| {
        let from = i64::try_from(*run.first()?.0).ok()?;
        let functions: Vec<u8> = run.iter().flat_map(|(_, number)| unsigned(**number)).collect();
        Some([&[0, I32_CONST][..], &signed(from), &[END], &unsigned(run.len() as u64), &functions].concat())
    });
    written.collect()
}

/// Reads a module that a linker wrote for Rust.
fn whole(module: &[u8]) -> Read<Whole<'_>> {
    for (id, range) in wasm::sections(module)? {
        if !matches!(id, CUSTOM | TYPES..=GLOBALS | EXPORTS | ELEMENTS | DATA_COUNT | CODE | DATA) {
            return Err(Unreadable::Named(range.start));
        }
    }
    let mut imports = Vec::new();
    each(module, IMPORTS, |reader| {
        let start = reader.at;
        text(reader)?;
        text(reader)?;
        let names = reader.since(start);
        if reader.byte()? != FUNCTION {
            return Err(Unreadable::Import(start));
        }
        imports.push(Import { names, kind: reader.number()? });
        Ok(())
    })?;
    let (mut types, mut functions, mut tables, mut globals) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    each(module, TYPES, |reader| {
        let start = reader.at;
        if reader.byte()? != 0x60 {
            return Err(Unreadable::Unusual(start));
        }
        text(reader)?;
        text(reader)?;
        types.push(reader.since(start));
        Ok(())
    })?;
    each(module, FUNCTIONS, |reader| {
        functions.push(reader.number()?);
        Ok(())
    })?;
    each(module, TABLES, |reader| {
        let start = reader.at;
        let (kind, limits, least) = (reader.byte()?, reader.byte()?, reader.number()?);
        let most = match limits {
            0 => None,
            1 => Some(reader.number()?),
            _ => return Err(Unreadable::Unusual(start)),
        };
        tables.push(Table { kind, least, most });
        Ok(())
    })?;
    each(module, GLOBALS, |reader| {
        let kind = reader.take(2)?;
        let start = reader.at;
        while wasm::instruction(reader)?.bytes != [END] {}
        globals.push((kind, reader.since(start)));
        Ok(())
    })?;
    let (mut exports, mut elements, mut data) = (Vec::new(), Vec::new(), Vec::new());
    each(module, EXPORTS, |reader| {
        let name = text(reader)?;
        exports.push((name, reader.byte()?, reader.number()?));
        Ok(())
    })?;
    each(module, ELEMENTS, |reader| {
        let from = address(reader)?;
        let count = reader.number()?;
        for slot in u64::from(from)..u64::from(from) + count {
            elements.push((slot, reader.number()?));
        }
        Ok(())
    })?;
    each(module, DATA, |reader| {
        data.push((address(reader)?, text(reader)?));
        Ok(())
    })?;
    let bodies = wasm::module(module)?.bodies;
    Ok(Whole { module, types, imports, functions, tables, globals, exports, elements, bodies, data })
}

fn each<'a>(module: &'a [u8], id: u8, mut see: impl FnMut(&mut Reader<'a>) -> Read<()>) -> Read<()> {
    let Some((mut reader, count)) = wasm::entries(module, id)? else { return Ok(()) };
    (0..count).try_for_each(|_| see(&mut reader))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::process;

    /// What `load_single.js` does, without waiting: calls each export of the first module, and of the whole one, and says how often
    /// the rest was brought before and behind.
    const RUN: &str = r#"
        const { whole, first, rest, calls } = JSON.parse(require("fs").readFileSync(0, "utf8"));
        const imports = { j: { a: (x) => x + 1000, b: (x) => x * 2 } };
        const module = (bytes) => new WebAssembly.Module(Uint8Array.from(bytes));
        let brought = 0;
        let p;
        const bring = () => {
            if (brought++) return;
            let place = p.t0.length;
            const f = { get f() { return p.t0.get(--place); } };
            new WebAssembly.Instance(module(rest), { ...imports, p, f });
        };
        p = new WebAssembly.Instance(module(first), { ...imports, r: { r: bring } }).exports;
        const w = new WebAssembly.Instance(module(whole), imports).exports;
        const said = calls.map((name) => [p[name](7), w[name](7), brought].join(" "));
        process.stdout.write(said.join(";"));
    "#;

    fn said(module: &[u8], names: &[&str], calls: &[&str]) -> String {
        let names = (2..).zip(names).map(|(number, name)| (number, (*name).to_owned())).collect();
        let Halves { first, rest } = halves(module, &names, &Objects::default()).unwrap().unwrap();
        let input = serde_json::json!({ "whole": module, "first": first, "rest": rest, "calls": calls });
        let node = process::answer(process::command("node").arg("--eval").arg(RUN), input.to_string().as_bytes());
        String::from_utf8(node.unwrap()).unwrap()
    }

    const OF_FIRST: &str = "sciatica_explorer[0]::screens::start::start";
    const OF_REST: &str = "sciatica_explorer[0]::quiz::quiz";
    const WORDS: i64 = 100;

    fn body(code: &[u8]) -> Vec<u8> {
        sized([&[0], code, &[END]].concat())
    }

    /// Two imports, and own functions from 2 on, all from a number to a number; the first four are exported as a, b, c and d, the sixth
    /// stands in the table at 1. Memory has "first" at 50, and later words at 100.
    fn module(bodies: &[&[u8]]) -> Vec<u8> {
        let mut written = Written::begun();
        written.section(TYPES, [vec![0x60, 1, 0x7F, 1, 0x7F]].into_iter());
        written.section(IMPORTS, ["a", "b"].iter().map(|name| import(("j", name), &[FUNCTION, 0])));
        written.section(FUNCTIONS, bodies.iter().map(|_| vec![0]));
        written.section(TABLES, [vec![0x70, 1, 2, 2]].into_iter());
        written.section(MEMORIES, [vec![0, 1]].into_iter());
        written.section(GLOBALS, [vec![0x7F, 1, I32_CONST, 5, END]].into_iter());
        written.section(
            EXPORTS,
            (2..).zip(["a", "b", "c", "d"]).map(|(number, name)| export(name.as_bytes(), FUNCTION, number)),
        );
        written.section(ELEMENTS, [vec![0, I32_CONST, 1, END, 1, 7]].into_iter());
        written.section(CODE, bodies.iter().map(|code| body(code)));
        let later = [LATER, b"words", LATER].concat();
        written.section(DATA, [segment(50, &[&b"first"[..], &[0; 45], &later].concat())].into_iter());
        written.0
    }

    const PADDING: [u8; 4] = [0x41, 0, 0x6A, 0x01];

    #[test]
    fn each_way_into_the_rest_and_out_of_it_says_what_the_whole_module_says() {
        let word = signed(WORDS + LATER.len() as i64);
        // a: what a function of the rest says; b: the same through the table; c: the global; d: a byte of what is there at once.
        let through_table = [&[LOCAL_GET, 0, I32_CONST, 1, CALL_INDIRECT, 0, 0][..]].concat();
        // Of the rest: the import b, a function of the first module, and one of the rest.
        let calls = [LOCAL_GET, 0, CALL, 1, CALL, 8, CALL, 9];
        let reads = [
            &[LOCAL_GET, 0, I32_CONST][..],
            &word,
            &[0x2D, 0, 0, 0x6A, 0x23, 0, I32_CONST, 1, 0x6A, 0x24, 0, 0x23, 0, 0x6A],
        ]
        .concat();
        let large = [&reads[..], &PADDING.repeat(12)].concat();
        let bodies: [&[u8]; 8] = [
            &[LOCAL_GET, 0, CALL, 6],
            &through_table,
            &[LOCAL_GET, 0, 0x23, 0, 0x6A],
            &[LOCAL_GET, 0, 0x2D, 0, 50],
            &calls,
            &large,
            &[LOCAL_GET, 0, CALL, 0],
            &[LOCAL_GET, 0, I32_CONST, 3, 0x6C],
        ];
        let names = [OF_FIRST, OF_FIRST, OF_FIRST, OF_FIRST, OF_REST, OF_REST, OF_FIRST, OF_REST];
        // "w" is 119. Nothing is brought before it is called for, and it is asked for once a stub.
        let said = said(&module(&bodies), &names, &["c", "d", "b", "c", "a", "b"]);
        assert_eq!(said, "12 12 0;0 0 0;132 132 1;13 13 1;3042 3042 1;133 133 1");
    }

    #[test]
    fn memory_is_parted_where_it_is_worth_it_and_nothing_is_lost() {
        let bytes: Vec<u8> = (0..200).map(|byte| if (90..94).contains(&byte) { 0 } else { byte + 1 }).collect();
        let (mut first, mut rest) = (Vec::new(), Vec::new());
        // Words however few, constants side by side or with nothing between, and too few ones.
        let constants = [1060..1090, 1094..1110, 1110..1130, 1150..1160, 2000..2100];
        parted(1000, &bytes, std::slice::from_ref(&(1020..1030)), &constants, &mut first, &mut rest);
        let places =
            |parts: &[(u32, &[u8])]| parts.iter().map(|(from, bytes)| (*from, bytes.len())).collect::<Vec<_>>();
        assert_eq!(places(&first), [(1000, 20), (1030, 30), (1130, 70)]);
        assert_eq!(places(&rest), [(1020, 10), (1060, 70)]);
        for (from, part) in first.iter().chain(&rest) {
            assert!(bytes[*from as usize - 1000..].starts_with(part));
        }
    }

    #[test]
    fn the_first_module_may_not_name_words_that_come_later() {
        let reads = [&[LOCAL_GET, 0, I32_CONST][..], &signed(WORDS), &[0x6A]].concat();
        let bodies: [&[u8]; 6] =
            [&reads, &[LOCAL_GET, 0], &[LOCAL_GET, 0], &[LOCAL_GET, 0], &[LOCAL_GET, 0], &[LOCAL_GET, 0]];
        let names = |rest: usize| {
            (2..8)
                .map(|number| (number, if number == 2 + rest as u64 { OF_REST } else { OF_FIRST }.to_owned()))
                .collect()
        };
        let module = module(&bodies);
        assert_eq!(halves(&module, &names(4), &Objects::default()).err(), Some(Unreadable::Late(WORDS)));
        assert!(halves(&module, &BTreeMap::new(), &Objects::default()).unwrap().is_none(), "no names, no halves");
    }
}
