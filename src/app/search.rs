//! Finding anything from anywhere: screens, structures, exercises, questions, words and claims, whatever comes nearest first.

use crate::{
    anatomy::{self, Structure},
    care::{self, Part},
    library::{self, Item},
    text::{self, Language, Message, typed::Typed},
};

/// The screens that are found by their titles and by what they say first.
const SCREENS: [(&str, Message, Message); 9] = [
    ("#/", text::START_TITLE, text::START_LEAD),
    ("#/anatomy/where", text::WHERE_TITLE, text::ATLAS_VIEWS),
    ("#/disc", text::DISC_LAB_TITLE, text::APP_NAV_DISC),
    ("#/check", text::CHECK_TITLE, text::APP_NAV_CHECK),
    ("#/questions/glossary", text::QUESTIONS_GLOSSARY, text::QUESTIONS_GLOSSARY_LEAD),
    ("#/questions/claims", text::QUESTIONS_CLAIMS, text::QUESTIONS_CLAIMS_LEAD),
    ("#/emergency", text::EMERGENCY_SCREEN_TITLE, text::APP_EMERGENCY_LINK),
    ("#/tonight", text::TONIGHT_TITLE, text::TONIGHT_LEAD),
    ("#/about", text::ABOUT_TITLE, text::ABOUT_LEAD),
];

/// Something that was found.
#[derive(Clone, Copy, Debug)]
pub enum Hit {
    /// A part of the body.
    Structure(Structure),
    /// A screen: its place in the table.
    Screen(usize),
    /// An exercise.
    Exercise(&'static care::Item),
    /// What else the care part tells of.
    Care(&'static care::Item),
    /// Something among the questions.
    Item(Item),
}

impl Hit {
    /// What it is.
    pub const fn kind(self) -> Message {
        match self {
            Self::Structure(_) => text::QUESTIONS_KIND_STRUCTURE,
            Self::Screen(_) => text::QUESTIONS_KIND_SCREEN,
            Self::Exercise(_) => text::QUESTIONS_KIND_EXERCISE,
            Self::Care(_) => text::QUESTIONS_KIND_CARE,
            Self::Item(Item::Term(_)) => text::QUESTIONS_KIND_TERM,
            Self::Item(Item::Claim(_)) => text::QUESTIONS_KIND_CLAIM,
            Self::Item(_) => text::QUESTIONS_KIND_QUESTION,
        }
    }

    /// Its name.
    pub fn title(self) -> Message {
        match self {
            Self::Structure(structure) => structure.name(),
            Self::Screen(place) => SCREENS.get(place).map_or(text::START_TITLE, |screen| screen.1),
            Self::Exercise(item) | Self::Care(item) => item.name(),
            Self::Item(item) => item.name(),
        }
    }

    /// Where it is.
    pub fn route(self) -> String {
        match self {
            Self::Structure(structure) => {
                structure.views().next().map_or_else(String::new, |view| anatomy::route(view, Some(structure)))
            }
            Self::Screen(place) => SCREENS.get(place).map_or("#/", |screen| screen.0).to_owned(),
            Self::Exercise(item) | Self::Care(item) => ["#/care/", item.id].concat(),
            Self::Item(item) => ["#/questions/", item.id()].concat(),
        }
    }
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// The best, the nearest first.
    pub best: Vec<Hit>,
    /// How many there are.
    pub count: usize,
    /// How far each of the best is.
    far: Vec<usize>,
}

impl Found {
    /// Takes something that is so far from what was typed, if it is found at all. Of equally near ones the first stays first, but what has
    /// the shorter name says it more exactly.
    fn offer(&mut self, far: Option<usize>, hit: Hit, most: usize, language: Language) {
        let Some(far) = far else { return };
        let far = far * LETTERS + hit.title().in_language(language).len().min(LETTERS - 1);
        let mut place = self.far.len();
        while place > 0 && self.far.get(place - 1).is_some_and(|other| *other > far) {
            place -= 1;
        }
        self.count += 1;
        self.far.insert(place, far);
        self.best.insert(place, hit);
        self.far.truncate(most);
        self.best.truncate(most);
    }
}

/// Longer names are not told apart by their length.
const LETTERS: usize = 128;

/// What answers to every word that was typed, at `most` so many of it. Where nothing does, what answers to half of them; nothing for an
/// empty text.
pub fn search(typed: &str, language: Language, most: usize) -> Found {
    let words = Typed::new(typed);
    let structures = anatomy::Search::new(typed, language);
    let mut found = Found::default();
    for spare in [0, words.spare()] {
        if found.count > 0 {
            break;
        }
        let near = |names: &[Message], also: &str, texts: &[Message]| {
            let said = |words: &[Message]| {
                let mut said = Vec::with_capacity(words.len() + 1);
                for words in words {
                    said.push(words.in_language(language));
                }
                said
            };
            let mut names = said(names);
            names.push(also);
            words.how_far(&names, &said(texts), spare)
        };
        for structure in anatomy::structures() {
            found.offer(structures.how_far(structure, language, spare), Hit::Structure(structure), most, language);
        }
        for (place, (_, title, words)) in SCREENS.iter().enumerate() {
            found.offer(near(&[*title], "", &[*words]), Hit::Screen(place), most, language);
        }
        let told = |item: &'static care::Item| {
            let mut texts = Vec::new();
            for part in [Part::What, Part::Text, Part::Suits, Part::Steps] {
                texts.extend(item.part(part));
            }
            near(&[item.name()], "", &texts)
        };
        for it in care::exercises() {
            found.offer(told(&it.words), Hit::Exercise(&it.words), most, language);
        }
        for items in [care::options(), care::moods(), care::disputes()] {
            for it in items {
                found.offer(told(it), Hit::Care(it), most, language);
            }
        }
        for it in library::answers() {
            let far = near(&[it.question()], "", &[it.short(), it.full()]);
            found.offer(far, Hit::Item(Item::Answer(it)), most, language);
        }
        for it in library::terms() {
            let far = near(&[it.name()], it.other_forms(language), &[it.what()]);
            found.offer(far, Hit::Item(Item::Term(it)), most, language);
        }
        for it in library::claims() {
            found.offer(near(&[], "", &[it.words()]), Hit::Item(Item::Claim(it)), most, language);
        }
    }
    found
}
