//! A WebAssembly module read instruction by instruction, as far as packing needs it (core specification 2.0, binary format, without
//! vector instructions, which the build does not use).

use std::fmt;
use std::ops::Range;

/// Why a module could not be read. Each is a reason to stop the build: a reader's browser must never meet it.
#[derive(Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It does not begin like a module.
    Begin,
    /// It ends in the middle of something.
    Short,
    /// There is no code in it.
    NoCode,
    /// An instruction that is not known here, after the prefix `0xFC` if that is part of it.
    Instruction {
        /// Its number.
        code: u64,
        /// Where it stands.
        at: usize,
    },
    /// A number is longer than it need be, or a body does not end with its `end`.
    Unusual(usize),
    /// Something else than a function is imported.
    Import(usize),
    /// A function is named where none is expected: its number would not be found.
    Named(usize),
    /// The first module of the single file names an address that is empty until the rest is there.
    Late(i64),
    /// What the linker says of the module is not clear, or not true of it.
    Linked(&'static str),
    /// There are more different instructions, or more streams, than the packed form has room for.
    TooMany(&'static str),
}

impl fmt::Display for Unreadable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Begin => out.write_str("it does not begin like a module of version 1"),
            Self::Short => out.write_str("it ends in the middle of something"),
            Self::NoCode => out.write_str("it has no code section"),
            Self::Instruction { code, at } => {
                write!(out, "instruction {code:#x} at byte {at} is not known; xtask/src/finish/wasm.rs has the list")
            }
            Self::Unusual(at) => write!(out, "the function that ends at byte {at} is not written as tools write it"),
            Self::Import(at) => write!(out, "the import at byte {at} is not a function"),
            Self::Named(at) => {
                write!(out, "a function is named at byte {at} in a way that Rust's linker does not write")
            }
            Self::Late(address) => write!(
                out,
                "the first module touches {address:#x}, which comes with the rest; a function of xtask/src/finish/rules.rs belongs there"
            ),
            Self::Linked(why) => {
                write!(out, "what the linker wrote does not go with it: {why}; `cargo clean --release` and build again")
            }
            Self::TooMany(what) => write!(out, "too many different {what} for the packed form"),
        }
    }
}

/// The result of reading.
pub type Read<T> = Result<T, Unreadable>;

const BEGIN: &[u8] = b"\0asm\x01\0\0\0";
/// The numbers of the sections that more than one of the steps reads. This one is for tools alone.
pub const CUSTOM: u8 = 0;
/// What is offered by name.
pub const EXPORTS: u8 = 7;
/// The function bodies.
pub const CODE: u8 = 10;
/// What is in memory from the start.
pub const DATA: u8 = 11;
/// The instruction that ends a body or an expression.
pub const END: u8 = 0x0B;
/// The instruction for a number of 32 bits.
pub const I32_CONST: u8 = 0x41;
/// The instruction that calls a function by its number.
pub const CALL: u8 = 0x10;

/// A module around its function bodies.
#[derive(Debug)]
pub struct Module<'a> {
    /// Everything up to the number of function bodies.
    pub before: &'a [u8],
    /// The function bodies.
    pub bodies: Vec<Body<'a>>,
    /// Everything after the code section.
    pub after: &'a [u8],
}

/// One function.
#[derive(Debug)]
pub struct Body<'a> {
    /// The declaration of the local variables as it lies.
    pub locals: &'a [u8],
    /// What is done, the last `end` included.
    pub instructions: Vec<Instruction<'a>>,
}

/// One instruction: bytes that only say what is done, and what it is done with.
#[derive(Debug)]
pub struct Instruction<'a> {
    /// All of it as it lies.
    pub bytes: &'a [u8],
    /// The code of the instruction and what goes with it nearly always: types, alignments, memory numbers.
    pub fixed: &'a [u8],
    /// The rest.
    pub operand: Operand<'a>,
}

/// What an instruction is done with, as the bytes that encode it.
#[derive(Debug)]
pub enum Operand<'a> {
    /// Nothing more.
    None,
    /// Nothing more, and the function ends here.
    End,
    /// One number: a label, a function, a variable, a distance in memory.
    Number(&'a [u8]),
    /// How many labels, the labels, and one more.
    Labels(&'a [u8]),
    /// A constant of 32 bits.
    Integer(&'a [u8], i64),
    /// A constant of 64 bits.
    Long(&'a [u8], i64),
    /// A floating-point constant of 64 bits that is a number.
    Float(f64),
}

/// Reads a whole module.
pub fn module(bytes: &[u8]) -> Read<Module<'_>> {
    let (_, range) = sections(bytes)?.into_iter().find(|(id, _)| *id == CODE).ok_or(Unreadable::NoCode)?;
    let mut reader = Reader { bytes, at: range.start + 1 };
    reader.number()?;
    let count = reader.number()?;
    let before = &bytes[..reader.at];
    let bodies = (0..count).map(|_| body(&mut reader)).collect::<Read<_>>()?;
    if reader.at != range.end {
        return Err(Unreadable::Unusual(reader.at));
    }
    Ok(Module { before, bodies, after: &bytes[range.end..] })
}

/// The number of each section and where it lies, its head included.
pub fn sections(bytes: &[u8]) -> Read<Vec<(u8, Range<usize>)>> {
    if !bytes.starts_with(BEGIN) {
        return Err(Unreadable::Begin);
    }
    let mut reader = Reader { bytes, at: BEGIN.len() };
    let mut found = Vec::new();
    while reader.at < bytes.len() {
        let start = reader.at;
        let id = reader.byte()?;
        let size = reader.number()?;
        reader.take(size)?;
        found.push((id, start..reader.at));
    }
    Ok(found)
}

/// The module without the sections that only tools read, such as the one of names.
pub fn without_custom(module: &[u8]) -> Read<Vec<u8>> {
    let kept = sections(module)?.into_iter().filter(|(id, _)| *id != CUSTOM).map(|(_, range)| &module[range]);
    Ok([BEGIN].into_iter().chain(kept).collect::<Vec<_>>().concat())
}

/// Walks over what stands in a section, and how many entries that is; `None` where the module has no such section.
pub fn entries(module: &[u8], id: u8) -> Read<Option<(Reader<'_>, u64)>> {
    let Some((_, range)) = sections(module)?.into_iter().find(|(found, _)| *found == id) else { return Ok(None) };
    let mut reader = Reader { bytes: &module[..range.end], at: range.start + 1 };
    reader.number()?;
    let count = reader.number()?;
    Ok(Some((reader, count)))
}

/// Where a segment for the first table or the memory begins.
pub fn address(reader: &mut Reader) -> Read<u32> {
    let start = reader.at;
    if (reader.byte()?, reader.byte()?) != (0, I32_CONST) {
        return Err(Unreadable::Unusual(start));
    }
    let address = u32::try_from(reader.signed()?).map_err(|_| Unreadable::Unusual(start))?;
    if reader.byte()? != END {
        return Err(Unreadable::Unusual(start));
    }
    Ok(address)
}

fn body<'a>(reader: &mut Reader<'a>) -> Read<Body<'a>> {
    let head = reader.at;
    let size = reader.number()?;
    let head = reader.at - head;
    let start = reader.at;
    let end = start + reader.take(size)?.len();
    if head != unsigned(size).len() {
        return Err(Unreadable::Unusual(end));
    }
    let mut inner = Reader { bytes: &reader.bytes[..end], at: start };
    for _ in 0..inner.number()? {
        inner.number()?;
        inner.byte()?;
    }
    let locals = &reader.bytes[start..inner.at];
    let mut instructions = Vec::new();
    while inner.at < end {
        instructions.push(instruction(&mut inner)?);
    }
    match instructions.last_mut() {
        Some(last) if last.fixed == [0x0B] => last.operand = Operand::End,
        _ => return Err(Unreadable::Unusual(end)),
    }
    Ok(Body { locals, instructions })
}

/// Reads one instruction.
pub fn instruction<'a>(reader: &mut Reader<'a>) -> Read<Instruction<'a>> {
    let start = reader.at;
    let code = reader.byte()?;
    // Where the operand begins, if there is one.
    let mut from = None;
    let mut operand = |reader: &Reader| *from.insert(reader.at);
    let operand = match code {
        // unreachable, nop, else, end, return, drop, select, all that only computes, ref.is_null
        0x00 | 0x01 | 0x05 | 0x0B | 0x0F | 0x1A | 0x1B | 0x45..=0xC4 | 0xD1 => Operand::None,
        // block, loop, if; global.get and global.set; table.get and table.set; memory.size and memory.grow; ref.null, ref.func
        0x02..=0x04 | 0x23..=0x26 | 0x3F | 0x40 | 0xD0 | 0xD2 => {
            reader.number()?;
            Operand::None
        }
        // call_indirect
        0x11 => {
            reader.number()?;
            reader.number()?;
            Operand::None
        }
        // select with its types
        0x1C => {
            for _ in 0..reader.number()? {
                reader.byte()?;
            }
            Operand::None
        }
        // br, br_if, call, local.get, local.set, local.tee
        0x0C | 0x0D | 0x10 | 0x20..=0x22 => {
            let from = operand(reader);
            reader.number()?;
            Operand::Number(reader.since(from))
        }
        // br_table
        0x0E => {
            let from = operand(reader);
            for _ in 0..=reader.number()? {
                reader.number()?;
            }
            Operand::Labels(reader.since(from))
        }
        // loads and stores
        0x28..=0x3E => {
            let alignment = reader.number()?;
            if alignment > 3 {
                return Err(Unreadable::Instruction { code: code.into(), at: start });
            }
            let from = operand(reader);
            reader.number()?;
            Operand::Number(reader.since(from))
        }
        0x41 => {
            let from = operand(reader);
            let value = reader.signed()?;
            Operand::Integer(reader.since(from), value)
        }
        0x42 => {
            let from = operand(reader);
            let value = reader.signed()?;
            Operand::Long(reader.since(from), value)
        }
        // f32.const: none in the product, so it may cost what it costs
        0x43 => {
            reader.take(4)?;
            Operand::None
        }
        0x44 => {
            let value = reader.bytes.get(reader.at..).and_then(<[u8]>::first_chunk).copied().map(f64::from_le_bytes);
            let value = value.ok_or(Unreadable::Short)?;
            // A NaN has bits that no text says.
            let operand = if value.is_nan() {
                Operand::None
            } else {
                operand(reader);
                Operand::Float(value)
            };
            reader.take(8)?;
            operand
        }
        0xFC => {
            let code = reader.number()?;
            let numbers = match code {
                0..=7 => 0,                 // saturating conversions
                9 | 11 | 13 | 15..=17 => 1, // data.drop, memory.fill, elem.drop, table.grow, table.size, table.fill
                8 | 10 | 12 | 14 => 2,      // memory.init, memory.copy, table.init, table.copy
                _ => return Err(Unreadable::Instruction { code, at: start }),
            };
            for _ in 0..numbers {
                reader.number()?;
            }
            Operand::None
        }
        _ => return Err(Unreadable::Instruction { code: code.into(), at: start }),
    };
    let fixed = &reader.bytes[start..from.unwrap_or(reader.at)];
    Ok(Instruction { bytes: reader.since(start), fixed, operand })
}

/// A number as the module's format writes it: seven bits in a byte, the least significant ones first.
pub fn unsigned(mut number: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let low = (number & 0x7F) as u8;
        number >>= 7;
        if number == 0 {
            bytes.push(low);
            return bytes;
        }
        bytes.push(low | 0x80);
    }
}

/// The same for a number with its sign, which the last byte repeats.
pub fn signed(mut number: i64) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let low = (number & 0x7F) as u8;
        number >>= 7;
        if number == if low & 0x40 == 0 { 0 } else { -1 } {
            bytes.push(low);
            return bytes;
        }
        bytes.push(low | 0x80);
    }
}

/// Walks over the bytes of a module.
pub struct Reader<'a> {
    /// All of them.
    pub bytes: &'a [u8],
    /// The next one.
    pub at: usize,
}

impl<'a> Reader<'a> {
    /// One byte.
    pub fn byte(&mut self) -> Read<u8> {
        let byte = *self.bytes.get(self.at).ok_or(Unreadable::Short)?;
        self.at += 1;
        Ok(byte)
    }

    /// So many bytes.
    pub fn take(&mut self, count: u64) -> Read<&'a [u8]> {
        let end = usize::try_from(count).ok().and_then(|count| self.at.checked_add(count)).ok_or(Unreadable::Short)?;
        let taken = self.bytes.get(self.at..end).ok_or(Unreadable::Short)?;
        self.at = end;
        Ok(taken)
    }

    /// A number, taken as one without a sign.
    pub fn number(&mut self) -> Read<u64> {
        let (number, _) = self.groups()?;
        Ok(number)
    }

    /// A number with its sign.
    pub fn signed(&mut self) -> Read<i64> {
        let (number, bits) = self.groups()?;
        let unused = 64_u32.saturating_sub(bits);
        Ok((number << unused).cast_signed() >> unused)
    }

    /// The bits of a number, and how many of them were written.
    fn groups(&mut self) -> Read<(u64, u32)> {
        let (mut number, mut bits) = (0, 0);
        loop {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7F).checked_shl(bits).ok_or(Unreadable::Unusual(self.at))?;
            bits += 7;
            if byte < 0x80 {
                return Ok((number, bits));
            }
        }
    }

    /// What was read since then.
    pub fn since(&self, start: usize) -> &'a [u8] {
        &self.bytes[start..self.at]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module with one function and nothing else.
    fn with_body(body: &[u8]) -> Vec<u8> {
        let mut bytes = BEGIN.to_vec();
        bytes.extend([CODE, u8::try_from(body.len()).unwrap() + 2, 1, u8::try_from(body.len()).unwrap()]);
        bytes.extend(body);
        bytes
    }

    #[test]
    fn an_instruction_is_parted_from_what_it_is_done_with() {
        // No locals; local.get 5; i32.load align=4 offset=300; i64.const -2; end
        let bytes = with_body(&[0, 0x20, 5, 0x28, 2, 0xAC, 2, 0x42, 0x7E, 0x0B]);
        let module = module(&bytes).unwrap();
        let instructions = &module.bodies[0].instructions;
        let fixed: Vec<_> = instructions.iter().map(|instruction| instruction.fixed).collect();
        assert_eq!(fixed, [&[0x20][..], &[0x28, 2], &[0x42], &[0x0B]]);
        assert!(matches!(instructions[1].operand, Operand::Number(&[0xAC, 2])));
        assert!(matches!(instructions[2].operand, Operand::Long(_, -2)));
        assert!(matches!(instructions[3].operand, Operand::End));
    }

    #[test]
    fn what_is_not_known_stops_the_build_and_is_named() {
        let problem = |body: &[u8]| module(&with_body(body)).unwrap_err();
        assert_eq!(problem(&[0, 0xFD, 12, 0x0B]), Unreadable::Instruction { code: 0xFD, at: 13 });
        assert_eq!(problem(&[0, 0xFC, 40, 0x0B]), Unreadable::Instruction { code: 40, at: 13 });
        assert_eq!(problem(&[0, 0x06, 0x40, 0x0B]), Unreadable::Instruction { code: 6, at: 13 });
        assert_eq!(problem(&[0, 0x20]), Unreadable::Short);
        assert_eq!(problem(&[0, 0x01]), Unreadable::Unusual(14));
        assert_eq!(module(b"<html>").unwrap_err(), Unreadable::Begin);
        assert_eq!(module(BEGIN).unwrap_err(), Unreadable::NoCode);
    }

    #[test]
    fn a_size_that_is_longer_than_it_need_be_is_refused() {
        let mut bytes = BEGIN.to_vec();
        bytes.extend([CODE, 5, 1, 0x82, 0, 0, 0x0B]);
        assert_eq!(module(&bytes).unwrap_err(), Unreadable::Unusual(15));
    }

    #[test]
    fn numbers_are_written_as_they_are_read() {
        for number in [0, 1, 127, 128, 300, 16_383, 16_384, u64::from(u32::MAX), u64::MAX] {
            let bytes = unsigned(number);
            let mut reader = Reader { bytes: &bytes, at: 0 };
            assert_eq!((reader.number(), reader.at), (Ok(number), bytes.len()));
        }
    }
}
