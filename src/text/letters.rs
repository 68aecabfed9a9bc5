//! Letters of the languages that the page speaks. The tables that know every writing of the world would weigh more than all names here.

/// The small letter, as ASCII and the letters of western Europe have it. Scripts without capitals stay as they are.
pub fn small(letter: char) -> char {
    match letter {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' => char::from_u32(u32::from(letter) + 32).unwrap_or(letter),
        _ => letter,
    }
}

/// Whether two words are the same but for capitals.
pub fn same(word: &str, other: &str) -> bool {
    let mut others = other.chars();
    for letter in word.chars() {
        if others.next().map(small) != Some(small(letter)) {
            return false;
        }
    }
    others.as_str().is_empty()
}

/// Whether it belongs to a word: everything that is no space, sign or mark of Latin or Arabic writing.
pub fn is_of_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric()
        || letter >= 'À' && !matches!(letter, '×' | '÷' | '،' | '؛' | '؟' | '\u{2000}'..='\u{206f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_agrees_with_the_tables_for_the_letters_that_are_used() {
        for letter in (' '..='ÿ').chain('ء'..='ي').chain(['،', '؛', '؟', '–', '’', '…']) {
            // What Latin 1 has besides letters below À are signs that stand in no name.
            if !('\u{7f}'..'À').contains(&letter) {
                assert_eq!(is_of_word(letter), letter.is_alphanumeric(), "{letter}");
                assert_eq!(Some(small(letter)), letter.to_lowercase().next(), "{letter}");
            }
        }
    }
}
