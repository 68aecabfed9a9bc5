//! Colours as a host writes them, and how well words in one can be read on another. Contrast is that of WCAG 2.2.

/// Red, green and blue of sRGB, 0 to 255 each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

/// The paper of the light theme, as `assets/style/tokens.css` has it.
pub const LIGHT_PAPER: Colour = Colour([0xfb, 0xf7, 0xef]);
/// The paper of the dark theme.
pub const DARK_PAPER: Colour = Colour([0x16, 0x1c, 0x27]);

/// What words need on their paper: level AAA.
pub const LEAST_CONTRAST: f64 = 7.0;
/// In how many steps a colour is taken to black or to white.
const STEPS: u16 = 64;

impl Colour {
    /// Reads `rrggbb`, with or without `#` before it.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.strip_prefix('#').unwrap_or(text);
        let is_hexadecimal = text.len() == 6 && text.bytes().all(|sign| sign.is_ascii_hexdigit());
        let number = u32::from_str_radix(text, 16).ok().filter(|_| is_hexadecimal)?;
        let [_, red, green, blue] = number.to_be_bytes();
        Some(Self([red, green, blue]))
    }

    /// The colour as `rrggbb`.
    pub fn code(self) -> String {
        let mut code = String::new();
        for part in self.0 {
            for digit in [part >> 4, part & 15] {
                code.push(char::from_digit(digit.into(), 16).unwrap_or('0'));
            }
        }
        code
    }

    /// How well one is read on the other: 1 not at all, 21 as black on white.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance() + 0.05, other.luminance() + 0.05);
        if one > two { one / two } else { two / one }
    }

    /// This colour, or the nearest on its way to black or to white, whichever is farther from the paper, that words on this
    /// paper can have.
    pub fn readable_on(self, paper: Self) -> Self {
        let end = if paper.luminance() > 0.5 { 0 } else { 255 };
        let mut readable = self;
        let mut left = STEPS;
        while left > 0 && readable.contrast(paper) < LEAST_CONTRAST {
            left -= 1;
            for (part, own) in readable.0.iter_mut().zip(self.0) {
                *part = ((u16::from(own) * left + end * (STEPS - left)) / STEPS) as u8;
            }
        }
        readable
    }

    /// Relative luminance.
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

/// The light of a part of sRGB. The power of 2.4 is put together from roots, as the general one would weigh more:
/// 0.4 is 0.0110 0110 0110… in binary.
fn linear(part: u8) -> f64 {
    let part = f64::from(part) / 255.0;
    if part <= 0.04045 {
        return part / 12.92;
    }
    let base = (part + 0.055) / 1.055;
    let (mut power, mut root) = (base * base, base);
    for place in 1..=16 {
        root = root.sqrt();
        if matches!(place % 4, 2 | 3) {
            power *= root;
        }
    }
    power
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_light_of_a_part_is_that_of_the_standard() {
        for part in 0..=255 {
            let exact = f64::from(part) / 255.0;
            let exact = if exact <= 0.04045 { exact / 12.92 } else { ((exact + 0.055) / 1.055).powf(2.4) };
            assert!((linear(part) - exact).abs() < 1e-4, "{part}");
        }
    }

    #[test]
    fn contrast_is_that_of_known_pairs() {
        let [black, white, grey] = [[0; 3], [255; 3], [0x76; 3]].map(Colour);
        assert!((black.contrast(white) - 21.0).abs() < 1e-3);
        assert!((white.contrast(white) - 1.0).abs() < 1e-9);
        // The lightest grey that passes AA on white.
        assert!((4.5..4.6).contains(&grey.contrast(white)));
    }

    #[test]
    fn a_colour_is_read_in_the_two_ways_that_people_write_it() {
        assert_eq!(Colour::parse("#0D5a6b"), Some(Colour([13, 90, 107])));
        assert_eq!(Colour::parse("0d5a6b").map(Colour::code).as_deref(), Some("0d5a6b"));
        for wrong in ["", "#", "red", "0d5a6", "0d5a6bb", "+d5a6b", "0d5a6g", "äöü"] {
            assert_eq!(Colour::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn every_colour_becomes_readable_and_a_readable_one_stays() {
        for paper in [LIGHT_PAPER, DARK_PAPER] {
            for number in (0..0x0100_0000_u32).step_by(4999) {
                let [_, red, green, blue] = number.to_be_bytes();
                let colour = Colour([red, green, blue]);
                let readable = colour.readable_on(paper);
                assert!(readable.contrast(paper) >= LEAST_CONTRAST, "{colour:?} on {paper:?}");
                assert!(colour.contrast(paper) < LEAST_CONTRAST || readable == colour);
            }
        }
    }

    #[test]
    fn the_papers_are_those_of_the_style() {
        let tokens = include_str!("../assets/style/tokens.css");
        let named: Vec<_> = tokens.split("--paper: #").skip(1).filter_map(|rest| rest.get(..6)).collect();
        assert_eq!(named, [LIGHT_PAPER.code(), DARK_PAPER.code(), DARK_PAPER.code(), "ffffff".to_owned()]);
    }
}
