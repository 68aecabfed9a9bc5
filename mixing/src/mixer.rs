//! The guesses, and how they are mixed.

use crate::coding::Decisions;
use crate::module::{KINDS, Kind, LONGEST};

/// Room for the guesses at one decision, and for those by what came last.
pub const ROOM: usize = 16;
/// How many values a tree has room for, and how many ends of ways to them.
const TREE: usize = 512;
const ENDS: usize = 2 << LONGEST;
/// Sizes of tables, in bits.
const SLOTS: u32 = 22;
const RUNS: u32 = 20;
const SETS: u32 = 16;
const SEEN: u32 = 12;
const LEVEL: usize = 12;
/// More than kinds, runs, lengths and depths.
const AGAIN: usize = 1 << 12;
/// So many decisions lie side by side in memory, which is what takes the time.
const LEVELS: u32 = 3;
/// How much the weights learn from an error, and from which on.
const LEARNING: f32 = 0.01;
const KNOWN: f32 = 0.01;
/// What each weight is before it learns, three together.
const WEIGHTS: f32 = 0.51;

/// Tells value after value, each with what it may depend on. All zeros is how it begins.
pub struct Mixer<D> {
    pub decisions: D,
    /// How many decisions lead to each value of the kind whose tree grows.
    pub lengths: [u32; TREE],
    /// For each kind and value its decisions behind a leading 1.
    paths: [[u32; TREE]; KINDS],
    /// For each kind and row of decisions behind a leading 1 the value that it leads to, and one more.
    ends: [[u16; ENDS]; KINDS],
    /// For each context and decision that was met: how likely 1 is (16 bits, half turned over), how often it was met (8 bits), and whose
    /// this is (8 bits).
    slots: [u32; 1 << SLOTS],
    /// For each context: how often in a row (7 bits) which value (9 bits) came, and whose this is (16 bits).
    runs: [u32; 1 << RUNS],
    /// How likely it is that the value comes once more.
    again: [f32; AGAIN],
    /// What each weight has learned.
    weights: [[f32; ROOM]; 1 << SETS],
    /// What was seen where so much was expected.
    seen: [[f32; 64]; 1 << SEEN],
    /// ln(p / (1 - p))
    stretch: [f32; 1 << LEVEL],
    /// How much a slot is trusted, and how much it learns, by how often it was met.
    sure: [f32; 32],
    rates: [i32; 32],
    /// Only the first of the guesses: what is needed at once is told so.
    pub is_quick: bool,
    pub is_damaged: bool,
}

/// How many of the guesses of each kind are made in a hurry: by slots, and by what came last.
const QUICK: [(usize, usize); KINDS] = [(2, 2), (4, 2), (3, 2), (4, 2), (4, 2)];

impl<D: Decisions> Mixer<D> {
    pub const fn new(decisions: D) -> Self {
        Self {
            decisions,
            lengths: [0; TREE],
            paths: [[0; TREE]; KINDS],
            ends: [[0; ENDS]; KINDS],
            slots: [0; 1 << SLOTS],
            runs: [0; 1 << RUNS],
            again: [0.0; AGAIN],
            weights: [[0.0; ROOM]; 1 << SETS],
            seen: [[0.0; 64]; 1 << SEEN],
            stretch: [0.0; 1 << LEVEL],
            sure: [0.0; 32],
            rates: [0; 32],
            is_quick: false,
            is_damaged: false,
        }
    }

    /// Fills the tables that do not begin with zeros.
    pub fn begin(&mut self) {
        // A sum of the slope, which rounds alike everywhere.
        let mut sum = 0.0;
        for at in 2048..4096 {
            self.stretch[at] = sum;
            self.stretch[4095 - at] = -sum;
            let p = (at as f32 + 0.5) / 4096.0;
            sum += 1.0 / (4096.0 * p * (1.0 - p));
        }
        for at in 0..32 {
            self.sure[at] = 1.1 - 1.05 / (at as f32 + 1.5);
            self.rates[at] = (32768.0 / (at as f32 + 1.2)) as i32;
        }
        for at in 0..AGAIN {
            self.again[at] = 4095.0 - 2047.0 / ((at >> 2 & 15) as f32 + 1.5);
        }
        for row in &mut self.seen {
            for (at, seen) in row.iter_mut().enumerate() {
                *seen = squash(at as f32 / 2.0 - 8.0);
            }
        }
    }

    /// Grows the tree of a kind from `lengths`: how many decisions lead to each value; 0 for one that never comes.
    pub fn plant(&mut self, kind: Kind) {
        let mut next = 0;
        for length in 1..=LONGEST {
            next *= 2;
            for value in 0..TREE {
                if self.lengths[value] as usize == length {
                    let path = 1 << length | next;
                    next += 1;
                    self.paths[kind as usize][value] = path as u32;
                    self.ends[kind as usize][path & (ENDS - 1)] = value as u16 + 1;
                }
            }
        }
    }

    /// The next value of a kind. `sets` choose the weights; of what it may depend on, the first `few` are looked up in slots, the others
    /// in what came last. In a hurry those next to that border are.
    #[inline(never)]
    pub fn value(&mut self, kind: Kind, sets: [u32; 3], contexts: &[u32; ROOM], few: usize, count: usize) -> u32 {
        let kind = kind as usize;
        let (from, to) = if self.is_quick { (few - QUICK[kind].0, few + QUICK[kind].1) } else { (0, count) };
        self.decisions.begin(&self.paths[kind]);
        let mut runs = [0; ROOM];
        let mut kept = [0; ROOM];
        let mut own = [0; ROOM];
        for at in few..to {
            let hash = spread(contexts[at & 15]);
            let place = hash >> (32 - RUNS);
            let found = self.runs[place as usize];
            let found = if (found ^ hash) & 0xFFFF == 0 { found } else { hash & 0xFFFF };
            // The path to its value, with the leading 1 at the top.
            let path = if found >> 25 > 0 { self.paths[kind][(found >> 16 & 511) as usize] } else { 0 };
            runs[at & 15] = place;
            kept[at & 15] = found;
            own[at & 15] = path << (path.leading_zeros() & 31);
        }
        let mut inputs = [0.0; ROOM];
        let mut hashes = [0; ROOM];
        let mut places = [0; ROOM];
        let mut slots = [0; ROOM];
        let set = |of: u32, number: u32| ((of * 8 + kind as u32) * 4 + number).wrapping_mul(0x9E37_79B1);
        let second = (set(sets[1], 1) >> (32 - SETS)) as usize;
        let third = (set(sets[2], 2) >> (32 - SETS)) as usize;
        let (mut node, mut inside, mut depth) = (1_u32, 1, 0);
        loop {
            let end = self.ends[kind][node as usize & (ENDS - 1)];
            if end > 0 || depth > LONGEST as u32 {
                self.is_damaged |= end == 0;
                let value = u32::from(end).wrapping_sub(1) & 511;
                for at in few..to {
                    let run = kept[at & 15];
                    let times = if run >> 16 & 511 == value { ((run >> 25) + 1).min(127) } else { 1 };
                    self.runs[runs[at & 15] as usize & ((1 << RUNS) - 1)] = times << 25 | value << 16 | run & 0xFFFF;
                }
                return value;
            }
            if depth % LEVELS == 0 {
                inside = 1;
                for at in from..few {
                    hashes[at & 15] = spread(contexts[at & 15] ^ node.wrapping_mul(0x2545_F491));
                }
            }
            for at in from..few {
                let hash = hashes[at & 15];
                let place = (hash >> (32 - SLOTS)) & !7 | inside;
                let slot = self.slots[place as usize & ((1 << SLOTS) - 1)];
                let slot = if (slot ^ hash) & 255 == 0 { slot } else { hash & 255 };
                places[at & 15] = place;
                slots[at & 15] = slot;
                inputs[at & 15] = self.stretch[(slot >> 20 ^ 2048) as usize] * self.sure[(slot >> 8 & 31) as usize];
            }
            for at in few..to {
                let own = own[at & 15];
                let is_on = own >> (31 - depth) == node;
                let row = ((kind * 8 + at - few) * 16 + (kept[at & 15] >> 25).min(15) as usize) * 4;
                let place = if is_on { row + depth.min(3) as usize } else { 0 };
                let one = own << (depth + 1) >> 31;
                let sure = self.stretch[self.again[place & (AGAIN - 1)] as usize & 4095];
                places[at & 15] = place as u32;
                slots[at & 15] = one;
                inputs[at & 15] = if !is_on {
                    0.0
                } else if one > 0 {
                    sure
                } else {
                    -sure
                };
            }
            let hash = set(sets[0], 0).wrapping_add((node << 18).wrapping_mul(0x9E37_79B1));
            let first = (hash >> (32 - SETS)) as usize;
            let mut sum = 0.0;
            for at in from..to {
                let weights =
                    self.weights[first][at & 15] + self.weights[second][at & 15] + self.weights[third][at & 15];
                sum += (weights + WEIGHTS) * inputs[at & 15];
            }
            let sum = (sum / 3.0).clamp(-11.9, 11.9);
            let guess = squash(sum);
            let part = (sum.clamp(-7.99, 7.99) + 8.0) * 2.0;
            let step = part as usize & 31;
            let part = part - step as f32;
            let seen = &mut self.seen[(hash >> (32 - SEEN)) as usize];
            let known = seen[step] * (1.0 - part) + seen[step + 1] * part;
            let bit = self.decisions.decide(1 + ((guess + known) * 32767.0) as u32);

            let outcome = bit as f32;
            let nearer = &mut seen[step + usize::from(part > 0.5)];
            *nearer += (outcome - *nearer) * 0.02;
            let error = outcome - guess;
            // What was known well teaches nothing, and most is.
            if error.abs() > KNOWN {
                for at in from..to {
                    let learned = error * LEARNING * inputs[at & 15];
                    for set in [first, second, third] {
                        self.weights[set][at & 15] += learned;
                    }
                }
            }
            let target = if bit > 0 { 65_535 } else { 0 };
            for at in from..few {
                let slot = slots[at & 15];
                let (likely, times) = ((slot >> 16 ^ 0x8000) as i32, slot >> 8 & 31);
                let likely = likely + (((target - likely) * self.rates[times as usize]) >> 15);
                self.slots[places[at & 15] as usize & ((1 << SLOTS) - 1)] =
                    (likely as u32 ^ 0x8000) << 16 | (times + 1).min(30) << 8 | slot & 255;
            }
            for at in few..to {
                let place = places[at & 15] as usize & (AGAIN - 1);
                if place > 0 {
                    let hit = if slots[at & 15] == bit { 4095.0 } else { 0.0 };
                    self.again[place] += (hit - self.again[place]) * 0.01;
                }
            }
            node = node * 2 + bit;
            inside = inside * 2 + bit;
            depth += 1;
        }
    }
}

#[inline(never)]
fn spread(context: u32) -> u32 {
    let hash = context.wrapping_mul(0x9E37_79B1);
    (hash ^ (hash >> 15)).wrapping_mul(0x85EB_CA6B)
}

/// 1 / (1 + e^-x), near enough and alike everywhere.
fn squash(x: f32) -> f32 {
    let mut power = 1.0 - x / 1024.0;
    for _ in 0..10 {
        power *= power;
    }
    1.0 / (1.0 + power)
}
