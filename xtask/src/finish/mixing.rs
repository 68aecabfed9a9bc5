//! The application as letters that say of each decision only how unexpected it was (docs/decisions/0008-mixing.md). What is decided
//! stands here; the guesses are those of the crate `mixing`, by which the page reads them back.

use super::wasm::{self, Operand, Read, Unreadable};
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use mixing::{
    BODIES, DECIMAL, DIGITS, Decisions, FIXED, HEAD_BITS, KINDS, Kind, LONGEST, MADE, Modules, PACKED, RAW, ROWS, Room,
    State, VALUES, Way,
};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

/// Where bytes are taken for a decimal: it has so few signs, and is of this size.
const SHORT: usize = 9;
const LIKELY: std::ops::Range<f64> = 1e-9..1e12;

/// Modules and texts as one text: a sum over what follows, their lengths, and letters.
pub fn pack<M: AsRef<[u8]> + Sync>(modules: &[M]) -> Read<String> {
    let modules: Vec<&[u8]> = modules.iter().map(AsRef::as_ref).collect();
    with_room(|| text_of(&modules)).unwrap_or(Err(Unreadable::TooMany("bytes for this machine")))
}

/// Does something with tables that are larger than what a thread has for itself; nothing where the machine has no room.
fn with_room<T: Send>(act: impl FnOnce() -> T + Send) -> Option<T> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(1 << 28).spawn_scoped(scope, act);
        thread.ok()?.join().ok()
    })
}

fn text_of(modules: &[&[u8]]) -> Read<String> {
    let mut values = Values::default();
    for module in modules {
        values.rows(module)?;
    }
    values.rows.values_mut().zip(0..).for_each(|(row, number)| *row = number);
    for module in modules {
        values.module(module)?;
    }
    let mut all = values.head()?;
    all.extend(values.told.iter().map(|(_, value)| *value));
    let bytes = packed(modules, all)?;
    let lengths: Vec<String> = modules.iter().map(|module| module.len().to_string()).collect();
    let rest = format!("{},{}", lengths.join(","), STANDARD_NO_PAD.encode(bytes));
    Ok(format!("{},{rest}", sum(&rest)))
}

/// Packs values, and makes sure that the modules come back of them.
fn packed(modules: &[&[u8]], values: Vec<u16>) -> Read<Vec<u8>> {
    let mut work = Box::new(Modules::new(Encoder::new(values)));
    for module in modules {
        work.begin(module.len());
        let mut state = State::Going;
        while state == State::Going {
            state = work.step();
        }
        if state != State::Whole || work.made() != *module {
            return Err(Unreadable::Unusual(work.made().len()));
        }
    }
    let (bytes, is_all) = work.decisions().end();
    if is_all && bytes.len() < PACKED { Ok(bytes) } else { Err(Unreadable::TooMany("bytes")) }
}

/// Or a text, such as a style sheet.
fn is_module(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\0asm")
}

/// What all signs together come to; one that was changed on the way changes it.
fn sum(text: &str) -> i32 {
    text.bytes().fold(0, |sum: i32, sign| sum.wrapping_mul(31).wrapping_add(sign.into()))
}

/// Writes values that are known.
struct Encoder {
    values: std::vec::IntoIter<u16>,
    room: Room,
    path: u32,
    left: u32,
    bytes: Vec<u8>,
}

impl Encoder {
    /// To write these values, in the order in which [`Modules`] asks for them.
    fn new(values: Vec<u16>) -> Self {
        Self { values: values.into_iter(), room: Room::WHOLE, path: 0, left: 0, bytes: Vec::new() }
    }

    /// What was written, and whether all values are in it.
    fn end(&mut self) -> (Vec<u8>, bool) {
        // Enough for the reader, to whom everything behind the end is 0, to be between low and high.
        self.bytes.push(self.room.first());
        (std::mem::take(&mut self.bytes), self.values.next().is_none())
    }
}

impl Decisions for Encoder {
    fn begin(&mut self, paths: &[u32]) {
        let value = self.values.next().unwrap_or_default();
        self.path = paths.get(usize::from(value)).copied().unwrap_or(1).max(1);
        self.left = 31 - self.path.leading_zeros();
    }

    fn decide(&mut self, likely: u32) -> u32 {
        self.left = self.left.saturating_sub(1);
        let bit = self.path >> self.left & 1;
        let middle = self.room.middle(likely);
        self.room.take(bit, middle);
        loop {
            let first = self.room.first();
            if !self.room.is_narrow() {
                return bit;
            }
            self.bytes.push(first);
        }
    }
}

/// Way and fixed bytes of an instruction.
type Row<'a> = (Way, &'a [u8]);

/// All values of a module in the order in which [`Modules`] asks for them.
#[derive(Default)]
struct Values<'a> {
    told: Vec<(Kind, u16)>,
    rows: BTreeMap<Row<'a>, u16>,
}

impl<'a> Values<'a> {
    fn tell(&mut self, kind: Kind, value: usize) {
        // No value reaches this: they are bytes, signs and lengths.
        self.told.push((kind, u16::try_from(value).unwrap_or(u16::MAX)));
    }

    fn rows(&mut self, module: &'a [u8]) -> Read<()> {
        if !is_module(module) {
            return Ok(());
        }
        for instruction in wasm::module(module)?.bodies.iter().flat_map(|body| &body.instructions) {
            self.rows.insert((parted(instruction).0, instruction.fixed), 0);
        }
        Ok(())
    }

    fn module(&mut self, module: &'a [u8]) -> Read<()> {
        if !is_module(module) {
            // No functions, and all bytes one by one.
            (0..2).for_each(|_| self.tell(Kind::Head, 0));
            module.iter().for_each(|byte| self.tell(Kind::Token, (*byte).into()));
            return if module.len() > MADE - 64 { Err(Unreadable::TooMany("bytes")) } else { Ok(()) };
        }
        let wasm::Module { before, bodies, after } = wasm::module(module)?;
        let most = 1 << HEAD_BITS;
        if bodies.len() >= most << HEAD_BITS || module.len() > MADE - 64 {
            return Err(Unreadable::TooMany("functions or bytes"));
        }
        self.tell(Kind::Head, bodies.len() >> HEAD_BITS);
        self.tell(Kind::Head, bodies.len() & (most - 1));
        self.pieces(before);
        self.tell(Kind::Token, BODIES as usize);
        for body in &bodies {
            numbers(body.locals).iter().for_each(|number| self.number(Kind::Number, number));
            for instruction in &body.instructions {
                let row = self.rows.get(&(parted(instruction).0, instruction.fixed)).copied().unwrap_or_default();
                self.tell(Kind::Symbol, row.into());
            }
            for instruction in &body.instructions {
                let (way, numbers, decimal) = parted(instruction);
                if let Some(decimal) = decimal {
                    self.decimal(decimal);
                }
                let kind = if way == Way::Local { Kind::Local } else { Kind::Number };
                numbers.iter().for_each(|number| self.number(kind, number));
            }
        }
        self.pieces(after);
        Ok(())
    }

    /// What is told before all that: the trees and the table of instructions.
    fn head(&self) -> Read<Vec<u16>> {
        let is_long = self.rows.keys().any(|(_, fixed)| fixed.len() > FIXED);
        if self.rows.len() > ROWS || is_long {
            return Err(Unreadable::TooMany("instructions"));
        }
        let mut counts = [[0; 1 << HEAD_BITS]; KINDS];
        for (kind, value) in &self.told {
            let count = counts[*kind as usize].get_mut(usize::from(*value));
            *count.ok_or(Unreadable::TooMany("values"))? += 1;
        }
        let mut head: Vec<u16> = counts[1..].iter().flat_map(|counts| code_lengths(&counts[..VALUES])).collect();
        head.push(self.rows.len() as u16);
        for (way, fixed) in self.rows.keys() {
            head.extend([*way as u16, fixed.len() as u16]);
            head.extend(fixed.iter().map(|byte| u16::from(*byte)));
        }
        Ok(head)
    }

    fn pieces(&mut self, bytes: &[u8]) {
        let mut rest = bytes;
        while let Some((first, tail)) = rest.split_first() {
            let float = rest.first_chunk().map(|eight| f64::from_le_bytes(*eight));
            match float.filter(|float| is_likely(*float)) {
                Some(float) => {
                    self.tell(Kind::Token, DECIMAL as usize);
                    self.decimal(float);
                    rest = &rest[8..];
                }
                None => {
                    self.tell(Kind::Token, (*first).into());
                    rest = tail;
                }
            }
        }
    }

    fn decimal(&mut self, value: f64) {
        let text = match text(value) {
            Some(text) => [text.as_bytes(), b","].concat(),
            None => [&[RAW][..], &value.to_le_bytes()].concat(),
        };
        text.iter().for_each(|letter| self.tell(Kind::Token, (*letter).into()));
    }

    fn number(&mut self, kind: Kind, bytes: &[u8]) {
        if bytes.len() > 1 {
            self.tell(kind, 128 + bytes.len());
        }
        bytes.iter().rev().for_each(|byte| self.tell(kind, (byte & 127).into()));
    }
}

/// How an instruction goes on behind its fixed bytes.
fn parted<'a>(instruction: &wasm::Instruction<'a>) -> (Way, Vec<&'a [u8]>, Option<f64>) {
    match instruction.operand {
        Operand::None => (Way::Whole, Vec::new(), None),
        Operand::End => (Way::End, Vec::new(), None),
        Operand::Number(number) if matches!(instruction.fixed, [0x20..=0x22]) => (Way::Local, vec![number], None),
        Operand::Number(number) | Operand::Integer(number, _) => (Way::Number, vec![number], None),
        Operand::Labels(labels) => (Way::Labels, numbers(labels), None),
        Operand::Long(number, value) => {
            let float = f64::from_bits(value.cast_unsigned());
            if is_likely(float) {
                (Way::DecimalBits, Vec::new(), Some(float))
            } else {
                (Way::Number, vec![number], None)
            }
        }
        Operand::Float(value) => (Way::Decimal, Vec::new(), Some(value)),
    }
}

/// Numbers that stand one behind the other.
fn numbers(bytes: &[u8]) -> Vec<&[u8]> {
    bytes.split_inclusive(|byte| *byte < 128).collect()
}

/// A decimal in few letters, if `mixing` reads them exactly.
fn text(value: f64) -> Option<String> {
    let text = format!("{value}").replacen("0.", ".", usize::from(value.abs() < 1.0));
    let is_exact = value.is_finite() && text.matches(|sign: char| sign.is_ascii_digit()).count() <= DIGITS;
    is_exact.then_some(text)
}

/// Whether bytes or bits of unknown meaning most likely stand for this decimal.
fn is_likely(value: f64) -> bool {
    LIKELY.contains(&value.abs()) && text(value).is_some_and(|text| text.len() <= SHORT)
}

/// How many decisions lead to each value: fewer to frequent ones (Huffman).
fn code_lengths(counts: &[usize]) -> Vec<u16> {
    let mut counts = counts.to_vec();
    loop {
        let mut lengths = vec![0; counts.len()];
        let used = (0..counts.len()).filter(|value| counts[*value] > 0);
        let mut heap: BinaryHeap<_> = used.map(|value| Reverse((counts[value], vec![value]))).collect();
        if let (1, Some(Reverse((_, values)))) = (heap.len(), heap.peek()) {
            lengths[values[0]] = 1;
        }
        while let (true, Some(Reverse((less, mut values)))) = (heap.len() > 1, heap.pop()) {
            let Some(Reverse((more, others))) = heap.pop() else { break };
            values.extend(others);
            values.iter().for_each(|value| lengths[*value] += 1);
            heap.push(Reverse((less + more, values)));
        }
        if lengths.iter().all(|length| usize::from(*length) <= LONGEST) {
            return lengths;
        }
        // Flatter, until no way is too long.
        counts.iter_mut().filter(|count| **count > 0).for_each(|count| *count = *count / 2 + 1);
    }
}

#[cfg(test)]
mod tests {
    use super::super::streams::tests::{body, module};
    use super::*;
    use mixing::Decoder;
    use proptest::prelude::*;

    /// What comes of a text, as the page unpacks it; nothing where it is found to be damaged.
    fn unpacked(text: &str, sizes: &[usize]) -> Option<Vec<Vec<u8>>> {
        let letters = text.rsplit(',').next().unwrap();
        let packed = STANDARD_NO_PAD.decode(letters).ok()?;
        with_room(|| {
            let mut work = Box::new(Modules::new(Decoder::EMPTY));
            work.decisions().bytes[..packed.len()].copy_from_slice(&packed);
            let made = sizes.iter().map(|size| {
                work.begin(*size);
                let mut state = State::Going;
                while state == State::Going {
                    state = work.step();
                }
                (state == State::Whole).then(|| work.made().to_vec())
            });
            made.collect()
        })
        .unwrap()
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]
        #[test]
        fn every_pair_of_modules_comes_back(
            bodies in prop::collection::vec(body(), 0..12),
            others in prop::collection::vec(body(), 0..12),
            data in prop::collection::vec(any::<u8>(), 0..300),
        ) {
            let modules = [module(&bodies, &data), module(&others, &data)];
            let sizes = modules.each_ref().map(Vec::len);
            prop_assert_eq!(unpacked(&pack(&modules).unwrap(), &sizes), Some(modules.to_vec()));
        }
    }

    #[test]
    fn decimals_and_texts_come_back_at_any_place() {
        let values = [1.6, -0.05, 93.0, 1e-8, 0.1 + 0.2, f64::NAN, 0.0, -0.0, 2.5e11, f64::INFINITY, 1e300];
        let data = values.iter().flat_map(|value| [&[7][..], &value.to_le_bytes()].concat()).collect::<Vec<u8>>();
        let text = b"The disc. The disc is. The nerve root, the disc.".repeat(20);
        let constants = values.iter().flat_map(|value| [&[0x44][..], &value.to_le_bytes(), &[0x1A]].concat());
        let module = module(&[[vec![0], constants.collect()].concat()], &[data, text].concat());
        let packed = pack(&[&module]).unwrap();
        assert_eq!(unpacked(&packed, &[module.len()]), Some(vec![module]));
    }

    #[test]
    fn a_text_among_the_modules_comes_back() {
        let parts =
            [module(&[vec![0]], b"disc__nucleus"), b".disc__nucleus{fill:red}".repeat(9), module(&[vec![0]], b"disc")];
        let sizes = parts.each_ref().map(Vec::len);
        assert_eq!(unpacked(&pack(&parts).unwrap(), &sizes), Some(parts.to_vec()));
    }

    #[test]
    fn what_came_before_costs_next_to_nothing_again() {
        let one = module(&[vec![0]], &[7; 1000]);
        let other = module(&[vec![0]], &[7; 5000]);
        assert!(pack(&[&other]).unwrap().len() < pack(&[&one]).unwrap().len() + 40);
        let twice = pack(&[&one, &one]).unwrap().len();
        assert!(twice < pack(&[&one]).unwrap().len() + 60, "the second module knows the first");
    }

    #[test]
    fn the_sum_before_the_text_changes_with_every_sign() {
        let packed = pack(&[module(&[vec![0]], b"some data")]).unwrap();
        let (kept, rest) = packed.split_once(',').unwrap();
        assert_eq!(kept, sum(rest).to_string());
        for at in 0..rest.len() {
            let other = [&rest[..at], if &rest[at..=at] == "A" { "B" } else { "A" }, &rest[at + 1..]].concat();
            assert_ne!(sum(&other), sum(rest), "{other}");
        }
    }

    #[test]
    fn bytes_that_nothing_wrote_come_to_an_end_and_never_to_more_than_was_told() {
        let whole = module(&vec![vec![0, 0x41, 5, 0x1A]; 9], b"some data");
        let text = pack(&[&whole]).unwrap();
        let letters = text.rsplit(',').next().unwrap();
        for (size, letters) in [
            (whole.len(), letters[4..letters.len() & !3].to_owned()),
            (whole.len() - 3, letters.to_owned()),
            (whole.len() + 30, letters.to_owned()),
            (whole.len(), "QUFB".repeat(40)),
            (whole.len(), "////".repeat(40)),
            (500, String::new()),
            (MADE, letters.to_owned()),
        ] {
            if let Some(made) = unpacked(&format!("0,{size},{letters}"), &[size]) {
                assert_eq!(made[0].len(), size);
            }
        }
    }

    #[test]
    fn frequent_values_are_told_by_fewer_decisions() {
        let counts: Vec<usize> = (0..VALUES).map(|value| 1 << (value % 30)).collect();
        let lengths = code_lengths(&counts);
        assert!(lengths[29] < lengths[0]);
        let taken: u64 = lengths.iter().map(|length| 1 << (LONGEST as u64 - u64::from(*length))).sum();
        assert!(taken <= 1 << LONGEST, "each value has a way of its own");
        assert_eq!(code_lengths(&[0, 5]), [0, 1]);
    }
}
