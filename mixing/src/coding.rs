//! Arithmetic coding, in both directions.

/// Where decisions come from: the build knows them, the page reads them.
pub trait Decisions {
    /// The next value is about to be told. `paths` has for each value its decisions behind a leading 1.
    fn begin(&mut self, paths: &[u32]);
    /// The next decision (0 or 1), of which 1 is so likely, in parts of 65,536.
    fn decide(&mut self, likely: u32) -> u32;
}

/// Of the room between low and high, 1 takes as much as it is likely.
pub struct Room {
    low: u32,
    /// How far the high end is below the highest number.
    off: u32,
}

impl Room {
    /// All numbers.
    pub const WHOLE: Self = Self { low: 0, off: 0 };

    /// The last number of those that mean 1, where 1 is so likely, in parts of 65,536.
    pub fn middle(&self, likely: u32) -> u32 {
        self.low + ((u64::from(!self.off - self.low) * u64::from(likely)) >> 16) as u32
    }

    /// Goes on with what means this.
    pub fn take(&mut self, bit: u32, middle: u32) {
        if bit > 0 {
            self.off = !middle;
        } else {
            self.low = middle + 1;
        }
    }

    /// The first byte of all numbers that are left.
    pub fn first(&self) -> u8 {
        (!self.off >> 24) as u8
    }

    /// Whether the first byte is certain; it is dropped then.
    pub fn is_narrow(&mut self) -> bool {
        let is_narrow = (self.low ^ !self.off) >> 24 == 0;
        if is_narrow {
            self.low <<= 8;
            self.off <<= 8;
        }
        is_narrow
    }
}

/// Room for packed bytes; behind them stand zeros.
pub const PACKED: usize = 1 << 19;

/// Reads what [`Encoder`] wrote.
pub struct Decoder {
    /// The packed bytes.
    pub bytes: [u8; PACKED],
    at: usize,
    room: Room,
    code: u32,
}

impl Decoder {
    /// To read bytes that are yet to be put there.
    pub const EMPTY: Self = Self { bytes: [0; PACKED], at: 0, room: Room::WHOLE, code: 0 };

    fn next(&mut self) {
        self.code = self.code << 8 | u32::from(self.bytes[self.at & (PACKED - 1)]);
        self.at += 1;
    }
}

impl Decisions for Decoder {
    fn begin(&mut self, _: &[u32]) {
        while self.at < 4 {
            self.next();
        }
    }

    fn decide(&mut self, likely: u32) -> u32 {
        let middle = self.room.middle(likely);
        let bit = u32::from(self.code <= middle);
        self.room.take(bit, middle);
        while self.room.is_narrow() {
            self.next();
        }
        bit
    }
}
