//! Finding anything from anywhere: screens, structures, exercises, questions, words and claims, whatever comes nearest first.

use crate::{
    anatomy::{self, Structure},
    care::{self, Part},
    library::{self, Item},
    text::{self, Language, Message, index::Index, typed::Typed},
};
use std::sync::OnceLock;

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

/// Everything that can be found, with its words.
struct All {
    hits: Vec<Hit>,
    index: Index,
    language: Language,
}

impl All {
    fn of(language: Language) -> Self {
        let mut all = Self { hits: Vec::new(), index: Index::default(), language };
        for structure in anatomy::structures() {
            all.hits.push(Hit::Structure(structure));
            all.index.add(&anatomy::search::names(structure, language), &[]);
        }
        for (place, (_, title, words)) in SCREENS.iter().enumerate() {
            all.add(Hit::Screen(place), *title, "", &[*words]);
        }
        for it in care::exercises() {
            all.told(&it.words, Hit::Exercise);
        }
        for items in [care::options(), care::moods(), care::disputes()] {
            for it in items {
                all.told(it, Hit::Care);
            }
        }
        for it in library::answers() {
            all.add(Hit::Item(Item::Answer(it)), it.question(), "", &[it.short(), it.full()]);
        }
        for it in library::terms() {
            all.add(Hit::Item(Item::Term(it)), it.name(), it.other_forms(language), &[it.what()]);
        }
        for it in library::claims() {
            all.hits.push(Hit::Item(Item::Claim(it)));
            all.index.add(&[], &[it.words().in_language(language)]);
        }
        all
    }

    fn told(&mut self, item: &'static care::Item, hit: fn(&'static care::Item) -> Hit) {
        let mut texts = Vec::new();
        for part in [Part::What, Part::Text, Part::Suits, Part::Steps] {
            texts.extend(item.part(part));
        }
        self.add(hit(item), item.name(), "", &texts);
    }

    fn add(&mut self, hit: Hit, name: Message, also: &'static str, texts: &[Message]) {
        let mut said = Vec::with_capacity(texts.len());
        for text in texts {
            said.push(text.in_language(self.language));
        }
        self.hits.push(hit);
        self.index.add(&[name.in_language(self.language), also], &said);
    }
}

/// What answers to every word that was typed, at `most` so many of it. Where nothing does, what answers to half of them; nothing for an
/// empty text.
pub fn search(typed: &str, language: Language, most: usize) -> Found {
    static ALL: [OnceLock<All>; Language::COUNT] = [const { OnceLock::new() }; Language::COUNT];
    let all = ALL[language as usize].get_or_init(|| All::of(language));
    let mut found = Found::default();
    for (far, hit) in all.index.search(&Typed::new(typed)).into_iter().zip(&all.hits) {
        found.offer(far, *hit, most, language);
    }
    found
}
