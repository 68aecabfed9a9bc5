//! Finding a structure by what somebody types: its plain or Latin name, or what people also call it.

use super::{Structure, structure::structures};
use crate::{
    order::sort_few,
    text::{self, Language, typed::Typed},
};

/// The names of a structure: the plain one, the Latin one, and what people also call it.
pub fn names(structure: Structure, language: Language) -> Vec<&'static str> {
    let mut names = vec![structure.name().in_language(language), structure.latin()];
    // One letter parts, not a text, for which the page would carry a whole search of its own; `Typed` takes the spaces away.
    for pair in text::ATLAS_ALSO.in_language(language).split(',') {
        let Some((other, name)) = pair.split_once('=') else { continue };
        if Typed::new(name).how_far(&names[..2], &[], 0).is_some() {
            names.push(other);
        }
    }
    names
}

/// The structures whose names answer to every word that was typed, the best first; none for an empty text.
pub fn search(typed: &str, language: Language) -> Vec<Structure> {
    let typed = Typed::new(typed);
    let mut found: Vec<(usize, Structure)> = Vec::new();
    for structure in structures() {
        if let Some(far) = typed.how_far(&names(structure, language), &[], 0) {
            found.push((far, structure));
        }
    }
    sort_few(&mut found, |a, b| a.0.cmp(&b.0));
    let mut structures = Vec::with_capacity(found.len());
    for (_, structure) in found {
        structures.push(structure);
    }
    structures
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
            let long = name.split([' ', '-']).all(|word| word.len() >= 4);
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
