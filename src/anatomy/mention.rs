//! Names of structures in a text. What counts are the names themselves, so any language works that sets its words apart.

use super::{Structure, letters};
use crate::{order::sort_few, text::Language};

/// The names of structures, the longest first: "disc wall" is not "disc".
pub fn names(structures: &[Structure], language: Language) -> Vec<(&'static str, Structure)> {
    let mut names = Vec::with_capacity(structures.len());
    for structure in structures {
        names.push((structure.name().in_language(language), *structure));
    }
    sort_few(&mut names, |a, b| b.0.len().cmp(&a.0.len()));
    names
}

/// The text in pieces, each with the structure that it names: whole words, in capitals or not. Joined they are the text.
pub fn pieces<'a>(text: &'a str, names: &[(&'static str, Structure)]) -> Vec<(&'a str, Option<Structure>)> {
    let mut pieces = Vec::new();
    let (mut rest, mut plain, mut in_word) = (text, 0, false);
    let mut left = text;
    while let Some(letter) = rest.chars().next() {
        let hit = names.iter().filter(|_| !in_word).find_map(|(name, it)| Some((begins(rest, name)?, *it)));
        let (length, named) = hit.map_or((letter.len_utf8(), None), |(length, structure)| (length, Some(structure)));
        let (piece, after) = rest.split_at(length);
        if named.is_some() {
            pieces.push((left.get(..plain).unwrap_or_default(), None));
            pieces.push((piece, named));
            (left, plain) = (after, 0);
        } else {
            plain += length;
        }
        in_word = named.is_none() && letters::is_of_word(letter);
        rest = after;
    }
    pieces.push((left, None));
    pieces.retain(|(piece, _)| !piece.is_empty());
    pieces
}

/// How many bytes of a text a name takes, if the text begins with it as whole words.
fn begins(text: &str, name: &str) -> Option<usize> {
    let mut rest = text.chars();
    for letter in name.chars() {
        let found = rest.next()?;
        if letters::small(found) != letters::small(letter) {
            return None;
        }
    }
    let ends = !rest.clone().next().is_some_and(letters::is_of_word);
    ends.then_some(text.len() - rest.as_str().len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::anatomy::{structures, view::ViewId};
    use proptest::prelude::*;

    fn all() -> Vec<(&'static str, Structure)> {
        let all: Vec<Structure> = structures().collect();
        names(&all, Language::English)
    }

    fn named(text: &str) -> Vec<(&str, &'static str)> {
        pieces(text, &all()).into_iter().filter_map(|(words, it)| Some((words, it?.id()))).collect()
    }

    #[test]
    fn a_name_is_found_as_it_stands_whatever_its_capitals() {
        assert_eq!(
            named("The sciatic nerve passes below the Piriformis; SACRUM."),
            [("sciatic nerve", "sciatic-nerve"), ("Piriformis", "piriformis"), ("SACRUM", "sacrum")]
        );
    }

    #[test]
    fn the_longest_name_wins_and_only_whole_words_count() {
        assert_eq!(
            named("Nerve to obturator internus, obturator internus"),
            [
                ("Nerve to obturator internus", "nerve-to-obturator-internus"),
                ("obturator internus", "obturator-internus")
            ]
        );
        assert!(named("sacrums, presacrum and piriformis2").is_empty());
        assert!(named("").is_empty());
    }

    #[test]
    fn cards_name_their_neighbours() {
        let here: Vec<Structure> = ViewId::PelvisBack.structures().collect();
        let names = names(&here, Language::English);
        let linked = here.iter().filter(|structure| {
            let words =
                [structure.what(), structure.wrong(), structure.felt()].map(|it| it.in_language(Language::English));
            words.iter().any(|words| pieces(words, &names).iter().any(|(_, it)| it.is_some_and(|it| it != **structure)))
        });
        assert!(linked.count() * 2 > here.len(), "half of the cards lead on to others");
    }

    proptest! {
        #[test]
        fn nothing_is_lost_or_added(words in proptest::collection::vec(0_usize..300, 0..12), between in "[ ,.äßİ-]{0,3}") {
            let all = all();
            let text = words.iter().map(|at| all[at % all.len()].0).collect::<Vec<_>>().join(&between);
            let joined: String = pieces(&text, &all).into_iter().map(|(words, _)| words).collect();
            prop_assert_eq!(joined, text);
        }
    }
}
