//! Ids from the content, and sheets that hold one value for each.

use std::{fmt, marker::PhantomData};

/// An id of the content. Its enum is generated, so that only what exists can be named.
pub trait Id: Copy + Eq + 'static {
    /// All of them, in the order of the content.
    const ALL: &'static [Self];

    /// Their names in files, in the same order: kebab case, never reused.
    const NAMES: &'static [&'static str];

    /// Its place in [`Id::ALL`].
    fn index(self) -> usize;

    /// Its name in files.
    fn name(self) -> &'static str;

    /// The id with this name.
    fn named(name: &str) -> Option<Self> {
        Self::ALL.get(place(Self::NAMES, name)?).copied()
    }
}

#[inline(never)]
fn place(names: &[&str], name: &str) -> Option<usize> {
    names.iter().position(|known| *known == name)
}

/// At most one value for each id; `N` is the number of ids.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Sheet<I, T, const N: usize> {
    values: [Option<T>; N],
    ids: PhantomData<I>,
}

impl<I, T: Copy, const N: usize> Default for Sheet<I, T, N> {
    fn default() -> Self {
        Self { values: [None; N], ids: PhantomData }
    }
}

impl<I: Id, T: Copy, const N: usize> Sheet<I, T, N> {
    /// The value of `id`, if there is one.
    pub fn get(&self, id: I) -> Option<T> {
        self.values.get(id.index()).copied().flatten()
    }

    /// Puts a value in the place of whatever was there.
    pub fn set(&mut self, id: I, value: T) {
        self.put(id, Some(value));
    }

    /// Takes the value of `id` away.
    pub fn clear(&mut self, id: I) {
        self.put(id, None);
    }

    /// The same sheet with one value more or another one.
    #[must_use]
    pub fn with(mut self, id: I, value: T) -> Self {
        self.set(id, value);
        self
    }

    /// What is there, in the order of the content.
    pub fn iter(&self) -> impl Iterator<Item = (I, T)> {
        I::ALL.iter().filter_map(|&id| Some((id, self.get(id)?)))
    }

    /// Whether nothing is there.
    pub fn is_empty(&self) -> bool {
        self.values.iter().all(Option::is_none)
    }

    fn put(&mut self, id: I, value: Option<T>) {
        if let Some(place) = self.values.get_mut(id.index()) {
            *place = value;
        }
    }
}

impl<I: Id, T: Copy + fmt::Debug, const N: usize> fmt::Debug for Sheet<I, T, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter().map(|(id, value)| (id.name(), value))).finish()
    }
}

impl<I: Id, T: Copy, const N: usize> FromIterator<(I, T)> for Sheet<I, T, N> {
    fn from_iter<S: IntoIterator<Item = (I, T)>>(pairs: S) -> Self {
        pairs.into_iter().fold(Self::default(), |sheet, (id, value)| sheet.with(id, value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::{Answer, AnswerSheet, DetailId, PatternId, QuestionId, RedFlagId, RegionId};

    fn names_lead_back<I: Id + fmt::Debug>() {
        for (index, &id) in I::ALL.iter().enumerate() {
            assert_eq!(id.index(), index);
            assert_eq!(I::named(id.name()), Some(id));
        }
        assert_eq!(I::named("ca6"), None, "family history of cancer is not a flag");
    }

    #[test]
    fn every_id_is_found_by_its_name() {
        names_lead_back::<RedFlagId>();
        names_lead_back::<DetailId>();
        names_lead_back::<QuestionId>();
        names_lead_back::<RegionId>();
        names_lead_back::<PatternId>();
    }

    #[test]
    fn a_sheet_holds_the_last_value_and_forgets_on_demand() {
        let mut sheet =
            AnswerSheet::default().with(QuestionId::BelowKnee, Answer::Yes).with(QuestionId::BelowKnee, Answer::No);
        assert_eq!(sheet.get(QuestionId::BelowKnee), Some(Answer::No));
        sheet.clear(QuestionId::BelowKnee);
        assert!(sheet.is_empty());
    }
}
