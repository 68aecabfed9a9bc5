//! The application as letters that say of each decision only how unexpected it was: many guesses at every binary decision are mixed,
//! by weights that learn which of them to trust, and arithmetic coding writes the outcome down (docs/decisions/0008-mixing.md).
//! `unmix.js` makes the same guesses and so reads it back. Whatever is reckoned here is reckoned there in the same order: whole
//! numbers of 32 bits, and floating point with `+ - * /` only, which every machine rounds alike.

use super::wasm::{self, Operand, Read, Unreadable};
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

/// What a value is the next of; each has its own tree of decisions. The numbers are the same in `unmix.js`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// The trees and the table of instructions.
    Head = 0,
    /// Bytes around the code, decimals, and the two signs below.
    Token = 1,
    /// Which instruction.
    Symbol = 2,
    /// What it is done with, in groups of seven bits.
    Number = 3,
    /// The same where that is a local variable.
    Local = 4,
}
const KINDS: usize = 5;

/// Among the bytes around the code: here a decimal of eight bytes stands, and here the code.
const DECIMAL: usize = 256;
const BODIES: usize = 257;
/// As many different values as there can be in the trees that are sent.
const VALUES: usize = 258;
/// The tree of the head is the same for all: nine bits.
const HEAD_BITS: usize = 9;
/// No more decisions than this to any value.
const LONGEST: usize = 12;
/// Where a decimal among other bytes is taken for one: this short, and of this size.
const SHORT: usize = 9;
const LIKELY: std::ops::Range<f64> = 1e-9..1e12;

/// How `unmix.js` goes on after the fixed bytes of an instruction; the numbers are the same there.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    Whole = 0,
    End = 1,
    Number = 2,
    Local = 3,
    /// How many labels, the labels, and one more.
    Labels = 4,
    Decimal = 5,
    /// The bits of a decimal as a constant of 64 bits.
    DecimalBits = 6,
}

/// An instruction as it is told: the row of the table, and what goes with it.
struct Told<'a> {
    row: usize,
    numbers: Vec<&'a [u8]>,
    decimal: Option<String>,
}

/// The module as text. [`super::single_file`] checks that `unmix.js` makes the same bytes of it.
pub fn pack(module: &[u8]) -> Read<String> {
    let parts = Parts::of(module)?;
    let mut writer = Writer::new([const { Vec::new() }; KINDS], None);
    parts.tell(&mut writer);
    let mut lengths = [const { Vec::new() }; KINDS];
    lengths[0] = vec![HEAD_BITS; 1 << HEAD_BITS];
    for (lengths, counts) in lengths.iter_mut().zip(&writer.counts).skip(1) {
        *lengths = code_lengths(counts);
    }
    let mut writer = Writer::new(lengths, Some(Mixer::new()));
    parts.tell(&mut writer);
    let letters = STANDARD_NO_PAD.encode(writer.mixer.map(Mixer::end).unwrap_or_default());
    Ok(format!("{},{},{letters}", sum(module.len(), &letters), module.len()))
}

/// What the length and all letters together come to; one that was changed on the way changes it.
fn sum(length: usize, letters: &str) -> i32 {
    let start = i32::try_from(length).unwrap_or_default();
    letters.bytes().fold(start, |sum, letter| sum.wrapping_mul(31).wrapping_add(letter.into()))
}

/// A module taken apart.
struct Parts<'a> {
    before: Vec<Piece>,
    /// Way and fixed bytes.
    rows: Vec<(Way, &'a [u8])>,
    bodies: Vec<(Vec<&'a [u8]>, Vec<Told<'a>>)>,
    after: Vec<Piece>,
    starts: (usize, usize),
}

/// A byte, or eight that are a decimal.
enum Piece {
    Byte(u8),
    Decimal(String),
}

impl<'a> Parts<'a> {
    fn of(module: &'a [u8]) -> Read<Self> {
        let wasm::Module { before, bodies, after } = wasm::module(module)?;
        let mut found: BTreeMap<(Way, &[u8]), usize> = BTreeMap::new();
        let mut told = Vec::new();
        for body in &bodies {
            let mut instructions = Vec::new();
            for instruction in &body.instructions {
                let (way, numbers, decimal) = parted(&instruction.operand, instruction.fixed);
                found.entry((way, instruction.fixed)).or_default();
                instructions.push((way, instruction.fixed, numbers, decimal));
            }
            told.push((numbers(body.locals), instructions));
        }
        found.values_mut().zip(0..).for_each(|(row, number)| *row = number);
        if found.len() >= VALUES || found.keys().any(|(_, fixed)| fixed.len() >= 1 << HEAD_BITS) {
            return Err(Unreadable::TooMany("instructions"));
        }
        let bodies = told.into_iter().map(|(locals, instructions)| {
            let told = instructions.into_iter().map(|(way, fixed, numbers, decimal)| {
                let row = found.get(&(way, fixed)).copied().unwrap_or_default();
                Told { row, numbers, decimal }
            });
            (locals, told.collect())
        });
        Ok(Self {
            before: pieces(before),
            bodies: bodies.collect(),
            after: pieces(after),
            starts: (before.len(), module.len() - after.len()),
            rows: found.into_keys().collect(),
        })
    }

    fn tell(&self, writer: &mut Writer) {
        for kind in 1..KINDS {
            for value in 0..VALUES {
                let length = writer.lengths[kind].get(value).copied().unwrap_or_default();
                writer.head(length);
            }
        }
        writer.head(self.rows.len());
        for (way, fixed) in &self.rows {
            writer.head(*way as usize);
            writer.head(fixed.len());
            fixed.iter().for_each(|byte| writer.head((*byte).into()));
        }
        writer.head(self.bodies.len() >> HEAD_BITS);
        writer.head(self.bodies.len() & ((1 << HEAD_BITS) - 1));

        writer.pieces(&self.before, 0);
        writer.token(BODIES, self.starts.0);
        for (number, (locals, told)) in (1..).zip(&self.bodies) {
            writer.body(number, locals, told, &self.rows);
        }
        writer.pieces(&self.after, self.starts.1);
    }
}

fn parted<'a>(operand: &Operand<'a>, fixed: &[u8]) -> (Way, Vec<&'a [u8]>, Option<String>) {
    match *operand {
        Operand::None => (Way::Whole, Vec::new(), None),
        Operand::End => (Way::End, Vec::new(), None),
        Operand::Number(number) if matches!(fixed, [0x20..=0x22]) => (Way::Local, vec![number], None),
        Operand::Number(number) | Operand::Integer(number, _) => (Way::Number, vec![number], None),
        Operand::Labels(labels) => (Way::Labels, numbers(labels), None),
        Operand::Long(number, value) => match likely_decimal(f64::from_bits(value.cast_unsigned())) {
            Some(text) => (Way::DecimalBits, Vec::new(), Some(text)),
            None => (Way::Number, vec![number], None),
        },
        Operand::Float(value) => (Way::Decimal, Vec::new(), Some(decimal(value))),
    }
}

/// Numbers that stand one behind the other.
fn numbers(bytes: &[u8]) -> Vec<&[u8]> {
    bytes.split_inclusive(|byte| *byte < 128).collect()
}

fn pieces(bytes: &[u8]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = bytes;
    while let Some((first, tail)) = rest.split_first() {
        let float = rest.first_chunk().map(|eight| f64::from_le_bytes(*eight));
        if let Some(text) = float.and_then(likely_decimal) {
            pieces.push(Piece::Decimal(text));
            rest = &rest[8..];
        } else {
            pieces.push(Piece::Byte(*first));
            rest = tail;
        }
    }
    pieces
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

/// How many decisions lead to each value: fewer to frequent ones (Huffman).
fn code_lengths(counts: &[usize]) -> Vec<usize> {
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
        if lengths.iter().all(|length| *length <= LONGEST) {
            return lengths;
        }
        // Flatter, until no way is too long.
        counts.iter_mut().filter(|count| **count > 0).for_each(|count| *count = *count / 2 + 1);
    }
}

/// For each value its decisions behind a leading 1.
fn paths(lengths: &[usize]) -> Vec<u32> {
    let mut paths = vec![0; lengths.len()];
    let mut next = 0;
    for length in 1..=LONGEST {
        next *= 2;
        for (path, _) in paths.iter_mut().zip(lengths).filter(|(_, own)| **own == length) {
            *path = 1 << length | next;
            next += 1;
        }
    }
    paths
}

fn mix(hash: u32, value: u32) -> u32 {
    let hash = (hash ^ value).wrapping_mul(0x2C1B_3C6D);
    hash ^ (hash >> 13)
}

fn mixed<const N: usize>(values: [u32; N]) -> u32 {
    values.into_iter().fold(0, mix)
}

/// What stands `back` steps before `at`, and 0 where nothing does.
fn back<T: Copy + Default>(values: &[T], at: usize, back: usize) -> T {
    at.checked_sub(back).and_then(|at| values.get(at)).copied().unwrap_or_default()
}

/// Tells value after value, each with what it may depend on; the first time, without a mixer, it only counts them.
struct Writer {
    counts: [Vec<usize>; KINDS],
    lengths: [Vec<usize>; KINDS],
    paths: [Vec<u32>; KINDS],
    mixer: Option<Mixer>,
    head: [u32; 2],
    /// All tokens so far, where the last five stood before by their hash, and the place that is copied from as it seems.
    tokens: Vec<u32>,
    places: Vec<usize>,
    place: usize,
    /// The word so far, and the two before.
    words: [u32; 3],
    /// For each row the last two numbers, then the last two variables.
    last: Vec<[u32; 2]>,
    body: u32,
}

/// What the operands of an instruction may depend on: the instruction, those before and behind it, and what those are done with.
struct Around {
    row: u32,
    before: [u32; 4],
    next: [u32; 3],
    operand: u32,
    three: u32,
    five: u32,
}

const DECLARATIONS: usize = 259;

impl Around {
    fn at(at: usize, row: usize, symbols: &[u32], operands: &[u32]) -> Self {
        let mut orders = [13; 6];
        for step in 1..6 {
            orders[step] = mix(mix(orders[step - 1], back(symbols, at, step)), back(operands, at, step));
        }
        Self {
            row: row as u32,
            before: [1, 2, 3, 4].map(|step| back(symbols, at, step)),
            next: [1, 2, 3].map(|step| symbols.get(at + step).copied().unwrap_or_default()),
            operand: back(operands, at, 1),
            three: orders[3],
            five: orders[5],
        }
    }
}

impl Writer {
    fn new(lengths: [Vec<usize>; KINDS], mixer: Option<Mixer>) -> Self {
        Self {
            counts: [const { Vec::new() }; KINDS].map(|_: Vec<usize>| vec![0; 1 << HEAD_BITS]),
            paths: [0, 1, 2, 3, 4].map(|kind| paths(&lengths[kind])),
            lengths,
            mixer,
            head: [0; 2],
            tokens: Vec::new(),
            places: vec![0; 1 << 18],
            place: 0,
            words: [0; 3],
            last: vec![[0; 2]; 1 << HEAD_BITS],
            body: 0,
        }
    }

    fn tell(&mut self, kind: Kind, value: usize, sets: [u32; 3], bits: &[u32], runs: &[u32]) {
        match &mut self.mixer {
            Some(mixer) => mixer.tell(kind as usize, &self.paths[kind as usize], value, sets, bits, runs),
            None => self.counts[kind as usize][value] += 1,
        }
    }

    fn head(&mut self, value: usize) {
        let [one, two] = self.head;
        let contexts = [mixed([1, one]), mixed([2, one, two])];
        self.tell(Kind::Head, value, [0; 3], &contexts, &contexts);
        self.head = [value as u32, one];
    }

    fn pieces(&mut self, pieces: &[Piece], start: usize) {
        let mut end = start;
        for piece in pieces {
            match piece {
                Piece::Byte(byte) => {
                    self.token((*byte).into(), end);
                    end += 1;
                }
                Piece::Decimal(text) => {
                    self.token(DECIMAL, end);
                    self.decimal(text, 0);
                    end += 8;
                }
            }
        }
    }

    fn decimal(&mut self, text: &str, place: u32) {
        self.words[0] = place;
        text.bytes().chain([b',']).for_each(|letter| self.token(letter.into(), 0));
    }

    fn token(&mut self, value: usize, at: usize) {
        let at = at as u32 & 3;
        let count = self.tokens.len();
        let [one, two, three, four, five, eight] = [1, 2, 3, 4, 5, 8].map(|step| back(&self.tokens, count, step));
        let second = mixed([3, one, two]);
        let third = mix(second, three);
        let fourth = mix(third, four);
        let fifth = mix(fourth, five);

        let place = &mut self.places[fifth as usize >> 14];
        if self.place == 0 {
            self.place = *place;
        }
        *place = count;
        let alike = |length: &usize| back(&self.tokens, self.place, *length) == back(&self.tokens, count, *length);
        let length = (1..16.min(self.place + 1)).take_while(alike).count() as u32;
        let expected = if length > 0 { self.tokens[self.place] + 1 } else { 0 };

        let [word, last, older] = self.words;
        let pair = mixed([4, word, last]);
        let column = mixed([5, four, eight, at]);
        let bits =
            [mixed([6, one]), second, third, fourth, mixed([7, word]), pair, column, mixed([8, expected, length])];
        let runs = [
            bits[0],
            second,
            fifth,
            mix(pair, older),
            column,
            mixed([9, eight, one, at]),
            mixed([10, two, three, four]),
        ];
        self.tell(Kind::Token, value, [one, length, two], &bits, &runs);

        let value = value as u32;
        self.place = if expected == value + 1 { self.place + 1 } else { 0 };
        self.tokens.push(value);
        let is_letter = (48..58).contains(&value) || (97..123).contains(&(value | 32));
        self.words = match (is_letter, word) {
            (true, _) => [mix(word.wrapping_add(1), value | 32), last, older],
            (false, 0) => self.words,
            (false, _) => [0, word, last],
        };
    }

    fn body(&mut self, number: u32, locals: &[&[u8]], told: &[Told], rows: &[(Way, &[u8])]) {
        self.body = number;
        let declarations = Around::at(0, DECLARATIONS, &[], &[]);
        locals.iter().for_each(|number| {
            self.number(Kind::Number, number, &declarations);
        });

        let symbols: Vec<u32> = told.iter().map(|one| one.row as u32 + 1).collect();
        let mut open: Vec<u32> = Vec::new();
        for (at, one) in told.iter().enumerate() {
            let [first, second] = [1, 2].map(|step| back(&symbols, at, step));
            let mut orders = [11; 17];
            for step in 1..17 {
                orders[step] = mix(orders[step - 1], back(&symbols, at, step));
            }
            let block = open.last().copied().unwrap_or_default() + 16 * open.len().min(3) as u32;
            let bits = [orders[1], orders[2], orders[3], orders[4], orders[6], mixed([12, first, block])];
            let runs = [orders[2], orders[7], orders[10], orders[16]];
            self.tell(Kind::Symbol, one.row, [0, first, second], &bits, &runs);
            match rows[one.row].1 {
                [code @ 2..=4, ..] => open.push((*code).into()),
                [5] => {
                    open.pop();
                    open.push(5);
                }
                [wasm::END] => _ = open.pop(),
                _ => {}
            }
        }

        let mut operands = vec![0; told.len()];
        for (at, one) in told.iter().enumerate() {
            let around = Around::at(at, one.row, &symbols, &operands);
            if let Some(text) = &one.decimal {
                self.decimal(text, mixed([14, around.row, around.next[0]]));
            }
            let kind = if rows[one.row].0 == Way::Local { Kind::Local } else { Kind::Number };
            for number in &one.numbers {
                operands[at] = self.number(kind, number, &around);
            }
        }
    }

    fn number(&mut self, kind: Kind, bytes: &[u8], around: &Around) -> u32 {
        let groups = bytes.iter().rev().map(|byte| u32::from(byte & 127));
        let (mut part, mut value) = (0, 0);
        if bytes.len() > 1 {
            self.group(kind, 128 + bytes.len(), &mut part, 0, around);
        }
        for (at, group) in (usize::from(bytes.len() > 1)..).zip(groups) {
            self.group(kind, group as usize, &mut part, at, around);
            value = value << 7 | group;
        }
        let last = &mut self.last[around.row as usize];
        *last = [value, last[0]];
        value
    }

    fn group(&mut self, kind: Kind, value: usize, part: &mut u32, at: usize, around: &Around) {
        let key = mixed([15, around.row, *part]);
        // Variables are the same to whatever reads and sets them.
        let shared = if kind == Kind::Local { mixed([16, *part]) } else { key };
        let [last, older] = self.last[around.row as usize];
        let [one, two, three, four] = around.before;
        let [next, second, third] = around.next;
        let from = |name: u32, values: &[u32]| values.iter().fold(mix(key, name), |hash, value| mix(hash, *value));
        let nexts = from(1, &[next, second, third, one]);
        let bits = [
            from(2, &[next]),
            from(3, &[one, around.operand]),
            mix(mix(shared, 4), self.body),
            from(5, &[last, older]),
            nexts,
            from(6, &[one, two, three, four, next]),
            from(7, &[last, next]),
        ];
        let runs = [
            bits[0],
            bits[1],
            bits[2],
            bits[3],
            nexts,
            bits[6],
            from(8, &[around.three]),
            from(9, &[around.five, next]),
        ];
        self.tell(kind, value, [around.row * 4 + at.min(3) as u32, next, one], &bits, &runs);
        *part = mix(*part, value as u32 + 1);
    }
}

/// The guesses, how they are mixed, and what was written.
struct Mixer {
    /// For each context and decision that was met: how likely 1 is (16 bits), how often it was met (8 bits), and whose this is (8 bits).
    slots: Vec<u32>,
    /// For each context: how often in a row (7 bits) which value (9 bits) came, and whose this is (16 bits).
    runs: Vec<u32>,
    /// How likely it is that the value comes once more.
    again: Vec<f32>,
    weights: Vec<f32>,
    /// What was seen where so much was expected.
    seen: Vec<f32>,
    stretch: Vec<f64>,
    low: u32,
    high: u32,
    bytes: Vec<u8>,
}

/// Room for the guesses at one decision.
const ROOM: usize = 16;
const SEEN: usize = 33;
const LEVELS: u32 = 3;
/// How much the weights learn from an error, and from which on.
const LEARNING: f64 = 0.01;
const KNOWN: f64 = 0.01;

impl Mixer {
    fn new() -> Self {
        // ln(p / (1 - p)), as a sum of its slope, which rounds alike everywhere.
        let mut stretch = vec![0.0; 4096];
        for at in 2048..4095 {
            let p = (at as f64 + 0.5) / 4096.0;
            stretch[at + 1] = stretch[at] + 1.0 / (4096.0 * p * (1.0 - p));
            stretch[4095 - at] = -stretch[at];
        }
        stretch[0] = -stretch[4095];
        Self {
            slots: vec![1 << 31; 1 << 22],
            runs: vec![0; 1 << 20],
            again: (0..KINDS * 8 * 64)
                .map(|at| (4095.0 - 2047.0 / (f64::from((at >> 2 & 15) as u32) + 1.5)) as f32)
                .collect(),
            weights: vec![0.17; 1 << 20],
            seen: (0..SEEN << 15).map(|at| squash((at % SEEN) as f64 / 2.0 - 8.0) as f32).collect(),
            stretch,
            low: 0,
            high: u32::MAX,
            bytes: Vec::new(),
        }
    }

    fn tell(&mut self, kind: usize, paths: &[u32], value: usize, sets: [u32; 3], bits: &[u32], runs: &[u32]) {
        let path = paths[value];
        let sure: [f64; 31] = std::array::from_fn(|times| 1.1 - 1.05 / (times as f64 + 1.5));
        let rates: [f64; 31] = std::array::from_fn(|times| 1.0 / (times as f64 + 1.2));
        // Where each run stands, how long it is, and the path to its value with the leading 1 at the top.
        let found = runs.iter().map(|context| {
            let hash = spread(*context);
            let place = (hash >> 12) as usize;
            let run = &mut self.runs[place];
            if (*run ^ hash) & 0xFFFF != 0 {
                *run = hash & 0xFFFF;
            }
            let expected = paths.get((*run >> 16 & 511) as usize).copied().unwrap_or_default();
            (place, *run >> 25, if expected > 0 { expected << expected.leading_zeros() } else { 0 })
        });
        let found: Vec<_> = found.collect();
        let mut inputs = [0.0; ROOM];
        let mut slots = [0; ROOM];
        let mut hashed = [0; ROOM];
        let mut agains = [(0, false); ROOM];
        let count = bits.len() + runs.len();
        let sets = [0, 1, 2].map(|set| (sets[set] * 8 + kind as u32) * 4 + set as u32);

        let end = 31 - path.leading_zeros();
        for depth in 0..end {
            let node = path >> (end - depth);
            let bit = path >> (end - depth - 1) & 1;
            // Three decisions lie side by side in memory, which is what takes the time.
            let inner = depth % LEVELS;
            let inside = (1 << inner | node & ((1 << inner) - 1)) as usize;
            if inner == 0 {
                let turn = node.wrapping_mul(0x2545_F491);
                hashed.iter_mut().zip(bits).for_each(|(hash, context)| *hash = spread(context ^ turn));
            }
            for (at, hash) in hashed.iter().enumerate().take(bits.len()) {
                let place = (hash >> 10) as usize & !7 | inside;
                let mut slot = self.slots[place];
                if (slot ^ hash) & 255 != 0 {
                    slot = 1 << 31 | hash & 255;
                    self.slots[place] = slot;
                }
                slots[at] = place;
                inputs[at] = self.stretch[(slot >> 20) as usize] * sure[(slot >> 8 & 255) as usize];
            }
            for (at, (_, times, own)) in found.iter().enumerate() {
                inputs[bits.len() + at] = 0.0;
                agains[at].0 = 0;
                if *times > 0 && own >> (31 - depth) == node {
                    let place = ((kind * 8 + at) * 16 + *times.min(&15) as usize) * 4 + depth.min(3) as usize;
                    let is_one = own >> (30 - depth) & 1 > 0;
                    agains[at] = (place, is_one);
                    let sure = self.stretch[f64::from(self.again[place]) as usize];
                    inputs[bits.len() + at] = if is_one { sure } else { -sure };
                }
            }
            let hashes = [0, 1, 2]
                .map(|set| sets[set].wrapping_add(if set == 0 { node << 18 } else { 0 }).wrapping_mul(0x9E37_79B1));
            let [first, second, third] = hashes.map(|hash| (hash >> 16 << 4) as usize);
            let mut sum = 0.0;
            for (at, input) in inputs[..count].iter().enumerate() {
                let weight = |set: usize| f64::from(self.weights[set + at]);
                sum += (weight(first) + weight(second) + weight(third)) * input;
            }
            sum = (sum / 3.0).clamp(-11.9, 11.9);
            let guess = squash(sum);
            let place = (sum.clamp(-7.99, 7.99) + 8.0) * 2.0;
            let part = place - place.floor();
            let place = (hashes[0] >> 17) as usize * SEEN + place as usize;
            let seen = f64::from(self.seen[place]) * (1.0 - part) + f64::from(self.seen[place + 1]) * part;
            self.write(bit, 1 + ((guess + seen) * 32767.0) as u32);

            let outcome = f64::from(bit);
            let place = place + usize::from(part > 0.5);
            self.seen[place] = (f64::from(self.seen[place]) + (outcome - f64::from(self.seen[place])) * 0.02) as f32;
            let error = outcome - guess;
            // What was known well teaches nothing, and most is.
            if error.abs() > KNOWN {
                for (at, input) in inputs[..count].iter().enumerate() {
                    let step = error * LEARNING * input;
                    for set in [first, second, third] {
                        self.weights[set + at] = (f64::from(self.weights[set + at]) + step) as f32;
                    }
                }
            }
            for slot in &slots[..bits.len()] {
                let slot = &mut self.slots[*slot];
                let (likely, times) = (f64::from(*slot >> 16), *slot >> 8 & 255);
                let likely = (likely + (outcome * 65535.0 - likely) * rates[times as usize]) as u32;
                *slot = likely << 16 | (times + 1).min(30) << 8 | *slot & 255;
            }
            for (place, is_one) in &agains[..runs.len()] {
                if *place > 0 {
                    let again = &mut self.again[*place];
                    let hit = if *is_one == (bit > 0) { 4095.0 } else { 0.0 };
                    *again = (f64::from(*again) + (hit - f64::from(*again)) * 0.01) as f32;
                }
            }
        }
        for (place, _, _) in found {
            let run = &mut self.runs[place];
            let is_same = *run >> 16 & 511 == value as u32;
            let times = if is_same { (*run >> 25) + 1 } else { 1 };
            *run = times.min(127) << 25 | (value as u32) << 16 | *run & 0xFFFF;
        }
    }

    /// Arithmetic coding: of the room between low and high, 1 takes as much as it is likely, in parts of 65,536.
    fn write(&mut self, bit: u32, likely: u32) {
        let room = (u64::from(self.high - self.low) * u64::from(likely)) >> 16;
        let middle = self.low + room as u32;
        if bit > 0 {
            self.high = middle;
        } else {
            self.low = middle + 1;
        }
        while (self.low ^ self.high) >> 24 == 0 {
            self.bytes.push((self.high >> 24) as u8);
            self.low <<= 8;
            self.high = self.high << 8 | 255;
        }
    }

    fn end(mut self) -> Vec<u8> {
        // Enough for the reader, to whom everything behind the end is 0, to be between low and high.
        self.bytes.push((self.high >> 24) as u8);
        self.bytes
    }
}

fn spread(context: u32) -> u32 {
    let hash = context.wrapping_mul(0x9E37_79B1);
    (hash ^ (hash >> 15)).wrapping_mul(0x85EB_CA6B)
}

/// 1 / (1 + e^-x), near enough and alike everywhere.
fn squash(x: f64) -> f64 {
    let mut power = 1.0 - x / 1024.0;
    for _ in 0..10 {
        power *= power;
    }
    1.0 / (1.0 + power)
}

#[cfg(test)]
mod tests {
    use super::super::single_file::{small, unmixed};
    use super::super::streams::tests::{body, module};
    use super::*;
    use crate::problem::Problem;
    use proptest::prelude::*;

    proptest! {
        // Each case starts Node once.
        #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]
        #[test]
        fn the_script_of_the_page_gives_every_module_back(
            bodies in prop::collection::vec(body(), 0..12),
            data in prop::collection::vec(any::<u8>(), 0..300),
        ) {
            let module = module(&bodies, &data);
            prop_assert_eq!(unmixed(&pack(&module).unwrap()).unwrap(), module);
        }
    }

    #[test]
    fn decimals_and_texts_come_back_at_any_place() {
        let values = [1.6, -0.05, 93.0, 1e-8, 0.1 + 0.2, f64::NAN, 0.0, -0.0, 2.5e11];
        let data = values.iter().flat_map(|value| [&[7][..], &value.to_le_bytes()].concat()).collect::<Vec<u8>>();
        let text = b"The disc. The disc is. The nerve root, the disc.".repeat(20);
        let module = module(&[vec![0]], &[data, text].concat());
        assert_eq!(unmixed(&pack(&module).unwrap()).unwrap(), module);
    }

    #[test]
    fn what_came_before_costs_next_to_nothing_again() {
        let one = module(&[vec![0]], &[7; 1000]);
        let other = module(&[vec![0]], &[7; 5000]);
        assert!(pack(&other).unwrap().len() < pack(&one).unwrap().len() + 40);
    }

    #[test]
    fn a_text_that_was_changed_or_cut_is_refused_and_never_run() {
        let body = [0, 0x41, 5, 0x41, 6, 0x6A, 0x1A, 0x44, 0, 0, 0, 0, 0, 0, 0xF8, 0x3F, 0x1A].to_vec();
        let whole = module(&vec![body; 3], b"some data");
        let text = pack(&whole).unwrap();
        assert_eq!(unmixed(&text).unwrap(), whole);
        let letter = text.len() - 9;
        let other = if &text[letter..=letter] == "A" { "B" } else { "A" };
        for changed in [
            [&text[..letter], other, &text[letter + 1..]].concat(),
            text[..text.len() / 2].to_owned(),
            text.replacen(',', ";", 1),
            format!("1{text}"),
            String::new(),
        ] {
            assert_ne!(changed, text);
            assert!(matches!(unmixed(&changed), Err(Problem::Command { .. })), "taken for whole: {changed}");
        }
    }

    /// With the sum made right again, so that the letters themselves are read.
    fn summed(length: usize, letters: &str) -> String {
        format!("{},{length},{letters}", sum(length, letters))
    }

    #[test]
    fn letters_that_nothing_wrote_come_to_an_end_in_the_script() {
        let whole = module(&vec![vec![0, 0x41, 5, 0x1A]; 9], b"some data");
        let text = pack(&whole).unwrap();
        let letters = text.rsplit(',').next().unwrap();
        for (length, letters) in [
            (whole.len(), letters[4..].to_owned()),
            (whole.len() - 3, letters.to_owned()),
            (whole.len() + 30, letters.to_owned()),
            (whole.len(), "QUFB".repeat(40)),
            (whole.len(), "////".repeat(40)),
            (500, String::new()),
        ] {
            // It may make something of them, but never more than it was told, and always ends.
            if let Ok(made) = unmixed(&summed(length, &letters)) {
                assert_eq!(made.len(), length);
            }
        }
    }

    #[test]
    fn every_value_has_a_way_of_its_own_and_frequent_ones_a_short_one() {
        let counts: Vec<usize> = (0..VALUES).map(|value| 1 << (value % 30)).collect();
        let paths = paths(&code_lengths(&counts));
        let ends = |path: u32, other: u32| {
            let (one, two) = (path.leading_zeros(), other.leading_zeros());
            one >= two && other >> (one - two) == path
        };
        for (at, path) in paths.iter().enumerate() {
            assert!(paths[..at].iter().all(|other| !ends(*path, *other) && !ends(*other, *path)));
        }
        assert!(paths[29] < paths[0]);
        assert_eq!(code_lengths(&[0, 5]), [0, 1]);
    }

    #[test]
    fn the_script_is_small() {
        let script = small(super::super::single_file::UNMIX).unwrap();
        let mut packed = Vec::new();
        let settings = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
        brotli::BrotliCompress(&mut script.as_bytes(), &mut packed, &settings).unwrap();
        assert!(packed.len() < 3_100, "{}", packed.len());
    }
}
