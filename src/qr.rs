//! A text as a QR code, made here: bytes, the smallest version that holds them, the lowest level of correction, one mask. Pure.
//!
//! As ISO/IEC 18004 has it. A reader takes any of the eight masks, so the best is not looked for.

/// The codes of each version from 1 on: correction bytes of a block, and blocks, at the lowest level.
const VERSIONS: [(usize, usize); 9] = [(7, 1), (10, 1), (15, 1), (20, 1), (26, 1), (18, 2), (20, 2), (24, 2), (30, 2)];
/// What says that the lowest level and the first mask are used.
const FORMAT: u32 = 0b0_1000;
const FORMAT_POLYNOMIAL: u32 = 0x537;
const FORMAT_MASK: u32 = 0x5412;
const VERSION_POLYNOMIAL: u32 = 0x1F25;
/// Bytes that fill what is left.
const FILL: [u8; 2] = [0xEC, 0x11];

/// The dark fields of the code, row by row, each row as long as there are rows; none where the text is too long.
pub fn code(text: &str) -> Option<Vec<Vec<bool>>> {
    for (at, (correction, blocks)) in VERSIONS.into_iter().enumerate() {
        let version = at + 1;
        let all = fields(version) / 8;
        let room = all - correction * blocks;
        // four bits for the kind, eight for the length
        if text.len() + 2 <= room {
            let mut sheet = Sheet::new(version);
            sheet.write(&woven(&bytes(text, room), correction, blocks, all));
            return Some(sheet.dark);
        }
    }
    None
}

/// How many fields of a version hold data.
fn fields(version: usize) -> usize {
    let mut fields = (16 * version + 128) * version + 64;
    if version >= 2 {
        let marks = version / 7 + 2;
        fields -= (25 * marks - 10) * marks - 55;
    }
    if version >= 7 { fields - 36 } else { fields }
}

/// Kind, length and text, filled up: each byte half a byte later than it was.
fn bytes(text: &str, room: usize) -> Vec<u8> {
    let mut out = vec![0x40 | (text.len() >> 4) as u8];
    let mut last = text.len() as u8;
    for byte in text.bytes() {
        out.push(last << 4 | byte >> 4);
        last = byte;
    }
    out.push(last << 4);
    for fill in FILL.into_iter().cycle().take(room - out.len()) {
        out.push(fill);
    }
    out
}

/// The blocks with their correction, byte by byte in turn. The first blocks may be one byte shorter.
fn woven(data: &[u8], correction: usize, blocks: usize, all: usize) -> Vec<u8> {
    let divisor = divisor(correction);
    let short = all / blocks - correction;
    let shorter = blocks - all % blocks;
    let mut parts = Vec::new();
    let mut from = 0;
    for block in 0..blocks {
        let to = from + short + usize::from(block >= shorter);
        let part = data.get(from..to).unwrap_or_default();
        parts.push((part, remainder(part, &divisor)));
        from = to;
    }
    let mut out = Vec::new();
    for at in 0..=short {
        for (part, _) in &parts {
            out.extend(part.get(at));
        }
    }
    for at in 0..correction {
        for (_, rest) in &parts {
            out.extend(rest.get(at));
        }
    }
    out
}

/// Product in the field of 256 elements that the code uses.
fn times(a: u8, b: u8) -> u8 {
    let mut product = 0;
    for bit in (0..8).rev() {
        product = product << 1 ^ if product & 0x80 > 0 { 0x1D } else { 0 };
        product ^= (b >> bit & 1) * a;
    }
    product
}

fn divisor(degree: usize) -> Vec<u8> {
    let mut divisor = vec![0; degree];
    if let Some(last) = divisor.last_mut() {
        *last = 1;
    }
    let mut root = 1;
    for _ in 0..degree {
        for at in 0..degree {
            divisor[at] = times(divisor[at], root) ^ divisor.get(at + 1).copied().unwrap_or_default();
        }
        root = times(root, 2);
    }
    divisor
}

fn remainder(data: &[u8], divisor: &[u8]) -> Vec<u8> {
    let mut rest = vec![0; divisor.len()];
    for byte in data {
        let factor = byte ^ rest.remove(0);
        rest.push(0);
        for (rest, divisor) in rest.iter_mut().zip(divisor) {
            *rest ^= times(*divisor, factor);
        }
    }
    rest
}

/// What is left of a number after division, behind the number itself.
fn checked(number: u32, polynomial: u32, bits: u32) -> u32 {
    let top = 31 - polynomial.leading_zeros();
    let mut rest = number << top;
    for bit in (top..top + bits).rev() {
        if rest >> bit & 1 > 0 {
            rest ^= polynomial << (bit - top);
        }
    }
    number << top | rest
}

struct Sheet {
    dark: Vec<Vec<bool>>,
    /// Where no data goes.
    taken: Vec<Vec<bool>>,
}

impl Sheet {
    /// The marks that every code of a version has.
    fn new(version: usize) -> Self {
        let size = version * 4 + 17;
        let mut sheet = Self { dark: vec![vec![false; size]; size], taken: vec![vec![false; size]; size] };
        for at in 0..size {
            sheet.set(6, at, at % 2 == 0);
            sheet.set(at, 6, at % 2 == 0);
        }
        for (x, y) in [(3, 3), (size - 4, 3), (3, size - 4)] {
            sheet.rings(x, y, 4);
        }
        let places = [6, if version < 7 { size - 7 } else { (size - 13) / 2 + 6 }, size - 7];
        for (i, x) in places.into_iter().enumerate() {
            for (j, y) in places.into_iter().enumerate() {
                let is_corner = [(0, 0), (0, 2), (2, 0)].contains(&(i, j));
                let is_twice = version < 7 && (i == 1 || j == 1);
                if version > 1 && !is_corner && !is_twice {
                    sheet.rings(x, y, 2);
                }
            }
        }
        let format = checked(FORMAT, FORMAT_POLYNOMIAL, 5) ^ FORMAT_MASK;
        for bit in 0..15 {
            let dark = format >> bit & 1 > 0;
            let near = bit + usize::from(bit > 5);
            let (x, y) = match bit {
                0..=7 => (8, near),
                8 => (7, 8),
                _ => (14 - bit, 8),
            };
            sheet.set(x, y, dark);
            let (x, y) = if bit < 8 { (size - 1 - bit, 8) } else { (8, size - 15 + bit) };
            sheet.set(x, y, dark);
        }
        sheet.set(8, size - 8, true);
        if version >= 7 {
            let told = checked(version as u32, VERSION_POLYNOMIAL, 6);
            for bit in 0..18 {
                let (a, b) = (size - 11 + bit % 3, bit / 3);
                sheet.set(a, b, told >> bit & 1 > 0);
                sheet.set(b, a, told >> bit & 1 > 0);
            }
        }
        sheet
    }

    fn set(&mut self, x: usize, y: usize, dark: bool) {
        if let (Some(field), Some(taken)) =
            (self.dark.get_mut(y).and_then(|row| row.get_mut(x)), self.taken.get_mut(y).and_then(|row| row.get_mut(x)))
        {
            (*field, *taken) = (dark, true);
        }
    }

    /// Squares around a place: dark, light, dark from the inside out, and for the large ones a light one around them.
    fn rings(&mut self, x: usize, y: usize, reach: usize) {
        for down in 0..=2 * reach {
            for right in 0..=2 * reach {
                let far = right.abs_diff(reach).max(down.abs_diff(reach));
                let dark = if reach == 2 { far != 1 } else { far != 2 && far != 4 };
                if let (Some(x), Some(y)) = ((x + right).checked_sub(reach), (y + down).checked_sub(reach)) {
                    self.set(x, y, dark);
                }
            }
        }
    }

    /// Puts data into what is free, up and down in columns of two from the right, under the mask of a chessboard.
    fn write(&mut self, data: &[u8]) {
        let size = self.dark.len();
        let mut bit = 0;
        let mut right = size - 1;
        loop {
            let up = (right + 1) & 2 == 0;
            for step in 0..size {
                let y = if up { size - 1 - step } else { step };
                for x in [right, right - 1] {
                    if !self.taken[y][x] {
                        let byte = data.get(bit >> 3).copied().unwrap_or_default();
                        let dark = byte >> (7 - bit % 8) & 1 > 0;
                        self.dark[y][x] = dark ^ ((x + y) % 2 == 0);
                        bit += 1;
                    }
                }
            }
            if right < 2 {
                return;
            }
            right -= if right == 8 { 3 } else { 2 };
        }
    }
}
