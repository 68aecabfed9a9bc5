//! The application taken apart into texts of one kind each, for brotli finds more in like beside like: which instructions, what they
//! are done with, decimals, and everything around the code. `unpack.js` puts it together again (docs/decisions/0005-streams.md).

use super::letters::{self, kinds};
use super::sentences;
use super::wasm::{self, CALL, END, Operand, Read, Unreadable};
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;

/// Among the bytes around the code: here a decimal of eight bytes stands, and here the code.
const DECIMAL: u16 = 256;
const BODIES: u16 = 257;
const AROUND: usize = 258;

/// A constant in this range is most likely a place in memory: Rust's linker puts the data behind a stack of 1 MiB.
const PLACES: Range<i64> = 0x10_0000..0x14_0000;
/// Functions below this have a number of two digits, and places one of three behind the first of them: digits of six bits, which have a
/// letter of one byte each, the highest first, as it says most about the next.
const FUNCTIONS: u64 = 1 << 12;
/// For so many of the most frequent instructions, what is loaded before them is kept apart.
const GROUPS: u8 = 40;
/// A stream of its own for whatever is done so often.
const OFTEN: usize = 600;
/// A call of one function, or a constant that is at least so long, is an instruction of its own if it is among so many and there so often.
const LONG: usize = 3;
const OWN: usize = 150;
const OWN_USES: usize = 20;
/// Among other bytes, a decimal must be this short and of this size to count as one.
const SHORT: usize = 9;
const LIKELY: Range<f64> = 1e-9..1e12;

/// How `unpack.js` goes on after the fixed bytes of an instruction; the numbers are the same there.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Way {
    Whole = 0,
    End = 1,
    Number = 2,
    /// A number from the stream that belongs to the group of the next instruction, which says best what it is for.
    NumberByNext = 3,
    Labels = 4,
    Decimal = 5,
    /// The bits of a decimal as a constant of 64 bits.
    DecimalBits = 6,
    /// A function in two digits.
    Function = 7,
    /// A place in three digits.
    Place = 8,
}

/// Where operands go.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Stream {
    /// The declarations of local variables: `unpack.js` takes them from the first stream.
    Locals,
    /// The operands of one instruction.
    Of(u8),
    Places,
    Rare,
}

/// An instruction without what it is done with.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Symbol<'a> {
    fixed: &'a [u8],
    way: Way,
    stream: Stream,
}

/// The module as one text: how long it is and what its bytes sum up to, the decimals, what is around the code, the instructions,
/// the table of instructions with the streams of operands.
pub fn text(module: &[u8]) -> Read<String> {
    let wasm::Module { before, bodies, after } = wasm::module(module)?;
    let mut decimals = Vec::new();
    let mut code = Vec::new();
    let mut locals = Vec::new();
    let mut around = with_decimals(before, &mut decimals);
    around.push(BODIES);
    for body in &bodies {
        locals.extend_from_slice(body.locals);
        for instruction in &body.instructions {
            code.push(symbol(instruction, &mut decimals));
        }
    }
    around.extend(with_decimals(&sentences::cases_swapped(after), &mut decimals));

    merge_frequent(&mut code, &bodies);
    let table = Table::of(&mut code);
    let mut streams = BTreeMap::from([((Stream::Locals, 0), locals)]);
    let nexts = code.iter().skip(1).map(|(symbol, _)| *symbol);
    for ((symbol, operand), next) in code.iter().zip(nexts.chain(table.order.first().copied())) {
        let group = if symbol.way == Way::NumberByNext { table.group(&next) } else { 0 };
        streams.entry((symbol.stream, group)).or_default().extend(written(symbol.way, operand));
    }
    let (rows, lengths, numbers) = table.laid_out(&streams)?;
    let numbers: Vec<u16> = rows.into_iter().chain(numbers).map(u16::from).collect();
    let symbols: Vec<u16> = code.iter().map(|(symbol, _)| table.numbers[symbol]).collect();

    let head = [module.len().to_string(), sum(module).to_string(), table.order.len().to_string()];
    let head: Vec<String> = head.into_iter().chain(lengths.iter().map(usize::to_string)).collect();
    let parts = [
        head.join(","),
        decimals.join(","),
        letters::write(&around, &letters::for_text(&around, AROUND)),
        letters::write(&symbols, &letters::by_kind(table.order.iter().map(letter_kind))),
        letters::write(&numbers, &letters::for_numbers(&numbers)),
    ];
    Ok(parts.join(&letters::BREAK.to_string()))
}

/// What all bytes together come to; one that was changed on the way changes it.
fn sum(bytes: &[u8]) -> i32 {
    bytes.iter().fold(0_i32, |sum, byte| sum.wrapping_mul(31).wrapping_add(i32::from(*byte)))
}

/// A number as JavaScript and Rust read it alike, in few letters.
fn decimal(value: f64) -> String {
    if value.is_infinite() {
        return if value > 0.0 { "1e999" } else { "-1e999" }.to_owned();
    }
    let plain = format!("{value}").replacen("0.", ".", usize::from(value.abs() < 1.0));
    let scientific = format!("{value:e}");
    if scientific.len() < plain.len() { scientific } else { plain }
}

/// The decimal that bytes or bits of unknown meaning most likely stand for.
fn likely_decimal(value: f64) -> Option<String> {
    let text = LIKELY.contains(&value.abs()).then(|| decimal(value))?;
    (text.len() <= SHORT).then_some(text)
}

fn with_decimals(bytes: &[u8], decimals: &mut Vec<String>) -> Vec<u16> {
    let mut values = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((first, tail)) = rest.split_first() {
        let float = rest.first_chunk().map(|eight| f64::from_le_bytes(*eight));
        if let Some(text) = float.and_then(likely_decimal) {
            decimals.push(text);
            values.push(DECIMAL);
            rest = &rest[8..];
        } else {
            values.push(u16::from(*first));
            rest = tail;
        }
    }
    values
}

fn symbol<'a>(instruction: &wasm::Instruction<'a>, decimals: &mut Vec<String>) -> (Symbol<'a>, &'a [u8]) {
    let fixed = instruction.fixed;
    let own = Stream::Of(fixed.first().copied().unwrap_or_default());
    let (way, stream, operand): (_, _, &[u8]) = match instruction.operand {
        Operand::None => (Way::Whole, own, &[]),
        Operand::End => (Way::End, own, &[]),
        Operand::Number(number) if fixed == [LOCAL_GET] => (Way::NumberByNext, own, number),
        Operand::Number(number) if fixed == [CALL] && is_short_function(number) => (Way::Function, own, number),
        Operand::Number(number) => (Way::Number, own, number),
        Operand::Labels(labels) => (Way::Labels, own, labels),
        // Four bytes are what it needs.
        Operand::Integer(number, value) if PLACES.contains(&value) && number.len() == 4 => {
            (Way::Place, Stream::Places, number)
        }
        Operand::Integer(number, _) => (Way::NumberByNext, own, number),
        Operand::Long(number, value) => match likely_decimal(f64::from_bits(value.cast_unsigned())) {
            Some(text) => {
                decimals.push(text);
                (Way::DecimalBits, own, &[])
            }
            None => (Way::NumberByNext, own, number),
        },
        Operand::Float(float) => {
            decimals.push(decimal(float));
            (Way::Decimal, own, &[])
        }
    };
    (Symbol { fixed, way, stream }, operand)
}

const LOCAL_GET: u8 = 0x20;

/// The number that these bytes are, seven bits in each.
fn value(number: &[u8]) -> u64 {
    number.iter().rev().fold(0, |value, byte| value << 7 | u64::from(byte & 0x7F))
}

/// Whether two digits say the number, and nothing is lost of how it is written.
fn is_short_function(number: &[u8]) -> bool {
    number.len() <= 2 && value(number) < FUNCTIONS && wasm::unsigned(value(number)) == number
}

/// An operand as its stream has it.
fn written(way: Way, operand: &[u8]) -> Vec<u8> {
    let digits = |count: u32| (0..count).rev().map(|place| (value(operand) >> (6 * place) & 63) as u8).collect();
    match way {
        Way::Function => digits(2),
        Way::Place => digits(3),
        _ => operand.to_vec(),
    }
}

/// Makes one instruction without operand of each frequent one that calls the same function or needs the same long constant.
fn merge_frequent<'a>(code: &mut [(Symbol<'a>, &'a [u8])], bodies: &[wasm::Body<'a>]) {
    let instructions = || bodies.iter().flat_map(|body| &body.instructions);
    let can_merge = |(symbol, operand): &(Symbol, &[u8])| {
        symbol.fixed == [CALL] || (matches!(symbol.fixed, [0x41 | 0x42]) && operand.len() >= LONG)
    };
    let mut uses: BTreeMap<&[u8], usize> = BTreeMap::new();
    for (_, instruction) in code.iter().zip(instructions()).filter(|(own, _)| can_merge(own)) {
        *uses.entry(instruction.bytes).or_default() += 1;
    }
    let mut frequent: Vec<_> = uses.into_iter().filter(|(_, uses)| *uses >= OWN_USES).collect();
    frequent.sort_by_key(|(_, uses)| Reverse(*uses));
    frequent.truncate(OWN);
    let frequent: HashSet<&[u8]> = frequent.into_iter().map(|(bytes, _)| bytes).collect();
    for ((symbol, operand), instruction) in code.iter_mut().zip(instructions()) {
        if frequent.contains(instruction.bytes) {
            *symbol = Symbol { fixed: instruction.bytes, way: Way::Whole, stream: symbol.stream };
            *operand = &[];
        }
    }
}

/// All different instructions, the most frequent ones first.
struct Table<'a> {
    order: Vec<Symbol<'a>>,
    numbers: HashMap<Symbol<'a>, u16>,
}

impl<'a> Table<'a> {
    /// Counts; and whatever is done seldom gives its stream up.
    fn of(code: &mut [(Symbol<'a>, &'a [u8])]) -> Self {
        let mut uses: HashMap<Stream, usize> = HashMap::new();
        code.iter().for_each(|(symbol, _)| *uses.entry(symbol.stream).or_default() += 1);
        let mut counts: HashMap<Symbol<'a>, usize> = HashMap::new();
        for (symbol, _) in code {
            if uses[&symbol.stream] < OFTEN {
                symbol.stream = Stream::Rare;
            }
            *counts.entry(*symbol).or_default() += 1;
        }
        let mut order: Vec<_> = counts.iter().map(|(symbol, count)| (Reverse(*count), *symbol)).collect();
        order.sort_unstable();
        let order: Vec<_> = order.into_iter().map(|(_, symbol)| symbol).collect();
        let numbers = (0..).zip(&order).map(|(number, symbol)| (*symbol, number)).collect();
        Self { order, numbers }
    }

    /// The group of an instruction: the frequent ones have one each, the others share one.
    fn group(&self, symbol: &Symbol) -> u8 {
        let place = self.order.iter().take(usize::from(GROUPS)).position(|one| one == symbol);
        place.and_then(|place| u8::try_from(place + 1).ok()).unwrap_or(0)
    }

    /// The rows of the table for `unpack.js`, the lengths of all streams, and the streams one after the other.
    fn laid_out(&self, streams: &BTreeMap<(Stream, u8), Vec<u8>>) -> Read<(Vec<u8>, Vec<usize>, Vec<u8>)> {
        if self.order.len() > letters::ROOM {
            return Err(Unreadable::TooMany("instructions"));
        }
        let mut by_next: BTreeMap<Stream, bool> = BTreeMap::from([(Stream::Locals, false)]);
        for symbol in &self.order {
            *by_next.entry(symbol.stream).or_default() |= symbol.way == Way::NumberByNext;
        }
        let (mut starts, mut lengths, mut numbers) = (BTreeMap::new(), Vec::new(), Vec::new());
        for (stream, by_next) in by_next {
            starts.insert(stream, u8::try_from(lengths.len()).map_err(|_| Unreadable::TooMany("streams"))?);
            for group in 0..=if by_next { GROUPS } else { 0 } {
                let bytes = streams.get(&(stream, group)).map_or(&[][..], Vec::as_slice);
                lengths.push(bytes.len());
                numbers.extend_from_slice(bytes);
            }
        }
        let mut rows = Vec::new();
        for symbol in &self.order {
            let size = u8::try_from(symbol.fixed.len()).map_err(|_| Unreadable::TooMany("bytes of an instruction"))?;
            // The groups of the first rows are one after the other, and the others have none.
            let has_operand = !matches!(symbol.way, Way::Whole | Way::End | Way::Decimal | Way::DecimalBits);
            let stream = if has_operand { starts[&symbol.stream] } else { 0 };
            rows.extend([symbol.way as u8, stream, size]);
            rows.extend_from_slice(symbol.fixed);
        }
        Ok((rows, lengths, numbers))
    }
}

/// Instructions after which much the same follows get letters of one kind.
fn letter_kind(symbol: &Symbol) -> &'static str {
    match symbol.fixed.first().copied().unwrap_or_default() {
        _ if symbol.way == Way::End => kinds::OPENING,
        CALL if symbol.way == Way::Whole => kinds::SMALL,
        _ if symbol.stream == Stream::Places => kinds::PARTING,
        0x41 => " ", // i32.const
        0x21 => "%", // local.set
        0x22 => ".", // local.tee
        0x24 => "=", // global.set
        CALL | END => kinds::QUOTES,
        0x42 | 0x29 => kinds::PARTING,
        LOCAL_GET | 0x23 => kinds::OPENING,
        0x00 | 0x0C | 0x0E | 0x0F => kinds::CLOSING,
        0x02 | 0x03 | 0x26 => kinds::CAPITAL_VOWELS,
        0x1A | 0x3A | 0x3B | 0xFC => kinds::SMALL_VOWELS,
        0x04 | 0x05 | 0x0D | 0x36..=0x3E => kinds::DIGITS,
        0x45..=0x66 => kinds::SIGNS,                                           // comparisons
        0x11 | 0x1B | 0x25 | 0x28 | 0x2C..=0x2F | 0x67..=0x78 => kinds::SMALL, // whole numbers of 32 bits
        _ => kinds::CAPITALS,
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::single_file::unpacked;
    use super::*;
    use crate::problem::Problem;
    use proptest::prelude::*;
    use wasm::unsigned;

    fn section(id: u8, content: &[u8]) -> Vec<u8> {
        [&[id][..], &unsigned(content.len() as u64), content].concat()
    }

    /// A module of these functions, each given as its bytes without size and last `end`, and some bytes of data behind.
    pub fn module(bodies: &[Vec<u8>], data: &[u8]) -> Vec<u8> {
        let mut code = unsigned(bodies.len() as u64);
        for body in bodies {
            code.extend(unsigned(body.len() as u64 + 1));
            code.extend(body);
            code.push(0x0B);
        }
        [b"\0asm\x01\0\0\0".to_vec(), section(10, &code), section(11, data)].concat()
    }

    /// Any of the forms of instruction, with operands that are ordinary, at the edge of something, or anything.
    fn instruction() -> impl Strategy<Value = Vec<u8>> {
        let number = prop_oneof![0..200_u64, any::<u32>().prop_map(u64::from)];
        let float = prop_oneof![
            (-9999..9999_i32).prop_map(|value| f64::from(value) / 100.0),
            any::<u64>().prop_map(f64::from_bits),
            prop::sample::select(vec![
                0.0,
                -0.0,
                1e21,
                1e-7,
                5e-324,
                f64::MAX,
                f64::INFINITY,
                f64::NEG_INFINITY,
                f64::NAN
            ]),
        ];
        let long = prop_oneof![
            -200..200_i64,
            any::<i64>(),
            (-9999..9999_i32).prop_map(|value| (f64::from(value) / 8.0).to_bits().cast_signed()),
        ];
        prop_oneof![
            prop::sample::select(vec![
                &[0x00][..],
                &[0x6A],
                &[0xA2],
                &[0x02, 0x40],
                &[0x04, 0x7F],
                &[0x23, 0],
                &[0x3F, 0],
                &[0x0B],
                &[0xD0, 0x6F],
                &[0x11, 0x85, 1, 0],
                &[0x1C, 1, 0x7F],
                &[0xFC, 3],
                &[0xFC, 10, 0, 0],
                &[0xFC, 11, 0],
                &[0x43, 1, 2, 3, 4],
            ])
            .prop_map(<[u8]>::to_vec),
            (prop::sample::select(vec![0x0C_u8, 0x10, 0x20, 0x21, 0x22]), number.clone()).prop_map(|(code, number)| [
                vec![code],
                unsigned(number)
            ]
            .concat()),
            (0x28..=0x3E_u8, 0..=3_u8, number.clone()).prop_map(|(code, alignment, number)| [
                vec![code, alignment],
                unsigned(number)
            ]
            .concat()),
            prop_oneof![any::<i32>(), 0x10_0000..0x14_0000]
                .prop_map(|value| [vec![0x41], wasm::signed(value.into())].concat()),
            long.prop_map(|value| [vec![0x42], wasm::signed(value)].concat()),
            float.prop_map(|value| [vec![0x44], value.to_le_bytes().to_vec()].concat()),
            prop::collection::vec(number, 1..200).prop_map(|labels| {
                let count = unsigned(labels.len() as u64 - 1);
                [vec![0x0E], count, labels.into_iter().flat_map(unsigned).collect()].concat()
            }),
        ]
    }

    pub fn body() -> impl Strategy<Value = Vec<u8>> {
        let locals = prop_oneof![Just(vec![0]), Just(vec![2, 0x83, 1, 0x7F, 1, 0x7C])];
        (locals, prop::collection::vec(instruction(), 0..60))
            .prop_map(|(locals, instructions)| [locals, instructions.concat()].concat())
    }

    proptest! {
        // Each case starts Node once.
        #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]
        #[test]
        fn the_script_of_the_page_gives_every_module_back(
            bodies in prop::collection::vec(body(), 0..12),
            data in prop::collection::vec(any::<u8>(), 0..300),
        ) {
            let module = module(&bodies, &data);
            prop_assert_eq!(unpacked(&text(&module).unwrap()).unwrap(), module);
        }
    }

    #[test]
    fn what_is_done_often_with_the_same_operand_is_one_instruction_and_comes_back() {
        // Two calls, of which one is frequent; a long constant of each size; a short one.
        let body = [&[0, CALL, 7, 0x41, 5, 0x1A][..], &[0x41, 0xFF, 0xFF, 3, 0x1A], &[0x42, 0x80, 0x80, 0x80, 1, 0x1A]]
            .concat();
        let bodies = [vec![body; OWN_USES], vec![vec![0, CALL, 8]]].concat();
        let module = module(&bodies, b"data");
        let mut decimals = Vec::new();
        let read = wasm::module(&module).unwrap();
        let instructions = read.bodies.iter().flat_map(|body| &body.instructions);
        let mut code: Vec<_> = instructions.map(|instruction| symbol(instruction, &mut decimals)).collect();
        merge_frequent(&mut code, &read.bodies);
        let whole: HashSet<_> =
            code.iter().filter(|(symbol, _)| symbol.way == Way::Whole).map(|(symbol, _)| symbol.fixed).collect();
        assert_eq!(
            whole,
            HashSet::from([&[CALL, 7][..], &[0x1A], &[0x41, 0xFF, 0xFF, 3], &[0x42, 0x80, 0x80, 0x80, 1]])
        );
        assert_eq!(unpacked(&text(&module).unwrap()).unwrap(), module);
    }

    #[test]
    fn decimals_in_the_data_come_back_at_any_place() {
        let values = [1.6, -0.05, 93.0, 1e-8, 0.1 + 0.2, f64::NAN, 0.0, -0.0, 2.5e11];
        let data = values.iter().flat_map(|value| [&[7][..], &value.to_le_bytes()].concat()).collect::<Vec<u8>>();
        let module = module(&[vec![0]], &data);
        let text = text(&module).unwrap();
        assert!(text.contains("1.6,-.05,93,1e-8,"), "{text}");
        assert_eq!(unpacked(&text).unwrap(), module);
    }

    #[test]
    fn a_text_that_was_changed_or_cut_is_refused_and_never_run() {
        let body = [0, 0x41, 5, 0x41, 6, 0x6A, 0x1A, 0x44, 0, 0, 0, 0, 0, 0, 0xF8, 0x3F, 0x1A].to_vec();
        let whole = module(&vec![body; 3], b"some data");
        let text = text(&whole).unwrap();
        assert_eq!(unpacked(&text).unwrap(), whole);
        for changed in [
            text.replace("1.5,", "1.25,"),
            text.replace("some", "sane"),
            text[..text.len() / 2].to_owned(),
            text.replace(letters::BREAK, " "),
            String::new(),
        ] {
            assert_ne!(changed, text);
            assert!(matches!(unpacked(&changed), Err(Problem::Command { .. })), "taken for whole: {changed}");
        }
    }
}
