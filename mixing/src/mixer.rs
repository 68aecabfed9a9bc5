//! The guesses, and how they are mixed.

use crate::coding::Decisions;
use crate::module::{KINDS, Kind, LONGEST};
use core::array::from_fn;

/// How many guesses there are at a decision: first those of lines, then those by what came last.
pub const ROOM: usize = 16;
pub const LINED: usize = 9;
const LAST: usize = ROOM - LINED;
/// How many of the first are met so often with different values that their lines lie apart.
const WIDE: usize = 9;
/// How many values a tree has room for, and how many ends of ways to them.
const TREE: usize = 512;
const ENDS: usize = 2 << LONGEST;
/// Sizes of tables, in bits.
const BUCKETS: u32 = 19;
const RUNS: u32 = 20;
const SETS: u32 = 16;
const SEEN: u32 = 14;
const LEVEL: u32 = 10;
/// More than kinds, runs, lengths and depths.
const AGAIN: usize = 1 << 12;
/// So many decisions of a value lie side by side in memory, behind a byte that says whose they are; and so many such lines at one place,
/// which is what a processor fetches at a time.
const LEVELS: u32 = 4;
const LINE: usize = 1 << LEVELS;
const LINES: usize = 4;
/// How much the weights learn from an error, and from which on.
const LEARNING: f32 = 0.009;
const KNOWN: f32 = 0.01;
/// What each weight is before it learns, three together.
const WEIGHTS: f32 = 0.42;

/// Tells value after value, each with what it may depend on. All zeros is how it begins.
pub struct Mixer<D> {
    pub decisions: D,
    /// How many decisions lead to each value of the kind whose tree grows.
    pub lengths: [u32; TREE],
    /// For each kind and value its decisions behind a leading 1.
    paths: [[u32; TREE]; KINDS],
    /// For each kind and row of decisions behind a leading 1 the value that it leads to, and one more.
    ends: [[u16; ENDS]; KINDS],
    /// For each context that was met whose line this is, and for its next decisions how often 1 came and how often 0 (4 bits each).
    buckets: [[[u8; LINE]; LINES]; 1 << BUCKETS],
    /// What comes of how often, behind a 0 and behind a 1.
    counts: [[u8; 256]; 2],
    /// For each kind, context and how often: how likely 1 is, half turned over.
    likely: [[[u16; 256]; LINED]; KINDS],
    /// For each context: how often in a row (7 bits) which value (9 bits) came, and whose this is (16 bits).
    runs: [u32; 1 << RUNS],
    /// How likely it is that the value comes once more.
    again: [f32; AGAIN],
    /// What each weight has learned.
    weights: [[f32; ROOM]; 1 << SETS],
    /// What was seen where so much was expected.
    seen: [[f32; 34]; 1 << SEEN],
    /// ln(p / (1 - p)), half turned over, and the way back.
    stretch: [f32; 1 << LEVEL],
    squash: [f32; 1 << LEVEL],
    /// Nothing of interest: so it is certain that memory is asked for before it is needed.
    touched: u8,
    pub is_damaged: bool,
}

impl<D: Decisions> Mixer<D> {
    pub const fn new(decisions: D) -> Self {
        Self {
            decisions,
            lengths: [0; TREE],
            paths: [[0; TREE]; KINDS],
            ends: [[0; ENDS]; KINDS],
            buckets: [[[0; LINE]; LINES]; 1 << BUCKETS],
            counts: [[0; 256]; 2],
            likely: [[[0; 256]; LINED]; KINDS],
            runs: [0; 1 << RUNS],
            again: [0.0; AGAIN],
            weights: [[0.0; ROOM]; 1 << SETS],
            seen: [[0.0; 34]; 1 << SEEN],
            stretch: [0.0; 1 << LEVEL],
            squash: [0.0; 1 << LEVEL],
            touched: 0,
            is_damaged: false,
        }
    }

    /// Fills the tables that do not begin with zeros.
    pub fn begin(&mut self) {
        // A sum of the slope, which rounds alike everywhere.
        let mut sum = 0.0;
        for at in 512..1024 {
            self.stretch[at ^ 512] = sum;
            self.stretch[(1023 - at) ^ 512] = -sum;
            let p = (at as f32 + 0.5) / 1024.0;
            sum += 1.0 / (1024.0 * p * (1.0 - p));
        }
        for at in 0..1024 {
            self.squash[at] = squash((at as f32 - 511.5) / 42.65);
        }
        for state in 0..256_u32 {
            let (zeros, ones) = (state & 15, state >> 4);
            // What was often seen counts less once the other is.
            let less = |count: u32| if count > 3 { count / 2 + 1 } else { count };
            self.counts[0][state as usize] = (less(ones) << 4 | (zeros + 1).min(15)) as u8;
            self.counts[1][state as usize] = ((ones + 1).min(15) << 4 | less(zeros)) as u8;
            let likely = (ones as f32 + 0.3) / ((zeros + ones) as f32 + 0.6);
            for table in self.likely.iter_mut().flatten() {
                table[state as usize] = (likely * 65535.0) as u16 ^ 0x8000;
            }
        }
        for at in 0..AGAIN {
            self.again[at] = 1023.0 - 512.0 / ((at >> 2 & 15) as f32 + 1.5);
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

    /// Bucket and line of a context; that which was met least becomes its own, if none is.
    #[inline(always)]
    #[allow(clippy::needless_range_loop, reason = "the number of the line is wanted")]
    fn line(&mut self, bucket: u32, whose: u8) -> [u32; 2] {
        let lines = &mut self.buckets[bucket as usize & ((1 << BUCKETS) - 1)];
        for at in 0..LINES {
            if lines[at][0] == whose {
                return [bucket, at as u32];
            }
        }
        let (mut least, mut count) = (0, u8::MAX);
        for at in 0..LINES {
            let root = lines[at][1];
            let times = (root & 15) + (root >> 4);
            (least, count) = if times < count { (at, times) } else { (least, count) };
        }
        lines[least] = [0; LINE];
        lines[least][0] = whose;
        [bucket, least as u32]
    }

    /// The next value of a kind. `sets` choose the weights; of what it may depend on, the first are looked up in lines, the others
    /// in what came last.
    #[inline(never)]
    #[allow(clippy::needless_range_loop, reason = "several rows side by side; a range is what packs best")]
    pub fn value(&mut self, kind: Kind, sets: [u32; 3], contexts: &[u32; ROOM]) -> u32 {
        let kind = kind as usize;
        self.decisions.begin(&self.paths[kind]);
        // The same context means something else to another guess, or of another kind.
        let contexts: [u32; ROOM] =
            from_fn(|at| contexts[at].wrapping_add(((at * KINDS + kind) as u32).wrapping_mul(0x9E37_79B1)));
        let hashes = contexts.map(spread);
        let run_places: [usize; LAST] = from_fn(|at| (hashes[LINED + at] >> (32 - RUNS)) as usize);
        let runs: [u32; LAST] = from_fn(|at| {
            let (found, hash) = (self.runs[run_places[at]], hashes[LINED + at]);
            if (found ^ hash) & 0xFFFF == 0 { found } else { hash & 0xFFFF }
        });
        // The paths to their values, with the leading 1 at the top.
        let own: [u32; LAST] = from_fn(|at| {
            let path = if runs[at] >> 25 > 0 { self.paths[kind][(runs[at] >> 16 & 511) as usize] } else { 0 };
            path << (path.leading_zeros() & 31)
        });
        let rows: [usize; LAST] = from_fn(|at| ((kind * LAST + at) * 16 + (runs[at] >> 25).min(15) as usize) * 4);
        let mut inputs = [0.0; ROOM];
        let mut places = [[0; 2]; LINED];
        let mut states = [0; LINED];
        // Whether any of what came last may still come once more.
        let mut is_expected = true;
        let (mut again_places, mut ones) = ([0; LAST], [0; LAST]);
        let set = |of: u32, number: u32| (of << 5 | (kind as u32) << 2 | number).wrapping_mul(0x9E37_79B1);
        let second = (set(sets[1], 1) >> (32 - SETS)) as usize;
        let third = (set(sets[2], 2) >> (32 - SETS)) as usize;
        let (mut node, mut inside, mut depth) = (1_u32, 1, 0);
        loop {
            let end = self.ends[kind][node as usize & (ENDS - 1)];
            if end > 0 || depth > LONGEST as u32 {
                self.is_damaged |= end == 0;
                let value = u32::from(end).wrapping_sub(1) & 511;
                for at in 0..LAST {
                    let run = runs[at];
                    let times = if run >> 16 & 511 == value { ((run >> 25) + 1).min(127) } else { 1 };
                    self.runs[run_places[at]] = times << 25 | value << 16 | run & 0xFFFF;
                }
                return value;
            }
            if depth % LEVELS == 0 {
                inside = 1;
                let inner: [u32; LINED] = from_fn(|at| spread(contexts[at] ^ node.wrapping_mul(0x2545_F491)));
                // The next line of the same context lies near the first.
                let buckets: [u32; LINED] = from_fn(|at| {
                    let near = hashes[at] >> (32 - BUCKETS) ^ inner[at] & 7;
                    if at < WIDE { inner[at] >> (32 - BUCKETS) } else { near }
                });
                for bucket in buckets {
                    self.touched |= self.buckets[bucket as usize & ((1 << BUCKETS) - 1)][0][0];
                }
                for at in 0..LINED {
                    places[at] = self.line(buckets[at], inner[at] as u8);
                }
            }
            for at in 0..LINED {
                let [bucket, line] = places[at];
                let line = &self.buckets[bucket as usize & ((1 << BUCKETS) - 1)][line as usize & (LINES - 1)];
                states[at] = line[inside & (LINE - 1)];
                inputs[at] = self.stretch[(self.likely[kind][at][usize::from(states[at])] >> (16 - LEVEL)) as usize];
            }
            if is_expected {
                is_expected = false;
                for at in 0..LAST {
                    let is_on = own[at] >> (31 - depth) == node;
                    is_expected |= is_on;
                    again_places[at] = if is_on { rows[at] + depth.min(3) as usize } else { 0 };
                    ones[at] = own[at] << (depth + 1) >> 31;
                    let sure = self.stretch[self.again[again_places[at] & (AGAIN - 1)] as usize & 1023 ^ 512];
                    let sure = if is_on { sure } else { 0.0 };
                    inputs[LINED + at] = if ones[at] > 0 { sure } else { -sure };
                }
            }
            let hash = set(sets[0], 0).wrapping_add((node << 18).wrapping_mul(0x9E37_79B1));
            let first = (hash >> (32 - SETS)) as usize;
            // Four sums side by side, as a processor makes them.
            let mut sums = [0.0; 4];
            for step in 0..ROOM / 4 {
                for lane in 0..4 {
                    let at = step * 4 + lane;
                    let weights = self.weights[first][at] + self.weights[second][at] + self.weights[third][at];
                    sums[lane] += (weights + WEIGHTS) * inputs[at];
                }
            }
            let sum = ((sums[0] + sums[1] + (sums[2] + sums[3])) / 3.0).clamp(-11.9, 11.9);
            let guess = self.squash[(sum * 42.65 + 512.0) as usize & 1023];
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
                let learned = inputs.map(|input| error * LEARNING * input);
                for set in [first, second, third] {
                    for at in 0..ROOM {
                        self.weights[set][at] += learned[at];
                    }
                }
            }
            let target = if bit > 0 { 65_535 } else { 0 };
            for at in 0..LINED {
                let likely = &mut self.likely[kind][at][usize::from(states[at])];
                let before = i32::from(*likely ^ 0x8000);
                *likely = (before + ((target - before) >> 8)) as u16 ^ 0x8000;
                let [bucket, line] = places[at];
                let line = &mut self.buckets[bucket as usize & ((1 << BUCKETS) - 1)][line as usize & (LINES - 1)];
                line[inside & (LINE - 1)] = self.counts[bit as usize & 1][usize::from(states[at])];
            }
            if is_expected {
                // What expects nothing any more learns at the first place, which nothing reads.
                for at in 0..LAST {
                    let again = &mut self.again[again_places[at] & (AGAIN - 1)];
                    let hit = if ones[at] == bit { 1023.0 } else { 0.0 };
                    *again += (hit - *again) * 0.01;
                }
            }
            node = node * 2 + bit;
            inside = inside * 2 + bit as usize;
            depth += 1;
        }
    }
}

#[inline(always)]
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
