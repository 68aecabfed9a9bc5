//! Values as letters of a page: printable, without `<`, without line ends, so that no parser, editor or mail program changes one.
//!
//! The text begins with its alphabet: the letters in the order of the values they stand for. Frequent values get letters that are
//! one byte long. Which of these goes to which value matters too, as brotli expects the next byte by the kind of the last one:
//! consonants, vowels, digits and so on (RFC 7932, section 7.1, context mode UTF8).

use std::cmp::Reverse;
use std::collections::BTreeSet;

/// Stands between two texts, in none of them.
pub const BREAK: char = '~';
/// The first letter outside ASCII: from here on, every one is an assigned letter of the Latin alphabet.
const FIRST_BEYOND: u32 = 0x100;
/// The letters that the loader has room for end here, where those end that are sure to be letters.
const END: u32 = 0x250;
/// How many letters that makes.
pub const ROOM: usize = (BREAK as u32 - ' ' as u32 - 1 + END - FIRST_BEYOND) as usize;

/// The kinds of letters that brotli tells apart.
pub mod kinds {
    /// The kind that is the commonest in names.
    pub const CAPITALS: &str = "BCDFGHJKLMNPQRSTVWXYZ";
    /// Capital vowels.
    pub const CAPITAL_VOWELS: &str = "AEIOU";
    /// Small consonants.
    pub const SMALL: &str = "bcdfghjklmnpqrstvwxyz";
    /// Small vowels.
    pub const SMALL_VOWELS: &str = "aeiou";
    /// Digits.
    pub const DIGITS: &str = "0123456789";
    /// Signs without a kind of their own.
    pub const SIGNS: &str = "!#$&*+-/?@\\^_`|";
    /// What opens; `<` would open a tag.
    pub const OPENING: &str = "([{";
    /// What closes.
    pub const CLOSING: &str = ")]}>";
    /// What parts.
    pub const PARTING: &str = ",:;";
    /// Quotation marks.
    pub const QUOTES: &str = "\"'";
    /// Those of all these with few others beside them.
    pub const APART: &str = " \"%(),.:;=>";
}

/// The alphabet, then one letter for each value.
pub fn write(values: &[u16], alphabet: &[char]) -> String {
    let letters = values.iter().filter_map(|value| alphabet.get(usize::from(*value)));
    alphabet.iter().chain(letters).collect()
}

/// For values below `size` of which many are the bytes of text: these stand for themselves.
pub fn for_text(values: &[u16], size: usize) -> Vec<char> {
    let own =
        |value: usize| u8::try_from(value).ok().map(char::from).filter(|letter| short().any(|one| one == *letter));
    let frequent: Vec<usize> = by_frequency(values, size).into_iter().take(short().count()).collect();
    let taken: Vec<char> = frequent.iter().filter_map(|value| own(*value)).collect();
    let mut free = short().filter(|letter| !taken.contains(letter));
    let mut beyond = beyond();
    let letter = |value| {
        let is_frequent = frequent.contains(&value);
        let letter = if is_frequent { own(value).or_else(|| free.next()) } else { None };
        letter.or_else(|| beyond.next()).unwrap_or_default()
    };
    (0..size).map(letter).collect()
}

/// For the bytes of numbers: the frequent ones get a letter of one byte each, near ones often of one kind, and the smallest ones, which
/// mean the most different things, those whose kind has few others.
pub fn for_numbers(values: &[u16]) -> Vec<char> {
    let (apart, others): (Vec<char>, Vec<char>) = short().partition(|letter| kinds::APART.contains(*letter));
    let order = by_frequency(values, 256);
    let (frequent, rare) = order.split_at(short().count());
    let frequent: BTreeSet<usize> = frequent.iter().copied().collect();
    let letters = apart.into_iter().chain(others).chain(beyond());
    let mut alphabet = vec![char::default(); 256];
    frequent.iter().chain(rare).zip(letters).for_each(|(value, letter)| alphabet[*value] = letter);
    alphabet
}

/// For values that are numbered by falling frequency: each of the frequent ones gets a letter of its kind while there is one.
pub fn by_kind<'a>(wanted: impl Iterator<Item = &'a str>) -> Vec<char> {
    let mut free: Vec<char> = short().collect();
    let frequent = free.len();
    let mut alphabet: Vec<Option<char>> = wanted
        .enumerate()
        .map(|(value, kind)| {
            let kind = if value < frequent { kind } else { "" };
            let place = free.iter().position(|letter| kind.contains(*letter))?;
            Some(free.remove(place))
        })
        .collect();
    let mut rest = free.into_iter().chain(beyond());
    alphabet.iter_mut().for_each(|letter| *letter = letter.or_else(|| rest.next()));
    alphabet.into_iter().flatten().collect()
}

fn short() -> impl Iterator<Item = char> {
    (' '..BREAK).filter(|letter| *letter != '<')
}

fn beyond() -> impl Iterator<Item = char> {
    (FIRST_BEYOND..END).map_while(char::from_u32)
}

fn by_frequency(values: &[u16], size: usize) -> Vec<usize> {
    let mut counts = vec![0_usize; size];
    values.iter().for_each(|value| counts[usize::from(*value)] += 1);
    let mut order: Vec<usize> = (0..size).collect();
    order.sort_by_key(|value| Reverse(counts[*value]));
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `unpack.js` does.
    fn read(text: &str, size: usize) -> Vec<u16> {
        let letters: Vec<char> = text.chars().collect();
        let (alphabet, rest) = letters.split_at(size);
        rest.iter()
            .map(|letter| u16::try_from(alphabet.iter().position(|own| own == letter).unwrap()).unwrap())
            .collect()
    }

    #[test]
    fn every_value_comes_back() {
        let few: Vec<u16> = (0..=255).chain([0, 0, 60, 13, 10, 126, 255, 255]).collect();
        let uneven: Vec<u16> = (0..9000_u32).map(|n| (n * n % 251).try_into().unwrap()).collect();
        for values in [few, uneven, Vec::new()] {
            assert_eq!(read(&write(&values, &for_text(&values, 256)), 256), values);
            assert_eq!(read(&write(&values, &for_numbers(&values)), 256), values);
        }
    }

    #[test]
    fn no_letter_can_end_the_tag_or_be_changed_on_the_way_or_be_taken_for_another() {
        let all: Vec<u16> = (0..=255).collect();
        for alphabet in [for_text(&all, ROOM), for_numbers(&all), by_kind((0..ROOM).map(|_| kinds::DIGITS))] {
            assert!(
                alphabet.iter().all(|letter| *letter == ' ' || letter.is_ascii_graphic() || letter.is_alphabetic())
            );
            assert!(!alphabet.contains(&'<') && !alphabet.contains(&BREAK));
            assert!(
                alphabet.iter().all(|letter| u32::from(*letter) < END)
                    && include_str!("unpack.js").contains(&format!("Uint16Array({END})")),
                "the loader has room for letters up to here"
            );
            assert_eq!(alphabet.iter().collect::<BTreeSet<_>>().len(), alphabet.len());
        }
    }

    #[test]
    fn frequent_values_take_one_byte_each_and_text_stays_text() {
        let values = [0xE9; 1000];
        assert!(write(&values, &for_text(&values, 256)).len() < 1500);
        assert!(write(&values, &for_numbers(&values)).len() < 1500);
        let words: Vec<u16> = "a nerve root".bytes().map(u16::from).collect();
        assert!(write(&words, &for_text(&words, 256)).ends_with("a nerve root"));
    }

    #[test]
    fn a_value_gets_a_letter_of_its_kind_while_there_is_one() {
        let alphabet = by_kind([kinds::PARTING, kinds::PARTING, " ", " ", kinds::PARTING].into_iter());
        assert_eq!(alphabet.iter().collect::<String>(), ",: !;");
    }
}
