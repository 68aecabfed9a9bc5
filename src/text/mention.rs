//! Names in a text. What counts are the names themselves, so any language works that sets its words apart.

use super::letters;

/// Names with the number of what each stands for, kept by their first letters.
pub struct Names([Vec<(&'static str, u16)>; DRAWERS]);

const DRAWERS: usize = 32;

fn drawer(letter: char) -> usize {
    letters::small(letter) as usize % DRAWERS
}

impl Default for Names {
    fn default() -> Self {
        Self([const { Vec::new() }; DRAWERS])
    }
}

impl Names {
    /// Adds a name. Of equal names the first counts.
    pub fn add(&mut self, name: &'static str, number: u16) {
        if let Some(letter) = name.chars().next() {
            self.0[drawer(letter)].push((name, number));
        }
    }

    /// The text in pieces, each with the number of what it names: whole words, in capitals or not, the longest name where several
    /// begin: "disc wall" is not "disc". Joined they are the text.
    pub fn pieces<'a>(&self, text: &'a str) -> Vec<(&'a str, Option<u16>)> {
        let mut pieces = Vec::new();
        let (mut rest, mut plain, mut in_word) = (text, 0, false);
        let mut left = text;
        while let Some(letter) = rest.chars().next() {
            let (mut length, mut named) = (0, None);
            if !in_word {
                for (name, number) in &self.0[drawer(letter)] {
                    let fits = begins(rest, name);
                    if fits > length {
                        (length, named) = (fits, Some(*number));
                    }
                }
            }
            let (piece, after) = rest.split_at(length.max(letter.len_utf8()));
            if named.is_some() {
                pieces.push((left.get(..plain).unwrap_or_default(), None));
                pieces.push((piece, named));
                (left, plain) = (after, 0);
            } else {
                plain += piece.len();
            }
            in_word = named.is_none() && letters::is_of_word(letter);
            rest = after;
        }
        pieces.push((left, None));
        pieces.retain(|(piece, _)| !piece.is_empty());
        pieces
    }
}

/// How many bytes of a text a name takes, if the text begins with it as whole words; otherwise none.
fn begins(text: &str, name: &str) -> usize {
    let mut rest = text.chars();
    for letter in name.chars() {
        if rest.next().map(letters::small) != Some(letters::small(letter)) {
            return 0;
        }
    }
    let goes_on = rest.clone().next().is_some_and(letters::is_of_word);
    if goes_on { 0 } else { text.len() - rest.as_str().len() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NAMES: [&str; 6] =
        ["Sciatic nerve", "Piriformis", "Sacrum", "Obturator internus", "Nerve to obturator internus", "İliacus"];

    fn names() -> Names {
        let mut names = Names::default();
        for (number, name) in NAMES.into_iter().enumerate() {
            names.add(name, number as u16);
        }
        names
    }

    fn named(text: &str) -> Vec<(&str, u16)> {
        names().pieces(text).into_iter().filter_map(|(words, it)| Some((words, it?))).collect()
    }

    #[test]
    fn a_name_is_found_as_it_stands_whatever_its_capitals() {
        assert_eq!(
            named("The sciatic nerve passes below the Piriformis; SACRUM."),
            [("sciatic nerve", 0), ("Piriformis", 1), ("SACRUM", 2)]
        );
    }

    #[test]
    fn the_longest_name_wins_and_only_whole_words_count() {
        assert_eq!(
            named("Nerve to obturator internus, obturator internus"),
            [("Nerve to obturator internus", 4), ("obturator internus", 3)]
        );
        assert!(named("sacrums, presacrum and piriformis2").is_empty());
        assert!(named("").is_empty());
    }

    proptest! {
        #[test]
        fn nothing_is_lost_or_added(words in proptest::collection::vec(0_usize..300, 0..12), between in "[ ,.äßİ-]{0,3}") {
            let text = words.iter().map(|at| NAMES[at % NAMES.len()]).collect::<Vec<_>>().join(&between);
            let joined: String = names().pieces(&text).into_iter().map(|(words, _)| words).collect();
            prop_assert_eq!(joined, text);
        }
    }
}
