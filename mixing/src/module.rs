//! WebAssembly modules told value by value, and what each of them may depend on.

use crate::coding::Decisions;
use crate::mixer::{LINED, Mixer, ROOM};

/// What a value is the next of; each has its own tree of decisions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// The trees, the table of instructions, and how many functions there are.
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

/// How many kinds there are.
pub const KINDS: usize = 5;
/// Among the bytes around the code: here a decimal of eight bytes stands.
pub const DECIMAL: u32 = 256;
/// And here the code.
pub const BODIES: u32 = 257;
/// As many different values as there can be in the trees that are sent.
pub const VALUES: usize = 258;
/// The tree of the head is the same for all: so many bits.
pub const HEAD_BITS: usize = 9;
/// No more decisions than this to any value.
pub const LONGEST: usize = 12;
/// A decimal that begins with this is told by its eight bytes.
pub const RAW: u8 = b'x';
/// No decimal has more digits; so many are exact in floating point.
pub const DIGITS: usize = 15;
/// No decimal has more signs than these, the comma at its end included.
const SIGNS: usize = 24;
/// Room for different instructions, and for the bytes that each of them always has.
pub const ROWS: usize = 256;
/// See [`ROWS`].
pub const FIXED: usize = 12;
/// Room for a module.
pub const MADE: usize = 1 << 21;

/// How it goes on after the fixed bytes of an instruction.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Way {
    /// Not at all.
    Whole = 0,
    /// The function ends.
    End = 1,
    /// A number.
    Number = 2,
    /// A local variable.
    Local = 3,
    /// How many labels, the labels, and one more.
    Labels = 4,
    /// A constant of floating point.
    Decimal = 5,
    /// The bits of one as a constant of 64 bits.
    DecimalBits = 6,
}

/// The row of weights for what declares the variables of a function.
const DECLARATIONS: u32 = 259;
/// In front of what was told stand so many zeros, so that everything has something before it.
const BEFORE: usize = 16;
/// Room for tokens and for the instructions of a function.
const TOKENS: usize = 1 << 20;
const SYMBOLS: usize = 1 << 16;
/// What is told at a time, before [`Modules::step`] says how far it is.
const STEP: usize = 512;

/// How far it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// The packed bytes are not of such a module.
    Damaged = 0,
    /// There is more to come.
    Going = 1,
    /// All of the module is there.
    Whole = 2,
}

/// Where the telling is.
#[derive(Clone, Copy)]
enum Phase {
    Tokens = 0,
    Function = 1,
    Symbols = 2,
    Operands = 3,
}

/// An instruction as far as it is always the same.
#[derive(Clone, Copy)]
struct Row {
    way: u8,
    count: u8,
    fixed: [u8; FIXED],
}

/// Modules, one after the other; what was learned from one is known for the next. All zeros is how it begins, where the decisions do.
pub struct Modules<D> {
    mixer: Mixer<D>,
    is_begun: bool,
    head: [u32; 2],
    rows: [Row; ROWS],
    bodies: u32,
    phase: Phase,
    /// All tokens so far, how many they are, where the last five stood before by their hash, and the place that is copied from as it seems.
    tokens: [u16; TOKENS],
    token_count: usize,
    token_places: [u32; 1 << 18],
    place: usize,
    /// The word so far, and the two before.
    words: [u32; 3],
    /// What sorts of token the last ten were, three bits each.
    sorts: u32,
    /// For each row the last two numbers; the last two variables of any.
    last: [[u32; 2]; 512],
    locals: [u32; 2],
    body: u32,
    /// The rows of the instructions of this function, and one more, and what they are done with; zeros before both.
    symbols: [u32; SYMBOLS],
    operands: [u32; SYMBOLS],
    symbol_count: usize,
    operand_count: usize,
    /// The kinds of the blocks that are open.
    open: [u8; 256],
    depth: u8,
    /// How many values wait on the stack since the last call or the last beginning or end of a block, as far as instructions say.
    held: i32,
    /// Where the function begins, and what was made so far.
    start: usize,
    made: [u8; MADE],
    end: usize,
    size: usize,
}

impl<D: Decisions> Modules<D> {
    /// Nothing yet.
    pub const fn new(decisions: D) -> Self {
        Self {
            mixer: Mixer::new(decisions),
            is_begun: false,
            head: [0; 2],
            rows: [Row { way: 0, count: 0, fixed: [0; FIXED] }; ROWS],
            bodies: 0,
            phase: Phase::Tokens,
            tokens: [0; TOKENS],
            token_count: 0,
            token_places: [0; 1 << 18],
            place: 0,
            words: [0; 3],
            sorts: 0,
            last: [[0; 2]; 512],
            locals: [0; 2],
            body: 0,
            symbols: [0; SYMBOLS],
            operands: [0; SYMBOLS],
            symbol_count: 0,
            operand_count: 0,
            open: [0; 256],
            depth: 0,
            held: 0,
            start: 0,
            made: [0; MADE],
            end: 0,
            size: 0,
        }
    }

    /// The decisions.
    pub fn decisions(&mut self) -> &mut D {
        &mut self.mixer.decisions
    }

    /// Begins the next module, of so many bytes. Before the first one stands what all have in common.
    pub fn begin(&mut self, size: usize) {
        if !self.is_begun {
            self.is_begun = true;
            self.mixer.begin();
            self.token_count = BEFORE;
            for kind in [Kind::Head, Kind::Token, Kind::Symbol, Kind::Number, Kind::Local] {
                for value in 0..512 {
                    self.mixer.lengths[value] = match kind {
                        Kind::Head => HEAD_BITS as u32,
                        _ if value < VALUES => self.head(),
                        _ => 0,
                    };
                }
                self.mixer.plant(kind);
            }
            for row in 0..self.head() as usize {
                let (way, count) = (self.head() as u8, self.head() as u8);
                let mut fixed = [0; FIXED];
                for byte in fixed.iter_mut().take(count.into()) {
                    *byte = self.head() as u8;
                }
                self.rows[row & (ROWS - 1)] = Row { way, count, fixed };
            }
        }
        self.bodies = self.head() << HEAD_BITS | self.head();
        self.phase = Phase::Tokens;
        self.end = 0;
        self.size = size;
    }

    /// Goes a little further.
    pub fn step(&mut self) -> State {
        for _ in 0..STEP {
            if self.mixer.is_damaged || self.end > self.size || self.size > MADE - 64 {
                return State::Damaged;
            }
            match self.phase {
                Phase::Tokens if self.end == self.size => return State::Whole,
                Phase::Tokens => self.piece(),
                Phase::Function => self.function(),
                Phase::Symbols => self.symbol(),
                Phase::Operands => self.operand(),
            }
        }
        State::Going
    }

    /// What was made so far.
    pub fn made(&self) -> &[u8] {
        &self.made[..self.end.min(MADE)]
    }

    fn put(&mut self, byte: u8) {
        self.made[self.end & (MADE - 1)] = byte;
        self.end += 1;
    }

    #[inline(never)]
    fn head(&mut self) -> u32 {
        let [one, two] = self.head;
        let mut contexts = [0; ROOM];
        contexts[0] = mix(1, one);
        contexts[1] = mix(mix(2, one), two);
        (contexts[LINED], contexts[LINED + 1]) = (contexts[0], contexts[1]);
        let value = self.mixer.value(Kind::Head, [0; 3], &contexts);
        self.head = [value, one];
        value
    }

    /// A byte around the code, a decimal, or the beginning of the code.
    fn piece(&mut self) {
        match self.token(self.end as u32) {
            DECIMAL => self.float(0, false),
            BODIES => self.phase = Phase::Function,
            byte => self.put(byte as u8),
        }
    }

    /// A decimal, as eight bytes or as the number that has its bits.
    #[inline(never)]
    fn float(&mut self, place: u32, as_number: bool) {
        let bits = self.decimal(place);
        if as_number {
            let mut rest = bits.cast_signed();
            loop {
                let low = (rest & 127) as u8;
                rest >>= 7;
                let is_last = (rest == 0 && low < 64) || (rest == -1 && low > 63);
                self.put(if is_last { low } else { low | 128 });
                if is_last {
                    break;
                }
            }
        } else {
            for byte in bits.to_le_bytes() {
                self.put(byte);
            }
        }
    }

    /// The bits of a decimal.
    fn decimal(&mut self, place: u32) -> u64 {
        self.words[0] = place;
        let (mut digits, mut power, mut is_negative, mut is_behind) = (0_u64, 1.0, false, false);
        for sign in 0..SIGNS {
            match self.token(0) as u8 {
                RAW if sign == 0 => {
                    return (0..8).fold(0, |bits, at| bits | u64::from(self.token(at) & 255) << (8 * at));
                }
                b'-' => is_negative = true,
                b'.' => is_behind = true,
                // Both are exact, so that what comes of them is what the text says, rounded once.
                b',' => {
                    let value = digits as f64 / power;
                    return (if is_negative { -value } else { value }).to_bits();
                }
                digit => {
                    digits = digits.wrapping_mul(10).wrapping_add(u64::from(digit & 15));
                    if is_behind {
                        power *= 10.0;
                    }
                }
            }
        }
        self.mixer.is_damaged = true;
        0
    }

    #[inline(never)]
    fn token(&mut self, column: u32) -> u32 {
        let count = self.token_count;
        let back = |at: usize| u32::from(self.tokens[at & (TOKENS - 1)]);
        let [one, two, three, four, five, eight, twelve] = [1, 2, 3, 4, 5, 8, 12].map(|step| back(count - step));
        let column = column & 3;
        let second = mix(one, two);
        let third = mix(second, three);
        let fourth = mix(third, four);
        let fifth = mix(fourth, five);

        let mut place = self.place;
        let met = &mut self.token_places[(fifth >> 14) as usize];
        if place == 0 {
            place = *met as usize;
        }
        *met = count as u32;
        let mut alike = 0;
        while alike < 15 && alike < place && back(place - alike - 1) == back(count - alike - 1) {
            alike += 1;
        }
        let expected = if alike > 0 { back(place) + 1 } else { 0 };

        let [word, last, older] = self.words;
        let alike = alike as u32;
        // What sorts the last two, four and six were.
        let [two_sorts, sorts, six_sorts] = [6, 12, 18].map(|bits| self.sorts & ((1 << bits) - 1));
        let sparse = mix(eight, twelve);
        let words = mix(word, last);
        let contexts = [
            mix(expected, sorts),
            second,
            word,
            words,
            mix(four, column),
            third,
            mix(fourth, last.wrapping_add(older)),
            one,
            mix(fourth, six_sorts),
            mix(sparse, sorts),
            mix(mix(words, older), sparse),
            one,
            mix(two, four),
            mix(two, three),
            mix(mix(expected, alike), one),
            mix(two_sorts, column),
        ];
        // Whether it goes as it went before, and whether inside a word.
        let course = alike.min(3) + 4 * (u32::from(word != 0) + 2 * u32::from(expected > 0));
        let sets = [one, mix(two_sorts, course), mix(mix(two_sorts, two), three)];
        let value = self.mixer.value(Kind::Token, sets, &contexts);

        self.place = if expected == value + 1 { place + 1 } else { 0 };
        self.tokens[count & (TOKENS - 1)] = value as u16;
        self.token_count = count + 1;
        let is_letter = (value | 32).wrapping_sub(97) < 26;
        let sort = match value {
            0 => 0,
            1..32 => 1,
            32 => 2,
            _ if is_letter => 3,
            33..128 => 4,
            _ => 5,
        };
        self.sorts = self.sorts << 3 | sort;
        if is_letter || value.wrapping_sub(48) < 10 {
            self.words[0] = mix(word.wrapping_add(1), value | 32);
        } else if word != 0 {
            self.words = [0, word, last];
        }
        value
    }

    /// The beginning of a function, or the end of the code.
    fn function(&mut self) {
        self.body += 1;
        if self.bodies == 0 {
            self.phase = Phase::Tokens;
            return;
        }
        self.bodies -= 1;
        self.start = self.end;
        // Room for its size.
        self.end += 5;
        self.depth = 0;
        self.held = 0;
        self.symbol_count = BEFORE;
        self.operand_count = BEFORE;
        self.phase = Phase::Symbols;
        for _ in 0..2 * self.number(Kind::Number, DECLARATIONS, 0) {
            if self.end > self.size + 8 {
                break;
            }
            self.number(Kind::Number, DECLARATIONS, 0);
        }
    }

    fn symbol(&mut self) {
        let count = self.symbol_count;
        let back = |step: usize| self.symbols[(count - step) & (SYMBOLS - 1)];
        let mut orders = [11; 17];
        for step in 1..17 {
            orders[step] = mix(orders[step - 1], back(step));
        }
        let [first, second, third] = [1, 2, 3].map(back);
        let opened = |outside: u8| {
            let outside = self.depth.wrapping_sub(outside);
            u32::from(if outside < self.depth { self.open[usize::from(outside)] } else { 0 })
        };
        let depth = u32::from(self.depth);
        let block = opened(1) + 16 * depth.min(3);
        let held = self.held.cast_unsigned();
        let behind = mix(second, third);
        let contexts = [
            mix(first, held),
            orders[2],
            mix(first, block),
            depth,
            mix(orders[4], opened(2)),
            orders[3],
            mix(orders[6], block),
            orders[5],
            orders[8],
            orders[1],
            mix(orders[8], depth),
            orders[11],
            orders[6],
            mix(orders[3], held),
            orders[16],
            behind,
        ];
        let start = mix(behind, (count as u32).min(36));
        let row = self.mixer.value(Kind::Symbol, [0, orders[2], start], &contexts);
        self.symbols[count & (SYMBOLS - 1)] = row + 1;
        self.symbol_count = count + 1;
        let Row { way, fixed, .. } = self.rows[row as usize & (ROWS - 1)];
        let code = fixed[0];
        self.held = held_after(code, self.held);
        if code == 5 || code == 0x0B {
            self.depth = self.depth.saturating_sub(1);
        }
        if code > 1 && code < 6 {
            self.open[usize::from(self.depth)] = code;
            self.depth = self.depth.saturating_add(1);
        }
        if way == Way::End as u8 {
            self.phase = Phase::Operands;
        }
        self.mixer.is_damaged |= count >= SYMBOLS - 8;
    }

    /// What the next instruction is done with.
    fn operand(&mut self) {
        let at = self.operand_count;
        let symbol = |at: usize| self.symbols[at & (SYMBOLS - 1)];
        let (row, next) = (symbol(at).wrapping_sub(1), symbol(at + 1));
        let Row { way, count, fixed } = self.rows[row as usize & (ROWS - 1)];
        for byte in fixed.into_iter().take(count.into()) {
            self.put(byte);
        }
        let mut value = 0;
        if way == Way::Number as u8 {
            value = self.number(Kind::Number, row, at);
        } else if way == Way::Local as u8 {
            value = self.number(Kind::Local, row, at);
        } else if way == Way::Labels as u8 {
            for _ in 0..=self.number(Kind::Number, row, at) {
                if self.end > self.size {
                    break;
                }
                value = self.number(Kind::Number, row, at);
            }
        } else if way > Way::Labels as u8 {
            self.float(mix(mix(14, row), next), way == Way::DecimalBits as u8);
        }
        self.operands[at & (SYMBOLS - 1)] = value;
        self.operand_count = at + 1;
        if way == Way::End as u8 {
            self.phase = Phase::Function;
            let (start, from) = (self.start, self.start + 5);
            let mut size = self.end - from;
            let end = self.end.min(MADE);
            self.end = start;
            while size > 127 {
                self.put(size as u8 | 128);
                size >>= 7;
            }
            self.put(size as u8);
            if from <= end && end <= self.size + 8 {
                self.made.copy_within(from..end, self.end);
                self.end += end - from;
            }
        }
    }

    /// A number that the instruction at this place is done with.
    #[inline(never)]
    fn number(&mut self, kind: Kind, row: u32, at: usize) -> u32 {
        let symbol = |at: usize| self.symbols[at & (SYMBOLS - 1)];
        let mut orders = [13; 6];
        for step in 1..6 {
            let place = at.wrapping_sub(step) & (SYMBOLS - 1);
            orders[step] = mix(mix(orders[step - 1], self.symbols[place]), self.operands[place]);
        }
        let [one, two, three, four] = [1, 2, 3, 4].map(|step| symbol(at.wrapping_sub(step)));
        let [next, second, third] = [1, 2, 3].map(|step| symbol(at + step));
        let [operand, earlier, earliest] = [1, 2, 3].map(|step| self.operands[at.wrapping_sub(step) & (SYMBOLS - 1)]);
        let [last, older] = self.last[row as usize & 511];
        let [local, locals] = self.locals;
        let pair = mix(one, two);
        let before = mix(mix(pair, three), four);
        let nexts = mix(mix(next, second), third);
        let sides = mix(one, next);
        let (mut part, mut value, mut left, mut place) = (0, 0, 0_u32, 0);
        let start = self.end;
        loop {
            let key = mix(row, part);
            let own = mix(key, self.body);
            // Variables are the same to whatever reads and sets them.
            let shared = mix(self.body, part);
            let only = mix(key, next);
            let begun = mix(key, nexts);
            let (contexts, [by, sides]) = if kind == Kind::Local {
                let contexts = [
                    own,
                    mix(only, operand),
                    shared,
                    mix(mix(only, one), local),
                    mix(shared, next),
                    mix(begun, before),
                    mix(only, second),
                    mix(shared, second),
                    mix(mix(only, last), before),
                    mix(mix(mix(next, one), local), locals),
                    mix(mix(only, local), orders[2]),
                    mix(shared, nexts),
                    mix(mix(mix(begun, one), earliest), older),
                    part,
                    mix(key, orders[5]),
                    mix(one, part),
                ];
                (contexts, [nexts, sides])
            } else {
                let contexts = [
                    only,
                    mix(only, second),
                    own,
                    part,
                    mix(key, last),
                    mix(mix(key, one), operand),
                    mix(begun, pair),
                    mix(mix(key, last), older),
                    mix(key, before),
                    part,
                    mix(key, orders[3]),
                    mix(only, earliest),
                    mix(begun, before),
                    mix(mix(shared, operand), local),
                    mix(mix(key, last), before),
                    mix(mix(key, pair), earlier),
                ];
                (contexts, [key, mix(sides, two)])
            };
            let group = self.mixer.value(kind, [row * 4 + place, by, sides], &contexts);
            part = mix(part, group + 1);
            place = (place + 1).min(3);
            if group > 127 && place == 1 {
                // The most significant group is told first and stands last.
                left = group - 128;
                continue;
            }
            value = value << 7 | group & 127;
            left = left.saturating_sub(1);
            self.put(group as u8 | 128);
            if left == 0 {
                break;
            }
        }
        let (start, end) = (start & (MADE - 1), self.end & (MADE - 1));
        self.made[start] &= 127;
        if start < end {
            self.made[start..end].reverse();
        }
        self.last[row as usize & 511] = [value, last];
        if kind == Kind::Local {
            self.locals = [value, local];
        }
        value
    }
}

/// How many values wait behind an instruction: loads and all that turns one value into another leave them.
fn held_after(code: u8, held: i32) -> i32 {
    let more = match code {
        // Variables and constants.
        0x20 | 0x23 | 0x41..=0x44 => 1,
        // if, br_if, br_table, drop, a variable set; two values compared or reckoned with.
        0x04 | 0x0D | 0x0E | 0x1A | 0x21 | 0x24 => -1,
        0x46..=0x4F | 0x51..=0x66 | 0x6A..=0x78 | 0x7C..=0x8A | 0x92..=0x98 | 0xA0..=0xA6 => -1,
        // select, stores.
        0x1B | 0x36..=0x3E => -2,
        0..=0x11 => return 0,
        _ => 0,
    };
    (held + more).clamp(-4, 9)
}

/// Two numbers as one that depends on their order; of small ones each keeps bits of its own.
#[inline(never)]
fn mix(hash: u32, value: u32) -> u32 {
    let hash = (hash.rotate_left(16) ^ value).wrapping_mul(0x2C1B_3C6D);
    hash ^ (hash >> 13)
}
