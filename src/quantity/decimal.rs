//! Plain decimal numbers as text. By whole numbers: the formatting and parsing of floats that comes with Rust is exact to
//! the last bit, which nobody reads here, and weighs twenty-five kilobytes of the page.

/// More digits than this are not written: thousands of newtons keep them all exactly.
const MOST_DIGITS: u32 = 9;
/// Longer numbers are not read; this many digits a float holds exactly.
const LONGEST: usize = 15;

/// The number with exactly `digits` after the point, a half rounded away from zero, and never "-0". What is not a number
/// is written as 0.
pub fn fixed(value: f64, digits: u32) -> String {
    let digits = digits.min(MOST_DIGITS);
    let unit = 10_u64.pow(digits);
    let scaled = (value * unit as f64).round() as i64; // saturates, and turns NaN into 0
    let size = scaled.unsigned_abs();
    let mut text = String::new();
    if scaled < 0 {
        text.push('-');
    }
    text.push_str(&(size / unit).to_string());
    if digits > 0 {
        text.push('.');
    }
    let mut rest = size % unit;
    let mut place = unit / 10;
    while place > 0 {
        text.push(char::from(b'0' + (rest / place) as u8));
        rest %= place;
        place /= 10;
    }
    text
}

/// The number with at most `digits` after the point and no needless zeros there.
pub fn short(value: f64, digits: u32) -> String {
    let mut text = fixed(value, digits);
    if text.contains('.') {
        text.truncate(text.trim_end_matches('0').trim_end_matches('.').len());
    }
    text
}

/// The number as [`fixed`] writes it, with the minus sign of a text.
pub fn rounded(value: f64, digits: u32) -> String {
    fixed(value, digits).replace('-', "−")
}

/// Reads what [`fixed`] and [`short`] write: digits, with a minus before them and a point among them where there is one.
pub fn parse(text: &str) -> Option<f64> {
    let (sign, size) = text.strip_prefix('-').map_or((1.0, text), |size| (-1.0, size));
    let (whole, fraction) = size.split_once('.').unwrap_or((size, ""));
    if !(1..=LONGEST).contains(&(whole.len() + fraction.len())) {
        return None;
    }
    let digit = |number: u64, byte: u8| byte.is_ascii_digit().then(|| number * 10 + u64::from(byte - b'0'));
    let number = whole.bytes().chain(fraction.bytes()).try_fold(0, digit)?;
    Some(sign * number as f64 / 10_u64.pow(fraction.len() as u32) as f64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_number_that_rounds_to_nothing_has_no_sign() {
        assert_eq!([fixed(-0.004, 2), short(-0.004, 2), fixed(-0.0, 0)], ["0.00", "0", "0"]);
    }

    #[test]
    fn a_number_in_a_text_has_the_minus_sign_of_a_text() {
        assert_eq!([rounded(-0.004, 2), rounded(-4.0, 0), rounded(1.456, 2)], ["0.00", "−4", "1.46"]);
    }

    #[test]
    fn whole_numbers_keep_their_zeros() {
        assert_eq!([short(-300.0, 2), short(0.0, 3), fixed(1000.0, 0)], ["-300", "0", "1000"]);
    }

    #[test]
    fn what_is_no_number_is_still_written() {
        assert_eq!(fixed(f64::NAN, 1), "0.0");
        assert!(fixed(f64::INFINITY, 1).len() < 25);
    }

    #[test]
    fn only_plain_decimals_are_read() {
        assert_eq!(["7", "-7.25", ".5", "5."].map(parse), [Some(7.0), Some(-7.25), Some(0.5), Some(5.0)]);
        for text in ["", "-", ".", "--1", "+1", "1e3", "inf", "NaN", "1.2.3", "0x1", " 1", "1234567890123456"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_the_nearest_such_number(value in -1e6..1e6_f64, digits in 0..4_u32) {
            let read: f64 = fixed(value, digits).parse().expect("a number for everybody");
            prop_assert!((read - value).abs() <= 0.5 * 0.1_f64.powi(digits as i32) + 1e-9);
        }

        #[test]
        fn what_is_written_is_read_as_others_read_it(value in -1e6..1e6_f64, digits in 0..6_u32) {
            for text in [fixed(value, digits), short(value, digits)] {
                prop_assert_eq!(parse(&text), text.parse().ok());
            }
        }
    }
}
