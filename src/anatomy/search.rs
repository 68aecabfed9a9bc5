//! Finding a structure by what somebody types: plain or Latin name, the beginning of a word is enough, and a slip or two is forgiven.

use super::{Structure, letters, structure::structures};
use crate::{
    order::sort_few,
    text::{self, Language},
};

/// Words from so many letters on may have one slip, and from so many on two.
const ONE_SLIP: usize = 4;
const TWO_SLIPS: usize = 8;

/// How much a slip counts beside a place further from the beginning of a name.
const SLIP: usize = 100;

/// The structures whose names answer to every word that was typed, the best first; none for an empty text.
///
/// A slip is a wrong, missing or additional letter, or two that changed places. After them comes what people also call so.
pub fn search(typed: &str, language: Language) -> Vec<Structure> {
    let typed = words(typed);
    let mut found = named(&typed, language);
    // One letter parts, not a text, for which the page would carry a whole search of its own; `words` takes the spaces away.
    for pair in text::ATLAS_ALSO.in_language(language).split(',') {
        let Some((other, name)) = pair.split_once('=') else { continue };
        if how_far(&typed, &[words(other)]).is_none() {
            continue;
        }
        for structure in named(&words(name), language) {
            if !found.contains(&structure) {
                found.push(structure);
            }
        }
    }
    found
}

#[inline(never)]
fn named(typed: &[Vec<char>], language: Language) -> Vec<Structure> {
    let mut found: Vec<(usize, Structure)> = Vec::new();
    for structure in structures() {
        let names = [words(structure.name().in_language(language)), words(structure.latin())];
        if let Some(how) = how_far(typed, &names) {
            found.push((how, structure));
        }
    }
    sort_few(&mut found, |a, b| a.0.cmp(&b.0));
    let mut structures = Vec::with_capacity(found.len());
    for (_, structure) in found {
        structures.push(structure);
    }
    structures
}

/// The words of a text in small letters. What joins two words parts them, as people type "l5 s1" and "L5-S1" alike.
fn words(text: &str) -> Vec<Vec<char>> {
    let mut words = Vec::new();
    let mut word = Vec::new();
    for letter in text.chars().chain([' ']) {
        if letters::is_of_word(letter) {
            word.push(letters::small(letter));
        } else if !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
    }
    words
}

/// How far names are from what was typed, if each word that was typed begins a word of theirs: the slips, then how far from the
/// beginning of a name the words stand.
fn how_far(typed: &[Vec<char>], names: &[Vec<Vec<char>>]) -> Option<usize> {
    let mut sum = 0;
    for word in typed {
        let allowed = usize::from(word.len() >= ONE_SLIP) + usize::from(word.len() >= TWO_SLIPS);
        let mut best = usize::MAX;
        for name in names {
            for (place, other) in name.iter().enumerate() {
                best = best.min(slips(word, other) * SLIP + place);
            }
        }
        if best / SLIP > allowed {
            return None;
        }
        sum += best;
    }
    (!typed.is_empty()).then_some(sum)
}

/// How many slips lie between what was typed and the nearest beginning of a name (optimal string alignment).
fn slips(typed: &[char], name: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut row = Vec::new();
    for slips in 0..=name.len() {
        row.push(slips);
    }
    for (at, letter) in typed.iter().enumerate() {
        let mut next = vec![at + 1];
        for (place, other) in name.iter().enumerate() {
            let [same, above, left]: [usize; 3] = [row[place], row[place + 1], next[place]];
            let mut fewest = (same + usize::from(letter != other)).min(above + 1).min(left + 1);
            if at > 0 && place > 0 && typed[at - 1] == *other && name[place - 1] == *letter {
                fewest = fewest.min(before[place - 1] + 1);
            }
            next.push(fewest);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.into_iter().min().unwrap_or(typed.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ids(typed: &str) -> Vec<&'static str> {
        search(typed, Language::English).into_iter().map(|structure| structure.id()).collect()
    }

    #[test]
    fn a_plain_a_latin_and_a_misspelt_name_find_the_same() {
        for typed in
            ["sciatic nerve", "nervus ischiadicus", "Sciatic", "sciatc", "siatic nerve", "ischiadcus", "scaitic"]
        {
            assert_eq!(ids(typed).first(), Some(&"sciatic-nerve"), "{typed}");
        }
        for typed in ["piriformis", "pirif", "pyriformis", "piriformus", "musculus piriformis"] {
            assert_eq!(ids(typed).first(), Some(&"piriformis"), "{typed}");
        }
        assert_eq!(ids("disc l5 s1").first(), Some(&"disc-l5-s1"));
        assert_eq!(ids("L5-S1").first(), Some(&"disc-l5-s1"));
    }

    #[test]
    fn other_words_for_the_same_find_it() {
        for (typed, id) in [
            ("peroneal nerve", "common-fibular-nerve"),
            ("SI joint", "sacroiliac-joint"),
            ("tail bone", "coccyx"),
            ("slipped disc", "disc-l4-l5"),
            ("sit bones", "ischial-tuberosity"),
        ] {
            assert!(ids(typed).contains(&id), "{typed}: {:?}", ids(typed));
        }
        assert!(ids("hamstring").contains(&"hamstring-origin"));
    }

    #[test]
    fn nothing_and_what_is_no_part_of_a_body_find_nothing() {
        for typed in ["", "  ", "-", "submarine", "zz"] {
            assert!(ids(typed).is_empty(), "{typed}");
        }
    }

    #[test]
    fn a_short_word_must_be_right() {
        assert!(ids("l9").is_empty());
    }

    proptest! {
        #[test]
        fn one_slip_in_a_long_name_still_finds_it(at in 0_usize..1000, place in 0_usize..40, letter in "[a-z]") {
            let all: Vec<Structure> = structures().collect();
            let structure = all[at % all.len()];
            let name = structure.latin().to_lowercase();
            let mut letters: Vec<char> = name.chars().collect();
            let place = place % letters.len();
            let long = words(&name).iter().all(|word| word.len() >= ONE_SLIP);
            if long && letters[place].is_alphabetic() {
                letters[place] = letter.chars().next().unwrap_or('a');
                let typed: String = letters.into_iter().collect();
                prop_assert!(ids(&typed).contains(&structure.id()), "{typed}");
            }
        }

        #[test]
        fn nothing_that_can_be_typed_breaks_it(typed in ".{0,60}") {
            let _ = ids(&typed);
        }
    }
}
