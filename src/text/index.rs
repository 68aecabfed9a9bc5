//! Many texts, made ready to be searched again and again: each word of the language is compared once with what was typed, however
//! often it stands in them.

use super::{
    letters,
    typed::{IN_TEXT, MISSING, OTHER_NAME, Typed, further, words_of},
};

/// Twice as many as there are different words, or more; a power of two.
const SLOTS: usize = 1 << 15;

/// Entries with names and texts.
pub struct Index {
    /// Every word once, as it stands first.
    words: Vec<&'static str>,
    /// For each hash of a word the number of the next one from there on, counted from one.
    slots: Vec<u16>,
    /// Each word of each entry: its number, and what it costs to be found there.
    places: Vec<(u16, u16)>,
    /// Where the words of each entry end.
    ends: Vec<usize>,
}

impl Default for Index {
    fn default() -> Self {
        Self { words: Vec::new(), slots: vec![0; SLOTS], places: Vec::new(), ends: Vec::new() }
    }
}

impl Index {
    /// Adds an entry, which has the next number.
    pub fn add(&mut self, names: &[&'static str], texts: &[&'static str]) {
        for (place, name) in names.iter().enumerate() {
            self.put(name, place * OTHER_NAME);
        }
        for text in texts {
            self.put(text, IN_TEXT);
        }
        self.ends.push(self.places.len());
    }

    fn put(&mut self, text: &'static str, cost: usize) {
        for (place, word) in words_of(text).enumerate() {
            if let Some(number) = self.number(word) {
                self.places.push((number, (cost + further(place)) as u16));
            }
        }
    }

    /// The number of a word; none once there are too many.
    fn number(&mut self, word: &'static str) -> Option<u16> {
        let mut slot = 0_usize;
        for letter in word.chars() {
            slot = (slot * 31 + letters::small(letter) as usize) % SLOTS;
        }
        loop {
            let found = usize::from(*self.slots.get(slot)?);
            match found.checked_sub(1).and_then(|number| self.words.get(number)) {
                None if self.words.len() * 2 >= SLOTS => return None,
                None => {
                    self.words.push(word);
                    *self.slots.get_mut(slot)? = self.words.len() as u16;
                }
                Some(other) if letters::same(word, other) => return Some((found - 1) as u16),
                Some(_) => slot = (slot + 1) % SLOTS,
            }
        }
    }

    /// How far each entry is from what was typed, by the rules of [`Typed::how_far`]. Where none has all the words, half of them are
    /// enough.
    pub fn search(&self, typed: &Typed) -> Vec<Option<usize>> {
        let mut sums = vec![(0_usize, 0_usize); self.ends.len()];
        for word in &typed.0 {
            let mut far = Vec::with_capacity(self.words.len());
            for other in &self.words {
                far.push(word.how_far(other).unwrap_or(MISSING) as u16);
            }
            let mut start = 0;
            for (end, (sum, missing)) in self.ends.iter().zip(&mut sums) {
                let mut best = MISSING;
                for (number, cost) in self.places.get(start..*end).unwrap_or_default() {
                    let far = far.get(usize::from(*number)).copied().unwrap_or(u16::MAX);
                    best = best.min(usize::from(far) + usize::from(*cost));
                }
                *sum += best;
                *missing += usize::from(best == MISSING);
                start = *end;
            }
        }
        let mut spare = 0;
        if sums.iter().all(|(_, missing)| *missing > 0) {
            spare = typed.spare();
        }
        let mut found = Vec::with_capacity(sums.len());
        for (sum, missing) in sums {
            found.push((missing <= spare && !typed.is_empty()).then_some(sum));
        }
        found
    }

    /// How many different words there are.
    pub fn words(&self) -> usize {
        self.words.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TEXTS: [(&[&str], &[&str]); 4] = [
        (&["Sciatic nerve", "Nervus ischiadicus"], &["The thickest nerve."]),
        (&["Piriformis"], &["A muscle over the sciatic nerve."]),
        (&[], &["A disc is no donut"]),
        (&["Disc", "Discs"], &[]),
    ];

    fn index() -> Index {
        let mut index = Index::default();
        for (names, texts) in TEXTS {
            index.add(names, texts);
        }
        index
    }

    #[test]
    fn a_word_has_one_number_whatever_its_capitals() {
        assert_eq!(index().words(), 15);
    }

    proptest! {
        #[test]
        fn it_answers_as_the_words_themselves_do(typed in "(sciatic|Nerve|dsic|piriformus|nervus|donut|muscle|x| ){0,4}") {
            let typed = Typed::new(&typed);
            let far = |spare| TEXTS.map(|(names, texts)| typed.how_far(names, texts, spare));
            let expected = if far(0).iter().any(Option::is_some) { far(0) } else { far(typed.spare()) };
            prop_assert_eq!(index().search(&typed), expected);
        }
    }
}
