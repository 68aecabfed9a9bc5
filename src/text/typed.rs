//! What somebody types to find something: the beginning of a word is enough, and a slip or two is forgiven. Any language works that
//! sets its words apart.

use super::letters;
use std::str::Chars;

/// Words from so many letters on may have one slip, and from so many on two.
const ONE_SLIP: usize = 4;
const TWO_SLIPS: usize = 8;
/// More words, and words of more letters, say nothing more; nobody types them, but somebody may drop a whole text into a field.
const MOST_WORDS: usize = 10;
const MOST_LETTERS: usize = 40;

/// What it costs to be found by the beginning of a word instead of the whole.
const BEGINNING: usize = 100;
/// What it costs to be found by another name than the first.
pub(super) const OTHER_NAME: usize = 10;
/// What it costs to be found in a text instead of a name.
pub(super) const IN_TEXT: usize = 150;
/// What a slip costs, and a word that is found nowhere.
const SLIP: usize = 300;
pub(super) const MISSING: usize = 2000;

/// The words that were typed, in small letters.
pub struct Typed(pub(super) Vec<Word>);

pub(super) struct Word {
    letters: String,
    slips: usize,
}

impl Typed {
    /// What joins two words parts them, as people type "l5 s1" and "L5-S1" alike.
    pub fn new(text: &str) -> Self {
        let mut words = Vec::new();
        for word in words_of(text) {
            let (mut letters, mut count) = (String::new(), 0);
            for letter in word.chars().take(MOST_LETTERS) {
                letters.push(letters::small(letter));
                count += 1;
            }
            if words.len() < MOST_WORDS {
                words.push(Word { letters, slips: usize::from(count >= ONE_SLIP) + usize::from(count >= TWO_SLIPS) });
            }
        }
        Self(words)
    }

    /// Whether no word was typed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Of several words so many may be missing where nothing has all of them: a question is asked in many ways.
    pub fn spare(&self) -> usize {
        self.0.len() / 2
    }

    /// How far something with these names and texts is from what was typed, if all but `spare` words are found there. A whole word is
    /// nearer than its beginning, and that is nearer than one with a slip; names are nearer than the text, and their first words
    /// nearer than later ones.
    pub fn how_far(&self, names: &[&str], texts: &[&str], spare: usize) -> Option<usize> {
        let (mut sum, mut missing) = (0, 0);
        for word in &self.0 {
            let mut best = MISSING;
            for (place, name) in names.iter().enumerate() {
                word.nearest(name, place * OTHER_NAME, &mut best);
            }
            if best > IN_TEXT {
                for text in texts {
                    word.nearest(text, IN_TEXT, &mut best);
                }
            }
            missing += usize::from(best == MISSING);
            if missing > spare {
                return None;
            }
            sum += best;
        }
        (!self.is_empty()).then_some(sum)
    }
}

impl Word {
    /// Lowers `best` to what it costs to find this word in a text.
    fn nearest(&self, text: &str, cost: usize, best: &mut usize) {
        for (place, other) in words_of(text).enumerate() {
            if let Some(far) = self.how_far(other) {
                *best = (*best).min(far + cost + further(place));
            }
        }
    }

    /// How far another word is, if it is near enough.
    pub(super) fn how_far(&self, other: &str) -> Option<usize> {
        // A letter takes one byte or more.
        if other.len() + self.slips < self.letters.len() && other.is_ascii() {
            return None;
        }
        for slips in 0..=self.slips {
            if let Some(is_whole) = begins(self.letters.chars(), other.chars(), slips) {
                return Some(slips * SLIP + if is_whole { 0 } else { BEGINNING });
            }
        }
        None
    }
}

/// What it costs to stand at this place among the words of a name or a text.
pub(super) fn further(place: usize) -> usize {
    place.min(BEGINNING / 2)
}

/// The words of a text, as it stands.
pub(super) fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter| !letters::is_of_word(letter)).filter(|word| !word.is_empty())
}

/// Whether what was typed begins a word but for so many slips, and then whether it is the whole of it. A slip is a wrong, missing or
/// additional letter, or two that changed places.
fn begins(mut typed: Chars, mut word: Chars, slips: usize) -> Option<bool> {
    loop {
        let (here, there) = (typed.clone(), word.clone());
        let Some(letter) = typed.next() else { return Some(there.as_str().is_empty()) };
        let other = word.next().map(letters::small);
        if Some(letter) == other {
            continue;
        }
        let slips = slips.checked_sub(1)?;
        let mut found = begins(typed.clone(), there, slips);
        if other.is_some() {
            found = found.max(begins(typed.clone(), word.clone(), slips)).max(begins(here, word.clone(), slips));
        }
        if typed.next() == other && word.next().map(letters::small) == Some(letter) {
            found = found.max(begins(typed, word, slips));
        }
        return found;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn far(typed: &str, name: &str, text: &str) -> Option<usize> {
        Typed::new(typed).how_far(&[name], &[text], 0)
    }

    #[test]
    fn whole_words_come_before_beginnings_and_those_before_slips_and_names_before_texts() {
        let order = [
            far("disc", "Disc", ""),
            far("disc", "The disc", ""),
            far("disc", "Discs", ""),
            far("disc", "", "A disc"),
            far("disc", "", "Discs"),
            far("disk", "Disc", ""),
            far("disk", "", "Disc"),
        ];
        assert!(order.iter().all(Option::is_some) && order.is_sorted(), "{order:?}");
        assert_eq!(far("disc", "Nerve", "bone"), None);
    }

    #[test]
    fn four_kinds_of_slips_are_forgiven() {
        for typed in ["pirifirmis", "pirifrmis", "piriiformis", "pirfiormis", "xiriformis", "iriformis"] {
            assert_eq!(far(typed, "Piriformis", ""), Some(SLIP), "{typed}");
        }
        assert_eq!(far("pyriformus", "piriformis", ""), Some(2 * SLIP));
        assert_eq!(far("l6", "L5", ""), None, "a short word must be right");
    }

    #[test]
    fn a_word_too_many_is_spared_where_that_is_asked_for() {
        let typed = Typed::new("why does running hurt");
        assert_eq!(typed.how_far(&["Does running hurt?"], &[], 0), None);
        assert!(typed.how_far(&["Does running hurt?"], &[], typed.spare()).is_some());
        assert!(typed.how_far(&["Does it help?"], &[], typed.spare()).is_none());
    }

    #[test]
    pub(super) fn words_of_other_letters_are_found_too() {
        assert_eq!(far("NERF", "nerf médian", ""), Some(0));
        assert_eq!(far("MÉDIAN", "nerf médian", ""), Some(1));
        assert_eq!(far("عصب", "العصب", ""), None);
        assert_eq!(far("العصب", "العصب الوركي", ""), Some(0));
    }

    proptest! {
        #[test]
        fn nothing_that_can_be_typed_breaks_it(typed in ".{0,200}", name in ".{0,60}", text in ".{0,60}") {
            let _ = far(&typed, &name, &text);
        }

        /// The table of the distances of all beginnings, which takes memory for each word.
        #[test]
        fn slips_are_counted_as_by_the_table(typed in "[ab]{1,6}", word in "[abc]{0,8}", slips in 0_usize..3) {
            let (typed, word): (Vec<char>, Vec<char>) = (typed.chars().collect(), word.chars().collect());
            let mut table = vec![vec![0; word.len() + 1]; typed.len() + 1];
            for (row, column) in (0..=typed.len()).flat_map(|row| (0..=word.len()).map(move |column| (row, column))) {
                table[row][column] = if row == 0 || column == 0 { row + column } else {
                    let wrong = usize::from(typed[row - 1] != word[column - 1]);
                    let mut fewest = (table[row - 1][column - 1] + wrong).min(table[row - 1][column] + 1).min(table[row][column - 1] + 1);
                    if row > 1 && column > 1 && typed[row - 1] == word[column - 2] && typed[row - 2] == word[column - 1] {
                        fewest = fewest.min(table[row - 2][column - 2] + 1);
                    }
                    fewest
                };
            }
            let fewest = table[typed.len()].iter().min().copied().unwrap_or_default();
            let (typed, word): (String, String) = (typed.into_iter().collect(), word.into_iter().collect());
            prop_assert_eq!(begins(typed.chars(), word.chars(), slips).is_some(), fewest <= slips);
        }
    }
}
