//! A language that nobody speaks, made of the English words: every letter is one of its own, so that words which stayed English are told
//! apart, and every word is longer by two fifths, as those of other languages are.

use crate::failure::Outcome;

/// The letters for a to z. Capitals of Latin 1 lie 32 before them.
const LETTERS: [char; 26] = [
    'à', 'þ', 'ç', 'ð', 'é', 'ä', 'å', 'â', 'í', 'ï', 'æ', 'ì', 'ã', 'ñ', 'ó', 'õ', 'ø', 'ê', 'ë', 'î', 'ú', 'ù', 'û',
    'ö', 'ý', 'ô',
];
/// Between these stands what is no word but tells the program that words begin and end.
const MARK: (char, char) = ('\u{e}', '\u{f}');

/// By this it is told from others where the tests look for words.
pub const CODE: &str = "pseudo";

/// Its words, as the page takes those of another language.
pub fn words() -> Outcome<String> {
    let english = xtask::finish::words_to_bring("en")?;
    // What is before the first form feed says for which program they are.
    let (stamp, texts) = english.split_once('\u{c}').unwrap_or_default();
    Ok(format!("{stamp}\u{c}{}", text(texts)))
}

/// This text in it.
pub fn text(english: &str) -> String {
    let mut out = String::new();
    let mut rest = english;
    while let Some(first) = rest.chars().next() {
        let is_letter = |letter: char| letter.is_ascii_alphabetic();
        let end = match first {
            letter if is_letter(letter) => rest.find(|letter| !is_letter(letter)).unwrap_or(rest.len()),
            start if start == MARK.0 => rest.find(MARK.1).unwrap_or(rest.len()),
            other => other.len_utf8(),
        };
        let (piece, after) = rest.split_at(end);
        if is_letter(first) {
            out.push_str(&word(piece))
        } else {
            out.push_str(piece)
        }
        rest = after;
    }
    out
}

/// A word, always the same for the same one: what is named in a text is found in it by its name.
fn word(english: &str) -> String {
    let length = english.len();
    let longer = (length * 2).div_ceil(5).min(length - 1);
    let mut out = String::new();
    for (place, letter) in english.chars().enumerate() {
        let own = own(letter);
        out.push(own);
        // Spread over the word, and never the capital.
        if (place * longer) / length != ((place + 1) * longer) / length {
            out.extend(own.to_lowercase());
        }
    }
    out
}

fn own(letter: char) -> char {
    let small = letter.to_ascii_lowercase();
    let own = LETTERS.get(small as usize - 'a' as usize).copied().unwrap_or(letter);
    if letter == small { own } else { char::from_u32(own as u32 - 32).unwrap_or(own) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_longer_by_two_fifths_and_none_stays_english() {
        let english = "The disc presses on a nerve root.";
        let own = text(english);
        assert!(!own.chars().any(|letter| letter.is_ascii_alphabetic()), "{own}");
        assert!(own.chars().count() * 10 >= english.len() * 13, "{own}");
        assert_eq!(word("Nerve").to_lowercase(), word("nerve"));
    }

    #[test]
    fn what_is_put_in_and_what_parts_texts_stays() {
        assert_eq!(
            text("\u{1} \u{2}\0\u{c}\u{e}later\u{f} 5\u{2013}7"),
            "\u{1} \u{2}\0\u{c}\u{e}later\u{f} 5\u{2013}7"
        );
    }
}
