//! Questions about a drawing of the atlas: find it, name it, label it. The same seed asks the same in the same order.

mod dice;
pub mod understanding;

use crate::{
    anatomy::{Scene, Shape, Structure, Tissue, anchor},
    geometry::{Point, region::Bounds},
    order::sort_few,
    text::{self, Language, Message},
};
use dice::Dice;

/// What is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// A name is given, its part is to be tapped.
    #[default]
    Find,
    /// A part is ringed, its name is to be picked.
    Name,
    /// Several parts are numbered, each gets a name.
    Label,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Find, Self::Name, Self::Label];

    /// The id in links.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Find => "find",
            Self::Name => "name",
            Self::Label => "label",
        }
    }

    /// The one with this id.
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// Its name.
    pub const fn name(self) -> Message {
        match self {
            Self::Find => text::QUIZ_FIND,
            Self::Name => text::QUIZ_NAME,
            Self::Label => text::QUIZ_LABEL,
        }
    }
}

/// A row of questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quiz {
    /// What is asked for.
    pub kind: Kind,
    /// Which row; any number.
    pub seed: u32,
    /// Whether it is about every part, beside others of the same tissue, and not only about those that are labelled.
    pub hard: bool,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The parts that are asked for: one, or all that are numbered.
    pub asked: Vec<Structure>,
    /// The names to pick from.
    pub choices: Vec<Structure>,
}

/// Questions in a row, and names to pick from.
const QUESTIONS: usize = 8;
const CHOICES: usize = 4;
/// Numbers in a drawing, easier and harder.
const NUMBERS: [usize; 2] = [5, 8];

impl Quiz {
    /// The questions about a drawing.
    #[inline(never)]
    pub fn questions(self, places: &Places, language: Language) -> Vec<Question> {
        let mut dice = Dice::new(self.seed);
        let mut parts = Vec::new();
        for place in &places.all {
            if self.hard || place.labelled {
                parts.push(place.part);
            }
        }
        dice.shuffle(&mut parts);
        if self.kind == Kind::Label {
            places.part_from_each_other(&mut parts);
            parts.truncate(NUMBERS[usize::from(self.hard)]);
            let mut choices = parts.clone();
            sort_few(&mut choices, |a, b| a.name().in_language(language).cmp(b.name().in_language(language)));
            return vec![Question { asked: parts, choices }];
        }
        let mut questions = Vec::new();
        for asked in parts.iter().copied().take(QUESTIONS) {
            let mut others = parts.clone();
            others.retain(|other| *other != asked);
            dice.shuffle(&mut others);
            if self.hard {
                sort_few(&mut others, |a, b| (a.tissue() != asked.tissue()).cmp(&(b.tissue() != asked.tissue())));
            }
            others.truncate(CHOICES - 1);
            others.push(asked);
            dice.shuffle(&mut others);
            questions.push(Question { asked: vec![asked], choices: others });
        }
        questions
    }
}

/// The parts that can be asked for: those that are seen.
pub struct Places {
    all: Vec<Place>,
    width: f64,
}

struct Place {
    part: Structure,
    at: Point,
    labelled: bool,
}

/// Numbers have this share of the drawing's width between them.
const APART: f64 = 0.12;

impl Places {
    /// The parts of a scene, which has these shapes.
    #[inline(never)]
    pub fn new(scene: &Scene, shapes: &[Shape]) -> Self {
        let windows = scene.view.view().windows;
        let Some(window) = windows.get(scene.window()) else { return Self { all: Vec::new(), width: 0.0 } };
        let area: Bounds = window.bounds(shapes, scene.settings.side);
        let mut all = Vec::new();
        for part in scene.view.structures() {
            let labelled = window.left.contains(&part) || window.right.contains(&part);
            if let Some(at) = anchor(shapes, part, window.area.is_some(), area) {
                all.push(Place { part, labelled, at });
            }
        }
        Self { all, width: area.width() }
    }

    /// Where a part is.
    pub fn at(&self, part: Structure) -> Option<Point> {
        self.all.iter().find(|place| place.part == part).map(|place| place.at)
    }

    /// Where a part lies, seen from another, in words.
    pub fn way(&self, from: Structure, to: Structure) -> Option<Message> {
        let way = self.at(to)? - self.at(from)?;
        Some(match (way.x.abs() > way.y.abs(), way.x > 0.0, way.y > 0.0) {
            (true, true, _) => text::QUIZ_RIGHTWARD,
            (true, false, _) => text::QUIZ_LEFTWARD,
            (false, _, true) => text::QUIZ_UPWARD,
            (false, _, false) => text::QUIZ_DOWNWARD,
        })
    }

    /// Leaves out parts whose numbers would stand on others.
    fn part_from_each_other(&self, parts: &mut Vec<Structure>) {
        let mut kept: Vec<Point> = Vec::new();
        parts.retain(|part| {
            let free = self.at(*part).filter(|at| kept.iter().all(|other| other.distance(*at) > self.width * APART));
            kept.extend(free);
            free.is_some()
        });
    }
}

/// What a part is made of, in the order of [`Tissue::ALL`].
const TISSUES: [Message; 12] = [
    text::QUIZ_BONE,
    text::QUIZ_CARTILAGE,
    text::QUIZ_ANNULUS,
    text::QUIZ_NUCLEUS,
    text::QUIZ_LIGAMENT,
    text::QUIZ_NERVE,
    text::QUIZ_MUSCLE,
    text::QUIZ_DURA,
    text::QUIZ_FAT,
    text::QUIZ_SKIN,
    text::QUIZ_SPACE,
    text::QUIZ_SORE,
];

/// What a part is made of, and what its card tells of it without a word of its name. Letters other than ASCII part words,
/// which only makes it tell less: the tables of all letters weigh much more than the hints.
#[inline(never)]
pub fn hint(part: Structure, language: Language) -> String {
    fn words(text: &str) -> impl Iterator<Item = &str> {
        text.split(|sign: char| !sign.is_ascii_alphanumeric()).filter(|word| word.len() > 2)
    }
    let tells = |found: &str, word: &str| found.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    let tissue = Tissue::ALL.iter().position(|tissue| *tissue == part.tissue()).and_then(|at| TISSUES.get(at));
    let mut hint = tissue.map_or("", |tissue| tissue.in_language(language)).to_owned();
    for sentence in part.what().in_language(language).split_inclusive('.') {
        let of_name = |found: &str| {
            [part.name().in_language(language), part.latin()]
                .into_iter()
                .any(|name| words(name).any(|word| tells(found, word)))
        };
        if !words(sentence).any(of_name) {
            hint.push(' ');
            hint.push_str(sentence.trim_start_matches(' '));
        }
    }
    hint
}

/// How far a reader is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Play {
    /// The question, from 0.
    pub at: usize,
    /// The last wrong part that was picked.
    pub wrong: Option<Structure>,
    /// The names given to the numbers.
    pub given: Vec<Option<Structure>>,
    /// Whether those were checked since the last change.
    pub checked: bool,
    /// Whether the answer is known: found, or shown.
    pub solved: bool,
    /// Whether it was shown.
    pub shown: bool,
    /// Whether a hint is read.
    pub hinted: bool,
    /// Whether something wrong was tried on this question.
    pub stumbled: bool,
    /// Questions, or numbers, that were right at the first try.
    pub first: usize,
    /// Whether the reader wants no score.
    pub quiet: bool,
}

/// What a reader does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Picks a part as the answer.
    Pick(Structure),
    /// Gives a number a name, or takes it away.
    Label(usize, Option<Structure>),
    /// Has all numbers checked at once.
    Check,
    /// Asks for a hint.
    Hint,
    /// Asks for the answer.
    Show,
    /// Goes on.
    Next,
    /// Switches the score on or off.
    Count(bool),
}

impl Play {
    /// How many numbers have their own name.
    pub fn right(&self, question: &Question) -> usize {
        question.asked.iter().zip(&self.given).filter(|(asked, given)| Some(**asked) == **given).count()
    }

    /// How far the reader is after an act.
    #[must_use]
    #[inline(never)]
    pub fn after(&self, question: &Question, act: Act) -> Self {
        let mut next = self.clone();
        match act {
            Act::Pick(_) if self.solved => {}
            Act::Pick(part) => {
                next.solved = question.asked.contains(&part);
                next.wrong = (!next.solved).then_some(part);
                next.first += usize::from(next.solved && !self.stumbled);
                next.stumbled |= !next.solved;
            }
            Act::Label(number, part) => {
                next.given.resize(question.asked.len(), None);
                if let Some(given) = next.given.get_mut(number) {
                    *given = part;
                }
                next.checked = false;
            }
            Act::Check => {
                let right = self.right(question);
                if !self.stumbled {
                    next.first = right;
                }
                (next.checked, next.stumbled, next.solved) = (true, true, right == question.asked.len());
            }
            Act::Hint => next.hinted = true,
            Act::Show => {
                next.given.clear();
                for part in &question.asked {
                    next.given.push(Some(*part));
                }
                (next.solved, next.shown, next.wrong) = (true, true, None);
            }
            Act::Next => next = Self { at: self.at + 1, first: self.first, quiet: self.quiet, ..Self::default() },
            Act::Count(on) => next.quiet = !on,
        }
        next
    }
}
