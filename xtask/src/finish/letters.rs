//! Bytes as letters of a page: printable, without `<`, without line ends, so that no parser, editor or mail program changes one.
//!
//! The text begins with the 256 letters in the order of the values they stand for. Frequent bytes that are printable ASCII stand
//! for themselves; so a server's compression still finds what repeats (docs/decisions/0003-packing.md).

use std::collections::BTreeSet;

/// The first letter outside ASCII: from here on, every one is an assigned letter of the Latin alphabet.
const FIRST_BEYOND: u32 = 0x100;

/// The alphabet, then one letter for every byte.
pub fn write(bytes: &[u8]) -> String {
    let alphabet = alphabet(bytes);
    let letters = bytes.iter().map(|byte| alphabet[usize::from(*byte)]);
    alphabet.into_iter().chain(letters).collect()
}

/// The letter of each byte: the most frequent bytes get the letters that are one byte long themselves.
fn alphabet(bytes: &[u8]) -> [char; 256] {
    let mut counts = [0_usize; 256];
    bytes.iter().for_each(|byte| counts[usize::from(*byte)] += 1);
    let mut by_count: Vec<u8> = (0..=u8::MAX).collect();
    by_count.sort_by_key(|byte| std::cmp::Reverse(counts[usize::from(*byte)]));

    let short: BTreeSet<u8> = (b' '..=b'~').filter(|byte| *byte != b'<').collect();
    let (frequent, _) = by_count.split_at(short.len());
    let frequent: BTreeSet<u8> = frequent.iter().copied().collect();
    let mut free = short.difference(&frequent);
    let mut beyond = FIRST_BEYOND..;
    std::array::from_fn(|value| {
        let byte = u8::try_from(value).unwrap_or_default();
        let is_frequent = frequent.contains(&byte);
        let own = (is_frequent && short.contains(&byte)).then_some(byte);
        let shared = || if is_frequent { free.next().copied() } else { None };
        let letter = own.or_else(shared).map_or_else(|| beyond.next().unwrap_or(FIRST_BEYOND), u32::from);
        char::from_u32(letter).unwrap_or_default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `load_single.js` does.
    fn read(text: &str) -> Vec<u8> {
        let letters: Vec<char> = text.chars().collect();
        let (alphabet, rest) = letters.split_at(256);
        rest.iter()
            .map(|letter| u8::try_from(alphabet.iter().position(|own| own == letter).unwrap()).unwrap())
            .collect()
    }

    #[test]
    fn every_byte_comes_back() {
        let few: Vec<u8> = (0..=255).chain([0, 0, 60, 13, 10, 255, 255, 255]).collect();
        let uneven: Vec<u8> = (0..9000_u32).map(|n| (n * n % 251).to_le_bytes()[0]).collect();
        for bytes in [few, uneven, Vec::new()] {
            assert_eq!(read(&write(&bytes)), bytes);
        }
    }

    #[test]
    fn no_letter_can_end_the_tag_or_be_changed_on_the_way() {
        let text = write(&(0..=255).collect::<Vec<u8>>());
        assert!(text.chars().all(|letter| letter == ' ' || letter.is_ascii_graphic() || letter.is_alphabetic()));
        assert!(!text.contains('<'));
        assert!(text.chars().all(|letter| u32::from(letter) < 0x200), "the loader has room for 512 letters");
    }

    #[test]
    fn frequent_bytes_take_one_byte_each() {
        let bytes = [0xE9_u8; 1000];
        assert!(write(&bytes).len() < 1500);
    }
}
