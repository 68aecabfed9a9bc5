//! Numbers as if by chance, so that a link asks everybody the same.

/// Numbers as if by chance, the same for the same seed (xorshift of 32 bits).
pub struct Dice(u32);

impl Dice {
    /// Neighbouring seeds give rows that have nothing in common.
    pub const fn new(seed: u32) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9) ^ 0x5EED_5EED | 1)
    }

    /// A number below `count`.
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        ((u64::from(self.0) * count as u64) >> 32) as usize
    }

    /// Puts all in another order.
    pub fn shuffle<T>(&mut self, all: &mut [T]) {
        for end in (1..all.len()).rev() {
            all.swap(end, self.below(end + 1));
        }
    }
}
