//! Words at the beginning of a sentence as they stand elsewhere, for brotli then finds them again: "The disc" is "the disc".

/// These bytes with the other case for each letter that begins a sentence or a text. `unpack.js` does the same to come back.
pub fn cases_swapped(bytes: &[u8]) -> Vec<u8> {
    let mut written = bytes.to_vec();
    for (at, three) in (2..).zip(bytes.windows(3)) {
        if let [before, gap, letter] = three
            && letter.is_ascii_alphabetic()
            && begins(*before, *gap)
        {
            written[at] ^= 0x20;
        }
    }
    written
}

/// A sentence begins behind the end of another, a text behind the zero that ends another.
fn begins(before: u8, gap: u8) -> bool {
    let ends = matches!(before, b'.' | b'?' | b'!');
    match gap {
        b' ' => ends,
        0 => ends || before.is_ascii_lowercase(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{single_file::unpacked, streams};
    use super::*;

    const TEXTS: &[u8] = b"It is a Disc. The disc is. a\0The L5 root? What! And\0 X. x. Y\0B\0\0C.\0D 1.\0E";

    #[test]
    fn a_sentence_begins_with_the_other_case() {
        assert_eq!(
            cases_swapped(TEXTS),
            b"It is a Disc. the disc is. A\0the L5 root? what! and\0 X. X. y\0B\0\0C.\0d 1.\0e"
        );
    }

    #[test]
    fn the_script_of_the_page_gives_it_back() {
        let section = |id: u8, content: &[u8]| [&[id, content.len() as u8][..], content].concat();
        let module = [&b"\0asm\x01\0\0\0"[..], &section(10, &[0]), &section(11, TEXTS)].concat();
        let text = streams::text(&module).unwrap();
        assert!(text.contains("the disc is"));
        assert_eq!(unpacked(&text).unwrap(), module);
    }
}
