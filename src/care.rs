//! What the care part says: exercises, everyday postures, options, where sources disagree, low days. Words with their sources, by id; the
//! figures are those of `movement`, under the same ids.

use crate::{
    content::{
        care::{DISPUTES, EXERCISES, GROUPS, MOODS, OPTIONS, PAGE, PAIRS, SOURCES},
        sources::Source,
    },
    text::{self, Language, Message},
};

/// What can be said of an item. In the order of the alphabet, as the texts follow the item's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What a careful person does.
    Careful,
    /// How common it is.
    Common,
    /// What is called out on the way to each key position, one a paragraph.
    Cues,
    /// What to do when thoughts turn dark.
    Dark,
    /// How often and how long, and who says so.
    Dose,
    /// What research found, and how sure that is.
    Evidence,
    /// What to do when the pain allows it.
    Fine,
    /// What harms.
    Harms,
    /// What helps.
    Helps,
    /// Who leaves it.
    Leaves,
    /// What to do when the pain asks for less.
    Less,
    /// How long it takes.
    Long,
    /// What research found.
    Research,
    /// How the articles differ.
    Seeds,
    /// How it is done, a step a paragraph.
    Steps,
    /// When to stop, besides the pain rule.
    Stop,
    /// Who it suits.
    Suits,
    /// How sure that is.
    Sure,
    /// What there is to say first.
    Text,
    /// What it is.
    What,
    /// By when to ask.
    When,
    /// Whom to ask.
    Who,
    /// What happens without it.
    Without,
}

/// Something that is told, in parts, with the sources of all of them.
#[derive(Debug)]
pub struct Item {
    /// Stable id in kebab case.
    pub id: &'static str,
    /// Its name; the parts follow it.
    pub(crate) first: Message,
    /// A bit for each [`Part`] that there is.
    pub(crate) parts: u32,
    /// The first of its sources, and how many there are.
    pub(crate) sources: (u16, u8),
    /// Its place in [`groups`].
    pub(crate) group: u8,
}

impl Item {
    /// Its name, or its one sentence.
    pub const fn name(&self) -> Message {
        self.first
    }

    /// A part of what is told, where there is one.
    pub const fn part(&self, part: Part) -> Option<Message> {
        let bit = 1 << part as u32;
        if self.parts & bit == 0 {
            return None;
        }
        let before = self.parts & (bit - 1);
        Some(self.first.after(before.count_ones() as usize + 1))
    }

    /// The sources of its words.
    pub fn sources(&self) -> &'static [Source] {
        let (start, count) = (usize::from(self.sources.0), usize::from(self.sources.1));
        SOURCES.get(start..start + count).unwrap_or_default()
    }

    /// The group that it stands in, and whose evidence is its own too.
    pub fn group(&self) -> Option<&'static Item> {
        GROUPS.get(usize::from(self.group))
    }
}

/// The words of an exercise or a posture of `movement`, which has the same id.
#[derive(Debug)]
pub struct Exercise {
    /// What is told. One of a pair has name and cues alone: the [`Pair`] tells the rest.
    pub words: Item,
    /// How often it is done to begin with.
    pub repetitions: u8,
    /// How long a posture is kept to begin with, s; 0 for a movement.
    pub seconds: u16,
}

/// Two postures of one occasion, beside each other.
#[derive(Debug)]
pub struct Pair {
    /// What is told of both.
    pub words: Item,
    /// The two.
    pub of: [&'static Exercise; 2],
    /// Whether the first is the one that a sore back likes less; otherwise both are good.
    pub compares: bool,
}

/// Groups of exercises and of options, in the order in which they are offered.
pub fn groups() -> &'static [Item] {
    GROUPS
}

/// Every exercise and posture, in the order in which they are offered.
pub fn exercises() -> &'static [Exercise] {
    EXERCISES
}

/// The words of the exercise with this id.
pub fn exercise(id: &str) -> Option<&'static Exercise> {
    EXERCISES.iter().find(|exercise| exercise.words.id == id)
}

/// Sit, sleep, bend and lift.
pub fn pairs() -> &'static [Pair] {
    PAIRS
}

/// What can be done besides exercise.
pub fn options() -> &'static [Item] {
    OPTIONS
}

/// Where the articles, or articles and research, disagree, in the order of the evidence.
pub fn disputes() -> &'static [Item] {
    DISPUTES
}

/// Low mood, sleep, work and fear of movement.
pub fn moods() -> &'static [Item] {
    MOODS
}

/// A section of the page itself.
pub fn page(id: &str) -> Option<&'static Item> {
    item(PAGE, id)
}

/// The item with this id.
pub fn item(items: &'static [Item], id: &str) -> Option<&'static Item> {
    items.iter().find(|item| item.id == id)
}

/// The walk that the planner gives: so many steps.
pub fn walk_of(steps: u32, language: Language) -> String {
    text::care_walk_steps(language, steps)
}

/// How far the goal of the planner is, minutes.
pub fn minutes_to_goal(minutes: u32, language: Language) -> String {
    text::care_walk_left(language, minutes)
}
